// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const devnetStrategyAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "delegationManager_",
        "type": "address"
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
    "name": "delegationManager",
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
    "name": "deposit",
    "inputs": [],
    "outputs": [],
    "stateMutability": "payable"
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
    "name": "redeem",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256"
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
        "name": "shares",
        "type": "uint256"
      },
      {
        "name": "recipient",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sharesToUnderlyingView",
    "inputs": [
      {
        "name": "amountShares",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure"
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
    "name": "totalShares",
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
    "type": "function",
    "name": "underlyingToken",
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
    "name": "NotDelegationManager",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  }
] as const;

export const devnetStrategyBytecode: `0x${string}` =
  "0x60a06040523461035a57610f246020813803918261001c8161035e565b93849283398101031261035a57516001600160a01b038116810361035a57610044604061035e565b90600c82526b4465766e6574207374616b6560a01b6020830152610068604061035e565b60058152645354414b4560d81b602082015282519091906001600160401b03811161026057600354600181811c91168015610350575b602082101461024257601f81116102e2575b506020601f821160011461027f57819293945f92610274575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161026057600454600181811c91168015610256575b602082101461024257601f81116101d4575b50602092601f821160011461017357928192935f92610168575b50508160011b915f199060031b1c1916176004555b608052604051610ba09081610384823960805181818160f80152818161028b015261048d0152f35b015190505f8061012b565b601f1982169360045f52805f20915f5b8681106101bc57508360019596106101a4575b505050811b01600455610140565b01515f1960f88460031b161c191690555f8080610196565b91926020600181928685015181550194019201610183565b818111156101115760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061023a575b81601f9101920160051c03905f5b82811061022d575050610111565b5f8282015560010161021f565b5f9150610211565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100ff565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100c9565b601f1982169060035f52805f20915f5b8181106102ca575095836001959697106102b2575b505050811b016003556100de565b01515f1960f88460031b161c191690555f80806102a4565b9192602060018192868b01518155019401920161028f565b818111156100b05760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208410610348575b81601f9101920160051c03905f5b82811061033b5750506100b0565b5f8282015560010161032d565b5f915061031f565b90607f169061009e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102605760405256fe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461085d57508063095ea7b3146107ce57806318160ddd146107b157806323b872dd1461063b5780632495a59914610621578063313ce567146106065780633a98ef39146105e957806370a08231146105a55780637a8b2637146105885780638124fea61461045a57806395d89b411461031f578063a9059cbb146102ee578063d0e30db014610269578063db006a751461018e578063dd62ed3e146101205763ea4d3c9b146100cc575f80fd5b3461011c575f60031936011261011c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461011c57604060031936011261011c5761013961095d565b73ffffffffffffffffffffffffffffffffffffffff610156610980565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b3461011c57602060031936011261011c57600435331561023d57335f525f60205260405f205481811061020b57908061020992335f525f6020520360405f205580600254036002555f6040518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a333610ae8565b005b7fe450d38c000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5f60031936011261011c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102c2576102bd34600554610a11565b600555005b7fff087dc9000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461011c57604060031936011261011c5761031461030a61095d565b6024359033610a1e565b602060405160018152f35b3461011c575f60031936011261011c576040515f6004548060011c90600181168015610450575b602083108114610423578285529081156103e15750600114610383575b61037f83610373818503826109a3565b60405191829182610915565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106103c757509091508101602001610373610363565b9192600181602092548385880101520191019092916103af565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506103739050610363565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610346565b3461011c57604060031936011261011c57600435610476610980565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102c2576005549082820391821161055b5773ffffffffffffffffffffffffffffffffffffffff916005551690811561052f577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020826105135f94600254610a11565b60025584845283825260408420818154019055604051908152a3005b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b3461011c57602060031936011261011c5760206040516004358152f35b3461011c57602060031936011261011c5773ffffffffffffffffffffffffffffffffffffffff6105d361095d565b165f525f602052602060405f2054604051908152f35b3461011c575f60031936011261011c576020600554604051908152f35b3461011c575f60031936011261011c57602060405160128152f35b3461011c575f60031936011261011c576020604051308152f35b3461011c57606060031936011261011c5761065461095d565b61065c610980565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81106106d8575b506103149350610a1e565b83811061077d57841561075157331561072557610314945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f2091039055846106cd565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b3461011c575f60031936011261011c576020600254604051908152f35b3461011c57604060031936011261011c576107e761095d565b6024359033156107515773ffffffffffffffffffffffffffffffffffffffff1690811561072557335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461011c575f60031936011261011c575f6003548060011c9060018116801561090b575b602083108114610423578285529081156103e157506001146108ad5761037f83610373818503826109a3565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106108f157509091508101602001610373610363565b9192600181602092548385880101520191019092916108d9565b91607f1691610881565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361011c57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361011c57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176109e457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9190820180921161055b57565b73ffffffffffffffffffffffffffffffffffffffff1690811561023d5773ffffffffffffffffffffffffffffffffffffffff1691821561052f57815f525f60205260405f2054818110610ab657817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b814710610b7057604051906020820182811067ffffffffffffffff8211176109e4575f9373ffffffffffffffffffffffffffffffffffffffff859493858095819560405252165af115610b3757565b3d15610b48576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd";
