// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Deliveries, Section} from "../../utils/Delivery.sol";
import {ExitsFixture} from "../../utils/ExitsFixture.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";

/// @notice This rollup asked for more than two thirds of the peer's operators, and dropped the peer when it heard that some of them lie. Those who are left are a bare quorum, enough for the light client; they sign that what
/// was delivered on the peer had expired, to have it refunded. A drop is a tightening: no exit may become easier by it.
contract DroppedAndBelievedTest is ExitsFixture {
    address private constant ALICE = address(0xA11CE);
    uint128 private constant TOTAL = 406;
    uint128 private constant ALL_BUT_ONE = 306;

    RecordingRecipient private _bridge;
    IExits.Ending private _bare;
    IExits.Ending private _whole;

    function setUp() public {
        deployBoth();
        _bridge = new RecordingRecipient();
        setRule(address(_bridge), 1_000, 1_000);
        send(address(_bridge), address(0xB0B), transferOf(ALICE, ALICE, 10));
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        _bare = endingOf(expiredSlot(0));
        _whole = _bare;
        Head memory head = headOf(bId, _bare.outboxRoot, 1_000);
        (head.stateRoot, head.finality) = (_bare.details.stateRoot, 3);
        _whole.details = IExits.Details(head.blockHash, head.stateRoot, head.l1OriginNumber, head.l1OriginHash);
        (Section memory section,) = sectionOf(head, OPERATORS, 0);
        _whole.headSection = Deliveries.encodeSection(section);
    }

    function test_refund_droppedPeer_quorumStays() public {
        _tighten(8_000, 0);
        bytes memory reason = abi.encodeWithSelector(IPolicy.QuorumTooLow.selector, ALL_BUT_ONE, TOTAL, 8_000);
        _expectRefused(reason);
        _drop();
        _expectRefused(reason);
        exits.refundExpired(_whole, sentAt(0));
    }

    function test_refund_droppedPeer_leastStakeStays() public {
        _tighten(0, ALL_BUT_ONE + 1);
        bytes memory reason = abi.encodeWithSelector(IPolicy.StakeTooLow.selector, ALL_BUT_ONE, ALL_BUT_ONE + 1);
        _expectRefused(reason);
        _drop();
        _expectRefused(reason);
        exits.refundExpired(_whole, sentAt(0));
    }

    /// @dev What stays is the exits' alone: nothing else takes the rollup for a peer, and a proposal sets all of it anew.
    function test_dropped_isNoPeer_andComesBackByProposalOnly() public {
        _tighten(8_000, ALL_BUT_ONE + 1);
        _drop();
        IPolicy.Peer memory none;
        vm.assertEq(keccak256(abi.encode(policy.peer(bId))), keccak256(abi.encode(none)));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, bId));
        policy.requireOpen(bId);
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, bId));
        policy.tightenPeer(bId, peerOf(B_CHAIN));
        addPeer(bId, peerOf(B_CHAIN));
        vm.assertEq(keccak256(abi.encode(policy.peer(bId))), keccak256(abi.encode(peerOf(B_CHAIN))));
        exits.refundExpired(_bare, sentAt(0));
    }

    function _expectRefused(bytes memory reason) private {
        IExits.Sent memory sent = sentAt(0);
        vm.expectRevert(reason);
        exits.refundExpired(_bare, sent);
        vm.assertEq(_bridge.calls(), 0);
    }

    function _tighten(uint16 quorumBps, uint128 minStake) private {
        IPolicy.Peer memory rules = peerOf(B_CHAIN);
        (rules.quorumBps, rules.minStake) = (quorumBps, minStake);
        vm.prank(GOVERNANCE);
        policy.tightenPeer(bId, rules);
    }

    function _drop() private {
        vm.prank(GOVERNANCE);
        policy.dropPeer(bId);
    }
}
