// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TrieWalk} from "./TrieWalk.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @title Reads blocks, accounts, storage slots and logs of an Ethereum chain out of proofs (yellow paper, §4 and appendix D; EIP-2718).
/// @notice What is read is fixed by the root or hash alone: every proof has one form (`TrieWalk`), and every value one encoding, the canonical one. The
/// chain has to keep Ethereum's formats: headers of at least fifteen items, accounts of four, receipts by their transaction's index.
/// @dev Beyond OpenZeppelin's `RLP`, which takes leading zeros, bytes after the item and hashes of less than 32 bytes.
library StateProof {
    using BlockHeader for bytes;
    using Memory for bytes;
    using Memory for Memory.Slice;
    using RLP for Memory.Slice;

    struct Header {
        bytes32 blockHash;
        bytes32 parentHash;
        bytes32 stateRoot;
        bytes32 receiptsRoot;
        uint64 number;
        uint64 timestamp;
    }

    /// @param exists false for an address that the state has no account of: the rest is then what EIP-1052 and EIP-161 say of it
    struct Account {
        bool exists;
        uint64 nonce;
        uint256 balance;
        bytes32 storageRoot;
        bytes32 codeHash;
    }

    struct Log {
        address emitter;
        bytes32[] topics;
        bytes data;
    }

    /// @notice keccak of no bytes: the code hash of an account without code.
    bytes32 internal constant EMPTY_CODE_HASH = keccak256("");
    /// @dev Items of a header before London, which all later ones have too.
    uint256 private constant LEAST_HEADER_ITEMS = 15;
    /// @dev The OP Stack's deposits: their receipts may carry a nonce and a version more.
    uint8 private constant DEPOSIT_TYPE = 0x7e;
    uint8 private constant RLP_LIST = 0xc0;

    error MalformedHeader(bytes32 blockHash);
    error MalformedAccount(address account);
    /// @notice Not the one encoding of a number or a hash. `item` as it stands in the proof.
    error NonCanonicalItem(bytes item);
    error MalformedReceipt(uint256 transactionIndex);
    /// @notice The block has no such transaction.
    error UnknownReceipt(uint256 transactionIndex);
    /// @param logs how many the transaction has
    error UnknownLog(uint256 transactionIndex, uint256 logIndex, uint256 logs);

    /// @notice What a block's RLP header says. Whoever calls compares `blockHash`, which is the keccak-256 of `encoded`.
    function header(bytes memory encoded) internal pure returns (Header memory read) {
        read.blockHash = keccak256(encoded);
        Memory.Slice[] memory items = encoded.parseHeader();
        if (items.length < LEAST_HEADER_ITEMS) revert MalformedHeader(read.blockHash);
        read.parentHash = _hash(items[uint8(BlockHeader.HeaderField.ParentHash)]);
        read.stateRoot = _hash(items[uint8(BlockHeader.HeaderField.StateRoot)]);
        read.receiptsRoot = _hash(items[uint8(BlockHeader.HeaderField.ReceiptsRoot)]);
        read.number = uint64(_integer(items[uint8(BlockHeader.HeaderField.Number)], 8)); // at most 8 bytes
        read.timestamp = uint64(_integer(items[uint8(BlockHeader.HeaderField.Timestamp)], 8)); // at most 8 bytes
    }

    /// @notice The account of `owner` under a state root, or that there is none.
    /// @param proof as `eth_getProof` gives it, in the form of `TrieWalk`
    function account(bytes32 stateRoot, address owner, bytes[] calldata proof) internal pure returns (Account memory read) {
        (bool found, bytes memory value) = TrieWalk.get(stateRoot, _secureKey(abi.encodePacked(owner)), proof);
        if (!found) return Account(false, 0, 0, TrieWalk.EMPTY_ROOT, EMPTY_CODE_HASH);
        Memory.Slice[] memory items = RLP.decodeList(value);
        if (items.length != 4) revert MalformedAccount(owner);
        return Account({
            exists: true,
            nonce: uint64(_integer(items[0], 8)), // at most 8 bytes
            balance: _integer(items[1], 32),
            storageRoot: _hash(items[2]),
            codeHash: _hash(items[3])
        });
    }

    /// @notice The value of a storage slot under an account's storage root. A slot that the trie does not have is zero.
    function slotValue(bytes32 storageRoot, bytes32 slot, bytes[] calldata proof) internal pure returns (bytes32) {
        (bool found, bytes memory encoded) = TrieWalk.get(storageRoot, _secureKey(abi.encodePacked(slot)), proof);
        if (!found) return 0;
        uint256 value = _integer(encoded.asSlice(), 32);
        // Tries hold no zeros: one would be a second way to say that nothing is there.
        if (value == 0) revert NonCanonicalItem(encoded);
        return bytes32(value);
    }

    /// @notice Log `logIndex` of transaction `transactionIndex` of the block with this receipts root. Both count from 0, the log within its transaction.
    /// @return succeeded the transaction's status. One that failed has no logs
    function receiptLog(bytes32 receiptsRoot, uint256 transactionIndex, uint256 logIndex, bytes[] calldata proof)
        internal
        pure
        returns (bool succeeded, Log memory log)
    {
        (bool status, Memory.Slice[] memory logs) = receipt(receiptsRoot, transactionIndex, proof);
        if (logIndex >= logs.length) revert UnknownLog(transactionIndex, logIndex, logs.length);
        Memory.Slice[] memory items = logs[logIndex].readList();
        if (items.length != 3) revert MalformedReceipt(transactionIndex);
        Memory.Slice[] memory topics = items[1].readList();
        if (items[0].length() != 21 || topics.length > 4) revert MalformedReceipt(transactionIndex);
        log.emitter = items[0].readAddress();
        log.topics = new bytes32[](topics.length);
        for (uint256 i = 0; i < topics.length; ++i) {
            log.topics[i] = _hash(topics[i]);
        }
        log.data = items[2].readBytes();
        return (status, log);
    }

    /// @notice Status and logs of a transaction, each log still encoded.
    function receipt(bytes32 receiptsRoot, uint256 transactionIndex, bytes[] calldata proof)
        internal
        pure
        returns (bool succeeded, Memory.Slice[] memory logs)
    {
        (bool found, bytes memory encoded) = TrieWalk.get(receiptsRoot, RLP.encode(transactionIndex), proof);
        if (!found) revert UnknownReceipt(transactionIndex);
        // EIP-2718: a byte under 0x80 is a type and stands before the list, a list begins at 0xc0.
        uint8 first = uint8(encoded[0]);
        Memory.Slice[] memory items = first < RLP_LIST ? encoded.asSlice().slice(1).readList() : encoded.asSlice().readList();
        bool isShape = first == DEPOSIT_TYPE ? items.length >= 4 && items.length <= 6 : items.length == 4;
        if (first == 0 || (first >= 0x80 && first < RLP_LIST) || !isShape) revert MalformedReceipt(transactionIndex);
        // Before Byzantium a state root stood here: those blocks are not read.
        uint256 status = _integer(items[0], 1);
        logs = items[3].readList();
        if (status > 1 || (status == 0 && logs.length != 0)) revert MalformedReceipt(transactionIndex);
        return (status == 1, logs);
    }

    /// @notice Names a log's content: who emitted what.
    function logHash(Log memory log) internal pure returns (bytes32) {
        return keccak256(abi.encode(log.emitter, log.topics, log.data));
    }

    function _secureKey(bytes memory key) private pure returns (bytes memory) {
        return abi.encodePacked(keccak256(key));
    }

    /// @dev An RLP string of 32 bytes, exactly.
    function _hash(Memory.Slice item) private pure returns (bytes32) {
        if (item.length() != 33) revert NonCanonicalItem(item.toBytes());
        return item.readBytes32();
    }

    /// @dev The whole of `item` is the canonical encoding of an integer of at most `most` bytes: no leading zero, nothing behind it.
    function _integer(Memory.Slice item, uint256 most) private pure returns (uint256 value) {
        uint256 length = item.length();
        if (length > most + 1) revert NonCanonicalItem(item.toBytes());
        value = item.readUint256();
        // No other item of this length reads as the value, except a lone zero byte.
        bool isCanonical = length == RLP.encode(value).length && item.load(0) != 0;
        if (!isCanonical) revert NonCanonicalItem(item.toBytes());
    }
}
