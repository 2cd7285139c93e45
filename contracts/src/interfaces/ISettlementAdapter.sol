// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What a rollup's own settlement on this L1 holds to be final, in one form for every kind of rollup.
/// @dev Judge of those only who accepted it (`ISlasher.acceptJudge`): whoever controls the settlement, by upgrade keys for one, controls what it says.
interface ISettlementAdapter {
    /// @notice What the settlement finalised as block `number` of `rollupId`. Zero where it does not say: nothing contradicts a zero.
    function finalized(bytes32 rollupId, uint64 number) external view returns (bytes32 blockHash, bytes32 stateRoot);
}
