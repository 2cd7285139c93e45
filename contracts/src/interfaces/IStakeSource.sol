// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Who knows the operator tables and what of their stake is left: what a stake cover needs of `ILightClient`. All revert for an epoch that is not known.
interface IStakeSource {
    function tableRoot(uint32 epoch) external view returns (bytes32);
    /// @notice The first second at which certificates of `epoch` count.
    function usableFrom(uint32 epoch) external view returns (uint64);
    /// @notice The first second at which they count no more.
    function usableUntil(uint32 epoch) external view returns (uint64);
    /// @notice Weight of the seats of `epoch` that were revoked.
    function revokedWeight(uint32 epoch) external view returns (uint128);
}
