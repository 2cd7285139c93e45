// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const allocationManagerAbi = [
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
        "name": "",
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
  }
] as const;
