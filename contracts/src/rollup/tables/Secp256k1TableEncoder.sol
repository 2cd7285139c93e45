// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../interfaces/ILightClient.sol";
import {Operator} from "../../interfaces/IParleyTypes.sol";
import {ITableEncoder} from "../../interfaces/ITableEncoder.sol";
import {CodeStore} from "../../libraries/CodeStore.sol";
import {Repetition} from "../../libraries/Repetition.sol";

/// @title Tables of scheme 2, see `ITableEncoder`.
/// @dev `00 ‖ u32 seats ‖ u128 total ‖ seats × (u128 weight ‖ key)`; a key is the 20-byte address of the signing key.
contract Secp256k1TableEncoder is ITableEncoder {
    /// @notice The most seats that fit into one contract's code.
    uint256 public constant MOST_SEATS = (CodeStore.MOST_BYTES - HEADER_LENGTH) / SEAT_LENGTH;

    uint256 private constant HEADER_LENGTH = 20;
    uint256 private constant SEAT_LENGTH = 36;

    /// @inheritdoc ITableEncoder
    function encode(Operator[] calldata operators) external returns (address table, uint128 total) {
        uint256 seats = operators.length;
        if (seats == 0 || seats > MOST_SEATS) revert ILightClient.InvalidTableSize(seats, MOST_SEATS);
        bytes memory entries = new bytes(seats * SEAT_LENGTH);
        uint256[] memory addresses = new uint256[](seats);
        uint256[] memory keys = new uint256[](seats);
        for (uint256 seat = 0; seat < seats; ++seat) {
            Operator memory entry = operators[seat];
            if (entry.operator == address(0)) revert ILightClient.InvalidOperator(seat);
            if (entry.weight == 0) revert ILightClient.InvalidWeight(seat);
            if (entry.publicKey.length != 20 || bytes20(entry.publicKey) == 0) revert ILightClient.InvalidPublicKey(seat);
            addresses[seat] = uint256(uint160(entry.operator)) << 96;
            keys[seat] = uint256(bytes32(bytes20(entry.publicKey)));
            total += entry.weight;
            bytes32 first = bytes32(abi.encodePacked(entry.weight, bytes16(bytes20(entry.publicKey))));
            uint32 rest = uint32(uint160(bytes20(entry.publicKey)));
            // Safe: the 36 bytes of this seat lie in `entries`; the word at the end is shortened to what is left of it.
            assembly ("memory-safe") {
                let place := add(add(entries, 32), mul(seat, SEAT_LENGTH))
                mstore(place, first)
                let last := add(place, 4)
                mstore(last, or(and(mload(last), not(0xffffffff)), rest))
            }
        }
        (uint256 later, uint256 earlier) = Repetition.find(addresses);
        if (later != earlier) revert ILightClient.DuplicateOperator(later, earlier);
        (later, earlier) = Repetition.find(keys);
        if (later != earlier) revert ILightClient.DuplicatePublicKey(later, earlier);
        // casting to 'uint32' is safe because of MOST_SEATS
        // forge-lint: disable-next-line(unsafe-typecast)
        table = CodeStore.write(abi.encodePacked(uint32(seats), total, entries));
    }
}
