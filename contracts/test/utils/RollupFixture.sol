// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {IL1Facts} from "../../src/interfaces/IL1Facts.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Head, Message, Operator} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {Deliveries, Delivery, DeliveryRun, Section} from "./Delivery.sol";
import {ReferenceLane} from "./ReferenceLane.sol";
import {ReferenceTree} from "./ReferenceTree.sol";
import {Test} from "./Test.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice A certificate taken apart (specs/wire.md §7).
struct Certificate {
    uint32 epoch;
    uint64 beat;
    bytes32 headsRoot;
    bytes signers;
    bytes signature;
}

/// @notice A destination rollup with its contracts, and a model of the source rollup and of its operators. TEST KEYS ONLY.
abstract contract RollupFixture is Test {
    uint64 internal constant SOURCE_CHAIN = 901;
    uint256 internal constant OWN_CHAIN = 902;
    uint256 internal constant L1_CHAIN = 900;
    bytes32 internal constant SOURCE_ID = keccak256("source rollup");
    bytes32 internal constant OWN_ID = keccak256("own rollup");
    bytes32 internal constant OTHER_ID = keccak256("another rollup");
    address internal constant AVS = address(0xA5);
    address internal constant GOVERNANCE = address(0x60);
    /// @dev Who may have messages refunded, where a test has no `Exits`.
    address internal constant EXITS = address(0xE817);
    address internal constant SENDER = address(0x5E4DE4);
    uint32 internal constant SET_ID = 3;
    uint32 internal constant EPOCH = 5;
    uint64 internal constant START = 1_800_000_000;
    uint64 internal constant DEALLOCATION_DELAY = 14 days;
    uint64 internal constant EVIDENCE_WINDOW = 7 days;
    uint64 internal constant MARGIN = 1 days;
    uint64 internal constant LOOSEN_DELAY = 1 hours;
    uint64 internal constant FUTURE_DRIFT = 30;

    uint8 internal constant BLS = 1;
    uint8 internal constant ECDSA = 2;
    /// @dev Position of the lane `SOURCE_ID → OWN_ID` in the source's outbox of five lanes.
    uint32 internal constant LANE = 2;

    /// @dev The operator set's scheme: set it before deploying. BLS unless a test wants the other.
    uint8 internal scheme = BLS;
    /// @dev What light clients learn of the L1, given before they are deployed; nothing unless a test wants it.
    IL1Facts internal l1Facts;
    ILightClient internal lightClient;
    IPolicy internal policy;
    IGateway internal gateway;

    /// @param operators seats of the table; the weight of seat s is 100 + s
    function deployRollup(uint256 operators) internal {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        lightClient = newLightClient(operatorsOf(operators));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        policy = newPolicy(GOVERNANCE, predicted, LOOSEN_DELAY, FUTURE_DRIFT);
        gateway = newGateway(lightClient, policy);
        vm.assertEq(address(gateway), predicted);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
    }

    function newGateway(ILightClient lightClient_, IPolicy policy_) internal returns (IGateway) {
        return newGateway(OWN_ID, lightClient_, policy_, EXITS);
    }

    function newGateway(bytes32 rollupId, ILightClient lightClient_, IPolicy policy_, address exits) internal returns (IGateway) {
        return IGateway(create("Gateway.sol:Gateway", abi.encode(rollupId, lightClient_, policy_, exits)));
    }

    function newLightClient(Operator[] memory operators) internal returns (ILightClient) {
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = tableOf(operators);
        return newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
    }

    function newLightClient(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin, ILightClient.Table[] memory tables)
        internal
        returns (ILightClient)
    {
        bytes memory arguments = abi.encode(L1_CHAIN, AVS, SET_ID, deallocationDelay, evidenceWindow, margin, l1Facts, tables);
        return ILightClient(
            create(
                scheme == BLS ? "Bls12381LightClient.sol:Bls12381LightClient" : "Secp256k1LightClient.sol:Secp256k1LightClient", arguments
            )
        );
    }

    function tableOf(Operator[] memory operators) internal pure returns (ILightClient.Table memory) {
        return ILightClient.Table({
            epoch: EPOCH,
            snapshotTime: START - 1 hours,
            validFrom: START - 30 minutes,
            validUntil: START + 30 days,
            sharesRoot: Hashes.sharesRoot(0, 0),
            operators: operators
        });
    }

    /// @notice A table without shares, valid from its snapshot on for 13 days.
    function tableOf(uint32 epoch, uint64 snapshotTime, Operator[] memory operators) internal pure returns (ILightClient.Table memory) {
        return ILightClient.Table({
            epoch: epoch,
            snapshotTime: snapshotTime,
            validFrom: snapshotTime,
            validUntil: snapshotTime + 13 days,
            sharesRoot: Hashes.sharesRoot(0, 0),
            operators: operators
        });
    }

    function newPolicy(address governance, address gateway_, uint64 loosenDelay, uint64 maxFutureDrift) internal returns (IPolicy) {
        return IPolicy(create("Policy.sol:Policy", abi.encode(governance, gateway_, loosenDelay, maxFutureDrift, address(0), address(0))));
    }

    function addPeer(bytes32 rollupId, IPolicy.Peer memory rules) internal {
        vm.prank(GOVERNANCE);
        policy.proposePeer(rollupId, rules);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(rollupId);
    }

    function peerOf(uint64 chainId) internal pure returns (IPolicy.Peer memory) {
        return IPolicy.Peer({
            chainId: chainId,
            gateway: address(0x6A7E),
            quorumBps: 0,
            minFinality: 1,
            maxHeadAge: 1 hours,
            maxMessagesPerWindow: 150,
            minStake: 0
        });
    }

    function secretOf(uint256 seat) internal pure returns (uint256) {
        return 1000 + seat;
    }

    function publicKeyOf(uint256 secret) internal view returns (bytes memory) {
        return scheme == BLS ? BlsSigner.publicKey(secret) : abi.encodePacked(vm.addr(secret));
    }

    function weightOf(uint256 seat) internal pure returns (uint128) {
        return uint128(100 + seat);
    }

    function operatorsOf(uint256 count) internal view returns (Operator[] memory operators) {
        operators = new Operator[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            operators[seat] =
                Operator({operator: address(uint160(0x1000 + seat)), weight: weightOf(seat), publicKey: publicKeyOf(secretOf(seat))});
        }
    }

    /// @notice The bitmap of the seats [absent, count).
    function bitmapOf(uint256 count, uint256 absent) internal pure returns (bytes memory signers) {
        signers = new bytes((count + 7) / 8);
        for (uint256 seat = absent; seat < count; ++seat) {
            signers[seat / 8] |= bytes1(uint8(1 << (seat % 8)));
        }
    }

    /// @notice Signed by the seats [absent, count).
    function certify(bytes32 headsRoot, uint64 beat, uint256 count, uint256 absent) internal view returns (Certificate memory) {
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, beat, headsRoot);
        return Certificate({
            epoch: EPOCH,
            beat: beat,
            headsRoot: headsRoot,
            signers: bitmapOf(count, absent),
            signature: scheme == BLS ? _aggregate(digest, count, absent) : _packSignatures(digest, count, absent)
        });
    }

    function packCertificate(Certificate memory c) internal pure returns (bytes memory) {
        return abi.encodePacked(c.epoch, c.beat, c.headsRoot, c.signers, c.signature);
    }

    /// @notice `r ‖ yParityAndS` of EIP-2098.
    function compactSignature(uint256 secret, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        return abi.encodePacked(r, s | bytes32(uint256(v - 27) << 255));
    }

    /// @dev The sum of the signatures is that of the sum of the secrets.
    function _aggregate(bytes32 digest, uint256 count, uint256 absent) private view returns (bytes memory) {
        uint256 secret;
        for (uint256 seat = absent; seat < count; ++seat) {
            secret += secretOf(seat);
        }
        return secret == 0 ? new bytes(256) : BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
    }

    function _packSignatures(bytes32 digest, uint256 count, uint256 absent) private pure returns (bytes memory packed) {
        for (uint256 seat = absent; seat < count; ++seat) {
            packed = bytes.concat(packed, compactSignature(secretOf(seat), digest));
        }
    }

    function addressOn(uint256 chainId, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chainId, account);
    }

    function messageTo(address recipient, uint64 index) internal view returns (Message memory) {
        return Message({
            index: index,
            gasLimit: 200_000,
            deadline: uint64(block.timestamp) + 1 days,
            sender: addressOn(SOURCE_CHAIN, SENDER),
            recipient: addressOn(OWN_CHAIN, recipient),
            payload: abi.encode(keccak256(abi.encode(index)))
        });
    }

    function messagesTo(address recipient, uint256 count) internal view returns (Message[] memory messages) {
        messages = new Message[](count);
        for (uint256 i = 0; i < count; ++i) {
            messages[i] = messageTo(recipient, uint64(i));
        }
    }

    function idOf(Message memory message) internal pure returns (bytes32) {
        return Hashes.messageHash(
            SOURCE_ID,
            LANE,
            message.index,
            keccak256(message.sender),
            keccak256(message.recipient),
            message.gasLimit,
            message.deadline,
            keccak256(message.payload)
        );
    }

    function headOf(bytes32 rollupId, bytes32 outboxRoot, uint64 number) internal view returns (Head memory) {
        return Head({
            rollupId: rollupId,
            number: number,
            blockHash: keccak256(abi.encode("block", rollupId, number)),
            timestamp: uint64(block.timestamp),
            stateRoot: keccak256("state"),
            outboxRoot: outboxRoot,
            finality: 1,
            l1OriginNumber: 77,
            l1OriginHash: keccak256("l1 origin"),
            anchor: 0
        });
    }

    /// @notice Packs `[start, start + count)` of the lane that holds exactly `messages`: third of five lanes, second of three heads, signed by all
    /// but seat 0 of `operators` seats.
    function pack(Message[] memory messages, uint256 start, uint256 count, uint64 number, uint256 operators)
        internal
        view
        returns (Delivery memory)
    {
        return pack(messages, start, count, number, operators, 1);
    }

    /// @notice The same, signed by the seats [absent, operators).
    function pack(Message[] memory messages, uint256 start, uint256 count, uint64 number, uint256 operators, uint256 absent)
        internal
        view
        returns (Delivery memory delivery)
    {
        bytes32[] memory ids = new bytes32[](messages.length);
        for (uint256 i = 0; i < messages.length; ++i) {
            ids[i] = idOf(messages[i]);
        }
        delivery.sourceId = SOURCE_ID;
        delivery.sourceChainId = SOURCE_CHAIN;
        delivery.laneCount = 5;
        delivery.lane = LANE;
        delivery.size = uint64(messages.length);
        delivery.start = uint64(start);
        delivery.prefix = ReferenceLane.prefix(ids, start);
        delivery.runs = runsOf(messages, start, count);
        delivery.trailing = ReferenceLane.trailing(ids, start + count);
        delivery.treePart = ReferenceLane.treePart(ids, start, start + count);
        delivery.open = ReferenceLane.openPart(ids, start + count);

        delivery.laneProof = ReferenceTree.prove(_lanesWith(ids), LANE, 1);
        (delivery.section,) = sectionOf(headOf(SOURCE_ID, outboxRootOf(messages), number), operators, absent);
    }

    /// @notice The root of the outbox that `pack` packs from.
    function outboxRootOf(Message[] memory messages) internal pure returns (bytes32) {
        bytes32[] memory ids = new bytes32[](messages.length);
        for (uint256 i = 0; i < messages.length; ++i) {
            ids[i] = idOf(messages[i]);
        }
        return Hashes.outboxRoot(SOURCE_ID, 5, ReferenceTree.root(_lanesWith(ids)));
    }

    function _lanesWith(bytes32[] memory ids) private pure returns (bytes32[] memory lanes) {
        lanes = ReferenceTree.leavesOf(uint256(keccak256("lanes")), 5);
        lanes[LANE] = Hashes.laneLeaf(SOURCE_ID, OWN_ID, uint64(ids.length), ReferenceLane.tree(ids), ReferenceLane.open(ids));
    }

    /// @notice One run for each stretch of messages [start, start + count) with equal sender, recipient, gas limit and payload length.
    function runsOf(Message[] memory messages, uint256 start, uint256 count) internal pure returns (DeliveryRun[] memory runs) {
        runs = new DeliveryRun[](count);
        uint256 written;
        for (uint256 i = start; i < start + count;) {
            uint256 end = i + 1;
            while (end < start + count && _joins(messages[i], messages[end])) ++end;
            runs[written++] = _runOf(messages, i, end);
            i = end;
        }
        // Safe: `written <= count`, so the array only gets shorter.
        assembly ("memory-safe") {
            mstore(runs, written)
        }
    }

    function _joins(Message memory a, Message memory b) private pure returns (bool) {
        return keccak256(a.sender) == keccak256(b.sender) && keccak256(a.recipient) == keccak256(b.recipient) && a.gasLimit == b.gasLimit
            && a.payload.length == b.payload.length;
    }

    function _runOf(Message[] memory messages, uint256 from, uint256 to) private pure returns (DeliveryRun memory run) {
        (, run.sender) = InteroperableAddress.parseEvmV1(messages[from].sender);
        (, run.recipient) = InteroperableAddress.parseEvmV1(messages[from].recipient);
        run.gasLimit = uint32(messages[from].gasLimit);
        run.payloadLength = uint16(messages[from].payload.length);
        run.count = uint16(to - from);
        run.deadlines = new uint64[](to - from);
        run.payloads = new bytes[](to - from);
        for (uint256 i = from; i < to; ++i) {
            run.deadlines[i - from] = messages[i].deadline;
            run.payloads[i - from] = messages[i].payload;
        }
    }

    /// @notice The head section for `head`, second of a checkpoint of three, with its certificate inline, and that certificate.
    function sectionOf(Head memory head, uint256 operators, uint256 absent)
        internal
        view
        returns (Section memory section, Certificate memory certificate)
    {
        bytes32[] memory heads = ReferenceTree.leavesOf(uint256(keccak256("heads")), 3);
        heads[1] = Hashes.headHash(head);
        section.number = head.number;
        section.timestamp = head.timestamp;
        section.finality = head.finality;
        section.anchor = head.anchor;
        section.detailsHash = Hashes.detailsHash(head.blockHash, head.stateRoot, head.l1OriginNumber, head.l1OriginHash);
        section.count = 3;
        section.position = 1;
        section.proof = ReferenceTree.prove(heads, 1, 1);
        certificate = certify(Hashes.headsRoot(3, ReferenceTree.root(heads)), 42 + head.number, operators, absent);
        section.epoch = certificate.epoch;
        section.beat = certificate.beat;
        section.signers = certificate.signers;
        section.tail = certificate.signature;
    }

    /// @notice The section refers to a record instead of bringing the certificate (kind 2).
    function refer(Section memory section, uint256 operators, uint256 absent) internal pure {
        uint128 weight;
        for (uint256 seat = absent; seat < operators; ++seat) {
            weight += weightOf(seat);
        }
        section.kind = 2;
        section.tail = abi.encodePacked(weight);
    }

    function deliver(Delivery memory delivery) internal returns (uint256) {
        return gateway.deliver(Deliveries.encode(delivery));
    }
}
