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
  "0x60e0806040523461014657604081614e04803803809161001f8285610181565b833981010312610146578051906001600160a01b0382169081830361014657602001519160805281158015610170575b61015d57602060049160405192838092637b10399960e01b82525afa908115610152575f9161010c575b5060a05260c052604051614c4b90816101b98239608051818181610177015281816101ec0152818161043601528181610a9901528181610b4401528181610bc701526131b2015260a05181818161052101528181610a140152818161118201528181611af20152818161203e015281816128720152818161325301526133a8015260c051818181610c44015261216a0152f35b90506020813d60201161014a575b8161012760209383610181565b8101031261014657516001600160a01b0381168103610146575f610079565b5f80fd5b3d915061011a565b6040513d5f823e3d90fd5b506359493baf60e01b5f5260045260245ffd5b50670de0b6b3a7640000821161004f565b601f909101601f19168101906001600160401b038211908210176101a457604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063085234ad14610134578063128d381a1461012f57806343fbd4cc1461012a57806345bc4d10146101255780636dab8d6b146101205780637b1039991461011b57806386416f6f146101165780638770a898146101115780638c81dc4d1461010c578063a0e5155414610107578063b05c85de14610102578063b679b83e146100fd578063c0a6a115146100f8578063c560165e146100f3578063c897c601146100ee578063dad5c433146100e9578063eda213ac146100e45763ef6af33a146100df575f80fd5b610d1c565b610cce565b610c67565b610c2d565b610989565b610920565b610883565b61083b565b61080c565b610643565b6105c9565b61055e565b61050c565b610401565b61037d565b6101b7565b610162565b610147565b5f91031261014357565b5f80fd5b34610143575f36600319011261014357602060405160608152f35b34610143575f366003190112610143576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6001600160a01b0381160361014357565b34610143576040366003190112610143576024356004356101d7826101a6565b604051630ecce30160e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102fd5760019163ffffffff915f916102ce575b5016019163ffffffff83116102c95761028a5f8461028584610270876102633360018060a01b03165f52600260205260405f2090565b905f5260205260405f2090565b9060018060a01b03165f5260205260405f2090565b6139f7565b505063ffffffff6040519316835260018060a01b0316917fb5c16e6eac13c8cc1100a604356b6e2792740d6bcd4095433793740ba79f06b460203392a4005b611742565b6102f0915060203d6020116102f6575b6102e88183610e66565b8101906114f6565b5f61022d565b503d6102de565b6110ff565b90602080835192838152019201905f5b81811061031f5750505090565b8251845260209384019390920191600101610312565b9061037a916020815263ffffffff8251166020820152604061036560208401516060838501526080840190610302565b920151906060601f1982850301910152610302565b90565b34610143576020366003190112610143576004356060604080516103a081610e46565b5f815282602082015201525f5260046020526103fd60405f206103ec6002604051926103cb84610e46565b63ffffffff81541684526103e160018201610ed4565b602085015201610ed4565b604082015260405191829182610335565b0390f35b3461014357604036600319011261014357602435600435610421826101a6565b604051630ecce30160e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102fd5760019163ffffffff915f916104ed575b5016019163ffffffff83116102c9576104ae60018461028584610270876102633360018060a01b03165f52600260205260405f2090565b505063ffffffff6040519316835260018060a01b0316917f460e3a157dfe5f8c93d4ebe3e53527ca08af81b2c310371e6c00f9923e751e3160203392a4005b610506915060203d6020116102f6576102e88183610e66565b5f610477565b34610143575f366003190112610143576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b63ffffffff81160361014357565b346101435760803660031901126101435760206105a1600435610580816101a6565b60443560243561058f826101a6565b6064359261059c84610550565b610f1c565b6040519015158152f35b6001600160401b0381160361014357565b35906105c7826105ab565b565b34610143576020366003190112610143576001600160401b036004356105ee816105ab565b165f525f602052602060405f2054604051908152f35b90816101c09103126101435790565b9181601f84011215610143578235916001600160401b038311610143576020808501948460051b01011161014357565b34610143576060366003190112610143576004356001600160401b03811161014357610673903690600401610604565b6024356001600160401b03811161014357610692903690600401610604565b906044356001600160401b038111610143576106b2903690600401610613565b6106ba611813565b604083016101008401600160ff6106d083610fff565b16036107e857506106fc6106e86101a0860186611009565b6106f66101a0880188611009565b9061185a565b92813592604087019182358514806107d5575b806107b6575b1592831561079b575b5050509050610794579061076d6103fd9461076761076161075b61077c9661074589611a08565b61074e85611a08565b6101608901359087611c09565b9661101e565b9161101e565b90611c62565b83610776611043565b9261200a565b610784611848565b6040519081529081906020820190565b505061194f565b6107a993506107ad946118a4565b1590565b805f808061071e565b5060016107cf6107c96101008b01610fff565b60ff1690565b14610715565b506101608701356101608901351461070f565b6107f461080991610fff565b630c9a0fa760e41b5f5260ff16600452602490565b5ffd5b34610143576020366003190112610143576004355f526003602052602060ff60405f2054166040519015158152f35b346101435760403660031901126101435761086360243560043561085e826101a6565b611159565b60408051928352602083019190915290f35b908160409103126101435790565b34610143576080366003190112610143576004356001600160401b038111610143576108b3903690600401610604565b6024356001600160401b038111610143576108d2903690600401610604565b906044356001600160401b038111610143576108f2903690600401610875565b90606435916001600160401b038311610143576103fd9361091a610784943690600401610875565b9261126f565b346101435760203660031901126101435760043561093d816105ab565b7f7461e4e526feb4a258d076f586d3b2508cc64f1e98b8544be7f0116bb38af23460206001600160401b036109718461271a565b931692835f525f82528060405f2055604051908152a2005b34610143576020366003190112610143576004356001600160401b038111610143578060040160806003198336030112610143576109c5611813565b60648201916109dc6109d78484611009565b61282e565b6109e86024830161101e565b63ffffffff81168015159081610baf575b5080610b1a575b610afb5760405163e1ebfc3760e01b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602083600481855afa9283156102fd576103fd97610a8d610a86610ac4958561077c9a610aca998d610abe985f92610ad3575b50610a7c60449161101e565b9201359346612909565b9189611009565b610a968961101e565b917f000000000000000000000000000000000000000000000000000000000000000091612993565b83612b57565b9361101e565b8361077661151a565b6044919250610af3610a7c9160203d6020116102f6576102e88183610e66565b929150610a70565b6304f7750d60e31b5f5263ffffffff166004526044828101356024525ffd5b5060405163bced27c760e01b815263ffffffff821660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156102fd575f91610b80575b50604484013514610a00565b610ba2915060203d602011610ba8575b610b9a8183610e66565b81019061150b565b5f610b74565b503d610b90565b604051630ecce30160e31b81529091506020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102fd5763ffffffff915f91610c0e575b501610155f6109f9565b610c27915060203d6020116102f6576102e88183610e66565b5f610c04565b34610143575f3660031901126101435760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610143576040366003190112610143576004356001600160401b03811161014357610cb6610c9c6020923690600401610604565b60243590610ca9826101a6565b610cb1611813565b611584565b5f5f516020614c2b5f395f51905f525d604051908152f35b34610143576040366003190112610143576020610d13602435600435610cf3826105ab565b5f526001835260405f20906001600160401b03165f5260205260405f2090565b54604051908152f35b3461014357606036600319011261014357600435602435610d3c816105ab565b6044356001600160401b03811161014357610d5b903690600401610613565b908115610e1a577ffddb008746315f3fca7bc63b16b26622bbbf369d3d8674c389682df64bad0f97926001600160401b03610dc884610dd094885f52600160205284610dbb8160405f20906001600160401b03165f5260205260405f2090565b5480610e15575089612bc6565b931690611774565b835f52600160205281610df78260405f20906001600160401b03165f5260205260405f2090565b55604080516001600160401b039290921682526020820192909252a2005b612bc6565b63f2fb10b360e01b5f525f600452600160245260445ffd5b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117610e6157604052565b610e32565b90601f801991011681019081106001600160401b03821117610e6157604052565b604051906105c761014083610e66565b604051906105c760a083610e66565b604051906105c7606083610e66565b604051906105c7604083610e66565b604051906105c761018083610e66565b90604051918281549182825260208201905f5260205f20925f5b818110610f035750506105c792500383610e66565b8454835260019485019487945060209093019201610eee565b6001600160a01b039081165f90815260026020908152604080832094835293815283822092909416815292529020908154905f829160058411610fa5575b610f65935084612ec6565b9081610f7c57505060015f5b818060e01b03161490565b610f99610fa091610f8e600194611794565b905f5260205f200190565b5460201c90565b610f71565b9192610fb081612d68565b81039081116102c957610f6593855f5263ffffffff8260205f2001541663ffffffff8516105f14610fe2575091610f5a565b929150610fee906117bf565b90610f5a565b60ff81160361014357565b3561037a81610ff4565b903590607e1981360301821215610143570190565b3561037a81610550565b6001600160401b038111610e6157601f01601f191660200190565b60405190611052604083610e66565b6004825263666f726b60e01b6020830152565b6001600160401b038111610e615760051b60200190565b602081830312610143578051906001600160401b03821161014357019080601f830112156101435781516110af81611065565b926110bd6040519485610e66565b81845260208085019260051b82010192831161014357602001905b8282106110e55750505090565b6020809183516110f4816101a6565b8152019101906110d8565b6040513d5f823e3d90fd5b634e487b7160e01b5f52603260045260245ffd5b80511561112b5760200190565b61110a565b805182101561112b5760209160051b010190565b805482101561112b575f5260205f2001905f90565b61116b905f52600460205260405f2090565b60405163d9f9027f60e01b81529091905f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102fd575f9161124d575b506001830180549290916001600160a01b03909116905f5b8481106111e5575050505050505f905f90565b826112126112066112066111f98587611130565b516001600160a01b031690565b6001600160a01b031690565b1461121f576001016111d2565b91505061037a9250600261124661123c8361123c95989798611144565b90549060031b1c90565b9501611144565b61126991503d805f833e6112618183610e66565b81019061107c565b5f6111ba565b92611278611813565b6040840190610100850190600160ff61129084610fff565b161180159061140d575b611401576112bd6112af6101a0880188611009565b6106f66101a0870187611009565b948335936040860180358614806113c9575b806113a5575b15918215611379575b50506113725761075b6113609461136997969461133261076795611319610761968d6101406113106101208301611422565b9101359061256d565b6113266101208901611422565b6101408901359061256d565b61133b8a611a08565b61134486611a08565b61135961135360608c01611422565b91610fff565b91886126b4565b836107766114cc565b906105c7611848565b848761194f565b61139d919250611395611390611390923690611437565b61245b565b923690611437565b145f806112de565b506113af85610fff565b60ff6113c16107c96101008b01610fff565b9116146112d5565b506113d660608a01611422565b6001600160401b036113f96113ed60608b01611422565b6001600160401b031690565b9116146112cf565b6108096107f483610fff565b50600360ff61141b84610fff565b161161129a565b3561037a816105ab565b35906105c782610ff4565b9190826101409103126101435761012061144f610e87565b9280358452611460602082016105bc565b60208501526040810135604085015261147b606082016105bc565b60608501526080810135608085015260a081013560a08501526114a060c0820161142c565b60c08501526114b160e082016105bc565b60e08501526101008101356101008501520135610120830152565b604051906114db604083610e66565b600c82526b32b8bab4bb37b1b0ba34b7b760a11b6020830152565b90816020910312610143575161037a81610550565b90816020910312610143575190565b60405190611529604083610e66565b600b82526a66616c7365207461626c6560a81b6020830152565b9190826040910312610143576020825192015190565b60405190611568604083610e66565b600d82526c31b7b73a3930b234b1ba34b7b760991b6020830152565b91906101008301600360ff61159883610fff565b16036107e857506115b06109d76101a0850185611009565b906040848101359160608601916001600160a01b03821690611604906115d585611422565b815163a3db6cef60e01b8152600481018890526001600160401b03909116602482015291829081906044820190565b0381855afa9081156102fd575f905f92611710575b5080151580611702575b80156116ea575b156116d557505061169f916107a99161164289611a08565b8561164c86611422565b6040516001600160401b039190911681526001600160a01b038916907f35897ed4c8417a91e3503db97bf93a40e827d07288aa6b0898523a1b20624f8190602090a46116978861101e565b908587610f1c565b6116cd576116be6105c793926116b76116c493611422565b9084612650565b9461101e565b84610776611559565b505f93505050565b6307bcb84b60e41b5f5260045260245260445ffd5b50811515801561162a575060c089013582141561162a565b506080890135811415611623565b9050611734915060403d60401161173b575b61172c8183610e66565b810190611543565b905f611619565b503d611722565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b035f19911601906001600160401b0382116102c957565b906001600160401b03809116911603906001600160401b0382116102c957565b5f198101919082116102c957565b610100039061010082116102c957565b919082039182116102c957565b90600182018092116102c957565b90600782018092116102c957565b90602082018092116102c957565b90604082018092116102c957565b9061010082018092116102c957565b919082018092116102c957565b5f516020614c2b5f395f51905f525c6118395760015f516020614c2b5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f5f516020614c2b5f395f51905f525d565b6118669092919261282e565b916001600160a01b03906118799061282e565b166001600160a01b03831681810361188f575050565b630d55339d60e21b5f5260045260245260445ffd5b91909260208301918235916118b8836105ab565b60208601926001600160401b038085356118d1816105ab565b16911610611945576113ed61191261190c611918936001600160401b03956118f888611422565b60408b01356119068b611422565b91612f1e565b95611422565b93611422565b9116036119395750611390611395611390611934933690611437565b141590565b91604091500135141590565b5050505050505f90565b611390611966611390611971936040369101611437565b926040369101611437565b90631915f3ab60e21b5f5260045260245260445ffd5b903590601e198136030182121561014357018035906001600160401b03821161014357602001918160051b3603831361014357565b9291906119c881611065565b936119d66040519586610e66565b602085838152019160051b810192831161014357905b8282106119f857505050565b81358152602091820191016119ec565b610180810190611a188282611009565b3591611ad9611a2d6113903660408601611437565b91611a986020611a49611a9187611a4f6040611a498884611009565b01611422565b6001600160401b0380611a87611a80611a768b611a708b611a49838b611009565b97611009565b6060810190611987565b36916119bc565b9316911689612fe2565b9387611009565b6060916001600160401b03604051927fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a2845216602083015260408201522090565b90838203611bef57505060405163e1ebfc3760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692602082600481875afa9384156102fd576105c794611bbe935f91611bd0575b50611b448561101e565b90611b5160208701611422565b604080517ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437881524660208201526001600160a01b039095169085015263ffffffff9182166060850152911660808301526001600160401b031660a082015260c081019190915260e0902090565b90610a966107616101a0830183611009565b611be9915060203d6020116102f6576102e88183610e66565b5f611b3a565b63857822c760e01b5f52600452602483905260445260645ffd5b916040519160208301937f0ce4e3efa7f8eec3be92824105d0d20c85b0db4ed6f280ae03e0f1c3f477843c855260018060a01b031660408401526060830152608082015260808152611c5c60a082610e66565b51902090565b9063ffffffff811663ffffffff8316105f14611c7c575090565b905090565b90816020910312610143575161037a816101a6565b90816040910312610143576040519060408201908282106001600160401b03831117610e61576020916040528051611ccd816101a6565b83520151611cda81610550565b602082015290565b90816020910312610143575180151581036101435790565b90611d0482611065565b611d116040519182610e66565b8281528092611d22601f1991611065565b0190602036910137565b9190604083820312610143578251926020810151906001600160401b03821161014357019080601f83011215610143578151611d6781611065565b92611d756040519485610e66565b81845260208085019260051b82010192831161014357602001905b828210611d9d5750505090565b8151815260209182019101611d90565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6001600160a01b039182168152604060208083018290528451909316818301528284015163ffffffff16606083015283015160a06080830152805160e08301819052610100830195949391909101905f5b818110611e61575050506080611e4c61037a94956060850151603f198583030160a0860152610302565b9201519060c0603f1982850301910152611dad565b82516001600160a01b0316875260209687019690920191600101611e22565b600381901b91906001600160fd1b038116036102c957565b600181901b91906001600160ff1b038116036102c957565b600581901b91906001600160fb1b038116036102c957565b8151916001600160401b038311610e6157600160401b8311610e61578154838355808410611f26575b506020611f039101915f5260205f2090565b5f5b838110611f125750505050565b600190602084519401938184015501611f05565b825f52838060205f20019103905f5b828110611f43575050611ef1565b5f82820155600101611f35565b8151815463ffffffff191663ffffffff9190911617815590600182016020820151908151916001600160401b038311610e6157600160401b8311610e61578154838355808410611fe0575b506020611fad9101915f5260205f2090565b5f5b838110611fcc575050505090600260406105c79301519101611ec8565b600190602084519401938184015501611faf565b825f52838060205f20019103905f5b828110611ffd575050611f9b565b5f82820155600101611fef565b939091929361202b612024845f52600360205260405f2090565b5460ff1690565b6124475760405163ca8aa7c760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156102fd575f91612418575b5060408051637d16240960e11b81526001600160a01b039290921695919081600481865afa9081156102fd576120fb916020915f916123e9575b506040516309a961f360e11b81526001600160a01b038088166004830152825116602482015260209091015163ffffffff16604482015291829081906064820190565b0381895afa9081156102fd575f916123ba575b501561239e57612136612129825f52600360205260405f2090565b805460ff19166001179055565b60405163d9f9027f60e01b8152955f87600481865afa9687156102fd575f97612382575b5061216787969751611cfa565b977f0000000000000000000000000000000000000000000000000000000000000000965f5b8a518110156121aa5780896121a36001938e611130565b520161218c565b509193969598909294976040519063e1ebfc3760e01b82526020826004818c5afa80156102fd575f95869461220d8d9361223a968891612363575b506122006121f1610e97565b6001600160a01b039096168652565b63ffffffff166020850152565b86604084015260608301526080820152604051958680948193633635205760e01b83528d60048401611dd1565b03925af180156102fd575f925f91612331575b506122658161225f61229e95966131a2565b93613383565b9061227d612271610ea6565b63ffffffff9094168452565b60208301526040820152612299835f52600460205260405f2090565b611f50565b60408051918252602082019390935233926001600160a01b038616917fea1cf605b7b0521946fac43506773de34c35a3a1fd16b688907d1b21d01d70699190a4803b156101435760405163480e89f160e11b81526001600160a01b039290921660048301525f908290602490829084905af180156102fd5761231d5750565b8061232b5f6105c793610e66565b80610139565b61229e935061225f9150612359612265913d805f833e6123518183610e66565b810190611d2c565b909450915061224d565b61237c915060203d6020116102f6576102e88183610e66565b5f6121e5565b6123979197503d805f833e6112618183610e66565b955f61215a565b636b7baa3b60e11b5f526001600160a01b03831660045260245ffd5b6123dc915060203d6020116123e2575b6123d48183610e66565b810190611ce2565b5f61210e565b503d6123ca565b61240b915060403d604011612411575b6124038183610e66565b810190611c96565b5f6120b8565b503d6123f9565b61243a915060203d602011612440575b6124328183610e66565b810190611c81565b5f61207e565b503d612428565b6310841bd360e21b5f52600483905260245ffd5b61037a908051906001600160401b036020820151166001600160401b0360608301511660a08301519060ff60c08501511692610120850151946040810151906080810151906101006001600160401b0360e083015116910151906040519260208401947fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e05865260408501526060840152608083015260a082015260a0815261250460c082610e66565b5190209594926001600160401b0360ff9381610100999794604051997fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68b5260208b015216604089015216606087015260808601521660a084015260c083015260e08201522090565b916001600160401b038316606081018082116102c95780431061263a57506125a09061259b6113ed84611422565b6117b2565b6020820190806125b08385611987565b9050036126175750906125e9916125e16125d16125cc84611422565b61271a565b916125db84611422565b93611987565b929091612bc6565b918183036125f657505050565b632afd062760e11b5f526001600160401b031660045260245260445260645ffd5b6126246108099284611987565b63f2fb10b360e01b5f5260045250602452604490565b9063fcfd417f60e01b5f5260045260245260445ffd5b916001600160401b03906040519260208401947fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9865260018060a01b031660408501526060840152166080820152600360a082015260a08152611c5c60c082610e66565b926001600160401b0360ff92936040519460208601967fbe03cb7ea63341be071e9b2213dde44f11d4a5c07635bd929abfb52ba26f93e9885260018060a01b0316604087015260608601521660808401521660a082015260a08152611c5c60c082610e66565b6001600160401b031690815f525f60205260405f2054918215612753575b82156127415750565b6315c78b3d60e21b5f5260045260245ffd5b9150610101824303105f1461276b5781405b91612738565b815f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612765565b903590601e198136030182121561014357018035906001600160401b0382116101435760200191813603831361014357565b9291926127d382611028565b916127e16040519384610e66565b829481845281830111610143578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b91602061037a9381815201916127fd565b9061286e9160206128496128428380612795565b36916127c7565b8181519101206040518095819263126ea8a360e21b8352600483019190602083019252565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156102fd575f936128e8575b506001600160a01b038316156128bd5750565b806128c791612795565b604051631f0c532f60e01b81529182916128e4916004840161281d565b0390fd5b61290291935060203d602011612440576124328183610e66565b915f6128aa565b949263ffffffff92908380929693966040519760208901997fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe828b5260408a015260018060a01b031660608901521660808701521660a08501521660c083015260e082015260e08152611c5c61010082610e66565b90359061011e1981360301821215610143570190565b90939293604082016129a58184612795565b905015612b10576129c660608401946129be868661297d565b978891613cbb565b61010086016129d58188611987565b9190506129e182611cfa565b905f5b89848210612aac575050506129f890613e03565b612a10612a0760808a0161101e565b63ffffffff1690565b8214801590612a9e575b612a7d5750506105c7949550612a6a612a59612a39612a759386612795565b612a51612a46898961297d565b610100810190611987565b9290506136c1565b94612a6486866137d7565b8461297d565b926020810190612795565b93909261387b565b63420998ff60e01b5f526004919091526024525060c085013560445260645ffd5b5060c0880135811415612a1a565b90612aff612ac682612ac086600196611987565b9061365e565b612acf81613680565b90612af26020612ae56128426040850185612795565b818151910120920161368a565b9163ffffffff8516613d9a565b612b098286611130565b52016129e4565b50929350612b3d91508083612b2882612b3594612795565b9390926020810190612795565b939092613575565b15612b455750565b631eca38bf60e11b5f5260045260245ffd5b9063ffffffff6040519160208301937ffcc22f8c7fa22ba5ebaabc8a6858f95a0f606477decd3f087da8c2ff330591af855260018060a01b0316604084015216606082015260608152611c5c608082610e66565b9082101561112b57612bc29160051b810190612795565b9091565b929190915f905b808210612bdb575050505090565b90919293612bed612842848487612bab565b60208151910120818103612d28575050612c0b612842838386612bab565b60208101905160801b1760018160801c612c42612c27846145ba565b612c348196929396614051565b149081612d15575b5061403b565b6040519260208401925b828110612cc657505050818103601f190160051c8252604052612c76612c7182613fd9565b61405b565b6001600160401b0386168103612ca75750612c9e612c98612c7160019361400e565b95611756565b93920190612bcd565b630386d37160e31b5f526004526001600160401b03851660245260445ffd5b612d0193612d0782612ce3612cde612d0f9587614a2b565b6145ba565b50612cfb612cf483839b949b611806565b8489614a5b565b98611806565b90611806565b9481526117db565b92612c4c565b612d20915084611806565b82145f612c3c565b63217a5e3d60e11b5f526001600160401b03861660045260245260445260645ffd5b8115612d54570490565b634e487b7160e01b5f52601260045260245ffd5b600181111561037a57806001600160801b821015612e89575b612e2f612e25612e1b612e11612e07612dfd612dec612e369760048a600160401b612e3b9c1015612e7c575b640100000000811015612e6f575b62010000811015612e62575b610100811015612e55575b6010811015612e48575b1015612e40575b60030260011c90565b612df6818b612d4a565b0160011c90565b612df6818a612d4a565b612df68189612d4a565b612df68188612d4a565b612df68187612d4a565b612df68186612d4a565b8093612d4a565b821190565b900390565b60011b612de3565b60041c9160021b91612ddc565b60081c9160041b91612dd2565b60101c9160081b91612dc7565b60201c9160101b91612dbb565b60401c9160201b91612dad565b5050612e3b612e36612e2f612e25612e1b612e11612e07612dfd612dec612eb08a60801c90565b9850600160401b9750612d819650505050505050565b9063ffffffff165b838310612edb5750505090565b90919280841860011c8185160190835f528263ffffffff8360205f20015416115f14612f0b5750925b9190612ece565b93506001810180911115612f0457611742565b94939291906001600160401b03612f358784611774565b1695868511612fcb576001600160401b03808616911601916001600160401b0383116102c9576001600160401b03166001600160401b038316145f14612f9f57945b8515612f88575061037a9394612bc6565b63f2fb10b360e01b5f52600484905260245260445ffd5b5f526001602052612fc48160405f20906001600160401b03165f5260205260405f2090565b5494612f77565b868563f2fb10b360e01b5f5260045260245260445ffd5b93929091612ff06001611065565b94612ffe6040519687610e66565b6001865261300c6001611065565b6020870190601f190136823786511561112b57528094613030849282518096614103565b8351818103613178575091959093915061304f600183811c5b01611cfa565b955f935b6001831161306f57505050505061306b91925061111e565b5190565b93955f9594908690600184811614613145575b905b60018101868110156130c857906130b36002926130ac6130a4848c611130565b51918b611130565b51906141c6565b6130c160018b019a8d611130565b5201613084565b50846130e59493979299968083106130fa575b5050505060011c90565b9390600181811c911601869490919293613053565b840110156131365761310f9061311e92611130565b516130ac600187019688611130565b61312c60018801978a611130565b525f8084816130db565b61313f91611130565b5161311e565b965050613156600188019782611130565b516131666001916130ac8861111e565b9681976131728b61111e565b52613082565b63180db87d60e11b5f5260045260245260445ffd5b90816020910312610143575161037a816105ab565b604051630ecce30160e31b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083600481845afa9283156102fd575f93613362575b5063ffffffff82168015908115613352575b5061334d576040516341599fad60e01b815263ffffffff8316600482015290602090829060249082905afa9081156102fd575f9161331e575b5060405163ca8aa7c760e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156102fd576004926020915f91613301575b50604051632981eb7760e01b815293849182906001600160a01b03165afa80156102fd5763ffffffff6001600160401b03916132d7945f916132e2575b50169116611806565b431115611c7c575090565b6132fb915060203d6020116102f6576102e88183610e66565b5f6132ce565b6133189150823d8411612440576124328183610e66565b5f613291565b613340915060203d602011613346575b6133388183610e66565b81019061318d565b5f61323c565b503d61332e565b505090565b905063ffffffff8416105f613203565b61337c91935060203d6020116102f6576102e88183610e66565b915f6131f1565b9190916133908351611cfa565b60405163956298cb60e01b81529091906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102fd575f916134a4575b506001600160a01b03161561349f575f5b8451811015613499576134048186611130565b51613412575b6001016133f1565b8060206134286112066111f96134549587611130565b6134328389611130565b51906040518080968194637a8b263760e01b8352600483019190602083019252565b03915afa80156102fd576001925f9161347b575b506134738286611130565b52905061340a565b613493915060203d8111610ba857610b9a8183610e66565b5f613468565b50509150565b509150565b6134bd915060203d602011612440576124328183610e66565b5f6133e0565b604051906134d2606083610e66565b602b82526a5357555f524f5f504f505f60a81b6040837f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360208201520152565b634e487b7160e01b5f52602160045260245ffd5b6004111561353057565b613512565b356bffffffffffffffffffffffff19811692919060148210613555575050565b6bffffffffffffffffffffffff1960149290920360031b82901b16169150565b93909260148403613616576040820361360d5781602011610143576135b09260208281013593923592601f19019081106135f8575b50613c93565b506135bd81939293613526565b1592836135cb575b50505090565b6135e4929350611206916135de91613535565b60601c90565b6001600160a01b03909116145f80806135c5565b5f939193199060200360031b1b16915f6135aa565b50505050505f90565b61363d9061363561037a9661362d969594966134c3565b9536916127c7565b9436916127c7565b92613bf5565b901561112b57803590605e1981360301821215610143570190565b919081101561112b5760051b81013590605e1981360301821215610143570190565b3561037a816101a6565b356001600160801b03811681036101435790565b60409061037a9492815281602082015201916127fd565b9082101561112b570190565b909291926136d76136d1856117cd565b60031c90565b908181036137ba576136e885611cfa565b945f94855b6136f685611e80565b87101561379d57613748600161374161373361372d61371f6137188d60031c90565b8a8d6136b5565b356001600160f81b03191690565b60f81c90565b60ff90811660078c161c1690565b1660ff1690565b15613794575081861015613775576137696137638789611130565b60019052565b600180965b01956136ed565b50506128e490604051938493632fc4c1dd60e21b85526004850161369e565b9560019061376e565b94509450505050156137ab57565b6377d3628d60e01b5f5260045ffd5b6128e490604051938493632fc4c1dd60e21b85526004850161369e565b6137e46128428280612795565b602081519101205f5b8351811015613854576138096138038286611130565b51151590565b80613821575b61381b576001016137ed565b50505050565b508161384761284261383d84612ac0612a4660608a018a61297d565b6040810190612795565b602081519101201461380f565b61385e8380612795565b60405163e9b95e8160e01b81529182916128e4916004840161281d565b939291936101008101601461389c61383d6138968486611987565b90613643565b9050145f146138cd57506138b39392918591613f36565b156138bb5750565b631eca38bf60e11b5f5260045260245ffd5b95909392946138da613b54565b935f5b845181101561397b5788876138f28388611130565b51613902575b50506001016138dd565b829761395d61392361284261383d600197612ac061394f9861397198611987565b61392c83614951565b61393581614951565b60405194859161394960208401809661456f565b9061456f565b03601f198101855284610e66565b613965613b54565b92516020840191614974565b95905088876138f8565b509250948591965061399c945061363d906139946134c3565b9336916127c7565b6138b3565b8054600160401b811015610e61576139be91600182018155611144565b6139e457815160209283015190921b63ffffffff191663ffffffff909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015613a9d57613a0e613a1991611794565b825f5260205f200190565b8054602081901c9363ffffffff91821692918116808411613a8e57879303613a5c5750613a5892509063ffffffff82549181199060201b169116179055565b9190565b915050613a5891613a7a613a6e610eb5565b63ffffffff9093168352565b6001600160e01b03861660208301526139a1565b632520601d60e01b5f5260045ffd5b5090613ac291613aae613a6e610eb5565b6001600160e01b03851660208301526139a1565b5f9190565b60405190613ad660a083610e66565b608082527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6080836f17f1d3a73197d7942695638c4fa9ac0f60208201527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f260608201520152565b60405160a09190613b658382610e66565b6080815291601f1901366020840137565b6040516101209190613b888382610e66565b60e1815291601f1901366020840137565b6040516101009190610120613bae8183610e66565b8382526001600160401b03829411610e6157601f190190369060200137565b90613bd782611028565b613be46040519182610e66565b8281528092611d22601f1991611028565b9092613c036107a9836141df565b8015613c81575b613c79576101006020613c236107a995613c6997614208565b92608082613c2f613ac7565b8582613c44613c3f610180611e98565b613bcd565b988582808c019c018c5e0160a089015e016101a086015e0161022083015e519061432a565b613c755760015f511490565b5f90565b505050505f90565b50613c8e6107a9826141f8565b613c0a565b613cb4926001600160ff1b038116929160ff91821c601b01909116906143b1565b9192909190565b604051637b10399960e01b81526001600160a01b039190911692602082600481875afa9182156102fd57613cf89284915f91613d7b575b50614433565b60405163bced27c760e01b815263ffffffff8316600482015292909190602090849060249082905afa9283156102fd575f93613d5a575b50828203613d3c57505050565b632d2e6a5760e21b5f5263ffffffff1660045260245260445260645ffd5b613d7491935060203d602011610ba857610b9a8183610e66565b915f613d2f565b613d94915060203d602011612440576124328183610e66565b5f613cf2565b926001600160801b0391926040519363ffffffff60208601967fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b885216604086015260018060a01b0316606085015260808401521660a082015260a08152611c5c60c082610e66565b9081518015613f3057613e155f611065565b613e226040519182610e66565b5f8152601f19613e315f611065565b0136602083013781935f90613e49815194855f614103565b83518181036131785750919590939150613e66600183811c613049565b955f935b60018311613e8257505050505061306b91925061111e565b93955f9594908690600184811614613efd575b905b6001810186811015613ecc5790613eb76002926130ac6130a4848c611130565b613ec560018b019a8d611130565b5201613e97565b5084613ee89493979299968083106130fa575050505060011c90565b9390600181811c911601869490919293613e6a565b965050613f0e600188019782611130565b51613f1e6001916130ac8861111e565b968197613f2a8b61111e565b52613e95565b505f9150565b919093925f5f905b8651821015613fce57613f518288611130565b5115613fc557613f60816117e9565b90868211908115613f88575b50613f7d57600190915b0190613f3e565b505050505050505f90565b90613f9e61383d85612ac06101008b018b611987565b91848411610143576101435782876107a993613fbf95890192870393613575565b5f613f6c565b90600190613f76565b949550505050501490565b5f815160081015613ffa576135305780516008101561112b57610120015190565b631ee1e6c960e11b5f52600860045260245ffd5b5f815115614028576135305780511561112b576020015190565b631ee1e6c960e11b5f525f60045260245ffd5b1561404257565b633cf75c0160e21b5f5260045ffd5b6002111561353057565b8060801c9061406d602183111561403b565b614076816145ba565b60028195929510156135305761408c901561403b565b8361409957505050505f90565b8160200190816020116102c95782036020019081111502601f81116140f1576001600160801b03905f199060031b1b92160151169060018060fd1b03811681036102c95760031b6101000361010081116102c9571c90565b634e487b715f5260326020526024601cfd5b5f93929180156141b75782811180156141a5575b61418a5781015f190191905b6001821161413057505050565b600180821614614180575b600183161580614174575b614169575b6141599060011c9260011c90565b90600181811c9116019091614123565b60019094019361414b565b50816001840110614146565b936001019361413b565b63e944a15760e01b5f5260049190915260245260445260645ffd5b506141b081846117b2565b8211614117565b631929b88360e21b5f5260045ffd5b6041916040519160018353600183015260218201522090565b608081511490816141ee575090565b61037a91506147a4565b61010081511490816141ee575090565b9061422a9160405190602082015260208152614225604082610e66565b614afb565b9061423c614236613b76565b60200190565b916040835260016020840152604080840152600160a08401536f1a0111ea397fe69a4b1ba7b6434bacd760a18401527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c184015260208101926142a1825185611806565b9060608101945b82811061430d575050506142be91925060200190565b61037a6102006142d061423682613bcd565b906143036142f260806142e1613b99565b966142ed8683836149cf565b611806565b60806142fd856117f7565b916149cf565b60208401916149fd565b80604061432592885e61432081846149a1565b6117e9565b6142a8565b6020915f91600f620323e8fa60203d141690811561434457565b610cc25a111561435057565b632bd339dd60e11b5f52600f600452620323e860245260445ffd5b95949283929491948786fa903d1416928315614385575050565b5a603f83041015614394575050565b632bd339dd60e11b5f5260018060a01b031660045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614428579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156102fd575f516001600160a01b0381161561441e57905f905f90565b505f906001905f90565b5050505f9160039190565b60405163e1ebfc3760e01b81526001600160a01b0391909116929091602083600481875afa9283156102fd575f9361454e575b5061447082610fff565b9061447d60208401611422565b61448960408501611422565b61449560608601611422565b916144a26080870161101e565b936144af60a0880161368a565b9560c08801359760e00135986144c3610ec4565b4681526001600160a01b03909b1660208c015263ffffffff1660408b015260ff1660608a015263ffffffff1660808901526001600160401b031660a08801526001600160401b031660c08701526001600160401b031660e086015263ffffffff166101008501526001600160801b031661012084015261014083015261016082015261037a90614851565b61456891935060203d6020116102f6576102e88183610e66565b915f614466565b805191908290602001825e015f815290565b60ff60bf199116019060ff82116102c957565b60ff6036199116019060ff82116102c957565b60ff607f199116019060ff82116102c957565b908160801c916145cb83151561403b565b6145e761372d6145da83614744565b6001600160f81b03191690565b9060ff821660c08110156146fe57608081101561460c5750505090505f906001905f90565b60b710614674576146226107c9614631936145a7565b8094119081614639575061403b565b600191905f90565b600185148015925061464d575b505f612c3c565b600160ff1b91506001600160f81b03199061466b906145da90614772565b1610155f614646565b6146df6146a26146916107c961468c6146e4966145a7565b614594565b9261469d84881161403b565b614772565b6146b76001600160f81b03198216151561403b565b6146c86146c384611e80565b6117a2565b1c9485836037821192836146ea575b50505061403b565b6117bf565b91905f90565b6146f59293506117b2565b1185835f6146d7565b60f71061472557506147156107c961471d92614581565b80931161403b565b600191908290565b6146df6146a26146916107c961468c61473d96614581565b9190600190565b60208160801c5f0301602081111502601f81116140f1576001600160801b03905f199060031b1b9116511690565b60208160801c60010301602181111502601f81116140f1576001600160801b036001915f199060031b1b921601511690565b905f90815b8351831015614849576020838501015160206147c4856117db565b86010151906f1a0111ea397fe69a4b1ba7b6434bacd781118015614805575b6147fb57171791604081018091116102c957916147a9565b5050509150505f90565b506f1a0111ea397fe69a4b1ba7b6434bacd7811480156147e357507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8210156147e3565b151592509050565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f284528051604084015261489f6020820151606085019060018060a01b03169052565b604081015163ffffffff166080840152606081015160ff1660a0840152608081015163ffffffff1660c084015260a08101516001600160401b031660e084015260c08101516001600160401b031661010084015260e08101516001600160401b031661012084015261010081015163ffffffff166101408401526101208101516001600160801b03168383015261014081015161018084015201516101a08201526101a08152611c5c6101c082610e66565b516080810361495d5750565b6377e7011b60e01b5f52600452608060245260445ffd5b91608091614986936102ee600b61436b565b1561498d57565b6375c6821d60e11b5f52600b60045260245ffd5b6149b49160e16040926103e8600561436b565b156149bb57565b6375c6821d60e11b5f52600560045260245ffd5b91610100916149e29361b9f0601161436b565b156149e957565b6375c6821d60e11b5f52601160045260245ffd5b9161010091614a10936104b0600d61436b565b15614a1757565b6375c6821d60e11b5f52600d60045260245ffd5b8060801c908183116140f1578282039182116102c9576001600160801b03169182018092116102c95760801b1790565b9190918183018084116102c9578160801c106140f1576001600160801b03169182018092116102c95760801b1790565b614acb92614aac600196959360406003945f81525f6020820152019061456f565b60f09190911b6001600160f01b03191681525f6002820152019061456f565b60f89190911b6001600160f81b03191681520190565b600192916021614acb925f81525f6020820152019061456f565b9190805180158015614c20575b614c0e575060205f614b6761ffff614b5b614b236008611eb0565b614b4d614b2f82613bcd565b9988614b3c815160ff1690565b9160405196879516908a8601614a8b565b03601f198101835282610e66565b6040519182809261456f565b039060025afa156102fd57614b965f51614ba4614b85845160ff1690565b604051938491602083019687614ae1565b03601f198101845283610e66565b6001926020860192849190604081015f5b6008851115614be0575050505050505015614bcc57565b6375c6821d60e11b5f52600260045260245ffd5b859697919293949518845284825360208784518660025afa8751911696602001959460010193929190614bb5565b632a75ae3f60e11b5f5260045260245ffd5b5060ff8111614b0856fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00";
