// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const secp256k1LightClientAbi = [
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

export const secp256k1LightClientBytecode: `0x${string}` =
  "0x61014080604052346106ee576154af803803809161001d8285610a55565b8339810190610100818303126106ee5780519061003c60208201610a78565b61004860408301610a8c565b61005460608401610a9d565b61006060808501610a9d565b9161006d60a08601610a9d565b60c0860151959094906001600160a01b03871687036106ee5760e0810151906001600160401b0382116106ee57019780601f8a0112156106ee578851986100b38a610ab1565b996100c16040519b8c610a55565b808b526020808c019160051b830101918383116106ee5760208101915b8383106108705750506040519250610bdd9150508082016001600160401b038111838210176106925782916148d2833903905ff09687156106fa576001600160401b038681169086166101318282610adc565b6001600160401b038716908111156108585750505060805260a05260c052610162929161015d91610afd565b610afd565b60e052610100526001600160a01b0316610120525f5b815181101561078c5761018b8183610b37565b51805163ffffffff165f908152600160205260409020546001600160a01b03166107725760018060a01b0361012051169160a082019182519360405180956305ba719360e31b82526024820160206004840152815180915260448301602060448360051b8601019301915f5b818110610705575050505091815f8160409503925af19081156106fa575f945f926106ae575b50610229845151610b4b565b955f5b87518110156102db57806102436001928851610b37565b5161024d82610b7d565b90838060a01b0381511690604081015160208151910120906020868060801b0391015116906040519263ffffffff60208501957fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b87521660408501526060840152608083015260a082015260a081526102c760c082610a55565b5190206102d4828b610b37565b520161022c565b50959490919293506080519260018060a01b0360a051169363ffffffff60c051169463ffffffff85511695602086019660018060401b0388511694604088019a60018060401b038c51169660608a019760018060401b03895116916103496103438551610b7d565b94610ba8565b9560808d0151976040519a6101808c018c811060018060401b03821117610692576040528b5260208b01998a5260408b0190815260608b01906002825260808c0192835260a08c0193845260c08c0194855260e08c019586526101008c019663ffffffff1687526101208c0197600160801b600190031688526101408c019889526101608c01998a526040519a60208c019c7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f28e525160408d0152600160a01b6001900390511660608c01525163ffffffff1660808b01525160ff1660a08a01525163ffffffff1660c0890152600160401b6001900390511660e0880152600160401b60019003905116610100870152600160401b600190039051166101208601525163ffffffff16610140850152600160801b6001900390511661016084015251610180830152516101a08201526101a081526104a96101c082610a55565b519020845160e0519192916104ca916001600160401b039182169116610adc565b90516001600160401b03168181106106a6575b5086516104f2906001600160401b0316610de1565b966104fc82610de1565b604051909560808201916001600160401b038311818410176106925760019a7f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79860809863ffffffff956040528d8060a01b0316835264ffffffffff602084019216825264ffffffffff604084019116815260608301905f8252858551165f528d60205260405f20938e8060a01b039051169284549064ffffffffff60a01b905160a01b169164ffffffffff60c81b905160c81b169261ffff60f01b905160f01b16938f8060f01b039161ffff60f01b1617161717179055898060401b038851166040516105e981610a3a565b868152602081019182528b60408201915f8352858551165f52600260205260405f209051815501918c8060401b03905116825491680100000000000000008e60c01b03905160401b16918d8060c01b03191617179055511695865f5463ffffffff81168211610681575b50505190516040805194855289811b8a9003928316602086015290821690840152166060820152a201610178565b63ffffffff1916175f55865f610653565b634e487b7160e01b5f52604160045260245ffd5b90505f6104dd565b945090506040843d82116106f2575b816106ca60409383610a55565b810103126106ee576106e760206106e086610a78565b9501610ac8565b905f61021d565b5f80fd5b3d91506106bd565b6040513d5f823e3d90fd5b919360206080819260019496986043199082030188528260408a51878060a01b0381511684528780861b038382015116838501520151606060408401528051918291826060860152018484015e5f838284010152601f8019910116010196019401910191899493926101f7565b63ffffffff905116630ab75ad360e01b5f5260045260245ffd5b604051613aaa9081610e2882396080518181816103670152818161092a0152818161158a015281816117790152818161182d0152612b11015260a0518181816103a20152818161059c01528181610965015281816115c5015281816117b40152612b49015260c0518181816103ca0152818161054c0152818161098d015281816115f1015281816117dc0152612b71015260e0518181816111400152612bdb015261010051818181611233015281816113f6015281816114830152611fdf015261012051816129bf0152f35b6328699a5560e11b5f5260045260245260445260645ffd5b82516001600160401b0381116106ee57820160c0818703601f1901126106ee576040519060c082016001600160401b03811183821017610692576040526108b960208201610a8c565b82526108c760408201610a9d565b60208301526108d860608201610a9d565b60408301526108e960808201610a9d565b606083015260a0810151608083015260c08101516001600160401b0381116106ee57602091010186601f820112156106ee5780519061092782610ab1565b916109356040519384610a55565b80835260208084019160051b830101918983116106ee5760208101915b838310610970575050505060a08201528152602092830192016100de565b82516001600160401b0381116106ee578201906060828d03601f1901126106ee576040519161099e83610a3a565b6109aa60208201610a78565b83526109b860408201610ac8565b602084015260608101516001600160401b0381116106ee576020910101908c601f830112156106ee578151926001600160401b038411610692576040518e610a0a601f8701601f191660200183610a55565b858252602086860101116106ee575f6020868197828098018386015e830101526040820152815201920191610952565b606081019081106001600160401b0382111761069257604052565b601f909101601f19168101906001600160401b0382119082101761069257604052565b51906001600160a01b03821682036106ee57565b519063ffffffff821682036106ee57565b51906001600160401b03821682036106ee57565b6001600160401b0381116106925760051b60200190565b51906001600160801b03821682036106ee57565b91908201809211610ae957565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b039182169082160391908211610ae957565b805115610b235760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015610b235760209160051b010190565b90610b5582610ab1565b610b626040519182610a55565b8281528092610b73601f1991610ab1565b0190602036910137565b63ffffffff8111610b915763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b9081518015610ddb57604051610bbf602082610a55565b5f81525f368137835191935f90818681818715610dcc578088118015610dbc575b610da257505f19870191905b60018211610d4f575050508351818103610d3a5750509492909492610c15600183811c01610b4b565b955f935b60018311610c35575050505050610c31919250610b16565b5190565b93955f9594908690600184811614610d07575b905b6001810186811015610c8e5790610c79600292610c72610c6a848c610b37565b51918b610b37565b5190610e0e565b610c8760018b019a8d610b37565b5201610c4a565b509097948490969296808310610cbc575b5050505060011c9390600181169060011c01869490919293610c19565b84011015610cf857610cd190610ce092610b37565b51610c72600186019587610b37565b610cee600187019689610b37565b525f808381610c9f565b610d0191610b37565b51610ce0565b965050610d18600188019782610b37565b51610d28600191610c7288610b16565b968197610d348b610b16565b52610c48565b63180db87d60e11b5f5260045260245260445ffd5b600180821614610d98575b600183161580610d8c575b610d82575b60011c9160011c90600181169060011c019091610bec565b9260010192610d6a565b50816001840110610d65565b9260010192610d5a565b8763e944a15760e01b5f525f60045260245260445260645ffd5b508088810311610ae9575f610be0565b631929b88360e21b5f5260045ffd5b505f9150565b64ffffffffff8111610df75764ffffffffff1690565b6306dfcc6560e41b5f52602860045260245260445ffd5b604191604051916001835360018301526021820152209056fe60806040526004361015610011575f80fd5b5f3560e01c806308ef13011461185057806312622e5b146118165780633120115b1461171357806333573fc51461141a578063357a21ee146113ca5780634a168c0b1461138b5780634eb7f485146113655780634ffce07d146111e75780635e3a523014611190578063681235f014611164578063687043c5146111205780636c2ad0f5146110f05780638518b0ad146110d557806388a1e92c146110135780639cb118bf14610ff15780639e17a4ca14610efd578063b752c956146105ff578063bced27c7146105c0578063de1164bb14610570578063e1ebfc3714610530578063e7389361146104d2578063ef7fa71b146102595763ff14ad8514610116575f80fd5b346102555760406003193601126102555761012f61189c565b60243567ffffffffffffffff81116102555761014f9036906004016118ee565b919073ffffffffffffffffffffffffffffffffffffffff61016f836125f0565b51169061017b826130e9565b5090600782018083116102285760031c85036101ed5791816101c786856101ac6101cd9660209a6101d39a9961356f565b6101c16101ba3684846119ec565b858761360d565b966136ad565b9161360d565b906125be565b6fffffffffffffffffffffffffffffffff60405191168152f35b84906102246040519283927fdb4285a900000000000000000000000000000000000000000000000000000000845260048401612579565b0390fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b346102555760206003193601126102555760043567ffffffffffffffff81116102555761028a9036906004016118ee565b90803560e01c9060048101808211610228573560c01c91600c82018083116102285735928315610474576102bd826126ab565b9193925f98919850600785018086116102285760031c9283602c0180602c116102285780841061044557602c890193848a1161022857818611610228578b61040b8a879360209f8f6104279f8c98928f918f938a9461032a876103248f996104049661191c565b9961256c565b98909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b918c612750565b98899461042f575b5050509150506040519182372092856133d8565b604051908152f35b610439958b613502565b50888483838380610413565b837f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6865616473526f6f7400000000000000000000000000000000000000000000006044820152fd5b3461025557602060031936011261025557602061051473ffffffffffffffffffffffffffffffffffffffff61050d61050861189c565b6125f0565b51166130e9565b90506fffffffffffffffffffffffffffffffff60405191168152f35b34610255575f60031936011261025557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760206003193601126102555763ffffffff6105de61189c565b6105e7816125f0565b50165f526002602052602060405f2054604051908152f35b346102555760606003193601126102555760043567ffffffffffffffff8111610255576106309036906004016118ee565b6040519091604435602435610160840167ffffffffffffffff811185821017610ed0576040525f60408501525f60608501525f60808501525f60c08501525f60e08501525f6101008501525f6101208501525f6101408501528084528160a0850152823560c01c602085015260088301808411610228573560c01c604085015260108301808411610228573560f81c6060850152601183018084116102285735608085015260318301808411610228573560c08501528015610e72578115610e145760c084015115610db65760ff6060850151168015908115610dab575b50610d4d576101009167ffffffffffffffff6020860151169067ffffffffffffffff6040870151169060ff6060880151169060808801519260c089015194604051967fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68852602088015260408701526060860152608085015260a084015260c083015260e08201522060e083015260518101808211610228573560e01c60e08301519060558301808411610228573560e01c6059840180851161022857929082908082811015610d185750905b60018111610cc357505090606091604051917fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a28352602083015260408201522091600182019182811161022857600581019283821161022857610841813560e01c6126ab565b9197909296600d86018611610228576007890196878a11610228578760031c600d0180600d11610228578c61087961087f928a61191c565b9261191c565b9b8c8211610c815750853560e01c6101008c01526fffffffffffffffffffffffffffffffff85166101408c01526001873560f81c11610b0f576109d98882896101609f8d908f8b90600d6109cd8f9a6109c78e6fffffffffffffffffffffffffffffffff9d8f3560c01c903560e01c909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b9561256c565b9760031c950193612750565b16806101208c01526001873560f81c14610adf575b5050505b610a9d575b87876fffffffffffffffffffffffffffffffff610140604051928051845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015260ff60608201511660608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015263ffffffff610100820151166101008501528261012082015116610120850152015116610140820152f35b6fffffffffffffffffffffffffffffffff95610acd95600d886101208b0151169660031c9501933560e01c613502565b166101208201528280808080806109f7565b610b07926040518960031c600d8a0182378960031c9020923560c01c90873560e01c906133d8565b8980806109ee565b909a863560f81c600203610c51576010610b29838361256c565b03610c175750610bcc610bd7913560801c806101208d01526040518960031c600d8a0182378960031c9020908d3560c01c883560e01c869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b9a3560c01c8b613399565b15610be7575061016098506109f2565b89907f8d6677b8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610c21925061256c565b7f5b7232fa000000000000000000000000000000000000000000000000000000005f52600452601060245260445ffd5b867f530efc57000000000000000000000000000000000000000000000000000000005f523560f81c60045260245ffd5b610c948d610c8f848461191c565b61256c565b907f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909391600180861603610cf357610cdd6020918435613a91565b9201935b60011c90600181169060011c016107db565b919381600182011015610ce1579391610d10602091843590613a91565b920193610ce1565b84907fe944a157000000000000000000000000000000000000000000000000000000005f52600452600160245260445260645ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f66696e616c6974790000000000000000000000000000000000000000000000006044820152fd5b60039150118661070e565b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f64657461696c73486173680000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6f7574626f78526f6f74000000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f726f6c6c757049640000000000000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102555760a060031936011261025557610f1661189c565b610f1e6118c2565b60643567ffffffffffffffff811161025557610f3e9036906004016118ee565b608435939192916fffffffffffffffffffffffffffffffff85168503610255576020948383610fe796610fe29560405191823720926044359267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b613399565b6040519015158152f35b34610255575f60031936011261025557602063ffffffff5f5416604051908152f35b34610255576102006003193601126102555761102d61189c565b6110356118af565b60443567ffffffffffffffff81116102555760606003198236030112610255576064359267ffffffffffffffff841161025557366023850112156102555783600401359267ffffffffffffffff8411610255573660248560051b87010111610255576101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102555760246110d395019260040191611ca2565b005b34610255575f60031936011261025557602060405160028152f35b3461025557602060031936011261025557602064ffffffffff8161111561050861189c565b015116604051908152f35b34610255575f60031936011261025557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255576040600319360112610255576020610fe761118261189c565b61118a6118af565b90611c20565b346102555760206003193601126102555763ffffffff6111ae61189c565b6111b7816125f0565b50165f52600260205260206fffffffffffffffffffffffffffffffff600160405f20015460401c16604051908152f35b346102555760206003193601126102555760043567ffffffffffffffff81116102555760c06003198260040192360301126102555773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561133d57602063ffffffff602461126b85611c0f565b60405194859384927f7a28419d0000000000000000000000000000000000000000000000000000000084521660048301525afa908115611332575f91611300575b5080156112c6576112c16110d3923690611a50565b612912565b63ffffffff6112d483611c0f565b7f88d677ba000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506020813d60201161132a575b8161131b60209383611993565b810103126102555751826112ac565b3d915061130e565b6040513d5f823e3d90fd5b7f83a0d46f000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461025557602060031936011261025557602064ffffffffff604061111561050861189c565b346102555760206003193601126102555760206113c173ffffffffffffffffffffffffffffffffffffffff61050d61050861189c565b50604051908152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760406003193601126102555760043567ffffffffffffffff81116102555760c060031982360301126102555760243567ffffffffffffffff81116102555761146b9036906004016118ee565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166116eb57803560e01c9260048201808311610228573560e01c9260088301808411610228573593600186018087116102285781036116bc57602483016114e881611929565b67ffffffffffffffff4291161161167a5750611503866126ab565b50939190600781018082116102285760031c918260280195866028116102285786851061164a576028890192838a1161022857878511610228576110d39b61155b8961155561163f9b6112c19e61191c565b9861256c565b976040519060208201927fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe8284527f0000000000000000000000000000000000000000000000000000000000000000604084015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016606084015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016608084015260a083015260c08201528c60e082015260e0815261163661010082611993565b51902092612750565b503690600401611a50565b86857f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61168c67ffffffffffffffff91611929565b7f24569ef2000000000000000000000000000000000000000000000000000000005f52166004524260245260445ffd5b857f472b3746000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0df1cd92000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461025557606060031936011261025557602061042761173161189c565b6117396118c2565b60443591909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b34610255575f6003193601126102555760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102555760206003193601126102555763ffffffff61186e61189c565b611877816125f0565b50165f526002602052602067ffffffffffffffff600160405f20015416604051908152f35b6004359063ffffffff8216820361025557565b6024359063ffffffff8216820361025557565b6024359067ffffffffffffffff8216820361025557565b359067ffffffffffffffff8216820361025557565b9181601f840112156102555782359167ffffffffffffffff8311610255576020838186019501011161025557565b9190820180921161022857565b3567ffffffffffffffff811681036102555790565b6060810190811067ffffffffffffffff821117610ed057604052565b610180810190811067ffffffffffffffff821117610ed057604052565b6080810190811067ffffffffffffffff821117610ed057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ed057604052565b67ffffffffffffffff8111610ed05760051b60200190565b92919267ffffffffffffffff8211610ed05760405191611a3460207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611993565b829481845281830111610255578281602093845f960137010152565b919060c0838203126102555760405160c0810181811067ffffffffffffffff821117610ed0576040528093803563ffffffff81168103610255578252611a98602082016118d9565b6020830152611aa9604082016118d9565b6040830152611aba606082016118d9565b60608301526080810135608083015260a08101359067ffffffffffffffff8211610255570182601f8201121561025557803590611af6826119d4565b93611b046040519586611993565b82855260208086019360051b830101918183116102555760208101935b838510611b3357505050505060a00152565b843567ffffffffffffffff81116102555782019060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083860301126102555760405191611b808361193e565b602081013573ffffffffffffffffffffffffffffffffffffffff8116810361025557835260408101356fffffffffffffffffffffffffffffffff81168103610255576020840152606081013567ffffffffffffffff81116102555760209101019084601f8301121561025557602092611bff86848680963591016119ec565b6040820152815201940193611b21565b3563ffffffff811681036102555790565b63ffffffff90611c2f816125f0565b50165f52600360205260405f2063ffffffff62ffffff8360081c16165f52602052611c5e60405f205491613110565b16151590565b3573ffffffffffffffffffffffffffffffffffffffff811681036102555790565b356fffffffffffffffffffffffffffffffff811681036102555790565b92909391611caf846125f0565b5063ffffffff84165f52600260205260405f20916101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102555760405190611cfb8261195a565b608435825260a43573ffffffffffffffffffffffffffffffffffffffff8116810361025557602083015260c43563ffffffff8116810361025557604083015260e43560ff811681036102555760608301526101043563ffffffff811681036102555760808301526101243567ffffffffffffffff811681036102555760a08301526101443567ffffffffffffffff811681036102555760c08301526101643567ffffffffffffffff811681036102555760e0830152610184359163ffffffff8316830361025557826101008201526101a435906fffffffffffffffffffffffffffffffff8216820361025557611e0a916101208201526101c4356101408201526101e435610160820152613163565b845490818103612534575050611e1f83611c64565b60408401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1853603018112156102555784019081359167ffffffffffffffff83116102555760200191803603831361025557611e9b92611e819136916119ec565b60208151910120611e9460208701611c85565b918a61327c565b90611ea5866119d4565b95611eb36040519788611993565b808752602087019060051b82019136831161025557905b82821061252457505050604094855191611ee48784611993565b600183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08701366020850137611f1a8361334b565b52815163ffffffff84811694908a1693905f908690869085156124fc5763ffffffff8116861180156124e1575b6124a45750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8563ffffffff8f160101915b6001821161245157505050835181810361242357505093909192611fa2600184811c016132fc565b935f5b600184116122fd57505050505050611fbc9061334b565b516101c43581036122c1575073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561133d57602073ffffffffffffffffffffffffffffffffffffffff602461202785611c64565b875194859384927f67d373ee0000000000000000000000000000000000000000000000000000000084521660048301525afa9081156122b7575f9161227c575b5015612232576120778585611c20565b61222b5761208485613110565b63ffffffff85165f526003602052835f2063ffffffff62ffffff8860081c16165f52602052835f2090815417905563ffffffff84165f526001602052825f20805460f01c9061ffff821461022857600161212792017dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b600161213560208301611c85565b9201916fffffffffffffffffffffffffffffffff808454861c16911601906fffffffffffffffffffffffffffffffff82116102285763ffffffff73ffffffffffffffffffffffffffffffffffffffff81926121f76020957f852975c11a2aabe7e791aef781260f17040dfb6265de5afc44350ac5c24ea8b797907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b6fffffffffffffffffffffffffffffffff61221c8661221584611c64565b9301611c85565b975197168752169616941692a4565b5050505050565b61225073ffffffffffffffffffffffffffffffffffffffff91611c64565b7ff4cd9005000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506020813d6020116122af575b8161229760209383611993565b8101031261025557518015158103610255575f612067565b3d915061228a565b84513d5f823e3d90fd5b63ffffffff867fd228ab19000000000000000000000000000000000000000000000000000000005f52166004526024526101c43560445260645ffd5b949b9297988c9a9196995f9c9398959c505f955f9c6001808c16146123f0575b50955b8d600182011015612369578c8f8d6123388482613385565b51906001850161234791613385565b5161235191613a91565b919e6001019e61236091613385565b52600201612320565b909980959e979699939c949d9b929b80831061239e575b5050505060011c9091600181169060011c0190849590919293611fa5565b840110156123e1576123b3906123c992613385565b516123c2600187019689613385565b5190613a91565b6123d7600184019387613385565b525f808481612380565b6123ea91613385565b516123c9565b9c508b965061241261240660018a01998b613385565b516123c260019961334b565b61241c889e61334b565b528e61231d565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60018082161461249a575b60018316158061248e575b612484575b60011c9160011c90600181169060011c019091611f7a565b926001019261246c565b50816001840110612467565b926001019261245c565b63ffffffff915085828f7fe944a157000000000000000000000000000000000000000000000000000000005f52166004526024521660445260645ffd5b508d63ffffffff6124f48882851661256c565b911611611f47565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b8135815260209182019101611eca565b63ffffffff887f99487863000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9190820391821161022857565b90601f836040947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360208652816020870152868601375f8582860101520116010190565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161022857565b63ffffffff905f606060405161260581611977565b82815282602082015282604082015201521690815f52600160205260405f20916040519261263284611977565b549273ffffffffffffffffffffffffffffffffffffffff84169384825264ffffffffff8160a01c16602083015264ffffffffff8160c81c16604083015260f01c606082015292156126805750565b7f5db33d98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff1690815f52600160205260405f205473ffffffffffffffffffffffffffffffffffffffff8116928160f01c15159164ffffffffff808260a01c169160c81c16918515612680578142108015612746575b61271557505050612710836130e9565b919092565b7f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5082421015612700565b97969391909485612764919794978461356f565b61276f855f99613781565b6040519260208401606085018986525f8052869560245f9a02850193945b848110612853575050505050506fffffffffffffffffffffffffffffffff881680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe1610156128255750500314901516156127fa5750565b7f666b7cba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f51791b7f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b85355f1a81815b61286f5750506101206001910195019461278d565b60018216612886575b6024019060011c908161285a565b989e9b8f60208101358060ff1c601b0188527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690356040860152808652845a608060209260015f93fa5060108b015160601c5f5118907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a01017179b895160801c019e60400198612878565b63ffffffff8151165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2054166130b65760a0810192835191604051927f2dd38c9800000000000000000000000000000000000000000000000000000000845283602481016020600483015282518091526044820190602060448260051b8501019401915f905b828210612ff457505050508060409203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415611332575f935f95612f81575b506129fd8651516132fc565b935f5b8551811015612a765780612a65612a1a6001938b51613385565b51612a24836137bf565b9073ffffffffffffffffffffffffffffffffffffffff8151166fffffffffffffffffffffffffffffffff60206040840151818151910120930151169261327c565b612a6f8289613385565b5201612a00565b5092955092909360807f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79167ffffffffffffffff63ffffffff88511694612bcf60208a0196838851168b6fffffffffffffffffffffffffffffffff604082019763ffffffff888a51169760608501988a8a5116908d612afe612af885516137bf565b94613803565b9701519760405199612b0f8b61195a565b7f00000000000000000000000000000000000000000000000000000000000000008b5273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208c0152857f00000000000000000000000000000000000000000000000000000000000000001660408c0152600260608c01528f8b015260a08a015260c089015260e08801521661010086015216610120840152610140830152610160820152613163565b9682612c0181895116827f0000000000000000000000000000000000000000000000000000000000000000169061191c565b925116828110612f77575b50612d5c9061ffff8b612c2186885116613a4b565b612c2a86613a4b565b73ffffffffffffffffffffffffffffffffffffffff60405195612c4c87611977565b16855264ffffffffff602086019216825264ffffffffff604086019116815263ffffffff60608601935f855251165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f209551167fffff0000000000000000000000000000000000000000000000000000000000007dffffffffff0000000000000000000000000000000000000000000000000078ffffffffff00000000000000000000000000000000000000008854955160a01b16935160c81b169316171717835551167dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b612e21828751166fffffffffffffffffffffffffffffffff8b856001604051612d848161193e565b8d81526020810195865263ffffffff60408201945f865251165f52600260205260405f2090518155019351167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b818063ffffffff8b511697885f5463ffffffff81168211612f4b575b505051169351166040519388855260208501526040840152166060820152a2818103612f1257505063ffffffff8151165f52600160205260405f2060405190612e8582611977565b549173ffffffffffffffffffffffffffffffffffffffff8316825264ffffffffff8360a01c1691826020820152606064ffffffffff8560c81c169485604084015260f01c91015282421015612ed957505050565b63ffffffff9051167f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b63ffffffff8351167f99487863000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016175f55885f612e3d565b9150612d5c612c0c565b935093506040833d604011612fec575b81612f9e60409383611993565b810103126102555782519273ffffffffffffffffffffffffffffffffffffffff841684036102555760200151926fffffffffffffffffffffffffffffffff841684036102555792935f6129f1565b3d9150612f91565b919360206080877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc8394600196989a030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460408c5173ffffffffffffffffffffffffffffffffffffffff81511686526fffffffffffffffffffffffffffffffff8382015116838701520151606060408601528051918291826060880152018686015e5f8582860101520116010196019201920187939192612996565b63ffffffff9051167f0ab75ad3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60015f6014923c5f51906fffffffffffffffffffffffffffffffff8260e01c9260601c1690565b601f8160031c16601f0390601f8211610228577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361022857600191600761315f92169060031b61191c565b1b90565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f284528051604084015273ffffffffffffffffffffffffffffffffffffffff602082015116606084015263ffffffff604082015116608084015260ff60608201511660a084015263ffffffff60808201511660c084015267ffffffffffffffff60a08201511660e084015267ffffffffffffffff60c08201511661010084015267ffffffffffffffff60e08201511661012084015263ffffffff610100820151166101408401526fffffffffffffffffffffffffffffffff610120820151168284015261014081015161018084015201516101a08201526101a081526132766101c082611993565b51902090565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a0815261327660c082611993565b90613306826119d4565b6133136040519182611993565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061334182946119d4565b0190602036910137565b8051156133585760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156133585760209160051b010190565b9060ff8116610100811015613358576133b790600401549183613732565b149081156133c3575090565b90505f5261010460205260ff60405f20541690565b9390928261344e9394869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b60ff61345a8383613732565b92166101008110156133585760040190815483811461222b5763ffffffff848116911610156134ac5750555b7fd53f9d204c3378b64a955fb8efabdc9c3f3f8282dbac44fd88638f6c0b56f3e25f80a2565b915050805f5261010460205260ff60405f2054166134fe575f5261010460205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055613486565b5050565b613519956101cd949897956101c7929493946136ad565b916fffffffffffffffffffffffffffffffff831680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe161015612825575050565b90916007811680151591826135be575b5050613589575050565b6102246040519283927fdb4285a900000000000000000000000000000000000000000000000000000000845260048401612579565b60031c9150838210156133585760ff9183013560f81c901c1615155f8061357f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146102285760010190565b5f93929161361a91613781565b925f5b82518110156136a7577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610228578060031b8351821015613358576020828501015160f81c90815b61367757505060010161361d565b60018216613694575b613689906135e0565b9060011c9081613669565b6024810287015160801c90930192613680565b50925050565b9291906136bc908236916119ec565b9263ffffffff165f5b8060051b907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610228578382101561372c5761372791835f52600360205260405f20825f52602052602060405f2054918801019081511690526135e0565b6136c5565b50505050565b9066ffffffffffffff9060081c16600181018091116102285763ffffffff61377a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000926137bf565b1691161790565b605f602493927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0926015604051968793029283923c01168201604052565b63ffffffff81116137d35763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b9081518015613a455760405161381a602082611993565b5f81525f368137835191935f908186818187156124fc578088118015613a33575b613a005750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701915b600182116139ad575050508351818103612423575050949290949261388f600183811c016132fc565b955f935b600183116138af5750505050506138ab91925061334b565b5190565b93955f959490869060018481161461397a575b905b600181018681101561390157906138ec6002926123c26138e4848c613385565b51918b613385565b6138fa60018b019a8d613385565b52016138c4565b50909794849096929680831061392f575b5050505060011c9390600181169060011c01869490919293613893565b8401101561396b576139449061395392613385565b516123c2600186019587613385565b613961600187019689613385565b525f808381613912565b61397491613385565b51613953565b96505061398b600188019782613385565b5161399b6001916123c28861334b565b9681976139a78b61334b565b526138c2565b6001808216146139f6575b6001831615806139ea575b6139e0575b60011c9160011c90600181169060011c019091613866565b92600101926139c8565b508160018401106139c3565b92600101926139b8565b877fe944a157000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b50613a3e888261256c565b505f61383b565b505f9150565b64ffffffffff8111613a615764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b60419160405191600183536001830152602182015220905660808060405234601557610bc3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632dd38c981461006e5763dbe638af1461002f575f80fd5b3461006a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261006a5760206102aa604051908152f35b5f80fd5b3461006a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261006a5760043567ffffffffffffffff811161006a573660238201121561006a57806004013567ffffffffffffffff811161006a573660248260051b8401011161006a575f90801590818015610869575b610837576024810291818304602414171561048f579161012261010c836108b5565b9261011a6040519485610874565b8084526108b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823761015584610907565b9161015f85610907565b955f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7d82360301925b878510156105a15760248560051b840101358481121561006a5783019460607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc873603011261006a57604051916060830183811067ffffffffffffffff82111761057457604052602487013573ffffffffffffffffffffffffffffffffffffffff8116810361006a5783526044870135966fffffffffffffffffffffffffffffffff8816880361006a5760208401978852606481013567ffffffffffffffff811161006a5760249101019236601f8501121561006a57833561026a816108b5565b946102786040519687610874565b818652366020838301011161006a57815f92602080930183890137860101526040810193845273ffffffffffffffffffffffffffffffffffffffff81511615610548576fffffffffffffffffffffffffffffffff8851161561051c5783516014815114908115916104e8575b506104bc575160601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016610319838a6109c0565b527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006103458451610956565b16610350838d6109c0565b526fffffffffffffffffffffffffffffffff80885116911601916fffffffffffffffffffffffffffffffff831161048f576001929651907fffffffffffffffffffffffffffffffff000000000000000000000000000000006103b28251610956565b16604051907fffffffffffffffffffffffffffffffff00000000000000000000000000000000602083019460801b1684526030820152602081526103f7604082610874565b5191519160208110610456575b5063ffffffff61041660249251610956565b60601c16918184028b0190602082015201907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008251161790520193610189565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b9091169063ffffffff610404565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f6f480550000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000915061051490610956565b16158d6102e4565b827f69f884c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f9a90dca6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9087878a6105ae89610a01565b908181036108095750506105c190610a01565b908181036107db5750506034610669916040519485917fffffffff00000000000000000000000000000000000000000000000000000000602084019660e01b1686527fffffffffffffffffffffffffffffffff000000000000000000000000000000008860801b1660248401525180918484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610874565b8151615fff81116107b0575081516001810180911161048f5773ffffffffffffffffffffffffffffffffffffffff91610756602c60405180937fffffff000000000000000000000000000000000000000000000000000000000060208301967f6200000000000000000000000000000000000000000000000000000000000000885260e81b1660218301527f80600b5f395ff3000000000000000000000000000000000000000000000000006024830152875180918484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610874565b51905ff01690811561078457506fffffffffffffffffffffffffffffffff6040928351928352166020820152f35b517fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f45d83a2c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f07f1eced000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6102aa907f378fbbf9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506102aa81116100ea565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761057457604052565b67ffffffffffffffff811161057457601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b67ffffffffffffffff81116105745760051b60200190565b90610911826108ef565b61091e6040519182610874565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061094c82946108ef565b0190602036910137565b90602082519201517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116926014811061098e575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b80518210156109d45760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b905f905f905f5b8451811015610a545780807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000610a40600194896109c0565b511617610a4d82886109c0565b5201610a08565b5090918351610a6281610907565b906001915b818310610afb5750505060015b8451811015610af657610a8781866109c0565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019082821161048f5761ffff90610ac183896109c0565b51181115610ad25750600101610a74565b9061ffff939450610af19250610ae98491876109c0565b5116946109c0565b511690565b509250565b5f969192965b838110610b1457509560011b9190610a67565b80880184811015610bbc575b8860011b82018581105f14610bb5575b8282845b838110610b4a5750505050508760011b01610b01565b60019085841080610b8e575b15610b7b57610b68828501948a6109c0565b515b610b74828a6109c0565b5201610b34565b610b88828401938a6109c0565b51610b6a565b5084831480610b565750610ba2848a6109c0565b51610bad848b6109c0565b511015610b56565b5084610b30565b5083610b2056";
