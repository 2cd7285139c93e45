// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";

/// @title The twin of an ERC-20 that has its home on another rollup: there is as much of it as came here.
contract CrosschainErc20 is ERC20Crosschain {
    uint8 private immutable _DECIMALS;

    /// @param decimals_ the home token's, since amounts travel in its smallest unit
    constructor(string memory name, string memory symbol, uint8 decimals_, address gateway, Counterpart[] memory counterparts)
        ERC20(name, symbol)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {
        _DECIMALS = decimals_;
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return _DECIMALS;
    }
}
