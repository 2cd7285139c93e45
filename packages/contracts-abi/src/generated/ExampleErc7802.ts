// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const exampleErc7802Abi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "symbol",
        "type": "string"
      },
      {
        "name": "bridge_",
        "type": "address"
      },
      {
        "name": "holder",
        "type": "address"
      },
      {
        "name": "supply",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      },
      {
        "name": "spender",
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
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
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
    "name": "balanceOf",
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
    "name": "bridge",
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
    "name": "crosschainBurn",
    "inputs": [
      {
        "name": "from",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "crosschainMint",
    "inputs": [
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "decimals",
    "inputs": [],
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
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4"
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
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
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
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
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
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address"
      },
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "value",
        "type": "uint256"
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
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "spender",
        "type": "address",
        "indexed": true
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CrosschainBurn",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CrosschainMint",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "indexed": true
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "allowance",
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
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
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
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTheBridge",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  }
] as const;

export const exampleErc7802Bytecode: `0x${string}` =
  "0x60a0604052346103ee57610ff780380380610019816103f2565b928339810160a0828203126103ee5781516001600160401b0381116103ee5781610044918401610417565b602083015190916001600160401b0382116103ee57610064918401610417565b9161007160408201610468565b608061007f60608401610468565b920151835190936001600160401b0382116102e95760035490600182811c921680156103e4575b60208310146102cb5781601f84931161036e575b50602090601f8311600114610308575f926102fd575b50508160011b915f199060031b1c1916176003555b83516001600160401b0381116102e957600454600181811c911680156102df575b60208210146102cb57601f811161025d575b50602094601f82116001146101fa579481929394955f926101ef575b50508160011b915f199060031b1c1916176004555b6080526001600160a01b03169081156101dc57600254908082018092116101c85760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3604051610b7a908161047d823960805181818160d70152610a870152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610134565b601f1982169560045f52805f20915f5b8881106102455750836001959697981061022d575b505050811b01600455610149565b01515f1960f88460031b161c191690555f808061021f565b9192602060018192868501518155019401920161020a565b818111156101185760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106102c3575b81601f9101920160051c03905f5b8281106102b6575050610118565b5f828201556001016102a8565b5f915061029a565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610106565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100d0565b60035f9081528281209350601f198516905b818110610356575090846001959493921061033e575b505050811b016003556100e5565b01515f1960f88460031b161c191690555f8080610330565b9293602060018192878601518155019501930161031a565b828111156100ba5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106103dc575b849392601f0160051c82900391015f5b8281106103cc5750506100ba565b5f818301558594506001016103be565b5f91506103ae565b91607f16916100a6565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102e957604052565b81601f820112156103ee578051906001600160401b0382116102e957610446601f8301601f19166020016103f2565b92828452602083830101116103ee57815f9260208093018386015e8301015290565b51906001600160a01b03821682036103ee5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146109435750806306fdde031461082d578063095ea7b31461079e57806318160ddd1461078157806318bf50771461066b57806323b872dd146104f55780632b8c49e3146103d2578063313ce567146103b757806370a082311461037357806395d89b411461019e578063a9059cbb1461016d578063dd62ed3e146100ff5763e78cea92146100ab575f80fd5b346100fb575f6003193601126100fb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100fb5760406003193601126100fb57610118610a29565b73ffffffffffffffffffffffffffffffffffffffff610135610a4c565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346100fb5760406003193601126100fb57610193610189610a29565b6024359033610ae2565b602060405160018152f35b346100fb575f6003193601126100fb576040515f600454908160011c60018316928315610369575b60208210841461033c5781855284939081156102dc5750600114610262575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff82118183101761023557610231829182604052826109e1565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60045f90815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106102c057505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101e5565b602091935080600191548385880101520191019091839261028c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090506101e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f16906101c6565b346100fb5760206003193601126100fb5773ffffffffffffffffffffffffffffffffffffffff6103a1610a29565b165f525f602052602060405f2054604051908152f35b346100fb575f6003193601126100fb57602060405160128152f35b346100fb5760406003193601126100fb576103eb610a29565b73ffffffffffffffffffffffffffffffffffffffff6024359161040d33610a6f565b1680156104c957805f525f6020528160405f205481811061049757825f525f6020520360405f205581600254036002555f817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a36040519182527fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd460203393a3005b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346100fb5760606003193601126100fb5761050e610a29565b610516610a4c565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610592575b506101939350610ae2565b83811061063757841561060b5733156105df57610193945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610587565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346100fb5760406003193601126100fb57610684610a29565b73ffffffffffffffffffffffffffffffffffffffff602435916106a633610a6f565b1680156107555760025482810180911161072857600255805f525f60205260405f20828154019055805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a36040519182527fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea0460203393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346100fb575f6003193601126100fb576020600254604051908152f35b346100fb5760406003193601126100fb576107b7610a29565b60243590331561060b5773ffffffffffffffffffffffffffffffffffffffff169081156105df57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346100fb575f6003193601126100fb576040515f600354908160011c60018316928315610939575b60208210841461033c5781855284939081156102dc57506001146108bf575003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff82118183101761023557610231829182604052826109e1565b60035f90815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81831061091d57505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101e5565b60209193508060019154838588010152019101909183926108e9565b90607f1690610855565b346100fb5760206003193601126100fb57600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036100fb57817f3333199400000000000000000000000000000000000000000000000000000000602093149081156109b7575b5015158152f35b7f01ffc9a700000000000000000000000000000000000000000000000000000000915014836109b0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100fb57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100fb57565b73ffffffffffffffffffffffffffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116818103610ab4575050565b7ff2830e0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff169081156104c95773ffffffffffffffffffffffffffffffffffffffff1691821561075557815f525f60205260405f205481811061049757817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a356";
