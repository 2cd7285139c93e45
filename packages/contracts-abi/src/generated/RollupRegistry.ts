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
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "AlreadyRegistered",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
  "0x6101203461010457601f61123338819003918201601f19168301916001600160401b038311848410176101085780849260a094604052833981010312610104576100488161011c565b90602081015163ffffffff8116810361010457604082015190608061006f6060850161011c565b9301519361138885116100eb5760805260a05260c05260e05261010052604051611102908161013182396080518181816104e30152610d04015260a05181818161044b0152610d31015260c05181818161056e01526105cb015260e05181818161033a015261053301526101005181818160ac01526102a20152f35b84637632ce7360e01b5f5260045261138860245260445ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101045756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630c11dedd146109e55750806353b149cc146109c1578063a681527514610591578063aa7517e114610557578063b60d428814610507578063de1164bb146104b7578063df18e0471461046f578063e1ebfc371461042f578063ea17239a146101d2578063f21d6db8146100d35763febf52ba14610095575f80fd5b346100cf575f6003193601126100cf5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b346100cf5760206003193601126100cf575f60c06040516100f381610b74565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0610123600435610e43565b60405161012f81610b74565b81549182825273ffffffffffffffffffffffffffffffffffffffff6001820154602084019081528180600285015416604086019081528180600387015416916060880192835281600488015416946080890195865260c060ff600660058b01549a60a08d019b8c5201541699019815158952604051998a525160208a01525116604088015251166060860152511660808401525160a083015251151560c0820152f35b346100cf5760806003193601126100cf5760243567ffffffffffffffff81166004358183036100cf576044359267ffffffffffffffff84116100cf57608060031985360301126100cf576064359367ffffffffffffffff85116100cf57608060031986360301126100cf5761024683610e43565b90600682019081549360ff85166104035790610291918661028773ffffffffffffffffffffffffffffffffffffffff60038801541693600401838386610e9e565b9960040192610e9e565b918287146103d757600501908154937f00000000000000000000000000000000000000000000000000000000000000008086029086820414861517156103aa576001915f6127107fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff009304955516179055335f52600160205260405f20610318828254610d91565b905582038281116103aa5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f52600160205261037060405f20918254610d91565b9055604051948552602085015260408401527f9c2c3a5c865f1de4f6dc9e5d8ec8e2628a4b8fd77e18bf492af1fbcf144e3f2c60603394a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b867fe5d98ecc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857fb1167d8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100cf575f6003193601126100cf57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf5760206003193601126100cf5760043573ffffffffffffffffffffffffffffffffffffffff81168091036100cf575f526001602052602060405f2054604051908152f35b346100cf575f6003193601126100cf57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf575f6003193601126100cf57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf575f6003193601126100cf5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b600319360161016081126100cf57610140136100cf576101443573ffffffffffffffffffffffffffffffffffffffff81168091036100cf577f000000000000000000000000000000000000000000000000000000000000000080341061099257506004359081156109345773ffffffffffffffffffffffffffffffffffffffff610619610b2e565b16156108d65780156108785761062d610bfe565b9160405160208101907fc3570d2a49adf1b6af98789bfae48eae70ef83ccb5c5a7f4c5e512de032122ac82528260408201528460608201528360808201526080815261067a60a082610bbd565b51902091825f525f60205273ffffffffffffffffffffffffffffffffffffffff600360405f2001541661084c577f57444d48106fdafb88b66c9732420d52240b093f60984ab0d8f646b6f8f93bcd60a060209573ffffffffffffffffffffffffffffffffffffffff86948560066106ef610b2e565b6106f7610b51565b90856040519261070684610b74565b8c8452818f8501938a855281604087018a81528160608901931683528160808901951685528d88019634885260c089019a5f8c525f5260205f905260405f20985189555160018901555116826002880191167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555116826003860191167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555116866004840191167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055516005820155019051151560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691161790558161081e610b2e565b610826610b51565b926040519586528b860152166040840152166060820152346080820152a3604051908152f35b827f77caf672000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f67617465776179000000000000000000000000000000000000000000000000006044820152fd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e63657200000000000000000000000000000000000000000000006044820152fd5b60646040517ffbccd2fd00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636861696e4964000000000000000000000000000000000000000000000000006044820152fd5b7f9901e611000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b346100cf576101406003193601126100cf5760206109dd610bfe565b604051908152f35b346100cf5760206003193601126100cf576004359073ffffffffffffffffffffffffffffffffffffffff8216918281036100cf577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610b065760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d825f52600160205260405f2054918215610ada57927f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc4896020610ab595835f52600182525f6040812055858152a2610d9e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b837f751b0fda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a43573ffffffffffffffffffffffffffffffffffffffff811681036100cf5790565b60e43573ffffffffffffffffffffffffffffffffffffffff811681036100cf5790565b60e0810190811067ffffffffffffffff821117610b9057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b9057604052565b60243567ffffffffffffffff8116908181036100cf575060443567ffffffffffffffff8116908181036100cf575060843573ffffffffffffffffffffffffffffffffffffffff8116908181036100cf575060a43573ffffffffffffffffffffffffffffffffffffffff8116908181036100cf575060e4359173ffffffffffffffffffffffffffffffffffffffff8316928381036100cf57506040519360208501957f264a13790b4ba7a5edec58b8e6b3ebeb044a69ad783e6ae63718eb7e1e2534eb875260043560408701526060860152608085015260643560a085015260c084015260e08301524661010083015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661012083015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661014083015260c435610160830152610180820152610104356101a0820152610124356101c08201526101c08152610d8b6101e082610bbd565b51902090565b919082018092116103aa57565b814710610e13575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051610dcf602082610bbd565b52165af115610dda57565b3d15610deb576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff60038401541615610e735750565b7fa757a529000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91939293602085013567ffffffffffffffff811681036100cf578067ffffffffffffffff9150816040519360208501957f8113446f0fb0a901b88fe405a98ceadfe5851a158a3256ad3ddca3bed7a60cb587526040860152166060840152863560808401521660a0820152604085013560c082015260c08152610f2260e082610bbd565b519020926060810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100cf5701803567ffffffffffffffff81116100cf576020820181360381136100cf5760405192610fad601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185610bbd565b82845260208336920101116100cf57825f60208473ffffffffffffffffffffffffffffffffffffffff9695610feb958389980137830101528661102e565b505092169116818103610ffc575050565b837f4d802a99000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b815191906041830361105e576110579250602082015190606060408401519301515f1a90611068565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116110f7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156110ec575f5173ffffffffffffffffffffffffffffffffffffffff8116156110e257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056";
