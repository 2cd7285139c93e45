// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {CodecDouble} from "../../utils/PolicyDoubles.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice A stolen governance key, for as long as the delay lasts, and everybody else, for as long as they like (INV-14).
contract GovernanceInAHurryTest is PolicyFixture {
    CodecDouble private _codec;

    function setUp() public override {
        super.setUp();
        _codec = new CodecDouble();
        vm.startPrank(GOVERNANCE);
        policy.tightenValueRule(PEER_ID, BRIDGE, IPolicy.ValueRule(_codec, 600, 1_000, 1_500, 100));
        policy.proposeReservation(PEER_ID, SENDER, 50);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyReservation(PEER_ID, SENDER, 50);
        IPolicy.Peer memory rules = IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 8_000, 2, 600, 100, 250);
        policy.tightenPeer(PEER_ID, rules);
        policy.pause(PEER_ID, 10 minutes);
        vm.stopPrank();
        report(headOf(2, 50, 0), headOf(2, 50, 1));
    }

    /// @dev Whatever governance calls, in whatever order, before its delay is over: nothing is looser than it was.
    function testFuzz_anyCalls_withinTheDelay_loosenNothing(uint256 seed) public {
        IPolicy.Peer memory peerBefore = policy.peer(PEER_ID);
        IPolicy.ValueRule memory ruleBefore = policy.valueRule(PEER_ID, BRIDGE);
        uint64 pausedBefore = policy.pausedUntil(PEER_ID);
        for (uint256 i = 0; i < 24; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            bytes memory data = _anyCall(dice);
            vm.prank(GOVERNANCE);
            (bool success,) = address(policy).call(data);
            success;
            if (i == 12) vm.warp(block.timestamp + LOOSEN_DELAY - 1);
        }
        IPolicy.Peer memory rules = policy.peer(PEER_ID);
        if (rules.chainId != 0) {
            vm.assertTrue(rules.chainId == peerBefore.chainId && rules.gateway == peerBefore.gateway);
            vm.assertTrue(rules.quorumBps >= peerBefore.quorumBps && rules.minFinality >= peerBefore.minFinality);
            vm.assertTrue(rules.maxHeadAge <= peerBefore.maxHeadAge && rules.minStake >= peerBefore.minStake);
            vm.assertTrue(rules.maxMessagesPerWindow <= peerBefore.maxMessagesPerWindow);
        }
        IPolicy.ValueRule memory rule = policy.valueRule(PEER_ID, BRIDGE);
        vm.assertTrue(address(rule.codec) == address(ruleBefore.codec) && rule.window == ruleBefore.window);
        vm.assertTrue(rule.inflowLimit <= ruleBefore.inflowLimit && rule.netInflowCap <= ruleBefore.netInflowCap);
        vm.assertTrue(rule.unsafeCap <= ruleBefore.unsafeCap);
        (uint24 share,) = policy.reservation(PEER_ID, SENDER);
        vm.assertTrue(share <= 50);
        vm.assertTrue(policy.pausedUntil(PEER_ID) >= pausedBefore);
        vm.assertEq(frozenAt(), 2);
        vm.assertFalse(policy.isGuardian(GUARDIAN));
        vm.assertEq(policy.peer(OTHER_ID).chainId, 0);
    }

    function test_everybodyElse_mayCallNothingOfGovernance() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        IPolicy.ValueRule memory rule = IPolicy.ValueRule(_codec, 600, 1, 1, 1);
        bytes[11] memory calls = [
            abi.encodeCall(IPolicy.proposePeer, (PEER_ID, rules)),
            abi.encodeCall(IPolicy.tightenPeer, (PEER_ID, rules)),
            abi.encodeCall(IPolicy.dropPeer, (PEER_ID)),
            abi.encodeCall(IPolicy.proposeGuardian, (GUARDIAN)),
            abi.encodeCall(IPolicy.removeGuardian, (GUARDIAN)),
            abi.encodeCall(IPolicy.proposeReservation, (PEER_ID, SENDER, 1)),
            abi.encodeCall(IPolicy.reduceReservation, (PEER_ID, SENDER, 1)),
            abi.encodeCall(IPolicy.tightenValueRule, (PEER_ID, BRIDGE, rule)),
            abi.encodeCall(IPolicy.proposeValueRule, (PEER_ID, BRIDGE, rule)),
            // Not even the gateway may.
            abi.encodeCall(IPolicy.tightenPeer, (PEER_ID, rules)),
            abi.encodeCall(IPolicy.proposePeer, (OTHER_ID, rules))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            address caller = i < 9 ? GUARDIAN : address(gateway);
            vm.prank(caller);
            (bool success, bytes memory reason) = address(policy).call(calls[i]);
            vm.assertFalse(success);
            vm.assertEq(reason, abi.encodeWithSelector(IGoverned.NotGovernance.selector, caller));
        }
    }

    function test_everybodyElse_mayCallNothingOfTheGateway() public {
        bytes memory payload = abi.encode(true, uint256(1));
        Attested memory head = headOf(3, 60, 0);
        bytes[7] memory calls = [
            abi.encodeCall(IPolicy.admit, (head, 1)),
            abi.encodeCall(IPolicy.release, (PEER_ID, 1)),
            abi.encodeCall(IPolicy.noteSender, (PEER_ID, SENDER)),
            abi.encodeCall(IPolicy.undoSender, (PEER_ID, SENDER, true)),
            abi.encodeCall(IPolicy.noteInflow, (PEER_ID, 3, 1, BRIDGE, payload)),
            abi.encodeCall(IPolicy.undoInflow, (PEER_ID, 3, BRIDGE, 1)),
            abi.encodeCall(IPolicy.noteOutflow, (PEER_ID, BRIDGE, payload))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(GOVERNANCE);
            (bool success, bytes memory reason) = address(policy).call(calls[i]);
            vm.assertFalse(success);
            vm.assertEq(reason, abi.encodeWithSelector(IPolicy.NotGateway.selector, GOVERNANCE));
        }
    }

    /// @dev What is for anyone does nothing without a proposal, a certificate or a conflict.
    function test_everybodyElse_withoutProposal_reverts() public {
        IPolicy.ValueRule memory rule;
        bytes[5] memory calls = [
            abi.encodeCall(IPolicy.applyPeer, (PEER_ID)),
            abi.encodeCall(IPolicy.applyGuardian, (GUARDIAN)),
            abi.encodeCall(IPolicy.applyReservation, (PEER_ID, SENDER, 0)),
            abi.encodeCall(IPolicy.applyValueRule, (PEER_ID, BRIDGE, rule)),
            abi.encodeCall(IPolicy.pause, (PEER_ID, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool success, bytes memory reason) = address(policy).call(calls[i]);
            vm.assertFalse(success);
            vm.assertTrue(bytes4(reason) == (i == 4 ? IPolicy.NotGuardian.selector : IGoverned.NoChangePending.selector));
        }
    }

    function _anyCall(uint256 dice) private view returns (bytes memory) {
        uint256 kind = dice % 15;
        bytes32 rollupId = (dice >> 8) % 4 == 0 ? OTHER_ID : PEER_ID;
        IPolicy.Peer memory rules = IPolicy.Peer({
            chainId: (dice >> 16) % 4 == 0 ? 77 : PEER_CHAIN,
            gateway: address(0x6A7E),
            quorumBps: (dice >> 20) % 4 == 0 ? 0 : 8_000 + uint16((dice >> 24) % 1_000),
            minFinality: uint8(2 + (dice >> 40) % 2),
            maxHeadAge: uint24(550 + (dice >> 48) % 60),
            maxMessagesPerWindow: uint24(45 + (dice >> 56) % 60),
            minStake: uint128(245 + (dice >> 64) % 20)
        });
        IPolicy.ValueRule memory rule = IPolicy.ValueRule(
            _codec,
            (dice >> 72) % 4 == 0 ? 1_200 : 600,
            uint128(950 + (dice >> 80) % 60),
            uint128(1_450 + (dice >> 88) % 60),
            uint128(95 + (dice >> 96) % 10)
        );
        if ((dice >> 104) % 8 == 0) delete rule;
        uint24 share = uint24((dice >> 112) % 60);
        if (kind == 0) return abi.encodeCall(IPolicy.proposePeer, (rollupId, rules));
        if (kind == 1) return abi.encodeCall(IPolicy.applyPeer, (rollupId));
        if (kind <= 3) return abi.encodeCall(IPolicy.tightenPeer, (rollupId, rules));
        if (kind == 4) return abi.encodeCall(IPolicy.dropPeer, ((dice >> 120) % 8 == 0 ? PEER_ID : OTHER_ID));
        if (kind == 5) return abi.encodeCall(IPolicy.pause, (rollupId, uint64((dice >> 128) % 1_000)));
        if (kind == 6) return abi.encodeCall(IPolicy.proposeGuardian, (GUARDIAN));
        if (kind == 7) return abi.encodeCall(IPolicy.applyGuardian, (GUARDIAN));
        if (kind == 8) return abi.encodeCall(IPolicy.proposeReservation, (rollupId, SENDER, share));
        if (kind == 9) return abi.encodeCall(IPolicy.applyReservation, (rollupId, SENDER, share));
        if (kind == 10) return abi.encodeCall(IPolicy.reduceReservation, (rollupId, SENDER, share));
        if (kind == 11) return abi.encodeCall(IPolicy.proposeValueRule, (rollupId, BRIDGE, rule));
        if (kind == 12) return abi.encodeCall(IPolicy.applyValueRule, (rollupId, BRIDGE, rule));
        return abi.encodeCall(IPolicy.tightenValueRule, (rollupId, BRIDGE, rule));
    }
}
