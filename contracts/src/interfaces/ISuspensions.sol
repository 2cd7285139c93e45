// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Who has no seat for a time.
interface ISuspensions {
    /// @notice Whether each of `operators` is suspended at this moment. Never reverts: the epochs would stop.
    function areSuspended(address[] calldata operators) external view returns (bool[] memory);
}
