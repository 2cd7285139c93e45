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
        "type": "uint256"
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
      }
    ],
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
    "name": "frozenFinality",
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
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "",
        "type": "address"
      },
      {
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "noteOutflow",
    "inputs": [
      {
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "",
        "type": "address"
      },
      {
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
        "name": "",
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
    "name": "rollupIdOf",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
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
    "name": "undoInflow",
    "inputs": [
      {
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "",
        "type": "address"
      },
      {
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "NoChangePending",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
  "0x610100346100c957601f61170938819003918201601f19168301916001600160401b038311848410176100cd578084926080946040528339810103126100c957610048816100e1565b90610055602082016100e1565b61006d6060610066604085016100f5565b93016100f5565b9260805260a05260c05260e0526040516115ff908161010a823960805181818161023d0152611228015260a0518181816107f301528181610a1d0152611303015260c0518181816104c6015261129f015260e0518161010f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100c957565b51906001600160401b03821682036100c95756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630623a8ff146113565750806307f2589114611327578063116191b6146112d75780631e731691146112c357806327baf4de1461127f578063301754231461124c5780635aa6e675146111fc57806366afd8ef1461117c5780636954c01a14611160578063776c4e95146109e7578063a53e5412146109cc578063a6d771181461090c578063a727f36f14610594578063a958b8021461057e578063b13270311461057e578063c5941e121461056a578063e9e5655d14610217578063ed1e9a5c146101365763fe1a0753146100ef575f80fd5b34610133578060031936011261013357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b5034610133576020600319360112610133576101009061018367ffffffffffffffff60406004359361016661152b565b508481526002602052818120948152600360205220541691611561565b9061021060405180936fffffffffffffffffffffffffffffffff60c0809267ffffffffffffffff815116855273ffffffffffffffffffffffffffffffffffffffff602082015116602086015261ffff604082015116604086015260ff606082015116606086015262ffffff608082015116608086015262ffffff60a08201511660a0860152015116910152565b60e0820152f35b503461013357610226366113f2565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361053e57818352600260205260408320813567ffffffffffffffff8116810361053a5781547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff909116178155602082013573ffffffffffffffffffffffffffffffffffffffff8116810361053a5781547fffffffff0000000000000000000000000000000000000000ffffffffffffffff1660409190911b7bffffffffffffffffffffffffffffffffffffffff000000000000000016178155604082013561ffff8116810361053a5781547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178155606082013560ff8116810361053a5781547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7eff0000000000000000000000000000000000000000000000000000000000001617815560c0906001019162ffffff6103f3608083016115ef565b167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000084541617835561046161042a60a083016115ef565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffffff1660189190911b65ffffff00000016178455565b01356fffffffffffffffffffffffffffffffff811681036105365781547fffffffffffffffffffff00000000000000000000000000000000ffffffffffff1660309190911b75ffffffffffffffffffffffffffffffff000000000000161790556104f57f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff42166114cd565b908252600360205267ffffffffffffffff6040832091167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905580f35b8380fd5b8480fd5b6024837f988d1f0300000000000000000000000000000000000000000000000000000000815233600452fd5b503461013357610579366113f2565b505080f35b50346101335761058d3661137c565b5050505080f35b503461089c57602060031936011261089c57600435805f52600360205267ffffffffffffffff60405f205416156108e157805f52600360205267ffffffffffffffff60405f20541642106108a057805f52600260205260405f206105f790611561565b5f8281526001602081815260408084208551815487850151888501805160608b0180517eff00000000000000000000000000000000000000000000000000000000000060f09190911b167fff0000000000000000000000000000000000000000000000000000000000000090951667ffffffffffffffff968716177bffffffffffffffffffffffffffffffffffffffff000000000000000094891b94909416939093177dffff0000000000000000000000000000000000000000000000000000000060e09290921b919091161792909217845560808901805194909701805460a08b01805160c08d015175ffffffffffffffffffffffffffffffff00000000000060309190911b167fffffffffffffffffffff0000000000000000000000000000000000000000000090931662ffffff9098169790971765ffffff00000060189890981b979097169690961717905587865284882089518154935192519851955160589690961b6dffffff00000000000000000000001660509990991b6aff000000000000000000001692871b69ffff0000000000000000169085167fffffffffffffffffffffffffffffff0000000000000000000000000000000000909416841717919091179690961760709390931b70ffffff000000000000000000000000000016929092179094558452600490915290912083905590517f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692911690823b1561089c5760645f928360405195869485937f5f06ad2f000000000000000000000000000000000000000000000000000000008552600485015260248401528160448401525af1801561089157610883575080f35b61088f91505f9061144e565b005b6040513d5f823e3d90fd5b5f80fd5b5f52600360205267ffffffffffffffff60405f2054167f34365207000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc5089a43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461089c57602060031936011261089c5761092561152b565b506004355f52600160205260e061093e60405f20611561565b6109ca60405180926fffffffffffffffffffffffffffffffff60c0809267ffffffffffffffff815116855273ffffffffffffffffffffffffffffffffffffffff602082015116602086015261ffff604082015116604086015260ff606082015116606086015262ffffff608082015116608086015262ffffff60a08201511660a0860152015116910152565bf35b3461089c575f60031936011261089c576020604051603c8152f35b3461089c576003193601610180811261089c576101601361089c576101643573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361113457600435805f525f60205260405f209160405192610140840184811067ffffffffffffffff821117611107576040525467ffffffffffffffff811680855284602081019361ffff8460401c1685526040820160ff8560501c1681526060830162ffffff8660581c168152608084019062ffffff8760701c16825260a085019262ffffff8860881c16845260c086019463ffffffff8960a01c16865260e087019764ffffffffff8a60c01c16895260ff6101206101008a0199828d60e81c168b52019a60f01c168a52156110db5764ffffffffff8851168042106110ac575060ff610b2a61148f565b8189511691829116111561107d575060ff610b4361148f565b8184511691829116106110445750610b5961149f565b67ffffffffffffffff610b74429262ffffff875116906114cd565b1610610ff05763ffffffff603c4204168063ffffffff88511603610fe5575b5062ffffff811662ffffff8651160162ffffff8111610fb85762ffffff1680865262ffffff85511610610f8557505f8a815260208190526040908190208c5181549b517fffffffffffffffffffffffffffffffffffffffffffff00000000000000000000909c1667ffffffffffffffff909116179a90911b69ffff0000000000000000169990991789555188547fffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffff1660509190911b6aff00000000000000000000161788555187547fffffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffff1660589190911b6dffffff0000000000000000000000161787555186547fffffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffff1660709190911b70ffffff0000000000000000000000000000161786555185547fffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffff1660889190911b73ffffff00000000000000000000000000000000001617855551918454905160c01b7cffffffffff00000000000000000000000000000000000000000000000016915160e81b7dff0000000000000000000000000000000000000000000000000000000000169260a01b77ffffffff000000000000000000000000000000000000000016907fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff1617171782555160ff16610e0691907fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b610e0e61148f565b604051906020820192835260ff166040820152608435606082015260608152610e3860808261144e565b5190205f52600560205260405f20610e4e6114b6565b67ffffffffffffffff1660e4357fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161790610e876114b6565b601f16610e9490826114ef565b90549060031b1c828103610ec6575b606067ffffffffffffffff855116604051906001825260208201525f6040820152f35b67ffffffffffffffff1667ffffffffffffffff610ee16114b6565b168111610f4557509167ffffffffffffffff91610f0b606094601f610f046114b6565b16906114ef565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff829392549160031b92831b921b19161790559183610ea3565b67ffffffffffffffff610f566114b6565b7f8e5669ac000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8a7fa44bb783000000000000000000000000000000000000000000000000000000005f526004526024525f60445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f865286528c610b93565b8262ffffff610ffd61149f565b9151164203428111610fb85767ffffffffffffffff80927f81ab2da8000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b60ff61104e61148f565b7ffaf2d4a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8b7f449f58dd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7fb4b57ddf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8a7f76350714000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f0b1c2e61000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461089c5761116e3661137c565b5050505060206040515f8152f35b3461089c57604060031936011261089c576004355f525f60205260405f2062ffffff6024351662ffffff825460881c160362ffffff8111610fb85781547fffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffff1660889190911b73ffffff000000000000000000000000000000000016179055005b3461089c575f60031936011261089c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461089c57602060031936011261089c576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b3461089c575f60031936011261089c57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461089c5761016060031936011261089c57005b3461089c575f60031936011261089c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461089c57602060031936011261089c576004355f525f602052602060ff60405f205460e81c16604051908152f35b3461089c57602060031936011261089c576020906004355f526004825260405f20548152f35b90606060031983011261089c576004359160243573ffffffffffffffffffffffffffffffffffffffff8116810361089c579160443567ffffffffffffffff811161089c578260238201121561089c5780600401359267ffffffffffffffff841161089c576024848301011161089c576024019190565b9061010060031983011261089c5760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60043593011261089c57602490565b60e0810190811067ffffffffffffffff82111761110757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761110757604052565b60643560ff8116810361089c5790565b60443567ffffffffffffffff8116810361089c5790565b60243567ffffffffffffffff8116810361089c5790565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610fb857565b60208210156114fe5701905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6040519061153882611432565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b9060405161156e81611432565b60c06fffffffffffffffffffffffffffffffff6001839560ff815467ffffffffffffffff8116875273ffffffffffffffffffffffffffffffffffffffff8160401c16602088015261ffff8160e01c16604088015260f01c166060860152015462ffffff8116608085015262ffffff8160181c1660a085015260301c16910152565b3562ffffff8116810361089c579056";
