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
    "name": "L1_BLOCK_SECONDS",
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
    "name": "MAX_MANIFEST_LENGTH",
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
    "name": "MOST_NOTICE",
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
    "name": "announceLeaveAt",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "lastL1Block",
        "type": "uint64"
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
    "name": "lastL1BlockOf",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
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
    "name": "publishManifest",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "manifest",
        "type": "bytes"
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
            "name": "bodyHash",
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
            "name": "bodyHash",
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
    "name": "ManifestPublished",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "publisher",
        "type": "address",
        "indexed": true
      },
      {
        "name": "manifest",
        "type": "bytes",
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
    "name": "InvalidLastBlock",
    "inputs": [
      {
        "name": "given",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
      },
      {
        "name": "most",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidManifestLength",
    "inputs": [
      {
        "name": "length",
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
    "name": "InvalidStatement",
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
    "name": "NotPublisher",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "sequencer",
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
  "0x610140604052348015610010575f5ffd5b506040516122f43803806122f483398101604081905261002f916100b7565b61138881111561006157604051637632ce7360e01b815260048101829052611388602482015260440160405180910390fd5b6001600160a01b0395861660805263ffffffff90941660a05260c0929092526001600160401b031660e0529091166101005261012052610136565b80516001600160a01b03811681146100b2575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156100cc575f5ffd5b6100d58761009c565b9550602087015163ffffffff811681146100ed575f5ffd5b6040880151606089015191965094506001600160401b0381168114610110575f5ffd5b925061011e6080880161009c565b91505f60a08801519050809150509295509295509295565b60805160a05160c05160e05161010051610120516121466101ae5f395f818161049201526105ab01525f818161030b015261065801525f8181610247015261095301525f81816102c401528181610d4b0152610d9f01525f81816103ff015261116401525f8181610382015261114301526121465ff3fe608060405260043610610157575f3560e01c8063b2449d5a116100bb578063e0b1f60211610071578063f21d6db811610057578063f21d6db814610436578063fd2b1dcf14610462578063febf52ba14610481575f5ffd5b8063e0b1f602146103cf578063e1ebfc37146103ee575f5ffd5b8063d3d840b3116100a1578063d3d840b314610352578063de1164bb14610371578063df18e047146103a4575f5ffd5b8063b2449d5a146102e6578063b60d4288146102fa575f5ffd5b806335bd2e481161011057806396307934116100f65780639630793414610288578063a140c98f1461029e578063aa7517e1146102b3575f5ffd5b806335bd2e4814610236578063742e6a2014610269575f5ffd5b80630f4a9ce5116101405780630f4a9ce51461019b57806314c48828146101ba57806319b3795514610215575f5ffd5b806302cf47911461015b5780630c11dedd1461017c575b5f5ffd5b348015610166575f5ffd5b5061017a610175366004611c5c565b6104b4565b005b348015610187575f5ffd5b5061017a610196366004611d04565b6106f7565b3480156101a6575f5ffd5b5061017a6101b5366004611d26565b6107ed565b3480156101c5575f5ffd5b506101f76101d4366004611d50565b5f90815260208190526040902060060154610100900467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020015b60405180910390f35b610228610223366004611d78565b610a17565b60405190815260200161020c565b348015610241575f5ffd5b506101f77f000000000000000000000000000000000000000000000000000000000000000081565b348015610274575f5ffd5b50610228610283366004611db0565b61104d565b348015610293575f5ffd5b506102286201000081565b3480156102a9575f5ffd5b506101f761c4e081565b3480156102be575f5ffd5b506102287f000000000000000000000000000000000000000000000000000000000000000081565b3480156102f1575f5ffd5b506101f7601881565b348015610305575f5ffd5b5061032d7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161020c565b34801561035d575f5ffd5b5061017a61036c366004611dcb565b611242565b34801561037c575f5ffd5b5061032d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103af575f5ffd5b506102286103be366004611d04565b60016020525f908152604090205481565b3480156103da575f5ffd5b5061017a6103e9366004611d50565b6113a8565b3480156103f9575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161020c565b348015610441575f5ffd5b50610455610450366004611d50565b6113b2565b60405161020c9190611e42565b34801561046d575f5ffd5b5061017a61047c366004611f1e565b6114a3565b34801561048c575f5ffd5b506102287f000000000000000000000000000000000000000000000000000000000000000081565b5f6104be86611694565b600681015490915060ff1615610508576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018790526024015b60405180910390fd5b60038101545f906105329073ffffffffffffffffffffffffffffffffffffffff16888888886116fa565b60038301549091505f9061055f9073ffffffffffffffffffffffffffffffffffffffff16898989886116fa565b905080820361059d576040517fe5d98ecc000000000000000000000000000000000000000000000000000000008152600481018390526024016104ff565b60058301545f6127106105d07f000000000000000000000000000000000000000000000000000000000000000084611f6e565b6105da9190611f85565b5f600587018190556006870180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091553382526020526040812080549293508392909190610631908490611fbd565b9091555061064190508183611fd0565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054909190610695908490611fbd565b90915550506040805185815260208101859052908101839052339067ffffffffffffffff8b16908c907f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c9060600160405180910390a450505050505050505050565b6106ff6118e4565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604081205490819003610776576040517f751b0fda00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016104ff565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526001602052604080822091909155517f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489906107cf9084815260200190565b60405180910390a26107e1828261191b565b506107ea6119c4565b50565b5f6107f7836119ee565b6006810154909150610100900467ffffffffffffffff16156108625760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff1660248201526044016104ff565b4367ffffffffffffffff808216908416108061089c575061088561c4e082611fe3565b67ffffffffffffffff168367ffffffffffffffff16115b156108fe5782816108af61c4e082611fe3565b6040517f107b02da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016104ff565b6006820180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff1661010067ffffffffffffffff86160217905560186109448285612003565b61094e9190612023565b6109787f000000000000000000000000000000000000000000000000000000000000000042611fe3565b6109829190611fe3565b6006830180547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000067ffffffffffffffff938416810291909117918290556040805161010084048516815291909204909216602083015285917f2dfd8a3c351bd5f3042e059dff17e8617b7a41c9580475cc606d98862abf7616910160405180910390a250505050565b5f82358103610a82576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e49640000000000000000000000000000000000000000000000000060448201526064016104ff565b5f610a9360c0850160a08601611d04565b73ffffffffffffffffffffffffffffffffffffffff1603610b10576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e636572000000000000000000000000000000000000000000000060448201526064016104ff565b73ffffffffffffffffffffffffffffffffffffffff8216610b8d576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f676174657761790000000000000000000000000000000000000000000000000060448201526064016104ff565b5f610b978461104d565b604080517fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac6020808301919091528735828401526060820184905273ffffffffffffffffffffffffffffffffffffffff87166080808401919091528351808403909101815260a090920190925280519101209091505f81815260208190526040902060038101549193509073ffffffffffffffffffffffffffffffffffffffff1615610d4957600681015460ff1615610c7f576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018490526024016104ff565b6006810154610100900467ffffffffffffffff1615610ce75760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff1660248201526044016104ff565b34816005015f828254610cfa9190611fbd565b90915550506005810154604080513481526020810192909252339185917f297b5f8ddcf4ca0c901df2958f3d19598edfdaa60190235ae81c5335e16ebb8e910160405180910390a35050611047565b7f0000000000000000000000000000000000000000000000000000000000000000341015610dcb576040517f9901e6110000000000000000000000000000000000000000000000000000000081523460048201527f000000000000000000000000000000000000000000000000000000000000000060248201526044016104ff565b604051806101200160405280865f013581526020018381526020018573ffffffffffffffffffffffffffffffffffffffff1681526020018660a0016020810190610e159190611d04565b73ffffffffffffffffffffffffffffffffffffffff168152602001610e41610100880160e08901611d04565b73ffffffffffffffffffffffffffffffffffffffff9081168252346020808401919091525f60408085018290526060808601839052608095860183905289835282845291819020865181559286015160018401558501516002830180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081169286169290921790559085015160038301805483169185169190911790559284015160048201805490941692169190911790915560a080830151600583015560c0808401516006909301805460e0860151610100968701517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009092169515157fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff169590951767ffffffffffffffff958616909602959095177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000094909516939093029390931790915586359185917f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd9186918991610ff091908c01908c01611d04565b6110016101008c0160e08d01611d04565b6040805194855273ffffffffffffffffffffffffffffffffffffffff9384166020860152918316848301529091166060830152346080830152519081900360a00190a350505b92915050565b5f807f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb83356110826040860160208701612046565b6110926060870160408801612046565b60608701356110a760a0890160808a01611d04565b6110b760c08a0160a08b01611d04565b60408051602081019890985287019590955267ffffffffffffffff938416606087015292909116608085015260a084015273ffffffffffffffffffffffffffffffffffffffff90811660c08401521660e082015261010001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290505f467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060c0870135611199610100890160e08a01611d04565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9485169086015263ffffffff909216606085015260808401521660a08201526101008086013560c08301526101208087013560e0840152610140870135918301919091520160405160208183030381529060405290508181604051602001611223929190612076565b6040516020818303038152906040528051906020012092505050919050565b5f61124c84611694565b600381015490915073ffffffffffffffffffffffffffffffffffffffff1633148015906112935750600481015473ffffffffffffffffffffffffffffffffffffffff163314155b156112ff5760038101546004808301546040517fdf21eb84000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff92831660248301529190911660448201526064016104ff565b81158061130e57506201000082115b15611351576040517f47a6a6c6000000000000000000000000000000000000000000000000000000008152600481018390526201000060248201526044016104ff565b3373ffffffffffffffffffffffffffffffffffffffff16847f6e5e689171ece36fc1678ae1e2257b1e29c805d956e085c6c2452a59e0c67537858560405161139a929190612092565b60405180910390a350505050565b6107ea81436107ed565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261140382611694565b60408051610120810182528254815260018301546020820152600283015473ffffffffffffffffffffffffffffffffffffffff9081169282019290925260038301548216606082015260048301549091166080820152600582015460a082015260069091015460ff8116151560c083015267ffffffffffffffff610100808304821660e08501526901000000000000000000909204169082015292915050565b5f6114ad836119ee565b905073ffffffffffffffffffffffffffffffffffffffff82166114fc576040517f1e4ec46b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006810154610100900467ffffffffffffffff165f0361154b576040517fd3eb8aa5000000000000000000000000000000000000000000000000000000008152600481018490526024016104ff565b60068101546901000000000000000000900467ffffffffffffffff164210156115c95760068101546040517f6aff1dda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff428116600483015269010000000000000000009092049190911660248201526044016104ff565b60058101545f81900361160b576040517f27b6ef29000000000000000000000000000000000000000000000000000000008152600481018590526024016104ff565b5f6005830181905573ffffffffffffffffffffffffffffffffffffffff841681526001602052604081208054839290611645908490611fbd565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff84169085907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc9060200161139a565b5f818152602081905260409020600381015473ffffffffffffffffffffffffffffffffffffffff166116f5576040517fa757a529000000000000000000000000000000000000000000000000000000008152600481018390526024016104ff565b919050565b5f611793858584356117126040870160208801612046565b604080517f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb56020808301919091528183019690965267ffffffffffffffff94851660608201526080810193909352921660a08201528186013560c082015260e080820188905282518083039091018152610100909101909152805191012090565b90505f6060830135156117fa57604080517fa99a40ccf07b4a758143d89cf895d6a3cac3e51eb82094212ff126e7f096b0f86020808301919091528183018590526060808701358382015283518084039091018152608090920190925280519101206117fc565b815b90505f6118498261181060808701876120de565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a7392505050565b505090508773ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146118d9576040517ff6a0498d0000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff8083166024830152891660448201526064016104ff565b505095945050505050565b6118ec611abc565b61191960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611b15565b565b8047101561195e576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016104ff565b611977828260405180602001604052805f815250611b1c565b15611980575050565b3d156119925761198e611b31565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6119195f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611913565b5f6119f882611694565b600481015490915073ffffffffffffffffffffffffffffffffffffffff1633146116f5576004818101546040517f0db66dff000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff1660248201526044016104ff565b5f5f5f8351604103611aaa576020840151604085015160608601515f1a611a9c88828585611b3c565b955095509550505050611ab5565b505081515f91506002905b9250925092565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611919576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611b7557505f91506003905082611c25565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611bc6573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611c1c57505f925060019150829050611c25565b92505f91508190505b9450945094915050565b803567ffffffffffffffff811681146116f5575f5ffd5b5f60a08284031215611c56575f5ffd5b50919050565b5f5f5f5f5f60a08688031215611c70575f5ffd5b85359450611c8060208701611c2f565b935060408601359250606086013567ffffffffffffffff811115611ca2575f5ffd5b611cae88828901611c46565b925050608086013567ffffffffffffffff811115611cca575f5ffd5b611cd688828901611c46565b9150509295509295909350565b73ffffffffffffffffffffffffffffffffffffffff811681146107ea575f5ffd5b5f60208284031215611d14575f5ffd5b8135611d1f81611ce3565b9392505050565b5f5f60408385031215611d37575f5ffd5b82359150611d4760208401611c2f565b90509250929050565b5f60208284031215611d60575f5ffd5b5035919050565b5f6101608284031215611c56575f5ffd5b5f5f6101808385031215611d8a575f5ffd5b611d948484611d67565b9150610160830135611da581611ce3565b809150509250929050565b5f6101608284031215611dc1575f5ffd5b611d1f8383611d67565b5f5f5f60408486031215611ddd575f5ffd5b83359250602084013567ffffffffffffffff811115611dfa575f5ffd5b8401601f81018613611e0a575f5ffd5b803567ffffffffffffffff811115611e20575f5ffd5b866020828401011115611e31575f5ffd5b939660209190910195509293505050565b5f61012082019050825182526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015273ffffffffffffffffffffffffffffffffffffffff60608401511660608301526080830151611ebf608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015160a083015260c0830151611edd60c084018215159052565b5060e0830151611ef960e084018267ffffffffffffffff169052565b50610100830151611f1761010084018267ffffffffffffffff169052565b5092915050565b5f5f60408385031215611f2f575f5ffd5b823591506020830135611da581611ce3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761104757611047611f41565b5f82611fb8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561104757611047611f41565b8181038181111561104757611047611f41565b67ffffffffffffffff818116838216019081111561104757611047611f41565b67ffffffffffffffff828116828216039081111561104757611047611f41565b67ffffffffffffffff8181168382160290811690818114611f1757611f17611f41565b5f60208284031215612056575f5ffd5b611d1f82611c2f565b5f81518060208401855e5f93019283525090919050565b5f61208a612084838661205f565b8461205f565b949350505050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612111575f5ffd5b83018035915067ffffffffffffffff82111561212b575f5ffd5b60200191503681900382131561213f575f5ffd5b925092905056";
