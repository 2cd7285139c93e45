// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Settings that become stricter at once and looser after a delay.
/// @notice A proposal may be applied by anyone from `loosenDelay` after it until 14 days later; a newer one for the same setting, or a stricter value, takes its place.
interface IGoverned {
    error NotGovernance(address caller);
    error BelowFloor(string field);
    error NotTightening(string field);
    error ChangeNotReady(uint64 applicableAt);
    error ChangeExpired(uint64 expiredAt);
    /// @param key which setting; the value that is applied must be the value that was proposed
    error NoChangePending(bytes32 key);

    /// @notice When the proposal for the setting `key` may be applied, and what it hashes to; zero for none. Keys as in specs/privileges.md.
    function pendingChange(bytes32 key) external view returns (uint64 applicableAt, bytes32 digest);
    /// @notice Seconds between a proposal and its effect.
    function loosenDelay() external view returns (uint64);
    /// @notice Who may propose and tighten; may be a contract.
    function governance() external view returns (address);
}
