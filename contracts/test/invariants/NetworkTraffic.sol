// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Message} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {Deliveries, Delivery, DeliveryRun, Section} from "../utils/Delivery.sol";
import {ReferenceLane} from "../utils/ReferenceLane.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Vm} from "../utils/Vm.sol";
import {Block, Sent} from "./NetworkBase.sol";
import {NetworkModel} from "./NetworkModel.sol";
import {Manner, Puppet} from "./Puppet.sol";
import {BridgeFungible} from "@openzeppelin/contracts/crosschain/bridges/abstract/BridgeFungible.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Messages: sent, proven, delivered, retried; honest and not.
abstract contract NetworkTraffic is NetworkModel {
    /// @notice A head, who signed it, and what of its lane is delivered.
    struct Plan {
        uint256 src;
        uint256 dst;
        bool invented;
        uint256 blockIndex;
        uint8 finality;
        bytes32 anchor;
        uint256 start;
        uint256 end;
        uint32 epoch;
        uint256 mask;
        uint64 beat;
        uint8 kind;
    }

    uint64 internal constant GENEROUS = 2_000_000;

    /// @dev Certificates that a rollup recorded.
    mapping(uint256 dst => Plan[]) internal recorded;
    /// @dev The parcel that is being delivered, for recipients that hand it in once more.
    bytes private _current;
    uint256 private _currentDst;
    uint256 private _depth;

    // Sending.

    function sendTo(uint256 src, uint64 chainId, uint8 kind, address recipient, uint64 gasLimit, uint64 lifetime) internal {
        bytes memory payload = abi.encode(keccak256(abi.encode(src, chainId, journalEntries, ids[src][A].length, ids[src][B].length)), kind);
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSignature("gasLimit(uint64)", gasLimit);
        attributes[1] = abi.encodeWithSignature("deadline(uint64)", uint64(block.timestamp) + lifetime);
        vm.chainId(nameOf(src));
        (bool success, bytes memory answer) =
            address(gateways[src]).call(abi.encodeCall(IERC7786GatewaySource.sendMessage, (on(chainId, recipient), payload, attributes)));
        tried("send", success);
        uint256 route = routes[src][chainId];
        if (success != (route != 0)) violated(3, "a message went where no lane leads, or did not where one does");
        if (!success) return;
        Sent memory message;
        (message.kind, message.sender, message.recipient) = (kind, address(this), recipient);
        (message.gasLimit, message.deadline, message.payload) = (gasLimit, uint64(block.timestamp) + lifetime, payload);
        _keep(message, src, route - 1, chainId, abi.decode(answer, (bytes32)));
    }

    function sendValue(uint256 src, uint64 chainId, uint256 amount, bool lost) internal {
        vm.chainId(nameOf(src));
        vm.recordLogs();
        vm.prank(HOLDER);
        (bool success,) =
            bridges[src].call(abi.encodeCall(BridgeFungible.crosschainTransfer, (on(chainId, lost ? address(0) : HOLDER), amount)));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        tried("sendValue", success);
        if (!success) return;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IERC7786GatewaySource.MessageSent.selector) continue;
            Sent memory message;
            (,, message.payload,,) = abi.decode(logs[i].data, (bytes, bytes, bytes, uint256, bytes[]));
            (message.kind, message.sender) = (lost ? KIND_LOST_TOKEN : KIND_TOKEN, bridges[src]);
            message.recipient = bridges[chainId - nameOf(0)];
            (message.gasLimit, message.deadline, message.amount) = (200_000, uint64(block.timestamp) + 7 days, uint128(amount));
            uint256 dst = routes[src][chainId] - 1;
            _keep(message, src, dst, chainId, logs[i].topics[1]);
            lockedReal += amount;
            if (address(valueRules[src][dst].codec) != address(0)) net[src][dst] -= int256(amount);
        }
    }

    function _keep(Sent memory message, uint256 src, uint256 dst, uint64 chainId, bytes32 id) private {
        (message.exists, message.src, message.dst) = (true, uint8(src), uint8(dst));
        (message.lane, message.index) = (uint32(lanePlusOne[src][dst] - 1), uint64(ids[src][dst].length));
        if (id != idOf(message, chainId)) violated(1, "the id of a message is not that of its content");
        if (sent[id].exists) violated(3, "two messages have one id");
        sent[id] = message;
        append(src, dst, id);
    }

    function idOf(Sent memory m, uint64 chainId) internal view returns (bytes32) {
        return Hashes.messageHash(
            rollupIds[m.src],
            m.lane,
            m.index,
            keccak256(on(nameOf(m.src), m.sender)),
            keccak256(on(chainId, m.recipient)),
            m.gasLimit,
            m.deadline,
            keccak256(m.payload)
        );
    }

    /// @dev What nobody sent: the next message of the lane that C's operators invent for `dst`.
    function invent(uint256 dst, uint8 kind, address recipient, uint256 amount) internal {
        Sent memory message;
        (message.exists, message.invented, message.src, message.dst) = (true, true, uint8(C), uint8(dst));
        (message.index, message.kind) = (uint64(inventedIds[dst].length), kind);
        (message.sender, message.recipient) = (kind == KIND_TOKEN ? bridges[C] : address(this), recipient);
        (message.gasLimit, message.deadline) = (GENEROUS, uint64(block.timestamp) + 1 days);
        message.amount = kind == KIND_TOKEN ? uint128(amount) : 0;
        message.payload = kind == KIND_TOKEN
            ? abi.encode(on(nameOf(C), HOLDER), abi.encodePacked(HOLDER), amount)
            : abi.encode(bytes32("invented"), inventedIds[dst].length);
        bytes32 id = idOf(message, nameOf(dst));
        sent[id] = message;
        inventedIds[dst].push(id);
    }

    /// @dev A block of C that never was, with the invented lane in its outbox.
    function forge(uint256 dst, uint64 number, uint64 timestamp) internal {
        bytes32[] memory all = inventedIds[dst];
        Block storage made = forgeries[dst].push();
        (made.number, made.timestamp) = (number, timestamp);
        made.salt = keccak256(abi.encode("forgery", dst, forgeries[dst].length));
        made.sizes.push(uint64(all.length));
        made.leaves
            .push(Hashes.laneLeaf(rollupIds[C], rollupIds[dst], uint64(all.length), ReferenceLane.tree(all), ReferenceLane.open(all)));
        made.outboxRoot = Hashes.outboxRoot(rollupIds[C], 1, made.leaves[0]);
    }

    // Proving.

    function blockOf(Plan memory plan) internal view returns (Block storage) {
        return plan.invented ? forgeries[plan.dst][plan.blockIndex] : blocks[plan.src][plan.blockIndex];
    }

    function detailsOf(Block storage made) internal view returns (bytes32) {
        return Hashes.detailsHash(made.salt, keccak256("state"), 77, keccak256("origin"));
    }

    function headHashOf(Plan memory plan) internal view returns (bytes32) {
        Block storage made = blockOf(plan);
        return
            Hashes.headHash(rollupIds[plan.src], made.number, made.timestamp, made.outboxRoot, plan.finality, plan.anchor, detailsOf(made));
    }

    function headsRootOf(Plan memory plan) internal view returns (bytes32[] memory heads, bytes32 headsRoot) {
        heads = ReferenceTree.leavesOf(uint256(keccak256("heads")), 3);
        heads[1] = headHashOf(plan);
        headsRoot = Hashes.headsRoot(3, ReferenceTree.root(heads));
    }

    function sectionOf(Plan memory plan) internal view returns (Section memory section) {
        Block storage made = blockOf(plan);
        (section.number, section.timestamp, section.finality) = (made.number, made.timestamp, plan.finality);
        (section.anchor, section.detailsHash, section.count, section.position) = (plan.anchor, detailsOf(made), 3, 1);
        (bytes32[] memory heads, bytes32 headsRoot) = headsRootOf(plan);
        section.proof = ReferenceTree.prove(heads, 1, 1);
        (section.kind, section.epoch, section.beat) = (plan.kind, plan.epoch, plan.beat);
        section.signers = abi.encodePacked(uint8(plan.mask));
        section.tail = plan.kind == 2
            ? abi.encodePacked(maskWeight(plan.epoch, plan.mask))
            : signatures(digestOf(plan.epoch, plan.beat, headsRoot), plan.epoch, plan.mask);
    }

    function digestOf(uint32 epoch, uint64 beat, bytes32 headsRoot) internal pure returns (bytes32) {
        return Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, epoch, beat, headsRoot);
    }

    function lanePosition(Plan memory plan) internal view returns (uint256) {
        return plan.invented ? 0 : lanePlusOne[plan.src][plan.dst] - 1;
    }

    function laneSize(Plan memory plan) internal view returns (uint64) {
        Block storage made = blockOf(plan);
        uint256 position = lanePosition(plan);
        return position < made.sizes.length ? made.sizes[position] : 0;
    }

    function idsOf(Plan memory plan) internal view returns (bytes32[] memory list) {
        list = new bytes32[](laneSize(plan));
        bytes32[] storage all = plan.invented ? inventedIds[plan.dst] : ids[plan.src][plan.dst];
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = all[i];
        }
    }

    function packed(Plan memory plan, bytes32[] memory list) internal view returns (Delivery memory d) {
        Block storage made = blockOf(plan);
        (d.sourceId, d.sourceChainId) = (rollupIds[plan.src], nameOf(plan.src));
        (d.laneCount, d.lane) = (uint32(made.leaves.length), uint32(lanePosition(plan)));
        (d.size, d.start) = (uint64(list.length), uint64(plan.start));
        d.prefix = ReferenceLane.prefix(list, plan.start);
        d.trailing = ReferenceLane.trailing(list, plan.end);
        d.treePart = ReferenceLane.treePart(list, plan.start, plan.end);
        d.open = ReferenceLane.openPart(list, plan.end);
        d.laneProof = ReferenceTree.prove(made.leaves, d.lane, 1);
        d.runs = new DeliveryRun[](plan.end - plan.start);
        for (uint256 i = plan.start; i < plan.end; ++i) {
            d.runs[i - plan.start] = _runOf(sent[list[i]]);
        }
        d.section = sectionOf(plan);
    }

    function _runOf(Sent storage message) private view returns (DeliveryRun memory run) {
        (run.sender, run.recipient, run.gasLimit) = (message.sender, message.recipient, uint32(message.gasLimit));
        (run.payloadLength, run.count) = (uint16(message.payload.length), 1);
        (run.deadlines, run.payloads) = (new uint64[](1), new bytes[](1));
        (run.deadlines[0], run.payloads[0]) = (message.deadline, message.payload);
    }

    // Delivering.

    function hasQuorum(Plan memory plan) internal pure returns (bool) {
        return 3 * uint256(maskWeight(plan.epoch, plan.mask)) > 2 * totalOf(plan.epoch);
    }

    function isCertified(Plan memory plan) internal view returns (bool) {
        return isUsable(plan.epoch) && hasQuorum(plan);
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

    /// @param gas 0: as much as there is
    function callDeliver(uint256 dst, bytes memory parcel, uint256 gas) internal returns (bool success, bytes memory answer) {
        vm.chainId(nameOf(dst));
        (_current, _currentDst, _depth) = (parcel, dst, 0);
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
        if (!isUsable(plan.epoch)) return violated(9, "an epoch counted whose signers may be gone");
        if (!hasQuorum(plan)) return violated(6, "two thirds or less sufficed");
        if (met == REFUSED) return violated(7, "a head was heard that is frozen, decided, or older than what contradicts it");
        if (met == CONFLICT) return;
        IPolicy.Peer memory peer = rules[plan.dst][plan.src];
        uint256 weight = maskWeight(plan.epoch, plan.mask);
        if (peer.quorumBps != 0 && 10_000 * weight <= peer.quorumBps * totalOf(plan.epoch)) {
            violated(6, "the policy's quorum was not asked for");
        }
        if (weight < peer.minStake) violated(6, "the policy's least stake was not asked for");
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
        uint256 weight = maskWeight(plan.epoch, plan.mask);
        if (peer.chainId != nameOf(plan.src)) return;
        if ((peer.quorumBps != 0 && 10_000 * weight <= peer.quorumBps * totalOf(plan.epoch)) || weight < peer.minStake) return;
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
        for (uint256 i = plan.start; i < plan.end; ++i) {
            if (_noteOne(plan, list[i], uint64(i), accepted) == DELIVERED) ++deliveredCount;
        }
        if (deliveredCount != 0) noteMessages(plan.dst, plan.src, deliveredCount);
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
        if (message.invented) forgedValue += message.amount;
        else lockedReal -= message.amount;
        if (finality > 1 && number > safeUpTo[r][p]) safeUpTo[r][p] = number;
        noteValue(r, p, finality, number, message.amount);
        tried("value delivered", true);
    }

    /// @dev Each kind of recipient has one right outcome.
    function _requireFitting(Sent storage message, uint8 outcome) private {
        uint8 kind = message.kind;
        bool puppet = kind < 10;
        if (puppet && (outcome == DELIVERED) != (message.calls == 1)) {
            violated(1, "a message is marked delivered and was not, or was and is not");
        }
        bool takes = kind == uint8(Manner.Takes) || kind == KIND_TOKEN || kind == uint8(Manner.Reenters);
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
        vm.chainId(nameOf(dst));
        (_current, _currentDst, _depth) = ("", dst, 0);
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
        Sent storage message = sent[id];
        bool same = message.exists && message.dst == dst && message.recipient == msg.sender
            && keccak256(sender) == keccak256(on(nameOf(message.src), message.sender)) && keccak256(payload) == keccak256(message.payload);
        if (!same) violated(1, "a recipient got what nobody sent");
        if (message.invented && message.src != C) violated(1, "an honest rollup's message was invented");
        if (gas > message.gasLimit || gas + 3_000 < message.gasLimit) violated(15, "a recipient got other gas than the sender said");
        ++message.calls;
        if (message.calls > 1) violated(2, "a message was delivered twice");
        ++journalEntries;
    }

    /// @dev From inside `receiveMessage`: neither delivery nor retry again, but sending.
    function reenter() external {
        if (++_depth > 1) return;
        uint256 dst = _currentDst;
        (bool success, bytes memory answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.deliver, (_current)));
        bytes4 closed = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        if (success || bytes4(answer) != closed) violated(17, "a delivery within a delivery");
        Message memory none;
        (success, answer) = address(gateways[dst]).call(abi.encodeCall(IGateway.retry, (rollupIds[A], 0, none)));
        if (success || bytes4(answer) != closed) violated(17, "a retry within a delivery");
        (success,) = address(policies[dst]).call(abi.encodeCall(IPolicy.release, (rollupIds[C], 1_000)));
        if (success) violated(17, "a recipient gives back what the rate counted");
        uint256 p = dst == A ? B : A;
        sendTo(dst, nameOf(p), uint8(Manner.Takes), puppets[p][uint256(Manner.Takes)], GENEROUS, 1 days);
        tried("reenter", true);
    }
}
