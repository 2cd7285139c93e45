// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetAllocationManagerAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "deallocationDelay",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "BURN_ADDRESS",
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
    "name": "DEALLOCATION_DELAY",
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
    "name": "createOperatorSets",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      },
      {
        "name": "params",
        "type": "tuple[]",
        "components": [
          {
            "name": "operatorSetId",
            "type": "uint32"
          },
          {
            "name": "strategies",
            "type": "address[]"
          },
          {
            "name": "slasher",
            "type": "address"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "createRedistributingOperatorSets",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      },
      {
        "name": "params",
        "type": "tuple[]",
        "components": [
          {
            "name": "operatorSetId",
            "type": "uint32"
          },
          {
            "name": "strategies",
            "type": "address[]"
          },
          {
            "name": "slasher",
            "type": "address"
          }
        ]
      },
      {
        "name": "redistributionRecipients",
        "type": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "deregisterFromOperatorSets",
    "inputs": [
      {
        "name": "params",
        "type": "tuple",
        "components": [
          {
            "name": "operator",
            "type": "address"
          },
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "operatorSetIds",
            "type": "uint32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "getAVSRegistrar",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      }
    ],
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
    "name": "getMaxMagnitude",
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
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getMembers",
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
      }
    ],
    "outputs": [
      {
        "name": "operators",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getMinimumSlashableStake",
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
        "name": "operators",
        "type": "address[]"
      },
      {
        "name": "strategies",
        "type": "address[]"
      },
      {
        "name": "futureBlock",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "stake",
        "type": "uint256[][]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getSlasher",
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
      }
    ],
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
    "name": "isOperatorSlashable",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
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
    "name": "modifyAllocations",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "params",
        "type": "tuple[]",
        "components": [
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
            "name": "strategies",
            "type": "address[]"
          },
          {
            "name": "newMagnitudes",
            "type": "uint64[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registerForOperatorSets",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "params",
        "type": "tuple",
        "components": [
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "operatorSetIds",
            "type": "uint32[]"
          },
          {
            "name": "data",
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
    "name": "setAVSRegistrar",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      },
      {
        "name": "registrar",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slashOperator",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      },
      {
        "name": "params",
        "type": "tuple",
        "components": [
          {
            "name": "operator",
            "type": "address"
          },
          {
            "name": "operatorSetId",
            "type": "uint32"
          },
          {
            "name": "strategies",
            "type": "address[]"
          },
          {
            "name": "wadsToSlash",
            "type": "uint256[]"
          },
          {
            "name": "description",
            "type": "string"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "shares",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "updateAVSMetadataURI",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
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
    "type": "event",
    "name": "AVSMetadataURIUpdated",
    "inputs": [
      {
        "name": "avs",
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
    "name": "AVSRegistrarSet",
    "inputs": [
      {
        "name": "avs",
        "type": "address",
        "indexed": false
      },
      {
        "name": "registrar",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AllocationUpdated",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": false
      },
      {
        "name": "operatorSet",
        "type": "tuple",
        "indexed": false,
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
        "name": "strategy",
        "type": "address",
        "indexed": false
      },
      {
        "name": "magnitude",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "effectBlock",
        "type": "uint32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorAddedToOperatorSet",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "operatorSet",
        "type": "tuple",
        "indexed": false,
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorRemovedFromOperatorSet",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "operatorSet",
        "type": "tuple",
        "indexed": false,
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSetCreated",
    "inputs": [
      {
        "name": "operatorSet",
        "type": "tuple",
        "indexed": false,
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
        "name": "slasher",
        "type": "address",
        "indexed": false
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSlashed",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": false
      },
      {
        "name": "operatorSet",
        "type": "tuple",
        "indexed": false,
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
        "name": "strategies",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "wadSlashed",
        "type": "uint256[]",
        "indexed": false
      },
      {
        "name": "description",
        "type": "string",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyMemberOfSet",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InputAddressZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InputArrayLengthMismatch",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientMagnitude",
    "inputs": [
      {
        "name": "requested",
        "type": "uint64"
      },
      {
        "name": "available",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAVSRegistrar",
    "inputs": [
      {
        "name": "registrar",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCaller",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidOperatorSet",
    "inputs": [
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
    "type": "error",
    "name": "InvalidWadToSlash",
    "inputs": [
      {
        "name": "wad",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ModificationAlreadyPending",
    "inputs": [
      {
        "name": "effectBlock",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NonexistentAVSMetadata",
    "inputs": [
      {
        "name": "avs",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotMemberOfSet",
    "inputs": [
      {
        "name": "operator",
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
    "name": "OperatorNotSlashable",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SameMagnitude",
    "inputs": [
      {
        "name": "magnitude",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StrategiesMustBeInAscendingOrder",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StrategyNotInOperatorSet",
    "inputs": [
      {
        "name": "strategy",
        "type": "address"
      }
    ]
  }
] as const;

export const devnetAllocationManagerBytecode: `0x${string}` =
  "0x60c0346100ef57601f6143a538819003918201601f19168301916001600160401b038311848410176100db578084926020946040528339810103126100ef575163ffffffff811681036100ef57608052604051610b7f8082016001600160401b038111838210176100db578291613826833903905ff080156100d05760a05260405161373290816100f48239608051818181611462015281816117180152612718015260a051818181610122015281816107f901528181610d6f015281816111490152818161235501526133020152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60e06040526004361015610011575f80fd5b5f5f3560e01c80631352c3e61461273c5780632981eb77146126fc5780632bab2c4a14612273578063304c10cd146122375780633635205714611dd25780633dff8e7d14611aa75780636e3492b5146116a45780636e875dba14611618578063952899ee14610ce2578063a9333ec814610c89578063a982182114610b70578063adc2e3d914610751578063d1a83f5414610334578063d3d96ff414610196578063d4a3fcce14610146578063ea4d3c9b146100f55763fccc2813146100d5575f80fd5b346100f257806003193601126100f2576020604051620e16e48152f35b80fd5b50346100f257806003193601126100f257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f25760406003193601126100f25773ffffffffffffffffffffffffffffffffffffffff604082602093506101856101803661295e565b612d6c565b815260028452205416604051908152f35b50346100f25760406003193601126100f2576101b06127e1565b6024359073ffffffffffffffffffffffffffffffffffffffff82168092036103305773ffffffffffffffffffffffffffffffffffffffff1690813303610304576040517fb5265787000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa9081156102f95784916102ca575b501561029f57816040917f2ae945c40c44dc0ec263f95609c3fdc6952e0aefa22d6374e44f2c997acedf859385526001602052828520817fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905582519182526020820152a180f35b7feb675b61000000000000000000000000000000000000000000000000000000008352600452602482fd5b6102ec915060203d6020116102f2575b6102e4818361291d565b810190612cca565b5f610233565b503d6102da565b6040513d86823e3d90fd5b6024837fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b50346100f25760606003193601126100f25761034e6127e1565b9060243567ffffffffffffffff811161074d5761036f903690600401612825565b929060443567ffffffffffffffff8111610749576103a673ffffffffffffffffffffffffffffffffffffffff913690600401612825565b919093169485330361071d578082036106ed579093949291855b8281106103cb578680f35b6103dc818484999596979899612c4c565b946103f06103eb838a84612a8f565b612a9f565b928785528460205260ff604086205416156106c157604087019773ffffffffffffffffffffffffffffffffffffffff6104288a612a9f565b161580156106a3575b61067b5761043e88612b58565b9263ffffffff6040519461045186612901565b83865216602085015261046384612d6c565b95868852600260205273ffffffffffffffffffffffffffffffffffffffff60408920541661063c5790879398929173ffffffffffffffffffffffffffffffffffffffff6001818a8f826040816104b98194612a9f565b98169b828251996104c98b612901565b16895260208901948d86528152600260205220965116167fffffffffffffffffffffffff00000000000000000000000000000000000000008654161785555116920191167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055879860208b01995b6105468b8d612b69565b905081101561059f57806105988d73ffffffffffffffffffffffffffffffffffffffff6105918f8f968f6103eb9260408a61058b9360019c5260046020522096612b69565b90612a8f565b16906136da565b500161053c565b50985098509995986080919550927f15ec97c3accada9891fbf6e86ea0da17a7d642ff77ab1cb33887eb375db9e34b9273ffffffffffffffffffffffffffffffffffffffff6105f060019796612a9f565b610623604051809563ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b1660408301526060820152a101959392909194956103c0565b60448863ffffffff8561064e8e612b58565b907fe725608c00000000000000000000000000000000000000000000000000000000845260045216602452fd5b6004867f73632176000000000000000000000000000000000000000000000000000000008152fd5b5073ffffffffffffffffffffffffffffffffffffffff851615610431565b602485897f9f2ce35e000000000000000000000000000000000000000000000000000000008252600452fd5b84906044927fe7fb02e9000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024857fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b8380fd5b5080fd5b50346100f25760406003193601126100f25761076b6127e1565b6024359067ffffffffffffffff8211610330578160040192606060031984360301126100f25773ffffffffffffffffffffffffffffffffffffffff821691823303610b44576040517f6d70f7ae00000000000000000000000000000000000000000000000000000000815283600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b39578391610b1a575b5015610aee5760248401825b61083f8288612b69565b90508110156109e85761085187612a9f565b63ffffffff61086c6108678461058b878d612b69565b612b58565b73ffffffffffffffffffffffffffffffffffffffff6040519361088e85612901565b1683521660208201526108a081612fa8565b6108aa8186612db8565b6109bc577f43232edf9071753d2321e5fa7e018363ee248e5f2142e6c08edd3265bfb4895e604060019493838a948a5260036020526108eb85848c206136da565b508251906108f882612901565b87825260208201908b8252868c526005602052848c20908c5260205261094f848c2092511515839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff64ffffffff0083549260081b1691161790556109b58251809263ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565ba201610835565b602486887fe17cf195000000000000000000000000000000000000000000000000000000008252600452fd5b8380604488888b87610a3873ffffffffffffffffffffffffffffffffffffffff610a19610a1485612a9f565b612b0e565b1692610a2e610a2782612a9f565b9382612b69565b9790960190612bbd565b9093833b15610aea57610abd73ffffffffffffffffffffffffffffffffffffffff95899793610aab89956040519b8c9a8b998a987fc63fd502000000000000000000000000000000000000000000000000000000008a5260048a0152166024880152608060448801526084870191612c8c565b91600319858403016064860152612c0e565b03925af18015610adf57610ace5750f35b81610ad89161291d565b6100f25780f35b6040513d84823e3d90fd5b8780fd5b506024917fbd620133000000000000000000000000000000000000000000000000000000008252600452fd5b610b33915060203d6020116102f2576102e4818361291d565b5f610829565b6040513d85823e3d90fd5b6024827fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b50346100f25760406003193601126100f257610b8a6127e1565b60243567ffffffffffffffff811161033057366023820112156103305780600401359167ffffffffffffffff83116107495736602484840101116107495773ffffffffffffffffffffffffffffffffffffffff1691823303610c5d57907fa89c1dc243d8908a96dd84944bcc97d6bc6ac00dd78e20621576be6a3c94371391838552846020526040852060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055610c57604051928392602084526024602085019201612c0e565b0390a280f35b6024847fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b50346100f25760406003193601126100f257610ca36127e1565b6024359173ffffffffffffffffffffffffffffffffffffffff831683036100f2576020610cd08484612d04565b67ffffffffffffffff60405191168152f35b50346100f257610cf136612867565b919273ffffffffffffffffffffffffffffffffffffffff841633036115ec576040517f6d70f7ae00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610adf5782916115cd575b501561158b57909181905b80831015611587578260051b8401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818536030181121561033057610df58582016060810190612b69565b9050610e078683016040810190612b69565b91905003611530579093610e25610e20368484016129b1565b612fa8565b5082905b610e398184016040810190612b69565b905082101561152157610e596103eb8361058b8487016040810190612b69565b92610e6e8361058b8484016060810190612b69565b359067ffffffffffffffff8216820361151d57610e90610180368386016129b1565b610e9a86826134b5565b73ffffffffffffffffffffffffffffffffffffffff8a1687526006602052604087208188526020526040872073ffffffffffffffffffffffffffffffffffffffff87165f52602052610f2360405f2063ffffffff60405191610efb836128b8565b5467ffffffffffffffff811683528060401c600f0b602084015260c01c166040820152612e3c565b9063ffffffff604083015116806114f2575067ffffffffffffffff82511667ffffffffffffffff8516146114bc57908a95949392918867ffffffffffffffff83511667ffffffffffffffff8616115f146114405750610f8d67ffffffffffffffff83511685612ce2565b610f978989612d04565b9b73ffffffffffffffffffffffffffffffffffffffff8b99168b52600760205260408b2073ffffffffffffffffffffffffffffffffffffffff8b165f526020528d610fe460405f20613690565b998c905b8b518210156110bd576110b56001918f8f908f9167ffffffffffffffff9273ffffffffffffffffffffffffffffffffffffffff891683526006602052611032886040852092612a4e565b51835260205273ffffffffffffffffffffffffffffffffffffffff6040832091165f5260205261109160405f2063ffffffff60405191611071836128b8565b5485811683528060401c600f0b602084015260c01c166040820152612e3c565b90806020830151600f0b1390505f146110ad576110ad90612e77565b511690613030565b910190610fe8565b905067ffffffffffffffff939495969a506110de915083929b97989e612ce2565b1691168181116114125750506040517fbe4e1fd300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8c16600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114075789916113c5575b505b67ffffffffffffffff835116600f0b67ffffffffffffffff8616600f0b036f7fffffffffffffffffffffffffffffff81137fffffffffffffffffffffffffffffffff800000000000000000000000000000008212176113985767ffffffffffffffff6001979673ffffffffffffffffffffffffffffffffffffffff8f95978f946113768f8e61135561126260c09d7f1487af5418c47ee5ea45ef4a93398668120890774a9e13487e61e9dc3baf76dd9f61134e908f63ffffffff9f9763ffffffff9a6040928d8f928e60209d61127192600f0b8f8c015216988f6112676112628c4361345c565b61364c565b1687820152612e3c565b90838316855260068d528585208786528d528386862091165f528c52845f209067ffffffffffffffff80825116167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008354161782558c810151907fffffffff0000000000000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff00000000000000007bffffffff00000000000000000000000000000000000000000000000089865494015160c01b1693891b1691161717905516815260078952208b8b165f52875260405f206136da565b504361345c565b98866040519c168c528661136a838301612804565b16838d01520101612856565b1660408801521660608601521660808401521660a0820152a101909194610e29565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b90506020813d82116113ff575b816113df6020938361291d565b810103126113fb575163ffffffff811681036113fb575f611179565b8880fd5b3d91506113d2565b6040513d8b823e3d90fd5b7f48af8da6000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b9091929682611453919c9995969c612db8565b1561117b5750600163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000160163ffffffff81111561117b576024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248867ffffffffffffffff867f70b5b52100000000000000000000000000000000000000000000000000000000835216600452fd5b7f8d027ccc000000000000000000000000000000000000000000000000000000008952600452602488fd5b8580fd5b93905060019150019192610daa565b8281611559876115496060604496830101848301612b69565b9390506040818301019101612b69565b9190507fe7fb02e9000000000000000000000000000000000000000000000000000000008352600452602452fd5b5080f35b8073ffffffffffffffffffffffffffffffffffffffff857fbd620133000000000000000000000000000000000000000000000000000000006024945216600452fd5b6115e6915060203d6020116102f2576102e4818361291d565b5f610d9f565b807fcbd9d2e0000000000000000000000000000000000000000000000000000000006024925233600452fd5b50346100f25760406003193601126100f2576116366101803661295e565b8152600360205261164960408220613690565b90604051918291602083016020845282518091526020604085019301915b818110611675575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611667565b5034611a4c576020600319360112611a4c576004359067ffffffffffffffff8211611a4c57816004019160606003198236030112611a4c5773ffffffffffffffffffffffffffffffffffffffff6116fa84612a9f565b1633141580611a7c575b611a50575f602460448301920163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016915b6117448487612b69565b905081101561196e5761175682612a9f565b63ffffffff61176c6108678461058b898c612b69565b73ffffffffffffffffffffffffffffffffffffffff6040519361178e85612901565b1683521660208201526117a081612fa8565b805f5260036020526117d460405f2073ffffffffffffffffffffffffffffffffffffffff6117cd8b612a9f565b1690613559565b156119245790600192916117eb611262874361345c565b604051916117f883612901565b5f835263ffffffff602084019216825273ffffffffffffffffffffffffffffffffffffffff6118268c612a9f565b165f52600560205260405f20905f5260205261187460405f2092511515839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff64ffffffff0083549260081b1691161790557fad34c3070be1dffbcaa499d000ba2b8d9848aefcac3059df245dd95c4ece14fe604073ffffffffffffffffffffffffffffffffffffffff6118e98b612a9f565b169261191d8251809263ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565ba20161173a565b73ffffffffffffffffffffffffffffffffffffffff61194289612a9f565b7f34e7c7ca000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b509050836119b073ffffffffffffffffffffffffffffffffffffffff611996610a1485612a9f565b16936119aa6119a484612a9f565b94612a9f565b92612b69565b8491943b15611a4c575f8094611a2173ffffffffffffffffffffffffffffffffffffffff978894604051998a98899788967f303ca956000000000000000000000000000000000000000000000000000000008852166004870152166024850152606060448501526064840191612c8c565b03925af18015611a4157611a33575080f35b611a3f91505f9061291d565b005b6040513d5f823e3d90fd5b5f80fd5b7fcbd9d2e0000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff611a9e60248301612a9f565b16331415611704565b34611a4c5773ffffffffffffffffffffffffffffffffffffffff611aca36612867565b919290921690813303611a5057825f915b808310611ae457005b611aef838284612c4c565b91845f525f60205260ff60405f20541615611da657604083019373ffffffffffffffffffffffffffffffffffffffff611b2786612a9f565b16158015611d9f575b611d7757611b3d84612b58565b63ffffffff60405191611b4f83612901565b888352166020820152611b6181612d6c565b92835f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f205416611d3857611b9587989598612a9f565b73ffffffffffffffffffffffffffffffffffffffff60405191611bb783612901565b16815273ffffffffffffffffffffffffffffffffffffffff60018160208401620e16e48152885f526002602052818060405f20965116167fffffffffffffffffffffffff00000000000000000000000000000000000000008654161785555116920191167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f9460208701955b611c548789612b69565b9050811015611c9d5780611c968973ffffffffffffffffffffffffffffffffffffffff6105916103eb60019661058b8e8e5f52600460205260405f2096612b69565b5001611c4a565b509660809291989650600195507f15ec97c3accada9891fbf6e86ea0da17a7d642ff77ab1cb33887eb375db9e34b939450611cec73ffffffffffffffffffffffffffffffffffffffff91612a9f565b611d1f604051809463ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b166040820152620e16e46060820152a101919290611adb565b63ffffffff88611d4788612b58565b907fe725608c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f73632176000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f611b30565b847f9f2ce35e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611a4c576040600319360112611a4c57611deb6127e1565b6024359067ffffffffffffffff8211611a4c57816004019160a06003198236030112611a4c5763ffffffff611e2260248301612b58565b73ffffffffffffffffffffffffffffffffffffffff60405194611e4486612901565b168452166020830152611e5682612fa8565b92835f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303611a5057611e9284611e8d83612a9f565b612db8565b156121ed576064820193611ea68583612b69565b60448501969150611eb78785612b69565b919050036121a55773ffffffffffffffffffffffffffffffffffffffff611edd84612a9f565b165f52600960205260405f20825f5260205260405f2080545f19811461201457600101809155611f17611f108886612b69565b90506129ff565b945f5b611f248987612b69565b90508110156120415780151580611fab575b611f835780611f728a8888611f6b8561058b8b611f656103eb60019b61058b611f5e8a612a9f565b9a8a612b69565b95612b69565b3592613052565b611f7c828a612a4e565b5201611f1a565b7f9f1c8053000000000000000000000000000000000000000000000000000000005f5260045ffd5b5073ffffffffffffffffffffffffffffffffffffffff611fd26103eb8361058b8d8b612b69565b16611fdd8a88612b69565b5f198401918483116120145773ffffffffffffffffffffffffffffffffffffffff9261200c926103eb92612a8f565b161015611f36565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5060848887926120cb8a6120dc8861207261207c8d61206961206282612a9f565b9982612b69565b93909482612b69565b9a90980190612bbd565b95909473ffffffffffffffffffffffffffffffffffffffff60405199168952602089019063ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b60c0606088015260c0870191612ac0565b9184830360808601528583527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8611611a4c5760208594612157947f80969ad29428d6797ee7aad084f9e4a42a82fc506dcd2ca3b6fb431f85ccebe59860059b9a9b1b80928483013701818682030160a08701520191612c0e565b0390a1604051918291604083019083526040602084015281518091526020606084019201905f5b81811061218c575050500390f35b825184528594506020938401939092019160010161217e565b6121bc866121b4859384612b69565b939050612b69565b9190507fe7fb02e9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61220b73ffffffffffffffffffffffffffffffffffffffff91612a9f565b7f797deebb000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34611a4c576020600319360112611a4c576020612255610a146127e1565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34611a4c57600319360160a08112611a4c57604013611a4c5760443567ffffffffffffffff8111611a4c576122ac903690600401612825565b60805260643567ffffffffffffffff8111611a4c576122cf903690600401612825565b9060a052905f60c05260843560c05263ffffffff60c0511660c05103611a4c57906122fc6101803661295e565b916123086080516129e7565b92612316604051948561291d565b60805184527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06123476080516129e7565b015f5b8181106126e95750507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16925f5b608051811061244557856040518091602082016020835281518091526040830190602060408260051b8601019301915f905b8282106123ce57505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b80821061242d5750505060208060019296019201920185949391926123bf565b9091926020806001928651815201940192019061240d565b61244e826129ff565b6124588288612a4e565b526124638187612a4e565b5061247883611e8d6103eb8460805189612a8f565b156126e15761248d6103eb8260805187612a8f565b73ffffffffffffffffffffffffffffffffffffffff604051917f90041347000000000000000000000000000000000000000000000000000000008352166004820152604060248201525f81806124e9604482018760a051612ac0565b0381895afa908115611a41575f9161264f575b505f5b8381106125125750506001905b0161238d565b60019067ffffffffffffffff6125476125316103eb876080518c612a8f565b6125416103eb858a60a051612a8f565b90612d04565b168015612649576126039073ffffffffffffffffffffffffffffffffffffffff6125776103eb886080518d612a8f565b165f52600660205260405f20885f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff6125b26103eb868b60a051612a8f565b165f526020526125d160405f2063ffffffff60405191610efb836128b8565b5f6020820151600f0b128061262d575b61261f575b67ffffffffffffffff6125f98588612a4e565b5191511690612edc565b61261782612611878d612a4e565b51612a4e565b525b016124ff565b61262890612e77565b6125e6565b5063ffffffff60c0511663ffffffff60408301511611156125e1565b50612619565b90503d805f833e612660818361291d565b810190602081830312611a4c5780519067ffffffffffffffff8211611a4c57019080601f83011215611a4c57815190612698826129e7565b926126a6604051948561291d565b82845260208085019360051b820101918211611a4c57602001915b8183106126d157505050876124fc565b82518152602092830192016126c1565b60019061250c565b606060208288018101919091520161234a565b34611a4c575f600319360112611a4c57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a4c576060600319360112611a4c576127556127e1565b60407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112611a4c5760405161278b81612901565b60243573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5781526044359163ffffffff83168303611a4c576127d182602094856127d7950152612d6c565b90612db8565b6040519015158152f35b6004359073ffffffffffffffffffffffffffffffffffffffff82168203611a4c57565b359073ffffffffffffffffffffffffffffffffffffffff82168203611a4c57565b9181601f84011215611a4c5782359167ffffffffffffffff8311611a4c576020808501948460051b010111611a4c57565b359063ffffffff82168203611a4c57565b906040600319830112611a4c5760043573ffffffffffffffffffffffffffffffffffffffff81168103611a4c57916024359067ffffffffffffffff8211611a4c576128b491600401612825565b9091565b6060810190811067ffffffffffffffff8211176128d457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176128d457604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176128d457604052565b6003196040910112611a4c576040519061297782612901565b8160043573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5781526024359063ffffffff82168203611a4c5760200152565b9190826040910312611a4c576040516129c981612901565b60206129e28183956129da81612804565b855201612856565b910152565b67ffffffffffffffff81116128d45760051b60200190565b90612a09826129e7565b612a16604051918261291d565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612a4482946129e7565b0190602036910137565b8051821015612a625760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9190811015612a625760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5790565b916020908281520191905f5b818110612ad95750505090565b90919260208060019273ffffffffffffffffffffffffffffffffffffffff612b0088612804565b168152019401929101612acc565b73ffffffffffffffffffffffffffffffffffffffff16805f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541680155f14612b53575090565b905090565b3563ffffffff81168103611a4c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a4c570180359067ffffffffffffffff8211611a4c57602001918160051b36038313611a4c57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a4c570180359067ffffffffffffffff8211611a4c57602001918136038313611a4c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190811015612a625760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215611a4c570190565b916020908281520191905f5b818110612ca55750505090565b90919260208060019263ffffffff612cbc88612856565b168152019401929101612c98565b90816020910312611a4c57518015158103611a4c5790565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161201457565b73ffffffffffffffffffffffffffffffffffffffff165f52600860205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205267ffffffffffffffff60405f205416670de0b6b3a76400000367ffffffffffffffff81116120145790565b604051612da360208201809363ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b60408152612db260608261291d565b51902090565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20905f5260205260405f20602060405191612df283612901565b5460ff8116159263ffffffff84159283835260081c16928391015291612e16575090565b905043111590565b60405190612e2b826128b8565b5f6040838281528260208201520152565b612e44612e1e565b5063ffffffff6040820151168015159081612e6c575b5015612e6957612e6990612e77565b90565b90504310155f612e5a565b612e7f612e1e565b50602067ffffffffffffffff825116910151600f0b905f828201928312911290801582169115161761201457612eb490613469565b67ffffffffffffffff60405191612eca836128b8565b1681525f60208201525f604082015290565b90915f198383099280830292838086109503948086039514612f6d5784831115612f555790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505080925015612f7b570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90612fb282612d6c565b91825f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541615612fde5750565b63ffffffff602073ffffffffffffffffffffffffffffffffffffffff83511692015116907fe725608c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff8091169116019067ffffffffffffffff821161201457565b908315801561344b575b61341f5761306a83826134b5565b73ffffffffffffffffffffffffffffffffffffffff821693845f52600660205260405f20825f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff85165f526020526130cd60405f2063ffffffff60405191610efb836128b8565b9267ffffffffffffffff845116918215613414576130f46130ef828895613522565b613469565b9467ffffffffffffffff61310b8782845116612ce2565b16815260208101918251600f0b5f8112613364575b505067ffffffffffffffff959293869461327993613210938b5f52600660205260405f20895f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff85165f5260205260405f20918880835116167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551907fffffffff0000000000000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff00000000000000007bffffffff0000000000000000000000000000000000000000000000006040865494015160c01b169360401b16911617179055612d04565b91875f52600860205260405f2073ffffffffffffffffffffffffffffffffffffffff88165f5260205260405f208461324b8382845416613030565b167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905582612ce2565b925f52600260205273ffffffffffffffffffffffffffffffffffffffff80600160405f2001541695604051977f08172f3b0000000000000000000000000000000000000000000000000000000089526004890152166024870152166044850152166064830152608482015260208160a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115611a41575f91613335575090565b90506020813d60201161335c575b816133506020938361291d565b81010312611a4c575190565b3d9150613343565b9091969394507fffffffffffffffffffffffffffffffff800000000000000000000000000000008114612014576fffffffffffffffffffffffffffffffff916133b1915f03600f0b613522565b16600f0b8151600f0b01947fffffffffffffffffffffffffffffffff8000000000000000000000000000000086126f7fffffffffffffffffffffffffffffff87131761201457600f9590950b81529093859291908367ffffffffffffffff613120565b505050505050505f90565b837f04f6147e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50670de0b6b3a7640000841161305c565b9190820180921161201457565b67ffffffffffffffff81116134855767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b5f5260046020526134ef73ffffffffffffffffffffffffffffffffffffffff60405f20921680926001915f520160205260405f2054151590565b156134f75750565b7ff13a4858000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b670de0b6b3a7640000612e699261353a828285612edc565b920915159061345c565b8054821015612a62575f5260205f2001905f90565b906001820191815f528260205260405f20548015155f14613644575f198101818111612014578254905f198201918211612014578181036135f9575b505050805480156135cc575f1901906135ae8282613544565b5f1982549160031b1b19169055555f526020525f6040812055600190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b61362f6136096136199386613544565b90549060031b1c92839286613544565b81939154905f199060031b92831b921b19161790565b90555f528360205260405f20555f8080613595565b505050505f90565b63ffffffff81116136605763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b90604051918281549182825260208201905f5260205f20925f5b8181106136c15750506136bf9250038361291d565b565b84548352600194850194879450602090930192016136aa565b5f82815260018201602052604090205461372c57805490680100000000000000008210156128d45782613717613619846001809601855584613544565b90558054925f520160205260405f2055600190565b50505f905660a0806040523460285733608052610b52908161002d823960805181818160bc015261085b0152f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308172f3b146107b75780632aa6d888146105c35780636d70f7ae1461055c578063778e55f3146104c957806390041347146102fa57806393fceebe1461014c578063be4e1fd3146100e35763ca8aa7c714610072575f80fd5b346100e057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05763ffffffff604060209273ffffffffffffffffffffffffffffffffffffffff61013a610a79565b16815260018452205416604051908152f35b5060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05761017f610a79565b73ffffffffffffffffffffffffffffffffffffffff61019c610a9c565b91168083528260205260ff604084205416156102cf5780835260026020526040832073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f208054903482018092116102a257556040805173ffffffffffffffffffffffffffffffffffffffff848116825234602083015285949093909290917f9a61813b471b5a3bad7bf5dd4feba4df891a682ae28e7114f45e482c5900b72e9190a216803b1561029f5781600491604051928380927fd0e30db000000000000000000000000000000000000000000000000000000000825234905af18015610294576102835750f35b8161028d91610acc565b6100e05780f35b6040513d84823e3d90fd5b50fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7fbd620133000000000000000000000000000000000000000000000000000000008352600452602482fd5b50346100e05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057610332610a79565b6024359167ffffffffffffffff83116100e057366023840112156100e057826004013567ffffffffffffffff81116104c5573660248260051b860101116104c5579161037d83610b3a565b9061038b6040519283610acc565b83825261039784610b3a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823773ffffffffffffffffffffffffffffffffffffffff849216915b85811015610481578285526002602052604085208160051b906024828a01013573ffffffffffffffffffffffffffffffffffffffff8116810361047d5773ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2054908551831015610450578501602001526001016103db565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b8780fd5b848483604051928392602084019060208552518091526040840192915b8181106104ac575050500390f35b825184528594506020938401939092019160010161049e565b5080fd5b50346100e05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057610501610a79565b906024359173ffffffffffffffffffffffffffffffffffffffff831683036104c55773ffffffffffffffffffffffffffffffffffffffff918260409216815260026020522091165f52602052602060405f2054604051908152f35b50346100e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05760ff604060209273ffffffffffffffffffffffffffffffffffffffff6105b0610a79565b1681528084522054166040519015158152f35b50346100e05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e0576105fb610a79565b6024359063ffffffff82168092036107b3576044359067ffffffffffffffff82116107af57366023830112156107af5781600401359267ffffffffffffffff84116107ab5736602485850101116107ab573385528460205260ff60408620541661077f57907f02a919ed0e2acad1dd90f17ef2fa4ae5462ee1339170034a8531cca4b67080909291338652856020526040862060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055338652600160205260408620907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905573ffffffffffffffffffffffffffffffffffffffff604051911681527fa453db612af59e5521d6ab9284dc3e2d06af286eb1b1b7b771fce4716c19f2c160203392a2826024604051926020845282602085015201604083013783604084830101526040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339601168101030190a280f35b6024857fe8efb80200000000000000000000000000000000000000000000000000000000815233600452fd5b8480fd5b8380fd5b8280fd5b346109ef5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109ef576107ee610a79565b6107f6610a9c565b6044359067ffffffffffffffff82168092036109ef576064359067ffffffffffffffff82168092036109ef576084359373ffffffffffffffffffffffffffffffffffffffff85168095036109ef5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a4d5773ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f205493838502938585041485151715610a205780156109f3576108ff6109069173ffffffffffffffffffffffffffffffffffffffff950486610abf565b8095610abf565b815f52600260205260405f208484165f5260205260405f20557fdd611f4ef63f4385f1756c86ce1f1f389a9013ba6fa07daba8528291bc2d3c30604051806109728786836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a21691823b156109ef575f926044849260405195869384927f8124fea600000000000000000000000000000000000000000000000000000000845287600485015260248401525af19182156109e4576020926109d4575b50604051908152f35b5f6109de91610acc565b5f6109cb565b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f89d4bcc4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036109ef57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036109ef57565b91908203918211610a2057565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b0d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff8111610b0d5760051b6020019056";
