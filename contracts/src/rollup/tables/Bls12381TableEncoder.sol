// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../interfaces/ILightClient.sol";
import {Operator} from "../../interfaces/IParleyTypes.sol";
import {ITableEncoder} from "../../interfaces/ITableEncoder.sol";
import {BLS12381} from "../../libraries/BLS12381.sol";
import {CodeStore} from "../../libraries/CodeStore.sol";
import {Repetition} from "../../libraries/Repetition.sol";

/// @title Tables of scheme 1, see `ITableEncoder`.
/// @dev Keys stand in contracts of their own: table `00 ‖ u32 seats ‖ u128 total ‖ aggregate key (128) ‖ addresses of the contracts of keys (20 each) ‖ seats × u128 weight`,
/// each of those contracts `00 ‖ keys (128 each)`.
contract Bls12381TableEncoder is ITableEncoder {
    uint256 public constant MOST_SEATS = 1_024;

    uint256 private constant KEY_LENGTH = 128;
    uint256 private constant KEYS_PER_CONTRACT = 191;

    /// @inheritdoc ITableEncoder
    function encode(Operator[] calldata operators) external returns (address table, uint128 total) {
        uint256 seats = operators.length;
        if (seats == 0 || seats > MOST_SEATS) revert ILightClient.InvalidTableSize(seats, MOST_SEATS);
        bytes[] memory keys = new bytes[](seats);
        uint256[] memory addresses = new uint256[](seats);
        uint256[] memory keyHashes = new uint256[](seats);
        bytes memory weights = new bytes(16 * seats);
        for (uint256 seat = 0; seat < seats; ++seat) {
            Operator memory entry = operators[seat];
            if (entry.operator == address(0)) revert ILightClient.InvalidOperator(seat);
            if (entry.weight == 0) revert ILightClient.InvalidWeight(seat);
            if (!BLS12381.isValidPublicKey(entry.publicKey)) revert ILightClient.InvalidPublicKey(seat);
            keys[seat] = entry.publicKey;
            keyHashes[seat] = uint256(keccak256(entry.publicKey));
            addresses[seat] = uint256(uint160(entry.operator)) << 96;
            total += entry.weight;
            uint128 weight = entry.weight;
            // Safe: the 16 bytes of this seat lie in `weights`, the 16 before them are its length or another seat's and stay.
            assembly ("memory-safe") {
                let place := add(add(weights, 16), mul(seat, 16))
                mstore(place, or(and(mload(place), shl(128, 0xffffffffffffffffffffffffffffffff)), weight))
            }
        }
        (uint256 later, uint256 earlier) = Repetition.find(addresses);
        if (later != earlier) revert ILightClient.DuplicateOperator(later, earlier);
        (later, earlier) = Repetition.find(keyHashes);
        if (later != earlier) revert ILightClient.DuplicatePublicKey(later, earlier);
        // casting to 'uint32' is safe because of MOST_SEATS
        // forge-lint: disable-next-line(unsafe-typecast)
        table = CodeStore.write(abi.encodePacked(uint32(seats), total, BLS12381.sumG1(keys), _writeKeys(keys), weights));
    }

    /// @dev Writes the keys into contracts; returns their addresses one after another.
    function _writeKeys(bytes[] memory keys) private returns (bytes memory contracts) {
        for (uint256 from = 0; from < keys.length; from += KEYS_PER_CONTRACT) {
            uint256 count = keys.length - from < KEYS_PER_CONTRACT ? keys.length - from : KEYS_PER_CONTRACT;
            bytes memory packed = new bytes(count * KEY_LENGTH);
            for (uint256 i = 0; i < count; ++i) {
                bytes memory key = keys[from + i];
                // Safe: the i-th 128 bytes of `packed`; every key has 128.
                assembly ("memory-safe") {
                    mcopy(add(add(packed, 32), mul(i, KEY_LENGTH)), add(key, 32), KEY_LENGTH)
                }
            }
            contracts = abi.encodePacked(contracts, CodeStore.write(packed));
        }
    }
}
