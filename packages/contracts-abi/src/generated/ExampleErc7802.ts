// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const exampleErc7802Abi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "symbol",
        "type": "string"
      },
      {
        "name": "bridge_",
        "type": "address"
      },
      {
        "name": "holder",
        "type": "address"
      },
      {
        "name": "supply",
        "type": "uint256"
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
    "name": "bridge",
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
    "name": "crosschainBurn",
    "inputs": [
      {
        "name": "from",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "crosschainMint",
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
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
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
    "name": "CrosschainBurn",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CrosschainMint",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
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
    "name": "NotTheBridge",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  }
] as const;

export const exampleErc7802Bytecode: `0x${string}` =
  "0x60a060405234801561000f575f5ffd5b5060405161114938038061114983398101604081905261002e91610288565b8484600361003c83826103a5565b50600461004982826103a5565b5050506001600160a01b038316608052610063828261006d565b5050505050610488565b6001600160a01b03821661009b5760405163ec442f0560e01b81525f60048201526024015b60405180910390fd5b6100a65f83836100aa565b5050565b6001600160a01b0383166100d4578060025f8282546100c99190610463565b909155506101449050565b6001600160a01b0383165f90815260208190526040902054818110156101265760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610092565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166101605760028054829003905561017e565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516101c391815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126101f3575f5ffd5b81516001600160401b0381111561020c5761020c6101d0565b604051601f8201601f19908116603f011681016001600160401b038111828210171561023a5761023a6101d0565b604052818152838201602001851015610251575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610283575f5ffd5b919050565b5f5f5f5f5f60a0868803121561029c575f5ffd5b85516001600160401b038111156102b1575f5ffd5b6102bd888289016101e4565b602088015190965090506001600160401b038111156102da575f5ffd5b6102e6888289016101e4565b9450506102f56040870161026d565b92506103036060870161026d565b9150608086015190509295509295909350565b600181811c9082168061032a57607f821691505b60208210810361034857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103a057828211156103a057805f5260205f20601f840160051c602085101561037957505f5b90810190601f840160051c035f5b8181101561039c575f83820155600101610387565b5050505b505050565b81516001600160401b038111156103be576103be6101d0565b6103d2816103cc8454610316565b8461034e565b6020601f821160018114610404575f83156103ed5750848201515b5f19600385901b1c1916600184901b17845561045c565b5f84815260208120601f198516915b828110156104335787850151825560209485019460019092019101610413565b508482101561045057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b8082018082111561048257634e487b7160e01b5f52601160045260245ffd5b92915050565b608051610c9b6104ae5f395f8181610224015281816104bf01526105550152610c9b5ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c80632b8c49e31161008857806395d89b411161006357806395d89b41146101bf578063a9059cbb146101c7578063dd62ed3e146101da578063e78cea921461021f575f5ffd5b80632b8c49e314610168578063313ce5671461017b57806370a082311461018a575f5ffd5b806318160ddd116100b857806318160ddd1461012e57806318bf50771461014057806323b872dd14610155575f5ffd5b806301ffc9a7146100de57806306fdde0314610106578063095ea7b31461011b575b5f5ffd5b6100f16100ec366004610aa5565b61026b565b60405190151581526020015b60405180910390f35b61010e610303565b6040516100fd9190610aeb565b6100f1610129366004610b66565b610393565b6002545b6040519081526020016100fd565b61015361014e366004610b66565b6103aa565b005b6100f1610163366004610b8e565b61040f565b610153610176366004610b66565b610432565b604051601281526020016100fd565b610132610198366004610bc8565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b61010e61048f565b6100f16101d5366004610b66565b61049e565b6101326101e8366004610be1565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b6102467f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100fd565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f333319940000000000000000000000000000000000000000000000000000000014806102fd57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60606003805461031290610c12565b80601f016020809104026020016040519081016040528092919081815260200182805461033e90610c12565b80156103895780601f1061036057610100808354040283529160200191610389565b820191905f5260205f20905b81548152906001019060200180831161036c57829003601f168201915b5050505050905090565b5f336103a08185856104ab565b5060019392505050565b6103b3336104bd565b6103bd828261058a565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b5f3361041c8582856105e8565b6104278585856106b6565b506001949350505050565b61043b336104bd565b610445828261075f565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd490602001610403565b60606004805461031290610c12565b5f336103a08185856106b6565b6104b883838360016107b9565b505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614610587576040517ff2830e0d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301527f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b50565b73ffffffffffffffffffffffffffffffffffffffff82166105d9576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b6105e45f83836108fe565b5050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156106b057818110156106a2576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044810183905260640161057e565b6106b084848484035f6107b9565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8316610705576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b73ffffffffffffffffffffffffffffffffffffffff8216610754576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b6104b88383836108fe565b73ffffffffffffffffffffffffffffffffffffffff82166107ae576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b6105e4825f836108fe565b73ffffffffffffffffffffffffffffffffffffffff8416610808576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b73ffffffffffffffffffffffffffffffffffffffff8316610857576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161057e565b73ffffffffffffffffffffffffffffffffffffffff8085165f90815260016020908152604080832093871683529290522082905580156106b0578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516108f091815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff8316610935578060025f82825461092a9190610c63565b909155506109e59050565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260208190526040902054818110156109ba576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161057e565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610a0e57600280548290039055610a39565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610a9891815260200190565b60405180910390a3505050565b5f60208284031215610ab5575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610ae4575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610b61575f5ffd5b919050565b5f5f60408385031215610b77575f5ffd5b610b8083610b3e565b946020939093013593505050565b5f5f5f60608486031215610ba0575f5ffd5b610ba984610b3e565b9250610bb760208501610b3e565b929592945050506040919091013590565b5f60208284031215610bd8575f5ffd5b610ae482610b3e565b5f5f60408385031215610bf2575f5ffd5b610bfb83610b3e565b9150610c0960208401610b3e565b90509250929050565b600181811c90821680610c2657607f821691505b602082108103610c5d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b808201808211156102fd577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd";
