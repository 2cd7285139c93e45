// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const rollupRegistryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "avs_",
        "type": "address"
      },
      {
        "name": "operatorSetId_",
        "type": "uint32"
      },
      {
        "name": "minimumBond_",
        "type": "uint256"
      },
      {
        "name": "leaveDelay_",
        "type": "uint64"
      },
      {
        "name": "fund_",
        "type": "address"
      },
      {
        "name": "reporterShareBps_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "announceLeave",
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
    "name": "fund",
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
    "name": "genesisHash",
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
    "name": "leaveDelay",
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
    "name": "minimumBond",
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
    "name": "register",
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
          }
        ]
      },
      {
        "name": "gateway",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "releaseBond",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "receiver",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reportSequencerEquivocation",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "first",
        "type": "tuple",
        "components": [
          {
            "name": "blockHash",
            "type": "bytes32"
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
            "name": "signature",
            "type": "bytes"
          }
        ]
      },
      {
        "name": "second",
        "type": "tuple",
        "components": [
          {
            "name": "blockHash",
            "type": "bytes32"
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
            "name": "signature",
            "type": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reporterShareBps",
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
    "name": "rollup",
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
            "name": "genesisHash",
            "type": "bytes32"
          },
          {
            "name": "gateway",
            "type": "address"
          },
          {
            "name": "sequencer",
            "type": "address"
          },
          {
            "name": "governance",
            "type": "address"
          },
          {
            "name": "bond",
            "type": "uint256"
          },
          {
            "name": "unsafeStopped",
            "type": "bool"
          },
          {
            "name": "lastL1Block",
            "type": "uint64"
          },
          {
            "name": "bondFreeAt",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "BondIncreased",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "payer",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BondReleased",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "receiver",
        "type": "address",
        "indexed": true
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
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
    "name": "RollupLeaves",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "lastL1Block",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "bondFreeAt",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RollupRegistered",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "chainId",
        "type": "uint256",
        "indexed": true
      },
      {
        "name": "genesisHash",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "gateway",
        "type": "address",
        "indexed": false
      },
      {
        "name": "sequencer",
        "type": "address",
        "indexed": false
      },
      {
        "name": "governance",
        "type": "address",
        "indexed": false
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SequencerEquivocated",
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
        "name": "firstDigest",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "secondDigest",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "reporter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BondNotFree",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "freeAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "BondTooSmall",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
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
    "name": "InvalidReceiver",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidReporterShare",
    "inputs": [
      {
        "name": "bps",
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
    "name": "InvalidRollup",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSeal",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      },
      {
        "name": "recovered",
        "type": "address"
      },
      {
        "name": "sequencer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEquivocation",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
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
      },
      {
        "name": "governance",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotLeaving",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingBonded",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "UnknownRollup",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsafeAlreadyStopped",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  }
] as const;

export const rollupRegistryBytecode: `0x${string}` =
  "0x6101403461013c57601f61195338819003918201601f19168301916001600160401b038311848410176101405780849260c09460405283398101031261013c5761004881610154565b90602081015163ffffffff8116810361013c5760408201516060830151916001600160401b038316830361013c5760a061008460808601610154565b9401519461138886116101235760805260a05260c05260e05261010052610120526040516117ea9081610169823960805181818161084401528181610a590152610e74015260a05181818161064601528181610a860152610ea1015260c0518181816108cf0152610f93015260e0518181816106e00152610b0b015261010051818181610535015261089401526101205181818160cd015261049d0152f35b85637632ce7360e01b5f5260045261138860245260445ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013c5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630c11dedd14610b2f5750806335bd2e4814610aeb57806353b149cc1461093c578063a6815275146108f2578063aa7517e1146108b8578063b60d428814610868578063de1164bb14610818578063df18e047146107d0578063e0b1f6021461066a578063e1ebfc371461062a578063ea17239a146103cd578063f21d6db814610274578063fd2b1dcf146100f45763febf52ba146100b6575f80fd5b346100f0575f6003193601126100f05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b346100f05760406003193601126100f0576004356024359073ffffffffffffffffffffffffffffffffffffffff82168092036100f057610133816114da565b821561024c57600681015467ffffffffffffffff8160081c16156102205767ffffffffffffffff9060481c168042106101e7575060050180549081156101bb577f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc915f60209255845f526001825260405f206101b0828254610d18565b9055604051908152a3005b827f27b6ef29000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f6aff1dda000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff421660045260245260445ffd5b827fd3eb8aa5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1e4ec46b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100f05760206003193601126100f0575f61010060405161029581610c8d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526101206102d2600435611538565b67ffffffffffffffff604051916102e883610c8d565b8181548085526001830154946020810195865273ffffffffffffffffffffffffffffffffffffffff600285015416936040820194855273ffffffffffffffffffffffffffffffffffffffff80600383015416606084019081528180600485015416916080860192835281600660058701549660a089019788520154998a988a61010060c08b019a60ff8d1615158c528260e082019d60081c168d52019c60481c168c5260206040519e8f92835251910152511660408c0152511660608a0152511660808801525160a087015251151560c0860152511660e08401525116610100820152f35b346100f05760806003193601126100f05760243567ffffffffffffffff81166004358183036100f0576044359267ffffffffffffffff84116100f057608060031985360301126100f0576064359367ffffffffffffffff85116100f057608060031986360301126100f05761044183611538565b90600682019081549360ff85166105fe579061048c918661048273ffffffffffffffffffffffffffffffffffffffff60038801541693600401838386611593565b9960040192611593565b918287146105d257600501908154937f00000000000000000000000000000000000000000000000000000000000000008086029086820414861517156105a5576001915f6127107fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff009304955516179055335f52600160205260405f20610513828254610d18565b905582038281116105a55773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f52600160205261056b60405f20918254610d18565b9055604051948552602085015260408401527f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c60603394a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b867fe5d98ecc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857fb1167d8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100f0575f6003193601126100f057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f05760206003193601126100f0576004356006610689826114da565b0167ffffffffffffffff815460081c16806107a1575080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff164360081b68ffffffffffffffff001617815567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff42160167ffffffffffffffff81116105a55781547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff1660489190911b70ffffffffffffffff000000000000000000161781557f2dfd8a3c351bd5f3042e059dff17e8617b7a41c9580475cc606d98862abf7616906040905467ffffffffffffffff825191818160081c16835260481c166020820152a2005b827f533a4fbf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100f05760206003193601126100f05760043573ffffffffffffffffffffffffffffffffffffffff81168091036100f0575f526001602052602060405f2054604051908152f35b346100f0575f6003193601126100f057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0575f6003193601126100f057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0575f6003193601126100f05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b600319360161016081126100f057610140136100f0576101443573ffffffffffffffffffffffffffffffffffffffff811681036100f057610934602091610d25565b604051908152f35b346100f0576101406003193601126100f05760243567ffffffffffffffff8116908181036100f057506044359067ffffffffffffffff8216918281036100f057506084359173ffffffffffffffffffffffffffffffffffffffff8316928381036100f0575060a4359273ffffffffffffffffffffffffffffffffffffffff8416938481036100f0575060e4359373ffffffffffffffffffffffffffffffffffffffff8516918286036100f0576020955060405193868501957f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb875260043560408701526060860152608085015260643560a085015260c084015260e08301524661010083015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661012083015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661014083015260c435610160830152610180820152610104356101a0820152610124356101c08201526101c08152610ae06101e082610cd7565b519020604051908152f35b346100f0575f6003193601126100f057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f05760206003193601126100f0576004359073ffffffffffffffffffffffffffffffffffffffff8216918281036100f0577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610c505760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d825f52600160205260405f2054918215610c2457927f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc4896020610bff95835f52600182525f6040812055858152a2611435565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b837f751b0fda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b3567ffffffffffffffff811681036100f05790565b610120810190811067ffffffffffffffff821117610caa57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610caa57604052565b919082018092116105a557565b9060043580156113d75760a43573ffffffffffffffffffffffffffffffffffffffff81168082141594856100f05781156113795773ffffffffffffffffffffffffffffffffffffffff1694851561131b5760243567ffffffffffffffff811681036100f05760443567ffffffffffffffff811681036100f0576084359273ffffffffffffffffffffffffffffffffffffffff841684036100f0576100f05760e4359273ffffffffffffffffffffffffffffffffffffffff841684036100f05773ffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff604051938160208601967f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb88528b604088015216606086015216608084015260643560a08401521660c08201528360e08201524661010082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661012082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661014082015260c43561016082015273ffffffffffffffffffffffffffffffffffffffff8316610180820152610104356101a0820152610124356101c08201526101c08152610f126101e082610cd7565b5190209160405160208101907fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac825286604082015284606082015288608082015260808152610f6260a082610cd7565b51902096875f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff60038201541661127e57507f000000000000000000000000000000000000000000000000000000000000000080341061124f575073ffffffffffffffffffffffffffffffffffffffff8316928381036100f0578895604051610fe781610c8d565b8881528760208201888152604083019286845260608101888152608082018a815260a083019134835260c08401965f885260e08501955f87526101008601975f89525f525f60205260405f20955186555160018601555173ffffffffffffffffffffffffffffffffffffffff16600285019073ffffffffffffffffffffffffffffffffffffffff1681547fffffffffffffffffffffffff0000000000000000000000000000000000000000161790555173ffffffffffffffffffffffffffffffffffffffff16600384019073ffffffffffffffffffffffffffffffffffffffff1681547fffffffffffffffffffffffff0000000000000000000000000000000000000000161790555173ffffffffffffffffffffffffffffffffffffffff16600483019073ffffffffffffffffffffffffffffffffffffffff1681547fffffffffffffffffffffffff0000000000000000000000000000000000000000161790555160058201556006019251151583547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169060ff161783555167ffffffffffffffff166111ca9083907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff0083549260081b169116179055565b5181547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff1660489190911b70ffffffffffffffff00000000000000000016179055505060405193845260208401526040830152606082015234608082015260a07f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd91a3565b7f9901e611000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b95505050505050600681939293015460ff81166112ef5760081c67ffffffffffffffff16806107a157506005016112b6348254610d18565b809155604051903482526020820152817f297b5f8ddcf4ca0c901df2958f3d19598edfdaa60190235ae81c5335e16ebb8e60403393a390565b827fb1167d8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f67617465776179000000000000000000000000000000000000000000000000006044820152fd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e63657200000000000000000000000000000000000000000000006044820152fd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e4964000000000000000000000000000000000000000000000000006044820152fd5b8147106114aa575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051611466602082610cd7565b52165af11561147157565b3d15611482576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6114e390611538565b9073ffffffffffffffffffffffffffffffffffffffff6004830154168033036115095750565b7f0db66dff000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b90815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff600384015416156115685750565b7fa757a529000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9193929367ffffffffffffffff6115ac60208701610c78565b816040519360208501957f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb587526040860152166060840152863560808401521660a0820152604085013560c082015260c0815261160a60e082610cd7565b519020926060810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100f05701803567ffffffffffffffff81116100f0576020820181360381136100f05760405192611695601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185610cd7565b82845260208336920101116100f057825f60208473ffffffffffffffffffffffffffffffffffffffff96956116d39583899801378301015286611716565b5050921691168181036116e4575050565b837f4d802a99000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b81519190604183036117465761173f9250602082015190606060408401519301515f1a90611750565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116117df579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156117d4575f5173ffffffffffffffffffffffffffffffffffffffff8116156117ca57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056";
