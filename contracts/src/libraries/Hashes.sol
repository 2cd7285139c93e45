// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Head, TableCommitment} from "../interfaces/IParleyTypes.sol";

/// @title Every hash of specs/wire.md, one function each, under the name that the specification gives it.
/// @dev `abi.encode` of static types only, the tag first: no preimage of one kind is a preimage of another.
library Hashes {
    bytes32 internal constant ROLLUP_TAG = keccak256("parley/v0/rollup");
    bytes32 internal constant MESSAGE_TAG = keccak256("parley/v0/message");
    bytes32 internal constant LANE_TAG = keccak256("parley/v0/lane");
    bytes32 internal constant OUTBOX_TAG = keccak256("parley/v0/outbox");
    bytes32 internal constant SEAL_TAG = keccak256("parley/v0/seal");
    bytes32 internal constant BATCH_TAG = keccak256("parley/v0/batch");
    bytes32 internal constant DETAILS_TAG = keccak256("parley/v0/details");
    bytes32 internal constant HEAD_TAG = keccak256("parley/v0/head");
    bytes32 internal constant CHECKPOINT_TAG = keccak256("parley/v0/checkpoint");
    bytes32 internal constant OPERATOR_TAG = keccak256("parley/v0/operator");
    bytes32 internal constant TABLE_TAG = keccak256("parley/v0/table");
    bytes32 internal constant SHARE_TAG = keccak256("parley/v0/share");
    bytes32 internal constant SHARES_TAG = keccak256("parley/v0/shares");
    bytes32 internal constant ATTESTATION_TAG = keccak256("parley/v0/attestation");
    bytes32 internal constant RECORD_TAG = keccak256("parley/v0/record");
    bytes32 internal constant POP_TAG = keccak256("parley/v0/pop");
    bytes32 internal constant EQUIVOCATION_TAG = keccak256("parley/v0/equivocation");
    bytes32 internal constant FORK_TAG = keccak256("parley/v0/fork");
    bytes32 internal constant FALSE_TABLE_TAG = keccak256("parley/v0/falseTable");
    bytes32 internal constant HANDOVER_TAG = keccak256("parley/v0/handover");
    bytes32 internal constant RESTITUTION_TAG = keccak256("parley/v0/restitution");
    bytes32 internal constant WORK_TAG = keccak256("parley/v0/work");
    bytes32 internal constant PLACE_TAG = keccak256("parley/v0/place");
    bytes32 internal constant TRACE_TAG = keccak256("parley/v0/trace");
    bytes32 internal constant TRACES_TAG = keccak256("parley/v0/traces");
    bytes32 internal constant CONSUMED_TAG = keccak256("parley/v0/consumed");
    bytes32 internal constant REFUND_TAG = keccak256("parley/v0/refund");
    bytes32 internal constant L1_MESSAGE_TAG = keccak256("parley/v0/l1-message");
    bytes32 internal constant MESSAGE_TO_L1_TAG = keccak256("parley/v0/message-to-l1");

    /// @notice specs/wire.md §3.
    function rollupId(uint256 chainId, bytes32 genesisHash, address gateway) internal pure returns (bytes32) {
        return keccak256(abi.encode(ROLLUP_TAG, chainId, genesisHash, gateway));
    }

    /// @notice specs/wire.md §4. The three byte strings enter by their keccak-256. `lane` is the lane's position in the source's outbox.
    function messageHash(
        bytes32 sourceId,
        uint64 lane,
        uint64 index,
        bytes32 senderHash,
        bytes32 recipientHash,
        uint64 gasLimit,
        uint64 deadline,
        bytes32 payloadHash
    ) internal pure returns (bytes32 hash) {
        bytes32 tag = MESSAGE_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), sourceId)
            mstore(add(words, 64), and(lane, 0xffffffffffffffff))
            mstore(add(words, 96), and(index, 0xffffffffffffffff))
            mstore(add(words, 128), senderHash)
            mstore(add(words, 160), recipientHash)
            mstore(add(words, 192), and(gasLimit, 0xffffffffffffffff))
            mstore(add(words, 224), and(deadline, 0xffffffffffffffff))
            mstore(add(words, 256), payloadHash)
            hash := keccak256(words, 288)
        }
    }

    /// @notice specs/wire.md §4. `tree` is the root over the complete segments, `open` the last link of the one that is not.
    function laneLeaf(bytes32 sourceId, bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open)
        internal
        pure
        returns (bytes32 hash)
    {
        bytes32 tag = LANE_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), sourceId)
            mstore(add(words, 64), destinationId)
            mstore(add(words, 96), and(size, 0xffffffffffffffff))
            mstore(add(words, 128), tree)
            mstore(add(words, 160), open)
            hash := keccak256(words, 192)
        }
    }

    /// @notice specs/wire.md §4. `root` is the Merkle root of the lane leaves in order of lane creation.
    function outboxRoot(bytes32 sourceId, uint64 laneCount, bytes32 root) internal pure returns (bytes32 hash) {
        bytes32 tag = OUTBOX_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), sourceId)
            mstore(add(words, 64), and(laneCount, 0xffffffffffffffff))
            mstore(add(words, 96), root)
            hash := keccak256(words, 128)
        }
    }

    /// @notice specs/wire.md §5. What a sequencer signs, as it stands.
    function sealDigest(bytes32 rollupId_, uint64 number, bytes32 blockHash, uint64 l1OriginNumber, bytes32 l1OriginHash, bytes32 anchor)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(SEAL_TAG, rollupId_, number, blockHash, l1OriginNumber, l1OriginHash, anchor));
    }

    /// @notice specs/derivation.md §3. What a sequencer signs of a whole batch: the seal digest of its last block, and its body.
    function batchDigest(bytes32 sealDigest_, bytes32 bodyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(BATCH_TAG, sealDigest_, bodyHash));
    }

    /// @notice specs/wire.md §5. The part of a head that only proofs of state and evidence open.
    function detailsHash(bytes32 blockHash, bytes32 stateRoot, uint64 l1OriginNumber, bytes32 l1OriginHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(DETAILS_TAG, blockHash, stateRoot, l1OriginNumber, l1OriginHash));
    }

    /// @notice specs/wire.md §5.
    function headHash(
        bytes32 rollupId_,
        uint64 number_,
        uint64 timestamp_,
        bytes32 outboxRoot_,
        uint8 finality,
        bytes32 anchor,
        bytes32 detailsHash_
    ) internal pure returns (bytes32 hash) {
        bytes32 tag = HEAD_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), rollupId_)
            mstore(add(words, 64), and(number_, 0xffffffffffffffff))
            mstore(add(words, 96), and(timestamp_, 0xffffffffffffffff))
            mstore(add(words, 128), outboxRoot_)
            mstore(add(words, 160), and(finality, 0xff))
            mstore(add(words, 192), anchor)
            mstore(add(words, 224), detailsHash_)
            hash := keccak256(words, 256)
        }
    }

    /// @notice specs/wire.md §5.
    function headHash(Head memory head) internal pure returns (bytes32) {
        return headHash(
            head.rollupId,
            head.number,
            head.timestamp,
            head.outboxRoot,
            head.finality,
            head.anchor,
            detailsHash(head.blockHash, head.stateRoot, head.l1OriginNumber, head.l1OriginHash)
        );
    }

    /// @notice specs/wire.md §5. `root` is the Merkle root of the head hashes.
    function headsRoot(uint64 count, bytes32 root) internal pure returns (bytes32 hash) {
        bytes32 tag = CHECKPOINT_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), and(count, 0xffffffffffffffff))
            mstore(add(words, 64), root)
            hash := keccak256(words, 96)
        }
    }

    /// @notice specs/wire.md §6.
    function operatorLeaf(uint32 seat, address operator, bytes32 publicKeyHash, uint128 weight) internal pure returns (bytes32) {
        return keccak256(abi.encode(OPERATOR_TAG, seat, operator, publicKeyHash, weight));
    }

    /// @notice specs/wire.md §6. The struct has static fields only, so its encoding is the list of its fields.
    function tableRoot(TableCommitment memory table) internal pure returns (bytes32) {
        return keccak256(abi.encode(TABLE_TAG, table));
    }

    /// @notice specs/wire.md §6. `bps`: hundredths of a percent of the slashable stake.
    function shareLeaf(bytes32 destinationId, uint16 bps) internal pure returns (bytes32) {
        return keccak256(abi.encode(SHARE_TAG, destinationId, bps));
    }

    /// @notice specs/wire.md §6. `root` is the Merkle root of the share leaves, ascending by destination; zero for none.
    function sharesRoot(uint64 count, bytes32 root) internal pure returns (bytes32) {
        return keccak256(abi.encode(SHARES_TAG, count, root));
    }

    /// @notice specs/wire.md §7. What operators sign.
    function attestationDigest(uint256 l1ChainId, address avs, uint32 operatorSetId, uint32 epoch, uint64 beat, bytes32 headsRoot_)
        internal
        pure
        returns (bytes32 hash)
    {
        bytes32 tag = ATTESTATION_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), l1ChainId)
            mstore(add(words, 64), and(avs, 0xffffffffffffffffffffffffffffffffffffffff))
            mstore(add(words, 96), and(operatorSetId, 0xffffffff))
            mstore(add(words, 128), and(epoch, 0xffffffff))
            mstore(add(words, 160), and(beat, 0xffffffffffffffff))
            mstore(add(words, 192), headsRoot_)
            hash := keccak256(words, 224)
        }
    }

    /// @notice specs/wire.md §8. Signed at registration, under the proof-of-possession tag of the suite.
    function popDigest(uint256 l1ChainId, address registrar, address operator, bytes32 publicKeyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(POP_TAG, l1ChainId, registrar, operator, publicKeyHash));
    }

    /// @notice specs/wire.md §7. What operators of `epoch` sign over the table of `nextEpoch`.
    function handoverDigest(uint256 l1ChainId, address avs, uint32 operatorSetId, uint32 epoch, uint32 nextEpoch, bytes32 nextTableRoot)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(HANDOVER_TAG, l1ChainId, avs, operatorSetId, epoch, nextEpoch, nextTableRoot));
    }

    /// @notice specs/wire.md §10. A false `safe` or `finalized` head: one offence has one id, whatever proves it.
    function evidenceId(address operator, bytes32 rollupId_, uint64 number, uint8 finality) internal pure returns (bytes32) {
        return keccak256(abi.encode(EQUIVOCATION_TAG, operator, rollupId_, number, finality));
    }

    /// @notice specs/wire.md §7. What a light client keeps of an accepted certificate.
    function record(bytes32 headsRoot_, uint32 epoch, uint64 beat, uint128 signedWeight, bytes32 signersHash)
        internal
        pure
        returns (bytes32 hash)
    {
        bytes32 tag = RECORD_TAG;
        // Safe: the words beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, tag)
            mstore(add(words, 32), headsRoot_)
            mstore(add(words, 64), and(epoch, 0xffffffff))
            mstore(add(words, 96), and(beat, 0xffffffffffffffff))
            mstore(add(words, 128), and(signedWeight, 0xffffffffffffffffffffffffffffffff))
            mstore(add(words, 160), signersHash)
            hash := keccak256(words, 192)
        }
    }

    /// @notice specs/wire.md §10. An `unsafe` branch forked: one offence, however many heads are on it.
    function forkId(address operator, bytes32 rollupId_, bytes32 anchor) internal pure returns (bytes32) {
        return keccak256(abi.encode(FORK_TAG, operator, rollupId_, anchor));
    }

    /// @notice specs/wire.md §10. A table that the L1 does not have.
    function falseTableId(address operator, uint32 nextEpoch) internal pure returns (bytes32) {
        return keccak256(abi.encode(FALSE_TABLE_TAG, operator, nextEpoch));
    }

    /// @notice specs/wire.md §12. What a claim on the restitution fund is proven with.
    function restitutionLeaf(bytes32 rollupId_, address token, address account, uint256 amount) internal pure returns (bytes32) {
        return keccak256(abi.encode(RESTITUTION_TAG, rollupId_, token, account, amount));
    }

    /// @notice specs/wire.md §12. A certificate, packed as in §7, among those that are committed to for rewards.
    function workLeaf(bytes32 certificateHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(WORK_TAG, certificateHash));
    }

    /// @notice specs/wire.md §15. Where the trace of a block stands in an operator's tree.
    function tracePlace(bytes32 rollupId_, uint64 number, bytes32 blockHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(PLACE_TAG, rollupId_, number, blockHash));
    }

    /// @notice specs/wire.md §15. `key` hides what is committed to until it is shown.
    function traceLeaf(address operator, bytes32 key, bytes32 place, bytes32 traceHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(TRACE_TAG, operator, key, place, traceHash));
    }

    /// @notice specs/wire.md §15. What an operator's account signs for somebody else to commit for it. `challenges` is the contract.
    function tracesDigest(uint256 l1ChainId, address challenges, uint64 period, address operator, bytes32 root)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(TRACES_TAG, l1ChainId, challenges, period, operator, root));
    }

    /// @notice specs/wire.md §13. What a gateway keeps of the messages that it consumed under `unsafe` heads. `idsHash` is the keccak-256 of their hashes in
    /// order of index from `first` on, zero for an index that this delivery did not consume.
    function consumedLink(bytes32 previous, uint64 first, bytes32 idsHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(CONSUMED_TAG, previous, first, idsHash));
    }

    /// @notice specs/wire.md §13. The id under which the sender of a message gets its value back.
    function refundId(bytes32 messageHash_) internal pure returns (bytes32) {
        return keccak256(abi.encode(REFUND_TAG, messageHash_));
    }

    /// @notice specs/wire.md §14. A message from the L1: the portal's `sendId`, and the id under which the rollup delivers it. `value` in wei.
    function l1MessageId(
        bytes32 rollupId_,
        uint64 index,
        address sender,
        address recipient,
        uint256 value,
        uint64 gasLimit,
        bytes32 payloadHash
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(L1_MESSAGE_TAG, rollupId_, index, sender, recipient, value, gasLimit, payloadHash));
    }

    /// @notice specs/wire.md §14. A message to the L1. `value` in wei.
    function messageToL1Id(bytes32 rollupId_, uint64 index, address sender, address recipient, uint256 value, bytes32 payloadHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(MESSAGE_TO_L1_TAG, rollupId_, index, sender, recipient, value, payloadHash));
    }

    /// @notice keccak-256 of calldata. Unlike the built-in one it leaves no copy behind, which counts where many messages are hashed.
    function keccak(bytes calldata data) internal pure returns (bytes32 hash) {
        // Safe: the bytes beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            calldatacopy(buffer, data.offset, data.length)
            hash := keccak256(buffer, data.length)
        }
    }
}
