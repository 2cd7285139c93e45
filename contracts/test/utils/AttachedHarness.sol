// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "../../src/libraries/AccountSlots.sol";
import {OpOutputs} from "../../src/libraries/OpOutputs.sol";
import {OrbitAssertions} from "../../src/libraries/OrbitAssertions.sol";
import {StateProof} from "../../src/libraries/StateProof.sol";
import {ZkBatches} from "../../src/libraries/ZkBatches.sol";

/// @dev The libraries about stacks behind external calls, so that proofs lie in calldata and reverts can be caught.
contract AttachedHarness {
    function blockState(bytes32 blockHash, bytes calldata header) external pure returns (StateProof.Header memory) {
        return AccountSlots.blockState(blockHash, header);
    }

    /// @notice One slot of one account, which says nothing about finality.
    function value(bytes32 stateRoot, address owner, bytes32 slot, AccountSlots.Proof calldata proof) external pure returns (bytes32) {
        return AccountSlots.value(stateRoot, owner, slot, proof);
    }

    function opOutputRoot(OpOutputs.Output memory output) external pure returns (bytes32) {
        return OpOutputs.outputRoot(output);
    }

    function opBlock(bytes32 root, OpOutputs.Output memory output, bytes memory header) external pure returns (StateProof.Header memory) {
        return OpOutputs.blockOf(root, output, header);
    }

    function opOutput(StateProof.Header memory l1, OpOutputs.Oracle memory stack, uint256 index, AccountSlots.Proof calldata proof)
        external
        pure
        returns (bytes32)
    {
        return OpOutputs.finalOutput(l1, stack, index, proof);
    }

    function opClaim(StateProof.Header memory l1, OpOutputs.Games memory stack, uint256 index, OpOutputs.GameProof calldata proof)
        external
        pure
        returns (bytes32)
    {
        return OpOutputs.finalClaim(l1, stack, index, proof);
    }

    function opAnchor(bytes32 stateRoot, address registry, uint256 anchorsSlot, uint32 gameType, AccountSlots.Proof calldata proof)
        external
        pure
        returns (bytes32)
    {
        return OpOutputs.anchor(stateRoot, registry, anchorsSlot, gameType, proof);
    }

    function opWithdrawn(bytes32 storageRoot, OpOutputs.Withdrawal memory withdrawal, bytes[] calldata proof)
        external
        pure
        returns (bytes32)
    {
        return OpOutputs.requireWithdrawn(storageRoot, withdrawal, proof);
    }

    function orbitOutbox(bytes32 stateRoot, address outbox, uint256 rootsSlot, bytes32 sendRoot, AccountSlots.Proof calldata proof)
        external
        pure
        returns (bytes32)
    {
        return OrbitAssertions.confirmedByOutbox(stateRoot, outbox, rootsSlot, sendRoot, proof);
    }

    function orbitAssertion(
        bytes32 stateRoot,
        address rollup,
        uint256 assertionsSlot,
        OrbitAssertions.Assertion memory assertion,
        AccountSlots.Proof calldata proof
    ) external pure returns (bytes32 blockHash, bytes32 sendRoot) {
        return OrbitAssertions.confirmedByAssertion(stateRoot, rollup, assertionsSlot, assertion, proof);
    }

    function orbitBlock(bytes32 blockHash, bytes32 sendRoot, bytes memory header) external pure returns (StateProof.Header memory) {
        return OrbitAssertions.blockOf(blockHash, sendRoot, header);
    }

    function orbitSend(OrbitAssertions.Send memory send, uint256 index, bytes32[] calldata path) external pure returns (bytes32) {
        return OrbitAssertions.rootOfSend(send, index, path);
    }

    function zkDecode(bytes memory stored) external pure returns (ZkBatches.Batch memory) {
        return ZkBatches.decode(stored);
    }

    function zkBatch(bytes32 stateRoot, ZkBatches.Diamond memory stack, bytes memory stored, AccountSlots.Proof calldata proof)
        external
        pure
        returns (ZkBatches.Batch memory)
    {
        return ZkBatches.executed(stateRoot, stack, stored, proof);
    }

    function zkLog(ZkBatches.Log memory log, uint256 index, bytes32[] calldata path) external pure returns (bytes32) {
        return ZkBatches.rootOfLog(log, index, path);
    }

    function zkMessage(uint16 txNumberInBatch, address sender, bytes memory message) external pure returns (ZkBatches.Log memory) {
        return ZkBatches.messageLog(txNumberInBatch, sender, message);
    }

    function zkPassage(bytes32 logsRoot, ZkBatches.Passage calldata passage) external pure returns (bytes32) {
        return ZkBatches.rootOfPassage(logsRoot, passage);
    }
}
