// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const nativeL1FactsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "messenger_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isEjected",
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
    "name": "messenger",
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
    "name": "setEjected",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setTableRoot",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "tableRoot",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tableRootOf",
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
    "type": "event",
    "name": "EjectionReceived",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TableRootReceived",
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "InvalidMessenger",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidTableRoot",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotMessenger",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableRootTaken",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "received",
        "type": "bytes32"
      },
      {
        "name": "known",
        "type": "bytes32"
      }
    ]
  }
] as const;

export const nativeL1FactsBytecode: `0x${string}` =
  "0x60a060405234801561000f575f5ffd5b5060405161051738038061051783398101604081905261002e91610066565b6001600160a01b038116610055576040516302350ab160e31b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b60805161045f6100b85f395f8181606d015281816101580152610274015261045f5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c806367d373ee1161004d57806367d373ee146100ce5780637a28419d14610100578063bd7894041461012d575f5ffd5b80633cb747bf146100685780634a21d1ba146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c73660046103cc565b610140565b005b6100f06100dc3660046103cc565b60016020525f908152604090205460ff1681565b60405190151581526020016100b0565b61011f61010e36600461041e565b5f6020819052908152604090205481565b6040519081526020016100b0565b6100cc61013b366004610437565b61025c565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146101b6576040517fca4614850000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205460ff166102595773ffffffffffffffffffffffffffffffffffffffff81165f81815260016020819052604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016909217909155517fe15ff5f979b79e869b38aa7baa082c7114bb01795e3a11923e04aa25726f2a3a9190a25b50565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146102cd576040517fca4614850000000000000000000000000000000000000000000000000000000081523360048201526024016101ad565b5f81900361030f576040517f2f496d1300000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526024016101ad565b63ffffffff82165f9081526020819052604090205481810361033057505050565b801561037e576040517fb4d7a3ef00000000000000000000000000000000000000000000000000000000815263ffffffff8416600482015260248101839052604481018290526064016101ad565b63ffffffff83165f818152602081815260409182902085905590518481527f9f283a9745a9f236be2f2fe46cfda5a1fe12c04a23f2c245f9b4a9a8bd07cceb910160405180910390a2505050565b5f602082840312156103dc575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146103ff575f5ffd5b9392505050565b803563ffffffff81168114610419575f5ffd5b919050565b5f6020828403121561042e575f5ffd5b6103ff82610406565b5f5f60408385031215610448575f5ffd5b61045183610406565b94602093909301359350505056";
