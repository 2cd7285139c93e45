// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.

export const errorsAbi = [
  {
    "type": "error",
    "name": "AccessRestricted",
    "inputs": []
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
    "name": "AfterTheEnd",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyClaimed",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyClaimed",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "position",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyCommitted",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyDelivered",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyDisputed",
    "inputs": [
      {
        "name": "disputer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyDrawn",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyEnded",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyMemberOfSet",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyOpened",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyRefunded",
    "inputs": [
      {
        "name": "destinationId",
        "type": "bytes32"
      },
      {
        "name": "index",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyReturned",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadySettled",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AnotherProposal",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ]
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
    "name": "BelowPeerFloor",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "finality",
        "type": "uint8"
      },
      {
        "name": "floor",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "BlockFull",
    "inputs": [
      {
        "name": "demand",
        "type": "uint256"
      },
      {
        "name": "left",
        "type": "uint256"
      }
    ]
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
    "name": "CertificateStale",
    "inputs": [
      {
        "name": "ejections",
        "type": "uint32"
      },
      {
        "name": "known",
        "type": "uint32"
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
    "name": "ChallengeUndecided",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChangeExpired",
    "inputs": [
      {
        "name": "expiredAt",
        "type": "uint64"
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
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CodeNotWritten",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommitmentsClosed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "Contradicted",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CoolingDown",
    "inputs": [
      {
        "name": "guardian",
        "type": "address"
      },
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CrosschainFungibleEmptyAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CrosschainMultiTokenEmptyAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CrosschainNonFungibleEmptyAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CustodyMismatch",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DataTooLong",
    "inputs": [
      {
        "name": "length",
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
    "name": "Delivered",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeliveryFailed",
    "inputs": [
      {
        "name": "reason",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "DetailsMismatch",
    "inputs": [
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DifferentOperators",
    "inputs": [
      {
        "name": "first",
        "type": "address"
      },
      {
        "name": "second",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "DrawPossible",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "drawBlock",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DuplicateAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "DuplicateOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DuplicatePublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      },
      {
        "name": "earlierSeat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InsufficientBalance",
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
      },
      {
        "name": "tokenId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidArrayLength",
    "inputs": [
      {
        "name": "idsLength",
        "type": "uint256"
      },
      {
        "name": "valuesLength",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155MissingApprovalForAll",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "owner",
        "type": "address"
      }
    ]
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
    "name": "ERC721IncorrectOwner",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256"
      },
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InsufficientApproval",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721NonexistentToken",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC7579DecodingError",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ERC7579UnsupportedCallType",
    "inputs": [
      {
        "name": "callType",
        "type": "bytes1"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC7579UnsupportedExecType",
    "inputs": [
      {
        "name": "execType",
        "type": "bytes1"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC7786RecipientUnauthorizedGateway",
    "inputs": [
      {
        "name": "gateway",
        "type": "address"
      },
      {
        "name": "sender",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmptyRange",
    "inputs": []
  },
  {
    "type": "error",
    "name": "EmptyRound",
    "inputs": []
  },
  {
    "type": "error",
    "name": "EmptyRoute",
    "inputs": []
  },
  {
    "type": "error",
    "name": "EmptyTable",
    "inputs": []
  },
  {
    "type": "error",
    "name": "EpochNotNewer",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "inUse",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotProven",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotPublished",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "l1Number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotUsable",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "usableFrom",
        "type": "uint64"
      },
      {
        "name": "usableUntil",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochTaken",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EvidenceUsed",
    "inputs": [
      {
        "name": "evidenceId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "Expired",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "expiresAt",
        "type": "uint64"
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
    "name": "FieldNotPresentInBlockHeader",
    "inputs": [
      {
        "name": "",
        "type": "uint8"
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
    "name": "Frozen",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "HandoverNotTaken",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HasCode",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "codeHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadContradicts",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadContradictsHeader",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
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
    "name": "HeadNotAttested",
    "inputs": [
      {
        "name": "headHash",
        "type": "bytes32"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "computedRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeadNotCertified",
    "inputs": [
      {
        "name": "headHash",
        "type": "bytes32"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "computed",
        "type": "bytes32"
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
    "name": "HeaderContradictsOutput",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "stateRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderMismatch",
    "inputs": [
      {
        "name": "position",
        "type": "uint256"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InputAddressZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InputArrayLengthMismatch",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
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
    "name": "InsufficientFunds",
    "inputs": [
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
    "name": "InsufficientGas",
    "inputs": [
      {
        "name": "available",
        "type": "uint256"
      },
      {
        "name": "required",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientMagnitude",
    "inputs": [
      {
        "name": "requested",
        "type": "uint64"
      },
      {
        "name": "available",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InteroperableAddressEmptyReferenceAndAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InteroperableAddressParsingError",
    "inputs": [
      {
        "name": "",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAVSRegistrar",
    "inputs": [
      {
        "name": "registrar",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidActivationDelay",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidAge",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidAgeLimit",
    "inputs": [
      {
        "name": "deallocationDelay",
        "type": "uint64"
      },
      {
        "name": "evidenceWindow",
        "type": "uint64"
      },
      {
        "name": "margin",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidBlock",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCaller",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCheckpointKind",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidClaim",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "root",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidConfig",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidCounterpart",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidDeadline",
    "inputs": [
      {
        "name": "deadline",
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
    "name": "InvalidDestination",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidDomainSeparationTag",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidGasLimit",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
      },
      {
        "name": "most",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidGovernance",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidHead",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidInteroperableAddress",
    "inputs": [
      {
        "name": "given",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidLastBlock",
    "inputs": [
      {
        "name": "given",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
      },
      {
        "name": "most",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidLength",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidManifestLength",
    "inputs": [
      {
        "name": "length",
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
    "name": "InvalidMaxMembers",
    "inputs": [
      {
        "name": "maxMembers",
        "type": "uint16"
      },
      {
        "name": "most",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidMaxSeats",
    "inputs": [
      {
        "name": "maxSeats",
        "type": "uint16"
      },
      {
        "name": "maxMembers",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidMessenger",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidMinimumStake",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidOperator",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidOperatorSet",
    "inputs": [
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
    "type": "error",
    "name": "InvalidOutput",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPackedLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidParcel",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPeriods",
    "inputs": [
      {
        "name": "replaceDelay",
        "type": "uint64"
      },
      {
        "name": "claimPeriod",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPointLength",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPrefix",
    "inputs": [
      {
        "name": "prefix",
        "type": "bytes32"
      },
      {
        "name": "expectedCount",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidProofLength",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidProofOfPossession",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPublicKey",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidRaiseDelay",
    "inputs": [
      {
        "name": "raiseDelay",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
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
    "name": "InvalidSchedule",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidScheme",
    "inputs": [
      {
        "name": "scheme",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShare",
    "inputs": [
      {
        "name": "bps",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShares",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidSignature",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignerBitmap",
    "inputs": [
      {
        "name": "expectedLength",
        "type": "uint256"
      },
      {
        "name": "signers",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSignerBitmap",
    "inputs": [
      {
        "name": "signers",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSigning",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidStatement",
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
    "name": "InvalidTableSize",
    "inputs": [
      {
        "name": "count",
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
    "name": "InvalidTransactionLength",
    "inputs": [
      {
        "name": "length",
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
    "name": "InvalidValidity",
    "inputs": [
      {
        "name": "validity",
        "type": "uint64"
      },
      {
        "name": "least",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidWad",
    "inputs": [
      {
        "name": "wad",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidWadToSlash",
    "inputs": [
      {
        "name": "wad",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidWeight",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidWeight",
    "inputs": [
      {
        "name": "signature",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyTaken",
    "inputs": [
      {
        "name": "publicKeyHash",
        "type": "bytes32"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyUnchanged",
    "inputs": [
      {
        "name": "publicKeyHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "L1BlockUnknown",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "claimed",
        "type": "bytes32"
      },
      {
        "name": "known",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "L1HeaderMismatch",
    "inputs": [
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "LinkAlreadyRegistered",
    "inputs": [
      {
        "name": "chain",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "MachineNotFinished",
    "inputs": [
      {
        "name": "machineStatus",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedHeader",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedReceipt",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedTrieNode",
    "inputs": [
      {
        "name": "element",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageExpired",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint64"
      },
      {
        "name": "now_",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ModificationAlreadyPending",
    "inputs": [
      {
        "name": "effectBlock",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoChangePending",
    "inputs": [
      {
        "name": "key",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoConflict",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoContract",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "l1Number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoContract",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoJudge",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoL1Facts",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoProposal",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoRaise",
    "inputs": [
      {
        "name": "destinationId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoShares",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoStrategies",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoValueRule",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoVerdict",
    "inputs": [
      {
        "name": "agreeing",
        "type": "uint128"
      },
      {
        "name": "opened",
        "type": "uint128"
      },
      {
        "name": "total",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "NobodySigned",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NonCanonicalItem",
    "inputs": [
      {
        "name": "item",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "NonexistentAVSMetadata",
    "inputs": [
      {
        "name": "avs",
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
    "name": "NotAsked",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotBetter",
    "inputs": [
      {
        "name": "score",
        "type": "bytes32"
      },
      {
        "name": "standing",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotByOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "committer",
        "type": "address"
      },
      {
        "name": "digest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotClosed",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCommitted",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCommitted",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "root",
        "type": "bytes32"
      },
      {
        "name": "count",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotConsumed",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotContradicted",
    "inputs": [
      {
        "name": "blockHash",
        "type": "bytes32"
      },
      {
        "name": "stateRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCounted",
    "inputs": [
      {
        "name": "publicKey",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDecided",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
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
  },
  {
    "type": "error",
    "name": "NotDisputable",
    "inputs": [
      {
        "name": "until",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDrawn",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEjected",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEjectedOnL1",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      },
      {
        "name": "l1Number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEnded",
    "inputs": []
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
    "name": "NotEquivocation",
    "inputs": [
      {
        "name": "firstHeadHash",
        "type": "bytes32"
      },
      {
        "name": "secondHeadHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExecuted",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "executed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExecutedHere",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "logsRoot",
        "type": "bytes32"
      },
      {
        "name": "executedLogsRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExits",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExpired",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "stored",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExpired",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "expiresAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExpired",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "expiresAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinal",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinal",
    "inputs": [
      {
        "name": "source",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinalizable",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinalized",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
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
      },
      {
        "name": "governance",
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
    "name": "NotGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotKept",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
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
    "name": "NotMemberOfSet",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
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
    "name": "NotNewer",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNextEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "nextEpoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotPolicy",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotProven",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "fact",
        "type": "bytes32"
      },
      {
        "name": "leastFinality",
        "type": "uint8"
      },
      {
        "name": "cached",
        "type": "tuple",
        "components": [
          {
            "name": "value",
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
          }
        ]
      }
    ]
  },
  {
    "type": "error",
    "name": "NotPublisher",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "sequencer",
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
    "name": "NotRecorded",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "headsRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSampled",
    "inputs": [
      {
        "name": "beat",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSelf",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "destinationId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSlashable",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSlasher",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSystem",
    "inputs": [
      {
        "name": "caller",
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
  },
  {
    "type": "error",
    "name": "NotTheEnd",
    "inputs": [
      {
        "name": "origin",
        "type": "uint64"
      },
      {
        "name": "lastL1Block",
        "type": "uint64"
      },
      {
        "name": "received",
        "type": "uint64"
      },
      {
        "name": "sent",
        "type": "uint64"
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
    "name": "NotUnderCommitment",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotUnderCommitment",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "root",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingArrived",
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
    "name": "NothingOwed",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToClaim",
    "inputs": [
      {
        "name": "account",
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
    "name": "NothingToReturn",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "OnlySender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OperatorIsEjected",
    "inputs": [
      {
        "name": "operator",
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
    "name": "OperatorNotSlashable",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginNotCanonical",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "claimed",
        "type": "bytes32"
      },
      {
        "name": "canonical",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginTooYoung",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "finalAt",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginUnknown",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "claimed",
        "type": "bytes32"
      },
      {
        "name": "known",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginUnknown",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutOfRangeAccess",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OutflowNotUnderstood",
    "inputs": [
      {
        "name": "bridge",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutputMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      },
      {
        "name": "actual",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PathTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PauseTooLong",
    "inputs": [
      {
        "name": "duration",
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
    "name": "PayloadTooLarge",
    "inputs": [
      {
        "name": "length",
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
    "name": "PeerClosed",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "PeerIsNotFrozen",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
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
    "name": "PeriodNotOver",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "endsAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "PeriodTooOld",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "firstPeriod",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "PortalExists",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "portal",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrecompileFailed",
    "inputs": [
      {
        "name": "precompile",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrecompileStarved",
    "inputs": [
      {
        "name": "precompile",
        "type": "address"
      },
      {
        "name": "required",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrefundedGenesis",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ProposalPending",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "QuorumNotReached",
    "inputs": [
      {
        "name": "counted",
        "type": "uint128"
      },
      {
        "name": "total",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "QuorumNotReached",
    "inputs": [
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
    "name": "RLPInvalidEncoding",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RangeOutOfBounds",
    "inputs": [
      {
        "name": "start",
        "type": "uint256"
      },
      {
        "name": "count",
        "type": "uint256"
      },
      {
        "name": "size",
        "type": "uint256"
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
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RefundHeld",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RefundRefused",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReservationsExceedLimit",
    "inputs": [
      {
        "name": "reserved",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RetryFailed",
    "inputs": [
      {
        "name": "reason",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "RetryHeld",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RevokesSeats",
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
    "name": "RollupStays",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundIsOpen",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "expiresAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundNotActive",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "activeAt",
        "type": "uint64"
      },
      {
        "name": "expiresAt",
        "type": "uint64"
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
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SameMagnitude",
    "inputs": [
      {
        "name": "magnitude",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatMismatch",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SetAlreadyCreated",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SetFull",
    "inputs": [
      {
        "name": "stake",
        "type": "uint256"
      },
      {
        "name": "least",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ShareUnchanged",
    "inputs": [
      {
        "name": "destinationId",
        "type": "bytes32"
      },
      {
        "name": "bps",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "SharesExceeded",
    "inputs": [
      {
        "name": "reserved",
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
    "name": "SlasherNotDeployed",
    "inputs": [
      {
        "name": "slasher",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SnapshotInFuture",
    "inputs": [
      {
        "name": "snapshotTime",
        "type": "uint64"
      },
      {
        "name": "now_",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakeSufficient",
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
    "name": "StakeTooSmall",
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
    "name": "StrategiesMustBeInAscendingOrder",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StrategiesNotAscending",
    "inputs": [
      {
        "name": "previous",
        "type": "address"
      },
      {
        "name": "next",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StrategyNotInOperatorSet",
    "inputs": [
      {
        "name": "strategy",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SystemAccount",
    "inputs": []
  },
  {
    "type": "error",
    "name": "TableIsTrue",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "tableRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableNotInForce",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "beat",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableNotInForce",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "validFrom",
        "type": "uint64"
      },
      {
        "name": "validUntil",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableRootMismatch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
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
        "name": "proven",
        "type": "bytes32"
      },
      {
        "name": "known",
        "type": "bytes32"
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
  },
  {
    "type": "error",
    "name": "TableTooOld",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "snapshotTime",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TokenTookMore",
    "inputs": [
      {
        "name": "taken",
        "type": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "earliest",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "from",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "now_",
        "type": "uint64"
      },
      {
        "name": "readyAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "earliest",
        "type": "uint64"
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
  },
  {
    "type": "error",
    "name": "TooLate",
    "inputs": [
      {
        "name": "period",
        "type": "uint64"
      },
      {
        "name": "endedAt",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyDestinations",
    "inputs": [
      {
        "name": "most",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyHeaders",
    "inputs": [
      {
        "name": "headers",
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
    "name": "TooManyIds",
    "inputs": [
      {
        "name": "count",
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
    "name": "TooOld",
    "inputs": [
      {
        "name": "rollupId",
        "type": "bytes32"
      },
      {
        "name": "fact",
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
        "name": "oldest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieNodeMismatch",
    "inputs": [
      {
        "name": "element",
        "type": "uint256"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      },
      {
        "name": "actualHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieProofTooLong",
    "inputs": [
      {
        "name": "elements",
        "type": "uint256"
      },
      {
        "name": "used",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TrieProofTooShort",
    "inputs": [
      {
        "name": "elements",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownBatchFormat",
    "inputs": [
      {
        "name": "length",
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
    "name": "UnknownCheckpoint",
    "inputs": [
      {
        "name": "headsRoot",
        "type": "bytes32"
      },
      {
        "name": "record",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownDestination",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownKey",
    "inputs": [
      {
        "name": "publicKey",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownL1Block",
    "inputs": []
  },
  {
    "type": "error",
    "name": "UnknownLog",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
      },
      {
        "name": "logIndex",
        "type": "uint256"
      },
      {
        "name": "logs",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
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
  },
  {
    "type": "error",
    "name": "UnknownReceipt",
    "inputs": [
      {
        "name": "transactionIndex",
        "type": "uint256"
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
    "name": "UnknownSegment",
    "inputs": [
      {
        "name": "position",
        "type": "uint32"
      },
      {
        "name": "segment",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownSlash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256"
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
  },
  {
    "type": "error",
    "name": "UnsupportedAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsupportedValue",
    "inputs": [
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongAVS",
    "inputs": [
      {
        "name": "actual",
        "type": "address"
      },
      {
        "name": "expected",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBatch",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "expected",
        "type": "bytes32"
      },
      {
        "name": "actual",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBeat",
    "inputs": [
      {
        "name": "beat",
        "type": "uint64"
      },
      {
        "name": "drawn",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBlock",
    "inputs": [
      {
        "name": "actual",
        "type": "uint64"
      },
      {
        "name": "expected",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBond",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongChain",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongConsumption",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "stored",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongFinality",
    "inputs": [
      {
        "name": "finality",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongGenesis",
    "inputs": [
      {
        "name": "actual",
        "type": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeader",
    "inputs": [
      {
        "name": "drawBlock",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeader",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "computedHash",
        "type": "bytes32"
      },
      {
        "name": "expectedHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeaderCount",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeaderNumber",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongL2Block",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      },
      {
        "name": "actual",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongOperatorSets",
    "inputs": [
      {
        "name": "actual",
        "type": "uint32[]"
      },
      {
        "name": "expected",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongOperators",
    "inputs": [
      {
        "name": "count",
        "type": "uint256"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPosition",
    "inputs": [
      {
        "name": "position",
        "type": "uint64"
      },
      {
        "name": "drawn",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSendRoot",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      },
      {
        "name": "extraData",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongShares",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSourceChain",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongTable",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "known",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongTable",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint32"
      },
      {
        "name": "computed",
        "type": "bytes32"
      },
      {
        "name": "published",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongValue",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroRoot",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroTrace",
    "inputs": []
  }
] as const;
