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
  "0x610140346102ee57601f615cbe38819003918201601f19168301916001600160401b038311848410176102f25780849260c0946040528339810103126102ee5761004881610306565b9061005560208201610306565b6100616040830161031a565b9061006e6060840161031a565b6080840151939092906001600160a01b03851685036102ee5760a00151946001600160a01b03861686036102ee576001600160a01b038116156102bb576001600160401b03821680159081156102ad575b506102795760805260a0526001600160a01b03811615610249576103846001600160401b038316116102125760c05260e052610100526101205260405161598f908161032f82396080518181816103a70152818161053f015281816108e801528181610c1d01528181610db401528181611c6701528181611e7b01528181611f7a01528181611ff5015281816120e50152613735015260a0518181816122f80152818161452001528181614cde0152614d66015260c05181818161034601528181610cf5015281816114aa01528181611d79015281816121f3015281816123d8015281816124700152818161256c01528181615028015261543e015260e0518181816102b6015281816128a701528181613e7501526152350152610100518181816107de0152614e13015261012051818181611d3401528181612f4b01528181613a8c01528181613cfc0152613d940152f35b60405163271c1e6760e11b815260206004820152600e60248201526d1b585e119d5d1d5c99511c9a599d60921b6044820152606490fd5b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600b60248201526a6c6f6f73656e44656c617960a81b6044820152606490fd5b6301e133809150115f6100bf565b60405163271c1e6760e11b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102ee57565b51906001600160401b03821682036102ee5756fe60806040526004361015610011575f80fd5b5f3560e01c806302541ca61461253e5780630623a8ff146124f9578063096aab07146124dc5780630c68ba211461249f578063116191b61461245b5780631bf514fc146124245780631d352770146123bd5780631e7316911461239a578063209862071461236957806325d4a92e1461231c57806327baf4de146122d9578063301754231461226257806332975174146122475780633590a24f146121df578063377db4b414611ba65780633797615a146121c357806339d8a49a146121965780633bcf7f7a146120d457806343d81a1614611fe35780634bfa4fa414611fc6578063582109ad14611fa95780635aa6e67514611f655780635d06b37514611f195780635e617cba14611e6557806361536d2f14611dcf57806366afd8ef14611d635780636ad59b3414611d1f5780636bbac0b214611cf25780637140415614611c4c5780637986c3b014611c3057806389c4801414611bc3578063948fd44e1461175f578063999d55fb14611ba65780639cf8a41114611a7f578063a2a6353f1461177a578063a53e54121461175f578063a6d7711814611732578063a727f36f14611502578063ae1ac331146114e4578063b13270311461146f578063b2b68ee7146112e4578063b61afcc014610da3578063b91532b514610d2f578063bc51d53d14610cce578063c304555f14610c02578063c3c47abf14610bc3578063c5941e12146108d8578063c620d896146108a8578063cdc85f491461080d578063dca7ec3b146107c9578063def54c161461078a578063e625009c14610719578063e9e5655d1461052f578063ed1e9a5c14610450578063eded6a1514610395578063f8a557751461030f578063fa2069e5146102de5763fe1a075314610297575f80fd5b346102da575f3660031901126102da5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346102da576102fb6102ef366126ca565b94939093929192613c4a565b9061030b60405192839283612732565b0390f35b346102da5760803660031901126102da5761032861266b565b6103306125fb565b606435906001600160801b03821682036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103825761038092600435613a86565b005b630b1c2e6160e01b5f523360045260245ffd5b346102da576103a336612635565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5760407ffc1faf9472f7c2c7d49c225fee05195dae08fbe7329b78d3b4eba745dd39317191610402846147d3565b506001600160401b0361042562ffffff61041c8488614435565b97168097614d5c565b83519687521660208601526001600160a01b031693a3005b63988d1f0360e01b5f523360045260245ffd5b346102da5760203660031901126102da5761010060043561046f61319e565b5061049a61047c826151da565b5f525f60205260405f209060016001600160401b0383541692015490565b50905f5260046020526001600160401b0360405f20916001600160801b036001604051946104c786612d56565b60ff81548681168852838060a01b038160401c16602089015261ffff8160e01c16604089015260f01c166060870152015462ffffff8116608086015262ffffff8160181c1660a086015260301c1660c084015261052760405180946127a0565b1660e0820152f35b346102da5761053d3661280c565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5781156106e8576101007f16bbc8e07f32085bf74cd10c153f438d779117e69f732ce85e60e36621497316916105aa6105a5368361352c565b6155bb565b835f526004602052600160405f206001600160401b036105c9846135b7565b166001600160401b03198254161781556105e5602084016133f8565b815461ffff60e01b6105f9604087016135cb565b60e01b169060ff60f01b61060f606088016135ea565b60f01b1692680100000000000000008660e01b039060401b16906001600160401b0360ff60f81b011617171781550162ffffff61064e608084016135f8565b1662ffffff1982541617815561066660a083016135f8565b815465ffffff00000075ffffffffffffffffffffffffffffffff00000000000061069260c08701612842565b60301b169260181b169075ffffffffffffffffffffffffffffffffffffff0000001916171790556001600160401b036106d26106cd866151da565b614cd8565b6106df6040518094613608565b1660e0820152a2005b60405163271c1e6760e11b81526020600482015260086024820152671c9bdb1b1d5c125960c21b6044820152606490fd5b346102da5760403660031901126102da5760a061073f6107376125e5565b6004356139d1565b6001600160801b03608060405192600180861b03815116845263ffffffff60208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b346102da5760603660031901126102da576044356001600160401b0381116102da576107bd61038091369060040161269d565b906024356004356138ae565b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da576101603660031901126102da57600360ff61082b6135da565b160361088657600435805f52600160205260405f20549061085461084e36612e13565b836157b9565b610124356001600160801b03811681036102da5761014435916001600160801b03831683036102da576103809361404c565b60ff6108906135da565b63faf2d4a760e01b5f5216600452600360245260445ffd5b346102da5760403660031901126102da576024356001600160401b03811681036102da57610380906004356136fe565b346102da576108e63661280c565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5761091f826147d3565b61092883613263565b6109356105a5368561352c565b61093e836135b7565b6001600160401b0380835116911603610b935761095d602084016133f8565b60208201516001600160a01b03908116911603610b6357610980604084016135cb565b61ffff80604084015116911610610b315761099d606084016135ea565b60ff80606084015116911610610afd576109b9608084016135f8565b62ffffff80608084015116911611610aca576109d760a084016135f8565b62ffffff8060a084015116911611610a8d576001600160801b038060c06109ff818701612842565b93015116911610610a5c577f6a8445d2aa6d145f47e9fa514842e2d91c4b857e2173cba990b18614b47cc3a891610a4c60e092610a3b86614de1565b610a45368461352c565b90866152d7565b610a596040518092613608565ba2005b6040516370a6ff3560e01b81526020600482015260086024820152676d696e5374616b6560c01b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b6040516370a6ff3560e01b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b346102da5760403660031901126102da5760406001600160401b03610bf1610be961266b565b6004356134d7565b835191831682529091166020820152f35b346102da5760203660031901126102da57610c1b6125cf565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d576001600160a01b038116908115610c9d576020610c8b6106cd7f8090bf8dbdc38b51b7607b49606e7691622b0b342d61f6c1770b4c449b3e124593614f56565b6001600160401b0360405191168152a2005b60405163271c1e6760e11b815260206004820152600860248201526733bab0b93234b0b760c11b6044820152606490fd5b346102da5760603660031901126102da57610ce76125e5565b60443580151581036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576103809160043561341d565b346102da5760203660031901126102da57600435805f526001602052600360405f205460d61c169081155f14610d8257505f905b6040805160ff9290921682526001600160401b03929092166020820152f35b5f5260026020526001600160401b03600160405f20015460801c1690610d63565b346102da57610db13661276b565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57610deb82614bdb565b610df581846139d1565b80516001600160a01b03168061114a575b5050610e128184614c90565b5f525f6020525f6001604082208281550155610e2d836147d3565b5f848152600260209081526040808320600983528184206001600160a01b0380881686529352922054929491939192869291908116151590610e6e856133f8565b16151580911415948561105b575b505f8381526009602090815260408083206001600160a01b03808716855292529091205f51602061596f5f395f51905f529360a0939092610ebc886133f8565b166bffffffffffffffffffffffff851b8354161782556020870191610ee08361340c565b815463ffffffff918216871b91871b1916178155610f4b600182016001600160801b03610f0f60408c01612842565b166001600160801b0319825416178155610f2b60608b01612842565b81546001600160801b031660809190911b6001600160801b031916179055565b6001600160801b036002610f6160808b01612842565b920191166001600160801b0319825416179055855f52600a60205260405f20600180861b0384165f5260205260405f2090610fbe575b5050610fa66040518096613129565b600180831b031693a3610fb557005b6103809161543c565b61102463ffffffff6110146110449460018501610fe981546001600160801b038160801c9116612c1a565b6001600160801b0381111561104b57506001600160801b03805b166001600160801b0316905561340c565b166001600160401b034216613c04565b81546001600160c01b031660c09190911b6001600160c01b031916179055565b8880610f97565b6001600160801b03809116611003565b9095925085156110fb5761ffff815460d01c169161ffff83146110e757879361ffff60a0936110b360015f51602061596f5f395f51905f529701829081549061ffff60d01b9060d01b169061ffff60d01b1916179055565b5460d01c166110db57600160d91b1916965b87855f52600160205260405f2055915091610e7c565b600160d91b17966110c5565b634e487b7160e01b5f52601160045260245ffd5b61ffff815460d01c169182156110e757815461ffff60d01b19165f1990930160d01b61ffff60d01b1692909217815586925f51602061596f5f395f51905f529260a09290919061ffff906110b3565b6001600160a01b0361115b856133f8565b16036112b65761116d6020840161340c565b63ffffffff806020840151169116036112875761118c60408401612842565b6001600160801b0380604084015116911611611253576111ae60608401612842565b6001600160801b038060608401511691161161121e576001600160801b038060806111da818701612842565b930151169116116111ec578380610e06565b6040516370a6ff3560e01b81526020600482015260096024820152680756e736166654361760bc1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600c60248201526b06e6574496e666c6f774361760a41b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600b60248201526a1a5b999b1bddd31a5b5a5d60aa1b6044820152606490fd5b6040516370a6ff3560e01b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b6040516370a6ff3560e01b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b346102da5760a03660031901126102da576004356044356001600160401b0381116102da5761131790369060040161269d565b6084929192356001600160401b0381116102da5761135561133f61135f92369060040161269d565b91909361134b866147d3565b9660243587614fbc565b9260643585614fbc565b906060810160ff81511690606084019160ff8351161480159061144b575b801561143a575b61141957600160ff8251161480611428575b61141957805160ff1691602084019283516001600160401b031660408601516001600160401b0316906113ca92898b613e47565b5160ff1660208501516001600160401b031660408601516001600160401b0316906113f692888a613e47565b5160ff1690516001600160401b03169160e001519260e0015193610380956154b5565b633a09092760e11b5f5260045ffd5b50608083015160808501511415611396565b5060e083015160e085015114611384565b506001600160401b036020840151166001600160401b03602086015116141561137d565b346102da5760603660031901126102da576114886125e5565b6044356001600160401b0381116102da576114a790369060040161269d565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576103809260043561332f565b346102da575f3660031901126102da5760206040516301e133808152f35b346102da5760203660031901126102da57600435611527611522826151da565b614485565b90805f52600460205260405f20916001600160801b0360016040519461154c86612d56565b60ff81546001600160401b0381168852838060a01b038160401c16602089015261ffff8160e01c16604089015260f01c166060870152015462ffffff8116608086015262ffffff8160181c1660a086015260301c1660c0840152815f5260046020525f60016040822082815501556001600160401b038351165f52600560205260405f205480151580611728575b6117085750815f52600160205260405f2054906001600160401b0382166001600160401b03855116811415806116ff575b6116ec575b506001600160401b038451165f5260056020528260405f205560038260d61c16159081156116c6575b50611693575b7fcdf78a18ba3fd16b192115d78d1fe24fd620b32b3149de9d5502e19811c50a1160e084611672610380968695866152d7565b61167f60405180926127a0565ba2805f52600160205260405f20549061543c565b8161169d9161520e565b600160b91b810192908381116110e7579092611fff60b91b16611fff60b91b199091161761163f565b9050825f5260026020526001600160401b03600160405f20015460c01c91161184611639565b5f5260056020525f604081205584611610565b5080151561160b565b6001600160401b03845116632849e02560e01b5f5260045260245260445ffd5b50828114156115da565b346102da5760203660031901126102da5760e0611750600435613263565b61175d60405180926127a0565bf35b346102da575f3660031901126102da576020604051603c8152f35b346102da576117883661276b565b906117c06117968285614c90565b60405160208101906117a88287613129565b60a081526117b760c082612df2565b51902090614595565b506117ca836147d3565b5f848152600260209081526040808320600983528184206001600160a01b038088168652935292205492949193919286929190811615159061180b856133f8565b161515809114159485611998575b505f8381526009602090815260408083206001600160a01b038087168552925282205f51602061596f5f395f51905f529460a0949093926002929061185d8a6133f8565b166bffffffffffffffffffffffff871b82541617815560208901906118818261340c565b815463ffffffff918216891b91891b19161781556118cc600182016001600160801b036118b060408e01612842565b166001600160801b0319825416178155610f2b60608d01612842565b6001600160801b03846118e160808d01612842565b920191166001600160801b0319825416179055878452600a60205260408420600180881b03861685526020526040842091611927575b500155610fa66040518096613129565b61197263ffffffff611014611992936001860161195281546001600160801b038160801c9116612c1a565b6001600160801b0381118a1461104b57506001600160801b03905561340c565b82546001600160c01b031660c09190911b6001600160c01b031916178255565b8b611917565b91925094855f14611a2d5761ffff825460d01c169261ffff84146110e7575f600260a09361ffff5f51602061596f5f395f51905f52966119f460018e9a01829081549061ffff60d01b9060d01b169061ffff60d01b1916179055565b5460d01c16158314611a2157600160d91b1916985b89878452600160205260408420559350505091611819565b600160d91b1798611a09565b61ffff825460d01c169283156110e757825461ffff60d01b19165f1990940160d01b61ffff60d01b1693909317825586925f51602061596f5f395f51905f529260a0925f916002919061ffff906119f4565b346102da5760803660031901126102da57600435611a9b6125e5565b6064356001600160401b0381116102da57611aba90369060040161269d565b5f8481526009602090815260408083206001600160a01b0387811685529252909120549192911615611b835790611af49160443585614fbc565b91611afe83614375565b60ff60608401511660028110611b6c57505f52600a60205260405f209060018060a01b03165f5260205260026001600160401b03602060405f2093015116910190815460c01c8111611b4c57005b81546001600160c01b031660c09190911b6001600160c01b031916179055005b63faf2d4a760e01b5f52600452600260245260445ffd5b634240186960e11b5f90815260048590526001600160a01b038416602452604490fd5b346102da575f3660031901126102da576020604051620151808152f35b346102da5760203660031901126102da57611bdc6125cf565b611be861152282614f56565b506001600160a01b03165f818152600660205260408120805460ff191660011790557f038596bb31e2e7d3d9f184d4c98b310103f6d7f5830e5eec32bffe6f1728f9699080a2005b346102da575f3660031901126102da576020604051611a0b8152f35b346102da5760203660031901126102da57611c656125cf565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57611c9e81614f56565b5f525f6020525f600160408220828155015560018060a01b0316805f52600660205260405f2060ff1981541690557fb8107d0c6b40be480ce3172ee66ba6d64b71f6b1685a851340036e6e2e3e3c525f80a2005b346102da5760203660031901126102da576004355f526001602052602060405f205460dc1c604051908152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da5760403660031901126102da576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382575f81815260016020526040902054600160da1b1615611dc257005b6103809060243590614efb565b346102da5760403660031901126102da5760e0611df5611ded6125e5565b6004356131d4565b6001600160401b0360c060405192805160170b84528260208201511660208501526001600160801b0360408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501528260a08201511660a085015201511660c0820152f35b346102da5760203660031901126102da576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57611ef3611eb5826147d3565b611ebe83614de1565b6001600160401b0381165f5260056020525f60408120556001600160401b031916825f5260016020528060405f205582614e11565b7f95aef247cf4362f32beb9ac00cc668a2b68673cf2608bcf9071fc34184c419145f80a2005b346102da5760203660031901126102da576040611f506004355f525f60205260405f209060016001600160401b0383541692015490565b6001600160401b038351921682526020820152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da575f3660031901126102da576020604051621275008152f35b346102da575f3660031901126102da576020604051620186a08152f35b346102da57611ff13661276b565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d5760c07f81ed5a1ad4d666d8cf4f280ffde4ab341a8e51d07de2c5d17069bae6b07f75a691612050846147d3565b506001600160a01b03612062866133f8565b166120c6575b6001600160401b036120a661207d8387614c90565b604051602081019061208f828b613129565b60a0815261209d8782612df2565b51902090614d5c565b6120b36040518098613129565b1660a08601526001600160a01b031693a3005b6120cf85614bdb565b612068565b346102da576120e236612635565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361043d57825f52600860205260405f2060018060a01b0382165f5260205262ffffff60405f20541662ffffff8316101561216857826121518261038095614435565b5f525f6020525f600160408220828155015561460a565b6040516370a6ff3560e01b8152602060048201526005602482015264736861726560d81b6044820152606490fd5b346102da5760603660031901126102da576102fb6121b261266b565b6121ba6125fb565b90600435613050565b346102da575f3660031901126102da5760206040516103848152f35b346102da576121ed366126ca565b929492917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576040956001600160801b039561223695612eef565b835191151582529091166020820152f35b346102da575f3660031901126102da57602060405160068152f35b346102da5760203660031901126102da5760043561227f816147d3565b8060dc1c8042106122c3575060038160d61c1691826122ac576020826001600160401b0360405191168152f35b905063449f58dd60e01b5f5260045260245260445ffd5b8263b4b57ddf60e01b5f5260045260245260445ffd5b346102da575f3660031901126102da5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102da5760403660031901126102da576001600160a01b0361233d6125cf565b165f52600760205260405f206024355f5260205260206001600160401b0360405f205416604051908152f35b346102da5761038061237a36612635565b916123946123888383614435565b62ffffff851690614595565b5061460a565b346102da576101603660031901126102da576103806123b836612e13565b614375565b346102da5760403660031901126102da576123d66125e5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038257612414604091600435612c27565b8251911515825215156020820152f35b346102da5760403660031901126102da57604061244a6124426125e5565b600435612be9565b62ffffff8351921682526020820152f35b346102da575f3660031901126102da576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102da5760203660031901126102da576001600160a01b036124c06125cf565b165f526006602052602060ff60405f2054166040519015158152f35b346102da575f3660031901126102da57602060405162278d008152f35b346102da5760203660031901126102da57600435805f52600560205260405f2054801561252b57602090604051908152f35b506351cf29eb60e01b5f5260045260245ffd5b346102da57366003190161018081126102da57610160136102da576101643563ffffffff811681036102da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610382576001600160401b036125ad608092612856565b9293909160405194151585521660208401521515604083015215156060820152f35b600435906001600160a01b03821682036102da57565b602435906001600160a01b03821682036102da57565b604435906001600160a01b03821682036102da57565b35906001600160a01b03821682036102da57565b359062ffffff821682036102da57565b60609060031901126102da57600435906024356001600160a01b03811681036102da579060443562ffffff811681036102da5790565b6024359060ff821682036102da57565b359060ff821682036102da57565b35906001600160401b03821682036102da57565b9181601f840112156102da578235916001600160401b0383116102da57602083818601950101116102da57565b60a06003198201126102da576004359160243560ff811681036102da57916044356001600160401b03811681036102da57916064356001600160a01b03811681036102da5791608435906001600160401b0382116102da5761272e9160040161269d565b9091565b9092916040820193600b811015612757576020916001600160401b0391845216910152565b634e487b7160e01b5f52602160045260245ffd5b60e06003198201126102da57600435916024356001600160a01b03811681036102da5760a0909260431901126102da57604490565b6001600160801b0360c080926001600160401b03815116855260018060a01b03602082015116602086015261ffff604082015116604086015260ff606082015116606086015262ffffff608082015116608086015262ffffff60a08201511660a0860152015116910152565b906101006003198301126102da5760e06004359260231901126102da57602490565b35906001600160801b03821682036102da57565b356001600160801b03811681036102da5790565b5f90600435906064359060243560e43560443560018514612bdf575b855f52600160205260405f20948554976001600160401b03891615612bcc57602760d61b8916600283901c179384612ba4575b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03811642018511612b7e5750604080518a815260208101849052611fff60b91b8c16600886901b17601f891617918101919091526060902090866001600160401b0319821617928254848103612b2d575b50505050508760dc1c804210612b17575060038860d41c1690818110612afe5750506201ffff8760a81c16904282820110612ad8575050613fff8660c61c1617612a4f575b50600160da1b8416159283612993575b50508290556001926001600160401b03831692600160d91b161515911590565b63ffffffff82939592169263ffffffff8360701c16603c420414801590612a29575b15612a0b57506129c4826142e7565b909592938184116129f15750506129e7949392916129e191612c1a565b9161432b565b80925b905f612973565b839063a44bb78360e01b5f5260045260245260445260645ffd5b90506bffffffff000000000000000091925060401b160180926129ea565b5062ffffff8360581c1662ffffff8460901c16908562ffffff8660401c160101116129b5565b610124356001600160801b03811681036102da57610144356001600160801b03811681036102da57612a8291868861404c565b60038560d61c16151580612ab3575b156129635793836001600160401b03612aac93961691614105565b925f612963565b50835f5260026020526001600160401b03600160405f20015460801c16811015612a91565b906001600160401b03809263103565b560e31b5f5216600452814216031660245260445ffd5b60ff9063faf2d4a760e01b5f521660045260245260445ffd5b8763b4b57ddf60e01b5f5260045260245260445ffd5b6001600160401b0316881115612b4b575050555b5f8080808061291e565b909150612b6892506001600160401b03871660ff85168b8d613f90565b612b415750505050505050505f905f905f905f90565b6001600160401b03908186637dc0611760e01b5f5216600452814216011660245260445ffd5b612bc76001600160401b0385166001600160401b0388168c8c60ff881691613e47565b6128a5565b87631d8d41c560e21b5f5260045260245ffd5b6084359650612872565b90612bf39161421d565b90612c1762ffffff8351169262ffffff6060816040840151169201511690846142c6565b90565b919082018092116110e757565b90612c32818361421d565b9062ffffff8251166040830191612c5c62ffffff84511692606086019362ffffff855116916142c6565b612cb55750505050805f52600160205260405f2054612c7a816142e7565b92909215612caa57600182018092116110e757612c969361432b565b905f52600160205260405f20556001905f90565b50505050505f905f90565b9091929362ffffff84511662ffffff81146110e757600162ffffff91011684525f52600860205260405f209060018060a01b03165f52602052602060405f209362ffffff808251161662ffffff198654161785550151916affffffffffffffff00000084549162ffffff60581b905160581b169262ffffff60701b905160701b169360181b16906301000000600160881b0319161717179055600190600190565b60e081019081106001600160401b03821117612d7157604052565b634e487b7160e01b5f52604160045260245ffd5b61016081019081106001600160401b03821117612d7157604052565b60a081019081106001600160401b03821117612d7157604052565b608081019081106001600160401b03821117612d7157604052565b604081019081106001600160401b03821117612d7157604052565b90601f801991011681019081106001600160401b03821117612d7157604052565b6101609060031901126102da5760405190612e2d82612d85565b8160043581526024356001600160401b03811681036102da5760208201526044356001600160401b03811681036102da57604082015260643560ff811681036102da576060820152608435608082015260a43560a082015260c43560c082015260e43560e08201526101043563ffffffff811681036102da57610100820152610124356001600160801b03811681036102da5761012082015261014435906001600160801b03821682036102da576101400152565b519081151582036102da57565b91909594612efd84846139d1565b80519095906001600160a01b031680156130405790612f1c9291614826565b905096901561303357612f3c918791612f3586866131d4565b96876148f2565b600b81101561275757612f93577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015159081612f9e575b50612f935790612f8d9291614b32565b60019190565b50505090505f905f90565b6040516276dd7160e31b81526001600160a01b03851660048201526001600160801b03881660248201529150602090829060449082905f905af1908115613028575f91612fee575b50155f612f7d565b90506020813d602011613020575b8161300960209383612df2565b810103126102da5761301a90612ee2565b5f612fe6565b3d9150612ffc565b6040513d5f823e3d90fd5b505050505090505f905f90565b5050505050505090506001905f90565b929190835f52600160205260405f2054906001600160401b0382161561311d578160dc1c804210613112575060ff1660d682901c6003168111156131065760038260d41c16116130fb576130a3906142e7565b9150509390936130f157906130b791612be9565b90506130ea57600182018092116110e757603c820291808304603c14901517156110e7576001600160401b036005921690565b5f91508190565b505090505f905f90565b505090506004905f90565b50505090506003905f90565b945050505060029190565b50505090506001905f90565b80356001600160a01b038116908190036102da578252602081013563ffffffff811681036102da576131986080809363ffffffff6001600160801b0394166020870152836131796040830161282e565b1660408701528361318c6060830161282e565b1660608701520161282e565b16910152565b604051906131ab82612d56565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6131dc61319e565b505f52600a60205260405f209060018060a01b03165f5260205260405f2060026040519161320983612d56565b80548060170b845260c01c602084015260018101546001600160801b038116604085015260801c606084015201546001600160801b03811660808301526001600160401b038160801c1660a083015260c01c60c082015290565b61326b61319e565b90805f52600160205260405f2054906001600160401b03821692831561330357505f52600260205262ffffff60405f20805490613fff8460c61c16936001600160801b0360016201ffff60038460d41c169360a81c169301541694604051966132d388612d56565b875260018060a01b038416602088015260408701526060860152608085015260a01c1660a083015260c082015290565b9250505090565b601791820b910b03906001600160bf1b031982126001600160bf1b038313176110e757565b5f8181526009602090815260408083206001600160a01b038087168552925290912054919492939116919082156133f15761336992614826565b939190156133eb57156133ca575f52600a60205260405f209060018060a01b03165f526020526133ad6001600160801b0360405f20921660170b825460170b61330a565b81546001600160c01b0319166001600160c01b0391909116179055565b50630bea7f2560e31b5f9081526001600160a01b0391909116600452602490fd5b50505050565b5050505050565b356001600160a01b03811681036102da5790565b3563ffffffff811681036102da5790565b9091156134cb5761342e828261421d565b91604083019162ffffff83511680156133f15762ffffff905f19011683525f52600860205260405f209060018060a01b03165f5260205260405f209162ffffff808251161662ffffff198454161783556020810151916affffffffffffffff00000084549162ffffff60581b905160581b1692606062ffffff60701b91015160701b169360181b16906301000000600160881b0319161717179055565b6134d59150614e94565b565b91909160ff83168015908115613512575b5061350a575f52600360205261350360405f2054928361558a565b9160c01c90565b505f91508190565b60039150115f6134e8565b359061ffff821682036102da57565b91908260e09103126102da5760405161354481612d56565b60c06135b281839561355581612689565b855261356360208201612611565b60208601526135746040820161351d565b60408601526135856060820161267b565b606086015261359660808201612625565b60808601526135a760a08201612625565b60a08601520161282e565b910152565b356001600160401b03811681036102da5790565b3561ffff811681036102da5790565b60643560ff811681036102da5790565b3560ff811681036102da5790565b3562ffffff811681036102da5790565b6001600160801b0361319860c080936001600160401b0361362882612689565b1686526001600160a01b0361363f60208301612611565b16602087015261ffff6136546040830161351d565b16604087015260ff6136686060830161267b565b16606087015262ffffff61367e60808301612625565b16608087015262ffffff61369460a08301612625565b1660a08701520161282e565b6001600160401b036001911601906001600160401b0382116110e757565b6001600160401b0362127500911601906001600160401b0382116110e757565b906001600160401b03809116911601906001600160401b0382116110e757565b6001600160401b03821691821580156138a2575b61388857613732613722836147d3565b916001600160401b0342166136de565b927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036137cf575b508060dc1c926001600160401b038116938411156133eb57825f526001602052640fffffffff60dc1b9060dc1b169060018060dc1b03161760405f20556040519182527f5dabfbb1cb8386d5870af43267935324ac6d80ebebb87f65154105ee6498ed6a60203393a3565b335f52600660205260ff60405f2054161561387557335f52600760205260405f20835f526020526001600160401b0360405f20541680421061385f57506006026001600160401b0381169081036110e75761382a90846136de565b335f52600760205260405f20835f526020526001600160401b0360405f2091166001600160401b03198254161790555f613764565b638089af5f60e01b5f523360045260245260445ffd5b63a252c15160e01b5f523360045260245ffd5b82637b45cd2f60e11b5f526004526201518060245260445ffd5b50620151808311613712565b9290916138ba846147d3565b9260038460d61c16156139be57906138d3929185614fbc565b906060820160ff8151169061390760208501926001600160401b038451166001600160401b03604088015116918887613e47565b845f5260026020526001600160401b03600160405f20015460801c166001600160401b038351168181106139a957505060ff61395d9151166001600160401b0383511660808601519060e0870151928887613f90565b156133eb576001600160401b038491613992856001600160801b036101408161012061399a9a0151169201511690858761404c565b511691614105565b905f52600160205260405f2055565b6323959a6b60e21b5f5260045260245260445ffd5b8463810b814360e01b5f5260045260245ffd5b5f60806040516139e081612da1565b82815282602082015282604082015282606082015201525f52600960205260405f209060018060a01b03165f5260205260405f206001600160801b03600260405192613a2b84612da1565b63ffffffff815460018060a01b038116865260a01c1660208501526001810154838116604086015260801c6060850152015416608082015290565b906001600160801b03809116911603906001600160801b0382116110e757565b909291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031680613ba9575b505f8181526009602090815260408083206001600160a01b03868116855292529091205416156133eb576134d593613af283836131d4565b93600260ff6001600160801b03831693613b138560170b895160170b61330a565b60170b885260408801846001600160801b038251168781115f14613b99576001600160801b0391613b4391613a66565b1690521610613b54575b5050614b32565b60808501916001600160801b038351169081115f14613b89576001600160801b0391613b7f91613a66565b1690525f80613b4d565b50506001600160801b035f613b7f565b50506001600160801b035f613b43565b803b156102da57604051631eb948bf60e11b81526001600160a01b03841660048201526001600160801b0385166024820152905f908290604490829084905af180156130285715613aba575f613bfe91612df2565b5f613aba565b906001600160401b0316908115613c22576001600160401b03160490565b634e487b7160e01b5f52601260045260245ffd5b51906001600160401b03821682036102da57565b93959491905f92613c5b85876139d1565b80519098906001600160a01b03168015613e375790613c7a9291614826565b9691905015613e285791859188613c9487613c99966131d4565b6148f2565b94600b861015612757576007861480613e08575b613dc2575b508415801590613d91575b613d8b5750604080516325ae120160e21b81526001600160a01b0390921660048301526001600160801b039092166024820152919082806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015613028575f925f91613d44575b509115613d3e57565b600a9250565b9250506040823d604011613d83575b81613d6060409383612df2565b810103126102da57613d7d6020613d7684612ee2565b9301613c36565b5f613d35565b3d9150613d53565b92915050565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615613cbd565b60209150016001600160401b0363ffffffff613deb613de682855116844216613c04565b6136a0565b9251169116026001600160401b0381169081036110e7575f613cb2565b506001600160801b036040820151166001600160801b0385161115613cad565b50505050505090506006905f90565b505050505050505090505f905f90565b92919260ff841680158015613f86575b613f745760038260d61c1680911115613f5e57506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009516946001600160401b03811642018611613f3a5750600160db1b16156133eb575f5260036020526001600160401b03613ed360405f2054938461558a565b169081151580613f27575b613f0857505060c01c90818110613ef3575050565b63103565b560e31b5f5260045260245260445ffd5b6001600160401b03906323959a6b60e21b5f521660045260245260445ffd5b50816001600160401b0382161115613ede565b6001600160401b039086637dc0611760e01b5f52600452814216011660245260445ffd5b8263449f58dd60e01b5f5260045260245260445ffd5b63ed4971d160e01b5f5260045260245ffd5b5060038111613e57565b919492909460ff811694600186145f1461404257613fe4905b6001600160401b0384169687918987909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b946001600160401b03198516179585548781146140355761400584826158a8565b6140155750505050505055600190565b9091929394955061403196506001600160401b031916936154b5565b5f90565b5050505050505050600190565b50613fe45f613fa9565b909192613fff8260c61c1690811515806140d6575b6140b1575050600160d81b16156140ad575f5260026020526001600160801b0380600160405f200154169116818110614098575050565b6305c2b2bd60e31b5f5260045260245260445ffd5b5050565b6001600160801b03908186633c721af960e01b5f52166004521660245260445260645ffd5b506001600160801b03811682026001600160801b038616612710021115614061565b919082039182116110e757565b929060038460d61c1691815f52600360205260405f2054916001956001600160401b038616965b60ff81168681116141a0575f1981019081116110e757600681901b906001600160fa1b038116036110e757886001600160401b0361416a848961558a565b1610614185575b5060ff1660ff81146110e75760010161412c565b60ff91956001600160401b038a831b921b1916179490614171565b5050928195907f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f9293975094612c1795845f52600360205260405f2055614205604051928392839092916001600160401b0360209160ff604085019616845216910152565b0390a2600360d61b1916600160db1b17918290614e11565b5f606060405161422c81612dbc565b82815282602082015282604082015201525f52600860205260405f209060018060a01b03165f5260205260405f20906040519161426883612dbc565b5462ffffff811683526001600160401b03808260181c1693602081019285845262ffffff806142b7818460581c16988260408701958b875260701c1660608701968188529a603c4204926158eb565b92909216909452169052169052565b916142d091612c1a565b808211156142e157612c17916140f8565b50505f90565b90612c1761431563ffffffff8460701c1662ffffff8560581c16603c42049162ffffff8760401c16906158eb565b80949294939162ffffff81969760901c166142c6565b92919062ffffff821161436a575b63ffffffff60701b9060701b169160581b9060401b17179071ffffffffffffffffffff000000000000000019161790565b62ffffff9150614339565b805190614381826147d3565b9061438c81836157b9565b60ff606082015116906001600160401b03604082015116936001600160801b03610140816101208501511693015116928460dc1c8042106122c3575060038560d41c1690818110614420575050916143ea9184936201ffff9561404c565b60a81c169042828201106143fc575050565b6001600160401b03925063103565b560e31b5f52600452814216031660245260445ffd5b63faf2d4a760e01b5f5260045260245260445ffd5b9060405190602082019260608452600b60808401526a3932b9b2b93b30ba34b7b760a91b60a0840152604083015260018060a01b0316606082015260a0815261447f60c082612df2565b51902090565b90815f525f60205260405f206040519061449e82612dd7565b60016001600160401b03825416918284520154908160208401521590811561458b575b50614578576001600160401b0381511680421061456657506001600160401b036144ed818351166136be565b169283421015614553576001600160401b039293505f525f6020525f600160408220828155015551166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690036001600160401b0381116110e75790565b836323fb16c960e11b5f5260045260245ffd5b633436520760e01b5f5260045260245ffd5b8263c5089a4360e01b5f5260045260245ffd5b905015155f6144c1565b9190825f525f60205260405f20604051916145af83612dd7565b60016001600160401b0383541692838552015491826020850152159182156145ff575b5050614578576001600160401b0381511680421061456657506001600160401b036144ed818351166136be565b141590505f806145d2565b90614614826147d3565b825f52600260205260405f2061462a838561421d565b9181549161465062ffffff61464781875116828760b81c166140f8565b98168098612c1a565b9062ffffff8460a01c168083116147bd57508593878461478a61477561476461479e9762ffffff8f987fb6d68f0c394c2aab6c0016f8ede1fff43da2382caab443cec29948482c40c6f69e6146a760209f9d6142e7565b509c919a909b8560b81b8760b81b16908660b81b1916178455604051926146cd84612dbc565b82845260208401906001600160401b038d1682526040850193845260608501925f84525f5260206008905260405f209060018060a01b03165f52602052858060405f2095511616861985541617845551916affffffffffffffff0000008454918760581b905160581b16928760701b905160701b169360181b16906301000000600160881b03191617171790555460a01c166140f8565b9462ffffff60408a01511690612c1a565b62ffffff6060600160da1b9901511690612c1a565b9260901b9062ffffff60901b19161761432b565b17845f526001835260405f205560405194855260018060a01b031693a3565b826353ce940d60e01b5f5260045260245260445ffd5b90815f52600160205260405f2054916001600160401b038316156147f45750565b631d8d41c560e21b5f5260045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b614861614853926040519384916020830196636735118760e01b8852602060248501526044840191614806565b03601f198101845283612df2565b62019c735a106148d8576040925f925191620186a0fa60403d1416905f5190602051836148cc575b8392846148c1575b50836148af575b83156148aa576001600160801b031690565b505f90565b6001600160801b038111159350614898565b60011493505f614891565b60018311159350614889565b5a6323e228cb60e01b5f5260045262019c7360245260445ffd5b9390919293602081016001600160401b038151169060408301906001600160801b038251169160608501936001600160801b038551169263ffffffff60208a015116938415613c225761496861495a6040946001600160801b0397938d9989954204926158eb565b97819689939a0151166142c6565b9816978811614b2257876001600160801b039592614992926001600160401b038895169052612c1a565b1690521690528051601783810b91900b016001600160bf1b031981126001600160bf1b038213176110e75760170b8082526001600160801b0360608501511660170b12614b185760a08101936001600160401b0385511660c083019060ff6001600160401b03835116809211938415614b0d575b1692600184149081948215614af4575b505015614ad5575081614ab7575b5080614aae575b614aa457608001916001600160801b036080614a4a8483875116612c1a565b9201511610614a9b576001600160801b03825116016001600160801b0381116110e7576001600160801b031690526001600160401b03808251169216918211614a935750505f90565b525f806142e1565b50505050600990565b5050505050600990565b50811515614a2b565b6001600160401b03915051166001600160401b03861611155f614a24565b969350945050506001600160401b03915016918211614a935750505f90565b15915081614b05575b505f80614a16565b90505f614afd565b5f6080870152614a06565b5050505050600890565b5050505050505050505050600790565b5f908152600a602090815260408083206001600160a01b039490941683529281529082902083519184015160c090811b6001600160c01b03199081166001600160c01b039094169390931782559284015160608501516001600160801b039182166001600160801b0319608092831b161760018401558086015160a08701519686015190951b90931693169390911b67ffffffffffffffff60801b169290921717600290910155565b6001600160a01b03614bec826133f8565b163b15614c6257602001603c63ffffffff614c068361340c565b1610908115614c46575b50614c1757565b60405163271c1e6760e11b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b62278d009150614c5a63ffffffff9161340c565b16115f614c10565b60405163271c1e6760e11b8152602060048201526005602482015264636f64656360d81b6044820152606490fd5b9060405190602082019260608452600960808401526876616c756552756c6560b81b60a0840152604083015260018060a01b0316606082015260a0815261447f60c082612df2565b90614d0c7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166136de565b91600160405191614d1c83612dd7565b6001600160401b038516835260208301905f82525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b9190916001614d947f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166136de565b9360405192614da284612dd7565b6001600160401b0386168452602084019182525f525f6020526001600160401b038060405f20945116166001600160401b031984541617835551910155565b614dea816151da565b5f525f6020525f60016040822082815501555f5260046020525f6001604082208281550155565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169182614e4657505050565b614e4f9061592c565b823b156102da5760445f928360ff9560405196879586946386eaab6b60e01b865260048601521660248401525af1801561302857614e8a5750565b5f6134d591612df2565b805f52600160205260405f205463ffffffff8160701c1690603c42048203614ef65762ffffff8160401c1691600183115f14614eea575f1983019283116110e75761399a92905b62ffffff8360581c169261432b565b61399a92505f90614edb565b505050565b90815f52600160205260405f205463ffffffff8160701c16603c420481036133eb5761399a9262ffffff8360401c16908082115f14614f4d57614f3d916140f8565b9062ffffff8360581c169261432b565b50505f90614edb565b60405161447f81602081019360408552614f8960608301604090600881526733bab0b93234b0b760c11b60208201520190565b6001600160a01b0391909116604083015203601f198101835282612df2565b51906001600160801b03821682036102da57565b90925f610140604051614fce81612d85565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152604051916316ae01cd60e31b835260208360048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315613028575f93615192575b50925f61508993926101609560405197889687958694635ba964ab60e11b8652606060048701526064860191614806565b6024840192909252604483015203926001600160a01b03165af1908115613028575f916150b4575090565b9050610160813d821161518a575b816150d06101609383612df2565b810103126102da57604051906150e582612d85565b805182526150f560208201613c36565b602083015261510660408201613c36565b6040830152606081015160ff811681036102da5760608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015163ffffffff811681036102da5761518191610140916101008501526151756101208201614fa8565b61012085015201614fa8565b61014082015290565b3d91506150c2565b909192506020813d6020116151d2575b816151af60209383612df2565b810103126102da5751926001600160a01b03841684036102da579291905f615058565b3d91506151a2565b60405160208101916040835260046060830152633832b2b960e11b608083015260408201526080815261447f60a082612df2565b9060038260d61c1680158080916152c9575b6152c3576001600160c01b0319615263613de67f0000000000000000000000000000000000000000000000000000000000000000426001600160401b03166136de565b60c01b16835f52600360205260405f20551561528c575b5050600360d61b1916600160db1b1790565b60407f9b4b5b6e7d951904584a4fa22b0d35c3d19add0e7ae867270252d75828cac30f9181519081525f6020820152a25f8061527a565b50505090565b50600160db1b841615615220565b90815f52600260205260405f209060a0840162ffffff81511662ffffff845460b81c168082106154275750506020850151835491516001600160b81b03199092166001600160a01b03919091161760a082901b62ffffff60a01b161780845560c08601805160019590950180546001600160801b0319166001600160801b03969096169590951790945560b81c62ffffff90811691811691909103949085116110e7576134d5946001600160401b03825116906080830151916001600160801b036060604086015195015196511615159560ff60d41b9060d41b169361ffff60c61b9060c61b169262ffffff60a81b9060a81b169162ffffff60901b9060901b161717171791615419575b7ffffffffffec0003ffe0000000000ffffffffffffffffffff0000000000000000161790805f5260016020528160405f2055614e11565b600160d81b909117906153e2565b6353ce940d60e01b5f5260045260245260445ffd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156102da5760645f92836040519586948593635f06ad2f60e01b85526001600160401b03821660048601526024850152600160d91b16151560448401525af1801561302857614e8a5750565b819394926134d5967f17c8a607c8cb6ad5237b6360766a5631514719275eba92e77b021c30e844ff6f93946001600160401b0360809460ff60d61b8560d61b1690600360d61b19161798875f5260016020528960405f2055875f52600260205261556b600160405f200161554b8382908154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055565b80546001600160c01b031642851660c01b6001600160c01b031916179055565b60ff6040519516855216602084015260408301526060820152a2614e11565b9060ff16905f1982019182116110e7576001600160fa1b03821682036110e7576001600160401b039160061b1c1690565b6001600160401b0381511680159081156157af575b5061577f5760208101516001600160a01b03161561574f5761ffff604082015116801515908161572e575b506156fc5760ff60608201511680159081156156f1575b506156bd5762ffffff60808201511680159081156156b0575b5061567d5760a0015162ffffff161561564057565b60405163271c1e6760e11b81526020600482015260146024820152736d61784d6573736167657350657257696e646f7760601b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600a6024820152696d61784865616441676560b01b6044820152606490fd5b620151809150115f61562b565b60405163271c1e6760e11b815260206004820152600b60248201526a6d696e46696e616c69747960a81b6044820152606490fd5b60039150115f615612565b60405163271c1e6760e11b815260206004820152600960248201526871756f72756d42707360b81b6044820152606490fd5b611a0b811091508115615743575b505f6155fb565b61270f9150115f61573c565b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600760248201526618da185a5b925960ca1b6044820152606490fd5b905046145f6155d0565b9060e0615844825193606084016157f560ff8251169660208701976001600160401b03895116906001600160401b0360408a0151169286613e47565b8451905160ff1690600182036158a1576080860151905b6001600160401b0388511693909291606094601f916040519586526020860152169160081b90611fff60b91b16171760408201522090565b549101516001600160401b0383511680916001600160401b031916178214159182615890575b50506158735750565b6001600160401b039051166352aecd7960e11b5f5260045260245ffd5b61589a92506158a8565b5f8061586a565b5f9061580c565b801580156158d0575b6142e1576001600160401b0380911691168082116139a9575050600190565b506001600160401b0382166001600160401b038216106158b1565b90939291818311156159245750615904600191836140f8565b03615916579060ff5f93925b93169190565b9091505f9160ff5f92615910565b929150929190565b6001600160401b0381161561596857600160038260d61c16019060ff82116110e75760d41c60031660ff8216811015615963575090565b905090565b5060049056fe6f5d8adb51c799c148633bdc3d1da5673ab9b87e0a006cbb4664ead8ffa17932";
