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
  "0x61014080604052346106ee576155c6803803809161001d8285610a55565b8339810190610100818303126106ee5780519061003c60208201610a78565b61004860408301610a8c565b61005460608401610a9d565b61006060808501610a9d565b9161006d60a08601610a9d565b60c0860151959094906001600160a01b03871687036106ee5760e0810151906001600160401b0382116106ee57019780601f8a0112156106ee578851986100b38a610ab1565b996100c16040519b8c610a55565b808b526020808c019160051b830101918383116106ee5760208101915b8383106108705750506040519250610bdd9150508082016001600160401b038111838210176106925782916149e9833903905ff09687156106fa576001600160401b038681169086166101318282610adc565b6001600160401b038716908111156108585750505060805260a05260c052610162929161015d91610afd565b610afd565b60e052610100526001600160a01b0316610120525f5b815181101561078c5761018b8183610b37565b51805163ffffffff165f908152600160205260409020546001600160a01b03166107725760018060a01b0361012051169160a082019182519360405180956305ba719360e31b82526024820160206004840152815180915260448301602060448360051b8601019301915f5b818110610705575050505091815f8160409503925af19081156106fa575f945f926106ae575b50610229845151610b4b565b955f5b87518110156102db57806102436001928851610b37565b5161024d82610b7d565b90838060a01b0381511690604081015160208151910120906020868060801b0391015116906040519263ffffffff60208501957fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b87521660408501526060840152608083015260a082015260a081526102c760c082610a55565b5190206102d4828b610b37565b520161022c565b50959490919293506080519260018060a01b0360a051169363ffffffff60c051169463ffffffff85511695602086019660018060401b0388511694604088019a60018060401b038c51169660608a019760018060401b03895116916103496103438551610b7d565b94610ba8565b9560808d0151976040519a6101808c018c811060018060401b03821117610692576040528b5260208b01998a5260408b0190815260608b01906002825260808c0192835260a08c0193845260c08c0194855260e08c019586526101008c019663ffffffff1687526101208c0197600160801b600190031688526101408c019889526101608c01998a526040519a60208c019c7fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f28e525160408d0152600160a01b6001900390511660608c01525163ffffffff1660808b01525160ff1660a08a01525163ffffffff1660c0890152600160401b6001900390511660e0880152600160401b60019003905116610100870152600160401b600190039051166101208601525163ffffffff16610140850152600160801b6001900390511661016084015251610180830152516101a08201526101a081526104a96101c082610a55565b519020845160e0519192916104ca916001600160401b039182169116610adc565b90516001600160401b03168181106106a6575b5086516104f2906001600160401b0316610de1565b966104fc82610de1565b604051909560808201916001600160401b038311818410176106925760019a7f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79860809863ffffffff956040528d8060a01b0316835264ffffffffff602084019216825264ffffffffff604084019116815260608301905f8252858551165f528d60205260405f20938e8060a01b039051169284549064ffffffffff60a01b905160a01b169164ffffffffff60c81b905160c81b169261ffff60f01b905160f01b16938f8060f01b039161ffff60f01b1617161717179055898060401b038851166040516105e981610a3a565b868152602081019182528b60408201915f8352858551165f52600260205260405f209051815501918c8060401b03905116825491680100000000000000008e60c01b03905160401b16918d8060c01b03191617179055511695865f5463ffffffff81168211610681575b50505190516040805194855289811b8a9003928316602086015290821690840152166060820152a201610178565b63ffffffff1916175f55865f610653565b634e487b7160e01b5f52604160045260245ffd5b90505f6104dd565b945090506040843d82116106f2575b816106ca60409383610a55565b810103126106ee576106e760206106e086610a78565b9501610ac8565b905f61021d565b5f80fd5b3d91506106bd565b6040513d5f823e3d90fd5b919360206080819260019496986043199082030188528260408a51878060a01b0381511684528780861b038382015116838501520151606060408401528051918291826060860152018484015e5f838284010152601f8019910116010196019401910191899493926101f7565b63ffffffff905116630ab75ad360e01b5f5260045260245ffd5b604051613bc19081610e2882396080518181816103670152818161092a01528181611d7901528181611f680152818161201c0152612aa2015260a0518181816103a20152818161059c0152818161096501528181611db401528181611fa30152612ada015260c0518181816103ca0152818161054c0152818161098d01528181611de001528181611fcb0152612b02015260e0518181816118180152612b6c0152610100518181816113bf0152818161190c01528181611be50152611c72015261012051816129500152f35b6328699a5560e11b5f5260045260245260445260645ffd5b82516001600160401b0381116106ee57820160c0818703601f1901126106ee576040519060c082016001600160401b03811183821017610692576040526108b960208201610a8c565b82526108c760408201610a9d565b60208301526108d860608201610a9d565b60408301526108e960808201610a9d565b606083015260a0810151608083015260c08101516001600160401b0381116106ee57602091010186601f820112156106ee5780519061092782610ab1565b916109356040519384610a55565b80835260208084019160051b830101918983116106ee5760208101915b838310610970575050505060a08201528152602092830192016100de565b82516001600160401b0381116106ee578201906060828d03601f1901126106ee576040519161099e83610a3a565b6109aa60208201610a78565b83526109b860408201610ac8565b602084015260608101516001600160401b0381116106ee576020910101908c601f830112156106ee578151926001600160401b038411610692576040518e610a0a601f8701601f191660200183610a55565b858252602086860101116106ee575f6020868197828098018386015e830101526040820152815201920191610952565b606081019081106001600160401b0382111761069257604052565b601f909101601f19168101906001600160401b0382119082101761069257604052565b51906001600160a01b03821682036106ee57565b519063ffffffff821682036106ee57565b51906001600160401b03821682036106ee57565b6001600160401b0381116106925760051b60200190565b51906001600160801b03821682036106ee57565b91908201809211610ae957565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b039182169082160391908211610ae957565b805115610b235760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015610b235760209160051b010190565b90610b5582610ab1565b610b626040519182610a55565b8281528092610b73601f1991610ab1565b0190602036910137565b63ffffffff8111610b915763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b9081518015610ddb57604051610bbf602082610a55565b5f81525f368137835191935f90818681818715610dcc578088118015610dbc575b610da257505f19870191905b60018211610d4f575050508351818103610d3a5750509492909492610c15600183811c01610b4b565b955f935b60018311610c35575050505050610c31919250610b16565b5190565b93955f9594908690600184811614610d07575b905b6001810186811015610c8e5790610c79600292610c72610c6a848c610b37565b51918b610b37565b5190610e0e565b610c8760018b019a8d610b37565b5201610c4a565b509097948490969296808310610cbc575b5050505060011c9390600181169060011c01869490919293610c19565b84011015610cf857610cd190610ce092610b37565b51610c72600186019587610b37565b610cee600187019689610b37565b525f808381610c9f565b610d0191610b37565b51610ce0565b965050610d18600188019782610b37565b51610d28600191610c7288610b16565b968197610d348b610b16565b52610c48565b63180db87d60e11b5f5260045260245260445ffd5b600180821614610d98575b600183161580610d8c575b610d82575b60011c9160011c90600181169060011c019091610bec565b9260010192610d6a565b50816001840110610d65565b9260010192610d5a565b8763e944a15760e01b5f525f60045260245260445260645ffd5b508088810311610ae9575f610be0565b631929b88360e21b5f5260045ffd5b505f9150565b64ffffffffff8111610df75764ffffffffff1690565b6306dfcc6560e41b5f52602860045260245260445ffd5b604191604051916001835360018301526021820152209056fe60806040526004361015610011575f80fd5b5f3560e01c806308ef13011461203f57806312622e5b146120055780633120115b14611f0257806333573fc514611c09578063357a21ee14611bb95780634a168c0b14611b7a5780634eb7f48514611b545780634ffce07d146118bf5780635e3a523014611868578063681235f01461183c578063687043c5146117f85780636c2ad0f5146117c85780638518b0ad146117ad57806388a1e92c146110135780639cb118bf14610ff15780639e17a4ca14610efd578063b752c956146105ff578063bced27c7146105c0578063de1164bb14610570578063e1ebfc3714610530578063e7389361146104d2578063ef7fa71b146102595763ff14ad8514610116575f80fd5b346102555760406003193601126102555761012f61208b565b60243567ffffffffffffffff81116102555761014f9036906004016120dd565b919073ffffffffffffffffffffffffffffffffffffffff61016f83612581565b51169061017b8261307a565b5090600782018083116102285760031c85036101ed5791816101c786856101ac6101cd9660209a6101d39a99613695565b6101c16101ba3684846121db565b8587613733565b966137d3565b91613733565b9061254f565b6fffffffffffffffffffffffffffffffff60405191168152f35b84906102246040519283927fdb4285a90000000000000000000000000000000000000000000000000000000084526004840161250a565b0390fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b346102555760206003193601126102555760043567ffffffffffffffff81116102555761028a9036906004016120dd565b90803560e01c9060048101808211610228573560c01c91600c82018083116102285735928315610474576102bd8261263c565b9193925f98919850600785018086116102285760031c9283602c0180602c116102285780841061044557602c890193848a1161022857818611610228578b61040b8a879360209f8f6104279f8c98928f918f938a9461032a876103248f996104049661210b565b996124fd565b98909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b918c6126e1565b98899461042f575b5050509150506040519182372092856134f7565b604051908152f35b610439958b613628565b50888483838380610413565b837f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6865616473526f6f7400000000000000000000000000000000000000000000006044820152fd5b3461025557602060031936011261025557602061051473ffffffffffffffffffffffffffffffffffffffff61050d61050861208b565b612581565b511661307a565b90506fffffffffffffffffffffffffffffffff60405191168152f35b34610255575f60031936011261025557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760206003193601126102555763ffffffff6105de61208b565b6105e781612581565b50165f526002602052602060405f2054604051908152f35b346102555760606003193601126102555760043567ffffffffffffffff8111610255576106309036906004016120dd565b6040519091604435602435610160840167ffffffffffffffff811185821017610ed0576040525f60408501525f60608501525f60808501525f60c08501525f60e08501525f6101008501525f6101208501525f6101408501528084528160a0850152823560c01c602085015260088301808411610228573560c01c604085015260108301808411610228573560f81c6060850152601183018084116102285735608085015260318301808411610228573560c08501528015610e72578115610e145760c084015115610db65760ff6060850151168015908115610dab575b50610d4d576101009167ffffffffffffffff6020860151169067ffffffffffffffff6040870151169060ff6060880151169060808801519260c089015194604051967fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68852602088015260408701526060860152608085015260a084015260c083015260e08201522060e083015260518101808211610228573560e01c60e08301519060558301808411610228573560e01c6059840180851161022857929082908082811015610d185750905b60018111610cc357505090606091604051917fa354d8499125405b3f3f17da5312a22c749e6957814b43d769ab8001948266a28352602083015260408201522091600182019182811161022857600581019283821161022857610841813560e01c61263c565b9197909296600d86018611610228576007890196878a11610228578760031c600d0180600d11610228578c61087961087f928a61210b565b9261210b565b9b8c8211610c815750853560e01c6101008c01526fffffffffffffffffffffffffffffffff85166101408c01526001873560f81c11610b0f576109d98882896101609f8d908f8b90600d6109cd8f9a6109c78e6fffffffffffffffffffffffffffffffff9d8f3560c01c903560e01c909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b956124fd565b9760031c9501936126e1565b16806101208c01526001873560f81c14610adf575b5050505b610a9d575b87876fffffffffffffffffffffffffffffffff610140604051928051845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015260ff60608201511660608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015263ffffffff610100820151166101008501528261012082015116610120850152015116610140820152f35b6fffffffffffffffffffffffffffffffff95610acd95600d886101208b0151169660031c9501933560e01c613628565b166101208201528280808080806109f7565b610b07926040518960031c600d8a0182378960031c9020923560c01c90873560e01c906134f7565b8980806109ee565b909a863560f81c600203610c51576010610b2983836124fd565b03610c175750610bcc610bd7913560801c806101208d01526040518960031c600d8a0182378960031c9020908d3560c01c883560e01c869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b9a3560c01c8b6134b8565b15610be7575061016098506109f2565b89907f8d6677b8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610c2192506124fd565b7f5b7232fa000000000000000000000000000000000000000000000000000000005f52600452601060245260445ffd5b867f530efc57000000000000000000000000000000000000000000000000000000005f523560f81c60045260245ffd5b610c948d610c8f848461210b565b6124fd565b907f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909391600180861603610cf357610cdd6020918435613ba8565b9201935b60011c90600181169060011c016107db565b919381600182011015610ce1579391610d10602091843590613ba8565b920193610ce1565b84907fe944a157000000000000000000000000000000000000000000000000000000005f52600452600160245260445260645ffd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f66696e616c6974790000000000000000000000000000000000000000000000006044820152fd5b60039150118661070e565b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f64657461696c73486173680000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6f7574626f78526f6f74000000000000000000000000000000000000000000006044820152fd5b60646040517f585d079300000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f726f6c6c757049640000000000000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102555760a060031936011261025557610f1661208b565b610f1e6120b1565b60643567ffffffffffffffff811161025557610f3e9036906004016120dd565b608435939192916fffffffffffffffffffffffffffffffff85168503610255576020948383610fe796610fe29560405191823720926044359267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b6134b8565b6040519015158152f35b34610255575f60031936011261025557602063ffffffff5f5416604051908152f35b34610255576102006003193601126102555761102d61208b565b61103561209e565b6044359067ffffffffffffffff82116102555781600401918036039060606003198301126102555760643567ffffffffffffffff811161025557366023820112156102555780600401359267ffffffffffffffff84116102555760248460051b83010192368411610255576101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c360112610255576110d488612581565b50604051936110e28561212d565b608435855260a43573ffffffffffffffffffffffffffffffffffffffff8116810361025557602086015260c43563ffffffff8116810361025557604086015260e43560ff811681036102555760608601526101043563ffffffff811681036102555760808601526101243567ffffffffffffffff811681036102555760a08601526101443567ffffffffffffffff811681036102555760c08601526101643567ffffffffffffffff811681036102555760e0860152610184359163ffffffff83169384840361025557836101008801526101a4356fffffffffffffffffffffffffffffffff81168103610255576101208801526111f36101c43597886101408201526101e4356101608201526132af565b63ffffffff8c1690815f52600260205260405f2054810361176e5750506112198a612463565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd604484013591018112156102555782019160048301359267ffffffffffffffff841161025557602401928036038413610255576024611282611297956112909336916121db565b6020815191012092016124e0565b918a6133c8565b915063ffffffff8716936112aa876121c3565b966112b86040519889612182565b8752602401602087015b82821061175e575050506040948551916112dc8784612182565b600183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0870136602085013761131283613497565b528151929184905f8483818815611736578089118015611724575b6116f15750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff888a0101915b6001821161169e575050508351818103611670575050939092611381600183811c01613448565b935f935b600183116115455750505050505061139c90613497565b51908282036115145750505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156114ec57602073ffffffffffffffffffffffffffffffffffffffff602461140787612463565b855194859384927f67d373ee0000000000000000000000000000000000000000000000000000000084521660048301525afa9182156114e357505f916114b4575b501561146a57611458818461249c565b1561145f57005b611468926130a1565b005b73ffffffffffffffffffffffffffffffffffffffff61148883612463565b7ff4cd9005000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6114d6915060203d6020116114dc575b6114ce8183612182565b810190612484565b84611448565b503d6114c4565b513d5f823e3d90fd5b7f83a0d46f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd228ab19000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b949b91969297939a909598998c9a5f955f9c6001808b1614611633575b50955b600181018b8110156115ac578f8e918e61157f85826134a4565b519161158a916134a4565b5161159491613ba8565b919e6001019e6115a3916134a4565b52600201611565565b50909a919b97929c949880949e97969a8083106115e1575b5050505060011c9490600181169060011c01849590919293611385565b84011015611624576115f69061160c926134a4565b516116056001860195876134a4565b5190613ba8565b61161a6001880197876134a4565b528c8083816115c4565b61162d916134a4565b5161160c565b9c5095508c6001019c61164690886134a4565b51956001966116548d613497565b5161165e91613ba8565b879d61166990613497565b528e611562565b7f301b70fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001808216146116e7575b6001831615806116db575b6116d1575b60011c9160011c90600181169060011c01909161135a565b92600101926116b9565b508160018401106116b4565b92600101926116a9565b888a7fe944a157000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5061172f89826124fd565b8a1161132d565b7f64a6e20c000000000000000000000000000000000000000000000000000000005f5260045ffd5b81358152602091820191016112c2565b815f52600260205260405f2054917f99487863000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b34610255575f60031936011261025557602060405160028152f35b3461025557602060031936011261025557602064ffffffffff816117ed61050861208b565b015116604051908152f35b34610255575f60031936011261025557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610255576040600319360112610255576020610fe761185a61208b565b61186261209e565b9061249c565b346102555760206003193601126102555763ffffffff61188661208b565b61188f81612581565b50165f52600260205260206fffffffffffffffffffffffffffffffff600160405f20015460401c16604051908152f35b346102555760206003193601126102555760043567ffffffffffffffff811161025557806004019060c060031982360301126102555773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182156114ec5761193c816123fe565b63ffffffff604051917f7a28419d000000000000000000000000000000000000000000000000000000008352166004820152602081602481875afa908115611ab0575f91611b22575b508015611ae85761199f9061199a368461223f565b6128a3565b60a45f9201915b6119b0838361240f565b9050811015611468576119c3838361240f565b821015611abb578160051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610255570190611a0982612463565b9173ffffffffffffffffffffffffffffffffffffffff604051937f67d373ee000000000000000000000000000000000000000000000000000000008552166004840152602083602481895afa8015611ab0576001935f91611a92575b50611a72575b50016119a6565b611a8c90611a7f856123fe565b63ffffffff8416906130a1565b85611a6b565b611aaa915060203d81116114dc576114ce8183612182565b87611a65565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b63ffffffff611af6836123fe565b7f88d677ba000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506020813d602011611b4c575b81611b3d60209383612182565b81010312610255575184611985565b3d9150611b30565b3461025557602060031936011261025557602064ffffffffff60406117ed61050861208b565b34610255576020600319360112610255576020611bb073ffffffffffffffffffffffffffffffffffffffff61050d61050861208b565b50604051908152f35b34610255575f60031936011261025557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102555760406003193601126102555760043567ffffffffffffffff81116102555760c060031982360301126102555760243567ffffffffffffffff811161025557611c5a9036906004016120dd565b9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611eda57803560e01c9260048201808311610228573560e01c926008830180841161022857359360018601808711610228578103611eab5760248301611cd781612118565b67ffffffffffffffff42911611611e695750611cf28661263c565b50939190600781018082116102285760031c9182602801958660281161022857868510611e39576028890192838a1161022857878511610228576114689b611d4a89611d44611e2e9b61199a9e61210b565b986124fd565b976040519060208201927fc4deb7c0a2b558b2c844f52915073175ec7f2d8c67e39c1207efb4c3d509fe8284527f0000000000000000000000000000000000000000000000000000000000000000604084015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016606084015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016608084015260a083015260c08201528c60e082015260e08152611e2561010082612182565b519020926126e1565b50369060040161223f565b86857f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611e7b67ffffffffffffffff91612118565b7f24569ef2000000000000000000000000000000000000000000000000000000005f52166004524260245260445ffd5b857f472b3746000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0df1cd92000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610255576060600319360112610255576020610427611f2061208b565b611f286120b1565b60443591909167ffffffffffffffff60e09363ffffffff604051947ffa7d848e20a7a0fd5a83a0e9adcf55e4342e9a5ae4172d55a565958e0efa437886527f0000000000000000000000000000000000000000000000000000000000000000602087015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040870152817f00000000000000000000000000000000000000000000000000000000000000001660608701521660808501521660a083015260c08201522090565b34610255575f6003193601126102555760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102555760206003193601126102555763ffffffff61205d61208b565b61206681612581565b50165f526002602052602067ffffffffffffffff600160405f20015416604051908152f35b6004359063ffffffff8216820361025557565b6024359063ffffffff8216820361025557565b6024359067ffffffffffffffff8216820361025557565b359067ffffffffffffffff8216820361025557565b9181601f840112156102555782359167ffffffffffffffff8311610255576020838186019501011161025557565b9190820180921161022857565b3567ffffffffffffffff811681036102555790565b610180810190811067ffffffffffffffff821117610ed057604052565b6060810190811067ffffffffffffffff821117610ed057604052565b6080810190811067ffffffffffffffff821117610ed057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ed057604052565b67ffffffffffffffff8111610ed05760051b60200190565b92919267ffffffffffffffff8211610ed0576040519161222360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184612182565b829481845281830111610255578281602093845f960137010152565b919060c0838203126102555760405160c0810181811067ffffffffffffffff821117610ed0576040528093803563ffffffff81168103610255578252612287602082016120c8565b6020830152612298604082016120c8565b60408301526122a9606082016120c8565b60608301526080810135608083015260a08101359067ffffffffffffffff8211610255570182601f82011215610255578035906122e5826121c3565b936122f36040519586612182565b82855260208086019360051b830101918183116102555760208101935b83851061232257505050505060a00152565b843567ffffffffffffffff81116102555782019060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08386030112610255576040519161236f8361214a565b602081013573ffffffffffffffffffffffffffffffffffffffff8116810361025557835260408101356fffffffffffffffffffffffffffffffff81168103610255576020840152606081013567ffffffffffffffff81116102555760209101019084601f83011215610255576020926123ee86848680963591016121db565b6040820152815201940193612310565b3563ffffffff811681036102555790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610255570180359067ffffffffffffffff821161025557602001918160051b3603831361025557565b3573ffffffffffffffffffffffffffffffffffffffff811681036102555790565b90816020910312610255575180151581036102555790565b63ffffffff906124ab81612581565b50165f52600360205260405f2063ffffffff62ffffff8360081c16165f526020526124da60405f20549161325c565b16151590565b356fffffffffffffffffffffffffffffffff811681036102555790565b9190820391821161022857565b90601f836040947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360208652816020870152868601375f8582860101520116010190565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161022857565b63ffffffff905f606060405161259681612166565b82815282602082015282604082015201521690815f52600160205260405f2091604051926125c384612166565b549273ffffffffffffffffffffffffffffffffffffffff84169384825264ffffffffff8160a01c16602083015264ffffffffff8160c81c16604083015260f01c606082015292156126115750565b7f5db33d98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff1690815f52600160205260405f205473ffffffffffffffffffffffffffffffffffffffff8116928160f01c15159164ffffffffff808260a01c169160c81c169185156126115781421080156126d7575b6126a6575050506126a18361307a565b919092565b7f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5082421015612691565b979693919094856126f59197949784613695565b612700855f996138a7565b6040519260208401606085018986525f8052869560245f9a02850193945b8481106127e4575050505050506fffffffffffffffffffffffffffffffff881680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe1610156127b657505003149015161561278b5750565b7f666b7cba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f51791b7f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b85355f1a81815b6128005750506101206001910195019461271e565b60018216612817575b6024019060011c90816127eb565b989e9b8f60208101358060ff1c601b0188527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690356040860152808652845a608060209260015f93fa5060108b015160601c5f5118907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a01017179b895160801c019e60400198612809565b63ffffffff8151165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2054166130475760a0810192835191604051927f2dd38c9800000000000000000000000000000000000000000000000000000000845283602481016020600483015282518091526044820190602060448260051b8501019401915f905b828210612f8557505050508060409203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415611ab0575f935f95612f12575b5061298e865151613448565b935f5b8551811015612a0757806129f66129ab6001938b516134a4565b516129b5836138e5565b9073ffffffffffffffffffffffffffffffffffffffff8151166fffffffffffffffffffffffffffffffff6020604084015181815191012093015116926133c8565b612a0082896134a4565b5201612991565b5092955092909360807f88cf9bf593ffd3e5fbc31a1a59d05d9c7ba80c4b3924d6bf6b367b5336f3cad79167ffffffffffffffff63ffffffff88511694612b6060208a0196838851168b6fffffffffffffffffffffffffffffffff604082019763ffffffff888a51169760608501988a8a5116908d612a8f612a8985516138e5565b94613929565b9701519760405199612aa08b61212d565b7f00000000000000000000000000000000000000000000000000000000000000008b5273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208c0152857f00000000000000000000000000000000000000000000000000000000000000001660408c0152600260608c01528f8b015260a08a015260c089015260e088015216610100860152166101208401526101408301526101608201526132af565b9682612b9281895116827f0000000000000000000000000000000000000000000000000000000000000000169061210b565b925116828110612f08575b50612ced9061ffff8b612bb286885116613b62565b612bbb86613b62565b73ffffffffffffffffffffffffffffffffffffffff60405195612bdd87612166565b16855264ffffffffff602086019216825264ffffffffff604086019116815263ffffffff60608601935f855251165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f209551167fffff0000000000000000000000000000000000000000000000000000000000007dffffffffff0000000000000000000000000000000000000000000000000078ffffffffff00000000000000000000000000000000000000008854955160a01b16935160c81b169316171717835551167dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b612db2828751166fffffffffffffffffffffffffffffffff8b856001604051612d158161214a565b8d81526020810195865263ffffffff60408201945f865251165f52600260205260405f2090518155019351167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835551167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b818063ffffffff8b511697885f5463ffffffff81168211612edc575b505051169351166040519388855260208501526040840152166060820152a2818103612ea357505063ffffffff8151165f52600160205260405f2060405190612e1682612166565b549173ffffffffffffffffffffffffffffffffffffffff8316825264ffffffffff8360a01c1691826020820152606064ffffffffff8560c81c169485604084015260f01c91015282421015612e6a57505050565b63ffffffff9051167f9588f2d1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b63ffffffff8351167f99487863000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016175f55885f612dce565b9150612ced612b9d565b935093506040833d604011612f7d575b81612f2f60409383612182565b810103126102555782519273ffffffffffffffffffffffffffffffffffffffff841684036102555760200151926fffffffffffffffffffffffffffffffff841684036102555792935f612982565b3d9150612f22565b919360206080877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc8394600196989a030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460408c5173ffffffffffffffffffffffffffffffffffffffff81511686526fffffffffffffffffffffffffffffffff8382015116838701520151606060408601528051918291826060880152018686015e5f8582860101520116010196019201920187939192612927565b63ffffffff9051167f0ab75ad3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60015f6014923c5f51906fffffffffffffffffffffffffffffffff8260e01c9260601c1690565b91909163ffffffff6130b28461325c565b911690815f52600360205260405f2063ffffffff62ffffff8660081c16165f5260205260405f20908154179055805f52600160205260405f20805460f01c9061ffff821461022857600161314f92017dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b602082019161315d836124e0565b825f526002602052600160405f2001906fffffffffffffffffffffffffffffffff80835460401c169116016fffffffffffffffffffffffffffffffff81116102285773ffffffffffffffffffffffffffffffffffffffff61323c6132367f852975c11a2aabe7e791aef781260f17040dfb6265de5afc44350ac5c24ea8b79561323163ffffffff95602097907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b612463565b966124e0565b956fffffffffffffffffffffffffffffffff6040519716875216951693a4565b601f8160031c16601f0390601f8211610228577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036102285760019160076132ab92169060031b61210b565b1b90565b60405161016060208201927fb01365287f57957dbeea306ee0d40067b23d8851ccdd494d5167ad7feaf5c9f284528051604084015273ffffffffffffffffffffffffffffffffffffffff602082015116606084015263ffffffff604082015116608084015260ff60608201511660a084015263ffffffff60808201511660c084015267ffffffffffffffff60a08201511660e084015267ffffffffffffffff60c08201511661010084015267ffffffffffffffff60e08201511661012084015263ffffffff610100820151166101408401526fffffffffffffffffffffffffffffffff610120820151168284015261014081015161018084015201516101a08201526101a081526133c26101c082612182565b51902090565b926fffffffffffffffffffffffffffffffff919273ffffffffffffffffffffffffffffffffffffffff6040519463ffffffff60208701977fb41f0813b97b03aa0738a5c81c69559f0a0bbce1db661c0736397c6a049bbc8b895216604087015216606085015260808401521660a082015260a081526133c260c082612182565b90613452826121c3565b61345f6040519182612182565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061348d82946121c3565b0190602036910137565b805115611abb5760200190565b8051821015611abb5760209160051b010190565b9060ff8116610100811015611abb576134d690600401549183613858565b149081156134e2575090565b90505f5261010460205260ff60405f20541690565b9390928261356d9394869267ffffffffffffffff60c0959363ffffffff6fffffffffffffffffffffffffffffffff94604051977f046e105dca00d8931a0f77e6e6c0ba6da6b3cb89bd46c901fa5379626b1a00258952602089015216604087015216606085015216608083015260a08201522090565b60ff6135798383613858565b9216610100811015611abb576004019081548381146136215763ffffffff848116911610156135cb5750555b7fd53f9d204c3378b64a955fb8efabdc9c3f3f8282dbac44fd88638f6c0b56f3e25f80a2565b915050805f5261010460205260ff60405f20541661361d575f5261010460205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556135a5565b5050565b5050505050565b61363f956101cd949897956101c7929493946137d3565b916fffffffffffffffffffffffffffffffff831680600302600381048203610228576fffffffffffffffffffffffffffffffff83169260011b7001fffffffffffffffffffffffffffffffe1610156127b6575050565b90916007811680151591826136e4575b50506136af575050565b6102246040519283927fdb4285a90000000000000000000000000000000000000000000000000000000084526004840161250a565b60031c915083821015611abb5760ff9183013560f81c901c1615155f806136a5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146102285760010190565b5f939291613740916138a7565b925f5b82518110156137cd577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610228578060031b8351821015611abb576020828501015160f81c90815b61379d575050600101613743565b600182166137ba575b6137af90613706565b9060011c908161378f565b6024810287015160801c909301926137a6565b50925050565b9291906137e2908236916121db565b9263ffffffff165f5b8060051b907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361022857838210156138525761384d91835f52600360205260405f20825f52602052602060405f205491880101908151169052613706565b6137eb565b50505050565b9066ffffffffffffff9060081c16600181018091116102285763ffffffff6138a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000926138e5565b1691161790565b605f602493927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0926015604051968793029283923c01168201604052565b63ffffffff81116138f95763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b9081518015613b5c57604051613940602082612182565b5f81525f368137835191935f90818681818715611736578088118015613b4a575b613b175750907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701915b60018211613ac457505050835181810361167057505094929094926139b5600183811c01613448565b955f935b600183116139d55750505050506139d1919250613497565b5190565b93955f9594908690600184811614613a91575b905b6001810186811015613a275790613a12600292611605613a0a848c6134a4565b51918b6134a4565b613a2060018b019a8d6134a4565b52016139ea565b509097948490969296808310613a55575b5050505060011c9390600181169060011c018694909192936139b9565b84011015613a82576115f690613a6a926134a4565b613a786001870196896134a4565b525f808381613a38565b613a8b916134a4565b51613a6a565b965050613aa26001880197826134a4565b51613ab260019161160588613497565b968197613abe8b613497565b526139e8565b600180821614613b0d575b600183161580613b01575b613af7575b60011c9160011c90600181169060011c01909161398c565b9260010192613adf565b50816001840110613ada565b9260010192613acf565b877fe944a157000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b50613b5588826124fd565b505f613961565b505f9150565b64ffffffffff8111613b785764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b60419160405191600183536001830152602182015220905660808060405234601557610bc3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632dd38c981461006e5763dbe638af1461002f575f80fd5b3461006a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261006a5760206102aa604051908152f35b5f80fd5b3461006a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261006a5760043567ffffffffffffffff811161006a573660238201121561006a57806004013567ffffffffffffffff811161006a573660248260051b8401011161006a575f90801590818015610869575b610837576024810291818304602414171561048f579161012261010c836108b5565b9261011a6040519485610874565b8084526108b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823761015584610907565b9161015f85610907565b955f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7d82360301925b878510156105a15760248560051b840101358481121561006a5783019460607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc873603011261006a57604051916060830183811067ffffffffffffffff82111761057457604052602487013573ffffffffffffffffffffffffffffffffffffffff8116810361006a5783526044870135966fffffffffffffffffffffffffffffffff8816880361006a5760208401978852606481013567ffffffffffffffff811161006a5760249101019236601f8501121561006a57833561026a816108b5565b946102786040519687610874565b818652366020838301011161006a57815f92602080930183890137860101526040810193845273ffffffffffffffffffffffffffffffffffffffff81511615610548576fffffffffffffffffffffffffffffffff8851161561051c5783516014815114908115916104e8575b506104bc575160601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016610319838a6109c0565b527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006103458451610956565b16610350838d6109c0565b526fffffffffffffffffffffffffffffffff80885116911601916fffffffffffffffffffffffffffffffff831161048f576001929651907fffffffffffffffffffffffffffffffff000000000000000000000000000000006103b28251610956565b16604051907fffffffffffffffffffffffffffffffff00000000000000000000000000000000602083019460801b1684526030820152602081526103f7604082610874565b5191519160208110610456575b5063ffffffff61041660249251610956565b60601c16918184028b0190602082015201907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008251161790520193610189565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b9091169063ffffffff610404565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f6f480550000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000915061051490610956565b16158d6102e4565b827f69f884c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f9a90dca6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9087878a6105ae89610a01565b908181036108095750506105c190610a01565b908181036107db5750506034610669916040519485917fffffffff00000000000000000000000000000000000000000000000000000000602084019660e01b1686527fffffffffffffffffffffffffffffffff000000000000000000000000000000008860801b1660248401525180918484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610874565b8151615fff81116107b0575081516001810180911161048f5773ffffffffffffffffffffffffffffffffffffffff91610756602c60405180937fffffff000000000000000000000000000000000000000000000000000000000060208301967f6200000000000000000000000000000000000000000000000000000000000000885260e81b1660218301527f80600b5f395ff3000000000000000000000000000000000000000000000000006024830152875180918484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610874565b51905ff01690811561078457506fffffffffffffffffffffffffffffffff6040928351928352166020820152f35b517fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdc7b7b52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f45d83a2c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f07f1eced000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6102aa907f378fbbf9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506102aa81116100ea565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761057457604052565b67ffffffffffffffff811161057457601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b67ffffffffffffffff81116105745760051b60200190565b90610911826108ef565b61091e6040519182610874565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061094c82946108ef565b0190602036910137565b90602082519201517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116926014811061098e575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b80518210156109d45760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b905f905f905f5b8451811015610a545780807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000610a40600194896109c0565b511617610a4d82886109c0565b5201610a08565b5090918351610a6281610907565b906001915b818310610afb5750505060015b8451811015610af657610a8781866109c0565b517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019082821161048f5761ffff90610ac183896109c0565b51181115610ad25750600101610a74565b9061ffff939450610af19250610ae98491876109c0565b5116946109c0565b511690565b509250565b5f969192965b838110610b1457509560011b9190610a67565b80880184811015610bbc575b8860011b82018581105f14610bb5575b8282845b838110610b4a5750505050508760011b01610b01565b60019085841080610b8e575b15610b7b57610b68828501948a6109c0565b515b610b74828a6109c0565b5201610b34565b610b88828401938a6109c0565b51610b6a565b5084831480610b565750610ba2848a6109c0565b51610bad848b6109c0565b511015610b56565b5084610b30565b5083610b2056";
