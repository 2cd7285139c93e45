// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Bridgeable} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC20Bridgeable.sol";

/// @title An ERC-7802 token that one bridge, named once and for all, may mint and burn.
contract ExampleErc7802 is ERC20Bridgeable {
    address public immutable bridge;

    error NotTheBridge(address caller, address bridge);

    /// @param supply what exists before anything travelled; on one rollup only, unless each is meant to have its own
    constructor(string memory name, string memory symbol, address bridge_, address holder, uint256 supply) ERC20(name, symbol) {
        bridge = bridge_;
        _mint(holder, supply);
    }

    /// @inheritdoc ERC20Bridgeable
    function _checkTokenBridge(address caller) internal view override {
        if (caller != bridge) revert NotTheBridge(caller, bridge);
    }
}
