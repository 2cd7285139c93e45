// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../src/interfaces/IExits.sol";
import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Message} from "../../src/interfaces/IParleyTypes.sol";
import {GatewaySlots} from "../../src/libraries/GatewaySlots.sol";
import {Deliveries} from "../utils/Delivery.sol";
import {LeafTrie} from "../utils/LeafTrie.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {NetworkDeliveries} from "./NetworkDeliveries.sol";
import {Block, Link, Sent} from "./NetworkLedger.sol";
import {StateTrie} from "./StateTrie.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice How messages end that are not delivered (specs/protocol.md §5.1): expiry on their destination, refunds on their source, each followed by what the rules say of it.
abstract contract NetworkEnds is NetworkDeliveries {
    /// @notice What is said to have become of a message.
    /// @param head of its destination, whose block proves a slot; `head.dst` is the message's source
    /// @param wrong what of the proof is bent, 0: nothing
    struct Claim {
        bytes32 id;
        bool rejected;
        Plan head;
        uint256 wrong;
        address by;
    }

    uint256 internal constant WAYS_TO_BEND = 10;

    /// @dev What may have to come back: of each lane what expired.
    mapping(uint256 src => mapping(uint256 dst => bytes32[])) internal expiredIds;

    /// @dev The invariant that an exit under this head would break; 0 for none.
    function brokenByExit(Plan memory plan) internal view returns (uint256 invariantId) {
        if (plan.finality != 3) return 2;
        if (!isUsable(plan.dst, plan.epoch)) return 9;
        if (!isCertified(plan) || !isStaked(plan.dst, plan.src, plan.epoch, plan.mask)) return 6;
        Block storage made = blockOf(plan);
        return agrees(plan.dst, plan.src, 3, made.number, made.timestamp, plan.anchor, headHashOf(plan)) ? 0 : 8;
    }

    // Expiry.

    function expire(Plan memory plan) internal returns (uint256 expired) {
        bytes32[] memory list = idsOf(plan);
        bytes memory parcel = Deliveries.encode(packed(plan, list));
        uint256 broken = brokenByExit(plan);
        enter(plan.dst, parcel);
        (bool success, bytes memory answer) = address(gateways[plan.dst]).call(abi.encodeCall(IGateway.expire, (parcel)));
        if (success && broken != 0) violated(broken, "messages were ended under a head that no exit may rest on");
        if (!success && broken == 0) violated(2, "nothing stands in the way of an expiry, and it does not go through");
        if (success && plan.kind == 1) recorded[plan.dst].push(plan);
        uint256 due;
        for (uint256 i = plan.start; i < plan.end; ++i) {
            if (_noteEnd(plan, list[i], uint64(i), success && broken == 0)) ++due;
        }
        if (success) expired = abi.decode(answer, (uint256));
        if (expired != due) violated(2, "an expiry counts other messages than it ended");
        tried("expire", expired != 0);
    }

    /// @return due whether it ended now
    function _noteEnd(Plan memory plan, bytes32 id, uint64 index, bool allowed) private returns (bool due) {
        Sent storage message = sent[id];
        (uint256 src, uint256 dst) = (plan.src, plan.dst);
        bytes32 held = holder[src][dst][index];
        due = allowed && block.timestamp > message.deadline && (held == 0 || (held == id && message.outcome == FAILED));
        if (due) {
            if (held == 0) {
                holder[src][dst][index] = id;
                consumed[src][dst].push(index);
            }
            message.outcome = EXPIRED;
            if (!message.invented) expiredIds[src][dst].push(id);
            held = id;
        }
        if (gateways[dst].isConsumed(rollupIds[src], index) != (held != 0)) {
            violated(2, "a message was ended that may still be delivered, or was not ended");
        }
        if (held == 0) return false;
        if (uint8(gateways[dst].status(rollupIds[src], index, held)) != sent[held].outcome) {
            violated(2, "an expiry changed how a message had ended, or ended none");
        }
    }

    // Refunds.

    function refund(Claim memory claim) internal {
        Sent storage message = sent[claim.id];
        (bool built, bytes memory call) = _callOf(claim, message);
        if (!built) return;
        bool isDue = claim.wrong == 0 && brokenByExit(claim.head) == 0 && _isProven(claim, message) && !message.refunded
            && !message.invented && (_hasCodec(message) || claim.by == message.sender);
        enter(message.src, "");
        if (claim.by != address(this)) vm.prank(claim.by);
        (bool success, bytes memory reason) = address(exits[message.src]).call(call);
        tried(claim.rejected ? "refundRejected" : "refundExpired", success);
        if (!success) {
            if (isDue && !_isHeldBack(message, reason)) violated(2, "a refund that is due is refused");
            return;
        }
        if (!isDue) _blame(claim, message);
        message.refunded = true;
        if (!gateways[message.src].isRefunded(rollupIds[message.dst], message.index)) violated(2, "a refund leaves no mark");
        if (message.kind == KIND_TILL) {
            if (message.refundCalls != 1) violated(2, "a refund that did not reach its sender");
            noteCover(message.src, 1);
            tried("till refunded", true);
        }
        if (message.amount == 0) return;
        landed(message);
        uint64 number = blockOf(claim.head).number;
        if (number > safeUpTo[message.src][message.dst]) safeUpTo[message.src][message.dst] = number;
        noteValue(message.src, message.dst, 3, number, message.amount);
        tried("value refunded", true);
    }

    /// @dev It was refunded and should not have been: which invariant is it?
    function _blame(Claim memory claim, Sent storage message) private {
        if (message.refunded) return violated(2, "a message was refunded twice");
        if (message.invented) return violated(2, "a message was refunded that was never sent");
        if (!isLied(message) && message.outcome != EXPIRED && !claim.rejected) {
            return violated(2, "a message was refunded that did not expire");
        }
        if (message.calls != 0 && !isLied(message)) return violated(2, "a message was delivered and refunded");
        uint256 broken = brokenByExit(claim.head);
        if (broken != 0) return violated(broken, "a refund rests on a head that no exit may rest on");
        if (claim.wrong != 0 || !_isProven(claim, message)) return violated(2, "a message was refunded by a proof of something else");
        violated(2, "the one refund was used up by somebody else than the sender");
    }

    /// @dev Limits of value hold a refund back, and so does custody that a lying peer emptied.
    function _isHeldBack(Sent storage message, bytes memory reason) private view returns (bool) {
        if (!_hasCodec(message)) return false;
        if (bytes4(reason) == IGateway.RefundHeld.selector) return true;
        return message.amount != 0 && message.src == A && coin.balanceOf(bridges[A]) < message.amount;
    }

    function _hasCodec(Sent storage message) private view returns (bool) {
        if (message.kind == KIND_TILL) return true;
        return message.amount != 0 && address(valueRules[message.src][message.dst].codec) != address(0);
    }

    /// @dev Whether the state under the head says of the message what the claim says.
    function _isProven(Claim memory claim, Sent storage message) private view returns (bool) {
        Block storage made = blockOf(claim.head);
        if (!claim.rejected) return made.slot == expiredSlot(message) && made.slotValue == claim.id;
        if (made.slot != consumedSlot(message)) return false;
        (bytes32 consumedId,,,) = _consumerOf(message, made.slotValue);
        return consumedId != 0 && consumedId != claim.id;
    }

    function expiredSlot(Sent storage message) internal view returns (bytes32) {
        return GatewaySlots.expired(rollupIds[message.src], message.index);
    }

    function consumedSlot(Sent storage message) internal view returns (bytes32) {
        return GatewaySlots.consumedBy(rollupIds[message.src], message.index / 256);
    }

    /// @dev What consumed the message's index in the chain that ends with `stored`, and by which of its links.
    /// @param count of links up to `stored`; 0: there is no such chain
    function _consumerOf(Sent storage message, bytes32 stored)
        private
        view
        returns (bytes32 consumedId, uint256 place, uint256 count, Link[] storage all)
    {
        all = links[message.src][message.dst][message.index / 256];
        count = all.length;
        while (count != 0 && all[count - 1].value != stored) --count;
        for (uint256 i = 0; i < count; ++i) {
            if (message.index < all[i].first || message.index - all[i].first >= all[i].ids.length) continue;
            bytes32 id = all[i].ids[message.index - all[i].first];
            if (id != 0) return (id, i, count, all);
        }
    }

    // Proofs.

    /// @return built false where there is nothing to show, not even something false
    function _callOf(Claim memory claim, Sent storage message) private view returns (bool built, bytes memory call) {
        IExits.Ending memory ending = _endingOf(claim.head);
        IExits.Sent memory proof = _sentOf(claim.id, message);
        IExits.Consumption memory consumption;
        if (claim.rejected) {
            (built, consumption) = _consumptionOf(message, blockOf(claim.head).slotValue);
            if (!built) return (false, call);
        }
        uint256 wrong = claim.wrong;
        if (wrong == 1) ending.storageProof[0][ending.storageProof[0].length - 1] ^= 0x01;
        if (wrong == 2) ending.accountProof[0][ending.accountProof[0].length - 1] ^= 0x01;
        if (wrong == 3) ending.details.stateRoot = keccak256("another state");
        if (wrong == 4) ending.outboxRoot = keccak256("another outbox");
        if (wrong == 5) proof.ids[0] = keccak256(abi.encode(proof.ids[0]));
        if (wrong == 6) proof.proof = new bytes32[](proof.proof.length + 1);
        if (wrong == 7) proof.message.deadline -= 1;
        if (wrong == 8) ending.chainId += 1;
        if (wrong == 9) proof.message.index += 32;
        if (wrong == 10 && claim.rejected) consumption.ids[0] = keccak256(abi.encode(consumption.ids[0]));
        if (wrong == 10 && !claim.rejected) ending.gateway = address(gateways[message.src]);
        call = claim.rejected
            ? abi.encodeCall(IExits.refundRejected, (ending, proof, consumption))
            : abi.encodeCall(IExits.refundExpired, (ending, proof));
        return (true, call);
    }

    function _endingOf(Plan memory head) private view returns (IExits.Ending memory ending) {
        Block storage made = blockOf(head);
        (ending.chainId, ending.genesisHash, ending.gateway) = (nameOf(head.src), GENESIS, address(gateways[head.src]));
        (ending.headSection, ending.outboxRoot) = (Deliveries.encodeSection(sectionOf(head)), made.outboxRoot);
        ending.details = IExits.Details(made.salt, stateRootOf(head), ORIGIN_NUMBER, ORIGIN_HASH);
        bytes memory slotNode = StateTrie.slot(made.slot, made.slotValue);
        ending.storageProof = LeafTrie.proof(slotNode);
        ending.accountProof = LeafTrie.proof(StateTrie.account(ending.gateway, slotNode));
    }

    /// @dev The message in its source's outbox as that stands now. For what the source has not: whatever is there, with the message put in its place.
    function _sentOf(bytes32 id, Sent storage message) private view returns (IExits.Sent memory proof) {
        proof.message = Message({
            index: message.index,
            gasLimit: message.gasLimit,
            deadline: message.deadline,
            sender: on(nameOf(message.src), message.sender),
            recipient: on(nameOf(message.dst), message.recipient),
            payload: message.payload
        });
        bytes32[] storage all = ids[message.src][message.dst];
        uint256 segment = message.index / 32;
        uint256 count = all.length > 32 * segment ? all.length - 32 * segment : 0;
        proof.ids = new bytes32[](count > 32 ? 32 : count == 0 ? 1 : count);
        for (uint256 i = 0; i < proof.ids.length && i < count; ++i) {
            proof.ids[i] = all[32 * segment + i];
        }
        if (message.index % 32 < proof.ids.length) proof.ids[message.index % 32] = id;
        proof.proof = new bytes32[](0);
        uint256 total = all.length / 32;
        if (segment >= total) return proof;
        // Complete subtrees, from the largest: the first that reaches beyond the segment holds it.
        uint256 begin;
        uint256 size = 1 << Math.log2(total);
        while (begin + size <= segment) {
            begin += size;
            size = 1 << Math.log2(total - begin);
        }
        bytes32[] memory leaves = segments[message.src][message.dst];
        proof.proof = ReferenceTree.prove(ReferenceTree.slice(leaves, begin, size), segment - begin, 1);
    }

    /// @dev The delivery that consumed the index, or else the first that is there.
    function _consumptionOf(Sent storage message, bytes32 stored) private view returns (bool exists, IExits.Consumption memory c) {
        (, uint256 place, uint256 count, Link[] storage all) = _consumerOf(message, stored);
        if (count == 0) return (false, c);
        (c.previous, c.first, c.ids) = (all[place].previous, all[place].first, all[place].ids);
        c.later = new IExits.Later[](count - 1 - place);
        for (uint256 i = 0; i < c.later.length; ++i) {
            Link storage later = all[place + 1 + i];
            c.later[i] = IExits.Later(later.first, keccak256(abi.encodePacked(later.ids)));
        }
        return (true, c);
    }
}
