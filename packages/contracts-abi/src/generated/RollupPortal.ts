// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const rollupPortalAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "rollupId_",
        "type": "bytes32"
      },
      {
        "name": "rollupChainId_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
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
    "name": "MAX_GAS_PER_BLOCK",
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
    "name": "MAX_TRANSACTION_LENGTH",
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
    "name": "RECIPIENT_GAS",
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
    "name": "charge",
    "inputs": [
      {
        "name": "rollupGas",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "l1Gas",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "claim",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "delegate",
        "type": "address"
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
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
        "name": "message",
        "type": "tuple",
        "components": [
          {
            "name": "index",
            "type": "uint64"
          },
          {
            "name": "sender",
            "type": "address"
          },
          {
            "name": "recipient",
            "type": "address"
          },
          {
            "name": "value",
            "type": "uint256"
          },
          {
            "name": "payload",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
      },
      {
        "name": "storageProof",
        "type": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "demand",
    "inputs": [],
    "outputs": [
      {
        "name": "left",
        "type": "uint64"
      },
      {
        "name": "excess",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "end",
    "inputs": [
      {
        "name": "genesis",
        "type": "tuple",
        "components": [
          {
            "name": "chainId",
            "type": "uint256"
          },
          {
            "name": "timestamp",
            "type": "uint64"
          },
          {
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "name": "baseFeeWei",
            "type": "uint256"
          },
          {
            "name": "coinbase",
            "type": "address"
          },
          {
            "name": "sequencer",
            "type": "address"
          },
          {
            "name": "tableRoot",
            "type": "bytes32"
          },
          {
            "name": "governance",
            "type": "address"
          },
          {
            "name": "codeHash",
            "type": "bytes32"
          },
          {
            "name": "allocHash",
            "type": "bytes32"
          },
          {
            "name": "derivationHash",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
      },
      {
        "name": "storageProof",
        "type": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "ended",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "isClaimable",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "forceTransaction",
    "inputs": [
      {
        "name": "transaction",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "forcedDemand",
    "inputs": [
      {
        "name": "transactionLength",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "rollupGas",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "isClaimed",
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
    "name": "isDelivered",
    "inputs": [
      {
        "name": "messageId",
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
    "name": "isReturned",
    "inputs": [
      {
        "name": "messageId",
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
    "name": "messageCount",
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
    "name": "messageDemand",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint64"
      },
      {
        "name": "payloadLength",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "rollupGas",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "messageToL1Id",
    "inputs": [
      {
        "name": "message",
        "type": "tuple",
        "components": [
          {
            "name": "index",
            "type": "uint64"
          },
          {
            "name": "sender",
            "type": "address"
          },
          {
            "name": "recipient",
            "type": "address"
          },
          {
            "name": "value",
            "type": "uint256"
          },
          {
            "name": "payload",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "reclaim",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      },
      {
        "name": "message",
        "type": "tuple",
        "components": [
          {
            "name": "sender",
            "type": "address"
          },
          {
            "name": "recipient",
            "type": "address"
          },
          {
            "name": "value",
            "type": "uint256"
          },
          {
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "name": "payload",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "accountProof",
        "type": "bytes[]"
      },
      {
        "name": "storageProof",
        "type": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "rollupChainId",
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
    "name": "settlement",
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
    "name": "BalanceClaimed",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "FailedMessageReturned",
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
    "type": "event",
    "name": "RollupEnded",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "stateRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "isClaimable",
        "type": "bool",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransactionForced",
    "inputs": [
      {
        "name": "transaction",
        "type": "bytes",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AfterTheEnd",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyClaimed",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyDelivered",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyEnded",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyReturned",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "BlockFull",
    "inputs": [
      {
        "name": "demand",
        "type": "uint256"
      },
      {
        "name": "left",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeliveryFailed",
    "inputs": [
      {
        "name": "reason",
        "type": "bytes"
      }
    ]
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
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HasCode",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "codeHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
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
    "name": "InvalidTransactionLength",
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
    "name": "NotEnded",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotFinal",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotKept",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTheEnd",
    "inputs": [
      {
        "name": "origin",
        "type": "uint64"
      },
      {
        "name": "lastL1Block",
        "type": "uint64"
      },
      {
        "name": "received",
        "type": "uint64"
      },
      {
        "name": "sent",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToClaim",
    "inputs": [
      {
        "name": "account",
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
    "name": "PrefundedGenesis",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RLPInvalidEncoding",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RollupHasLeft",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "lastL1Block",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "RollupStays",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "SystemAccount",
    "inputs": []
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
    "name": "WrongChain",
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
    "name": "WrongGenesis",
    "inputs": [
      {
        "name": "actual",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  }
] as const;

export const rollupPortalBytecode: `0x${string}` =
  "0x610120604052348015610010575f5ffd5b50604051614e22380380614e2283398101604081905261002f916101a1565b610038336100e6565b6001600160a01b031660805260a082905260c0819052333b156100ba57336001600160a01b031663511606306040518163ffffffff1660e01b8152600401602060405180830381865afa158015610091573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b591906101da565b6100bc565b5f5b6001600160a01b031660e0526100d146610164565b6001600160401b031661010052506101fc9050565b5f6001600160a01b0382163b1561015c57816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610133573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015791906101da565b61015e565b5f5b92915050565b5f6001600160401b0382111561019d57604080516306dfcc6560e41b815260048101919091526024810183905260440160405180910390fd5b5090565b5f5f604083850312156101b2575f5ffd5b505080516020909101519092909150565b6001600160a01b03811681146101d7575f5ffd5b50565b5f602082840312156101ea575f5ffd5b81516101f5816101c3565b9392505050565b60805160a05160c05160e05161010051614b796102a95f395f6129bd01525f81816103ec0152611df601525f8181610517015281816117c70152818161258801526125dc01525f81816102820152818161078c01528181610a6301528181610fab0152818161115a01528181611dbe01528181612123015261221a01525f818161044401528181610acb01528181610b8001528181610c45015281816120c0015261214b0152614b795ff3fe6080604052600436106101af575f3560e01c80637e08287e116100e7578063dc680a0f11610087578063e3f5aa5111610062578063e3f5aa511461062f578063e457e1e514610645578063f661c3ea146101b3578063f8bdb3d414610664575f5ffd5b8063dc680a0f14610581578063e1526b46146105e2578063e1c8d8da14610610575f5ffd5b8063ad971653116100c2578063ad97165314610506578063cdfe7f5c14610539578063d6be695a1461054c578063dad8444414610562575f5ffd5b80637e08287e1461047b5780638bb5b3cb146104b95780638cc08025146104d8575f5ffd5b80634c13e340116101525780635109ba721161012d5780635109ba72146103bc57806351160630146103db5780637b103999146104335780637ce1ffeb14610466575f5ffd5b80634c13e340146103525780634d8a6b661461036857806350a818451461039d575f5ffd5b806320900af61161018d57806320900af6146102a45780632f3b17a5146102c35780633d8842aa146102e45780633dbcc8d114610303575f5ffd5b80630d59f004146101b357806312fa6feb146101db5780631987f89714610271575b5f5ffd5b3480156101be575f5ffd5b506101c861400081565b6040519081526020015b60405180910390f35b3480156101e6575f5ffd5b50610243604080516060810182525f808252602082018190529181019190915250604080516060810182525f54815260015467ffffffffffffffff8116602083015268010000000000000000900460ff1615159181019190915290565b604080518251815260208084015167ffffffffffffffff1690820152918101511515908201526060016101d2565b34801561027c575f5ffd5b506101c87f000000000000000000000000000000000000000000000000000000000000000081565b3480156102af575f5ffd5b506101c86102be366004614097565b61067a565b3480156102ce575f5ffd5b506102e26102dd366004614143565b610773565b005b3480156102ef575f5ffd5b506102e26102fe3660046141a6565b610a0c565b34801561030e575f5ffd5b506004547801000000000000000000000000000000000000000000000000900467ffffffffffffffff165b60405167ffffffffffffffff90911681526020016101d2565b34801561035d575f5ffd5b506101c8621e848081565b348015610373575f5ffd5b5061037c610e29565b6040805167ffffffffffffffff9384168152929091166020830152016101d2565b3480156103a8575f5ffd5b506101c86103b7366004614226565b610ec9565b3480156103c7575f5ffd5b506102e26103d636600461427b565b610ee8565b3480156103e6575f5ffd5b5061040e7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d2565b34801561043e575f5ffd5b5061040e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610471575f5ffd5b5061033961520881565b348015610486575f5ffd5b506104a9610495366004614226565b60036020525f908152604090205460ff1681565b60405190151581526020016101d2565b3480156104c4575f5ffd5b506101c86104d33660046142ba565b610f92565b3480156104e3575f5ffd5b506104a96104f2366004614318565b60026020525f908152604090205460ff1681565b348015610511575f5ffd5b506101c87f000000000000000000000000000000000000000000000000000000000000000081565b6101c8610547366004614333565b61109e565b348015610557575f5ffd5b5061033962030d4081565b34801561056d575f5ffd5b506102e261057c3660046143b4565b6111fe565b34801561058c575f5ffd5b506104a961059b366004614415565b7fffffffff00000000000000000000000000000000000000000000000000000000167f1977b8da000000000000000000000000000000000000000000000000000000001490565b3480156105ed575f5ffd5b506104a96105fc366004614226565b60056020525f908152604090205460ff1681565b34801561061b575f5ffd5b506101c861062a366004614454565b611565565b34801561063a575f5ffd5b50610339621e848081565b348015610650575f5ffd5b506101c861065f366004614226565b611592565b34801561066f575f5ffd5b506101c8623d090081565b5f61068361161b565b61068c87610f92565b5f8181526005602052604090205490915060ff16156106df576040517f56bc34a1000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b6106fa816106f060208a018a61447e565b8888888888611659565b5f8181526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917ffa39010b12e169f2d7e9a76e381216416dbf5eb59db117ae979592ee9f32388591a2610761818861173c565b6107696119ac565b9695505050505050565b61077b61161b565b5f6107846119d6565b90505f6108947f0000000000000000000000000000000000000000000000000000000000000000896107b960208b018b614318565b6107c960408c0160208d01614318565b60408c01356107de60808e0160608f0161447e565b6107f68e80608001906107f19190614499565b611a13565b604080517f1e78a7ffcf80cf2377ffd83866460b7da3b4aafcbe648612e7a2a18dc2ee62426020808301919091528183019990995267ffffffffffffffff978816606082015273ffffffffffffffffffffffffffffffffffffffff96871660808201529490951660a085015260c084019290925290931660e08201526101008082019390935281518082039093018352610120019052805191012090565b5f8181526003602052604090205490915060ff16156108e2576040517f730d2bd4000000000000000000000000000000000000000000000000000000008152600481018290526024016106d6565b5f61090383735061726c657900000000000000000000000000068989611a25565b6060015190506109478183600160405160200161092a929190918252602082015260400190565b604051602081830303815290604052805190602001208787611c56565b5f03610982576040517f3601e632000000000000000000000000000000000000000000000000000000008152600481018390526024016106d6565b5f8281526003602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555183917f7b2d1838852d82995935a3363596e1b059b9b8c3768501102570896a00b325b291a26109f96109ef60208a018a614318565b8960400135611ced565b505050610a046119ac565b505050505050565b60015467ffffffffffffffff1615610a60576001546040517f9039c1c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016106d6565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f14c48828000000000000000000000000000000000000000000000000000000008152600481018290529091505f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906314c4882890602401602060405180830381865afa158015610b10573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b349190614505565b90508067ffffffffffffffff165f03610b7c576040517f54e91d96000000000000000000000000000000000000000000000000000000008152600481018390526024016106d6565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663742e6a208b6040518263ffffffff1660e01b8152600401610bd79190614520565b602060405180830381865afa158015610bf2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c169190614610565b6040517ff21d6db8000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f21d6db89060240161012060405180830381865afa158015610ca0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc491906146bd565b6020015191509150808214610d0f576040517f7fe03a2100000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016106d6565b5f610d198a611d96565b9050610d4a84610d3f83735061726c657900000000000000000000000000068d8d611a25565b606001518989611ec1565b6040805160608101825282815267ffffffffffffffff8c16602082018190526101208e01357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470149183018290525f849055600180546801000000000000000084027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909116831717905591519091907ffc9f185147ac868a2872eacfce930f6159e0b9cacf086f4ad19f4e8bea414a1f90610e1390859085909182521515602082015260400190565b60405180910390a2505050505050505050505050565b6040805160808101825260045467ffffffffffffffff80821683526801000000000000000082048116602084015270010000000000000000000000000000000082048116938301939093527801000000000000000000000000000000000000000000000000900490911660608201525f90819081908190610ea990611fa6565b91509150610eb68261206b565b610ebf8261206b565b9350935050509091565b5f610ed582602861478c565b610ee2906203d0906147a3565b92915050565b610ef06120be565b80801580610eff575061400081115b15610f41576040517fdd6a64c90000000000000000000000000000000000000000000000000000000081526004810182905261400060248201526044016106d6565b610f53610f4d82610ec9565b5f612259565b507f467731d5e0a72082298061b7dd2d96a3c5cc9073c6c5b9d60729b8ed7ae65e138383604051610f859291906147fd565b60405180910390a1505050565b5f80610fa46107f16080850185614499565b90506110977f0000000000000000000000000000000000000000000000000000000000000000610fd7602086018661447e565b610fe76040870160208801614318565b610ff76060880160408901614318565b876060013586604080517fcba8e7de596a446a3edb143b70eef9e02cbe758b810c3235cb7760d2f87c4281602082015290810187905267ffffffffffffffff8616606082015273ffffffffffffffffffffffffffffffffffffffff8086166080830152841660a082015260c0810183905260e081018290525f90610100016040516020818303038152906040528051906020012090509695505050505050565b9392505050565b5f6110a76120be565b6140008411156110ee576040517f042475640000000000000000000000000000000000000000000000000000000081526004810185905261400060248201526044016106d6565b5f6110f988886124db565b90505f6111068585612611565b90505f61111d6111168389611565565b6001612259565b90505f61112a8989611a13565b604080517f1e78a7ffcf80cf2377ffd83866460b7da3b4aafcbe648612e7a2a18dc2ee62426020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015267ffffffffffffffff868116606084015233608084015273ffffffffffffffffffffffffffffffffffffffff891660a08401523460c0840152871660e0830152610100808301859052835180840390910181526101209092019092528051910120955090506111f085848d8d8d8d612900565b505050509695505050505050565b61120661161b565b5f61120f6119d6565b60015490915068010000000000000000900460ff1661125a576040517fe1c7162b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fffffffffffffffffffffffffe2f7043cbe619677eebfdc2066d7e8ee0b765def73ffffffffffffffffffffffffffffffffffffffff8616016112c9576040517fce7caac900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff85165f9081526002602052604090205460ff1615611340576040517f2058b6db00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016106d6565b5f61134d82878686611a25565b90505f73ffffffffffffffffffffffffffffffffffffffff8616156113df576040517fef0100000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16602382015260370160405160208183030381529060405280519060200120611401565b7fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4705b9050808260800151146114655760808201516040517fbd9deb4800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8916600482015260248101919091526044016106d6565b81604001515f036114ba576040517f64ab346600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024016106d6565b73ffffffffffffffffffffffffffffffffffffffff87165f818152600260205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558381015190517fe64799e036cf6322d0c3b6d11f4e2fc9d1bd9bb5938dd3d6835921a427c89b8f9161153e9190815260200190565b60405180910390a2611554878360400151611ced565b50505061155f6119ac565b50505050565b5f61157182602861478c565b6115886201388067ffffffffffffffff86166147a3565b61109791906147a3565b6040805160808101825260045467ffffffffffffffff80821683526801000000000000000082048116602084015270010000000000000000000000000000000082048116938301939093527801000000000000000000000000000000000000000000000000900490911660608201525f90819061160e90611fa6565b9150506110978382612a0c565b611623612a72565b61165760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611651565b90565b90612acb565b565b61166285612ad2565b5f61168b61166f87611d96565b735061726c657900000000000000000000000000068787611a25565b6060015190505f6116cf828a5f6040516020016116b2929190918252602082015260400190565b604051602081830303815290604052805190602001208686611c56565b90506116e667ffffffffffffffff891660016147a3565b8114611731576040517fa5c83b06000000000000000000000000000000000000000000000000000000008152600481018a905267ffffffffffffffff881660248201526044016106d6565b505050505050505050565b5f61174d6060830160408401614318565b73ffffffffffffffffffffffffffffffffffffffff163b1515905060606117776080840184614499565b15905061189957816117be576040517fa5b6735f000000000000000000000000000000000000000000000000000000008152602060048201525f60248201526044016106d6565b836118006117eb7f000000000000000000000000000000000000000000000000000000000000000061206b565b6117fb6040870160208801614318565b612b4c565b61180d6080860186614499565b604051602401611820949392919061485c565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f2432ef260000000000000000000000000000000000000000000000000000000017905290505b306118aa6060850160408601614318565b73ffffffffffffffffffffffffffffffffffffffff1603611900576040517fa5b6735f000000000000000000000000000000000000000000000000000000008152602060048201525f60248201526044016106d6565b5f8261190c575f61193f565b61753061191d603f621e8480614887565b61192a90621e84806147a3565b6119359060016147a3565b61193f91906147a3565b9050805a1015611987575a6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016106d6565b6119a561199a6060860160408701614318565b856060013584612be4565b5050505050565b6116575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611651565b5f80549081900361164e576040517fd3018d1800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f604051828482379190912092915050565b611a5e6040518060a001604052805f151581526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81525090565b5f5f611abe87611ab788604051602001611aa3919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052612cea565b8787612d1c565b9150915081611b385750506040805160a0810182525f80825260208201819052918101919091527f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b42160608201527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47060808201529050611c4e565b5f611b4282613014565b90508051600414611b97576040517f30a5dfa500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024016106d6565b6040518060a00160405280600115158152602001611bcf835f81518110611bc057611bc06148bf565b60200260200101516008613031565b67ffffffffffffffff168152602001611c0383600181518110611bf457611bf46148bf565b60200260200101516020613031565b8152602001611c2b83600281518110611c1e57611c1e6148bf565b60200260200101516130d1565b8152602001611c4683600381518110611c1e57611c1e6148bf565b905293505050505b949350505050565b5f5f5f611c7387611ab788604051602001611aa391815260200190565b9150915081611c8757505f9150611c4e9050565b5f611ca5611c9e83805160801b6020919091011790565b6020613031565b9050805f03611ce257816040517f3088a3690000000000000000000000000000000000000000000000000000000081526004016106d691906148ec565b979650505050505050565b80471015611d30576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016106d6565b611d49828260405180602001604052805f8152506130f5565b15611d52575050565b3d15611d6457611d6061310a565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517fa3db6cef0000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015267ffffffffffffffff821660248201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a3db6cef906044016040805180830381865afa158015611e4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e7391906148fe565b9150505f819003611ebc576040517fbb3c27bd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016106d6565b919050565b5f611ecf8460038585611c56565b905080604081901c5f611f0860045467ffffffffffffffff78010000000000000000000000000000000000000000000000009091041690565b90508767ffffffffffffffff168367ffffffffffffffff16111580611f4157508067ffffffffffffffff168267ffffffffffffffff1614155b15611f9c576040517f875db1c800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830152808a1660248301528084166044830152821660648201526084016106d6565b5050505050505050565b5f5f43835f015167ffffffffffffffff1603611ff2576020830151611fd89067ffffffffffffffff16623d0900614920565b604090930151929367ffffffffffffffff90931692915050565b5f836040015167ffffffffffffffff16846020015167ffffffffffffffff1661201b91906147a3565b84519091505f906120369067ffffffffffffffff1643614920565b61204390620f424061478c565b9050623d0900818311612056575f612060565b6120608284614920565b935093505050915091565b5f67ffffffffffffffff8211156120ba57604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016106d6565b5090565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166120fb57565b6040517f14c488280000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906314c4882890602401602060405180830381865afa1580156121a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121c99190614505565b905067ffffffffffffffff8116158015906121ed57508067ffffffffffffffff1643115b15612256576040517f533a4fbf0000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015267ffffffffffffffff821660248201526044016106d6565b50565b6040805160808101825260045467ffffffffffffffff80821683526801000000000000000082048116602084015270010000000000000000000000000000000082048116938301939093527801000000000000000000000000000000000000000000000000900490911660608201525f9081806122d583611fa6565b915091508186111561231d576040517f90e27fd300000000000000000000000000000000000000000000000000000000815260048101879052602481018390526044016106d6565b8260600151935060405180608001604052806123384361206b565b67ffffffffffffffff1681526020016123678861235886623d0900614920565b61236291906147a3565b61206b565b67ffffffffffffffff16815260200161237f8361206b565b67ffffffffffffffff1681526020016123988787614933565b67ffffffffffffffff908116909152815160048054602085015160408601516060909601519385167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909216919091176801000000000000000091851691909102176fffffffffffffffffffffffffffffffff167001000000000000000000000000000000009484169490940277ffffffffffffffffffffffffffffffffffffffffffffffff1693909317780100000000000000000000000000000000000000000000000091909216021790555f6124708783612a0c565b9050805f036124825750505050610ee2565b805a10156124c8575a6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016106d6565b6124d181613115565b5050505092915050565b5f5f5f5f61254586865f5f5f84358060041a60058701358160031b610100031c93508160051a1515620100008360e01c14169150806005018701358060081b60601c935081601a0187146014825f1a14168316955050602060018203108516945050509250925092565b925092509250826125865785856040517f78f3fb7c0000000000000000000000000000000000000000000000000000000081526004016106d69291906147fd565b7f00000000000000000000000000000000000000000000000000000000000000008214612608576040517f24497bc3000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000060248201526044016106d6565b95945050505050565b5f818103612623575062030d40610ee2565b5f5b82811015612761575f848483818110612640576126406148bf565b90506020028101906126529190614499565b61265b91614953565b90507fffffffff0000000000000000000000000000000000000000000000000000000081167f1977b8da00000000000000000000000000000000000000000000000000000000146126fc576040517fe1c9e4790000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000821660048201526024016106d6565b8115612758576040517f195417f60000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000821660048201526024016106d6565b50600101612625565b5082825f818110612774576127746148bf565b90506020028101906127869190614499565b90506024146127e3576040517fac6751820000000000000000000000000000000000000000000000000000000081527f1977b8da0000000000000000000000000000000000000000000000000000000060048201526024016106d6565b5f83835f8181106127f6576127f66148bf565b90506020028101906128089190614499565b6128169160049082906149b8565b61281f916149df565b905067ffffffffffffffff811115612885576040517fac6751820000000000000000000000000000000000000000000000000000000081527f1977b8da0000000000000000000000000000000000000000000000000000000060048201526024016106d6565b8061520867ffffffffffffffff821610806128ac5750621e848067ffffffffffffffff8216115b15611c4e576040517f60bb82ce00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526152086024820152621e848060448201526064016106d6565b6040805160018082528183019092525f91816020015b6060815260200190600190039081612916579050506040517f1977b8da00000000000000000000000000000000000000000000000000000000602082015267ffffffffffffffff88166024820152909150604401604051602081830303815290604052815f8151811061298b5761298b6148bf565b6020026020010181905250867f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a704816129e27f000000000000000000000000000000000000000000000000000000000000000033612b4c565b8787878734886040516129fb9796959493929190614a1b565b60405180910390a250505050505050565b5f80612a18838561478c565b905060025b8115612a6357612a2d82846147a3565b9250612a3d81630184a43061478c565b612a47858461478c565b612a519190614887565b9150612a5c81614ae3565b9050612a1d565b50611c4e630184a43083614887565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611657576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b60015467ffffffffffffffff168015801590612b0157508067ffffffffffffffff168267ffffffffffffffff16115b15611d60576040517f91335e5900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201526044016106d6565b6060612b9b612b5a84613130565b6040805160608101825260ff831681527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090921660208301525f9082015290565b8051810180517fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff85161790529050610ee2565b5f5f5f5f5f5260205f855160208701888a5af192503d91505f519050828015612c41575083511580612c41575060208210158015612c4157507f2432ef260000000000000000000000000000000000000000000000000000000081145b15612c4e57505050505050565b8215612c58575f91505b610100821115612c685761010091505b5f8267ffffffffffffffff811115612c8257612c82614627565b6040519080825280601f01601f191660200182016040528015612cac576020820181803683370190505b509050825f602083013e806040517fa5b6735f0000000000000000000000000000000000000000000000000000000081526004016106d691906148ec565b60608180519060200120604051602001612d0691815260200190565b6040516020818303038152906040529050919050565b5f60607fa917e0e8e433aa59007cba196d3f0791a4b71fe46693523ffe9dd04a1c9c4bdf8601612d9e578215612d87576040517f8dec6392000000000000000000000000000000000000000000000000000000008152600481018490525f60248201526044016106d6565b505060408051602081019091525f8082529061300b565b5f612da8866131e4565b9050612dcc6040518060600160405280606081526020015f81526020015f81525090565b612dd8818988886132f0565b805151601103612ed857815181604001511480612e185750612e16815f0151601081518110612e0957612e096148bf565b602002602001015161344b565b155b15612e635760018160200151612e2e9190614920565b6040517fcb13465a0000000000000000000000000000000000000000000000000000000081526004016106d691815260200190565b80516040820180515f9291859190612e7a82614ae3565b905281518110612e8c57612e8c6148bf565b0160200151815160f89190911c908110612ea857612ea86148bf565b60200260200101519050612ebb8161344b565b15612ec65750612fbb565b612ed282828989613475565b50612dd8565b805151600203612faa575f5f5f612eef84866134fb565b92509250925081612f0257505050612fbb565b8215612f56576001612f30855f0151600181518110612f2357612f236148bf565b60200260200101516136b9565b805191985096505f03612f4e5760018460200151612e2e9190614920565b505050612fbb565b6040840181905283518051612f879186916001908110612f7857612f786148bf565b60200260200101518b8b613475565b835151601114612fa25760018460200151612e2e9190614920565b505050612dd8565b60018160200151612e2e9190614920565b602081015185146130085760208101516040517f8dec63920000000000000000000000000000000000000000000000000000000081526106d6918791600401918252602082015260400190565b50505b94509492505050565b6060610ee261302c83805160801b6020919091011790565b61372b565b5f5f61303d8460801c90565b905061304a8360016147a3565b81111561308d5761305a84613859565b6040517f3088a3690000000000000000000000000000000000000000000000000000000081526004016106d691906148ec565b61309684613898565b91505f6130a283613977565b51821480156130b957506130b6855f613a3e565b15155b9050806130c95761305a85613859565b505092915050565b5f6130dc8260801c90565b6021146130ec5761305a82613859565b610ee282613a8d565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f815a6131229190614920565b90505b805a11613125575050565b5f600166ffffffffffffff600884901c165b801561315b5761315182614ae3565b915060081c613142565b5061316781600861478c565b6131729060d0614920565b6014901b61318182600861478c565b61318c9060d8614920565b60d883901b67ffffffffffffffff861690911b17177e0100000000000000000000000000000000000000000000000000000000000017915060146131d18260066147a3565b6131db91906147a3565b90911792915050565b80516040805160028302808201602001909252908152905f5b818110156132e9578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1690508060028302602086010152506010810190506131fd565b5050919050565b6020840180515f9161330182614ae3565b90529050818103613341576040517fdbde098a000000000000000000000000000000000000000000000000000000008152600481018290526024016106d6565b5f838383818110613354576133546148bf565b90506020028101906133669190614499565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250508251602084012092935050508581146133ed576040517fd982921d0000000000000000000000000000000000000000000000000000000081526004810184905260248101879052604481018290526064016106d6565b82158015906133fd575060208251105b15613437576040517fcb13465a000000000000000000000000000000000000000000000000000000008152600481018490526024016106d6565b61344082613014565b909652505050505050565b5f6134568260801c90565b6001148015610ee25750608061346b83613a97565b60ff161492915050565b5f6134808460801c90565b90505f61348c85613a97565b90508160211480156134a1575060ff811660a0145b156134c1576134bc866134b5876001613a3e565b86866132f0565b610a04565b6020821080156134d5575060c060ff821610155b156134ea576134e38561372b565b8652610a04565b60018660200151612e2e9190614920565b5f5f5f5f61351f61351a875f01515f81518110612f2357612f236148bf565b6131e4565b905080515f0361353a5760018660200151612e2e9190614920565b5f815f8151811061354d5761354d6148bf565b60209101015160f81c600281811614955090506001808216145f81613573576002613576565b60015b60ff1684516135859190614920565b905060038360ff1611806135da5750811580156135da5750836001815181106135b0576135b06148bf565b01602001517fff000000000000000000000000000000000000000000000000000000000000001615155b806135ec5750861580156135ec575080155b156136025760018960200151612e2e9190614920565b5f896040015189516136149190614920565b90508761362357808211613628565b808214155b1561363e57505f95508594506136b29350505050565b818a6040015161364e91906147a3565b95506136aa6136768b604001518461366f8d805160801b6020919091011790565b9190613aab565b6136a485613685576002613688565b60015b60ff1661369e89805160801b6020919091011790565b90613afa565b90613b4a565b965050505050505b9250925092565b60605f5f5f6136c785613b90565b919450925090505f8160018111156136e1576136e1614b1a565b14613718576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612608613726868585613aab565b613859565b60605f6137388360801c90565b90505f5f5f61374686613b90565b91945092509050600181600181111561376157613761614b1a565b148015613776575061377382846147a3565b84145b6137ac576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b85811015613821575f806137d36137ce8b85613afa565b613b90565b5090925090505f6137f0846137e885856147a3565b8d9190613aab565b90506137fc82846147a3565b61380690856147a3565b908552925061381a915060209050836147a3565b91506137b7565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b60605f6138668360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f5f6138a48360801c90565b905060218111156138e1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6138ed86613b90565b919450925090505f81600181111561390757613907614b1a565b1461393e576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811561396c5761394f82600861478c565b61395b90610100614920565b6139658785613a3e565b901c610769565b5f9695505050505050565b606060808210156139a257506040516001815260808215028217602082015360218101604052919050565b5f6139ff835f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b1760ff82821c1160039190911c17919050565b613a0a9060016147a3565b905060405191506001810182526080810160208301538281600802610100031b602183015260218101820160405250919050565b5f80613a5d613a4e8460206147a3565b613a588660801c90565b613fec565b9050601f811115613a7257613a726032613ffd565b5f19816008021b835f1960801c861601511691505092915050565b5f610ee282613898565b5f613aa28282613a3e565b60f81c92915050565b5f613ab68460801c90565b613ac083856147a3565b1115613ad057613ad06032613ffd565b611c4e82613af06fffffffffffffffffffffffffffffffff87168661400e565b60809190911b1790565b5f613b058360801c90565b821115613b1657613b166032613ffd565b61109782613b248560801c90565b613b2e9190614920565b613af06fffffffffffffffffffffffffffffffff86168561400e565b5f5f613b568460801c90565b9050613b628360801c90565b8103613b89576fffffffffffffffffffffffffffffffff8381168290209085168290201491505b5092915050565b5f5f5f5f613b9e8560801c90565b9050805f03613bd9576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613be48682613a3e565b60f81c905060c0811015613e2b57608060ff82161015613c0f575f60015f9450945094505050613fe5565b613c1b60376080614b47565b60ff168160ff1611613ce5575f613c33608083614b60565b60ff1690508083118015613c9e5750806001141580613c9e57507f8000000000000000000000000000000000000000000000000000000000000000613c79886001613a3e565b7fff000000000000000000000000000000000000000000000000000000000000001610155b613cd4576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250613fe5915050565b5f6037613cf3608084614b60565b613cfd9190614b60565b60ff169050808311613d3b576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613d47886001613a3e565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613da4576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613db083600861478c565b613dbc90610100614920565b82901c9050603781118015613dd9575080613dd78487614920565b115b613e0f576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613e1a8360016147a3565b975095505f9450613fe59350505050565b613e37603760c0614b47565b60ff168160ff1611613e9e575f613e4f60c083614b60565b60ff169050808311613e8d576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250613fe5915050565b5f6037613eac60c084614b60565b613eb69190614b60565b60ff169050808311613ef4576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613f00886001613a3e565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613f5d576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613f6983600861478c565b613f7590610100614920565b82901c9050603781118015613f92575080613f908487614920565b115b613fc8576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613fd38360016147a3565b9750955060019450613fe59350505050565b9193909250565b5f8082840384811115908102612608565b634e487b715f52806020526024601cfd5b5f61109782846147a3565b5f60a08284031215614029575f5ffd5b50919050565b67ffffffffffffffff81168114612256575f5ffd5b8035611ebc8161402f565b5f5f83601f84011261405f575f5ffd5b50813567ffffffffffffffff811115614076575f5ffd5b6020830191508360208260051b8501011115614090575f5ffd5b9250929050565b5f5f5f5f5f5f608087890312156140ac575f5ffd5b863567ffffffffffffffff8111156140c2575f5ffd5b6140ce89828a01614019565b96505060208701356140df8161402f565b9450604087013567ffffffffffffffff8111156140fa575f5ffd5b61410689828a0161404f565b909550935050606087013567ffffffffffffffff811115614125575f5ffd5b61413189828a0161404f565b979a9699509497509295939492505050565b5f5f5f5f5f5f60808789031215614158575f5ffd5b86356141638161402f565b9550602087013567ffffffffffffffff81111561417e575f5ffd5b61418a89828a01614019565b955050604087013567ffffffffffffffff8111156140fa575f5ffd5b5f5f5f5f5f5f8688036101c08112156141bd575f5ffd5b6101608112156141cb575f5ffd5b508695506101608701356141de8161402f565b945061018087013567ffffffffffffffff8111156141fa575f5ffd5b61420689828a0161404f565b9095509350506101a087013567ffffffffffffffff811115614125575f5ffd5b5f60208284031215614236575f5ffd5b5035919050565b5f5f83601f84011261424d575f5ffd5b50813567ffffffffffffffff811115614264575f5ffd5b602083019150836020828501011115614090575f5ffd5b5f5f6020838503121561428c575f5ffd5b823567ffffffffffffffff8111156142a2575f5ffd5b6142ae8582860161423d565b90969095509350505050565b5f602082840312156142ca575f5ffd5b813567ffffffffffffffff8111156142e0575f5ffd5b611c4e84828501614019565b73ffffffffffffffffffffffffffffffffffffffff81168114612256575f5ffd5b8035611ebc816142ec565b5f60208284031215614328575f5ffd5b8135611097816142ec565b5f5f5f5f5f5f60608789031215614348575f5ffd5b863567ffffffffffffffff81111561435e575f5ffd5b61436a89828a0161423d565b909750955050602087013567ffffffffffffffff811115614389575f5ffd5b61439589828a0161423d565b909550935050604087013567ffffffffffffffff811115614125575f5ffd5b5f5f5f5f606085870312156143c7575f5ffd5b84356143d2816142ec565b935060208501356143e2816142ec565b9250604085013567ffffffffffffffff8111156143fd575f5ffd5b6144098782880161404f565b95989497509550505050565b5f60208284031215614425575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611097575f5ffd5b5f5f60408385031215614465575f5ffd5b82356144708161402f565b946020939093013593505050565b5f6020828403121561448e575f5ffd5b81356110978161402f565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126144cc575f5ffd5b83018035915067ffffffffffffffff8211156144e6575f5ffd5b602001915036819003821315614090575f5ffd5b8051611ebc8161402f565b5f60208284031215614515575f5ffd5b81516110978161402f565b81358152610160810161453560208401614044565b67ffffffffffffffff16602083015261455060408401614044565b67ffffffffffffffff166040830152606083810135908301526145756080840161430d565b73ffffffffffffffffffffffffffffffffffffffff16608083015261459c60a0840161430d565b73ffffffffffffffffffffffffffffffffffffffff1660a083015260c083810135908301526145cd60e0840161430d565b73ffffffffffffffffffffffffffffffffffffffff1660e08301526101008381013590830152610120808401359083015261014092830135929091019190915290565b5f60208284031215614620575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff8111828210171561469d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051611ebc816142ec565b80518015158114611ebc575f5ffd5b5f6101208284031280156146cf575f5ffd5b506146d8614654565b82518152602080840151908201526146f2604084016146a3565b6040820152614703606084016146a3565b6060820152614714608084016146a3565b608082015260a0838101519082015261472f60c084016146ae565b60c082015261474060e084016144fa565b60e082015261475261010084016144fa565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610ee257610ee261475f565b80820180821115610ee257610ee261475f565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f611c4e6020830184866147b6565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b848152606060208201525f6148746060830186614810565b8281036040840152611ce28185876147b6565b5f826148ba577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602081525f6110976020830184614810565b5f5f6040838503121561490f575f5ffd5b505080516020909101519092909150565b81810381811115610ee257610ee261475f565b67ffffffffffffffff8181168382160190811115610ee257610ee261475f565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613b89577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b5f5f858511156149c6575f5ffd5b838611156149d2575f5ffd5b5050820193919092039150565b80356020831015610ee2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b60a081525f614a2d60a083018a614810565b8281036020840152614a4081898b6147b6565b90508281036040840152614a558187896147b6565b9050846060840152828103608084015280845180835260208301915060208160051b840101602087015f5b83811015614ad0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0868403018552614aba838351614810565b6020958601959093509190910190600101614a80565b50909d9c50505050505050505050505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614b1357614b1361475f565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60ff8181168382160190811115610ee257610ee261475f565b60ff8281168282160390811115610ee257610ee261475f56";
