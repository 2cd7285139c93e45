// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetDelegationManagerAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "clearingDelay_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "allocationDelay",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "blocks",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allocationManager",
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
    "name": "clearBurnOrRedistributableSharesByStrategy",
    "inputs": [
      {
        "name": "operatorSet",
        "type": "tuple",
        "components": [
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "id",
            "type": "uint32"
          }
        ]
      },
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "clearingDelay",
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
    "name": "depositFor",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getOperatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategies",
        "type": "address[]"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
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
    "name": "operatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
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
    "name": "registerAsOperator",
    "inputs": [
      {
        "name": "initDelegationApprover",
        "type": "address"
      },
      {
        "name": "allocationDelay_",
        "type": "uint32"
      },
      {
        "name": "metadataURI",
        "type": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slashOperatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
        "type": "address"
      },
      {
        "name": "previousMaxMagnitude",
        "type": "uint64"
      },
      {
        "name": "newMaxMagnitude",
        "type": "uint64"
      },
      {
        "name": "operatorSet",
        "type": "tuple",
        "components": [
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "id",
            "type": "uint32"
          }
        ]
      },
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "slashed",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slashedShares",
    "inputs": [
      {
        "name": "setKey",
        "type": "bytes32"
      },
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256"
      },
      {
        "name": "clearableAt",
        "type": "uint256"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "OperatorMetadataURIUpdated",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "metadataURI",
        "type": "string",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorRegistered",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "delegationApprover",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSharesIncreased",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "strategy",
        "type": "address",
        "indexed": false
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSharesSlashed",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "strategy",
        "type": "address",
        "indexed": false
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ActivelyDelegated",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAllocationManager",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToClear",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OperatorNotRegistered",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarlyToClear",
    "inputs": [
      {
        "name": "clearableAt",
        "type": "uint256"
      }
    ]
  }
] as const;

