// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {MultiTokenBatch} from "../libraries/MultiTokenBatch.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {BridgeMultiToken} from "@openzeppelin/contracts/crosschain/bridges/abstract/BridgeMultiToken.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {ERC1155Crosschain} from "@openzeppelin/contracts/token/ERC1155/extensions/ERC1155Crosschain.sol";

/// @title The twin of an ERC-1155 that has its home on another rollup: there is as much of each id as came here.
contract CrosschainErc1155 is ERC1155Crosschain {
    constructor(string memory uri, address gateway, Counterpart[] memory counterparts)
        ERC1155(uri)
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
