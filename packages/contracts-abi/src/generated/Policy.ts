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
      },
      {
        "name": "stateReader_",
        "type": "address"
      },
      {
        "name": "stakeCover_",
        "type": "address"
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
    "name": "stakeCover",
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
    "name": "stateReader",
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
  "0x610140346102ee57601f615c8d38819003918201601f19168301916001600160401b038311848410176102f25780849260c0946040528339810103126102ee5761004881610306565b9061005560208201610306565b6100616040830161031a565b9061006e6060840161031a565b6080840151939092906001600160a01b03851685036102ee5760a00151946001600160a01b03861686036102ee576001600160a01b038116156102bb576001600160401b03821680159081156102ad575b506102795760805260a0526001600160a01b03811615610249576103846001600160401b038316116102125760c05260e052610100526101205260405161595e908161032f82396080518181816103a70152818161053f015281816108e801528181610c1d01528181610db401528181611c6701528181611e7b01528181611f8f0152818161200a015281816120fa015261374a015260a05181818161230d0152818161453501528181614cb00152614d38015260c05181818161034601528181610cf5015281816114aa01528181611d7901528181612208015281816123ed015281816124850152818161258101528181614ffa015261540d015260e0518181816102b6015281816128bc01528181613e8a01526152070152610100518181816107de0152614de5015261012051818181611d3401528181612f6001528181613aa101528181613d110152613da90152f35b60405163271c1e6760e11b815260206004820152600e60248201526d1b585e119d5d1d5c99511c9a599d60921b6044820152606490fd5b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600b60248201526a6c6f6f73656e44656c617960a81b6044820152606490fd5b6301e133809150115f6100bf565b60405163271c1e6760e11b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102ee57565b51906001600160401b03821682036102ee5756fe60806040526004361015610011575f80fd5b5f3560e01c806302541ca6146125535780630623a8ff1461250e578063096aab07146124f15780630c68ba21146124b4578063116191b6146124705780631bf514fc146124395780631d352770146123d25780631e731691146123af578063209862071461237e57806325d4a92e1461233157806327baf4de146122ee5780633017542314612277578063329751741461225c5780633590a24f146121f4578063377db4b414611ba65780633797615a146121d857806339d8a49a146121ab5780633bcf7f7a146120e957806343d81a1614611ff85780634bfa4fa414611fdb578063582109ad14611fbe5780635aa6e67514611f7a5780635d06b37514611f2e5780635e617cba14611e6557806361536d2f14611dcf57806366afd8ef14611d635780636ad59b3414611d1f5780636bbac0b214611cf25780637140415614611c4c5780637986c3b014611c3057806389c4801414611bc3578063948fd44e1461175f578063999d55fb14611ba65780639cf8a41114611a7f578063a2a6353f1461177a578063a53e54121461175f578063a6d7711814611732578063a727f36f14611502578063ae1ac331146114e4578063b13270311461146f578063b2b68ee7146112e4578063b61afcc014610da3578063b91532b514610d2f578063bc51d53d14610cce578063c304555f14610c02578063c3c47abf14610bc3578063c5941e12146108d8578063c620d896146108a8578063cdc85f491461080d578063dca7ec3b146107c9578063def54c161461078a578063e625009c14610719578063e9e5655d1461052f578063ed1e9a5c14610450578063eded6a1514610395578063f8a557751461030f578063fa2069e5146102de5763fe1a075314610297575f80fd5b346102da575f3660031901126102da5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346102da576102fb6102ef366126df565b94939093929192613c5f565b9061030b60405192839283612747565b0390f35b346102da5760803660031901126102da57610328612680565b610330612610565b606435906001600160801b03821682036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103825761038092600435613a9b565b005b630b1c2e6160e01b5f523360045260245ffd5b346102da576103a33661264a565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5760407ffc1faf9472f7c2c7d49c225fee05195dae08fbe7329b78d3b4eba745dd39317191610402846147e8565b506001600160401b0361042562ffffff61041c848861444a565b97168097614d2e565b83519687521660208601526001600160a01b031693a3005b63988d1f0360e01b5f523360045260245ffd5b346102da5760203660031901126102da5761010060043561046f6131b3565b5061049a61047c826151ac565b5f525f60205260405f209060016001600160401b0383541692015490565b50905f5260046020526001600160401b0360405f20916001600160801b036001604051946104c786612d6b565b60ff81548681168852838060a01b038160401c16602089015261ffff8160e01c16604089015260f01c166060870152015462ffffff8116608086015262ffffff8160181c1660a086015260301c1660c084015261052760405180946127b5565b1660e0820152f35b346102da5761053d36612821565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5781156106e8576101007f16bbc8e07f32085bf74cd10c153f438d779117e69f732ce85e60e36621497316916105aa6105a53683613541565b61558a565b835f526004602052600160405f206001600160401b036105c9846135cc565b166001600160401b03198254161781556105e56020840161340d565b815461ffff60e01b6105f9604087016135e0565b60e01b169060ff60f01b61060f606088016135ff565b60f01b1692680100000000000000008660e01b039060401b16906001600160401b0360ff60f81b011617171781550162ffffff61064e6080840161360d565b1662ffffff1982541617815561066660a0830161360d565b815465ffffff00000075ffffffffffffffffffffffffffffffff00000000000061069260c08701612857565b60301b169260181b169075ffffffffffffffffffffffffffffffffffffff0000001916171790556001600160401b036106d26106cd866151ac565b614caa565b6106df604051809461361d565b1660e0820152a2005b60405163271c1e6760e11b81526020600482015260086024820152671c9bdb1b1d5c125960c21b6044820152606490fd5b346102da5760403660031901126102da5760a061073f6107376125fa565b6004356139e6565b6001600160801b03608060405192600180861b03815116845263ffffffff60208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b346102da5760603660031901126102da576044356001600160401b0381116102da576107bd6103809136906004016126b2565b906024356004356138c3565b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da576101603660031901126102da57600360ff61082b6135ef565b160361088657600435805f52600160205260405f20549061085461084e36612e28565b83615788565b610124356001600160801b03811681036102da5761014435916001600160801b03831683036102da5761038093614061565b60ff6108906135ef565b63faf2d4a760e01b5f5216600452600360245260445ffd5b346102da5760403660031901126102da576024356001600160401b03811681036102da5761038090600435613713565b346102da576108e636612821565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5761091f826147e8565b61092883613278565b6109356105a53685613541565b61093e836135cc565b6001600160401b0380835116911603610b935761095d6020840161340d565b60208201516001600160a01b03908116911603610b6357610980604084016135e0565b61ffff80604084015116911610610b315761099d606084016135ff565b60ff80606084015116911610610afd576109b96080840161360d565b62ffffff80608084015116911611610aca576109d760a0840161360d565b62ffffff8060a084015116911611610a8d576001600160801b038060c06109ff818701612857565b93015116911610610a5c577f6a8445d2aa6d145f47e9fa514842e2d91c4b857e2173cba990b18614b47cc3a891610a4c60e092610a3b86614db3565b610a453684613541565b90866152a9565b610a59604051809261361d565ba2005b6040516370a6ff3560e01b81526020600482015260086024820152676d696e5374616b6560c01b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b346102da5760403660031901126102da5760406001600160401b03610bf1610be9612680565b6004356134ec565b835191831682529091166020820152f35b346102da5760203660031901126102da57610c1b6125e4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d576001600160a01b038116908115610c9d576020610c8b6106cd7f8090bf8dbdc38b51b7607b49606e7691622b0b342d61f6c1770b4c449b3e124593614f28565b6001600160401b0360405191168152a2005b60405163271c1e6760e11b815260206004820152600860248201526733bab0b93234b0b760c11b6044820152606490fd5b346102da5760603660031901126102da57610ce76125fa565b60443580151581036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103825761038091600435613432565b346102da5760203660031901126102da57600435805f526001602052600360405f205460d61c169081155f14610d8257505f905b6040805160ff9290921682526001600160401b03929092166020820152f35b5f5260026020526001600160401b03600160405f20015460801c1690610d63565b346102da57610db136612780565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57610deb82614bad565b610df581846139e6565b80516001600160a01b03168061114a575b5050610e128184614c62565b5f525f6020525f6001604082208281550155610e2d836147e8565b5f848152600260209081526040808320600983528184206001600160a01b0380881686529352922054929491939192869291908116151590610e6e8561340d565b16151580911415948561105b575b505f8381526009602090815260408083206001600160a01b03808716855292529091205f51602061593e5f395f51905f529360a0939092610ebc8861340d565b166bffffffffffffffffffffffff851b8354161782556020870191610ee083613421565b815463ffffffff918216871b91871b1916178155610f4b600182016001600160801b03610f0f60408c01612857565b166001600160801b0319825416178155610f2b60608b01612857565b81546001600160801b031660809190911b6001600160801b031916179055565b6001600160801b036002610f6160808b01612857565b920191166001600160801b0319825416179055855f52600a60205260405f20600180861b0384165f5260205260405f2090610fbe575b5050610fa6604051809661313e565b600180831b031693a3610fb557005b6103809161540b565b61102463ffffffff6110146110449460018501610fe981546001600160801b038160801c9116612c2f565b6001600160801b0381111561104b57506001600160801b03805b166001600160801b03169055613421565b166001600160401b034216613c19565b81546001600160c01b031660c09190911b6001600160c01b031916179055565b8880610f97565b6001600160801b03809116611003565b9095925085156110fb5761ffff815460d01c169161ffff83146110e757879361ffff60a0936110b360015f51602061593e5f395f51905f529701829081549061ffff60d01b9060d01b169061ffff60d01b1916179055565b5460d01c166110db57600160d91b1916965b87855f52600160205260405f2055915091610e7c565b600160d91b17966110c5565b634e487b7160e01b5f52601160045260245ffd5b61ffff815460d01c169182156110e757815461ffff60d01b19165f1990930160d01b61ffff60d01b1692909217815586925f51602061593e5f395f51905f529260a09290919061ffff906110b3565b6001600160a01b0361115b8561340d565b16036112b65761116d60208401613421565b63ffffffff806020840151169116036112875761118c60408401612857565b6001600160801b0380604084015116911611611253576111ae60608401612857565b6001600160801b038060608401511691161161121e576001600160801b038060806111da818701612857565b930151169116116111ec578380610e06565b6040516370a6ff3560e01b81526020600482015260096024820152680756e736166654361760bc1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600c60248201526b06e6574496e666c6f774361760a41b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a1a5b999b1bddd31a5b5a5d60aa1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b6040516370a6ff3560e01b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b346102da5760a03660031901126102da576004356044356001600160401b0381116102da576113179036906004016126b2565b6084929192356001600160401b0381116102da5761135561133f61135f9236906004016126b2565b91909361134b866147e8565b9660243587614f8e565b9260643585614f8e565b906060810160ff81511690606084019160ff8351161480159061144b575b801561143a575b61141957600160ff8251161480611428575b61141957805160ff1691602084019283516001600160401b031660408601516001600160401b0316906113ca92898b613e5c565b5160ff1660208501516001600160401b031660408601516001600160401b0316906113f692888a613e5c565b5160ff1690516001600160401b03169160e001519260e001519361038095615484565b633a09092760e11b5f5260045ffd5b50608083015160808501511415611396565b5060e083015160e085015114611384565b506001600160401b036020840151166001600160401b03602086015116141561137d565b346102da5760603660031901126102da576114886125fa565b6044356001600160401b0381116102da576114a79036906004016126b2565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103825761038092600435613344565b346102da575f3660031901126102da5760206040516301e133808152f35b346102da5760203660031901126102da57600435611527611522826151ac565b61449a565b90805f52600460205260405f20916001600160801b0360016040519461154c86612d6b565b60ff81546001600160401b0381168852838060a01b038160401c16602089015261ffff8160e01c16604089015260f01c166060870152015462ffffff8116608086015262ffffff8160181c1660a086015260301c1660c0840152815f5260046020525f60016040822082815501556001600160401b038351165f52600560205260405f205480151580611728575b6117085750815f52600160205260405f2054906001600160401b0382166001600160401b03855116811415806116ff575b6116ec575b506001600160401b038451165f5260056020528260405f205560038260d61c16159081156116c6575b50611693575b7fcdf78a18ba3fd16b192115d78d1fe24fd620b32b3149de9d5502e19811c50a1160e084611672610380968695866152a9565b61167f60405180926127b5565ba2805f52600160205260405f20549061540b565b8161169d916151e0565b600160b91b810192908381116110e7579092611fff60b91b16611fff60b91b199091161761163f565b9050825f5260026020526001600160401b03600160405f20015460c01c91161184611639565b5f5260056020525f604081205584611610565b5080151561160b565b6001600160401b03845116632849e02560e01b5f5260045260245260445ffd5b50828114156115da565b346102da5760203660031901126102da5760e0611750600435613278565b61175d60405180926127b5565bf35b346102da575f3660031901126102da576020604051603c8152f35b346102da5761178836612780565b906117c06117968285614c62565b60405160208101906117a8828761313e565b60a081526117b760c082612e07565b519020906145aa565b506117ca836147e8565b5f848152600260209081526040808320600983528184206001600160a01b038088168652935292205492949193919286929190811615159061180b8561340d565b161515809114159485611998575b505f8381526009602090815260408083206001600160a01b038087168552925282205f51602061593e5f395f51905f529460a0949093926002929061185d8a61340d565b166bffffffffffffffffffffffff871b825416178155602089019061188182613421565b815463ffffffff918216891b91891b19161781556118cc600182016001600160801b036118b060408e01612857565b166001600160801b0319825416178155610f2b60608d01612857565b6001600160801b03846118e160808d01612857565b920191166001600160801b0319825416179055878452600a60205260408420600180881b03861685526020526040842091611927575b500155610fa6604051809661313e565b61197263ffffffff611014611992936001860161195281546001600160801b038160801c9116612c2f565b6001600160801b0381118a1461104b57506001600160801b039055613421565b82546001600160c01b031660c09190911b6001600160c01b031916178255565b8b611917565b91925094855f14611a2d5761ffff825460d01c169261ffff84146110e7575f600260a09361ffff5f51602061593e5f395f51905f52966119f460018e9a01829081549061ffff60d01b9060d01b169061ffff60d01b1916179055565b5460d01c16158314611a2157600160d91b1916985b89878452600160205260408420559350505091611819565b600160d91b1798611a09565b61ffff825460d01c169283156110e757825461ffff60d01b19165f1990940160d01b61ffff60d01b1693909317825586925f51602061593e5f395f51905f529260a0925f916002919061ffff906119f4565b346102da5760803660031901126102da57600435611a9b6125fa565b6064356001600160401b0381116102da57611aba9036906004016126b2565b5f8481526009602090815260408083206001600160a01b0387811685529252909120549192911615611b835790611af49160443585614f8e565b91611afe8361438a565b60ff60608401511660028110611b6c57505f52600a60205260405f209060018060a01b03165f5260205260026001600160401b03602060405f2093015116910190815460c01c8111611b4c57005b81546001600160c01b031660c09190911b6001600160c01b031916179055005b63faf2d4a760e01b5f52600452600260245260445ffd5b634240186960e11b5f90815260048590526001600160a01b038416602452604490fd5b346102da575f3660031901126102da576020604051620151808152f35b346102da5760203660031901126102da57611bdc6125e4565b611be861152282614f28565b506001600160a01b03165f818152600660205260408120805460ff191660011790557f038596bb31e2e7d3d9f184d4c98b310103f6d7f5830e5eec32bffe6f1728f9699080a2005b346102da575f3660031901126102da576020604051611a0b8152f35b346102da5760203660031901126102da57611c656125e4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57611c9e81614f28565b5f525f6020525f600160408220828155015560018060a01b0316805f52600660205260405f2060ff1981541690557fb8107d0c6b40be480ce3172ee66ba6d64b71f6b1685a851340036e6e2e3e3c525f80a2005b346102da5760203660031901126102da576004355f526001602052602060405f205460dc1c604051908152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da5760403660031901126102da576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382575f81815260016020526040902054600160da1b1615611dc257005b6103809060243590614ecd565b346102da5760403660031901126102da5760e0611df5611ded6125fa565b6004356131e9565b6001600160401b0360c060405192805160170b84528260208201511660208501526001600160801b0360408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501528260a08201511660a085015201511660c0820152f35b346102da5760203660031901126102da576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57611f087b013fffc001ffffffffff00000000000000000000ffffffffffffffff19611ed3836147e8565b611edc84614db3565b6001600160401b0381165f5260056020525f604081205516825f5260016020528060405f205582614de3565b7f95aef247cf4362f32beb9ac00cc668a2b68673cf2608bcf9071fc34184c419145f80a2005b346102da5760203660031901126102da576040611f656004355f525f60205260405f209060016001600160401b0383541692015490565b6001600160401b038351921682526020820152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da575f3660031901126102da576020604051621275008152f35b346102da575f3660031901126102da576020604051620186a08152f35b346102da5761200636612780565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5760c07f81ed5a1ad4d666d8cf4f280ffde4ab341a8e51d07de2c5d17069bae6b07f75a691612065846147e8565b506001600160a01b036120778661340d565b166120db575b6001600160401b036120bb6120928387614c62565b60405160208101906120a4828b61313e565b60a081526120b28782612e07565b51902090614d2e565b6120c8604051809861313e565b1660a08601526001600160a01b031693a3005b6120e485614bad565b61207d565b346102da576120f73661264a565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57825f52600860205260405f2060018060a01b0382165f5260205262ffffff60405f20541662ffffff8316101561217d5782612166826103809561444a565b5f525f6020525f600160408220828155015561461f565b6040516370a6ff3560e01b8152602060048201526005602482015264736861726560d81b6044820152606490fd5b346102da5760603660031901126102da576102fb6121c7612680565b6121cf612610565b90600435613065565b346102da575f3660031901126102da5760206040516103848152f35b346102da57612202366126df565b929492917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576040956001600160801b039561224b95612f04565b835191151582529091166020820152f35b346102da575f3660031901126102da57602060405160068152f35b346102da5760203660031901126102da57600435612294816147e8565b8060dc1c8042106122d8575060038160d61c1691826122c1576020826001600160401b0360405191168152f35b905063449f58dd60e01b5f5260045260245260445ffd5b8263b4b57ddf60e01b5f5260045260245260445ffd5b346102da575f3660031901126102da5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102da5760403660031901126102da576001600160a01b036123526125e4565b165f52600760205260405f206024355f5260205260206001600160401b0360405f205416604051908152f35b346102da5761038061238f3661264a565b916123a961239d838361444a565b62ffffff8516906145aa565b5061461f565b346102da576101603660031901126102da576103806123cd36612e28565b61438a565b346102da5760403660031901126102da576123eb6125fa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038257612429604091600435612c3c565b8251911515825215156020820152f35b346102da5760403660031901126102da57604061245f6124576125fa565b600435612bfe565b62ffffff8351921682526020820152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da5760203660031901126102da576001600160a01b036124d56125e4565b165f526006602052602060ff60405f2054166040519015158152f35b346102da575f3660031901126102da57602060405162278d008152f35b346102da5760203660031901126102da57600435805f52600560205260405f2054801561254057602090604051908152f35b506351cf29eb60e01b5f5260045260245ffd5b346102da57366003190161018081126102da57610160136102da576101643563ffffffff811681036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576001600160401b036125c260809261286b565b9293909160405194151585521660208401521515604083015215156060820152f35b600435906001600160a01b03821682036102da57565b602435906001600160a01b03821682036102da57565b604435906001600160a01b03821682036102da57565b35906001600160a01b03821682036102da57565b359062ffffff821682036102da57565b60609060031901126102da57600435906024356001600160a01b03811681036102da579060443562ffffff811681036102da5790565b6024359060ff821682036102da57565b359060ff821682036102da57565b35906001600160401b03821682036102da57565b9181601f840112156102da578235916001600160401b0383116102da57602083818601950101116102da57565b60a06003198201126102da576004359160243560ff811681036102da57916044356001600160401b03811681036102da57916064356001600160a01b03811681036102da5791608435906001600160401b0382116102da57612743916004016126b2565b9091565b9092916040820193600b81101561276c576020916001600160401b0391845216910152565b634e487b7160e01b5f52602160045260245ffd5b60e06003198201126102da57600435916024356001600160a01b03811681036102da5760a0909260431901126102da57604490565b6001600160801b0360c080926001600160401b03815116855260018060a01b03602082015116602086015261ffff604082015116604086015260ff606082015116606086015262ffffff608082015116608086015262ffffff60a08201511660a0860152015116910152565b906101006003198301126102da5760e06004359260231901126102da57602490565b35906001600160801b03821682036102da57565b356001600160801b03811681036102da5790565b5f90600435906064359060243560e43560443560018514612bf4575b855f52600160205260405f20948554976001600160401b03891615612be157602760d61b8916600283901c179384612bb9575b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03811642018511612b935750604080518a815260208101849052611fff60b91b8c16600886901b17601f891617918101919091526060902090866001600160401b0319821617928254848103612b42575b50505050508760dc1c804210612b2c575060038860d41c1690818110612b135750506201ffff8760a81c16904282820110612aed575050613fff8660c61c1617612a64575b50600160da1b84161592836129a8575b50508290556001926001600160401b03831692600160d91b161515911590565b63ffffffff82939592169263ffffffff8360701c16603c420414801590612a3e575b15612a2057506129d9826142fc565b90959293818411612a065750506129fc949392916129f691612c2f565b91614340565b80925b905f612988565b839063a44bb78360e01b5f5260045260245260445260645ffd5b90506bffffffff000000000000000091925060401b160180926129ff565b5062ffffff8360581c1662ffffff8460901c16908562ffffff8660401c160101116129ca565b610124356001600160801b03811681036102da57610144356001600160801b03811681036102da57612a97918688614061565b60038560d61c16151580612ac8575b156129785793836001600160401b03612ac19396169161411a565b925f612978565b50835f5260026020526001600160401b03600160405f20015460801c16811015612aa6565b906001600160401b03809263103565b560e31b5f5216600452814216031660245260445ffd5b60ff9063faf2d4a760e01b5f521660045260245260445ffd5b8763b4b57ddf60e01b5f5260045260245260445ffd5b6001600160401b0316881115612b60575050555b5f80808080612933565b909150612b7d92506001600160401b03871660ff85168b8d613fa5565b612b565750505050505050505f905f905f905f90565b6001600160401b03908186637dc0611760e01b5f5216600452814216011660245260445ffd5b612bdc6001600160401b0385166001600160401b0388168c8c60ff881691613e5c565b6128ba565b87631d8d41c560e21b5f5260045260245ffd5b6084359650612887565b90612c0891614232565b90612c2c62ffffff8351169262ffffff6060816040840151169201511690846142db565b90565b919082018092116110e757565b90612c478183614232565b9062ffffff8251166040830191612c7162ffffff84511692606086019362ffffff855116916142db565b612cca5750505050805f52600160205260405f2054612c8f816142fc565b92909215612cbf57600182018092116110e757612cab93614340565b905f52600160205260405f20556001905f90565b50505050505f905f90565b9091929362ffffff84511662ffffff81146110e757600162ffffff91011684525f52600860205260405f209060018060a01b03165f52602052602060405f209362ffffff808251161662ffffff198654161785550151916affffffffffffffff00000084549162ffffff60581b905160581b169262ffffff60701b905160701b169360181b16906301000000600160881b0319161717179055600190600190565b60e081019081106001600160401b03821117612d8657604052565b634e487b7160e01b5f52604160045260245ffd5b61016081019081106001600160401b03821117612d8657604052565b60a081019081106001600160401b03821117612d8657604052565b608081019081106001600160401b03821117612d8657604052565b604081019081106001600160401b03821117612d8657604052565b90601f801991011681019081106001600160401b03821117612d8657604052565b6101609060031901126102da5760405190612e4282612d9a565b8160043581526024356001600160401b03811681036102da5760208201526044356001600160401b03811681036102da57604082015260643560ff811681036102da576060820152608435608082015260a43560a082015260c43560c082015260e43560e08201526101043563ffffffff811681036102da57610100820152610124356001600160801b03811681036102da5761012082015261014435906001600160801b03821682036102da576101400152565b519081151582036102da57565b91909594612f1284846139e6565b80519095906001600160a01b031680156130555790612f31929161483b565b905096901561304857612f51918791612f4a86866131e9565b9687614907565b600b81101561276c57612fa8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015159081612fb3575b50612fa85790612fa29291614b04565b60019190565b50505090505f905f90565b6040516276dd7160e31b81526001600160a01b03851660048201526001600160801b03881660248201529150602090829060449082905f905af190811561303d575f91613003575b50155f612f92565b90506020813d602011613035575b8161301e60209383612e07565b810103126102da5761302f90612ef7565b5f612ffb565b3d9150613011565b6040513d5f823e3d90fd5b505050505090505f905f90565b5050505050505090506001905f90565b929190835f52600160205260405f2054906001600160401b03821615613132578160dc1c804210613127575060ff1660d682901c60031681111561311b5760038260d41c1611613110576130b8906142fc565b91505093909361310657906130cc91612bfe565b90506130ff57600182018092116110e757603c820291808304603c14901517156110e7576001600160401b036005921690565b5f91508190565b505090505f905f90565b505090506004905f90565b50505090506003905f90565b945050505060029190565b50505090506001905f90565b80356001600160a01b038116908190036102da578252602081013563ffffffff811681036102da576131ad6080809363ffffffff6001600160801b03941660208701528361318e60408301612843565b166040870152836131a160608301612843565b16606087015201612843565b16910152565b604051906131c082612d6b565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6131f16131b3565b505f52600a60205260405f209060018060a01b03165f5260205260405f2060026040519161321e83612d6b565b80548060170b845260c01c602084015260018101546001600160801b038116604085015260801c606084015201546001600160801b03811660808301526001600160401b038160801c1660a083015260c01c60c082015290565b6132806131b3565b90805f52600160205260405f2054906001600160401b03821692831561331857505f52600260205262ffffff60405f20805490613fff8460c61c16936001600160801b0360016201ffff60038460d41c169360a81c169301541694604051966132e888612d6b565b875260018060a01b038416602088015260408701526060860152608085015260a01c1660a083015260c082015290565b9250505090565b601791820b910b03906001600160bf1b031982126001600160bf1b038313176110e757565b5f8181526009602090815260408083206001600160a01b038087168552925290912054919492939116919082156134065761337e9261483b565b9391901561340057156133df575f52600a60205260405f209060018060a01b03165f526020526133c26001600160801b0360405f20921660170b825460170b61331f565b81546001600160c01b0319166001600160c01b0391909116179055565b50630bea7f2560e31b5f9081526001600160a01b0391909116600452602490fd5b50505050565b5050505050565b356001600160a01b03811681036102da5790565b3563ffffffff811681036102da5790565b9091156134e0576134438282614232565b91604083019162ffffff83511680156134065762ffffff905f19011683525f52600860205260405f209060018060a01b03165f5260205260405f209162ffffff808251161662ffffff198454161783556020810151916affffffffffffffff00000084549162ffffff60581b905160581b1692606062ffffff60701b91015160701b169360181b16906301000000600160881b0319161717179055565b6134ea9150614e66565b565b91909160ff83168015908115613527575b5061351f575f52600360205261351860405f20549283615559565b9160c01c90565b505f91508190565b60039150115f6134fd565b359061ffff821682036102da57565b91908260e09103126102da5760405161355981612d6b565b60c06135c781839561356a8161269e565b855261357860208201612626565b602086015261358960408201613532565b604086015261359a60608201612690565b60608601526135ab6080820161263a565b60808601526135bc60a0820161263a565b60a086015201612843565b910152565b356001600160401b03811681036102da5790565b3561ffff811681036102da5790565b60643560ff811681036102da5790565b3560ff811681036102da5790565b3562ffffff811681036102da5790565b6001600160801b036131ad60c080936001600160401b0361363d8261269e565b1686526001600160a01b0361365460208301612626565b16602087015261ffff61366960408301613532565b16604087015260ff61367d60608301612690565b16606087015262ffffff6136936080830161263a565b16608087015262ffffff6136a960a0830161263a565b1660a087015201612843565b6001600160401b036001911601906001600160401b0382116110e757565b6001600160401b0362127500911601906001600160401b0382116110e757565b906001600160401b03809116911601906001600160401b0382116110e757565b6001600160401b03821691821580156138b7575b61389d57613747613737836147e8565b916001600160401b0342166136f3565b927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036137e4575b508060dc1c926001600160401b0381169384111561340057825f526001602052640fffffffff60dc1b9060dc1b169060018060dc1b03161760405f20556040519182527f5dabfbb1cb8386d5870af43267935324ac6d80ebebb87f65154105ee6498ed6a60203393a3565b335f52600660205260ff60405f2054161561388a57335f52600760205260405f20835f526020526001600160401b0360405f20541680421061387457506006026001600160401b0381169081036110e75761383f90846136f3565b335f52600760205260405f20835f526020526001600160401b0360405f2091166001600160401b03198254161790555f613779565b638089af5f60e01b5f523360045260245260445ffd5b63a252c15160e01b5f523360045260245ffd5b82637b45cd2f60e11b5f526004526201518060245260445ffd5b50620151808311613727565b9290916138cf846147e8565b9260038460d61c16156139d357906138e8929185614f8e565b906060820160ff8151169061391c60208501926001600160401b038451166001600160401b03604088015116918887613e5c565b845f5260026020526001600160401b03600160405f20015460801c166001600160401b038351168181106139be57505060ff6139729151166001600160401b0383511660808601519060e0870151928887613fa5565b15613400576001600160401b0384916139a7856001600160801b03610140816101206139af9a01511692015116908587614061565b51169161411a565b905f52600160205260405f2055565b6323959a6b60e21b5f5260045260245260445ffd5b8463810b814360e01b5f5260045260245ffd5b5f60806040516139f581612db6565b82815282602082015282604082015282606082015201525f52600960205260405f209060018060a01b03165f5260205260405f206001600160801b03600260405192613a4084612db6565b63ffffffff815460018060a01b038116865260a01c1660208501526001810154838116604086015260801c6060850152015416608082015290565b906001600160801b03809116911603906001600160801b0382116110e757565b909291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031680613bbe575b505f8181526009602090815260408083206001600160a01b0386811685529252909120541615613400576134ea93613b0783836131e9565b93600260ff6001600160801b03831693613b288560170b895160170b61331f565b60170b885260408801846001600160801b038251168781115f14613bae576001600160801b0391613b5891613a7b565b1690521610613b69575b5050614b04565b60808501916001600160801b038351169081115f14613b9e576001600160801b0391613b9491613a7b565b1690525f80613b62565b50506001600160801b035f613b94565b50506001600160801b035f613b58565b803b156102da57604051631eb948bf60e11b81526001600160a01b03841660048201526001600160801b0385166024820152905f908290604490829084905af1801561303d5715613acf575f613c1391612e07565b5f613acf565b906001600160401b0316908115613c37576001600160401b03160490565b634e487b7160e01b5f52601260045260245ffd5b51906001600160401b03821682036102da57565b93959491905f92613c7085876139e6565b80519098906001600160a01b03168015613e4c5790613c8f929161483b565b9691905015613e3d5791859188613ca987613cae966131e9565b614907565b94600b86101561276c576007861480613e1d575b613dd7575b508415801590613da6575b613da05750604080516325ae120160e21b81526001600160a01b0390921660048301526001600160801b039092166024820152919082806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561303d575f925f91613d59575b509115613d5357565b600a9250565b9250506040823d604011613d98575b81613d7560409383612e07565b810103126102da57613d926020613d8b84612ef7565b9301613c4b565b5f613d4a565b3d9150613d68565b92915050565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615613cd2565b60209150016001600160401b0363ffffffff613e00613dfb82855116844216613c19565b6136b5565b9251169116026001600160401b0381169081036110e7575f613cc7565b506001600160801b036040820151166001600160801b0385161115613cc2565b50505050505090506006905f90565b505050505050505090505f905f90565b92919260ff841680158015613f9b575b613f895760038260d61c1680911115613f7357506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009516946001600160401b03811642018611613f4f5750600160db1b1615613400575f5260036020526001600160401b03613ee860405f20549384615559565b169081151580613f3c575b613f1d57505060c01c90818110613f08575050565b63103565b560e31b5f5260045260245260445ffd5b6001600160401b03906323959a6b60e21b5f521660045260245260445ffd5b50816001600160401b0382161115613ef3565b6001600160401b039086637dc0611760e01b5f52600452814216011660245260445ffd5b8263449f58dd60e01b5f5260045260245260445ffd5b63ed4971d160e01b5f5260045260245ffd5b5060038111613e6c565b919492909460ff811694600186145f1461405757613ff9905b6001600160401b0384169687918987909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b946001600160401b031985161795855487811461404a5761401a8482615877565b61402a5750505050505055600190565b9091929394955061404696506001600160401b03191693615484565b5f90565b5050505050505050600190565b50613ff95f613fbe565b909192613fff8260c61c1690811515806140eb575b6140c6575050600160d81b16156140c2575f5260026020526001600160801b0380600160405f2001541691168181106140ad575050565b6305c2b2bd60e31b5f5260045260245260445ffd5b5050565b6001600160801b03908186633c721af960e01b5f52166004521660245260445260645ffd5b506001600160801b03811682026001600160801b038616612710021115614076565b919082039182116110e757565b929060038460d61c1691815f52600360205260405f2054916001956001600160401b038616965b60ff81168681116141b5575f1981019081116110e757600681901b906001600160fa1b038116036110e757886001600160401b0361417f8489615559565b161061419a575b5060ff1660ff81146110e757600101614141565b60ff91956001600160401b038a831b921b1916179490614186565b5050928195907f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f9293975094612c2c95845f52600360205260405f205561421a604051928392839092916001600160401b0360209160ff604085019616845216910152565b0390a2600360d61b1916600160db1b17918290614de3565b5f606060405161424181612dd1565b82815282602082015282604082015201525f52600860205260405f209060018060a01b03165f5260205260405f20906040519161427d83612dd1565b5462ffffff811683526001600160401b03808260181c1693602081019285845262ffffff806142cc818460581c16988260408701958b875260701c1660608701968188529a603c4204926158ba565b92909216909452169052169052565b916142e591612c2f565b808211156142f657612c2c9161410d565b50505f90565b90612c2c61432a63ffffffff8460701c1662ffffff8560581c16603c42049162ffffff8760401c16906158ba565b80949294939162ffffff81969760901c166142db565b92919062ffffff821161437f575b63ffffffff60701b9060701b169160581b9060401b17179071ffffffffffffffffffff000000000000000019161790565b62ffffff915061434e565b805190614396826147e8565b906143a18183615788565b60ff606082015116906001600160401b03604082015116936001600160801b03610140816101208501511693015116928460dc1c8042106122d8575060038560d41c1690818110614435575050916143ff9184936201ffff95614061565b60a81c16904282820110614411575050565b6001600160401b03925063103565b560e31b5f52600452814216031660245260445ffd5b63faf2d4a760e01b5f5260045260245260445ffd5b9060405190602082019260608452600b60808401526a3932b9b2b93b30ba34b7b760a91b60a0840152604083015260018060a01b0316606082015260a0815261449460c082612e07565b51902090565b90815f525f60205260405f20604051906144b382612dec565b60016001600160401b0382541691828452015490816020840152159081156145a0575b5061458d576001600160401b0381511680421061457b57506001600160401b03614502818351166136d3565b169283421015614568576001600160401b039293505f525f6020525f600160408220828155015551166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690036001600160401b0381116110e75790565b836323fb16c960e11b5f5260045260245ffd5b633436520760e01b5f5260045260245ffd5b8263c5089a4360e01b5f5260045260245ffd5b905015155f6144d6565b9190825f525f60205260405f20604051916145c483612dec565b60016001600160401b038354169283855201549182602085015215918215614614575b505061458d576001600160401b0381511680421061457b57506001600160401b03614502818351166136d3565b141590505f806145e7565b90614629826147e8565b825f52600260205260405f2061463f8385614232565b9181549161466562ffffff61465c81875116828760b81c1661410d565b98168098612c2f565b9062ffffff8460a01c168083116147d257508593878461479f61478a6147796147b39762ffffff8f987fb6d68f0c394c2aab6c0016f8ede1fff43da2382caab443cec29948482c40c6f69e6146bc60209f9d6142fc565b509c919a909b8560b81b8760b81b16908660b81b1916178455604051926146e284612dd1565b82845260208401906001600160401b038d1682526040850193845260608501925f84525f5260206008905260405f209060018060a01b03165f52602052858060405f2095511616861985541617845551916affffffffffffffff0000008454918760581b905160581b16928760701b905160701b169360181b16906301000000600160881b03191617171790555460a01c1661410d565b9462ffffff60408a01511690612c2f565b62ffffff6060600160da1b9901511690612c2f565b9260901b9062ffffff60901b191617614340565b17845f526001835260405f205560405194855260018060a01b031693a3565b826353ce940d60e01b5f5260045260245260445ffd5b90815f52600160205260405f2054916001600160401b038316156148095750565b631d8d41c560e21b5f5260045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b614876614868926040519384916020830196636735118760e01b885260206024850152604484019161481b565b03601f198101845283612e07565b62019c735a106148ed576040925f925191620186a0fa60403d1416905f5190602051836148e1575b8392846148d6575b50836148c4575b83156148bf576001600160801b031690565b505f90565b6001600160801b0381111593506148ad565b60011493505f6148a6565b6001831115935061489e565b5a6323e228cb60e01b5f5260045262019c7360245260445ffd5b9390919293602081016001600160401b038151169060408301906001600160801b038251169160608501936001600160801b038551169263ffffffff60208a015116938415613c375761497d61496f6040946001600160801b0397938d9989954204926158ba565b97819689939a0151166142db565b9816978811614af457876001600160801b0395926149a7926001600160401b038895169052612c2f565b1690521690528051601783810b91900b016001600160bf1b031981126001600160bf1b038213176110e75760170b8082526001600160801b0360608501511660170b12614aea5760a08101936001600160401b038551169060c083019060ff6001600160401b03835116809411918215614adf575b169060018214918215614ac6575b505015614aa8575050608001916001600160801b036080614a4e8483875116612c2f565b9201511610614a9f576001600160801b03825116016001600160801b0381116110e7576001600160801b031690526001600160401b03808251169216918211614a975750505f90565b525f806142f6565b50505050600990565b9450949150506001600160401b03915016918211614a975750505f90565b15915081614ad7575b505f80614a2a565b90505f614acf565b5f6080870152614a1c565b5050505050600890565b5050505050505050505050600790565b5f908152600a602090815260408083206001600160a01b039490941683529281529082902083519184015160c090811b6001600160c01b03199081166001600160c01b039094169390931782559284015160608501516001600160801b039182166001600160801b0319608092831b161760018401558086015160a08701519686015190951b90931693169390911b67ffffffffffffffff60801b169290921717600290910155565b6001600160a01b03614bbe8261340d565b163b15614c3457602001603c63ffffffff614bd883613421565b1610908115614c18575b50614be957565b60405163271c1e6760e11b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b62278d009150614c2c63ffffffff91613421565b16115f614be2565b60405163271c1e6760e11b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b9060405190602082019260608452600960808401526876616c756552756c6560b81b60a0840152604083015260018060a01b0316606082015260a0815261449460c082612e07565b90614cde7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166136f3565b91600160405191614cee83612dec565b6001600160401b038516835260208301905f82525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b9190916001614d667f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166136f3565b9360405192614d7484612dec565b6001600160401b0386168452602084019182525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b614dbc816151ac565b5f525f6020525f60016040822082815501555f5260046020525f6001604082208281550155565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169182614e1857505050565b614e21906158fb565b823b156102da5760445f928360ff9560405196879586946386eaab6b60e01b865260048601521660248401525af1801561303d57614e5c5750565b5f6134ea91612e07565b805f52600160205260405f205463ffffffff8160701c1690603c42048203614ec85762ffffff8160401c1691600183115f14614ebc575f1983019283116110e7576139af92905b62ffffff8360581c1692614340565b6139af92505f90614ead565b505050565b90815f52600160205260405f205463ffffffff8160701c16603c42048103613400576139af9262ffffff8360401c16908082115f14614f1f57614f0f9161410d565b9062ffffff8360581c1692614340565b50505f90614ead565b60405161449481602081019360408552614f5b60608301604090600881526733bab0b93234b0b760c11b60208201520190565b6001600160a01b0391909116604083015203601f198101835282612e07565b51906001600160801b03821682036102da57565b90925f610140604051614fa081612d9a565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152604051916316ae01cd60e31b835260208360048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561303d575f93615164575b50925f61505b93926101609560405197889687958694635ba964ab60e11b865260606004870152606486019161481b565b6024840192909252604483015203926001600160a01b03165af190811561303d575f91615086575090565b9050610160813d821161515c575b816150a26101609383612e07565b810103126102da57604051906150b782612d9a565b805182526150c760208201613c4b565b60208301526150d860408201613c4b565b6040830152606081015160ff811681036102da5760608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015163ffffffff811681036102da5761515391610140916101008501526151476101208201614f7a565b61012085015201614f7a565b61014082015290565b3d9150615094565b909192506020813d6020116151a4575b8161518160209383612e07565b810103126102da5751926001600160a01b03841684036102da579291905f61502a565b3d9150615174565b60405160208101916040835260046060830152633832b2b960e11b608083015260408201526080815261449460a082612e07565b9060038260d61c16801580809161529b575b615295576001600160c01b0319615235613dfb7f0000000000000000000000000000000000000000000000000000000000000000426001600160401b03166136f3565b60c01b16835f52600360205260405f20551561525e575b5050600360d61b1916600160db1b1790565b60407f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f9181519081525f6020820152a25f8061524c565b50505090565b50600160db1b8416156151f2565b90815f52600260205260405f209060a0840162ffffff81511662ffffff845460b81c168082106153f65750506020850151835491516001600160b81b03199092166001600160a01b03919091161760a082901b62ffffff60a01b161780845560c08601805160019590950180546001600160801b0319166001600160801b03969096169590951790945560b81c62ffffff90811691811691909103949085116110e7576134ea946001600160401b03825116906080830151916001600160801b036060604086015195015196511615159560ff60d41b9060d41b169361ffff60c61b9060c61b169262ffffff60a81b9060a81b169162ffffff60901b9060901b1617171717916153e8575b7b013fffc001ffffffffff00000000000000000000ffffffffffffffff19161790805f5260016020528160405f2055614de3565b600160d81b909117906153b4565b6353ce940d60e01b5f5260045260245260445ffd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156102da5760645f92836040519586948593635f06ad2f60e01b85526001600160401b03821660048601526024850152600160d91b16151560448401525af1801561303d57614e5c5750565b819394926134ea967f17c8a607c8cb6ad5237b6360766a5631514719275eba92e77b021c30e844ff6f93946001600160401b0360809460ff60d61b8560d61b1690600360d61b19161798875f5260016020528960405f2055875f52600260205261553a600160405f200161551a8382908154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055565b80546001600160c01b031642851660c01b6001600160c01b031916179055565b60ff6040519516855216602084015260408301526060820152a2614de3565b9060ff16905f1982019182116110e7576001600160fa1b03821682036110e7576001600160401b039160061b1c1690565b6001600160401b03815116801590811561577e575b5061574e5760208101516001600160a01b03161561571e5761ffff60408201511680151590816156fd575b506156cb5760ff60608201511680159081156156c0575b5061568c5762ffffff608082015116801590811561567f575b5061564c5760a0015162ffffff161561560f57565b60405163271c1e6760e11b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b620151809150115f6155fa565b60405163271c1e6760e11b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b60039150115f6155e1565b60405163271c1e6760e11b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b611a0b811091508115615712575b505f6155ca565b61270f9150115f61570b565b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b905046145f61559f565b9060e0615813825193606084016157c460ff8251169660208701976001600160401b03895116906001600160401b0360408a0151169286613e5c565b8451905160ff169060018203615870576080860151905b6001600160401b0388511693909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b549101516001600160401b0383511680916001600160401b03191617821415918261585f575b50506158425750565b6001600160401b039051166352aecd7960e11b5f5260045260245ffd5b6158699250615877565b5f80615839565b5f906157db565b8015801561589f575b6142f6576001600160401b0380911691168082116139be575050600190565b506001600160401b0382166001600160401b03821610615880565b90939291818311156158f357506158d36001918361410d565b036158e5579060ff5f93925b93169190565b9091505f9160ff5f926158df565b929150929190565b6001600160401b0381161561593757600160038260d61c16019060ff82116110e75760d41c60031660ff8216811015615932575090565b905090565b5060049056fe6f5d8adb51c799c148633bdc3d1da5673ab9b87e0a006cbb4664ead8ffa17932";
