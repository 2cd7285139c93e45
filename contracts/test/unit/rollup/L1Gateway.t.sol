// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";
import {Vm} from "../../utils/Vm.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @dev Takes money, and remembers how much gas it had for that.
contract Purse {
    uint256 public gasReceived;

    receive() external payable {
        gasReceived = gasleft();
    }
}

contract L1GatewayTest is L1Pair {
    uint64 private constant HISTORY = 8_191;

    RecordingRecipient private _recipient;

    function setUp() public {
        deployPair();
        _recipient = new RecordingRecipient();
    }

    function test_constructor_knowsTheStartOnly() public view {
        vm.assertEq(gateway.rollupId(), ROLLUP_ID);
        vm.assertEq(gateway.l1ChainId(), L1_CHAIN);
        vm.assertEq(gateway.systemAccount(), SYSTEM);
        vm.assertEq(vm.addr(uint256(keccak256("parley/v0/system"))), SYSTEM);
        (uint64 number, bytes32 hash) = gateway.origin();
        vm.assertEq(number, START_NUMBER);
        vm.assertEq(hash, hashOf(START_NUMBER));
        vm.assertEq(gateway.blockHashOf(START_NUMBER), hash);
        vm.assertEq(gateway.blockHashOf(START_NUMBER - 1), 0);
        vm.assertEq(gateway.blockHashOf(START_NUMBER + 1), 0);
        vm.assertEq(gateway.receivedCount(), 0);
        vm.assertEq(gateway.sentCount(), 0);
        vm.assertFalse(gateway.supportsAttribute(bytes4(keccak256("gasLimit(uint64)"))));
    }

    function test_constructor_noHash_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.InvalidBlock.selector, START_NUMBER));
        this.deployWithout(START_NUMBER);
    }

    function deployWithout(uint64 number) external {
        create("L1Gateway.sol:L1Gateway", abi.encode(ROLLUP_ID, L1_CHAIN, number, bytes32(0)));
    }

    // Blocks.

    function test_advance_recordsBlocks() public {
        advance(3, new IL1Gateway.L1Message[](0));
        (uint64 number, bytes32 hash) = gateway.origin();
        vm.assertEq(number, START_NUMBER + 3);
        vm.assertEq(hash, hashOf(number));
        for (uint64 i = START_NUMBER; i <= number; ++i) {
            vm.assertEq(gateway.blockHashOf(i), hashOf(i));
        }
        vm.assertEq(gateway.blockHashOf(number + 1), 0);
    }

    /// @dev Several blocks of the rollup rest on one of the L1.
    function test_advance_nothing_changesNothing() public {
        vm.record();
        advance(0, new IL1Gateway.L1Message[](0));
        (, bytes32[] memory writes) = vm.accesses(address(gateway));
        vm.assertEq(writes.length, 0);
    }

    /// @dev The ring overwrites the oldest; what was overwritten is unknown, not another block's hash.
    function test_blockHashOf_lastOnly() public {
        uint64 newest = START_NUMBER;
        while (newest < START_NUMBER + HISTORY + 10) {
            vm.prank(SYSTEM);
            gateway.advance(blocksAfter(newest, 8), new IL1Gateway.L1Message[](0));
            newest += 8;
        }
        vm.assertEq(gateway.blockHashOf(newest), hashOf(newest));
        vm.assertEq(gateway.blockHashOf(newest - HISTORY + 1), hashOf(newest - HISTORY + 1));
        for (uint64 number = START_NUMBER - 2; number <= newest - HISTORY; ++number) {
            vm.assertEq(gateway.blockHashOf(number), 0);
        }
        vm.assertEq(gateway.blockHashOf(newest + 1), 0);
        vm.assertEq(gateway.blockHashOf(newest + HISTORY), 0);
        vm.assertEq(gateway.blockHashOf(0), 0);
        vm.assertEq(gateway.blockHashOf(type(uint64).max), 0);
    }

    function test_advance_gapOrRepetition_reverts() public {
        IL1Gateway.L1Message[] memory none = new IL1Gateway.L1Message[](0);
        IL1Gateway.L1Block[] memory blocks = blocksAfter(START_NUMBER + 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongBlock.selector, START_NUMBER + 2, START_NUMBER + 1));
        vm.prank(SYSTEM);
        gateway.advance(blocks, none);
        blocks = blocksAfter(START_NUMBER - 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongBlock.selector, START_NUMBER, START_NUMBER + 1));
        vm.prank(SYSTEM);
        gateway.advance(blocks, none);
        blocks = blocksAfter(START_NUMBER, 2);
        blocks[1].number = START_NUMBER + 1;
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongBlock.selector, START_NUMBER + 1, START_NUMBER + 2));
        vm.prank(SYSTEM);
        gateway.advance(blocks, none);
        blocks = blocksAfter(START_NUMBER, 2);
        blocks[1].hash = 0;
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.InvalidBlock.selector, START_NUMBER + 2));
        vm.prank(SYSTEM);
        gateway.advance(blocks, none);
    }

    function test_advance_anybodyElse_reverts(address caller) public {
        vm.assume(caller != SYSTEM);
        IL1Gateway.L1Block[] memory blocks = blocksAfter(START_NUMBER, 1);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotSystem.selector, caller));
        vm.prank(caller);
        gateway.advance(blocks, new IL1Gateway.L1Message[](0));
    }

    function test_advance_otherValue_reverts() public {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = messageTo(ALICE, 5, "");
        IL1Gateway.L1Block[] memory none = new IL1Gateway.L1Block[](0);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongValue.selector, 4, 5));
        vm.prank(SYSTEM);
        gateway.advance{value: 4}(none, messages);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongValue.selector, 6, 5));
        vm.prank(SYSTEM);
        gateway.advance{value: 6}(none, messages);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongValue.selector, 1, 0));
        vm.prank(SYSTEM);
        gateway.advance{value: 1}(none, new IL1Gateway.L1Message[](0));
    }

    // Messages.

    function test_advance_callsRecipient(uint256 value, bytes memory payload) public {
        vm.assume(payload.length != 0 && payload.length <= 512);
        value = bound(value, 0, 1e30);
        IL1Gateway.L1Message memory message = messageTo(address(_recipient), value, payload);
        message.gasLimit = 1_000_000;
        bytes32 id = idOf(0, message);
        vm.expectEmit(address(gateway));
        emit IL1Gateway.MessageDelivered(id);
        vm.assertEq(advanceWith(message), id);
        vm.assertEq(_recipient.calls(), 1);
        vm.assertEq(_recipient.receiveId(), id);
        vm.assertEq(_recipient.sender(), onL1(ALICE));
        vm.assertEq(_recipient.payload(), payload);
        vm.assertEq(address(_recipient).balance, value);
        vm.assertEq(address(gateway).balance, 0);
        vm.assertEq(gateway.receivedCount(), 1);
        vm.assertFalse(gateway.isFailed(id));
    }

    function test_advance_ids_arePortals() public {
        for (uint256 i = 0; i < 3; ++i) {
            IL1Gateway.L1Message memory message = messageTo(address(_recipient), i, abi.encodePacked("message", i));
            vm.recordLogs();
            bytes32 sendId = sendFromL1(message);
            IL1Gateway.L1Message[] memory messages = messagesIn(vm.getRecordedLogs());
            advance(1, messages);
            vm.assertEq(_recipient.receiveId(), sendId);
        }
        vm.assertEq(_recipient.calls(), 3);
        vm.assertEq(portal.messageCount(), gateway.receivedCount());
    }

    function test_advance_noPayload_paysAnyAccount() public {
        address fresh = address(0xF4E54);
        advanceWith(messageTo(fresh, 3 ether, ""));
        vm.assertEq(fresh.balance, 3 ether);
        Purse purse = new Purse();
        advanceWith(messageTo(address(purse), 1, ""));
        vm.assertEq(address(purse).balance, 1);
    }

    /// @dev Not less, not more: what the EVM adds to a call with value is taken off. `gasReceived` is read some instructions behind the entry.
    function test_advance_recipientHasExactlyItsGas() public {
        IL1Gateway.L1Message memory message = messageTo(address(_recipient), 0, "x");
        message.gasLimit = 1_000_000;
        advanceWith(message);
        uint256 without = _recipient.gasReceived();
        message.value = 1;
        advanceWith(message);
        vm.assertEq(_recipient.gasReceived(), without);
        vm.assertTrue(without <= 1_000_000 && without > 990_000);
        Purse purse = new Purse();
        message = messageTo(address(purse), 1, "");
        advanceWith(message);
        vm.assertTrue(purse.gasReceived() <= 200_000 && purse.gasReceived() > 199_000);
    }

    function test_advance_delegatedAccount_isCalled() public {
        address account = address(0xACC0);
        vm.etch(account, abi.encodePacked(hex"ef0100", address(_recipient)));
        advanceWith(messageTo(account, 7, "hello"));
        vm.assertEq(RecordingRecipient(account).calls(), 1);
        vm.assertEq(account.balance, 7);
    }

    function test_handOver_anybodyElse_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(ALICE, 1 ether, "");
        vm.deal(address(gateway), 1 ether);
        for (uint256 i = 0; i < 2; ++i) {
            address caller = i == 0 ? SYSTEM : ALICE;
            vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NotSelf.selector, caller));
            vm.prank(caller);
            gateway.handOver(0, message, 100_000);
        }
    }

    // To the L1.

    function test_sendMessage_records() public {
        vm.deal(ALICE, 5);
        bytes memory payload = "to the L1";
        bytes32 id = _idToL1(0, ALICE, address(0xB0B), 5, payload);
        vm.expectEmit(address(gateway));
        emit IERC7786GatewaySource.MessageSent(id, onRollup(ALICE), onL1(address(0xB0B)), payload, 5, new bytes[](0));
        vm.prank(ALICE);
        vm.assertEq(gateway.sendMessage{value: 5}(onL1(address(0xB0B)), payload, new bytes[](0)), id);
        vm.assertEq(gateway.sent(id), 1);
        // specs/wire.md §14: the L1 is shown this slot.
        vm.assertEq(uint256(vm.load(address(gateway), keccak256(abi.encode(id, uint256(0))))), 1);
        vm.assertEq(address(gateway).balance, 5);

        vm.prank(ALICE);
        bytes32 second = gateway.sendMessage(onL1(address(0xB0B)), "", new bytes[](0));
        vm.assertEq(second, _idToL1(1, ALICE, address(0xB0B), 0, ""));
        vm.assertEq(gateway.sent(second), 2);
        vm.assertEq(gateway.sentCount(), 2);
        vm.assertEq(gateway.sent(keccak256("never sent")), 0);
    }

    function test_sendMessage_refusals() public {
        bytes[] memory none = new bytes[](0);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.PayloadTooLarge.selector, 16_385, 16_384));
        gateway.sendMessage(onL1(ALICE), new bytes(16_385), none);
        gateway.sendMessage(onL1(ALICE), new bytes(16_384), none);
        bytes memory bent = bytes.concat(onL1(ALICE), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.InvalidInteroperableAddress.selector, bent));
        gateway.sendMessage(bent, "", none);
        bytes memory elsewhere = onRollup(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.WrongChain.selector, ROLLUP_CHAIN, L1_CHAIN));
        gateway.sendMessage(elsewhere, "", none);
        bytes[] memory attributes = gasAttribute(100_000);
        vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(keccak256("gasLimit(uint64)"))));
        gateway.sendMessage(onL1(ALICE), "", attributes);
    }

    function test_takesNoOtherMoney() public {
        vm.deal(address(this), 2);
        (bool success,) = address(gateway).call{value: 1}("");
        vm.assertFalse(success);
        (success,) = address(gateway).call{value: 1}(hex"01020304");
        vm.assertFalse(success);
    }

    function _idToL1(uint64 index, address sender, address recipient, uint256 value, bytes memory payload) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("parley/v0/message-to-l1"), ROLLUP_ID, index, sender, recipient, value, keccak256(payload)));
    }
}
