// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "./IOperatorRegistry.sol";
import {Operator} from "./IParleyTypes.sol";

/// @title Snapshots of the operator set, numbered from 1 (specs/wire.md §6). Seats go by ascending address.
/// @notice Only commitments are kept; the whole table stands in the event. What goes wrong if nobody publishes: tables expire on the rollups and messages wait.
interface IOperatorTable {
    event EpochPublished(uint32 indexed epoch, bytes32 tableRoot, uint64 snapshotTime, uint128 totalWeight, Operator[] operators);

    /// @notice Neither is the interval over nor was anybody ejected since.
    error TooEarly(uint64 now_, uint64 earliest);
    error EmptyTable();
    error UnknownEpoch(uint32 epoch);
    error NoSeat(uint32 epoch, address operator);

    /// @notice Snapshots the stake of the members as it is now. Anyone may, `minimumInterval` seconds after the last, or at once after an ejection.
    /// @return epoch number of the table
    function publishEpoch() external returns (uint32 epoch);

    /// @notice Zero before the first.
    function currentEpoch() external view returns (uint32);
    // All revert `UnknownEpoch` for an epoch that was not published.
    function tableRoot(uint32 epoch) external view returns (bytes32);
    /// @notice Unix seconds.
    function snapshotTime(uint32 epoch) external view returns (uint64);
    function totalWeight(uint32 epoch) external view returns (uint128);
    function operatorCount(uint32 epoch) external view returns (uint32);
    /// @notice Reverts `NoSeat` where the operator has none in that epoch.
    function seatOf(uint32 epoch, address operator) external view returns (uint32);
    /// @notice Zero where the operator has no seat in that epoch.
    function weightOf(uint32 epoch, address operator) external view returns (uint128);

    function registry() external view returns (IOperatorRegistry);
    /// @notice Seconds.
    function minimumInterval() external view returns (uint64);
}
