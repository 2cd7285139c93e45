// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "./IOperatorRegistry.sol";
import {Operator, TableCommitment} from "./IParleyTypes.sol";
import {IStakeShares} from "./IStakeShares.sol";
import {ISuspensions} from "./ISuspensions.sol";

/// @title Snapshots of the operator set, numbered from 1 (specs/wire.md §6, specs/protocol.md §7).
/// @notice Only commitments are kept, in the first storage slot, where rollups prove them; the whole table stands in the event.
/// A seat weighs what is slashable now, but never more than at a recording at least `activationDelay` seconds earlier: stake that came in later counts nothing.
/// Seats go to the `maxSeats` heaviest members with at least the registry's minimum who are not suspended, in ascending order of address; of equals the one earlier in the members' list.
/// What goes wrong if nobody publishes: the newest table ends at its `validUntil`, and messages wait until somebody does.
interface IOperatorTable {
    /// @notice Stakes of all members stand recorded; those of this round count from `countsFrom` on.
    event StakesRecorded(uint32 indexed round, uint64 countsFrom);
    event EpochPublished(uint32 indexed epoch, bytes32 tableRoot, TableCommitment commitment, Operator[] operators);

    /// @notice Neither is the interval over nor was anybody ejected since.
    error TooEarly(uint64 now_, uint64 earliest);
    /// @notice No member has enough stake that was recorded long enough ago: `recordStakes` first, then wait.
    error EmptyTable();
    error UnknownEpoch(uint32 epoch);
    /// @notice Stake of the same block would count.
    error InvalidActivationDelay();
    /// @notice A table has to outlast two intervals, so that a whole one is left for publishing the next.
    error InvalidValidity(uint64 validity, uint64 least);
    /// @notice There have to be seats, and fewer than members (`IOperatorRegistry.maxMembers`).
    error InvalidMaxSeats(uint16 maxSeats, uint16 maxMembers);
    /// @notice A share could be raised while a table lives in which another share is still what it was.
    error InvalidRaiseDelay(uint64 raiseDelay, uint64 least);

    /// @notice Records what every member has slashable now: begins a new round if the last one is `activationDelay` seconds old, and in any case lowers what was recorded
    /// of a member that has less by now, so that stake which left between two recordings does not count either. Anyone may, at any time; needed by itself only before
    /// the first epoch, since publishing does it too.
    function recordStakes() external;

    /// @notice Publishes the stake of the members as the next epoch, and records it (`recordStakes`). Anyone may, `minimumInterval` seconds after the last, or at once
    /// after an ejection.
    /// @return epoch number of the table
    function publishEpoch() external returns (uint32 epoch);

    /// @notice Zero before the first.
    function currentEpoch() external view returns (uint32);
    /// @notice Storage slot 0 is this mapping (pinned by a test): `keccak256(abi.encode(epoch, 0))` is what rollups prove. Reverts `UnknownEpoch` where there is none.
    function tableRoot(uint32 epoch) external view returns (bytes32);
    /// @notice L1 block in which the epoch's stake was read; zero where there is no such epoch.
    function snapshotBlock(uint32 epoch) external view returns (uint64);

    function registry() external view returns (IOperatorRegistry);
    function shares() external view returns (IStakeShares);
    /// @notice Who has no seat for a time; nobody where nothing stands there.
    function suspensions() external view returns (ISuspensions);
    /// @notice Seconds between two epochs.
    function minimumInterval() external view returns (uint64);
    /// @notice Seconds that stake has to be there before it counts; positive.
    function activationDelay() external view returns (uint64);
    /// @notice Seconds from the snapshot until certificates of the epoch count: as long as the L1 may still forget the publication.
    function handoverDelay() external view returns (uint64);
    /// @notice Seconds for which certificates of an epoch count.
    function validity() external view returns (uint64);
    function maxSeats() external view returns (uint16);
}
