// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Certificate, Head, Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorumVerifier} from "../../../src/interfaces/IQuorumVerifier.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

contract LightClientTest is RollupFixture {
    bytes32 private constant HEADS_ROOT = keccak256("heads root");
    uint128 private constant TOTAL = 406;

    function setUp() public {
        deployRollup(4);
    }

    /// @dev External, so that a revert of the constructor can be expected.
    function deploy(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin, ILightClient.Table[] memory tables) external {
        newLightClient(deallocationDelay, evidenceWindow, margin, tables);
    }

    function deploy(Operator[] memory operators) external {
        newLightClient(operators);
    }

    function test_constructor_storesTheTable() public {
        bytes32[] memory leaves = new bytes32[](4);
        Operator[] memory operators = operatorsOf(4);
        for (uint32 seat = 0; seat < 4; ++seat) {
            leaves[seat] = Hashes.operatorLeaf(seat, operators[seat].operator, keccak256(operators[seat].publicKey), operators[seat].weight);
        }
        bytes32 root = Hashes.tableRoot(
            TableCommitment({
                l1ChainId: L1_CHAIN,
                avs: AVS,
                operatorSetId: SET_ID,
                scheme: 1,
                epoch: EPOCH,
                snapshotTime: START - 1 hours,
                validFrom: START - 1 hours,
                validUntil: START - 1 hours + 13 days,
                count: 4,
                totalWeight: TOTAL,
                root: ReferenceTree.root(leaves),
                sharesRoot: Hashes.sharesRoot(0, 0)
            })
        );
        vm.assertEq(lightClient.tableRoot(EPOCH), root);
        vm.assertEq(lightClient.totalWeight(EPOCH), TOTAL);
        vm.assertEq(lightClient.usableUntil(EPOCH), START - 1 hours + 6 days);
        (Operator[] memory stored, uint64 snapshotTime) = lightClient.operatorTable(EPOCH);
        vm.assertEq(keccak256(abi.encode(stored)), keccak256(abi.encode(operators)));
        vm.assertEq(snapshotTime, START - 1 hours);

        vm.expectEmit();
        emit ILightClient.OperatorTableSeeded(EPOCH, root, START - 1 hours);
        newLightClient(operators);
    }

    function test_constructor_repeatedEpoch_reverts() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        tables[0] = tableOf(9, START, operatorsOf(1));
        tables[1] = tables[0];
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochTaken.selector, 9));
        this.deploy(10, 3, 3, tables);
    }

    function test_constructor_windowsOverDelay_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidAgeLimit.selector, 10, 7, 3));
        this.deploy(10, 7, 3, new ILightClient.Table[](0));
    }

    function test_constructor_badOperator_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[1].publicKey = new bytes(128);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidPublicKey.selector, 1));
        this.deploy(operators);
    }

    function test_submit_quorum_isRecorded() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        vm.expectEmit(address(lightClient));
        emit ILightClient.CheckpointAccepted(HEADS_ROOT, EPOCH, 42, 306);
        vm.assertEq(lightClient.submit(certificate), HEADS_ROOT);
        ILightClient.Checkpoint memory known = lightClient.checkpoint(HEADS_ROOT);
        vm.assertEq(known.epoch, EPOCH);
        vm.assertEq(known.beat, 42);
        vm.assertEq(known.acceptedAt, block.timestamp);
        vm.assertEq(known.signedWeight, 306);
    }

    function test_submit_knownRoot_checksNoSignature() public {
        lightClient.submit(certify(HEADS_ROOT, 42, 4, 1));
        Certificate memory again = certify(HEADS_ROOT, 43, 4, 1);
        again.signature = "";
        vm.assertEq(lightClient.submit(again), HEADS_ROOT);
        vm.assertEq(lightClient.checkpoint(HEADS_ROOT).beat, 42);
    }

    /// @dev Otherwise the first to submit could hold a root at its weakest quorum, under what a stricter policy asks for.
    function test_submit_knownRootWithMoreWeight_replacesTheRecord() public {
        lightClient.submit(certify(HEADS_ROOT, 42, 4, 1));
        lightClient.submit(certify(HEADS_ROOT, 43, 4, 0));
        vm.assertEq(lightClient.checkpoint(HEADS_ROOT).signedWeight, TOTAL);
        lightClient.submit(certify(HEADS_ROOT, 44, 4, 1));
        vm.assertEq(lightClient.checkpoint(HEADS_ROOT).signedWeight, TOTAL);
    }

    function test_submit_laterEpoch_replacesTheRecord() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        tables[0] = tableOf(EPOCH, START - 1 hours, operatorsOf(4));
        tables[1] = tableOf(EPOCH - 1, START - 1 days, operatorsOf(5));
        ILightClient client = newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
        Certificate memory earlier = _certifyEarlier();
        client.submit(earlier);
        vm.assertEq(client.checkpoint(HEADS_ROOT).epoch, EPOCH - 1);
        client.submit(certify(HEADS_ROOT, 42, 4, 1));
        vm.assertEq(client.checkpoint(HEADS_ROOT).epoch, EPOCH);
        client.submit(earlier);
        vm.assertEq(client.checkpoint(HEADS_ROOT).epoch, EPOCH);
    }

    /// @dev By all five seats of the epoch before: 510 against the 306 of `certify` with one absent.
    function _certifyEarlier() private view returns (Certificate memory certificate) {
        certificate = certify(HEADS_ROOT, 42, 5, 0);
        certificate.epoch = EPOCH - 1;
        uint256 secret;
        for (uint256 seat = 0; seat < 5; ++seat) {
            secret += secretOf(seat);
        }
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH - 1, 42, HEADS_ROOT);
        certificate.signature = BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
    }

    function test_submit_zeroRoot_reverts() public {
        Certificate memory certificate = certify(0, 42, 4, 0);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidHead.selector, "headsRoot"));
        lightClient.submit(certificate);
    }

    function test_submit_unknownEpoch_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        certificate.epoch = EPOCH + 1;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, EPOCH + 1));
        lightClient.submit(certificate);
    }

    /// @dev The last usable second is the one at which age + evidence window + margin is one below the deallocation delay.
    function test_submit_expiry_isExact() public {
        uint64 until = lightClient.usableUntil(EPOCH);
        vm.assertEq(until, START - 1 hours + DEALLOCATION_DELAY - EVIDENCE_WINDOW - MARGIN);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.TableExpired.selector, EPOCH, START - 1 hours, until));
        lightClient.submit(certificate);
        vm.warp(until - 1);
        lightClient.submit(certificate);
    }

    function test_submit_twoThirdsExactly_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[0].weight = operators[1].weight = operators[2].weight = 10;
        ILightClient client = newLightClient(operators);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 3, 1);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 20, 30));
        client.submit(certificate);

        operators[0].weight = 9;
        client = newLightClient(operators);
        client.submit(certificate);
        vm.assertEq(client.checkpoint(HEADS_ROOT).signedWeight, 20);
    }

    /// @dev Invariant 6, for every subset of the seats.
    function testFuzz_submit_acceptedOnlyOverTwoThirds(uint8 absent) public {
        absent = uint8(bound(absent, 0, 4));
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, absent);
        uint256 weight;
        for (uint256 seat = absent; seat < 4; ++seat) {
            weight += weightOf(seat);
        }
        if (3 * weight <= 2 * TOTAL) vm.expectRevert(abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, weight, TOTAL));
        lightClient.submit(certificate);
    }

    function test_submit_badBitmap_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        certificate.signers = hex"1e";
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, 1, hex"1e"));
        lightClient.submit(certificate);
    }

    function test_submit_beatOver48Bits_reverts() public {
        uint64 beat = 1 << 48;
        Certificate memory certificate = certify(HEADS_ROOT, beat, 4, 1);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 48, beat));
        lightClient.submit(certificate);
    }

    /// @dev A table with one entry changed refuses what the original accepts.
    function test_submit_changedTableEntry_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        bytes32 digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);

        Operator[] memory operators = operatorsOf(4);
        operators[2].publicKey = operators[0].publicKey;
        operators[0].publicKey = operatorsOf(5)[4].publicKey;
        ILightClient changed = newLightClient(operators);
        vm.assertNotEq(changed.tableRoot(EPOCH), lightClient.tableRoot(EPOCH));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidSignature.selector, digest));
        changed.submit(certificate);

        operators = operatorsOf(4);
        operators[0].weight = 1000;
        changed = newLightClient(operators);
        vm.assertNotEq(changed.tableRoot(EPOCH), lightClient.tableRoot(EPOCH));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 306, 1306));
        changed.submit(certificate);

        operators = operatorsOf(4);
        operators[3].operator = address(0xBEEF);
        changed = newLightClient(operators);
        vm.assertNotEq(changed.tableRoot(EPOCH), lightClient.tableRoot(EPOCH));
    }

    function test_requireHead_certifiedHead_returnsCheckpoint() public {
        Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, 7, 4);
        lightClient.submit(parcel.certificate);
        vm.assertEq(lightClient.requireHead(parcel.head, parcel.headProof).beat, 42);
    }

    function test_requireHead_unknownCheckpoint_reverts() public {
        Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, 7, 4);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownCheckpoint.selector, parcel.headProof.headsRoot));
        lightClient.requireHead(parcel.head, parcel.headProof);
        parcel.headProof.headsRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownCheckpoint.selector, bytes32(0)));
        lightClient.requireHead(parcel.head, parcel.headProof);
    }

    function test_requireHead_expiredTable_reverts() public {
        Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, 7, 4);
        lightClient.submit(parcel.certificate);
        uint64 until = lightClient.usableUntil(EPOCH);
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.TableExpired.selector, EPOCH, START - 1 hours, until));
        lightClient.requireHead(parcel.head, parcel.headProof);
    }

    function test_requireHead_otherHead_reverts() public {
        Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, 7, 4);
        lightClient.submit(parcel.certificate);
        parcel.head.number += 1;
        vm.expectPartialRevert(ILightClient.HeadNotInCheckpoint.selector);
        lightClient.requireHead(parcel.head, parcel.headProof);
    }

    /// @dev Invariant 7: refused even with every operator's signature behind it.
    function test_requireHead_zeroFields_reverts() public {
        string[5] memory fields = ["rollupId", "blockHash", "stateRoot", "outboxRoot", "finality"];
        for (uint256 i = 0; i < fields.length; ++i) {
            Parcel memory parcel = pack(messagesTo(address(1), 1), 0, 1, uint64(7 + i), 4);
            if (i == 0) parcel.head.rollupId = 0;
            if (i == 1) parcel.head.blockHash = 0;
            if (i == 2) parcel.head.stateRoot = 0;
            if (i == 3) parcel.head.outboxRoot = 0;
            if (i == 4) parcel.head.finality = 0;
            certifyHead(parcel, 4);
            lightClient.submit(parcel.certificate);
            vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidHead.selector, fields[i]));
            lightClient.requireHead(parcel.head, parcel.headProof);
        }
        Parcel memory last = pack(messagesTo(address(1), 1), 0, 1, 99, 4);
        last.head.finality = 4;
        certifyHead(last, 4);
        lightClient.submit(last.certificate);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidHead.selector, "finality"));
        lightClient.requireHead(last.head, last.headProof);
    }

    function test_views_unknown_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownCheckpoint.selector, HEADS_ROOT));
        lightClient.checkpoint(HEADS_ROOT);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 1));
        lightClient.tableRoot(1);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 1));
        lightClient.totalWeight(1);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 1));
        lightClient.usableUntil(1);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 1));
        lightClient.operatorTable(1);
    }
}
