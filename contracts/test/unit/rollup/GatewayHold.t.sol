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
        }
    }

    function test_deliver_notValued_isNotAsked() public {
        rules.setHolds(_messages[0].payload, true);
        rules.setValued(false);
        vm.assertEq(deliver(pack(_messages)), 5);
        (uint256 times,) = rules.count(PolicyDouble.Question.Inflow);
        vm.assertEq(times, 0);
    }

    /// @dev Invariant 12: a failed delivery consumes nothing. A held message was never noted, so nothing is taken back for it.
    function test_deliver_failedAndValued_isUndone() public {
        FailingRecipient failing = new FailingRecipient();
        _messages[1] = messageTo(address(failing), 1);
        _messages[3] = messageTo(address(0xC0DE1E55), 3);
        rules.setHolds(_messages[0].payload, true);
        vm.assertEq(deliver(pack(_messages)), 2);
        (uint256 undone,) = rules.count(PolicyDouble.Question.UndoInflow);
        vm.assertEq(undone, 2);
        PolicyDouble.Asked[] memory asked = rules.asked();
        uint256 seen;
        for (uint256 i = 0; i < asked.length; ++i) {
            if (asked[i].question != PolicyDouble.Question.UndoInflow) continue;
            Message memory message = _messages[seen++ == 0 ? 1 : 3];
            vm.assertEq(asked[i].rollupId, SOURCE_ID);
            vm.assertEq(asked[i].payload, message.payload);
            vm.assertEq(asked[i - 1].payload, message.payload);
            vm.assertTrue(asked[i - 1].question == PolicyDouble.Question.Inflow);
        }
    }

    /// @dev An expired message is not held, it ends the batch.
    function test_deliver_heldAfterDeadline_reverts() public {
        rules.setHolds(_messages[2].payload, true);
        deliver(pack(_messages));
        bytes memory callData = callOf(pack(_messages));
        vm.warp(_messages[2].deadline + 1);
        (bool success, bytes memory reason) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(reason, abi.encodeWithSelector(IGateway.MessageExpired.selector, _messages[2].deadline, block.timestamp));
    }
}
