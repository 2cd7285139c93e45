// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Compares tokens with stake.
/// @notice Named by a rollup's governance in its `IStakeCover`. What goes wrong if it says too little: more value comes in than the stake backs. If it says too much, or
/// nothing: value is held until governance names another one, late.
interface IPriceSource {
    /// @notice What `amount` of the token behind `bridge` is worth in the unit of the operator table's weights, rounded up. Zero only for nothing; an unknown bridge reverts. It gets
    /// `IStakeCover.PRICE_GAS`, must answer exactly one word, and should answer with a price that no single transaction can move.
    /// @param amount as the bridge's codec reads it, in the token's smallest unit
    function stakeValueOf(address bridge, uint256 amount) external view returns (uint256 stake);
}
