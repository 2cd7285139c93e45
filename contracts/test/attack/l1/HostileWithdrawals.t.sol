// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {BombingRecipient, BurningRecipient, RecordingRecipient} from "../../utils/Recipients.sol";
import {Withdrawals} from "../../utils/Withdrawals.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev Calls the portal back with whatever it was told, and accepts its message whatever becomes of that.
contract CallingBack is IERC7786Recipient {
    bytes private _call;
    bool public hasSucceeded;
    bytes public answer;

    function prepare(bytes calldata call_) external {
        _call = call_;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        (hasSucceeded, answer) = msg.sender.call{value: msg.value}(_call);
        return IERC7786Recipient.receiveMessage.selector;
    }

    receive() external payable {
        (hasSucceeded, answer) = msg.sender.call(_call);
    }
}

/// @dev Passes its message on and swallows the failure, as a router might: with too little gas it loses what it was to pass on.
contract Swallowing is IERC7786Recipient {
    uint256 public done;
    uint256 private _sink;

    function work() external {
        for (uint256 i = 0; i < 1_500; ++i) {
            _sink = uint256(keccak256(abi.encode(_sink, i)));
        }
        ++done;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        try this.work() {} catch {}
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Recipients and carriers that want a message twice, more than it brings, or to harm whom it is for.
contract HostileWithdrawalsTest is Withdrawals {
    address private constant BOB = address(0xB0B);

    function setUp() public {
        deployPair();
        vm.deal(address(portal), 100 ether);
    }

    function test_reentrance_paysOnce() public {
        CallingBack thief = new CallingBack();
        IRollupPortal.RollupMessage memory first = sendToL1(BOB, address(thief), 1 ether, "");
        IRollupPortal.RollupMessage memory second = sendToL1(BOB, address(thief), 2 ether, "x");
        settle(7);
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(first), 2);
        thief.prepare(abi.encodeCall(IRollupPortal.deliver, (first, 7, accountProof, storageProof)));
        bytes4 reason = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        deliver(first, 7);
        vm.assertFalse(thief.hasSucceeded());
        vm.assertEq(bytes32(selectorOf(thief.answer())), bytes32(reason));
        vm.assertEq(address(thief).balance, 1 ether);
        deliver(second, 7);
        vm.assertFalse(thief.hasSucceeded());
        vm.assertEq(address(thief).balance, 3 ether);
        vm.assertEq(address(portal).balance, 97 ether);
    }

    /// @dev An answer in the same transaction is what messages are for.
    function test_recipient_answers() public {
        CallingBack recipient = new CallingBack();
        recipient.prepare(abi.encodeWithSelector(portal.sendMessage.selector, onRollup(BOB), bytes("answer"), new bytes[](0)));
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(recipient), 1 ether, "x");
        settle(7);
        deliver(message, 7);
        vm.assertTrue(recipient.hasSucceeded());
        vm.assertEq(portal.messageCount(), 1);
        vm.assertEq(address(portal).balance, 100 ether);
    }

    function test_returnBomb_andBurner_revertAndStay() public {
        address[2] memory hostile = [address(new BombingRecipient()), address(new BurningRecipient())];
        for (uint256 i = 0; i < 2; ++i) {
            IRollupPortal.RollupMessage memory message = sendToL1(BOB, hostile[i], 1 ether, "x");
            settle(uint64(i + 1));
            bytes memory reason = i == 0 ? new bytes(256) : bytes("");
            expectFailed(message, uint64(i + 1), abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, reason));
            vm.assertFalse(portal.isDelivered(toL1IdOf(message)));
        }
    }

    /// @dev A carrier that brings little gas must not have the message count as delivered while its recipient could do nothing.
    function test_starvedRecipient_isNotDelivered() public {
        Swallowing recipient = new Swallowing();
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(recipient), 0, "x");
        settle(7);
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), 1);
        bytes memory call = abi.encodeCall(IRollupPortal.deliver, (message, 7, accountProof, storageProof));
        for (uint256 gas = 100_000; gas < 2_400_000; gas += 100_000) {
            (bool success,) = address(portal).call{gas: gas}(call);
            if (success) break;
            vm.assertFalse(portal.isDelivered(toL1IdOf(message)));
        }
        vm.assertTrue(portal.isDelivered(toL1IdOf(message)));
        vm.assertEq(recipient.done(), 1);
    }

    function testFuzz_gas_recipientHasWhatItIsSureOf(uint256 gas) public {
        gas = bound(gas, 2_000_000, 2_300_000);
        RecordingRecipient recipient = new RecordingRecipient();
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(recipient), 1 ether, new bytes(16_384));
        settle(7);
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), 1);
        (bool success,) = address(portal).call{gas: gas}(abi.encodeCall(IRollupPortal.deliver, (message, 7, accountProof, storageProof)));
        if (success) vm.assertLt(1_995_000, recipient.gasReceived());
        else vm.assertEq(recipient.calls(), 0);
    }

    /// @dev As the portal somebody could say things to it in its own name; there is nothing to be said, and nobody may try.
    function test_messageToThePortalItself_fails() public {
        bytes[2] memory payloads = [bytes("x"), bytes("")];
        for (uint256 i = 0; i < 2; ++i) {
            IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(portal), 1 ether, payloads[i]);
            settle(uint64(i + 1));
            expectFailed(message, uint64(i + 1), abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, bytes("")));
        }
    }

    /// @dev Whatever the payload says, the portal calls `receiveMessage` and nothing else: contracts of the L1 that know no such call are out of its reach.
    function test_payloadIsNoCall() public {
        bytes memory approve = abi.encodeWithSignature("approve(address,uint256)", BOB, type(uint256).max);
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(settlement), 0, approve);
        settle(7);
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, bytes("")));
    }
}
