// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "../interfaces/IParleyTypes.sol";
import {IQuorumVerifier} from "../interfaces/IQuorumVerifier.sol";
import {BLS12381} from "../libraries/BLS12381.sol";
import {TableCode} from "../libraries/TableCode.sol";

/// @title Certificates of the scheme `bls12-381`: one aggregate signature, whatever the number of operators.
/// @dev The signers' key sum is the table's aggregate minus the absent keys, so the price grows with who is missing.
contract Bls12381Verifier is IQuorumVerifier {
    /// @inheritdoc IQuorumVerifier
    function encodeTable(Operator[] calldata operators) external view returns (bytes memory encoded, uint128 totalWeight) {
        uint256 count = operators.length;
        if (count == 0 || count > TableCode.MOST_SEATS) revert InvalidTableSize(count, TableCode.MOST_SEATS);
        bytes[] memory keys = new bytes[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            Operator calldata entry = operators[seat];
            if (entry.operator == address(0)) revert InvalidOperator(seat);
            if (entry.weight == 0) revert InvalidWeight(seat);
            if (!BLS12381.isValidPublicKey(entry.publicKey)) revert InvalidPublicKey(seat);
            keys[seat] = entry.publicKey;
            for (uint256 earlier = 0; earlier < seat; ++earlier) {
                if (operators[earlier].operator == entry.operator) revert DuplicateOperator(seat, earlier);
                if (keccak256(keys[earlier]) == keccak256(entry.publicKey)) revert DuplicatePublicKey(seat, earlier);
            }
            totalWeight += entry.weight;
        }
        encoded = TableCode.encode(operators, totalWeight, BLS12381.sumG1(keys));
    }

    /// @inheritdoc IQuorumVerifier
    function decodeTable(address tableCode) external view returns (Operator[] memory operators) {
        (uint256 count,,, bytes memory weights) = TableCode.readWeights(tableCode);
        operators = new Operator[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            operators[seat] = Operator({
                operator: TableCode.readOperator(tableCode, count, seat),
                weight: TableCode.weightOf(weights, seat),
                publicKey: TableCode.readKey(tableCode, count, seat)
            });
        }
    }

    /// @inheritdoc IQuorumVerifier
    function weigh(address tableCode, bytes calldata signers) external view returns (uint128 signedWeight, uint128 totalWeight) {
        uint256 count;
        bytes memory weights;
        (count, totalWeight,, weights) = TableCode.readWeights(tableCode);
        signedWeight = totalWeight;
        uint256[] memory absent = _absentSeats(signers, count);
        for (uint256 i = 0; i < absent.length; ++i) {
            signedWeight -= TableCode.weightOf(weights, absent[i]);
        }
    }

    /// @inheritdoc IQuorumVerifier
    function verify(address tableCode, bytes32 digest, bytes calldata signers, bytes calldata signature)
        external
        view
        returns (bool valid, uint128 signedWeight)
    {
        (uint256 count, uint128 totalWeight, bytes memory key, bytes memory weights) = TableCode.readWeights(tableCode);
        uint256[] memory absent = _absentSeats(signers, count);
        signedWeight = totalWeight;
        if (absent.length != 0) {
            bytes memory absentKeys = TableCode.readKey(tableCode, count, absent[0]);
            signedWeight -= TableCode.weightOf(weights, absent[0]);
            for (uint256 i = 1; i < absent.length; ++i) {
                absentKeys = BLS12381.addG1(absentKeys, TableCode.readKey(tableCode, count, absent[i]));
                signedWeight -= TableCode.weightOf(weights, absent[i]);
            }
            key = BLS12381.addG1(key, BLS12381.negateG1(absentKeys));
        }
        // Nobody signed: their key sum is infinity, which `verify` refuses.
        valid = BLS12381.verify(key, digest, bytes(BLS12381.SIGNATURE_DST), signature);
    }

    /// @dev The seats below `count` whose bit is not set, ascending. Seat s is bit s mod 8 of byte s / 8 (specs/wire.md §7).
    function _absentSeats(bytes calldata signers, uint256 count) private pure returns (uint256[] memory absent) {
        uint256 length = (count + 7) / 8;
        if (signers.length != length) revert InvalidSignerBitmap(length, signers);
        absent = new uint256[](count);
        uint256 found;
        for (uint256 i = 0; i < length; ++i) {
            uint256 bits = uint8(signers[i]);
            uint256 width = count - 8 * i < 8 ? count - 8 * i : 8;
            if (bits >> width != 0) revert InvalidSignerBitmap(length, signers);
            for (uint256 bit = 0; bit < width; ++bit) {
                if ((bits >> bit) & 1 == 0) absent[found++] = 8 * i + bit;
            }
        }
        // Safe: `found <= count`, so the array only gets shorter.
        assembly ("memory-safe") {
            mstore(absent, found)
        }
    }
}
