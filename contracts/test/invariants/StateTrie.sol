// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {LeafTrie} from "../utils/LeafTrie.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice A state of one account with one slot, as nodes of its two tries.
library StateTrie {
    /// @notice The node of the storage trie. Where the slot is zero the trie has another key, so that its absence is proven.
    function slot(bytes32 key, bytes32 value) internal pure returns (bytes memory) {
        if (value == 0) (key, value) = (keccak256("another slot"), bytes32(uint256(1)));
        return LeafTrie.node(abi.encodePacked(keccak256(abi.encode(key))), RLP.encode(uint256(value)));
    }

    /// @notice The node of the state trie.
    function account(address owner, bytes memory slotNode) internal pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](4);
        (fields[0], fields[1]) = (RLP.encode(uint256(1)), RLP.encode(uint256(0)));
        (fields[2], fields[3]) = (RLP.encode(keccak256(slotNode)), RLP.encode(keccak256("code")));
        return LeafTrie.node(abi.encodePacked(keccak256(abi.encodePacked(owner))), RLP.encode(fields));
    }
}
