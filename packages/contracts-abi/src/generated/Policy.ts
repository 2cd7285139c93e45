// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const policyAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "governance_",
        "type": "address"
      },
      {
        "name": "gateway_",
        "type": "address"
      },
      {
        "name": "loosenDelay_",
        "type": "uint64"
      },
      {
        "name": "maxFutureDrift_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "CODEC_GAS",
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
    "name": "LOOSEN_DELAY_CEILING",
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
    "name": "MAX_FUTURE_DRIFT_CEILING",
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
    "name": "MAX_HEAD_AGE_CEILING",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint24"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "MAX_PAUSE",
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
    "name": "MAX_VALUE_WINDOW",
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
    "name": "MIN_VALUE_WINDOW",
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
    "name": "PROPOSAL_LIFETIME",
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
    "name": "QUORUM_FLOOR",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "REST_FACTOR",
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
    "name": "WINDOW",
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
    "name": "admit",
    "inputs": [
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
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "finality",
            "type": "uint8"
          },
          {
            "name": "anchor",
            "type": "bytes32"
          },
          {
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "name": "detailsHash",
            "type": "bytes32"
          },
          {
            "name": "headHash",
            "type": "bytes32"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
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
        "name": "messages",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "admitted",
        "type": "bool"
      },
      {
        "name": "chainId",
        "type": "uint64"
      },
      {
        "name": "valued",
        "type": "bool"
      },
      {
        "name": "shared",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "applyGuardian",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "applyPeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "applyReservation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "share",
        "type": "uint24"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "applyValueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      },
      {
        "name": "rule",
        "type": "tuple",
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "decided",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "finality",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "notBefore",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "dropPeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "explain",
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
        "name": "sender",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "obstacle",
        "type": "uint8"
      },
      {
        "name": "until",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "explainInflow",
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
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "recipient",
        "type": "address"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "obstacle",
        "type": "uint8"
      },
      {
        "name": "until",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "frozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "finality",
        "type": "uint8"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "gateway",
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
    "name": "governance",
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
    "name": "isGuardian",
    "inputs": [
      {
        "name": "account",
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
    "name": "ledger",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "net",
            "type": "int192"
          },
          {
            "name": "window",
            "type": "uint64"
          },
          {
            "name": "current",
            "type": "uint128"
          },
          {
            "name": "previous",
            "type": "uint128"
          },
          {
            "name": "outstanding",
            "type": "uint128"
          },
          {
            "name": "unsafeUpTo",
            "type": "uint64"
          },
          {
            "name": "safeUpTo",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "loosenDelay",
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
    "name": "maxFutureDrift",
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
    "name": "noteInflow",
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
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "recipient",
        "type": "address"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "admitted",
        "type": "bool"
      },
      {
        "name": "amount",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "noteOutflow",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "noteSender",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "admitted",
        "type": "bool"
      },
      {
        "name": "own",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pause",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "duration",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pausedUntil",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "peer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "rules",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingChange",
    "inputs": [
      {
        "name": "key",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "applicableAt",
        "type": "uint64"
      },
      {
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingPeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "proposal",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "applicableAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proposeGuardian",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposePeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "proposal",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposeReservation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "share",
        "type": "uint24"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposeValueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      },
      {
        "name": "rule",
        "type": "tuple",
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reduceReservation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "share",
        "type": "uint24"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "release",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "messages",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "removeGuardian",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reportConflict",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "outboxRootA",
        "type": "bytes32"
      },
      {
        "name": "headSectionA",
        "type": "bytes"
      },
      {
        "name": "outboxRootB",
        "type": "bytes32"
      },
      {
        "name": "headSectionB",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requireFinal",
    "inputs": [
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
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "finality",
            "type": "uint8"
          },
          {
            "name": "anchor",
            "type": "bytes32"
          },
          {
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "name": "detailsHash",
            "type": "bytes32"
          },
          {
            "name": "headHash",
            "type": "bytes32"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "signedWeight",
            "type": "uint128"
          },
          {
            "name": "totalWeight",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "requireHeard",
    "inputs": [
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
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "finality",
            "type": "uint8"
          },
          {
            "name": "anchor",
            "type": "bytes32"
          },
          {
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "name": "detailsHash",
            "type": "bytes32"
          },
          {
            "name": "headHash",
            "type": "bytes32"
          },
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "signedWeight",
            "type": "uint128"
          },
          {
            "name": "totalWeight",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "requireOpen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "chainId",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "reservation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "share",
        "type": "uint24"
      },
      {
        "name": "available",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "restingUntil",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      },
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "rollupIdOf",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "settle",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      },
      {
        "name": "outboxRoot",
        "type": "bytes32"
      },
      {
        "name": "headSection",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "thaw",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "outboxRoot",
        "type": "bytes32"
      },
      {
        "name": "headSection",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tightenPeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "stricter",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tightenValueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      },
      {
        "name": "rule",
        "type": "tuple",
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "undoInflow",
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
        "name": "recipient",
        "type": "address"
      },
      {
        "name": "amount",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "undoSender",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "own",
        "type": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "valueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "GuardianAdded",
    "inputs": [
      {
        "name": "guardian",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianProposed",
    "inputs": [
      {
        "name": "guardian",
        "type": "address",
        "indexed": true
      },
      {
        "name": "applicableAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianRemoved",
    "inputs": [
      {
        "name": "guardian",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeerApplied",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "peer",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeerDropped",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeerFrozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "finality",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "firstHeadHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "secondHeadHash",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeerPaused",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "by",
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
    "type": "event",
    "name": "PeerProposed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "peer",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "applicableAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PeerThawed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "finality",
        "type": "uint8",
        "indexed": false
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
    "name": "PeerTightened",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "peer",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "chainId",
            "type": "uint64"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint24"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint24"
          },
          {
            "name": "minStake",
            "type": "uint128"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReservationProposed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
      },
      {
        "name": "share",
        "type": "uint24",
        "indexed": false
      },
      {
        "name": "applicableAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReservationSet",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
      },
      {
        "name": "share",
        "type": "uint24",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ValueRuleProposed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "bridge",
        "type": "address",
        "indexed": true
      },
      {
        "name": "rule",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "applicableAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ValueRuleSet",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "bridge",
        "type": "address",
        "indexed": true
      },
      {
        "name": "rule",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "codec",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint32"
          },
          {
            "name": "inflowLimit",
            "type": "uint128"
          },
          {
            "name": "netInflowCap",
            "type": "uint128"
          },
          {
            "name": "unsafeCap",
            "type": "uint128"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BelowFloor",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChainTaken",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChangeExpired",
    "inputs": [
      {
        "name": "expiredAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChangeNotReady",
    "inputs": [
      {
        "name": "applicableAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CoolingDown",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      },
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "FinalityTooLow",
    "inputs": [
      {
        "name": "actual",
        "type": "uint8"
      },
      {
        "name": "required",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadContradicts",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadFromTheFuture",
    "inputs": [
      {
        "name": "timestamp",
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
    "name": "HeadSuperseded",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "heard",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadTooOld",
    "inputs": [
      {
        "name": "timestamp",
        "type": "uint64"
      },
      {
        "name": "oldest",
        "type": "uint64"
      }
    ]
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
    "name": "NoChangePending",
    "inputs": [
      {
        "name": "key",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoConflict",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoValueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGateway",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGovernance",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTightening",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutflowNotUnderstood",
    "inputs": [
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PauseTooLong",
    "inputs": [
      {
        "name": "duration",
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
    "name": "PeerIsFrozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "PeerIsNotFrozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PeerIsPaused",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "QuorumTooLow",
    "inputs": [
      {
        "name": "signedWeight",
        "type": "uint128"
      },
      {
        "name": "totalWeight",
        "type": "uint128"
      },
      {
        "name": "quorumBps",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "RateLimited",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "requested",
        "type": "uint256"
      },
      {
        "name": "available",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReservationsExceedLimit",
    "inputs": [
      {
        "name": "reserved",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakeTooLow",
    "inputs": [
      {
        "name": "signedWeight",
        "type": "uint128"
      },
      {
        "name": "required",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownChain",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownPeer",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  }
] as const;

export const policyBytecode: `0x${string}` =
  "0x6101003461029d57601f615f3b38819003918201601f19168301916001600160401b038311848410176102a15780849260809460405283398101031261029d57610048816102b5565b90610055602082016102b5565b61006d6060610066604085016102c9565b93016102c9565b926001600160a01b0381161561026a576001600160a01b0382161561023a576001600160401b038316801590811561022c575b506101f8576103846001600160401b038516116101c15760805260a05260c05260e052604051615c5d90816102de823960805181818161039b015281816105370152818161093101528181610c6b01528181610e1a015281816121b5015281816123ff0152818161250901528181612584015281816126740152613e17015260a05181818161033301528181610d5901528181611090015281816114c4015281816117ca015281816119ae01528181611ce801528181611f69015281816122960152818161278201528181612967015281816129ff01528181612afb0152613fbf015260c05181818161288701528181614c7f0152818161533101526153b9015260e0518181816102a101528181612e36015281816145de01526155d30152f35b60405163271c1e6760e11b815260206004820152600e60248201526d1b585e119d5d1d5c99511c9a599d60921b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600b60248201526a6c6f6f73656e44656c617960a81b6044820152606490fd5b6301e133809150115f6100a0565b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361029d57565b51906001600160401b038216820361029d5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806302541ca614612acd5780630623a8ff14612a88578063096aab0714612a6b5780630c68ba2114612a2e578063116191b6146129ea5780631bf514fc146129b35780631d3527701461294c5780631e7316911461292957806320986207146128f857806325d4a92e146128ab57806327baf4de1461286857806330175423146127f157806332975174146127d65780633590a24f1461276e578063377db4b4146120d95780633797615a1461275257806339d8a49a146127255780633bcf7f7a1461266357806343d81a16146125725780634bfa4fa414612555578063582109ad146125385780635aa6e675146124f45780635d06b375146124a85780635e617cba146123e957806361536d2f146122ff57806366afd8ef146122805780636bbac0b214612253578063714041561461219a5780637986c3b01461217e57806389c4801414612111578063948fd44e146120f6578063999d55fb146120d95780639cf8a41114611eec578063a2a6353f14611b2b578063a53e541214611b0f578063a6d7711814611ae1578063a727f36f14611824578063ae1ac33114611805578063b13270311461178d578063b2b68ee714611452578063b61afcc014610e06578063b91532b514610d94578063bc51d53d14610d30578063c304555f14610c4f578063c3c47abf14610c0d578063c5941e1214610920578063c620d896146108ef578063cdc85f491461084b578063def54c1614610807578063e625009c14610725578063e9e5655d14610526578063ed1e9a5c14610445578063eded6a1514610388578063f8a55775146102fa578063fa2069e5146102c85763fe1a075314610282575f80fd5b346102c557806003193601126102c55760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346102c5576102e66102da36612c59565b949390939291926143f0565b906102f660405192839283612cc1565b0390f35b50346102c55760803660031901126102c557610314612bfa565b9061031d612b8a565b606435906001600160801b0382168203610384577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103715761036e929360043561419d565b80f35b630b1c2e6160e01b835233600452602483fd5b8280fd5b50346102c55761039736612bc4565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104325760407ffc1faf9472f7c2c7d49c225fee05195dae08fbe7329b78d3b4eba745dd393171916103f684614f32565b506001600160401b0361041962ffffff6104108488614b94565b971680976153af565b83519687521660208601526001600160a01b031693a380f35b63988d1f0360e01b845233600452602484fd5b50346102c55760203660031901126102c557610100906001600160401b036040600435926104716137c6565b5061049c61047e85615578565b5f525f60205260405f209060016001600160401b0383541692015490565b50938152600460205220916001600160801b036001604051946104be866132e5565b60ff81548681168852838060a01b038160401c16602089015261ffff8160e01c16604089015260f01c166060870152015462ffffff8116608086015262ffffff8160181c1660a086015260301c1660c084015261051e6040518094612d2f565b1660e0820152f35b50346102c55761053536612d9b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036107125781156106e1576101007f16bbc8e07f32085bf74cd10c153f438d779117e69f732ce85e60e36621497316916105a261059d3683613c0e565b6158cb565b83855260046020526001604086206001600160401b036105c184613c99565b166001600160401b03198254161781556105dd60208401613ada565b815461ffff60e01b6105f160408701613cad565b60e01b169060ff60f01b61060760608801613ccc565b60f01b1692680100000000000000008660e01b039060401b16906001600160401b0360ff60f81b011617171781550162ffffff61064660808401613cda565b1662ffffff1982541617815561065e60a08301613cda565b815465ffffff00000075ffffffffffffffffffffffffffffffff00000000000061068a60c08701612dd1565b60301b169260181b169075ffffffffffffffffffffffffffffffffffffff0000001916171790556001600160401b036106ca6106c586615578565b61532b565b6106d76040518094613cea565b1660e0820152a280f35b60405163271c1e6760e11b81526020600482015260086024820152671c9bdb1b1d5c125960c21b6044820152606490fd5b63988d1f0360e01b835233600452602483fd5b50346102c55760403660031901126102c5576040610741612b74565b91806080835161075081613314565b8281528260208201528285820152826060820152015260043581526009602052209060018060a01b03165f5260205260a060405f206001600160801b0360405161079981613314565b81835481600180881b0382169586855263ffffffff6020860193891c16835263ffffffff600182015493608084600260408a0195828916875260608b0198841c8952015416970196875260405198895251166020880152511660408601525116606084015251166080820152f35b50346102c55760603660031901126102c5576044356001600160401b0381116108475761083b61036e913690600401612c2c565b90602435600435613f90565b5080fd5b50346102c5576101603660031901126102c557600360ff61086a613cbc565b16036108cd57600435808252600160205260408220549061089361088d366133a2565b83615ac9565b610124356001600160801b03811681036108c95761014435916001600160801b03831683036108c55761036e936147b5565b8480fd5b8380fd5b60449060ff6108da613cbc565b63faf2d4a760e01b8352166004526003602452fd5b50346102c55760403660031901126102c5576024356001600160401b03811681036108475761036e90600435613de0565b50346102c55761092f36612d9b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036107125761096882614f32565b61097183613945565b61097e61059d3685613c0e565b61098783613c99565b6001600160401b0380835116911603610bdd576109a660208401613ada565b60208201516001600160a01b03908116911603610bad576109c960408401613cad565b61ffff80604084015116911610610b7b576109e660608401613ccc565b60ff80606084015116911610610b4757610a0260808401613cda565b62ffffff80608084015116911611610b1457610a2060a08401613cda565b62ffffff8060a084015116911611610ad7576001600160801b038060c0610a48818701612dd1565b93015116911610610aa6577f6a8445d2aa6d145f47e9fa514842e2d91c4b857e2173cba990b18614b47cc3a891610a9560e092610a8486615434565b610a8e3684613c0e565b9086615675565b610aa26040518092613cea565ba280f35b6040516370a6ff3560e01b81526020600482015260086024820152676d696e5374616b6560c01b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b50346102c55760403660031901126102c5576040906001600160401b0380610c3e610c36612bfa565b600435613bb9565b919085519450168352166020820152f35b50346102c55760203660031901126102c557610c69612b5e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610d1d576001600160a01b038116908115610cec576020610cd96106c57f8090bf8dbdc38b51b7607b49606e7691622b0b342d61f6c1770b4c449b3e124593615526565b6001600160401b0360405191168152a280f35b60405163271c1e6760e11b815260206004820152600860248201526733bab0b93234b0b760c11b6044820152606490fd5b63988d1f0360e01b825233600452602482fd5b50346102c55760603660031901126102c557610d4a612b74565b604435908115158203610384577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610371579061036e91600435613aff565b50346102c55760203660031901126102c5576004358082526001602052604082205460d61c600316919082610de55750905b6040805160ff9290921682526001600160401b03929092166020820152f35b81526002602052604090206001015460801c6001600160401b031690610dc6565b50346102c557610e1536612cfa565b9092917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361071257610e518261522e565b80835260096020526040832060018060a01b0385165f5260205260405f2060405190610e7c82613314565b80549060018060a01b0382169182845263ffffffff602085019160a01c16815260018201549260806001600160801b036002604088019582881687526060890197841c88520154169501948552806112c0575b5050505050610ede84826152e3565b835282602052826001604082208281550155610ef981614f32565b918184526002602052604084209082855260096020526040852060018060a01b0387165f5260205260405f2060018060a01b03905416151560018060a01b03610f4183613ada565b1615158091141592836111cf575b505f516020615c3d5f395f51905f5260a087988693848a52600960205260408a20600180851b0383165f5260205260405f2090600180851b03610f9188613ada565b166bffffffffffffffffffffffff851b8354161782556020870191610fb583613aee565b815463ffffffff918216871b91871b1916178155611020600182016001600160801b03610fe460408c01612dd1565b166001600160801b031982541617815561100060608b01612dd1565b81546001600160801b031660809190911b6001600160801b031916179055565b6001600160801b03600261103660808b01612dd1565b920191166001600160801b0319825416179055858b52600a60205260408b20600180861b0384165f526020528a60405f209161112d575b50505061107d6040518096613751565b600180831b031693a361108e575050f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561112857604051635f06ad2f60e01b81526001600160401b03821660048201526024810192909252600160d91b16151560448201529082908290606490829084905af1801561111d5761110c5750f35b8161111691613381565b6102c55780f35b6040513d84823e3d90fd5b505050fd5b63ffffffff6111876111b79461119793600186019061115a82546001600160801b038160801c91166131a9565b90506001600160801b038111156111bf57506001600160801b03805b166001600160801b03169055613aee565b166001600160401b0342166143be565b81546001600160c01b031660c09190911b6001600160c01b031916179055565b5f808a61106d565b6001600160801b03809116611176565b8195915f146112715761ffff815460d01c1661ffff811461125d57815461ffff60d01b191660019190910160d01b61ffff60d01b161781559596879685925f516020615c3d5f395f51905f529260a09290919061ffff905b5460d01c1661125157600160d91b1916975b88858b52600160205260408b20559350985050610f4f565b600160d91b1797611239565b634e487b7160e01b88526011600452602488fd5b61ffff815460d01c16801561125d57815461ffff60d01b19165f1990910160d01b61ffff60d01b161781559596879685925f516020615c3d5f395f51905f529260a09290919061ffff90611227565b6001600160a01b036112d188613ada565b16036114245763ffffffff806112e960208901613aee565b9251169116036113f5576001600160801b038061130860408801612dd1565b9251169116116113c1576001600160801b038061132760608701612dd1565b92511691161161138c576001600160801b038061134660808601612dd1565b92511691161161135a575f80808080610ecf565b6040516370a6ff3560e01b81526020600482015260096024820152680756e736166654361760bc1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600c60248201526b06e6574496e666c6f774361760a41b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a1a5b999b1bddd31a5b5a5d60aa1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b6040516370a6ff3560e01b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b50346102c55760a03660031901126102c557806004356044356001600160401b03811161178957611487903690600401612c2c565b6084939193356001600160401b038111610384576114a9903690600401612c2c565b906114b385614f32565b6040516316ae01cd60e31b815290967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602082600481865afa801561177e5788886115309861016095829461175d575b50604051635ba964ab60e11b8152998a95869485936024359260048601613921565b03926001600160a01b03165af19384156116fa578594611736575b506020600491604051928380926316ae01cd60e31b82525afa9081156116fa578561016094889261159e9894611705575b50604051635ba964ab60e11b8152978895869485936064359260048601613921565b03926001600160a01b03165af19182156116fa5785926116c9575b506060810160ff81511690606084019160ff835116148015906116a5575b8015611694575b61167357600160ff8251161480611682575b61167357805160ff1691602084019283516001600160401b031660408601516001600160401b03169061162492898b6145b0565b5160ff1660208501516001600160401b031660408601516001600160401b03169061165092888a6145b0565b5160ff1690516001600160401b03169160e001519260e001519361036e956157cf565b633a09092760e11b8752600487fd5b506080830151608085015114156115f0565b5060e083015160e0850151146115de565b506001600160401b036020840151166001600160401b0360208601511614156115d7565b6116ec9192506101603d81116116f3575b6116e48183613381565b810190613843565b905f6115b9565b503d6116da565b6040513d87823e3d90fd5b61172891945060203d60201161172f575b6117208183613381565b8101906137fc565b925f61157c565b503d611716565b60049194506117556020916101603d81116116f3576116e48183613381565b94915061154b565b61177791945060203d60201161172f576117208183613381565b925f61150e565b6040513d89823e3d90fd5b5050fd5b50346102c55760603660031901126102c5576117a7612b74565b906044356001600160401b038111610847576117c7903690600401612c2c565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103715761036e9293600435613a11565b50346102c557806003193601126102c55760206040516301e133808152f35b50346102c55760203660031901126102c5576004359061184b61184683615578565b614be4565b91808252600460205260408220926001600160801b03600160405195611870876132e5565b60ff81546001600160401b0381168952838060a01b038160401c1660208a015261ffff8160e01c1660408a015260f01c166060880152015462ffffff8116608087015262ffffff8160181c1660a087015260301c1660c085015281835260046020528260016040822082815501556001600160401b0384511683526005602052604083205480151580611ad7575b611ab7575081835260016020526040832054906001600160401b0382166001600160401b0386511681141580611aae575b611a9b575b506001600160401b038551168452600560205282604085205560038260d61c1615908115611a75575b50611a2e575b8361197084958385615675565b827fcdf78a18ba3fd16b192115d78d1fe24fd620b32b3149de9d5502e19811c50a1160e06040516119a18186612d2f565ba2516001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108c557604051635f06ad2f60e01b81526001600160401b0390921660048301526024820193909352600160d91b9091161515604482015290829082908183816064810103925af1801561111d5761110c5750f35b81611a38916155ac565b600160b91b81019390848111611a61579093611fff60b91b16611fff60b91b1990911617611963565b634e487b7160e01b84526011600452602484fd5b905082845260026020526001600160401b03600160408620015460c01c9116115f61195d565b845260056020528360408120555f611934565b5080151561192f565b8451632849e02560e01b85526001600160401b0316600452602452604483fd5b50828114156118fe565b50346102c55760203660031901126102c55760e0611b00600435613945565b611b0d6040518092612d2f565bf35b50346102c557806003193601126102c5576020604051603c8152f35b5034611d7f57611b3a36612cfa565b9190611b73611b4982846152e3565b6040516020810190611b5b8288613751565b60a08152611b6a60c082613381565b51902090614cf4565b50611b7d82614f32565b5f838152600260209081526040808320600983528184206001600160a01b03808816865293529220549295919391928116151590611bba84613ada565b161515809114159384611df4575b5060a085925f60025f516020615c3d5f395f51905f5294868352600960205260408320600180871b038516845260205260408320600180871b03611c0b8a613ada565b166bffffffffffffffffffffffff871b8254161781556020890190611c2f82613aee565b815463ffffffff918216891b91891b1916178155611c7a600182016001600160801b03611c5e60408e01612dd1565b166001600160801b031982541617815561100060608d01612dd1565b6001600160801b0384611c8f60808d01612dd1565b920191166001600160801b0319825416179055878452600a60205260408420600180881b03861685526020526040842091611d83575b500155611cd56040518096613751565b600180831b031693a3611ce6578280f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15611d7f57604051635f06ad2f60e01b81526001600160401b03821660048201526024810192909252600160d91b1615156044820152905f908290606490829084905af18015611d7457611d6657808280f35b611d7291505f90613381565b005b6040513d5f823e3d90fd5b5f80fd5b611dce63ffffffff611187611dee9360018601611dae81546001600160801b038160801c91166131a9565b6001600160801b0381118a146111bf57506001600160801b039055613aee565b82546001600160c01b031660c09190911b6001600160c01b031916178255565b5f611cc5565b90958615611e9a5761ffff825460d01c169261ffff8414611e86575f600260a09361ffff5f516020615c3d5f395f51905f5296611e4d60018d9a01829081549061ffff60d01b9060d01b169061ffff60d01b1916179055565b5460d01c16158314611e7a57600160d91b1916995b95825250600160205260409020889055929150611bc8565b600160d91b1799611e62565b634e487b7160e01b5f52601160045260245ffd5b61ffff825460d01c16928315611e8657825461ffff60d01b19165f1990940160d01b61ffff60d01b1693909317825585925f516020615c3d5f395f51905f529260a0925f916002919061ffff90611e4d565b34611d7f576080366003190112611d7f57600435611f08612b74565b6064356001600160401b038111611d7f57611f27903690600401612c2c565b5f8481526009602090815260408083206001600160a01b03878116855292529091205492949216156120bb576040516316ae01cd60e31b8152936020856004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611d74578361016093611fcd975f93612098575b505f9060405198899586948593635ba964ab60e11b85526044359260048601613921565b03926001600160a01b03165af1928315611d74575f93612077575b50611ff283614ad4565b60ff6060840151166002811061206057505f52600a60205260405f209060018060a01b03165f5260205260026001600160401b03602060405f2093015116910190815460c01c811161204057005b81546001600160c01b031660c09190911b6001600160c01b031916179055005b63faf2d4a760e01b5f52600452600260245260445ffd5b6120919193506101603d81116116f3576116e48183613381565b9183611fe8565b5f9193506120b49060203d60201161172f576117208183613381565b9290611fa9565b50634240186960e11b5f5260045260018060a01b031660245260445ffd5b34611d7f575f366003190112611d7f576020604051620151808152f35b34611d7f575f366003190112611d7f576020604051603c8152f35b34611d7f576020366003190112611d7f5761212a612b5e565b61213661184682615526565b506001600160a01b03165f818152600660205260408120805460ff191660011790557f038596bb31e2e7d3d9f184d4c98b310103f6d7f5830e5eec32bffe6f1728f9699080a2005b34611d7f575f366003190112611d7f576020604051611a0b8152f35b34611d7f576020366003190112611d7f576121b3612b5e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303612240576121ec81615526565b5f525f6020525f600160408220828155015560018060a01b0316805f52600660205260405f2060ff1981541690557fb8107d0c6b40be480ce3172ee66ba6d64b71f6b1685a851340036e6e2e3e3c525f80a2005b63988d1f0360e01b5f523360045260245ffd5b34611d7f576020366003190112611d7f576004355f526001602052602060405f205460dc1c604051908152f35b34611d7f576040366003190112611d7f576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036122ec575f81815260016020526040902054600160da1b16156122df57005b611d7290602435906154cb565b630b1c2e6160e01b5f523360045260245ffd5b34611d7f576040366003190112611d7f57612318612b74565b6123206137c6565b506004355f52600a60205260405f209060018060a01b03165f5260205260e060405f206001600160401b0360405191612358836132e5565b818154936001600160801b038560170b95868352602083019060c01c815281600186015481600260408701988284168a52606088019360801c8452015497876080880195838b16875260c060a08a0199838d60801c168b52019a60c01c8b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34611d7f576020366003190112611d7f576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303612240577b013fffc001ffffffffff00000000000000000000ffffffffffffffff1961245482614f32565b61245d83615434565b6001600160401b0381165f5260056020525f6040812055825f5260016020521660405f20557f95aef247cf4362f32beb9ac00cc668a2b68673cf2608bcf9071fc34184c419145f80a2005b34611d7f576020366003190112611d7f5760406124df6004355f525f60205260405f209060016001600160401b0383541692015490565b6001600160401b038351921682526020820152f35b34611d7f575f366003190112611d7f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611d7f575f366003190112611d7f576020604051621275008152f35b34611d7f575f366003190112611d7f576020604051620186a08152f35b34611d7f5761258036612cfa565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036122405760c07f81ed5a1ad4d666d8cf4f280ffde4ab341a8e51d07de2c5d17069bae6b07f75a6916125df84614f32565b506001600160a01b036125f186613ada565b16612655575b6001600160401b0361263561260c83876152e3565b604051602081019061261e828b613751565b60a0815261262c8782613381565b519020906153af565b6126426040518098613751565b1660a08601526001600160a01b031693a3005b61265e8561522e565b6125f7565b34611d7f5761267136612bc4565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361224057825f52600860205260405f2060018060a01b0382165f5260205262ffffff60405f20541662ffffff831610156126f757826126e082611d7295614b94565b5f525f6020525f6001604082208281550155614d69565b6040516370a6ff3560e01b8152602060048201526005602482015264736861726560d81b6044820152606490fd5b34611d7f576060366003190112611d7f576102e6612741612bfa565b612749612b8a565b90600435613678565b34611d7f575f366003190112611d7f5760206040516103848152f35b34611d7f5761277c36612c59565b929492917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036122ec576040956001600160801b03956127c595613471565b835191151582529091166020820152f35b34611d7f575f366003190112611d7f57602060405160068152f35b34611d7f576020366003190112611d7f5760043561280e81614f32565b8060dc1c804210612852575060038160d61c16918261283b576020826001600160401b0360405191168152f35b905063449f58dd60e01b5f5260045260245260445ffd5b8263b4b57ddf60e01b5f5260045260245260445ffd5b34611d7f575f366003190112611d7f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611d7f576040366003190112611d7f576001600160a01b036128cc612b5e565b165f52600760205260405f206024355f5260205260206001600160401b0360405f205416604051908152f35b34611d7f57611d7261290936612bc4565b916129236129178383614b94565b62ffffff851690614cf4565b50614d69565b34611d7f57610160366003190112611d7f57611d72612947366133a2565b614ad4565b34611d7f576040366003190112611d7f57612965612b74565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036122ec576129a36040916004356131b6565b8251911515825215156020820152f35b34611d7f576040366003190112611d7f5760406129d96129d1612b74565b600435613178565b62ffffff8351921682526020820152f35b34611d7f575f366003190112611d7f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611d7f576020366003190112611d7f576001600160a01b03612a4f612b5e565b165f526006602052602060ff60405f2054166040519015158152f35b34611d7f575f366003190112611d7f57602060405162278d008152f35b34611d7f576020366003190112611d7f57600435805f52600560205260405f20548015612aba57602090604051908152f35b506351cf29eb60e01b5f5260045260245ffd5b34611d7f5736600319016101808112611d7f5761016013611d7f576101643563ffffffff81168103611d7f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036122ec576001600160401b03612b3c608092612de5565b9293909160405194151585521660208401521515604083015215156060820152f35b600435906001600160a01b0382168203611d7f57565b602435906001600160a01b0382168203611d7f57565b604435906001600160a01b0382168203611d7f57565b35906001600160a01b0382168203611d7f57565b359062ffffff82168203611d7f57565b6060906003190112611d7f57600435906024356001600160a01b0381168103611d7f579060443562ffffff81168103611d7f5790565b6024359060ff82168203611d7f57565b359060ff82168203611d7f57565b35906001600160401b0382168203611d7f57565b9181601f84011215611d7f578235916001600160401b038311611d7f5760208381860195010111611d7f57565b60a0600319820112611d7f576004359160243560ff81168103611d7f57916044356001600160401b0381168103611d7f57916064356001600160a01b0381168103611d7f5791608435906001600160401b038211611d7f57612cbd91600401612c2c565b9091565b9092916040820193600a811015612ce6576020916001600160401b0391845216910152565b634e487b7160e01b5f52602160045260245ffd5b60e0600319820112611d7f57600435916024356001600160a01b0381168103611d7f5760a090926043190112611d7f57604490565b6001600160801b0360c080926001600160401b03815116855260018060a01b03602082015116602086015261ffff604082015116604086015260ff606082015116606086015262ffffff608082015116608086015262ffffff60a08201511660a0860152015116910152565b90610100600319830112611d7f5760e0600435926023190112611d7f57602490565b35906001600160801b0382168203611d7f57565b356001600160801b0381168103611d7f5790565b5f90600435906064359060243560e4356044356001851461316e575b855f52600160205260405f20948554976001600160401b0389161561315b57602760d61b8916600283901c179384613133575b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0381164201851161310d5750604080518a815260208101849052611fff60b91b8c16600886901b17601f891617918101919091526060902090866001600160401b03198216179282548481036130bc575b50505050508760dc1c8042106130a6575060038860d41c169081811061308d5750506201ffff8760a81c16904282820110613067575050613fff8660c61c1617612fde575b50600160da1b8416159283612f22575b50508290556001926001600160401b03831692600160d91b161515911590565b63ffffffff82939592169263ffffffff8360701c16603c420414801590612fb8575b15612f9a5750612f5382614a46565b90959293818411612f80575050612f7694939291612f70916131a9565b91614a8a565b80925b905f612f02565b839063a44bb78360e01b5f5260045260245260445260645ffd5b90506bffffffff000000000000000091925060401b16018092612f79565b5062ffffff8360581c1662ffffff8460901c16908562ffffff8660401c16010111612f44565b610124356001600160801b0381168103611d7f57610144356001600160801b0381168103611d7f576130119186886147b5565b60038560d61c16151580613042575b15612ef25793836001600160401b0361303b9396169161486e565b925f612ef2565b50835f5260026020526001600160401b03600160405f20015460801c16811015613020565b906001600160401b03809263103565b560e31b5f5216600452814216031660245260445ffd5b60ff9063faf2d4a760e01b5f521660045260245260445ffd5b8763b4b57ddf60e01b5f5260045260245260445ffd5b6001600160401b03168811156130da575050555b5f80808080612ead565b9091506130f792506001600160401b03871660ff85168b8d6146f9565b6130d05750505050505050505f905f905f905f90565b6001600160401b03908186637dc0611760e01b5f5216600452814216011660245260445ffd5b6131566001600160401b0385166001600160401b0388168c8c60ff8816916145b0565b612e34565b87631d8d41c560e21b5f5260045260245ffd5b6084359650612e01565b906131829161497c565b906131a662ffffff8351169262ffffff606081604084015116920151169084614a25565b90565b91908201809211611e8657565b906131c1818361497c565b9062ffffff82511660408301916131eb62ffffff84511692606086019362ffffff85511691614a25565b6132445750505050805f52600160205260405f205461320981614a46565b929092156132395760018201809211611e865761322593614a8a565b905f52600160205260405f20556001905f90565b50505050505f905f90565b9091929362ffffff84511662ffffff8114611e8657600162ffffff91011684525f52600860205260405f209060018060a01b03165f52602052602060405f209362ffffff808251161662ffffff198654161785550151916affffffffffffffff00000084549162ffffff60581b905160581b169262ffffff60701b905160701b169360181b16906301000000600160881b0319161717179055600190600190565b60e081019081106001600160401b0382111761330057604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b0382111761330057604052565b61016081019081106001600160401b0382111761330057604052565b608081019081106001600160401b0382111761330057604052565b604081019081106001600160401b0382111761330057604052565b90601f801991011681019081106001600160401b0382111761330057604052565b610160906003190112611d7f57604051906133bc8261332f565b8160043581526024356001600160401b0381168103611d7f5760208201526044356001600160401b0381168103611d7f57604082015260643560ff81168103611d7f576060820152608435608082015260a43560a082015260c43560c082015260e43560e08201526101043563ffffffff81168103611d7f57610100820152610124356001600160801b0381168103611d7f5761012082015261014435906001600160801b0382168203611d7f576101400152565b95949391929093865f52600960205260405f2060018060a01b0383165f5260205260405f2092604051936134a485613314565b6001600160801b03600282549263ffffffff60018060a01b03851694858a5260a01c166020890152600181015483811660408a015260801c60608901520154166080860152801561366857906134fa9291614f65565b905096901561365b57805f52600a60205260405f2060018060a01b0383165f5260205260405f20906040519261352f846132e5565b8254908160170b8552602085019160c01c82526001840154926135a18b600260408901976001600160801b038816895260608a019760801c8852015499608089019b6001600160801b038c168d5260a08a019a6001600160401b038d60801c168c5260c08b019c60c01c8d528a615031565b600a811015612ce65761364a575f908152600a602090815260408083206001600160a01b03949094168352929052209351905160c090811b6001600160c01b03199081166001600160c01b03909316929092178555925191516001600160801b039283166001600160801b0319608092831b1617600186015596519451955190921b90911692169290931b67ffffffffffffffff60801b16919091171760029091015560019190565b50505050505050505090505f905f90565b505050505090505f905f90565b5050505050505090506001905f90565b929190835f52600160205260405f2054906001600160401b03821615613745578160dc1c80421061373a575060ff1660d682901c60031681111561372e5760038260d41c1611613723576136cb90614a46565b91505093909361371957906136df91613178565b90506137125760018201809211611e8657603c820291808304603c1490151715611e86576001600160401b036005921690565b5f91508190565b505090505f905f90565b505090506004905f90565b50505090506003905f90565b945050505060029190565b50505090506001905f90565b80356001600160a01b03811690819003611d7f578252602081013563ffffffff81168103611d7f576137c06080809363ffffffff6001600160801b0394166020870152836137a160408301612dbd565b166040870152836137b460608301612dbd565b16606087015201612dbd565b16910152565b604051906137d3826132e5565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b90816020910312611d7f57516001600160a01b0381168103611d7f5790565b51906001600160401b0382168203611d7f57565b51906001600160801b0382168203611d7f57565b9081610160910312611d7f576040519061385c8261332f565b8051825261386c6020820161381b565b602083015261387d6040820161381b565b6040830152606081015160ff81168103611d7f5760608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015163ffffffff81168103611d7f576138f891610140916101008501526138ec610120820161382f565b6101208501520161382f565b61014082015290565b908060209392818452848401375f828201840152601f01601f1916010190565b9061393b9060409396959496606084526060840191613901565b9460208201520152565b61394d6137c6565b90805f52600160205260405f2054906001600160401b0382169283156139e557505f52600260205262ffffff60405f20805490613fff8460c61c16936001600160801b0360016201ffff60038460d41c169360a81c169301541694604051966139b5886132e5565b875260018060a01b038416602088015260408701526060860152608085015260a01c1660a083015260c082015290565b9250505090565b601791820b910b03906001600160bf1b031982126001600160bf1b03831317611e8657565b5f8181526009602090815260408083206001600160a01b03808716855292529091205491949293911691908215613ad357613a4b92614f65565b93919015613acd5715613aac575f52600a60205260405f209060018060a01b03165f52602052613a8f6001600160801b0360405f20921660170b825460170b6139ec565b81546001600160c01b0319166001600160c01b0391909116179055565b50630bea7f2560e31b5f9081526001600160a01b0391909116600452602490fd5b50505050565b5050505050565b356001600160a01b0381168103611d7f5790565b3563ffffffff81168103611d7f5790565b909115613bad57613b10828261497c565b91604083019162ffffff8351168015613ad35762ffffff905f19011683525f52600860205260405f209060018060a01b03165f5260205260405f209162ffffff808251161662ffffff198454161783556020810151916affffffffffffffff00000084549162ffffff60581b905160581b1692606062ffffff60701b91015160701b169360181b16906301000000600160881b0319161717179055565b613bb79150615464565b565b91909160ff83168015908115613bf4575b50613bec575f526003602052613be560405f2054928361589a565b9160c01c90565b505f91508190565b60039150115f613bca565b359061ffff82168203611d7f57565b91908260e0910312611d7f57604051613c26816132e5565b60c0613c94818395613c3781612c18565b8552613c4560208201612ba0565b6020860152613c5660408201613bff565b6040860152613c6760608201612c0a565b6060860152613c7860808201612bb4565b6080860152613c8960a08201612bb4565b60a086015201612dbd565b910152565b356001600160401b0381168103611d7f5790565b3561ffff81168103611d7f5790565b60643560ff81168103611d7f5790565b3560ff81168103611d7f5790565b3562ffffff81168103611d7f5790565b6001600160801b036137c060c080936001600160401b03613d0a82612c18565b1686526001600160a01b03613d2160208301612ba0565b16602087015261ffff613d3660408301613bff565b16604087015260ff613d4a60608301612c0a565b16606087015262ffffff613d6060808301612bb4565b16608087015262ffffff613d7660a08301612bb4565b1660a087015201612dbd565b6001600160401b036001911601906001600160401b038211611e8657565b6001600160401b0362127500911601906001600160401b038211611e8657565b906001600160401b03809116911601906001600160401b038211611e8657565b6001600160401b0382169182158015613f84575b613f6a57613e14613e0483614f32565b916001600160401b034216613dc0565b927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303613eb1575b508060dc1c926001600160401b03811693841115613acd57825f526001602052640fffffffff60dc1b9060dc1b169060018060dc1b03161760405f20556040519182527f5dabfbb1cb8386d5870af43267935324ac6d80ebebb87f65154105ee6498ed6a60203393a3565b335f52600660205260ff60405f20541615613f5757335f52600760205260405f20835f526020526001600160401b0360405f205416804210613f4157506006026001600160401b038116908103611e8657613f0c9084613dc0565b335f52600760205260405f20835f526020526001600160401b0360405f2091166001600160401b03198254161790555f613e46565b638089af5f60e01b5f523360045260245260445ffd5b63a252c15160e01b5f523360045260245ffd5b82637b45cd2f60e11b5f526004526201518060245260445ffd5b50620151808311613df4565b929091613f9c84614f32565b9160038360d61c161561416a576040516316ae01cd60e31b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611d74576101609387935f93614147575b505f9061402060405198899687958694635ba964ab60e11b865260048601613921565b03926001600160a01b03165af1918215611d74575f92614126575b506060820160ff8151169061406f60208501926001600160401b038451166001600160401b036040880151169188876145b0565b845f5260026020526001600160401b03600160405f20015460801c166001600160401b0383511681811061411157505060ff6140c59151166001600160401b0383511660808601519060e08701519288876146f9565b15613acd576001600160401b0384916140fa856001600160801b03610140816101206141029a015116920151169085876147b5565b51169161486e565b905f52600160205260405f2055565b6323959a6b60e21b5f5260045260245260445ffd5b6141409192506101603d81116116f3576116e48183613381565b905f61403b565b5f9193506141639060203d60201161172f576117208183613381565b9290613ffd565b8463810b814360e01b5f5260045260245ffd5b906001600160801b03809116911603906001600160801b038211611e8657565b5f8181526009602090815260408083206001600160a01b0380881685529252909120549293921615613acd57600260ff936001600160401b039383613bb79760c0955f52600a60205260405f2060018060a01b0384165f5260205260405f2085604051998a9661420c886132e5565b846001600160801b03604086549a868c60170b988983526020830160c09e819f1c905260018101548581168585015260801c6060840152015483811660808301528f8160801c1660a08301528e1c8e82015261426f838516988960170b906139ec565b60170b8152015116858111156143ae576001600160801b03916142919161417d565b1660408d01521610614369575b50505f52600a60205260405f209060018060a01b03165f526020526142fd8460405f2092875160170b82871b85541690600180891b0316178455511682908154906001600160401b0360c01b9060c01b169060018060c01b0316179055565b604085015160608601516001600160801b039182166001600160801b0319608092831b161760018401558087015160a08801519590970151861660c01b6001600160c01b031916969091169490931690921b67ffffffffffffffff60801b169290921792909217910155565b60808901516001600160801b03169081111561439e576001600160801b03916143919161417d565b1660808801525f8061429e565b50506001600160801b035f614391565b50506001600160801b035f614291565b906001600160401b03169081156143dc576001600160401b03160490565b634e487b7160e01b5f52601260045260245ffd5b95939291905f95875f52600960205260405f2060018060a01b0385165f5260205260405f20936040519161442383613314565b85549660018060a01b03881680855263ffffffff602086019960a01c1689526001600160801b03600260018a015499604088019a8381168c5260801c60608901520154166080860152801561459f579061447d9291614f65565b9a9190501561458f579189939161451795935f52600a60205260405f209060018060a01b03165f5260205260405f206002604051916144bb836132e5565b80548060170b845260c01c602084015260018101546001600160801b038116604085015260801c606084015201546001600160801b03811660808301526001600160401b038160801c1660a083015260c01c60c0820152615031565b94600a861015612ce657600786149182614576575b50506145355750565b9091506001600160401b0363ffffffff61455c614557828551168442166143be565b613d82565b9251169116026001600160401b038116908103611e865790565b516001600160801b039081169116111590505f8061452c565b50600698505f9750505050505050565b505f9a508a99505050505050505050565b92919260ff8416801580156146ef575b6146dd5760038260d61c16809111156146c757506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009516946001600160401b038116420186116146a35750600160db1b1615613acd575f5260036020526001600160401b0361463c60405f2054938461589a565b169081151580614690575b61467157505060c01c9081811061465c575050565b63103565b560e31b5f5260045260245260445ffd5b6001600160401b03906323959a6b60e21b5f521660045260245260445ffd5b50816001600160401b0382161115614647565b6001600160401b039086637dc0611760e01b5f52600452814216011660245260445ffd5b8263449f58dd60e01b5f5260045260245260445ffd5b63ed4971d160e01b5f5260045260245ffd5b50600381116145c0565b919492909460ff811694600186145f146147ab5761474d905b6001600160401b0384169687918987909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b946001600160401b031985161795855487811461479e5761476e8482615bb8565b61477e5750505050505055600190565b9091929394955061479a96506001600160401b031916936157cf565b5f90565b5050505050505050600190565b5061474d5f614712565b909192613fff8260c61c16908115158061483f575b61481a575050600160d81b1615614816575f5260026020526001600160801b0380600160405f200154169116818110614801575050565b6305c2b2bd60e31b5f5260045260245260445ffd5b5050565b6001600160801b03908186633c721af960e01b5f52166004521660245260445260645ffd5b506001600160801b03811682026001600160801b0386166127100211156147ca565b91908203918211611e8657565b92909260038160d61c1691845f52600360205260405f2054916001956001600160401b038616965b60ff811686811161490a575f198101908111611e8657600681901b906001600160fa1b03811603611e8657886001600160401b036148d4848961589a565b16106148ef575b5060ff1660ff8114611e8657600101614896565b60ff91956001600160401b038a831b921b19161794906148db565b50509390949195507f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f92845f52600360205260405f2055614969604051928392839092916001600160401b0360209160ff604085019616845216910152565b0390a2600360d61b1916600160db1b1790565b5f606060405161498b8161334b565b82815282602082015282604082015201525f52600860205260405f209060018060a01b03165f5260205260405f2090604051916149c78361334b565b5462ffffff811683526001600160401b03808260181c1693602081019285845262ffffff80614a16818460581c16988260408701958b875260701c1660608701968188529a603c420492615bfb565b92909216909452169052169052565b91614a2f916131a9565b80821115614a40576131a691614861565b50505f90565b906131a6614a7463ffffffff8460701c1662ffffff8560581c16603c42049162ffffff8760401c1690615bfb565b80949294939162ffffff81969760901c16614a25565b92919062ffffff8211614ac9575b63ffffffff60701b9060701b169160581b9060401b17179071ffffffffffffffffffff000000000000000019161790565b62ffffff9150614a98565b805190614ae082614f32565b90614aeb8183615ac9565b60ff606082015116906001600160401b03604082015116936001600160801b03610140816101208501511693015116928460dc1c804210612852575060038560d41c1690818110614b7f57505091614b499184936201ffff956147b5565b60a81c16904282820110614b5b575050565b6001600160401b03925063103565b560e31b5f52600452814216031660245260445ffd5b63faf2d4a760e01b5f5260045260245260445ffd5b9060405190602082019260608452600b60808401526a3932b9b2b93b30ba34b7b760a91b60a0840152604083015260018060a01b0316606082015260a08152614bde60c082613381565b51902090565b90815f525f60205260405f2060405190614bfd82613366565b60016001600160401b038254169182845201549081602084015215908115614cea575b50614cd7576001600160401b03815116804210614cc557506001600160401b03614c4c81835116613da0565b169283421015614cb2576001600160401b039293505f525f6020525f600160408220828155015551166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690036001600160401b038111611e865790565b836323fb16c960e11b5f5260045260245ffd5b633436520760e01b5f5260045260245ffd5b8263c5089a4360e01b5f5260045260245ffd5b905015155f614c20565b9190825f525f60205260405f2060405191614d0e83613366565b60016001600160401b038354169283855201549182602085015215918215614d5e575b5050614cd7576001600160401b03815116804210614cc557506001600160401b03614c4c81835116613da0565b141590505f80614d31565b90614d7382614f32565b825f52600260205260405f20614d89838561497c565b91815491614daf62ffffff614da681875116828760b81c16614861565b981680986131a9565b9062ffffff8460a01c16808311614f1c575085938784614ee9614ed4614ec3614efd9762ffffff8f987fb6d68f0c394c2aab6c0016f8ede1fff43da2382caab443cec29948482c40c6f69e614e0660209f9d614a46565b509c919a909b8560b81b8760b81b16908660b81b191617845560405192614e2c8461334b565b82845260208401906001600160401b038d1682526040850193845260608501925f84525f5260206008905260405f209060018060a01b03165f52602052858060405f2095511616861985541617845551916affffffffffffffff0000008454918760581b905160581b16928760701b905160701b169360181b16906301000000600160881b03191617171790555460a01c16614861565b9462ffffff60408a015116906131a9565b62ffffff6060600160da1b99015116906131a9565b9260901b9062ffffff60901b191617614a8a565b17845f526001835260405f205560405194855260018060a01b031693a3565b826353ce940d60e01b5f5260045260245260445ffd5b90815f52600160205260405f2054916001600160401b03831615614f535750565b631d8d41c560e21b5f5260045260245ffd5b614fa0614f92926040519384916020830196636735118760e01b8852602060248501526044840191613901565b03601f198101845283613381565b62019c735a10615017576040925f925191620186a0fa60403d1416905f51906020518361500b575b839284615000575b5083614fee575b8315614fe9576001600160801b031690565b505f90565b6001600160801b038111159350614fd7565b60011493505f614fd0565b60018311159350614fc8565b5a6323e228cb60e01b5f5260045262019c7360245260445ffd5b9390919293602081016001600160401b038151169060408301906001600160801b038251169160608501936001600160801b038551169263ffffffff60208a0151169384156143dc576150a76150996040946001600160801b0397938d998995420492615bfb565b97819689939a015116614a25565b981697881161521e57876001600160801b0395926150d1926001600160401b0388951690526131a9565b1690521690528051601783810b91900b016001600160bf1b031981126001600160bf1b03821317611e865760170b8082526001600160801b0360608501511660170b126152145760a08101936001600160401b038551169060c083019060ff6001600160401b03835116809411918215615209575b1690600182149182156151f0575b5050156151d2575050608001916001600160801b03608061517884838751166131a9565b92015116106151c9576001600160801b03825116016001600160801b038111611e86576001600160801b031690526001600160401b038082511692169182116151c15750505f90565b525f80614a40565b50505050600990565b9450949150506001600160401b039150169182116151c15750505f90565b15915081615201575b505f80615154565b90505f6151f9565b5f6080870152615146565b5050505050600890565b5050505050505050505050600790565b6001600160a01b0361523f82613ada565b163b156152b557602001603c63ffffffff61525983613aee565b1610908115615299575b5061526a57565b60405163271c1e6760e11b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b62278d0091506152ad63ffffffff91613aee565b16115f615263565b60405163271c1e6760e11b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b9060405190602082019260608452600960808401526876616c756552756c6560b81b60a0840152604083015260018060a01b0316606082015260a08152614bde60c082613381565b9061535f7f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216613dc0565b9160016040519161536f83613366565b6001600160401b038516835260208301905f82525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b91909160016153e77f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216613dc0565b93604051926153f584613366565b6001600160401b0386168452602084019182525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b61543d81615578565b5f525f6020525f60016040822082815501555f5260046020525f6001604082208281550155565b805f52600160205260405f205463ffffffff8160701c1690603c420482036154c65762ffffff8160401c1691600183115f146154ba575f198301928311611e865761410292905b62ffffff8360581c1692614a8a565b61410292505f906154ab565b505050565b90815f52600160205260405f205463ffffffff8160701c16603c42048103613acd576141029262ffffff8360401c16908082115f1461551d5761550d91614861565b9062ffffff8360581c1692614a8a565b50505f906154ab565b604051614bde8160208101936040855261555960608301604090600881526733bab0b93234b0b760c11b60208201520190565b6001600160a01b0391909116604083015203601f198101835282613381565b60405160208101916040835260046060830152633832b2b960e11b6080830152604082015260808152614bde60a082613381565b9060038260d61c168015808091615667575b615661576001600160c01b03196156016145577f0000000000000000000000000000000000000000000000000000000000000000426001600160401b0316613dc0565b60c01b16835f52600360205260405f20551561562a575b5050600360d61b1916600160db1b1790565b60407f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f9181519081525f6020820152a25f80615618565b50505090565b50600160db1b8416156155be565b9190825f52600260205260405f209160a0810162ffffff81511662ffffff855460b81c168082106157ba5750506020820151845491516001600160b81b03199092166001600160a01b03919091161760a082901b62ffffff60a01b161780855560c08301805160019690960180546001600160801b0319166001600160801b03979097169690961790955560b81c62ffffff90811691811691909103908111611e86576001600160401b03825116906080830151916001600160801b036060604086015195015196511615159560ff60d41b9060d41b169361ffff60c61b9060c61b169262ffffff60a81b9060a81b169162ffffff60901b9060901b1617171717916157ac575b7b013fffc001ffffffffff00000000000000000000ffffffffffffffff1991925f526001602052161760405f2055565b600160d81b9091179061577c565b6353ce940d60e01b5f5260045260245260445ffd5b5f828152600160208181526040808420600360d61b1990951660d688901b60ff60d61b16179094556002905291902001805467ffffffffffffffff60801b1916608085811b67ffffffffffffffff60801b1691909117825591957f17c8a607c8cb6ad5237b6360766a5631514719275eba92e77b021c30e844ff6f9592949092916001600160401b03919061587e9080546001600160c01b031642851660c01b6001600160c01b031916179055565b60ff6040519516855216602084015260408301526060820152a2565b9060ff16905f198201918211611e86576001600160fa1b0382168203611e86576001600160401b039160061b1c1690565b6001600160401b038151168015908115615abf575b50615a8f5760208101516001600160a01b031615615a5f5761ffff6040820151168015159081615a3e575b50615a0c5760ff6060820151168015908115615a01575b506159cd5762ffffff60808201511680159081156159c0575b5061598d5760a0015162ffffff161561595057565b60405163271c1e6760e11b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b620151809150115f61593b565b60405163271c1e6760e11b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b60039150115f615922565b60405163271c1e6760e11b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b611a0b811091508115615a53575b505f61590b565b61270f9150115f615a4c565b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b905046145f6158e0565b9060e0615b5482519360608401615b0560ff8251169660208701976001600160401b03895116906001600160401b0360408a01511692866145b0565b8451905160ff169060018203615bb1576080860151905b6001600160401b0388511693909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b549101516001600160401b0383511680916001600160401b031916178214159182615ba0575b5050615b835750565b6001600160401b039051166352aecd7960e11b5f5260045260245ffd5b615baa9250615bb8565b5f80615b7a565b5f90615b1c565b80158015615be0575b614a40576001600160401b038091169116808211614111575050600190565b506001600160401b0382166001600160401b03821610615bc1565b9093929181831115615c345750615c1460019183614861565b03615c26579060ff5f93925b93169190565b9091505f9160ff5f92615c20565b92915092919056fe6f5d8adb51c799c148633bdc3d1da5673ab9b87e0a006cbb4664ead8ffa17932";
