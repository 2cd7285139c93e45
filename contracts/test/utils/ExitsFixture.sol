// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../src/interfaces/IExits.sol";
import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Head, Message} from "../../src/interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {GatewaySlots} from "../../src/libraries/GatewaySlots.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {Deliveries, Delivery, Section} from "./Delivery.sol";
import {LeafTrie} from "./LeafTrie.sol";
import {PolicyDouble} from "./PolicyDouble.sol";
import {ReferenceLane} from "./ReferenceLane.sol";
import {ReferenceTree} from "./ReferenceTree.sol";
import {RollupFixture} from "./RollupFixture.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice Two rollups in one EVM, told apart by the chain id that is set: A (`OWN_ID`), with a real policy and its exits, sends; B receives. The operators are those of both. What B's
/// gateway stores is proven by tries of one leaf with the values that really stand there; tries of many nodes are the business of vectors/tries.json.
abstract contract ExitsFixture is RollupFixture {
    uint256 internal constant OPERATORS = 4;
    uint64 internal constant B_CHAIN = 903;
    bytes32 internal constant B_GENESIS = keccak256("genesis of B");

    IExits internal exits;
    IGateway internal gatewayB;
    PolicyDouble internal rulesB;
    bytes32 internal bId;
    /// @dev Everything that A sent to B, and its hashes.
    Message[] internal sentMessages;
    bytes32[] internal ids;
    uint64 private _nextHead = 100;

    constructor() {
        scheme = ECDSA;
    }

    function deployBoth() internal {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        // Usable for longer than the default deadline of a message, which otherwise takes another table.
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = tableOf(operatorsOf(OPERATORS));
        lightClient = newLightClient(30 days, EVIDENCE_WINDOW, MARGIN, tables);
        uint64 nonce = vm.getNonce(address(this));
        policy = newPolicy(GOVERNANCE, vm.computeCreateAddress(address(this), nonce + 1), LOOSEN_DELAY, FUTURE_DRIFT);
        gateway = newGateway(OWN_ID, lightClient, policy, vm.computeCreateAddress(address(this), nonce + 2));
        exits = IExits(create("Exits.sol:Exits", abi.encode(gateway, policy, lightClient)));
        vm.assertEq(address(exits), gateway.exits());

        rulesB = new PolicyDouble(uint64(OWN_CHAIN));
        bId = Hashes.rollupId(B_CHAIN, B_GENESIS, vm.computeCreateAddress(address(this), nonce + 4));
        gatewayB = newGateway(bId, lightClient, IPolicy(address(rulesB)), EXITS);
        addPeer(bId, peerOf(B_CHAIN));
    }

    /// @notice Sends from A as `sender`; the deadline is in an hour.
    function send(address sender, address recipient, bytes memory payload) internal returns (bytes32 id) {
        uint64 deadline = uint64(block.timestamp) + 1 hours;
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSignature("deadline(uint64)", deadline);
        vm.prank(sender);
        id = gateway.sendMessage(addressOn(B_CHAIN, recipient), payload, attributes);
        note(sender, recipient, payload, deadline);
        vm.assertEq(ids[ids.length - 1], id);
    }

    /// @notice Takes note of what was sent from A, with the default gas limit.
    function note(address sender, address recipient, bytes memory payload, uint64 deadline) internal {
        Message memory message = Message({
            index: uint64(ids.length),
            gasLimit: 200_000,
            deadline: deadline,
            sender: addressOn(OWN_CHAIN, sender),
            recipient: addressOn(B_CHAIN, recipient),
            payload: payload
        });
        sentMessages.push(message);
        ids.push(idFrom(message));
    }

    function idFrom(Message memory message) internal view returns (bytes32) {
        return Hashes.messageHash(
            OWN_ID,
            gateway.laneOf(bId),
            message.index,
            keccak256(message.sender),
            keccak256(message.recipient),
            message.gasLimit,
            message.deadline,
            keccak256(message.payload)
        );
    }

    /// @notice The messages [start, start + count) of a lane that holds exactly `messages`, under a head of A.
    function parcelOf(Message[] memory messages, uint256 start, uint256 count, uint8 finality) internal returns (bytes memory) {
        bytes32[] memory hashes = new bytes32[](messages.length);
        for (uint256 i = 0; i < messages.length; ++i) {
            hashes[i] = idFrom(messages[i]);
        }
        Delivery memory delivery;
        (delivery.sourceId, delivery.sourceChainId, delivery.laneCount) = (OWN_ID, uint64(OWN_CHAIN), 1);
        (delivery.size, delivery.start) = (uint64(messages.length), uint64(start));
        delivery.prefix = ReferenceLane.prefix(hashes, start);
        delivery.runs = runsOf(messages, start, count);
        delivery.trailing = ReferenceLane.trailing(hashes, start + count);
        delivery.treePart = ReferenceLane.treePart(hashes, start, start + count);
        delivery.open = ReferenceLane.openPart(hashes, start + count);
        bytes32 leaf = Hashes.laneLeaf(OWN_ID, bId, delivery.size, ReferenceLane.tree(hashes), ReferenceLane.open(hashes));
        Head memory head = headOf(OWN_ID, Hashes.outboxRoot(OWN_ID, 1, leaf), _nextHead++);
        head.finality = finality;
        (delivery.section,) = sectionOf(head, OPERATORS, 1);
        return Deliveries.encode(delivery);
    }

    /// @notice Delivers to B everything that A sent, or what `messages` says instead.
    function deliverToB(Message[] memory messages, uint256 start, uint256 count, uint8 finality) internal returns (uint256 delivered) {
        bytes memory parcel = parcelOf(messages, start, count, finality);
        vm.chainId(B_CHAIN);
        delivered = gatewayB.deliver(parcel);
        vm.chainId(OWN_CHAIN);
    }

    function expireOnB() internal returns (uint256 expired) {
        bytes memory parcel = parcelOf(sentMessages, 0, ids.length, 3);
        vm.chainId(B_CHAIN);
        expired = gatewayB.expire(parcel);
        vm.chainId(OWN_CHAIN);
    }

    function expiredSlot(uint64 index) internal pure returns (bytes32) {
        return GatewaySlots.expired(OWN_ID, index);
    }

    /// @notice What B's gateway has at `slot`, under a new `finalized` head of B.
    function endingOf(bytes32 slot) internal returns (IExits.Ending memory) {
        return endingOf(slot, 3);
    }

    function endingOf(bytes32 slot, uint8 finality) internal returns (IExits.Ending memory ending) {
        (ending.chainId, ending.genesisHash, ending.gateway) = (B_CHAIN, B_GENESIS, address(gatewayB));
        bytes32 value = vm.load(address(gatewayB), slot);
        // Absence: the trie has another key.
        bytes32 key = value == 0 ? keccak256("another slot") : slot;
        bytes memory slotNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encode(key))), RLP.encode(value == 0 ? 1 : uint256(value)));
        ending.storageProof = LeafTrie.proof(slotNode);
        bytes[] memory account = new bytes[](4);
        (account[0], account[1]) = (RLP.encode(uint256(1)), RLP.encode(uint256(0)));
        (account[2], account[3]) = (RLP.encode(keccak256(slotNode)), RLP.encode(keccak256("code")));
        bytes memory accountNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encodePacked(gatewayB))), RLP.encode(account));
        ending.accountProof = LeafTrie.proof(accountNode);
        certifyEnding(ending, keccak256(accountNode), bId, finality);
    }

    /// @notice Has the operators sign a head of `rollupId` with that state root.
    function certifyEnding(IExits.Ending memory ending, bytes32 stateRoot, bytes32 rollupId, uint8 finality) internal {
        Head memory head = headOf(rollupId, keccak256("outbox of B"), _nextHead++);
        (head.stateRoot, head.finality) = (stateRoot, finality);
        ending.outboxRoot = head.outboxRoot;
        ending.details = IExits.Details(head.blockHash, head.stateRoot, head.l1OriginNumber, head.l1OriginHash);
        (Section memory section,) = sectionOf(head, OPERATORS, 1);
        ending.headSection = Deliveries.encodeSection(section);
    }

    function sentAt(uint64 index) internal view returns (IExits.Sent memory sent) {
        bytes32[] memory all = ids;
        sent.message = sentMessages[index];
        uint256 segment = index / 32;
        uint256 end = 32 * segment + 32 < all.length ? 32 * segment + 32 : all.length;
        sent.ids = ReferenceTree.slice(all, 32 * segment, end - 32 * segment);
        uint256 segments = all.length / 32;
        sent.proof = new bytes32[](0);
        if (segment == segments) return sent;
        // Complete subtrees, from the largest: the first that reaches beyond the segment holds it.
        uint256 begin;
        uint256 size = 1 << Math.log2(segments);
        while (begin + size <= segment) {
            begin += size;
            size = 1 << Math.log2(segments - begin);
        }
        sent.proof = ReferenceTree.prove(ReferenceTree.slice(ReferenceLane.segments(all), begin, size), segment - begin, 1);
    }

    /// @notice A codec for what `sender` sends, and limits.
    function setRule(address sender, uint128 inflowLimit, uint128 netInflowCap) internal {
        IPayloadCodec codec = IPayloadCodec(create("FungibleCodec.sol:FungibleCodec", ""));
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(bId, sender, IPolicy.ValueRule(codec, 1 hours, inflowLimit, netInflowCap, 0));
    }

    /// @notice What a fungible bridge on A sends, and what gives it back.
    function transferOf(address from, address to, uint256 amount) internal pure returns (bytes memory) {
        return abi.encode(addressOn(OWN_CHAIN, from), abi.encodePacked(to), amount);
    }

    function single(bytes32 id) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }
}
