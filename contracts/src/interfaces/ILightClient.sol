// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested, Operator} from "./IParleyTypes.sol";

/// @title One operator set as a rollup knows it: verifies certificates and remembers which it accepted. One contract per signature scheme.
/// @notice A fact is verified once and referenced by all: `submit` costs the signatures, everyone after it a look-up.
/// What goes wrong if the table is wrong: everything. It is seeded at genesis, renewed by proof, and expires by specs/wire.md §7.
interface ILightClient {
    /// @param snapshotTime L1 time of the stake snapshot
    /// @param validFrom,validUntil Unix seconds: certificates of the epoch count from `validFrom` on and before `validUntil`
    /// @param sharesRoot of the commitment (specs/wire.md §6)
    struct Table {
        uint32 epoch;
        uint64 snapshotTime;
        uint64 validFrom;
        uint64 validUntil;
        bytes32 sharesRoot;
        Operator[] operators;
    }

    event CheckpointAccepted(bytes32 indexed headsRoot);
    event OperatorTableAdopted(uint32 indexed epoch, bytes32 tableRoot, uint64 snapshotTime, uint64 validFrom, uint64 usableUntil);

    error InvalidAgeLimit(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin);
    error EpochTaken(uint32 epoch);
    error UnknownEpoch(uint32 epoch);
    error EpochNotUsable(uint32 epoch, uint64 usableFrom, uint64 usableUntil);
    error InvalidTableSize(uint256 count, uint256 most);
    error InvalidOperator(uint256 seat);
    error InvalidWeight(uint256 seat);
    error InvalidPublicKey(uint256 seat);
    error DuplicateOperator(uint256 seat, uint256 earlierSeat);
    error DuplicatePublicKey(uint256 seat, uint256 earlierSeat);
    /// @notice A bit at or over the number of seats is set.
    error InvalidSignerBitmap(bytes signers);
    error QuorumNotReached(uint128 signedWeight, uint128 totalWeight);
    error InvalidSignature(bytes32 digest);
    error UnknownCheckpoint(bytes32 headsRoot, bytes32 record);
    error InvalidHead(string field);
    error InvalidLength(uint256 actual, uint256 expected);
    error InvalidCheckpointKind(uint8 kind);

    /// @notice Verifies a packed certificate (specs/wire.md §7) and records it. Submitting it again changes nothing; other signers of the same root, and another
    /// checkpoint of the same beat, are records of their own, so nobody can displace what was accepted.
    function submit(bytes calldata certificate) external returns (bytes32 headsRoot);

    /// @notice The head that `headSection` (specs/wire.md §11) describes, if a certificate covers it: one that comes along, or one recorded before.
    /// Reverts with what is wrong. Whoever acts on it must still ask its policy.
    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external returns (Attested memory head);

    /// @notice Whether the certificate with these parts was recorded (specs/wire.md §7 "Record"), whatever happened to its epoch since.
    function isRecorded(uint32 epoch, uint64 beat, bytes32 headsRoot, bytes calldata signers, uint128 signedWeight)
        external
        view
        returns (bool);

    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) external view returns (bytes32);
    /// @notice 1 `bls12-381`, 2 `secp256k1` (specs/wire.md §7).
    function scheme() external view returns (uint8);
    /// @notice Newest epoch known.
    function latestEpoch() external view returns (uint32);
    // All revert `UnknownEpoch` for an epoch that is not known.
    function tableRoot(uint32 epoch) external view returns (bytes32);
    function totalWeight(uint32 epoch) external view returns (uint128);
    function seatCount(uint32 epoch) external view returns (uint256);
    /// @notice The first second at which certificates of `epoch` count.
    function usableFrom(uint32 epoch) external view returns (uint64);
    /// @notice The first second at which they count no more: its validity interval and its age (specs/wire.md §7).
    function usableUntil(uint32 epoch) external view returns (uint64);
    function snapshotTime(uint32 epoch) external view returns (uint64);
    /// @notice Whether every seat of `signers` is taken into account, the weight of these seats without the revoked ones. Reverts `InvalidSignerBitmap`.
    function weigh(uint32 epoch, bytes calldata signers) external view returns (uint128 signedWeight);
}
