// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "./AccountSlots.sol";
import {BinaryPath} from "./BinaryPath.sol";

/// @title What a ZK Stack chain finalised, out of the state of the chain that it settles on (specs/attached.md §4).
/// @notice Final is what was executed. That a number is not above the count of executed batches does not show it alone: batches that were committed and taken back stay in storage, and the count jumps
/// past them when a chain returns from another settlement layer.
library ZkBatches {
    /// @notice A chain's diamond on its settlement layer. Slots of `ZKChainStorage`, the same since its first version.
    /// @param executedSlot `totalBatchesExecuted`: 11
    /// @param batchesSlot `mapping(uint256 => bytes32) storedBatchHashes`: 14
    /// @param logsSlot `mapping(uint256 => bytes32) l2LogsRootHashes`: 15, written when a batch is executed
    struct Diamond {
        address diamond;
        uint256 executedSlot;
        uint256 batchesSlot;
        uint256 logsSlot;
    }

    /// @notice What is read of `StoredBatchInfo`.
    /// @param storedHash keccak of all of it
    /// @param stateRoot its `batchHash`: the root of the chain's own state tree, which is no Merkle Patricia trie
    /// @param logsRoot of the batch's L2→L1 logs
    struct Batch {
        uint64 number;
        bytes32 storedHash;
        bytes32 stateRoot;
        bytes32 logsRoot;
    }

    /// @notice An L2→L1 log.
    struct Log {
        uint8 shardId;
        bool isService;
        uint16 txNumberInBatch;
        address sender;
        bytes32 key;
        bytes32 value;
    }

    /// @notice How a batch of a chain that settles on another layer got into a batch there.
    /// @param batchIndex,batchPath from the chain's batch to the root over its batches
    /// @param chainIndex,chainPath from the chain to the logs root of the layer's batch
    struct Passage {
        uint256 chainId;
        uint256 batchNumber;
        uint256 batchIndex;
        bytes32[] batchPath;
        uint256 chainIndex;
        bytes32[] chainPath;
    }

    uint256 private constant WORD = 32;
    bytes32 private constant BATCH_LEAF = keccak256("zkSync:BatchLeaf");
    bytes32 private constant CHAIN_LEAF = keccak256("zkSync:ChainIdLeaf");
    /// @dev L1Messenger, which sends messages as logs.
    address private constant MESSENGER = 0x0000000000000000000000000000000000008008;

    /// @notice Neither eight words nor nine (protocol version 29 and later), or a number over 64 bits.
    error UnknownBatchFormat(uint256 length);
    error WrongBatch(uint64 number, bytes32 expected, bytes32 actual);
    error NotExecuted(uint64 number, uint256 executed);
    /// @notice Committed here, but executed elsewhere or not at all.
    error NotExecutedHere(uint64 number, bytes32 logsRoot, bytes32 executedLogsRoot);

    /// @notice Reads a `StoredBatchInfo`: its hash binds every byte, its length tells the version.
    function decode(bytes memory stored) internal pure returns (Batch memory batch) {
        bool isNine = stored.length == 9 * WORD;
        if (!isNine && stored.length != 8 * WORD) revert UnknownBatchFormat(stored.length);
        uint256 number = uint256(_word(stored, 0));
        if (number > type(uint64).max) revert UnknownBatchFormat(stored.length);
        // From version 29 on the hash of dependency roots stands before it.
        return Batch(uint64(number), keccak256(stored), _word(stored, 1), _word(stored, isNine ? 6 : 5));
    }

    /// @notice The batch that `stored` describes, executed in that state.
    /// @param proof of the slots of the count, of the batch's hash and, except for the newest batch that was executed, of its logs root
    function executed(bytes32 stateRoot, Diamond memory stack, bytes memory stored, AccountSlots.Proof calldata proof)
        internal
        pure
        returns (Batch memory batch)
    {
        batch = decode(stored);
        bytes32 key = bytes32(uint256(batch.number));
        bytes32[] memory slots = new bytes32[](proof.slotProofs.length == 2 ? 2 : 3);
        slots[0] = bytes32(stack.executedSlot);
        slots[1] = AccountSlots.mappingSlot(key, stack.batchesSlot);
        if (slots.length == 3) slots[2] = AccountSlots.mappingSlot(key, stack.logsSlot);
        bytes32[] memory values = AccountSlots.values(stateRoot, stack.diamond, slots, proof);
        requireExecuted(batch, uint256(values[0]), values[1], slots.length == 3 ? values[2] : bytes32(0));
    }

    /// @param storedHash,logsRoot what the diamond has under the batch's number
    function requireExecuted(Batch memory batch, uint256 executedCount, bytes32 storedHash, bytes32 logsRoot) internal pure {
        if (batch.number > executedCount) revert NotExecuted(batch.number, executedCount);
        if (storedHash != batch.storedHash) revert WrongBatch(batch.number, batch.storedHash, storedHash);
        // The newest one's hash is always right: execution compares it, and a chain that returns brings it along.
        if (batch.number == executedCount) return;
        if (logsRoot == 0 || logsRoot != batch.logsRoot) revert NotExecutedHere(batch.number, batch.logsRoot, logsRoot);
    }

    /// @notice The root over a log at `index`, which the caller compares. A log has 88 bytes, a node 64.
    function rootOfLog(Log memory log, uint256 index, bytes32[] calldata path) internal pure returns (bytes32) {
        bytes32 leaf = keccak256(abi.encodePacked(log.shardId, log.isService, log.txNumberInBatch, log.sender, log.key, log.value));
        return BinaryPath.root(leaf, index, path);
    }

    /// @notice The log by which a contract's message leaves its chain.
    function messageLog(uint16 txNumberInBatch, address sender, bytes memory message) internal pure returns (Log memory) {
        return Log(0, true, txNumberInBatch, MESSENGER, bytes32(uint256(uint160(sender))), keccak256(message));
    }

    /// @notice The logs root of the settlement layer's batch that took up a chain's batch with this logs root. The caller proves the layer's batch as any other.
    function rootOfPassage(bytes32 logsRoot, Passage calldata passage) internal pure returns (bytes32) {
        bytes32 batchLeaf = keccak256(abi.encode(BATCH_LEAF, logsRoot, passage.batchNumber));
        bytes32 batches = BinaryPath.root(batchLeaf, passage.batchIndex, passage.batchPath);
        return BinaryPath.root(keccak256(abi.encode(CHAIN_LEAF, batches, passage.chainId)), passage.chainIndex, passage.chainPath);
    }

    function _word(bytes memory data, uint256 index) private pure returns (bytes32 word) {
        // Safe: the caller compared the length.
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), mul(index, 0x20)))
        }
    }
}
