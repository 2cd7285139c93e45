// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signing} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {IWorkRewards} from "../../../src/interfaces/IWorkRewards.sol";
import {BeatCertificates} from "../../../src/libraries/BeatCertificates.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";
import {L1Fixture} from "./L1Fixture.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

contract RewardToken is ERC20("Reward", "RWD") {
    constructor() {
        _mint(msg.sender, 1_000 ether);
    }
}

/// @notice Four operators with 10, 20, 30 and 40; period 0 is drawn as beat 3 unless a test says otherwise.
contract WorkRewardsTest is L1Fixture {
    uint64 private constant PERIOD = 10;
    uint64 private constant COMMIT = 100;
    uint64 private constant CLAIM = 1_000;
    /// @dev The challenge of a period, in which nobody asks anything, is void when the rewards' commitments end.
    uint64 private constant DECIDE = 100;
    uint64 private constant SAMPLE = 3;
    bytes32 private constant HEADS_ROOT = keccak256("heads root");

    RewardToken private token;
    IWorkRewards private rewards;
    uint64 private start;
    uint256[] private signers = [2, 3, 4];

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        publish();
        start = published.validFrom;
        token = new RewardToken();
        rewards = newRewards(_schedule());
        token.approve(address(rewards), type(uint256).max);
        rewards.fund(100 ether);
    }

    function test_constructor_invalid_reverts() external {
        IExecutionChallenges challenges = rewards.challenges();
        IWorkRewards.Schedule memory wrong = _schedule();
        wrong.beatMs = 0;
        vm.expectRevert(IWorkRewards.InvalidSchedule.selector);
        newRewards(challenges, wrong);
        wrong = _schedule();
        wrong.periodBeats = 0;
        vm.expectRevert(IWorkRewards.InvalidSchedule.selector);
        newRewards(challenges, wrong);
        wrong = _schedule();
        wrong.claimSeconds = 2 * DECIDE - 1;
        vm.expectRevert(IWorkRewards.InvalidSchedule.selector);
        newRewards(challenges, wrong);
        wrong = _schedule();
        wrong.beatZeroMs += 1;
        vm.expectRevert(IWorkRewards.InvalidSchedule.selector);
        newRewards(challenges, wrong);
    }

    function test_prove_paysCountedSeatsByWeight() external {
        IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
        _draw();
        rewards.prove(work);
        vm.snapshotGasLastCall("l1", "prove work, 3 of 4");
        vm.assertEq(rewards.owed(vm.addr(1)), 0); // was away: earns nothing, loses nothing
        vm.assertEq(rewards.owed(vm.addr(2)), 2 ether);
        vm.assertEq(rewards.owed(vm.addr(3)), 3 ether);
        vm.assertEq(rewards.owed(vm.addr(4)), 4 ether);
        rewards.pay(vm.addr(4));
        vm.assertEq(token.balanceOf(vm.addr(4)), 4 ether);
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NothingOwed.selector, vm.addr(4)));
        rewards.pay(vm.addr(4));
    }

    /// @dev What a seat does not get because it failed its challenge returns to the pool; the others' parts are what they were.
    function test_prove_whoMissed_earnsNothing() external {
        address missed = vm.addr(3);
        vm.mockCall(address(rewards.challenges()), abi.encodeCall(IExecutionChallenges.hasMissed, (0, missed)), abi.encode(true));
        IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
        _draw();
        vm.mockCall(address(rewards.challenges()), abi.encodeCall(IExecutionChallenges.isDecided, (0)), abi.encode(false));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.ChallengeUndecided.selector, 0));
        rewards.prove(work);
        vm.mockCall(address(rewards.challenges()), abi.encodeCall(IExecutionChallenges.isDecided, (0)), abi.encode(true));
        rewards.prove(work);
        vm.assertEq(rewards.owed(missed), 0);
        vm.assertEq(rewards.owed(vm.addr(4)), 4 ether);
        vm.warp(rewards.periodState(0).expiresAt);
        rewards.release(0);
        vm.assertEq(rewards.pool(), 94 ether);
    }

    /// @dev The same certificate again, and other certificates of the beat: each seat once, and the pot is the bound.
    function test_prove_again_paysNobodyTwice() external {
        IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
        uint256[] memory everybody = new uint256[](4);
        (everybody[0], everybody[1], everybody[2], everybody[3]) = (1, 2, 3, 4);
        IWorkRewards.Work memory more = _commit(_work(SAMPLE, everybody));
        _draw();
        rewards.prove(work);
        rewards.prove(work);
        rewards.prove(more);
        rewards.prove(more);
        for (uint256 key = 1; key <= 4; ++key) {
            vm.assertEq(rewards.owed(vm.addr(key)), key * 1 ether);
        }
        vm.assertEq(rewards.periodState(0).left, 0);
        vm.assertEq(rewards.pool(), 90 ether);
        vm.assertEq(token.balanceOf(address(rewards)), 100 ether);
    }

    /// @dev Who signs when the sample is known signs too late: commitments end before the draw begins.
    function test_commit_afterClose_reverts() external {
        _commit(_work(SAMPLE, signers));
        vm.warp(start + PERIOD + 1 + COMMIT);
        rewards.close(0);
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.CommitmentsClosed.selector, 0));
        rewards.commit(0, keccak256("late"), 1);
        vm.expectPartialRevert(IWorkRewards.PeriodNotOver.selector);
        rewards.commit(50, keccak256("early"), 1);
        vm.expectPartialRevert(IWorkRewards.TooEarly.selector);
        rewards.close(50);
    }

    function test_prove_uncommitted_reverts() external {
        IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
        _draw();
        bytes32 root = work.root;
        work.root = keccak256("another");
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NotCommitted.selector, 0, work.root, 1));
        rewards.prove(work);
        // Another certificate under a commitment that does not hold it.
        IWorkRewards.Work memory late = _work(SAMPLE, signers);
        (late.headsRoot, late.root, late.count) = (keccak256("late"), root, 1);
        vm.expectPartialRevert(IWorkRewards.NotUnderCommitment.selector);
        rewards.prove(late);
    }

    function test_prove_otherBeat_reverts() external {
        IWorkRewards.Work memory work = _commit(_work(SAMPLE + 1, signers));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NotSampled.selector, SAMPLE + 1));
        rewards.prove(work);
        _draw();
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NotSampled.selector, SAMPLE + 1));
        rewards.prove(work);
    }

    function test_prove_invalidCertificate_reverts() external {
        IWorkRewards.Work memory work = _work(SAMPLE, signers);
        work.headsRoot = keccak256("not what they signed");
        work = _commit(work);
        uint256[] memory tooFew = new uint256[](2);
        (tooFew[0], tooFew[1]) = (2, 4); // 60 of 100
        IWorkRewards.Work memory weak = _commit(_work(SAMPLE, tooFew));
        _draw();
        vm.expectPartialRevert(Signings.InvalidSigning.selector);
        rewards.prove(work);
        vm.expectRevert(abi.encodeWithSelector(BeatCertificates.QuorumNotReached.selector, 60 ether, 100 ether));
        rewards.prove(weak);
    }

    /// @dev The members of a table cannot certify what was before it, or came after it.
    function test_prove_tableNotInForce_reverts() external {
        uint64[2] memory starts = [published.validFrom - SAMPLE - 1, published.validUntil - SAMPLE];
        for (uint256 i = 0; i < starts.length; ++i) {
            start = starts[i];
            rewards = newRewards(_schedule());
            IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
            _draw();
            vm.expectRevert(abi.encodeWithSelector(BeatCertificates.TableNotInForce.selector, 1, SAMPLE));
            rewards.prove(work);
        }
    }

    function test_draw_onlyByTheNamedBlock() external {
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NotClosed.selector, 0));
        rewards.draw(0, "");
        vm.warp(start + PERIOD + 1 + COMMIT);
        rewards.close(0);
        uint64 drawBlock = rewards.periodState(0).drawBlock;
        vm.assertEq(drawBlock, block.number + rewards.DRAW_DELAY());
        bytes memory header = Headers.encode(0, drawBlock, bytes32(uint256(7)));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.WrongHeader.selector, drawBlock));
        rewards.draw(0, header);
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.WrongHeader.selector, drawBlock));
        rewards.draw(0, Headers.encode(0, drawBlock, bytes32(uint256(8))));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.DrawPossible.selector, 0, drawBlock));
        rewards.close(0);
        rewards.draw(0, header);
        vm.assertEq(rewards.periodState(0).beat, 7);
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.AlreadyDrawn.selector, 0));
        rewards.draw(0, header);
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.AlreadyDrawn.selector, 0));
        rewards.close(0);
    }

    /// @dev Nobody drew while the L1 remembered: another block draws, from the same pot.
    function test_close_forgottenDraw_namesAnother() external {
        vm.warp(start + PERIOD + 1 + COMMIT);
        rewards.close(0);
        uint64 drawBlock = rewards.periodState(0).drawBlock;
        vm.roll(drawBlock);
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.DrawPossible.selector, 0, drawBlock));
        rewards.close(0);
        vm.roll(drawBlock + 8_192);
        rewards.close(0);
        vm.assertEq(rewards.periodState(0).drawBlock, block.number + rewards.DRAW_DELAY());
        vm.assertEq(rewards.pool(), 90 ether);
    }

    function test_release_returnsUnpaid() external {
        IWorkRewards.Work memory work = _commit(_work(SAMPLE, signers));
        vm.expectRevert(abi.encodeWithSelector(IWorkRewards.NotExpired.selector, 0, 0));
        rewards.release(0);
        _draw();
        rewards.prove(work);
        vm.expectPartialRevert(IWorkRewards.NotExpired.selector);
        rewards.release(0);
        vm.warp(rewards.periodState(0).expiresAt);
        rewards.release(0);
        rewards.release(0);
        vm.assertEq(rewards.pool(), 91 ether);
        vm.expectPartialRevert(IWorkRewards.Expired.selector);
        rewards.prove(work);
        rewards.pay(vm.addr(2));
    }

    function test_close_emptyPool_paysWhatIsThere() external {
        IWorkRewards poor = newRewards(_schedule());
        token.approve(address(poor), type(uint256).max);
        poor.fund(1);
        vm.warp(start + PERIOD + 1 + COMMIT);
        poor.close(0);
        vm.assertEq(poor.periodState(0).pot, 1);
        vm.assertEq(poor.pool(), 0);
    }

    function newRewards(IWorkRewards.Schedule memory schedule) private returns (IWorkRewards) {
        return newRewards(newChallenges(start * 1000, PERIOD, DECIDE), schedule);
    }

    function newRewards(IExecutionChallenges challenges, IWorkRewards.Schedule memory schedule) private returns (IWorkRewards) {
        return IWorkRewards(create("WorkRewards.sol:WorkRewards", abi.encode(challenges, token, schedule)));
    }

    function _schedule() private view returns (IWorkRewards.Schedule memory) {
        return IWorkRewards.Schedule(start * 1000, 1000, PERIOD, COMMIT, CLAIM, 10 ether);
    }

    function _draw() private {
        vm.warp(start + PERIOD + 1 + COMMIT);
        rewards.close(0);
        uint64 drawBlock = rewards.periodState(0).drawBlock;
        bytes memory header = Headers.encode(0, drawBlock, bytes32(uint256(10 * PERIOD + SAMPLE)));
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        rewards.draw(0, header);
    }

    function _work(uint64 beat, uint256[] memory keys) private view returns (IWorkRewards.Work memory work) {
        address[] memory counted = new address[](keys.length);
        for (uint256 i = 0; i < keys.length; ++i) {
            counted[i] = vm.addr(keys[i]);
        }
        Signing memory signing = aggregateOf(keys, counted, keys[0], attestationDigest(1, beat, HEADS_ROOT));
        (work.epoch, work.beat, work.headsRoot) = (1, beat, HEADS_ROOT);
        (work.signers, work.signature, work.table) = (signing.signers, signing.signature, signing.table);
    }

    /// @dev Commits to this certificate alone, once the period is over.
    function _commit(IWorkRewards.Work memory work) private returns (IWorkRewards.Work memory) {
        vm.warp(start + PERIOD + 1);
        bytes memory packed = abi.encodePacked(work.epoch, work.beat, work.headsRoot, work.signers, work.signature);
        bytes32[] memory leaves = new bytes32[](1);
        leaves[0] = Hashes.workLeaf(keccak256(packed));
        (work.root, work.count) = (MerkleTree.root(leaves), 1);
        rewards.commit(0, work.root, 1);
        return work;
    }
}
