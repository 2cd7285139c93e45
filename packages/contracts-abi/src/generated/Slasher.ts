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
          },
          {
            "name": "worth",
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
        "name": "shares",
        "type": "uint256"
      },
      {
        "name": "worth",
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
  "0x60e060405234801561000f575f5ffd5b5060405161632438038061632483398101604081905261002e91610100565b6001600160a01b03821660805280158061004f5750670de0b6b3a764000081115b15610074576040516359493baf60e01b81526004810182905260240160405180910390fd5b816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100d4919061012c565b6001600160a01b031660a05260c0525061014e565b6001600160a01b03811681146100fd575f5ffd5b50565b5f5f60408385031215610111575f5ffd5b825161011c816100e9565b6020939093015192949293505050565b5f6020828403121561013c575f5ffd5b8151610147816100e9565b9392505050565b60805160a05160c05161611961020b5f395f81816102cb01528181611c000152611f9701525f81816101be0152818161072b01528181610cc501528181610ce6015281816116ca015281816116eb0152818161189e0152818161194a01528181611b3b01528181611c6501528181611cad01528181612048015281816124250152612b9301525f818161012a01528181610b1601528181610c0a01528181610d9e0152818161113201528181612ada0152612cd901526161195ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80638c81dc4d11610093578063c0a6a11511610063578063c0a6a115146102a0578063c560165e146102b3578063c897c601146102c6578063dad5c433146102ed575f5ffd5b80638c81dc4d14610230578063a0e5155414610243578063b05c85de14610265578063b679b83e1461028d575f5ffd5b80636dab8d6b116100ce5780636dab8d6b146101a65780637b103999146101b957806386416f6f146101e05780638770a89814610203575f5ffd5b8063085234ad146100ff578063128d381a1461012557806343fbd4cc1461017157806345bc4d1014610186575b5f5ffd5b610107606081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61014c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011c565b61018461017f366004615043565b610300565b005b610199610194366004615071565b610361565b60405161011c91906150b8565b6101846101b4366004615043565b61045f565b61014c7f000000000000000000000000000000000000000000000000000000000000000081565b6101f36101ee366004615111565b6104a5565b604051901515815260200161011c565b610222610211366004615181565b5f6020819052908152604090205481565b60405190815260200161011c565b61022261023e3660046151b3565b610516565b6101f3610251366004615071565b60026020525f908152604090205460ff1681565b610278610273366004615043565b610712565b6040805192835260208301919091520161011c565b61022261029b366004615284565b610875565b6101846102ae366004615181565b610a6f565b6102226102c136600461533d565b610acf565b6102227f000000000000000000000000000000000000000000000000000000000000000081565b6102226102fb366004615374565b610e9f565b73ffffffffffffffffffffffffffffffffffffffff811682337fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b461034583865f61112f565b60405163ffffffff909116815260200160405180910390a45050565b61038a60405180606001604052805f63ffffffff16815260200160608152602001606081525090565b5f828152600360209081526040918290208251606081018452815463ffffffff168152600182018054855181860281018601909652808652919492938581019392908301828280156103f957602002820191905f5260205f20905b8154815260200190600101908083116103e5575b505050505081526020016002820180548060200260200160405190810160405280929190818152602001828054801561044f57602002820191905f5260205f20905b81548152602001906001019080831161043b575b5050505050815250509050919050565b73ffffffffffffffffffffffffffffffffffffffff811682337f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e316103458386600161112f565b73ffffffffffffffffffffffffffffffffffffffff8085165f908152600160209081526040808320878452825280832093861683529290529081206104ea9083611216565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660011490505b949350505050565b5f61051f6112da565b604085016001610537610120880161010089016153c8565b60ff161461058c5761054f60e0820160c083016153c8565b6040517fc9a0fa7000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024015b60405180910390fd5b5f6105b161059e6101a08901896153e1565b6105ac6101a08901896153e1565b611311565b90505f823560408801351480156105d15750610120830135610160880135145b80156105f1575060016105ec61012089016101008a016153c8565b60ff16145b905080158061060c575061060a838860400188886113b5565b155b1561061b5761061b88886114d6565b6106248861153b565b61062d8761153b565b604080517f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c60208083019190915273ffffffffffffffffffffffffffffffffffffffff851682840152853560608301526101208601356080808401919091528351808403909101815260a09092019092528051910120935061070782856106cc6106ba60208d018d61541d565b6106c760208d018d61541d565b61182d565b6040518060400160405280600481526020017f666f726b00000000000000000000000000000000000000000000000000000000815250611850565b50505061050e6120ab565b5f5f5f60035f8681526020019081526020015f2090505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d9f9027f6040518163ffffffff1660e01b81526004015f60405180830381865afa158015610791573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107b891908101906154e3565b90505f5b6001830154811015610864578573ffffffffffffffffffffffffffffffffffffffff168282815181106107f1576107f1615578565b602002602001015173ffffffffffffffffffffffffffffffffffffffff160361085c5782600101818154811061082957610829615578565b905f5260205f20015483600201828154811061084757610847615578565b905f5260205f2001549450945050505061086e565b6001016107bc565b505f5f9350935050505b9250929050565b5f61087e6112da565b604085016001610896610120880161010089016153c8565b60ff161115806108b8575060036108b360e0830160c084016153c8565b60ff16115b156108cd5761054f60e0820160c083016153c8565b5f6108df61059e6101a08901896153e1565b90505f8235604088013514801561092757506109016080880160608901615181565b67ffffffffffffffff1661091b6040850160208601615181565b67ffffffffffffffff16145b80156109585750610940610120880161010089016153c8565b60ff1661095360e0850160c086016153c8565b60ff16145b9050801580610990575061097c61097736899003890160408a016155a5565b6120d5565b61098e610977368690038601866155a5565b145b1561099f5761099f88886114d6565b6109bf6109b3610100850160e08601615181565b84610100013588612181565b6109e06109d461014089016101208a01615181565b61014089013587612181565b6109e98861153b565b6109f28761153b565b610a1d828435610a086040870160208801615181565b610a1860e0880160c089016153c8565b612302565b93506107078285610a346106ba60208d018d61541d565b6040518060400160405280600c81526020017f65717569766f636174696f6e0000000000000000000000000000000000000000815250611850565b5f610a7982612390565b67ffffffffffffffff83165f8181526020818152604091829020849055905183815292935090917f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234910160405180910390a25050565b5f610ad86112da565b5f610aee610ae960608501856153e1565b61240d565b90505f610b01604085016020860161541d565b90505f63ffffffff821615801590610bb157507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b7d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ba19190615645565b63ffffffff168263ffffffff1611155b9050808015610c755750604080517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152908601359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bced27c790602401602060405180830381865afa158015610c4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c739190615660565b145b15610cbe57604080517f27bba86800000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152908601356024820152604401610583565b5f610d89467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d719190615645565b610d7e60208b018b61541d565b878b60400135612536565b9050610dcf610d9b60608801886153e1565b827f0000000000000000000000000000000000000000000000000000000000000000610dca60208b018b61541d565b6125ce565b604080517ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af60208083019190915273ffffffffffffffffffffffffffffffffffffffff87168284015263ffffffff861660608084019190915283518084039091018152608090920190925280519101209450610e8e8486610e5360208a018a61541d565b6040518060400160405280600b81526020017f66616c7365207461626c65000000000000000000000000000000000000000000815250611850565b50505050610e9a6120ab565b919050565b5f610ea86112da565b604083016003610ec0610120860161010087016153c8565b60ff1614610ed85761054f60e0820160c083016153c8565b5f610eea610ae96101a08701876153e1565b90505f8073ffffffffffffffffffffffffffffffffffffffff861663a3db6cef8535610f1c6040880160208901615181565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925267ffffffffffffffff1660248201526044016040805180830381865afa158015610f7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa09190615677565b90925090505f8215801590610fb9575084604001358314155b80610fd257508115801590610fd2575084608001358214155b905080611015576040517f7bcb84b00000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604401610583565b61101e8861153b565b73ffffffffffffffffffffffffffffffffffffffff8088169086359086167f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8161106d60408a0160208b01615181565b60405167ffffffffffffffff909116815260200160405180910390a461109d848635896101ee60208d018d61541d565b6110af57505f94506111219350505050565b6110cc8486356110c56040890160208a01615181565b6003612302565b955061111b84876110e060208c018c61541d565b6040518060400160405280600d81526020017f636f6e74726164696374696f6e00000000000000000000000000000000000000815250611850565b50505050505b6111296120ab565b92915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015611199573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111bd9190615645565b6111c89060016156c6565b335f908152600160209081526040808320888452825280832073ffffffffffffffffffffffffffffffffffffffff88168452909152902090915061120d9082846126c4565b50509392505050565b81545f9081816005811115611270575f61122f846126de565b61123990856156e2565b5f8881526020902090915081015463ffffffff90811690871610156112605780915061126e565b61126b8160016156f5565b92505b505b5f61127d87878585612843565b905080156112cd576112a1876112946001846156e2565b5f91825260209091200190565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166112cf565b5f5b979650505050505050565b6112e2612897565b61130f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906128f0565b565b5f61131b8361240d565b90505f6113278361240d565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16146113ae576040517f3554ce7400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808416600483015282166024820152604401610583565b5092915050565b5f6113c66040850160208601615181565b67ffffffffffffffff166113e06040870160208801615181565b67ffffffffffffffff1610156113f757505f61050e565b5f6114086040860160208701615181565b6114186040880160208901615181565b6114229190615708565b67ffffffffffffffff169050828114611471576040517ff2fb10b30000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610583565b805f036114a65761148a610977368790038701876155a5565b61149c610977368990038901896155a5565b141591505061050e565b604080860135906114ca9088018035906114c39060208b01615181565b87876128f7565b14159695505050505050565b6114eb610977368490038401604085016155a5565b611500610977368490038401604085016155a5565b6040517f6457ceac00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610583565b5f61154a6101808301836153e1565b3590505f611563610977368590038501604086016155a5565b90505f61160e826115786101808701876153e1565b611589906060810190604001615181565b67ffffffffffffffff166115a16101808801886153e1565b6115b2906040810190602001615181565b67ffffffffffffffff166115ca6101808901896153e1565b6115d8906060810190615728565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250612a8792505050565b90505f6116776116226101808701876153e1565b611633906040810190602001615181565b83604080517fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2815267ffffffffffffffff9390931660208401528201526060902090565b90508381146116c3576040517f857822c7000000000000000000000000000000000000000000000000000000008152600481018490526024810185905260448101829052606401610583565b5f611812467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015611752573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117769190615645565b61178360208b018b61541d565b61179360408c0160208d01615181565b8a604080517ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788152602081019790975273ffffffffffffffffffffffffffffffffffffffff959095169486019490945263ffffffff92831660608601529116608084015267ffffffffffffffff1660a083015260c082015260e0902090565b9050611825610d9b6101a08801886153e1565b505050505050565b5f8163ffffffff168363ffffffff16106118475781611849565b825b9392505050565b5f8381526002602052604090205460ff161561189b576040517f42106f4c00000000000000000000000000000000000000000000000000000000815260048101849052602401610583565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611905573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611929919061578c565b90508073ffffffffffffffffffffffffffffffffffffffff16631352c3e6867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fa2c48126040518163ffffffff1660e01b81526004016040805180830381865afa1580156119b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119d491906157a7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff9283166004820152815190921660248301526020015163ffffffff166044820152606401602060405180830381865afa158015611a54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a789190615806565b611ac6576040517fd6f7547600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610583565b5f8481526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905580517fd9f9027f000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163d9f9027f91600480830192869291908290030181865afa158015611b83573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611baa91908101906154e3565b90505f815167ffffffffffffffff811115611bc757611bc7615438565b604051908082528060200260200182016040528015611bf0578160200160208202803683370190505b5090505f5b8151811015611c44577f0000000000000000000000000000000000000000000000000000000000000000828281518110611c3157611c31615578565b6020908102919091010152600101611bf5565b505f5f8473ffffffffffffffffffffffffffffffffffffffff1663363520577f00000000000000000000000000000000000000000000000000000000000000006040518060a001604052808d73ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d14573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d389190615645565b63ffffffff1681526020018881526020018781526020018a8152506040518363ffffffff1660e01b8152600401611d70929190615853565b5f604051808303815f875af1158015611d8b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611db2919081019061597a565b915091505f845167ffffffffffffffff811115611dd157611dd1615438565b604051908082528060200260200182016040528015611dfa578160200160208202803683370190505b5090505f5b8151811015611efb57828181518110611e1a57611e1a615578565b60200260200101515f14611ef357858181518110611e3a57611e3a615578565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16637a8b2637848381518110611e6f57611e6f615578565b60200260200101516040518263ffffffff1660e01b8152600401611e9591815260200190565b602060405180830381865afa158015611eb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ed49190615660565b828281518110611ee657611ee6615578565b6020026020010181815250505b600101611dff565b506040518060600160405280611f108a612ad6565b63ffffffff9081168252602080830186905260409283018590525f8781526003825292909220835181547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169216919091178155908201516001820190611f779082615a2f565b5060408201516002820190611f8c9082615a2f565b5050604080518581527f000000000000000000000000000000000000000000000000000000000000000060208201523392508b9173ffffffffffffffffffffffffffffffffffffffff8e16917fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d7069910160405180910390a46040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8b811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063901d13e2906024015f604051808303815f87803b158015612089575f5ffd5b505af115801561209b573d5f5f3e3d5ffd5b5050505050505050505050505050565b61130f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611309565b5f611129825f0151836020015184606001518560a001518660c0015187610120015161211489604001518a608001518b60e001518c6101000151612d65565b604080517fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68152602081019890985267ffffffffffffffff96871690880152939094166060860152608085019190915260ff1660a084015260c083019190915260e0820152610100902090565b5f612197606067ffffffffffffffff86166156f5565b9050804310156121e6576040517ffcfd417f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015260248101829052604401610583565b5f67ffffffffffffffff85166121ff6020850185615181565b67ffffffffffffffff1661221391906156e2565b9050806122236020850185615728565b905014612275576122376020840184615728565b6040517ff2fb10b300000000000000000000000000000000000000000000000000000000815261058392508390600401918252602082015260400190565b5f6122ad61228e6122896020870187615181565b612390565b61229b6020870187615181565b6122a86020880188615728565b6128f7565b9050848114611825576040517f55fa0c4e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024810186905260448101829052606401610583565b604080517fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9602082015273ffffffffffffffffffffffffffffffffffffffff8616918101919091526060810184905267ffffffffffffffff8316608082015260ff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b67ffffffffffffffff81165f90815260208190526040812054908190036123c7576123c48267ffffffffffffffff16612dbd565b90505b5f819003610e9a576040517f571e2cf400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610583565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166349baa28c6124548480615ac8565b604051612462929190615b29565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa1580156124b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124db919061578c565b905073ffffffffffffffffffffffffffffffffffffffff8116610e9a576125028280615ac8565b6040517f1f0c532f000000000000000000000000000000000000000000000000000000008152600401610583929190615b61565b604080517fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe82602082015290810187905273ffffffffffffffffffffffffffffffffffffffff8616606082015263ffffffff808616608083015280851660a0830152831660c082015260e081018290525f90610100016040516020818303038152906040528051906020012090505b9695505050505050565b6125db6040850185615ac8565b90505f03612641576126036125f08580615ac8565b856125fe6020890189615ac8565b612de2565b61263c576040517f3d94717e00000000000000000000000000000000000000000000000000000000815260048101849052602401610583565b6126be565b61265882826126536060880188615b74565b612f32565b5f61268c6126696040870187615ac8565b6126766060890189615b74565b61268590610100810190615728565b90506130c5565b9050612698858261325b565b6126bc6126a86060870187615b74565b82866126b760208a018a615ac8565b613362565b505b50505050565b5f806126d185858561345a565b915091505b935093915050565b5f600182116126eb575090565b81600170010000000000000000000000000000000082106127115760809190911c9060401b5b68010000000000000000821061272c5760409190911c9060201b5b64010000000082106127435760209190911c9060101b5b6201000082106127585760109190911c9060081b5b610100821061276c5760089190911c9060041b5b6010821061277f5760049190911c9060021b5b6004821061278b5760011b5b600302600190811c908185816127a3576127a3615ba6565b048201901c905060018185816127bb576127bb615ba6565b048201901c905060018185816127d3576127d3615ba6565b048201901c905060018185816127eb576127eb615ba6565b048201901c9050600181858161280357612803615ba6565b048201901c9050600181858161281b5761281b615ba6565b048201901c905061283a81858161283457612834615ba6565b04821190565b90039392505050565b5f5b8183101561288f575f85815260209020838316600285851804019081015463ffffffff8681169116111561287b57809250612889565b6128868160016156f5565b93505b50612845565b509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561130f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f805b82811015612a7d575f84848381811061291557612915615578565b90506020028101906129279190615ac8565b604051612935929190615b29565b60405180910390209050868114612992576040517f42f4bc7a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024810182905260448101889052606401610583565b5f6129f38686858181106129a8576129a8615578565b90506020028101906129ba9190615ac8565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061360f92505050565b90505f6129ff8261361a565b90508767ffffffffffffffff168114612a57576040517f1c369b880000000000000000000000000000000000000000000000000000000081526004810182905267ffffffffffffffff89166024820152604401610583565b612a608261362e565b9850612a6d600189615708565b97505050508060010190506128fa565b5093949350505050565b6040805160018082528183019092525f918291906020808301908036833701905050905085815f81518110612abe57612abe615578565b6020026020010181815250506125c481868686613641565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b659190615645565b905063ffffffff83161580612b8557508063ffffffff168363ffffffff16115b15612b905792915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c1e919061578c565b73ffffffffffffffffffffffffffffffffffffffff16632981eb776040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c8a9190615645565b6040517f41599fad00000000000000000000000000000000000000000000000000000000815263ffffffff8681166004830152919091169073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906341599fad90602401602060405180830381865afa158015612d1e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d429190615bd3565b67ffffffffffffffff16612d5691906156f5565b90508043116113ae578361050e565b604080517fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e0560208201529081018590526060810184905267ffffffffffffffff8316608082015260a081018290525f9060c001612370565b5f438281036101018110612dd957612dd4846138a7565b61050e565b50509040919050565b5f60148514612e8157612e7a86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506040805160608101909152602b80825289935090915061606e602083013986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506138d492505050565b9050612f29565b60408214612e9057505f612f29565b5f80612ec786612ea3602084888a615bee565b612eac91615c15565b612eb9876020818b615bee565b612ec291615c15565b6139ea565b5090925090505f816003811115612ee057612ee0615c51565b148015612f245750612ef28789615c7e565b60601c73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050505b95945050505050565b612f3d838383613a35565b5f612f4c610100830183615728565b905090505f8167ffffffffffffffff811115612f6a57612f6a615438565b604051908082528060200260200182016040528015612f93578160200160208202803683370190505b5090505f5b828110156130455736612faf610100860186615728565b83818110612fbf57612fbf615578565b9050602002810190612fd19190615ce3565b905061301f82612fe46020840184615d15565b612ff16040850185615ac8565b604051612fff929190615b29565b604051809103902084602001602081019061301a9190615d30565b613b95565b83838151811061303157613031615578565b602090810291909101015250600101612f98565b505f61305082613c12565b905061306260a085016080860161541d565b63ffffffff168314158061307a575060c08401358114155b15611825576040517f420998ff000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260c08501356044820152606401610583565b60605f60086130d58460076156f5565b6130df9190615d5f565b9050838114613120578085856040517fbf13077400000000000000000000000000000000000000000000000000000000815260040161058393929190615d72565b8267ffffffffffffffff81111561313957613139615438565b604051908082528060200260200182016040528015613162578160200160208202803683370190505b5091505f805b613173836008615a18565b81101561322357613185600882615d8b565b8787613192600885615d5f565b8181106131a1576131a1615578565b600192013560f81c90921c1615905061321b578481106131f3578287876040517fbf13077400000000000000000000000000000000000000000000000000000000815260040161058393929190615d72565b600184828151811061320757613207615578565b602002602001019015159081151581525091505b600101613168565b508061120d576040517f77d3628d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6132668380615ac8565b604051613274929190615b29565b60405190819003902090505f5b82518110156133235782818151811061329c5761329c615578565b602002602001015180156133105750816132b96060860186615b74565b6132c890610100810190615728565b838181106132d8576132d8615578565b90506020028101906132ea9190615ce3565b6132f8906040810190615ac8565b604051613306929190615b29565b6040518091039020145b1561331b5750505050565b600101613281565b5061332e8380615ac8565b6040517fe9b95e81000000000000000000000000000000000000000000000000000000008152600401610583929190615b61565b5f6014613373610100880188615728565b5f81811061338357613383615578565b90506020028101906133959190615ce3565b6133a3906040810190615ac8565b9050146134115761340c6133b78787613c3f565b856040518060600160405280602b815260200161606e602b913986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506138d492505050565b61341e565b61341e8686868686613d11565b905080611825576040517f3d94717e00000000000000000000000000000000000000000000000000000000815260048101859052602401610583565b82545f90819080156135a1575f613476876112946001856156e2565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff169088168211156134e6576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff160361352f57825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355613593565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b94508593506126d692505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166401000000000291909316179201919091559050816126d6565b606061112982613dcc565b5f611129613629836008613de9565b613e72565b5f61112961363c835f613de9565b613f51565b83515f9081613651868387613f5b565b90508084511461369a5783516040517f301b70fa000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610583565b865f6002840460010167ffffffffffffffff8111156136bb576136bb615438565b6040519080825280602002602001820160405280156136e4578160200160208202803683370190505b5090505f5b600188111561387e575f5f8a60011660010361376b5761374789848060010195508151811061371a5761371a615578565b602002602001015186848060010195508151811061373a5761373a615578565b602002602001015161406a565b845160018301928691811061375e5761375e615578565b6020026020010181815250505b868260010110156137d6576137a885838151811061378b5761378b615578565b602002602001015186846001018151811061373a5761373a615578565b84516001830192869181106137bf576137bf615578565b60200260200101818152505060028201915061376b565b86821015613861578a87018a1180613807578583815181106137fa576137fa615578565b602002602001015161383c565b61383c86848151811061381c5761381c615578565b60200260200101518b868060010197508151811061373a5761373a615578565b855160018401938791811061385357613853615578565b602002602001018181525050505b60019a8b1c9a8a811c9a16999099019895509192508291506136e9565b825f8151811061389057613890615578565b602002602001015195505050505050949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f6138de85614087565b15806138f057506138ee8261409d565b155b156138fc57505f61050e565b5f61390785856140b4565b90505f6040518060a00160405280608081526020016160996080913990505f61393361010060806156f5565b61393e906002615a18565b67ffffffffffffffff81111561395657613956615438565b6040519080825280601f01601f191660200182016040528015613980576020820181803683370190505b509050608060208901602083015e6101006020840160a083015e6080602083016101a083015e6101006020860161022083015e6139ca600f620323e86020840184515f60206140e1565b6139d9575f935050505061050e565b50505f516001149695505050505050565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c01613a24888289856140fe565b945094509450505093509350939050565b5f613aad8473ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015613a82573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613aa6919061578c565b84846141d3565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff851660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff86169063bced27c790602401602060405180830381865afa158015613b20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b449190615660565b90508082146126bc576040517fb4b9a95c00000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024810183905260448101829052606401610583565b604080517fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b602082015263ffffffff86169181019190915273ffffffffffffffffffffffffffffffffffffffff84166060820152608081018390526fffffffffffffffffffffffffffffffff821660a08201525f9060c001612370565b5f81515f03613c2257505f919050565b8151604080515f8082526020820190925261112992859291613641565b60408051608080825260a082019092526060916020820181803683370190505090505f5b82518110156113ae57828181518110613c7e57613c7e615578565b602002602001015115613d0957613d0682613c9d610100870187615728565b84818110613cad57613cad615578565b9050602002810190613cbf9190615ce3565b613ccd906040810190615ac8565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061435992505050565b91505b600101613c63565b5f80805b8651811015613dbf57868181518110613d3057613d30615578565b602002602001015115613db7575f613d496040846156f5565b905084811180613da45750613da2613d656101008b018b615728565b84818110613d7557613d75615578565b9050602002810190613d879190615ce3565b613d95906040810190615ac8565b896125fe85888b8d615bee565b155b15613db4575f9350505050612f29565b91505b600101613d15565b5090911495945050505050565b6060611129613de483805160801b6020919091011790565b6143c8565b5f8251826015811115613dfe57613dfe615c51565b60ff16108290613e3b576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105839190615d9e565b5082826015811115613e4f57613e4f615c51565b60ff1681518110613e6257613e62615578565b6020026020010151905092915050565b5f5f613e7e8360801c90565b90506021811115613ebb576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f613ec7866144d8565b919450925090505f816001811115613ee157613ee1615c51565b14613f18576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8115613f4657613f29826008615a18565b613f35906101006156e2565b613f3f8785614934565b901c6125c4565b5f9695505050505050565b5f61112982613e72565b5f825f03613f95576040517f64a6e20c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81831180613fab5750613fa883836156e2565b84115b15613ff3576040517fe944a157000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260448101839052606401610583565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848401015b600183111561288f5784600116600103614034578160010191505b6001811615801561404757508281600101105b15614053578160010191505b600194851c9483811c93811693909301921c614019565b5f6040516001815360018101939093525060218201526041902090565b5f60808251148015611129575061112982614983565b5f6101008251148015611129575061112982614983565b6060611849836040516020016140cc91815260200190565b60405160208183030381529060405283614a43565b5f818385878a8afa3d8314169050806125c4576125c48787614b5c565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561413757505f915060039050826141c9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614188573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff81166141c057505f9250600191508290506141c9565b92505f91508190505b9450945094915050565b5f61050e6040518061018001604052804681526020018673ffffffffffffffffffffffffffffffffffffffff1681526020018673ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa15801561424e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142729190615645565b63ffffffff16815260209081019061428c908601866153c8565b60ff1681526020018563ffffffff1681526020018460200160208101906142b39190615181565b67ffffffffffffffff1681526020016142d26060860160408701615181565b67ffffffffffffffff1681526020016142f16080860160608701615181565b67ffffffffffffffff16815260200161431060a086016080870161541d565b63ffffffff16815260200161432b60c0860160a08701615d30565b6fffffffffffffffffffffffffffffffff1681526020018460c0013581526020018460e00135815250614bc2565b6060614366836080614c13565b614371826080614c13565b5f8383604051602001614385929190615df4565b60408051808303601f19018152608080845260a0840190925292506020820181803683370190505091506113ae600b6102ee602084018451602087016080614c5a565b60605f6143d58360801c90565b90505f5f5f6143e3866144d8565b9194509250905060018160018111156143fe576143fe615c51565b148015614413575061441082846156f5565b84145b614449576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b858110156144be575f8061447061446b8b85614cb6565b6144d8565b5090925090505f61448d8461448585856156f5565b8d9190614d10565b905061449982846156f5565b6144a390856156f5565b90855292506144b7915060209050836156f5565b9150614454565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6144e68560801c90565b9050805f03614521576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61452c8682614934565b60f81c905060c081101561477357608060ff82161015614557575f60015f945094509450505061492d565b61456360376080615e08565b60ff168160ff161161462d575f61457b608083615e21565b60ff16905080831180156145e657508060011415806145e657507f80000000000000000000000000000000000000000000000000000000000000006145c1886001614934565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61461c576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f925061492d915050565b5f603761463b608084615e21565b6146459190615e21565b60ff169050808311614683576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61468f886001614934565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036146ec576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6146f8836008615a18565b614704906101006156e2565b82901c905060378111801561472157508061471f84876156e2565b115b614757576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6147628360016156f5565b975095505f945061492d9350505050565b61477f603760c0615e08565b60ff168160ff16116147e6575f61479760c083615e21565b60ff1690508083116147d5576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60019550935084925061492d915050565b5f60376147f460c084615e21565b6147fe9190615e21565b60ff16905080831161483c576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f614848886001614934565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036148a5576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6148b1836008615a18565b6148bd906101006156e2565b82901c90506037811180156148da5750806148d884876156e2565b115b614910576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61491b8360016156f5565b975095506001945061492d9350505050565b9193909250565b5f806149536149448460206156f5565b61494e8660801c90565b614d55565b9050601f811115614968576149686032614d66565b5f19816008021b835f1960801c861601511691505092915050565b5f80805b8351811015614a3a575f61499e8583016020015190565b90505f6149b8866149b08560206156f5565b016020015190565b90506f1a0111ea397fe69a4b1ba7b6434bacd7821180614a1257506f1a0111ea397fe69a4b1ba7b6434bacd782148015614a1257507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8110155b15614a2257505f95945050505050565b179190911790614a336040826156f5565b9050614987565b50151592915050565b60605f614a59614a538585614d77565b60200190565b90505f614ab5614a6c6101006002615a18565b67ffffffffffffffff811115614a8457614a84615438565b6040519080825280601f01601f191660200182016040528015614aae576020820181803683370190505b5060200190565b604080516101008082526101208201909252919250602082018180368337019050509250614af7601161b9f084614aee60406002615a18565b85610100614c5a565b614b35601161b9f0614b0b60406002615a18565b614b1590866156f5565b614b2160406002615a18565b614b2d610100876156f5565b610100614c5a565b614b54600d6104b083614b4b6101006002615a18565b60208801614b2d565b505092915050565b614b67603f82615d5f565b5a11614bbe576040517f57a673ba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610583565b5050565b5f7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f282604051602001614bf6929190615e3a565b604051602081830303815290604052805190602001209050919050565b80825114614bbe5781516040517f77e7011b000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610583565b614c688686868686866140e1565b611825576040517feb8d043a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610583565b5f614cc18360801c90565b821115614cd257614cd26032614d66565b61184982614ce08560801c90565b614cea91906156e2565b614d066fffffffffffffffffffffffffffffffff861685614e3c565b60809190911b1790565b5f614d1b8460801c90565b614d2583856156f5565b1115614d3557614d356032614d66565b61050e82614d066fffffffffffffffffffffffffffffffff871686614e3c565b5f8082840384811115908102612f29565b634e487b715f52806020526024601cfd5b6060614d8583836008614e47565b90505f614d9260e1614a84565b90506040815260016020820152604080820152600160a08201536f1a0111ea397fe69a4b1ba7b6434bacd760a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c1820152815160208301905f90614dfb90836156f5565b90505b80821015614e3357604082606085015e614e2160056103e88560e1866040614c5a565b614e2c6040836156f5565b9150614dfe565b50505092915050565b5f61184982846156f5565b606082515f1480614e59575060ff8351115b15614e955782516040517f54eb5c7e00000000000000000000000000000000000000000000000000000000815260040161058391815260200190565b5f614ea460ff84166020615a18565b90508067ffffffffffffffff811115614ebf57614ebf615438565b6040519080825280601f01601f191660200182016040528015614ee9576020820181803683370190505b5084516040519193505f91600291614f0f91849182918b91889184918d91602001615f3d565b60408051601f1981840301815290829052614f2991615ff0565b602060405180830381855afa158015614f44573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614f679190615660565b85516040519192505f91614f8391839182918a91602001615ffb565b60408051601f198184030181529190529050600260015f60208701825b898111614fd6578287186020870152806040870153602082875160208901885afa82519416939250602090910190600101614fa0565b50505080615013576040517feb8d043a00000000000000000000000000000000000000000000000000000000815260026004820152602401610583565b50505050509392505050565b73ffffffffffffffffffffffffffffffffffffffff81168114615040575f5ffd5b50565b5f5f60408385031215615054575f5ffd5b8235915060208301356150668161501f565b809150509250929050565b5f60208284031215615081575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015612a7d57815186526020958601959091019060010161509a565b6020815263ffffffff82511660208201525f6020830151606060408401526150e36080840182615088565b90506040840151601f19848303016060850152612f298282615088565b63ffffffff81168114615040575f5ffd5b5f5f5f5f60808587031215615124575f5ffd5b843561512f8161501f565b93506020850135925060408501356151468161501f565b9150606085013561515681615100565b939692955090935050565b67ffffffffffffffff81168114615040575f5ffd5b8035610e9a81615161565b5f60208284031215615191575f5ffd5b813561184981615161565b5f6101c082840312156151ad575f5ffd5b50919050565b5f5f5f5f606085870312156151c6575f5ffd5b843567ffffffffffffffff8111156151dc575f5ffd5b6151e88782880161519c565b945050602085013567ffffffffffffffff811115615204575f5ffd5b6152108782880161519c565b935050604085013567ffffffffffffffff81111561522c575f5ffd5b8501601f8101871361523c575f5ffd5b803567ffffffffffffffff811115615252575f5ffd5b8760208260051b8401011115615266575f5ffd5b949793965060200194505050565b5f604082840312156151ad575f5ffd5b5f5f5f5f60808587031215615297575f5ffd5b843567ffffffffffffffff8111156152ad575f5ffd5b6152b98782880161519c565b945050602085013567ffffffffffffffff8111156152d5575f5ffd5b6152e18782880161519c565b935050604085013567ffffffffffffffff8111156152fd575f5ffd5b61530987828801615274565b925050606085013567ffffffffffffffff811115615325575f5ffd5b61533187828801615274565b91505092959194509250565b5f6020828403121561534d575f5ffd5b813567ffffffffffffffff811115615363575f5ffd5b820160808185031215611849575f5ffd5b5f5f60408385031215615385575f5ffd5b823567ffffffffffffffff81111561539b575f5ffd5b6153a78582860161519c565b92505060208301356150668161501f565b803560ff81168114610e9a575f5ffd5b5f602082840312156153d8575f5ffd5b611849826153b8565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112615413575f5ffd5b9190910192915050565b5f6020828403121561542d575f5ffd5b813561184981615100565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610140810167ffffffffffffffff8111828210171561548957615489615438565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156154b8576154b8615438565b604052919050565b5f67ffffffffffffffff8211156154d9576154d9615438565b5060051b60200190565b5f602082840312156154f3575f5ffd5b815167ffffffffffffffff811115615509575f5ffd5b8201601f81018413615519575f5ffd5b805161552c615527826154c0565b61548f565b8082825260208201915060208360051b85010192508683111561554d575f5ffd5b6020840193505b828410156125c45783516155678161501f565b825260209384019390910190615554565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6101408284031280156155b7575f5ffd5b506155c0615465565b823581526155d060208401615176565b6020820152604083810135908201526155eb60608401615176565b60608201526080838101359082015260a0808401359082015261561060c084016153b8565b60c082015261562160e08401615176565b60e08201526101008381013590820152610120928301359281019290925250919050565b5f60208284031215615655575f5ffd5b815161184981615100565b5f60208284031215615670575f5ffd5b5051919050565b5f5f60408385031215615688575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff818116838216019081111561112957611129615699565b8181038181111561112957611129615699565b8082018082111561112957611129615699565b67ffffffffffffffff828116828216039081111561112957611129615699565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261575b575f5ffd5b83018035915067ffffffffffffffff821115615775575f5ffd5b6020019150600581901b360382131561086e575f5ffd5b5f6020828403121561579c575f5ffd5b81516118498161501f565b5f60408284031280156157b8575f5ffd5b506040805190810167ffffffffffffffff811182821017156157dc576157dc615438565b60405282516157ea8161501f565b815260208301516157fa81615100565b60208201529392505050565b5f60208284031215615816575f5ffd5b81518015158114611849575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b73ffffffffffffffffffffffffffffffffffffffff83168152604060208201525f60e0820173ffffffffffffffffffffffffffffffffffffffff845116604084015263ffffffff6020850151166060840152604084015160a06080850152818151808452610100860191506020830193505f92505b808310156159015773ffffffffffffffffffffffffffffffffffffffff84511682526020820191506020840193506001830192506158c8565b50606086015192507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08582030160a086015261593d8184615088565b9250505060808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160c08501526125c48282615825565b5f5f6040838503121561598b575f5ffd5b8251602084015190925067ffffffffffffffff8111156159a9575f5ffd5b8301601f810185136159b9575f5ffd5b80516159c7615527826154c0565b8082825260208201915060208360051b8501019250878311156159e8575f5ffd5b6020840193505b82841015615a0a5783518252602093840193909101906159ef565b809450505050509250929050565b808202811582820484141761112957611129615699565b815167ffffffffffffffff811115615a4957615a49615438565b68010000000000000000811115615a6257615a62615438565b815481835580821015615a9657825f528160205f20018282035f5b81811015615a92575f83820155600101615a7d565b5050505b5060208301615aaa835f9081526020902090565b5f5b8381101561182557825182820155602090920191600101615aac565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615afb575f5ffd5b83018035915067ffffffffffffffff821115615b15575f5ffd5b60200191503681900382131561086e575f5ffd5b818382375f9101908152919050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f61050e602083018486615b38565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112615413575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f60208284031215615be3575f5ffd5b815161184981615161565b5f5f85851115615bfc575f5ffd5b83861115615c08575f5ffd5b5050820193919092039150565b80356020831015611129577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169060148410156113ae577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112615413575f5ffd5b5f60208284031215615d25575f5ffd5b81356118498161501f565b5f60208284031215615d40575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114611849575f5ffd5b5f82615d6d57615d6d615ba6565b500490565b838152604060208201525f612f29604083018486615b38565b5f82615d9957615d99615ba6565b500690565b6020810160168310615dd7577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f81518060208401855e5f93019283525090919050565b5f61050e615e028386615ddd565b84615ddd565b60ff818116838216019081111561112957611129615699565b60ff828116828216039081111561112957611129615699565b5f6101a082019050838252825160208301526020830151615e73604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015163ffffffff8116606084015250606083015160ff8116608084015250608083015163ffffffff811660a08401525060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015163ffffffff8116610120840152506101208301516fffffffffffffffffffffffffffffffff8116610140840152506101408301516101608301526101608301516101808301529392505050565b8781528660208201525f615f546040830188615ddd565b7fffff0000000000000000000000000000000000000000000000000000000000008760f01b1681527fff000000000000000000000000000000000000000000000000000000000000008660f81b166002820152615fb46003820186615ddd565b60f89490941b7fff0000000000000000000000000000000000000000000000000000000000000016845250506001909101979650505050505050565b5f6118498284615ddd565b8481527fff000000000000000000000000000000000000000000000000000000000000008460f81b1660208201525f6160376021830185615ddd565b60f89390931b7fff000000000000000000000000000000000000000000000000000000000000001683525050600101939250505056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
