// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Message} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {GatewaySlots} from "../../src/libraries/GatewaySlots.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {Deliveries} from "../utils/Delivery.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Block, Link, Sent} from "./NetworkLedger.sol";
import {NetworkTraffic} from "./NetworkTraffic.sol";
import {Manner, Puppet} from "./Puppet.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Deliveries and retries, each followed by what the rules say it may have done; and what the recipients write down.
abstract contract NetworkDeliveries is NetworkTraffic {
    /// @dev Certificates that a rollup recorded.
    mapping(uint256 dst => Plan[]) internal recorded;
    /// @dev The parcel that is being delivered, for recipients that hand it in once more.
    bytes private _current;
    uint256 private _currentDst;
    uint256 private _depth;

    function isCertified(Plan memory plan) internal view returns (bool) {
        return isUsable(plan.dst, plan.epoch) && hasQuorum(plan.dst, plan.epoch, plan.mask);
    }

    /// @dev Hands in a parcel that is what the plan says, and compares all that follows with the rules.
    function deliver(Plan memory plan, uint256 gas) internal returns (bool success) {
        bytes32[] memory list = idsOf(plan);
        bytes memory parcel = Deliveries.encode(packed(plan, list));
        uint256 fresh = _countFresh(plan, list);
        Block storage made = blockOf(plan);
        uint8 met = isCertified(plan)
            ? meet(plan.dst, plan.src, plan.finality, made.number, made.timestamp, plan.anchor, headHashOf(plan))
            : REFUSED;
        bytes memory answer;
        (success, answer) = callDeliver(plan.dst, parcel, gas);
        if (success) _requireAllowed(plan, met, fresh);
        else if (gas == 0) _requireForbidden(plan, met, fresh, list, bytes4(answer));
        if (success) {
            if (plan.kind == 1) recorded[plan.dst].push(plan);
            if (met == CONFLICT) freeze(plan.dst, plan.src, plan.finality, made.number);
            else hear(plan.dst, plan.src, plan.finality, made.number, plan.anchor, headHashOf(plan));
        }
        noteOutcome(plan, list, success && met == HEARD);
    }

    /// @dev What follows happens on `r`.
    /// @param parcel for recipients that hand it in once more
    function enter(uint256 r, bytes memory parcel) internal {
        vm.chainId(nameOf(r));
        (_current, _currentDst, _depth) = (parcel, r, 0);
    }

    /// @param gas 0: as much as there is
    function callDeliver(uint256 dst, bytes memory parcel, uint256 gas) internal returns (bool success, bytes memory answer) {
        enter(dst, parcel);
        bytes memory call = abi.encodeCall(IGateway.deliver, (parcel));
        (success, answer) = gas == 0 ? address(gateways[dst]).call(call) : address(gateways[dst]).call{gas: gas}(call);
    }

    /// @dev What is new in the batch and in time: what is too late counts against nothing.
    function _countFresh(Plan memory plan, bytes32[] memory list) private view returns (uint256 fresh) {
        for (uint256 i = plan.start; i < plan.end; ++i) {
            if (holder[plan.src][plan.dst][uint64(i)] == 0 && block.timestamp <= sent[list[i]].deadline) ++fresh;
        }
    }

    /// @dev It went through: was it allowed to?
    function _requireAllowed(Plan memory plan, uint8 met, uint256 fresh) private {
        if (!isUsable(plan.dst, plan.epoch)) return violated(9, "an epoch counted whose signers may be gone");
        if (!hasQuorum(plan.dst, plan.epoch, plan.mask)) return violated(6, "two thirds or less sufficed, or revoked seats counted");
        if (met == REFUSED) return violated(7, "a head was heard that is frozen, decided, or older than what contradicts it");
        if (met == CONFLICT) return;
        IPolicy.Peer memory peer = rules[plan.dst][plan.src];
        if (!isStaked(plan.dst, plan.src, plan.epoch, plan.mask)) {
            violated(6, "the policy's quorum or its least stake was not asked for");
        }
        if (block.timestamp < paused[plan.dst][plan.src]) violated(13, "a paused peer was heard");
        if (plan.finality < peer.minFinality) violated(14, "a finality under the least was heard");
        if (blockOf(plan).timestamp + peer.maxHeadAge < block.timestamp) violated(14, "a head too old was heard");
        if (!shared[plan.dst][plan.src] && fresh > rateRoom(plan.dst, plan.src)) violated(12, "a batch over the rate went through");
    }

    /// @dev It did not go through, with all the gas there is: was something in its way?
    function _requireForbidden(Plan memory plan, uint8 met, uint256 fresh, bytes32[] memory list, bytes4 reason) private {
        if (met == CONFLICT) violated(8, "two certificates contradict each other and nothing froze");
        if (met != HEARD) return;
        IPolicy.Peer memory peer = rules[plan.dst][plan.src];
        if (peer.chainId != nameOf(plan.src) || !isStaked(plan.dst, plan.src, plan.epoch, plan.mask)) return;
        if (block.timestamp < paused[plan.dst][plan.src] || plan.finality < peer.minFinality) return;
        if (blockOf(plan).timestamp + peer.maxHeadAge < block.timestamp) return;
        for (uint256 i = plan.start; i < plan.end; ++i) {
            bool fresh_ = holder[plan.src][plan.dst][uint64(i)] == 0;
            if (fresh_ && block.timestamp > sent[list[i]].deadline) return;
        }
        if (!shared[plan.dst][plan.src] && fresh > rateRoom(plan.dst, plan.src)) return;
        if (reason == IPolicy.RateLimited.selector) return violated(12, "the rate counts what it should not");
        violated(13, "nothing stands in the way of a batch, and it does not go through");
    }

    /// @dev What became of each message of the batch.
    function noteOutcome(Plan memory plan, bytes32[] memory list, bool accepted) internal {
        uint256 deliveredCount;
        bytes32[] memory consumedIds = new bytes32[](plan.end - plan.start);
        for (uint256 i = plan.start; i < plan.end; ++i) {
            uint8 outcome = _noteOne(plan, list[i], uint64(i), accepted);
            if (outcome == UNKNOWN) continue;
            consumedIds[i - plan.start] = list[i];
            if (outcome == DELIVERED) ++deliveredCount;
        }
        if (deliveredCount != 0) noteMessages(plan.dst, plan.src, deliveredCount);
        if (plan.finality == 1) _noteLinks(plan, consumedIds);
    }

    /// @dev specs/wire.md §13: one link for each word in which something was consumed, from the first to the last that was.
    function _noteLinks(Plan memory plan, bytes32[] memory consumedIds) private {
        for (uint64 word = uint64(plan.start / 256); 256 * uint256(word) < plan.end; ++word) {
            uint256 from = 256 * uint256(word) > plan.start ? 256 * uint256(word) - plan.start : 0;
            uint256 to = 256 * (uint256(word) + 1) < plan.end ? 256 * (uint256(word) + 1) - plan.start : consumedIds.length;
            while (from < to && consumedIds[from] == 0) ++from;
            while (to > from && consumedIds[to - 1] == 0) --to;
            bytes32 last = _lastLink(plan.src, plan.dst, word);
            if (from < to) {
                bytes32[] memory part = ReferenceTree.slice(consumedIds, from, to - from);
                uint64 first = uint64(plan.start + from);
                Link storage made = links[plan.src][plan.dst][word].push();
                (made.previous, made.first, made.ids) = (last, first, part);
                last = made.value = Hashes.consumedLink(last, first, keccak256(abi.encodePacked(part)));
            }
            if (vm.load(address(gateways[plan.dst]), GatewaySlots.consumedBy(rollupIds[plan.src], word)) != last) {
                violated(2, "the trace of what unsafe heads consumed is not what they did");
            }
        }
    }

    function _lastLink(uint256 src, uint256 dst, uint64 word) private view returns (bytes32) {
        Link[] storage all = links[src][dst][word];
        return all.length == 0 ? bytes32(0) : all[all.length - 1].value;
    }

    /// @return outcome what it became in this moment; UNKNOWN where nothing changed
    function _noteOne(Plan memory plan, bytes32 id, uint64 index, bool accepted) private returns (uint8 outcome) {
        Sent storage message = sent[id];
        bytes32 held = holder[plan.src][plan.dst][index];
        bool isConsumed = gateways[plan.dst].isConsumed(rollupIds[plan.src], index);
        if (held != 0) {
            if (!isConsumed) violated(1, "a consumed index is free again");
            if (held != id && message.calls != 0) violated(1, "an index was consumed by two messages");
            return UNKNOWN;
        }
        if (!isConsumed) {
            if (message.calls != 0) violated(2, "a message was delivered and may be again");
            return UNKNOWN;
        }
        if (!accepted) {
            violated(1, "an index was consumed by what is not proven");
            return UNKNOWN;
        }
        outcome = uint8(gateways[plan.dst].status(rollupIds[plan.src], index, id));
        if (outcome == UNKNOWN) violated(2, "a consumed message has no state");
        holder[plan.src][plan.dst][index] = id;
        consumed[plan.src][plan.dst].push(index);
        message.outcome = outcome;
        if (block.timestamp > message.deadline) violated(2, "a message was delivered after its deadline");
        if (message.refunded && !isLied(message)) violated(2, "a message was refunded and delivered");
        if (message.invented && message.src != C && plan.finality != 1) violated(1, "a block that did not last was heard as safe");
        _requireFitting(message, outcome);
        if (outcome == DELIVERED) noteDelivered(plan.finality, blockOf(plan).number, id);
        else if (message.amount != 0 && plan.finality > 1) _reach(plan, blockOf(plan).number);
        tried(outcome == DELIVERED ? "delivered" : "failed", true);
    }

    function _reach(Plan memory plan, uint64 number) private {
        if (number > safeUpTo[plan.dst][plan.src]) safeUpTo[plan.dst][plan.src] = number;
    }

    function noteDelivered(uint8 finality, uint64 number, bytes32 id) internal {
        Sent storage message = sent[id];
        if (message.amount == 0) return;
        (uint256 r, uint256 p) = (message.dst, message.src);
        landed(message);
        if (finality > 1 && number > safeUpTo[r][p]) safeUpTo[r][p] = number;
        noteValue(r, p, finality, number, message.amount);
        tried("value delivered", true);
    }

    /// @dev Its value left the way, wherever it went. What nobody sent, and what went two ways, is missing from custody.
    function landed(Sent storage message) internal {
        if (message.invented || message.settled) forgedValue += message.amount;
        else lockedReal -= message.amount;
        message.settled = true;
    }

    /// @dev Whether it is for C's operators to say how the message ended: they lie.
    function isLied(Sent storage message) internal view returns (bool) {
        return message.dst == C;
    }

    /// @dev Each kind of recipient has one right outcome.
    function _requireFitting(Sent storage message, uint8 outcome) private {
        uint8 kind = message.kind;
        bool puppet = kind < 10 || kind == KIND_TILL;
        if (puppet && (outcome == DELIVERED) != (message.calls == 1)) {
            violated(1, "a message is marked delivered and was not, or was and is not");
        }
        bool takes = kind == uint8(Manner.Takes) || kind == KIND_TOKEN || kind == KIND_TILL || kind == uint8(Manner.Reenters);
        if (kind == uint8(Manner.Moody)) takes = Puppet(payable(message.recipient)).mended();
        // A bridge cannot pay more than is in custody: with an inventing peer that may happen.
        if (kind == KIND_TOKEN && message.dst == A) takes = outcome == DELIVERED;
        if (takes && outcome == FAILED) violated(2, "a relayer made a message fail");
        if (!takes && outcome == DELIVERED) violated(15, "the gateway takes a recipient for served that is not");
    }

    // Retrying.

    function retry(bytes32 id) internal {
        Sent storage message = sent[id];
        (uint256 src, uint256 dst) = (message.src, message.dst);
        enter(dst, "");
        uint8 callsBefore = message.calls;
        bool hasRoom = shared[dst][src] || rateRoom(dst, src) != 0;
        (bool success,) = address(gateways[dst]).call(retryCall(id));
        tried("retry", success);
        if (!success) {
            if (message.calls != callsBefore) violated(2, "a retry that failed left a trace");
            return;
        }
        if (message.outcome != FAILED || holder[src][dst][message.index] != id) violated(2, "what did not fail was retried");
        if (rules[dst][src].chainId == 0 || block.timestamp < paused[dst][src]) violated(13, "an unknown or paused peer was retried");
        if (freezing[dst][src].frozen != 0) violated(13, "a frozen peer was retried");
        if (block.timestamp > message.deadline) violated(2, "a message was retried after its deadline");
        if (message.refunded && !isLied(message)) violated(2, "a message was refunded and retried");
        if (message.kind < 10 && message.calls != 1) violated(1, "a retried message was not delivered once");
        if (!hasRoom) violated(12, "a retry over the rate went through");
        message.outcome = DELIVERED;
        noteMessages(dst, src, 1);
        noteDelivered(0, 0, id);
    }

    function retryCall(bytes32 id) internal view returns (bytes memory) {
        Sent storage message = sent[id];
        Message memory again = Message({
            index: message.index,
            gasLimit: message.gasLimit,
            deadline: message.deadline,
            sender: on(nameOf(message.src), message.sender),
            recipient: on(nameOf(message.dst), message.recipient),
            payload: message.payload
        });
        return abi.encodeCall(IGateway.retry, (rollupIds[message.src], message.lane, again));
    }

    // The journal of the recipients.

    function noteReceived(address caller, uint256 value, uint256 gas, bytes calldata data) external {
        // Whoever is not the gateway of that rollup may call a recipient as it likes; nobody does here.
        uint256 dst = _currentDst;
        if (caller != address(gateways[dst])) return violated(15, "a recipient was called by somebody else");
        if (bytes4(data) != IERC7786Recipient.receiveMessage.selector || value != 0) {
            return violated(15, "the gateway called something else than receiveMessage");
        }
        (bytes32 id, bytes memory sender, bytes memory payload) = abi.decode(data[4:], (bytes32, bytes, bytes));
        if (refundOf[id] != 0) return _noteReturned(sent[refundOf[id]], sender, payload);
        Sent storage message = sent[id];
        bool same = message.exists && message.dst == dst && message.recipient == msg.sender
            && keccak256(sender) == keccak256(on(nameOf(message.src), message.sender)) && keccak256(payload) == keccak256(message.payload);
        if (!same) violated(1, "a recipient got what nobody sent");
        if (gas > message.gasLimit || gas + 3_000 < message.gasLimit) violated(15, "a recipient got other gas than the sender said");
        ++message.calls;
        if (message.calls > 1) violated(2, "a message was delivered twice");
        ++journalEntries;
    }

    /// @dev A sender is told that its message comes back, as if the recipient had sent it.
    function _noteReturned(Sent storage message, bytes memory from, bytes memory payload) private {
        bytes memory due = abi.encode(on(nameOf(message.src), msg.sender), abi.encodePacked(msg.sender), uint256(1));
        bool same = message.src == _currentDst && message.sender == msg.sender && keccak256(payload) == keccak256(due)
            && keccak256(from) == keccak256(on(nameOf(message.dst), message.recipient));
        if (!same) violated(1, "a sender got a refund of what it did not send");
        if (++message.refundCalls > 1) violated(2, "a sender was refunded twice");
        ++journalEntries;
    }

    /// @dev From inside `receiveMessage`: no delivery, retry, expiry or refund again, but sending.
    function reenter() external {
        if (++_depth > 1) return;
        uint256 dst = _currentDst;
        (bool success, bytes memory answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.deliver, (_current)));
        bytes4 closed = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        if (success || bytes4(answer) != closed) violated(17, "a delivery within a delivery");
        Message memory none;
        (success, answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.retry, (rollupIds[A], 0, none)));
        if (success || bytes4(answer) != closed) violated(17, "a retry within a delivery");
        (success, answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.expire, (_current)));
        if (success || bytes4(answer) != closed) violated(17, "an expiry within a delivery or a refund");
        none = Message(type(uint64).max - 1, 0, 0, on(nameOf(dst), msg.sender), on(nameOf(C), msg.sender), "");
        vm.prank(address(exits[dst]));
        (success, answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.refund, (rollupIds[C], 0, bytes32("none"), none, "")));
        if (success || bytes4(answer) != closed) violated(17, "a refund within a delivery or a refund");
        (success,) = address(policies[dst]).call(abi.encodeCall(IPolicy.release, (rollupIds[C], 1_000)));
        if (success) violated(17, "a recipient gives back what the rate counted");
        uint256 p = dst == A ? B : A;
        sendTo(dst, nameOf(p), uint8(Manner.Takes), puppets[p][uint256(Manner.Takes)], GENEROUS, 1 days);
        tried("reenter", true);
    }
}
