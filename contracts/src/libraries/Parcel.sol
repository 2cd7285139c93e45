// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Erc7930} from "./Erc7930.sol";
import {Hashes} from "./Hashes.sol";
import {Lanes} from "./Lanes.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Packed} from "./Packed.sol";

/// @notice What a parcel holds, once its messages have led to an outbox root. Whether any head has that root is for the caller to find out.
/// @param runs position in calldata of the first run
/// @param section position in calldata of the head section, which is the rest of the parcel
/// @param ids the messages' hashes, from index `start` on
struct Batch {
    bytes32 sourceId;
    uint64 sourceChainId;
    uint256 lane;
    uint256 start;
    uint256 runs;
    uint256 runCount;
    uint256 section;
    bytes32[] ids;
    bytes32 outboxRoot;
}

/// @title Reads parcels (specs/wire.md §11).
library Parcel {
    uint256 private constant FIXED_LENGTH = 32 + 8 + 4 + 4 + 8 + 8;
    uint256 internal constant RUN_LENGTH = 20 + 20 + 4 + 2 + 2;
    uint256 internal constant DEADLINE_LENGTH = 8;

    error InvalidParcel(string field);

    /// @notice The batch of messages to `destinationId` that `parcel` holds, and the outbox root that they lead to.
    function read(bytes calldata parcel, bytes32 destinationId) internal view returns (Batch memory batch) {
        // Unchecked: sums of positions in calldata and of integers of at most 64 bits.
        unchecked {
            uint256 cursor = Packed.begin(parcel);
            uint256 end = cursor + parcel.length;
            batch.sourceId = Packed.word(cursor);
            batch.sourceChainId = uint64(Packed.uintAt(cursor + 32, 8));
            uint256 laneCount = Packed.uintAt(cursor + 40, 4);
            batch.lane = Packed.uintAt(cursor + 44, 4);
            uint256 size = Packed.uintAt(cursor + 48, 8);
            batch.start = Packed.uintAt(cursor + 56, 8);
            cursor += FIXED_LENGTH;

            bytes32 prefix;
            if (batch.start % Lanes.SEGMENT != 0) {
                prefix = Packed.word(cursor);
                cursor += 32;
            }
            batch.runCount = Packed.uintAt(cursor, 2);
            batch.runs = cursor + 2;
            cursor = _hashMessages(batch, end);
            if (batch.ids.length == 0) revert InvalidParcel("runCount");
            if (batch.start + batch.ids.length > size) revert InvalidParcel("size");

            bytes32 root;
            (root, batch.outboxRoot, cursor) = Lanes.rebuild(batch.ids, batch.start, size, prefix, cursor);
            root = Hashes.laneLeaf(batch.sourceId, destinationId, uint64(size), root, batch.outboxRoot);
            (root, cursor) = MerkleTree.pathRoot(root, batch.lane, laneCount, cursor);
            batch.outboxRoot = Hashes.outboxRoot(batch.sourceId, uint64(laneCount), root);
            if (cursor > end) revert InvalidParcel("length");
            batch.section = cursor;
        }
    }

    /// @dev Fills `batch.ids`; returns where the runs end.
    function _hashMessages(Batch memory batch, uint256 end) private view returns (uint256 cursor) {
        // The preimage of specs/wire.md §4: nine words, of which a run changes three and a message three.
        bytes memory preimage = new bytes(288);
        bytes memory sender = Erc7930.format(batch.sourceChainId, address(0));
        bytes memory recipient = Erc7930.format(uint64(block.chainid), address(0));
        bytes32 tag = Hashes.MESSAGE_TAG;
        uint256 next;
        // Safe: `preimage` has nine words. The ids grow at the end of memory, where nothing else is allocated meanwhile.
        assembly ("memory-safe") {
            mstore(add(preimage, 32), tag)
            mstore(add(preimage, 64), mload(batch))
            mstore(add(preimage, 96), mload(add(batch, 64)))
            next := add(mload(0x40), 32)
        }
        cursor = batch.runs;
        // Unchecked: indices have 64 bits, positions are bounded by `end`.
        unchecked {
            uint256 index = batch.start;
            for (uint256 left = batch.runCount; left != 0; --left) {
                Erc7930.setAccount(sender, Packed.uintAt(cursor, 20));
                Erc7930.setAccount(recipient, Packed.uintAt(cursor + 20, 20));
                // Safe: writes within `preimage`.
                assembly ("memory-safe") {
                    mstore(add(preimage, 160), keccak256(add(sender, 32), mload(sender)))
                    mstore(add(preimage, 192), keccak256(add(recipient, 32), mload(recipient)))
                    mstore(add(preimage, 224), shr(224, calldataload(add(cursor, 40))))
                }
                (cursor, next, index) = _hashRun(preimage, cursor, end, next, index);
            }
            bytes32[] memory ids;
            uint256 count = index - batch.start;
            // Safe: gives the ids, which lie where memory ended, their length and moves that end behind them.
            assembly ("memory-safe") {
                ids := mload(0x40)
                mstore(ids, count)
                mstore(0x40, next)
            }
            batch.ids = ids;
        }
    }

    /// @dev Hashes the messages of the run whose head stands at `cursor`, the first with `index`, and writes the ids from `place` in memory on.
    function _hashRun(bytes memory preimage, uint256 cursor, uint256 end, uint256 place, uint256 index)
        private
        pure
        returns (uint256, uint256, uint256)
    {
        uint256 payloadLength = Packed.uintAt(cursor + 44, 2);
        uint256 count = Packed.uintAt(cursor + 46, 2);
        if (count == 0) revert InvalidParcel("count");
        unchecked {
            cursor += RUN_LENGTH;
            if (cursor + count * (DEADLINE_LENGTH + payloadLength) > end) revert InvalidParcel("length");
        }
        // Safe: writes within `preimage`, appends ids at `place` and uses what lies behind them as scratch.
        assembly ("memory-safe") {
            for {} count { count := sub(count, 1) } {
                calldatacopy(place, add(cursor, 8), payloadLength)
                mstore(add(preimage, 288), keccak256(place, payloadLength))
                mstore(add(preimage, 256), shr(192, calldataload(cursor)))
                mstore(add(preimage, 128), index)
                mstore(place, keccak256(add(preimage, 32), 288))
                place := add(place, 32)
                index := add(index, 1)
                cursor := add(cursor, add(8, payloadLength))
            }
        }
        return (cursor, place, index);
    }
}
