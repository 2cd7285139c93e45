// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../../src/libraries/Hashes.sol";
import {FactsFixture} from "../../../utils/FactsFixture.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";

/// @notice Tables that come by the quorum of the one before (specs/wire.md §10): the same under every scheme.
abstract contract HandoverBehaviour is LightClientFixture, FactsFixture {
    struct Handover {
        uint32 epoch;
        uint32 nextEpoch;
        bytes32 nextTableRoot;
        bytes signers;
        bytes signature;
    }

    uint32 private constant NEXT = EPOCH + 1;

    function test_adoptHandover_quorum_counts() public {
        ILightClient.Table memory next = _next();
        bytes memory packed = _pack(_handover(next, 14));
        vm.expectEmit(address(lightClient));
        emit ILightClient.OperatorTableAdopted(NEXT, rootOf(next), START, START, START + 6 days);
        lightClient.adoptHandover(next, packed);
        vm.assertEq(lightClient.latestEpoch(), NEXT);
        vm.assertEq(lightClient.tableRoot(NEXT), rootOf(next));
        Certificate memory certificate = certifySeats(HEADS_ROOT, 42, 6, 62);
        certificate.epoch = NEXT;
        certificate.signature = signDigest(lightClient.attestationDigest(NEXT, 42, HEADS_ROOT), certificate.signers);
        submit(certificate);
    }

    function test_adoptHandover_chain_goesOn() public {
        for (uint32 i = 1; i < 5; ++i) {
            vm.warp(START + i * 5 days);
            ILightClient.Table memory next = tableOf(EPOCH + i, START + i * 5 days, operatorsOf(SEATS));
            lightClient.adoptHandover(next, _pack(_handoverBetween(EPOCH + i - 1, next, 14)));
        }
        vm.assertEq(lightClient.latestEpoch(), EPOCH + 4);
    }

    /// @dev Seats with exactly two thirds, with less, none.
    function test_adoptHandover_noQuorum_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[0].weight = operators[1].weight = operators[2].weight = 10;
        lightClient = newLightClient(operators);
        ILightClient.Table memory next = _next();
        for (uint256 seats = 0; seats < 7; ++seats) {
            Handover memory handover = _handover(next, seats, 3);
            uint256 weight = 10 * ((seats & 1) + ((seats >> 1) & 1) + (seats >> 2));
            _expectRefused(next, handover, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, weight, 30));
        }
        lightClient.adoptHandover(next, _pack(_handover(next, 7, 3)));
    }

    function test_adoptHandover_wrongDomain_reverts() public {
        ILightClient.Table memory next = _next();
        bytes32 root = rootOf(next);
        bytes32[10] memory digests = [
            Hashes.handoverDigest(L1_CHAIN + 1, AVS, SET_ID, EPOCH, NEXT, root),
            Hashes.handoverDigest(L1_CHAIN, address(0xA6), SET_ID, EPOCH, NEXT, root),
            Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID + 1, EPOCH, NEXT, root),
            Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID, EPOCH - 1, NEXT, root),
            Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID, EPOCH, NEXT + 1, root),
            Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID, EPOCH, NEXT, ~root),
            // What operators sign all the time must never hand anything over.
            Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, NEXT, root),
            keccak256(abi.encode(keccak256("parley/v0/declaration"), L1_CHAIN, AVS, SET_ID, EPOCH, NEXT, root)),
            root,
            keccak256(abi.encode(L1_CHAIN, AVS, SET_ID, EPOCH, NEXT, root))
        ];
        Handover memory handover = _handover(next, 15);
        for (uint256 i = 0; i < digests.length; ++i) {
            handover.signature = signDigest(digests[i], handover.signers);
            _expectRefused(next, handover, _invalidSignature(handover));
        }
    }

    /// @dev Nor is what hands over a checkpoint.
    function test_submit_handover_reverts() public {
        ILightClient.Table memory next = _next();
        Handover memory handover = _handover(next, 15);
        Certificate memory certificate =
            Certificate({epoch: EPOCH, beat: NEXT, headsRoot: rootOf(next), signers: hex"0f", signature: handover.signature});
        expectRefused(certificate, invalidSignature(certificate));
    }

    /// @dev Each field of the table and of every seat alone: a certificate is one for one root, and no other table has it.
    function test_adoptHandover_anyOtherTable_reverts() public {
        bytes memory packed = _pack(_handover(_next(), 15));
        bytes32 root = rootOf(_next());
        for (uint256 i = 0; i < 8; ++i) {
            ILightClient.Table memory other = _next();
            if (i == 0) other.snapshotTime -= 1;
            if (i == 1) other.validUntil += 1;
            if (i == 2) other.sharesRoot = keccak256("other shares");
            if (i == 3) other.operators[5].weight += 1;
            if (i == 4) other.operators[2].publicKey = publicKeyOf(secretOf(77));
            if (i == 5) other.operators[0].operator = address(0xBEEF);
            if (i == 6) (other.operators[1], other.operators[2]) = (other.operators[2], other.operators[1]);
            if (i == 7) other.validFrom -= 1;
            vm.expectRevert(abi.encodeWithSelector(ILightClient.TableRootMismatch.selector, NEXT, rootOf(other), root));
            lightClient.adoptHandover(other, packed);
        }
        // The epoch stands in the root too.
        ILightClient.Table memory later = _next();
        later.epoch = NEXT + 1;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.TableRootMismatch.selector, NEXT + 1, rootOf(later), root));
        lightClient.adoptHandover(later, packed);
        lightClient.adoptHandover(_next(), packed);
    }

    /// @dev No epoch is left out, none is repeated, and none begins again behind the last number.
    function test_adoptHandover_notTheNextEpoch_reverts() public {
        uint32[4] memory epochs = [EPOCH - 1, EPOCH, EPOCH + 2, type(uint32).max];
        for (uint256 i = 0; i < epochs.length; ++i) {
            ILightClient.Table memory next = _next();
            next.epoch = epochs[i];
            bytes memory reason = abi.encodeWithSelector(ILightClient.NotNextEpoch.selector, EPOCH, epochs[i]);
            _expectRefused(next, _handover(next, 15), reason);
        }
        ILightClient.Table memory last = tableOf(type(uint32).max, START, operatorsOf(SEATS));
        lightClient = deployTable(last);
        ILightClient.Table memory first = tableOf(0, START, operatorsOf(SEATS));
        Handover memory wrapped = _handoverBetween(type(uint32).max, first, 15);
        _expectRefused(first, wrapped, abi.encodeWithSelector(ILightClient.NotNextEpoch.selector, type(uint32).max, 0));
    }

    function test_adoptHandover_unknownEpoch_reverts() public {
        ILightClient.Table memory next = tableOf(NEXT + 1, START, operatorsOf(SEATS));
        Handover memory handover = _handoverBetween(NEXT, next, 15);
        _expectRefused(next, handover, abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, NEXT));
    }

    function test_adoptHandover_twice_reverts() public {
        ILightClient.Table memory next = _next();
        lightClient.adoptHandover(next, _pack(_handover(next, 15)));
        bytes memory taken = abi.encodeWithSelector(ILightClient.EpochTaken.selector, NEXT);
        _expectRefused(next, _handover(next, 15), taken);
        next.operators[0].weight += 1;
        _expectRefused(next, _handover(next, 15), taken);
    }

    /// @dev A later snapshot would let the table count for longer than its seats are slashable.
    function test_adoptHandover_snapshotInFuture_reverts() public {
        uint64[3] memory times = [START + 1, START + 1 days, type(uint64).max];
        for (uint256 i = 0; i < times.length; ++i) {
            ILightClient.Table memory next = _next();
            next.snapshotTime = times[i];
            bytes memory reason = abi.encodeWithSelector(ILightClient.SnapshotInFuture.selector, times[i], START);
            _expectRefused(next, _handover(next, 15), reason);
        }
    }

    /// @dev However far off its end is, age ends it.
    function test_adoptHandover_farValidUntil_endsByAge() public {
        ILightClient.Table memory next = _next();
        next.validUntil = type(uint40).max;
        lightClient.adoptHandover(next, _pack(_handover(next, 15)));
        vm.assertEq(lightClient.usableUntil(NEXT), START + 6 days);
    }

    /// @dev The quorum that hands over has to be slashable itself: in its interval, within its age.
    function test_adoptHandover_byATableNotInUse_reverts() public {
        ILightClient.Table memory next = _next();
        Handover memory handover = _handover(next, 15);
        (uint64 from, uint64 until) = (lightClient.usableFrom(EPOCH), lightClient.usableUntil(EPOCH));
        bytes memory reason = abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, EPOCH, from, until);
        vm.warp(until);
        _expectRefused(next, handover, reason);
        next.snapshotTime = next.validFrom = from - 1;
        handover = _handover(next, 15);
        vm.warp(from - 1);
        _expectRefused(next, handover, reason);
        vm.warp(from);
        lightClient.adoptHandover(next, _pack(handover));
    }

    function test_adoptHandover_tableThatIsOver_reverts() public {
        ILightClient.Table memory next = _next();
        next.validUntil = START;
        _expectRefused(next, _handover(next, 15), abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, NEXT, START, START));
        next = _next();
        next.snapshotTime = START - 6 days;
        _expectRefused(next, _handover(next, 15), abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, NEXT, START, START));
        next.snapshotTime += 1;
        lightClient.adoptHandover(next, _pack(_handover(next, 15)));
    }

    /// @dev Every prefix, and bytes behind the end.
    function test_adoptHandover_otherLength_reverts() public {
        ILightClient.Table memory next = _next();
        bytes memory whole = _pack(_handover(next, 14));
        vm.expectRevert(_invalidSignature(_handover(next, 14)));
        lightClient.adoptHandover(next, bytes.concat(whole, hex"00"));
        for (uint256 length = 0; length < whole.length; ++length) {
            if (length > 48 && length % 16 != 0) continue;
            bytes memory cut = new bytes(length);
            for (uint256 i = 0; i < length; ++i) {
                cut[i] = whole[i];
            }
            (bool success,) = address(lightClient).call(abi.encodeCall(ILightClient.adoptHandover, (next, cut)));
            vm.assertFalse(success, "cut off");
        }
        lightClient.adoptHandover(next, whole);
    }

    function test_adoptHandover_bitmapNotCanonical_reverts() public {
        ILightClient.Table memory next = _next();
        Handover memory handover = _handover(next, 15);
        for (uint256 bit = SEATS; bit < 8; ++bit) {
            handover.signers = abi.encodePacked(uint8(15 | (1 << bit)));
            _expectRefused(next, handover, abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, handover.signers));
        }
    }

    /// @dev Exactly the seats of the bitmap signed it.
    function test_adoptHandover_signatureOfOtherSeats_reverts() public {
        ILightClient.Table memory next = _next();
        uint8[5] memory quorums = [7, 11, 13, 14, 15];
        for (uint256 i = 0; i < 5; ++i) {
            Handover memory handover = _handover(next, quorums[i]);
            handover.signers = bitmap(SEATS, quorums[(i + 1) % 5]);
            _expectRefused(next, handover, _invalidSignature(handover));
        }
    }

    function _next() private view returns (ILightClient.Table memory) {
        return tableOf(NEXT, START, operatorsOf(6));
    }

    function _handover(ILightClient.Table memory next, uint256 seats) private view returns (Handover memory) {
        return _handoverBetween(EPOCH, next, seats);
    }

    function _handover(ILightClient.Table memory next, uint256 seats, uint256 count) private view returns (Handover memory handover) {
        handover =
            Handover({epoch: EPOCH, nextEpoch: next.epoch, nextTableRoot: rootOf(next), signers: bitmap(count, seats), signature: ""});
        handover.signature = signDigest(_digest(handover), handover.signers);
    }

    function _handoverBetween(uint32 epoch, ILightClient.Table memory next, uint256 seats) private view returns (Handover memory handover) {
        handover =
            Handover({epoch: epoch, nextEpoch: next.epoch, nextTableRoot: rootOf(next), signers: bitmap(SEATS, seats), signature: ""});
        handover.signature = signDigest(_digest(handover), handover.signers);
    }

    function _digest(Handover memory h) private pure returns (bytes32) {
        return Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID, h.epoch, h.nextEpoch, h.nextTableRoot);
    }

    function _pack(Handover memory h) private pure returns (bytes memory) {
        return abi.encodePacked(h.epoch, h.nextEpoch, h.nextTableRoot, h.signers, h.signature);
    }

    function _invalidSignature(Handover memory h) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILightClient.InvalidSignature.selector, _digest(h));
    }

    function _expectRefused(ILightClient.Table memory next, Handover memory handover, bytes memory reason) private {
        bytes memory packed = _pack(handover);
        vm.expectRevert(reason);
        lightClient.adoptHandover(next, packed);
    }
}
