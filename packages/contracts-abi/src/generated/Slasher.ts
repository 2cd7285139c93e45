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
    "name": "rememberAncestor",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "from",
        "type": "uint64"
      },
      {
        "name": "headers",
        "type": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "rememberedAncestor",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "ancestorHash",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
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
    "name": "AncestorRemembered",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "ancestorHash",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
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
  "0x60e060405234801561000f575f5ffd5b506040516166bc3803806166bc83398101604081905261002e91610100565b6001600160a01b03821660805280158061004f5750670de0b6b3a764000081115b15610074576040516359493baf60e01b81526004810182905260240160405180910390fd5b816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100d4919061012c565b6001600160a01b031660a05260c0525061014e565b6001600160a01b03811681146100fd575f5ffd5b50565b5f5f60408385031215610111575f5ffd5b825161011c816100e9565b6020939093015192949293505050565b5f6020828403121561013c575f5ffd5b8151610147816100e9565b9392505050565b60805160a05160c0516164aa6102125f395f81816102ff01528181611dbf015261201a01525f81816101f20152818161079c01528181610d3601528181610d5701528181611889015281816118aa01528181611a5d01528181611b0901528181611cfa01528181611e2401528181611e6c015281816120cb015281816124a701528181612c8d0152612ec001525f818161015e01528181610b8701528181610c7b01528181610e9b0152818161132801528181612bd40152612dd301526164aa5ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c8063a0e51554116100ad578063c560165e1161007d578063dad5c43311610063578063dad5c43314610321578063eda213ac14610334578063ef6af33a1461035e575f5ffd5b8063c560165e146102e7578063c897c601146102fa575f5ffd5b8063a0e5155414610277578063b05c85de14610299578063b679b83e146102c1578063c0a6a115146102d4575f5ffd5b80636dab8d6b1161010257806386416f6f116100e857806386416f6f146102145780638770a898146102375780638c81dc4d14610264575f5ffd5b80636dab8d6b146101da5780637b103999146101ed575f5ffd5b8063085234ad14610133578063128d381a1461015957806343fbd4cc146101a557806345bc4d10146101ba575b5f5ffd5b61013b606081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101807f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610150565b6101b86101b3366004615340565b610371565b005b6101cd6101c836600461536e565b6103d2565b60405161015091906153b5565b6101b86101e8366004615340565b6104d0565b6101807f000000000000000000000000000000000000000000000000000000000000000081565b61022761022236600461540e565b610516565b6040519015158152602001610150565b61025661024536600461547e565b5f6020819052908152604090205481565b604051908152602001610150565b6102566102723660046154f1565b610587565b61022761028536600461536e565b60036020525f908152604090205460ff1681565b6102ac6102a7366004615340565b610783565b60408051928352602083019190915201610150565b6102566102cf366004615592565b6108e6565b6101b86102e236600461547e565b610ae0565b6102566102f536600461564b565b610b40565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b61025661032f366004615682565b610f9c565b6102566103423660046156c6565b600160209081525f928352604080842090915290825290205481565b6101b861036c3660046156e9565b61122c565b73ffffffffffffffffffffffffffffffffffffffff811682337fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b46103b683865f611325565b60405163ffffffff909116815260200160405180910390a45050565b6103fb60405180606001604052805f63ffffffff16815260200160608152602001606081525090565b5f828152600460209081526040918290208251606081018452815463ffffffff1681526001820180548551818602810186019096528086529194929385810193929083018282801561046a57602002820191905f5260205f20905b815481526020019060010190808311610456575b50505050508152602001600282018054806020026020016040519081016040528092919081815260200182805480156104c057602002820191905f5260205f20905b8154815260200190600101908083116104ac575b5050505050815250509050919050565b73ffffffffffffffffffffffffffffffffffffffff811682337f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e316103b683866001611325565b73ffffffffffffffffffffffffffffffffffffffff8085165f9081526002602090815260408083208784528252808320938616835292905290812061055b908361140c565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660011490505b949350505050565b5f6105906114d0565b6040850160016105a861012088016101008901615739565b60ff16146105fd576105c060e0820160c08301615739565b6040517fc9a0fa7000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024015b60405180910390fd5b5f61062261060f6101a0890189615752565b61061d6101a0890189615752565b611507565b90505f823560408801351480156106425750610120830135610160880135145b80156106625750600161065d61012089016101008a01615739565b60ff16145b905080158061067d575061067b838860400188886115ab565b155b1561068c5761068c8888611695565b610695886116fa565b61069e876116fa565b604080517f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c60208083019190915273ffffffffffffffffffffffffffffffffffffffff851682840152853560608301526101208601356080808401919091528351808403909101815260a090920190925280519101209350610778828561073d61072b60208d018d61578e565b61073860208d018d61578e565b6119ec565b6040518060400160405280600481526020017f666f726b00000000000000000000000000000000000000000000000000000000815250611a0f565b50505061057f61212d565b5f5f5f60045f8681526020019081526020015f2090505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d9f9027f6040518163ffffffff1660e01b81526004015f60405180830381865afa158015610802573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108299190810190615854565b90505f5b60018301548110156108d5578573ffffffffffffffffffffffffffffffffffffffff16828281518110610862576108626158e9565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16036108cd5782600101818154811061089a5761089a6158e9565b905f5260205f2001548360020182815481106108b8576108b86158e9565b905f5260205f200154945094505050506108df565b60010161082d565b505f5f9350935050505b9250929050565b5f6108ef6114d0565b60408501600161090761012088016101008901615739565b60ff161115806109295750600361092460e0830160c08401615739565b60ff16115b1561093e576105c060e0820160c08301615739565b5f61095061060f6101a0890189615752565b90505f823560408801351480156109985750610972608088016060890161547e565b67ffffffffffffffff1661098c604085016020860161547e565b67ffffffffffffffff16145b80156109c957506109b161012088016101008901615739565b60ff166109c460e0850160c08601615739565b60ff16145b9050801580610a0157506109ed6109e836899003890160408a01615916565b612157565b6109ff6109e836869003860186615916565b145b15610a1057610a108888611695565b610a30610a24610100850160e0860161547e565b84610100013588612203565b610a51610a4561014089016101208a0161547e565b61014089013587612203565b610a5a886116fa565b610a63876116fa565b610a8e828435610a79604087016020880161547e565b610a8960e0880160c08901615739565b612384565b93506107788285610aa561072b60208d018d61578e565b6040518060400160405280600c81526020017f65717569766f636174696f6e0000000000000000000000000000000000000000815250611a0f565b5f610aea82612412565b67ffffffffffffffff83165f8181526020818152604091829020849055905183815292935090917f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af234910160405180910390a25050565b5f610b496114d0565b5f610b5f610b5a6060850185615752565b61248f565b90505f610b72604085016020860161578e565b90505f63ffffffff821615801590610c2257507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1291906159b6565b63ffffffff168263ffffffff1611155b9050808015610ce65750604080517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152908601359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bced27c790602401602060405180830381865afa158015610cc0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce491906159d1565b145b15610d2f57604080517f27bba86800000000000000000000000000000000000000000000000000000000815263ffffffff841660048201529086013560248201526044016105f4565b5f610e86467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dbe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de291906159b6565b610def60208b018b61578e565b604080517fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe826020808301919091528183019690965273ffffffffffffffffffffffffffffffffffffffff94909416606085015263ffffffff928316608085015290821660a084015290871660c0830152808a013560e080840191909152815180840390910181526101009092019052805191012090565b9050610ecc610e986060880188615752565b827f0000000000000000000000000000000000000000000000000000000000000000610ec760208b018b61578e565b6125b8565b604080517ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af60208083019190915273ffffffffffffffffffffffffffffffffffffffff87168284015263ffffffff861660608084019190915283518084039091018152608090920190925280519101209450610f8b8486610f5060208a018a61578e565b6040518060400160405280600b81526020017f66616c7365207461626c65000000000000000000000000000000000000000000815250611a0f565b50505050610f9761212d565b919050565b5f610fa56114d0565b604083016003610fbd61012086016101008701615739565b60ff1614610fd5576105c060e0820160c08301615739565b5f610fe7610b5a6101a0870187615752565b90505f8073ffffffffffffffffffffffffffffffffffffffff861663a3db6cef8535611019604088016020890161547e565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925267ffffffffffffffff1660248201526044016040805180830381865afa158015611079573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061109d91906159e8565b90925090505f82158015906110b6575084604001358314155b806110cf575081158015906110cf575084608001358214155b905080611112576040517f7bcb84b000000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044016105f4565b61111b886116fa565b73ffffffffffffffffffffffffffffffffffffffff8088169086359086167f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8161116a60408a0160208b0161547e565b60405167ffffffffffffffff909116815260200160405180910390a461119a8486358961022260208d018d61578e565b6111ac57505f945061121e9350505050565b6111c98486356111c26040890160208a0161547e565b6003612384565b955061121884876111dd60208c018c61578e565b6040518060400160405280600d81526020017f636f6e74726164696374696f6e00000000000000000000000000000000000000815250611a0f565b50505050505b61122661212d565b92915050565b5f81900361126f576040517ff2fb10b30000000000000000000000000000000000000000000000000000000081525f6004820152600160248201526044016105f4565b5f84815260016020908152604080832067ffffffffffffffff87168452909152812054906112ac82156112a257826112a4565b865b8686866126ae565b90505f6112b98487615a37565b5f88815260016020908152604080832067ffffffffffffffff851680855290835292819020869055805192835290820185905291925088917ffddb008746315f3fca7bc63b16b26622bbbf369d3d8674c389682df64bad0f97910160405180910390a250505050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa15801561138f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113b391906159b6565b6113be906001615a57565b335f908152600260209081526040808320888452825280832073ffffffffffffffffffffffffffffffffffffffff88168452909152902090915061140390828461283e565b50509392505050565b81545f9081816005811115611466575f61142584612858565b61142f9085615a73565b5f8881526020902090915081015463ffffffff908116908716101561145657809150611464565b611461816001615a86565b92505b505b5f611473878785856129bd565b905080156114c3576114978761148a600184615a73565b5f91825260209091200190565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166114c5565b5f5b979650505050505050565b6114d8612a11565b61150560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612a6a565b565b5f6115118361248f565b90505f61151d8361248f565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16146115a4576040517f3554ce7400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8084166004830152821660248201526044016105f4565b5092915050565b5f6115bc604085016020860161547e565b67ffffffffffffffff166115d6604087016020880161547e565b67ffffffffffffffff1610156115ed57505f61057f565b5f61161c611601604087016020880161547e565b604088018035906116159060208b0161547e565b8787612a71565b905061162e604086016020870161547e565b67ffffffffffffffff16611648604088016020890161547e565b67ffffffffffffffff161461166457846040013581141561168b565b6116766109e836879003870187615916565b6116886109e836899003890189615916565b14155b9695505050505050565b6116aa6109e836849003840160408501615916565b6116bf6109e836849003840160408501615916565b6040517f6457ceac000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016105f4565b5f611709610180830183615752565b3590505f6117226109e836859003850160408601615916565b90505f6117cd82611737610180870187615752565b61174890606081019060400161547e565b67ffffffffffffffff16611760610180880188615752565b61177190604081019060200161547e565b67ffffffffffffffff16611789610180890189615752565b611797906060810190615a99565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250612b8192505050565b90505f6118366117e1610180870187615752565b6117f290604081019060200161547e565b83604080517fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2815267ffffffffffffffff9390931660208401528201526060902090565b9050838114611882576040517f857822c70000000000000000000000000000000000000000000000000000000081526004810184905260248101859052604481018290526064016105f4565b5f6119d1467f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015611911573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061193591906159b6565b61194260208b018b61578e565b61195260408c0160208d0161547e565b8a604080517ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa43788152602081019790975273ffffffffffffffffffffffffffffffffffffffff959095169486019490945263ffffffff92831660608601529116608084015267ffffffffffffffff1660a083015260c082015260e0902090565b90506119e4610e986101a0880188615752565b505050505050565b5f8163ffffffff168363ffffffff1610611a065781611a08565b825b9392505050565b5f8381526003602052604090205460ff1615611a5a576040517f42106f4c000000000000000000000000000000000000000000000000000000008152600481018490526024016105f4565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ac4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae89190615afd565b90508073ffffffffffffffffffffffffffffffffffffffff16631352c3e6867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fa2c48126040518163ffffffff1660e01b81526004016040805180830381865afa158015611b6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b939190615b18565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff9283166004820152815190921660248301526020015163ffffffff166044820152606401602060405180830381865afa158015611c13573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c379190615b77565b611c85576040517fd6f7547600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016105f4565b5f8481526003602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905580517fd9f9027f000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163d9f9027f91600480830192869291908290030181865afa158015611d42573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d699190810190615854565b90505f815167ffffffffffffffff811115611d8657611d866157a9565b604051908082528060200260200182016040528015611daf578160200160208202803683370190505b5090505f5b8151811015611e03577f0000000000000000000000000000000000000000000000000000000000000000828281518110611df057611df06158e9565b6020908102919091010152600101611db4565b505f5f8473ffffffffffffffffffffffffffffffffffffffff1663363520577f00000000000000000000000000000000000000000000000000000000000000006040518060a001604052808d73ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ed3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ef791906159b6565b63ffffffff1681526020018881526020018781526020018a8152506040518363ffffffff1660e01b8152600401611f2f929190615bc4565b5f604051808303815f875af1158015611f4a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f719190810190615ceb565b915091506040518060600160405280611f8989612bd0565b63ffffffff168152602001828152602001611fa48684612e5f565b90525f838152600460209081526040909120825181547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff909116178155908201516001820190611ffa9082615da0565b506040820151600282019061200f9082615da0565b5050604080518481527f000000000000000000000000000000000000000000000000000000000000000060208201523392508a9173ffffffffffffffffffffffffffffffffffffffff8d16917fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d7069910160405180910390a46040517f901d13e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8a811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063901d13e2906024015f604051808303815f87803b15801561210c575f5ffd5b505af115801561211e573d5f5f3e3d5ffd5b50505050505050505050505050565b6115055f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006114ff565b5f611226825f0151836020015184606001518560a001518660c0015187610120015161219689604001518a608001518b60e001518c6101000151613064565b604080517fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68152602081019890985267ffffffffffffffff96871690880152939094166060860152608085019190915260ff1660a084015260c083019190915260e0820152610100902090565b5f612219606067ffffffffffffffff8616615a86565b905080431015612268576040517ffcfd417f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602481018290526044016105f4565b5f67ffffffffffffffff8516612281602085018561547e565b67ffffffffffffffff166122959190615a73565b9050806122a56020850185615a99565b9050146122f7576122b96020840184615a99565b6040517ff2fb10b30000000000000000000000000000000000000000000000000000000081526105f492508390600401918252602082015260400190565b5f61232f61231061230b602087018761547e565b612412565b61231d602087018761547e565b61232a6020880188615a99565b6126ae565b90508481146119e4576040517f55fa0c4e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015260248101869052604481018290526064016105f4565b604080517fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9602082015273ffffffffffffffffffffffffffffffffffffffff8616918101919091526060810184905267ffffffffffffffff8316608082015260ff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b67ffffffffffffffff81165f9081526020819052604081205490819003612449576124468267ffffffffffffffff166130bc565b90505b5f819003610f97576040517f571e2cf400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105f4565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166349baa28c6124d68480615e39565b6040516124e4929190615e9a565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa158015612539573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061255d9190615afd565b905073ffffffffffffffffffffffffffffffffffffffff8116610f97576125848280615e39565b6040517f1f0c532f0000000000000000000000000000000000000000000000000000000081526004016105f4929190615ed2565b6125c56040850185615e39565b90505f0361262b576125ed6125da8580615e39565b856125e86020890189615e39565b6130e1565b612626576040517f3d94717e000000000000000000000000000000000000000000000000000000008152600481018490526024016105f4565b6126a8565b612642828261263d6060880188615ee5565b61322f565b5f6126766126536040870187615e39565b6126606060890189615ee5565b61266f90610100810190615a99565b90506133c2565b90506126828582613558565b6126a66126926060870187615ee5565b82866126a160208a018a615e39565b61365f565b505b50505050565b5f805b82811015612834575f8484838181106126cc576126cc6158e9565b90506020028101906126de9190615e39565b6040516126ec929190615e9a565b60405180910390209050868114612749576040517f42f4bc7a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015260248101829052604481018890526064016105f4565b5f6127aa86868581811061275f5761275f6158e9565b90506020028101906127719190615e39565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061375792505050565b90505f6127b682613762565b90508767ffffffffffffffff16811461280e576040517f1c369b880000000000000000000000000000000000000000000000000000000081526004810182905267ffffffffffffffff891660248201526044016105f4565b61281782613776565b9850612824600189615a37565b97505050508060010190506126b1565b5093949350505050565b5f8061284b858585613789565b915091505b935093915050565b5f60018211612865575090565b816001700100000000000000000000000000000000821061288b5760809190911c9060401b5b6801000000000000000082106128a65760409190911c9060201b5b64010000000082106128bd5760209190911c9060101b5b6201000082106128d25760109190911c9060081b5b61010082106128e65760089190911c9060041b5b601082106128f95760049190911c9060021b5b600482106129055760011b5b600302600190811c9081858161291d5761291d615f17565b048201901c9050600181858161293557612935615f17565b048201901c9050600181858161294d5761294d615f17565b048201901c9050600181858161296557612965615f17565b048201901c9050600181858161297d5761297d615f17565b048201901c9050600181858161299557612995615f17565b048201901c90506129b48185816129ae576129ae615f17565b04821190565b90039392505050565b5f5b81831015612a09575f85815260209020838316600285851804019081015463ffffffff868116911611156129f557809250612a03565b612a00816001615a86565b93505b506129bf565b509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611505576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f80612a7d8786615a37565b67ffffffffffffffff16905080831115612acd576040517ff2fb10b300000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016105f4565b5f612ad88489615f44565b90505f8667ffffffffffffffff168267ffffffffffffffff1614612b1e575f88815260016020908152604080832067ffffffffffffffff86168452909152902054612b20565b875b90505f819003612b66576040517ff2fb10b300000000000000000000000000000000000000000000000000000000815260048101869052602481018490526044016105f4565b612b72818388886126ae565b93505050505b95945050505050565b6040805160018082528183019092525f918291906020808301908036833701905050905085815f81518110612bb857612bb86158e9565b60200260200101818152505061168b8186868661393e565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c5f91906159b6565b905063ffffffff83161580612c7f57508063ffffffff168363ffffffff16115b15612c8a5792915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015612cf4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d189190615afd565b73ffffffffffffffffffffffffffffffffffffffff16632981eb776040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d60573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d8491906159b6565b6040517f41599fad00000000000000000000000000000000000000000000000000000000815263ffffffff8681166004830152919091169073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906341599fad90602401602060405180830381865afa158015612e18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e3c9190615f64565b67ffffffffffffffff16612e509190615a86565b90508043116115a4578361057f565b6060815167ffffffffffffffff811115612e7b57612e7b6157a9565b604051908082528060200260200182016040528015612ea4578160200160208202803683370190505b5090505f73ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663956298cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612f27573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f4b9190615afd565b73ffffffffffffffffffffffffffffffffffffffff1614611226575f5b82518110156115a457828181518110612f8357612f836158e9565b60200260200101515f1461305c57838181518110612fa357612fa36158e9565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16637a8b2637848381518110612fd857612fd86158e9565b60200260200101516040518263ffffffff1660e01b8152600401612ffe91815260200190565b602060405180830381865afa158015613019573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061303d91906159d1565b82828151811061304f5761304f6158e9565b6020026020010181815250505b600101612f68565b604080517fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e0560208201529081018590526060810184905267ffffffffffffffff8316608082015260a081018290525f9060c0016123f2565b5f4382810361010181106130d8576130d384613ba4565b61057f565b50509040919050565b5f601485146131805761317986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506040805160608101909152602b8082528993509091506163ff602083013986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613bd192505050565b9050612b78565b6040821461318f57505f612b78565b5f806131c6866131a2602084888a615f7f565b6131ab91615fa6565b6131b8876020818b615f7f565b6131c191615fa6565b613ce7565b5090925090505f8160038111156131df576131df615fe2565b14801561322357506131f1878961600f565b60601c73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b98975050505050505050565b61323a838383613d32565b5f613249610100830183615a99565b905090505f8167ffffffffffffffff811115613267576132676157a9565b604051908082528060200260200182016040528015613290578160200160208202803683370190505b5090505f5b8281101561334257366132ac610100860186615a99565b838181106132bc576132bc6158e9565b90506020028101906132ce9190616074565b905061331c826132e160208401846160a6565b6132ee6040850185615e39565b6040516132fc929190615e9a565b604051809103902084602001602081019061331791906160c1565b613e92565b83838151811061332e5761332e6158e9565b602090810291909101015250600101613295565b505f61334d82613f0f565b905061335f60a085016080860161578e565b63ffffffff1683141580613377575060c08401358114155b156119e4576040517f420998ff000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260c085013560448201526064016105f4565b60605f60086133d2846007615a86565b6133dc91906160f0565b905083811461341d578085856040517fbf1307740000000000000000000000000000000000000000000000000000000081526004016105f493929190616103565b8267ffffffffffffffff811115613436576134366157a9565b60405190808252806020026020018201604052801561345f578160200160208202803683370190505b5091505f805b613470836008615d89565b8110156135205761348260088261611c565b878761348f6008856160f0565b81811061349e5761349e6158e9565b600192013560f81c90921c16159050613518578481106134f0578287876040517fbf1307740000000000000000000000000000000000000000000000000000000081526004016105f493929190616103565b6001848281518110613504576135046158e9565b602002602001019015159081151581525091505b600101613465565b5080611403576040517f77d3628d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6135638380615e39565b604051613571929190615e9a565b60405190819003902090505f5b825181101561362057828181518110613599576135996158e9565b6020026020010151801561360d5750816135b66060860186615ee5565b6135c590610100810190615a99565b838181106135d5576135d56158e9565b90506020028101906135e79190616074565b6135f5906040810190615e39565b604051613603929190615e9a565b6040518091039020145b156136185750505050565b60010161357e565b5061362b8380615e39565b6040517fe9b95e810000000000000000000000000000000000000000000000000000000081526004016105f4929190615ed2565b5f6014613670610100880188615a99565b5f818110613680576136806158e9565b90506020028101906136929190616074565b6136a0906040810190615e39565b90501461370e576137096136b48787613f3c565b856040518060600160405280602b81526020016163ff602b913986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613bd192505050565b61371b565b61371b868686868661400e565b9050806119e4576040517f3d94717e000000000000000000000000000000000000000000000000000000008152600481018590526024016105f4565b6060611226826140c9565b5f6112266137718360086140e6565b61416f565b5f611226613784835f6140e6565b61424e565b82545f90819080156138d0575f6137a58761148a600185615a73565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613815576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff160361385e57825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556138c2565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b945085935061285092505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a815291822095519251909316640100000000029190931617920191909155905081612850565b83515f908161394e868387614258565b9050808451146139975783516040517f301b70fa0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016105f4565b865f6002840460010167ffffffffffffffff8111156139b8576139b86157a9565b6040519080825280602002602001820160405280156139e1578160200160208202803683370190505b5090505f5b6001881115613b7b575f5f8a600116600103613a6857613a44898480600101955081518110613a1757613a176158e9565b6020026020010151868480600101955081518110613a3757613a376158e9565b6020026020010151614367565b8451600183019286918110613a5b57613a5b6158e9565b6020026020010181815250505b86826001011015613ad357613aa5858381518110613a8857613a886158e9565b6020026020010151868460010181518110613a3757613a376158e9565b8451600183019286918110613abc57613abc6158e9565b602002602001018181525050600282019150613a68565b86821015613b5e578a87018a1180613b0457858381518110613af757613af76158e9565b6020026020010151613b39565b613b39868481518110613b1957613b196158e9565b60200260200101518b8680600101975081518110613a3757613a376158e9565b8551600184019387918110613b5057613b506158e9565b602002602001018181525050505b60019a8b1c9a8a811c9a16999099019895509192508291506139e6565b825f81518110613b8d57613b8d6158e9565b602002602001015195505050505050949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f613bdb85614384565b1580613bed5750613beb8261439a565b155b15613bf957505f61057f565b5f613c0485856143b1565b90505f6040518060a001604052806080815260200161642a6080913990505f613c306101006080615a86565b613c3b906002615d89565b67ffffffffffffffff811115613c5357613c536157a9565b6040519080825280601f01601f191660200182016040528015613c7d576020820181803683370190505b509050608060208901602083015e6101006020840160a083015e6080602083016101a083015e6101006020860161022083015e613cc7600f620323e86020840184515f60206143de565b613cd6575f935050505061057f565b50505f516001149695505050505050565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c01613d21888289856143fb565b945094509450505093509350939050565b5f613daa8473ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015613d7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613da39190615afd565b84846144d0565b6040517fbced27c700000000000000000000000000000000000000000000000000000000815263ffffffff851660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff86169063bced27c790602401602060405180830381865afa158015613e1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e4191906159d1565b90508082146126a6576040517fb4b9a95c00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015260248101839052604481018290526064016105f4565b604080517fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b602082015263ffffffff86169181019190915273ffffffffffffffffffffffffffffffffffffffff84166060820152608081018390526fffffffffffffffffffffffffffffffff821660a08201525f9060c0016123f2565b5f81515f03613f1f57505f919050565b8151604080515f808252602082019092526112269285929161393e565b60408051608080825260a082019092526060916020820181803683370190505090505f5b82518110156115a457828181518110613f7b57613f7b6158e9565b6020026020010151156140065761400382613f9a610100870187615a99565b84818110613faa57613faa6158e9565b9050602002810190613fbc9190616074565b613fca906040810190615e39565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061465692505050565b91505b600101613f60565b5f80805b86518110156140bc5786818151811061402d5761402d6158e9565b6020026020010151156140b4575f614046604084615a86565b9050848111806140a1575061409f6140626101008b018b615a99565b84818110614072576140726158e9565b90506020028101906140849190616074565b614092906040810190615e39565b896125e885888b8d615f7f565b155b156140b1575f9350505050612b78565b91505b600101614012565b5090911495945050505050565b60606112266140e183805160801b6020919091011790565b6146c5565b5f82518260158111156140fb576140fb615fe2565b60ff16108290614138576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105f4919061612f565b508282601581111561414c5761414c615fe2565b60ff168151811061415f5761415f6158e9565b6020026020010151905092915050565b5f5f61417b8360801c90565b905060218111156141b8576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6141c4866147d5565b919450925090505f8160018111156141de576141de615fe2565b14614215576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811561424357614226826008615d89565b61423290610100615a73565b61423c8785614c31565b901c61168b565b5f9695505050505050565b5f6112268261416f565b5f825f03614292576040517f64a6e20c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b818311806142a857506142a58383615a73565b84115b156142f0576040517fe944a1570000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604481018390526064016105f4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848401015b6001831115612a095784600116600103614331578160010191505b6001811615801561434457508281600101105b15614350578160010191505b600194851c9483811c93811693909301921c614316565b5f6040516001815360018101939093525060218201526041902090565b5f60808251148015611226575061122682614c80565b5f6101008251148015611226575061122682614c80565b6060611a08836040516020016143c991815260200190565b60405160208183030381529060405283614d40565b5f818385878a8afa3d83141690508061168b5761168b8787614e59565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561443457505f915060039050826144c6565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614485573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff81166144bd57505f9250600191508290506144c6565b92505f91508190505b9450945094915050565b5f61057f6040518061018001604052804681526020018673ffffffffffffffffffffffffffffffffffffffff1681526020018673ffffffffffffffffffffffffffffffffffffffff1663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa15801561454b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061456f91906159b6565b63ffffffff16815260209081019061458990860186615739565b60ff1681526020018563ffffffff1681526020018460200160208101906145b0919061547e565b67ffffffffffffffff1681526020016145cf606086016040870161547e565b67ffffffffffffffff1681526020016145ee608086016060870161547e565b67ffffffffffffffff16815260200161460d60a086016080870161578e565b63ffffffff16815260200161462860c0860160a087016160c1565b6fffffffffffffffffffffffffffffffff1681526020018460c0013581526020018460e00135815250614ebf565b6060614663836080614f10565b61466e826080614f10565b5f8383604051602001614682929190616185565b60408051808303601f19018152608080845260a0840190925292506020820181803683370190505091506115a4600b6102ee602084018451602087016080614f57565b60605f6146d28360801c90565b90505f5f5f6146e0866147d5565b9194509250905060018160018111156146fb576146fb615fe2565b148015614710575061470d8284615a86565b84145b614746576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b858110156147bb575f8061476d6147688b85614fb3565b6147d5565b5090925090505f61478a846147828585615a86565b8d919061500d565b90506147968284615a86565b6147a09085615a86565b90855292506147b491506020905083615a86565b9150614751565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6147e38560801c90565b9050805f0361481e576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6148298682614c31565b60f81c905060c0811015614a7057608060ff82161015614854575f60015f9450945094505050614c2a565b61486060376080616199565b60ff168160ff161161492a575f6148786080836161b2565b60ff16905080831180156148e357508060011415806148e357507f80000000000000000000000000000000000000000000000000000000000000006148be886001614c31565b7fff000000000000000000000000000000000000000000000000000000000000001610155b614919576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250614c2a915050565b5f60376149386080846161b2565b61494291906161b2565b60ff169050808311614980576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61498c886001614c31565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036149e9576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6149f5836008615d89565b614a0190610100615a73565b82901c9050603781118015614a1e575080614a1c8487615a73565b115b614a54576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b614a5f836001615a86565b975095505f9450614c2a9350505050565b614a7c603760c0616199565b60ff168160ff1611614ae3575f614a9460c0836161b2565b60ff169050808311614ad2576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250614c2a915050565b5f6037614af160c0846161b2565b614afb91906161b2565b60ff169050808311614b39576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f614b45886001614c31565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03614ba2576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f614bae836008615d89565b614bba90610100615a73565b82901c9050603781118015614bd7575080614bd58487615a73565b115b614c0d576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b614c18836001615a86565b9750955060019450614c2a9350505050565b9193909250565b5f80614c50614c41846020615a86565b614c4b8660801c90565b615052565b9050601f811115614c6557614c656032615063565b5f19816008021b835f1960801c861601511691505092915050565b5f80805b8351811015614d37575f614c9b8583016020015190565b90505f614cb586614cad856020615a86565b016020015190565b90506f1a0111ea397fe69a4b1ba7b6434bacd7821180614d0f57506f1a0111ea397fe69a4b1ba7b6434bacd782148015614d0f57507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8110155b15614d1f57505f95945050505050565b179190911790614d30604082615a86565b9050614c84565b50151592915050565b60605f614d56614d508585615074565b60200190565b90505f614db2614d696101006002615d89565b67ffffffffffffffff811115614d8157614d816157a9565b6040519080825280601f01601f191660200182016040528015614dab576020820181803683370190505b5060200190565b604080516101008082526101208201909252919250602082018180368337019050509250614df4601161b9f084614deb60406002615d89565b85610100614f57565b614e32601161b9f0614e0860406002615d89565b614e129086615a86565b614e1e60406002615d89565b614e2a61010087615a86565b610100614f57565b614e51600d6104b083614e486101006002615d89565b60208801614e2a565b505092915050565b614e64603f826160f0565b5a11614ebb576040517f57a673ba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602481018290526044016105f4565b5050565b5f7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f282604051602001614ef39291906161cb565b604051602081830303815290604052805190602001209050919050565b80825114614ebb5781516040517f77e7011b0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016105f4565b614f658686868686866143de565b6119e4576040517feb8d043a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016105f4565b5f614fbe8360801c90565b821115614fcf57614fcf6032615063565b611a0882614fdd8560801c90565b614fe79190615a73565b6150036fffffffffffffffffffffffffffffffff861685615139565b60809190911b1790565b5f6150188460801c90565b6150228385615a86565b1115615032576150326032615063565b61057f826150036fffffffffffffffffffffffffffffffff871686615139565b5f8082840384811115908102612b78565b634e487b715f52806020526024601cfd5b606061508283836008615144565b90505f61508f60e1614d81565b90506040815260016020820152604080820152600160a08201536f1a0111ea397fe69a4b1ba7b6434bacd760a18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c1820152815160208301905f906150f89083615a86565b90505b8082101561513057604082606085015e61511e60056103e88560e1866040614f57565b615129604083615a86565b91506150fb565b50505092915050565b5f611a088284615a86565b606082515f1480615156575060ff8351115b156151925782516040517f54eb5c7e0000000000000000000000000000000000000000000000000000000081526004016105f491815260200190565b5f6151a160ff84166020615d89565b90508067ffffffffffffffff8111156151bc576151bc6157a9565b6040519080825280601f01601f1916602001820160405280156151e6576020820181803683370190505b5084516040519193505f9160029161520c91849182918b91889184918d916020016162ce565b60408051601f198184030181529082905261522691616381565b602060405180830381855afa158015615241573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061526491906159d1565b85516040519192505f9161528091839182918a9160200161638c565b60408051601f198184030181529190529050600260015f60208701825b8981116152d3578287186020870152806040870153602082875160208901885afa8251941693925060209091019060010161529d565b50505080615310576040517feb8d043a000000000000000000000000000000000000000000000000000000008152600260048201526024016105f4565b50505050509392505050565b73ffffffffffffffffffffffffffffffffffffffff8116811461533d575f5ffd5b50565b5f5f60408385031215615351575f5ffd5b8235915060208301356153638161531c565b809150509250929050565b5f6020828403121561537e575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015612834578151865260209586019590910190600101615397565b6020815263ffffffff82511660208201525f6020830151606060408401526153e06080840182615385565b90506040840151601f19848303016060850152612b788282615385565b63ffffffff8116811461533d575f5ffd5b5f5f5f5f60808587031215615421575f5ffd5b843561542c8161531c565b93506020850135925060408501356154438161531c565b91506060850135615453816153fd565b939692955090935050565b67ffffffffffffffff8116811461533d575f5ffd5b8035610f978161545e565b5f6020828403121561548e575f5ffd5b8135611a088161545e565b5f6101c082840312156154aa575f5ffd5b50919050565b5f5f83601f8401126154c0575f5ffd5b50813567ffffffffffffffff8111156154d7575f5ffd5b6020830191508360208260051b85010111156108df575f5ffd5b5f5f5f5f60608587031215615504575f5ffd5b843567ffffffffffffffff81111561551a575f5ffd5b61552687828801615499565b945050602085013567ffffffffffffffff811115615542575f5ffd5b61554e87828801615499565b935050604085013567ffffffffffffffff81111561556a575f5ffd5b615576878288016154b0565b95989497509550505050565b5f604082840312156154aa575f5ffd5b5f5f5f5f608085870312156155a5575f5ffd5b843567ffffffffffffffff8111156155bb575f5ffd5b6155c787828801615499565b945050602085013567ffffffffffffffff8111156155e3575f5ffd5b6155ef87828801615499565b935050604085013567ffffffffffffffff81111561560b575f5ffd5b61561787828801615582565b925050606085013567ffffffffffffffff811115615633575f5ffd5b61563f87828801615582565b91505092959194509250565b5f6020828403121561565b575f5ffd5b813567ffffffffffffffff811115615671575f5ffd5b820160808185031215611a08575f5ffd5b5f5f60408385031215615693575f5ffd5b823567ffffffffffffffff8111156156a9575f5ffd5b6156b585828601615499565b92505060208301356153638161531c565b5f5f604083850312156156d7575f5ffd5b8235915060208301356153638161545e565b5f5f5f5f606085870312156156fc575f5ffd5b84359350602085013561570e8161545e565b9250604085013567ffffffffffffffff81111561556a575f5ffd5b803560ff81168114610f97575f5ffd5b5f60208284031215615749575f5ffd5b611a0882615729565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112615784575f5ffd5b9190910192915050565b5f6020828403121561579e575f5ffd5b8135611a08816153fd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610140810167ffffffffffffffff811182821017156157fa576157fa6157a9565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715615829576158296157a9565b604052919050565b5f67ffffffffffffffff82111561584a5761584a6157a9565b5060051b60200190565b5f60208284031215615864575f5ffd5b815167ffffffffffffffff81111561587a575f5ffd5b8201601f8101841361588a575f5ffd5b805161589d61589882615831565b615800565b8082825260208201915060208360051b8501019250868311156158be575f5ffd5b6020840193505b8284101561168b5783516158d88161531c565b8252602093840193909101906158c5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f610140828403128015615928575f5ffd5b506159316157d6565b8235815261594160208401615473565b60208201526040838101359082015261595c60608401615473565b60608201526080838101359082015260a0808401359082015261598160c08401615729565b60c082015261599260e08401615473565b60e08201526101008381013590820152610120928301359281019290925250919050565b5f602082840312156159c6575f5ffd5b8151611a08816153fd565b5f602082840312156159e1575f5ffd5b5051919050565b5f5f604083850312156159f9575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff828116828216039081111561122657611226615a0a565b63ffffffff818116838216019081111561122657611226615a0a565b8181038181111561122657611226615a0a565b8082018082111561122657611226615a0a565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615acc575f5ffd5b83018035915067ffffffffffffffff821115615ae6575f5ffd5b6020019150600581901b36038213156108df575f5ffd5b5f60208284031215615b0d575f5ffd5b8151611a088161531c565b5f6040828403128015615b29575f5ffd5b506040805190810167ffffffffffffffff81118282101715615b4d57615b4d6157a9565b6040528251615b5b8161531c565b81526020830151615b6b816153fd565b60208201529392505050565b5f60208284031215615b87575f5ffd5b81518015158114611a08575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b73ffffffffffffffffffffffffffffffffffffffff83168152604060208201525f60e0820173ffffffffffffffffffffffffffffffffffffffff845116604084015263ffffffff6020850151166060840152604084015160a06080850152818151808452610100860191506020830193505f92505b80831015615c725773ffffffffffffffffffffffffffffffffffffffff8451168252602082019150602084019350600183019250615c39565b50606086015192507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08582030160a0860152615cae8184615385565b9250505060808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160c085015261168b8282615b96565b5f5f60408385031215615cfc575f5ffd5b8251602084015190925067ffffffffffffffff811115615d1a575f5ffd5b8301601f81018513615d2a575f5ffd5b8051615d3861589882615831565b8082825260208201915060208360051b850101925087831115615d59575f5ffd5b6020840193505b82841015615d7b578351825260209384019390910190615d60565b809450505050509250929050565b808202811582820484141761122657611226615a0a565b815167ffffffffffffffff811115615dba57615dba6157a9565b68010000000000000000811115615dd357615dd36157a9565b815481835580821015615e0757825f528160205f20018282035f5b81811015615e03575f83820155600101615dee565b5050505b5060208301615e1b835f9081526020902090565b5f5b838110156119e457825182820155602090920191600101615e1d565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615e6c575f5ffd5b83018035915067ffffffffffffffff821115615e86575f5ffd5b6020019150368190038213156108df575f5ffd5b818382375f9101908152919050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f61057f602083018486615ea9565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112615784575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b67ffffffffffffffff818116838216019081111561122657611226615a0a565b5f60208284031215615f74575f5ffd5b8151611a088161545e565b5f5f85851115615f8d575f5ffd5b83861115615f99575f5ffd5b5050820193919092039150565b80356020831015611226577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169060148410156115a4577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112615784575f5ffd5b5f602082840312156160b6575f5ffd5b8135611a088161531c565b5f602082840312156160d1575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114611a08575f5ffd5b5f826160fe576160fe615f17565b500490565b838152604060208201525f612b78604083018486615ea9565b5f8261612a5761612a615f17565b500690565b6020810160168310616168577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f81518060208401855e5f93019283525090919050565b5f61057f616193838661616e565b8461616e565b60ff818116838216019081111561122657611226615a0a565b60ff828116828216039081111561122657611226615a0a565b5f6101a082019050838252825160208301526020830151616204604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015163ffffffff8116606084015250606083015160ff8116608084015250608083015163ffffffff811660a08401525060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015163ffffffff8116610120840152506101208301516fffffffffffffffffffffffffffffffff8116610140840152506101408301516101608301526101608301516101808301529392505050565b8781528660208201525f6162e5604083018861616e565b7fffff0000000000000000000000000000000000000000000000000000000000008760f01b1681527fff000000000000000000000000000000000000000000000000000000000000008660f81b166002820152616345600382018661616e565b60f89490941b7fff0000000000000000000000000000000000000000000000000000000000000016845250506001909101979650505050505050565b5f611a08828461616e565b8481527fff000000000000000000000000000000000000000000000000000000000000008460f81b1660208201525f6163c8602183018561616e565b60f89390931b7fff000000000000000000000000000000000000000000000000000000000000001683525050600101939250505056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
