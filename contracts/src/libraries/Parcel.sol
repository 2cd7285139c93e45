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
    uint256 sourceChainId;
    uint256 lane;
    uint256 start;
    uint256 runs;
    uint256 runCount;
    uint256 section;
    bytes32[] ids;
    bytes32 outboxRoot;
}

/// @notice The head of a run: what its messages have in common (specs/wire.md §11).
/// @param messages position in calldata of the first message
struct Run {
    address sender;
    address recipient;
    uint256 gasLimit;
    uint256 payloadLength;
    uint256 count;
    uint256 messages;
}

/// @title Reads parcels (specs/wire.md §11).
library Parcel {
    uint256 private constant FIXED_LENGTH = 32 + 8 + 4 + 4 + 8 + 8;
    uint256 private constant RUN_LENGTH = 20 + 20 + 4 + 2 + 2;
    uint256 internal constant DEADLINE_LENGTH = 8;

    error InvalidParcel(string field);

    /// @notice The batch of messages to `destinationId` that `parcel` holds, and the outbox root that they lead to.
    function read(bytes calldata parcel, bytes32 destinationId) internal view returns (Batch memory batch) {
        uint256 cursor = Packed.begin(parcel);
        uint256 end = cursor + parcel.length;
        batch.sourceId = Packed.word(cursor);
        batch.sourceChainId = Packed.uintAt(cursor + 32, 8);
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

    /// @notice The run whose head stands at `cursor`.
    function readRun(uint256 cursor) internal pure returns (Run memory run) {
        run.sender = address(uint160(Packed.uintAt(cursor, 20)));
        run.recipient = address(uint160(Packed.uintAt(cursor + 20, 20)));
        run.gasLimit = Packed.uintAt(cursor + 40, 4);
        run.payloadLength = Packed.uintAt(cursor + 44, 2);
        run.count = Packed.uintAt(cursor + 46, 2);
        run.messages = cursor + RUN_LENGTH;
    }

    /// @dev Fills `batch.ids`; returns where the runs end.
    function _hashMessages(Batch memory batch, uint256 end) private view returns (uint256 cursor) {
        // The preimage of specs/wire.md §4: nine words, of which a run changes four and a message three.
        bytes memory preimage = new bytes(288);
        bytes memory sender = Erc7930.format(batch.sourceChainId, address(0));
        bytes memory recipient = Erc7930.format(block.chainid, address(0));
        (bytes32 tag, bytes32 sourceId, uint256 lane) = (Hashes.MESSAGE_TAG, batch.sourceId, batch.lane);
        uint256 index = batch.start;
        bytes32[] memory ids;
        // Safe: `preimage` has nine words. `ids` grows at the end of memory, where nothing else is allocated meanwhile.
        assembly ("memory-safe") {
            mstore(add(preimage, 32), tag)
            mstore(add(preimage, 64), sourceId)
            mstore(add(preimage, 96), lane)
            ids := mload(0x40)
        }
        cursor = batch.runs;
        uint256 next;
        // Safe: reads nothing, writes nothing.
        assembly ("memory-safe") {
            next := add(ids, 32)
        }
        for (uint256 left = batch.runCount; left != 0; --left) {
            Erc7930.setAccount(sender, Packed.uintAt(cursor, 20));
            Erc7930.setAccount(recipient, Packed.uintAt(cursor + 20, 20));
            uint256 payloadLength = Packed.uintAt(cursor + 44, 2);
            uint256 count = Packed.uintAt(cursor + 46, 2);
            if (count == 0) revert InvalidParcel("count");
            uint256 gasLimit = Packed.uintAt(cursor + 40, 4);
            cursor += RUN_LENGTH;
            if (cursor + count * (DEADLINE_LENGTH + payloadLength) > end) revert InvalidParcel("length");
            // Safe: writes within `preimage`, appends to `ids` and uses what lies behind it as scratch.
            assembly ("memory-safe") {
                mstore(add(preimage, 160), keccak256(add(sender, 32), mload(sender)))
                mstore(add(preimage, 192), keccak256(add(recipient, 32), mload(recipient)))
                mstore(add(preimage, 224), gasLimit)
                for {} count { count := sub(count, 1) } {
                    calldatacopy(next, add(cursor, 8), payloadLength)
                    mstore(add(preimage, 288), keccak256(next, payloadLength))
                    mstore(add(preimage, 256), shr(192, calldataload(cursor)))
                    mstore(add(preimage, 128), index)
                    mstore(next, keccak256(add(preimage, 32), 288))
                    next := add(next, 32)
                    index := add(index, 1)
                    cursor := add(cursor, add(8, payloadLength))
                }
            }
        }
        assembly ("memory-safe") {
            mstore(ids, sub(index, mload(add(batch, 96))))
            mstore(0x40, next)
        }
        batch.ids = ids;
    }
}
