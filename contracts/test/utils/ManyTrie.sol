// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Merkle Patricia tries of any keys of 32 bytes, made whole each time (Ethereum yellow paper, appendix D). Every node is of 32 bytes or more, because keys differ early.
library ManyTrie {
    struct Entries {
        bytes32[] keys;
        bytes[] values;
    }

    struct Walk {
        bytes32 wanted;
        bytes[] nodes;
        uint256 count;
    }

    bytes32 internal constant EMPTY_ROOT = 0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421;

    /// @param entries with different keys
    function root(Entries memory entries) internal pure returns (bytes32) {
        if (entries.keys.length == 0) return EMPTY_ROOT;
        Walk memory walk = Walk(0, new bytes[](0), 0);
        return keccak256(_node(entries, 0, walk, false));
    }

    /// @notice The nodes from the root down to where the path of `key` ends.
    function proof(Entries memory entries, bytes32 key) internal pure returns (bytes[] memory nodes) {
        if (entries.keys.length == 0) return new bytes[](0);
        Walk memory walk = Walk(key, new bytes[](65), 0);
        _node(entries, 0, walk, true);
        nodes = new bytes[](walk.count);
        for (uint256 i = 0; i < nodes.length; ++i) {
            nodes[i] = walk.nodes[walk.count - 1 - i];
        }
    }

    /// @dev The node of all `entries`, which agree up to nibble `depth`. `onPath`: it is one of the proof, which grows from below.
    function _node(Entries memory entries, uint256 depth, Walk memory walk, bool onPath) private pure returns (bytes memory encoded) {
        bytes[] memory items;
        uint256 end = _agreement(entries.keys, depth);
        if (entries.keys.length == 1 || end > depth) {
            bool isLeaf = entries.keys.length == 1;
            items = new bytes[](2);
            items[0] = RLP.encode(_prefixed(entries.keys[0], depth, end, isLeaf));
            if (isLeaf) {
                items[1] = RLP.encode(entries.values[0]);
            } else {
                bool goesOn = onPath && _agree(entries.keys[0], walk.wanted, depth, end);
                items[1] = RLP.encode(keccak256(_node(entries, end, walk, goesOn)));
            }
        } else {
            items = new bytes[](17);
            items[16] = RLP.encode(bytes(""));
            for (uint256 nibble = 0; nibble < 16; ++nibble) {
                Entries memory below = _below(entries, depth, nibble);
                bool goesOn = onPath && _nibble(walk.wanted, depth) == nibble;
                if (below.keys.length == 0) items[nibble] = RLP.encode(bytes(""));
                else items[nibble] = RLP.encode(keccak256(_node(below, depth + 1, walk, goesOn)));
            }
        }
        encoded = RLP.encode(items);
        if (onPath) walk.nodes[walk.count++] = encoded;
    }

    function _below(Entries memory entries, uint256 depth, uint256 nibble) private pure returns (Entries memory below) {
        uint256 count;
        for (uint256 i = 0; i < entries.keys.length; ++i) {
            if (_nibble(entries.keys[i], depth) == nibble) ++count;
        }
        below = Entries(new bytes32[](count), new bytes[](count));
        for (uint256 i = entries.keys.length; i > 0; --i) {
            if (_nibble(entries.keys[i - 1], depth) != nibble) continue;
            --count;
            (below.keys[count], below.values[count]) = (entries.keys[i - 1], entries.values[i - 1]);
        }
    }

    /// @dev Up to which nibble all keys agree, from `depth` on.
    function _agreement(bytes32[] memory keys, uint256 depth) private pure returns (uint256 end) {
        for (end = depth; end < 64; ++end) {
            for (uint256 i = 1; i < keys.length; ++i) {
                if (_nibble(keys[i], end) != _nibble(keys[0], end)) return end;
            }
        }
    }

    function _agree(bytes32 a, bytes32 b, uint256 from, uint256 to) private pure returns (bool) {
        for (uint256 i = from; i < to; ++i) {
            if (_nibble(a, i) != _nibble(b, i)) return false;
        }
        return true;
    }

    /// @dev Yellow paper, appendix C.
    function _prefixed(bytes32 key, uint256 from, uint256 to, bool isLeaf) private pure returns (bytes memory path) {
        bool isOdd = (to - from) % 2 == 1;
        path = new bytes((to - from) / 2 + 1);
        path[0] = bytes1(uint8((isLeaf ? 0x20 : 0) + (isOdd ? 0x10 + _nibble(key, from) : 0)));
        if (isOdd) ++from;
        for (uint256 i = 1; i < path.length; ++i) {
            path[i] = bytes1(uint8(16 * _nibble(key, from + 2 * i - 2) + _nibble(key, from + 2 * i - 1)));
        }
    }

    function _nibble(bytes32 key, uint256 i) private pure returns (uint256) {
        return (uint256(key) >> (252 - 4 * i)) & 15;
    }
}
