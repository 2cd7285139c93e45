// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {MultiTokenBatch} from "../libraries/MultiTokenBatch.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {BridgeERC1155} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC1155.sol";
import {BridgeMultiToken} from "@openzeppelin/contracts/crosschain/bridges/abstract/BridgeMultiToken.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";

/// @title OpenZeppelin's bridge that keeps an existing ERC-1155 in custody, with links that nobody can change.
contract Erc1155Bridge is BridgeERC1155 {
    constructor(IERC1155 token_, address gateway, Counterpart[] memory counterparts)
        BridgeERC1155(token_)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {}

    /// @inheritdoc BridgeMultiToken
    function _crosschainTransfer(address from, bytes memory to, uint256[] memory ids, uint256[] memory values, bytes memory data)
        internal
        override
        returns (bytes32)
    {
        MultiTokenBatch.requireDeliverable(ids.length, data.length);
        return super._crosschainTransfer(from, to, ids, values, data);
    }
}
