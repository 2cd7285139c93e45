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
  "0x60e080604052346101385760408161554c803803809161001f8285610173565b833981010312610138578051906001600160a01b0382169081830361013857602001519160805281158015610162575b61014f57602060049160405192838092637b10399960e01b82525afa908115610144575f916100fe575b5060a05260c0526040516153a190816101ab823960805181818161016e01528181610213015281816104b601528181610a1b01528181610aff01528181610bc4015261365c015260a0518181816105cd01528181610978015281816111ef01528181611caf015281816121d40152612be1015260c051818181610c39015261239f0152f35b90506020813d60201161013c575b8161011960209383610173565b8101031261013857516001600160a01b0381168103610138575f610079565b5f80fd5b3d915061010c565b6040513d5f823e3d90fd5b506359493baf60e01b5f5260045260245ffd5b50670de0b6b3a7640000821161004f565b601f909101601f19168101906001600160401b0382119082101761019657604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063085234ad14610114578063128d381a1461010f57806343fbd4cc1461010a57806345bc4d10146101055780636dab8d6b146101005780637b103999146100fb57806386416f6f146100f65780638770a898146100f15780638c81dc4d146100ec578063a0e51554146100e7578063b05c85de146100e2578063b679b83e146100dd578063c0a6a115146100d8578063c560165e146100d3578063c897c601146100ce5763dad5c433146100c9575f80fd5b610c5c565b610c22565b6108e5565b61087b565b6107da565b61079a565b61076b565b6106b6565b61066b565b6105ff565b6105a1565b610453565b6103a9565b6101b0565b610142565b610127565b5f91031261012357565b5f80fd5b34610123575f60031936011261012357602060405160608152f35b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b73ffffffffffffffffffffffffffffffffffffffff81160361012357565b34610123576040600319360112610123576024356004356101d082610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610318575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff906102db5f856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b905f5260205260405f2090565b9073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b613dd4565b505063ffffffff6040519416845216917fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b460203392a4005b61182d565b61033a915060203d602011610340575b6103328183610d25565b810190611572565b5f61024c565b503d610328565b611124565b90602080835192838152019201905f5b8181106103695750505090565b825184526020938401939092019160010161035c565b606060206103a69381845263ffffffff81511682850152015191604080820152019061034c565b90565b3461012357602060031936011261012357600435606060206040516103cd81610d04565b5f815201525f52600360205260405f206001604051916103ec83610d04565b63ffffffff815416835201906040519182602082549182815201915f5260205f20905f5b81811061043d57610439858761042881880382610d25565b60208201526040519182918261037f565b0390f35b8254845260209093019260019283019201610410565b346101235760406003193601126101235760243560043561047382610192565b6040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103475760019163ffffffff915f91610582575b5016019163ffffffff83116103135773ffffffffffffffffffffffffffffffffffffffff9061054a6001856102d6846102b3886102a63373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b505063ffffffff6040519416845216917f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e3160203392a4005b61059b915060203d602011610340576103328183610d25565b5f6104ef565b34610123575f60031936011261012357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b63ffffffff81160361012357565b3461012357608060031936011261012357602061064260043561062181610192565b60443560243561063082610192565b6064359261063d846105f1565b610d76565b6040519015158152f35b67ffffffffffffffff81160361012357565b35906106698261064c565b565b346101235760206003193601126101235767ffffffffffffffff6004356106918161064c565b165f525f602052602060405f2054604051908152f35b90816101c09103126101235790565b346101235760606003193601126101235760043567ffffffffffffffff8111610123576106e79036906004016106a7565b60243567ffffffffffffffff8111610123576107079036906004016106a7565b906044359067ffffffffffffffff821161012357366023830112156101235781600401359067ffffffffffffffff8211610123573660248360051b850101116101235761043993602461075b940191610e86565b6040519081529081906020820190565b34610123576020600319360112610123576004355f526002602052602060ff60405f2054166040519015158152f35b346101235760406003193601126101235760206107c46024356004356107bf82610192565b611197565b604051908152f35b908160409103126101235790565b346101235760806003193601126101235760043567ffffffffffffffff81116101235761080b9036906004016106a7565b60243567ffffffffffffffff81116101235761082b9036906004016106a7565b9060443567ffffffffffffffff81116101235761084c9036906004016107cc565b906064359167ffffffffffffffff8311610123576104399361087561075b9436906004016107cc565b926112e1565b34610123576020600319360112610123576004356108988161064c565b7f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234602067ffffffffffffffff6108cd84612a22565b931692835f525f82528060405f2055604051908152a2005b346101235760206003193601126101235760043567ffffffffffffffff8111610123578060040160806003198336030112610123576109226118ca565b60648201916109396109348484610ff4565b612b6f565b61094560248301611027565b63ffffffff81168015159081610b7f575b5080610ac4575b610a8b5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917fe1ebfc37000000000000000000000000000000000000000000000000000000008352602083600481855afa9283156103475761043997610a0f610a08610a469585610a5b9a610a4c998d610a40985f92610a63575b506109fe604491611027565b9201359346612c96565b9189610ff4565b610a1889611027565b917f000000000000000000000000000000000000000000000000000000000000000091612d4b565b83612f41565b93611027565b83610a55611596565b92612198565b61075b61193e565b6044919250610a836109fe9160203d602011610340576103328183610d25565b9291506109f2565b7f27bba868000000000000000000000000000000000000000000000000000000005f5263ffffffff166004526044828101356024525b5ffd5b506040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff821660048201526020816024817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115610347575f91610b50575b5060448401351461095d565b610b72915060203d602011610b78575b610b6a8183610d25565b810190611587565b5f610b44565b503d610b60565b90506040517f7667180800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156103475763ffffffff915f91610c03575b501610155f610956565b610c1c915060203d602011610340576103328183610d25565b5f610bf9565b34610123575f6003193601126101235760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101235760406003193601126101235760043567ffffffffffffffff811161012357610cac610c9260209236906004016106a7565b60243590610c9f82610192565b610ca76118ca565b611622565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610d2057604052565b610cd7565b90601f601f19910116810190811067ffffffffffffffff821117610d2057604052565b6040519061066961014083610d25565b6040519061066960a083610d25565b60405190610669604083610d25565b9073ffffffffffffffffffffffffffffffffffffffff610dca9392165f52600160205260405f20905f5260205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b908154905f829160058411610e37575b610de593508461314f565b80610df157505f919050565b610e32610e2b600193610e207bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9461185a565b905f5260205f200190565b5460201c90565b161490565b9192610e4281612fda565b810390811161031357610de593855f5263ffffffff8260205f2001541663ffffffff8516105f14610e74575091610dda565b929150610e8090611885565b90610dda565b92610e8f6118ca565b604084016101008501600160ff610ea583610fea565b1603610fa55750610ed1610ebd6101a0870187610ff4565b610ecb6101a0860186610ff4565b90611963565b9381359260408501918235851480610f92575b80610f73575b15928315610f58575b5050509050610f5157610f489291610f39610f33610f2d610f3f94610f1789611be7565b610f2085611be7565b6101608901359087611d86565b96611027565b91611027565b90611ded565b83610a5561104d565b9061066961193e565b5082611af6565b610f669350610f6a94611a20565b1590565b805f8080610ef3565b506001610f8c610f866101008901610fea565b60ff1690565b14610eea565b5061016088013561016087013514610ee4565b610fb1610ac191610fea565b7fc9a0fa70000000000000000000000000000000000000000000000000000000005f5260ff16600452602490565b60ff81160361012357565b356103a681610fdf565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610123570190565b356103a6816105f1565b67ffffffffffffffff8111610d2057601f01601f191660200190565b6040519061105c604083610d25565b600482527f666f726b000000000000000000000000000000000000000000000000000000006020830152565b67ffffffffffffffff8111610d205760051b60200190565b6020818303126101235780519067ffffffffffffffff821161012357019080601f830112156101235781516110d481611088565b926110e26040519485610d25565b81845260208085019260051b82010192831161012357602001905b82821061110a5750505090565b60208091835161111981610192565b8152019101906110fd565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051156111695760200190565b61112f565b80518210156111695760209160051b010190565b8054821015611169575f5260205f2001905f90565b6111ab6001915f52600360205260405f2090565b01604051917fd9f9027f0000000000000000000000000000000000000000000000000000000083525f8360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f936112bd575b50915f9073ffffffffffffffffffffffffffffffffffffffff83549416915b84811061124e5750505050505f90565b8261129561127c61127c611262858761116e565b5173ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1690565b146112a25760010161123e565b9150506103a692506112b391611182565b90549060031b1c90565b6112da9193503d805f833e6112d28183610d25565b8101906110a0565b915f61121f565b926112ea6118ca565b6040840190610100850190600160ff61130284610fea565b1611801590611478575b61146c5761132f6113216101a0880188610ff4565b610ecb6101a0870187610ff4565b94833593604086018035861480611432575b8061140e575b159182156113e2575b50506113db57610f2d6113d294610f489796946113a4610f399561138b610f33968d610140611382610120830161148d565b9101359061280a565b611398610120890161148d565b6101408901359061280a565b6113ad8a611be7565b6113b686611be7565b6113cb6113c560608c0161148d565b91610fea565b91886129ad565b83610a55611537565b8487611af6565b6114069192506113fe6113f96113f99236906114a2565b61273b565b9236906114a2565b145f80611350565b5061141885610fea565b60ff61142a610f866101008b01610fea565b911614611347565b5061143f60608a0161148d565b67ffffffffffffffff61146461145760608b0161148d565b67ffffffffffffffff1690565b911614611341565b610ac1610fb183610fea565b50600360ff61148684610fea565b161161130c565b356103a68161064c565b359061066982610fdf565b919082610140910312610123576101206114ba610d48565b92803584526114cb6020820161065e565b6020850152604081013560408501526114e66060820161065e565b60608501526080810135608085015260a081013560a085015261150b60c08201611497565b60c085015261151c60e0820161065e565b60e08501526101008101356101008501520135610120830152565b60405190611546604083610d25565b600c82527f65717569766f636174696f6e00000000000000000000000000000000000000006020830152565b9081602091031261012357516103a6816105f1565b90816020910312610123575190565b604051906115a5604083610d25565b600b82527f66616c7365207461626c650000000000000000000000000000000000000000006020830152565b9190826040910312610123576020825192015190565b604051906115f6604083610d25565b600d82527f636f6e74726164696374696f6e000000000000000000000000000000000000006020830152565b91906101008301600360ff61163683610fea565b1603610fa5575061164e6109346101a0850185610ff4565b9073ffffffffffffffffffffffffffffffffffffffff811660408501359160608601916116c8604061167f8561148d565b81517fa3db6cef0000000000000000000000000000000000000000000000000000000081526004810188905267ffffffffffffffff909116602482015291829081906044820190565b0381855afa908115610347575f905f926117fb575b50801515806117ed575b80156117d5575b156117a757505061177191610f669161170689611be7565b856117108661148d565b60405167ffffffffffffffff91909116815273ffffffffffffffffffffffffffffffffffffffff8916907f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8190602090a461176988611027565b908587610d76565b61179f5761179061066993926117896117969361148d565b908461293a565b94611027565b84610a556115e7565b505f93505050565b7f7bcb84b0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5081151580156116ee575060c08901358214156116ee565b5060808901358114156116e7565b905061181f915060403d604011611826575b6118178183610d25565b8101906115d1565b905f6116dd565b503d61180d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b905f19820191821161031357565b6101000390610100821161031357565b9190820391821161031357565b906001820180921161031357565b906007820180921161031357565b906020820180921161031357565b906040820180921161031357565b9190820180921161031357565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6119165760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b61198d61198773ffffffffffffffffffffffffffffffffffffffff92949394612b6f565b93612b6f565b1673ffffffffffffffffffffffffffffffffffffffff83168181036119b0575050565b7f3554ce74000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff5f199116019067ffffffffffffffff821161031357565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161031357565b9192909260208301611a318161148d565b602086019067ffffffffffffffff611a4b6114578461148d565b911610611aec57611457611a7191611a6b611a658561148d565b9161148d565b906119fe565b808403611abc5715611aa05790611a989291611a926040809601359161148d565b906131c2565b910135141590565b5050506113f96113fe6113f9611ab79336906114a2565b141590565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f52600484905260245260445ffd5b5050505050505f90565b6113f9611b0d6113f9611b189360403691016114a2565b9260403691016114a2565b907f6457ceac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff821161012357602001918160051b3603831361012357565b929190611ba781611088565b93611bb56040519586610d25565b602085838152019160051b810192831161012357905b828210611bd757505050565b8135815260209182019101611bcb565b610180810190611bf78282610ff4565b3591611c7d611c0c6113f936604086016114a2565b91611c786020611c28611c7187611c2e6040611c288884610ff4565b0161148d565b67ffffffffffffffff80611c67611c60611c568b611c508b611c28838b610ff4565b97610ff4565b6060810190611b47565b3691611b9b565b931691168961337b565b9387610ff4565b61353f565b90838203611d535750506040517fe1ebfc370000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692602082600481875afa9384156103475761066994611d22935f91611d34575b50611d0e85611027565b90611d1b6020870161148d565b924661358f565b90610a18610f336101a0830183610ff4565b611d4d915060203d602011610340576103328183610d25565b5f611d04565b7f857822c7000000000000000000000000000000000000000000000000000000005f52600452602483905260445260645ffd5b916040519173ffffffffffffffffffffffffffffffffffffffff60208401947f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c86521660408401526060830152608082015260808152611de760a082610d25565b51902090565b9063ffffffff811663ffffffff8316105f14611e07575090565b905090565b9081602091031261012357516103a681610192565b9081604091031261012357602060405191611e3b83610d04565b8051611e4681610192565b83520151611e53816105f1565b602082015290565b90816020910312610123575180151581036101235790565b90611e7d82611088565b611e8a6040519182610d25565b828152601f19611e9a8294611088565b0190602036910137565b91906040838203126101235782519260208101519067ffffffffffffffff821161012357019080601f83011215610123578151611ee081611088565b92611eee6040519485610d25565b81845260208085019260051b82010192831161012357602001905b828210611f165750505090565b8151815260209182019101611f09565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b92919073ffffffffffffffffffffffffffffffffffffffff1683526040602084015260e083019273ffffffffffffffffffffffffffffffffffffffff825116604082015263ffffffff602083015116606082015260408201519360a060808301528451809152602061010083019501905f5b8181106120385750505060806120056103a6949560608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08583030160a086015261034c565b9201519060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082850301910152611f26565b825173ffffffffffffffffffffffffffffffffffffffff16875260209687019690920191600101611fbd565b908160031b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b908160071b917f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361031357565b600160209161210563ffffffff855116829063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b019101519081519167ffffffffffffffff8311610d2057680100000000000000008311610d2057815483835580841061216e575b50602061214b9101915f5260205f2090565b5f5b83811061215a5750505050565b60019060208451940193818401550161214d565b825f52838060205f20019103905f5b82811061218b575050612139565b5f8282015560010161217d565b93929190926121b96121b2855f52600260205260405f2090565b5460ff1690565b61270e5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517fca8aa7c70000000000000000000000000000000000000000000000000000000081526020816004818a5afa80156103475773ffffffffffffffffffffffffffffffffffffffff915f916126df575b5016956040517ffa2c4812000000000000000000000000000000000000000000000000000000008152604081600481855afa908115610347576122f7916020915f916126b0575b506040517f1352c3e600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8087166004830152825116602482015260209091015163ffffffff16604482015291829081906064820190565b03818b5afa908115610347575f91612681575b501561263f57612350612325875f52600260205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b604051957fd9f9027f0000000000000000000000000000000000000000000000000000000087525f87600481855afa968715610347575f97612623575b5061239a87969751611e73565b945f967f0000000000000000000000000000000000000000000000000000000000000000975b87518110156123de5780896123d76001938b61116e565b52016123c0565b5091949897909296959397604051917fe1ebfc370000000000000000000000000000000000000000000000000000000083526020836004818c5afa908115610347575f9687956124698d946124ae978991612604575b5061245c612440610d58565b73ffffffffffffffffffffffffffffffffffffffff9097168752565b63ffffffff166020860152565b6040840152606083015260808201526040519586809481937f363520570000000000000000000000000000000000000000000000000000000083528c60048401611f4b565b03925af1908115610347575f925f926125d5575b50906124d061250492613618565b906124e86124dc610d67565b63ffffffff9093168352565b60208201526124ff835f52600360205260405f2090565b6120c4565b7fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d706960405180612559339673ffffffffffffffffffffffffffffffffffffffff8a16958360209093929193604081019481520152565b0390a4803b15610123576040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9290921660048301525f908290602490829084905af18015610347576125c15750565b806125cf5f61066993610d25565b80610119565b6124d0935061250492506125fa903d805f833e6125f28183610d25565b810190611ea4565b93909392506124c2565b61261d915060203d602011610340576103328183610d25565b5f612434565b6126389197503d805f833e6112d28183610d25565b955f61238d565b7fd6f75476000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff821660045260245ffd5b6126a3915060203d6020116126a9575b61269b8183610d25565b810190611e5b565b5f61230a565b503d612691565b6126d2915060403d6040116126d8575b6126ca8183610d25565b810190611e21565b5f61228e565b503d6126c0565b612701915060203d602011612707575b6126f98183610d25565b810190611e0c565b5f612247565b503d6126ef565b7f42106f4c000000000000000000000000000000000000000000000000000000005f52600484905260245ffd5b60405161012060208201927fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca684528051604084015261278b6020820151606085019067ffffffffffffffff169052565b60408101516080840152606081015167ffffffffffffffff1660a0840152608081015160c084015260a081015160e08401526127d260c082015161010085019060ff169052565b60e081015167ffffffffffffffff168383015261010081015161014084015201516101608201526101608152611de761018082610d25565b9167ffffffffffffffff8316606081018082116103135780431061290b575061283e906128396114578461148d565b611878565b60208201908061284e8385611b47565b9050036128cf5750906128879161287f61286f61286a8461148d565b612a22565b916128798461148d565b93611b47565b9290916131c2565b9181830361289457505050565b7f55fa0c4e000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff1660045260245260445260645ffd5b6128dc610ac19284611b47565b7ff2fb10b3000000000000000000000000000000000000000000000000000000005f5260045250602452604490565b907ffcfd417f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9167ffffffffffffffff906040519273ffffffffffffffffffffffffffffffffffffffff60208501957fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e987521660408501526060840152166080820152600360a082015260a08152611de760c082610d25565b9267ffffffffffffffff60ff92936040519473ffffffffffffffffffffffffffffffffffffffff60208701977fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9895216604087015260608601521660808401521660a082015260a08152611de760c082610d25565b67ffffffffffffffff1690815f525f60205260405f2054918215612a75575b8215612a4a5750565b7f571e2cf4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150610101824303105f14612a8d5781405b91612a41565b815f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612a87565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610123570180359067ffffffffffffffff82116101235760200191813603831361012357565b929192612b1482611031565b91612b226040519384610d25565b829481845281830111610123578281602093845f960137010152565b601f8260209493601f1993818652868601375f8582860101520116010190565b9160206103a6938181520191612b3e565b90612bc8916020612b8a612b838380612ab7565b3691612b08565b818151910120604051809581927f49baa28c000000000000000000000000000000000000000000000000000000008352600483019190602083019252565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610347575f93612c75575b5073ffffffffffffffffffffffffffffffffffffffff831615612c315750565b80612c3b91612ab7565b90612c716040519283927f1f0c532f00000000000000000000000000000000000000000000000000000000845260048401612b5e565b0390fd5b612c8f91935060203d602011612707576126f98183610d25565b915f612c11565b949263ffffffff929083809296939673ffffffffffffffffffffffffffffffffffffffff6040519860208a019a7fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe828c5260408b01521660608901521660808701521660a08501521660c083015260e082015260e08152611de761010082610d25565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee181360301821215610123570190565b9093929360408201612d5d8184612ab7565b905015612ee157612d7e6060840194612d768686612d18565b97889161419c565b6101008601612d8d8188611b47565b919050612d9982611e73565b905f5b89848210612e7d57505050612db090614351565b612dc8612dbf60808a01611027565b63ffffffff1690565b8214801590612e6f575b612e35575050610669949550612e22612e11612df1612e2d9386612ab7565b612e09612dfe8989612d18565b610100810190611b47565b92905061397a565b94612e1c8686613af3565b84612d18565b926020810190612ab7565b939092613bb0565b7f420998ff000000000000000000000000000000000000000000000000000000005f526004919091526024525060c085013560445260645ffd5b5060c0880135811415612dd2565b90612ed0612e9782612e9186600196611b47565b906138f0565b612ea081613930565b90612ec36020612eb6612b836040850185612ab7565b818151910120920161393a565b9163ffffffff85166142d1565b612eda828661116e565b5201612d9c565b50929350612f0e91508083612ef982612f0694612ab7565b9390926020810190612ab7565b9390926137dc565b15612f165750565b7f3d94717e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff6040519173ffffffffffffffffffffffffffffffffffffffff60208401947ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af865216604084015216606082015260608152611de7608082610d25565b8115612fad570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60018111156103a65780600170010000000000000000000000000000000083101561310d575b6130b36130a961309f61309561308b6130816130706130ba9760048a680100000000000000006130bf9c1015613100575b6401000000008110156130f3575b620100008110156130e6575b6101008110156130d9575b60108110156130cc575b10156130c4575b60030260011c90565b61307a818b612fa3565b0160011c90565b61307a818a612fa3565b61307a8189612fa3565b61307a8188612fa3565b61307a8187612fa3565b61307a8186612fa3565b8093612fa3565b821190565b900390565b60011b613067565b60041c9160021b91613060565b60081c9160041b91613056565b60101c9160081b9161304b565b60201c9160101b9161303f565b60401c9160201b91613031565b50506130bf6130ba6130b36130a961309f61309561308b6130816130706131348a60801c90565b98506801000000000000000097506130009650505050505050565b9063ffffffff165b8383106131645750505090565b90919280841860011c8185160190835f528263ffffffff8360205f20015416115f146131945750925b9190613157565b9350600181018091111561318d5761182d565b90821015611169576131be9160051b810190612ab7565b9091565b929190915f905b8082106131d7575050505090565b909192936131e9612b838484876131a7565b6020815191012081810361333f575050613207612b838383866131a7565b60208101905160801b1760018160801c61323e61322384614be3565b61323081969293966145ea565b14908161332c575b506145bb565b6040519260208401925b8281106132dd57505050601f198282030160051c825260405261327261326d82614527565b6145f4565b67ffffffffffffffff861681036132a4575061329b61329561326d600193614575565b956119de565b939201906131c9565b7f1c369b88000000000000000000000000000000000000000000000000000000005f5260045267ffffffffffffffff851660245260445ffd5b6133189361331e826132fa6132f56133269587614f4f565b614be3565b5061331261330b83839b949b6118bd565b8489614f88565b986118bd565b906118bd565b9481526118a1565b92613248565b6133379150846118bd565b82145f613238565b7f42f4bc7a000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff861660045260245260445260645ffd5b939290916133896001611088565b946133976040519687610d25565b600186526133a56001611088565b601f19602088019101368237865115611169575280946133c98492825180966146be565b835181810361351157509195909391506133e8600183811c5b01611e73565b955f935b6001831161340857505050505061340491925061115c565b5190565b93955f95949086906001848116146134de575b905b6001810186811015613461579061344c60029261344561343d848c61116e565b51918b61116e565b51906147b3565b61345a60018b019a8d61116e565b520161341d565b508461347e949397929996808310613493575b5050505060011c90565b9390600181811c9116018694909192936133ec565b840110156134cf576134a8906134b79261116e565b5161344560018701968861116e565b6134c560018801978a61116e565b525f808481613474565b6134d89161116e565b516134b7565b9650506134ef60018801978261116e565b516134ff6001916134458861115c565b96819761350b8b61115c565b5261341b565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906040519067ffffffffffffffff60208301937fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a28552166040830152606082015260608152611de7608082610d25565b949263ffffffff908167ffffffffffffffff9496939673ffffffffffffffffffffffffffffffffffffffff6040519860208a019a7ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788c5260408b01521660608901521660808701521660a08501521660c083015260e082015260e08152611de761010082610d25565b604051907f7667180800000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610347575f926136b8575b5063ffffffff811680159081156136a8575b5015611e07575090565b905063ffffffff8316105f61369e565b6136d291925060203d602011610340576103328183610d25565b905f61368c565b604051906136e8606083610d25565b602b82527f5357555f524f5f504f505f0000000000000000000000000000000000000000006040837f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360208201520152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6004111561377157565b61373a565b919091357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811692601481106137aa575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b9390926014840361388a576040820361388157816020116101235761381892601f1960208335930193019235926020811061386c575b5061415d565b5061382581939293613767565b159283613833575b50505090565b73ffffffffffffffffffffffffffffffffffffffff92935061385b6138619261127c92613776565b60601c90565b9116145f808061382d565b5f199060209492940360031b1b16915f613812565b50505050505f90565b6138b1906138a96103a6966138a1969594966136d9565b953691612b08565b943691612b08565b92614081565b9015611169578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b91908110156111695760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610123570190565b356103a681610192565b356fffffffffffffffffffffffffffffffff811681036101235790565b6040906103a6949281528160208201520191612b3e565b90821015611169570190565b9092919261399061398a85611893565b60031c90565b90818103613abd576139a185611e73565b945f94855b6139af85612064565b871015613a8757613a196001613a12613a046139fe6139d86139d18d60031c90565b8a8d61396e565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b60ff90811660078c161c1690565b1660ff1690565b15613a7e575081861015613a4657613a3a613a34878961116e565b60019052565b600180965b01956139a6565b5050612c71906040519384937fbf13077400000000000000000000000000000000000000000000000000000000855260048501613957565b95600190613a3f565b9450945050505015613a9557565b7f77d3628d000000000000000000000000000000000000000000000000000000005f5260045ffd5b612c71906040519384937fbf13077400000000000000000000000000000000000000000000000000000000855260048501613957565b613b00612b838280612ab7565b602081519101205f5b8351811015613b7057613b25613b1f828661116e565b51151590565b80613b3d575b613b3757600101613b09565b50505050565b5081613b63612b83613b5984612e91612dfe60608a018a612d18565b6040810190612ab7565b6020815191012014613b2b565b613b7a8380612ab7565b90612c716040519283927fe9b95e8100000000000000000000000000000000000000000000000000000000845260048401612b5e565b9392919361010081016014613bd1613b59613bcb8486611b47565b906138b7565b9050145f14613be85750612f0e9392918591614484565b9395909294613bf5613fbc565b965f5b8451811015613cc657613c0b818661116e565b51613c19575b600101613bf8565b97613c6a613c31612b83613b598c612e918c8c611b47565b91613c3b81614f13565b613c4483614f13565b613c78613c4f613fbc565b93604051938491613c64602084018096613f86565b90613f86565b03601f198101845283610d25565b825191829160208501915190600b6102eefa903d141615613c995797613c11565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b50925094613ce8945085919693506138b190613ce06136d9565b933691612b08565b612f0e565b805468010000000000000000811015610d2057613d0f91600182018155611182565b613da8577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff602083613d7263ffffffff610669965116859063ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b0151825463ffffffff16911660201b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b80549293928015613eba57613deb613df69161185a565b825f5260205f200190565b8054602081901c9363ffffffff91821692918116808411613e9257879303613e575750613e5392509063ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000083549260201b169116179055565b9190565b915050613e5391613e696124dc610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff86166020830152613ced565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090613ef491613ecb6124dc610d67565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff85166020830152613ced565b5f9190565b60405190613f0860a083610d25565b608082527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6080836f17f1d3a73197d7942695638c4fa9ac0f60208201527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f260608201520152565b805191908290602001825e015f815290565b90613c649493613c6461066994613c64613c6a94604051998a976020890190613f86565b60405160a09190613fcd8382610d25565b6080815291601f1901366020840137565b60408051909190613fef8382610d25565b60208152918290601f190190369060200137565b60405161010091906101206140188183610d25565b83825267ffffffffffffffff829411610d2057601f190190369060200137565b604051606091906140498382610d25565b6030815291601f1901366020840137565b9061406482611031565b6140716040519182610d25565b828152601f19611e9a8294611031565b9092919260808251148061414e575b8061413e575b1580156140fc575b6140f4576140bd936140af916147cc565b6140b7613ef9565b91613f98565b6140d2610f666140cb613fde565b80936148ee565b6140ef576140eb81602080600194518301019101611587565b1490565b505f90565b505050505f90565b506101008351148061412f575b8061411a575b1561409e565b61409e565b5061411561412784614ee5565b15905061410f565b5061413983614e3f565b614109565b5061414882614ee5565b15614096565b5061415882614e3f565b614090565b90614195929160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c011690614967565b9192909190565b73ffffffffffffffffffffffffffffffffffffffff1691604051907f7b103999000000000000000000000000000000000000000000000000000000008252602082600481875afa918215610347576141fd9284915f916142b2575b506149f6565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015292909190602090849060249082905afa928315610347575f93614291575b5082820361425a57505050565b7fb4b9a95c000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045260245260445260645ffd5b6142ab91935060203d602011610b7857610b6a8183610d25565b915f61424d565b6142cb915060203d602011612707576126f98183610d25565b5f6141f7565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a08152611de760c082610d25565b908151801561447e576143635f611088565b6143706040519182610d25565b5f8152601f1961437f5f611088565b0136602083013781935f90614397815194855f6146be565b835181810361351157509195909391506143b4600183811c6133e2565b955f935b600183116143d057505050505061340491925061115c565b93955f959490869060018481161461444b575b905b600181018681101561441a579061440560029261344561343d848c61116e565b61441360018b019a8d61116e565b52016143e5565b5084614436949397929996808310613493575050505060011c90565b9390600181811c9116018694909192936143b8565b96505061445c60018801978261116e565b5161446c6001916134458861115c565b9681976144788b61115c565b526143e3565b505f9150565b919093925f5f905b865182101561451c5761449f828861116e565b5115614513576144ae816118af565b908682119081156144d6575b506144cb57600190915b019061448c565b505050505050505f90565b906144ec613b5985612e916101008b018b611b47565b9184841161012357610123578287610f669361450d958901928703936137dc565b5f6144ba565b906001906144c4565b949550505050501490565b5f815160081015614548576137715780516008101561116957610120015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b5f81511561458f5761377157805115611169576020015190565b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b156145c257565b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002111561377157565b8060801c9061460660218311156145bb565b61460f81614be3565b60028195929510156137715761462590156145bb565b8361463257505050505f90565b8160200190816020116103135782036020019081111502601f81116146ac575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103135760031b610100036101008111610313571c90565b634e487b715f5260326020526024601cfd5b5f939291801561478b578281118015614779575b6147455781015f190191905b600182116146eb57505050565b60018082161461473b575b60018316158061472f575b614724575b6147149060011c9260011c90565b90600181811c91160190916146de565b600190940193614706565b50816001840110614701565b93600101936146f6565b7fe944a157000000000000000000000000000000000000000000000000000000005f5260049190915260245260445260645ffd5b506147848184611878565b82116146d2565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6041916040519160018353600183015260218201522090565b906147ee91604051906020820152602081526147e9604082610d25565b615093565b6147f961020061405a565b614801613fbc565b9161480a614003565b92839160208301915f5b600281106148615750505050610f669061482d9261492b565b6148345790565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600d60045260245ffd5b90919293506148798261487383612094565b856151b2565b6148948261488e61488984612094565b6118af565b856152c3565b6148a1610f66878461490d565b6148c1578061010085602060019460081b8901015e019085939291614814565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9060209181519283920190602081519101600f620323e8fa903d141690565b9060209181519283920190602081519101601161b9f0fa903d141690565b9060209181519283920190602081519101600d6104b0fa903d141690565b906020918151928392019060208151910160056103e8fa903d141690565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116149eb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610347575f5173ffffffffffffffffffffffffffffffffffffffff8116156149e157905f905f90565b505f906001905f90565b5050505f9160039190565b73ffffffffffffffffffffffffffffffffffffffff9092919216604051927fe1ebfc37000000000000000000000000000000000000000000000000000000008452602084600481855afa9283156103475763ffffffff6020946fffffffffffffffffffffffffffffffff937fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f2975f92614b27575b5067ffffffffffffffff90838886013591614aa48361064c565b81608088013595614ab4876105f1565b73ffffffffffffffffffffffffffffffffffffffff60c0614ad760a08c0161393a565b9a01359b6040519d8e019e8f528d6040469101521660608d01521660808b01521660a08901521660c08701521660e0850152166101008301526101208201526101208152611de761014082610d25565b67ffffffffffffffff919250614b4990883d8a11610340576103328183610d25565b9190614a8a565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff821161031357565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff821161031357565b908160801c91614bf48315156145bb565b614c286139fe614c0383614dcf565b7fff000000000000000000000000000000000000000000000000000000000000001690565b9060ff821660c0811015614d89576080811015614c4d5750505090505f906001905f90565b60b710614ce757614c63610f86614c7293614bb2565b8094119081614c7a57506145bb565b600191905f90565b6001851480159250614c8e575b505f613238565b7f80000000000000000000000000000000000000000000000000000000000000009150614cde614c037fff0000000000000000000000000000000000000000000000000000000000000092614e05565b1610155f614c87565b614d6a614d15614d04610f86614cff614d6f96614bb2565b614b81565b92614d108488116145bb565b614e05565b614d427fff00000000000000000000000000000000000000000000000000000000000000821615156145bb565b614d53614d4e84612064565b611868565b1c948583603782119283614d75575b5050506145bb565b611885565b91905f90565b614d80929350611878565b1185835f614d62565b60f710614db05750614da0610f86614da892614b50565b8093116145bb565b600191908290565b614d6a614d15614d04610f86614cff614dc896614b50565b9190600190565b60208160801c5f0301602081111502601f81116146ac575f196fffffffffffffffffffffffffffffffff9160031b1b9116511690565b60208160801c60010301602181111502601f81116146ac576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b905f5b8251811015614ede57602081840101516f1a0111ea397fe69a4b1ba7b6434bacd78111908115614e83575b5061447e576040810180911115614e425761182d565b6f1a0111ea397fe69a4b1ba7b6434bacd791501480614ea3575b5f614e6d565b50602081018082116103135760207f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab91850101511015614e9d565b5060019150565b5f90815b8151831015614f0c57602083830101511791602081018091116103135791614ee9565b9150501590565b5160808103614f1f5750565b7f77e7011b000000000000000000000000000000000000000000000000000000005f52600452608060245260445ffd5b8060801c908183116146ac57828203918211610313576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b919091818301808411610313578160801c106146ac576fffffffffffffffffffffffffffffffff169182018092116103135760801b1790565b614fef7fff000000000000000000000000000000000000000000000000000000000000009160019493613f86565b9160f81b1681520190565b6150176103a6939260406003935f81525f60208201520190613f86565b7f010000000000000000000000000000000000000000000000000000000000000081525f60028201520190613f86565b60ff1660ff81146103135760010190565b7fff000000000000000000000000000000000000000000000000000000000000006103a69493602193835260f81b1660208201520190613f86565b9190918251801580156151a8575b61517d57505f61510c846151006020946150e16150c26150d3995160ff1690565b93604051998a9586928a8401614fc1565b03601f198101855284610d25565b6150f2604051938492888401614ffa565b03601f198101835282610d25565b60405191828092613f86565b039060025afa15610347575f51915f615123614003565b936001915b600860ff8416111561513a5750505050565b5f615159846151006020946150f2896040519485938a18898501615058565b039060025afa15610347576151775f5192838160051b880152615047565b91615128565b7f54eb5c7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff81116150a1565b9080929101602081015192602081011061031357604061527391015192613c6a60405194859260208401909160d192604083526001602084015260306040840152606083015260808201527f010000000000000000000000000000000000000000000000000000000000000060a08201527f1a0111ea397fe69a4b1ba7b6434bacd70000000000000000000000000000000060a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60b18201520190565b61528561527e614038565b8093614949565b15615296576030602081930191015e565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b9080929101602081015192602081011061031357604061538491015192613c6a60405194859260208401909160d192604083526001602084015260306040840152606083015260808201527f010000000000000000000000000000000000000000000000000000000000000060a08201527f1a0111ea397fe69a4b1ba7b6434bacd70000000000000000000000000000000060a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60b18201520190565b61538f61527e614038565b1561529657607060206030930191015e56";
