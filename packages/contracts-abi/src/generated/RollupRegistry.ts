// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const rollupRegistryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "avs_",
        "type": "address"
      },
      {
        "name": "operatorSetId_",
        "type": "uint32"
      },
      {
        "name": "minimumBond_",
        "type": "uint256"
      },
      {
        "name": "leaveDelay_",
        "type": "uint64"
      },
      {
        "name": "fund_",
        "type": "address"
      },
      {
        "name": "reporterShareBps_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "announceLeave",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "avs",
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
    "name": "fund",
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
    "name": "genesisHash",
    "inputs": [
      {
        "name": "genesis",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint256"
          },
          {
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "name": "baseFeeWei",
            "type": "uint256"
          },
          {
            "name": "coinbase",
            "type": "address"
          },
          {
            "name": "sequencer",
            "type": "address"
          },
          {
            "name": "tableRoot",
            "type": "bytes32"
          },
          {
            "name": "governance",
            "type": "address"
          },
          {
            "name": "codeHash",
            "type": "bytes32"
          },
          {
            "name": "allocHash",
            "type": "bytes32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "leaveDelay",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minimumBond",
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
    "name": "operatorSetId",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "owed",
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
    "name": "pay",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "register",
    "inputs": [
      {
        "name": "genesis",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint256"
          },
          {
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "name": "baseFeeWei",
            "type": "uint256"
          },
          {
            "name": "coinbase",
            "type": "address"
          },
          {
            "name": "sequencer",
            "type": "address"
          },
          {
            "name": "tableRoot",
            "type": "bytes32"
          },
          {
            "name": "governance",
            "type": "address"
          },
          {
            "name": "codeHash",
            "type": "bytes32"
          },
          {
            "name": "allocHash",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "gateway",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "releaseBond",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "receiver",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reportSequencerEquivocation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "anchor",
        "type": "bytes32"
      },
      {
        "name": "first",
        "type": "tuple",
        "components": [
          {
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "name": "l1OriginNumber",
            "type": "uint64"
          },
          {
            "name": "l1OriginHash",
            "type": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "second",
        "type": "tuple",
        "components": [
          {
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "name": "l1OriginNumber",
            "type": "uint64"
          },
          {
            "name": "l1OriginHash",
            "type": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reporterShareBps",
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
    "name": "rollup",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint256"
          },
          {
            "name": "genesisHash",
            "type": "bytes32"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "sequencer",
            "type": "address"
          },
          {
            "name": "governance",
            "type": "address"
          },
          {
            "name": "bond",
            "type": "uint256"
          },
          {
            "name": "unsafeStopped",
            "type": "bool"
          },
          {
            "name": "lastL1Block",
            "type": "uint64"
          },
          {
            "name": "bondFreeAt",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "BondIncreased",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "payer",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BondReleased",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "receiver",
        "type": "address",
        "indexed": true
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Paid",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RollupLeaves",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "lastL1Block",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "bondFreeAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RollupRegistered",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "chainId",
        "type": "uint256",
        "indexed": true
      },
      {
        "name": "genesisHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "gateway",
        "type": "address",
        "indexed": false
      },
      {
        "name": "sequencer",
        "type": "address",
        "indexed": false
      },
      {
        "name": "governance",
        "type": "address",
        "indexed": false
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SequencerEquivocated",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "firstDigest",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "secondDigest",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "reporter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BondNotFree",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "freeAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "BondTooSmall",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
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
    "name": "InvalidReceiver",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidReporterShare",
    "inputs": [
      {
        "name": "bps",
        "type": "uint256"
      },
      {
        "name": "most",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidRollup",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSeal",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      },
      {
        "name": "recovered",
        "type": "address"
      },
      {
        "name": "sequencer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEquivocation",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGovernance",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "governance",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotLeaving",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingBonded",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingOwed",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RollupHasLeft",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "lastL1Block",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRollup",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsafeAlreadyStopped",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  }
] as const;

export const rollupRegistryBytecode: `0x${string}` =
  "0x610140604052348015610010575f5ffd5b50604051611dc1380380611dc183398101604081905261002f916100b7565b61138881111561006157604051637632ce7360e01b815260048101829052611388602482015260440160405180910390fd5b6001600160a01b0395861660805263ffffffff90941660a05260c0929092526001600160401b031660e0529091166101005261012052610136565b80516001600160a01b03811681146100b2575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156100cc575f5ffd5b6100d58761009c565b9550602087015163ffffffff811681146100ed575f5ffd5b6040880151606089015191965094506001600160401b0381168114610110575f5ffd5b925061011e6080880161009c565b91505f60a08801519050809150509295509295509295565b60805160a05160c05160e0516101005161012051611c136101ae5f395f818161035a015261056901525f81816101f2015261061601525f818161010f0152610ea701525f81816101bf01528181610af10152610b4501525f81816102c7015261074201525f818161024a01526107210152611c135ff3fe6080604052600436106100d9575f3560e01c8063de1164bb1161007c578063e1ebfc3711610057578063e1ebfc37146102b6578063f21d6db8146102fe578063fd2b1dcf1461032a578063febf52ba14610349575f5ffd5b8063de1164bb14610239578063df18e0471461026c578063e0b1f60214610297575f5ffd5b806353b149cc116100b757806353b149cc1461016e578063a68152751461019b578063aa7517e1146101ae578063b60d4288146101e1575f5ffd5b80630c11dedd146100dd57806335bd2e48146100fe578063406b9cf41461014f575b5f5ffd5b3480156100e8575f5ffd5b506100fc6100f736600461179c565b61037c565b005b348015610109575f5ffd5b506101317f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b34801561015a575f5ffd5b506100fc6101693660046117eb565b610477565b348015610179575f5ffd5b5061018d610188366004611883565b6106b5565b604051908152602001610146565b61018d6101a936600461189e565b6107bd565b3480156101b9575f5ffd5b5061018d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156101ec575f5ffd5b506102147f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610146565b348015610244575f5ffd5b506102147f000000000000000000000000000000000000000000000000000000000000000081565b348015610277575f5ffd5b5061018d61028636600461179c565b60016020525f908152604090205481565b3480156102a2575f5ffd5b506100fc6102b13660046118d6565b610df3565b3480156102c1575f5ffd5b506102e97f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610146565b348015610309575f5ffd5b5061031d6103183660046118d6565b610f5f565b60405161014691906118ed565b348015610335575f5ffd5b506100fc6103443660046119c9565b611050565b348015610354575f5ffd5b5061018d7f000000000000000000000000000000000000000000000000000000000000000081565b61038461124a565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604081205490819003610400576040517f751b0fda00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526001602052604080822091909155517f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489906104599084815260200190565b60405180910390a261046b8282611281565b5061047461132a565b50565b5f61048186611354565b600681015490915060ff16156104c6576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018790526024016103f7565b60038101545f906104f09073ffffffffffffffffffffffffffffffffffffffff16888888886113ba565b60038301549091505f9061051d9073ffffffffffffffffffffffffffffffffffffffff16898989886113ba565b905080820361055b576040517fe5d98ecc000000000000000000000000000000000000000000000000000000008152600481018390526024016103f7565b60058301545f61271061058e7f000000000000000000000000000000000000000000000000000000000000000084611a19565b6105989190611a30565b5f600587018190556006870180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600190811790915533825260205260408120805492935083929091906105ef908490611a68565b909155506105ff90508183611a7b565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054909190610653908490611a68565b90915550506040805185815260208101859052908101839052339067ffffffffffffffff8b16908c907f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c9060600160405180910390a450505050505050505050565b5f7f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb82356106e96040850160208601611a8e565b6106f96060860160408701611a8e565b606086013561070e60a088016080890161179c565b61071e60c0890160a08a0161179c565b467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060c08c01356107776101008e0160e08f0161179c565b8d61010001358e61012001356040516020016107a09e9d9c9b9a99989796959493929190611aa7565b604051602081830303815290604052805190602001209050919050565b5f82358103610828576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e49640000000000000000000000000000000000000000000000000060448201526064016103f7565b5f61083960c0850160a0860161179c565b73ffffffffffffffffffffffffffffffffffffffff16036108b6576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e636572000000000000000000000000000000000000000000000060448201526064016103f7565b73ffffffffffffffffffffffffffffffffffffffff8216610933576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f676174657761790000000000000000000000000000000000000000000000000060448201526064016103f7565b5f61093d846106b5565b604080517fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac6020808301919091528735828401526060820184905273ffffffffffffffffffffffffffffffffffffffff87166080808401919091528351808403909101815260a090920190925280519101209091505f81815260208190526040902060038101549193509073ffffffffffffffffffffffffffffffffffffffff1615610aef57600681015460ff1615610a25576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018490526024016103f7565b6006810154610100900467ffffffffffffffff1615610a8d5760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff1660248201526044016103f7565b34816005015f828254610aa09190611a68565b90915550506005810154604080513481526020810192909252339185917f297b5f8ddcf4ca0c901df2958f3d19598edfdaa60190235ae81c5335e16ebb8e910160405180910390a35050610ded565b7f0000000000000000000000000000000000000000000000000000000000000000341015610b71576040517f9901e6110000000000000000000000000000000000000000000000000000000081523460048201527f000000000000000000000000000000000000000000000000000000000000000060248201526044016103f7565b604051806101200160405280865f013581526020018381526020018573ffffffffffffffffffffffffffffffffffffffff1681526020018660a0016020810190610bbb919061179c565b73ffffffffffffffffffffffffffffffffffffffff168152602001610be7610100880160e0890161179c565b73ffffffffffffffffffffffffffffffffffffffff9081168252346020808401919091525f60408085018290526060808601839052608095860183905289835282845291819020865181559286015160018401558501516002830180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081169286169290921790559085015160038301805483169185169190911790559284015160048201805490941692169190911790915560a080830151600583015560c0808401516006909301805460e0860151610100968701517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009092169515157fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff169590951767ffffffffffffffff958616909602959095177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000094909516939093029390931790915586359185917f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd9186918991610d9691908c01908c0161179c565b610da76101008c0160e08d0161179c565b6040805194855273ffffffffffffffffffffffffffffffffffffffff9384166020860152918316848301529091166060830152346080830152519081900360a00190a350505b92915050565b5f610dfd8261153a565b6006810154909150610100900467ffffffffffffffff1615610e685760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810184905261010090910467ffffffffffffffff1660248201526044016103f7565b6006810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff1602179055610ecc7f000000000000000000000000000000000000000000000000000000000000000042611b8b565b6006820180547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000067ffffffffffffffff938416810291909117918290556040805161010084048516815291909204909216602083015283917f2dfd8a3c351bd5f3042e059dff17e8617b7a41c9580475cc606d98862abf7616910160405180910390a25050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610fb082611354565b60408051610120810182528254815260018301546020820152600283015473ffffffffffffffffffffffffffffffffffffffff9081169282019290925260038301548216606082015260048301549091166080820152600582015460a082015260069091015460ff8116151560c083015267ffffffffffffffff610100808304821660e08501526901000000000000000000909204169082015292915050565b5f61105a8361153a565b905073ffffffffffffffffffffffffffffffffffffffff82166110a9576040517f1e4ec46b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006810154610100900467ffffffffffffffff165f036110f8576040517fd3eb8aa5000000000000000000000000000000000000000000000000000000008152600481018490526024016103f7565b60068101546901000000000000000000900467ffffffffffffffff164210156111765760068101546040517f6aff1dda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff428116600483015269010000000000000000009092049190911660248201526044016103f7565b60058101545f8190036111b8576040517f27b6ef29000000000000000000000000000000000000000000000000000000008152600481018590526024016103f7565b5f6005830181905573ffffffffffffffffffffffffffffffffffffffff8416815260016020526040812080548392906111f2908490611a68565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff84169085907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc9060200160405180910390a350505050565b6112526115bf565b61127f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611618565b565b804710156112c4576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016103f7565b6112dd828260405180602001604052805f81525061161f565b156112e6575050565b3d156112f8576112f4611634565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61127f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611279565b5f818152602081905260409020600381015473ffffffffffffffffffffffffffffffffffffffff166113b5576040517fa757a529000000000000000000000000000000000000000000000000000000008152600481018390526024016103f7565b919050565b5f611453858584356113d26040870160208801611a8e565b604080517f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb56020808301919091528183019690965267ffffffffffffffff94851660608201526080810193909352921660a08201528186013560c082015260e080820188905282518083039091018152610100909101909152805191012090565b90505f6114a0826114676060860186611bab565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061163f92505050565b505090508673ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611530576040517f4d802a990000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff8083166024830152881660448201526064016103f7565b5095945050505050565b5f61154482611354565b600481015490915073ffffffffffffffffffffffffffffffffffffffff1633146113b5576004818101546040517f0db66dff000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff1660248201526044016103f7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561127f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f8351604103611676576020840151604085015160608601515f1a61166888828585611688565b955095509550505050611681565b505081515f91506002905b9250925092565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156116c157505f91506003905082611771565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611712573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661176857505f925060019150829050611771565b92505f91508190505b9450945094915050565b73ffffffffffffffffffffffffffffffffffffffff81168114610474575f5ffd5b5f602082840312156117ac575f5ffd5b81356117b78161177b565b9392505050565b803567ffffffffffffffff811681146113b5575f5ffd5b5f608082840312156117e5575f5ffd5b50919050565b5f5f5f5f5f60a086880312156117ff575f5ffd5b8535945061180f602087016117be565b935060408601359250606086013567ffffffffffffffff811115611831575f5ffd5b61183d888289016117d5565b925050608086013567ffffffffffffffff811115611859575f5ffd5b611865888289016117d5565b9150509295509295909350565b5f61014082840312156117e5575f5ffd5b5f6101408284031215611894575f5ffd5b6117b78383611872565b5f5f61016083850312156118b0575f5ffd5b6118ba8484611872565b91506101408301356118cb8161177b565b809150509250929050565b5f602082840312156118e6575f5ffd5b5035919050565b5f61012082019050825182526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015273ffffffffffffffffffffffffffffffffffffffff6060840151166060830152608083015161196a608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015160a083015260c083015161198860c084018215159052565b5060e08301516119a460e084018267ffffffffffffffff169052565b506101008301516119c261010084018267ffffffffffffffff169052565b5092915050565b5f5f604083850312156119da575f5ffd5b8235915060208301356118cb8161177b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610ded57610ded6119ec565b5f82611a63577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820180821115610ded57610ded6119ec565b81810381811115610ded57610ded6119ec565b5f60208284031215611a9e575f5ffd5b6117b7826117be565b8e8152602081018e905267ffffffffffffffff8d811660408301528c166060820152608081018b905273ffffffffffffffffffffffffffffffffffffffff8a1660a08201526101c0810173ffffffffffffffffffffffffffffffffffffffff8a1660c08301528860e0830152611b3661010083018973ffffffffffffffffffffffffffffffffffffffff169052565b63ffffffff871661012083015285610140830152611b6d61016083018673ffffffffffffffffffffffffffffffffffffffff169052565b6101808201939093526101a001529c9b505050505050505050505050565b67ffffffffffffffff8181168382160190811115610ded57610ded6119ec565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611bde575f5ffd5b83018035915067ffffffffffffffff821115611bf8575f5ffd5b602001915036819003821315611c0c575f5ffd5b925092905056";
