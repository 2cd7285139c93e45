// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../interfaces/IL1Facts.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Attested, Operator, TableCommitment} from "../interfaces/IParleyTypes.sol";
import {ITableEncoder} from "../interfaces/ITableEncoder.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Packed} from "../libraries/Packed.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The operator set as this rollup knows it, and the certificates that it accepted; the signature scheme is the child's.
/// @dev Nothing depends on the address at construction, so that code and storage can be moved into a genesis (specs/wire.md §3).
abstract contract LightClient is ILightClient {
    using SafeCast for uint256;

    /// @notice What every verification reads, in one slot.
    /// @param table contract whose code is the encoded table; zero for an unknown epoch
    /// @param revokedSeats how many; while there are none, no certificate pays for looking
    struct Epoch {
        address table;
        uint40 usableFrom;
        uint40 usableUntil;
        uint16 revokedSeats;
    }

    struct Facts {
        bytes32 tableRoot;
        uint64 snapshotTime;
        uint128 revokedWeight;
    }

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

    uint256 public immutable l1ChainId;
    address public immutable avs;
    uint32 public immutable operatorSetId;
    /// @notice A table counts for this many seconds from its snapshot on (specs/wire.md §7 "Age").
    uint64 public immutable maxAge;
    /// @inheritdoc ILightClient
    IL1Facts public immutable l1Facts;

    ITableEncoder private immutable _encoder;

    /// @inheritdoc ILightClient
    uint32 public latestEpoch;
    mapping(uint32 epoch => Epoch) private _epochs;
    mapping(uint32 epoch => Facts) private _facts;
    /// @dev By 256 seats, in the order of a signer bitmap (specs/wire.md §7): a word of one, and-ed with this, is what of it counts nothing.
    mapping(uint32 epoch => mapping(uint256 word => uint256)) private _revoked;
    uint256[RING] private _recent;
    /// @dev Records that found a newer one, or another of the same beat, in their place of the ring.
    mapping(bytes32 record => bool) private _others;

    /// @param deallocationDelay,evidenceWindow,margin seconds, of specs/wire.md §7 "Age"
    /// @param l1Facts_ what this rollup learns of its L1; zero where it can learn nothing
    /// @param encoder of the scheme
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
    ) {
        if (uint256(evidenceWindow) + margin >= deallocationDelay) {
            revert InvalidAgeLimit(deallocationDelay, evidenceWindow, margin);
        }
        l1ChainId = l1ChainId_;
        avs = avs_;
        operatorSetId = operatorSetId_;
        maxAge = deallocationDelay - evidenceWindow - margin;
        l1Facts = l1Facts_;
        _encoder = encoder;
        for (uint256 i = 0; i < tables.length; ++i) {
            _adopt(tables[i]);
        }
    }

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
    function adopt(Table calldata table) external {
        if (address(l1Facts) == address(0)) revert NoL1Facts();
        bytes32 root = l1Facts.tableRootOf(table.epoch);
        if (root == 0) revert EpochNotProven(table.epoch);
        _adoptUsable(table, root);
        // An epoch that was passed over must not bring back who was revoked in all the others: nobody could revoke in it before, and whoever adopts it can use it at once.
        for (uint256 seat = 0; seat < table.operators.length; ++seat) {
            Operator calldata operator = table.operators[seat];
            // casting to 'uint32' is safe because no table has as many seats
            // forge-lint: disable-next-line(unsafe-typecast)
            if (l1Facts.isEjected(operator.operator)) _revoke(table.epoch, uint32(seat), operator);
        }
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
    function revoke(uint32 epoch, uint32 seat, Operator calldata operator, bytes32[] calldata proof, TableCommitment calldata commitment)
        external
    {
        _knownTable(epoch);
        bytes32 root = Hashes.tableRoot(commitment);
        if (root != _facts[epoch].tableRoot) revert TableRootMismatch(epoch, root, _facts[epoch].tableRoot);
        bytes32 leaf = Hashes.operatorLeaf(seat, operator.operator, keccak256(operator.publicKey), operator.weight);
        root = MerkleTree.leafRoot(leaf, seat, commitment.count, proof);
        if (root != commitment.root) revert SeatMismatch(seat, root, commitment.root);
        if (address(l1Facts) == address(0)) revert NoL1Facts();
        if (!l1Facts.isEjected(operator.operator)) revert NotEjected(operator.operator);
        if (!isRevoked(epoch, seat)) _revoke(epoch, seat, operator);
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
    function tableRoot(uint32 epoch) external view returns (bytes32) {
        _knownTable(epoch);
        return _facts[epoch].tableRoot;
    }

    /// @inheritdoc ILightClient
    function snapshotTime(uint32 epoch) external view returns (uint64) {
        _knownTable(epoch);
        return _facts[epoch].snapshotTime;
    }

    /// @inheritdoc ILightClient
    function totalWeight(uint32 epoch) external view returns (uint128 total) {
        (, total) = _header(_knownTable(epoch).table);
    }

    /// @inheritdoc ILightClient
    function seatCount(uint32 epoch) external view returns (uint256 seats) {
        (seats,) = _header(_knownTable(epoch).table);
    }

    /// @inheritdoc ILightClient
    function usableFrom(uint32 epoch) external view returns (uint64) {
        return _knownTable(epoch).usableFrom;
    }

    /// @inheritdoc ILightClient
    function usableUntil(uint32 epoch) external view returns (uint64) {
        return _knownTable(epoch).usableUntil;
    }

    /// @inheritdoc ILightClient
    function weigh(uint32 epoch, bytes calldata signers) external view returns (uint128 signedWeight) {
        address table = _knownTable(epoch).table;
        (uint256 seats,) = _header(table);
        if (signers.length != (seats + 7) / 8) revert InvalidSignerBitmap(signers);
        _requireCanonical(signers, seats);
        return _weigh(table, seats, signers) - _weigh(table, seats, _revokedAmong(epoch, signers));
    }

    /// @inheritdoc ILightClient
    function revokedWeight(uint32 epoch) external view returns (uint128) {
        _knownTable(epoch);
        return _facts[epoch].revokedWeight;
    }

    /// @inheritdoc ILightClient
    function isRevoked(uint32 epoch, uint32 seat) public view returns (bool) {
        _knownTable(epoch);
        return _revoked[epoch][seat / 256] & _bitOf(seat) != 0;
    }

    /// @inheritdoc ILightClient
    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) public view returns (bytes32) {
        return Hashes.attestationDigest(l1ChainId, avs, operatorSetId, epoch, beat, headsRoot);
    }

    /// @inheritdoc ILightClient
    function scheme() public pure virtual returns (uint8);

    /// @dev Summed weight of `signers`, whose length and unused bits were checked.
    function _weigh(address table, uint256 seats, bytes memory signers) internal view virtual returns (uint128 weight);

    /// @dev Summed weight of `signers`, if `signature` is one of exactly these seats over `digest`; else false. `signers` is canonical.
    function _verify(address table, uint256 seats, uint128 total, bytes32 digest, bytes calldata signers, bytes calldata signature)
        internal
        view
        virtual
        returns (bool valid, uint128 weight);

    /// @dev Adopts the table of an epoch that is not known yet, and returns its root. Whoever calls knows why it is the right one.
    function _adopt(Table memory table) internal returns (bytes32 root) {
        if (_epochs[table.epoch].table != address(0)) revert EpochTaken(table.epoch);
        (address code, uint128 total) = _encoder.encode(table.operators);
        bytes32[] memory leaves = new bytes32[](table.operators.length);
        for (uint256 seat = 0; seat < leaves.length; ++seat) {
            Operator memory entry = table.operators[seat];
            leaves[seat] = Hashes.operatorLeaf(seat.toUint32(), entry.operator, keccak256(entry.publicKey), entry.weight);
        }
        root = Hashes.tableRoot(
            TableCommitment({
                l1ChainId: l1ChainId,
                avs: avs,
                operatorSetId: operatorSetId,
                scheme: scheme(),
                epoch: table.epoch,
                snapshotTime: table.snapshotTime,
                validFrom: table.validFrom,
                validUntil: table.validUntil,
                count: leaves.length.toUint32(),
                totalWeight: total,
                root: MerkleTree.root(leaves),
                sharesRoot: table.sharesRoot
            })
        );
        uint256 until = uint256(table.snapshotTime) + maxAge;
        if (table.validUntil < until) until = table.validUntil;
        _epochs[table.epoch] =
            Epoch({table: code, usableFrom: uint256(table.validFrom).toUint40(), usableUntil: until.toUint40(), revokedSeats: 0});
        _facts[table.epoch] = Facts({tableRoot: root, snapshotTime: table.snapshotTime, revokedWeight: 0});
        if (table.epoch > latestEpoch) latestEpoch = table.epoch;
        emit OperatorTableAdopted(table.epoch, root, table.snapshotTime, table.validFrom, uint64(until));
    }

    /// @dev Seats and total weight from the head of an encoded table.
    function _header(address table) internal view returns (uint256 seats, uint128 total) {
        // Safe: the first scratch word.
        assembly ("memory-safe") {
            extcodecopy(table, 0, 1, 20)
            let header := mload(0)
            seats := shr(224, header)
            total := and(shr(96, header), 0xffffffffffffffffffffffffffffffff)
        }
    }

    /// @dev Adopts a table that has this root and is not over yet.
    function _adoptUsable(Table memory table, bytes32 expected) private {
        bytes32 root = _adopt(table);
        if (root != expected) revert TableRootMismatch(table.epoch, root, expected);
        Epoch memory adopted = _epochs[table.epoch];
        if (block.timestamp >= adopted.usableUntil) revert EpochNotUsable(table.epoch, adopted.usableFrom, adopted.usableUntil);
    }

    /// @dev Takes a seat out of an epoch, once; whoever calls knows who sits in it and that the L1 ejected it.
    function _revoke(uint32 epoch, uint32 seat, Operator calldata operator) private {
        _revoked[epoch][seat / 256] |= _bitOf(seat);
        ++_epochs[epoch].revokedSeats;
        _facts[epoch].revokedWeight += operator.weight;
        emit SeatRevoked(epoch, seat, operator.operator, operator.weight);
    }

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

    /// @dev The bitmap of the seats of `signers` that were revoked.
    function _revokedAmong(uint32 epoch, bytes calldata signers) private view returns (bytes memory revoked) {
        revoked = signers;
        for (uint256 word = 0; 32 * word < signers.length; ++word) {
            uint256 mask = _revoked[epoch][word];
            // Safe: `bytes memory` is allocated in whole words; behind the last seat nothing was revoked, so what follows the bitmap becomes zero.
            assembly ("memory-safe") {
                let place := add(add(revoked, 32), shl(5, word))
                mstore(place, and(mload(place), mask))
            }
        }
    }

    /// @dev Where `seat` stands in its word of `_revoked`: bit s mod 8 of byte s / 8, bytes from the left.
    function _bitOf(uint32 seat) private pure returns (uint256) {
        uint256 place = seat % 256;
        return 1 << (8 * (31 - place / 8) + place % 8);
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

    function _knownTable(uint32 epoch) private view returns (Epoch memory known) {
        known = _epochs[epoch];
        if (known.table == address(0)) revert UnknownEpoch(epoch);
    }

    function _usableTable(uint32 epoch) private view returns (address table, uint256 seats, uint128 total, bool hasRevoked) {
        Epoch storage known = _epochs[epoch];
        table = known.table;
        hasRevoked = known.revokedSeats != 0;
        (uint256 from, uint256 until) = (known.usableFrom, known.usableUntil);
        if (table == address(0)) revert UnknownEpoch(epoch);
        if (block.timestamp < from || block.timestamp >= until) revert EpochNotUsable(epoch, uint64(from), uint64(until));
        (seats, total) = _header(table);
    }

    /// @dev No bit at or over `seats` is set; the length was made to fit.
    function _requireCanonical(bytes calldata signers, uint256 seats) private pure {
        if (seats % 8 != 0 && uint8(signers[seats / 8]) >> (seats % 8) != 0) revert InvalidSignerBitmap(signers);
    }
}
