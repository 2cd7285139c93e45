// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {
    AccumulatingRecipient,
    BombingRecipient,
    BurningRecipient,
    FailingRecipient,
    RecordingRecipient,
    ReenteringRecipient,
    WrongAnswerRecipient
} from "../../utils/Recipients.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract GatewayDeliverTest is RollupFixture {
    uint256 private constant OPERATORS = 4;

    function setUp() public {
        deployRollup(OPERATORS);
    }

    function test_deliver_message_reachesTheRecipient() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Parcel memory parcel = pack(messagesTo(address(recipient), 1), 0, 1, 7, OPERATORS);
        bytes32 id = idOf(parcel.messages[0]);
        lightClient.submit(parcel.certificate);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageDelivered(id, SOURCE_ID, 0);
        vm.assertEq(deliver(parcel), 1);

        vm.assertEq(recipient.calls(), 1);
        vm.assertEq(recipient.receiveId(), id);
        vm.assertEq(recipient.sender(), addressOn(SOURCE_CHAIN, SENDER));
        vm.assertEq(recipient.payload(), parcel.messages[0].payload);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertTrue(gateway.status(SOURCE_ID, 0, id) == IGateway.Status.Delivered);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, id) == IGateway.Status.Unknown);
    }

    /// @dev Runs of any place and length in lanes of any size: each index is consumed, and no other.
    function testFuzz_deliver_anyRange_consumesExactlyIt(uint256 size, uint256 start, uint256 count) public {
        size = bound(size, 1, 40);
        start = bound(start, 0, size - 1);
        count = bound(count, 1, size - start);
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        vm.assertEq(submitAndDeliver(pack(messagesTo(address(recipient), size), start, count, 7, OPERATORS)), count);
        for (uint64 index = 0; index < size; ++index) {
            vm.assertTrue(gateway.isConsumed(SOURCE_ID, index) == (index >= start && index < start + count));
        }
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), start == 0 ? count : 0);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, uint64(start)), start + count);
    }

    function test_nextUnconsumed_acrossWords() public {
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 530);
        for (uint256 start = 0; start < 530; start += 106) {
            vm.warp(block.timestamp + 60);
            submitAndDeliver(pack(messages, start, 106, uint64(start), OPERATORS));
        }
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), 530);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 511), 530);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 600), 600);
        vm.assertEq(gateway.nextUnconsumed(OTHER_ID, 0), 0);
    }

    /// @dev Invariant 1: an index is consumed at most once, however batches repeat and overlap. Invariant 12: what is skipped does not count.
    function test_deliver_overlappingBatches_callOnce() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 150);
        Parcel memory first = pack(messages, 0, 100, 7, OPERATORS);
        vm.assertEq(submitAndDeliver(first), 100);
        vm.assertEq(deliver(first), 0);
        vm.assertEq(deliver(pack(messages, 50, 100, 7, OPERATORS)), 50);
        vm.assertEq(deliver(pack(messages, 0, 150, 7, OPERATORS)), 0);
        vm.assertEq(recipient.calls(), 150);
    }

    function test_deliver_overRate_reverts() public {
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 151);
        Parcel memory parcel = pack(messages, 0, 151, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.RateLimited.selector, SOURCE_ID, 151, 150));
        deliver(parcel);
        vm.assertEq(deliver(pack(messages, 0, 150, 7, OPERATORS)), 150);
    }

    function test_deliver_emptyBatch_reverts() public {
        Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        parcel.messages = new Message[](0);
        vm.expectRevert(IGateway.EmptyBatch.selector);
        deliver(parcel);
    }

    /// @dev Invariant 8: frozen in the transaction that brings the second head, which therefore must not revert.
    function test_deliver_conflictingHead_freezesAndDeliversNothing() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        submitAndDeliver(pack(messages, 0, 1, 7, OPERATORS));
        Parcel memory conflicting = pack(messages, 1, 1, 7, OPERATORS);
        conflicting.head.stateRoot = keccak256("another state");
        certifyHead(conflicting, OPERATORS);
        vm.assertEq(submitAndDeliver(conflicting), 0);
        vm.assertTrue(policy.frozen(SOURCE_ID));
        vm.assertEq(recipient.calls(), 1);
        Parcel memory next = pack(messages, 1, 1, 8, OPERATORS);
        lightClient.submit(next.certificate);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, SOURCE_ID));
        deliver(next);
    }

    function test_deliver_gapInIndices_reverts() public {
        Message[] memory messages = messagesTo(address(1), 3);
        messages[1].index = 5;
        Parcel memory parcel = pack(messages, 0, 3, 7, OPERATORS);
        _submitAndExpect(parcel, abi.encodeWithSelector(IGateway.NonContiguousIndex.selector, 5, 1));
    }

    /// @dev Each of these is certified by every operator: a corrupt peer cannot speak for another chain.
    function test_deliver_senderOfAnotherChain_reverts() public {
        Message[] memory messages = messagesTo(address(1), 1);
        messages[0].sender = addressOn(12, SENDER);
        _submitAndExpect(pack(messages, 0, 1, 7, OPERATORS), abi.encodeWithSelector(IGateway.WrongSourceChain.selector, 12, SOURCE_CHAIN));
    }

    function test_deliver_recipientOnAnotherChain_reverts() public {
        Message[] memory messages = messagesTo(address(1), 1);
        messages[0].recipient = addressOn(12, address(1));
        _submitAndExpect(pack(messages, 0, 1, 7, OPERATORS), abi.encodeWithSelector(IGateway.WrongDestinationChain.selector, 12, OWN_CHAIN));
    }

    function test_deliver_addressNotCanonical_reverts() public {
        Message[] memory messages = messagesTo(address(1), 1);
        bytes memory given = bytes.concat(messages[0].sender, hex"00");
        messages[0].sender = given;
        _submitAndExpect(pack(messages, 0, 1, 7, OPERATORS), abi.encodeWithSelector(IGateway.InvalidInteroperableAddress.selector, given));
        messages = messagesTo(address(1), 1);
        given = abi.encodePacked(hex"0001000003000386", uint8(20), address(1));
        messages[0].recipient = given;
        _submitAndExpect(pack(messages, 0, 1, 8, OPERATORS), abi.encodeWithSelector(IGateway.InvalidInteroperableAddress.selector, given));
    }

    function test_deliver_afterDeadline_reverts() public {
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        messages[0].deadline = uint64(block.timestamp);
        Parcel memory parcel = pack(messages, 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        vm.warp(block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.MessageExpired.selector, block.timestamp - 1, block.timestamp));
        deliver(parcel);
        vm.warp(block.timestamp - 1);
        vm.assertEq(deliver(parcel), 1);
    }

    function test_deliver_failingRecipient_isRecordedAndRetried() public {
        FailingRecipient failing = new FailingRecipient();
        AccumulatingRecipient healthy = new AccumulatingRecipient();
        Message[] memory messages = new Message[](3);
        messages[0] = messageTo(address(healthy), 0);
        messages[1] = messageTo(address(failing), 1);
        messages[2] = messageTo(address(healthy), 2);
        Parcel memory parcel = pack(messages, 0, 3, 7, OPERATORS);
        bytes32 id = idOf(messages[1]);
        bytes memory reason = abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42);
        lightClient.submit(parcel.certificate);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageFailed(id, SOURCE_ID, 1, reason);
        vm.assertEq(deliver(parcel), 2);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 1));
        vm.assertTrue(gateway.status(SOURCE_ID, 1, id) == IGateway.Status.Failed);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, idOf(messages[0])) == IGateway.Status.Unknown);

        vm.expectRevert(abi.encodeWithSelector(IGateway.RetryFailed.selector, reason));
        gateway.retry(SOURCE_ID, messages[1]);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, id) == IGateway.Status.Failed);

        failing.mend();
        vm.expectEmit(address(gateway));
        emit IGateway.MessageDelivered(id, SOURCE_ID, 1);
        gateway.retry(SOURCE_ID, messages[1]);
        vm.assertEq(failing.calls(), 1);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, id) == IGateway.Status.Delivered);

        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, id));
        gateway.retry(SOURCE_ID, messages[1]);
    }

    /// @dev The door that drained others: nothing but a record of a verified delivery opens it.
    function test_retry_withoutFailedDelivery_reverts() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(messages[0])));
        gateway.retry(SOURCE_ID, messages[0]);
        submitAndDeliver(pack(messages, 0, 1, 7, OPERATORS));
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(messages[0])));
        gateway.retry(SOURCE_ID, messages[0]);
    }

    function test_retry_changedMessage_reverts() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        _deliverOne(message);
        failing.mend();
        message.payload = "another payload";
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(message)));
        gateway.retry(SOURCE_ID, message);
    }

    function test_retry_afterDeadline_reverts() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        _deliverOne(message);
        failing.mend();
        vm.warp(message.deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.MessageExpired.selector, message.deadline, message.deadline + 1));
        gateway.retry(SOURCE_ID, message);
        vm.warp(message.deadline);
        gateway.retry(SOURCE_ID, message);
    }

    function test_deliver_wrongAnswers_areFailures() public {
        bytes4 selector = bytes4(keccak256("receiveMessage(bytes32,bytes,bytes)"));
        bytes[5] memory answers = [
            bytes(""),
            abi.encode(bytes4(0x12345678)),
            abi.encodePacked(selector),
            abi.encode(true),
            abi.encodePacked(selector, bytes28(uint224(1)))
        ];
        for (uint64 i = 0; i < answers.length; ++i) {
            Message memory message = messageTo(address(new WrongAnswerRecipient(answers[i])), 0);
            uint256 state = vm.snapshotState();
            vm.assertTrue(_deliverOne(message) == IGateway.Status.Failed);
            vm.revertToState(state);
        }
    }

    /// @dev Also the gateway's own side: a message must not speak with the voice of the gateway to Parley's own contracts.
    function test_deliver_forbiddenRecipients_areFailures() public {
        address[5] memory recipients = [address(0xC0DE1E55), address(gateway), address(lightClient), address(policy), address(0x02)];
        for (uint256 i = 0; i < recipients.length; ++i) {
            uint256 state = vm.snapshotState();
            vm.assertTrue(_deliverOne(messageTo(recipients[i], 0)) == IGateway.Status.Failed);
            vm.revertToState(state);
        }
    }

    function test_deliver_returnBomb_copiesAtMost256Bytes() public {
        Message memory message = messageTo(address(new BombingRecipient()), 0);
        Parcel memory parcel = pack(_only(message), 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageFailed(idOf(message), SOURCE_ID, 0, new bytes(256));
        vm.assertEq(deliver(parcel), 0);
    }

    function test_deliver_burningRecipient_costsItsGasLimitOnly() public {
        Message memory message = messageTo(address(new BurningRecipient()), 0);
        message.gasLimit = 3_000_000;
        Parcel memory parcel = pack(_only(message), 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        uint256 before = gasleft();
        vm.assertEq(deliver(parcel), 0);
        vm.assertLt(before - gasleft(), 3_000_000 + 300_000);
        vm.assertTrue(gateway.status(SOURCE_ID, 0, idOf(message)) == IGateway.Status.Failed);
    }

    /// @dev Whatever gas the relayer brings: either the recipient has its limit, or nothing happened. Never a failure by starvation.
    function testFuzz_deliver_anyGas_neverStarvesTheRecipient(uint256 gas) public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message memory message = messageTo(address(recipient), 0);
        message.gasLimit = 1_000_000;
        Parcel memory parcel = pack(_only(message), 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        gas = bound(gas, 21_000, 1_500_000);
        bytes memory call =
            abi.encodeCall(IGateway.deliver, (parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof));
        (bool success,) = address(gateway).call{gas: gas}(call);
        if (success) {
            vm.assertEq(recipient.calls(), 1);
            // What is missing is what the recipient spent before it looked.
            vm.assertLt(1_000_000 - recipient.gasReceived(), 2_000);
        } else {
            vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        }
    }

    function test_deliver_tooLittleGas_reverts() public {
        Message memory message = messageTo(address(new RecordingRecipient()), 0);
        message.gasLimit = 5_000_000;
        Parcel memory parcel = pack(_only(message), 0, 1, 7, OPERATORS);
        lightClient.submit(parcel.certificate);
        bytes memory call =
            abi.encodeCall(IGateway.deliver, (parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof));
        (bool success, bytes memory reason) = address(gateway).call{gas: 5_000_000}(call);
        vm.assertFalse(success);
        vm.assertTrue(selectorOf(reason) == IGateway.InsufficientGas.selector);
    }

    /// @dev Invariant 17.
    function test_deliver_reenteringDeliver_failsThatMessageOnly() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        Parcel memory parcel = pack(messages, 0, 1, 7, OPERATORS);
        Parcel memory inner = pack(messages, 1, 1, 7, OPERATORS);
        recipient.prepare(
            abi.encodeCall(IGateway.deliver, (inner.head, inner.headProof, inner.laneProof, inner.messages, inner.rangeProof))
        );
        lightClient.submit(parcel.certificate);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageFailed(
            idOf(messages[0]), SOURCE_ID, 0, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        vm.assertEq(deliver(parcel), 0);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
    }

    function test_retry_reenteringRetry_reverts() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message memory message = messageTo(address(recipient), 0);
        recipient.prepare(abi.encodeCall(IGateway.retry, (SOURCE_ID, message)));
        _deliverOne(message);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGateway.RetryFailed.selector, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            )
        );
        gateway.retry(SOURCE_ID, message);
    }

    /// @dev A message may be answered, or passed on to a third rollup, while it is being received.
    function test_deliver_recipientSends_appendsToItsLane() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message memory message = messageTo(address(recipient), 0);
        recipient.prepare(abi.encodeCall(gateway.sendMessage, (addressOn(SOURCE_CHAIN, address(0xCAFE)), "answer", new bytes[](0))));
        vm.assertTrue(_deliverOne(message) == IGateway.Status.Delivered);
        (, uint64 size,) = gateway.lane(SOURCE_ID);
        vm.assertEq(size, 1);
    }

    function _only(Message memory message) private pure returns (Message[] memory messages) {
        messages = new Message[](1);
        messages[0] = message;
    }

    function _deliverOne(Message memory message) private returns (IGateway.Status) {
        submitAndDeliver(pack(_only(message), 0, 1, 7, OPERATORS));
        return gateway.status(SOURCE_ID, message.index, idOf(message));
    }

    function _submitAndExpect(Parcel memory parcel, bytes memory reason) private {
        lightClient.submit(parcel.certificate);
        vm.expectRevert(reason);
        deliver(parcel);
    }
}
