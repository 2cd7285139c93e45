// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {BridgeERC721} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title OpenZeppelin's bridge that keeps an existing ERC-721 in custody, with links that nobody can change.
/// @notice Ids travel, metadata do not. A token sent to this bridge by a plain transfer stays there: nobody asked for it elsewhere.
contract Erc721Bridge is BridgeERC721 {
    constructor(IERC721 token_, address gateway, Counterpart[] memory counterparts)
        BridgeERC721(token_)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {}
}
