// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Certificate, Head, HeadProof, Operator} from "./IParleyTypes.sol";
import {IQuorumVerifier} from "./IQuorumVerifier.sol";

/// @title Verifies certificates of an operator set on a rollup and remembers the heads roots that they cover.
/// @notice A fact is verified once and referenced by all: `submit` costs the pairing, everyone after it a storage read.
/// What goes wrong if the table is wrong: everything. It is seeded at genesis and expires by specs/wire.md §7 "Age".
interface ILightClient {
    /// @param snapshotTime L1 time of the stake snapshot
    /// @param validFrom,validUntil,sharesRoot of the commitment (specs/wire.md §6)
    struct Table {
        uint32 epoch;
        uint64 snapshotTime;
        uint64 validFrom;
        uint64 validUntil;
        bytes32 sharesRoot;
        Operator[] operators;
    }

    /// @param signedWeight weight behind the root, of `totalWeight(epoch)`
    struct Checkpoint {
        uint32 epoch;
        uint48 beat;
        uint48 acceptedAt;
        uint128 signedWeight;
    }

    event CheckpointAccepted(bytes32 indexed headsRoot, uint32 indexed epoch, uint64 indexed beat, uint128 signedWeight);
    event OperatorTableSeeded(uint32 indexed epoch, bytes32 tableRoot, uint64 snapshotTime);

    error InvalidAgeLimit(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin);
    error EpochTaken(uint32 epoch);
    error UnknownEpoch(uint32 epoch);
    error TableExpired(uint32 epoch, uint64 snapshotTime, uint64 usableUntil);
    error InvalidSignerBitmap(uint256 expectedLength, bytes signers);
    error QuorumNotReached(uint128 signedWeight, uint128 totalWeight);
    error InvalidSignature(bytes32 digest);
    error UnknownCheckpoint(bytes32 headsRoot);
    error HeadNotInCheckpoint(bytes32 headHash, bytes32 headsRoot, bytes32 computedRoot);
    error InvalidHead(string field);

    /// @notice Verifies and records. A root that is already known behind the same or more weight of the same epoch, or of a later one, changes
    /// nothing and costs no signature check; more weight, or a later epoch, replaces the record, so that nobody can pin a root to its weakest quorum.
    function submit(Certificate calldata certificate) external returns (bytes32 headsRoot);

    /// @notice The recorded checkpoint of `headsRoot`; reverts `UnknownCheckpoint` where there is none, `TableExpired` where its epoch is past use.
    function requireHead(Head calldata head, HeadProof calldata proof) external view returns (Checkpoint memory);

    function checkpoint(bytes32 headsRoot) external view returns (Checkpoint memory);
    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) external view returns (bytes32);
    function tableRoot(uint32 epoch) external view returns (bytes32);
    function totalWeight(uint32 epoch) external view returns (uint128);
    /// @notice The first second at which certificates of `epoch` count no more (specs/wire.md §7 "Age").
    function usableUntil(uint32 epoch) external view returns (uint64);
    function verifier() external view returns (IQuorumVerifier);
    function operatorTable(uint32 epoch) external view returns (Operator[] memory operators, uint64 snapshotTime);
}
