// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetStrategyAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "delegationManager_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      },
      {
        "name": "spender",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "decimals",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "delegationManager",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "deposit",
    "inputs": [],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "redeem",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "release",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sharesToUnderlyingView",
    "inputs": [
      {
        "name": "amountShares",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalShares",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address"
      },
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "underlyingToken",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "spender",
        "type": "address",
        "indexed": true
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "allowance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDelegationManager",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  }
] as const;

export const devnetStrategyBytecode: `0x${string}` =
  "0x60a060405234801561000f575f5ffd5b50604051610fb9380380610fb983398101604081905261002e916100a1565b6040518060400160405280600c81526020016b4465766e6574207374616b6560a01b815250604051806040016040528060058152602001645354414b4560d81b81525081600390816100809190610171565b50600461008d8282610171565b5050506001600160a01b031660805261022f565b5f602082840312156100b1575f5ffd5b81516001600160a01b03811681146100c7575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100f657607f821691505b60208210810361011457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561016c578282111561016c57805f5260205f20601f840160051c602085101561014557505f5b90810190601f840160051c035f5b81811015610168575f83820155600101610153565b5050505b505050565b81516001600160401b0381111561018a5761018a6100ce565b61019e8161019884546100e2565b8461011a565b6020601f8211600181146101d0575f83156101b95750848201515b5f19600385901b1c1916600184901b178455610228565b5f84815260208120601f198516915b828110156101ff57878501518255602094850194600190920191016101df565b508482101561021c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610d646102555f395f81816103270152818161042d01526104e40152610d645ff3fe6080604052600436106100ef575f3560e01c80637a8b263711610087578063d0e30db011610057578063d0e30db01461029e578063db006a75146102a6578063dd62ed3e146102c5578063ea4d3c9b14610316575f5ffd5b80637a8b26371461022d5780638124fea61461024a57806395d89b411461026b578063a9059cbb1461027f575f5ffd5b80632495a599116100c25780632495a59914610189578063313ce567146101bc5780633a98ef39146101d757806370a08231146101ec575f5ffd5b806306fdde03146100f3578063095ea7b31461011d57806318160ddd1461014c57806323b872dd1461016a575b5f5ffd5b3480156100fe575f5ffd5b50610107610349565b6040516101149190610b5a565b60405180910390f35b348015610128575f5ffd5b5061013c610137366004610bd5565b6103d9565b6040519015158152602001610114565b348015610157575f5ffd5b506002545b604051908152602001610114565b348015610175575f5ffd5b5061013c610184366004610bfd565b6103f2565b348015610194575f5ffd5b50305b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610114565b3480156101c7575f5ffd5b5060405160128152602001610114565b3480156101e2575f5ffd5b5061015c60055481565b3480156101f7575f5ffd5b5061015c610206366004610c37565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b348015610238575f5ffd5b5061015c610247366004610c57565b90565b348015610255575f5ffd5b50610269610264366004610c6e565b610415565b005b348015610276575f5ffd5b506101076104b0565b34801561028a575f5ffd5b5061013c610299366004610bd5565b6104bf565b6102696104cc565b3480156102b1575f5ffd5b506102696102c0366004610c57565b610555565b3480156102d0575f5ffd5b5061015c6102df366004610c98565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b348015610321575f5ffd5b506101977f000000000000000000000000000000000000000000000000000000000000000081565b60606003805461035890610cc0565b80601f016020809104026020016040519081016040528092919081815260200182805461038490610cc0565b80156103cf5780601f106103a6576101008083540402835291602001916103cf565b820191905f5260205f20905b8154815290600101906020018083116103b257829003601f168201915b5050505050905090565b5f336103e681858561056c565b60019150505b92915050565b5f336103ff85828561057e565b61040a85858561064c565b506001949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461048b576040517fff087dc90000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b8160055f82825461049c9190610d3e565b909155506104ac905081836106f5565b5050565b60606004805461035890610cc0565b5f336103e681858561064c565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461053d576040517fff087dc9000000000000000000000000000000000000000000000000000000008152336004820152602401610482565b3460055f82825461054e9190610d51565b9091555050565b61055f338261074f565b61056933826107a9565b50565b610579838383600161084e565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156106465781811015610638576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024810182905260448101839052606401610482565b61064684848484035f61084e565b50505050565b73ffffffffffffffffffffffffffffffffffffffff831661069b576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b73ffffffffffffffffffffffffffffffffffffffff82166106ea576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b610579838383610993565b73ffffffffffffffffffffffffffffffffffffffff8216610744576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b6104ac5f8383610993565b73ffffffffffffffffffffffffffffffffffffffff821661079e576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b6104ac825f83610993565b804710156107ec576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101829052604401610482565b610805828260405180602001604052805f815250610b3a565b1561080e575050565b3d1561081c576104ac610b4f565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff841661089d576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b73ffffffffffffffffffffffffffffffffffffffff83166108ec576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610482565b73ffffffffffffffffffffffffffffffffffffffff8085165f9081526001602090815260408083209387168352929052208290558015610646578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161098591815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff83166109ca578060025f8282546109bf9190610d51565b90915550610a7a9050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205481811015610a4f576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024810182905260448101839052606401610482565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610aa357600280548290039055610ace565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610b2d91815260200190565b60405180910390a3505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610bd0575f5ffd5b919050565b5f5f60408385031215610be6575f5ffd5b610bef83610bad565b946020939093013593505050565b5f5f5f60608486031215610c0f575f5ffd5b610c1884610bad565b9250610c2660208501610bad565b929592945050506040919091013590565b5f60208284031215610c47575f5ffd5b610c5082610bad565b9392505050565b5f60208284031215610c67575f5ffd5b5035919050565b5f5f60408385031215610c7f575f5ffd5b82359150610c8f60208401610bad565b90509250929050565b5f5f60408385031215610ca9575f5ffd5b610cb283610bad565b9150610c8f60208401610bad565b600181811c90821680610cd457607f821691505b602082108103610d0b577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156103ec576103ec610d11565b808201808211156103ec576103ec610d1156";
