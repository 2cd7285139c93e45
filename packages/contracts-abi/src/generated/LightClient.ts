// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const lightClientAbi = [
  {
    "type": "function",
    "name": "adopt",
    "inputs": [
      {
        "name": "table",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "snapshotTime",
            "type": "uint64"
          },
          {
            "name": "validFrom",
            "type": "uint64"
          },
          {
            "name": "validUntil",
            "type": "uint64"
          },
          {
            "name": "sharesRoot",
            "type": "bytes32"
          },
          {
            "name": "operators",
            "type": "tuple[]",
            "components": [
              {
                "name": "operator",
                "type": "address"
              },
              {
                "name": "weight",
                "type": "uint128"
              },
              {
                "name": "publicKey",
                "type": "bytes"
              }
            ]
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "adoptHandover",
    "inputs": [
      {
        "name": "next",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "snapshotTime",
            "type": "uint64"
          },
          {
            "name": "validFrom",
            "type": "uint64"
          },
          {
            "name": "validUntil",
            "type": "uint64"
          },
          {
            "name": "sharesRoot",
            "type": "bytes32"
          },
          {
            "name": "operators",
            "type": "tuple[]",
            "components": [
              {
                "name": "operator",
                "type": "address"
              },
              {
                "name": "weight",
                "type": "uint128"
              },
              {
                "name": "publicKey",
                "type": "bytes"
              }
            ]
          }
        ]
      },
      {
        "name": "certificate",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "attestationDigest",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
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
    "name": "authenticate",
    "inputs": [
      {
        "name": "headSection",
        "type": "bytes"
      },
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "outboxRoot",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "head",
        "type": "tuple",
        "components": [
          {
            "name": "rollupId",
            "type": "bytes32"
          },
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "finality",
            "type": "uint8"
          },
          {
            "name": "anchor",
            "type": "bytes32"
          },
          {
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "name": "detailsHash",
            "type": "bytes32"
          },
          {
            "name": "headHash",
            "type": "bytes32"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "signedWeight",
            "type": "uint128"
          },
          {
            "name": "totalWeight",
            "type": "uint128"
          }
        ]
      }
    ],
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
    "name": "isRecorded",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "signers",
        "type": "bytes"
      },
      {
        "name": "signedWeight",
        "type": "uint128"
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
    "name": "isRevoked",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "seat",
        "type": "uint32"
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
    "name": "l1Facts",
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
    "name": "latestEpoch",
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
    "name": "maxAge",
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
    "name": "revoke",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "seat",
        "type": "uint32"
      },
      {
        "name": "operator",
        "type": "tuple",
        "components": [
          {
            "name": "operator",
            "type": "address"
          },
          {
            "name": "weight",
            "type": "uint128"
          },
          {
            "name": "publicKey",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      },
      {
        "name": "commitment",
        "type": "tuple",
        "components": [
          {
            "name": "l1ChainId",
            "type": "uint256"
          },
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "operatorSetId",
            "type": "uint32"
          },
          {
            "name": "scheme",
            "type": "uint8"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "snapshotTime",
            "type": "uint64"
          },
          {
            "name": "validFrom",
            "type": "uint64"
          },
          {
            "name": "validUntil",
            "type": "uint64"
          },
          {
            "name": "count",
            "type": "uint32"
          },
          {
            "name": "totalWeight",
            "type": "uint128"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "sharesRoot",
            "type": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokedWeight",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "scheme",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "seatCount",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "seats",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "snapshotTime",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "submit",
    "inputs": [
      {
        "name": "certificate",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "headsRoot",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tableRoot",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "totalWeight",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "total",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "usableFrom",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "usableUntil",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "weigh",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "signers",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "signedWeight",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "CheckpointAccepted",
    "inputs": [
      {
        "name": "headsRoot",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorTableAdopted",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "tableRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "snapshotTime",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "validFrom",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "usableUntil",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatRevoked",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "weight",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DuplicateOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DuplicatePublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmptyRange",
    "inputs": []
  },
  {
    "type": "error",
    "name": "EpochNotProven",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotUsable",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "usableFrom",
        "type": "uint64"
      },
      {
        "name": "usableUntil",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochTaken",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HandoverNotTaken",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidAgeLimit",
    "inputs": [
      {
        "name": "deallocationDelay",
        "type": "uint64"
      },
      {
        "name": "evidenceWindow",
        "type": "uint64"
      },
      {
        "name": "margin",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCheckpointKind",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidHead",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidLength",
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
    "name": "InvalidOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidProofLength",
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
    "name": "InvalidPublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignature",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignerBitmap",
    "inputs": [
      {
        "name": "signers",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidTableSize",
    "inputs": [
      {
        "name": "count",
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
    "name": "InvalidWeight",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoL1Facts",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotEjected",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNextEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "nextEpoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "QuorumNotReached",
    "inputs": [
      {
        "name": "signedWeight",
        "type": "uint128"
      },
      {
        "name": "totalWeight",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "RangeOutOfBounds",
    "inputs": [
      {
        "name": "start",
        "type": "uint256"
      },
      {
        "name": "count",
        "type": "uint256"
      },
      {
        "name": "size",
        "type": "uint256"
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
    "name": "SeatMismatch",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SnapshotInFuture",
    "inputs": [
      {
        "name": "snapshotTime",
        "type": "uint64"
      },
      {
        "name": "now_",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableRootMismatch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownCheckpoint",
    "inputs": [
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "record",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  }
] as const;
