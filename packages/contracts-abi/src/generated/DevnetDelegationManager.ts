// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetDelegationManagerAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "clearingDelay_",
        "type": "uint256"
      }
    ],
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
    "name": "clearBurnOrRedistributableSharesByStrategy",
    "inputs": [
      {
        "name": "operatorSet",
        "type": "tuple",
        "components": [
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "id",
            "type": "uint32"
          }
        ]
      },
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "clearingDelay",
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
        "name": "operatorSet",
        "type": "tuple",
        "components": [
          {
            "name": "avs",
            "type": "address"
          },
          {
            "name": "id",
            "type": "uint32"
          }
        ]
      },
      {
        "name": "slashId",
        "type": "uint256"
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
    "type": "function",
    "name": "slashedShares",
    "inputs": [
      {
        "name": "setKey",
        "type": "bytes32"
      },
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256"
      },
      {
        "name": "clearableAt",
        "type": "uint256"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "stateMutability": "view"
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
    "name": "NothingToClear",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256"
      },
      {
        "name": "strategy",
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
  },
  {
    "type": "error",
    "name": "TooEarlyToClear",
    "inputs": [
      {
        "name": "clearableAt",
        "type": "uint256"
      }
    ]
  }
] as const;

export const devnetDelegationManagerBytecode: `0x${string}` =
  "0x60c03461007457601f610ea138819003918201601f19168301916001600160401b038311848410176100785780849260209460405283398101031261007457513360805260a052604051610e14908161008d823960805181818160bf0152610a59015260a0518181816105a10152610b220152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806328760727146109a85780632aa6d888146107e45780632d44def6146105c457806333d2ee2c146105895780636d70f7ae14610540578063778e55f3146104e5578063900413471461033457806393fceebe146101d55780639cd53e0c14610131578063be4e1fd3146100e65763ca8aa7c714610093575f80fd5b346100e357806003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100e35760206003193601126100e35763ffffffff604060209273ffffffffffffffffffffffffffffffffffffffff61011f610d12565b16815260018452205416604051908152f35b50346100e35760606003193601126100e3576044359073ffffffffffffffffffffffffffffffffffffffff821682036100e357604073ffffffffffffffffffffffffffffffffffffffff916004358152600360205281812060243582526020522091165f52602052606060405f2080549073ffffffffffffffffffffffffffffffffffffffff60026001830154920154169060405192835260208301526040820152f35b5060406003193601126100e3576101ea610d12565b9073ffffffffffffffffffffffffffffffffffffffff610208610d35565b92168082528160205260ff604083205416156103085781928173ffffffffffffffffffffffffffffffffffffffff9284526002602052604084208383165f5260205260405f20610259348254610d65565b90556040805173ffffffffffffffffffffffffffffffffffffffff841681523460208201527f9a61813b471b5a3bad7bf5dd4feba4df891a682ae28e7114f45e482c5900b72e9190a216803b156103055781600491604051928380927fd0e30db000000000000000000000000000000000000000000000000000000000825234905af180156102fa576102e95750f35b816102f391610dbb565b6100e35780f35b6040513d84823e3d90fd5b50fd5b602492507fbd620133000000000000000000000000000000000000000000000000000000008252600452fd5b50346100e35760406003193601126100e35761034e610d12565b6024359167ffffffffffffffff83116100e357366023840112156100e357826004013567ffffffffffffffff81116104e1573660248260051b860101116104e1579161039983610dfc565b906103a76040519283610dbb565b8382526103b384610dfc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823773ffffffffffffffffffffffffffffffffffffffff849216915b8581101561049d578285526002602052604085208160051b906024828a01013573ffffffffffffffffffffffffffffffffffffffff811681036104995773ffffffffffffffffffffffffffffffffffffffff165f5260205260405f205490855183101561046c578501602001526001016103f7565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b8780fd5b848483604051928392602084019060208552518091526040840192915b8181106104c8575050500390f35b82518452859450602093840193909201916001016104ba565b5080fd5b50346100e35760406003193601126100e35773ffffffffffffffffffffffffffffffffffffffff6040610516610d12565b9282610520610d35565b9416815260026020522091165f52602052602060405f2054604051908152f35b50346100e35760206003193601126100e35760ff604060209273ffffffffffffffffffffffffffffffffffffffff610576610d12565b1681528084522054166040519015158152f35b50346100e357806003193601126100e35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107855760031936016080811261078557604013610785576044356064359073ffffffffffffffffffffffffffffffffffffffff821680920361078557604051602081019060043573ffffffffffffffffffffffffffffffffffffffff811680910361078557825260243563ffffffff811680910361078557604082015260408152610652606082610dbb565b51902090815f52600360205260405f20815f5260205260405f20835f5260205260405f20906040519261068484610d72565b82549283855273ffffffffffffffffffffffffffffffffffffffff6002600183015492602088019384520154169360408601948552156107b4575180431061078957505f52600360205260405f20905f5260205260405f20835f526020525f600260408220828155826001820155015573ffffffffffffffffffffffffffffffffffffffff8251915116833b156107855760445f928360405196879485937f8124fea6000000000000000000000000000000000000000000000000000000008552600485015260248401525af191821561077a5760209261076a575b5051604051908152f35b5f61077491610dbb565b5f610760565b6040513d5f823e3d90fd5b5f80fd5b7f37987313000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85837f56aa23ce000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610785576060600319360112610785576107fd610d12565b60243563ffffffff81168091036107855760443567ffffffffffffffff811161078557366023820112156107855780600401359267ffffffffffffffff841161078557366024858401011161078557335f525f60205260ff60405f20541661097c577f02a919ed0e2acad1dd90f17ef2fa4ae5462ee1339170034a8531cca4b670809092335f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055335f52600160205260405f20907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905573ffffffffffffffffffffffffffffffffffffffff604051911681527fa453db612af59e5521d6ab9284dc3e2d06af286eb1b1b7b771fce4716c19f2c160203392a282602460405192602084528260208501520160408301375f604084830101526040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339601168101030190a2005b7fe8efb802000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461078557610100600319360112610785576109c2610d12565b6109ca610d35565b9060443567ffffffffffffffff8116809103610785576064359167ffffffffffffffff83168093036107855760407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126107855760e4359073ffffffffffffffffffffffffffffffffffffffff82168092036107855773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610ce65773ffffffffffffffffffffffffffffffffffffffff1691825f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff86165f5260205260405f205493808502908582041485151715610cb9578115610c8c57610af091610ae9910485610d58565b8094610d58565b825f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff86165f5260205260405f2055610b477f000000000000000000000000000000000000000000000000000000000000000043610d65565b9060405194610b5586610d72565b848652602086019283526040860191825260405191602083019260843573ffffffffffffffffffffffffffffffffffffffff811680910361078557845260a43563ffffffff8116809103610785576020987fdd611f4ef63f4385f1756c86ce1f1f389a9013ba6fa07daba8528291bc2d3c3096899684600294604073ffffffffffffffffffffffffffffffffffffffff97015260408152610bf7606082610dbb565b5190205f5260038b5260405f2060c4355f528b5260405f208487165f528b5260405f2091518255516001820155019151167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055610c81604051928392836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a2604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f89d4bcc4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361078557565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361078557565b91908203918211610cb957565b91908201809211610cb957565b6060810190811067ffffffffffffffff821117610d8e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d8e57604052565b67ffffffffffffffff8111610d8e5760051b6020019056";
