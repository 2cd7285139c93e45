// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {FailingRecipient, RecordingRecipient} from "../../utils/Recipients.sol";

/// @notice A policy that looks at the value which messages carry, and holds some of them.
/// forge-config: default.fuzz.runs = 32
contract GatewayHoldTest is GatewayFixture {
    RecordingRecipient private _recipient;
    Message[] private _messages;

    function setUp() public {
        deployGateway();
        _recipient = new RecordingRecipient();
        for (uint64 i = 0; i < 5; ++i) {
            _messages.push(messageTo(address(_recipient), i));
        }
    }

    /// @dev Held is neither delivered nor failed: the batch goes on, and later the same message arrives.
    function test_deliver_held_staysDeliverable() public {
        rules.setHolds(_messages[2].payload, true);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageHeld(idOf(_messages[2]), SOURCE_ID, 2);
        vm.assertEq(deliver(pack(_messages)), 4);
        for (uint64 i = 0; i < 5; ++i) {
            vm.assertTrue(gateway.isConsumed(SOURCE_ID, i) == (i != 2));
        }
        vm.assertTrue(statusOf(_messages[2]) == IGateway.Status.Unknown);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), 2);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(_messages[2])));
        gateway.retry(SOURCE_ID, LANE, _messages[2]);

        vm.assertEq(deliver(pack(_messages)), 0);
        rules.setHolds(_messages[2].payload, false);
        vm.assertEq(deliver(pack(_messages)), 1);
        vm.assertEq(_recipient.calls(), 5);
        vm.assertEq(_recipient.receiveId(), idOf(_messages[2]));
        vm.assertEq(deliver(pack(_messages)), 0);
    }

    /// @dev Any of forty held, in any batch: exactly the others arrive, and all of them in the end.
    function testFuzz_deliver_anyHeld_restArrives(uint256 held, uint256 start) public {
        Message[] memory messages = messagesTo(address(_recipient), 40);
        start = bound(start, 0, 39);
        uint256 expected;
        for (uint256 i = start; i < 40; ++i) {
            if ((held >> i) & 1 == 1) rules.setHolds(messages[i].payload, true);
            else ++expected;
        }
        rules.setValued(true);
        vm.assertEq(deliver(pack(messages, start, 40 - start, 7)), expected);
        for (uint256 i = start; i < 40; ++i) {
            bool isHeld = (held >> i) & 1 == 1;
            vm.assertTrue(gateway.isConsumed(SOURCE_ID, uint64(i)) != isHeld);
            if (isHeld) rules.setHolds(messages[i].payload, false);
        }
        vm.assertEq(deliver(pack(messages)), 40 - expected);
        vm.assertEq(_recipient.calls(), 40);
    }

    /// @dev Asked before each message that is not consumed yet, with what the recipient is to be given.
    function test_deliver_valued_asksForEachMessageOnce() public {
        rules.setValued(true);
        deliver(pack(_messages, 1, 2, 7));
        deliver(pack(_messages));
        (uint256 times,) = rules.count(PolicyDouble.Question.Inflow);
        vm.assertEq(times, 5);
        PolicyDouble.Asked[] memory asked = rules.asked();
        uint8[7] memory order = [255, 1, 2, 255, 0, 3, 4];
        vm.assertEq(asked.length, order.length);
        for (uint256 i = 0; i < order.length; ++i) {
            if (order[i] == 255) {
                vm.assertTrue(asked[i].question == PolicyDouble.Question.Admit);
                continue;
            }
            vm.assertTrue(asked[i].question == PolicyDouble.Question.Inflow);
            vm.assertEq(asked[i].rollupId, SOURCE_ID);
            vm.assertEq(asked[i].account, address(_recipient));
            vm.assertEq(asked[i].payload, _messages[order[i]].payload);
            vm.assertEq(asked[i].finality, 1);
            vm.assertEq(asked[i].number, 7);
        }
    }

    function test_deliver_notValued_isNotAsked() public {
        rules.setHolds(_messages[0].payload, true);
        rules.setValued(false);
        vm.assertEq(deliver(pack(_messages)), 5);
        (uint256 times,) = rules.count(PolicyDouble.Question.Inflow);
        vm.assertEq(times, 0);
    }

    /// @dev Invariant 12: a failed delivery consumes nothing. What is undone is what was noted for that very message; a held one was never noted.
    function test_deliver_failedAndValued_isUndone() public {
        _messages[1] = messageTo(address(new FailingRecipient()), 1);
        _messages[3] = messageTo(address(0xC0DE1E55), 3);
        rules.setHolds(_messages[0].payload, true);
        vm.assertEq(deliver(pack(_messages)), 2);
        PolicyDouble.Asked[] memory asked = rules.asked();
        // Admit, five inflows with two undone, and the release.
        vm.assertEq(asked.length, 9);
        uint256[2] memory undone = [uint256(3), 6];
        for (uint256 i = 0; i < 2; ++i) {
            PolicyDouble.Asked memory undo = asked[undone[i]];
            PolicyDouble.Asked memory noted = asked[undone[i] - 1];
            vm.assertTrue(undo.question == PolicyDouble.Question.UndoInflow);
            vm.assertTrue(noted.question == PolicyDouble.Question.Inflow);
            vm.assertEq(noted.payload, _messages[i == 0 ? 1 : 3].payload);
            vm.assertEq(undo.account, noted.account);
            vm.assertEq(undo.token, noted.token);
            vm.assertEq(undo.finality, 1);
        }
        _assertReleased(asked[8], 3);
    }

    /// @dev Whatever was counted and did not arrive is given back, held or failed: else whoever brings held messages again and again would use up the rate.
    function testFuzz_deliver_heldAndFailed_areReleased(uint256 held, uint256 failing) public {
        Message[] memory messages = messagesTo(address(_recipient), 20);
        address poison = address(new FailingRecipient());
        rules.setValued(true);
        uint256 lost;
        for (uint64 i = 0; i < 20; ++i) {
            if ((failing >> i) & 1 == 1) messages[i] = messageTo(poison, i);
            if ((held >> i) & 1 == 1) rules.setHolds(messages[i].payload, true);
            if (((failing | held) >> i) & 1 == 1) ++lost;
        }
        vm.assertEq(deliver(pack(messages)), 20 - lost);
        PolicyDouble.Asked[] memory asked = rules.asked();
        vm.assertEq(asked[0].messages, 20);
        (uint256 times,) = rules.count(PolicyDouble.Question.Release);
        vm.assertEq(times, lost == 0 ? 0 : 1);
        if (lost != 0) _assertReleased(asked[asked.length - 1], lost);
        // Again: what brings value and failed under an `unsafe` head is as fresh as what was held, and all of it is given back.
        vm.assertEq(deliver(pack(messages)), 0);
        asked = rules.asked();
        if (lost != 0) _assertReleased(asked[asked.length - 1], lost);
        // Under a `safe` one only the held ones stay.
        deliver(packAt(messages, 0, 20, 8, 2));
        for (uint64 i = 0; i < 20; ++i) {
            vm.assertTrue(gateway.isConsumed(SOURCE_ID, i) == ((held >> i) & 1 == 0));
        }
    }

    /// @dev Shares of the rate: counted for each message by its sender, so nothing is released as a whole.
    function test_deliver_shared_countsBySender() public {
        address odd = address(0x51);
        _messages[1].sender = addressOn(SOURCE_CHAIN, odd);
        _messages[3] = messageTo(address(new FailingRecipient()), 3);
        rules.setExhausted(odd, true);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageHeld(idOf(_messages[1]), SOURCE_ID, 1);
        vm.assertEq(deliver(pack(_messages)), 3);
        PolicyDouble.Asked[] memory asked = rules.asked();
        vm.assertEq(asked.length, 7);
        for (uint256 i = 1; i < 5; ++i) {
            vm.assertTrue(asked[i].question == PolicyDouble.Question.Sender);
            vm.assertEq(asked[i].account, i == 2 ? odd : SENDER);
        }
        vm.assertTrue(asked[5].question == PolicyDouble.Question.UndoSender);
        vm.assertEq(asked[5].account, SENDER);
        vm.assertEq(asked[5].token, asked[4].token);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
        rules.setExhausted(odd, false);
        vm.assertEq(deliver(pack(_messages)), 1);
    }

    /// @dev A message that its sender's share lets through and the value does not: the share gets its own back, of the same kind.
    function test_deliver_sharedAndValued_heldByValue_undoesTheShare() public {
        address odd = address(0x51);
        Message memory message = _messages[0];
        message.sender = addressOn(SOURCE_CHAIN, odd);
        rules.setShared(true);
        rules.setHolds(message.payload, true);
        vm.assertEq(deliver(pack(message)), 0);
        PolicyDouble.Asked[] memory asked = rules.asked();
        vm.assertEq(asked.length, 4);
        vm.assertTrue(asked[1].question == PolicyDouble.Question.Sender);
        vm.assertTrue(asked[2].question == PolicyDouble.Question.Inflow);
        vm.assertTrue(asked[3].question == PolicyDouble.Question.UndoSender);
        vm.assertEq(asked[3].account, odd);
        vm.assertEq(asked[3].token, 1);
        // And one whose share is used up is not asked about its value.
        rules.setExhausted(odd, true);
        vm.assertEq(deliver(pack(message)), 0);
        vm.assertEq(rules.asked().length, 6);
    }

    /// @dev What failed was taken back, so a retry brings its value in anew, and can be over the limit: else failing on purpose would be a way around it.
    function test_retry_valueIsNotedAgain() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        rules.setValued(true);
        deliver(packAt(only(message), 0, 1, 7, 2));
        vm.assertTrue(statusOf(message) == IGateway.Status.Failed);
        failing.mend();
        rules.setHolds(message.payload, true);
        vm.expectRevert(abi.encodeWithSelector(IGateway.RetryHeld.selector, idOf(message)));
        gateway.retry(SOURCE_ID, LANE, message);
        vm.assertTrue(statusOf(message) == IGateway.Status.Failed);
        rules.setHolds(message.payload, false);
        gateway.retry(SOURCE_ID, LANE, message);
        vm.assertEq(failing.calls(), 1);
        PolicyDouble.Asked[] memory asked = rules.asked();
        PolicyDouble.Asked memory last = asked[asked.length - 1];
        vm.assertTrue(last.question == PolicyDouble.Question.Inflow);
        vm.assertEq(last.rollupId, SOURCE_ID);
        vm.assertEq(last.account, address(failing));
        vm.assertEq(last.payload, message.payload);
        vm.assertEq(last.finality, 0);
        vm.assertEq(last.number, 0);
    }

    /// @dev A retry that fails again brings nothing in.
    function test_retry_failingAgain_notesNothing() public {
        Message memory message = messageTo(address(new FailingRecipient()), 0);
        rules.setValued(true);
        deliver(packAt(only(message), 0, 1, 7, 2));
        uint256 before = rules.asked().length;
        vm.expectPartialRevert(IGateway.RetryFailed.selector);
        gateway.retry(SOURCE_ID, LANE, message);
        vm.assertEq(rules.asked().length, before);
    }

    /// @dev A held message whose deadline passes is not asked about any more.
    function test_deliver_heldAfterDeadline_reverts() public {
        rules.setHolds(_messages[2].payload, true);
        deliver(pack(_messages));
        uint256 before = rules.asked().length;
        bytes memory callData = callOf(pack(_messages));
        vm.warp(_messages[2].deadline + 1);
        (bool success, bytes memory reason) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(reason, abi.encodeWithSelector(IGateway.MessageExpired.selector, _messages[2].deadline, block.timestamp));
        vm.assertEq(rules.asked().length, before);
    }

    function _assertReleased(PolicyDouble.Asked memory asked, uint256 messages) private pure {
        vm.assertTrue(asked.question == PolicyDouble.Question.Release);
        vm.assertEq(asked.rollupId, SOURCE_ID);
        vm.assertEq(asked.messages, messages);
    }
}
