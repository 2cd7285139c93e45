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
  "0x60c03461010257601f6146f938819003918201601f19168301916001600160401b038311848410176100ee57808492602094604052833981010312610102575163ffffffff8116810361010257608081905260405190610ea1908183016001600160401b038111848210176100ee57637fffffff8492602094613858853960011c1681520301905ff080156100e35760a052604051613751908161010782396080518181816114620152818161171801526126ef015260a051818181610122015281816107f901528181610d6f015281816111490152818161232c015261331c0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60e06040526004361015610011575f80fd5b5f5f3560e01c80631352c3e6146127135780632981eb77146126d35780632bab2c4a1461224a578063304c10cd1461220e5780633635205714611dd25780633dff8e7d14611aa75780636e3492b5146116a45780636e875dba14611618578063952899ee14610ce2578063a9333ec814610c89578063a982182114610b70578063adc2e3d914610751578063d1a83f5414610334578063d3d96ff414610196578063d4a3fcce14610146578063ea4d3c9b146100f55763fccc2813146100d5575f80fd5b346100f257806003193601126100f2576020604051620e16e48152f35b80fd5b50346100f257806003193601126100f257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f25760406003193601126100f25773ffffffffffffffffffffffffffffffffffffffff6040826020935061018561018036612935565b612d43565b815260028452205416604051908152f35b50346100f25760406003193601126100f2576101b06127b8565b6024359073ffffffffffffffffffffffffffffffffffffffff82168092036103305773ffffffffffffffffffffffffffffffffffffffff1690813303610304576040517fb5265787000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa9081156102f95784916102ca575b501561029f57816040917f2ae945c40c44dc0ec263f95609c3fdc6952e0aefa22d6374e44f2c997acedf859385526001602052828520817fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905582519182526020820152a180f35b7feb675b61000000000000000000000000000000000000000000000000000000008352600452602482fd5b6102ec915060203d6020116102f2575b6102e481836128f4565b810190612ca1565b5f610233565b503d6102da565b6040513d86823e3d90fd5b6024837fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b50346100f25760606003193601126100f25761034e6127b8565b9060243567ffffffffffffffff811161074d5761036f9036906004016127fc565b929060443567ffffffffffffffff8111610749576103a673ffffffffffffffffffffffffffffffffffffffff9136906004016127fc565b919093169485330361071d578082036106ed579093949291855b8281106103cb578680f35b6103dc818484999596979899612c23565b946103f06103eb838a84612a66565b612a76565b928785528460205260ff604086205416156106c157604087019773ffffffffffffffffffffffffffffffffffffffff6104288a612a76565b161580156106a3575b61067b5761043e88612b2f565b9263ffffffff60405194610451866128d8565b83865216602085015261046384612d43565b95868852600260205273ffffffffffffffffffffffffffffffffffffffff60408920541661063c57908773ffffffffffffffffffffffffffffffffffffffff6001818a979c96958f8260406104b88293612a76565b97828251996104c68b6128d8565b1689528260208a0195169c8d86528152600260205220965116167fffffffffffffffffffffffff00000000000000000000000000000000000000008654161785555116920191167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055879860208b01995b6105468b8d612b40565b905081101561059f57806105988d73ffffffffffffffffffffffffffffffffffffffff6105918f8f968f6103eb9260408a61058b9360019c5260046020522096612b40565b90612a66565b16906136f9565b500161053c565b50985098509995986080919550927f15ec97c3accada9891fbf6e86ea0da17a7d642ff77ab1cb33887eb375db9e34b9273ffffffffffffffffffffffffffffffffffffffff6105f060019796612a76565b610623604051809563ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b1660408301526060820152a101959392909194956103c0565b60448863ffffffff8561064e8e612b2f565b907fe725608c00000000000000000000000000000000000000000000000000000000845260045216602452fd5b6004867f73632176000000000000000000000000000000000000000000000000000000008152fd5b5073ffffffffffffffffffffffffffffffffffffffff851615610431565b602485897f9f2ce35e000000000000000000000000000000000000000000000000000000008252600452fd5b84906044927fe7fb02e9000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024857fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b8380fd5b5080fd5b50346100f25760406003193601126100f25761076b6127b8565b6024359067ffffffffffffffff8211610330578160040192606060031984360301126100f25773ffffffffffffffffffffffffffffffffffffffff821691823303610b44576040517f6d70f7ae00000000000000000000000000000000000000000000000000000000815283600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b39578391610b1a575b5015610aee5760248401825b61083f8288612b40565b90508110156109e85761085187612a76565b63ffffffff61086c6108678461058b878d612b40565b612b2f565b73ffffffffffffffffffffffffffffffffffffffff6040519361088e856128d8565b1683521660208201526108a081612f7f565b6108aa8186612d8f565b6109bc577f43232edf9071753d2321e5fa7e018363ee248e5f2142e6c08edd3265bfb4895e604060019493838a948a5260036020526108eb85848c206136f9565b508251906108f8826128d8565b87825260208201908b8252868c526005602052848c20908c5260205261094f848c2092511515839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff64ffffffff0083549260081b1691161790556109b58251809263ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565ba201610835565b602486887fe17cf195000000000000000000000000000000000000000000000000000000008252600452fd5b8380604488888b87610a3873ffffffffffffffffffffffffffffffffffffffff610a19610a1485612a76565b612ae5565b1692610a2e610a2782612a76565b9382612b40565b9790960190612b94565b9093833b15610aea57610abd73ffffffffffffffffffffffffffffffffffffffff95899793610aab89956040519b8c9a8b998a987fc63fd502000000000000000000000000000000000000000000000000000000008a5260048a0152166024880152608060448801526084870191612c63565b91600319858403016064860152612be5565b03925af18015610adf57610ace5750f35b81610ad8916128f4565b6100f25780f35b6040513d84823e3d90fd5b8780fd5b506024917fbd620133000000000000000000000000000000000000000000000000000000008252600452fd5b610b33915060203d6020116102f2576102e481836128f4565b5f610829565b6040513d85823e3d90fd5b6024827fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b50346100f25760406003193601126100f257610b8a6127b8565b60243567ffffffffffffffff811161033057366023820112156103305780600401359167ffffffffffffffff83116107495736602484840101116107495773ffffffffffffffffffffffffffffffffffffffff1691823303610c5d57907fa89c1dc243d8908a96dd84944bcc97d6bc6ac00dd78e20621576be6a3c94371391838552846020526040852060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055610c57604051928392602084526024602085019201612be5565b0390a280f35b6024847fcbd9d2e000000000000000000000000000000000000000000000000000000000815233600452fd5b50346100f25760406003193601126100f257610ca36127b8565b6024359173ffffffffffffffffffffffffffffffffffffffff831683036100f2576020610cd08484612cdb565b67ffffffffffffffff60405191168152f35b50346100f257610cf13661283e565b919273ffffffffffffffffffffffffffffffffffffffff841633036115ec576040517f6d70f7ae00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610adf5782916115cd575b501561158b57909181905b80831015611587578260051b8401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818536030181121561033057610df58582016060810190612b40565b9050610e078683016040810190612b40565b91905003611530579093610e25610e2036848401612988565b612f7f565b5082905b610e398184016040810190612b40565b905082101561152157610e596103eb8361058b8487016040810190612b40565b92610e6e8361058b8484016060810190612b40565b359067ffffffffffffffff8216820361151d57610e9061018036838601612988565b610e9a86826134d4565b73ffffffffffffffffffffffffffffffffffffffff8a1687526006602052604087208188526020526040872073ffffffffffffffffffffffffffffffffffffffff87165f52602052610f2360405f2063ffffffff60405191610efb8361288f565b5467ffffffffffffffff811683528060401c600f0b602084015260c01c166040820152612e13565b9063ffffffff604083015116806114f2575067ffffffffffffffff82511667ffffffffffffffff8516146114bc57908a95949392918867ffffffffffffffff83511667ffffffffffffffff8616115f146114405750610f8d67ffffffffffffffff83511685612cb9565b610f978989612cdb565b9b73ffffffffffffffffffffffffffffffffffffffff8b99168b52600760205260408b2073ffffffffffffffffffffffffffffffffffffffff8b165f526020528d610fe460405f206136af565b998c905b8b518210156110bd576110b56001918f8f908f9167ffffffffffffffff9273ffffffffffffffffffffffffffffffffffffffff891683526006602052611032886040852092612a25565b51835260205273ffffffffffffffffffffffffffffffffffffffff6040832091165f5260205261109160405f2063ffffffff604051916110718361288f565b5485811683528060401c600f0b602084015260c01c166040820152612e13565b90806020830151600f0b1390505f146110ad576110ad90612e4e565b511690613007565b910190610fe8565b905067ffffffffffffffff939495969a506110de915083929b97989e612cb9565b1691168181116114125750506040517fbe4e1fd300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8c16600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114075789916113c5575b505b67ffffffffffffffff835116600f0b67ffffffffffffffff8616600f0b036f7fffffffffffffffffffffffffffffff81137fffffffffffffffffffffffffffffffff800000000000000000000000000000008212176113985767ffffffffffffffff6001979673ffffffffffffffffffffffffffffffffffffffff8f95978f946113768f8e61135561126260c09d7f1487af5418c47ee5ea45ef4a93398668120890774a9e13487e61e9dc3baf76dd9f61134e908f63ffffffff9f9763ffffffff9a6040928d8f928e60209d61127192600f0b8f8c015216988f6112676112628c4361347b565b61366b565b1687820152612e13565b90838316855260068d528585208786528d528386862091165f528c52845f209067ffffffffffffffff80825116167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008354161782558c810151907fffffffff0000000000000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff00000000000000007bffffffff00000000000000000000000000000000000000000000000089865494015160c01b1693891b1691161717905516815260078952208b8b165f52875260405f206136f9565b504361347b565b98866040519c168c528661136a8383016127db565b16838d0152010161282d565b1660408801521660608601521660808401521660a0820152a101909194610e29565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b90506020813d82116113ff575b816113df602093836128f4565b810103126113fb575163ffffffff811681036113fb575f611179565b8880fd5b3d91506113d2565b6040513d8b823e3d90fd5b7f48af8da6000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b9091929682611453919c9995969c612d8f565b1561117b5750600163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000160163ffffffff81111561117b576024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248867ffffffffffffffff867f70b5b52100000000000000000000000000000000000000000000000000000000835216600452fd5b7f8d027ccc000000000000000000000000000000000000000000000000000000008952600452602488fd5b8580fd5b93905060019150019192610daa565b8281611559876115496060604496830101848301612b40565b9390506040818301019101612b40565b9190507fe7fb02e9000000000000000000000000000000000000000000000000000000008352600452602452fd5b5080f35b8073ffffffffffffffffffffffffffffffffffffffff857fbd620133000000000000000000000000000000000000000000000000000000006024945216600452fd5b6115e6915060203d6020116102f2576102e481836128f4565b5f610d9f565b807fcbd9d2e0000000000000000000000000000000000000000000000000000000006024925233600452fd5b50346100f25760406003193601126100f25761163661018036612935565b81526003602052611649604082206136af565b90604051918291602083016020845282518091526020604085019301915b818110611675575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611667565b5034611a4c576020600319360112611a4c576004359067ffffffffffffffff8211611a4c57816004019160606003198236030112611a4c5773ffffffffffffffffffffffffffffffffffffffff6116fa84612a76565b1633141580611a7c575b611a50575f602460448301920163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016915b6117448487612b40565b905081101561196e5761175682612a76565b63ffffffff61176c6108678461058b898c612b40565b73ffffffffffffffffffffffffffffffffffffffff6040519361178e856128d8565b1683521660208201526117a081612f7f565b805f5260036020526117d460405f2073ffffffffffffffffffffffffffffffffffffffff6117cd8b612a76565b1690613578565b156119245790600192916117eb611262874361347b565b604051916117f8836128d8565b5f835263ffffffff602084019216825273ffffffffffffffffffffffffffffffffffffffff6118268c612a76565b165f52600560205260405f20905f5260205261187460405f2092511515839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff64ffffffff0083549260081b1691161790557fad34c3070be1dffbcaa499d000ba2b8d9848aefcac3059df245dd95c4ece14fe604073ffffffffffffffffffffffffffffffffffffffff6118e98b612a76565b169261191d8251809263ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565ba20161173a565b73ffffffffffffffffffffffffffffffffffffffff61194289612a76565b7f34e7c7ca000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b509050836119b073ffffffffffffffffffffffffffffffffffffffff611996610a1485612a76565b16936119aa6119a484612a76565b94612a76565b92612b40565b8491943b15611a4c575f8094611a2173ffffffffffffffffffffffffffffffffffffffff978894604051998a98899788967f303ca956000000000000000000000000000000000000000000000000000000008852166004870152166024850152606060448501526064840191612c63565b03925af18015611a4157611a33575080f35b611a3f91505f906128f4565b005b6040513d5f823e3d90fd5b5f80fd5b7fcbd9d2e0000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff611a9e60248301612a76565b16331415611704565b34611a4c5773ffffffffffffffffffffffffffffffffffffffff611aca3661283e565b919290921690813303611a5057825f915b808310611ae457005b611aef838284612c23565b91845f525f60205260ff60405f20541615611da657604083019373ffffffffffffffffffffffffffffffffffffffff611b2786612a76565b16158015611d9f575b611d7757611b3d84612b2f565b63ffffffff60405191611b4f836128d8565b888352166020820152611b6181612d43565b92835f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f205416611d3857611b9587989598612a76565b73ffffffffffffffffffffffffffffffffffffffff60405191611bb7836128d8565b16815273ffffffffffffffffffffffffffffffffffffffff60018160208401620e16e48152885f526002602052818060405f20965116167fffffffffffffffffffffffff00000000000000000000000000000000000000008654161785555116920191167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f9460208701955b611c548789612b40565b9050811015611c9d5780611c968973ffffffffffffffffffffffffffffffffffffffff6105916103eb60019661058b8e8e5f52600460205260405f2096612b40565b5001611c4a565b509660809291989650600195507f15ec97c3accada9891fbf6e86ea0da17a7d642ff77ab1cb33887eb375db9e34b939450611cec73ffffffffffffffffffffffffffffffffffffffff91612a76565b611d1f604051809463ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b166040820152620e16e46060820152a101919290611adb565b63ffffffff88611d4788612b2f565b907fe725608c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f73632176000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f611b30565b847f9f2ce35e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611a4c576040600319360112611a4c57611deb6127b8565b60243567ffffffffffffffff8111611a4c57806004019160a06003198336030112611a4c5763ffffffff611e2160248401612b2f565b73ffffffffffffffffffffffffffffffffffffffff60405193611e43856128d8565b168352166020820152611e5581612f7f565b90815f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303611a5057611e9182611e8c86612a76565b612d8f565b156121c4576064830190611ea58286612b40565b60448601949150611eb68588612b40565b9190500361217c575f52600960205260405f209182545f198114611fec57600101809355611eee611ee78588612b40565b90506129d6565b935f5b611efb8289612b40565b90508110156120195780151580611f83575b611f5b5780611f4a838a8888611f438661058b8b611f3d6103eb60019c61058b611f368b612a76565b9b8b612b40565b96612b40565b3593613029565b611f548289612a25565b5201611ef1565b7f9f1c8053000000000000000000000000000000000000000000000000000000005f5260045ffd5b5073ffffffffffffffffffffffffffffffffffffffff611faa6103eb8361058b868d612b40565b16611fb5838a612b40565b5f19840191848311611fec5773ffffffffffffffffffffffffffffffffffffffff92611fe4926103eb92612a66565b161015611f0d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50856120a286946120b36084956120496120538d61204061203982612a76565b9982612b40565b93909482612b40565b9a90980190612b94565b95909473ffffffffffffffffffffffffffffffffffffffff60405199168952602089019063ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b60c0606088015260c0870191612a97565b9184830360808601528583527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8611611a4c576020859461212e947f80969ad29428d6797ee7aad084f9e4a42a82fc506dcd2ca3b6fb431f85ccebe59860059b9a9b1b80928483013701818682030160a08701520191612be5565b0390a1604051918291604083019083526040602084015281518091526020606084019201905f5b818110612163575050500390f35b8251845285945060209384019390920191600101612155565b856121938561218b8684612b40565b939050612b40565b9190507fe7fb02e9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff6121e285612a76565b7f797deebb000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34611a4c576020600319360112611a4c57602061222c610a146127b8565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34611a4c57600319360160a08112611a4c57604013611a4c5760443567ffffffffffffffff8111611a4c576122839036906004016127fc565b60805260643567ffffffffffffffff8111611a4c576122a69036906004016127fc565b9060a052905f60c05260843560c05263ffffffff60c0511660c05103611a4c57906122d361018036612935565b916122df6080516129be565b926122ed60405194856128f4565b60805184527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061231e6080516129be565b015f5b8181106126c05750507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16925f5b608051811061241c57856040518091602082016020835281518091526040830190602060408260051b8601019301915f905b8282106123a557505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b808210612404575050506020806001929601920192018594939192612396565b909192602080600192865181520194019201906123e4565b612425826129d6565b61242f8288612a25565b5261243a8187612a25565b5061244f83611e8c6103eb8460805189612a66565b156126b8576124646103eb8260805187612a66565b73ffffffffffffffffffffffffffffffffffffffff604051917f90041347000000000000000000000000000000000000000000000000000000008352166004820152604060248201525f81806124c0604482018760a051612a97565b0381895afa908115611a41575f91612626575b505f5b8381106124e95750506001905b01612364565b60019067ffffffffffffffff61251e6125086103eb876080518c612a66565b6125186103eb858a60a051612a66565b90612cdb565b168015612620576125da9073ffffffffffffffffffffffffffffffffffffffff61254e6103eb886080518d612a66565b165f52600660205260405f20885f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff6125896103eb868b60a051612a66565b165f526020526125a860405f2063ffffffff60405191610efb8361288f565b5f6020820151600f0b1280612604575b6125f6575b67ffffffffffffffff6125d08588612a25565b5191511690612eb3565b6125ee826125e8878d612a25565b51612a25565b525b016124d6565b6125ff90612e4e565b6125bd565b5063ffffffff60c0511663ffffffff60408301511611156125b8565b506125f0565b90503d805f833e61263781836128f4565b810190602081830312611a4c5780519067ffffffffffffffff8211611a4c57019080601f83011215611a4c5781519061266f826129be565b9261267d60405194856128f4565b82845260208085019360051b820101918211611a4c57602001915b8183106126a857505050876124d3565b8251815260209283019201612698565b6001906124e3565b6060602082880181019190915201612321565b34611a4c575f600319360112611a4c57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a4c576060600319360112611a4c5761272c6127b8565b60407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112611a4c57604051612762816128d8565b60243573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5781526044359163ffffffff83168303611a4c576127a882602094856127ae950152612d43565b90612d8f565b6040519015158152f35b6004359073ffffffffffffffffffffffffffffffffffffffff82168203611a4c57565b359073ffffffffffffffffffffffffffffffffffffffff82168203611a4c57565b9181601f84011215611a4c5782359167ffffffffffffffff8311611a4c576020808501948460051b010111611a4c57565b359063ffffffff82168203611a4c57565b906040600319830112611a4c5760043573ffffffffffffffffffffffffffffffffffffffff81168103611a4c57916024359067ffffffffffffffff8211611a4c5761288b916004016127fc565b9091565b6060810190811067ffffffffffffffff8211176128ab57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176128ab57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176128ab57604052565b6003196040910112611a4c576040519061294e826128d8565b8160043573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5781526024359063ffffffff82168203611a4c5760200152565b9190826040910312611a4c576040516129a0816128d8565b60206129b98183956129b1816127db565b85520161282d565b910152565b67ffffffffffffffff81116128ab5760051b60200190565b906129e0826129be565b6129ed60405191826128f4565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612a1b82946129be565b0190602036910137565b8051821015612a395760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9190811015612a395760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff81168103611a4c5790565b916020908281520191905f5b818110612ab05750505090565b90919260208060019273ffffffffffffffffffffffffffffffffffffffff612ad7886127db565b168152019401929101612aa3565b73ffffffffffffffffffffffffffffffffffffffff16805f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541680155f14612b2a575090565b905090565b3563ffffffff81168103611a4c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a4c570180359067ffffffffffffffff8211611a4c57602001918160051b36038313611a4c57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a4c570180359067ffffffffffffffff8211611a4c57602001918136038313611a4c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190811015612a395760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215611a4c570190565b916020908281520191905f5b818110612c7c5750505090565b90919260208060019263ffffffff612c938861282d565b168152019401929101612c6f565b90816020910312611a4c57518015158103611a4c5790565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611fec57565b73ffffffffffffffffffffffffffffffffffffffff165f52600860205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205267ffffffffffffffff60405f205416670de0b6b3a76400000367ffffffffffffffff8111611fec5790565b604051612d7a60208201809363ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b60408152612d896060826128f4565b51902090565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20905f5260205260405f20602060405191612dc9836128d8565b5460ff8116159263ffffffff84159283835260081c16928391015291612ded575090565b905043111590565b60405190612e028261288f565b5f6040838281528260208201520152565b612e1b612df5565b5063ffffffff6040820151168015159081612e43575b5015612e4057612e4090612e4e565b90565b90504310155f612e31565b612e56612df5565b50602067ffffffffffffffff825116910151600f0b905f8282019283129112908015821691151617611fec57612e8b90613488565b67ffffffffffffffff60405191612ea18361288f565b1681525f60208201525f604082015290565b90915f198383099280830292838086109503948086039514612f445784831115612f2c5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505080925015612f52570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90612f8982612d43565b91825f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541615612fb55750565b63ffffffff602073ffffffffffffffffffffffffffffffffffffffff83511692015116907fe725608c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611fec57565b9061303381612d43565b8515801561346a575b61343e5761304a85826134d4565b73ffffffffffffffffffffffffffffffffffffffff831695865f52600660205260405f20825f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff87165f526020526130ad60405f2063ffffffff60405191610efb8361288f565b9367ffffffffffffffff855116918215613431576130d46130cf828a95613541565b613488565b9567ffffffffffffffff6130eb8882845116612cb9565b1681528960208201928351600f0b5f811261337e575b505067ffffffffffffffff959486946132f3999461325d946131f4945f52600660205260405f20895f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff85165f5260205260405f20918880835116167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551907fffffffff0000000000000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff00000000000000007bffffffff0000000000000000000000000000000000000000000000006040865494015160c01b169360401b16911617179055612cdb565b918a5f52600860205260405f2073ffffffffffffffffffffffffffffffffffffffff8b165f5260205260405f208461322f8382845416613007565b167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905582612cb9565b925f52600260205273ffffffffffffffffffffffffffffffffffffffff80600160405f20015416986040519a7f28760727000000000000000000000000000000000000000000000000000000008c5260048c01521660248a0152166044880152166064860152608485019063ffffffff6020809273ffffffffffffffffffffffffffffffffffffffff8151168552015116910152565b60c483015260e4820152602081610104815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115611a41575f9161334f575090565b90506020813d602011613376575b8161336a602093836128f4565b81010312611a4c575190565b3d915061335d565b7fffffffffffffffffffffffffffffffff800000000000000000000000000000009193999497965080925014611fec576fffffffffffffffffffffffffffffffff916133ce915f03600f0b613541565b16600f0b8451600f0b01937fffffffffffffffffffffffffffffffff8000000000000000000000000000000085126f7fffffffffffffffffffffffffffffff861317611fec57600f9490940b84529491928792898467ffffffffffffffff613101565b5050505050505050505f90565b857f04f6147e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50670de0b6b3a7640000861161303c565b91908201809211611fec57565b67ffffffffffffffff81116134a45767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b5f52600460205261350e73ffffffffffffffffffffffffffffffffffffffff60405f20921680926001915f520160205260405f2054151590565b156135165750565b7ff13a4858000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b670de0b6b3a7640000612e4092613559828285612eb3565b920915159061347b565b8054821015612a39575f5260205f2001905f90565b906001820191815f528260205260405f20548015155f14613663575f198101818111611fec578254905f198201918211611fec57818103613618575b505050805480156135eb575f1901906135cd8282613563565b5f1982549160031b1b19169055555f526020525f6040812055600190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b61364e6136286136389386613563565b90549060031b1c92839286613563565b81939154905f199060031b92831b921b19161790565b90555f528360205260405f20555f80806135b4565b505050505f90565b63ffffffff811161367f5763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b90604051918281549182825260208201905f5260205f20925f5b8181106136e05750506136de925003836128f4565b565b84548352600194850194879450602090930192016136c9565b5f82815260018201602052604090205461374b57805490680100000000000000008210156128ab5782613736613638846001809601855584613563565b90558054925f520160205260405f2055600190565b50505f905660c03461007457601f610ea138819003918201601f19168301916001600160401b038311848410176100785780849260209460405283398101031261007457513360805260a052604051610e14908161008d823960805181818160bf0152610a59015260a0518181816105a10152610b220152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806328760727146109a85780632aa6d888146107e45780632d44def6146105c457806333d2ee2c146105895780636d70f7ae14610540578063778e55f3146104e5578063900413471461033457806393fceebe146101d55780639cd53e0c14610131578063be4e1fd3146100e65763ca8aa7c714610093575f80fd5b346100e357806003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100e35760206003193601126100e35763ffffffff604060209273ffffffffffffffffffffffffffffffffffffffff61011f610d12565b16815260018452205416604051908152f35b50346100e35760606003193601126100e3576044359073ffffffffffffffffffffffffffffffffffffffff821682036100e357604073ffffffffffffffffffffffffffffffffffffffff916004358152600360205281812060243582526020522091165f52602052606060405f2080549073ffffffffffffffffffffffffffffffffffffffff60026001830154920154169060405192835260208301526040820152f35b5060406003193601126100e3576101ea610d12565b9073ffffffffffffffffffffffffffffffffffffffff610208610d35565b92168082528160205260ff604083205416156103085781928173ffffffffffffffffffffffffffffffffffffffff9284526002602052604084208383165f5260205260405f20610259348254610d65565b90556040805173ffffffffffffffffffffffffffffffffffffffff841681523460208201527f9a61813b471b5a3bad7bf5dd4feba4df891a682ae28e7114f45e482c5900b72e9190a216803b156103055781600491604051928380927fd0e30db000000000000000000000000000000000000000000000000000000000825234905af180156102fa576102e95750f35b816102f391610dbb565b6100e35780f35b6040513d84823e3d90fd5b50fd5b602492507fbd620133000000000000000000000000000000000000000000000000000000008252600452fd5b50346100e35760406003193601126100e35761034e610d12565b6024359167ffffffffffffffff83116100e357366023840112156100e357826004013567ffffffffffffffff81116104e1573660248260051b860101116104e1579161039983610dfc565b906103a76040519283610dbb565b8382526103b384610dfc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823773ffffffffffffffffffffffffffffffffffffffff849216915b8581101561049d578285526002602052604085208160051b906024828a01013573ffffffffffffffffffffffffffffffffffffffff811681036104995773ffffffffffffffffffffffffffffffffffffffff165f5260205260405f205490855183101561046c578501602001526001016103f7565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b8780fd5b848483604051928392602084019060208552518091526040840192915b8181106104c8575050500390f35b82518452859450602093840193909201916001016104ba565b5080fd5b50346100e35760406003193601126100e35773ffffffffffffffffffffffffffffffffffffffff6040610516610d12565b9282610520610d35565b9416815260026020522091165f52602052602060405f2054604051908152f35b50346100e35760206003193601126100e35760ff604060209273ffffffffffffffffffffffffffffffffffffffff610576610d12565b1681528084522054166040519015158152f35b50346100e357806003193601126100e35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107855760031936016080811261078557604013610785576044356064359073ffffffffffffffffffffffffffffffffffffffff821680920361078557604051602081019060043573ffffffffffffffffffffffffffffffffffffffff811680910361078557825260243563ffffffff811680910361078557604082015260408152610652606082610dbb565b51902090815f52600360205260405f20815f5260205260405f20835f5260205260405f20906040519261068484610d72565b82549283855273ffffffffffffffffffffffffffffffffffffffff6002600183015492602088019384520154169360408601948552156107b4575180431061078957505f52600360205260405f20905f5260205260405f20835f526020525f600260408220828155826001820155015573ffffffffffffffffffffffffffffffffffffffff8251915116833b156107855760445f928360405196879485937f8124fea6000000000000000000000000000000000000000000000000000000008552600485015260248401525af191821561077a5760209261076a575b5051604051908152f35b5f61077491610dbb565b5f610760565b6040513d5f823e3d90fd5b5f80fd5b7f37987313000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85837f56aa23ce000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610785576060600319360112610785576107fd610d12565b60243563ffffffff81168091036107855760443567ffffffffffffffff811161078557366023820112156107855780600401359267ffffffffffffffff841161078557366024858401011161078557335f525f60205260ff60405f20541661097c577f02a919ed0e2acad1dd90f17ef2fa4ae5462ee1339170034a8531cca4b670809092335f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055335f52600160205260405f20907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905573ffffffffffffffffffffffffffffffffffffffff604051911681527fa453db612af59e5521d6ab9284dc3e2d06af286eb1b1b7b771fce4716c19f2c160203392a282602460405192602084528260208501520160408301375f604084830101526040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339601168101030190a2005b7fe8efb802000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461078557610100600319360112610785576109c2610d12565b6109ca610d35565b9060443567ffffffffffffffff8116809103610785576064359167ffffffffffffffff83168093036107855760407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126107855760e4359073ffffffffffffffffffffffffffffffffffffffff82168092036107855773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610ce65773ffffffffffffffffffffffffffffffffffffffff1691825f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff86165f5260205260405f205493808502908582041485151715610cb9578115610c8c57610af091610ae9910485610d58565b8094610d58565b825f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff86165f5260205260405f2055610b477f000000000000000000000000000000000000000000000000000000000000000043610d65565b9060405194610b5586610d72565b848652602086019283526040860191825260405191602083019260843573ffffffffffffffffffffffffffffffffffffffff811680910361078557845260a43563ffffffff8116809103610785576020987fdd611f4ef63f4385f1756c86ce1f1f389a9013ba6fa07daba8528291bc2d3c3096899684600294604073ffffffffffffffffffffffffffffffffffffffff97015260408152610bf7606082610dbb565b5190205f5260038b5260405f2060c4355f528b5260405f208487165f528b5260405f2091518255516001820155019151167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055610c81604051928392836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a2604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f89d4bcc4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361078557565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361078557565b91908203918211610cb957565b91908201809211610cb957565b6060810190811067ffffffffffffffff821117610d8e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d8e57604052565b67ffffffffffffffff8111610d8e5760051b6020019056";
