// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Hashes} from "../../src/libraries/Hashes.sol";
import {Deliveries, Delivery, DeliveryRun, Section} from "../utils/Delivery.sol";
import {ReferenceLane} from "../utils/ReferenceLane.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Vm} from "../utils/Vm.sol";
import {Block, Sent} from "./NetworkLedger.sol";
import {NetworkModel} from "./NetworkModel.sol";
import {Manner} from "./Puppet.sol";
import {StateTrie} from "./StateTrie.sol";
import {BridgeFungible} from "@openzeppelin/contracts/crosschain/bridges/abstract/BridgeFungible.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice Messages, honest and not: sent, invented, and packed for their destination under a head that somebody signed.
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
    uint64 internal constant ORIGIN_NUMBER = 77;
    bytes32 internal constant ORIGIN_HASH = keccak256("origin");

    uint256 private _inventions;

    // Sending.

    function sendTo(uint256 src, uint64 chainId, uint8 kind, address recipient, uint64 gasLimit, uint64 lifetime) internal {
        Sent memory message;
        (message.kind, message.sender, message.recipient) = (kind, address(this), recipient);
        message.payload = abi.encode(keccak256(abi.encode(src, chainId, journalEntries, ids[src][A].length, ids[src][B].length)), kind);
        (message.gasLimit, message.deadline) = (gasLimit, uint64(block.timestamp) + lifetime);
        _sendOut(message, src, chainId);
    }

    function sendTill(uint256 src, uint256 dst, uint64 lifetime) internal {
        Sent memory message;
        address till = tills[src];
        (message.kind, message.sender, message.recipient) = (KIND_TILL, till, puppets[dst][uint256(Manner.Takes)]);
        message.payload = abi.encode(on(nameOf(src), till), abi.encodePacked(message.recipient), uint256(1));
        (message.gasLimit, message.deadline) = (GENEROUS, uint64(block.timestamp) + lifetime);
        _sendOut(message, src, nameOf(dst));
    }

    function _sendOut(Sent memory message, uint256 src, uint64 chainId) private {
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSignature("gasLimit(uint64)", message.gasLimit);
        attributes[1] = abi.encodeWithSignature("deadline(uint64)", message.deadline);
        vm.chainId(nameOf(src));
        bytes memory call = abi.encodeCall(IERC7786GatewaySource.sendMessage, (on(chainId, message.recipient), message.payload, attributes));
        if (message.sender != address(this)) vm.prank(message.sender);
        (bool success, bytes memory answer) = address(gateways[src]).call(call);
        tried("send", success);
        uint256 route = routes[src][chainId];
        if (success != (route != 0)) violated(3, "a message went where no lane leads, or did not where one does");
        if (success) _keep(message, src, route - 1, chainId, abi.decode(answer, (bytes32)));
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
        refundOf[Hashes.refundId(id)] = id;
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

    /// @dev What nobody sent, or what was sent in a block that did not last.
    function _invent(uint256 src, uint256 dst, uint32 lane, uint64 index, uint8 kind, uint256 amount) private returns (bytes32 id) {
        Sent memory message;
        (message.exists, message.invented, message.src, message.dst) = (true, true, uint8(src), uint8(dst));
        (message.lane, message.index, message.kind) = (lane, index, kind);
        bool valued = kind == KIND_TOKEN;
        (message.sender, message.recipient) = valued ? (bridges[src], bridges[dst]) : (address(this), puppets[dst][0]);
        // No two inventions are alike.
        (message.gasLimit, message.deadline) = (GENEROUS, uint64(block.timestamp) + 1 days + uint64(++_inventions));
        message.amount = valued ? uint128(amount) : 0;
        message.payload =
            valued ? abi.encode(on(nameOf(src), HOLDER), abi.encodePacked(HOLDER), amount) : abi.encode(bytes32("invented"), _inventions);
        id = idOf(message, nameOf(dst));
        sent[id] = message;
    }

    /// @dev The next message of the lane that C's operators invent for `dst`.
    function invent(uint256 dst, uint8 kind, uint256 amount) internal {
        inventedIds[dst].push(_invent(C, dst, 0, uint64(inventedIds[dst].length), kind, amount));
    }

    /// @dev A block of C that never was, with the invented lane in its outbox.
    function forge(uint256 dst, uint64 number, uint64 timestamp) internal {
        bytes32[] memory all = inventedIds[dst];
        Block storage made = _newForgery(C, dst, number, timestamp);
        made.sizes.push(uint64(all.length));
        made.leaves
            .push(Hashes.laneLeaf(rollupIds[C], rollupIds[dst], uint64(all.length), ReferenceLane.tree(all), ReferenceLane.open(all)));
        made.outboxRoot = Hashes.outboxRoot(rollupIds[C], 1, made.leaves[0]);
    }

    /// @dev A block of C whose gateway never stood so.
    function forgeState(uint256 dst, uint64 number, bytes32 slot, bytes32 value) internal {
        Block storage made = _newForgery(C, dst, number, uint64(block.timestamp));
        (made.outboxRoot, made.slot, made.slotValue) = (keccak256("outbox"), slot, value);
    }

    /// @dev A block of an honest rollup that does not last: its lane goes on with other messages after the first `prefix`.
    function orphan(uint256 src, uint256 dst, uint64 prefix, uint256 count, uint256 seed) internal {
        Block storage made = _newForgery(src, dst, uint64(101 + blocks[src].length), uint64(block.timestamp));
        made.prefix = prefix;
        uint32 lane = uint32(lanePlusOne[src][dst] - 1);
        for (uint256 i = 0; i < count; ++i) {
            uint8 kind = pick(seed, 100 + i) % 2 == 0 ? KIND_TOKEN : uint8(Manner.Takes);
            made.tail.push(_invent(src, dst, lane, prefix + uint64(i), kind, 1 + pick(seed, 200 + i) % 500));
        }
        bytes32[] memory all = _orphanLane(made, src, dst);
        bytes32[] memory leaves = leavesOf(src);
        leaves[lane] = Hashes.laneLeaf(rollupIds[src], rollupIds[dst], uint64(all.length), ReferenceLane.tree(all), ReferenceLane.open(all));
        made.leaves = leaves;
        made.outboxRoot = Hashes.outboxRoot(rollupIds[src], uint64(leaves.length), ReferenceTree.root(leaves));
    }

    function _newForgery(uint256 src, uint256 dst, uint64 number, uint64 timestamp) private returns (Block storage made) {
        made = forgeries[src][dst].push();
        (made.number, made.timestamp) = (number, timestamp);
        made.salt = keccak256(abi.encode("forgery", src, dst, forgeries[src][dst].length));
    }

    function _orphanLane(Block storage made, uint256 src, uint256 dst) private view returns (bytes32[] memory list) {
        list = new bytes32[](made.prefix + made.tail.length);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = i < made.prefix ? ids[src][dst][i] : made.tail[i - made.prefix];
        }
    }

    // Proving.

    function blockOf(Plan memory plan) internal view returns (Block storage) {
        return plan.invented ? forgeries[plan.src][plan.dst][plan.blockIndex] : blocks[plan.src][plan.blockIndex];
    }

    function detailsOf(Plan memory plan) internal view returns (bytes32) {
        Block storage made = blockOf(plan);
        return Hashes.detailsHash(made.salt, stateRootOf(plan), ORIGIN_NUMBER, ORIGIN_HASH);
    }

    function stateRootOf(Plan memory plan) internal view returns (bytes32) {
        Block storage made = blockOf(plan);
        if (made.slot == 0) return keccak256("state");
        return keccak256(StateTrie.account(address(gateways[plan.src]), StateTrie.slot(made.slot, made.slotValue)));
    }

    function headHashOf(Plan memory plan) internal view returns (bytes32) {
        Block storage made = blockOf(plan);
        return
            Hashes.headHash(rollupIds[plan.src], made.number, made.timestamp, made.outboxRoot, plan.finality, plan.anchor, detailsOf(plan));
    }

    function headsRootOf(Plan memory plan) internal view returns (bytes32[] memory heads, bytes32 headsRoot) {
        heads = ReferenceTree.leavesOf(uint256(keccak256("heads")), 3);
        heads[1] = headHashOf(plan);
        headsRoot = Hashes.headsRoot(3, ReferenceTree.root(heads));
    }

    function sectionOf(Plan memory plan) internal view returns (Section memory section) {
        Block storage made = blockOf(plan);
        (section.number, section.timestamp, section.finality) = (made.number, made.timestamp, plan.finality);
        (section.anchor, section.detailsHash, section.count, section.position) = (plan.anchor, detailsOf(plan), 3, 1);
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

    /// @dev C's operators invent an outbox of one lane.
    function lanePosition(Plan memory plan) internal view returns (uint256) {
        return plan.invented && plan.src == C ? 0 : lanePlusOne[plan.src][plan.dst] - 1;
    }

    function laneSize(Plan memory plan) internal view returns (uint64) {
        Block storage made = blockOf(plan);
        if (plan.invented && plan.src != C) return made.prefix + uint64(made.tail.length);
        uint256 position = lanePosition(plan);
        return position < made.sizes.length ? made.sizes[position] : 0;
    }

    function idsOf(Plan memory plan) internal view returns (bytes32[] memory list) {
        if (plan.invented && plan.src != C) return _orphanLane(blockOf(plan), plan.src, plan.dst);
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
}
