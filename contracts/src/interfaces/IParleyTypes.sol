// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A message of a lane (specs/wire.md §4).
struct Message {
    uint64 index;
    uint64 gasLimit;
    uint64 deadline;
    bytes sender; // ERC-7930, canonical
    bytes recipient; // ERC-7930, canonical
    bytes payload;
}

/// @notice What operators claim about one rollup (specs/wire.md §5).
struct Head {
    bytes32 rollupId;
    uint64 number;
    bytes32 blockHash;
    uint64 timestamp;
    bytes32 stateRoot;
    bytes32 outboxRoot;
    uint8 finality;
    uint64 l1OriginNumber;
    bytes32 l1OriginHash;
    bytes32 anchor;
}

/// @notice A head that a light client found under a valid certificate.
/// @param headHash specs/wire.md §5
/// @param signedWeight weight behind it, of `totalWeight`, without the seats that were revoked since
struct Attested {
    bytes32 rollupId;
    uint64 number;
    uint64 timestamp;
    uint8 finality;
    bytes32 anchor;
    bytes32 outboxRoot;
    bytes32 detailsHash;
    bytes32 headHash;
    uint32 epoch;
    uint128 signedWeight;
    uint128 totalWeight;
}

/// @notice One seat of an operator table (specs/wire.md §6).
struct Operator {
    address operator;
    uint128 weight;
    bytes publicKey;
}

/// @notice What an operator table commits to (specs/wire.md §6). Times in Unix seconds of the L1.
/// @param scheme 1 `bls12-381`, 2 `secp256k1`
/// @param validFrom,validUntil certificates of the epoch count from the first second on, and no more from the second one on
/// @param root over the operator leaves by seat
/// @param sharesRoot how the stake is allotted to destination rollups
struct TableCommitment {
    uint256 l1ChainId;
    address avs;
    uint32 operatorSetId;
    uint8 scheme;
    uint32 epoch;
    uint64 snapshotTime;
    uint64 validFrom;
    uint64 validUntil;
    uint32 count;
    uint128 totalWeight;
    bytes32 root;
    bytes32 sharesRoot;
}

/// @notice A head and its place under a certified heads root.
struct HeadProof {
    bytes32 headsRoot;
    uint64 count;
    uint64 position;
    bytes32[] proof;
}

/// @notice What is said of one block of a rollup on the L1 (specs/l1.md §5).
/// @param l1Number,l1Hash an L1 block with which it was derived: the one of its `safe` and `finalized` heads, or a later one
struct Output {
    uint64 number;
    bytes32 blockHash;
    bytes32 stateRoot;
    uint64 l1Number;
    bytes32 l1Hash;
}
