// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPriceSource} from "../../src/interfaces/IPriceSource.sol";

/// @notice So much of any token is worth one unit of the operators' weights.
contract Prices is IPriceSource {
    uint256 private immutable _PER_STAKE;

    constructor(uint256 perStake) {
        _PER_STAKE = perStake;
    }

    function stakeValueOf(address, uint256 amount) external view returns (uint256) {
        return (amount + _PER_STAKE - 1) / _PER_STAKE;
    }
}
