// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OperatorSet} from "./IAllocationManager.sol";
import {IStrategy} from "./IStrategy.sol";

/// @title The part of EigenLayer's StrategyManager that moves slashed stake. Signatures are EigenLayer's.
interface IStrategyManager {
    /// @notice The second step of a slash, after a delay: turns the shares that it took into the underlying token, on its way to the set's recipient. Anyone may call it.
    /// @return amount of the token
    function clearBurnOrRedistributableSharesByStrategy(OperatorSet calldata operatorSet, uint256 slashId, IStrategy strategy)
        external
        returns (uint256 amount);
}
