// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../interfaces/IL1Facts.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Attested} from "../interfaces/IParleyTypes.sol";
import {ITableEncoder} from "../interfaces/ITableEncoder.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Packed} from "../libraries/Packed.sol";
import {SeatedTables} from "./SeatedTables.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The operator set as this rollup knows it, and the certificates that it accepted; the signature scheme is the child's.
/// @dev Nothing depends on the address at construction, so that code and storage can be moved into a genesis (specs/wire.md §3).
abstract contract LightClient is SeatedTables {
    using SafeCast for uint256;

    /// @dev Records of the last beats lie in a ring, where a new one overwrites an old one: a fraction of the price of a fresh slot.
    uint256 private constant RING = 256;
    /// @dev Where a record's hash is kept beside its generation, beat / RING: 224 bits of hash, 32 of generation.
    uint256 private constant GENERATION_MASK = 0xffffffff;
    /// @dev epoch (4), beat (8) and headsRoot (32) of a packed certificate.
    uint256 private constant CERTIFICATE_FIXED = 44;
    /// @dev epoch (4), nextEpoch (4) and nextTableRoot (32) of a packed hand-over certificate.
    uint256 private constant HANDOVER_FIXED = 40;

    uint8 private constant INLINE = 0;
    uint8 private constant INLINE_AND_RECORD = 1;
    uint8 private constant RECORDED = 2;

    uint256[RING] private _recent;
    /// @dev Records that found a newer one, or another of the same beat, in their place of the ring.
    mapping(bytes32 record => bool) private _others;

    constructor(
        uint256 l1ChainId_,
        address avs_,
        uint32 operatorSetId_,
        uint64 deallocationDelay,
        uint64 evidenceWindow,
        uint64 margin,
        IL1Facts l1Facts_,
        ITableEncoder encoder,
        Table[] memory tables
    ) SeatedTables(l1ChainId_, avs_, operatorSetId_, deallocationDelay, evidenceWindow, margin, l1Facts_, encoder, tables) {}

    /// @inheritdoc ILightClient
    function submit(bytes calldata certificate) external returns (bytes32 headsRoot) {
        uint256 cursor = Packed.begin(certificate);
        uint32 epoch = uint32(Packed.uintAt(cursor, 4));
        uint64 beat = uint64(Packed.uintAt(cursor + 4, 8));
        headsRoot = Packed.word(cursor + 12);
        if (headsRoot == 0) revert InvalidHead("headsRoot");
        (address table, uint256 seats, uint128 total, bool hasRevoked) = _usableTable(epoch);
        (bytes calldata signers, bytes calldata signature) = _split(certificate, CERTIFICATE_FIXED, seats);
        uint128 weight = _verifyCertificate(table, seats, total, attestationDigest(epoch, beat, headsRoot), signers, signature);
        if (hasRevoked) _requireCounted(epoch, table, seats, total, signers, weight);
        _record(headsRoot, epoch, beat, weight, Hashes.keccak(signers));
    }

    /// @inheritdoc ILightClient
    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external returns (Attested memory head) {
        (bytes32 headsRoot, uint256 cursor) = _readHead(head, Packed.begin(headSection), rollupId, outboxRoot);
        uint8 kind = uint8(Packed.uintAt(cursor, 1));
        uint32 epoch = uint32(Packed.uintAt(cursor + 1, 4));
        uint64 beat = uint64(Packed.uintAt(cursor + 5, 8));
        (address table, uint256 seats, uint128 total, bool hasRevoked) = _usableTable(epoch);
        bytes calldata signers = Packed.slice(cursor + 13, (seats + 7) / 8);
        cursor += 13 + signers.length;
        uint256 end = Packed.begin(headSection) + headSection.length;
        if (cursor > end) revert InvalidLength(headSection.length, headSection.length + cursor - end);

        head.epoch = epoch;
        head.totalWeight = total;
        if (kind <= INLINE_AND_RECORD) {
            bytes32 digest = attestationDigest(epoch, beat, headsRoot);
            head.signedWeight = _verifyCertificate(table, seats, total, digest, signers, Packed.slice(cursor, end - cursor));
            if (kind == INLINE_AND_RECORD) _record(headsRoot, epoch, beat, head.signedWeight, Hashes.keccak(signers));
        } else if (kind == RECORDED) {
            if (end - cursor != 16) revert InvalidLength(end - cursor, 16);
            head.signedWeight = uint128(Packed.uintAt(cursor, 16));
            bytes32 record = Hashes.record(headsRoot, epoch, beat, head.signedWeight, Hashes.keccak(signers));
            if (!_isRecorded(record, beat)) revert UnknownCheckpoint(headsRoot, record);
        } else {
            revert InvalidCheckpointKind(kind);
        }
        // The record above keeps what was signed; what of it counts may shrink any time.
        if (hasRevoked) head.signedWeight = _requireCounted(epoch, table, seats, total, signers, head.signedWeight);
    }

    /// @inheritdoc ILightClient
    function adoptHandover(Table calldata next, bytes calldata certificate) external {
        if (address(l1Facts) != address(0)) revert HandoverNotTaken();
        uint256 cursor = Packed.begin(certificate);
        uint32 epoch = uint32(Packed.uintAt(cursor, 4));
        uint32 nextEpoch = uint32(Packed.uintAt(cursor + 4, 4));
        bytes32 nextTableRoot = Packed.word(cursor + 8);
        if (nextEpoch != uint256(epoch) + 1) revert NotNextEpoch(epoch, nextEpoch);
        // The age rule rests on this time, which here is a quorum's word and not the L1's.
        if (next.snapshotTime > block.timestamp) revert SnapshotInFuture(next.snapshotTime, block.timestamp);
        // No seat is revoked where nothing is known of the L1.
        (address table, uint256 seats, uint128 total,) = _usableTable(epoch);
        (bytes calldata signers, bytes calldata signature) = _split(certificate, HANDOVER_FIXED, seats);
        bytes32 digest = Hashes.handoverDigest(l1ChainId, avs, operatorSetId, epoch, nextEpoch, nextTableRoot);
        _verifyCertificate(table, seats, total, digest, signers, signature);
        _adoptUsable(next, nextTableRoot);
    }

    /// @inheritdoc ILightClient
    function isRecorded(uint32 epoch, uint64 beat, bytes32 headsRoot, bytes calldata signers, uint128 signedWeight)
        external
        view
        returns (bool)
    {
        return _isRecorded(Hashes.record(headsRoot, epoch, beat, signedWeight, Hashes.keccak(signers)), beat);
    }

    /// @inheritdoc ILightClient
    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) public view returns (bytes32) {
        return Hashes.attestationDigest(l1ChainId, avs, operatorSetId, epoch, beat, headsRoot);
    }

    /// @dev Summed weight of `signers`, if `signature` is one of exactly these seats over `digest`; else false. `signers` is canonical.
    function _verify(address table, uint256 seats, uint128 total, bytes32 digest, bytes calldata signers, bytes calldata signature)
        internal
        view
        virtual
        returns (bool valid, uint128 weight);

    /// @dev Signers and signature behind the first `fixed_` bytes of a packed certificate.
    function _split(bytes calldata certificate, uint256 fixed_, uint256 seats)
        private
        pure
        returns (bytes calldata signers, bytes calldata signature)
    {
        uint256 signersEnd = fixed_ + (seats + 7) / 8;
        if (certificate.length < signersEnd) revert InvalidLength(certificate.length, signersEnd);
        uint256 cursor = Packed.begin(certificate);
        signers = Packed.slice(cursor + fixed_, signersEnd - fixed_);
        signature = Packed.slice(cursor + signersEnd, certificate.length - signersEnd);
    }

    /// @dev Weight behind a certificate that is valid by everything that specs/wire.md §7 demands, revocation aside; else reverts.
    function _verifyCertificate(
        address table,
        uint256 seats,
        uint128 total,
        bytes32 digest,
        bytes calldata signers,
        bytes calldata signature
    ) private view returns (uint128 weight) {
        _requireCanonical(signers, seats);
        bool valid;
        (valid, weight) = _verify(table, seats, total, digest, signers, signature);
        if (3 * uint256(weight) <= 2 * uint256(total)) revert QuorumNotReached(weight, total);
        if (!valid) revert InvalidSignature(digest);
    }

    /// @dev What of `weight`, that of `signers`, counts; reverts unless it is a quorum. The total stays what it was: who was revoked does not make the others more.
    function _requireCounted(uint32 epoch, address table, uint256 seats, uint128 total, bytes calldata signers, uint128 weight)
        private
        view
        returns (uint128 counted)
    {
        counted = weight - _weigh(table, seats, _revokedAmong(epoch, signers));
        if (3 * uint256(counted) <= 2 * uint256(total)) revert QuorumNotReached(counted, total);
    }

    /// @dev Fills `head` from calldata at `cursor`; returns the heads root that it leads to, and where calldata goes on.
    function _readHead(Attested memory head, uint256 cursor, bytes32 rollupId, bytes32 outboxRoot)
        private
        pure
        returns (bytes32 headsRoot, uint256 next)
    {
        head.rollupId = rollupId;
        head.outboxRoot = outboxRoot;
        head.number = uint64(Packed.uintAt(cursor, 8));
        head.timestamp = uint64(Packed.uintAt(cursor + 8, 8));
        head.finality = uint8(Packed.uintAt(cursor + 16, 1));
        head.anchor = Packed.word(cursor + 17);
        head.detailsHash = Packed.word(cursor + 49);
        // specs/wire.md §5: never zero, whoever signed it.
        if (rollupId == 0) revert InvalidHead("rollupId");
        if (outboxRoot == 0) revert InvalidHead("outboxRoot");
        if (head.detailsHash == 0) revert InvalidHead("detailsHash");
        if (head.finality == 0 || head.finality > 3) revert InvalidHead("finality");
        head.headHash = Hashes.headHash(rollupId, head.number, head.timestamp, outboxRoot, head.finality, head.anchor, head.detailsHash);
        uint256 count = Packed.uintAt(cursor + 81, 4);
        (headsRoot, next) = MerkleTree.pathRoot(head.headHash, Packed.uintAt(cursor + 85, 4), count, cursor + 89);
        headsRoot = Hashes.headsRoot(uint64(count), headsRoot);
    }

    function _record(bytes32 headsRoot, uint32 epoch, uint64 beat, uint128 weight, bytes32 signersHash) private {
        bytes32 record = Hashes.record(headsRoot, epoch, beat, weight, signersHash);
        uint256 entry = _ringEntry(record, beat);
        uint256 known = _recent[beat % RING];
        if (known == entry) return;
        if ((known & GENERATION_MASK) < (entry & GENERATION_MASK)) {
            _recent[beat % RING] = entry;
        } else {
            if (_others[record]) return;
            _others[record] = true;
        }
        emit CheckpointAccepted(headsRoot);
    }

    function _isRecorded(bytes32 record, uint64 beat) private view returns (bool) {
        return _recent[beat % RING] == _ringEntry(record, beat) || _others[record];
    }

    /// @dev Generations begin with 1, so that no entry has the generation of an empty place.
    function _ringEntry(bytes32 record, uint64 beat) private pure returns (uint256) {
        return (uint256(record) & ~GENERATION_MASK) | (uint256(beat) / RING + 1).toUint32();
    }
}
