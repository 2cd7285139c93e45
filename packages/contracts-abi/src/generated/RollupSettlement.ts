// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const rollupSettlementAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "config",
        "type": "tuple",
        "components": [
          {
            "name": "registry",
            "type": "address"
          },
          {
            "name": "quorum",
            "type": "address"
          },
          {
            "name": "judge",
            "type": "address"
          },
          {
            "name": "window",
            "type": "uint64"
          },
          {
            "name": "certifiedWindow",
            "type": "uint64"
          },
          {
            "name": "disputeWindow",
            "type": "uint64"
          },
          {
            "name": "proposalBond",
            "type": "uint256"
          },
          {
            "name": "disputeBond",
            "type": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "certified",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "entry",
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
            "name": "l1Number",
            "type": "uint64"
          },
          {
            "name": "certifiedAt",
            "type": "uint64"
          },
          {
            "name": "ejections",
            "type": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "certifiedWindow",
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
    "name": "certify",
    "inputs": [
      {
        "name": "shown",
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
            "name": "signers",
            "type": "bytes"
          },
          {
            "name": "signature",
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
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "dispute",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "disputeBond",
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
    "name": "disputeWindow",
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
    "name": "finalize",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
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
    "name": "finalized",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "stateRoot",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "freezeDelay",
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
    "name": "frozenUntil",
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
    "name": "judge",
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
    "name": "owed",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ],
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
    "name": "pay",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposal",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "output",
            "type": "tuple",
            "components": [
              {
                "name": "number",
                "type": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "name": "l1Number",
                "type": "uint64"
              },
              {
                "name": "l1Hash",
                "type": "bytes32"
              }
            ]
          },
          {
            "name": "proposer",
            "type": "address"
          },
          {
            "name": "proposedAt",
            "type": "uint64"
          },
          {
            "name": "disputer",
            "type": "address"
          },
          {
            "name": "disputedAt",
            "type": "uint64"
          },
          {
            "name": "upheld",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proposalBond",
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
    "name": "propose",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "output",
        "type": "tuple",
        "components": [
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "name": "l1Number",
            "type": "uint64"
          },
          {
            "name": "l1Hash",
            "type": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "quorum",
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
    "name": "settle",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "evidence",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "status",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "l1Number",
            "type": "uint64"
          },
          {
            "name": "frozenAt",
            "type": "uint64"
          },
          {
            "name": "conflictNumber",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "window",
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
    "type": "event",
    "name": "OutputCertified",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "blockHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "stateRoot",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputDisputed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "disputer",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputDropped",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputFinalized",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "blockHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "stateRoot",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputProposed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": true
      },
      {
        "name": "output",
        "type": "tuple",
        "indexed": false,
        "components": [
          {
            "name": "number",
            "type": "uint64"
          },
          {
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "name": "l1Number",
            "type": "uint64"
          },
          {
            "name": "l1Hash",
            "type": "bytes32"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputRejected",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "reporter",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OutputUpheld",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "disputer",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Paid",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettlementFrozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "known",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "shown",
        "type": "bytes32",
        "indexed": false
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
    "type": "error",
    "name": "AlreadyDisputed",
    "inputs": [
      {
        "name": "disputer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AnotherProposal",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "CertificateStale",
    "inputs": [
      {
        "name": "ejections",
        "type": "uint32"
      },
      {
        "name": "known",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "Contradicted",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
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
    "name": "Frozen",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
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
    "name": "InvalidConfig",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidOutput",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "L1BlockUnknown",
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
        "name": "known",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoJudge",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoProposal",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDecided",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDisputable",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinalizable",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNewer",
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
    "name": "NothingOwed",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ProposalPending",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
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
    "name": "TooEarly",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "from",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBond",
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

export const rollupSettlementBytecode: `0x${string}` =
  "0x6101a0604052348015610010575f5ffd5b50604051613f19380380613f1983398101604081905261002f916104f0565b80602001516001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009391906105b2565b6001600160a01b0316815f01516001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ff91906105b2565b6001600160a01b031614610146576040516389a6198960e01b8152602060048201526008602482015267726567697374727960c01b60448201526064015b60405180910390fd5b80602001516001600160a01b031663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa158015610186573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101aa91906105d4565b63ffffffff16815f01516001600160a01b031663e1ebfc376040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101ef573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021391906105d4565b63ffffffff1614610252576040516389a6198960e01b8152602060048201526008602482015267726567697374727960c01b604482015260640161013d565b80608001516001600160401b03165f036102a1576040516389a6198960e01b815260206004820152600f60248201526e63657274696669656457696e646f7760881b604482015260640161013d565b60408101516001600160a01b0316156102bd576102bd8161038d565b80516001600160a01b03908116608090815260208084018051841660a0908152604080870151861660c05260608701516001600160401b0390811660e052948701518516610100529086015190931661012052518251622ea68560ea1b8152925193169263ba9a14009260048082019392918290030181865afa158015610346573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061036a91906105f7565b6001600160401b03166101405260c08101516101605260e0015161018052610610565b80608001516001600160401b031681606001516001600160401b031610156103e1576040516389a6198960e01b815260206004820152600660248201526577696e646f7760d01b604482015260640161013d565b8060a001516001600160401b03165f0361042e576040516389a6198960e01b815260206004820152600d60248201526c6469737075746557696e646f7760981b604482015260640161013d565b8060c001515f03610471576040516389a6198960e01b815260206004820152600c60248201526b1c1c9bdc1bdcd85b109bdb9960a21b604482015260640161013d565b8060e001515f036104b3576040516389a6198960e01b815260206004820152600b60248201526a191a5cdc1d5d19509bdb9960aa1b604482015260640161013d565b50565b6001600160a01b03811681146104b3575f5ffd5b80516104d5816104b6565b919050565b80516001600160401b03811681146104d5575f5ffd5b5f610100828403128015610502575f5ffd5b5060405161010081016001600160401b038111828210171561053257634e487b7160e01b5f52604160045260245ffd5b60405261053e836104ca565b815261054c602084016104ca565b602082015261055d604084016104ca565b604082015261056e606084016104da565b606082015261057f608084016104da565b608082015261059060a084016104da565b60a082015260c0838101519082015260e0928301519281019290925250919050565b5f602082840312156105c2575f5ffd5b81516105cd816104b6565b9392505050565b5f602082840312156105e4575f5ffd5b815163ffffffff811681146105cd575f5ffd5b5f60208284031215610607575f5ffd5b6105cd826104da565b60805160a05160c05160e051610100516101205161014051610160516101805161380a61070f5f395f818161024101528181611a4701528181611a9a01528181612256015281816123c1015261255501525f8181610757015281816115ff01528181611652015281816120990152818161210201526124cd01525f81816102820152611a1201525f81816101980152610ba801525f81816104ef0152610d2301525f818161036d01528181610f660152611ba201525f81816104bc01528181610a2901526114e301525f81816101e9015281816110f301526128fa01525f81816106be0152818161102d0152818161157d015261212b015261380a5ff3fe608060405260043610610162575f3560e01c8063573255f4116100c65780637b1039991161007c578063a3db6cef11610057578063a3db6cef14610712578063b756414b14610746578063df18e04714610779575f5ffd5b80637b103999146106ad5780637b1e6a17146106e057806382cbf88b146106ff575f5ffd5b80636c50f207116100ac5780636c50f207146105115780636da5904114610530578063730abe031461069a575f5ffd5b8063573255f4146104ab57806357af8839146104de575f5ffd5b806328cee3bd1161011b578063345e2ec211610101578063345e2ec21461033d578063461645bf1461035c57806352ad0d5e1461038f575f5ffd5b806328cee3bd146102a45780632eb423321461031e575f5ffd5b80631703a0181161014b5780631703a018146101d857806317baaf20146102305780632456ec1114610271575f5ffd5b80630c11dedd14610166578063117f5f9214610187575b5f5ffd5b348015610171575f5ffd5b50610185610180366004612bac565b6107a4565b005b348015610192575f5ffd5b506101ba7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b3480156101e3575f5ffd5b5061020b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101cf565b34801561023b575f5ffd5b506102637f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101cf565b34801561027c575f5ffd5b506101ba7f000000000000000000000000000000000000000000000000000000000000000081565b3480156102af575f5ffd5b506102c36102be366004612be7565b61089f565b6040516101cf91905f60a082019050825182526020830151602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015263ffffffff608084015116608083015292915050565b348015610329575f5ffd5b50610185610338366004612c15565b61096f565b348015610348575f5ffd5b50610185610357366004612be7565b610c6e565b348015610367575f5ffd5b506101ba7f000000000000000000000000000000000000000000000000000000000000000081565b34801561039a575f5ffd5b5061044c6103a9366004612c8c565b604080516080810182525f808252602082018190529181018290526060810191909152505f90815260208181526040918290208251608081018452905467ffffffffffffffff80821683526801000000000000000082048116938301939093527001000000000000000000000000000000008104831693820193909352780100000000000000000000000000000000000000000000000090920416606082015290565b6040516101cf91905f60808201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015292915050565b3480156104b6575f5ffd5b5061020b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104e9575f5ffd5b506101ba7f000000000000000000000000000000000000000000000000000000000000000081565b34801561051c575f5ffd5b5061018561052b366004612ca3565b610ff6565b34801561053b575f5ffd5b5061068d61054a366004612c8c565b60408051610160810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052825260208201819052918101829052606081018290526080810182905260a0810191909152505f90815260036020818152604092839020835161016081018552815467ffffffffffffffff90811660c08301908152600184015460e084015260028401546101008401529483015481166101208301526004830154610140830152938152600582015473ffffffffffffffffffffffffffffffffffffffff808216948301949094527401000000000000000000000000000000000000000090819004851695820195909552600690910154918216606082015292810490911660808301527c0100000000000000000000000000000000000000000000000000000000900460ff16151560a082015290565b6040516101cf9190612cdb565b6101856106a8366004612da3565b6114e1565b3480156106b8575f5ffd5b5061020b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156106eb575f5ffd5b506101ba6106fa366004612c8c565b6119db565b61018561070d366004612df6565b611a45565b34801561071d575f5ffd5b5061073161072c366004612be7565b611d1c565b604080519283526020830191909152016101cf565b348015610751575f5ffd5b506102637f000000000000000000000000000000000000000000000000000000000000000081565b348015610784575f5ffd5b50610263610793366004612bac565b60046020525f908152604090205481565b6107ac611d4c565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526004602052604081205490819003610828576040517f751b0fda00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526004602052604080822091909155517f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489906108819084815260200190565b60405180910390a26108938282611d83565b5061089c611e2c565b50565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290528582526002815283822067ffffffffffffffff861683528152838220868352908290529290209091906108fc9082611e56565b15610968576040805160a0810182528254815260018301546020820152600283015467ffffffffffffffff80821693830193909352680100000000000000008104909216606082015270010000000000000000000000000000000090910463ffffffff16608082015291505b5092915050565b5f61097984611e94565b5f8581526020819052604081209192506109938684611f0b565b600684015490915074010000000000000000000000000000000000000000900467ffffffffffffffff1615155f8260028111156109d2576109d2612e16565b1480156109dc5750805b80156109e757508415155b15610aa6576040517f4749aa1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634749aa1990610a64908a9088908b908b90600401612e8a565b602060405180830381865afa158015610a7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aa39190612ef0565b91505b6002826002811115610aba57610aba612e16565b03610ad157610ac887612031565b50505050505050565b825484545f9167ffffffffffffffff9081169116111580610b3257508354600586015470010000000000000000000000000000000090910467ffffffffffffffff908116740100000000000000000000000000000000000000009092041611155b90506001836002811115610b4857610b48612e16565b148015610b525750815b15610b6f57610b6088612387565b80610b6f575050505050505050565b60068501545f9074010000000000000000000000000000000000000000900467ffffffffffffffff1615610bf4576006860154610bef907f00000000000000000000000000000000000000000000000000000000000000009074010000000000000000000000000000000000000000900467ffffffffffffffff16612f3b565b610bfe565b67ffffffffffffffff5b905081158015610c1757508067ffffffffffffffff1642105b15610c5a576040517fae559dd200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161081f565b610c6389612493565b505050505050505050565b610c778261266e565b5f828152602081905260409020805467ffffffffffffffff90811690831611610ce35780546040517fa30ddf4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830152909116602482015260440161081f565b5f83815260026020908152604080832067ffffffffffffffff861684529091529020610d0f82826126ca565b15610d9e576002810154610d6390610d5e907f00000000000000000000000000000000000000000000000000000000000000009068010000000000000000900467ffffffffffffffff16612f3b565b61270f565b6040805180820190915281548152600182015460208201526002820154610d9891869186919067ffffffffffffffff16612767565b50505050565b5f8481526003602052604081208354600582015491929170010000000000000000000000000000000090910467ffffffffffffffff9081167401000000000000000000000000000000000000000090920416118015610e0a5750815467ffffffffffffffff8681169116145b8015610e3a5750600682015474010000000000000000000000000000000000000000900467ffffffffffffffff16155b905080610ef757610e4b8484611e56565b15610eb9576002830154700100000000000000000000000000000000900463ffffffff16610e776128f7565b6040517f2a3775bb00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161081f565b6040517f44badc2100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161081f565b6002610f038784611f0b565b6002811115610f1457610f14612e16565b03610f57576040517f443e2ed100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161081f565b6005820154610fad90610d5e907f00000000000000000000000000000000000000000000000000000000000000009074010000000000000000000000000000000000000000900467ffffffffffffffff16612f3b565b6040805180820190915260018301548152600283015460208201528454610fee91889188919068010000000000000000900467ffffffffffffffff16612767565b505050505050565b604080517ff21d6db800000000000000000000000000000000000000000000000000000000815290820180356004830181905290917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f21d6db89060240161012060405180830381865afa158015611088573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110ac9190612fcf565b506110b68161266e565b6040517fb0e4294700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b0e4294790611128908690600401613514565b5f6040518083038186803b15801561113e575f5ffd5b505afa158015611150573d5f5f3e3d5ffd5b5050505f828152602081815260408083206001835281842090945091839161117d91908801908801613658565b67ffffffffffffffff16815260208082019290925260409081015f2081518083019092528054808352600190910154928201929092529150156112a15781545f907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166111f46040870160208801613658565b67ffffffffffffffff1611801561122257508151604086013514158061122257508460800135826020015114155b905080611281576112396040860160208701613658565b83546040517fa30ddf4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161081f565b610fee846112956040880160208901613658565b8451604089013561298a565b815467ffffffffffffffff166112bd6040860160208701613658565b67ffffffffffffffff1611611324576112dc6040850160208601613658565b82546040517fa30ddf4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161081f565b5f83815260026020908152604080832091839161134691908901908901613658565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f2090505f8560400135825f0154148015611387575085608001358260010154145b90508015801561139c575061139c84836126ca565b156113c157610ac8856113b56040890160208a01613658565b845460408a013561298a565b8015806113d557506113d38483611e56565b155b156114ae57604086013560808701356113f5610100890160e08a01613658565b60028501805460018701939093559285554267ffffffffffffffff90811668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009093169116171790556114586040870160208801613658565b67ffffffffffffffff16857fc5288c27a28146e63e4f1c35592f867d52bdfd98baf5e7fb1ca0edc709c4e42d886040013589608001356040516114a5929190918252602082015260400190565b60405180910390a35b6114b66128f7565b8260020160106101000a81548163ffffffff021916908363ffffffff16021790555050505050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1661154e576040517ff740d6d500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ff21d6db8000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f21d6db89060240161012060405180830381865afa1580156115d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115fc9190612fcf565b507f0000000000000000000000000000000000000000000000000000000000000000341461167e576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081523460048201527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161081f565b60208101355f036116eb576040517f8fddc4f000000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f626c6f636b486173680000000000000000000000000000000000000000000000604482015260640161081f565b60408101355f03611758576040517f8fddc4f000000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f7374617465526f6f740000000000000000000000000000000000000000000000604482015260640161081f565b6117618261266e565b5f828152602081815260409091205467ffffffffffffffff1690819061178990840184613658565b67ffffffffffffffff16116117ec576117a56020830183613658565b6040517fa30ddf4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9182166004820152908216602482015260440161081f565b5f61180f6118006080850160608601613658565b67ffffffffffffffff16612ab7565b9050801580611822575082608001358114155b15611887576118376080840160608501613658565b6040517fafad899700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152608084013560248201526044810182905260640161081f565b5f848152600360205260409020600581015474010000000000000000000000000000000000000000900467ffffffffffffffff16156119015780546040517fedf40d8a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161081f565b838161190d8282613673565b50506005810180547fffffffff0000000000000000000000000000000000000000000000000000000016337fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff811691909117740100000000000000000000000000000000000000004267ffffffffffffffff1602179091556119926020860186613658565b67ffffffffffffffff16867f4f06bbdb4d986a17c5dce80fcac25a8b9b5163781dc6c6297c2b3e3c4d578bd9876040516119cc9190613719565b60405180910390a45050505050565b5f81815260208190526040812054700100000000000000000000000000000000900467ffffffffffffffff168015611a3c57611a377f000000000000000000000000000000000000000000000000000000000000000082612f3b565b611a3e565b5f5b9392505050565b7f00000000000000000000000000000000000000000000000000000000000000003414611ac6576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081523460048201527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161081f565b5f611ad083611e94565b60018101549091508214611b195760018101546040517feec4982e000000000000000000000000000000000000000000000000000000008152600481019190915260240161081f565b600681015474010000000000000000000000000000000000000000900467ffffffffffffffff1615611b955760068101546040517f703f599900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161081f565b60058101545f90611be9907f00000000000000000000000000000000000000000000000000000000000000009074010000000000000000000000000000000000000000900467ffffffffffffffff16612f3b565b60068301549091507c0100000000000000000000000000000000000000000000000000000000900460ff1680611c2957508067ffffffffffffffff164210155b15611c6c576040517fd3be17de00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161081f565b60068201805467ffffffffffffffff42811674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff339081167fffffffff00000000000000000000000000000000000000000000000000000000909416939093171790925583546040519192169086907fdf92efb92cdba5a57548ecbf0d8c8d86bf0c6d3fce543e46e967fe7a30f0309b905f90a450505050565b5f82815260016020818152604080842067ffffffffffffffff8616855290915290912080549101545b9250929050565b611d54612ade565b611d8160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612b37565b565b80471015611dc6576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810182905260440161081f565b611ddf828260405180602001604052805f815250612b3e565b15611de8575050565b3d15611dfa57611df6612b53565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611d815f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611d7b565b8154600282015470010000000000000000000000000000000090910467ffffffffffffffff9081166801000000000000000090920416115b92915050565b5f818152600360205260408120600581015490917401000000000000000000000000000000000000000090910467ffffffffffffffff169003611f06576040517f163c9d5a0000000000000000000000000000000000000000000000000000000081526004810183905260240161081f565b919050565b5f8281526020818152604080832060028352818420855467ffffffffffffffff168086529084528285208786526001808652848720928752918552838620845180860190955280548086529201549484019490945290929190158015611f765750611f7683836126ca565b15611f9557506040805180820190915281548152600182015460208201525b805115611fd557600185015481515f91148015611fb9575085600201548260200151145b905080611fc7576002611fca565b60015b945050505050611e8e565b845483545f9167ffffffffffffffff908116911610801561201657506003860154845467ffffffffffffffff91821668010000000000000000909104909116115b905080612023575f612026565b60025b979650505050505050565b5f818152600360205260408120600681015490919074010000000000000000000000000000000000000000900467ffffffffffffffff161561208d57600682015473ffffffffffffffffffffffffffffffffffffffff1661208f565b335b90505f6120bd60027f0000000000000000000000000000000000000000000000000000000000000000613776565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600460205260408120805492935083929091906120f69084906137ae565b909155506121269050817f00000000000000000000000000000000000000000000000000000000000000006137c1565b60045f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b60d42886040518163ffffffff1660e01b8152600401602060405180830381865afa158015612192573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121b691906137d4565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8282546121fd91906137ae565b9091555050600683015474010000000000000000000000000000000000000000900467ffffffffffffffff16156122885773ffffffffffffffffffffffffffffffffffffffff82165f90815260046020526040812080547f000000000000000000000000000000000000000000000000000000000000000092906122829084906137ae565b90915550505b825460405173ffffffffffffffffffffffffffffffffffffffff84169167ffffffffffffffff169086907fbfe46b1b7f51355986477127ed4511afeebad64d046fc094fb34e4de609e5083905f90a45050505f908152600360208190526040822080547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090811682556001820184905560028201849055918101805490921690915560048101919091556005810180547fffffffff0000000000000000000000000000000000000000000000000000000016905560060180547fffffff0000000000000000000000000000000000000000000000000000000000169055565b5f818152600360209081526040808320600581015473ffffffffffffffffffffffffffffffffffffffff16845260049092528220805491927f0000000000000000000000000000000000000000000000000000000000000000926123ec9084906137ae565b90915550506006810154815460405173ffffffffffffffffffffffffffffffffffffffff9092169167ffffffffffffffff9091169084907ffbe15f6f92bd5fbbc51528d616b2f1cb2fdbca16c60e97708331899c25714aa8905f90a460060180547fffffff0000000000000000000000000000000000000000000000000000000000167c010000000000000000000000000000000000000000000000000000000017905550565b5f818152600360209081526040808320600581015473ffffffffffffffffffffffffffffffffffffffff16845260049092528220805491927f0000000000000000000000000000000000000000000000000000000000000000926124f89084906137ae565b9091555050600681015474010000000000000000000000000000000000000000900467ffffffffffffffff161561258757600681015473ffffffffffffffffffffffffffffffffffffffff165f90815260046020526040812080547f000000000000000000000000000000000000000000000000000000000000000092906125819084906137ae565b90915550505b805460405167ffffffffffffffff9091169083907f2d0a92501cbb5790b278a42741d3b10302be6bae40ce46111b33746b3ad312cc905f90a3505f908152600360208190526040822080547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090811682556001820184905560028201849055918101805490921690915560048101919091556005810180547fffffffff0000000000000000000000000000000000000000000000000000000016905560060180547fffffff0000000000000000000000000000000000000000000000000000000000169055565b5f612678826119db565b90508067ffffffffffffffff16421015611df6576040517f5e20151a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161081f565b5f6126d58383611e56565b8015611a3e57506126e46128f7565b6002830154700100000000000000000000000000000000900463ffffffff9081169116149392505050565b8067ffffffffffffffff1642101561089c576040517fcb6c86dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff42811660048301528216602482015260440161081f565b5f84815260016020818152604080842067ffffffffffffffff88811680875291845282862088518155888501805191909601558986528584529482902080547fffffffffffffffffffffffffffffffff000000000000000000000000000000001668010000000000000000968816969096027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169590951781179094558551925181519384529183019190915286917f907904b850a5618064594c1856c14f3aef879cd3faf37914daacf02cd19bd7e8910160405180910390a35f848152600360205260408120600581015490919074010000000000000000000000000000000000000000900467ffffffffffffffff16158015906128935750815467ffffffffffffffff8681169116145b80156128c35750600682015474010000000000000000000000000000000000000000900467ffffffffffffffff16155b90508080156128d6575083516001830154145b80156128e9575060208401516002830154145b15610fee57610fee86612493565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ff164d056040518163ffffffff1660e01b8152600401602060405180830381865afa158015612961573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061298591906137ef565b905090565b5f848152602081905260409020805467ffffffffffffffff428116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909216919091178083557801000000000000000000000000000000000000000000000000900481169085161115612a5057805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8616021781555b8367ffffffffffffffff16857f40302076dc39cad38d5cbd6c7dd2ef5d033cee5f9917cccd5aad66426b0a9bdb8585612a888a6119db565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35050505050565b5f438281036101018110612ad357612ace84612b5e565b612ad6565b83405b949350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611d81576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b73ffffffffffffffffffffffffffffffffffffffff8116811461089c575f5ffd5b5f60208284031215612bbc575f5ffd5b8135611a3e81612b8b565b67ffffffffffffffff8116811461089c575f5ffd5b8035611f0681612bc7565b5f5f60408385031215612bf8575f5ffd5b823591506020830135612c0a81612bc7565b809150509250929050565b5f5f5f60408486031215612c27575f5ffd5b83359250602084013567ffffffffffffffff811115612c44575f5ffd5b8401601f81018613612c54575f5ffd5b803567ffffffffffffffff811115612c6a575f5ffd5b866020828401011115612c7b575f5ffd5b939660209190910195509293505050565b5f60208284031215612c9c575f5ffd5b5035919050565b5f60208284031215612cb3575f5ffd5b813567ffffffffffffffff811115612cc9575f5ffd5b82016102008185031215611a3e575f5ffd5b5f61014082019050825167ffffffffffffffff8151168352602081015160208401526040810151604084015267ffffffffffffffff606082015116606084015260808101516080840152506020830151612d4d60a084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015167ffffffffffffffff90811660c0840152606084015173ffffffffffffffffffffffffffffffffffffffff1660e084015260808401511661010083015260a0830151801515610120840152610968565b5f5f82840360c0811215612db5575f5ffd5b8335925060a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215612de8575f5ffd5b506020830190509250929050565b5f5f60408385031215612e07575f5ffd5b50508035926020909101359150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b84815267ffffffffffffffff8454166020820152600184015460408201526002840154606082015267ffffffffffffffff6003850154166080820152600484015460a082015260e060c08201525f612ee660e083018486612e43565b9695505050505050565b5f60208284031215612f00575f5ffd5b815160038110611a3e575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115611e8e57611e8e612f0e565b604051610120810167ffffffffffffffff81118282101715612fa4577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051611f0681612b8b565b80518015158114611f06575f5ffd5b8051611f0681612bc7565b5f610120828403128015612fe1575f5ffd5b50612fea612f5b565b825181526020808401519082015261300460408401612faa565b604082015261301560608401612faa565b606082015261302660808401612faa565b608082015260a0838101519082015261304160c08401612fb5565b60c082015261305260e08401612fc4565b60e08201526130646101008401612fc4565b6101008201529392505050565b63ffffffff8116811461089c575f5ffd5b8035611f0681613071565b803560ff81168114611f06575f5ffd5b803582526130ad60208201612bdc565b67ffffffffffffffff166020830152604081810135908301526130d260608201612bdc565b67ffffffffffffffff1660608301526080818101359083015260a0808201359083015261310160c0820161308d565b60ff1660c083015261311560e08201612bdc565b67ffffffffffffffff1660e0830152610100818101359083015261012090810135910152565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8183360301811261316d575f5ffd5b90910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126131a9575f5ffd5b830160208101925035905067ffffffffffffffff8111156131c8575f5ffd5b8060051b3603821315611d45575f5ffd5b803582525f60208201356131ec81612bc7565b67ffffffffffffffff166020840152604082013561320981612bc7565b67ffffffffffffffff1660408401526132256060830183613176565b608060608601528060808601527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81111561325e575f5ffd5b60051b808260a08701379390930160a0019392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126132a9575f5ffd5b830160208101925035905067ffffffffffffffff8111156132c8575f5ffd5b803603821315611d45575f5ffd5b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee183360301811261316d575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114611f06575f5ffd5b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1863603015b87821015613426577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858503018952823581811261339f575f5ffd5b870180356133ac81612b8b565b73ffffffffffffffffffffffffffffffffffffffff1685526fffffffffffffffffffffffffffffffff6133e160208301613308565b1660208601526133f46040820182613276565b91506060604087015261340b606087018383612e43565b95505050602083019250602089019850600182019150613363565b5091979650505050505050565b60ff61343e8261308d565b1682525f602082013561345081612bc7565b67ffffffffffffffff166020840152604082013561346d81612bc7565b67ffffffffffffffff16604084015261348860608301612bdc565b67ffffffffffffffff1660608401526134a360808301613082565b63ffffffff1660808401526134ba60a08301613308565b6fffffffffffffffffffffffffffffffff1660a084015260c0828101359084015260e080830135908401526134f3610100830183613176565b61012061010086015261350b61012086018284613327565b95945050505050565b602081525f823561352481613071565b63ffffffff811660208401525061353d60208401612bdc565b67ffffffffffffffff811660408401525061355e606083016040850161309d565b61356c61018084018461313b565b6102006101a08401526135836102208401826131d9565b90506135936101a0850185613276565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101c08601526135c9838284612e43565b925050506135db6101c0850185613276565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101e0860152613611838284612e43565b925050506136236101e08501856132d6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030161020085015261350b8282613433565b5f60208284031215613668575f5ffd5b8135611a3e81612bc7565b813561367e81612bc7565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff821617825550602082013560018201556040820135600282015560608201356136d381612bc7565b6003820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff83161790555060809190910135600490910155565b60a08101823561372881612bc7565b67ffffffffffffffff1682526020838101359083015260408084013590830152606083013561375681612bc7565b67ffffffffffffffff166060830152608092830135929091019190915290565b5f826137a9577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820180821115611e8e57611e8e612f0e565b81810381811115611e8e57611e8e612f0e565b5f602082840312156137e4575f5ffd5b8151611a3e81612b8b565b5f602082840312156137ff575f5ffd5b8151611a3e8161307156";
