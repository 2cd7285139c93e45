// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {BombingRecipient, BurningRecipient, RecordingRecipient, ReenteringRecipient} from "../../utils/Recipients.sol";
import {Vm} from "../../utils/Vm.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev Wraps whatever money comes, as WETH does, and answers nothing.
contract Wrapping {
    mapping(address account => uint256) public balanceOf;

    fallback() external payable {
        balanceOf[msg.sender] += msg.value;
    }
}

/// @dev Hands its call on and accepts its message whatever becomes of that.
contract TryingRecipient is IERC7786Recipient {
    bytes public call;
    bool public hasSucceeded;
    bytes public answer;

    function prepare(bytes calldata call_) external {
        call = call_;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        (hasSucceeded, answer) = msg.sender.call{value: msg.value}(call);
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Recipients and strangers who want more than their message: another's value, another's gas, or that the rollup hears nothing of its L1 any more.
contract HostileL1RecipientsTest is L1Pair {
    address private constant BOB = address(0xB0B);
    address private constant VICTIM = address(0x71C);

    RecordingRecipient private _honest;

    function setUp() public {
        deployPair();
        _honest = new RecordingRecipient();
    }

    function test_returnBomb_andBurner_doNotStarveTheNext() public {
        address[3] memory hostile = [address(new BombingRecipient()), address(new BurningRecipient()), address(0xACC0)];
        vm.etch(hostile[2], abi.encodePacked(hex"ef0100", hostile[1]));
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](4);
        for (uint256 i = 0; i < 3; ++i) {
            messages[i] = messageTo(hostile[i], 1 ether, "x");
            messages[i].gasLimit = 2_000_000;
        }
        messages[3] = messageTo(address(_honest), 1 ether, "x");
        messages[3].gasLimit = 1_000_000;
        advance(1, messages);
        vm.assertEq(_honest.calls(), 1);
        vm.assertLt(990_000, _honest.gasReceived());
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertTrue(gateway.isFailed(idOf(i, messages[i])));
            vm.assertEq(hostile[i].balance, 0);
        }
        vm.assertEq(address(gateway).balance, 3 ether);
    }

    function test_bomb_reasonIsCut() public {
        BombingRecipient bomb = new BombingRecipient();
        vm.recordLogs();
        advanceWith(messageTo(address(bomb), 0, "x"));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs[0].topics[0], IL1Gateway.MessageFailed.selector);
        vm.assertEq(abi.decode(logs[0].data, (bytes)).length, 256);
    }

    /// @dev Paid and failed at once, it would be paid again from what belongs to others.
    function test_wrapper_keepsNothing() public {
        Wrapping wrapper = new Wrapping();
        vm.deal(VICTIM, 5 ether);
        vm.prank(VICTIM);
        gateway.sendMessage{value: 5 ether}(onL1(VICTIM), "", new bytes[](0));
        IL1Gateway.L1Message memory message = messageTo(address(wrapper), 1 ether, "x");
        bytes32 id = advanceWith(message);
        vm.assertTrue(gateway.isFailed(id));
        vm.assertEq(wrapper.balanceOf(address(gateway)), 0);
        vm.expectPartialRevert(IL1Gateway.RetryFailed.selector);
        gateway.retry(0, message);
        vm.assertEq(address(gateway).balance, 6 ether);
    }

    function test_recipient_callsGatewayBack_nothingGained() public {
        IL1Gateway.L1Message memory failed = messageTo(address(_honest), 2 ether, "x");
        failed.gasLimit = 21_000;
        bytes32 id = advanceWith(failed);
        vm.assertTrue(gateway.isFailed(id));
        bytes[5] memory calls = [
            abi.encodeCall(IL1Gateway.advance, (blocksAfter(START_NUMBER + 1, 1), new IL1Gateway.L1Message[](0))),
            abi.encodeCall(IL1Gateway.retry, (0, failed)),
            abi.encodeCall(IL1Gateway.bounce, (0, failed)),
            abi.encodeCall(IL1Gateway.handOver, (id, messageTo(BOB, 2 ether, ""), 100_000)),
            bytes("")
        ];
        bytes4[5] memory reasons = [
            ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector,
            ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector,
            ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector,
            IL1Gateway.NotSelf.selector,
            bytes4(0)
        ];
        vm.warp(NOW + 30 days);
        for (uint256 i = 0; i < calls.length; ++i) {
            TryingRecipient recipient = new TryingRecipient();
            recipient.prepare(calls[i]);
            IL1Gateway.L1Message memory message = messageTo(address(recipient), 0, "x");
            message.gasLimit = 2_000_000;
            advanceWith(message);
            vm.assertFalse(recipient.hasSucceeded());
            vm.assertEq(bytes32(selectorOf(recipient.answer())), bytes32(reasons[i]));
        }
        vm.assertTrue(gateway.isFailed(id));
        vm.assertEq(address(gateway).balance, 2 ether);
        vm.assertEq(BOB.balance, 0);
    }

    /// @dev An answer in the same transaction is what messages are for. It counts like any other one, and so does what comes after it.
    function test_recipient_answers() public {
        TryingRecipient recipient = new TryingRecipient();
        recipient.prepare(abi.encodeWithSelector(gateway.sendMessage.selector, onL1(ALICE), bytes("answer"), new bytes[](0)));
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](2);
        messages[0] = messageTo(address(recipient), 3, "x");
        messages[0].gasLimit = 1_000_000;
        messages[1] = messageTo(BOB, 4, "");
        advance(1, messages);
        vm.assertTrue(recipient.hasSucceeded());
        vm.assertEq(gateway.sent(abi.decode(recipient.answer(), (bytes32))), 1);
        vm.assertEq(gateway.sentCount(), 1);
        vm.assertEq(gateway.receivedCount(), 2);
        vm.assertEq(address(gateway).balance, 3);
        vm.assertEq(BOB.balance, 4);
    }

    /// @dev While it is retried it is no failed message any more.
    function test_retry_withinItsRetry_reverts() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        vm.etch(address(0xACC0), hex"");
        IL1Gateway.L1Message memory message = messageTo(address(0xACC0), 1 ether, "x");
        advanceWith(message);
        vm.etch(address(0xACC0), address(recipient).code);
        ReenteringRecipient(address(0xACC0)).prepare(abi.encodeCall(IL1Gateway.retry, (0, message)));
        vm.deal(address(gateway), 10 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                IL1Gateway.RetryFailed.selector, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            )
        );
        gateway.retry(0, message);
        vm.assertEq(address(gateway).balance, 10 ether);
    }

    /// @dev As itself it may hand over whatever it is told: so nobody speaks to it in its own name, not with any payload, not with none.
    function test_messageToTheGatewayItself_fails() public {
        IL1Gateway.L1Message memory inner = messageTo(BOB, 5 ether, "");
        vm.deal(address(gateway), 5 ether);
        bytes[3] memory payloads = [abi.encodeCall(IL1Gateway.handOver, (bytes32(0), inner, 100_000)), bytes("x"), bytes("")];
        for (uint256 i = 0; i < payloads.length; ++i) {
            IL1Gateway.L1Message memory message = messageTo(address(gateway), 1, payloads[i]);
            vm.assertTrue(gateway.isFailed(advanceWith(message)));
            vm.expectRevert(abi.encodeWithSelector(IL1Gateway.RetryFailed.selector, bytes("")));
            gateway.retry(uint64(i), message);
        }
        vm.assertEq(BOB.balance, 0);
        vm.assertEq(address(gateway).balance, 5 ether + 3);
    }

    /// @dev The system account is known to everybody and has next to all money there is: the sender of a message is never it, only `msg.sender` of a transaction that derivation made.
    function test_fakeSystemAccount_isRefused() public {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = messageTo(BOB, 1 ether, "");
        messages[0].sender = SYSTEM;
        vm.deal(BOB, 1 ether);
        IL1Gateway.L1Block[] memory blocks = blocksAfter(START_NUMBER, 1);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotSystem.selector, BOB));
        vm.prank(BOB);
        gateway.advance{value: 1 ether}(blocks, messages);
    }

    /// @dev The same bytes again are another message: what was said twice on the L1 arrives twice, and what was said once does not.
    function test_sameMessageTwice_hasTwoIds() public {
        IL1Gateway.L1Message memory message = messageTo(address(_honest), 1 ether, "x");
        message.gasLimit = 21_000;
        bytes32 first = advanceWith(message);
        bytes32 second = advanceWith(message);
        vm.assertNotEq(first, second);
        gateway.retry(1, message);
        vm.assertTrue(gateway.isFailed(first));
        vm.assertFalse(gateway.isFailed(second));
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotFailed.selector, second));
        gateway.retry(1, message);
        vm.assertEq(address(_honest).balance, 1 ether);
        vm.assertEq(address(gateway).balance, 1 ether);
    }
}
