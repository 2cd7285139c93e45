// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const bls12381LightClientAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "l1ChainId_",
        "type": "uint256"
      },
      {
        "name": "avs_",
        "type": "address"
      },
      {
        "name": "operatorSetId_",
        "type": "uint32"
      },
      {
        "name": "deallocationDelay",
        "type": "uint64"
      },
      {
        "name": "evidenceWindow",
        "type": "uint64"
      },
      {
        "name": "margin",
        "type": "uint64"
      },
      {
        "name": "l1Facts_",
        "type": "address"
      },
      {
        "name": "tables",
        "type": "tuple[]",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
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
            "name": "sharesRoot",
            "type": "bytes32"
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
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "adopt",
    "inputs": [
      {
        "name": "table",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
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
            "name": "sharesRoot",
            "type": "bytes32"
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
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "adoptHandover",
    "inputs": [
      {
        "name": "next",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
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
            "name": "sharesRoot",
            "type": "bytes32"
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
      },
      {
        "name": "certificate",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "attestationDigest",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
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
    "name": "authenticate",
    "inputs": [
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
      }
    ],
    "outputs": [
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "avs",
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
    "name": "isRecorded",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "signers",
        "type": "bytes"
      },
      {
        "name": "signedWeight",
        "type": "uint128"
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
    "name": "isRevoked",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "seat",
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
    "name": "l1ChainId",
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
    "name": "l1Facts",
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
    "name": "latestEpoch",
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
    "name": "maxAge",
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
    "name": "operatorSetId",
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
    "name": "revoke",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "seat",
        "type": "uint32"
      },
      {
        "name": "operator",
        "type": "tuple",
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
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      },
      {
        "name": "commitment",
        "type": "tuple",
        "components": [
          {
            "name": "l1ChainId",
            "type": "uint256"
          },
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "operatorSetId",
            "type": "uint32"
          },
          {
            "name": "scheme",
            "type": "uint8"
          },
          {
            "name": "epoch",
            "type": "uint32"
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokedWeight",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "scheme",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "seatCount",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "seats",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "snapshotTime",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "submit",
    "inputs": [
      {
        "name": "certificate",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "headsRoot",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tableRoot",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "totalWeight",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "total",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "usableFrom",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "usableUntil",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
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
    "name": "weigh",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "signers",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "signedWeight",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "CheckpointAccepted",
    "inputs": [
      {
        "name": "headsRoot",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorTableAdopted",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "tableRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "snapshotTime",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "validFrom",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "usableUntil",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatRevoked",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "weight",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DuplicateOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DuplicatePublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
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
    "name": "EpochNotProven",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotUsable",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "usableFrom",
        "type": "uint64"
      },
      {
        "name": "usableUntil",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochTaken",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HandoverNotTaken",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidAgeLimit",
    "inputs": [
      {
        "name": "deallocationDelay",
        "type": "uint64"
      },
      {
        "name": "evidenceWindow",
        "type": "uint64"
      },
      {
        "name": "margin",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCheckpointKind",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
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
    "name": "InvalidHead",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidLength",
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
    "name": "InvalidOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPackedLength",
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
    "name": "InvalidPublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignature",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignerBitmap",
    "inputs": [
      {
        "name": "signers",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidTableSize",
    "inputs": [
      {
        "name": "count",
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
    "name": "InvalidWeight",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoL1Facts",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotEjected",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNextEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "nextEpoch",
        "type": "uint32"
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
    "name": "QuorumNotReached",
    "inputs": [
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
    "name": "SeatMismatch",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SnapshotInFuture",
    "inputs": [
      {
        "name": "snapshotTime",
        "type": "uint64"
      },
      {
        "name": "now_",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableRootMismatch",
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
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownCheckpoint",
    "inputs": [
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "record",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  }
] as const;

export const bls12381LightClientBytecode: `0x${string}` =
  "0x61014080604052346106ee57616431803803809161001d8285610a55565b8339810190610100818303126106ee5780519061003c60208201610a78565b61004860408301610a8c565b61005460608401610a9d565b61006060808501610a9d565b9161006d60a08601610a9d565b60c0860151959094906001600160a01b03871687036106ee5760e0810151906001600160401b0382116106ee57019780601f8a0112156106ee578851986100b38a610ab1565b996100c16040519b8c610a55565b808b526020808c019160051b830101918383116106ee5760208101915b8383106108705750506040519250610f959150508082016001600160401b0381118382101761069257829161549c833903905ff09687156106fa576001600160401b038681169086166101318282610adc565b6001600160401b038716908111156108585750505060805260a05260c052610162929161015d91610afd565b610afd565b60e052610100526001600160a01b0316610120525f5b815181101561078c5761018b8183610b37565b51805163ffffffff165f908152600160205260409020546001600160a01b03166107725760018060a01b0361012051169160a082019182519360405180956305ba719360e31b82526024820160206004840152815180915260448301602060448360051b8601019301915f5b818110610705575050505091815f8160409503925af19081156106fa575f945f926106ae575b50610229845151610b4b565b955f5b87518110156102db57806102436001928851610b37565b5161024d82610b7d565b90838060a01b0381511690604081015160208151910120906020868060801b0391015116906040519263ffffffff60208501957fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b87521660408501526060840152608083015260a082015260a081526102c760c082610a55565b5190206102d4828b610b37565b520161022c565b50959490919293506080519260018060a01b0360a051169363ffffffff60c051169463ffffffff85511695602086019660018060401b0388511694604088019a60018060401b038c51169660608a019760018060401b03895116916103496103438551610b7d565b94610ba8565b9560808d0151976040519a6101808c018c811060018060401b03821117610692576040528b5260208b01998a5260408b0190815260608b01906001825260808c0192835260a08c0193845260c08c0194855260e08c019586526101008c019663ffffffff1687526101208c0197600160801b600190031688526101408c019889526101608c01998a526040519a60208c019c7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f28e525160408d0152600160a01b6001900390511660608c01525163ffffffff1660808b01525160ff1660a08a01525163ffffffff1660c0890152600160401b6001900390511660e0880152600160401b60019003905116610100870152600160401b600190039051166101208601525163ffffffff16610140850152600160801b6001900390511661016084015251610180830152516101a08201526101a081526104a96101c082610a55565b519020845160e0519192916104ca916001600160401b039182169116610adc565b90516001600160401b03168181106106a6575b5086516104f2906001600160401b0316610de1565b966104fc82610de1565b604051909560808201916001600160401b038311818410176106925760019a7f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79860809863ffffffff956040528d8060a01b0316835264ffffffffff602084019216825264ffffffffff604084019116815260608301905f8252858551165f528d60205260405f20938e8060a01b039051169284549064ffffffffff60a01b905160a01b169164ffffffffff60c81b905160c81b169261ffff60f01b905160f01b16938f8060f01b039161ffff60f01b1617161717179055898060401b038851166040516105e981610a3a565b868152602081019182528b60408201915f8352858551165f52600260205260405f209051815501918c8060401b03905116825491680100000000000000008e60c01b03905160401b16918d8060c01b03191617179055511695865f5463ffffffff81168211610681575b50505190516040805194855289811b8a9003928316602086015290821690840152166060820152a201610178565b63ffffffff1916175f55865f610653565b634e487b7160e01b5f52604160045260245ffd5b90505f6104dd565b945090506040843d82116106f2575b816106ca60409383610a55565b810103126106ee576106e760206106e086610a78565b9501610ac8565b905f61021d565b5f80fd5b3d91506106bd565b6040513d5f823e3d90fd5b919360206080819260019496986043199082030188528260408a51878060a01b0381511684528780861b038382015116838501520151606060408401528051918291826060860152018484015e5f838284010152601f8019910116010196019401910191899493926101f7565b63ffffffff905116630ab75ad360e01b5f5260045260245ffd5b6040516146749081610e2882396080518181816103670152818161092a01528181611d5b01528181611f4a01528181611ffe0152612ce6015260a0518181816103a20152818161059c0152818161096501528181611d9601528181611f850152612d1e015260c0518181816103ca0152818161054c0152818161098d01528181611dc201528181611fad0152612d46015260e0518181816117fa0152612db00152610100518181816113a1015281816118ee01528181611bc70152611c5401526101205181612b940152f35b6328699a5560e11b5f5260045260245260445260645ffd5b82516001600160401b0381116106ee57820160c0818703601f1901126106ee576040519060c082016001600160401b03811183821017610692576040526108b960208201610a8c565b82526108c760408201610a9d565b60208301526108d860608201610a9d565b60408301526108e960808201610a9d565b606083015260a0810151608083015260c08101516001600160401b0381116106ee57602091010186601f820112156106ee5780519061092782610ab1565b916109356040519384610a55565b80835260208084019160051b830101918983116106ee5760208101915b838310610970575050505060a08201528152602092830192016100de565b82516001600160401b0381116106ee578201906060828d03601f1901126106ee576040519161099e83610a3a565b6109aa60208201610a78565b83526109b860408201610ac8565b602084015260608101516001600160401b0381116106ee576020910101908c601f830112156106ee578151926001600160401b038411610692576040518e610a0a601f8701601f191660200183610a55565b858252602086860101116106ee575f6020868197828098018386015e830101526040820152815201920191610952565b606081019081106001600160401b0382111761069257604052565b601f909101601f19168101906001600160401b0382119082101761069257604052565b51906001600160a01b03821682036106ee57565b519063ffffffff821682036106ee57565b51906001600160401b03821682036106ee57565b6001600160401b0381116106925760051b60200190565b51906001600160801b03821682036106ee57565b91908201809211610ae957565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b039182169082160391908211610ae957565b805115610b235760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015610b235760209160051b010190565b90610b5582610ab1565b610b626040519182610a55565b8281528092610b73601f1991610ab1565b0190602036910137565b63ffffffff8111610b915763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b9081518015610ddb57604051610bbf602082610a55565b5f81525f368137835191935f90818681818715610dcc578088118015610dbc575b610da257505f19870191905b60018211610d4f575050508351818103610d3a5750509492909492610c15600183811c01610b4b565b955f935b60018311610c35575050505050610c31919250610b16565b5190565b93955f9594908690600184811614610d07575b905b6001810186811015610c8e5790610c79600292610c72610c6a848c610b37565b51918b610b37565b5190610e0e565b610c8760018b019a8d610b37565b5201610c4a565b509097948490969296808310610cbc575b5050505060011c9390600181169060011c01869490919293610c19565b84011015610cf857610cd190610ce092610b37565b51610c72600186019587610b37565b610cee600187019689610b37565b525f808381610c9f565b610d0191610b37565b51610ce0565b965050610d18600188019782610b37565b51610d28600191610c7288610b16565b968197610d348b610b16565b52610c48565b63180db87d60e11b5f5260045260245260445ffd5b600180821614610d98575b600183161580610d8c575b610d82575b60011c9160011c90600181169060011c019091610bec565b9260010192610d6a565b50816001840110610d65565b9260010192610d5a565b8763e944a15760e01b5f525f60045260245260445260645ffd5b508088810311610ae9575f610be0565b631929b88360e21b5f5260045ffd5b505f9150565b64ffffffffff8111610df75764ffffffffff1690565b6306dfcc6560e41b5f52602860045260245260445ffd5b604191604051916001835360018301526021820152209056fe60e06040526004361015610011575f80fd5b5f3560e01c806308ef13011461202157806312622e5b14611fe75780633120115b14611ee457806333573fc514611beb578063357a21ee14611b9b5780634a168c0b14611b5c5780634eb7f48514611b365780634ffce07d146118a15780635e3a52301461184a578063681235f01461181e578063687043c5146117da5780636c2ad0f5146117aa5780638518b0ad1461178f57806388a1e92c146110135780639cb118bf14610ff15780639e17a4ca14610efd578063b752c956146105ff578063bced27c7146105c0578063de1164bb14610570578063e1ebfc3714610530578063e7389361146104d2578063ef7fa71b146102595763ff14ad8514610116575f80fd5b346102555760406003193601126102555761012f61206d565b60243567ffffffffffffffff81116102555761014f9036906004016120bf565b919073ffffffffffffffffffffffffffffffffffffffff61016f836124f7565b51169061017b826132a0565b5090600782018083116102285760031c85036101ed5791816101c786856101ac6101cd9660209a6101d39a9961389d565b6101c16101ba3684846121bb565b858761393b565b966139dc565b9161393b565b906124c5565b6fffffffffffffffffffffffffffffffff60405191168152f35b84906102246040519283927fdb4285a90000000000000000000000000000000000000000000000000000000084526004840161249e565b0390fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b346102555760206003193601126102555760043567ffffffffffffffff81116102555761028a9036906004016120bf565b90803560e01c9060048101808211610228573560c01c91600c82018083116102285735928315610474576102bd826125b2565b9193925f98919850600785018086116102285760031c9283602c0180602c116102285780841061044557602c890193848a1161022857818611610228578b61040b8a879360209f8f6104279f8c98928f918f938a9461032a876103248f99610404966120ed565b99612491565b98909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b918c612657565b98899461042f575b5050509150506040519182372092856136ff565b604051908152f35b610439958b613830565b50888483838380610413565b837f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6865616473526f6f7400000000000000000000000000000000000000000000006044820152fd5b3461025557602060031936011261025557602061051473ffffffffffffffffffffffffffffffffffffffff61050d61050861206d565b6124f7565b51166132a0565b90506fffffffffffffffffffffffffffffffff60405191168152f35b34610255575f60031936011261025557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760206003193601126102555763ffffffff6105de61206d565b6105e7816124f7565b50165f526002602052602060405f2054604051908152f35b346102555760606003193601126102555760043567ffffffffffffffff8111610255576106309036906004016120bf565b6040519091604435602435610160840167ffffffffffffffff811185821017610ed0576040525f60408501525f60608501525f60808501525f60c08501525f60e08501525f6101008501525f6101208501525f6101408501528084528160a0850152823560c01c602085015260088301808411610228573560c01c604085015260108301808411610228573560f81c6060850152601183018084116102285735608085015260318301808411610228573560c08501528015610e72578115610e145760c084015115610db65760ff6060850151168015908115610dab575b50610d4d576101009167ffffffffffffffff6020860151169067ffffffffffffffff6040870151169060ff6060880151169060808801519260c089015194604051967fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68852602088015260408701526060860152608085015260a084015260c083015260e08201522060e083015260518101808211610228573560e01c60e08301519060558301808411610228573560e01c6059840180851161022857929082908082811015610d185750905b60018111610cc357505090606091604051917fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a28352602083015260408201522091600182019182811161022857600581019283821161022857610841813560e01c6125b2565b9197909296600d86018611610228576007890196878a11610228578760031c600d0180600d11610228578c61087961087f928a6120ed565b926120ed565b9b8c8211610c815750853560e01c6101008c01526fffffffffffffffffffffffffffffffff85166101408c01526001873560f81c11610b0f576109d98882896101609f8d908f8b90600d6109cd8f9a6109c78e6fffffffffffffffffffffffffffffffff9d8f3560c01c903560e01c909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b95612491565b9760031c950193612657565b16806101208c01526001873560f81c14610adf575b5050505b610a9d575b87876fffffffffffffffffffffffffffffffff610140604051928051845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015260ff60608201511660608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015263ffffffff610100820151166101008501528261012082015116610120850152015116610140820152f35b6fffffffffffffffffffffffffffffffff95610acd95600d886101208b0151169660031c9501933560e01c613830565b166101208201528280808080806109f7565b610b07926040518960031c600d8a0182378960031c9020923560c01c90873560e01c906136ff565b8980806109ee565b909a863560f81c600203610c51576010610b298383612491565b03610c175750610bcc610bd7913560801c806101208d01526040518960031c600d8a0182378960031c9020908d3560c01c883560e01c869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b9a3560c01c8b6136c0565b15610be7575061016098506109f2565b89907f8d6677b8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610c219250612491565b7f5b7232fa000000000000000000000000000000000000000000000000000000005f52600452601060245260445ffd5b867f530efc57000000000000000000000000000000000000000000000000000000005f523560f81c60045260245ffd5b610c948d610c8f84846120ed565b612491565b907f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909391600180861603610cf357610cdd6020918435614429565b9201935b60011c90600181169060011c016107db565b919381600182011015610ce1579391610d10602091843590614429565b920193610ce1565b84907fe944a157000000000000000000000000000000000000000000000000000000005f52600452600160245260445260645ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f66696e616c6974790000000000000000000000000000000000000000000000006044820152fd5b60039150118661070e565b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f64657461696c73486173680000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6f7574626f78526f6f74000000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f726f6c6c757049640000000000000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102555760a060031936011261025557610f1661206d565b610f1e612093565b60643567ffffffffffffffff811161025557610f3e9036906004016120bf565b608435939192916fffffffffffffffffffffffffffffffff85168503610255576020948383610fe796610fe29560405191823720926044359267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b6136c0565b6040519015158152f35b34610255575f60031936011261025557602063ffffffff5f5416604051908152f35b34610255576102006003193601126102555761102d61206d565b611035612080565b6044359067ffffffffffffffff82116102555781600401918036039060606003198301126102555760643567ffffffffffffffff811161025557366023820112156102555780600401359267ffffffffffffffff84116102555760248460051b83010192368411610255576101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c360112610255576110d4886124f7565b50604051936110e28561210f565b608435855260a43573ffffffffffffffffffffffffffffffffffffffff8116810361025557602086015260c43563ffffffff8116810361025557604086015260e43560ff811681036102555760608601526101043563ffffffff811681036102555760808601526101243567ffffffffffffffff811681036102555760a08601526101443567ffffffffffffffff811681036102555760c08601526101643567ffffffffffffffff811681036102555760e0860152610184359163ffffffff83169384840361025557836101008801526101a4356fffffffffffffffffffffffffffffffff81168103610255576101208801526111f36101c43597886101408201526101e4356101608201526134d5565b63ffffffff8c1690815f52600260205260405f205481036117505750506112198a6123f7565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd604484013591018112156102555782019160048301359267ffffffffffffffff841161025557602401928036038413610255576024611282611297956112909336916121bb565b602081519101209201612474565b918a6135ee565b915063ffffffff8716936112aa87612187565b966112b86040519889612164565b8752602401602087015b828210611740575050506040948551916112dc8784612164565b60018352601f1987013660208501376112f48361369f565b528151929184905f8483818815611718578089118015611706575b6116d35750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff888a0101915b60018211611680575050508351818103611652575050939092611363600183811c0161366e565b935f935b600183116115275750505050505061137e9061369f565b51908282036114f65750505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156114ce57602073ffffffffffffffffffffffffffffffffffffffff60246113e9876123f7565b855194859384927f67d373ee0000000000000000000000000000000000000000000000000000000084521660048301525afa9182156114c557505f91611496575b501561144c5761143a8184612430565b1561144157005b61144a926132c7565b005b73ffffffffffffffffffffffffffffffffffffffff61146a836123f7565b7ff4cd9005000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6114b8915060203d6020116114be575b6114b08183612164565b810190612418565b8461142a565b503d6114a6565b513d5f823e3d90fd5b7f83a0d46f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd228ab19000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b949b91969297939a909598998c9a5f955f9c6001808b1614611615575b50955b600181018b81101561158e578f8e918e61156185826136ac565b519161156c916136ac565b5161157691614429565b919e6001019e611585916136ac565b52600201611547565b50909a919b97929c949880949e97969a8083106115c3575b5050505060011c9490600181169060011c01849590919293611367565b84011015611606576115d8906115ee926136ac565b516115e76001860195876136ac565b5190614429565b6115fc6001880197876136ac565b528c8083816115a6565b61160f916136ac565b516115ee565b9c5095508c6001019c61162890886136ac565b51956001966116368d61369f565b5161164091614429565b879d61164b9061369f565b528e611544565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001808216146116c9575b6001831615806116bd575b6116b3575b60011c9160011c90600181169060011c01909161133c565b926001019261169b565b50816001840110611696565b926001019261168b565b888a7fe944a157000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506117118982612491565b8a1161130f565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b81358152602091820191016112c2565b815f52600260205260405f2054917f99487863000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b34610255575f60031936011261025557602060405160018152f35b3461025557602060031936011261025557602064ffffffffff816117cf61050861206d565b015116604051908152f35b34610255575f60031936011261025557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255576040600319360112610255576020610fe761183c61206d565b611844612080565b90612430565b346102555760206003193601126102555763ffffffff61186861206d565b611871816124f7565b50165f52600260205260206fffffffffffffffffffffffffffffffff600160405f20015460401c16604051908152f35b346102555760206003193601126102555760043567ffffffffffffffff811161025557806004019060c060031982360301126102555773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182156114ce5761191e81612392565b63ffffffff604051917f7a28419d000000000000000000000000000000000000000000000000000000008352166004820152602081602481875afa908115611a92575f91611b04575b508015611aca576119819061197c36846121f1565b612ae7565b60a45f9201915b61199283836123a3565b905081101561144a576119a583836123a3565b821015611a9d578160051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1813603018212156102555701906119eb826123f7565b9173ffffffffffffffffffffffffffffffffffffffff604051937f67d373ee000000000000000000000000000000000000000000000000000000008552166004840152602083602481895afa8015611a92576001935f91611a74575b50611a54575b5001611988565b611a6e90611a6185612392565b63ffffffff8416906132c7565b85611a4d565b611a8c915060203d81116114be576114b08183612164565b87611a47565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b63ffffffff611ad883612392565b7f88d677ba000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506020813d602011611b2e575b81611b1f60209383612164565b81010312610255575184611967565b3d9150611b12565b3461025557602060031936011261025557602064ffffffffff60406117cf61050861206d565b34610255576020600319360112610255576020611b9273ffffffffffffffffffffffffffffffffffffffff61050d61050861206d565b50604051908152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760406003193601126102555760043567ffffffffffffffff81116102555760c060031982360301126102555760243567ffffffffffffffff811161025557611c3c9036906004016120bf565b9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611ebc57803560e01c9260048201808311610228573560e01c926008830180841161022857359360018601808711610228578103611e8d5760248301611cb9816120fa565b67ffffffffffffffff42911611611e4b5750611cd4866125b2565b50939190600781018082116102285760031c9182602801958660281161022857868510611e1b576028890192838a11610228578785116102285761144a9b611d2c89611d26611e109b61197c9e6120ed565b98612491565b976040519060208201927fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe8284527f0000000000000000000000000000000000000000000000000000000000000000604084015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016606084015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016608084015260a083015260c08201528c60e082015260e08152611e0761010082612164565b51902092612657565b5036906004016121f1565b86857f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611e5d67ffffffffffffffff916120fa565b7f24569ef2000000000000000000000000000000000000000000000000000000005f52166004524260245260445ffd5b857f472b3746000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0df1cd92000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610255576060600319360112610255576020610427611f0261206d565b611f0a612093565b60443591909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b34610255575f6003193601126102555760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102555760206003193601126102555763ffffffff61203f61206d565b612048816124f7565b50165f526002602052602067ffffffffffffffff600160405f20015416604051908152f35b6004359063ffffffff8216820361025557565b6024359063ffffffff8216820361025557565b6024359067ffffffffffffffff8216820361025557565b359067ffffffffffffffff8216820361025557565b9181601f840112156102555782359167ffffffffffffffff8311610255576020838186019501011161025557565b9190820180921161022857565b3567ffffffffffffffff811681036102555790565b610180810190811067ffffffffffffffff821117610ed057604052565b6060810190811067ffffffffffffffff821117610ed057604052565b6080810190811067ffffffffffffffff821117610ed057604052565b90601f601f19910116810190811067ffffffffffffffff821117610ed057604052565b67ffffffffffffffff8111610ed05760051b60200190565b67ffffffffffffffff8111610ed057601f01601f191660200190565b9291926121c78261219f565b916121d56040519384612164565b829481845281830111610255578281602093845f960137010152565b919060c0838203126102555760405160c0810181811067ffffffffffffffff821117610ed0576040528093803563ffffffff81168103610255578252612239602082016120aa565b602083015261224a604082016120aa565b604083015261225b606082016120aa565b60608301526080810135608083015260a08101359067ffffffffffffffff8211610255570182601f820112156102555780359061229782612187565b936122a56040519586612164565b82855260208086019360051b830101918183116102555760208101935b8385106122d457505050505060a00152565b843567ffffffffffffffff8111610255578201906060601f19838603011261025557604051916123038361212c565b602081013573ffffffffffffffffffffffffffffffffffffffff8116810361025557835260408101356fffffffffffffffffffffffffffffffff81168103610255576020840152606081013567ffffffffffffffff81116102555760209101019084601f830112156102555760209261238286848680963591016121bb565b60408201528152019401936122c2565b3563ffffffff811681036102555790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610255570180359067ffffffffffffffff821161025557602001918160051b3603831361025557565b3573ffffffffffffffffffffffffffffffffffffffff811681036102555790565b90816020910312610255575180151581036102555790565b63ffffffff9061243f816124f7565b50165f52600360205260405f2063ffffffff62ffffff8360081c16165f5260205261246e60405f205491613482565b16151590565b356fffffffffffffffffffffffffffffffff811681036102555790565b9190820391821161022857565b90601f83604094601f199360208652816020870152868601375f8582860101520116010190565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161022857565b63ffffffff905f606060405161250c81612148565b82815282602082015282604082015201521690815f52600160205260405f20916040519261253984612148565b549273ffffffffffffffffffffffffffffffffffffffff84169384825264ffffffffff8160a01c16602083015264ffffffffff8160c81c16604083015260f01c606082015292156125875750565b7f5db33d98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff1690815f52600160205260405f205473ffffffffffffffffffffffffffffffffffffffff8116928160f01c15159164ffffffffff808260a01c169160c81c1691851561258757814210801561264d575b61261c57505050612617836132a0565b919092565b7f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5082421015612607565b949297969390919760a05261266d82848361389d565b6040519261267c60a085612164565b608080855236602086013783956080601560208701833c5f60c0526126a18482613ab0565b9360bf81018082116102285760be82019081116102285760bf9004601481810204810361022857603f601f19916040519460958683601402923c601402011682016040528a60c0526040519460208601608052608051945f5b858110612a7257505050505050601f198260805103018252608051604052815180612857575b5050505061279161279b936040519261273a606085612164565b602b84527f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360208501527f5357555f524f5f504f505f000000000000000000000000000000000000000000604085015236916121bb565b9160a05190613b56565b60c051926fffffffffffffffffffffffffffffffff60c0511680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe161015612829575050156127fb57565b7f666b7cba000000000000000000000000000000000000000000000000000000005f5260a05160045260245ffd5b7f51791b7f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b607f91929396955016612a455790600190612870613b29565b9260208085019280510101909160a085015b828410612a12575b5050505060808252156129a9576128a090614442565b8351608081036129795750805160808103612979575060206128f660809282604051938492818085019a8051918291018c5e8401908282015f8152815193849201905e01015f815203601f198101835282612164565b6040519461290560a087612164565b828652602086019160803684375190600b6102eefa60803d14161580612967575b61293a5761279161279b9392935f80612720565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b6129746102ee600b614620565b612926565b7f77e7011b000000000000000000000000000000000000000000000000000000005f52600452608060245260445ffd5b600b5a11156129df577feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b7f57a673ba000000000000000000000000000000000000000000000000000000005f52600b6004526102ee60245260445ffd5b9091929350608084825e60808261010081600b6102eefa60803d1416938415612a4057608001929190612882565b61288a565b50517f818edad7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff818301355f1a1916808260031b915b612a915750506001016126fa565b9060019182878310821616612aac575b908201911c80612a83565b8160041b86015160801c60c0510360c0526080601460bf84040289015160601c60bf840660071b8501908251903c6080805101608052612aa1565b63ffffffff8151165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541661326d5760a0810192835191604051927f2dd38c9800000000000000000000000000000000000000000000000000000000845283602481016020600483015282518091526044820190602060448260051b8501019401915f905b8282106131c957505050508060409203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415611a92575f935f95613156575b50612bd286515161366e565b935f5b8551811015612c4b5780612c3a612bef6001938b516136ac565b51612bf983614166565b9073ffffffffffffffffffffffffffffffffffffffff8151166fffffffffffffffffffffffffffffffff6020604084015181815191012093015116926135ee565b612c4482896136ac565b5201612bd5565b5092955092909360807f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79167ffffffffffffffff63ffffffff88511694612da460208a0196838851168b6fffffffffffffffffffffffffffffffff604082019763ffffffff888a51169760608501988a8a5116908d612cd3612ccd8551614166565b946141aa565b9701519760405199612ce48b61210f565b7f00000000000000000000000000000000000000000000000000000000000000008b5273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208c0152857f00000000000000000000000000000000000000000000000000000000000000001660408c0152600160608c01528f8b015260a08a015260c089015260e088015216610100860152166101208401526101408301526101608201526134d5565b9682612dd681895116827f000000000000000000000000000000000000000000000000000000000000000016906120ed565b92511682811061314c575b50612f319061ffff8b612df6868851166143e3565b612dff866143e3565b73ffffffffffffffffffffffffffffffffffffffff60405195612e2187612148565b16855264ffffffffff602086019216825264ffffffffff604086019116815263ffffffff60608601935f855251165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f209551167fffff0000000000000000000000000000000000000000000000000000000000007dffffffffff0000000000000000000000000000000000000000000000000078ffffffffff00000000000000000000000000000000000000008854955160a01b16935160c81b169316171717835551167dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b612ff6828751166fffffffffffffffffffffffffffffffff8b856001604051612f598161212c565b8d81526020810195865263ffffffff60408201945f865251165f52600260205260405f2090518155019351167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b818063ffffffff8b511697885f5463ffffffff81168211613120575b505051169351166040519388855260208501526040840152166060820152a28181036130e757505063ffffffff8151165f52600160205260405f206040519061305a82612148565b549173ffffffffffffffffffffffffffffffffffffffff8316825264ffffffffff8360a01c1691826020820152606064ffffffffff8560c81c169485604084015260f01c910152824210156130ae57505050565b63ffffffff9051167f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b63ffffffff8351167f99487863000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016175f55885f613012565b9150612f31612de1565b935093506040833d6040116131c1575b8161317360409383612164565b810103126102555782519273ffffffffffffffffffffffffffffffffffffffff841684036102555760200151926fffffffffffffffffffffffffffffffff841684036102555792935f612bc6565b3d9150613166565b919360206080877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc8394600196989a03018652601f19601f8460408c5173ffffffffffffffffffffffffffffffffffffffff81511686526fffffffffffffffffffffffffffffffff8382015116838701520151606060408601528051918291826060880152018686015e5f8582860101520116010196019201920187939192612b6b565b63ffffffff9051167f0ab75ad3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60015f6014923c5f51906fffffffffffffffffffffffffffffffff8260e01c9260601c1690565b91909163ffffffff6132d884613482565b911690815f52600360205260405f2063ffffffff62ffffff8660081c16165f5260205260405f20908154179055805f52600160205260405f20805460f01c9061ffff821461022857600161337592017dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b602082019161338383612474565b825f526002602052600160405f2001906fffffffffffffffffffffffffffffffff80835460401c169116016fffffffffffffffffffffffffffffffff81116102285773ffffffffffffffffffffffffffffffffffffffff61346261345c7f852975c11a2aabe7e791aef781260f17040dfb6265de5afc44350ac5c24ea8b79561345763ffffffff95602097907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b6123f7565b96612474565b956fffffffffffffffffffffffffffffffff6040519716875216951693a4565b601f8160031c16601f0390601f8211610228577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036102285760019160076134d192169060031b6120ed565b1b90565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f284528051604084015273ffffffffffffffffffffffffffffffffffffffff602082015116606084015263ffffffff604082015116608084015260ff60608201511660a084015263ffffffff60808201511660c084015267ffffffffffffffff60a08201511660e084015267ffffffffffffffff60c08201511661010084015267ffffffffffffffff60e08201511661012084015263ffffffff610100820151166101408401526fffffffffffffffffffffffffffffffff610120820151168284015261014081015161018084015201516101a08201526101a081526135e86101c082612164565b51902090565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a081526135e860c082612164565b9061367882612187565b6136856040519182612164565b828152601f196136958294612187565b0190602036910137565b805115611a9d5760200190565b8051821015611a9d5760209160051b010190565b9060ff8116610100811015611a9d576136de90600401549183613a61565b149081156136ea575090565b90505f5261010460205260ff60405f20541690565b939092826137759394869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b60ff6137818383613a61565b9216610100811015611a9d576004019081548381146138295763ffffffff848116911610156137d35750555b7fd53f9d204c3378b64a955fb8efabdc9c3f3f8282dbac44fd88638f6c0b56f3e25f80a2565b915050805f5261010460205260ff60405f205416613825575f5261010460205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556137ad565b5050565b5050505050565b613847956101cd949897956101c7929493946139dc565b916fffffffffffffffffffffffffffffffff831680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe161015612829575050565b90916007811680151591826138ec575b50506138b7575050565b6102246040519283927fdb4285a90000000000000000000000000000000000000000000000000000000084526004840161249e565b60031c915083821015611a9d5760ff9183013560f81c901c1615155f806138ad565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146102285760010190565b5f93929161394891613ab0565b925f5b82518110156139d6577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610228578060031b8351821015611a9d576020828501015160f81c90815b6139a557505060010161394b565b600182166139c2575b6139b79061390e565b9060011c9081613997565b600481901b87015160801c909301926139ae565b50925050565b9291906139eb908236916121bb565b9263ffffffff165f5b8060051b907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036102285783821015613a5b57613a5691835f52600360205260405f20825f52602052602060405f20549188010190815116905261390e565b6139f4565b50505050565b9066ffffffffffffff9060081c16600181018091116102285763ffffffff613aa97fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000092614166565b1691161790565b9060bf81018082116102285760be82019081116102285760bf9004806014029060148204036102285760950180609511610228578160041b917f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036102285781601f1992603f9260405180963c0116810160405290565b613b3461010061219f565b90613b426040519283612164565b610100825281601f1961369561010061219f565b909291608082511480614157575b158015614135575b61412d576040516020810194855260208152613b89604082612164565b815180158015614123575b6140f8575060205f819284613c6160016003613bae613b29565b9b84517fff0000000000000000000000000000000000000000000000000000000000000060606040519788948c86019a8c8c528c60408801525180918488015e85017f0100000000000000000000000000000000000000000000000000000000000000838201528b606282015281519d8e92019d8e606383015e01019160f81b168382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1810184520182612164565b604051918291518091835e8101838152039060025afa15611a92575f51825190613cfe6001604160405180957fff0000000000000000000000000000000000000000000000000000000000000060208301985f8a52604084019a5f8c525180918686015e83019160f81b168382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1810185520183612164565b6020870193600193859385925f5b60088511156140ca57505050505050501561409d5761012090604051613d328382612164565b60e1815260208101601f198401368237604081526001604083015260406060830152600160c08301536f1a0111ea397fe69a4b1ba7b6434bacd760c18301527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e1830152826080613da58951866120ed565b9301905b8381106140045750505050613dbf61020061219f565b91613dcd6040519384612164565b6102008352613ddd61020061219f565b92601f196020820194013685376020604051613df98482612164565b61010081520196601f198301368937613e128585614547565b15613fd75760a001809311610228570180831161022857613e3291614547565b15613fd7578361020061010092600d6104b0fa6101003d14161580613fc5575b613f9857602092610100845f946080604051613e6f60a082612164565b8181527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca82858301926f17f1d3a73197d7942695638c4fa9ac0f84527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f26060820152015284613ef561030061219f565b96613f036040519889612164565b61030088528386613f1561030061219f565b9a601f19828c019c01368d37018a5e60a088015e6101a086015e0161022083015e5190600f620323e8fa60203d14161580613f5b575b613f575760015f511490565b5f90565b610cc25a11613f4b577f57a673ba000000000000000000000000000000000000000000000000000000005f52600f600452620323e860245260445ffd5b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600d60045260245ffd5b613fd26104b0600d614620565b613e52565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b604081835e60408160e18560056103e8fa60403d1416158061408b575b61405e576040810180911115613da9577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b6140986103e86005614620565b614021565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600260045260245ffd5b859697919293949518845284825360208784518660025afa8751911696602001959460010193929190613d0c565b7f54eb5c7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff8111613b94565b505050505f90565b5061010083511480614148575b15613b6c565b5061415283614572565b614142565b5061416182614572565b613b64565b63ffffffff811161417a5763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b90815180156143dd576040516141c1602082612164565b5f81525f368137835191935f908186818187156117185780881180156143cb575b6143985750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701915b600182116143455750505083518181036116525750509492909492614236600183811c0161366e565b955f935b6001831161425657505050505061425291925061369f565b5190565b93955f9594908690600184811614614312575b905b60018101868110156142a857906142936002926115e761428b848c6136ac565b51918b6136ac565b6142a160018b019a8d6136ac565b520161426b565b5090979484909692968083106142d6575b5050505060011c9390600181169060011c0186949091929361423a565b84011015614303576115d8906142eb926136ac565b6142f96001870196896136ac565b525f8083816142b9565b61430c916136ac565b516142eb565b9650506143236001880197826136ac565b516143336001916115e78861369f565b96819761433f8b61369f565b52614269565b60018082161461438e575b600183161580614382575b614378575b60011c9160011c90600181169060011c01909161420d565b9260010192614360565b5081600184011061435b565b9260010192614350565b877fe944a157000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b506143d68882612491565b505f6141e2565b505f9150565b64ffffffffff81116143f95764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b6041916040519160018353600183015260218201522090565b80516080810361297957505f90815b815183101561447457602083830101511791602081018091116102285791614451565b9092915015614529576040516144a66020828551808388018484015e81015f838201520301601f198101835282612164565b608081936060828201519101517f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab82115f146145215760ff60015b16016f1a0111ea397fe69a4b1ba7b6434bacd70360608401527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab03910152565b60ff5f6144e1565b905060405161453960a082612164565b608080825236602083013790565b90608061010092601161b9f0fa6101003d141690811561456357565b61457061b9f06011614620565b565b905f90815b8351831015614618578284016020810151906020850185116102285760400151906f1a0111ea397fe69a4b1ba7b6434bacd7811180156145d4575b6145ca57171791604081018091116102285791614577565b5050509150505f90565b506f1a0111ea397fe69a4b1ba7b6434bacd7811480156145b257507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8210156145b2565b151592509050565b5a603f8304101561462f575050565b73ffffffffffffffffffffffffffffffffffffffff907f57a673ba000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd60808060405234601557610f7b908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632dd38c981461006d5763dbe638af1461002f575f80fd5b34610069575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100695760206040516104008152f35b5f80fd5b346100695760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100695760043567ffffffffffffffff811161006957366023820112156100695780600401359067ffffffffffffffff8211610069573660248360051b83010111610069575f918015801561098e575b61095d576100f5816109da565b926101036040519485610999565b8184527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610130836109da565b015f5b81811061094c575050610145826109f2565b61014e836109f2565b947f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841684036103e6576101878460049695961b610a7b565b935f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7d81360301915b878110156104c45760248160051b83010135838112156100695782019560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc8836030112610069576040516060810181811067ffffffffffffffff82111761049757604052602488013573ffffffffffffffffffffffffffffffffffffffff811681036100695781526044880135976fffffffffffffffffffffffffffffffff891689036100695760208201988952606481013567ffffffffffffffff811161006957602491010136601f8201121561006957803561029081610a41565b9161029e6040519384610999565b818352366020838301011161006957815f92602080930183860137830101526040820190815273ffffffffffffffffffffffffffffffffffffffff8251161561046b576fffffffffffffffffffffffffffffffff8951161561043f576103048151610b01565b1561041357908b61035785847fffffffffffffffffffffffffffffffffffffffff000000000000000000000000955161033d838d610ac0565b52610348828c610ac0565b50516020815191012092610ac0565b525160601b166103678388610ac0565b526fffffffffffffffffffffffffffffffff80885116911601906fffffffffffffffffffffffffffffffff82116103e6576fffffffffffffffffffffffffffffffff60019297511660108260041b8a0101907fffffffffffffffffffffffffffffffff00000000000000000000000000000000825116179052016101b1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837f6f480550000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f69f884c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f9a90dca6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b878685898c6104d28a610bb6565b9081810361091e5750506104e590610bb6565b908181036108f057505081517f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103e6576105269060071b610a7b565b935f5b83518110156105915761053c8185610ac0565b51805160808103610561575090608060206001930160208360071b8a01015e01610529565b7f77e7011b000000000000000000000000000000000000000000000000000000005f52600452608060245260445ffd5b509092607f8551166108c3576001916105ab610100610a41565b926105b96040519485610999565b61010084526105c9610100610a41565b967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019801368937602080825183010191019060a086015b818310610892575b5050506080845215610829575f9460605b85518088101561072d576106338860bf92610ba9565b101561072657610644878751610ba9565b8060071b818104608014821517156103e65761065f90610a7b565b905f5b8181106106f957505060146020809361067d6106e794610d78565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519683889451918291018686015e83019160601b168382015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4810184520182610999565b9560bf81018091116103e6579561061d565b808a0190818b116103e657608060206107146001948d610ac0565b510160208360071b8701015e01610662565b60bf610644565b506108006fffffffffffffffffffffffffffffffff936020610805946034827fffffffff00000000000000000000000000000000000000000000000000000000968e60409c8d51998a9860e01b16848901527fffffffffffffffffffffffffffffffff000000000000000000000000000000008d60801b1660248901525180918589015e8601908382015f8152815193849201905e0101905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610999565b610d78565b9173ffffffffffffffffffffffffffffffffffffffff845193168352166020820152f35b600b5a111561085f577feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b7f57a673ba000000000000000000000000000000000000000000000000000000005f52600b6004526102ee60245260445ffd5b90919250608083825e60808961010081600b6102eefa60803d14169283156108be576080019190610604565b61060c565b84517f818edad7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f45d83a2c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f07f1eced000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b806060602080938901015201610133565b7f378fbbf9000000000000000000000000000000000000000000000000000000005f5260045261040060245260445ffd5b5061040081116100e8565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761049757604052565b67ffffffffffffffff81116104975760051b60200190565b906109fc826109da565b610a096040519182610999565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610a3782946109da565b0190602036910137565b67ffffffffffffffff811161049757601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b90610a8582610a41565b610a926040519182610999565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610a378294610a41565b8051821015610ad45760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b608081511480610b9a575b15610b9557608090604051610b3f602080838180820196805191829101885e810160018382015203018084520182610999565b5181600c615dc0fa60803d14168015610b555790565b61017c5a1115610b625790565b7f57a673ba000000000000000000000000000000000000000000000000000000005f52600c600452615dc060245260445ffd5b505f90565b50610ba481610ecd565b610b0c565b919082039182116103e657565b905f905f905f5b8451811015610c095780807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000610bf560019489610ac0565b511617610c028288610ac0565b5201610bbd565b5090918351610c17816109f2565b906001915b818310610cb05750505060015b8451811015610cab57610c3c8186610ac0565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201908282116103e65761ffff90610c768389610ac0565b51181115610c875750600101610c29565b9061ffff939450610ca69250610c9e849187610ac0565b511694610ac0565b511690565b509250565b5f969192965b838110610cc957509560011b9190610c1c565b80880184811015610d71575b8860011b82018581105f14610d6a575b8282845b838110610cff5750505050508760011b01610cb6565b60019085841080610d43575b15610d3057610d1d828501948a610ac0565b515b610d29828a610ac0565b5201610ce9565b610d3d828401938a610ac0565b51610d1f565b5084831480610d0b5750610d57848a610ac0565b51610d62848b610ac0565b511015610d0b565b5084610ce5565b5083610cd5565b908151615fff8111610ea257508151600181018091116103e6576040517fffffff000000000000000000000000000000000000000000000000000000000060208201927f6200000000000000000000000000000000000000000000000000000000000000845260e81b1660218201527f80600b5f395ff3000000000000000000000000000000000000000000000000006024820152610e52602c82865180602089018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610999565b51905ff09173ffffffffffffffffffffffffffffffffffffffff831615610e765750565b517fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905f90815b8351831015610f73578284016020810151906020850185116103e65760400151906f1a0111ea397fe69a4b1ba7b6434bacd781118015610f2f575b610f2557171791604081018091116103e65791610ed2565b5050509150505f90565b506f1a0111ea397fe69a4b1ba7b6434bacd781148015610f0d57507f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab821015610f0d565b15159250905056";
