// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {GatewaySlots} from "../../../src/libraries/GatewaySlots.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {ExitsFixture} from "../../utils/ExitsFixture.sol";
import {LeafTrie} from "../../utils/LeafTrie.sol";
import {AccumulatingRecipient, RecordingRecipient} from "../../utils/Recipients.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Calls `Exits` while it is being paid, and lets the revert through.
contract GreedySender is IERC7786Recipient {
    address private immutable _exits;
    bytes private _call;

    constructor(address exits) {
        _exits = exits;
    }

    function prepare(bytes calldata call_) external {
        _call = call_;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        if (_call.length == 0) return IERC7786Recipient.receiveMessage.selector;
        (bool success, bytes memory reason) = _exits.call(_call);
        if (!success) {
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Everything that would pay a message out on B and refund it on A, or refund it twice, or refund what was never sent.
contract RefundedAndDeliveredTest is ExitsFixture {
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);

    RecordingRecipient private _bridge;
    AccumulatingRecipient private _counterpart;

    function setUp() public {
        deployBoth();
        _bridge = new RecordingRecipient();
        _counterpart = new AccumulatingRecipient();
        setRule(address(_bridge), 1_000, 1_000);
        for (uint256 i = 0; i < 3; ++i) {
            send(address(_bridge), address(_counterpart), transferOf(ALICE, BOB, 10 + i));
        }
    }

    function test_refundExpired_deliveredMessage_reverts() public {
        vm.assertEq(deliverToB(sentMessages, 0, 3, 1), 3);
        vm.warp(block.timestamp + 1 hours + 1);
        vm.assertEq(expireOnB(), 0);
        _expectExpired(0, endingOf(expiredSlot(0)), abi.encodeWithSelector(IExits.NotExpired.selector, ids[0], bytes32(0)));
    }

    function test_deliver_expiredAndRefunded_isNotDelivered() public {
        _expireAll();
        exits.refundExpired(endingOf(expiredSlot(1)), sentAt(1));
        vm.assertEq(deliverToB(sentMessages, 0, 3, 3), 0);
        vm.warp(block.timestamp - 1 hours);
        vm.assertEq(deliverToB(sentMessages, 0, 3, 3), 0);
        vm.assertEq(_counterpart.accumulated(), 0);
    }

    function test_refund_twice_reverts() public {
        _expireAll();
        exits.refundExpired(endingOf(expiredSlot(1)), sentAt(1));
        _expectExpired(1, endingOf(expiredSlot(1)), abi.encodeWithSelector(IGateway.AlreadyRefunded.selector, bId, 1));
        // After everything else changed, too.
        vm.prank(GOVERNANCE);
        policy.dropPeer(bId);
        addPeer(bId, peerOf(B_CHAIN));
        _expectExpired(1, endingOf(expiredSlot(1)), abi.encodeWithSelector(IGateway.AlreadyRefunded.selector, bId, 1));
        vm.assertEq(_bridge.calls(), 1);
    }

    /// @dev While the sender is paid, it tries to be paid again; for the same message, and for the next one.
    function test_refund_reentered_reverts() public {
        GreedySender greedy = new GreedySender(address(exits));
        setRule(address(greedy), 1_000, 1_000);
        send(address(greedy), BOB, transferOf(ALICE, BOB, 10));
        send(address(greedy), BOB, transferOf(ALICE, BOB, 10));
        _expireAll();
        for (uint64 other = 3; other < 5; ++other) {
            greedy.prepare(abi.encodeCall(IExits.refundExpired, (endingOf(expiredSlot(other)), sentAt(other))));
            bytes memory reason = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _expectExpired(3, endingOf(expiredSlot(3)), reason);
        }
        greedy.prepare("");
        exits.refundExpired(endingOf(expiredSlot(3)), sentAt(3));
    }

    function test_refund_fromExpiredSlotOfAnother_reverts() public {
        send(address(_bridge), address(_counterpart), transferOf(ALICE, BOB, 10));
        vm.assertEq(deliverToB(sentMessages, 0, 1, 1), 1);
        _expireAll();
        // Of another index, another source, or the other mapping.
        bytes32[3] memory slots = [expiredSlot(1), GatewaySlots.expired(OTHER_ID, 0), GatewaySlots.consumedBy(OWN_ID, 0)];
        for (uint256 i = 0; i < 3; ++i) {
            _expectExpired(0, endingOf(slots[i]), "");
        }
    }

    /// @dev Only a `finalized` head of the destination itself counts, signed by a quorum.
    function test_refund_headOfAnother_reverts() public {
        _expireAll();
        for (uint8 finality = 1; finality < 3; ++finality) {
            IExits.Ending memory low = endingOf(expiredSlot(0), finality);
            _expectExpired(0, low, abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, finality, 3));
        }
        // A head of another rollup, in whose state somebody put what he liked.
        IExits.Ending memory foreign = endingOf(expiredSlot(0));
        certifyEnding(foreign, foreign.details.stateRoot, OTHER_ID, 3);
        _expectExpired(0, foreign, "");
        // Another state under the same head.
        IExits.Ending memory forged = endingOf(expiredSlot(0));
        forged.details.stateRoot = keccak256("forged");
        bytes32 actual = Hashes.detailsHash(
            forged.details.blockHash, forged.details.stateRoot, forged.details.l1OriginNumber, forged.details.l1OriginHash
        );
        forged.details.stateRoot = endingOf(expiredSlot(0)).details.stateRoot;
        bytes32 expected = Hashes.detailsHash(
            forged.details.blockHash, forged.details.stateRoot, forged.details.l1OriginNumber, forged.details.l1OriginHash
        );
        forged.details.stateRoot = keccak256("forged");
        _expectExpired(0, forged, abi.encodeWithSelector(IExits.DetailsMismatch.selector, expected, actual));
    }

    /// @dev The slot of another contract on B, whose storage anybody writes: chain id, genesis and gateway are bound by the rollup id.
    function test_refund_slotOfAnotherContract_reverts() public {
        bytes32 slot = expiredSlot(0);
        bytes memory slotNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encode(slot))), RLP.encode(uint256(ids[0])));
        bytes[] memory account = new bytes[](4);
        (account[0], account[1]) = (RLP.encode(uint256(1)), RLP.encode(uint256(0)));
        (account[2], account[3]) = (RLP.encode(keccak256(slotNode)), RLP.encode(keccak256("code")));
        address thief = address(0x7417EF);
        bytes memory accountNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encodePacked(thief))), RLP.encode(account));
        IExits.Ending memory ending = endingOf(slot);
        (ending.accountProof, ending.storageProof) = (LeafTrie.proof(accountNode), LeafTrie.proof(slotNode));
        certifyEnding(ending, keccak256(accountNode), bId, 3);
        // As B's gateway the account is not there; as the thief it is another rollup, to which no lane leads.
        _expectExpired(0, ending, "");
        ending.gateway = thief;
        _expectExpired(0, ending, abi.encodeWithSelector(IGateway.UnknownDestination.selector, 0));
    }

    /// @dev A lying destination says that something expired which was never sent, or was sent with other words.
    function test_refund_neverSent_reverts() public {
        _expireAll();
        IExits.Ending memory ending = endingOf(expiredSlot(1));
        for (uint256 field = 0; field < 6; ++field) {
            IExits.Sent memory sent = sentAt(1);
            if (field == 0) sent.message.index = 3;
            if (field == 1) sent.message.gasLimit += 1;
            if (field == 2) sent.message.deadline += 1;
            if (field == 3) sent.message.sender = addressOn(OWN_CHAIN, address(0xBAD));
            if (field == 4) sent.message.recipient = addressOn(B_CHAIN, address(0xBAD));
            if (field == 5) sent.message.payload = transferOf(ALICE, BOB, 1_000);
            // Even if B's state names exactly that message, and the segment is made up to hold it.
            bytes32 id = idFrom(sent.message);
            _expectNotSent(sent, ending, id);
            if (field != 0) sent.ids[1] = id;
            _expectNotSent(sent, ending, id);
        }
        IExits.Sent memory longer = sentAt(1);
        longer.ids = new bytes32[](33);
        for (uint256 i = 0; i < 33; ++i) {
            longer.ids[i] = ids[1];
        }
        _expectNotSent(longer, ending, ids[1]);
        longer = sentAt(1);
        longer.proof = single(keccak256("one too many"));
        _expectNotSent(longer, ending, ids[1]);
    }

    // Rejected.

    function test_refundRejected_deliveredMessage_reverts() public {
        vm.assertEq(deliverToB(sentMessages, 0, 3, 1), 3);
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, ids, new IExits.Later[](0));
        for (uint64 i = 0; i < 3; ++i) {
            _expectRejected(i, consumption, abi.encodeWithSelector(IExits.Delivered.selector, ids[i]));
        }
    }

    /// @dev Delivered under `safe`: nothing was remembered, and nothing can be shown.
    function test_refundRejected_deliveredUnderSafe_reverts() public {
        vm.assertEq(deliverToB(sentMessages, 0, 3, 2), 3);
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, single(keccak256("made up")), new IExits.Later[](0));
        _expectRejected(0, consumption, _wrong(consumption));
        consumption.ids = new bytes32[](0);
        _expectRejected(0, consumption, _wrong(consumption));
    }

    /// @dev Expired is not rejected as well: `expire` leaves no link.
    function test_refundRejected_expired_reverts() public {
        _expireAll();
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, single(keccak256("made up")), new IExits.Later[](0));
        _expectRejected(0, consumption, _wrong(consumption));
    }

    /// @dev Another message's hash, a zero, or a longer list in place of what a delivery consumed; a chain from another beginning, or one that ends too early.
    function test_refundRejected_forgedConsumption_reverts() public {
        deliverToB(sentMessages, 0, 2, 1);
        deliverToB(sentMessages, 2, 1, 1);
        bytes32[] memory pair = new bytes32[](2);
        (pair[0], pair[1]) = (ids[0], ids[1]);
        IExits.Later[] memory later = new IExits.Later[](1);
        later[0] = IExits.Later(2, keccak256(abi.encodePacked(ids[2])));
        IExits.Consumption memory honest = IExits.Consumption(0, 0, pair, later);
        _expectRejected(0, honest, abi.encodeWithSelector(IExits.Delivered.selector, ids[0]));
        _expectRejected(2, honest, abi.encodeWithSelector(IExits.NotConsumed.selector, 2));
        for (uint256 forgery = 0; forgery < 7; ++forgery) {
            IExits.Consumption memory forged = abi.decode(abi.encode(honest), (IExits.Consumption));
            if (forgery == 0) forged.ids[0] = keccak256("another");
            if (forgery == 1) forged.ids[0] = 0;
            if (forgery == 2) forged.previous = keccak256("another");
            if (forgery == 3) forged.later = new IExits.Later[](0);
            if (forgery == 4) forged.first = 1;
            if (forgery == 5) forged.later[0].first = 1;
            if (forgery == 6) (forged.ids, forged.first) = (later_(pair, ids[2]), 0);
            _expectRejected(0, forged, _wrong(forged));
        }
        // Shifted by one the list would name another message: but its place is bound.
        IExits.Consumption memory last =
            IExits.Consumption(Hashes.consumedLink(0, 0, keccak256(abi.encodePacked(pair))), 2, single(ids[2]), new IExits.Later[](0));
        _expectRejected(1, last, abi.encodeWithSelector(IExits.NotConsumed.selector, 1));
        _expectRejected(2, last, abi.encodeWithSelector(IExits.Delivered.selector, ids[2]));
    }

    /// @dev A message that the delivery held or skipped stands as zero: that is no other message.
    function test_refundRejected_heldMessage_reverts() public {
        rulesB.setHolds(sentMessages[1].payload, true);
        vm.assertEq(deliverToB(sentMessages, 0, 3, 1), 2);
        bytes32[] memory consumed = ids;
        consumed[1] = 0;
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, consumed, new IExits.Later[](0));
        _expectRejected(1, consumption, abi.encodeWithSelector(IExits.NotConsumed.selector, 1));
        // It can still be delivered, and is not refundable then either.
        rulesB.setHolds(sentMessages[1].payload, false);
        vm.assertEq(deliverToB(sentMessages, 0, 3, 1), 1);
        consumption.later = new IExits.Later[](1);
        consumption.later[0] = IExits.Later(1, keccak256(abi.encodePacked(ids[1])));
        _expectRejected(1, consumption, abi.encodeWithSelector(IExits.NotConsumed.selector, 1));
    }

    /// @dev A link of another word, or of another source, whose index 0 was consumed by something else.
    function test_refundRejected_linkOfAnotherWord_reverts() public {
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, single(keccak256("another")), new IExits.Later[](0));
        bytes32 link = Hashes.consumedLink(0, 0, keccak256(abi.encodePacked(consumption.ids)));
        bytes32[2] memory slots = [GatewaySlots.consumedBy(OWN_ID, 1), GatewaySlots.consumedBy(OTHER_ID, 0)];
        for (uint256 i = 0; i < 2; ++i) {
            vm.store(address(gatewayB), slots[i], link);
            IExits.Ending memory ending = endingOf(slots[i]);
            IExits.Sent memory sent = sentAt(0);
            vm.expectRevert();
            exits.refundRejected(ending, sent, consumption);
        }
        // The same at its own place is a rejection.
        vm.store(address(gatewayB), GatewaySlots.consumedBy(OWN_ID, 0), link);
        exits.refundRejected(endingOf(GatewaySlots.consumedBy(OWN_ID, 0)), sentAt(0), consumption);
        vm.assertEq(_bridge.calls(), 1);
    }

    /// @dev A message failed on B and was then ended: one refund, no retry. And one that failed and can still be retried is not refundable.
    function test_failedMessage_isEitherRetriedOrRefunded() public {
        Message[] memory messages = sentMessages;
        vm.etch(address(_counterpart), hex"fe");
        vm.assertEq(deliverToB(messages, 0, 3, 1), 0);
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, ids, new IExits.Later[](0));
        _expectRejected(0, consumption, abi.encodeWithSelector(IExits.Delivered.selector, ids[0]));
        _expectExpired(0, endingOf(expiredSlot(0)), abi.encodeWithSelector(IExits.NotExpired.selector, ids[0], bytes32(0)));
        _expireAll();
        _expectRejected(0, consumption, abi.encodeWithSelector(IExits.Delivered.selector, ids[0]));
        exits.refundExpired(endingOf(expiredSlot(0)), sentAt(0));
        vm.warp(messages[0].deadline);
        vm.chainId(B_CHAIN);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, ids[0]));
        gatewayB.retry(OWN_ID, 0, messages[0]);
    }

    function later_(bytes32[] memory pair, bytes32 third) private pure returns (bytes32[] memory all) {
        all = new bytes32[](3);
        (all[0], all[1], all[2]) = (pair[0], pair[1], third);
    }

    function _expireAll() private {
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
    }

    /// @param reason empty for any
    function _expectExpired(uint64 index, IExits.Ending memory ending, bytes memory reason) private {
        IExits.Sent memory sent = sentAt(index);
        if (reason.length == 0) vm.expectRevert();
        else vm.expectRevert(reason);
        exits.refundExpired(ending, sent);
    }

    function _expectRejected(uint64 index, IExits.Consumption memory consumption, bytes memory reason) private {
        IExits.Ending memory ending = endingOf(GatewaySlots.consumedBy(OWN_ID, 0));
        IExits.Sent memory sent = sentAt(index);
        vm.expectRevert(reason);
        exits.refundRejected(ending, sent, consumption);
        vm.assertFalse(gateway.isRefunded(bId, index));
    }

    function _expectNotSent(IExits.Sent memory sent, IExits.Ending memory ending, bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IExits.NotSent.selector, id, bId));
        exits.refundExpired(ending, sent);
    }

    function _wrong(IExits.Consumption memory c) private view returns (bytes memory) {
        bytes32 link = Hashes.consumedLink(c.previous, c.first, keccak256(abi.encodePacked(c.ids)));
        for (uint256 i = 0; i < c.later.length; ++i) {
            link = Hashes.consumedLink(link, c.later[i].first, c.later[i].idsHash);
        }
        bytes32 stored = vm.load(address(gatewayB), GatewaySlots.consumedBy(OWN_ID, 0));
        return abi.encodeWithSelector(IExits.WrongConsumption.selector, link, stored);
    }
}
