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
  "0x60e060405234801561000f575f5ffd5b50604051615ef0380380615ef083398101604081905261002e91610100565b6001600160a01b03821660805280158061004f5750670de0b6b3a764000081115b15610074576040516359493baf60e01b81526004810182905260240160405180910390fd5b816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100d4919061012c565b6001600160a01b031660a05260c0525061014e565b6001600160a01b03811681146100fd575f5ffd5b50565b5f5f60408385031215610111575f5ffd5b825161011c816100e9565b6020939093015192949293505050565b5f6020828403121561013c575f5ffd5b8151610147816100e9565b9392505050565b60805160a05160c051615cf36101fd5f395f81816102b601528181611b510152611d8501525f81816101be015281816106ac01528181610c1c01528181610c3d0152818161161b0152818161163c015281816117ef0152818161189b01528181611a8c01528181611bb601528181611bfe01528181611e36015261221201525f818161012a01528181610a6d01528181610b6101528181610cf50152818161108301526128c70152615cf35ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80638c81dc4d11610093578063c0a6a11511610063578063c0a6a1151461028b578063c560165e1461029e578063c897c601146102b1578063dad5c433146102d8575f5ffd5b80638c81dc4d14610230578063a0e5155414610243578063b05c85de14610265578063b679b83e14610278575f5ffd5b80636dab8d6b116100ce5780636dab8d6b146101a65780637b103999146101b957806386416f6f146101e05780638770a89814610203575f5ffd5b8063085234ad146100ff578063128d381a1461012557806343fbd4cc1461017157806345bc4d1014610186575b5f5ffd5b610107606081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61014c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011c565b61018461017f366004614c5a565b6102eb565b005b610199610194366004614c88565b61034c565b60405161011c9190614ccf565b6101846101b4366004614c5a565b6103de565b61014c7f000000000000000000000000000000000000000000000000000000000000000081565b6101f36101ee366004614d0a565b610424565b604051901515815260200161011c565b610222610211366004614d71565b5f6020819052908152604090205481565b60405190815260200161011c565b61022261023e366004614da1565b610495565b6101f3610251366004614c88565b60026020525f908152604090205460ff1681565b610222610273366004614c5a565b610691565b610222610286366004614e72565b6107cc565b610184610299366004614d71565b6109c6565b6102226102ac366004614f2b565b610a26565b6102227f000000000000000000000000000000000000000000000000000000000000000081565b6102226102e6366004614f62565b610df6565b73ffffffffffffffffffffffffffffffffffffffff811682337fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b461033083865f611080565b60405163ffffffff909116815260200160405180910390a45050565b604080518082019091525f8152606060208201525f8281526003602090815260409182902082518084018452815463ffffffff168152600182018054855181860281018601909652808652919492938581019392908301828280156103ce57602002820191905f5260205f20905b8154815260200190600101908083116103ba575b5050505050815250509050919050565b73ffffffffffffffffffffffffffffffffffffffff811682337f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e3161033083866001611080565b73ffffffffffffffffffffffffffffffffffffffff8085165f908152600160209081526040808320878452825280832093861683529290529081206104699083611167565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660011490505b949350505050565b5f61049e61122b565b6040850160016104b661012088016101008901614fb6565b60ff161461050b576104ce60e0820160c08301614fb6565b6040517fc9a0fa7000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024015b60405180910390fd5b5f61053061051d6101a0890189614fcf565b61052b6101a0890189614fcf565b611262565b90505f823560408801351480156105505750610120830135610160880135145b80156105705750600161056b61012089016101008a01614fb6565b60ff16145b905080158061058b575061058983886040018888611306565b155b1561059a5761059a8888611427565b6105a38861148c565b6105ac8761148c565b604080517f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c60208083019190915273ffffffffffffffffffffffffffffffffffffffff851682840152853560608301526101208601356080808401919091528351808403909101815260a090920190925280519101209350610686828561064b61063960208d018d61500b565b61064660208d018d61500b565b61177e565b6040518060400160405280600481526020017f666f726b000000000000000000000000000000000000000000000000000000008152506117a1565b50505061048d611e98565b5f5f60035f8581526020019081526020015f2060010190505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d9f9027f6040518163ffffffff1660e01b81526004015f60405180830381865afa158015610712573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261073991908101906150d1565b90505f5b82548110156107bf578473ffffffffffffffffffffffffffffffffffffffff1682828151811061076f5761076f615166565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16036107b7578281815481106107a4576107a4615166565b905f5260205f20015493505050506107c6565b60010161073d565b505f925050505b92915050565b5f6107d561122b565b6040850160016107ed61012088016101008901614fb6565b60ff1611158061080f5750600361080a60e0830160c08401614fb6565b60ff16115b15610824576104ce60e0820160c08301614fb6565b5f61083661051d6101a0890189614fcf565b90505f8235604088013514801561087e57506108586080880160608901614d71565b67ffffffffffffffff166108726040850160208601614d71565b67ffffffffffffffff16145b80156108af575061089761012088016101008901614fb6565b60ff166108aa60e0850160c08601614fb6565b60ff16145b90508015806108e757506108d36108ce36899003890160408a01615193565b611ec2565b6108e56108ce36869003860186615193565b145b156108f6576108f68888611427565b61091661090a610100850160e08601614d71565b84610100013588611f6e565b61093761092b61014089016101208a01614d71565b61014089013587611f6e565b6109408861148c565b6109498761148c565b61097482843561095f6040870160208801614d71565b61096f60e0880160c08901614fb6565b6120ef565b9350610686828561098b61063960208d018d61500b565b6040518060400160405280600c81526020017f65717569766f636174696f6e00000000000000000000000000000000000000008152506117a1565b5f6109d08261217d565b67ffffffffffffffff83165f8181526020818152604091829020849055905183815292935090917f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234910160405180910390a25050565b5f610a2f61122b565b5f610a45610a406060850185614fcf565b6121fa565b90505f610a58604085016020860161500b565b90505f63ffffffff821615801590610b0857507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ad4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af89190615233565b63ffffffff168263ffffffff1611155b9050808015610bcc5750604080517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152908601359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bced27c790602401602060405180830381865afa158015610ba6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bca919061524e565b145b15610c1557604080517f27bba86800000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152908601356024820152604401610502565b5f610ce0467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ca4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc89190615233565b610cd560208b018b61500b565b878b60400135612323565b9050610d26610cf26060880188614fcf565b827f0000000000000000000000000000000000000000000000000000000000000000610d2160208b018b61500b565b6123bb565b604080517ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af60208083019190915273ffffffffffffffffffffffffffffffffffffffff87168284015263ffffffff861660608084019190915283518084039091018152608090920190925280519101209450610de58486610daa60208a018a61500b565b6040518060400160405280600b81526020017f66616c7365207461626c650000000000000000000000000000000000000000008152506117a1565b50505050610df1611e98565b919050565b5f610dff61122b565b604083016003610e1761012086016101008701614fb6565b60ff1614610e2f576104ce60e0820160c08301614fb6565b5f610e41610a406101a0870187614fcf565b90505f8073ffffffffffffffffffffffffffffffffffffffff861663a3db6cef8535610e736040880160208901614d71565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925267ffffffffffffffff1660248201526044016040805180830381865afa158015610ed3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef79190615265565b90925090505f8215801590610f10575084604001358314155b80610f2957508115801590610f29575084608001358214155b905080610f6c576040517f7bcb84b00000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604401610502565b610f758861148c565b73ffffffffffffffffffffffffffffffffffffffff8088169086359086167f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f81610fc460408a0160208b01614d71565b60405167ffffffffffffffff909116815260200160405180910390a4610ff4848635896101ee60208d018d61500b565b61100657505f94506110789350505050565b61102384863561101c6040890160208a01614d71565b60036120ef565b9550611072848761103760208c018c61500b565b6040518060400160405280600d81526020017f636f6e74726164696374696f6e000000000000000000000000000000000000008152506117a1565b50505050505b6107c6611e98565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061110e9190615233565b6111199060016152b4565b335f908152600160209081526040808320888452825280832073ffffffffffffffffffffffffffffffffffffffff88168452909152902090915061115e9082846124b1565b50509392505050565b81545f90818160058111156111c1575f611180846124cb565b61118a90856152d0565b5f8881526020902090915081015463ffffffff90811690871610156111b1578091506111bf565b6111bc8160016152e3565b92505b505b5f6111ce87878585612630565b9050801561121e576111f2876111e56001846152d0565b5f91825260209091200190565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16611220565b5f5b979650505050505050565b611233612684565b61126060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906126dd565b565b5f61126c836121fa565b90505f611278836121fa565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16146112ff576040517f3554ce7400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808416600483015282166024820152604401610502565b5092915050565b5f6113176040850160208601614d71565b67ffffffffffffffff166113316040870160208801614d71565b67ffffffffffffffff16101561134857505f61048d565b5f6113596040860160208701614d71565b6113696040880160208901614d71565b61137391906152f6565b67ffffffffffffffff1690508281146113c2576040517ff2fb10b30000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610502565b805f036113f7576113db6108ce36879003870187615193565b6113ed6108ce36899003890189615193565b141591505061048d565b6040808601359061141b9088018035906114149060208b01614d71565b87876126e4565b14159695505050505050565b61143c6108ce36849003840160408501615193565b6114516108ce36849003840160408501615193565b6040517f6457ceac00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610502565b5f61149b610180830183614fcf565b3590505f6114b46108ce36859003850160408601615193565b90505f61155f826114c9610180870187614fcf565b6114da906060810190604001614d71565b67ffffffffffffffff166114f2610180880188614fcf565b611503906040810190602001614d71565b67ffffffffffffffff1661151b610180890189614fcf565b611529906060810190615316565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061287492505050565b90505f6115c8611573610180870187614fcf565b611584906040810190602001614d71565b83604080517fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2815267ffffffffffffffff9390931660208401528201526060902090565b9050838114611614576040517f857822c7000000000000000000000000000000000000000000000000000000008152600481018490526024810185905260448101829052606401610502565b5f611763467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116c79190615233565b6116d460208b018b61500b565b6116e460408c0160208d01614d71565b8a604080517ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788152602081019790975273ffffffffffffffffffffffffffffffffffffffff959095169486019490945263ffffffff92831660608601529116608084015267ffffffffffffffff1660a083015260c082015260e0902090565b9050611776610cf26101a0880188614fcf565b505050505050565b5f8163ffffffff168363ffffffff1610611798578161179a565b825b9392505050565b5f8381526002602052604090205460ff16156117ec576040517f42106f4c00000000000000000000000000000000000000000000000000000000815260048101849052602401610502565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611856573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061187a9190615381565b90508073ffffffffffffffffffffffffffffffffffffffff16631352c3e6867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fa2c48126040518163ffffffff1660e01b81526004016040805180830381865afa158015611901573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611925919061539c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff9283166004820152815190921660248301526020015163ffffffff166044820152606401602060405180830381865afa1580156119a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c991906153fb565b611a17576040517fd6f7547600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610502565b5f8481526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905580517fd9f9027f000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163d9f9027f91600480830192869291908290030181865afa158015611ad4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611afb91908101906150d1565b90505f815167ffffffffffffffff811115611b1857611b18615026565b604051908082528060200260200182016040528015611b41578160200160208202803683370190505b5090505f5b8151811015611b95577f0000000000000000000000000000000000000000000000000000000000000000828281518110611b8257611b82615166565b6020908102919091010152600101611b46565b505f5f8473ffffffffffffffffffffffffffffffffffffffff1663363520577f00000000000000000000000000000000000000000000000000000000000000006040518060a001604052808d73ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015611c65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c899190615233565b63ffffffff1681526020018881526020018781526020018a8152506040518363ffffffff1660e01b8152600401611cc1929190615448565b5f604051808303815f875af1158015611cdc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d03919081019061556f565b915091506040518060400160405280611d1b896128c3565b63ffffffff908116825260209182018490525f8581526003835260409020835181547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169216919091178155908201516001820190611d7a9082615624565b5050604080518481527f000000000000000000000000000000000000000000000000000000000000000060208201523392508a9173ffffffffffffffffffffffffffffffffffffffff8d16917fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d7069910160405180910390a46040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8a811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063901d13e2906024015f604051808303815f87803b158015611e77575f5ffd5b505af1158015611e89573d5f5f3e3d5ffd5b50505050505050505050505050565b6112605f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061125a565b5f6107c6825f0151836020015184606001518560a001518660c00151876101200151611f0189604001518a608001518b60e001518c610100015161297c565b604080517fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68152602081019890985267ffffffffffffffff96871690880152939094166060860152608085019190915260ff1660a084015260c083019190915260e0820152610100902090565b5f611f84606067ffffffffffffffff86166152e3565b905080431015611fd3576040517ffcfd417f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015260248101829052604401610502565b5f67ffffffffffffffff8516611fec6020850185614d71565b67ffffffffffffffff1661200091906152d0565b9050806120106020850185615316565b905014612062576120246020840184615316565b6040517ff2fb10b300000000000000000000000000000000000000000000000000000000815261050292508390600401918252602082015260400190565b5f61209a61207b6120766020870187614d71565b61217d565b6120886020870187614d71565b6120956020880188615316565b6126e4565b9050848114611776576040517f55fa0c4e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024810186905260448101829052606401610502565b604080517fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9602082015273ffffffffffffffffffffffffffffffffffffffff8616918101919091526060810184905267ffffffffffffffff8316608082015260ff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b67ffffffffffffffff81165f90815260208190526040812054908190036121b4576121b18267ffffffffffffffff166129d4565b90505b5f819003610df1576040517f571e2cf400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610502565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166349baa28c61224184806156bd565b60405161224f92919061571e565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa1580156122a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122c89190615381565b905073ffffffffffffffffffffffffffffffffffffffff8116610df1576122ef82806156bd565b6040517f1f0c532f000000000000000000000000000000000000000000000000000000008152600401610502929190615756565b604080517fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe82602082015290810187905273ffffffffffffffffffffffffffffffffffffffff8616606082015263ffffffff808616608083015280851660a0830152831660c082015260e081018290525f90610100016040516020818303038152906040528051906020012090505b9695505050505050565b6123c860408501856156bd565b90505f0361242e576123f06123dd85806156bd565b856123eb60208901896156bd565b6129f9565b612429576040517f3d94717e00000000000000000000000000000000000000000000000000000000815260048101849052602401610502565b6124ab565b61244582826124406060880188615769565b612b49565b5f61247961245660408701876156bd565b6124636060890189615769565b61247290610100810190615316565b9050612cdc565b90506124858582612e72565b6124a96124956060870187615769565b82866124a460208a018a6156bd565b612f79565b505b50505050565b5f806124be858585613071565b915091505b935093915050565b5f600182116124d8575090565b81600170010000000000000000000000000000000082106124fe5760809190911c9060401b5b6801000000000000000082106125195760409190911c9060201b5b64010000000082106125305760209190911c9060101b5b6201000082106125455760109190911c9060081b5b61010082106125595760089190911c9060041b5b6010821061256c5760049190911c9060021b5b600482106125785760011b5b600302600190811c908185816125905761259061579b565b048201901c905060018185816125a8576125a861579b565b048201901c905060018185816125c0576125c061579b565b048201901c905060018185816125d8576125d861579b565b048201901c905060018185816125f0576125f061579b565b048201901c905060018185816126085761260861579b565b048201901c90506126278185816126215761262161579b565b04821190565b90039392505050565b5f5b8183101561267c575f85815260209020838316600285851804019081015463ffffffff8681169116111561266857809250612676565b6126738160016152e3565b93505b50612632565b509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611260576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f805b8281101561286a575f84848381811061270257612702615166565b905060200281019061271491906156bd565b60405161272292919061571e565b6040518091039020905086811461277f576040517f42f4bc7a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024810182905260448101889052606401610502565b5f6127e086868581811061279557612795615166565b90506020028101906127a791906156bd565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061322692505050565b90505f6127ec82613231565b90508767ffffffffffffffff168114612844576040517f1c369b880000000000000000000000000000000000000000000000000000000081526004810182905267ffffffffffffffff89166024820152604401610502565b61284d82613245565b985061285a6001896152f6565b97505050508060010190506126e7565b5093949350505050565b6040805160018082528183019092525f918291906020808301908036833701905050905085815f815181106128ab576128ab615166565b6020026020010181815250506123b181868686613258565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa15801561292e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129529190615233565b905063ffffffff8316158061297257508063ffffffff168363ffffffff16115b6107c6578261179a565b604080517fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e0560208201529081018590526060810184905267ffffffffffffffff8316608082015260a081018290525f9060c00161215d565b5f4382810361010181106129f0576129eb846134be565b61048d565b50509040919050565b5f60148514612a9857612a9186868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506040805160608101909152602b808252899350909150615c48602083013986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506134eb92505050565b9050612b40565b60408214612aa757505f612b40565b5f80612ade86612aba602084888a6157c8565b612ac3916157ef565b612ad0876020818b6157c8565b612ad9916157ef565b613601565b5090925090505f816003811115612af757612af761582b565b148015612b3b5750612b098789615858565b60601c73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050505b95945050505050565b612b5483838361364c565b5f612b63610100830183615316565b905090505f8167ffffffffffffffff811115612b8157612b81615026565b604051908082528060200260200182016040528015612baa578160200160208202803683370190505b5090505f5b82811015612c5c5736612bc6610100860186615316565b83818110612bd657612bd6615166565b9050602002810190612be891906158bd565b9050612c3682612bfb60208401846158ef565b612c0860408501856156bd565b604051612c1692919061571e565b6040518091039020846020016020810190612c31919061590a565b6137ac565b838381518110612c4857612c48615166565b602090810291909101015250600101612baf565b505f612c6782613829565b9050612c7960a085016080860161500b565b63ffffffff1683141580612c91575060c08401358114155b15611776576040517f420998ff000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260c08501356044820152606401610502565b60605f6008612cec8460076152e3565b612cf69190615939565b9050838114612d37578085856040517fbf1307740000000000000000000000000000000000000000000000000000000081526004016105029392919061594c565b8267ffffffffffffffff811115612d5057612d50615026565b604051908082528060200260200182016040528015612d79578160200160208202803683370190505b5091505f805b612d8a83600861560d565b811015612e3a57612d9c600882615965565b8787612da9600885615939565b818110612db857612db8615166565b600192013560f81c90921c16159050612e3257848110612e0a578287876040517fbf1307740000000000000000000000000000000000000000000000000000000081526004016105029392919061594c565b6001848281518110612e1e57612e1e615166565b602002602001019015159081151581525091505b600101612d7f565b508061115e576040517f77d3628d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612e7d83806156bd565b604051612e8b92919061571e565b60405190819003902090505f5b8251811015612f3a57828181518110612eb357612eb3615166565b60200260200101518015612f27575081612ed06060860186615769565b612edf90610100810190615316565b83818110612eef57612eef615166565b9050602002810190612f0191906158bd565b612f0f9060408101906156bd565b604051612f1d92919061571e565b6040518091039020145b15612f325750505050565b600101612e98565b50612f4583806156bd565b6040517fe9b95e81000000000000000000000000000000000000000000000000000000008152600401610502929190615756565b5f6014612f8a610100880188615316565b5f818110612f9a57612f9a615166565b9050602002810190612fac91906158bd565b612fba9060408101906156bd565b90501461302857613023612fce8787613856565b856040518060600160405280602b8152602001615c48602b913986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506134eb92505050565b613035565b6130358686868686613928565b905080611776576040517f3d94717e00000000000000000000000000000000000000000000000000000000815260048101859052602401610502565b82545f90819080156131b8575f61308d876111e56001856152d0565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff169088168211156130fd576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff160361314657825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556131aa565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b94508593506124c392505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166401000000000291909316179201919091559050816124c3565b60606107c6826139e3565b5f6107c6613240836008613a00565b613a89565b5f6107c6613253835f613a00565b613b68565b83515f9081613268868387613b72565b9050808451146132b15783516040517f301b70fa000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610502565b865f6002840460010167ffffffffffffffff8111156132d2576132d2615026565b6040519080825280602002602001820160405280156132fb578160200160208202803683370190505b5090505f5b6001881115613495575f5f8a6001166001036133825761335e89848060010195508151811061333157613331615166565b602002602001015186848060010195508151811061335157613351615166565b6020026020010151613c81565b845160018301928691811061337557613375615166565b6020026020010181815250505b868260010110156133ed576133bf8583815181106133a2576133a2615166565b602002602001015186846001018151811061335157613351615166565b84516001830192869181106133d6576133d6615166565b602002602001018181525050600282019150613382565b86821015613478578a87018a118061341e5785838151811061341157613411615166565b6020026020010151613453565b61345386848151811061343357613433615166565b60200260200101518b868060010197508151811061335157613351615166565b855160018401938791811061346a5761346a615166565b602002602001018181525050505b60019a8b1c9a8a811c9a1699909901989550919250829150613300565b825f815181106134a7576134a7615166565b602002602001015195505050505050949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f6134f585613c9e565b1580613507575061350582613cb4565b155b1561351357505f61048d565b5f61351e8585613ccb565b90505f6040518060a0016040528060808152602001615c736080913990505f61354a61010060806152e3565b61355590600261560d565b67ffffffffffffffff81111561356d5761356d615026565b6040519080825280601f01601f191660200182016040528015613597576020820181803683370190505b509050608060208901602083015e6101006020840160a083015e6080602083016101a083015e6101006020860161022083015e6135e1600f620323e86020840184515f6020613cf8565b6135f0575f935050505061048d565b50505f516001149695505050505050565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c0161363b88828985613d15565b945094509450505093509350939050565b5f6136c48473ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015613699573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136bd9190615381565b8484613dea565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff851660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff86169063bced27c790602401602060405180830381865afa158015613737573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061375b919061524e565b90508082146124a9576040517fb4b9a95c00000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024810183905260448101829052606401610502565b604080517fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b602082015263ffffffff86169181019190915273ffffffffffffffffffffffffffffffffffffffff84166060820152608081018390526fffffffffffffffffffffffffffffffff821660a08201525f9060c00161215d565b5f81515f0361383957505f919050565b8151604080515f808252602082019092526107c692859291613258565b60408051608080825260a082019092526060916020820181803683370190505090505f5b82518110156112ff5782818151811061389557613895615166565b6020026020010151156139205761391d826138b4610100870187615316565b848181106138c4576138c4615166565b90506020028101906138d691906158bd565b6138e49060408101906156bd565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613f7092505050565b91505b60010161387a565b5f80805b86518110156139d65786818151811061394757613947615166565b6020026020010151156139ce575f6139606040846152e3565b9050848111806139bb57506139b961397c6101008b018b615316565b8481811061398c5761398c615166565b905060200281019061399e91906158bd565b6139ac9060408101906156bd565b896123eb85888b8d6157c8565b155b156139cb575f9350505050612b40565b91505b60010161392c565b5090911495945050505050565b60606107c66139fb83805160801b6020919091011790565b613fdf565b5f8251826015811115613a1557613a1561582b565b60ff16108290613a52576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105029190615978565b5082826015811115613a6657613a6661582b565b60ff1681518110613a7957613a79615166565b6020026020010151905092915050565b5f5f613a958360801c90565b90506021811115613ad2576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f613ade866140ef565b919450925090505f816001811115613af857613af861582b565b14613b2f576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8115613b5d57613b4082600861560d565b613b4c906101006152d0565b613b56878561454b565b901c6123b1565b5f9695505050505050565b5f6107c682613a89565b5f825f03613bac576040517f64a6e20c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81831180613bc25750613bbf83836152d0565b84115b15613c0a576040517fe944a157000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260448101839052606401610502565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848401015b600183111561267c5784600116600103613c4b578160010191505b60018116158015613c5e57508281600101105b15613c6a578160010191505b600194851c9483811c93811693909301921c613c30565b5f6040516001815360018101939093525060218201526041902090565b5f608082511480156107c657506107c68261459a565b5f61010082511480156107c657506107c68261459a565b606061179a83604051602001613ce391815260200190565b6040516020818303038152906040528361465a565b5f818385878a8afa3d8314169050806123b1576123b18787614773565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613d4e57505f91506003905082613de0565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613d9f573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff8116613dd757505f925060019150829050613de0565b92505f91508190505b9450945094915050565b5f61048d6040518061018001604052804681526020018673ffffffffffffffffffffffffffffffffffffffff1681526020018673ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015613e65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e899190615233565b63ffffffff168152602090810190613ea390860186614fb6565b60ff1681526020018563ffffffff168152602001846020016020810190613eca9190614d71565b67ffffffffffffffff168152602001613ee96060860160408701614d71565b67ffffffffffffffff168152602001613f086080860160608701614d71565b67ffffffffffffffff168152602001613f2760a086016080870161500b565b63ffffffff168152602001613f4260c0860160a0870161590a565b6fffffffffffffffffffffffffffffffff1681526020018460c0013581526020018460e001358152506147d9565b6060613f7d83608061482a565b613f8882608061482a565b5f8383604051602001613f9c9291906159ce565b60408051808303601f19018152608080845260a0840190925292506020820181803683370190505091506112ff600b6102ee602084018451602087016080614871565b60605f613fec8360801c90565b90505f5f5f613ffa866140ef565b9194509250905060018160018111156140155761401561582b565b14801561402a575061402782846152e3565b84145b614060576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b858110156140d5575f806140876140828b856148cd565b6140ef565b5090925090505f6140a48461409c85856152e3565b8d9190614927565b90506140b082846152e3565b6140ba90856152e3565b90855292506140ce915060209050836152e3565b915061406b565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6140fd8560801c90565b9050805f03614138576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f614143868261454b565b60f81c905060c081101561438a57608060ff8216101561416e575f60015f9450945094505050614544565b61417a603760806159e2565b60ff168160ff1611614244575f6141926080836159fb565b60ff16905080831180156141fd57508060011415806141fd57507f80000000000000000000000000000000000000000000000000000000000000006141d888600161454b565b7fff000000000000000000000000000000000000000000000000000000000000001610155b614233576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250614544915050565b5f60376142526080846159fb565b61425c91906159fb565b60ff16905080831161429a576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6142a688600161454b565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03614303576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61430f83600861560d565b61431b906101006152d0565b82901c905060378111801561433857508061433684876152d0565b115b61436e576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6143798360016152e3565b975095505f94506145449350505050565b614396603760c06159e2565b60ff168160ff16116143fd575f6143ae60c0836159fb565b60ff1690508083116143ec576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250614544915050565b5f603761440b60c0846159fb565b61441591906159fb565b60ff169050808311614453576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61445f88600161454b565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036144bc576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6144c883600861560d565b6144d4906101006152d0565b82901c90506037811180156144f15750806144ef84876152d0565b115b614527576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6145328360016152e3565b97509550600194506145449350505050565b9193909250565b5f8061456a61455b8460206152e3565b6145658660801c90565b61496c565b9050601f81111561457f5761457f603261497d565b5f19816008021b835f1960801c861601511691505092915050565b5f80805b8351811015614651575f6145b58583016020015190565b90505f6145cf866145c78560206152e3565b016020015190565b90506f1a0111ea397fe69a4b1ba7b6434bacd782118061462957506f1a0111ea397fe69a4b1ba7b6434bacd78214801561462957507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8110155b1561463957505f95945050505050565b17919091179061464a6040826152e3565b905061459e565b50151592915050565b60605f61467061466a858561498e565b60200190565b90505f6146cc614683610100600261560d565b67ffffffffffffffff81111561469b5761469b615026565b6040519080825280601f01601f1916602001820160405280156146c5576020820181803683370190505b5060200190565b60408051610100808252610120820190925291925060208201818036833701905050925061470e601161b9f0846147056040600261560d565b85610100614871565b61474c601161b9f06147226040600261560d565b61472c90866152e3565b6147386040600261560d565b614744610100876152e3565b610100614871565b61476b600d6104b083614762610100600261560d565b60208801614744565b505092915050565b61477e603f82615939565b5a116147d5576040517f57a673ba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610502565b5050565b5f7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f28260405160200161480d929190615a14565b604051602081830303815290604052805190602001209050919050565b808251146147d55781516040517f77e7011b000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610502565b61487f868686868686613cf8565b611776576040517feb8d043a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610502565b5f6148d88360801c90565b8211156148e9576148e9603261497d565b61179a826148f78560801c90565b61490191906152d0565b61491d6fffffffffffffffffffffffffffffffff861685614a53565b60809190911b1790565b5f6149328460801c90565b61493c83856152e3565b111561494c5761494c603261497d565b61048d8261491d6fffffffffffffffffffffffffffffffff871686614a53565b5f8082840384811115908102612b40565b634e487b715f52806020526024601cfd5b606061499c83836008614a5e565b90505f6149a960e161469b565b90506040815260016020820152604080820152600160a08201536f1a0111ea397fe69a4b1ba7b6434bacd760a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c1820152815160208301905f90614a1290836152e3565b90505b80821015614a4a57604082606085015e614a3860056103e88560e1866040614871565b614a436040836152e3565b9150614a15565b50505092915050565b5f61179a82846152e3565b606082515f1480614a70575060ff8351115b15614aac5782516040517f54eb5c7e00000000000000000000000000000000000000000000000000000000815260040161050291815260200190565b5f614abb60ff8416602061560d565b90508067ffffffffffffffff811115614ad657614ad6615026565b6040519080825280601f01601f191660200182016040528015614b00576020820181803683370190505b5084516040519193505f91600291614b2691849182918b91889184918d91602001615b17565b60408051601f1981840301815290829052614b4091615bca565b602060405180830381855afa158015614b5b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614b7e919061524e565b85516040519192505f91614b9a91839182918a91602001615bd5565b60408051601f198184030181529190529050600260015f60208701825b898111614bed578287186020870152806040870153602082875160208901885afa82519416939250602090910190600101614bb7565b50505080614c2a576040517feb8d043a00000000000000000000000000000000000000000000000000000000815260026004820152602401610502565b50505050509392505050565b73ffffffffffffffffffffffffffffffffffffffff81168114614c57575f5ffd5b50565b5f5f60408385031215614c6b575f5ffd5b823591506020830135614c7d81614c36565b809150509250929050565b5f60208284031215614c98575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b8281101561286a578151865260209586019590910190600101614cb1565b6020815263ffffffff82511660208201525f602083015160408084015261048d6060840182614c9f565b63ffffffff81168114614c57575f5ffd5b5f5f5f5f60808587031215614d1d575f5ffd5b8435614d2881614c36565b9350602085013592506040850135614d3f81614c36565b91506060850135614d4f81614cf9565b939692955090935050565b803567ffffffffffffffff81168114610df1575f5ffd5b5f60208284031215614d81575f5ffd5b61179a82614d5a565b5f6101c08284031215614d9b575f5ffd5b50919050565b5f5f5f5f60608587031215614db4575f5ffd5b843567ffffffffffffffff811115614dca575f5ffd5b614dd687828801614d8a565b945050602085013567ffffffffffffffff811115614df2575f5ffd5b614dfe87828801614d8a565b935050604085013567ffffffffffffffff811115614e1a575f5ffd5b8501601f81018713614e2a575f5ffd5b803567ffffffffffffffff811115614e40575f5ffd5b8760208260051b8401011115614e54575f5ffd5b949793965060200194505050565b5f60408284031215614d9b575f5ffd5b5f5f5f5f60808587031215614e85575f5ffd5b843567ffffffffffffffff811115614e9b575f5ffd5b614ea787828801614d8a565b945050602085013567ffffffffffffffff811115614ec3575f5ffd5b614ecf87828801614d8a565b935050604085013567ffffffffffffffff811115614eeb575f5ffd5b614ef787828801614e62565b925050606085013567ffffffffffffffff811115614f13575f5ffd5b614f1f87828801614e62565b91505092959194509250565b5f60208284031215614f3b575f5ffd5b813567ffffffffffffffff811115614f51575f5ffd5b82016080818503121561179a575f5ffd5b5f5f60408385031215614f73575f5ffd5b823567ffffffffffffffff811115614f89575f5ffd5b614f9585828601614d8a565b9250506020830135614c7d81614c36565b803560ff81168114610df1575f5ffd5b5f60208284031215614fc6575f5ffd5b61179a82614fa6565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112615001575f5ffd5b9190910192915050565b5f6020828403121561501b575f5ffd5b813561179a81614cf9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610140810167ffffffffffffffff8111828210171561507757615077615026565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156150a6576150a6615026565b604052919050565b5f67ffffffffffffffff8211156150c7576150c7615026565b5060051b60200190565b5f602082840312156150e1575f5ffd5b815167ffffffffffffffff8111156150f7575f5ffd5b8201601f81018413615107575f5ffd5b805161511a615115826150ae565b61507d565b8082825260208201915060208360051b85010192508683111561513b575f5ffd5b6020840193505b828410156123b157835161515581614c36565b825260209384019390910190615142565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6101408284031280156151a5575f5ffd5b506151ae615053565b823581526151be60208401614d5a565b6020820152604083810135908201526151d960608401614d5a565b60608201526080838101359082015260a080840135908201526151fe60c08401614fa6565b60c082015261520f60e08401614d5a565b60e08201526101008381013590820152610120928301359281019290925250919050565b5f60208284031215615243575f5ffd5b815161179a81614cf9565b5f6020828403121561525e575f5ffd5b5051919050565b5f5f60408385031215615276575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff81811683821601908111156107c6576107c6615287565b818103818111156107c6576107c6615287565b808201808211156107c6576107c6615287565b67ffffffffffffffff82811682821603908111156107c6576107c6615287565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615349575f5ffd5b83018035915067ffffffffffffffff821115615363575f5ffd5b6020019150600581901b360382131561537a575f5ffd5b9250929050565b5f60208284031215615391575f5ffd5b815161179a81614c36565b5f60408284031280156153ad575f5ffd5b506040805190810167ffffffffffffffff811182821017156153d1576153d1615026565b60405282516153df81614c36565b815260208301516153ef81614cf9565b60208201529392505050565b5f6020828403121561540b575f5ffd5b8151801515811461179a575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b73ffffffffffffffffffffffffffffffffffffffff83168152604060208201525f60e0820173ffffffffffffffffffffffffffffffffffffffff845116604084015263ffffffff6020850151166060840152604084015160a06080850152818151808452610100860191506020830193505f92505b808310156154f65773ffffffffffffffffffffffffffffffffffffffff84511682526020820191506020840193506001830192506154bd565b50606086015192507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08582030160a08601526155328184614c9f565b9250505060808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160c08501526123b1828261541a565b5f5f60408385031215615580575f5ffd5b8251602084015190925067ffffffffffffffff81111561559e575f5ffd5b8301601f810185136155ae575f5ffd5b80516155bc615115826150ae565b8082825260208201915060208360051b8501019250878311156155dd575f5ffd5b6020840193505b828410156155ff5783518252602093840193909101906155e4565b809450505050509250929050565b80820281158282048414176107c6576107c6615287565b815167ffffffffffffffff81111561563e5761563e615026565b6801000000000000000081111561565757615657615026565b81548183558082101561568b57825f528160205f20018282035f5b81811015615687575f83820155600101615672565b5050505b506020830161569f835f9081526020902090565b5f5b83811015611776578251828201556020909201916001016156a1565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126156f0575f5ffd5b83018035915067ffffffffffffffff82111561570a575f5ffd5b60200191503681900382131561537a575f5ffd5b818382375f9101908152919050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f61048d60208301848661572d565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112615001575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f5f858511156157d6575f5ffd5b838611156157e2575f5ffd5b5050820193919092039150565b803560208310156107c6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169060148410156112ff577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112615001575f5ffd5b5f602082840312156158ff575f5ffd5b813561179a81614c36565b5f6020828403121561591a575f5ffd5b81356fffffffffffffffffffffffffffffffff8116811461179a575f5ffd5b5f826159475761594761579b565b500490565b838152604060208201525f612b4060408301848661572d565b5f826159735761597361579b565b500690565b60208101601683106159b1577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f81518060208401855e5f93019283525090919050565b5f61048d6159dc83866159b7565b846159b7565b60ff81811683821601908111156107c6576107c6615287565b60ff82811682821603908111156107c6576107c6615287565b5f6101a082019050838252825160208301526020830151615a4d604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015163ffffffff8116606084015250606083015160ff8116608084015250608083015163ffffffff811660a08401525060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015163ffffffff8116610120840152506101208301516fffffffffffffffffffffffffffffffff8116610140840152506101408301516101608301526101608301516101808301529392505050565b8781528660208201525f615b2e60408301886159b7565b7fffff0000000000000000000000000000000000000000000000000000000000008760f01b1681527fff000000000000000000000000000000000000000000000000000000000000008660f81b166002820152615b8e60038201866159b7565b60f89490941b7fff0000000000000000000000000000000000000000000000000000000000000016845250506001909101979650505050505050565b5f61179a82846159b7565b8481527fff000000000000000000000000000000000000000000000000000000000000008460f81b1660208201525f615c1160218301856159b7565b60f89390931b7fff000000000000000000000000000000000000000000000000000000000000001683525050600101939250505056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
