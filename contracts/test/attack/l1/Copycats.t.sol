// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {TraceTree} from "../../../src/libraries/TraceTree.sol";
import {ChallengesFixture} from "../../unit/l1/ChallengesFixture.sol";
import {TraceModel} from "../../utils/TraceModel.sol";

/// @notice Operators that sign what others executed, and try to pass (specs/challenges.md §6).
contract CopycatsTest is ChallengesFixture {
    /// @dev Everything of the neighbour's is public by then; its leaves name the neighbour.
    function test_neighboursCommitment_cannotBeOpened() external {
        vm.warp(endOf(0));
        for (uint256 i = 0; i < honest.length; ++i) {
            commitAs(honest[i], 0, 0);
        }
        (address copycat, address neighbour) = (vm.addr(COPYCAT), vm.addr(1));
        bytes32 root = challenges.commitmentOf(0, neighbour);
        vm.prank(copycat);
        challenges.commit(0, copycat, root, "");
        closeAndDraw(0);
        challenges.ask(0, certified(0, everybody));
        vm.warp(challenges.periodState(0).askedUntil);
        for (uint256 i = 0; i < honest.length; ++i) {
            openAs(honest[i], 0, 0);
        }
        bytes32 trace = challenges.shownBy(0, neighbour);
        bytes32[] memory path = pathFor(neighbour, 0, 0);
        vm.expectPartialRevert(IExecutionChallenges.NotUnderCommitment.selector);
        challenges.open(0, copycat, keyFor(neighbour, 0), trace, path);
        settle(0);
        vm.assertTrue(challenges.hasMissed(0, copycat));
    }

    /// @dev It knows the answer once the first one shows it, and is bound to what it committed to before.
    function test_neighboursAnswer_isTooLate() external {
        untilAsked(0, honest);
        openAs(1, 0, 0);
        address copycat = vm.addr(COPYCAT);
        bytes32 trace = challenges.shownBy(0, vm.addr(1));
        bytes32[] memory path = pathFor(copycat, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NotCommitted.selector, 0, copycat));
        challenges.open(0, copycat, keyFor(copycat, 0), trace, path);
        bytes32 root = Hashes.traceLeaf(copycat, 0, challenges.periodState(0).place, trace);
        vm.prank(copycat);
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.CommitmentsClosed.selector, 0));
        challenges.commit(0, copycat, root, "");
    }

    /// @dev With a guess it opens the guess, and that only once.
    function test_guess_isNotTakenBack() external {
        vm.warp(endOf(0));
        for (uint256 i = 0; i < honest.length; ++i) {
            commitAs(honest[i], 0, 0);
        }
        commitAs(COPYCAT, 0, "guess");
        closeAndDraw(0);
        challenges.ask(0, certified(0, everybody));
        vm.warp(challenges.periodState(0).askedUntil);
        address copycat = vm.addr(COPYCAT);
        bytes32 trace = traceOf(challenges.periodState(0).place);
        bytes32[] memory path = pathFor(copycat, 0, "guess");
        vm.expectPartialRevert(IExecutionChallenges.NotUnderCommitment.selector);
        challenges.open(0, copycat, keyFor(copycat, 0), trace, path);
        openAs(COPYCAT, 0, "guess");
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.AlreadyOpened.selector, 0, copycat));
        challenges.open(0, copycat, keyFor(copycat, 0), trace, path);
        for (uint256 i = 0; i < honest.length; ++i) {
            openAs(honest[i], 0, 0);
        }
        settle(0);
        vm.assertTrue(challenges.hasMissed(0, copycat));
    }

    /// @dev A tree with the guess of one block at every other place: nothing opens where it does not belong, nor with a path of another length.
    function test_leafOfAnotherPlace_cannotBeOpened() external {
        vm.warp(endOf(0));
        address copycat = vm.addr(COPYCAT);
        for (uint256 i = 0; i < honest.length; ++i) {
            commitAs(honest[i], 0, 0);
        }
        commitAs(COPYCAT, 0, 0);
        closeAndDraw(0);
        challenges.ask(0, certified(0, everybody));
        vm.warp(challenges.periodState(0).askedUntil);
        (bytes32[] memory places, bytes32[] memory leaves) = treeOf(copycat, 0, 0);
        bytes32 asked = challenges.periodState(0).place;
        for (uint256 i = 0; i < places.length; ++i) {
            bytes32[] memory path = TraceModel.path(places, leaves, i);
            if (places[i] == asked) continue;
            bytes32 trace = traceOf(places[i]);
            vm.expectPartialRevert(IExecutionChallenges.NotUnderCommitment.selector);
            challenges.open(0, copycat, keyFor(copycat, 0), trace, path);
        }
        bytes32[] memory longer = new bytes32[](257);
        bytes32 right = traceOf(asked);
        vm.expectRevert(abi.encodeWithSelector(TraceTree.PathTooLong.selector, 257));
        challenges.open(0, copycat, keyFor(copycat, 0), right, longer);
    }

    /// @dev Two leaves of one place, one of them where another place's leaf should stand: only the one at the end of the place's own way opens.
    function test_twoGuessesOfOnePlace_oneOpens() external {
        vm.warp(endOf(0));
        address copycat = vm.addr(COPYCAT);
        for (uint256 i = 0; i < honest.length; ++i) {
            commitAs(honest[i], 0, 0);
        }
        // Where the drawn block will be the copycat does not know; it hides a second guess of each block behind its neighbour in the list.
        (bytes32[] memory places, bytes32[] memory leaves) = treeOf(copycat, 0, "guess");
        (, bytes32[] memory right) = treeOf(copycat, 0, 0);
        for (uint256 i = 0; i + 1 < places.length; i += 2) {
            leaves[i + 1] = right[i];
        }
        bytes32 root = TraceModel.root(places, leaves);
        vm.prank(copycat);
        challenges.commit(0, copycat, root, "");
        closeAndDraw(0);
        challenges.ask(0, certified(0, everybody));
        vm.warp(challenges.periodState(0).askedUntil);
        bytes32 trace = traceOf(challenges.periodState(0).place);
        for (uint256 i = 0; i < places.length; ++i) {
            bytes32[] memory path = TraceModel.path(places, leaves, i);
            vm.expectPartialRevert(IExecutionChallenges.NotUnderCommitment.selector);
            challenges.open(0, copycat, keyFor(copycat, 0), trace, path);
        }
    }

    /// @dev What was shown in one period is worth nothing in the next one: other blocks, another root.
    function test_openingOfAnotherPeriod_cannotBeReplayed() external {
        play(0, everybody);
        bytes32 trace = challenges.shownBy(0, vm.addr(1));
        bytes32[] memory path = pathFor(vm.addr(1), 0, 0);
        untilAsked(4, everybody);
        vm.expectPartialRevert(IExecutionChallenges.NotUnderCommitment.selector);
        challenges.open(4, vm.addr(1), keyFor(vm.addr(1), 0), trace, path);
    }

    /// @dev A third of the stake that agrees on a lie makes nobody miss, nor itself a quorum while others are kept away.
    function test_lyingThird_convictsNobody() external {
        uint256[] memory liars = new uint256[](2);
        (liars[0], liars[1]) = (4, 5);
        vm.warp(endOf(0));
        commitAs(1, 0, 0);
        for (uint256 i = 0; i < liars.length; ++i) {
            commitAs(liars[i], 0, "lie");
        }
        closeAndDraw(0);
        challenges.ask(0, certified(0, everybody));
        vm.warp(challenges.periodState(0).askedUntil);
        for (uint256 i = 0; i < liars.length; ++i) {
            openAs(liars[i], 0, "lie");
        }
        bytes32 place = challenges.periodState(0).place;
        vm.warp(challenges.periodState(0).askedUntil + OPEN);
        bytes32 lie = shownOf(place, "lie");
        vm.expectRevert(abi.encodeWithSelector(IExecutionChallenges.NoVerdict.selector, 20 ether, 20 ether, 50 ether));
        challenges.settle(0, opening(), lie);
    }

    /// @dev While one wave of suspensions lasts there is no second one: what is left of the table cannot be taken apart piece by piece.
    function test_majority_suspendsOneWave() external {
        uint256[] memory three = new uint256[](3);
        (three[0], three[1], three[2]) = (1, 2, 3);
        play(0, honest);
        play(4, honest);
        vm.assertTrue(challenges.suspendedUntil(vm.addr(COPYCAT)) > block.timestamp);
        play(8, three);
        vm.assertEq(challenges.missesAt(8, vm.addr(4)), 1);
        uint64 ends = challenges.suspensionEnds();
        play(9, three);
        vm.assertTrue(challenges.missesAt(9, vm.addr(4)) == 2 && block.timestamp < ends);
        vm.assertEq(challenges.suspendedUntil(vm.addr(4)), 0);
        vm.assertEq(challenges.suspensionEnds(), ends);
    }
}
