// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const executionChallengesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "table_",
        "type": "address"
      },
      {
        "name": "schedule_",
        "type": "tuple",
        "components": [
          {
            "name": "beatZeroMs",
            "type": "uint64"
          },
          {
            "name": "beatMs",
            "type": "uint64"
          },
          {
            "name": "periodBeats",
            "type": "uint64"
          },
          {
            "name": "commitSeconds",
            "type": "uint64"
          },
          {
            "name": "askSeconds",
            "type": "uint64"
          },
          {
            "name": "openSeconds",
            "type": "uint64"
          },
          {
            "name": "decideSeconds",
            "type": "uint64"
          },
          {
            "name": "suspensionSeconds",
            "type": "uint64"
          },
          {
            "name": "windowPeriods",
            "type": "uint16"
          },
          {
            "name": "mostMisses",
            "type": "uint16"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "DRAW_DELAY",
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
    "name": "appoint",
    "inputs": [
      {
        "name": "committer",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "areSuspended",
    "inputs": [
      {
        "name": "operators",
        "type": "address[]"
      }
    ],
    "outputs": [
      {
        "name": "suspended",
        "type": "bool[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ask",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "certified",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "beat",
            "type": "uint64"
          },
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
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "name": "timestamp",
                "type": "uint64"
              },
              {
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "name": "finality",
                "type": "uint8"
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
                "name": "anchor",
                "type": "bytes32"
              }
            ]
          },
          {
            "name": "proof",
            "type": "tuple",
            "components": [
              {
                "name": "headsRoot",
                "type": "bytes32"
              },
              {
                "name": "count",
                "type": "uint64"
              },
              {
                "name": "position",
                "type": "uint64"
              },
              {
                "name": "proof",
                "type": "bytes32[]"
              }
            ]
          },
          {
            "name": "signers",
            "type": "bytes"
          },
          {
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "table",
            "type": "tuple",
            "components": [
              {
                "name": "fields",
                "type": "tuple",
                "components": [
                  {
                    "name": "scheme",
                    "type": "uint8"
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
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "close",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commit",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "root",
        "type": "bytes32"
      },
      {
        "name": "signature",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commitmentOf",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
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
    "name": "committerOf",
    "inputs": [
      {
        "name": "operator",
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
    "name": "decidedBy",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
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
    "name": "draw",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "header",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "hasMissed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
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
    "name": "isDecided",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
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
    "name": "missesAt",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "count",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "open",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "key",
        "type": "bytes32"
      },
      {
        "name": "traceHash",
        "type": "bytes32"
      },
      {
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "periodState",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "drawBlock",
            "type": "uint64"
          },
          {
            "name": "askedUntil",
            "type": "uint64"
          },
          {
            "name": "beat",
            "type": "uint64"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "randomness",
            "type": "bytes32"
          },
          {
            "name": "score",
            "type": "bytes32"
          },
          {
            "name": "place",
            "type": "bytes32"
          },
          {
            "name": "signers",
            "type": "uint256"
          },
          {
            "name": "verdict",
            "type": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "beatZeroMs",
            "type": "uint64"
          },
          {
            "name": "beatMs",
            "type": "uint64"
          },
          {
            "name": "periodBeats",
            "type": "uint64"
          },
          {
            "name": "commitSeconds",
            "type": "uint64"
          },
          {
            "name": "askSeconds",
            "type": "uint64"
          },
          {
            "name": "openSeconds",
            "type": "uint64"
          },
          {
            "name": "decideSeconds",
            "type": "uint64"
          },
          {
            "name": "suspensionSeconds",
            "type": "uint64"
          },
          {
            "name": "windowPeriods",
            "type": "uint16"
          },
          {
            "name": "mostMisses",
            "type": "uint16"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "settle",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "opening",
        "type": "tuple",
        "components": [
          {
            "name": "fields",
            "type": "tuple",
            "components": [
              {
                "name": "scheme",
                "type": "uint8"
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
        "name": "traceHash",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "shownBy",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
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
    "name": "suspendedUntil",
    "inputs": [
      {
        "name": "operator",
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
    "name": "suspensionEnds",
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
    "name": "table",
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
    "type": "event",
    "name": "Asked",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "blockHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "epoch",
        "type": "uint32",
        "indexed": false
      },
      {
        "name": "signers",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BeatDrawn",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "beat",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "randomness",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "askedUntil",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Committed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CommitterAppointed",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "committer",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Missed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "shown",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Opened",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "traceHash",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeriodClosed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "drawBlock",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Settled",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "traceHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "agreeing",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "opened",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "total",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Suspended",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "until",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyCommitted",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyDrawn",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyOpened",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadySettled",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommitmentsClosed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DrawPossible",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "drawBlock",
        "type": "uint64"
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
    "name": "FieldNotPresentInBlockHeader",
    "inputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadNotCertified",
    "inputs": [
      {
        "name": "headHash",
        "type": "bytes32"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidDomainSeparationTag",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPointLength",
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
    "name": "InvalidSchedule",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidSignerBitmap",
    "inputs": [
      {
        "name": "expectedLength",
        "type": "uint256"
      },
      {
        "name": "signers",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSigning",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoVerdict",
    "inputs": [
      {
        "name": "agreeing",
        "type": "uint128"
      },
      {
        "name": "opened",
        "type": "uint128"
      },
      {
        "name": "total",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "NobodySigned",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotAsked",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotBetter",
    "inputs": [
      {
        "name": "score",
        "type": "bytes32"
      },
      {
        "name": "standing",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotByOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "committer",
        "type": "address"
      },
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotClosed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCommitted",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDrawn",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotUnderCommitment",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PathTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PeriodNotOver",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "endsAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrecompileFailed",
    "inputs": [
      {
        "name": "precompile",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrecompileStarved",
    "inputs": [
      {
        "name": "precompile",
        "type": "address"
      },
      {
        "name": "required",
        "type": "uint256"
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
    "name": "RLPInvalidEncoding",
    "inputs": []
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
    "name": "TableNotInForce",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "earliest",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooLate",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "endedAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBeat",
    "inputs": [
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "drawn",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeader",
    "inputs": [
      {
        "name": "drawBlock",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongOperators",
    "inputs": [
      {
        "name": "count",
        "type": "uint256"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPosition",
    "inputs": [
      {
        "name": "position",
        "type": "uint64"
      },
      {
        "name": "drawn",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongTable",
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
        "name": "published",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroRoot",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroTrace",
    "inputs": []
  }
] as const;

export const executionChallengesBytecode: `0x${string}` =
  "0x60a060405234801561000f575f5ffd5b506040516161ac3803806161ac83398101604081905261002e916102de565b60208101516001600160401b03161580610053575060408101516001600160401b0316155b80610069575060808101516001600160401b0316155b8061007f575060a08101516001600160401b0316155b1561009d57604051631b742d9d60e31b815260040160405180910390fd5b5f8160a001516001600160401b031682608001516001600160401b031683606001516001600160401b03166100d291906103db565b6100dc91906103db565b9050808260c001516001600160401b0316111580610105575060e08201516001600160401b0316155b1561012357604051631b742d9d60e31b815260040160405180910390fd5b61012082015161ffff16158061014a575081610100015161ffff1682610120015161ffff16115b806101625750604061ffff1682610100015161ffff16115b1561018057604051631b742d9d60e31b815260040160405180910390fd5b506001600160a01b03909116608090815281515f80546020850151604086015160608701516001600160401b03908116600160c01b9081026001600160c01b03938316600160801b90810285166001600160801b03968516680100000000000000009081026001600160801b0319998a169b87169b909b179a909a1787161791909117909655968801516001805460a08b015160c08c015160e08d01518616909b029a851690980290941696831690970292909416931692909217919091171617919091179055610100810151600280546101209093015161ffff908116620100000263ffffffff19909416921691909117919091179055610400565b60405161014081016001600160401b03811182821017156102ac57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b03811681146102c8575f5ffd5b919050565b805161ffff811681146102c8575f5ffd5b5f5f8284036101608112156102f1575f5ffd5b83516001600160a01b0381168114610307575f5ffd5b9250610140601f198201121561031b575f5ffd5b5061032461027d565b610330602085016102b2565b815261033e604085016102b2565b602082015261034f606085016102b2565b6040820152610360608085016102b2565b606082015261037160a085016102b2565b608082015261038260c085016102b2565b60a082015261039360e085016102b2565b60c08201526103a561010085016102b2565b60e08201526103b761012085016102cd565b6101008201526103ca61014085016102cd565b610120820152809150509250929050565b808201808211156103fa57634e487b7160e01b5f52601160045260245ffd5b92915050565b608051615d866104265f395f818161020a015281816118f70152611e190152615d865ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806353011f0a116100d25780637fa1ec0011610088578063b0604a2611610063578063b0604a26146103a9578063c3bc234f146104c5578063e5db21a5146104d8575f5ffd5b80637fa1ec0014610359578063a4d9484114610383578063ac18dcc814610396575f5ffd5b80636c9de849116100b85780636c9de84914610310578063731f977b14610323578063787e3dd614610346575f5ffd5b806353011f0a146102e957806365738125146102fd575f5ffd5b8063328368751161012757806347a639bd1161010d57806347a639bd1461029757806347da8426146102c15780634e8a8cbb146102e1575f5ffd5b8063328368751461027157806337f1a47014610284575f5ffd5b80630a989c80116101575780630a989c80146101e4578063128d381a1461020557806327fda9c214610251575f5ffd5b8063065e7545146101725780630a02d88f146101cf575b5f5ffd5b6101b1610180366004614e28565b73ffffffffffffffffffffffffffffffffffffffff165f9081526008602052604090205467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101e26101dd366004614ea7565b6104eb565b005b6101f76101f2366004614f1c565b6107da565b6040519081526020016101c6565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c6565b61026461025f366004614f51565b6108a5565b6040516101c69190614f90565b6101e261027f366004615012565b61099e565b6101e2610292366004614e28565b610c94565b6101f76102a5366004614f1c565b600760209081525f928352604080842090915290825290205481565b6102d46102cf366004615061565b610d1a565b6040516101c6919061507a565b6101b1604081565b6003546101b19067ffffffffffffffff1681565b6101b161030b366004615061565b610e3f565b6101e261031e366004615112565b610e75565b610336610331366004615061565b6112ce565b60405190151581526020016101c6565b61022c610354366004614e28565b61130e565b6101f7610367366004614f1c565b600660209081525f928352604080842090915290825290205481565b6101e2610391366004615159565b61134c565b6101e26103a4366004615061565b611570565b6104b860408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525060408051610140810182525f5467ffffffffffffffff80821683526801000000000000000080830482166020850152700100000000000000000000000000000000808404831695850195909552780100000000000000000000000000000000000000000000000092839004821660608501526001548083166080860152908104821660a0850152938404811660c0840152920490911660e082015260025461ffff808216610100840152620100009091041661012082015290565b6040516101c691906151c5565b6103366104d3366004614f1c565b611789565b6101e26104e63660046152cb565b6117fd565b67ffffffffffffffff8087165f908152600460205260408120600154909268010000000000000000909104166105218984611977565b61052b9190615351565b90508067ffffffffffffffff164210610589576040517f05b6237500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808a166004830152821660248201526044015b60405180910390fd5b5f8590036105c3576040517f3964768700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff88165f90815260076020908152604080832073ffffffffffffffffffffffffffffffffffffffff8b1684529091529020541561065c576040517f78f9783e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8916600482015273ffffffffffffffffffffffffffffffffffffffff88166024820152604401610580565b67ffffffffffffffff88165f90815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8b168452909152812054908190036106f8576040517f1b04ff5000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a16600482015273ffffffffffffffffffffffffffffffffffffffff89166024820152604401610580565b5f61071861070c8a8a87600301548b611a32565b85600301548888611ab6565b905081811461075d576040517f860f00920000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610580565b67ffffffffffffffff8a165f81815260076020908152604080832073ffffffffffffffffffffffffffffffffffffffff8e16808552908352928190208b9055518a81529192917fb905a92162869d9e49936ba49bd021fc3471e419d7009c66bb235a5496a9d280910160405180910390a350505050505050505050565b60025473ffffffffffffffffffffffffffffffffffffffff82165f90815260086020526040812054909161ffff1690829061085c9067ffffffffffffffff680100000000000000009091048116908716841161084b578361083c886001615351565b6108469190615371565b61084d565b5f5b67ffffffffffffffff16611b7e565b9050805b8567ffffffffffffffff16811161089c5761087b8186611789565b1561088c5761088984615391565b93505b61089581615391565b9050610860565b50505092915050565b60608167ffffffffffffffff8111156108c0576108c06153c8565b6040519080825280602002602001820160405280156108e9578160200160208202803683370190505b5060035490915067ffffffffffffffff16421015610998575f5b828110156109965760085f858584818110610920576109206153f5565b90506020020160208101906109359190614e28565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2054825167ffffffffffffffff90911642109083908390811061097e5761097e6153f5565b91151560209283029190910190910152600101610903565b505b92915050565b67ffffffffffffffff8084165f90815260046020526040812080549092169003610a00576040517f578e095d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610580565b805468010000000000000000900467ffffffffffffffff1615610a5b576040517f9d26bb4000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610580565b610a6484611b8d565b80545f90610a7b9067ffffffffffffffff16611bf4565b9050801580610aa15750808484604051610a96929190615422565b604051809103902014155b15610ae75781546040517f0b1a65ee00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610580565b610b2584848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611c1992505050565b60018084019190915554610b439067ffffffffffffffff1642615351565b82547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff928316021783555f805460018501549192610bab92700100000000000000000000000000000000909204169061545e565b5f549091508190610bda90700100000000000000000000000000000000900467ffffffffffffffff1688615471565b610be49190615351565b83547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000067ffffffffffffffff92831681029190911780865560018601546040805193830485168452602084019190915268010000000000000000909104831690820152908716907f6b68e1c58509111486d8792161cc1a09af234d8c406bf9a0068abf8f4949b7e1906060015b60405180910390a2505050505050565b335f8181526005602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff861690811790915591519182527f2ebf51a60a319d24753785d6804c5a8444eeda3e7f3590c5b8280ed1b8cb287b910160405180910390a250565b610d846040518061012001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5067ffffffffffffffff9081165f90815260046020818152604092839020835161012081018552815480871682526801000000000000000081048716938201939093527001000000000000000000000000000000008304909516938501939093527801000000000000000000000000000000000000000000000000900463ffffffff16606084015260018201546080840152600282015460a0840152600382015460c084015281015460e08301526005015461010082015290565b6001545f90700100000000000000000000000000000000900467ffffffffffffffff16610e6b83611c2d565b6109989190615351565b67ffffffffffffffff8083165f9081526004602052604081208054909268010000000000000000909104169003610ee4576040517f7b26df7800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610580565b805468010000000000000000900467ffffffffffffffff164210610f585780546040517f05b6237500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8086166004830152680100000000000000009092049091166024820152604401610580565b8054700100000000000000000000000000000000900467ffffffffffffffff16610f886040840160208501615061565b67ffffffffffffffff161461100557610fa76040830160208401615061565b81546040517f3bedab6700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201527001000000000000000000000000000000009091049091166024820152604401610580565b611013816001015483611c77565b60018101545f9061102760208501856154a5565b6110356101808601866154c0565b60405161105f939291359060200192835263ffffffff919091166020830152604082015260600190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120600283015490915080158015906110ab57508082115b156110ec576040517f4ac2f3fc0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610580565b5f6110f685611d89565b905081830361114a57600484015490811790810361114a576040517f4ac2f3fc0000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604401610580565b6040850161115b60208701876154a5565b6004860183905560028601859055855463ffffffff9091167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff90911617855561123a81356111ca6040840160208501615061565b8360400135604080517fd537f3e9e83be713825a93c09944f2373fabf3520e09ba2bfd7d7c68b8fe25a1602082015290810184905267ffffffffffffffff83166060820152608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b6003860155803567ffffffffffffffff88167fb3530369e77b806f9a417015aa41528d286285674fbdfdd16de47f00170d94cb61127d6040850160208601615061565b604085013561128f60208c018c6154a5565b6040805167ffffffffffffffff9094168452602084019290925263ffffffff16908201526060810186905260800160405180910390a350505050505050565b67ffffffffffffffff81165f9081526004602052604081206005015415158061099857506112fb82610e3f565b67ffffffffffffffff1642101592915050565b73ffffffffffffffffffffffffffffffffffffffff8082165f9081526005602052604081205490911680156113435780611345565b825b9392505050565b5f61135686611c2d565b90508067ffffffffffffffff164210156113b0576040517fb587f32d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808816600483015282166024820152604401610580565b6113b986611b8d565b67ffffffffffffffff8087165f908152600460205260409020541615611417576040517f186ff0f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff87166004820152602401610580565b5f849003611451576040517fb263ae7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff86165f90815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152902054156114ea576040517f4910757100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015273ffffffffffffffffffffffffffffffffffffffff86166024820152604401610580565b6114f78686868686611eae565b67ffffffffffffffff86165f81815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a1680855290835292819020889055518781529192917ffa30a9a334d04da556fc957331f17b8fdf045e4239051e0a6813b9fe3b527bb2910160405180910390a3505050505050565b5f80547801000000000000000000000000000000000000000000000000900467ffffffffffffffff166115a283611c2d565b6115ac9190615351565b90508067ffffffffffffffff16421015611606576040517fcb6c86dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152604401610580565b61160f82611b8d565b67ffffffffffffffff8083165f9081526004602052604090208054909168010000000000000000909104161561167d576040517f9d26bb4000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610580565b805467ffffffffffffffff16158015906116bf5750805467ffffffffffffffff16431115806116bf575080546116bc9067ffffffffffffffff16611bf4565b15155b1561170d5780546040517f9b0c107e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80861660048301529091166024820152604401610580565b611718604043615351565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9182169081178355604051908152908416907f97868897b1e0b9efc2e0fb507f1324ee533f8a8aca1851ab3cb4647b85830b309060200160405180910390a2505050565b5f611796610100846154fc565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260096020526040812067ffffffffffffffff9290921691906117d56101008761552b565b67ffffffffffffffff16815260208101919091526040015f20546001911c8116149392505050565b67ffffffffffffffff83165f90815260046020526040902060058101541561185d576040517fd8b8226a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610580565b6001545f9068010000000000000000900467ffffffffffffffff166118828684611977565b61188c9190615351565b90508067ffffffffffffffff164210156118e6576040517fcb6c86dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808716600483015282166024820152604401610580565b6118ef85611b8d565b815461193f907f0000000000000000000000000000000000000000000000000000000000000000907801000000000000000000000000000000000000000000000000900463ffffffff1686611f93565b61194a85858561212e565b60058201839055600482015461197090869061196a61010088018861555a565b8761237b565b5050505050565b805460028201546801000000000000000090910467ffffffffffffffff16905f036119da576040517f9ff7647200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610580565b8067ffffffffffffffff16421015610998576040517fcb6c86dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015282166024820152604401610580565b604080517f804853d63b4759424ad6bf169ba30d307dbfadd6528f00cfbcf9e3ac716ce479602082015273ffffffffffffffffffffffffffffffffffffffff861691810191909152606081018490526080810183905260a081018290525f9060c0015b6040516020818303038152906040528051906020012090505b949350505050565b5f610100821115611af6576040517f1f84760600000000000000000000000000000000000000000000000000000000815260048101839052602401610580565b5083815b8015611b75575f611b0d826101006155be565b865f1c901c60011660011490505f8585600185611b2a91906155be565b818110611b3957611b396153f5565b90506020020135905081611b5657611b518482612664565b611b60565b611b608185612664565b9350505080611b6e906155d1565b9050611afa565b50949350505050565b5f828218828411028218611345565b5f611b9782610e3f565b90508067ffffffffffffffff164210611bf0576040517f05b6237500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152604401610580565b5050565b5f438281036101018110611c1057611c0b84612681565b611aae565b50509040919050565b5f610998611c2883600d6126ae565b6126d8565b5f8054611c6c90700100000000000000000000000000000000900467ffffffffffffffff16611c5d846001615351565b611c679190615471565b6126e2565b610998906001615351565b5f611c866101808301836154c0565b611c97906040810190602001615061565b67ffffffffffffffff1683611cb06101808501856154c0565b604051611ccb92913590602001918252602082015260400190565b604051602081830303815290604052805190602001205f1c611ced919061545e565b905080611cfe6101808401846154c0565b611d0f906060810190604001615061565b67ffffffffffffffff1614611d8457611d2c6101808301836154c0565b611d3d906060810190604001615061565b6040517f24de79bd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff91821660048201529082166024820152604401610580565b505050565b5f611d9382612729565b60408051608081019091525f9080611dae60208601866154a5565b63ffffffff168152602001846020016020810190611dcc9190615061565b67ffffffffffffffff168152602001611df1856020016020810190611c679190615061565b67ffffffffffffffff168152602001611e0e6101808601866154c0565b35905290505f611e687f000000000000000000000000000000000000000000000000000000000000000083611e476101e0880188615605565b611e556101a0890189615637565b611e636101c08b018b615637565b6128c7565b90505f5b8151811015611ea657818181518110611e8757611e876153f5565b602002602001015115611e9e57806001901b841793505b600101611e6c565b505050919050565b5f611eb88561130e565b905073ffffffffffffffffffffffffffffffffffffffff81163303611edd5750611970565b5f611eeb4630898989612a3e565b9050611f2d828286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ad092505050565b611f8a576040517f8a4e428700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80881660048301528316602482015260448101829052606401610580565b50505050505050565b611f9e838383612b67565b5f611fad61010083018361555a565b905090505f8167ffffffffffffffff811115611fcb57611fcb6153c8565b604051908082528060200260200182016040528015611ff4578160200160208202803683370190505b5090505f5b828110156120a6573661201061010086018661555a565b83818110612020576120206153f5565b90506020028101906120329190615698565b9050612080826120456020840184614e28565b6120526040850185615637565b604051612060929190615422565b604051809103902084602001602081019061207b91906156ca565b612cc7565b838381518110612092576120926153f5565b602090810291909101015250600101611ff9565b505f6120b182612d44565b90506120c360a08501608086016154a5565b63ffffffff16831415806120db575060c08401358114155b15612126576040517f420998ff000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260c08501356044820152606401610580565b505050505050565b5f80805b61214061010086018661555a565b905081101561222d573661215861010087018761555a565b83818110612168576121686153f5565b905060200281019061217a9190615698565b67ffffffffffffffff88165f908152600760209081526040822092935090919082906121a890850185614e28565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2054905080156121f3576121e660408301602084016156ca565b6121f090856156f9565b93505b801580159061220157508581145b156122235761221660408301602084016156ca565b61222090866156f9565b94505b5050600101612132565b505f61223f60c0860160a087016156ca565b9050806fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff1660026122739190615721565b1115806122b857506122986fffffffffffffffffffffffffffffffff83166002615721565b6122b56fffffffffffffffffffffffffffffffff85166003615721565b11155b15612313576040517f034470c60000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8085166004830152808416602483015282166044820152606401610580565b604080518581526fffffffffffffffffffffffffffffffff808616602083015280851692820192909252908216606082015267ffffffffffffffff8716907f60b9c2184c69761f42ff7b93ddd1fce65cf2b190cb8f8cfd644c5f24bc29c20b90608001610c84565b60035460015467ffffffffffffffff9182164290811015925f926123bf92780100000000000000000000000000000000000000000000000090910490911690615351565b90505f5b8481101561265a575f8686838181106123de576123de6153f5565b90506020028101906123f09190615698565b6123fe906020810190614e28565b67ffffffffffffffff8a165f90815260076020908152604080832073ffffffffffffffffffffffffffffffffffffffff85168452909152902054909150600189841c16158061244c57508581145b15612458575050612652565b6124646101008b6154fc565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600960205260408120600167ffffffffffffffff939093169290921b91906124a96101008e61552b565b67ffffffffffffffff908116825260208083019390935260409182015f2080549094179093555183815273ffffffffffffffffffffffffffffffffffffffff8516928d16917f0775ee56e23e69c101ba5f153b529d6dc1c06229d4725dbff4ec46cf7301dbd8910160405180910390a384158061253a575060025462010000900461ffff166125388b846107da565b105b15612546575050612652565b600380547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff8616908117909155604080518082019091529081526020810161259786612d71565b6125a2906001615351565b67ffffffffffffffff90811690915273ffffffffffffffffffffffffffffffffffffffff84165f818152600860209081526040918290208551815496830151861668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009097169086161795909517909455519187168252917f7ee1ed711291b7e5d158d643f64376cd4d4b771d972ad7c8fabb71d43f21b8bf910160405180910390a250505b6001016123c3565b5050505050505050565b5f6040516001815360018101939093525060218201526041902090565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f5f6126b960405190565b90506126cd6126c785612dc4565b84612dcf565b915061099681604052565b5f61099882612e58565b5f80546103e8906127099068010000000000000000900467ffffffffffffffff1684615471565b5f5461271f919067ffffffffffffffff16615351565b610998919061552b565b5f61274461273f36849003840160408501615797565b612f38565b90505f6127ef826127596101808601866154c0565b61276a906060810190604001615061565b67ffffffffffffffff166127826101808701876154c0565b612793906040810190602001615061565b67ffffffffffffffff166127ab6101808801886154c0565b6127b990606081019061555a565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250612fe492505050565b90505f6128586128036101808601866154c0565b612814906040810190602001615061565b83604080517fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2815267ffffffffffffffff9390931660208401528201526060902090565b90506128686101808501856154c0565b3581146128c1578261287e6101808601866154c0565b6040517fa3b5b70b000000000000000000000000000000000000000000000000000000008152600481019290925235602482015260448101829052606401610580565b50505050565b60606128d788885f015188611f93565b856128e86060820160408301615061565b67ffffffffffffffff16886040015167ffffffffffffffff16108061293457506129186080820160608301615061565b67ffffffffffffffff16886040015167ffffffffffffffff1610155b1561298a57875160208901516040517f3596114900000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015267ffffffffffffffff166024820152604401610580565b6129a4868661299d6101008b018b61555a565b9050613033565b91506129b087836131d2565b612a328783612a2b8c73ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015612a01573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a259190615837565b8c6132f4565b87876133f1565b50979650505050505050565b604080517f5a7284b6524ca439757e8b50360288827cdc242b8d19ddd36afef368cbbdfbdd602082015290810186905273ffffffffffffffffffffffffffffffffffffffff808616606083015267ffffffffffffffff85166080830152831660a082015260c081018290525f9060e0016040516020818303038152906040528051906020012090505b95945050505050565b5f8373ffffffffffffffffffffffffffffffffffffffff163b5f03612b55575f5f612afb85856134e9565b5090925090505f816003811115612b1457612b14615852565b148015612b4c57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b92505050611345565b612b60848484613532565b9050611345565b5f612bdf8473ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bb4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bd89190615837565b84846135b0565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff851660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff86169063bced27c790602401602060405180830381865afa158015612c52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c76919061587f565b9050808214611970576040517fb4b9a95c00000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024810183905260448101829052606401610580565b604080517fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b602082015263ffffffff86169181019190915273ffffffffffffffffffffffffffffffffffffffff84166060820152608081018390526fffffffffffffffffffffffffffffffff821660a08201525f9060c001611a95565b5f81515f03612d5457505f919050565b8151604080515f8082526020820190925261099892859291613736565b5f805467ffffffffffffffff700100000000000000000000000000000000820481169168010000000000000000810482169116612db0856103e8615471565b612dba9190615371565b61271f919061552b565b60606109988261399c565b5f8251826015811115612de457612de4615852565b60ff16108290612e21576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105809190615896565b5082826015811115612e3557612e35615852565b60ff1681518110612e4857612e486153f5565b6020026020010151905092915050565b5f5f612e648360801c90565b90506021811115612ea1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f612ead866139b9565b919450925090505f816001811115612ec757612ec7615852565b14612efe576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8115612f2c57612f0f826008615721565b612f1b906101006155be565b612f258785613e15565b901c612f2e565b5f5b9695505050505050565b5f610998825f0151836020015184606001518560a001518660c00151876101200151612f7789604001518a608001518b60e001518c6101000151613e64565b604080517fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68152602081019890985267ffffffffffffffff96871690880152939094166060860152608085019190915260ff1660a084015260c083019190915260e0820152610100902090565b6040805160018082528183019092525f918291906020808301908036833701905050905085815f8151811061301b5761301b6153f5565b602002602001018181525050612f2e81868686613736565b60605f60086130438460076158d5565b61304d91906158e8565b905083811461308e578085856040517fbf130774000000000000000000000000000000000000000000000000000000008152600401610580939291906158fb565b8267ffffffffffffffff8111156130a7576130a76153c8565b6040519080825280602002602001820160405280156130d0578160200160208202803683370190505b5091505f805b6130e1836008615721565b811015613191576130f360088261545e565b87876131006008856158e8565b81811061310f5761310f6153f5565b600192013560f81c90921c1615905061318957848110613161578287876040517fbf130774000000000000000000000000000000000000000000000000000000008152600401610580939291906158fb565b6001848281518110613175576131756153f5565b602002602001019015159081151581525091505b6001016130d6565b50806131c9576040517f77d3628d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50509392505050565b5f805b8251811015613253578281815181106131f0576131f06153f5565b60200260200101511561324b5761320b61010085018561555a565b8281811061321b5761321b6153f5565b905060200281019061322d9190615698565b61323e9060408101906020016156ca565b61324890836156f9565b91505b6001016131d5565b505f61326560c0850160a086016156ca565b90506132846fffffffffffffffffffffffffffffffff82166002615721565b6132a16fffffffffffffffffffffffffffffffff84166003615721565b116128c1576040517f51791b7f0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff808416600483015282166024820152604401610580565b5f61134546848573ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015613343573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613367919061594e565b855160208701516060880151604080517ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788152602081019790975273ffffffffffffffffffffffffffffffffffffffff959095169486019490945263ffffffff92831660608601529116608084015267ffffffffffffffff1660a083015260c082015260e0902090565b5f601461340261010088018861555a565b5f818110613412576134126153f5565b90506020028101906134249190615698565b613432906040810190615637565b9050146134a05761349b6134468787613ebc565b856040518060600160405280602b8152602001615cdb602b913986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613f8e92505050565b6134ad565b6134ad86868686866140a4565b905080612126576040517f3d94717e00000000000000000000000000000000000000000000000000000000815260048101859052602401610580565b5f5f5f8351604103613520576020840151604085015160608601515f1a61351288828585614164565b95509550955050505061352b565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f611aae6040518061018001604052804681526020018673ffffffffffffffffffffffffffffffffffffffff1681526020018673ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa15801561362b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061364f919061594e565b63ffffffff16815260209081019061366990860186615969565b60ff1681526020018563ffffffff1681526020018460200160208101906136909190615061565b67ffffffffffffffff1681526020016136af6060860160408701615061565b67ffffffffffffffff1681526020016136ce6080860160608701615061565b67ffffffffffffffff1681526020016136ed60a08601608087016154a5565b63ffffffff16815260200161370860c0860160a087016156ca565b6fffffffffffffffffffffffffffffffff1681526020018460c0013581526020018460e00135815250614257565b83515f90816137468683876142a8565b90508084511461378f5783516040517f301b70fa000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610580565b865f6002840460010167ffffffffffffffff8111156137b0576137b06153c8565b6040519080825280602002602001820160405280156137d9578160200160208202803683370190505b5090505f5b6001881115613973575f5f8a6001166001036138605761383c89848060010195508151811061380f5761380f6153f5565b602002602001015186848060010195508151811061382f5761382f6153f5565b6020026020010151612664565b8451600183019286918110613853576138536153f5565b6020026020010181815250505b868260010110156138cb5761389d858381518110613880576138806153f5565b602002602001015186846001018151811061382f5761382f6153f5565b84516001830192869181106138b4576138b46153f5565b602002602001018181525050600282019150613860565b86821015613956578a87018a11806138fc578583815181106138ef576138ef6153f5565b6020026020010151613931565b613931868481518110613911576139116153f5565b60200260200101518b868060010197508151811061382f5761382f6153f5565b8551600184019387918110613948576139486153f5565b602002602001018181525050505b60019a8b1c9a8a811c9a16999099019895509192508291506137de565b825f81518110613985576139856153f5565b602002602001015195505050505050949350505050565b60606109986139b483805160801b6020919091011790565b6143bf565b5f5f5f5f6139c78560801c90565b9050805f03613a02576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613a0d8682613e15565b60f81c905060c0811015613c5457608060ff82161015613a38575f60015f9450945094505050613e0e565b613a4460376080615982565b60ff168160ff1611613b0e575f613a5c60808361599b565b60ff1690508083118015613ac75750806001141580613ac757507f8000000000000000000000000000000000000000000000000000000000000000613aa2886001613e15565b7fff000000000000000000000000000000000000000000000000000000000000001610155b613afd576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250613e0e915050565b5f6037613b1c60808461599b565b613b26919061599b565b60ff169050808311613b64576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613b70886001613e15565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613bcd576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613bd9836008615721565b613be5906101006155be565b82901c9050603781118015613c02575080613c0084876155be565b115b613c38576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613c438360016158d5565b975095505f9450613e0e9350505050565b613c60603760c0615982565b60ff168160ff1611613cc7575f613c7860c08361599b565b60ff169050808311613cb6576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250613e0e915050565b5f6037613cd560c08461599b565b613cdf919061599b565b60ff169050808311613d1d576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613d29886001613e15565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613d86576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613d92836008615721565b613d9e906101006155be565b82901c9050603781118015613dbb575080613db984876155be565b115b613df1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613dfc8360016158d5565b9750955060019450613e0e9350505050565b9193909250565b5f80613e34613e258460206158d5565b613e2f8660801c90565b6144ed565b9050601f811115613e4957613e4960326144fe565b5f19816008021b835f1960801c861601511691505092915050565b604080517fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e0560208201529081018590526060810184905267ffffffffffffffff8316608082015260a081018290525f9060c001611a95565b60408051608080825260a082019092526060916020820181803683370190505090505f5b825181101561099657828181518110613efb57613efb6153f5565b602002602001015115613f8657613f8382613f1a61010087018761555a565b84818110613f2a57613f2a6153f5565b9050602002810190613f3c9190615698565b613f4a906040810190615637565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061450f92505050565b91505b600101613ee0565b5f613f988561459c565b1580613faa5750613fa8826145b2565b155b15613fb657505f611aae565b5f613fc185856145c9565b90505f6040518060a0016040528060808152602001615d066080913990505f613fed61010060806158d5565b613ff8906002615721565b67ffffffffffffffff811115614010576140106153c8565b6040519080825280601f01601f19166020018201604052801561403a576020820181803683370190505b509050608060208901602083015e6101006020840160a083015e6080602083016101a083015e6101006020860161022083015e614084600f620323e86020840184515f60206145f6565b614093575f9350505050611aae565b50505f516001149695505050505050565b5f80805b8651811015614157578681815181106140c3576140c36153f5565b60200260200101511561414f575f6140dc6040846158d5565b90508481118061413c575061413a6140f86101008b018b61555a565b84818110614108576141086153f5565b905060200281019061411a9190615698565b614128906040810190615637565b8961413585888b8d6159b4565b614613565b155b1561414c575f9350505050612ac7565b91505b6001016140a8565b5090911495945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561419d57505f9150600390508261424d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156141ee573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661424457505f92506001915082905061424d565b92505f91508190505b9450945094915050565b5f7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f28260405160200161428b9291906159db565b604051602081830303815290604052805190602001209050919050565b5f825f036142e2576040517f64a6e20c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b818311806142f857506142f583836155be565b84115b15614340576040517fe944a157000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260448101839052606401610580565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848401015b60018311156143b75784600116600103614381578160010191505b6001811615801561439457508281600101105b156143a0578160010191505b600194851c9483811c93811693909301921c614366565b509392505050565b60605f6143cc8360801c90565b90505f5f5f6143da866139b9565b9194509250905060018160018111156143f5576143f5615852565b14801561440a575061440782846158d5565b84145b614440576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b858110156144b5575f806144676144628b85614761565b6139b9565b5090925090505f6144848461447c85856158d5565b8d91906147bb565b905061449082846158d5565b61449a90856158d5565b90855292506144ae915060209050836158d5565b915061444b565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f8082840384811115908102612ac7565b634e487b715f52806020526024601cfd5b606061451c836080614800565b614527826080614800565b5f838360405160200161453b929190615af5565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0018152608080845260a084019092529250602082018180368337019050509150610996600b6102ee602084018451602087016080614847565b5f608082511480156109985750610998826148a3565b5f61010082511480156109985750610998826148a3565b6060611345836040516020016145e191815260200190565b60405160208183030381529060405283614963565b5f818385878a8afa3d831416905080612f2e57612f2e8787614a7c565b5f601485146146b2576146ab86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506040805160608101909152602b808252899350909150615cdb602083013986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613f8e92505050565b9050612ac7565b604082146146c157505f612ac7565b5f806146f8866146d4602084888a6159b4565b6146dd91615b09565b6146ea876020818b6159b4565b6146f391615b09565b614ade565b5090925090505f81600381111561471157614711615852565b14801561475557506147238789615b45565b60601c73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b98975050505050505050565b5f61476c8360801c90565b82111561477d5761477d60326144fe565b6113458261478b8560801c90565b61479591906155be565b6147b16fffffffffffffffffffffffffffffffff861685614b29565b60809190911b1790565b5f6147c68460801c90565b6147d083856158d5565b11156147e0576147e060326144fe565b611aae826147b16fffffffffffffffffffffffffffffffff871686614b29565b80825114611bf05781516040517f77e7011b000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610580565b6148558686868686866145f6565b612126576040517feb8d043a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610580565b5f80805b835181101561495a575f6148be8583016020015190565b90505f6148d8866148d08560206158d5565b016020015190565b90506f1a0111ea397fe69a4b1ba7b6434bacd782118061493257506f1a0111ea397fe69a4b1ba7b6434bacd78214801561493257507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8110155b1561494257505f95945050505050565b1791909117906149536040826158d5565b90506148a7565b50151592915050565b60605f6149796149738585614b34565b60200190565b90505f6149d561498c6101006002615721565b67ffffffffffffffff8111156149a4576149a46153c8565b6040519080825280601f01601f1916602001820160405280156149ce576020820181803683370190505b5060200190565b604080516101008082526101208201909252919250602082018180368337019050509250614a17601161b9f084614a0e60406002615721565b85610100614847565b614a55601161b9f0614a2b60406002615721565b614a3590866158d5565b614a4160406002615721565b614a4d610100876158d5565b610100614847565b614a74600d6104b083614a6b6101006002615721565b60208801614a4d565b505092915050565b614a87603f826158e8565b5a11611bf0576040517f57a673ba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610580565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c01614b1888828985614164565b945094509450505093509350939050565b5f61134582846158d5565b6060614b4283836008614bf0565b90505f614b4f60e16149a4565b90506040815260016020820152604080820152600160a08201536f1a0111ea397fe69a4b1ba7b6434bacd760a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c1820152815160208301905f90614bb890836158d5565b90505b8082101561089c57604082606085015e614bde60056103e88560e1866040614847565b614be96040836158d5565b9150614bbb565b606082515f1480614c02575060ff8351115b15614c3e5782516040517f54eb5c7e00000000000000000000000000000000000000000000000000000000815260040161058091815260200190565b5f614c4d60ff84166020615721565b90508067ffffffffffffffff811115614c6857614c686153c8565b6040519080825280601f01601f191660200182016040528015614c92576020820181803683370190505b5084516040519193505f91600291614cb891849182918b91889184918d91602001615baa565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052614cf091615c5d565b602060405180830381855afa158015614d0b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614d2e919061587f565b85516040519192505f91614d4a91839182918a91602001615c68565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050600260015f60208701825b898111614dbb578287186020870152806040870153602082875160208901885afa82519416939250602090910190600101614d85565b50505080614df8576040517feb8d043a00000000000000000000000000000000000000000000000000000000815260026004820152602401610580565b50505050509392505050565b73ffffffffffffffffffffffffffffffffffffffff81168114614e25575f5ffd5b50565b5f60208284031215614e38575f5ffd5b813561134581614e04565b803567ffffffffffffffff81168114614e5a575f5ffd5b919050565b5f5f83601f840112614e6f575f5ffd5b50813567ffffffffffffffff811115614e86575f5ffd5b6020830191508360208260051b8501011115614ea0575f5ffd5b9250929050565b5f5f5f5f5f5f60a08789031215614ebc575f5ffd5b614ec587614e43565b95506020870135614ed581614e04565b94506040870135935060608701359250608087013567ffffffffffffffff811115614efe575f5ffd5b614f0a89828a01614e5f565b979a9699509497509295939492505050565b5f5f60408385031215614f2d575f5ffd5b614f3683614e43565b91506020830135614f4681614e04565b809150509250929050565b5f5f60208385031215614f62575f5ffd5b823567ffffffffffffffff811115614f78575f5ffd5b614f8485828601614e5f565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614fc95783511515835260209384019390920191600101614fa9565b509095945050505050565b5f5f83601f840112614fe4575f5ffd5b50813567ffffffffffffffff811115614ffb575f5ffd5b602083019150836020828501011115614ea0575f5ffd5b5f5f5f60408486031215615024575f5ffd5b61502d84614e43565b9250602084013567ffffffffffffffff811115615048575f5ffd5b61505486828701614fd4565b9497909650939450505050565b5f60208284031215615071575f5ffd5b61134582614e43565b5f6101208201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015260408301516150bf604084018267ffffffffffffffff169052565b5060608301516150d7606084018263ffffffff169052565b506080830151608083015260a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f60408385031215615123575f5ffd5b61512c83614e43565b9150602083013567ffffffffffffffff811115615147575f5ffd5b83016102008186031215614f46575f5ffd5b5f5f5f5f5f6080868803121561516d575f5ffd5b61517686614e43565b9450602086013561518681614e04565b935060408601359250606086013567ffffffffffffffff8111156151a8575f5ffd5b6151b488828901614fd4565b969995985093965092949392505050565b815167ffffffffffffffff168152610140810160208301516151f3602084018267ffffffffffffffff169052565b50604083015161520f604084018267ffffffffffffffff169052565b50606083015161522b606084018267ffffffffffffffff169052565b506080830151615247608084018267ffffffffffffffff169052565b5060a083015161526360a084018267ffffffffffffffff169052565b5060c083015161527f60c084018267ffffffffffffffff169052565b5060e083015161529b60e084018267ffffffffffffffff169052565b506101008301516152b361010084018261ffff169052565b5061012083015161099661012084018261ffff169052565b5f5f5f606084860312156152dd575f5ffd5b6152e684614e43565b9250602084013567ffffffffffffffff811115615301575f5ffd5b84016101208187031215615313575f5ffd5b929592945050506040919091013590565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561099857610998615324565b67ffffffffffffffff828116828216039081111561099857610998615324565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036153c1576153c1615324565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261546c5761546c615431565b500690565b67ffffffffffffffff818116838216029081169081811461099657610996615324565b63ffffffff81168114614e25575f5ffd5b5f602082840312156154b5575f5ffd5b813561134581615494565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126154f2575f5ffd5b9190910192915050565b5f67ffffffffffffffff83168061551557615515615431565b8067ffffffffffffffff84160691505092915050565b5f67ffffffffffffffff83168061554457615544615431565b8067ffffffffffffffff84160491505092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261558d575f5ffd5b83018035915067ffffffffffffffff8211156155a7575f5ffd5b6020019150600581901b3603821315614ea0575f5ffd5b8181038181111561099857610998615324565b5f816155df576155df615324565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee18336030181126154f2575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261566a575f5ffd5b83018035915067ffffffffffffffff821115615684575f5ffd5b602001915036819003821315614ea0575f5ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126154f2575f5ffd5b5f602082840312156156da575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114611345575f5ffd5b6fffffffffffffffffffffffffffffffff818116838216019081111561099857610998615324565b808202811582820484141761099857610998615324565b604051610140810167ffffffffffffffff81118282101715615781577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803560ff81168114614e5a575f5ffd5b5f6101408284031280156157a9575f5ffd5b506157b2615738565b823581526157c260208401614e43565b6020820152604083810135908201526157dd60608401614e43565b60608201526080838101359082015260a0808401359082015261580260c08401615787565b60c082015261581360e08401614e43565b60e08201526101008381013590820152610120928301359281019290925250919050565b5f60208284031215615847575f5ffd5b815161134581614e04565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f6020828403121561588f575f5ffd5b5051919050565b60208101601683106158cf577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b8082018082111561099857610998615324565b5f826158f6576158f6615431565b500490565b83815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f6020828403121561595e575f5ffd5b815161134581615494565b5f60208284031215615979575f5ffd5b61134582615787565b60ff818116838216019081111561099857610998615324565b60ff828116828216039081111561099857610998615324565b5f5f858511156159c2575f5ffd5b838611156159ce575f5ffd5b5050820193919092039150565b5f6101a082019050838252825160208301526020830151615a14604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015163ffffffff8116606084015250606083015160ff8116608084015250608083015163ffffffff811660a08401525060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015163ffffffff8116610120840152506101208301516fffffffffffffffffffffffffffffffff8116610140840152506101408301516101608301526101608301516101808301529392505050565b5f81518060208401855e5f93019283525090919050565b5f611aae615b038386615ade565b84615ade565b80356020831015610998577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015610996577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b8781528660208201525f615bc16040830188615ade565b7fffff0000000000000000000000000000000000000000000000000000000000008760f01b1681527fff000000000000000000000000000000000000000000000000000000000000008660f81b166002820152615c216003820186615ade565b60f89490941b7fff0000000000000000000000000000000000000000000000000000000000000016845250506001909101979650505050505050565b5f6113458284615ade565b8481527fff000000000000000000000000000000000000000000000000000000000000008460f81b1660208201525f615ca46021830185615ade565b60f89390931b7fff000000000000000000000000000000000000000000000000000000000000001683525050600101939250505056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
