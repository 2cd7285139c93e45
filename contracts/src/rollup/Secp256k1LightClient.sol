// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../interfaces/IL1Facts.sol";
import {KeyScheme} from "../libraries/KeyScheme.sol";
import {LightClient} from "./LightClient.sol";
import {SeatedTables} from "./SeatedTables.sol";
import {Secp256k1TableEncoder} from "./tables/Secp256k1TableEncoder.sol";

/// @title Certificates of packed ECDSA signatures, in ascending order of seats: the cheapest scheme for a few dozen operators.
/// @dev Keys are the 20-byte addresses of the signing keys. Tables are read as `Secp256k1TableEncoder` writes them.
contract Secp256k1LightClient is LightClient {
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
        IL1Facts l1Facts_,
        Table[] memory tables
    )
        LightClient(
            l1ChainId_, avs_, operatorSetId_, deallocationDelay, evidenceWindow, margin, l1Facts_, new Secp256k1TableEncoder(), tables
        )
    {}

    /// @inheritdoc SeatedTables
    function scheme() public pure override returns (uint8) {
        return KeyScheme.SECP256K1;
    }

    /// @inheritdoc SeatedTables
    function _weigh(address table, uint256 seats, bytes memory signers) internal view override returns (uint128 weight) {
        uint256 entries = _load(table, seats);
        for (uint256 i = 0; i < signers.length; ++i) {
            uint256 seat = 8 * i;
            for (uint256 bits = uint8(signers[i]); bits != 0; bits >>= 1) {
                // Safe: reads within what `_load` copied, since no bit at or over `seats` is set.
                assembly ("memory-safe") {
                    if and(bits, 1) { weight := add(weight, shr(128, mload(add(entries, mul(seat, SEAT_LENGTH))))) }
                }
                ++seat;
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
