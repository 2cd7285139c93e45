// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {IQuorum} from "../../../src/interfaces/IQuorum.sol";
import {BeatCertificates} from "../../../src/libraries/BeatCertificates.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";
import {ChallengesFixture} from "./ChallengesFixture.sol";

contract ExecutionChallengesTest is ChallengesFixture {
    function test_constructor_invalid_reverts() external {
        for (uint256 i = 0; i < 9; ++i) {
            IExecutionChallenges.Schedule memory wrong = _schedule();
            if (i == 0) wrong.beatMs = 0;
            if (i == 1) wrong.periodBeats = 0;
            if (i == 2) wrong.askSeconds = 0;
            if (i == 3) wrong.openSeconds = 0;
            if (i == 4) wrong.decideSeconds = COMMIT + ASK + OPEN;
            if (i == 5) wrong.suspensionSeconds = 0;
            if (i == 6) wrong.mostMisses = 0;
            if (i == 7) wrong.mostMisses = wrong.windowPeriods + 1;
            if (i == 8) wrong.windowPeriods = 65;
            vm.expectRevert(IExecutionChallenges.InvalidSchedule.selector);
            newChallenges(wrong);
        }
    }

    function test_settle_everybodyExecuted_nobodyMisses() external {
        play(0, everybody);
        vm.snapshotGasLastCall("l1", "settle a challenge, 5 seats");
        for (uint256 i = 0; i < everybody.length; ++i) {
            vm.assertFalse(challenges.hasMissed(0, vm.addr(everybody[i])));
        }
        vm.assertTrue(challenges.isDecided(0));
        vm.assertEq(challenges.periodState(0).verdict, traceOf(challenges.periodState(0).place));
    }

    function test_settle_whoCommittedNothing_misses() external {
        play(0, honest);
        vm.assertTrue(challenges.hasMissed(0, vm.addr(COPYCAT)));
        vm.assertFalse(challenges.hasMissed(0, vm.addr(1)));
        vm.assertFalse(challenges.hasMissed(1, vm.addr(COPYCAT)));
        vm.assertEq(challenges.missesAt(0, vm.addr(COPYCAT)), 1);
        vm.assertEq(challenges.suspendedUntil(vm.addr(COPYCAT)), 0);
    }

    function test_settle_whoCommittedAndShowedNothing_misses() external {
        untilAsked(0, everybody);
        for (uint256 i = 0; i < honest.length; ++i) {
            openAs(honest[i], 0, 0);
            if (i == 0) vm.snapshotGasLastCall("l1", "open a challenge, 20 traces");
        }
        settle(0);
        vm.assertTrue(challenges.hasMissed(0, vm.addr(COPYCAT)));
    }

    /// @dev Who did not sign the block in question need not have executed it. Of the same checkpoint, another certificate may count it.
    function test_settle_whoDidNotSign_doesNotMiss() external {
        for (uint64 period = 0; period <= 4; period += 4) {
            vm.warp(endOf(period));
            for (uint256 i = 0; i < honest.length; ++i) {
                commitAs(honest[i], period, 0);
            }
            closeAndDraw(period);
            CertifiedHead memory withoutIt = certified(period, honest);
            challenges.ask(period, withoutIt);
            vm.snapshotGasLastCall("l1", "ask about a block, 4 of 5");
            vm.expectPartialRevert(IExecutionChallenges.NotBetter.selector);
            challenges.ask(period, withoutIt);
            if (period == 4) challenges.ask(period, certified(period, everybody));
            vm.warp(challenges.periodState(period).askedUntil);
            for (uint256 i = 0; i < honest.length; ++i) {
                openAs(honest[i], period, 0);
            }
            settle(period);
            vm.assertTrue(challenges.hasMissed(period, vm.addr(COPYCAT)) == (period == 4));
        }
    }

    function test_commit_times_revert() external {
        address operator = vm.addr(1);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.PeriodNotOver.selector, 0, endOf(0)));
        challenges.commit(0, operator, keccak256("root"), "");
        vm.warp(endOf(0));
        vm.prank(operator);
        vm.expectRevert(IExecutionChallenges.ZeroRoot.selector);
        challenges.commit(0, operator, 0, "");
        commitAs(1, 0, 0);
        vm.snapshotGasLastCall("l1", "commit to traces");
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.AlreadyCommitted.selector, 0, operator));
        challenges.commit(0, operator, keccak256("another"), "");
        closeAndDraw(0);
        vm.prank(vm.addr(2));
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.CommitmentsClosed.selector, 0));
        challenges.commit(0, vm.addr(2), keccak256("late"), "");
        vm.warp(endOf(1) + DECIDE);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooLate.selector, 1, endOf(1) + DECIDE));
        challenges.commit(1, operator, keccak256("too late"), "");
    }

    function test_commit_byOthers_needsTheSignature() external {
        vm.warp(endOf(0));
        (address operator, bytes32 root) = (vm.addr(1), keccak256("root"));
        bytes32 digest = Hashes.tracesDigest(block.chainid, address(challenges), 0, operator, root);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(2, digest);
        bytes memory wrong = abi.encodePacked(r, s, v);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotByOperator.selector, operator, operator, digest));
        challenges.commit(0, operator, root, wrong);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotByOperator.selector, operator, operator, digest));
        challenges.commit(0, operator, root, "");
        // Of account 2 as a committer the same signature counts, and the operator's own does not.
        vm.prank(operator);
        challenges.appoint(vm.addr(2));
        vm.assertEq(challenges.committerOf(operator), vm.addr(2));
        vm.prank(operator);
        vm.expectPartialRevert(IExecutionChallenges.NotByOperator.selector);
        challenges.commit(0, operator, root, "");
        challenges.commit(0, operator, root, wrong);
        vm.assertEq(challenges.commitmentOf(0, operator), root);
    }

    function test_draw_onlyByTheNamedBlock() external {
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotClosed.selector, 0));
        challenges.draw(0, "");
        vm.warp(endOf(0) + COMMIT - 1);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooEarly.selector, 0, endOf(0) + COMMIT));
        challenges.close(0);
        vm.warp(endOf(0) + COMMIT);
        challenges.close(0);
        uint64 drawBlock = challenges.periodState(0).drawBlock;
        vm.assertEq(drawBlock, block.number + challenges.DRAW_DELAY());
        bytes memory header = Headers.encode(0, drawBlock, bytes32(RANDOMNESS));
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.WrongHeader.selector, drawBlock));
        challenges.draw(0, header);
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.DrawPossible.selector, 0, drawBlock));
        challenges.close(0);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.WrongHeader.selector, drawBlock));
        challenges.draw(0, Headers.encode(0, drawBlock, bytes32(uint256(1))));
        challenges.draw(0, header);
        vm.assertEq(challenges.periodState(0).beat, 3);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.AlreadyDrawn.selector, 0));
        challenges.draw(0, header);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.AlreadyDrawn.selector, 0));
        challenges.close(0);
    }

    function test_close_forgottenDraw_namesAnother() external {
        vm.warp(endOf(0) + COMMIT);
        challenges.close(0);
        vm.roll(challenges.periodState(0).drawBlock + 8_192);
        challenges.close(0);
        vm.assertEq(challenges.periodState(0).drawBlock, block.number + challenges.DRAW_DELAY());
    }

    function test_ask_notThatBlock_reverts() external {
        CertifiedHead memory early = certified(0, everybody);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotDrawn.selector, 0));
        challenges.ask(0, early);
        closeAndDraw(0);
        CertifiedHead memory another = certifiedOf(4, 4, everybody);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.WrongBeat.selector, 4, 3));
        challenges.ask(0, another);
        CertifiedHead memory elsewhere = certified(0, everybody);
        uint64 drawn = elsewhere.proof.position;
        elsewhere.proof.position = 1 - drawn;
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.WrongPosition.selector, 1 - drawn, drawn));
        challenges.ask(0, elsewhere);
        uint256[] memory three = new uint256[](3);
        (three[0], three[1], three[2]) = (1, 2, 3);
        CertifiedHead memory weak = certified(0, three);
        vm.expectRevert(abi.encodeWithSelector(BeatCertificates.QuorumNotReached.selector, 30 ether, 50 ether));
        challenges.ask(0, weak);
        CertifiedHead memory bent = certified(0, everybody);
        bent.head.blockHash = keccak256("another block");
        vm.expectPartialRevert(IQuorum.HeadNotCertified.selector);
        challenges.ask(0, bent);
        CertifiedHead memory late = certified(0, everybody);
        vm.warp(challenges.periodState(0).askedUntil);
        vm.expectPartialRevert(IExecutionChallenges.TooLate.selector);
        challenges.ask(0, late);
    }

    /// @dev Two checkpoints of one beat: whoever asks first does not choose.
    function test_ask_lowestScoreCounts() external {
        closeAndDraw(0);
        CertifiedHead memory one = certifiedOf(3, 3, everybody);
        CertifiedHead memory other = certifiedOf(3, 4, everybody);
        bytes32 scoreOfOne = keccak256(abi.encode(bytes32(RANDOMNESS), uint32(1), one.proof.headsRoot));
        bytes32 scoreOfOther = keccak256(abi.encode(bytes32(RANDOMNESS), uint32(1), other.proof.headsRoot));
        (CertifiedHead memory low, CertifiedHead memory high) = scoreOfOne < scoreOfOther ? (one, other) : (other, one);
        challenges.ask(0, high);
        challenges.ask(0, low);
        vm.expectPartialRevert(IExecutionChallenges.NotBetter.selector);
        challenges.ask(0, high);
        vm.assertEq(challenges.periodState(0).place, placeOf(low.head));
    }

    function test_open_times_revert() external {
        bytes32[] memory path = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotAsked.selector, 0));
        challenges.open(0, vm.addr(1), 0, bytes32(uint256(1)), path);
        untilAsked(0, everybody);
        uint64 askedUntil = challenges.periodState(0).askedUntil;
        vm.warp(askedUntil - 1);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooEarly.selector, 0, askedUntil));
        challenges.open(0, vm.addr(1), 0, bytes32(uint256(1)), path);
        vm.warp(askedUntil + OPEN);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooLate.selector, 0, askedUntil + OPEN));
        challenges.open(0, vm.addr(1), 0, bytes32(uint256(1)), path);
        vm.warp(askedUntil);
        vm.expectRevert(IExecutionChallenges.ZeroTrace.selector);
        challenges.open(0, vm.addr(1), 0, 0, path);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotCommitted.selector, 0, vm.addr(9)));
        challenges.open(0, vm.addr(9), 0, bytes32(uint256(1)), path);
    }

    function test_settle_times_revert() external {
        untilAsked(0, everybody);
        for (uint256 i = 0; i < honest.length; ++i) {
            openAs(honest[i], 0, 0);
        }
        bytes32 trace = traceOf(challenges.periodState(0).place);
        uint64 openUntil = challenges.periodState(0).askedUntil + OPEN;
        vm.warp(openUntil - 1);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooEarly.selector, 0, openUntil));
        challenges.settle(0, opening(), trace);
        vm.warp(endOf(0) + DECIDE - 1);
        vm.assertFalse(challenges.isDecided(0));
        vm.warp(endOf(0) + DECIDE);
        vm.assertTrue(challenges.isDecided(0));
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.TooLate.selector, 0, endOf(0) + DECIDE));
        challenges.settle(0, opening(), trace);
        vm.assertFalse(challenges.hasMissed(0, vm.addr(COPYCAT)));
    }

    function test_settle_anotherTableOrTwice_reverts() external {
        play(0, honest);
        bytes32 trace = challenges.periodState(0).verdict;
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.AlreadySettled.selector, 0));
        challenges.settle(0, opening(), trace);
        untilAsked(4, honest);
        openAs(1, 4, 0);
        vm.warp(challenges.periodState(4).askedUntil + OPEN);
        published.totalWeight = 1;
        trace = traceOf(challenges.periodState(4).place);
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        challenges.settle(4, opening(), trace);
    }

    /// @dev Two of five are no verdict, though nobody showed anything else.
    function test_settle_lessThanHalfOfTheStake_isVoid() external {
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (1, 2);
        untilAsked(0, two);
        openAs(1, 0, 0);
        openAs(2, 0, 0);
        bytes32 trace = traceOf(challenges.periodState(0).place);
        vm.warp(challenges.periodState(0).askedUntil + OPEN);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NoVerdict.selector, 20 ether, 20 ether, 50 ether));
        challenges.settle(0, opening(), trace);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NoVerdict.selector, 0, 20 ether, 50 ether));
        challenges.settle(0, opening(), 0);
    }

    function test_suspension_secondMiss_costsTheSeat_forATime() external {
        play(0, honest);
        play(4, honest);
        address copycat = vm.addr(COPYCAT);
        uint64 until = challenges.suspendedUntil(copycat);
        vm.assertEq(until, block.timestamp + SUSPENSION);
        vm.assertEq(challenges.suspensionEnds(), until);
        vm.assertFalse(registry.isEjected(copycat));
        vm.assertEq(stakeOf(copycat), 10 ether);
        publish();
        vm.assertFalse(isSeated(seated, copycat));
        vm.assertEq(seated.length, 4);
        vm.warp(until);
        skip(MINIMUM_INTERVAL);
        publishTable();
        vm.assertTrue(isSeated(seated, copycat));
        // What led here does not count again.
        vm.assertEq(challenges.missesAt(20, copycat), 0);
    }

    /// @dev Eight periods count, the last one included.
    function test_suspension_missesFarApart_keepTheSeat() external {
        play(0, honest);
        play(8, honest);
        vm.assertEq(challenges.missesAt(8, vm.addr(COPYCAT)), 1);
        vm.assertEq(challenges.missesAt(7, vm.addr(COPYCAT)), 1);
        vm.assertEq(challenges.suspendedUntil(vm.addr(COPYCAT)), 0);
    }
}

/// @notice The copycat has as much as all others together.
contract ExecutionChallengesHalfTest is ChallengesFixture {
    function weightOf(uint256 key) internal pure override returns (uint256) {
        return key == COPYCAT ? 40 ether : 10 ether;
    }

    function test_settle_exactlyHalfOfTheStake_isVoid() external {
        untilAsked(0, honest);
        for (uint256 i = 0; i < honest.length; ++i) {
            openAs(honest[i], 0, 0);
        }
        bytes32 trace = traceOf(challenges.periodState(0).place);
        vm.warp(challenges.periodState(0).askedUntil + OPEN);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NoVerdict.selector, 40 ether, 40 ether, 80 ether));
        challenges.settle(0, opening(), trace);
    }
}
