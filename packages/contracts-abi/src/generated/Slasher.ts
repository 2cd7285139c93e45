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
  "0x60e08060405234610138576040816155e4803803809161001f8285610173565b833981010312610138578051906001600160a01b0382169081830361013857602001519160805281158015610162575b61014f57602060049160405192838092637b10399960e01b82525afa908115610144575f916100fe575b5060a05260c05260405161543990816101ab823960805181818161016e01528181610213015281816104b601528181610a1b01528181610aff01528181610bc401526136ca015260a0518181816105cd01528181610978015281816111ff01528181611d0b015281816122d40152612d28015260c051818181610c39015261249f0152f35b90506020813d60201161013c575b8161011960209383610173565b8101031261013857516001600160a01b0381168103610138575f610079565b5f80fd5b3d915061010c565b6040513d5f823e3d90fd5b506359493baf60e01b5f5260045260245ffd5b50670de0b6b3a7640000821161004f565b601f909101601f19168101906001600160401b0382119082101761019657604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063085234ad14610114578063128d381a1461010f57806343fbd4cc1461010a57806345bc4d10146101055780636dab8d6b146101005780637b103999146100fb57806386416f6f146100f65780638770a898146100f15780638c81dc4d146100ec578063a0e51554146100e7578063b05c85de146100e2578063b679b83e146100dd578063c0a6a115146100d8578063c560165e146100d3578063c897c601146100ce5763dad5c433146100c9575f80fd5b610c5c565b610c22565b6108e5565b61087b565b6107da565b61079a565b61076b565b6106b6565b61066b565b6105ff565b6105a1565b610453565b6103a9565b6101b0565b610142565b610127565b5f91031261012357565b5f80fd5b34610123575f60031936011261012357602060405160608152f35b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b73ffffffffffffffffffffffffffffffffffffffff81160361012357565b34610123576040600319360112610123576024356004356101d082610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610318575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff906102db5f856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b905f5260205260405f2090565b9073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b613e11565b505063ffffffff6040519416845216917fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b460203392a4005b61183d565b61033a915060203d602011610340575b6103328183610d25565b810190611582565b5f61024c565b503d610328565b611134565b90602080835192838152019201905f5b8181106103695750505090565b825184526020938401939092019160010161035c565b606060206103a69381845263ffffffff81511682850152015191604080820152019061034c565b90565b3461012357602060031936011261012357600435606060206040516103cd81610d04565b5f815201525f52600360205260405f206001604051916103ec83610d04565b63ffffffff815416835201906040519182602082549182815201915f5260205f20905f5b81811061043d57610439858761042881880382610d25565b60208201526040519182918261037f565b0390f35b8254845260209093019260019283019201610410565b346101235760406003193601126101235760243560043561047382610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610582575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff9061054a6001856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b505063ffffffff6040519416845216917f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e3160203392a4005b61059b915060203d602011610340576103328183610d25565b5f6104ef565b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b63ffffffff81160361012357565b3461012357608060031936011261012357602061064260043561062181610192565b60443560243561063082610192565b6064359261063d846105f1565b610d86565b6040519015158152f35b67ffffffffffffffff81160361012357565b35906106698261064c565b565b346101235760206003193601126101235767ffffffffffffffff6004356106918161064c565b165f525f602052602060405f2054604051908152f35b90816101c09103126101235790565b346101235760606003193601126101235760043567ffffffffffffffff8111610123576106e79036906004016106a7565b60243567ffffffffffffffff8111610123576107079036906004016106a7565b906044359067ffffffffffffffff821161012357366023830112156101235781600401359067ffffffffffffffff8211610123573660248360051b850101116101235761043993602461075b940191610e96565b6040519081529081906020820190565b34610123576020600319360112610123576004355f526002602052602060ff60405f2054166040519015158152f35b346101235760406003193601126101235760206107c46024356004356107bf82610192565b6111a7565b604051908152f35b908160409103126101235790565b346101235760806003193601126101235760043567ffffffffffffffff81116101235761080b9036906004016106a7565b60243567ffffffffffffffff81116101235761082b9036906004016106a7565b9060443567ffffffffffffffff81116101235761084c9036906004016107cc565b906064359167ffffffffffffffff8311610123576104399361087561075b9436906004016107cc565b926112f1565b34610123576020600319360112610123576004356108988161064c565b7f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234602067ffffffffffffffff6108cd84612b69565b931692835f525f82528060405f2055604051908152a2005b346101235760206003193601126101235760043567ffffffffffffffff8111610123578060040160806003198336030112610123576109226118e9565b60648201916109396109348484611004565b612cb6565b61094560248301611037565b63ffffffff81168015159081610b7f575b5080610ac4575b610a8b5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917fe1ebfc37000000000000000000000000000000000000000000000000000000008352602083600481855afa9283156103475761043997610a0f610a08610a469585610a5b9a610a4c998d610a40985f92610a63575b506109fe604491611037565b9201359346612ddd565b9189611004565b610a1889611037565b917f000000000000000000000000000000000000000000000000000000000000000091612e92565b83613088565b93611037565b83610a556115a6565b92612298565b61075b61195d565b6044919250610a836109fe9160203d602011610340576103328183610d25565b9291506109f2565b7f27bba868000000000000000000000000000000000000000000000000000000005f5263ffffffff166004526044828101356024525b5ffd5b506040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff821660048201526020816024817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115610347575f91610b50575b5060448401351461095d565b610b72915060203d602011610b78575b610b6a8183610d25565b810190611597565b5f610b44565b503d610b60565b90506040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156103475763ffffffff915f91610c03575b501610155f610956565b610c1c915060203d602011610340576103328183610d25565b5f610bf9565b34610123575f6003193601126101235760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101235760406003193601126101235760043567ffffffffffffffff811161012357610cac610c9260209236906004016106a7565b60243590610c9f82610192565b610ca76118e9565b611632565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610d2057604052565b610cd7565b90601f601f19910116810190811067ffffffffffffffff821117610d2057604052565b6040519061066961014083610d25565b6040519061066960a083610d25565b60405190610669604083610d25565b6040519061066961018083610d25565b9073ffffffffffffffffffffffffffffffffffffffff610dda9392165f52600160205260405f20905f5260205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b908154905f829160058411610e47575b610df5935084613296565b80610e0157505f919050565b610e42610e3b600193610e307bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9461186a565b905f5260205f200190565b5460201c90565b161490565b9192610e5281613121565b810390811161031357610df593855f5263ffffffff8260205f2001541663ffffffff8516105f14610e84575091610dea565b929150610e9090611895565b90610dea565b92610e9f6118e9565b604084016101008501600160ff610eb583610ffa565b1603610fb55750610ee1610ecd6101a0870187611004565b610edb6101a0860186611004565b90611982565b9381359260408501918235851480610fa2575b80610f83575b15928315610f68575b5050509050610f6157610f589291610f49610f43610f3d610f4f94610f2789611c06565b610f3085611c06565b6101608901359087611e56565b96611037565b91611037565b90611ebd565b83610a5561105d565b9061066961195d565b5082611b15565b610f769350610f7a94611a3f565b1590565b805f8080610f03565b506001610f9c610f966101008901610ffa565b60ff1690565b14610efa565b5061016088013561016087013514610ef4565b610fc1610ac191610ffa565b7fc9a0fa70000000000000000000000000000000000000000000000000000000005f5260ff16600452602490565b60ff81160361012357565b356103a681610fef565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610123570190565b356103a6816105f1565b67ffffffffffffffff8111610d2057601f01601f191660200190565b6040519061106c604083610d25565b600482527f666f726b000000000000000000000000000000000000000000000000000000006020830152565b67ffffffffffffffff8111610d205760051b60200190565b6020818303126101235780519067ffffffffffffffff821161012357019080601f830112156101235781516110e481611098565b926110f26040519485610d25565b81845260208085019260051b82010192831161012357602001905b82821061111a5750505090565b60208091835161112981610192565b81520191019061110d565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051156111795760200190565b61113f565b80518210156111795760209160051b010190565b8054821015611179575f5260205f2001905f90565b6111bb6001915f52600360205260405f2090565b01604051917fd9f9027f0000000000000000000000000000000000000000000000000000000083525f8360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f936112cd575b50915f9073ffffffffffffffffffffffffffffffffffffffff83549416915b84811061125e5750505050505f90565b826112a561128c61128c611272858761117e565b5173ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1690565b146112b25760010161124e565b9150506103a692506112c391611192565b90549060031b1c90565b6112ea9193503d805f833e6112e28183610d25565b8101906110b0565b915f61122f565b926112fa6118e9565b6040840190610100850190600160ff61131284610ffa565b1611801590611488575b61147c5761133f6113316101a0880188611004565b610edb6101a0870187611004565b94833593604086018035861480611442575b8061141e575b159182156113f2575b50506113eb57610f3d6113e294610f589796946113b4610f499561139b610f43968d610140611392610120830161149d565b91013590612951565b6113a8610120890161149d565b61014089013590612951565b6113bd8a611c06565b6113c686611c06565b6113db6113d560608c0161149d565b91610ffa565b9188612af4565b83610a55611547565b8487611b15565b61141691925061140e6114096114099236906114b2565b61283b565b9236906114b2565b145f80611360565b5061142885610ffa565b60ff61143a610f966101008b01610ffa565b911614611357565b5061144f60608a0161149d565b67ffffffffffffffff61147461146760608b0161149d565b67ffffffffffffffff1690565b911614611351565b610ac1610fc183610ffa565b50600360ff61149684610ffa565b161161131c565b356103a68161064c565b359061066982610fef565b919082610140910312610123576101206114ca610d48565b92803584526114db6020820161065e565b6020850152604081013560408501526114f66060820161065e565b60608501526080810135608085015260a081013560a085015261151b60c082016114a7565b60c085015261152c60e0820161065e565b60e08501526101008101356101008501520135610120830152565b60405190611556604083610d25565b600c82527f65717569766f636174696f6e00000000000000000000000000000000000000006020830152565b9081602091031261012357516103a6816105f1565b90816020910312610123575190565b604051906115b5604083610d25565b600b82527f66616c7365207461626c650000000000000000000000000000000000000000006020830152565b9190826040910312610123576020825192015190565b60405190611606604083610d25565b600d82527f636f6e74726164696374696f6e000000000000000000000000000000000000006020830152565b91906101008301600360ff61164683610ffa565b1603610fb5575061165e6109346101a0850185611004565b9073ffffffffffffffffffffffffffffffffffffffff811660408501359160608601916116d8604061168f8561149d565b81517fa3db6cef0000000000000000000000000000000000000000000000000000000081526004810188905267ffffffffffffffff909116602482015291829081906044820190565b0381855afa908115610347575f905f9261180b575b50801515806117fd575b80156117e5575b156117b757505061178191610f769161171689611c06565b856117208661149d565b60405167ffffffffffffffff91909116815273ffffffffffffffffffffffffffffffffffffffff8916907f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8190602090a461177988611037565b908587610d86565b6117af576117a061066993926117996117a69361149d565b9084612a81565b94611037565b84610a556115f7565b505f93505050565b7f7bcb84b0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5081151580156116fe575060c08901358214156116fe565b5060808901358114156116f7565b905061182f915060403d604011611836575b6118278183610d25565b8101906115e1565b905f6116ed565b503d61181d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b905f19820191821161031357565b6101000390610100821161031357565b9190820391821161031357565b906001820180921161031357565b906007820180921161031357565b906020820180921161031357565b906040820180921161031357565b90610100820180921161031357565b9190820180921161031357565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6119355760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b6119ac6119a673ffffffffffffffffffffffffffffffffffffffff92949394612cb6565b93612cb6565b1673ffffffffffffffffffffffffffffffffffffffff83168181036119cf575050565b7f3554ce74000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff5f199116019067ffffffffffffffff821161031357565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161031357565b9192909260208301611a508161149d565b602086019067ffffffffffffffff611a6a6114678461149d565b911610611b0b57611467611a9091611a8a611a848561149d565b9161149d565b90611a1d565b808403611adb5715611abf5790611ab79291611ab16040809601359161149d565b90613309565b910135141590565b50505061140961140e611409611ad69336906114b2565b141590565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f52600484905260245260445ffd5b5050505050505f90565b611409611b2c611409611b379360403691016114b2565b9260403691016114b2565b907f6457ceac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff821161012357602001918160051b3603831361012357565b929190611bc681611098565b93611bd46040519586610d25565b602085838152019160051b810192831161012357905b828210611bf657505050565b8135815260209182019101611bea565b610180810190611c168282611004565b3591611cd9611c2b61140936604086016114b2565b91611c976020611c47611c9087611c4d6040611c478884611004565b0161149d565b67ffffffffffffffff80611c86611c7f611c758b611c6f8b611c47838b611004565b97611004565b6060810190611b66565b3691611bba565b93169116896134c2565b9387611004565b60609167ffffffffffffffff604051927fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2845216602083015260408201522090565b90838203611e235750506040517fe1ebfc370000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692602082600481875afa9384156103475761066994611df2935f91611e04575b50611d6a85611037565b90611d776020870161149d565b9246939060e0959363ffffffff67ffffffffffffffff9473ffffffffffffffffffffffffffffffffffffffff8294604051997ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788b5260208b01521660408901521660608701521660808501521660a083015260c08201522090565b90610a18610f436101a0830183611004565b611e1d915060203d602011610340576103328183610d25565b5f611d60565b7f857822c7000000000000000000000000000000000000000000000000000000005f52600452602483905260445260645ffd5b916040519173ffffffffffffffffffffffffffffffffffffffff60208401947f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c86521660408401526060830152608082015260808152611eb760a082610d25565b51902090565b9063ffffffff811663ffffffff8316105f14611ed7575090565b905090565b9081602091031261012357516103a681610192565b9081604091031261012357602060405191611f0b83610d04565b8051611f1681610192565b83520151611f23816105f1565b602082015290565b90816020910312610123575180151581036101235790565b90611f4d82611098565b611f5a6040519182610d25565b828152601f19611f6a8294611098565b0190602036910137565b91906040838203126101235782519260208101519067ffffffffffffffff821161012357019080601f83011215610123578151611fb081611098565b92611fbe6040519485610d25565b81845260208085019260051b82010192831161012357602001905b828210611fe65750505090565b8151815260209182019101611fd9565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b92919073ffffffffffffffffffffffffffffffffffffffff1683526040602084015260e083019273ffffffffffffffffffffffffffffffffffffffff825116604082015263ffffffff602083015116606082015260408201519360a060808301528451809152602061010083019501905f5b8181106121085750505060806120d56103a6949560608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08583030160a086015261034c565b9201519060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082850301910152611ff6565b825173ffffffffffffffffffffffffffffffffffffffff1687526020968701969092019160010161208d565b908160031b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b908160051b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b600160209161220563ffffffff855116829063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b019101519081519167ffffffffffffffff8311610d2057680100000000000000008311610d2057815483835580841061226e575b50602061224b9101915f5260205f2090565b5f5b83811061225a5750505050565b60019060208451940193818401550161224d565b825f52838060205f20019103905f5b82811061228b575050612239565b5f8282015560010161227d565b93929190926122b96122b2855f52600260205260405f2090565b5460ff1690565b61280e5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517fca8aa7c70000000000000000000000000000000000000000000000000000000081526020816004818a5afa80156103475773ffffffffffffffffffffffffffffffffffffffff915f916127df575b5016956040517ffa2c4812000000000000000000000000000000000000000000000000000000008152604081600481855afa908115610347576123f7916020915f916127b0575b506040517f1352c3e600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8087166004830152825116602482015260209091015163ffffffff16604482015291829081906064820190565b03818b5afa908115610347575f91612781575b501561273f57612450612425875f52600260205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b604051957fd9f9027f0000000000000000000000000000000000000000000000000000000087525f87600481855afa968715610347575f97612723575b5061249a87969751611f43565b945f967f0000000000000000000000000000000000000000000000000000000000000000975b87518110156124de5780896124d76001938b61117e565b52016124c0565b5091949897909296959397604051917fe1ebfc370000000000000000000000000000000000000000000000000000000083526020836004818c5afa908115610347575f9687956125698d946125ae978991612704575b5061255c612540610d58565b73ffffffffffffffffffffffffffffffffffffffff9097168752565b63ffffffff166020860152565b6040840152606083015260808201526040519586809481937f363520570000000000000000000000000000000000000000000000000000000083528c6004840161201b565b03925af1908115610347575f925f926126d5575b50906125d061260492613686565b906125e86125dc610d67565b63ffffffff9093168352565b60208201526125ff835f52600360205260405f2090565b6121c4565b7fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d706960405180612659339673ffffffffffffffffffffffffffffffffffffffff8a16958360209093929193604081019481520152565b0390a4803b15610123576040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9290921660048301525f908290602490829084905af18015610347576126c15750565b806126cf5f61066993610d25565b80610119565b6125d0935061260492506126fa903d805f833e6126f28183610d25565b810190611f74565b93909392506125c2565b61271d915060203d602011610340576103328183610d25565b5f612534565b6127389197503d805f833e6112e28183610d25565b955f61248d565b7fd6f75476000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff821660045260245ffd5b6127a3915060203d6020116127a9575b61279b8183610d25565b810190611f2b565b5f61240a565b503d612791565b6127d2915060403d6040116127d8575b6127ca8183610d25565b810190611ef1565b5f61238e565b503d6127c0565b612801915060203d602011612807575b6127f98183610d25565b810190611edc565b5f612347565b503d6127ef565b7f42106f4c000000000000000000000000000000000000000000000000000000005f52600484905260245ffd5b6103a69080519067ffffffffffffffff60208201511667ffffffffffffffff60608301511660a08301519060ff60c085015116926101208501519460408101519060808101519061010067ffffffffffffffff60e083015116910151906040519260208401947fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e05865260408501526060840152608083015260a082015260a081526128e760c082610d25565b51902095949267ffffffffffffffff60ff9381610100999794604051997fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68b5260208b015216604089015216606087015260808601521660a084015260c083015260e08201522090565b9167ffffffffffffffff83166060810180821161031357804310612a525750612985906129806114678461149d565b611888565b6020820190806129958385611b66565b905003612a165750906129ce916129c66129b66129b18461149d565b612b69565b916129c08461149d565b93611b66565b929091613309565b918183036129db57505050565b7f55fa0c4e000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff1660045260245260445260645ffd5b612a23610ac19284611b66565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f5260045250602452604490565b907ffcfd417f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9167ffffffffffffffff906040519273ffffffffffffffffffffffffffffffffffffffff60208501957fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e987521660408501526060840152166080820152600360a082015260a08152611eb760c082610d25565b9267ffffffffffffffff60ff92936040519473ffffffffffffffffffffffffffffffffffffffff60208701977fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9895216604087015260608601521660808401521660a082015260a08152611eb760c082610d25565b67ffffffffffffffff1690815f525f60205260405f2054918215612bbc575b8215612b915750565b7f571e2cf4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150610101824303105f14612bd45781405b91612b88565b815f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612bce565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff82116101235760200191813603831361012357565b929192612c5b82611041565b91612c696040519384610d25565b829481845281830111610123578281602093845f960137010152565b601f8260209493601f1993818652868601375f8582860101520116010190565b9160206103a6938181520191612c85565b90612d0f916020612cd1612cca8380612bfe565b3691612c4f565b818151910120604051809581927f49baa28c000000000000000000000000000000000000000000000000000000008352600483019190602083019252565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f93612dbc575b5073ffffffffffffffffffffffffffffffffffffffff831615612d785750565b80612d8291612bfe565b90612db86040519283927f1f0c532f00000000000000000000000000000000000000000000000000000000845260048401612ca5565b0390fd5b612dd691935060203d602011612807576127f98183610d25565b915f612d58565b949263ffffffff929083809296939673ffffffffffffffffffffffffffffffffffffffff6040519860208a019a7fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe828c5260408b01521660608901521660808701521660a08501521660c083015260e082015260e08152611eb761010082610d25565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee181360301821215610123570190565b9093929360408201612ea48184612bfe565b90501561302857612ec56060840194612ebd8686612e5f565b978891614141565b6101008601612ed48188611b66565b919050612ee082611f43565b905f5b89848210612fc457505050612ef7906142f6565b612f0f612f0660808a01611037565b63ffffffff1690565b8214801590612fb6575b612f7c575050610669949550612f69612f58612f38612f749386612bfe565b612f50612f458989612e5f565b610100810190611b66565b9290506139e8565b94612f638686613b61565b84612e5f565b926020810190612bfe565b939092613c1e565b7f420998ff000000000000000000000000000000000000000000000000000000005f526004919091526024525060c085013560445260645ffd5b5060c0880135811415612f19565b90613017612fde82612fd886600196611b66565b9061395e565b612fe78161399e565b9061300a6020612ffd612cca6040850185612bfe565b81815191012092016139a8565b9163ffffffff8516614276565b613021828661117e565b5201612ee3565b50929350613055915080836130408261304d94612bfe565b9390926020810190612bfe565b93909261384a565b1561305d5750565b7f3d94717e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff6040519173ffffffffffffffffffffffffffffffffffffffff60208401947ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af865216604084015216606082015260608152611eb7608082610d25565b81156130f4570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60018111156103a657806001700100000000000000000000000000000000831015613254575b6131fa6131f06131e66131dc6131d26131c86131b76132019760048a680100000000000000006132069c1015613247575b64010000000081101561323a575b6201000081101561322d575b610100811015613220575b6010811015613213575b101561320b575b60030260011c90565b6131c1818b6130ea565b0160011c90565b6131c1818a6130ea565b6131c181896130ea565b6131c181886130ea565b6131c181876130ea565b6131c181866130ea565b80936130ea565b821190565b900390565b60011b6131ae565b60041c9160021b916131a7565b60081c9160041b9161319d565b60101c9160081b91613192565b60201c9160101b91613186565b60401c9160201b91613178565b50506132066132016131fa6131f06131e66131dc6131d26131c86131b761327b8a60801c90565b98506801000000000000000097506131479650505050505050565b9063ffffffff165b8383106132ab5750505090565b90919280841860011c8185160190835f528263ffffffff8360205f20015416115f146132db5750925b919061329e565b935060018101809111156132d45761183d565b90821015611179576133059160051b810190612bfe565b9091565b929190915f905b80821061331e575050505090565b90919293613330612cca8484876132ee565b6020815191012081810361348657505061334e612cca8383866132ee565b60208101905160801b1760018160801c61338561336a84614c2f565b613377819692939661458f565b149081613473575b50614560565b6040519260208401925b82811061342457505050601f198282030160051c82526040526133b96133b4826144cc565b614599565b67ffffffffffffffff861681036133eb57506133e26133dc6133b460019361451a565b956119fd565b93920190613310565b7f1c369b88000000000000000000000000000000000000000000000000000000005f5260045267ffffffffffffffff851660245260445ffd5b61345f936134658261344161343c61346d95876151a9565b614c2f565b5061345961345283839b949b6118dc565b84896151e2565b986118dc565b906118dc565b9481526118b1565b9261338f565b61347e9150846118dc565b82145f61337f565b7f42f4bc7a000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff861660045260245260445260645ffd5b939290916134d06001611098565b946134de6040519687610d25565b600186526134ec6001611098565b601f1960208801910136823786511561117957528094613510849282518096614663565b8351818103613658575091959093915061352f600183811c5b01611f43565b955f935b6001831161354f57505050505061354b91925061116c565b5190565b93955f9594908690600184811614613625575b905b60018101868110156135a8579061359360029261358c613584848c61117e565b51918b61117e565b5190614758565b6135a160018b019a8d61117e565b5201613564565b50846135c59493979299968083106135da575b5050505060011c90565b9390600181811c911601869490919293613533565b84011015613616576135ef906135fe9261117e565b5161358c60018701968861117e565b61360c60018801978a61117e565b525f8084816135bb565b61361f9161117e565b516135fe565b96505061363660018801978261117e565b5161364660019161358c8861116c565b9681976136528b61116c565b52613562565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604051907f7667180800000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610347575f92613726575b5063ffffffff81168015908115613716575b5015611ed7575090565b905063ffffffff8316105f61370c565b61374091925060203d602011610340576103328183610d25565b905f6136fa565b60405190613756606083610d25565b602b82527f5357555f524f5f504f505f0000000000000000000000000000000000000000006040837f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360208201520152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600411156137df57565b6137a8565b919091357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110613818575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b939092601484036138f857604082036138ef57816020116101235761388692601f196020833593019301923592602081106138da575b50614102565b50613893819392936137d5565b1592836138a1575b50505090565b73ffffffffffffffffffffffffffffffffffffffff9293506138c96138cf9261128c926137e4565b60601c90565b9116145f808061389b565b5f199060209492940360031b1b16915f613880565b50505050505f90565b61391f906139176103a69661390f96959496613747565b953691612c4f565b943691612c4f565b92614064565b9015611179578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b91908110156111795760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b356103a681610192565b356fffffffffffffffffffffffffffffffff811681036101235790565b6040906103a6949281528160208201520191612c85565b90821015611179570190565b909291926139fe6139f8856118a3565b60031c90565b90818103613b2b57613a0f85611f43565b945f94855b613a1d85612134565b871015613af557613a876001613a80613a72613a6c613a46613a3f8d60031c90565b8a8d6139dc565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b60ff90811660078c161c1690565b1660ff1690565b15613aec575081861015613ab457613aa8613aa2878961117e565b60019052565b600180965b0195613a14565b5050612db8906040519384937fbf130774000000000000000000000000000000000000000000000000000000008552600485016139c5565b95600190613aad565b9450945050505015613b0357565b7f77d3628d000000000000000000000000000000000000000000000000000000005f5260045ffd5b612db8906040519384937fbf130774000000000000000000000000000000000000000000000000000000008552600485016139c5565b613b6e612cca8280612bfe565b602081519101205f5b8351811015613bde57613b93613b8d828661117e565b51151590565b80613bab575b613ba557600101613b77565b50505050565b5081613bd1612cca613bc784612fd8612f4560608a018a612e5f565b6040810190612bfe565b6020815191012014613b99565b613be88380612bfe565b90612db86040519283927fe9b95e8100000000000000000000000000000000000000000000000000000000845260048401612ca5565b9392919361010081016014613c3f613bc7613c398486611b66565b90613925565b9050145f14613c5657506130559392918591614429565b9590939294613c63613fc3565b935f5b8451811015613d04578887613c7b838861117e565b51613c8b575b5050600101613c66565b8297613ce6613cac612cca613bc7600197612fd8613cd898613cfa98611b66565b613cb583615052565b613cbe81615052565b604051948591613cd2602084018096614b8a565b90614b8a565b03601f198101855284610d25565b613cee613fc3565b9251602084019161508e565b9590508887613c81565b5092509485919650613d25945061391f90613d1d613747565b933691612c4f565b613055565b805468010000000000000000811015610d2057613d4c91600182018155611192565b613de5577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff602083613daf63ffffffff610669965116859063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b0151825463ffffffff16911660201b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b80549293928015613ef757613e28613e339161186a565b825f5260205f200190565b8054602081901c9363ffffffff91821692918116808411613ecf57879303613e945750613e9092509063ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000083549260201b169116179055565b9190565b915050613e9091613ea66125dc610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff86166020830152613d2a565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090613f3191613f086125dc610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff85166020830152613d2a565b5f9190565b60405190613f4560a083610d25565b608082527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6080836f17f1d3a73197d7942695638c4fa9ac0f60208201527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f260608201520152565b60405160a09190613fd48382610d25565b6080815291601f1901366020840137565b6040516101209190613ff78382610d25565b60e1815291601f1901366020840137565b604051610100919061012061401d8183610d25565b83825267ffffffffffffffff829411610d2057601f190190369060200137565b9061404782611041565b6140546040519182610d25565b828152601f19611f6a8294611041565b9092614072610f7683614771565b80156140f0575b6140e8576101006020614092610f76956140d89761479a565b9260808261409e613f36565b85826140b36140ae610180612164565b61403d565b988582808c019c018c5e0160a089015e016101a086015e0161022083015e51906148bc565b6140e45760015f511490565b5f90565b505050505f90565b506140fd610f768261478a565b614079565b9061413a929160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c011690614984565b9192909190565b73ffffffffffffffffffffffffffffffffffffffff1691604051907f7b103999000000000000000000000000000000000000000000000000000000008252602082600481875afa918215610347576141a29284915f91614257575b50614a13565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015292909190602090849060249082905afa928315610347575f93614236575b508282036141ff57505050565b7fb4b9a95c000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045260245260445260645ffd5b61425091935060203d602011610b7857610b6a8183610d25565b915f6141f2565b614270915060203d602011612807576127f98183610d25565b5f61419c565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a08152611eb760c082610d25565b9081518015614423576143085f611098565b6143156040519182610d25565b5f8152601f196143245f611098565b0136602083013781935f9061433c815194855f614663565b83518181036136585750919590939150614359600183811c613529565b955f935b6001831161437557505050505061354b91925061116c565b93955f95949086906001848116146143f0575b905b60018101868110156143bf57906143aa60029261358c613584848c61117e565b6143b860018b019a8d61117e565b520161438a565b50846143db9493979299968083106135da575050505060011c90565b9390600181811c91160186949091929361435d565b96505061440160018801978261117e565b5161441160019161358c8861116c565b96819761441d8b61116c565b52614388565b505f9150565b919093925f5f905b86518210156144c157614444828861117e565b51156144b857614453816118bf565b9086821190811561447b575b5061447057600190915b0190614431565b505050505050505f90565b90614491613bc785612fd86101008b018b611b66565b9184841161012357610123578287610f76936144b29589019287039361384a565b5f61445f565b90600190614469565b949550505050501490565b5f8151600810156144ed576137df5780516008101561117957610120015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b5f815115614534576137df57805115611179576020015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b1561456757565b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b600211156137df57565b8060801c906145ab6021831115614560565b6145b481614c2f565b60028195929510156137df576145ca9015614560565b836145d757505050505f90565b8160200190816020116103135782036020019081111502601f8111614651575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103135760031b610100036101008111610313571c90565b634e487b715f5260326020526024601cfd5b5f939291801561473057828111801561471e575b6146ea5781015f190191905b6001821161469057505050565b6001808216146146e0575b6001831615806146d4575b6146c9575b6146b99060011c9260011c90565b90600181811c9116019091614683565b6001909401936146ab565b508160018401106146a6565b936001019361469b565b7fe944a157000000000000000000000000000000000000000000000000000000005f5260049190915260245260445260645ffd5b506147298184611888565b8211614677565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6041916040519160018353600183015260218201522090565b60808151149081614780575090565b6103a69150614e8b565b6101008151149081614780575090565b906147bc91604051906020820152602081526147b7604082610d25565b6152d8565b906147ce6147c8613fe5565b60200190565b916040835260016020840152604080840152600160a08401536f1a0111ea397fe69a4b1ba7b6434bacd760a18401527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c184015260208101926148338251856118dc565b9060608101945b82811061489f5750505061485091925060200190565b6103a66102006148626147c88261403d565b906148956148846080614873614008565b9661487f86838361511b565b6118dc565b608061488f856118cd565b9161511b565b6020840191615162565b8060406148b792885e6148b281846150d4565b6118bf565b61483a565b6020915f91600f620323e8fa60203d14169081156148d657565b610cc25a11156148e257565b7f57a673ba000000000000000000000000000000000000000000000000000000005f52600f600452620323e860245260445ffd5b95949283929491948786fa903d1416928315614930575050565b5a603f8304101561493f575050565b73ffffffffffffffffffffffffffffffffffffffff907f57a673ba000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614a08579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610347575f5173ffffffffffffffffffffffffffffffffffffffff8116156149fe57905f905f90565b505f906001905f90565b5050505f9160039190565b73ffffffffffffffffffffffffffffffffffffffff1691604051917fe1ebfc37000000000000000000000000000000000000000000000000000000008352602083600481875afa928315610347575f93614b69575b50614a7282610ffa565b90614a7f6020840161149d565b614a8b6040850161149d565b614a976060860161149d565b91614aa460808701611037565b93614ab160a088016139a8565b9560c08801359760e0013598614ac5610d76565b46815273ffffffffffffffffffffffffffffffffffffffff909b1660208c015263ffffffff1660408b015260ff1660608a015263ffffffff16608089015267ffffffffffffffff1660a088015267ffffffffffffffff1660c087015267ffffffffffffffff1660e086015263ffffffff166101008501526fffffffffffffffffffffffffffffffff166101208401526101408301526101608201526103a690614f38565b614b8391935060203d602011610340576103328183610d25565b915f614a68565b805191908290602001825e015f815290565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff821161031357565b908160801c91614c40831515614560565b614c74613a6c614c4f83614e1b565b7fff000000000000000000000000000000000000000000000000000000000000001690565b9060ff821660c0811015614dd5576080811015614c995750505090505f906001905f90565b60b710614d3357614caf610f96614cbe93614bfe565b8094119081614cc65750614560565b600191905f90565b6001851480159250614cda575b505f61337f565b7f80000000000000000000000000000000000000000000000000000000000000009150614d2a614c4f7fff0000000000000000000000000000000000000000000000000000000000000092614e51565b1610155f614cd3565b614db6614d61614d50610f96614d4b614dbb96614bfe565b614bcd565b92614d5c848811614560565b614e51565b614d8e7fff0000000000000000000000000000000000000000000000000000000000000082161515614560565b614d9f614d9a84612134565b611878565b1c948583603782119283614dc1575b505050614560565b611895565b91905f90565b614dcc929350611888565b1185835f614dae565b60f710614dfc5750614dec610f96614df492614b9c565b809311614560565b600191908290565b614db6614d61614d50610f96614d4b614e1496614b9c565b9190600190565b60208160801c5f0301602081111502601f8111614651575f196fffffffffffffffffffffffffffffffff9160031b1b9116511690565b60208160801c60010301602181111502601f8111614651576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b905f90815b8351831015614f3057602083850101516020614eab856118b1565b86010151906f1a0111ea397fe69a4b1ba7b6434bacd781118015614eec575b614ee257171791604081018091116103135791614e90565b5050509150505f90565b506f1a0111ea397fe69a4b1ba7b6434bacd781148015614eca57507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab821015614eca565b151592509050565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f2845280516040840152614f946020820151606085019073ffffffffffffffffffffffffffffffffffffffff169052565b604081015163ffffffff166080840152606081015160ff1660a0840152608081015163ffffffff1660c084015260a081015167ffffffffffffffff1660e084015260c081015167ffffffffffffffff1661010084015260e081015167ffffffffffffffff1661012084015261010081015163ffffffff166101408401526101208101516fffffffffffffffffffffffffffffffff168383015261014081015161018084015201516101a08201526101a08152611eb76101c082610d25565b516080810361505e5750565b7f77e7011b000000000000000000000000000000000000000000000000000000005f52600452608060245260445ffd5b916080916150a0936102ee600b614916565b156150a757565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b6150e79160e16040926103e86005614916565b156150ee57565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b916101009161512e9361b9f06011614916565b1561513557565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9161010091615175936104b0600d614916565b1561517c57565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600d60045260245ffd5b8060801c9081831161465157828203918211610313576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b919091818301808411610313578160801c10614651576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b9260037fff00000000000000000000000000000000000000000000000000000000000000937fffff00000000000000000000000000000000000000000000000000000000000061527e61529295604060019a995f81525f60208201520190614b8a565b9160f01b1681525f60028201520190614b8a565b9160f81b1681520190565b6152926001939260217fff00000000000000000000000000000000000000000000000000000000000000935f81525f60208201520190614b8a565b919080518015801561542f575b615404575060205f61534461ffff6153386153006008612194565b61532a61530c8261403d565b9988615319815160ff1690565b9160405196879516908a860161521b565b03601f198101835282610d25565b60405191828092614b8a565b039060025afa15610347576153735f51615381615362845160ff1690565b60405193849160208301968761529d565b03601f198101845283610d25565b6001926020860192849190604081015f5b60088511156153d65750505050505050156153a957565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600260045260245ffd5b859697919293949518845284825360208784518660025afa8751911696602001959460010193929190615392565b7f54eb5c7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff81116152e556";
