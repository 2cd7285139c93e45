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
          },
          {
            "name": "derivationHash",
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
          },
          {
            "name": "derivationHash",
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
  "0x610140604052348015610010575f5ffd5b50604051611dfd380380611dfd83398101604081905261002f916100b7565b61138881111561006157604051637632ce7360e01b815260048101829052611388602482015260440160405180910390fd5b6001600160a01b0395861660805263ffffffff90941660a05260c0929092526001600160401b031660e0529091166101005261012052610136565b80516001600160a01b03811681146100b2575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156100cc575f5ffd5b6100d58761009c565b9550602087015163ffffffff811681146100ed575f5ffd5b6040880151606089015191965094506001600160401b0381168114610110575f5ffd5b925061011e6080880161009c565b91505f60a08801519050809150509295509295509295565b60805160a05160c05160e0516101005161012051611c4f6101ae5f395f818161035a0152610b9f01525f81816101f20152610c4c01525f81816101350152610f9401525f81816101bf015281816107ab01526107ff01525f81816102c70152610e0201525f818161024a0152610de10152611c4f5ff3fe6080604052600436106100d9575f3560e01c8063de1164bb1161007c578063e1ebfc3711610057578063e1ebfc37146102b6578063f21d6db8146102fe578063fd2b1dcf1461032a578063febf52ba14610349575f5ffd5b8063de1164bb14610239578063df18e0471461026c578063e0b1f60214610297575f5ffd5b8063406b9cf4116100b7578063406b9cf414610170578063742e6a201461018f578063aa7517e1146101ae578063b60d4288146101e1575f5ffd5b80630c11dedd146100dd57806319b37955146100fe57806335bd2e4814610124575b5f5ffd5b3480156100e8575f5ffd5b506100fc6100f7366004611889565b61037c565b005b61011161010c3660046118c2565b610477565b6040519081526020015b60405180910390f35b34801561012f575f5ffd5b506101577f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161011b565b34801561017b575f5ffd5b506100fc61018a366004611921565b610aad565b34801561019a575f5ffd5b506101116101a93660046119a8565b610ceb565b3480156101b9575f5ffd5b506101117f000000000000000000000000000000000000000000000000000000000000000081565b3480156101ec575f5ffd5b506102147f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011b565b348015610244575f5ffd5b506102147f000000000000000000000000000000000000000000000000000000000000000081565b348015610277575f5ffd5b50610111610286366004611889565b60016020525f908152604090205481565b3480156102a2575f5ffd5b506100fc6102b13660046119c3565b610ee0565b3480156102c1575f5ffd5b506102e97f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161011b565b348015610309575f5ffd5b5061031d6103183660046119c3565b61104c565b60405161011b91906119da565b348015610335575f5ffd5b506100fc610344366004611ab6565b61113d565b348015610354575f5ffd5b506101117f000000000000000000000000000000000000000000000000000000000000000081565b610384611337565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604081205490819003610400576040517f751b0fda00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526001602052604080822091909155517f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489906104599084815260200190565b60405180910390a261046b828261136e565b50610474611417565b50565b5f823581036104e2576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e49640000000000000000000000000000000000000000000000000060448201526064016103f7565b5f6104f360c0850160a08601611889565b73ffffffffffffffffffffffffffffffffffffffff1603610570576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e636572000000000000000000000000000000000000000000000060448201526064016103f7565b73ffffffffffffffffffffffffffffffffffffffff82166105ed576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f676174657761790000000000000000000000000000000000000000000000000060448201526064016103f7565b5f6105f784610ceb565b604080517fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac6020808301919091528735828401526060820184905273ffffffffffffffffffffffffffffffffffffffff87166080808401919091528351808403909101815260a090920190925280519101209091505f81815260208190526040902060038101549193509073ffffffffffffffffffffffffffffffffffffffff16156107a957600681015460ff16156106df576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018490526024016103f7565b6006810154610100900467ffffffffffffffff16156107475760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff1660248201526044016103f7565b34816005015f82825461075a9190611b06565b90915550506005810154604080513481526020810192909252339185917f297b5f8ddcf4ca0c901df2958f3d19598edfdaa60190235ae81c5335e16ebb8e910160405180910390a35050610aa7565b7f000000000000000000000000000000000000000000000000000000000000000034101561082b576040517f9901e6110000000000000000000000000000000000000000000000000000000081523460048201527f000000000000000000000000000000000000000000000000000000000000000060248201526044016103f7565b604051806101200160405280865f013581526020018381526020018573ffffffffffffffffffffffffffffffffffffffff1681526020018660a00160208101906108759190611889565b73ffffffffffffffffffffffffffffffffffffffff1681526020016108a1610100880160e08901611889565b73ffffffffffffffffffffffffffffffffffffffff9081168252346020808401919091525f60408085018290526060808601839052608095860183905289835282845291819020865181559286015160018401558501516002830180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081169286169290921790559085015160038301805483169185169190911790559284015160048201805490941692169190911790915560a080830151600583015560c0808401516006909301805460e0860151610100968701517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009092169515157fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff169590951767ffffffffffffffff958616909602959095177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000094909516939093029390931790915586359185917f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd9186918991610a5091908c01908c01611889565b610a616101008c0160e08d01611889565b6040805194855273ffffffffffffffffffffffffffffffffffffffff9384166020860152918316848301529091166060830152346080830152519081900360a00190a350505b92915050565b5f610ab786611441565b600681015490915060ff1615610afc576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018790526024016103f7565b60038101545f90610b269073ffffffffffffffffffffffffffffffffffffffff16888888886114a7565b60038301549091505f90610b539073ffffffffffffffffffffffffffffffffffffffff16898989886114a7565b9050808203610b91576040517fe5d98ecc000000000000000000000000000000000000000000000000000000008152600481018390526024016103f7565b60058301545f612710610bc47f000000000000000000000000000000000000000000000000000000000000000084611b19565b610bce9190611b30565b5f600587018190556006870180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091553382526020526040812080549293508392909190610c25908490611b06565b90915550610c3590508183611b68565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054909190610c89908490611b06565b90915550506040805185815260208101859052908101839052339067ffffffffffffffff8b16908c907f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c9060600160405180910390a450505050505050505050565b5f807f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb8335610d206040860160208701611b7b565b610d306060870160408801611b7b565b6060870135610d4560a0890160808a01611889565b610d5560c08a0160a08b01611889565b60408051602081019890985287019590955267ffffffffffffffff938416606087015292909116608085015260a084015273ffffffffffffffffffffffffffffffffffffffff90811660c08401521660e082015261010001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290505f467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060c0870135610e37610100890160e08a01611889565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9485169086015263ffffffff909216606085015260808401521660a08201526101008086013560c08301526101208087013560e0840152610140870135918301919091520160405160208183030381529060405290508181604051602001610ec1929190611bab565b6040516020818303038152906040528051906020012092505050919050565b5f610eea82611627565b6006810154909150610100900467ffffffffffffffff1615610f555760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810184905261010090910467ffffffffffffffff1660248201526044016103f7565b6006810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff1602179055610fb97f000000000000000000000000000000000000000000000000000000000000000042611bc7565b6006820180547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000067ffffffffffffffff938416810291909117918290556040805161010084048516815291909204909216602083015283917f2dfd8a3c351bd5f3042e059dff17e8617b7a41c9580475cc606d98862abf7616910160405180910390a25050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261109d82611441565b60408051610120810182528254815260018301546020820152600283015473ffffffffffffffffffffffffffffffffffffffff9081169282019290925260038301548216606082015260048301549091166080820152600582015460a082015260069091015460ff8116151560c083015267ffffffffffffffff610100808304821660e08501526901000000000000000000909204169082015292915050565b5f61114783611627565b905073ffffffffffffffffffffffffffffffffffffffff8216611196576040517f1e4ec46b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006810154610100900467ffffffffffffffff165f036111e5576040517fd3eb8aa5000000000000000000000000000000000000000000000000000000008152600481018490526024016103f7565b60068101546901000000000000000000900467ffffffffffffffff164210156112635760068101546040517f6aff1dda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff428116600483015269010000000000000000009092049190911660248201526044016103f7565b60058101545f8190036112a5576040517f27b6ef29000000000000000000000000000000000000000000000000000000008152600481018590526024016103f7565b5f6005830181905573ffffffffffffffffffffffffffffffffffffffff8416815260016020526040812080548392906112df908490611b06565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff84169085907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc9060200160405180910390a350505050565b61133f6116ac565b61136c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611705565b565b804710156113b1576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016103f7565b6113ca828260405180602001604052805f81525061170c565b156113d3575050565b3d156113e5576113e1611721565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61136c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611366565b5f818152602081905260409020600381015473ffffffffffffffffffffffffffffffffffffffff166114a2576040517fa757a529000000000000000000000000000000000000000000000000000000008152600481018390526024016103f7565b919050565b5f611540858584356114bf6040870160208801611b7b565b604080517f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb56020808301919091528183019690965267ffffffffffffffff94851660608201526080810193909352921660a08201528186013560c082015260e080820188905282518083039091018152610100909101909152805191012090565b90505f61158d826115546060860186611be7565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061172c92505050565b505090508673ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff161461161d576040517f4d802a990000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff8083166024830152881660448201526064016103f7565b5095945050505050565b5f61163182611441565b600481015490915073ffffffffffffffffffffffffffffffffffffffff1633146114a2576004818101546040517f0db66dff000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff1660248201526044016103f7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561136c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f8351604103611763576020840151604085015160608601515f1a61175588828585611775565b95509550955050505061176e565b505081515f91506002905b9250925092565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156117ae57505f9150600390508261185e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156117ff573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661185557505f92506001915082905061185e565b92505f91508190505b9450945094915050565b73ffffffffffffffffffffffffffffffffffffffff81168114610474575f5ffd5b5f60208284031215611899575f5ffd5b81356118a481611868565b9392505050565b5f61016082840312156118bc575f5ffd5b50919050565b5f5f61018083850312156118d4575f5ffd5b6118de84846118ab565b91506101608301356118ef81611868565b809150509250929050565b803567ffffffffffffffff811681146114a2575f5ffd5b5f608082840312156118bc575f5ffd5b5f5f5f5f5f60a08688031215611935575f5ffd5b85359450611945602087016118fa565b935060408601359250606086013567ffffffffffffffff811115611967575f5ffd5b61197388828901611911565b925050608086013567ffffffffffffffff81111561198f575f5ffd5b61199b88828901611911565b9150509295509295909350565b5f61016082840312156119b9575f5ffd5b6118a483836118ab565b5f602082840312156119d3575f5ffd5b5035919050565b5f61012082019050825182526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015273ffffffffffffffffffffffffffffffffffffffff60608401511660608301526080830151611a57608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015160a083015260c0830151611a7560c084018215159052565b5060e0830151611a9160e084018267ffffffffffffffff169052565b50610100830151611aaf61010084018267ffffffffffffffff169052565b5092915050565b5f5f60408385031215611ac7575f5ffd5b8235915060208301356118ef81611868565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610aa757610aa7611ad9565b8082028115828204841417610aa757610aa7611ad9565b5f82611b63577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610aa757610aa7611ad9565b5f60208284031215611b8b575f5ffd5b6118a4826118fa565b5f81518060208401855e5f93019283525090919050565b5f611bbf611bb98386611b94565b84611b94565b949350505050565b67ffffffffffffffff8181168382160190811115610aa757610aa7611ad9565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611c1a575f5ffd5b83018035915067ffffffffffffffff821115611c34575f5ffd5b602001915036819003821315611c48575f5ffd5b925092905056";
