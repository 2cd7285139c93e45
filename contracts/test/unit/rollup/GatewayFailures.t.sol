// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {
    AccumulatingRecipient,
    BombingRecipient,
    BurningRecipient,
    FailingRecipient,
    RecordingRecipient,
    ReenteringRecipient,
    WrongAnswerRecipient
} from "../../utils/Recipients.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Recipients that fail, on purpose or for want of gas, and what becomes of their messages.
/// forge-config: default.fuzz.runs = 64
contract GatewayFailuresTest is GatewayFixture {
    bytes private constant REENTRANT = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);

    function setUp() public {
        deployGateway();
    }

    function test_deliver_failingRecipient_isRecordedAndRetried() public {
        FailingRecipient failing = new FailingRecipient();
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 3);
        messages[1] = messageTo(address(failing), 1);
        bytes32 id = idOf(messages[1]);
        bytes memory reason = abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42);
        _expectFailed(id, 1, reason);
        vm.assertEq(deliver(pack(messages)), 2);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 1));
        vm.assertTrue(statusOf(messages[1]) == IGateway.Status.Failed);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, idOf(messages[0])) == IGateway.Status.Unknown);
        vm.assertEq(deliver(pack(messages)), 0);

        vm.expectRevert(abi.encodeWithSelector(IGateway.RetryFailed.selector, reason));
        gateway.retry(SOURCE_ID, LANE, messages[1]);
        vm.assertTrue(statusOf(messages[1]) == IGateway.Status.Failed);

        failing.mend();
        vm.expectEmit(address(gateway));
        emit IGateway.MessageDelivered(id);
        gateway.retry(SOURCE_ID, LANE, messages[1]);
        vm.assertEq(failing.calls(), 1);
        vm.assertTrue(statusOf(messages[1]) == IGateway.Status.Delivered);

        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, id));
        gateway.retry(SOURCE_ID, LANE, messages[1]);
    }

    /// @dev Exactly the failures are given back to the policy, once; and it is not asked where there are none.
    function testFuzz_deliver_failures_areReleased(uint256 failures, uint256 start) public {
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 20);
        address failing = address(new FailingRecipient());
        start = bound(start, 0, 19);
        uint256 failed;
        for (uint64 i = 0; i < 20; ++i) {
            if ((failures >> i) & 1 == 0) continue;
            messages[i] = messageTo(failing, i);
            if (i >= start) ++failed;
        }
        vm.assertEq(deliver(pack(messages, start, 20 - start, 7)), 20 - start - failed);
        (uint256 times, uint256 released) = rules.count(PolicyDouble.Question.Release);
        vm.assertEq(times, failed == 0 ? 0 : 1);
        vm.assertEq(released, failed);
        for (uint256 i = start; i < 20; ++i) {
            vm.assertTrue(statusOf(messages[i]) == ((failures >> i) & 1 == 0 ? IGateway.Status.Delivered : IGateway.Status.Failed));
        }
    }

    /// @dev The door that drained others: nothing but a record of a verified delivery opens it.
    function test_retry_withoutFailedDelivery_reverts() public {
        Message[] memory messages = messagesTo(address(new RecordingRecipient()), 2);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(messages[0])));
        gateway.retry(SOURCE_ID, LANE, messages[0]);
        deliver(pack(messages, 0, 1, 7));
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(messages[0])));
        gateway.retry(SOURCE_ID, LANE, messages[0]);
    }

    /// @dev Every field of the message, the lane and the source.
    function test_retry_changedMessage_reverts() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory original = messageTo(address(failing), 0);
        vm.assertTrue(deliverOne(original) == IGateway.Status.Failed);
        failing.mend();
        for (uint256 field = 0; field < 8; ++field) {
            Message memory message = messageTo(address(failing), 0);
            (bytes32 source, uint64 lane) = (SOURCE_ID, LANE);
            if (field == 0) message.index = 1;
            if (field == 1) message.gasLimit += 1;
            if (field == 2) message.deadline += 1;
            if (field == 3) message.sender = addressOn(SOURCE_CHAIN, address(0xBAD));
            if (field == 4) message.recipient = addressOn(OWN_CHAIN, address(0xBAD));
            if (field == 5) message.payload = "another payload";
            if (field == 6) lane += 1;
            if (field == 7) source = OTHER_ID;
            vm.expectPartialRevert(IGateway.NotFailed.selector);
            gateway.retry(source, lane, message);
        }
        gateway.retry(SOURCE_ID, LANE, original);
    }

    function test_retry_afterDeadline_reverts() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        deliverOne(message);
        failing.mend();
        vm.warp(message.deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.MessageExpired.selector, message.deadline, message.deadline + 1));
        gateway.retry(SOURCE_ID, LANE, message);
        vm.warp(message.deadline);
        gateway.retry(SOURCE_ID, LANE, message);
    }

    function test_deliver_wrongAnswers_areFailures() public {
        bytes4 selector = bytes4(keccak256("receiveMessage(bytes32,bytes,bytes)"));
        bytes[6] memory answers = [
            bytes(""),
            abi.encode(bytes4(0x12345678)),
            abi.encodePacked(selector),
            abi.encodePacked(selector, bytes27(0)),
            abi.encode(true),
            abi.encodePacked(selector, bytes28(uint224(1)))
        ];
        for (uint64 i = 0; i < answers.length; ++i) {
            Message memory message = messageTo(address(new WrongAnswerRecipient(answers[i])), 0);
            uint256 state = vm.snapshotState();
            vm.assertTrue(deliverOne(message) == IGateway.Status.Failed);
            vm.revertToState(state);
        }
        bytes memory longer = abi.encodePacked(selector, bytes28(0), "more");
        vm.assertTrue(deliverOne(messageTo(address(new WrongAnswerRecipient(longer)), 0)) == IGateway.Status.Delivered);
    }

    /// @dev The answer of one recipient does not stand in for that of the next, which gives none.
    function test_deliver_noAnswerAfterAGoodOne_isAFailure() public {
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 2);
        messages[1] = messageTo(address(new WrongAnswerRecipient("")), 1);
        vm.assertEq(deliver(pack(messages)), 1);
        vm.assertTrue(statusOf(messages[1]) == IGateway.Status.Failed);
    }

    /// @dev Also the gateway's own side: a message must not speak with the voice of the gateway to Parley's own contracts.
    /// It is the address that counts: each of them is made to answer as a good recipient does.
    function test_deliver_forbiddenRecipients_areFailures() public {
        address[3] memory own = [address(gateway), address(lightClient), address(rules)];
        bytes4 selector = IERC7786Recipient.receiveMessage.selector;
        for (uint256 i = 0; i < own.length; ++i) {
            vm.mockCall(own[i], abi.encodeWithSelector(selector), abi.encode(selector));
            (bool success, bytes memory answer) = own[i].call(abi.encodeWithSelector(selector));
            vm.assertTrue(success);
            vm.assertEq(answer, abi.encode(selector));
            _expectFailure(own[i]);
        }
    }

    function test_deliver_recipientsWithoutCode_areFailures() public {
        address[3] memory recipients = [address(0xC0DE1E55), address(0x02), address(0)];
        for (uint256 i = 0; i < recipients.length; ++i) {
            _expectFailure(recipients[i]);
        }
    }

    function _expectFailure(address recipient) private {
        uint256 state = vm.snapshotState();
        _expectFailed(idOf(messageTo(recipient, 0)), 0, "");
        vm.assertTrue(deliverOne(messageTo(recipient, 0)) == IGateway.Status.Failed);
        vm.revertToState(state);
    }

    function test_deliver_returnBomb_copiesAtMost256Bytes() public {
        Message memory message = messageTo(address(new BombingRecipient()), 0);
        _expectFailed(idOf(message), 0, new bytes(256));
        vm.assertEq(deliver(pack(message)), 0);
        vm.expectRevert(abi.encodeWithSelector(IGateway.RetryFailed.selector, new bytes(256)));
        gateway.retry(SOURCE_ID, LANE, message);
    }

    function test_deliver_burningRecipient_costsItsGasLimitOnly() public {
        Message memory message = messageTo(address(new BurningRecipient()), 0);
        message.gasLimit = 3_000_000;
        bytes memory callData = callOf(pack(message));
        uint256 before = gasleft();
        (bool success,) = address(gateway).call(callData);
        vm.assertTrue(success);
        vm.assertLt(before - gasleft(), 3_000_000 + 500_000);
        vm.assertTrue(statusOf(message) == IGateway.Status.Failed);
    }

    /// @dev A poisoned message before and after: the others do not notice.
    function test_deliver_poisonAmongOthers_harmsNobody() public {
        RecordingRecipient recipient = new RecordingRecipient();
        address[3] memory poison = [address(new BurningRecipient()), address(new BombingRecipient()), address(new FailingRecipient())];
        Message[] memory messages = messagesTo(address(recipient), 40);
        for (uint64 i = 0; i < 40; i += 2) {
            messages[i] = messageTo(poison[i % 3], i);
        }
        vm.assertEq(deliver(pack(messages)), 20);
        vm.assertEq(recipient.calls(), 20);
    }

    /// @dev Whatever gas the relayer brings: either the recipient has its limit, or nothing happened. Never a failure by starvation.
    function testFuzz_deliver_anyGas_neverStarvesTheRecipient(uint256 gas) public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message memory message = messageTo(address(recipient), 0);
        message.gasLimit = 1_000_000;
        bytes memory callData = callOf(pack(message));
        gas = bound(gas, 21_000, 2_000_000);
        (bool success,) = address(gateway).call{gas: gas}(callData);
        if (success) {
            vm.assertEq(recipient.calls(), 1);
            // What is missing is what the recipient spent before it looked.
            vm.assertLt(1_000_000 - recipient.gasReceived(), 2_000);
        } else {
            vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        }
    }

    /// @dev The last message of a batch as well as the first, and a retry.
    function testFuzz_deliver_anyGas_neverStarvesTheLast(uint256 gas) public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 5);
        messages[4].gasLimit = 1_000_000;
        bytes memory callData = callOf(pack(messages));
        gas = bound(gas, 900_000, 3_000_000);
        (bool success,) = address(gateway).call{gas: gas}(callData);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 4) == success);
        vm.assertEq(recipient.calls(), success ? 5 : 0);
        if (success) vm.assertLt(1_000_000 - recipient.gasReceived(), 2_000);
    }

    function testFuzz_retry_anyGas_neverStarvesTheRecipient(uint256 gas) public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        message.gasLimit = 1_000_000;
        deliverOne(message);
        failing.mend();
        bytes memory callData = abi.encodeCall(IGateway.retry, (SOURCE_ID, LANE, message));
        (bool success, bytes memory reason) = address(gateway).call{gas: bound(gas, 100_000, 2_000_000)}(callData);
        vm.assertTrue(success || reason.length == 0 || selectorOf(reason) == IGateway.InsufficientGas.selector);
        vm.assertTrue(statusOf(message) == (success ? IGateway.Status.Delivered : IGateway.Status.Failed));
    }

    function test_deliver_tooLittleGas_reverts() public {
        Message memory message = messageTo(address(new RecordingRecipient()), 0);
        message.gasLimit = 5_000_000;
        bytes memory callData = callOf(pack(message));
        (bool success, bytes memory reason) = address(gateway).call{gas: 5_000_000}(callData);
        vm.assertFalse(success);
        vm.assertTrue(selectorOf(reason) == IGateway.InsufficientGas.selector);
    }

    /// @dev Gas limits over what a sender can ask for still have to be paid for in full; the widest that fits into a run.
    function test_deliver_largestGasLimit_reverts() public {
        Message memory message = messageTo(address(new RecordingRecipient()), 0);
        message.gasLimit = type(uint32).max;
        bytes memory callData = callOf(pack(message));
        (bool success, bytes memory reason) = address(gateway).call{gas: 20_000_000}(callData);
        vm.assertFalse(success);
        vm.assertTrue(selectorOf(reason) == IGateway.InsufficientGas.selector);
    }

    /// @dev Invariant 17.
    function test_deliver_reentering_failsThatMessageOnly() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        bytes[2] memory calls = [callOf(pack(messages, 1, 1, 7)), abi.encodeCall(IGateway.retry, (SOURCE_ID, LANE, messages[1]))];
        for (uint256 i = 0; i < 2; ++i) {
            uint256 state = vm.snapshotState();
            recipient.prepare(calls[i]);
            _expectFailed(idOf(messages[0]), 0, REENTRANT);
            vm.assertEq(deliver(pack(messages, 0, 1, 7)), 0);
            vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
            vm.revertToState(state);
        }
    }

    function test_retry_reentering_reverts() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        bytes[2] memory calls = [callOf(pack(messages, 1, 1, 7)), abi.encodeCall(IGateway.retry, (SOURCE_ID, LANE, messages[0]))];
        recipient.prepare(calls[0]);
        deliver(pack(messages, 0, 1, 7));
        for (uint256 i = 0; i < 2; ++i) {
            recipient.prepare(calls[i]);
            vm.expectRevert(abi.encodeWithSelector(IGateway.RetryFailed.selector, REENTRANT));
            gateway.retry(SOURCE_ID, LANE, messages[0]);
        }
    }

    /// @dev A message may be answered, or passed on to a third rollup, while it is being received.
    function test_deliver_recipientSends_appendsToItsLane() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message memory message = messageTo(address(recipient), 0);
        recipient.prepare(abi.encodeCall(gateway.sendMessage, (addressOn(SOURCE_CHAIN, address(0xCAFE)), "answer", new bytes[](0))));
        vm.assertTrue(deliverOne(message) == IGateway.Status.Delivered);
        (, uint64 size,,) = gateway.laneAt(gateway.laneOf(SOURCE_ID));
        vm.assertEq(size, 1);
    }

    function _expectFailed(bytes32 id, uint64 index, bytes memory reason) private {
        vm.expectEmit(address(gateway));
        emit IGateway.MessageFailed(id, SOURCE_ID, index, reason);
    }
}
