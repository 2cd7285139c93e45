// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const stateReaderAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "headSource_",
        "type": "address"
      },
      {
        "name": "policy_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "MAX_HEADERS",
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
    "name": "accountFact",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "field",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "floorOf",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "headSource",
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
    "name": "logFact",
    "inputs": [
      {
        "name": "position",
        "type": "tuple",
        "components": [
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "transactionIndex",
            "type": "uint64"
          },
          {
            "name": "logIndex",
            "type": "uint64"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "logHash",
    "inputs": [
      {
        "name": "log",
        "type": "tuple",
        "components": [
          {
            "name": "emitter",
            "type": "address"
          },
          {
            "name": "topics",
            "type": "bytes32[]"
          },
          {
            "name": "data",
            "type": "bytes"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "policy",
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
    "name": "proveAccount",
    "inputs": [
      {
        "name": "blockProof",
        "type": "tuple",
        "components": [
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
          },
          {
            "name": "details",
            "type": "tuple",
            "components": [
              {
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "name": "l1OriginNumber",
                "type": "uint64"
              },
              {
                "name": "l1OriginHash",
                "type": "bytes32"
              }
            ]
          },
          {
            "name": "headers",
            "type": "bytes[]"
          }
        ]
      },
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
      },
      {
        "name": "fields",
        "type": "uint8[]"
      }
    ],
    "outputs": [
      {
        "name": "readings",
        "type": "tuple[]",
        "components": [
          {
            "name": "value",
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
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proveLog",
    "inputs": [
      {
        "name": "blockProof",
        "type": "tuple",
        "components": [
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
          },
          {
            "name": "details",
            "type": "tuple",
            "components": [
              {
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "name": "l1OriginNumber",
                "type": "uint64"
              },
              {
                "name": "l1OriginHash",
                "type": "bytes32"
              }
            ]
          },
          {
            "name": "headers",
            "type": "bytes[]"
          }
        ]
      },
      {
        "name": "transactionIndex",
        "type": "uint64"
      },
      {
        "name": "logIndex",
        "type": "uint64"
      },
      {
        "name": "receiptProof",
        "type": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "log",
        "type": "tuple",
        "components": [
          {
            "name": "emitter",
            "type": "address"
          },
          {
            "name": "topics",
            "type": "bytes32[]"
          },
          {
            "name": "data",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "reading",
        "type": "tuple",
        "components": [
          {
            "name": "value",
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
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proveSlots",
    "inputs": [
      {
        "name": "blockProof",
        "type": "tuple",
        "components": [
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
          },
          {
            "name": "details",
            "type": "tuple",
            "components": [
              {
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "name": "l1OriginNumber",
                "type": "uint64"
              },
              {
                "name": "l1OriginHash",
                "type": "bytes32"
              }
            ]
          },
          {
            "name": "headers",
            "type": "bytes[]"
          }
        ]
      },
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
      },
      {
        "name": "slots",
        "type": "tuple[]",
        "components": [
          {
            "name": "slot",
            "type": "bytes32"
          },
          {
            "name": "proof",
            "type": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "readings",
        "type": "tuple[]",
        "components": [
          {
            "name": "value",
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
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "read",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "slot",
        "type": "bytes32"
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      },
      {
        "name": "maxAgeSeconds",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "value",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "readAccount",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "field",
        "type": "uint8"
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      },
      {
        "name": "maxAgeSeconds",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "value",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "readLog",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "position",
        "type": "tuple",
        "components": [
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "transactionIndex",
            "type": "uint64"
          },
          {
            "name": "logIndex",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "hash",
        "type": "bytes32"
      },
      {
        "name": "timestamp",
        "type": "uint64"
      },
      {
        "name": "finality",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "readOn",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "slot",
        "type": "bytes32"
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      },
      {
        "name": "maxAgeSeconds",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "value",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setFloor",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "floor",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slotFact",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "slot",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "event",
    "name": "FactProven",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "fact",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "value",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "timestamp",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "finality",
        "type": "uint8",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "FloorSet",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "floor",
        "type": "uint8",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BelowPeerFloor",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "finality",
        "type": "uint8"
      },
      {
        "name": "floor",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "DetailsMismatch",
    "inputs": [
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadContradictsHeader",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderMismatch",
    "inputs": [
      {
        "name": "position",
        "type": "uint256"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedHeader",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedReceipt",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedTrieNode",
    "inputs": [
      {
        "name": "element",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NonCanonicalItem",
    "inputs": [
      {
        "name": "item",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotPolicy",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotProven",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "fact",
        "type": "bytes32"
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      },
      {
        "name": "cached",
        "type": "tuple",
        "components": [
          {
            "name": "value",
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
          }
        ]
      }
    ]
  },
  {
    "type": "error",
    "name": "PeerClosed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "TooManyHeaders",
    "inputs": [
      {
        "name": "headers",
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
    "name": "TooOld",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "fact",
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
        "name": "oldest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieNodeMismatch",
    "inputs": [
      {
        "name": "element",
        "type": "uint256"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieProofTooLong",
    "inputs": [
      {
        "name": "elements",
        "type": "uint256"
      },
      {
        "name": "used",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieProofTooShort",
    "inputs": [
      {
        "name": "elements",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownLog",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
      },
      {
        "name": "logIndex",
        "type": "uint256"
      },
      {
        "name": "logs",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownReceipt",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
      }
    ]
  }
] as const;

export const stateReaderBytecode: `0x${string}` =
  "0x60c0346100a857601f61383238819003918201601f19168301916001600160401b038311848410176100ac5780849260409485528339810103126100a8578051906001600160a01b03821682036100a85760200151906001600160a01b03821682036100a85760805260a05260405161377190816100c1823960805181818161106a01526119f9015260a0518181816101bf015281816106f10152818161129b0152611a410152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063017b1c60146112bf5780630505c8c91461126f5780631a57399214611137578063226f9a551461110b5780632e18580a1461108e57806353a85bd71461103e5780635589318514610a0c5780635d4fb410146109f0578063604e76a9146108e657806379c618891461087657806386eaab6b146106b85780638ce5feff1461065e578063aeddb3af14610533578063c2cd47d81461029d578063d2406358146101515763ed30450e146100c9575f80fd5b3461014d5760a060031936011261014d576100e2611314565b604435600481101561014d576101499161010761011792610101611478565b926114fe565b60ff6084359216906004356124e4565b6040805194855267ffffffffffffffff9384166020860152919092169083015260ff1660608201529081906080820190565b0390f35b5f80fd5b3461014d5760a060031936011261014d5761016a611314565b610172611478565b90604051907f0623a8ff000000000000000000000000000000000000000000000000000000008252600435600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610292575f9261025a575b610149610117858561024d866044359060609173ffffffffffffffffffffffffffffffffffffffff604051927f8b3047ce5a575af091c436fab17d610abac623ea899c83f0b36a4b921a894850845216602083015260408201522090565b60ff6084359316916124e4565b9150916020823d60201161028a575b81610276602093836115d6565b8101031261014d57905190916101496101ef565b3d9150610269565b6040513d5f823e3d90fd5b3461014d5760a060031936011261014d5760043560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261014d576084359060ff821680920361014d5760243567ffffffffffffffff8116810361014d5760443567ffffffffffffffff8116810361014d576064359067ffffffffffffffff8216820361014d57610330926125e7565b91828282815f525f60205260405f20549060ff8216809110610529575b5091839161035a93612b0b565b918215610429575064ffffffffff8260a01c169164ffffffffff8160c81c169360ff8260f01c169385421180610422575b6103d65750606095505060f881901c156103b8575060010154915b60405192835260208301526040820152f35b73ffffffffffffffffffffffffffffffffffffffff915016916103a6565b908560a49288604051937fb8bde5ed0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152600142016084820152fd5b505f61038b565b8360ff918661043783612774565b92600383116104f957610453848383886104d797981692612b0b565b929060f884901c156104db5760010154925b64ffffffffff8160a01c16908764ffffffffff8260c81c169160f01c1691604051956104926080886115d6565b86526020860152604085015260608401526040519586957f55e2abc7000000000000000000000000000000000000000000000000000000008752169160048601612bb9565b0390fd5b5073ffffffffffffffffffffffffffffffffffffffff831692610465565b8480847ff7c12c55000000000000000000000000000000000000000000000000000000005f52161660045260245ffd5b935061035a61034d565b3461014d57602060031936011261014d5760043567ffffffffffffffff811161014d576060600319823603011261014d576040519061057182611555565b806004013573ffffffffffffffffffffffffffffffffffffffff8116810361014d578252602481013567ffffffffffffffff811161014d5781013660238201121561014d576004810135906105c582611617565b916105d360405193846115d6565b808352602060048185019260051b840101019136831161014d57602401905b82821061064e57505050602083015260448101359067ffffffffffffffff821161014d57013660238201121561014d5760209161063c6106469236906024600482013591016117fb565b6040820152612647565b604051908152f35b81358152602091820191016105f2565b3461014d57606060031936011261014d5760043567ffffffffffffffff8116810361014d576024359067ffffffffffffffff8216820361014d5760443567ffffffffffffffff8116810361014d57602092610646926125e7565b3461014d57604060031936011261014d5760043560243560ff811680910361014d5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361084a5780158015610840575b6108155790805f525f60205260405f20549060ff821692600193808211935b848061080c575b156107c1577f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff861686036107945761078861078e9160018860061b1b906117e1565b956117d3565b9461073f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b916107f8816107f36020947f7885e93c677f473957f06126bbf8a8a51901652ce577f94bbc9af497b3e098d4966117ee565b6117e1565b845f525f835260405f2055604051908152a2005b50828610610746565b7ff7c12c55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060048111610720565b7fdc06b362000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461014d57604060031936011261014d5760206106466108946112f1565b6024359060609173ffffffffffffffffffffffffffffffffffffffff604051927f8b3047ce5a575af091c436fab17d610abac623ea899c83f0b36a4b921a894850845216602083015260408201522090565b3461014d5760606109186109096108fc36611368565b9793969294959095611923565b93866040808701510151612089565b01519261092485611653565b945f5b81811061093c57604051806101498982611400565b806109d4610970610950600194868a611793565b3561096961095f85888c611793565b602081019061173f565b918b6126ed565b6109ce61097e84878b611793565b358760609173ffffffffffffffffffffffffffffffffffffffff604051927f8b3047ce5a575af091c436fab17d610abac623ea899c83f0b36a4b921a894850845216602083015260408201522090565b87612241565b6109de828a61170c565b526109e9818961170c565b5001610927565b3461014d575f60031936011261014d5760206040516101008152f35b3461014d57608060031936011261014d5760043567ffffffffffffffff811161014d5780600401610100600319833603011261014d5760243567ffffffffffffffff81169283820361014d576044359167ffffffffffffffff83169283810361014d576064359467ffffffffffffffff861161014d57610ab1610a9560e4973690600401611337565b979095610aa0611720565b50610aa961162f565b50018261173f565b90501561101657610ac190611923565b91610ae9604084019660608851015195610ad9611720565b96610ae38b6132d2565b90612807565b959015610fea57855115610fbd5760208601805160f81c9060c0821097885f14610fa8575160801b178060801c9081600111610f96575f198201918211610794576fffffffffffffffffffffffffffffffff166001810180911161079457610b549160801b17612c15565b965b607e8203610f8b57875160048110159081610f7f575b50905b8215928315610f5f575b50508115610f56575b50610e6157610b90866116cf565b51958660801c9660028811610eff57610ba881613225565b97610bb2896132d2565b511480610f45575b15610eff5750610bcc610bd2916116dc565b51612c15565b600187118015610eec575b610ec057805180831015610e8d5750610bf991610bcc9161170c565b956003875103610e6157610c0f610bcc886116ec565b976015610c1b896116cf565b5160801c14801590610e56575b610e2b5750610c36876116cf565b518060801c60018114908115610e20575b5015610df857610c6b73ffffffffffffffffffffffffffffffffffffffff91613225565b1685528751957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610cb4610c9e89611617565b98610cac6040519a8b6115d6565b808a52611617565b01366020890137602086019687525f5b8951811015610cf55780610ce3610cdd6001938d61170c565b51612af7565b610cee828b5161170c565b5201610cc4565b50610d6273ffffffffffffffffffffffffffffffffffffffff9795610d5361014996610db89667ffffffffffffffff60808c988f610d87996040610d43610d3d6001946116fc565b51612ced565b9c019b8c525050510151166125e7565b610d5c89612647565b91612241565b9460405197889760a08952511660a088015251606060c0880152610100870190611488565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff608683030160e08701526114bb565b91602084019060ff606080928051855267ffffffffffffffff602082015116602086015267ffffffffffffffff6040820151166040860152015116910152565b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b60159150148a610c47565b7f0638244a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506004895111610c28565b877f0638244a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b828a7f1b1d9da9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b887f0638244a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5086158015610bdd575080511515610bdd565b610f0b6104d7916131f8565b6040519182917f3088a3690000000000000000000000000000000000000000000000000000000083526020600484015260248301906114bb565b50610f4f8161337a565b1515610bba565b90501589610b82565b60809192935010159081610f77575b50908a80610b79565b90508a610f6e565b6006915011158b610b6c565b600488511490610b6f565b634e487b715f5260326020526024601cfd5b90610fb7915160801b17612c15565b96610b56565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b877f311f1207000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9a5bb10e000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461014d575f60031936011261014d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461014d5760a060031936011261014d576101496101176110ad611314565b6101076110b8611478565b916044359060609173ffffffffffffffffffffffffffffffffffffffff604051927f8b3047ce5a575af091c436fab17d610abac623ea899c83f0b36a4b921a894850845216602083015260408201522090565b3461014d57602060031936011261014d576004355f525f602052602060ff60405f205416604051908152f35b3461014d5761116761115861114b36611368565b9496929695909395611923565b95856040808901510151612089565b60806040519161117782846115d6565b6040810151835267ffffffffffffffff602082015116602084015260608101516040840152015160608201526111ac83611653565b935f5b8481106111c457604051806101498882611400565b6111cf8186866116bf565b35600481101561014d576111e390836114fe565b906111ef8187876116bf565b35600481101561014d57600481101561124257600460ff82161015610fbd57600192611fe06112269260051b16860151908a612241565b611230828961170c565b5261123b818861170c565b50016111af565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b3461014d575f60031936011261014d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461014d57604060031936011261014d576112d86112f1565b60243590600482101561014d57602091610646916114fe565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361014d57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361014d57565b9181601f8401121561014d5782359167ffffffffffffffff831161014d576020808501948460051b01011161014d57565b608060031982011261014d5760043567ffffffffffffffff811161014d57610100600319828403011261014d576004019160243573ffffffffffffffffffffffffffffffffffffffff8116810361014d579160443567ffffffffffffffff811161014d57816113d991600401611337565b929092916064359067ffffffffffffffff821161014d576113fc91600401611337565b9091565b60206040818301928281528451809452019201905f5b8181106114235750505090565b909192602060808261146d600194885160ff606080928051855267ffffffffffffffff602082015116602086015267ffffffffffffffff6040820151166040860152015116910152565b019401929101611416565b6064359060ff8216820361014d57565b90602080835192838152019201905f5b8181106114a55750505090565b8251845260209384019390920191600101611498565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60048210156112425760609173ffffffffffffffffffffffffffffffffffffffff604051927f95565493f2c4952d1228e45d8c866bfd9c540f191774bcffb34e7b4f8b63d9fd845216602083015260408201522090565b6060810190811067ffffffffffffffff82111761157157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761157157604052565b60a0810190811067ffffffffffffffff82111761157157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761157157604052565b67ffffffffffffffff81116115715760051b60200190565b6040519061163c8261159e565b5f6060838281528260208201528260408201520152565b9061165d82611617565b61166a60405191826115d6565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06116988294611617565b01905f5b8281106116a857505050565b6020906116b361162f565b8282850101520161169c565b9190811015610fbd5760051b0190565b805115610fbd5760200190565b805160031015610fbd5760800190565b805160011015610fbd5760400190565b805160021015610fbd5760600190565b8051821015610fbd5760209160051b010190565b6040519061172d82611555565b60606040835f81528260208201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561014d570180359067ffffffffffffffff821161014d57602001918160051b3603831361014d57565b9190811015610fbd5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18136030182121561014d570190565b5f1981146107945760010190565b9190820180921161079457565b9190820391821161079457565b92919267ffffffffffffffff82116115715760405191611843601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846115d6565b82948184528183011161014d578281602093845f960137010152565b6040519060c0820182811067ffffffffffffffff821117611571576040525f60a0838281528260208201528260408201528260608201528260808201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561014d570180359067ffffffffffffffff821161014d5760200191813603831361014d57565b519067ffffffffffffffff8216820361014d57565b51906fffffffffffffffffffffffffffffffff8216820361014d57565b905f9160405161193281611555565b5f815260208101905f82526084604082019261194c61185f565b8452829661016061195d87806118a0565b9485917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60405198899586947fb752c95600000000000000000000000000000000000000000000000000000000865260606004870152816064870152868601375f85828601015260208d0135602485015260408d01356044850152011681010301815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1928315610292575f93611f94575b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001695863b1561014d57604051927f1e731691000000000000000000000000000000000000000000000000000000008452845160048501526020850193845167ffffffffffffffff1660248201526040860196875167ffffffffffffffff1660448301526060870191825160ff1660648201526080880151608482015260a088015160a4820152808060c08a019c8d5160c483015260e08b015160e48301526101008b015163ffffffff166101048301526101208b01516fffffffffffffffffffffffffffffffff166101248301526101408b01516fffffffffffffffffffffffffffffffff166101448301525a92610164915f94fa801561029257611f7f575b5060ff611b6d8851612774565b1660ff835116818110611f4c57505060405196602088019a7fd87ed46fbd3e279b69ddaa3eb255fd05ad1edcb724a5a2b1b983a92eb9e22e058c5260608601359b8c60408b01526080870135998a606082015260a088013567ffffffffffffffff8116809103611f4857608082015260c088013560a082015260a08152611bf560c0826115d6565b5190209051808203611f1a5750505190525160ff16905260e0810190611c1b828261173f565b159050611eeb5790611c2c9161173f565b949093611c3761185f565b976101008711611eb95795949392919082955b808710611c5c57505050505050505052565b909192939495969850611c7a611c738883896127ce565b36916117fb565b98611c9d611c8661185f565b9a805190602081019182208d525160801b17612c15565b90600f825110611e8c57611cb3610cdd836116cf565b9160208c01928352611cc7610cdd826116dc565b9060408d01918252805160051015611e5f578c6060611ce960c0840151612af7565b910152805160081015611e5f5780608067ffffffffffffffff8f93610120611d12910151612a9e565b1692019182528051600b1015611e32579060a067ffffffffffffffff8f9493610180611d3f910151612a9e565b1693019283528d51848103611dfe57509086918c15611d6f575b5050505050600190519701959493929190611c4a565b67ffffffffffffffff90511667ffffffffffffffff8b5116149283611ddc575b5082611dd1575b505015611da65780848180611d59565b7f2fd11db8000000000000000000000000000000000000000000000000000000008652600452602485fd5b51149050845f611d96565b67ffffffffffffffff919350511667ffffffffffffffff88511614915f611d8f565b89606491868f7f552a3db0000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024868c517fcdc4f538000000000000000000000000000000000000000000000000000000008252600452fd5b604484887fbf52a7b3000000000000000000000000000000000000000000000000000000008252600452610100602452fd5b50505067ffffffffffffffff919084939583926080965190604082015252511693511690519060a08201520152565b7f54ec447c000000000000000000000000000000000000000000000000000000008852600452602452604486fd5b8980fd5b88517f18de8eb9000000000000000000000000000000000000000000000000000000008852600452602452604452606485fd5b611f8c9195505f906115d6565b5f935f611b60565b909250610160813d8211612081575b81611fb161016093836115d6565b8101031261014d5760405190610160820182811067ffffffffffffffff8211176115715760405280518252611fe8602082016118f1565b6020830152611ff9604082016118f1565b6040830152606081015160ff8116810361014d5760608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015163ffffffff8116810361014d5761207491610140916101008501526120686101208201611906565b61012085015201611906565b610140820152915f611a29565b3d9150611fa3565b916120fe9293919360405161209d816115ba565b5f81525f60208201525f60408201525f60608201525f608082015250610ae36040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008760601b166020820152601481526120f96034826115d6565b6127e5565b90156121d5578060206121179201905160801b17612c15565b906004825103612193575067ffffffffffffffff61213d612137836116cf565b51612a9e565b169061215161214b826116ec565b51612ae0565b9061216a610cdd612164610cdd846116fc565b926116dc565b9160405193612178856115ba565b60018552602085015260408401526060830152608082015290565b73ffffffffffffffffffffffffffffffffffffffff907f30a5dfa5000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50506040516121e3816115ba565b5f81525f60208201525f60408201527f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b42160608201527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470608082015290565b929061224b61162f565b5060408401519267ffffffffffffffff60a08160808701511695015116946020810151956040519661227c8861159e565b8388528660208901528160408901527eff000000000000000000000000000000000000000000000000000000000000606089019260ff831684527dffffffffff000000000000000000000000000000000000000000000000006123468b9a73ffffffffffffffffffffffffffffffffffffffff89115f146124c05778ffffffffff000000000000000000000000000000000000000061233b7f0100000000000000000000000000000000000000000000000000000000000000926133ea565b60a01b1617926133ea565b60c81b16179160f01b161782515f525f60205260ff60405f20549251169761237c6123748a88875187612b0b565b905083612b81565b156124b4575060ff8295989216918160f81c1515905b845160408051918252602082018c9052600683901b89901c67ffffffffffffffff1683821b17908201526060902060ff60608b015116821415806124a2575b61247057808385899355612465575b50508381146123f7578015610794575f1901612392565b505050507fc80fdf2d73e9ee9202c723ba09ed7c5d96512020fc4c6c3660de6ecbf1006f56919250949293945b516020868101516040808901516060808b0151835198895267ffffffffffffffff9485169589019590955292169086015260ff9091169084015291608090a3565b60010155855f6123e0565b50505050507fc80fdf2d73e9ee9202c723ba09ed7c5d96512020fc4c6c3660de6ecbf1006f5691925094929394612424565b506124ae815485612b81565b156123d1565b96505050505050915090565b78ffffffffff000000000000000000000000000000000000000061233b8a926133ea565b91929092825f525f602052838360405f205460ff81168085106125dd575b5091839161250f93612b0b565b909181156125cf575064ffffffffff8160a01c169364ffffffffff8260c81c169360ff8360f01c169480968098824211806125c4575b61257c575050505060f882901c15905061256157506001015493565b73ffffffffffffffffffffffffffffffffffffffff91501693565b60a49550604051947fb8bde5ed000000000000000000000000000000000000000000000000000000008652600486015260248501526044840152606483015242036084820152fd5b508383420311612545565b8460ff918761043783612774565b935061250f612502565b9167ffffffffffffffff9081604051938160208601967f5e40ea1e889a524b4e618ddbaf89e67204f84341f6b7bbbc12d44eb158ff958388521660408601521660608401521660808201526080815261264160a0826115d6565b51902090565b61269161264173ffffffffffffffffffffffffffffffffffffffff835116926126c16040602083015192015160405194859360208501978852606060408601526080850190611488565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160608501526114bb565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826115d6565b610ae361270e949392604051906020820152602081526120f96040826115d6565b901561276f5761272660208201825160801b17612ae0565b908115612731575090565b6104d7906040519182917f3088a3690000000000000000000000000000000000000000000000000000000083526020600484015260248301906114bb565b505f90565b90815f525f60205260405f20549160ff831680159081156127c3575b506127985750565b7f15c3390c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60049150145f612790565b90821015610fbd576113fc9160051b8101906118a0565b60208151910120604051906020820152602081526128046040826115d6565b90565b5f94606094909390927f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218314612a4c5761284090612d18565b916040519061284e82611555565b6060825260208201935f855261286d868560408601945f865286612e3d565b6128b1565b505050505190808203612883575050565b7f8dec6392000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b82515160118103612973575081518151148015612952575b61291a5782518251906128db826117d3565b84528251821015610fbd5760206128f9928401015160f81c9061170c565b5186612904826131d3565b612913578561286d928661312b565b5050612872565b84515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508251805160101015610fbd5761022061296d9101516131d3565b156128c9565b60020361291a576129848184612f33565b919015612913576129ea5782526129a786856129a086516116ec565b518661312b565b6011835151031561286d5784515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050509050610d3d919550612a01929450516116ec565b91600193835115612a15575f808080612872565b515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050509150915080612a6f57505f90604051612a696020826115d6565b5f815290565b7f8dec6392000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b908160801c9160098311610eff57612ab581613225565b92612abf846132d2565b511480612acf575b15610eff5750565b50612ad98161337a565b1515612ac7565b908160801c9160218311610eff57612ab581613225565b60218160801c03610eff5761280490613225565b9092939193612b458186868567ffffffffffffffff90606094929360405194855260208501528260401b9260061b1c161760408201522090565b94855494851580612b77575b612b5b5750505050565b918094965060019193955001809311610794576113fc93612b0b565b5060038310612b51565b64ffffffffff8160a01c1664ffffffffff8360a01c1690818103612bb257505060ff809160f01c169160f01c161090565b1192915050565b60ff612c139460609397969460e084019884526020840152166040820152019060ff606080928051855267ffffffffffffffff602082015116602086015267ffffffffffffffff6040820151166040860152015116910152565b565b908160801c91612c24816134fd565b6002819493941015611242576001149081612cda575b5015610df857926040519360208501925b828110612c84575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08382030160051c8352604052565b92612cc484612ca0612c9b859697612cbe96613430565b6134fd565b50612cb8612cb183839894986117e1565b8489613742565b956117e1565b906117e1565b9181526020810180911161079457929190612c4b565b612ce59150836117e1565b84145f612c3a565b612cf6816134fd565b600281949394101561124257610df85761280492612d1392613742565b6131f8565b908151604051928160011b60208186010160405284525f5b828110612d3c57505050565b806020601092840101518060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008477ffffffffffffffffffffffffffffffff000000000000000085161760201b1693169116171780831b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1660208260011b8801015201612d30565b929190916020840191825192612e52846117d3565b9052818314612f075782612e6992611c73926127ce565b908151926020830193842090808203612ed557505080151580612eca575b612e9f575090612e9b915160801b17612c15565b9052565b7fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020825110612e87565b827fd982921d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827fdbde098a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190612f4a612f45610d3d85516116cf565b612d18565b908151156130f057815115610fbd576020820193845160f81c90600180831614600280841614966003612f8b8751845f146130e75760ff60015b16906117ee565b941180156130a5575b8015613094575b61305957612fb1604086519401938451906117ee565b8815613052578414155b613046578291612fec91612fd486612fff9796516117e1565b975160801b17901561303d5760ff60015b1690613430565b9360208101905160801b17905190613742565b905f918160801c908060801c8214613018575b50505091565b6fffffffffffffffffffffffffffffffff9081168290209216201490505f8080613012565b60ff6002612fe5565b5050505050505f905f90565b8411612fbb565b60208301515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5087158015612f9b57508315612f9b565b5081158015612f945750855160011015610fbd577fff000000000000000000000000000000000000000000000000000000000000006021870151161515612f94565b60ff6002612f84565b60208401515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9291908060801c61313b8261337a565b60f81c9060218114806131c9575b156131635750509261315d612c13946133b0565b90612e3d565b90925060209193501090816131bd575b501561318257612e9b90612c15565b60208201515f198101908111610794577fcb13465a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60c0915010155f613173565b5060a08214613149565b60018160801c1490816131e4575090565b608091506131f19061337a565b60f81c1490565b9060208260801c806fffffffffffffffffffffffffffffffff60405195828752168386015e830101604052565b8060801c9060218211610df85761323b816134fd565b600281959295101561124257610df8578361325857505050505f90565b8160200190816020116107945782036020019081111502601f8111610f96575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036107945760031b610100036101008111610794571c90565b9060808210156132f8576040519160018352801560071b17602083015360218201604052565b6fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c119060031c17916001830192838111610794576022916040519460028301865260818301602087015360031b610100031b6021850152830101604052565b60208160801c5f0301602081111502601f8111610f96575f196fffffffffffffffffffffffffffffffff9160031b1b9116511690565b60208160801c60010301602181111502601f8111610f96576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b64ffffffffff81116134005764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b908160801c90818111610f96576fffffffffffffffffffffffffffffffff61345b82613462946117ee565b93166117e1565b9060801b1790565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff821161079457565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff821161079457565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff821161079457565b908160801c918215610df8576135128161337a565b60f81c60c081101561367457608081101561353357505f9250600191839150565b60b781116135c95761354660ff916134cc565b16809311908161355f575b5015610df857600191905f90565b6001841480159250613573575b505f613551565b7f800000000000000000000000000000000000000000000000000000000000000091506135c07fff00000000000000000000000000000000000000000000000000000000000000916133b0565b1610155f61356c565b6135d56135da916134cc565b61349b565b60ff81169182851115610df8576135f0906133b0565b907fff00000000000000000000000000000000000000000000000000000000000000821615610df85760ff81168303610794576107f89060031b16610100036101008111610794571c928382603782119283613660575b50505015610df857600181018091116107945791905f90565b61366b9293506117ee565b1183825f613647565b9060f7821161369a575061368960ff9161346a565b1680921115610df857600191908290565b906135d56136a79161346a565b60ff81169182851115610df8576136bd906133b0565b907fff00000000000000000000000000000000000000000000000000000000000000821615610df85760ff81168303610794576107f89060031b16610100036101008111610794571c92838260378211928361372e575b50505015610df85760018101809111610794579190600190565b6137399293506117ee565b1183825f613714565b9061374d83826117e1565b8260801c10610f96576fffffffffffffffffffffffffffffffff61346292166117e156";
