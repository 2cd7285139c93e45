// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {StateProof} from "../../../src/libraries/StateProof.sol";
import {TrieWalk} from "../../../src/libraries/TrieWalk.sol";
import {ManyTrie} from "../../utils/ManyTrie.sol";
import {FailingRecipient, RecordingRecipient, WrongAnswerRecipient} from "../../utils/Recipients.sol";
import {Withdrawals} from "../../utils/Withdrawals.sol";

contract RollupPortalDeliverTest is Withdrawals {
    address private constant BOB = address(0xB0B);
    address private constant CAROL = address(0xCA401);

    RecordingRecipient private _recipient;

    function setUp() public {
        deployPair();
        _recipient = new RecordingRecipient();
        vm.deal(address(portal), 100 ether);
    }

    function test_deliver_ether() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 3 ether, "");
        settle(7);
        bytes32 id = toL1IdOf(message);
        vm.assertEq(portal.messageToL1Id(message), id);
        vm.assertFalse(portal.isDelivered(id));
        vm.expectEmit(address(portal));
        emit IRollupPortal.MessageDelivered(id);
        vm.assertEq(deliver(message, 7), id);
        vm.snapshotGasLastCall("l1", "deliver ether from a rollup, state of 2 accounts");
        vm.assertEq(CAROL.balance, 3 ether);
        vm.assertEq(address(portal).balance, 97 ether);
        vm.assertTrue(portal.isDelivered(id));
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.AlreadyDelivered.selector, id));
    }

    /// @dev As ERC-7786's gateway, with the sender on the rollup's chain and the id that the rollup gave.
    function test_deliver_payload() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(_recipient), 1 ether, "hello");
        settle(7);
        bytes32 id = deliver(message, 7);
        vm.assertEq(_recipient.calls(), 1);
        vm.assertEq(_recipient.receiveId(), id);
        vm.assertEq(_recipient.sender(), onRollup(BOB));
        vm.assertEq(_recipient.payload(), bytes("hello"));
        vm.assertEq(address(_recipient).balance, 1 ether);
    }

    /// @dev Of many, by any later state, in any order, each once.
    function test_deliver_manyMessages() public {
        IRollupPortal.RollupMessage[] memory messages = new IRollupPortal.RollupMessage[](40);
        for (uint256 i = 0; i < 40; ++i) {
            messages[i] = sendToL1(BOB, address(uint160(0xD00D00 + i)), i + 1, "");
            if (i == 9) settle(1);
            if (i == 39) settle(2);
        }
        for (uint256 i = 40; i > 0; --i) {
            bool isEarly = i <= 10 && i % 2 == 0;
            deliver(messages[i - 1], isEarly ? 1 : 2, isEarly ? 10 : 40);
            vm.assertEq(messages[i - 1].recipient.balance, i);
        }
        vm.assertEq(address(portal).balance, 100 ether - 820);
    }

    function test_deliver_notFinal_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 1 ether, "");
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.NotFinal.selector, 7));
        settlement.set(keccak256("another rollup"), 7, stateRootNow());
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.NotFinal.selector, 7));
    }

    /// @dev What was sent after the output, or never, is not there: the same proof says so.
    function test_deliver_notSent_reverts() public {
        sendToL1(BOB, CAROL, 1 ether, "");
        settle(7);
        IRollupPortal.RollupMessage memory late = sendToL1(BOB, CAROL, 2 ether, "");
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(late), 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.NotSent.selector, toL1IdOf(late), 7));
        portal.deliver(late, 7, accountProof, storageProof);
        (accountProof, storageProof) = proofsOf(toL1IdOf(late), 2);
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        portal.deliver(late, 7, accountProof, storageProof);
    }

    /// @dev Each field is in the id, so another one is another message, which nobody sent.
    function test_deliver_bentMessage_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(_recipient), 1 ether, "x");
        settle(7);
        for (uint256 i = 0; i < 5; ++i) {
            IRollupPortal.RollupMessage memory bent = abi.decode(abi.encode(message), (IRollupPortal.RollupMessage));
            if (i == 0) bent.index += 1;
            if (i == 1) bent.sender = CAROL;
            if (i == 2) bent.recipient = CAROL;
            if (i == 3) bent.value += 1;
            if (i == 4) bent.payload = "y";
            expectFailed(bent, 7, abi.encodeWithSelector(IRollupPortal.NotSent.selector, toL1IdOf(bent), 7));
        }
        // The right one, shown with somebody else's slot.
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), 1);
        storageProof[0] = bytes.concat(storageProof[0], hex"00");
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        portal.deliver(message, 7, accountProof, storageProof);
    }

    /// @dev The same bytes under another index are another message; a slot with another index is not its own.
    function test_deliver_slotOfAnotherIndex_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 1 ether, "");
        ManyTrie.Entries memory entries = storageNow();
        entries.values[0] = hex"02";
        ManyTrie.Entries memory state = stateOf(ManyTrie.root(entries));
        settlement.set(ROLLUP_ID, 7, ManyTrie.root(state));
        bytes[] memory accountProof = ManyTrie.proof(state, keccak256(abi.encodePacked(L1_GATEWAY)));
        bytes[] memory storageProof = ManyTrie.proof(entries, entries.keys[0]);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.NotSent.selector, toL1IdOf(message), 7));
        portal.deliver(message, 7, accountProof, storageProof);
    }

    /// @dev The same slot in somebody else's storage proves nothing, and a state without L1Gateway has sent nothing.
    function test_deliver_otherAccount_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 1 ether, "");
        ManyTrie.Entries memory state = stateOf(ManyTrie.root(storageNow()));
        (state.values[0], state.values[1]) = (state.values[1], state.values[0]);
        settlement.set(ROLLUP_ID, 7, ManyTrie.root(state));
        (, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), 1);
        bytes[] memory other = ManyTrie.proof(state, keccak256(abi.encodePacked(BOB)));
        vm.expectRevert();
        portal.deliver(message, 7, other, storageProof);
        bytes[] memory own = ManyTrie.proof(state, keccak256(abi.encodePacked(L1_GATEWAY)));
        vm.expectRevert(abi.encodeWithSelector(TrieWalk.TrieProofTooLong.selector, 1, 0));
        portal.deliver(message, 7, own, storageProof);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.NotSent.selector, toL1IdOf(message), 7));
        portal.deliver(message, 7, own, new bytes[](0));
    }

    /// @dev A recipient that fails leaves the message as it was: for another day, and anybody.
    function test_deliver_failing_canBeTriedAgain() public {
        FailingRecipient failing = new FailingRecipient();
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(failing), 1 ether, "x");
        settle(7);
        bytes memory reason = abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42);
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, reason));
        vm.assertFalse(portal.isDelivered(toL1IdOf(message)));
        vm.assertEq(address(portal).balance, 100 ether);
        failing.mend();
        vm.prank(CAROL);
        deliver(message, 7);
        vm.assertEq(failing.calls(), 1);
        vm.assertEq(address(failing).balance, 1 ether);
    }

    function test_deliver_noCodeForAPayload_waitsForCode() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 1 ether, "x");
        settle(7);
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, bytes("")));
        vm.etch(CAROL, address(_recipient).code);
        deliver(message, 7);
        vm.assertEq(CAROL.balance, 1 ether);
    }

    function test_deliver_wrongAnswer_reverts() public {
        bytes[3] memory answers = [bytes(""), abi.encode(bytes4(0xffffffff)), abi.encodePacked(bytes4(0x2432ef26))];
        for (uint256 i = 0; i < 3; ++i) {
            IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(new WrongAnswerRecipient(answers[i])), 1 ether, "x");
            settle(uint64(i + 1));
            expectFailed(message, uint64(i + 1), abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, bytes("")));
        }
    }

    function test_deliver_moreThanThereIs_reverts() public {
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 101 ether, "");
        settle(7);
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.DeliveryFailed.selector, bytes("")));
        vm.deal(address(portal), 101 ether);
        deliver(message, 7);
    }

    /// @dev What failed on the rollup and went back arrives like anything else, from L1Gateway itself.
    function test_deliver_bounced() public {
        IL1Gateway.L1Message memory stuck = messageTo(address(0xDEAD), 2 ether, "x");
        stuck.sender = CAROL;
        sendFromL1(stuck);
        advanceWith(stuck);
        vm.warp(NOW + 7 days);
        sentIds.push(gateway.bounce(0, stuck));
        settle(7);
        deliver(IRollupPortal.RollupMessage(0, address(gateway), CAROL, 2 ether, ""), 7);
        vm.assertEq(CAROL.balance, 2 ether);
        vm.assertEq(address(portal).balance, 100 ether);
    }

    /// @dev A portal that no `RollupPortals` made has no settlement, so nobody's word counts.
    function test_deliver_madeByAnAccount_reverts() public {
        vm.prank(BOB);
        IRollupPortal own = IRollupPortal(create("RollupPortal.sol:RollupPortal", abi.encode(ROLLUP_ID, uint256(ROLLUP_CHAIN))));
        vm.assertEq(address(own.settlement()), address(0));
        vm.deal(address(own), 1 ether);
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, CAROL, 1 ether, "");
        settle(0);
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), 1);
        vm.expectRevert();
        own.deliver(message, 0, accountProof, storageProof);
        vm.assertEq(address(own).balance, 1 ether);
    }

    function test_deliver_anyProofOfAnEmptyState_reverts() public {
        IRollupPortal.RollupMessage memory message = IRollupPortal.RollupMessage(0, BOB, CAROL, 1 ether, "");
        settlement.set(ROLLUP_ID, 7, ManyTrie.EMPTY_ROOT);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.NotSent.selector, toL1IdOf(message), 7));
        portal.deliver(message, 7, new bytes[](0), new bytes[](0));
    }
}
