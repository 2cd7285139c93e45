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
  "0x60a034607357601f61042038819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b0381168103607357608052604051610394908161008c8239608051818181609d0152818161010501526101fd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081633a98ef3914610278575080637a8b26371461023d5780638124fea614610194578063d0e30db0146100c55763ea4d3c9b14610053575f80fd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610168575f5434810180911161013b575f55005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fff087dc9000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100c15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760243560043573ffffffffffffffffffffffffffffffffffffffff821682036100c15773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610168575f549181830392831161013b5761023b925f556102af565b005b346100c15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760206040516004358152f35b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c1576020905f548152f35b81471061036457604051906020820182811067ffffffffffffffff821117610337575f9373ffffffffffffffffffffffffffffffffffffffff859493858095819560405252165af1156102fe57565b3d1561030f576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd";
