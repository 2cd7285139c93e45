// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Head, HeadProof, Operator} from "./IParleyTypes.sol";

/// @notice What a table root commits to (specs/wire.md §6), apart from chain, operator set and epoch.
/// @param root of the tree over the operator leaves
/// @param sharesRoot of the tree over the share leaves
struct TableFields {
    uint8 scheme;
    uint64 snapshotTime;
    uint64 validFrom;
    uint64 validUntil;
    uint32 count;
    uint128 totalWeight;
    bytes32 root;
    bytes32 sharesRoot;
}

/// @notice A table root, opened down to every seat.
struct TableOpening {
    TableFields fields;
    Operator[] operators;
}

/// @notice How it is shown that the owner of `publicKey` signed a digest (specs/wire.md §10).
/// @param signers empty: `signature` is that key's alone, and `table` is not looked at. Else `signature` is a certificate's by the seats of this bitmap,
/// `publicKey` the key of one of them, and `table` the table of the epoch that the digest names.
struct Signing {
    bytes publicKey;
    bytes signature;
    bytes signers;
    TableOpening table;
}

/// @notice A head that somebody attested: signed is the heads root `proof.headsRoot` at `beat` of `epoch`, and `head` is under it.
struct Statement {
    uint32 epoch;
    uint64 beat;
    Head head;
    HeadProof proof;
    Signing signing;
}

/// @notice A head under a certificate, opened for an L1 that keeps no certificates: `head` stands under the heads root `proof.headsRoot` at `beat` of `epoch`, which the seats of `signers` signed.
struct CertifiedHead {
    uint32 epoch;
    uint64 beat;
    Head head;
    HeadProof proof;
    bytes signers;
    bytes signature;
    TableOpening table;
}

/// @notice A table that somebody, as a seat of `epoch`, called that of `nextEpoch`.
struct Handover {
    uint32 epoch;
    uint32 nextEpoch;
    bytes32 nextTableRoot;
    Signing signing;
}

/// @notice Why an L1 block is canonical: this L1 knows the hash of its block `from`, and `headers` (RLP) lead from that block down to the child of the block in question.
/// @param headers empty where `from` is the block in question
struct OriginProof {
    uint64 from;
    bytes[] headers;
}

/// @notice The part of the slashable stake that stands behind messages to one destination (specs/wire.md §6).
struct Share {
    bytes32 destinationId;
    uint16 bps;
}
