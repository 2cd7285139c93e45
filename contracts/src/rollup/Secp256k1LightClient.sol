// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "../interfaces/IParleyTypes.sol";
import {CodeStore} from "../libraries/CodeStore.sol";
import {KeyScheme} from "../libraries/KeyScheme.sol";
import {LightClient} from "./LightClient.sol";

/// @title Certificates of packed ECDSA signatures, in ascending order of seats: the cheapest scheme for a few dozen operators.
/// @dev Keys are the 20-byte addresses of the signing keys. The table is `00 ‖ u32 seats ‖ u128 total ‖ seats × (u128 weight ‖ key)`.
contract Secp256k1LightClient is LightClient {
    /// @notice The most seats that fit into one contract's code.
    uint256 public constant MOST_SEATS = (CodeStore.MOST_BYTES - HEADER_LENGTH) / SEAT_LENGTH;

    uint256 private constant HEADER_LENGTH = 20;
    uint256 private constant SEAT_LENGTH = 36;
    uint256 private constant SIGNATURE_LENGTH = 64;
    /// @dev Half of the group's order: a larger `s` is the other signature of the same statement.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    constructor(
        uint256 l1ChainId_,
        address avs_,
        uint32 operatorSetId_,
        uint64 deallocationDelay,
        uint64 evidenceWindow,
        uint64 margin,
        Table[] memory tables
    ) LightClient(l1ChainId_, avs_, operatorSetId_, deallocationDelay, evidenceWindow, margin, tables) {}

    /// @inheritdoc LightClient
    function scheme() public pure override returns (uint8) {
        return KeyScheme.SECP256K1;
    }

    /// @inheritdoc LightClient
    function _encode(Operator[] memory operators) internal override returns (address table, uint128 total) {
        uint256 seats = operators.length;
        if (seats == 0 || seats > MOST_SEATS) revert InvalidTableSize(seats, MOST_SEATS);
        bytes memory entries = new bytes(seats * SEAT_LENGTH);
        for (uint256 seat = 0; seat < seats; ++seat) {
            Operator memory entry = operators[seat];
            if (entry.operator == address(0)) revert InvalidOperator(seat);
            if (entry.weight == 0) revert InvalidWeight(seat);
            if (entry.publicKey.length != 20 || bytes20(entry.publicKey) == 0) revert InvalidPublicKey(seat);
            for (uint256 earlier = 0; earlier < seat; ++earlier) {
                if (operators[earlier].operator == entry.operator) revert DuplicateOperator(seat, earlier);
                if (bytes20(operators[earlier].publicKey) == bytes20(entry.publicKey)) revert DuplicatePublicKey(seat, earlier);
            }
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
        // casting to 'uint32' is safe because of MOST_SEATS
        // forge-lint: disable-next-line(unsafe-typecast)
        table = CodeStore.write(abi.encodePacked(uint32(seats), total, entries));
    }

    /// @inheritdoc LightClient
    function _weigh(address table, uint256 seats, uint128, bytes calldata signers) internal view override returns (uint128 weight) {
        uint256 entries = _load(table, seats);
        for (uint256 seat = 0; seat < seats; ++seat) {
            if ((uint8(signers[seat / 8]) >> (seat % 8)) & 1 == 0) continue;
            // Safe: reads within what `_load` copied.
            assembly ("memory-safe") {
                weight := add(weight, shr(128, mload(add(entries, mul(seat, SEAT_LENGTH)))))
            }
        }
    }

    /// @inheritdoc LightClient
    /// @dev One ecrecover a signer is nearly all of the price, so the loop around it is in assembly.
    function _verify(address table, uint256 seats, uint128, bytes32 digest, bytes calldata signers, bytes calldata signature)
        internal
        view
        override
        returns (bool valid, uint128 weight)
    {
        uint256 entry = _load(table, seats);
        // Safe: reads the entries, writes 128 bytes beyond the free memory pointer as input of the precompile, and the first scratch word. Whatever is wrong with
        // r or s, the precompile answers with nothing and leaves there what another seat recovered to: no key stands in two seats.
        assembly ("memory-safe") {
            let input := mload(0x40)
            let vAt := add(input, 32)
            let rAt := add(input, 64)
            let sAt := add(input, 96)
            mstore(input, digest)
            mstore(0, 0)
            let cursor := signature.offset
            let wrong := 0
            let end := add(entry, mul(seats, SEAT_LENGTH))
            for { let byteAt := signers.offset } lt(entry, end) { byteAt := add(byteAt, 1) } {
                let seat := entry
                for { let bits := byte(0, calldataload(byteAt)) } bits { bits := shr(1, bits) } {
                    if and(bits, 1) {
                        let s := calldataload(add(cursor, 32))
                        mstore(vAt, add(27, shr(255, s)))
                        s := shr(1, shl(1, s))
                        mstore(rAt, calldataload(cursor))
                        mstore(sAt, s)
                        pop(staticcall(gas(), 1, input, 128, 0, 32))
                        wrong := or(wrong, or(gt(s, HALF_ORDER), xor(mload(0), shr(96, mload(add(seat, 16))))))
                        weight := add(weight, shr(128, mload(seat)))
                        cursor := add(cursor, SIGNATURE_LENGTH)
                    }
                    seat := add(seat, SEAT_LENGTH)
                }
                entry := add(entry, mul(8, SEAT_LENGTH))
            }
            valid := and(iszero(wrong), eq(sub(cursor, signature.offset), signature.length))
        }
    }

    /// @dev Where in memory the entries of all seats stand.
    function _load(address table, uint256 seats) private view returns (uint256 entries) {
        // Safe: allocates what it fills, and a word more, because entries are read word by word.
        assembly ("memory-safe") {
            entries := mload(0x40)
            extcodecopy(table, entries, add(HEADER_LENGTH, 1), mul(seats, SEAT_LENGTH))
            mstore(0x40, add(entries, and(add(mul(seats, SEAT_LENGTH), 95), not(31))))
        }
    }
}
