// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";

/// @title An ERC-1155 that knows nothing of bridges.
contract ExampleErc1155 is ERC1155 {
    constructor(string memory uri, address holder, uint256[] memory ids, uint256[] memory values) ERC1155(uri) {
        _mintBatch(holder, ids, values, "");
    }
}
