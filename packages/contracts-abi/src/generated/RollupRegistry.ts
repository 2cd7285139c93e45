// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const rollupRegistryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "l1ChainId_",
        "type": "uint256"
      },
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
    "name": "l1ChainId",
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
  "0x610160604052348015610010575f5ffd5b5060405161237238038061237283398101604081905261002f916100bc565b61138881111561006157604051637632ce7360e01b815260048101829052611388602482015260440160405180910390fd5b6080969096526001600160a01b0394851660a05263ffffffff90931660c05260e0919091526001600160401b031661010052166101205261014052610145565b80516001600160a01b03811681146100b7575f5ffd5b919050565b5f5f5f5f5f5f5f60e0888a0312156100d2575f5ffd5b875196506100e2602089016100a1565b9550604088015163ffffffff811681146100fa575f5ffd5b606089015160808a015191965094506001600160401b038116811461011d575f5ffd5b925061012b60a089016100a1565b91505f60c089015190508091505092959891949750929550565b60805160a05160c05160e0516101005161012051610140516121a46101ce5f395f81816104d001526105e901525f8181610349015261069601525f8181610285015261099101525f818161030201528181610d890152610ddd01525f818161043d01526111c201525f81816103c001526111a101525f81816101d6015261118001526121a45ff3fe608060405260043610610162575f3560e01c8063aa7517e1116100c6578063df18e0471161007c578063f21d6db811610057578063f21d6db814610474578063fd2b1dcf146104a0578063febf52ba146104bf575f5ffd5b8063df18e047146103e2578063e0b1f6021461040d578063e1ebfc371461042c575f5ffd5b8063b60d4288116100ac578063b60d428814610338578063d3d840b314610390578063de1164bb146103af575f5ffd5b8063aa7517e1146102f1578063b2449d5a14610324575f5ffd5b806319b379551161011b578063742e6a2011610101578063742e6a20146102a757806396307934146102c6578063a140c98f146102dc575f5ffd5b806319b379551461026157806335bd2e4814610274575f5ffd5b80630f4a9ce51161014b5780630f4a9ce5146101a657806312622e5b146101c557806314c488281461020b575f5ffd5b806302cf4791146101665780630c11dedd14610187575b5f5ffd5b348015610171575f5ffd5b50610185610180366004611cba565b6104f2565b005b348015610192575f5ffd5b506101856101a1366004611d62565b610735565b3480156101b1575f5ffd5b506101856101c0366004611d84565b61082b565b3480156101d0575f5ffd5b506101f87f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b348015610216575f5ffd5b50610248610225366004611dae565b5f90815260208190526040902060060154610100900467ffffffffffffffff1690565b60405167ffffffffffffffff9091168152602001610202565b6101f861026f366004611dd6565b610a55565b34801561027f575f5ffd5b506102487f000000000000000000000000000000000000000000000000000000000000000081565b3480156102b2575f5ffd5b506101f86102c1366004611e0e565b61108b565b3480156102d1575f5ffd5b506101f86201000081565b3480156102e7575f5ffd5b5061024861c4e081565b3480156102fc575f5ffd5b506101f87f000000000000000000000000000000000000000000000000000000000000000081565b34801561032f575f5ffd5b50610248601881565b348015610343575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610202565b34801561039b575f5ffd5b506101856103aa366004611e29565b6112a0565b3480156103ba575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103ed575f5ffd5b506101f86103fc366004611d62565b60016020525f908152604090205481565b348015610418575f5ffd5b50610185610427366004611dae565b611406565b348015610437575f5ffd5b5061045f7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610202565b34801561047f575f5ffd5b5061049361048e366004611dae565b611410565b6040516102029190611ea0565b3480156104ab575f5ffd5b506101856104ba366004611f7c565b611501565b3480156104ca575f5ffd5b506101f87f000000000000000000000000000000000000000000000000000000000000000081565b5f6104fc866116f2565b600681015490915060ff1615610546576040517fb1167d8d000000000000000000000000000000000000000000000000000000008152600481018790526024015b60405180910390fd5b60038101545f906105709073ffffffffffffffffffffffffffffffffffffffff1688888888611758565b60038301549091505f9061059d9073ffffffffffffffffffffffffffffffffffffffff1689898988611758565b90508082036105db576040517fe5d98ecc0000000000000000000000000000000000000000000000000000000081526004810183905260240161053d565b60058301545f61271061060e7f000000000000000000000000000000000000000000000000000000000000000084611fcc565b6106189190611fe3565b5f600587018190556006870180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001908117909155338252602052604081208054929350839290919061066f90849061201b565b9091555061067f9050818361202e565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260016020526040812080549091906106d390849061201b565b90915550506040805185815260208101859052908101839052339067ffffffffffffffff8b16908c907f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c9060600160405180910390a450505050505050505050565b61073d611942565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260016020526040812054908190036107b4576040517f751b0fda00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161053d565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526001602052604080822091909155517f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc4899061080d9084815260200190565b60405180910390a261081f8282611979565b50610828611a22565b50565b5f61083583611a4c565b6006810154909150610100900467ffffffffffffffff16156108a05760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff16602482015260440161053d565b4367ffffffffffffffff80821690841610806108da57506108c361c4e082612041565b67ffffffffffffffff168367ffffffffffffffff16115b1561093c5782816108ed61c4e082612041565b6040517f107b02da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529183166024830152909116604482015260640161053d565b6006820180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff1661010067ffffffffffffffff86160217905560186109828285612061565b61098c9190612081565b6109b67f000000000000000000000000000000000000000000000000000000000000000042612041565b6109c09190612041565b6006830180547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000067ffffffffffffffff938416810291909117918290556040805161010084048516815291909204909216602083015285917f2dfd8a3c351bd5f3042e059dff17e8617b7a41c9580475cc606d98862abf7616910160405180910390a250505050565b5f82358103610ac0576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e496400000000000000000000000000000000000000000000000000604482015260640161053d565b5f610ad160c0850160a08601611d62565b73ffffffffffffffffffffffffffffffffffffffff1603610b4e576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e6365720000000000000000000000000000000000000000000000604482015260640161053d565b73ffffffffffffffffffffffffffffffffffffffff8216610bcb576040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f6761746577617900000000000000000000000000000000000000000000000000604482015260640161053d565b5f610bd58461108b565b604080517fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac6020808301919091528735828401526060820184905273ffffffffffffffffffffffffffffffffffffffff87166080808401919091528351808403909101815260a090920190925280519101209091505f81815260208190526040902060038101549193509073ffffffffffffffffffffffffffffffffffffffff1615610d8757600681015460ff1615610cbd576040517fb1167d8d0000000000000000000000000000000000000000000000000000000081526004810184905260240161053d565b6006810154610100900467ffffffffffffffff1615610d255760068101546040517f533a4fbf0000000000000000000000000000000000000000000000000000000081526004810185905261010090910467ffffffffffffffff16602482015260440161053d565b34816005015f828254610d38919061201b565b90915550506005810154604080513481526020810192909252339185917f297b5f8ddcf4ca0c901df2958f3d19598edfdaa60190235ae81c5335e16ebb8e910160405180910390a35050611085565b7f0000000000000000000000000000000000000000000000000000000000000000341015610e09576040517f9901e6110000000000000000000000000000000000000000000000000000000081523460048201527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161053d565b604051806101200160405280865f013581526020018381526020018573ffffffffffffffffffffffffffffffffffffffff1681526020018660a0016020810190610e539190611d62565b73ffffffffffffffffffffffffffffffffffffffff168152602001610e7f610100880160e08901611d62565b73ffffffffffffffffffffffffffffffffffffffff9081168252346020808401919091525f60408085018290526060808601839052608095860183905289835282845291819020865181559286015160018401558501516002830180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081169286169290921790559085015160038301805483169185169190911790559284015160048201805490941692169190911790915560a080830151600583015560c0808401516006909301805460e0860151610100968701517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009092169515157fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff169590951767ffffffffffffffff958616909602959095177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000094909516939093029390931790915586359185917f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd918691899161102e91908c01908c01611d62565b61103f6101008c0160e08d01611d62565b6040805194855273ffffffffffffffffffffffffffffffffffffffff9384166020860152918316848301529091166060830152346080830152519081900360a00190a350505b92915050565b5f807f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb83356110c060408601602087016120a4565b6110d060608701604088016120a4565b60608701356110e560a0890160808a01611d62565b6110f560c08a0160a08b01611d62565b60408051602081019890985287019590955267ffffffffffffffff938416606087015292909116608085015260a084015273ffffffffffffffffffffffffffffffffffffffff90811660c08401521660e082015261010001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290505f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060c08701356111f7610100890160e08a01611d62565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9485169086015263ffffffff909216606085015260808401521660a08201526101008086013560c08301526101208087013560e08401526101408701359183019190915201604051602081830303815290604052905081816040516020016112819291906120d4565b6040516020818303038152906040528051906020012092505050919050565b5f6112aa846116f2565b600381015490915073ffffffffffffffffffffffffffffffffffffffff1633148015906112f15750600481015473ffffffffffffffffffffffffffffffffffffffff163314155b1561135d5760038101546004808301546040517fdf21eb84000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff928316602483015291909116604482015260640161053d565b81158061136c57506201000082115b156113af576040517f47a6a6c60000000000000000000000000000000000000000000000000000000081526004810183905262010000602482015260440161053d565b3373ffffffffffffffffffffffffffffffffffffffff16847f6e5e689171ece36fc1678ae1e2257b1e29c805d956e085c6c2452a59e0c6753785856040516113f89291906120f0565b60405180910390a350505050565b610828814361082b565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152611461826116f2565b60408051610120810182528254815260018301546020820152600283015473ffffffffffffffffffffffffffffffffffffffff9081169282019290925260038301548216606082015260048301549091166080820152600582015460a082015260069091015460ff8116151560c083015267ffffffffffffffff610100808304821660e08501526901000000000000000000909204169082015292915050565b5f61150b83611a4c565b905073ffffffffffffffffffffffffffffffffffffffff821661155a576040517f1e4ec46b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006810154610100900467ffffffffffffffff165f036115a9576040517fd3eb8aa50000000000000000000000000000000000000000000000000000000081526004810184905260240161053d565b60068101546901000000000000000000900467ffffffffffffffff164210156116275760068101546040517f6aff1dda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4281166004830152690100000000000000000090920491909116602482015260440161053d565b60058101545f819003611669576040517f27b6ef290000000000000000000000000000000000000000000000000000000081526004810185905260240161053d565b5f6005830181905573ffffffffffffffffffffffffffffffffffffffff8416815260016020526040812080548392906116a390849061201b565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff84169085907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc906020016113f8565b5f818152602081905260409020600381015473ffffffffffffffffffffffffffffffffffffffff16611753576040517fa757a5290000000000000000000000000000000000000000000000000000000081526004810183905260240161053d565b919050565b5f6117f18585843561177060408701602088016120a4565b604080517f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb56020808301919091528183019690965267ffffffffffffffff94851660608201526080810193909352921660a08201528186013560c082015260e080820188905282518083039091018152610100909101909152805191012090565b90505f60608301351561185857604080517fa99a40ccf07b4a758143d89cf895d6a3cac3e51eb82094212ff126e7f096b0f860208083019190915281830185905260608087013583820152835180840390910181526080909201909252805191012061185a565b815b90505f6118a78261186e608087018761213c565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ad192505050565b505090508773ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611937576040517ff6a0498d0000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff80831660248301528916604482015260640161053d565b505095945050505050565b61194a611b1a565b61197760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611b73565b565b804710156119bc576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810182905260440161053d565b6119d5828260405180602001604052805f815250611b7a565b156119de575050565b3d156119f0576119ec611b8f565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6119775f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611971565b5f611a56826116f2565b600481015490915073ffffffffffffffffffffffffffffffffffffffff163314611753576004818101546040517f0db66dff000000000000000000000000000000000000000000000000000000008152339281019290925273ffffffffffffffffffffffffffffffffffffffff16602482015260440161053d565b5f5f5f8351604103611b08576020840151604085015160608601515f1a611afa88828585611b9a565b955095509550505050611b13565b505081515f91506002905b9250925092565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611977576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611bd357505f91506003905082611c83565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611c24573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611c7a57505f925060019150829050611c83565b92505f91508190505b9450945094915050565b803567ffffffffffffffff81168114611753575f5ffd5b5f60a08284031215611cb4575f5ffd5b50919050565b5f5f5f5f5f60a08688031215611cce575f5ffd5b85359450611cde60208701611c8d565b935060408601359250606086013567ffffffffffffffff811115611d00575f5ffd5b611d0c88828901611ca4565b925050608086013567ffffffffffffffff811115611d28575f5ffd5b611d3488828901611ca4565b9150509295509295909350565b73ffffffffffffffffffffffffffffffffffffffff81168114610828575f5ffd5b5f60208284031215611d72575f5ffd5b8135611d7d81611d41565b9392505050565b5f5f60408385031215611d95575f5ffd5b82359150611da560208401611c8d565b90509250929050565b5f60208284031215611dbe575f5ffd5b5035919050565b5f6101608284031215611cb4575f5ffd5b5f5f6101808385031215611de8575f5ffd5b611df28484611dc5565b9150610160830135611e0381611d41565b809150509250929050565b5f6101608284031215611e1f575f5ffd5b611d7d8383611dc5565b5f5f5f60408486031215611e3b575f5ffd5b83359250602084013567ffffffffffffffff811115611e58575f5ffd5b8401601f81018613611e68575f5ffd5b803567ffffffffffffffff811115611e7e575f5ffd5b866020828401011115611e8f575f5ffd5b939660209190910195509293505050565b5f61012082019050825182526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015273ffffffffffffffffffffffffffffffffffffffff60608401511660608301526080830151611f1d608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015160a083015260c0830151611f3b60c084018215159052565b5060e0830151611f5760e084018267ffffffffffffffff169052565b50610100830151611f7561010084018267ffffffffffffffff169052565b5092915050565b5f5f60408385031215611f8d575f5ffd5b823591506020830135611e0381611d41565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761108557611085611f9f565b5f82612016577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561108557611085611f9f565b8181038181111561108557611085611f9f565b67ffffffffffffffff818116838216019081111561108557611085611f9f565b67ffffffffffffffff828116828216039081111561108557611085611f9f565b67ffffffffffffffff8181168382160290811690818114611f7557611f75611f9f565b5f602082840312156120b4575f5ffd5b611d7d82611c8d565b5f81518060208401855e5f93019283525090919050565b5f6120e86120e283866120bd565b846120bd565b949350505050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261216f575f5ffd5b83018035915067ffffffffffffffff821115612189575f5ffd5b60200191503681900382131561219d575f5ffd5b925092905056";
