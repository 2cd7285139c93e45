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
        "type": "uint32"
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
        "name": "checkpoint",
        "type": "tuple",
        "components": [
          {
            "name": "epoch",
            "type": "uint32"
          },
          {
            "name": "beat",
            "type": "uint48"
          },
          {
            "name": "acceptedAt",
            "type": "uint48"
          },
          {
            "name": "signedWeight",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "totalWeight",
        "type": "uint128"
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
    "name": "frozen",
    "inputs": [
      {
        "name": "rollupId",
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
          }
        ]
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
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
        "name": "number",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "knownHeadHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "conflictingHeadHash",
        "type": "bytes32",
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
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
            "type": "uint256"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "quorumNumerator",
            "type": "uint32"
          },
          {
            "name": "quorumDenominator",
            "type": "uint32"
          },
          {
            "name": "minFinality",
            "type": "uint8"
          },
          {
            "name": "maxHeadAge",
            "type": "uint32"
          },
          {
            "name": "maxMessagesPerWindow",
            "type": "uint32"
          },
          {
            "name": "paused",
            "type": "bool"
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
      }
    ]
  },
  {
    "type": "error",
    "name": "PeerPaused",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
        "name": "numerator",
        "type": "uint32"
      },
      {
        "name": "denominator",
        "type": "uint32"
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
  "0x610100346101d557601f6125ec38819003918201601f19168301916001600160401b038311848410176101d9578084926080946040528339810103126101d557610048816101ed565b90610055602082016101ed565b61006d606061006660408501610201565b9301610201565b926001600160a01b038116156101a2576001600160a01b03821615610172576001600160401b0383161561013e576103846001600160401b038516116101075760805260a05260c05260e0526040516123d690816102168239608051818181610f190152611dde015260a05181818161139c015261174b015260c051818181610fa9015261134c015260e05181818160e10152611a6d0152f35b60405163271c1e6760e11b815260206004820152600e60248201526d1b585e119d5d1d5c99511c9a599d60921b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600b60248201526a6c6f6f73656e44656c617960a81b6044820152606490fd5b60405163271c1e6760e11b81526020600482015260076024820152666761746577617960c81b6044820152606490fd5b60405163271c1e6760e11b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101d557565b51906001600160401b03821682036101d55756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630623a8ff146113c057508063116191b61461137057806327baf4de1461132c578063312d5ae114610f76578063377db4b414610f595780633797615a14610f3d5780635aa6e67514610eed5780637f63a62714610895578063a53e54121461087a578063a6d77118146107c0578063a727f36f14610286578063b91532b514610257578063e82a6e64146101db578063ed1e9a5c146101095763fe1a0753146100c1575f80fd5b34610105575f60031936011261010557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101055760206003193601126101055761012261166e565b506004355f52600160205261012060405f2061014c67ffffffffffffffff600383015416916116aa565b906101d3604051809360e080918051845273ffffffffffffffffffffffffffffffffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015260ff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015201511515910152565b610100820152f35b34610105576003193601610200811261010557610140136101055760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc360112610105576101c4356fffffffffffffffffffffffffffffffff811681036101055761024d6020916101e43590611733565b6040519015158152f35b34610105576020600319360112610105576004355f526005602052602060ff60405f2054166040519015158152f35b3461010557602060031936011261010557600435805f52600160205260405f2067ffffffffffffffff6003604051926102be846114ac565b6102c7816116aa565b84520154166020820190808252156107945767ffffffffffffffff9051168042106107695750805151805f52600260205260405f20548015158061075f575b80610748575b8061072c575b6106fd57507fe0c9c06e0c71789f86cbd6a126fc7eae2bb2baae37e0fc123f42c9f246ad89a79161010091845f525f60205260405f2054805f5260026020528560405f2054146106ea575b50845f52600160205261038460405f2060035f918281558260018201558260028201550155565b845f52600560205260ff60405f205416610648575b5f5260026020528360405f20556105be8151855f525f60205260e0600260405f20835181556105046001820173ffffffffffffffffffffffffffffffffffffffff80602088015116167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617815561046163ffffffff60408801511682907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b606086015181547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff00000000000000000000000000000000000000000000000016178155608086015181547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7cff0000000000000000000000000000000000000000000000000000000016179055565b019163ffffffff8060a083015116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000084541617835561058263ffffffff60c08301511684907fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000083549260201b169116179055565b015181547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff1690151560401b68ff000000000000000016179055565b51610645604051809260e080918051845273ffffffffffffffffffffffffffffffffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015260ff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015201511515910152565ba2005b610651426121a8565b6040519061065e826114ac565b5f825267ffffffffffffffff6020830191168152865f52600560205260405f209151151560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008454169116178255517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff0083549260081b169116179055610399565b5f5260026020525f60408120558561035d565b907f2849e025000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50805f525f60205260ff600260405f20015460401c1615610312565b50805f52600560205260ff60405f2054161561030c565b5083811415610306565b7f34365207000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fc5089a43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610105576020600319360112610105576107d961166e565b506004355f525f6020526101006107f260405f206116aa565b610878604051809260e080918051845273ffffffffffffffffffffffffffffffffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015260ff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015201511515910152565bf35b34610105575f600319360112610105576020604051603c8152f35b34610105576108a33661141c565b6108ab611dc7565b6108b4826121f4565b906108be81611e32565b80359082518203610e8e5760208101926108d78461160e565b73ffffffffffffffffffffffffffffffffffffffff80602084015116911603610e2f57604082019061092263ffffffff6109108461162f565b1663ffffffff60608401511690611640565b9363ffffffff6040830151169461094c606086019663ffffffff6109458961162f565b1690611640565b11610dd057608084019261095f84611653565b60ff80608086015116911610610d715760a085019261097d8461162f565b63ffffffff8060a084015116911611610d125760c086019061099e8261162f565b63ffffffff8060c084015116911611610cb35760e00151151580610ca0575b610c425763ffffffff610b896002610bef95610b827fbb3fee95a63b24b4bbbded8ce45a3c98d2bd078839a721d0db5c94cbcd7599129c610b358f9b610b306101009f610ae390610c359f610a95610bb69e82610ade935f526001602052610a3960405f2060035f918281558260018201558260028201550155565b5f525f60205260405f209a8b5573ffffffffffffffffffffffffffffffffffffffff610a6860018d019a61160e565b167fffffffffffffffffffffffff00000000000000000000000000000000000000008a541617895561162f565b87547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b77ffffffff000000000000000000000000000000000000000016178755565b61162f565b84547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff00000000000000000000000000000000000000000000000016178455565b611653565b7fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff0000000000000000000000000000000000000000000000000000000083549260e01b169116179055565b019561162f565b167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000085541617845561162f565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255565b610bfb60e08401611661565b81547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff1690151560401b68ff000000000000000016179055565b610645604051809261155f565b60646040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f70617573656400000000000000000000000000000000000000000000000000006044820152fd5b50610cad60e08701611661565b156109bd565b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6d61784d6573736167657350657257696e646f770000000000000000000000006044820152606490fd5b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6d617848656164416765000000000000000000000000000000000000000000006044820152606490fd5b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f6d696e46696e616c6974790000000000000000000000000000000000000000006044820152606490fd5b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f67617465776179000000000000000000000000000000000000000000000000006044820152606490fd5b6040517f70a6ff3500000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e4964000000000000000000000000000000000000000000000000006044820152606490fd5b34610105575f60031936011261010557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610105575f6003193601126101055760206040516103848152f35b34610105575f600319360112610105576020604051620151808152f35b3461010557610f843661141c565b610f8c611dc7565b81156112ce57610f9b81611e32565b610fce610fa7426121a8565b7f00000000000000000000000000000000000000000000000000000000000000009061145d565b9060405190610fdc826114ac565b61010081360312610105577f092b27e00fbe431c280e47d90d6948b2c0bdc8b34bdd6f8f5183d03294cd7d769261012092604051611019816114f5565b8335815261102960208501611512565b602082015261103a60408501611533565b604082015261104b60608501611533565b606082015261105c60808501611544565b608082015261106d60a08501611533565b60a082015261107e60c08501611533565b60c082015261108f60e08501611552565b60e0820152815267ffffffffffffffff6003818060208501951694858152895f52600160205261128b60405f209551805187556112086001880173ffffffffffffffffffffffffffffffffffffffff80602085015116167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617815561116563ffffffff60408501511682907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b606083015181547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff00000000000000000000000000000000000000000000000016178155608083015181547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7cff0000000000000000000000000000000000000000000000000000000016179055565b60e0600288019163ffffffff8060a083015116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000084541617835561058263ffffffff60c08301511684907fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000083549260201b169116179055565b5116920191167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556112c5604051809361155f565b610100820152a2005b60646040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f726f6c6c757049640000000000000000000000000000000000000000000000006044820152fd5b34610105575f60031936011261010557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610105575f60031936011261010557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101055760206003193601126101055760043590815f52600260205260405f205480156113f057602092508152f35b827f51cf29eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90610120600319830112610105576101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60043593011261010557602490565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161147f57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6040810190811067ffffffffffffffff8211176114c857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610100810190811067ffffffffffffffff8211176114c857604052565b359073ffffffffffffffffffffffffffffffffffffffff8216820361010557565b359063ffffffff8216820361010557565b359060ff8216820361010557565b3590811515820361010557565b61160760e080928035855273ffffffffffffffffffffffffffffffffffffffff61158b60208301611512565b16602086015263ffffffff6115a260408301611533565b16604086015263ffffffff6115b960608301611533565b16606086015260ff6115cd60808301611544565b16608086015263ffffffff6115e460a08301611533565b1660a086015263ffffffff6115fb60c08301611533565b1660c086015201611552565b1515910152565b3573ffffffffffffffffffffffffffffffffffffffff811681036101055790565b3563ffffffff811681036101055790565b8181029291811591840414171561147f57565b3560ff811681036101055790565b3580151581036101055790565b6040519061167b826114f5565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b906040516116b7816114f5565b60e060ff600283958054855282600182015473ffffffffffffffffffffffffffffffffffffffff8116602088015263ffffffff8160a01c16604088015263ffffffff8160c01c166060880152851c166080860152015463ffffffff811660a085015263ffffffff8160201c1660c085015260401c161515910152565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611d9b576004359061177e826121f4565b92825f52600560205260405f2060405190611798826114ac565b549067ffffffffffffffff602060ff8416151592838152019260081c168252611d6f575167ffffffffffffffff1680151580611d4f575b611cec575061014060031936011261010557604051610140810181811067ffffffffffffffff8211176114c85760405283815260243567ffffffffffffffff81169182820361010557602081018281526040820160443581526064359567ffffffffffffffff8716938488036101055760608101938885526080820193608435855260a083019560a435875260c4359560ff8716978888036101055760c086019088825260e4359267ffffffffffffffff841684036101055760e088019384526101008801946101043586526101208901966101243588526040519860208a019a7fbcf354a9fb52fa26c75c730676fba1a3d3609e571b552a7279f0745acf709ca68c525160408b01525167ffffffffffffffff1660608a01525160808901525167ffffffffffffffff1660a08801525160c08701525160e08601525160ff166101008501525167ffffffffffffffff1661012084015251610140830152516101608201526101608152610180810181811067ffffffffffffffff8211176114c85760405251902093895f52600460205260405f20845f5260205260405f20975f98885f5260205260405f205492831593841580611ce2575b611c3e575060e08d0151611c1257908c959493929160ff60805f98015116808710611be357506101a435906fffffffffffffffffffffffffffffffff821691828103610105578f91606083019160406fffffffffffffffffffffffffffffffff6119f963ffffffff86511688611640565b9316940191611a0f63ffffffff84511686611640565b1015611b935750505050508c63ffffffff60a0611a2b426121a8565b9201511667ffffffffffffffff821681811115611b8b570367ffffffffffffffff811161147f575b67ffffffffffffffff5f9116808510611b5c5750610105577f00000000000000000000000000000000000000000000000000000000000000009167ffffffffffffffff611aa0848461145d565b168411611b175750505050611ad0575b5050505050505063ffffffff60c0611acb9401511691612247565b600190565b885f9a9596979a52600460205260405f209261010557505f5260205260405f209661010557611acb9663ffffffff9460c094505f5260205260405f2055945f808080611ab0565b5067ffffffffffffffff9291611b2c9161145d565b907f7dc06117000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b847f81ab2da8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505f611a53565b6084955063ffffffff91829150511691511691604051937f1270642c0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b867ffaf2d4a7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7ff556dde3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9796989950505050505050857fb86568878ff78698e2514993fd86ab0605050003640844b6a72023def1174dfe969750606095505f526001602052611c9760405f2060035f918281558260018201558260028201550155565b865f52600560205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555060405192835260208301526040820152a25f90565b5087811415611988565b60643567ffffffffffffffff81169182820361010557600191500167ffffffffffffffff811161147f5767ffffffffffffffff917f81ab2da8000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5060643567ffffffffffffffff81168082036101055782915011156117cf565b837f4bba2f01000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0b1c2e61000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611e0657565b7f988d1f03000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b8035801590811561219e575b5061213f5773ffffffffffffffffffffffffffffffffffffffff611e646020830161160e565b16156120e0576040810163ffffffff611e7c8261162f565b168060030290600382040361147f576060830190611e998261162f565b60011b6401fffffffe16119182156120b9575b505061205a576080810160ff611ec182611653565b1615908115612043575b50611fe45760a0810163ffffffff611ee28261162f565b1615908115611fc8575b50611f6957611f0260c063ffffffff920161162f565b1615611f0a57565b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6d61784d6573736167657350657257696e646f770000000000000000000000006044820152606490fd5b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6d617848656164416765000000000000000000000000000000000000000000006044820152606490fd5b620151809150611fdc63ffffffff9161162f565b16115f611eec565b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f6d696e46696e616c6974790000000000000000000000000000000000000000006044820152606490fd5b6003915061205260ff91611653565b16115f611ecb565b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b63ffffffff9192506120d46120ce839261162f565b9361162f565b16911610155f80611eac565b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f67617465776179000000000000000000000000000000000000000000000000006044820152606490fd5b6040517f4e383cce00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e4964000000000000000000000000000000000000000000000000006044820152606490fd5b905046145f611e3e565b67ffffffffffffffff81116121c45767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b906121fd61166e565b50815f525f60205261221160405f206116aa565b9182511561221c5750565b7f76350714000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91909182156123d157805f52600360205260405f20926040519361226a856114ac565b549367ffffffffffffffff8086169586835260401c16602082015293603c810180911161147f574210156123a1575b602084019267ffffffffffffffff8451168082115f1461239957810390811161147f575b80821161236757506122e36122da67ffffffffffffffff926121a8565b8285511661145d565b1682525f52600360205267ffffffffffffffff8060405f20935116167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000835416178255517fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b917fa44bb783000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f6122bd565b92506123ac426121a8565b67ffffffffffffffff604051916123c2836114ac565b1681525f602082015292612299565b50505056";
