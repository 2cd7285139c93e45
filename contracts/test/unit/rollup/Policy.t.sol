// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

contract PolicyTest is RollupFixture {
    address private constant GATEWAY = address(0x6A);
    uint128 private constant TOTAL = 300;
    uint256 private constant WINDOW = 60;

    function setUp() public {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        policy = newPolicy(GOVERNANCE, GATEWAY, LOOSEN_DELAY, FUTURE_DRIFT);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
    }

    /// @dev External, so that a revert of the constructor can be expected.
    function deploy(address governance, address gateway_, uint64 loosenDelay, uint64 maxFutureDrift) external {
        newPolicy(governance, gateway_, loosenDelay, maxFutureDrift);
    }

    function test_constructor_floors_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "governance"));
        this.deploy(address(0), GATEWAY, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "gateway"));
        this.deploy(GOVERNANCE, address(0), 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "loosenDelay"));
        this.deploy(GOVERNANCE, GATEWAY, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "maxFutureDrift"));
        this.deploy(GOVERNANCE, GATEWAY, 1, 15 minutes + 1);
    }

    function test_proposeAndApply_afterDelay_takesEffect() public {
        IPolicy.Peer memory rules = peerOf(77);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerProposed(OTHER_ID, rules, uint64(block.timestamp + LOOSEN_DELAY));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
        (IPolicy.Peer memory pending, uint64 applicableAt) = policy.pendingPeer(OTHER_ID);
        vm.assertEq(keccak256(abi.encode(pending)), keccak256(abi.encode(rules)));
        vm.assertEq(policy.peer(OTHER_ID).chainId, 0);

        vm.warp(applicableAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.ChangeNotReady.selector, applicableAt));
        policy.applyPeer(OTHER_ID);
        vm.warp(applicableAt);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerApplied(OTHER_ID, rules);
        policy.applyPeer(OTHER_ID);
        vm.assertEq(keccak256(abi.encode(policy.peer(OTHER_ID))), keccak256(abi.encode(rules)));
        vm.assertEq(policy.rollupIdOf(77), OTHER_ID);

        vm.expectRevert(abi.encodeWithSelector(IPolicy.NoChangePending.selector, OTHER_ID));
        policy.applyPeer(OTHER_ID);
    }

    function test_governanceCalls_byOthers_reverts() public {
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotGovernance.selector, address(this)));
        policy.proposePeer(SOURCE_ID, rules);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotGovernance.selector, address(this)));
        policy.tightenPeer(SOURCE_ID, rules);
    }

    function test_propose_belowFloors_reverts() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "rollupId"));
        policy.proposePeer(0, peerOf(1));

        IPolicy.Peer memory rules = peerOf(0);
        _expectBelowFloor(rules, "chainId");
        rules = peerOf(OWN_CHAIN);
        _expectBelowFloor(rules, "chainId");
        rules = peerOf(1);
        rules.gateway = address(0);
        _expectBelowFloor(rules, "gateway");
        rules = peerOf(1);
        (rules.quorumNumerator, rules.quorumDenominator) = (666_666, 1_000_000);
        _expectBelowFloor(rules, "quorum");
        (rules.quorumNumerator, rules.quorumDenominator) = (1, 1);
        _expectBelowFloor(rules, "quorum");
        (rules.quorumNumerator, rules.quorumDenominator) = (0, 0);
        _expectBelowFloor(rules, "quorum");
        rules = peerOf(1);
        rules.minFinality = 0;
        _expectBelowFloor(rules, "minFinality");
        rules.minFinality = 4;
        _expectBelowFloor(rules, "minFinality");
        rules = peerOf(1);
        rules.maxHeadAge = 0;
        _expectBelowFloor(rules, "maxHeadAge");
        rules.maxHeadAge = 1 days + 1;
        _expectBelowFloor(rules, "maxHeadAge");
        rules = peerOf(1);
        rules.maxMessagesPerWindow = 0;
        _expectBelowFloor(rules, "maxMessagesPerWindow");
    }

    /// @dev Invariant 14: floors always, for any fraction.
    function testFuzz_propose_quorum_neverUnderTwoThirds(uint32 numerator, uint32 denominator) public {
        IPolicy.Peer memory rules = peerOf(1);
        (rules.quorumNumerator, rules.quorumDenominator) = (numerator, denominator);
        bool allowed = uint256(numerator) * 3 >= uint256(denominator) * 2 && numerator < denominator;
        if (!allowed) vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, "quorum"));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
    }

    function test_tighten_everyField_atOnce() public {
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        (rules.quorumNumerator, rules.quorumDenominator) = (3, 4);
        rules.minFinality = 2;
        rules.maxHeadAge = 60;
        rules.maxMessagesPerWindow = 10;
        rules.paused = true;
        vm.expectEmit(address(policy));
        emit IPolicy.PeerTightened(SOURCE_ID, rules);
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
        vm.assertEq(keccak256(abi.encode(policy.peer(SOURCE_ID))), keccak256(abi.encode(rules)));
    }

    function test_tighten_anyFieldLooser_reverts() public {
        IPolicy.Peer memory strict = peerOf(SOURCE_CHAIN);
        (strict.quorumNumerator, strict.quorumDenominator) = (3, 4);
        strict.minFinality = 2;
        strict.paused = true;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, strict);

        IPolicy.Peer memory rules = _copy(strict);
        rules.chainId = 3;
        _expectNotTightening(rules, "chainId");
        rules = _copy(strict);
        rules.gateway = address(1);
        _expectNotTightening(rules, "gateway");
        rules = _copy(strict);
        (rules.quorumNumerator, rules.quorumDenominator) = (7_499, 10_000);
        _expectNotTightening(rules, "quorum");
        rules = _copy(strict);
        rules.minFinality = 1;
        _expectNotTightening(rules, "minFinality");
        rules = _copy(strict);
        rules.maxHeadAge += 1;
        _expectNotTightening(rules, "maxHeadAge");
        rules = _copy(strict);
        rules.maxMessagesPerWindow += 1;
        _expectNotTightening(rules, "maxMessagesPerWindow");
        rules = _copy(strict);
        rules.paused = false;
        _expectNotTightening(rules, "paused");
    }

    function test_tighten_unknownPeer_reverts() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
        policy.tightenPeer(OTHER_ID, peerOf(1));
    }

    function test_tighten_dropsPendingProposal() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NoChangePending.selector, SOURCE_ID));
        policy.applyPeer(SOURCE_ID);
    }

    function test_apply_chainIdOfLivePeer_reverts() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(SOURCE_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.ChainTaken.selector, SOURCE_CHAIN, SOURCE_ID));
        policy.applyPeer(OTHER_ID);

        IPolicy.Peer memory paused = peerOf(SOURCE_CHAIN);
        paused.paused = true;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, paused);
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(SOURCE_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(OTHER_ID);
        vm.assertEq(policy.rollupIdOf(SOURCE_CHAIN), OTHER_ID);
    }

    function test_apply_otherChainId_freesTheFormer() public {
        addPeer(SOURCE_ID, peerOf(78));
        vm.assertEq(policy.rollupIdOf(78), SOURCE_ID);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownChain.selector, SOURCE_CHAIN));
        policy.rollupIdOf(SOURCE_CHAIN);
    }

    function test_admit_byOthers_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotGateway.selector, address(this)));
        policy.admit(_head(1), _checkpoint(300), TOTAL, 1);
    }

    function test_admit_unknownPeer_reverts() public {
        Head memory head = _head(1);
        head.rollupId = OTHER_ID;
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
        _admit(head, 300, 1);
    }

    function test_admit_paused_reverts() public {
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        rules.paused = true;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerPaused.selector, SOURCE_ID));
        _admit(_head(1), 300, 1);
    }

    function test_admit_finalityTooLow_reverts() public {
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        rules.minFinality = 2;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, 1, 2));
        _admit(_head(1), 300, 1);
        Head memory head = _head(1);
        head.finality = 2;
        vm.assertTrue(_admit(head, 300, 1));
    }

    function test_admit_quorumExactlyMet_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.QuorumTooLow.selector, 200, TOTAL, 2, 3));
        _admit(_head(1), 200, 1);
        vm.assertTrue(_admit(_head(1), 201, 1));
    }

    function test_admit_age_isExact() public {
        Head memory head = _head(1);
        head.timestamp = uint64(block.timestamp) - 1 hours;
        vm.assertTrue(_admit(head, 300, 1));
        head = _head(2);
        head.timestamp = uint64(block.timestamp) - 1 hours - 1;
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadTooOld.selector, head.timestamp, head.timestamp + 1));
        _admit(head, 300, 1);
        head.timestamp = uint64(block.timestamp + FUTURE_DRIFT);
        vm.assertTrue(_admit(head, 300, 1));
        head = _head(3);
        head.timestamp = uint64(block.timestamp + FUTURE_DRIFT + 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadFromTheFuture.selector, head.timestamp, head.timestamp - 1));
        _admit(head, 300, 1);
    }

    function test_admit_rate_isExactPerWindow() public {
        vm.assertTrue(_admit(_head(1), 300, 149));
        vm.assertTrue(_admit(_head(1), 300, 0));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.RateLimited.selector, SOURCE_ID, 2, 1));
        _admit(_head(1), 300, 2);
        vm.assertTrue(_admit(_head(1), 300, 1));
        vm.warp(block.timestamp + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.RateLimited.selector, SOURCE_ID, 1, 0));
        _admit(_head(1), 300, 1);
        vm.warp(block.timestamp + 1);
        vm.assertTrue(_admit(_head(1), 300, 150));
    }

    /// @dev Invariant 12: whatever the sequence of requests, no window admits more than the rate.
    function testFuzz_admit_rate_neverExceeded(uint8[20] memory requests, uint8[20] memory pauses) public {
        uint256 windowStart;
        uint256 used;
        for (uint256 i = 0; i < requests.length; ++i) {
            vm.warp(block.timestamp + pauses[i] % 40);
            Head memory head = _head(1);
            vm.prank(GATEWAY);
            bool fresh = block.timestamp >= windowStart + WINDOW;
            try policy.admit(head, _checkpoint(300), TOTAL, requests[i]) {
                // A window begins with the first message that is let through after the last one ended.
                if (fresh && requests[i] != 0) (windowStart, used) = (block.timestamp, 0);
                used += requests[i];
                vm.assertTrue(used <= 150);
            } catch (bytes memory reason) {
                vm.assertTrue(selectorOf(reason) == IPolicy.RateLimited.selector);
                vm.assertTrue((fresh ? 0 : used) + requests[i] > 150);
            }
        }
    }

    /// @dev Invariant 8: the peer is frozen in the same transaction, and nothing else is.
    function test_admit_conflictingHead_freezesThisPeerOnly() public {
        addPeer(OTHER_ID, peerOf(77));
        Head memory first = _head(1);
        Head memory second = _head(1);
        second.blockHash = keccak256("another block");
        _admit(first, 300, 1);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerFrozen(SOURCE_ID, 1, Hashes.headHash(first), Hashes.headHash(second));
        vm.assertFalse(_admit(second, 300, 1));
        vm.assertTrue(policy.frozen(SOURCE_ID));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, SOURCE_ID));
        _admit(first, 300, 1);

        vm.assertFalse(policy.frozen(OTHER_ID));
        Head memory other = _head(1);
        other.rollupId = OTHER_ID;
        vm.assertTrue(_admit(other, 300, 1));
    }

    function test_admit_sameNumberOtherFinality_isNoConflict() public {
        _admit(_head(1), 300, 1);
        Head memory safe = _head(1);
        safe.finality = 2;
        vm.assertTrue(_admit(safe, 300, 1));
    }

    /// @dev A head that the rules refuse still proves the contradiction.
    function test_admit_conflictUnderPause_freezes() public {
        _admit(_head(1), 300, 1);
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        rules.paused = true;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
        Head memory second = _head(1);
        second.stateRoot = keccak256("another state");
        vm.assertFalse(_admit(second, 300, 1));
        vm.assertTrue(policy.frozen(SOURCE_ID));
    }

    function test_freeze_thawsOnlyByLaterProposal() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        _admit(_head(1), 300, 1);
        Head memory second = _head(1);
        second.blockHash = keccak256("another block");
        _admit(second, 300, 1);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NoChangePending.selector, SOURCE_ID));
        policy.applyPeer(SOURCE_ID);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        vm.assertFalse(policy.frozen(SOURCE_ID));
        uint64 thawedAt = uint64(block.timestamp);
        vm.warp(thawedAt + 1);
        Head memory next = _head(2);
        next.timestamp = thawedAt;
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadTooOld.selector, thawedAt, thawedAt + 1));
        _admit(next, 300, 1);
        next.timestamp = thawedAt + 1;
        vm.assertTrue(_admit(next, 300, 1));
    }

    function _admit(Head memory head, uint128 weight, uint256 messages) private returns (bool) {
        vm.prank(GATEWAY);
        return policy.admit(head, _checkpoint(weight), TOTAL, messages);
    }

    function _head(uint64 number) private view returns (Head memory head) {
        head = headOf(SOURCE_ID, keccak256("outbox"), number);
        head.timestamp = uint64(block.timestamp / 1 hours * 1 hours);
    }

    function _checkpoint(uint128 weight) private view returns (ILightClient.Checkpoint memory) {
        return ILightClient.Checkpoint({epoch: EPOCH, beat: 1, acceptedAt: uint48(block.timestamp), signedWeight: weight});
    }

    function _copy(IPolicy.Peer memory rules) private pure returns (IPolicy.Peer memory) {
        return abi.decode(abi.encode(rules), (IPolicy.Peer));
    }

    function _expectBelowFloor(IPolicy.Peer memory rules, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.BelowFloor.selector, field));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
    }

    function _expectNotTightening(IPolicy.Peer memory rules, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotTightening.selector, field));
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
    }
}
