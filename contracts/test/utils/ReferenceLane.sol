// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReferenceTree} from "./ReferenceTree.sol";

/// @notice Lanes of specs/wire.md §4 from their definition, over all message hashes at once. Slow, and shares nothing with the library under test.
library ReferenceLane {
    function link(bytes32 previous, bytes32 id) internal pure returns (bytes32) {
        uint256 n = uint8(previous[31]);
        return bytes32(abi.encodePacked(bytes31(keccak256(abi.encodePacked(previous, id))), uint8(n + 1)));
    }

    /// @notice The link after the messages [from, to), which lie in one segment that begins at or before `from`; 0 for none.
    function chain(bytes32[] memory ids, uint256 from, uint256 to) internal pure returns (bytes32 last) {
        for (uint256 i = from; i < to; ++i) {
            last = link(last, ids[i]);
        }
    }

    /// @notice The leaves of the complete segments.
    function segments(bytes32[] memory ids) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](ids.length / 32);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = chain(ids, 32 * i, 32 * i + 32);
        }
    }

    function tree(bytes32[] memory ids) internal pure returns (bytes32) {
        return ReferenceTree.root(segments(ids));
    }

    function open(bytes32[] memory ids) internal pure returns (bytes32) {
        return chain(ids, ids.length - ids.length % 32, ids.length);
    }

    // The parts of a parcel for the messages [start, end), specs/wire.md §11. Each is a list, empty where the parcel has nothing there.

    function prefix(bytes32[] memory ids, uint256 start) internal pure returns (bytes32[] memory) {
        return start % 32 == 0 ? new bytes32[](0) : _one(chain(ids, start - start % 32, start));
    }

    function trailing(bytes32[] memory ids, uint256 end) internal pure returns (bytes32[] memory) {
        uint256 stop = (end + 31) / 32 * 32;
        return ReferenceTree.slice(ids, end, (stop > ids.length ? ids.length : stop) - end);
    }

    function treePart(bytes32[] memory ids, uint256 start, uint256 end) internal pure returns (bytes32[] memory) {
        bytes32[] memory leaves = segments(ids);
        if (leaves.length == 0) return leaves;
        uint256 first = start / 32;
        if (first >= leaves.length) return _one(ReferenceTree.root(leaves));
        uint256 last = (end - 1) / 32;
        if (last >= leaves.length) last = leaves.length - 1;
        return ReferenceTree.prove(leaves, first, last + 1 - first);
    }

    function openPart(bytes32[] memory ids, uint256 end) internal pure returns (bytes32[] memory) {
        bool touched = (end - 1) / 32 == ids.length / 32;
        return ids.length % 32 == 0 || touched ? new bytes32[](0) : _one(open(ids));
    }

    function _one(bytes32 value) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = value;
    }
}
