// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bytes} from "@openzeppelin/contracts/utils/Bytes.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @title What stands under a key of a Merkle Patricia trie, or that nothing does (Ethereum yellow paper, appendix D).
/// @notice A proof has one form: the nodes that are referenced by hash, from the root down to where the key's path ends, and nothing else. A node of
/// less than 32 bytes stands in its parent and is never an element of its own; the empty trie is proven by no element. Under one root a key has one
/// answer, since every step is fixed by the bytes of the node before.
/// @dev OpenZeppelin's `TrieProof` proves inclusion only, takes an inlined node both in its parent and as an element, ignores the padding nibble of a
/// hex prefix and the value of a branch that is passed, and hashes nodes that had to be inlined: hence a walk of our own over its `RLP`. The tests hold
/// the two against each other.
library TrieWalk {
    using Bytes for bytes;
    using Memory for bytes;
    using Memory for Memory.Slice;
    using RLP for bytes;
    using RLP for Memory.Slice;

    /// @notice keccak(rlp("")): the root of a trie without keys.
    bytes32 internal constant EMPTY_ROOT = 0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421;

    /// @dev An RLP string of no bytes, one of 32, and the least list.
    uint8 private constant RLP_EMPTY = 0x80;
    uint8 private constant RLP_HASH = 0xa0;
    uint8 private constant RLP_LIST = 0xc0;

    /// @dev Where a walk is: what has been decoded last, how many elements of the proof are used, how many nibbles of the key.
    struct Walk {
        Memory.Slice[] node;
        uint256 used;
        uint256 depth;
    }

    /// @notice The proof ends before the path of the key does.
    error TrieProofTooShort(uint256 elements);
    /// @notice The path ends before the proof does.
    error TrieProofTooLong(uint256 elements, uint256 used);
    error TrieNodeMismatch(uint256 element, bytes32 expectedHash, bytes32 actualHash);
    /// @notice A node that no trie holds. `element` is the last one that was decoded.
    error MalformedTrieNode(uint256 element);

    /// @param key as the trie has it: hashed where the trie is a secure one. At least one byte; no key of the trie begins with another
    /// @return found whether the trie has the key
    /// @return value its value, never empty; empty where there is none
    function get(bytes32 root, bytes memory key, bytes[] calldata proof) internal pure returns (bool found, bytes memory value) {
        if (root == EMPTY_ROOT) {
            if (proof.length != 0) revert TrieProofTooLong(proof.length, 0);
            return (false, "");
        }
        bytes memory path = key.toNibbles();
        Walk memory walk;
        _load(walk, root, proof);
        while (true) {
            if (walk.node.length == 17) {
                // Keys that begin with no other key end in leaves.
                if (walk.depth == path.length || !_isEmpty(walk.node[16])) revert MalformedTrieNode(walk.used - 1);
                Memory.Slice child = walk.node[uint8(path[walk.depth++])];
                if (_isEmpty(child)) break;
                _descend(walk, child, proof);
            } else if (walk.node.length == 2) {
                (bool isLeaf, bool matches, uint256 end) = _match(walk, path);
                if (!matches) break;
                if (isLeaf) {
                    (found, value) = (true, walk.node[1].readBytes());
                    if (value.length == 0) revert MalformedTrieNode(walk.used - 1);
                    break;
                }
                walk.depth = end;
                _descend(walk, walk.node[1], proof);
                // What an extension leads to branches, or it would have been one with it.
                if (walk.node.length != 17) revert MalformedTrieNode(walk.used - 1);
            } else {
                revert MalformedTrieNode(walk.used - 1);
            }
        }
        if (walk.used != proof.length) revert TrieProofTooLong(proof.length, walk.used);
    }

    /// @dev Steps into a child, by hash or where it stands.
    function _descend(Walk memory walk, Memory.Slice child, bytes[] calldata proof) private pure {
        uint256 length = child.length();
        uint8 prefix = _firstByte(child);
        if (length == 33 && prefix == RLP_HASH) {
            _load(walk, child.load(1), proof);
        } else if (length < 32 && prefix >= RLP_LIST) {
            walk.node = child.readList();
        } else {
            revert MalformedTrieNode(walk.used - 1);
        }
    }

    /// @dev Takes the next element of the proof.
    function _load(Walk memory walk, bytes32 expected, bytes[] calldata proof) private pure {
        uint256 element = walk.used++;
        if (element == proof.length) revert TrieProofTooShort(element);
        bytes memory encoded = proof[element];
        bytes32 actual = keccak256(encoded);
        if (actual != expected) revert TrieNodeMismatch(element, expected, actual);
        // Only the root is hashed whatever its length.
        if (element != 0 && encoded.length < 32) revert MalformedTrieNode(element);
        walk.node = encoded.decodeList();
    }

    /// @dev Reads the hex-prefixed path of a leaf or an extension (yellow paper, appendix C).
    /// @return isLeaf else an extension
    /// @return matches the key goes on by that path, and, for a leaf, ends with it
    /// @return end how many nibbles of the key are behind it
    function _match(Walk memory walk, bytes memory path) private pure returns (bool isLeaf, bool matches, uint256 end) {
        bytes memory partialPath = walk.node[0].readBytes().toNibbles();
        if (partialPath.length == 0) revert MalformedTrieNode(walk.used - 1);
        uint8 flag = uint8(partialPath[0]);
        bool isOdd = flag & 1 == 1;
        isLeaf = flag & 2 == 2;
        uint256 length = partialPath.length - (isOdd ? 1 : 2);
        if (flag > 3 || (!isOdd && partialPath[1] != 0) || (!isLeaf && length == 0)) revert MalformedTrieNode(walk.used - 1);

        uint256 remaining = path.length - walk.depth;
        // One longer than what is left of the key stands in no trie whose keys have one length, but says of this key only that it is not there.
        if (isLeaf ? length != remaining : length > remaining) return (isLeaf, false, 0);
        end = walk.depth + length;
        matches = partialPath.asSlice().slice(isOdd ? 1 : 2).equal(path.asSlice().slice(walk.depth, length));
    }

    function _isEmpty(Memory.Slice item) private pure returns (bool) {
        return item.length() == 1 && _firstByte(item) == RLP_EMPTY;
    }

    function _firstByte(Memory.Slice item) private pure returns (uint8) {
        return uint8(bytes1(item.load(0)));
    }
}
