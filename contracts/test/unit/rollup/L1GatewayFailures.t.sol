// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {BurningRecipient, FailingRecipient, WrongAnswerRecipient} from "../../utils/Recipients.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @dev Wants more gas than most senders think of.
contract HungryRecipient is IERC7786Recipient {
    uint256[64] private _filled;

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        for (uint256 i = 0; i < 64; ++i) {
            _filled[i] = i + 1;
        }
        return IERC7786Recipient.receiveMessage.selector;
    }
}

contract L1GatewayFailuresTest is L1Pair {
    FailingRecipient private _failing;

    function setUp() public {
        deployPair();
        _failing = new FailingRecipient();
    }

    function test_advance_failing_keepsValueAndTellsWhy() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 4 ether, "x");
        vm.expectEmit(address(gateway));
        emit IL1Gateway.MessageFailed(idOf(0, message), 0, abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42));
        bytes32 id = advanceWith(message);
        vm.assertTrue(gateway.isFailed(id));
        vm.assertEq(gateway.failedSince(id), NOW);
        vm.assertEq(address(gateway).balance, 4 ether);
        vm.assertEq(address(_failing).balance, 0);
    }

    function test_advance_payloadForNoCode_fails() public {
        bytes32 id = advanceWith(messageTo(address(0xE0A), 1, "x"));
        vm.assertTrue(gateway.isFailed(id));
        // A precompile has no code either: SHA-256 would answer.
        vm.assertTrue(gateway.isFailed(advanceWith(messageTo(address(2), 1, "x"))));
        vm.assertEq(address(gateway).balance, 2);
    }

    /// @dev As with a token that wraps what it is sent: it would be paid, and the message be paid again later.
    function test_advance_otherAnswer_keepsValue() public {
        bytes[4] memory answers = [bytes(""), hex"01", abi.encode(uint256(1)), abi.encodePacked(IERC7786Recipient.receiveMessage.selector)];
        for (uint256 i = 0; i < answers.length; ++i) {
            WrongAnswerRecipient recipient = new WrongAnswerRecipient(answers[i]);
            IL1Gateway.L1Message memory message = messageTo(address(recipient), 10, "x");
            vm.expectEmit(address(gateway));
            emit IL1Gateway.MessageFailed(idOf(gateway.receivedCount(), message), gateway.receivedCount(), "");
            bytes32 id = advanceWith(message);
            vm.assertTrue(gateway.isFailed(id));
            vm.assertEq(address(recipient).balance, 0);
        }
        vm.assertEq(address(gateway).balance, 40);
    }

    function test_retry_delivers() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 4 ether, "x");
        bytes32 id = advanceWith(message);
        vm.expectRevert(
            abi.encodeWithSelector(IL1Gateway.RetryFailed.selector, abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42))
        );
        gateway.retry(0, message);
        vm.assertTrue(gateway.isFailed(id));

        _failing.mend();
        vm.expectEmit(address(gateway));
        emit IL1Gateway.MessageDelivered(id);
        vm.prank(address(0x57a46e));
        gateway.retry(0, message);
        vm.assertFalse(gateway.isFailed(id));
        vm.assertEq(address(_failing).balance, 4 ether);
        vm.assertEq(address(gateway).balance, 0);

        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, id));
        gateway.retry(0, message);
        vm.assertEq(_failing.calls(), 1);
    }

    /// @dev Gas is what it lacked, and nobody can change the message.
    function test_retry_givesAllGas() public {
        HungryRecipient hungry = new HungryRecipient();
        IL1Gateway.L1Message memory message = messageTo(address(hungry), 1, "x");
        message.gasLimit = 21_000;
        bytes32 id = advanceWith(message);
        vm.assertTrue(gateway.isFailed(id));
        gateway.retry(0, message);
        vm.assertFalse(gateway.isFailed(id));
        vm.assertEq(address(hungry).balance, 1);
    }

    function test_retry_tooLittleGas_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 0, "x");
        advanceWith(message);
        _failing.mend();
        vm.expectPartialRevert(IL1Gateway.InsufficientGas.selector);
        gateway.retry{gas: 200_000}(0, message);
    }

    function test_retry_noCode_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(address(0xE0A), 1, "x");
        advanceWith(message);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.RetryFailed.selector, bytes("")));
        gateway.retry(0, message);
        // An account gets code later, and with it the message.
        vm.etch(address(0xE0A), address(_failing).code);
        FailingRecipient(address(0xE0A)).mend();
        gateway.retry(0, message);
        vm.assertEq(address(0xE0A).balance, 1);
    }

    function test_retry_otherMessage_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 4 ether, "x");
        advanceWith(message);
        _failing.mend();
        _requireUnknown(1, message);
        message.sender = address(1);
        _requireUnknown(0, message);
        message = messageTo(address(this), 4 ether, "x");
        _requireUnknown(0, message);
        message = messageTo(address(_failing), 5 ether, "x");
        _requireUnknown(0, message);
        message = messageTo(address(_failing), 4 ether, "y");
        _requireUnknown(0, message);
        message = messageTo(address(_failing), 4 ether, "x");
        message.gasLimit += 1;
        _requireUnknown(0, message);
    }

    function test_bounce_sendsValueBack() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 4 ether, "x");
        bytes32 id = advanceWith(message);
        vm.warp(NOW + 7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.TooEarly.selector, NOW + 7 days - 1, NOW + 7 days));
        gateway.bounce(0, message);

        vm.warp(NOW + 7 days);
        bytes32 sendId = keccak256(
            abi.encode(keccak256("parley/v0/message-to-l1"), ROLLUP_ID, uint64(0), address(gateway), ALICE, uint256(4 ether), keccak256(""))
        );
        vm.expectEmit(address(gateway));
        emit IERC7786GatewaySource.MessageSent(sendId, onRollup(address(gateway)), onL1(ALICE), "", 4 ether, new bytes[](0));
        vm.expectEmit(address(gateway));
        emit IL1Gateway.MessageBounced(id, sendId);
        vm.prank(address(0x57a46e));
        vm.assertEq(gateway.bounce(0, message), sendId);
        vm.assertEq(gateway.sent(sendId), 1);
        vm.assertFalse(gateway.isFailed(id));
        vm.assertEq(address(gateway).balance, 4 ether);

        // Ended: neither way is open any more.
        _failing.mend();
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, id));
        gateway.retry(0, message);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, id));
        gateway.bounce(0, message);
    }

    function test_bounce_retried_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 1, "x");
        bytes32 id = advanceWith(message);
        _failing.mend();
        gateway.retry(0, message);
        vm.warp(NOW + 8 days);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, id));
        gateway.bounce(0, message);
    }

    /// @dev Tokens of a bridge ride on it, say: whoever ends it ends them.
    function test_bounce_noValue_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(address(_failing), 0, "x");
        bytes32 id = advanceWith(message);
        vm.warp(NOW + 365 days);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NothingToReturn.selector, id));
        gateway.bounce(0, message);
        _failing.mend();
        gateway.retry(0, message);
        vm.assertEq(_failing.calls(), 1);
    }

    /// @dev The formula of the system transaction always suffices; if it did not, what there is no gas for would wait, not stop the others.
    function test_advance_tooLittleGas_keepsMessages() public {
        BurningRecipient burning = new BurningRecipient();
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](3);
        messages[0] = messageTo(address(burning), 1, "x");
        messages[0].gasLimit = 500_000;
        messages[1] = messageTo(address(_failing), 2, "x");
        messages[1].gasLimit = 2_000_000;
        messages[2] = messageTo(address(0xB0B), 3, "");
        messages[2].gasLimit = 21_000;
        _failing.mend();
        IL1Gateway.L1Block[] memory none = new IL1Gateway.L1Block[](0);
        vm.prank(SYSTEM);
        gateway.advance{value: 6, gas: 1_500_000}(none, messages);
        vm.assertTrue(gateway.isFailed(idOf(0, messages[0])));
        vm.assertTrue(gateway.isFailed(idOf(1, messages[1])));
        vm.assertEq(_failing.calls(), 0);
        vm.assertEq(address(0xB0B).balance, 3);
        gateway.retry(1, messages[1]);
        vm.assertEq(_failing.calls(), 1);
    }

    function _requireUnknown(uint64 index, IL1Gateway.L1Message memory message) private {
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, idOf(index, message)));
        gateway.retry(index, message);
        vm.warp(NOW + 7 days);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, idOf(index, message)));
        gateway.bounce(index, message);
        vm.warp(NOW);
    }
}
