// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "./AccountSlots.sol";
import {BinaryPath} from "./BinaryPath.sol";
import {StateProof} from "./StateProof.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";

/// @title What an Arbitrum Orbit chain finalised, out of the state of its parent chain (specs/attached.md §3).
/// @notice Confirmed is what the outbox holds, and before that what a BoLD rollup marks as confirmed. A node of the protocol before BoLD (`_nodes[n].confirmData`) says what somebody asserted,
/// and nothing in it says whether it was confirmed: there is no function for it here.
library OrbitAssertions {
    /// @notice `AssertionState` of BoLD, flat: its encoding is the same.
    /// @param blockHash,sendRoot `globalState.bytes32Vals`
    /// @param inboxPosition,positionInMessage `globalState.u64Vals`
    /// @param machineStatus 1: finished
    struct AssertionState {
        bytes32 blockHash;
        bytes32 sendRoot;
        uint64 inboxPosition;
        uint64 positionInMessage;
        uint8 machineStatus;
        bytes32 endHistoryRoot;
    }

    /// @param inboxAcc the sequencer inbox's accumulator after the state
    struct Assertion {
        bytes32 parentHash;
        AssertionState state;
        bytes32 inboxAcc;
    }

    /// @notice What `ArbSys.sendTxToL1` was called with, and where.
    struct Send {
        address sender;
        address to;
        uint256 l2Block;
        uint256 l1Block;
        uint256 timestamp;
        uint256 value;
        bytes data;
    }

    uint8 internal constant CONFIRMED = 2;
    uint8 internal constant FINISHED = 1;

    /// @notice The outbox never got this root.
    error UnknownSendRoot(bytes32 sendRoot);
    /// @param status 0 there is none, 1 pending
    error NotConfirmed(bytes32 assertionHash, uint8 status);
    error MachineNotFinished(uint8 machineStatus);
    error WrongL2Block(bytes32 expected, bytes32 actual);
    /// @notice The header's extra data is not the root of the sends that the block was confirmed with.
    error WrongSendRoot(bytes32 expected, bytes extraData);

    /// @notice The block that was confirmed with `sendRoot`, the newest if there are several.
    /// @param rootsSlot of `mapping(bytes32 sendRoot => bytes32 blockHash)` in the outbox: 3
    function confirmedByOutbox(bytes32 stateRoot, address outbox, uint256 rootsSlot, bytes32 sendRoot, AccountSlots.Proof calldata proof)
        internal
        pure
        returns (bytes32 blockHash)
    {
        blockHash = AccountSlots.value(stateRoot, outbox, AccountSlots.mappingSlot(sendRoot, rootsSlot), proof);
        if (blockHash == 0) revert UnknownSendRoot(sendRoot);
    }

    /// @notice The block and the sends that a confirmed assertion of BoLD ends with.
    /// @param assertionsSlot of `mapping(bytes32 => AssertionNode)` in the rollup: 117
    function confirmedByAssertion(
        bytes32 stateRoot,
        address rollup,
        uint256 assertionsSlot,
        Assertion memory assertion,
        AccountSlots.Proof calldata proof
    ) internal pure returns (bytes32 blockHash, bytes32 sendRoot) {
        bytes32 hash = assertionHash(assertion);
        bytes32 node = AccountSlots.value(stateRoot, rollup, AccountSlots.mappingSlot(hash, assertionsSlot), proof);
        // … ‖ uint8 status ‖ bool first child ‖ uint64 creation ‖ uint64 second child ‖ uint64 first child.
        uint8 status = uint8(uint256(node) >> 200);
        if (status != CONFIRMED) revert NotConfirmed(hash, status);
        return (assertion.state.blockHash, assertion.state.sendRoot);
    }

    /// @notice Of a state at which the machine finished. One at which it erred ends with no block.
    function assertionHash(Assertion memory assertion) internal pure returns (bytes32) {
        if (assertion.state.machineStatus != FINISHED) revert MachineNotFinished(assertion.state.machineStatus);
        return keccak256(abi.encode(assertion.parentHash, keccak256(abi.encode(assertion.state)), assertion.inboxAcc));
    }

    /// @notice What a confirmed block's header says. Nitro keeps the root of the sends in the extra data.
    function blockOf(bytes32 blockHash, bytes32 sendRoot, bytes memory header) internal pure returns (StateProof.Header memory read) {
        read = StateProof.header(header);
        if (read.blockHash != blockHash) revert WrongL2Block(blockHash, read.blockHash);
        if (sendRootOf(header) != sendRoot) revert WrongSendRoot(sendRoot, BlockHeader.getExtraData(header));
    }

    /// @notice The root of the sends that a Nitro header names; zero where its extra data is no hash.
    function sendRootOf(bytes memory header) internal pure returns (bytes32) {
        bytes memory extraData = BlockHeader.getExtraData(header);
        return extraData.length == 32 ? bytes32(extraData) : bytes32(0);
    }

    /// @notice The root over a send at `index`, which the caller compares. Items are hashed twice, so that no node passes for one.
    function rootOfSend(Send memory send, uint256 index, bytes32[] calldata path) internal pure returns (bytes32) {
        bytes32 item = keccak256(abi.encodePacked(send.sender, send.to, send.l2Block, send.l1Block, send.timestamp, send.value, send.data));
        return BinaryPath.root(keccak256(abi.encode(item)), index, path);
    }
}