export const devnetDelegationManagerBytecode: `0x${string}` =
  "0x60c060405234801561000f575f5ffd5b506040516110ca3803806110ca83398101604081905261002e9161003a565b3360805260a052610051565b5f6020828403121561004a575f5ffd5b5051919050565b60805160a05161104a6100805f395f818161013f015261047201525f81816102fd015261035d015261104a5ff3fe6080604052600436106100b8575f3560e01c8063778e55f3116100715780639cd53e0c1161004c5780639cd53e0c14610214578063be4e1fd3146102a6578063ca8aa7c7146102ec575f5ffd5b8063778e55f31461019f57806390041347146101d557806393fceebe14610201575f5ffd5b80632d44def6116100a15780632d44def61461010f57806333d2ee2c1461012e5780636d70f7ae14610161575f5ffd5b806328760727146100bc5780632aa6d888146100ee575b5f5ffd5b3480156100c7575f5ffd5b506100db6100d6366004610c0e565b610344565b6040519081526020015b60405180910390f35b3480156100f9575f5ffd5b5061010d610108366004610ca5565b6105c3565b005b34801561011a575f5ffd5b506100db610129366004610d31565b61071a565b348015610139575f5ffd5b506100db7f000000000000000000000000000000000000000000000000000000000000000081565b34801561016c575f5ffd5b5061018f61017b366004610d6f565b5f6020819052908152604090205460ff1681565b60405190151581526020016100e5565b3480156101aa575f5ffd5b506100db6101b9366004610d91565b600260209081525f928352604080842090915290825290205481565b3480156101e0575f5ffd5b506101f46101ef366004610dc8565b610943565b6040516100e59190610e4b565b61010d61020f366004610d91565b610a47565b34801561021f575f5ffd5b5061027561022e366004610e8d565b600360209081525f938452604080852082529284528284209052825290208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff1683565b60408051938452602084019290925273ffffffffffffffffffffffffffffffffffffffff16908201526060016100e5565b3480156102b1575f5ffd5b506102d76102c0366004610d6f565b60016020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016100e5565b3480156102f7575f5ffd5b5061031f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100e5565b5f3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146103bb576040517f89d4bcc40000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8089165f908152600260209081526040808320938b168352929052205467ffffffffffffffff8088169061040690881683610ee5565b6104109190610f02565b61041a9082610f3a565b91506104268282610f3a565b73ffffffffffffffffffffffffffffffffffffffff808b165f908152600260209081526040808320938d16835292815290829020929092558051606081019091528381529081016104977f000000000000000000000000000000000000000000000000000000000000000043610f4d565b81526020018473ffffffffffffffffffffffffffffffffffffffff1681525060035f876040516020016104ca9190610f60565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001815291815281516020928301208352828201939093529082015f908120888252825282812073ffffffffffffffffffffffffffffffffffffffff8d8116808452918452918490208551815585840151600182015594840151600290950180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169583169590951790945582519384529083018590528b16917fdd611f4ef63f4385f1756c86ce1f1f389a9013ba6fa07daba8528291bc2d3c30910160405180910390a250979650505050505050565b335f9081526020819052604090205460ff161561060e576040517fe8efb8020000000000000000000000000000000000000000000000000000000081523360048201526024016103b2565b335f81815260208181526040808320805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00909116811790915582529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff8816179055905173ffffffffffffffffffffffffffffffffffffffff871681527fa453db612af59e5521d6ab9284dc3e2d06af286eb1b1b7b771fce4716c19f2c1910160405180910390a23373ffffffffffffffffffffffffffffffffffffffff167f02a919ed0e2acad1dd90f17ef2fa4ae5462ee1339170034a8531cca4b6708090838360405161070c929190610fa4565b60405180910390a250505050565b5f5f8460405160200161072d9190610f60565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201205f81815260038352838120898252835283812073ffffffffffffffffffffffffffffffffffffffff808a168352908452848220606087018652805480885260018201549588019590955260020154169385019390935293509003610812576040517f56aa23ce0000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff851660248201526044016103b2565b80602001514310156108585780602001516040517f379873130000000000000000000000000000000000000000000000000000000081526004016103b291815260200190565b5f828152600360209081526040808320888452825280832073ffffffffffffffffffffffffffffffffffffffff888116808652919093528184208481556001810194909455600290930180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905583518482015191517f8124fea6000000000000000000000000000000000000000000000000000000008152600481019190915291166024820152638124fea6906044015f604051808303815f87803b158015610922575f5ffd5b505af1158015610934573d5f5f3e3d5ffd5b50509151979650505050505050565b60608167ffffffffffffffff81111561095e5761095e610ff0565b604051908082528060200260200182016040528015610987578160200160208202803683370190505b5090505f5b82811015610a3f5773ffffffffffffffffffffffffffffffffffffffff85165f908152600260205260408120908585848181106109cb576109cb61101d565b90506020020160208101906109e09190610d6f565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f2054828281518110610a2c57610a2c61101d565b602090810291909101015260010161098c565b509392505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090205460ff16610abd576040517fbd62013300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016103b2565b73ffffffffffffffffffffffffffffffffffffffff8083165f90815260026020908152604080832093851683529290529081208054349290610b00908490610f4d565b90915550506040805173ffffffffffffffffffffffffffffffffffffffff83811682523460208301528416917f9a61813b471b5a3bad7bf5dd4feba4df891a682ae28e7114f45e482c5900b72e910160405180910390a28073ffffffffffffffffffffffffffffffffffffffff1663d0e30db0346040518263ffffffff1660e01b81526004015f604051808303818588803b158015610b9d575f5ffd5b505af1158015610baf573d5f5f3e3d5ffd5b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610bd9575f5ffd5b50565b803567ffffffffffffffff81168114610bf3575f5ffd5b919050565b5f60408284031215610c08575f5ffd5b50919050565b5f5f5f5f5f5f5f610100888a031215610c25575f5ffd5b8735610c3081610bb8565b96506020880135610c4081610bb8565b9550610c4e60408901610bdc565b9450610c5c60608901610bdc565b9350610c6b8960808a01610bf8565b925060c0880135915060e0880135610c8281610bb8565b8091505092959891949750929550565b803563ffffffff81168114610bf3575f5ffd5b5f5f5f5f60608587031215610cb8575f5ffd5b8435610cc381610bb8565b9350610cd160208601610c92565b9250604085013567ffffffffffffffff811115610cec575f5ffd5b8501601f81018713610cfc575f5ffd5b803567ffffffffffffffff811115610d12575f5ffd5b876020828401011115610d23575f5ffd5b949793965060200194505050565b5f5f5f60808486031215610d43575f5ffd5b610d4d8585610bf8565b9250604084013591506060840135610d6481610bb8565b809150509250925092565b5f60208284031215610d7f575f5ffd5b8135610d8a81610bb8565b9392505050565b5f5f60408385031215610da2575f5ffd5b8235610dad81610bb8565b91506020830135610dbd81610bb8565b809150509250929050565b5f5f5f60408486031215610dda575f5ffd5b8335610de581610bb8565b9250602084013567ffffffffffffffff811115610e00575f5ffd5b8401601f81018613610e10575f5ffd5b803567ffffffffffffffff811115610e26575f5ffd5b8660208260051b8401011115610e3a575f5ffd5b939660209190910195509293505050565b602080825282518282018190525f918401906040840190835b81811015610e82578351835260209384019390920191600101610e64565b509095945050505050565b5f5f5f60608486031215610e9f575f5ffd5b83359250602084013591506040840135610d6481610bb8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610efc57610efc610eb8565b92915050565b5f82610f35577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610efc57610efc610eb8565b80820180821115610efc57610efc610eb8565b604081018235610f6f81610bb8565b73ffffffffffffffffffffffffffffffffffffffff16825263ffffffff610f9860208501610c92565b16602083015292915050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd";
