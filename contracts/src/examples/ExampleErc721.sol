// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @title An ERC-721 that knows nothing of bridges.
contract ExampleErc721 is ERC721 {
    /// @param count ids 1 to `count` are the holder's
    constructor(string memory name, string memory symbol, address holder, uint256 count) ERC721(name, symbol) {
        for (uint256 id = 1; id <= count; ++id) {
            _mint(holder, id);
        }
    }
}
