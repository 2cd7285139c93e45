// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {IRollupEnd} from "../../../src/interfaces/IRollupEnd.sol";
import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {TrieWalk} from "../../../src/libraries/TrieWalk.sol";
import {Endings} from "../../utils/Endings.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

contract RollupEndTest is Endings {
    address private constant BOB = address(0xB0B0);
    address private constant CAROL = address(0xCA401);

    function setUp() public {
        deployPair();
        vm.deal(address(portal), 100 ether);
    }

    // Closed.

    function test_sendMessage_afterTheLastBlock_reverts() public {
        registry.leave(uint64(block.number));
        // In that very block it still counts.
        sendFromL1(messageTo(BOB, 1 ether, ""));
        portal.forceTransaction(hex"01");
        vm.roll(block.number + 1);
        bytes memory reason = abi.encodeWithSelector(IRollupEnd.RollupHasLeft.selector, ROLLUP_ID, uint64(block.number - 1));
        vm.expectRevert(reason);
        portal.sendMessage(onRollup(BOB), "", new bytes[](0));
        vm.expectRevert(reason);
        portal.forceTransaction(hex"01");
        vm.assertEq(portal.messageCount(), 1);
    }

    /// @dev With notice it stays open until then.
    function test_sendMessage_withNotice() public {
        registry.leave(uint64(block.number) + 5);
        vm.roll(block.number + 5);
        sendFromL1(messageTo(BOB, 1 ether, ""));
        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.RollupHasLeft.selector, ROLLUP_ID, uint64(block.number - 1)));
        portal.forceTransaction(hex"01");
    }

    // The end.

    function test_end_records() public {
        hold(BOB, 2 ether);
        leaveNow(NO_CODE);
        advanceTo(uint64(block.number));
        makeFinal(END);
        bytes32 stateRoot;
        (, stateRoot) = settlement.finalized(ROLLUP_ID, END);
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(bytes32(uint256(3)));
        vm.expectEmit(address(portal));
        emit IRollupEnd.RollupEnded(END, stateRoot, true);
        portal.end(genesis(NO_CODE), END, ofAccount, ofSlot);
        vm.snapshotGasLastCall("l1", "show the end of a rollup, state of 2 accounts");
        IRollupEnd.End memory shown = portal.ended();
        vm.assertEq(shown.number, END);
        vm.assertEq(shown.stateRoot, stateRoot);
        vm.assertTrue(shown.isClaimable);
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.AlreadyEnded.selector, END));
        portal.end(genesis(NO_CODE), END, ofAccount, ofSlot);
    }

    function test_end_ofOneThatStays_reverts() public {
        registry.register(genesis(NO_CODE));
        advanceTo(uint64(block.number));
        makeFinal(END);
        expectNoEnd(NO_CODE, END, abi.encodeWithSelector(IRollupEnd.RollupStays.selector, ROLLUP_ID));
    }

    /// @dev A block that rests on the last L1 block itself is not the end: its sequencer may have another one behind it.
    function test_end_tooEarly_reverts() public {
        leaveNow(NO_CODE);
        uint64 last = uint64(block.number) - 1;
        advanceTo(last);
        makeFinal(END);
        expectNoEnd(NO_CODE, END, abi.encodeWithSelector(IRollupEnd.NotTheEnd.selector, last, last, 0, 0));
        advanceTo(last + 1);
        // What is final is the block before.
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(bytes32(uint256(3)));
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        portal.end(genesis(NO_CODE), END, ofAccount, ofSlot);
        expectNoEnd(NO_CODE, END + 1, abi.encodeWithSelector(IRollupPortal.NotFinal.selector, END + 1));
        makeFinal(END + 1);
        showEnd(NO_CODE, END + 1);
    }

    /// @dev While a message waits for room there, its value is nobody's yet.
    function test_end_whileAMessageWaits_reverts() public {
        IL1Gateway.L1Message[] memory waiting = new IL1Gateway.L1Message[](1);
        waiting[0] = messageTo(BOB, 1 ether, "");
        sendFromL1(waiting[0]);
        leaveNow(NO_CODE);
        uint64 origin = uint64(block.number);
        advanceTo(origin);
        makeFinal(END);
        expectNoEnd(NO_CODE, END, abi.encodeWithSelector(IRollupEnd.NotTheEnd.selector, origin, origin - 1, 0, 1));
        advance(1, waiting);
        makeFinal(END + 1);
        showEnd(NO_CODE, END + 1);
        vm.assertEq(portal.ended().number, END + 1);
    }

    function test_end_anotherGenesis_reverts() public {
        leaveNow(keccak256("prefunded"));
        advanceTo(uint64(block.number));
        makeFinal(END);
        bytes32 actual = keccak256(abi.encode(genesis(NO_CODE)));
        bytes32 expected = keccak256(abi.encode(genesis(keccak256("prefunded"))));
        expectNoEnd(NO_CODE, END, abi.encodeWithSelector(IRollupEnd.WrongGenesis.selector, actual, expected));
    }

    // Claims.

    function test_claim() public {
        hold(BOB, 2 ether);
        hold(CAROL, 3 ether);
        endNow();
        bytes[] memory proof = accountProof(BOB);
        vm.expectEmit(address(portal));
        emit IRollupEnd.BalanceClaimed(BOB, 2 ether);
        portal.claim(BOB, address(0), proof);
        vm.snapshotGasLastCall("l1", "claim a balance, state of 3 accounts");
        vm.assertEq(BOB.balance, 2 ether);
        vm.assertEq(address(portal).balance, 98 ether);
        vm.assertTrue(portal.isClaimed(BOB));
        vm.assertFalse(portal.isClaimed(CAROL));
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.AlreadyClaimed.selector, BOB));
        portal.claim(BOB, address(0), proof);
    }

    function test_claim_delegatingAccount() public {
        address delegate = address(0xde1e);
        holdings.push(Holding(BOB, 2 ether, keccak256(abi.encodePacked(hex"ef0100", delegate))));
        endNow();
        bytes[] memory proof = accountProof(BOB);
        bytes memory hasCode = abi.encodeWithSelector(IRollupEnd.HasCode.selector, BOB, holdings[0].codeHash);
        vm.expectRevert(hasCode);
        portal.claim(BOB, address(0), proof);
        vm.expectRevert(hasCode);
        portal.claim(BOB, address(0xbad), proof);
        portal.claim(BOB, delegate, proof);
        vm.assertEq(BOB.balance, 2 ether);
    }

    function test_claim_ofAContract_reverts() public {
        holdings.push(Holding(BOB, 2 ether, keccak256("contract")));
        endNow();
        _expectNoClaim(BOB, BOB, abi.encodeWithSelector(IRollupEnd.HasCode.selector, BOB, keccak256("contract")));
        _expectNoClaim(L1_GATEWAY, L1_GATEWAY, abi.encodeWithSelector(IRollupEnd.HasCode.selector, L1_GATEWAY, keccak256("code")));
    }

    function test_claim_ofTheSystemAccount_reverts() public {
        hold(SYSTEM, 5 ether);
        endNow();
        _expectNoClaim(SYSTEM, SYSTEM, abi.encodeWithSelector(IRollupEnd.SystemAccount.selector));
    }

    function test_claim_byTheProofOfAnother_reverts() public {
        hold(BOB, 2 ether);
        hold(CAROL, 3 ether);
        hold(address(0xDA4E), 3 ether);
        endNow();
        bytes[] memory proof = accountProof(BOB);
        vm.expectRevert();
        portal.claim(CAROL, address(0), proof);
        vm.assertEq(CAROL.balance, 0);
    }

    function test_claim_byAnotherState_reverts() public {
        hold(BOB, 2 ether);
        endNow();
        hold(CAROL, 50 ether);
        bytes[] memory proof = accountProof(CAROL);
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        portal.claim(CAROL, address(0), proof);
        // Even where the settlement takes it for final.
        makeFinal(END + 1);
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        portal.claim(CAROL, address(0), proof);
    }

    function test_claim_ofNothing_reverts() public {
        hold(BOB, 0);
        hold(CAROL, 1);
        endNow();
        _expectNoClaim(BOB, BOB, abi.encodeWithSelector(IRollupEnd.NothingToClaim.selector, BOB));
        address nobody = address(0x10b0d4);
        _expectNoClaim(nobody, nobody, abi.encodeWithSelector(IRollupEnd.NothingToClaim.selector, nobody));
    }

    function test_claim_beforeTheEnd_reverts() public {
        hold(BOB, 2 ether);
        leaveNow(NO_CODE);
        makeFinal(END);
        _expectNoClaim(BOB, BOB, abi.encodeWithSelector(IRollupEnd.NotEnded.selector));
    }

    function test_claim_ofAPrefundedRollup_reverts_andWithdrawalsGoOn() public {
        bytes32 alloc = keccak256("prefunded");
        hold(BOB, 2 ether);
        IRollupPortal.RollupMessage memory message = sendToL1(CAROL, CAROL, 3 ether, "");
        leaveNow(alloc);
        advanceTo(uint64(block.number));
        makeFinal(END);
        showEnd(alloc, END);
        _expectNoClaim(BOB, BOB, abi.encodeWithSelector(IRollupEnd.PrefundedGenesis.selector));
        _deliverAtEnd(message, END);
        vm.assertEq(CAROL.balance, 3 ether);
    }

    /// @dev On the L1 a contract stands there that takes no money: its claim waits, and nobody else's does.
    function test_claim_refused_canBeTriedAgain() public {
        hold(BOB, 2 ether);
        hold(CAROL, 1 ether);
        endNow();
        vm.etch(BOB, hex"5f5ffd");
        _expectNoClaim(BOB, BOB, abi.encodeWithSelector(Errors.FailedCall.selector));
        vm.assertFalse(portal.isClaimed(BOB));
        portal.claim(CAROL, address(0), accountProof(CAROL));
        vm.etch(BOB, "");
        portal.claim(BOB, address(0), accountProof(BOB));
        vm.assertEq(BOB.balance, 2 ether);
    }

    // Withdrawals and failed messages.

    function test_deliver_afterTheEnd() public {
        IRollupPortal.RollupMessage memory message = sendToL1(CAROL, CAROL, 3 ether, "");
        endNow();
        _deliverAtEnd(message, END);
        vm.assertEq(CAROL.balance, 3 ether);
    }

    /// @dev Nobody watches what is said of a rollup that is no more.
    function test_deliver_byAnOutputAboveTheEnd_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(CAROL, CAROL, 3 ether, "");
        endNow();
        makeFinal(END + 1);
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(slotOf(toL1IdOf(message)));
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.AfterTheEnd.selector, END + 1, END));
        portal.deliver(message, END + 1, ofAccount, ofSlot);
    }

    function test_reclaim() public {
        IL1Gateway.L1Message memory stuck = messageTo(address(0xDEAD), 2 ether, "x");
        stuck.sender = CAROL;
        bytes32 id = sendFromL1(stuck);
        failedIds.push(id);
        vm.assertEq(advanceWith(stuck), id);
        endNow();
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(failedSlotOf(id));
        vm.chainId(L1_CHAIN);
        // Nobody else's, and no more than was in it.
        stuck.value = 3 ether;
        vm.expectRevert();
        portal.reclaim(0, stuck, ofAccount, ofSlot);
        stuck.value = 2 ether;
        vm.expectEmit(address(portal));
        emit IRollupEnd.FailedMessageReturned(id);
        portal.reclaim(0, stuck, ofAccount, ofSlot);
        vm.assertEq(CAROL.balance, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.AlreadyReturned.selector, id));
        portal.reclaim(0, stuck, ofAccount, ofSlot);
    }

    /// @dev What was delivered there is its recipient's, and what was bounced a message of L1Gateway.
    function test_reclaim_ofWhatDidNotFail_reverts() public {
        IL1Gateway.L1Message memory message = messageTo(BOB, 2 ether, "");
        bytes32 id = sendFromL1(message);
        advanceWith(message);
        endNow();
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(failedSlotOf(id));
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.NotKept.selector, id));
        portal.reclaim(0, message, ofAccount, ofSlot);
    }

    function test_reclaim_beforeTheEnd_reverts() public {
        vm.expectRevert(IRollupEnd.NotEnded.selector);
        portal.reclaim(0, messageTo(BOB, 1, "x"), new bytes[](0), new bytes[](0));
    }

    function _expectNoClaim(address account, address proven, bytes memory reason) private {
        bytes[] memory proof = accountProof(proven);
        vm.expectRevert(reason);
        portal.claim(account, address(0), proof);
    }

    function _deliverAtEnd(IRollupPortal.RollupMessage memory message, uint64 number) private {
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(slotOf(toL1IdOf(message)));
        vm.chainId(L1_CHAIN);
        portal.deliver(message, number, ofAccount, ofSlot);
        vm.chainId(ROLLUP_CHAIN);
    }
}
