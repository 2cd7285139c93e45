// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Certificate, Head, HeadProof, LaneProof, Message, Operator} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {ReferenceTree} from "./ReferenceTree.sol";
import {Test} from "./Test.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice One whole delivery, ready to be submitted or tampered with.
struct Parcel {
    Certificate certificate;
    Head head;
    HeadProof headProof;
    LaneProof laneProof;
    Message[] messages;
    bytes32[] rangeProof;
}

/// @notice A destination rollup with its contracts, and a model of the source rollup and of its operators. TEST KEYS ONLY.
abstract contract RollupFixture is Test {
    uint256 internal constant SOURCE_CHAIN = 901;
    uint256 internal constant OWN_CHAIN = 902;
    uint256 internal constant L1_CHAIN = 900;
    bytes32 internal constant SOURCE_ID = keccak256("source rollup");
    bytes32 internal constant OWN_ID = keccak256("own rollup");
    bytes32 internal constant OTHER_ID = keccak256("another rollup");
    address internal constant AVS = address(0xA5);
    address internal constant GOVERNANCE = address(0x60);
    address internal constant SENDER = address(0x5E4DE4);
    uint32 internal constant SET_ID = 3;
    uint32 internal constant EPOCH = 5;
    uint64 internal constant START = 1_800_000_000;
    uint64 internal constant DEALLOCATION_DELAY = 14 days;
    uint64 internal constant EVIDENCE_WINDOW = 7 days;
    uint64 internal constant MARGIN = 1 days;
    uint64 internal constant LOOSEN_DELAY = 1 hours;
    uint64 internal constant FUTURE_DRIFT = 30;

    IQuorumVerifier internal verifier;
    ILightClient internal lightClient;
    IPolicy internal policy;
    IGateway internal gateway;

    /// @param operators seats of the table; the weight of seat s is 100 + s
    function deployRollup(uint256 operators) internal {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        verifier = newVerifier();
        lightClient = newLightClient(operatorsOf(operators));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        policy = newPolicy(GOVERNANCE, predicted, LOOSEN_DELAY, FUTURE_DRIFT);
        gateway = newGateway(lightClient, policy);
        vm.assertEq(address(gateway), predicted);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
    }

    function newVerifier() internal returns (IQuorumVerifier) {
        return IQuorumVerifier(create("Bls12381Verifier.sol:Bls12381Verifier", ""));
    }

    function newGateway(ILightClient lightClient_, IPolicy policy_) internal returns (IGateway) {
        return IGateway(create("Gateway.sol:Gateway", abi.encode(OWN_ID, lightClient_, policy_)));
    }

    function newLightClient(Operator[] memory operators) internal returns (ILightClient) {
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = tableOf(EPOCH, START - 1 hours, operators);
        return newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
    }

    function newLightClient(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin, ILightClient.Table[] memory tables)
        internal
        returns (ILightClient)
    {
        bytes memory arguments = abi.encode(L1_CHAIN, AVS, SET_ID, deallocationDelay, evidenceWindow, margin, verifier, tables);
        return ILightClient(create("LightClient.sol:LightClient", arguments));
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
        return IPolicy(create("Policy.sol:Policy", abi.encode(governance, gateway_, loosenDelay, maxFutureDrift)));
    }

    function addPeer(bytes32 rollupId, IPolicy.Peer memory rules) internal {
        vm.prank(GOVERNANCE);
        policy.proposePeer(rollupId, rules);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(rollupId);
    }

    function peerOf(uint256 chainId) internal pure returns (IPolicy.Peer memory) {
        return IPolicy.Peer({
            chainId: chainId,
            gateway: address(0x6A7E),
            quorumNumerator: 2,
            quorumDenominator: 3,
            minFinality: 1,
            maxHeadAge: 1 hours,
            maxMessagesPerWindow: 150,
            paused: false
        });
    }

    function secretOf(uint256 seat) internal pure returns (uint256) {
        return 1000 + seat;
    }

    function weightOf(uint256 seat) internal pure returns (uint128) {
        return uint128(100 + seat);
    }

    function operatorsOf(uint256 count) internal view returns (Operator[] memory operators) {
        operators = new Operator[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            operators[seat] = Operator({
                operator: address(uint160(0x1000 + seat)), weight: weightOf(seat), publicKey: BlsSigner.publicKey(secretOf(seat))
            });
        }
    }

    /// @notice The bitmap of the seats [absent, count).
    function bitmapOf(uint256 count, uint256 absent) internal pure returns (bytes memory signers) {
        signers = new bytes((count + 7) / 8);
        for (uint256 seat = absent; seat < count; ++seat) {
            signers[seat / 8] |= bytes1(uint8(1 << (seat % 8)));
        }
    }

    /// @notice Signed by the seats [absent, count): the sum of their signatures is that of the sum of their secrets.
    function certify(bytes32 headsRoot, uint64 beat, uint256 count, uint256 absent) internal view returns (Certificate memory) {
        uint256 secret;
        for (uint256 seat = absent; seat < count; ++seat) {
            secret += secretOf(seat);
        }
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, beat, headsRoot);
        return Certificate({
            epoch: EPOCH,
            beat: beat,
            headsRoot: headsRoot,
            signers: bitmapOf(count, absent),
            signature: secret == 0 ? new bytes(256) : BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST)
        });
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
            OWN_ID,
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
        returns (Parcel memory parcel)
    {
        bytes32[] memory leaves = new bytes32[](messages.length);
        for (uint256 i = 0; i < messages.length; ++i) {
            leaves[i] = idOf(messages[i]);
        }
        parcel.messages = new Message[](count);
        for (uint256 i = 0; i < count; ++i) {
            parcel.messages[i] = messages[start + i];
        }
        parcel.rangeProof = ReferenceTree.prove(leaves, start, count);

        bytes32[] memory lanes = ReferenceTree.leavesOf(uint256(keccak256("lanes")), 5);
        parcel.laneProof.laneCount = 5;
        parcel.laneProof.position = 2;
        parcel.laneProof.size = uint64(messages.length);
        parcel.laneProof.root = ReferenceTree.root(leaves);
        lanes[2] = Hashes.laneLeaf(SOURCE_ID, OWN_ID, parcel.laneProof.size, parcel.laneProof.root);
        parcel.laneProof.proof = ReferenceTree.prove(lanes, 2, 1);

        parcel.head = headOf(SOURCE_ID, Hashes.outboxRoot(SOURCE_ID, 5, ReferenceTree.root(lanes)), number);
        certifyHead(parcel, operators);
    }

    /// @notice Puts the parcel's head into a checkpoint of three and has that signed.
    function certifyHead(Parcel memory parcel, uint256 operators) internal view {
        bytes32[] memory heads = ReferenceTree.leavesOf(uint256(keccak256("heads")), 3);
        heads[1] = Hashes.headHash(parcel.head);
        parcel.headProof.count = 3;
        parcel.headProof.position = 1;
        parcel.headProof.proof = ReferenceTree.prove(heads, 1, 1);
        parcel.headProof.headsRoot = Hashes.headsRoot(3, ReferenceTree.root(heads));
        parcel.certificate = certify(parcel.headProof.headsRoot, 42, operators, 1);
    }

    function deliver(Parcel memory parcel) internal returns (uint256) {
        return gateway.deliver(parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof);
    }

    function submitAndDeliver(Parcel memory parcel) internal returns (uint256) {
        lightClient.submit(parcel.certificate);
        return deliver(parcel);
    }
}
