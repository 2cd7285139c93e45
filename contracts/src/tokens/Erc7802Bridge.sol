// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {BridgeERC7802} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC7802.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

/// @title OpenZeppelin's bridge that mints and burns an ERC-7802 token, with links that nobody can change.
/// @notice The token must let this bridge mint and burn.
contract Erc7802Bridge is BridgeERC7802 {
    constructor(IERC7802 token_, address gateway, Counterpart[] memory counterparts)
        BridgeERC7802(token_)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {}
}
