// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const slasherAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "table_",
        "type": "address"
      },
      {
        "name": "wadToSlash_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "FINAL_DEPTH",
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
    "name": "acceptJudge",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isEvidenceUsed",
    "inputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
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
    "name": "isJudge",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      },
      {
        "name": "epoch",
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
    "name": "registry",
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
    "name": "rememberOrigin",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rememberedOrigin",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "slash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "shares",
            "type": "uint256[]"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "slashedShares",
    "inputs": [
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
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "submitContradiction",
    "inputs": [
      {
        "name": "statement",
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
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitEquivocation",
    "inputs": [
      {
        "name": "first",
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
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      },
      {
        "name": "second",
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
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      },
      {
        "name": "firstOrigin",
        "type": "tuple",
        "components": [
          {
            "name": "from",
            "type": "uint64"
          },
          {
            "name": "headers",
            "type": "bytes[]"
          }
        ]
      },
      {
        "name": "secondOrigin",
        "type": "tuple",
        "components": [
          {
            "name": "from",
            "type": "uint64"
          },
          {
            "name": "headers",
            "type": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitFalseTable",
    "inputs": [
      {
        "name": "handover",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "nextEpoch",
            "type": "uint32"
          },
          {
            "name": "nextTableRoot",
            "type": "bytes32"
          },
          {
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      }
    ],
    "outputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitFork",
    "inputs": [
      {
        "name": "higher",
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
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      },
      {
        "name": "lower",
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
            "name": "signing",
            "type": "tuple",
            "components": [
              {
                "name": "publicKey",
                "type": "bytes"
              },
              {
                "name": "signature",
                "type": "bytes"
              },
              {
                "name": "signers",
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
        ]
      },
      {
        "name": "headers",
        "type": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
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
    "type": "function",
    "name": "wadToSlash",
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
    "name": "withdrawJudge",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Contradicted",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JudgeAccepted",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "fromEpoch",
        "type": "uint32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JudgeWithdrawn",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "fromEpoch",
        "type": "uint32",
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
        "indexed": true
      },
      {
        "name": "evidenceId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "reporter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "wad",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OriginRemembered",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "blockHash",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "DifferentOperators",
    "inputs": [
      {
        "name": "first",
        "type": "address"
      },
      {
        "name": "second",
        "type": "address"
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
    "name": "EvidenceUsed",
    "inputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ]
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
    "name": "HeadNotAttested",
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
        "name": "computedRoot",
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
    "name": "InvalidWad",
    "inputs": [
      {
        "name": "wad",
        "type": "uint256"
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
    "name": "NotContradicted",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "stateRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCounted",
    "inputs": [
      {
        "name": "publicKey",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEquivocation",
    "inputs": [
      {
        "name": "firstHeadHash",
        "type": "bytes32"
      },
      {
        "name": "secondHeadHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSlashable",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginNotCanonical",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "claimed",
        "type": "bytes32"
      },
      {
        "name": "canonical",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginTooYoung",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "finalAt",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginUnknown",
    "inputs": [
      {
        "name": "number",
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
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "TableIsTrue",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "tableRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownKey",
    "inputs": [
      {
        "name": "publicKey",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeader",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "computedHash",
        "type": "bytes32"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeaderCount",
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
    "name": "WrongHeaderNumber",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
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
  }
] as const;

export const slasherBytecode: `0x${string}` =
  "0x60e0806040523461013857604081615693803803809161001f8285610173565b833981010312610138578051906001600160a01b0382169081830361013857602001519160805281158015610162575b61014f57602060049160405192838092637b10399960e01b82525afa908115610144575f916100fe575b5060a05260c0526040516154e890816101ab823960805181818161016e01528181610213015281816104b601528181610a1b01528181610aff01528181610bc4015261366c015260a0518181816105cd01528181610978015281816111ff01528181611cbf015281816121e40152612bf1015260c051818181610c3901526123af0152f35b90506020813d60201161013c575b8161011960209383610173565b8101031261013857516001600160a01b0381168103610138575f610079565b5f80fd5b3d915061010c565b6040513d5f823e3d90fd5b506359493baf60e01b5f5260045260245ffd5b50670de0b6b3a7640000821161004f565b601f909101601f19168101906001600160401b0382119082101761019657604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063085234ad14610114578063128d381a1461010f57806343fbd4cc1461010a57806345bc4d10146101055780636dab8d6b146101005780637b103999146100fb57806386416f6f146100f65780638770a898146100f15780638c81dc4d146100ec578063a0e51554146100e7578063b05c85de146100e2578063b679b83e146100dd578063c0a6a115146100d8578063c560165e146100d3578063c897c601146100ce5763dad5c433146100c9575f80fd5b610c5c565b610c22565b6108e5565b61087b565b6107da565b61079a565b61076b565b6106b6565b61066b565b6105ff565b6105a1565b610453565b6103a9565b6101b0565b610142565b610127565b5f91031261012357565b5f80fd5b34610123575f60031936011261012357602060405160608152f35b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b73ffffffffffffffffffffffffffffffffffffffff81160361012357565b34610123576040600319360112610123576024356004356101d082610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610318575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff906102db5f856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b905f5260205260405f2090565b9073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b613de4565b505063ffffffff6040519416845216917fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b460203392a4005b61183d565b61033a915060203d602011610340575b6103328183610d25565b810190611582565b5f61024c565b503d610328565b611134565b90602080835192838152019201905f5b8181106103695750505090565b825184526020938401939092019160010161035c565b606060206103a69381845263ffffffff81511682850152015191604080820152019061034c565b90565b3461012357602060031936011261012357600435606060206040516103cd81610d04565b5f815201525f52600360205260405f206001604051916103ec83610d04565b63ffffffff815416835201906040519182602082549182815201915f5260205f20905f5b81811061043d57610439858761042881880382610d25565b60208201526040519182918261037f565b0390f35b8254845260209093019260019283019201610410565b346101235760406003193601126101235760243560043561047382610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610582575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff9061054a6001856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b505063ffffffff6040519416845216917f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e3160203392a4005b61059b915060203d602011610340576103328183610d25565b5f6104ef565b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b63ffffffff81160361012357565b3461012357608060031936011261012357602061064260043561062181610192565b60443560243561063082610192565b6064359261063d846105f1565b610d86565b6040519015158152f35b67ffffffffffffffff81160361012357565b35906106698261064c565b565b346101235760206003193601126101235767ffffffffffffffff6004356106918161064c565b165f525f602052602060405f2054604051908152f35b90816101c09103126101235790565b346101235760606003193601126101235760043567ffffffffffffffff8111610123576106e79036906004016106a7565b60243567ffffffffffffffff8111610123576107079036906004016106a7565b906044359067ffffffffffffffff821161012357366023830112156101235781600401359067ffffffffffffffff8211610123573660248360051b850101116101235761043993602461075b940191610e96565b6040519081529081906020820190565b34610123576020600319360112610123576004355f526002602052602060ff60405f2054166040519015158152f35b346101235760406003193601126101235760206107c46024356004356107bf82610192565b6111a7565b604051908152f35b908160409103126101235790565b346101235760806003193601126101235760043567ffffffffffffffff81116101235761080b9036906004016106a7565b60243567ffffffffffffffff81116101235761082b9036906004016106a7565b9060443567ffffffffffffffff81116101235761084c9036906004016107cc565b906064359167ffffffffffffffff8311610123576104399361087561075b9436906004016107cc565b926112f1565b34610123576020600319360112610123576004356108988161064c565b7f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234602067ffffffffffffffff6108cd84612a32565b931692835f525f82528060405f2055604051908152a2005b346101235760206003193601126101235760043567ffffffffffffffff8111610123578060040160806003198336030112610123576109226118da565b60648201916109396109348484611004565b612b7f565b61094560248301611037565b63ffffffff81168015159081610b7f575b5080610ac4575b610a8b5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917fe1ebfc37000000000000000000000000000000000000000000000000000000008352602083600481855afa9283156103475761043997610a0f610a08610a469585610a5b9a610a4c998d610a40985f92610a63575b506109fe604491611037565b9201359346612ca6565b9189611004565b610a1889611037565b917f000000000000000000000000000000000000000000000000000000000000000091612d5b565b83612f51565b93611037565b83610a556115a6565b926121a8565b61075b61194e565b6044919250610a836109fe9160203d602011610340576103328183610d25565b9291506109f2565b7f27bba868000000000000000000000000000000000000000000000000000000005f5263ffffffff166004526044828101356024525b5ffd5b506040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff821660048201526020816024817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115610347575f91610b50575b5060448401351461095d565b610b72915060203d602011610b78575b610b6a8183610d25565b810190611597565b5f610b44565b503d610b60565b90506040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156103475763ffffffff915f91610c03575b501610155f610956565b610c1c915060203d602011610340576103328183610d25565b5f610bf9565b34610123575f6003193601126101235760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101235760406003193601126101235760043567ffffffffffffffff811161012357610cac610c9260209236906004016106a7565b60243590610c9f82610192565b610ca76118da565b611632565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610d2057604052565b610cd7565b90601f601f19910116810190811067ffffffffffffffff821117610d2057604052565b6040519061066961014083610d25565b6040519061066960a083610d25565b60405190610669604083610d25565b6040519061066961018083610d25565b9073ffffffffffffffffffffffffffffffffffffffff610dda9392165f52600160205260405f20905f5260205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b908154905f829160058411610e47575b610df593508461315f565b80610e0157505f919050565b610e42610e3b600193610e307bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9461186a565b905f5260205f200190565b5460201c90565b161490565b9192610e5281612fea565b810390811161031357610df593855f5263ffffffff8260205f2001541663ffffffff8516105f14610e84575091610dea565b929150610e9090611895565b90610dea565b92610e9f6118da565b604084016101008501600160ff610eb583610ffa565b1603610fb55750610ee1610ecd6101a0870187611004565b610edb6101a0860186611004565b90611973565b9381359260408501918235851480610fa2575b80610f83575b15928315610f68575b5050509050610f6157610f589291610f49610f43610f3d610f4f94610f2789611bf7565b610f3085611bf7565b6101608901359087611d96565b96611037565b91611037565b90611dfd565b83610a5561105d565b9061066961194e565b5082611b06565b610f769350610f7a94611a30565b1590565b805f8080610f03565b506001610f9c610f966101008901610ffa565b60ff1690565b14610efa565b5061016088013561016087013514610ef4565b610fc1610ac191610ffa565b7fc9a0fa70000000000000000000000000000000000000000000000000000000005f5260ff16600452602490565b60ff81160361012357565b356103a681610fef565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610123570190565b356103a6816105f1565b67ffffffffffffffff8111610d2057601f01601f191660200190565b6040519061106c604083610d25565b600482527f666f726b000000000000000000000000000000000000000000000000000000006020830152565b67ffffffffffffffff8111610d205760051b60200190565b6020818303126101235780519067ffffffffffffffff821161012357019080601f830112156101235781516110e481611098565b926110f26040519485610d25565b81845260208085019260051b82010192831161012357602001905b82821061111a5750505090565b60208091835161112981610192565b81520191019061110d565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051156111795760200190565b61113f565b80518210156111795760209160051b010190565b8054821015611179575f5260205f2001905f90565b6111bb6001915f52600360205260405f2090565b01604051917fd9f9027f0000000000000000000000000000000000000000000000000000000083525f8360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f936112cd575b50915f9073ffffffffffffffffffffffffffffffffffffffff83549416915b84811061125e5750505050505f90565b826112a561128c61128c611272858761117e565b5173ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1690565b146112b25760010161124e565b9150506103a692506112c391611192565b90549060031b1c90565b6112ea9193503d805f833e6112e28183610d25565b8101906110b0565b915f61122f565b926112fa6118da565b6040840190610100850190600160ff61131284610ffa565b1611801590611488575b61147c5761133f6113316101a0880188611004565b610edb6101a0870187611004565b94833593604086018035861480611442575b8061141e575b159182156113f2575b50506113eb57610f3d6113e294610f589796946113b4610f499561139b610f43968d610140611392610120830161149d565b9101359061281a565b6113a8610120890161149d565b6101408901359061281a565b6113bd8a611bf7565b6113c686611bf7565b6113db6113d560608c0161149d565b91610ffa565b91886129bd565b83610a55611547565b8487611b06565b61141691925061140e6114096114099236906114b2565b61274b565b9236906114b2565b145f80611360565b5061142885610ffa565b60ff61143a610f966101008b01610ffa565b911614611357565b5061144f60608a0161149d565b67ffffffffffffffff61147461146760608b0161149d565b67ffffffffffffffff1690565b911614611351565b610ac1610fc183610ffa565b50600360ff61149684610ffa565b161161131c565b356103a68161064c565b359061066982610fef565b919082610140910312610123576101206114ca610d48565b92803584526114db6020820161065e565b6020850152604081013560408501526114f66060820161065e565b60608501526080810135608085015260a081013560a085015261151b60c082016114a7565b60c085015261152c60e0820161065e565b60e08501526101008101356101008501520135610120830152565b60405190611556604083610d25565b600c82527f65717569766f636174696f6e00000000000000000000000000000000000000006020830152565b9081602091031261012357516103a6816105f1565b90816020910312610123575190565b604051906115b5604083610d25565b600b82527f66616c7365207461626c650000000000000000000000000000000000000000006020830152565b9190826040910312610123576020825192015190565b60405190611606604083610d25565b600d82527f636f6e74726164696374696f6e000000000000000000000000000000000000006020830152565b91906101008301600360ff61164683610ffa565b1603610fb5575061165e6109346101a0850185611004565b9073ffffffffffffffffffffffffffffffffffffffff811660408501359160608601916116d8604061168f8561149d565b81517fa3db6cef0000000000000000000000000000000000000000000000000000000081526004810188905267ffffffffffffffff909116602482015291829081906044820190565b0381855afa908115610347575f905f9261180b575b50801515806117fd575b80156117e5575b156117b757505061178191610f769161171689611bf7565b856117208661149d565b60405167ffffffffffffffff91909116815273ffffffffffffffffffffffffffffffffffffffff8916907f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8190602090a461177988611037565b908587610d86565b6117af576117a061066993926117996117a69361149d565b908461294a565b94611037565b84610a556115f7565b505f93505050565b7f7bcb84b0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5081151580156116fe575060c08901358214156116fe565b5060808901358114156116f7565b905061182f915060403d604011611836575b6118278183610d25565b8101906115e1565b905f6116ed565b503d61181d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b905f19820191821161031357565b6101000390610100821161031357565b9190820391821161031357565b906001820180921161031357565b906007820180921161031357565b906020820180921161031357565b906040820180921161031357565b9190820180921161031357565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6119265760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b61199d61199773ffffffffffffffffffffffffffffffffffffffff92949394612b7f565b93612b7f565b1673ffffffffffffffffffffffffffffffffffffffff83168181036119c0575050565b7f3554ce74000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff5f199116019067ffffffffffffffff821161031357565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161031357565b9192909260208301611a418161149d565b602086019067ffffffffffffffff611a5b6114678461149d565b911610611afc57611467611a8191611a7b611a758561149d565b9161149d565b90611a0e565b808403611acc5715611ab05790611aa89291611aa26040809601359161149d565b906131d2565b910135141590565b50505061140961140e611409611ac79336906114b2565b141590565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f52600484905260245260445ffd5b5050505050505f90565b611409611b1d611409611b289360403691016114b2565b9260403691016114b2565b907f6457ceac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff821161012357602001918160051b3603831361012357565b929190611bb781611098565b93611bc56040519586610d25565b602085838152019160051b810192831161012357905b828210611be757505050565b8135815260209182019101611bdb565b610180810190611c078282611004565b3591611c8d611c1c61140936604086016114b2565b91611c886020611c38611c8187611c3e6040611c388884611004565b0161149d565b67ffffffffffffffff80611c77611c70611c668b611c608b611c38838b611004565b97611004565b6060810190611b57565b3691611bab565b931691168961338b565b9387611004565b61354f565b90838203611d635750506040517fe1ebfc370000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692602082600481875afa9384156103475761066994611d32935f91611d44575b50611d1e85611037565b90611d2b6020870161149d565b924661359f565b90610a18610f436101a0830183611004565b611d5d915060203d602011610340576103328183610d25565b5f611d14565b7f857822c7000000000000000000000000000000000000000000000000000000005f52600452602483905260445260645ffd5b916040519173ffffffffffffffffffffffffffffffffffffffff60208401947f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c86521660408401526060830152608082015260808152611df760a082610d25565b51902090565b9063ffffffff811663ffffffff8316105f14611e17575090565b905090565b9081602091031261012357516103a681610192565b9081604091031261012357602060405191611e4b83610d04565b8051611e5681610192565b83520151611e63816105f1565b602082015290565b90816020910312610123575180151581036101235790565b90611e8d82611098565b611e9a6040519182610d25565b828152601f19611eaa8294611098565b0190602036910137565b91906040838203126101235782519260208101519067ffffffffffffffff821161012357019080601f83011215610123578151611ef081611098565b92611efe6040519485610d25565b81845260208085019260051b82010192831161012357602001905b828210611f265750505090565b8151815260209182019101611f19565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b92919073ffffffffffffffffffffffffffffffffffffffff1683526040602084015260e083019273ffffffffffffffffffffffffffffffffffffffff825116604082015263ffffffff602083015116606082015260408201519360a060808301528451809152602061010083019501905f5b8181106120485750505060806120156103a6949560608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08583030160a086015261034c565b9201519060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082850301910152611f36565b825173ffffffffffffffffffffffffffffffffffffffff16875260209687019690920191600101611fcd565b908160031b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b908160071b917f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b600160209161211563ffffffff855116829063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b019101519081519167ffffffffffffffff8311610d2057680100000000000000008311610d2057815483835580841061217e575b50602061215b9101915f5260205f2090565b5f5b83811061216a5750505050565b60019060208451940193818401550161215d565b825f52838060205f20019103905f5b82811061219b575050612149565b5f8282015560010161218d565b93929190926121c96121c2855f52600260205260405f2090565b5460ff1690565b61271e5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517fca8aa7c70000000000000000000000000000000000000000000000000000000081526020816004818a5afa80156103475773ffffffffffffffffffffffffffffffffffffffff915f916126ef575b5016956040517ffa2c4812000000000000000000000000000000000000000000000000000000008152604081600481855afa90811561034757612307916020915f916126c0575b506040517f1352c3e600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8087166004830152825116602482015260209091015163ffffffff16604482015291829081906064820190565b03818b5afa908115610347575f91612691575b501561264f57612360612335875f52600260205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b604051957fd9f9027f0000000000000000000000000000000000000000000000000000000087525f87600481855afa968715610347575f97612633575b506123aa87969751611e83565b945f967f0000000000000000000000000000000000000000000000000000000000000000975b87518110156123ee5780896123e76001938b61117e565b52016123d0565b5091949897909296959397604051917fe1ebfc370000000000000000000000000000000000000000000000000000000083526020836004818c5afa908115610347575f9687956124798d946124be978991612614575b5061246c612450610d58565b73ffffffffffffffffffffffffffffffffffffffff9097168752565b63ffffffff166020860152565b6040840152606083015260808201526040519586809481937f363520570000000000000000000000000000000000000000000000000000000083528c60048401611f5b565b03925af1908115610347575f925f926125e5575b50906124e061251492613628565b906124f86124ec610d67565b63ffffffff9093168352565b602082015261250f835f52600360205260405f2090565b6120d4565b7fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d706960405180612569339673ffffffffffffffffffffffffffffffffffffffff8a16958360209093929193604081019481520152565b0390a4803b15610123576040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9290921660048301525f908290602490829084905af18015610347576125d15750565b806125df5f61066993610d25565b80610119565b6124e09350612514925061260a903d805f833e6126028183610d25565b810190611eb4565b93909392506124d2565b61262d915060203d602011610340576103328183610d25565b5f612444565b6126489197503d805f833e6112e28183610d25565b955f61239d565b7fd6f75476000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff821660045260245ffd5b6126b3915060203d6020116126b9575b6126ab8183610d25565b810190611e6b565b5f61231a565b503d6126a1565b6126e2915060403d6040116126e8575b6126da8183610d25565b810190611e31565b5f61229e565b503d6126d0565b612711915060203d602011612717575b6127098183610d25565b810190611e1c565b5f612257565b503d6126ff565b7f42106f4c000000000000000000000000000000000000000000000000000000005f52600484905260245ffd5b60405161012060208201927fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca684528051604084015261279b6020820151606085019067ffffffffffffffff169052565b60408101516080840152606081015167ffffffffffffffff1660a0840152608081015160c084015260a081015160e08401526127e260c082015161010085019060ff169052565b60e081015167ffffffffffffffff168383015261010081015161014084015201516101608201526101608152611df761018082610d25565b9167ffffffffffffffff8316606081018082116103135780431061291b575061284e906128496114678461149d565b611888565b60208201908061285e8385611b57565b9050036128df5750906128979161288f61287f61287a8461149d565b612a32565b916128898461149d565b93611b57565b9290916131d2565b918183036128a457505050565b7f55fa0c4e000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff1660045260245260445260645ffd5b6128ec610ac19284611b57565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f5260045250602452604490565b907ffcfd417f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9167ffffffffffffffff906040519273ffffffffffffffffffffffffffffffffffffffff60208501957fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e987521660408501526060840152166080820152600360a082015260a08152611df760c082610d25565b9267ffffffffffffffff60ff92936040519473ffffffffffffffffffffffffffffffffffffffff60208701977fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9895216604087015260608601521660808401521660a082015260a08152611df760c082610d25565b67ffffffffffffffff1690815f525f60205260405f2054918215612a85575b8215612a5a5750565b7f571e2cf4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150610101824303105f14612a9d5781405b91612a51565b815f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612a97565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff82116101235760200191813603831361012357565b929192612b2482611041565b91612b326040519384610d25565b829481845281830111610123578281602093845f960137010152565b601f8260209493601f1993818652868601375f8582860101520116010190565b9160206103a6938181520191612b4e565b90612bd8916020612b9a612b938380612ac7565b3691612b18565b818151910120604051809581927f49baa28c000000000000000000000000000000000000000000000000000000008352600483019190602083019252565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f93612c85575b5073ffffffffffffffffffffffffffffffffffffffff831615612c415750565b80612c4b91612ac7565b90612c816040519283927f1f0c532f00000000000000000000000000000000000000000000000000000000845260048401612b6e565b0390fd5b612c9f91935060203d602011612717576127098183610d25565b915f612c21565b949263ffffffff929083809296939673ffffffffffffffffffffffffffffffffffffffff6040519860208a019a7fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe828c5260408b01521660608901521660808701521660a08501521660c083015260e082015260e08152611df761010082610d25565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee181360301821215610123570190565b9093929360408201612d6d8184612ac7565b905015612ef157612d8e6060840194612d868686612d28565b9788916141ac565b6101008601612d9d8188611b57565b919050612da982611e83565b905f5b89848210612e8d57505050612dc090614361565b612dd8612dcf60808a01611037565b63ffffffff1690565b8214801590612e7f575b612e45575050610669949550612e32612e21612e01612e3d9386612ac7565b612e19612e0e8989612d28565b610100810190611b57565b92905061398a565b94612e2c8686613b03565b84612d28565b926020810190612ac7565b939092613bc0565b7f420998ff000000000000000000000000000000000000000000000000000000005f526004919091526024525060c085013560445260645ffd5b5060c0880135811415612de2565b90612ee0612ea782612ea186600196611b57565b90613900565b612eb081613940565b90612ed36020612ec6612b936040850185612ac7565b818151910120920161394a565b9163ffffffff85166142e1565b612eea828661117e565b5201612dac565b50929350612f1e91508083612f0982612f1694612ac7565b9390926020810190612ac7565b9390926137ec565b15612f265750565b7f3d94717e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff6040519173ffffffffffffffffffffffffffffffffffffffff60208401947ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af865216604084015216606082015260608152611df7608082610d25565b8115612fbd570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60018111156103a65780600170010000000000000000000000000000000083101561311d575b6130c36130b96130af6130a561309b6130916130806130ca9760048a680100000000000000006130cf9c1015613110575b640100000000811015613103575b620100008110156130f6575b6101008110156130e9575b60108110156130dc575b10156130d4575b60030260011c90565b61308a818b612fb3565b0160011c90565b61308a818a612fb3565b61308a8189612fb3565b61308a8188612fb3565b61308a8187612fb3565b61308a8186612fb3565b8093612fb3565b821190565b900390565b60011b613077565b60041c9160021b91613070565b60081c9160041b91613066565b60101c9160081b9161305b565b60201c9160101b9161304f565b60401c9160201b91613041565b50506130cf6130ca6130c36130b96130af6130a561309b6130916130806131448a60801c90565b98506801000000000000000097506130109650505050505050565b9063ffffffff165b8383106131745750505090565b90919280841860011c8185160190835f528263ffffffff8360205f20015416115f146131a45750925b9190613167565b9350600181018091111561319d5761183d565b90821015611179576131ce9160051b810190612ac7565b9091565b929190915f905b8082106131e7575050505090565b909192936131f9612b938484876131b7565b6020815191012081810361334f575050613217612b938383866131b7565b60208101905160801b1760018160801c61324e61323384614c10565b61324081969293966145fa565b14908161333c575b506145cb565b6040519260208401925b8281106132ed57505050601f198282030160051c825260405261328261327d82614537565b614604565b67ffffffffffffffff861681036132b457506132ab6132a561327d600193614585565b956119ee565b939201906131d9565b7f1c369b88000000000000000000000000000000000000000000000000000000005f5260045267ffffffffffffffff851660245260445ffd5b6133289361332e8261330a6133056133369587615096565b614c10565b5061332261331b83839b949b6118cd565b84896150cf565b986118cd565b906118cd565b9481526118b1565b92613258565b6133479150846118cd565b82145f613248565b7f42f4bc7a000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff861660045260245260445260645ffd5b939290916133996001611098565b946133a76040519687610d25565b600186526133b56001611098565b601f19602088019101368237865115611179575280946133d98492825180966146ce565b835181810361352157509195909391506133f8600183811c5b01611e83565b955f935b6001831161341857505050505061341491925061116c565b5190565b93955f95949086906001848116146134ee575b905b6001810186811015613471579061345c60029261345561344d848c61117e565b51918b61117e565b51906147c3565b61346a60018b019a8d61117e565b520161342d565b508461348e9493979299968083106134a3575b5050505060011c90565b9390600181811c9116018694909192936133fc565b840110156134df576134b8906134c79261117e565b5161345560018701968861117e565b6134d560018801978a61117e565b525f808481613484565b6134e89161117e565b516134c7565b9650506134ff60018801978261117e565b5161350f6001916134558861116c565b96819761351b8b61116c565b5261342b565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906040519067ffffffffffffffff60208301937fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a28552166040830152606082015260608152611df7608082610d25565b949263ffffffff908167ffffffffffffffff9496939673ffffffffffffffffffffffffffffffffffffffff6040519860208a019a7ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788c5260408b01521660608901521660808701521660a08501521660c083015260e082015260e08152611df761010082610d25565b604051907f7667180800000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610347575f926136c8575b5063ffffffff811680159081156136b8575b5015611e17575090565b905063ffffffff8316105f6136ae565b6136e291925060203d602011610340576103328183610d25565b905f61369c565b604051906136f8606083610d25565b602b82527f5357555f524f5f504f505f0000000000000000000000000000000000000000006040837f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360208201520152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6004111561378157565b61374a565b919091357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811692601481106137ba575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b9390926014840361389a576040820361389157816020116101235761382892601f1960208335930193019235926020811061387c575b5061416d565b5061383581939293613777565b159283613843575b50505090565b73ffffffffffffffffffffffffffffffffffffffff92935061386b6138719261128c92613786565b60601c90565b9116145f808061383d565b5f199060209492940360031b1b16915f613822565b50505050505f90565b6138c1906138b96103a6966138b1969594966136e9565b953691612b18565b943691612b18565b92614091565b9015611179578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b91908110156111795760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b356103a681610192565b356fffffffffffffffffffffffffffffffff811681036101235790565b6040906103a6949281528160208201520191612b4e565b90821015611179570190565b909291926139a061399a856118a3565b60031c90565b90818103613acd576139b185611e83565b945f94855b6139bf85612074565b871015613a9757613a296001613a22613a14613a0e6139e86139e18d60031c90565b8a8d61397e565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b60ff90811660078c161c1690565b1660ff1690565b15613a8e575081861015613a5657613a4a613a44878961117e565b60019052565b600180965b01956139b6565b5050612c81906040519384937fbf13077400000000000000000000000000000000000000000000000000000000855260048501613967565b95600190613a4f565b9450945050505015613aa557565b7f77d3628d000000000000000000000000000000000000000000000000000000005f5260045ffd5b612c81906040519384937fbf13077400000000000000000000000000000000000000000000000000000000855260048501613967565b613b10612b938280612ac7565b602081519101205f5b8351811015613b8057613b35613b2f828661117e565b51151590565b80613b4d575b613b4757600101613b19565b50505050565b5081613b73612b93613b6984612ea1612e0e60608a018a612d28565b6040810190612ac7565b6020815191012014613b3b565b613b8a8380612ac7565b90612c816040519283927fe9b95e8100000000000000000000000000000000000000000000000000000000845260048401612b6e565b9392919361010081016014613be1613b69613bdb8486611b57565b906138c7565b9050145f14613bf85750612f1e9392918591614494565b9395909294613c05613fcc565b965f5b8451811015613cd657613c1b818661117e565b51613c29575b600101613c08565b97613c7a613c41612b93613b698c612ea18c8c611b57565b91613c4b8161505a565b613c548361505a565b613c88613c5f613fcc565b93604051938491613c74602084018096613f96565b90613f96565b03601f198101845283610d25565b825191829160208501915190600b6102eefa903d141615613ca95797613c21565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b50925094613cf8945085919693506138c190613cf06136e9565b933691612b18565b612f1e565b805468010000000000000000811015610d2057613d1f91600182018155611192565b613db8577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff602083613d8263ffffffff610669965116859063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b0151825463ffffffff16911660201b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b80549293928015613eca57613dfb613e069161186a565b825f5260205f200190565b8054602081901c9363ffffffff91821692918116808411613ea257879303613e675750613e6392509063ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000083549260201b169116179055565b9190565b915050613e6391613e796124ec610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff86166020830152613cfd565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090613f0491613edb6124ec610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff85166020830152613cfd565b5f9190565b60405190613f1860a083610d25565b608082527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6080836f17f1d3a73197d7942695638c4fa9ac0f60208201527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f260608201520152565b805191908290602001825e015f815290565b90613c749493613c7461066994613c74613c7a94604051998a976020890190613f96565b60405160a09190613fdd8382610d25565b6080815291601f1901366020840137565b60408051909190613fff8382610d25565b60208152918290601f190190369060200137565b60405161010091906101206140288183610d25565b83825267ffffffffffffffff829411610d2057601f190190369060200137565b604051606091906140598382610d25565b6030815291601f1901366020840137565b9061407482611041565b6140816040519182610d25565b828152601f19611eaa8294611041565b9092919260808251148061415e575b8061414e575b15801561410c575b614104576140cd936140bf916147dc565b6140c7613f09565b91613fa8565b6140e2610f766140db613fee565b80936148fe565b6140ff576140fb81602080600194518301019101611597565b1490565b505f90565b505050505f90565b506101008351148061413f575b8061412a575b156140ae565b6140ae565b5061412561413784614f12565b15905061411f565b5061414983614e6c565b614119565b5061415882614f12565b156140a6565b5061416882614e6c565b6140a0565b906141a5929160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c011690614977565b9192909190565b73ffffffffffffffffffffffffffffffffffffffff1691604051907f7b103999000000000000000000000000000000000000000000000000000000008252602082600481875afa9182156103475761420d9284915f916142c2575b50614a06565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015292909190602090849060249082905afa928315610347575f936142a1575b5082820361426a57505050565b7fb4b9a95c000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045260245260445260645ffd5b6142bb91935060203d602011610b7857610b6a8183610d25565b915f61425d565b6142db915060203d602011612717576127098183610d25565b5f614207565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a08152611df760c082610d25565b908151801561448e576143735f611098565b6143806040519182610d25565b5f8152601f1961438f5f611098565b0136602083013781935f906143a7815194855f6146ce565b835181810361352157509195909391506143c4600183811c6133f2565b955f935b600183116143e057505050505061341491925061116c565b93955f959490869060018481161461445b575b905b600181018681101561442a579061441560029261345561344d848c61117e565b61442360018b019a8d61117e565b52016143f5565b50846144469493979299968083106134a3575050505060011c90565b9390600181811c9116018694909192936143c8565b96505061446c60018801978261117e565b5161447c6001916134558861116c565b9681976144888b61116c565b526143f3565b505f9150565b919093925f5f905b865182101561452c576144af828861117e565b5115614523576144be816118bf565b908682119081156144e6575b506144db57600190915b019061449c565b505050505050505f90565b906144fc613b6985612ea16101008b018b611b57565b9184841161012357610123578287610f769361451d958901928703936137ec565b5f6144ca565b906001906144d4565b949550505050501490565b5f815160081015614558576137815780516008101561117957610120015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b5f81511561459f5761378157805115611179576020015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b156145d257565b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002111561378157565b8060801c9061461660218311156145cb565b61461f81614c10565b60028195929510156137815761463590156145cb565b8361464257505050505f90565b8160200190816020116103135782036020019081111502601f81116146bc575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103135760031b610100036101008111610313571c90565b634e487b715f5260326020526024601cfd5b5f939291801561479b578281118015614789575b6147555781015f190191905b600182116146fb57505050565b60018082161461474b575b60018316158061473f575b614734575b6147249060011c9260011c90565b90600181811c91160190916146ee565b600190940193614716565b50816001840110614711565b9360010193614706565b7fe944a157000000000000000000000000000000000000000000000000000000005f5260049190915260245260445260645ffd5b506147948184611888565b82116146e2565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6041916040519160018353600183015260218201522090565b906147fe91604051906020820152602081526147f9604082610d25565b6151da565b61480961020061406a565b614811613fcc565b9161481a614013565b92839160208301915f5b600281106148715750505050610f769061483d9261493b565b6148445790565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600d60045260245ffd5b909192935061488982614883836120a4565b856152f9565b6148a48261489e614899846120a4565b6118bf565b8561540a565b6148b1610f76878461491d565b6148d1578061010085602060019460081b8901015e019085939291614824565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9060209181519283920190602081519101600f620323e8fa903d141690565b9060209181519283920190602081519101601161b9f0fa903d141690565b9060209181519283920190602081519101600d6104b0fa903d141690565b906020918151928392019060208151910160056103e8fa903d141690565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116149fb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610347575f5173ffffffffffffffffffffffffffffffffffffffff8116156149f157905f905f90565b505f906001905f90565b5050505f9160039190565b73ffffffffffffffffffffffffffffffffffffffff1691604051917fe1ebfc37000000000000000000000000000000000000000000000000000000008352602083600481875afa928315610347575f93614b5c575b50614a6582610ffa565b90614a726020840161149d565b614a7e6040850161149d565b614a8a6060860161149d565b91614a9760808701611037565b93614aa460a0880161394a565b9560c08801359760e0013598614ab8610d76565b46815273ffffffffffffffffffffffffffffffffffffffff909b1660208c015263ffffffff1660408b015260ff1660608a015263ffffffff16608089015267ffffffffffffffff1660a088015267ffffffffffffffff1660c087015267ffffffffffffffff1660e086015263ffffffff166101008501526fffffffffffffffffffffffffffffffff166101208401526101408301526101608201526103a690614f40565b614b7691935060203d602011610340576103328183610d25565b915f614a5b565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff821161031357565b908160801c91614c218315156145cb565b614c55613a0e614c3083614dfc565b7fff000000000000000000000000000000000000000000000000000000000000001690565b9060ff821660c0811015614db6576080811015614c7a5750505090505f906001905f90565b60b710614d1457614c90610f96614c9f93614bdf565b8094119081614ca757506145cb565b600191905f90565b6001851480159250614cbb575b505f613248565b7f80000000000000000000000000000000000000000000000000000000000000009150614d0b614c307fff0000000000000000000000000000000000000000000000000000000000000092614e32565b1610155f614cb4565b614d97614d42614d31610f96614d2c614d9c96614bdf565b614bae565b92614d3d8488116145cb565b614e32565b614d6f7fff00000000000000000000000000000000000000000000000000000000000000821615156145cb565b614d80614d7b84612074565b611878565b1c948583603782119283614da2575b5050506145cb565b611895565b91905f90565b614dad929350611888565b1185835f614d8f565b60f710614ddd5750614dcd610f96614dd592614b7d565b8093116145cb565b600191908290565b614d97614d42614d31610f96614d2c614df596614b7d565b9190600190565b60208160801c5f0301602081111502601f81116146bc575f196fffffffffffffffffffffffffffffffff9160031b1b9116511690565b60208160801c60010301602181111502601f81116146bc576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b905f5b8251811015614f0b57602081840101516f1a0111ea397fe69a4b1ba7b6434bacd78111908115614eb0575b5061448e576040810180911115614e6f5761183d565b6f1a0111ea397fe69a4b1ba7b6434bacd791501480614ed0575b5f614e9a565b50602081018082116103135760207f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab91850101511015614eca565b5060019150565b5f90815b8151831015614f3957602083830101511791602081018091116103135791614f16565b9150501590565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f2845280516040840152614f9c6020820151606085019073ffffffffffffffffffffffffffffffffffffffff169052565b604081015163ffffffff166080840152606081015160ff1660a0840152608081015163ffffffff1660c084015260a081015167ffffffffffffffff1660e084015260c081015167ffffffffffffffff1661010084015260e081015167ffffffffffffffff1661012084015261010081015163ffffffff166101408401526101208101516fffffffffffffffffffffffffffffffff168383015261014081015161018084015201516101a08201526101a08152611df76101c082610d25565b51608081036150665750565b7f77e7011b000000000000000000000000000000000000000000000000000000005f52600452608060245260445ffd5b8060801c908183116146bc57828203918211610313576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b919091818301808411610313578160801c106146bc576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b6151367fff000000000000000000000000000000000000000000000000000000000000009160019493613f96565b9160f81b1681520190565b61515e6103a6939260406003935f81525f60208201520190613f96565b7f010000000000000000000000000000000000000000000000000000000000000081525f60028201520190613f96565b60ff1660ff81146103135760010190565b7fff000000000000000000000000000000000000000000000000000000000000006103a69493602193835260f81b1660208201520190613f96565b9190918251801580156152ef575b6152c457505f6152538461524760209461522861520961521a995160ff1690565b93604051998a9586928a8401615108565b03601f198101855284610d25565b615239604051938492888401615141565b03601f198101835282610d25565b60405191828092613f96565b039060025afa15610347575f51915f61526a614013565b936001915b600860ff841611156152815750505050565b5f6152a084615247602094615239896040519485938a1889850161519f565b039060025afa15610347576152be5f5192838160051b88015261518e565b9161526f565b7f54eb5c7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff81116151e8565b908092910160208101519260208101106103135760406153ba91015192613c7a60405194859260208401909160d192604083526001602084015260306040840152606083015260808201527f010000000000000000000000000000000000000000000000000000000000000060a08201527f1a0111ea397fe69a4b1ba7b6434bacd70000000000000000000000000000000060a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60b18201520190565b6153cc6153c5614048565b8093614959565b156153dd576030602081930191015e565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b908092910160208101519260208101106103135760406154cb91015192613c7a60405194859260208401909160d192604083526001602084015260306040840152606083015260808201527f010000000000000000000000000000000000000000000000000000000000000060a08201527f1a0111ea397fe69a4b1ba7b6434bacd70000000000000000000000000000000060a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60b18201520190565b6154d66153c5614048565b156153dd57607060206030930191015e56";
