// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "./IL1Facts.sol";
import {Attested, Operator, TableCommitment} from "./IParleyTypes.sol";

/// @title One operator set as a rollup knows it: verifies certificates and remembers which it accepted. One contract per signature scheme.
/// @notice A fact is verified once and referenced by all: `submit` costs the signatures, everyone after it a look-up.
/// What goes wrong if the table is wrong: everything. It is seeded at genesis, renewed by what this rollup knows of its L1 or, where it knows nothing, by hand-overs, and expires
/// by specs/wire.md §7. Where nothing is known of the L1, nothing can be revoked either, and a quorum that hands over to a false table owns the set here for good, at the price of a slash.
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
    event SeatRevoked(uint32 indexed epoch, uint32 indexed seat, address indexed operator, uint128 weight);

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
    /// @notice This rollup can learn nothing of its L1: tables come by `adoptHandover`, and nothing is revoked.
    error NoL1Facts();
    /// @notice This rollup learns of its L1, whose word is better than a quorum's: tables come by `adopt`.
    error HandoverNotTaken();
    /// @notice This rollup does not know the L1's root of that epoch yet.
    error EpochNotProven(uint32 epoch);
    error TableRootMismatch(uint32 epoch, bytes32 computed, bytes32 expected);
    /// @notice Epochs are handed over one by one.
    error NotNextEpoch(uint32 epoch, uint32 nextEpoch);
    /// @notice The age of a table that begins later than now would be nobody's to tell.
    error SnapshotInFuture(uint64 snapshotTime, uint256 now_);
    /// @notice No such operator sits in that seat.
    error SeatMismatch(uint32 seat, bytes32 computed, bytes32 expected);
    /// @notice This rollup does not know that the L1 ejected it.
    error NotEjected(address operator);

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

    /// @notice Takes the table of an epoch that is not known yet, if its root is the one that `l1Facts` has. Anyone may; a table that is over already is refused.
    /// Seats whose operators `l1Facts` knows to be ejected are revoked with it.
    function adopt(Table calldata table) external;

    /// @notice Takes the table of the epoch after one in use, on a certificate of that one's quorum (specs/wire.md §10 "Hand-over certificate"). Anyone may; only where nothing is
    /// known of the L1. An epoch is taken once, so a false one that came first keeps the true one out.
    function adoptHandover(Table calldata next, bytes calldata certificate) external;

    /// @notice From now on `seat` counts nothing in certificates of `epoch`, whenever they were signed or recorded; the total stays what it was. Anyone may, once `l1Facts` knows that the
    /// operator was ejected. Again: nothing.
    /// @param operator what sits in the seat
    /// @param proof of the seat under `commitment.root`
    /// @param commitment what the epoch's table root commits to
    function revoke(uint32 epoch, uint32 seat, Operator calldata operator, bytes32[] calldata proof, TableCommitment calldata commitment)
        external;

    /// @notice What this rollup knows of its L1; zero where it can know nothing.
    function l1Facts() external view returns (IL1Facts);
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
    /// @notice Weight of the seats of `epoch` that were revoked.
    function revokedWeight(uint32 epoch) external view returns (uint128);
    /// @notice Whether `seat` of `epoch` was revoked; false for a seat that does not exist.
    function isRevoked(uint32 epoch, uint32 seat) external view returns (bool);
    /// @notice The weight of the seats of `signers`, without the revoked ones. Reverts `InvalidSignerBitmap`.
    function weigh(uint32 epoch, bytes calldata signers) external view returns (uint128 signedWeight);
}
