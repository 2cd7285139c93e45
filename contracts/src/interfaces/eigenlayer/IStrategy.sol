// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title One kind of restaked asset, as far as this project needs it: an address that names the asset, and what a share of it is worth.
interface IStrategy {
    /// @notice What the shares stand for.
    function underlyingToken() external view returns (IERC20);

    /// @notice All shares that exist, in the strategy's own unit.
    function totalShares() external view returns (uint256);

    /// @notice Amount of the underlying asset (its smallest unit) that `amountShares` stand for now.
    function sharesToUnderlyingView(uint256 amountShares) external view returns (uint256);
}
