// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {ERC721Crosschain} from "@openzeppelin/contracts/token/ERC721/extensions/ERC721Crosschain.sol";

/// @title The twin of an ERC-721 that has its home on another rollup: an id exists here while it is here.
/// @notice It mints no ids of its own. If it did, one that is taken could not arrive.
contract CrosschainErc721 is ERC721Crosschain {
    constructor(string memory name, string memory symbol, address gateway, Counterpart[] memory counterparts)
        ERC721(name, symbol)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {}
}
