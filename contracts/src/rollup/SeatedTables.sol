// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../interfaces/IL1Facts.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Operator, TableCommitment} from "../interfaces/IParleyTypes.sol";
import {ITableEncoder} from "../interfaces/ITableEncoder.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The operator tables of a light client: which it took, for how long they count, and which of their seats were revoked; what a table's code says is the child's.
abstract contract SeatedTables is ILightClient {
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
    function scheme() public pure virtual returns (uint8);

    /// @dev Summed weight of `signers`, whose length and unused bits were checked.
    function _weigh(address table, uint256 seats, bytes memory signers) internal view virtual returns (uint128 weight);

    /// @dev Adopts a table that has this root and is not over yet.
    function _adoptUsable(Table memory table, bytes32 expected) internal {
        bytes32 root = _adopt(table);
        if (root != expected) revert TableRootMismatch(table.epoch, root, expected);
        Epoch memory adopted = _epochs[table.epoch];
        if (block.timestamp >= adopted.usableUntil) revert EpochNotUsable(table.epoch, adopted.usableFrom, adopted.usableUntil);
    }

    function _usableTable(uint32 epoch) internal view returns (address table, uint256 seats, uint128 total, bool hasRevoked) {
        Epoch storage known = _epochs[epoch];
        table = known.table;
        hasRevoked = known.revokedSeats != 0;
        (uint256 from, uint256 until) = (known.usableFrom, known.usableUntil);
        if (table == address(0)) revert UnknownEpoch(epoch);
        if (block.timestamp < from || block.timestamp >= until) revert EpochNotUsable(epoch, uint64(from), uint64(until));
        (seats, total) = _header(table);
    }

    /// @dev The bitmap of the seats of `signers` that were revoked.
    function _revokedAmong(uint32 epoch, bytes calldata signers) internal view returns (bytes memory revoked) {
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

    /// @dev No bit at or over `seats` is set; the length was made to fit.
    function _requireCanonical(bytes calldata signers, uint256 seats) internal pure {
        if (seats % 8 != 0 && uint8(signers[seats / 8]) >> (seats % 8) != 0) revert InvalidSignerBitmap(signers);
    }

    /// @dev Takes a seat out of an epoch, once; whoever calls knows who sits in it and that the L1 ejected it.
    function _revoke(uint32 epoch, uint32 seat, Operator calldata operator) private {
        _revoked[epoch][seat / 256] |= _bitOf(seat);
        ++_epochs[epoch].revokedSeats;
        _facts[epoch].revokedWeight += operator.weight;
        emit SeatRevoked(epoch, seat, operator.operator, operator.weight);
    }

    /// @dev Adopts the table of an epoch that is not known yet, and returns its root. Whoever calls knows why it is the right one.
    function _adopt(Table memory table) private returns (bytes32 root) {
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
    function _header(address table) private view returns (uint256 seats, uint128 total) {
        // Safe: the first scratch word.
        assembly ("memory-safe") {
            extcodecopy(table, 0, 1, 20)
            let header := mload(0)
            seats := shr(224, header)
            total := and(shr(96, header), 0xffffffffffffffffffffffffffffffff)
        }
    }

    /// @dev Where `seat` stands in its word of `_revoked`: bit s mod 8 of byte s / 8, bytes from the left.
    function _bitOf(uint32 seat) private pure returns (uint256) {
        uint256 place = seat % 256;
        return 1 << (8 * (31 - place / 8) + place % 8);
    }

    function _knownTable(uint32 epoch) private view returns (Epoch memory known) {
        known = _epochs[epoch];
        if (known.table == address(0)) revert UnknownEpoch(epoch);
    }
}
