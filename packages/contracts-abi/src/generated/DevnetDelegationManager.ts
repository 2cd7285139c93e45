// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetDelegationManagerAbi = [
  {
    "type": "constructor",
    "inputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "allocationDelay",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "blocks",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allocationManager",
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
    "name": "depositFor",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getOperatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategies",
        "type": "address[]"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isOperator",
    "inputs": [
      {
        "name": "operator",
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
    "name": "operatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
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
    "name": "registerAsOperator",
    "inputs": [
      {
        "name": "initDelegationApprover",
        "type": "address"
      },
      {
        "name": "allocationDelay_",
        "type": "uint32"
      },
      {
        "name": "metadataURI",
        "type": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slashOperatorShares",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "strategy",
        "type": "address"
      },
      {
        "name": "previousMaxMagnitude",
        "type": "uint64"
      },
      {
        "name": "newMaxMagnitude",
        "type": "uint64"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "slashed",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "OperatorMetadataURIUpdated",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "metadataURI",
        "type": "string",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorRegistered",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "delegationApprover",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSharesIncreased",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "strategy",
        "type": "address",
        "indexed": false
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSharesSlashed",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      },
      {
        "name": "strategy",
        "type": "address",
        "indexed": false
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ActivelyDelegated",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAllocationManager",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OperatorNotRegistered",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  }
] as const;

export const devnetDelegationManagerBytecode: `0x${string}` =
  "0x60a0806040523460285733608052610b52908161002d823960805181818160bc015261085b0152f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308172f3b146107b75780632aa6d888146105c35780636d70f7ae1461055c578063778e55f3146104c957806390041347146102fa57806393fceebe1461014c578063be4e1fd3146100e35763ca8aa7c714610072575f80fd5b346100e057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05763ffffffff604060209273ffffffffffffffffffffffffffffffffffffffff61013a610a79565b16815260018452205416604051908152f35b5060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05761017f610a79565b73ffffffffffffffffffffffffffffffffffffffff61019c610a9c565b91168083528260205260ff604084205416156102cf5780835260026020526040832073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f208054903482018092116102a257556040805173ffffffffffffffffffffffffffffffffffffffff848116825234602083015285949093909290917f9a61813b471b5a3bad7bf5dd4feba4df891a682ae28e7114f45e482c5900b72e9190a216803b1561029f5781600491604051928380927fd0e30db000000000000000000000000000000000000000000000000000000000825234905af18015610294576102835750f35b8161028d91610acc565b6100e05780f35b6040513d84823e3d90fd5b50fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7fbd620133000000000000000000000000000000000000000000000000000000008352600452602482fd5b50346100e05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057610332610a79565b6024359167ffffffffffffffff83116100e057366023840112156100e057826004013567ffffffffffffffff81116104c5573660248260051b860101116104c5579161037d83610b3a565b9061038b6040519283610acc565b83825261039784610b3a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823773ffffffffffffffffffffffffffffffffffffffff849216915b85811015610481578285526002602052604085208160051b906024828a01013573ffffffffffffffffffffffffffffffffffffffff8116810361047d5773ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2054908551831015610450578501602001526001016103db565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b8780fd5b848483604051928392602084019060208552518091526040840192915b8181106104ac575050500390f35b825184528594506020938401939092019160010161049e565b5080fd5b50346100e05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e057610501610a79565b906024359173ffffffffffffffffffffffffffffffffffffffff831683036104c55773ffffffffffffffffffffffffffffffffffffffff918260409216815260026020522091165f52602052602060405f2054604051908152f35b50346100e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e05760ff604060209273ffffffffffffffffffffffffffffffffffffffff6105b0610a79565b1681528084522054166040519015158152f35b50346100e05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e0576105fb610a79565b6024359063ffffffff82168092036107b3576044359067ffffffffffffffff82116107af57366023830112156107af5781600401359267ffffffffffffffff84116107ab5736602485850101116107ab573385528460205260ff60408620541661077f57907f02a919ed0e2acad1dd90f17ef2fa4ae5462ee1339170034a8531cca4b67080909291338652856020526040862060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055338652600160205260408620907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905573ffffffffffffffffffffffffffffffffffffffff604051911681527fa453db612af59e5521d6ab9284dc3e2d06af286eb1b1b7b771fce4716c19f2c160203392a2826024604051926020845282602085015201604083013783604084830101526040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339601168101030190a280f35b6024857fe8efb80200000000000000000000000000000000000000000000000000000000815233600452fd5b8480fd5b8380fd5b8280fd5b346109ef5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109ef576107ee610a79565b6107f6610a9c565b6044359067ffffffffffffffff82168092036109ef576064359067ffffffffffffffff82168092036109ef576084359373ffffffffffffffffffffffffffffffffffffffff85168095036109ef5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a4d5773ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f205493838502938585041485151715610a205780156109f3576108ff6109069173ffffffffffffffffffffffffffffffffffffffff950486610abf565b8095610abf565b815f52600260205260405f208484165f5260205260405f20557fdd611f4ef63f4385f1756c86ce1f1f389a9013ba6fa07daba8528291bc2d3c30604051806109728786836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a21691823b156109ef575f926044849260405195869384927f8124fea600000000000000000000000000000000000000000000000000000000845287600485015260248401525af19182156109e4576020926109d4575b50604051908152f35b5f6109de91610acc565b5f6109cb565b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f89d4bcc4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036109ef57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036109ef57565b91908203918211610a2057565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b0d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff8111610b0d5760051b6020019056";
