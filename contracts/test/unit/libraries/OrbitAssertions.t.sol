// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "../../../src/libraries/AccountSlots.sol";
import {BinaryPath} from "../../../src/libraries/BinaryPath.sol";
import {OrbitAssertions} from "../../../src/libraries/OrbitAssertions.sol";
import {StateProof} from "../../../src/libraries/StateProof.sol";
import {AttachedState} from "../../utils/AttachedState.sol";
import {OrbitOutboxDouble, OrbitRollupDouble} from "../../utils/StackDoubles.sol";

/// @notice Confirmed blocks of an Orbit chain out of the state of its parent chain, which is made of the doubles' storage.
contract OrbitAssertionsTest is AttachedState {
    bytes32 private constant SEND_ROOT = keccak256("sends");

    OrbitOutboxDouble private outbox;
    OrbitRollupDouble private rollup;
    bytes private header;
    OrbitAssertions.Assertion private assertion;

    function setUp() external {
        outbox = new OrbitOutboxDouble();
        rollup = new OrbitRollupDouble();
        header = headerOf(keccak256("L2 state"), 777, NOW - 100, abi.encode(SEND_ROOT));
        assertion.parentHash = keccak256("parent");
        assertion.inboxAcc = keccak256("inbox");
        assertion.state = OrbitAssertions.AssertionState(keccak256(header), SEND_ROOT, 42, 0, 1, keccak256("history"));
        outbox.confirm(keccak256("other sends"), keccak256("another block"));
        track(address(outbox), mappingSlot(keccak256("other sends"), 3));
        track(address(outbox), mappingSlot(SEND_ROOT, 3));
        track(address(rollup), mappingSlot(hash(), 117));
    }

    // ---- the outbox

    function test_outboxHoldsTheConfirmedBlock() external {
        outbox.confirm(SEND_ROOT, keccak256(header));
        bytes32 found = harness.orbitOutbox(l1().stateRoot, address(outbox), 3, SEND_ROOT, proofOfRoot());
        StateProof.Header memory read = harness.orbitBlock(found, SEND_ROOT, header);
        vm.assertEq(read.number, 777);
        vm.assertEq(read.stateRoot, keccak256("L2 state"));
    }

    function test_refusesARootThatTheOutboxDoesNotHave() external {
        bytes32 stateRoot = l1().stateRoot;
        AccountSlots.Proof memory absence = proofOfRoot();
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.UnknownSendRoot.selector, SEND_ROOT));
        harness.orbitOutbox(stateRoot, address(outbox), 3, SEND_ROOT, absence);
    }

    function test_refusesAnotherOutboxAndAnotherSlot() external {
        OrbitOutboxDouble other = new OrbitOutboxDouble();
        other.confirm(SEND_ROOT, keccak256("a lie"));
        track(address(other), mappingSlot(SEND_ROOT, 3));
        bytes32 stateRoot = l1().stateRoot;
        AccountSlots.Proof memory proof = prove(address(other), mappingSlot(SEND_ROOT, 3));
        vm.expectRevert();
        harness.orbitOutbox(stateRoot, address(outbox), 3, SEND_ROOT, proof);
        vm.expectRevert();
        harness.orbitOutbox(stateRoot, address(other), 4, SEND_ROOT, proof);
    }

    function test_refusesAHeaderOfOtherSends() external {
        bytes memory other = headerOf(keccak256("L2 state"), 777, NOW - 100, abi.encode(keccak256("other sends")));
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.WrongSendRoot.selector, SEND_ROOT, abi.encode(keccak256("other sends"))));
        harness.orbitBlock(keccak256(other), SEND_ROOT, other);
    }

    function test_refusesAHeaderWithoutSends() external {
        bytes memory other = headerOf(keccak256("L2 state"), 777, NOW - 100, "not 32 bytes");
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.WrongSendRoot.selector, SEND_ROOT, bytes("not 32 bytes")));
        harness.orbitBlock(keccak256(other), SEND_ROOT, other);
    }

    function test_refusesAnAlteredHeader() external {
        bytes memory other = headerOf(keccak256("a lie"), 777, NOW - 100, abi.encode(SEND_ROOT));
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.WrongL2Block.selector, keccak256(header), keccak256(other)));
        harness.orbitBlock(keccak256(header), SEND_ROOT, other);
    }

    // ---- assertions of BoLD

    function test_hashIsTheStacks() external view {
        bytes32[2] memory hashes = [keccak256(header), SEND_ROOT];
        uint64[2] memory positions = [uint64(42), 0];
        bytes32 state = keccak256(abi.encode(hashes, positions, uint8(1), keccak256("history")));
        vm.assertEq(OrbitAssertions.assertionHash(assertion), keccak256(abi.encodePacked(keccak256("parent"), state, keccak256("inbox"))));
    }

    function test_confirmedAssertionEndsWithABlock() external {
        rollup.setAssertion(hash(), 2);
        (bytes32 blockHash, bytes32 sendRoot) = harness.orbitAssertion(l1().stateRoot, address(rollup), 117, assertion, proofOfAssertion());
        vm.assertEq(blockHash, keccak256(header));
        vm.assertEq(sendRoot, SEND_ROOT);
    }

    function test_refusesAPendingAssertion() external {
        rollup.setAssertion(hash(), 1);
        expectNotConfirmed(1);
    }

    function test_refusesAnAssertionThatNobodyMade() external {
        expectNotConfirmed(0);
    }

    function test_refusesAnAlteredState() external {
        rollup.setAssertion(hash(), 2);
        AccountSlots.Proof memory proof = proofOfAssertion();
        bytes32 stateRoot = l1().stateRoot;
        assertion.state.blockHash = keccak256("a lie");
        vm.expectRevert();
        harness.orbitAssertion(stateRoot, address(rollup), 117, assertion, proof);
    }

    function test_refusesAMachineThatErred() external {
        assertion.state.machineStatus = 2;
        bytes32 stateRoot = l1().stateRoot;
        AccountSlots.Proof memory proof = prove(address(rollup), 0);
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.MachineNotFinished.selector, 2));
        harness.orbitAssertion(stateRoot, address(rollup), 117, assertion, proof);
    }

    // ---- nodes of before BoLD

    function test_confirmDataOfANodeIsNoFinality() external {
        bytes32 confirmData = keccak256(abi.encode(keccak256(header), SEND_ROOT));
        rollup.setNode(9, confirmData);
        bytes32 slot = bytes32(uint256(mappingSlot(bytes32(uint256(9)), 118)) + 2);
        track(address(rollup), slot);
        bytes32 stateRoot = l1().stateRoot;
        AccountSlots.Proof memory proof = prove(address(rollup), slot);
        vm.assertEq(harness.value(stateRoot, address(rollup), slot, proof), confirmData);
        vm.expectRevert();
        harness.orbitAssertion(stateRoot, address(rollup), 117, assertion, proof);
        vm.expectRevert();
        harness.orbitOutbox(stateRoot, address(rollup), 3, SEND_ROOT, proof);
    }

    // ---- sends

    function test_sendIsUnderItsRoot() external view {
        OrbitAssertions.Send memory send = OrbitAssertions.Send(address(1), address(2), 3, 4, 5, 6, "data");
        bytes32 item = keccak256(
            bytes.concat(bytes20(address(1)), bytes20(address(2)), abi.encode(uint256(3), uint256(4), uint256(5), uint256(6)), "data")
        );
        bytes32[] memory path = new bytes32[](2);
        (path[0], path[1]) = (keccak256("left"), keccak256("right"));
        bytes32 below = keccak256(bytes.concat(path[0], keccak256(bytes.concat(item))));
        vm.assertEq(harness.orbitSend(send, 1, path), keccak256(bytes.concat(below, path[1])));
        vm.assertNotEq(harness.orbitSend(send, 0, path), keccak256(bytes.concat(below, path[1])));
    }

    function test_refusesAnIndexBeyondThePath() external {
        OrbitAssertions.Send memory send = OrbitAssertions.Send(address(1), address(2), 3, 4, 5, 6, "data");
        vm.expectRevert(abi.encodeWithSelector(BinaryPath.IndexBeyondPath.selector, 5, 2));
        harness.orbitSend(send, 5, new bytes32[](2));
        vm.expectRevert(abi.encodeWithSelector(BinaryPath.IndexBeyondPath.selector, 0, 256));
        harness.orbitSend(send, 0, new bytes32[](256));
    }

    // ---- fixture

    function hash() private view returns (bytes32) {
        return OrbitAssertions.assertionHash(assertion);
    }

    function proofOfRoot() private view returns (AccountSlots.Proof memory) {
        return prove(address(outbox), mappingSlot(SEND_ROOT, 3));
    }

    function proofOfAssertion() private view returns (AccountSlots.Proof memory) {
        return prove(address(rollup), mappingSlot(hash(), 117));
    }

    function expectNotConfirmed(uint8 status) private {
        bytes32 stateRoot = l1().stateRoot;
        AccountSlots.Proof memory proof = proofOfAssertion();
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.NotConfirmed.selector, hash(), status));
        harness.orbitAssertion(stateRoot, address(rollup), 117, assertion, proof);
    }
}
