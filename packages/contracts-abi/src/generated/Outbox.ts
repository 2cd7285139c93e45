// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const outboxAbi = [
  {
    "type": "function",
    "name": "DEFAULT_GAS_LIMIT",
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
    "name": "DEFAULT_LIFETIME",
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
    "name": "MAX_GAS_LIMIT",
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
    "name": "MAX_LIFETIME",
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
    "name": "MAX_PAYLOAD_LENGTH",
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
    "name": "MIN_GAS_LIMIT",
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
    "name": "connect",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "destinationId",
        "type": "bytes32"
      },
      {
        "name": "ledgered",
        "type": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliver",
    "inputs": [
      {
        "name": "parcel",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "delivered",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isConsumed",
    "inputs": [
      {
        "name": "sourceId",
        "type": "bytes32"
      },
      {
        "name": "index",
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
    "name": "laneAt",
    "inputs": [
      {
        "name": "position",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "destinationId",
        "type": "bytes32"
      },
      {
        "name": "size",
        "type": "uint64"
      },
      {
        "name": "tree",
        "type": "bytes32"
      },
      {
        "name": "open",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "laneCount",
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
    "name": "laneOf",
    "inputs": [
      {
        "name": "destinationId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "position",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lightClient",
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
    "name": "nextUnconsumed",
    "inputs": [
      {
        "name": "sourceId",
        "type": "bytes32"
      },
      {
        "name": "from",
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
    "name": "outboxRoot",
    "inputs": [],
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
    "name": "retry",
    "inputs": [
      {
        "name": "sourceId",
        "type": "bytes32"
      },
      {
        "name": "lane",
        "type": "uint64"
      },
      {
        "name": "message",
        "type": "tuple",
        "components": [
          {
            "name": "index",
            "type": "uint64"
          },
          {
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint64"
          },
          {
            "name": "sender",
            "type": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rollupId",
    "inputs": [],
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
    "name": "sendMessage",
    "inputs": [
      {
        "name": "recipient",
        "type": "bytes"
      },
      {
        "name": "payload",
        "type": "bytes"
      },
      {
        "name": "attributes",
        "type": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "sendId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "status",
    "inputs": [
      {
        "name": "sourceId",
        "type": "bytes32"
      },
      {
        "name": "index",
        "type": "uint64"
      },
      {
        "name": "messageId",
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
    "name": "supportsAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "event",
    "name": "Connected",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256",
        "indexed": true
      },
      {
        "name": "destinationId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "lane",
        "type": "uint32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageDelivered",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "sourceId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageHeld",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "sourceId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageSent",
    "inputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "sender",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "recipient",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "payload",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "attributes",
        "type": "bytes[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DuplicateAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
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
    "name": "InsufficientGas",
    "inputs": [
      {
        "name": "available",
        "type": "uint256"
      },
      {
        "name": "required",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidDeadline",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint64"
      },
      {
        "name": "latest",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidGasLimit",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
      },
      {
        "name": "most",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidInteroperableAddress",
    "inputs": [
      {
        "name": "given",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidParcel",
    "inputs": [
      {
        "name": "field",
        "type": "string"
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
    "name": "MessageExpired",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint64"
      },
      {
        "name": "now_",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
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
    "name": "PayloadTooLarge",
    "inputs": [
      {
        "name": "length",
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
    "name": "RetryFailed",
    "inputs": [
      {
        "name": "reason",
        "type": "bytes"
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
    "name": "UnknownDestination",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsupportedAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsupportedValue",
    "inputs": [
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSourceChain",
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
  }
] as const;
