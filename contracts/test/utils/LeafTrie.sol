// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Tries of one key: their one node is a leaf, and its hash the root.
library LeafTrie {
    /// @param key as the trie has it
    function node(bytes memory key, bytes memory value) internal pure returns (bytes memory) {
        bytes[] memory items = new bytes[](2);
        items[0] = RLP.encode(bytes.concat(hex"20", key));
        items[1] = RLP.encode(value);
        return RLP.encode(items);
    }

    function proof(bytes memory onlyNode) internal pure returns (bytes[] memory nodes) {
        nodes = new bytes[](1);
        nodes[0] = onlyNode;
    }
}
