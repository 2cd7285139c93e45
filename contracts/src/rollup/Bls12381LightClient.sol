// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../interfaces/IL1Facts.sol";
import {BLS12381} from "../libraries/BLS12381.sol";
import {KeyScheme} from "../libraries/KeyScheme.sol";
import {LightClient} from "./LightClient.sol";
import {SeatedTables} from "./SeatedTables.sol";
import {Bls12381TableEncoder} from "./tables/Bls12381TableEncoder.sol";

/// @title Certificates of one aggregate signature, whatever the number of operators.
/// @dev The signers' key sum is the table's aggregate minus the absent keys, so the price grows with who is missing. Tables are read as `Bls12381TableEncoder` writes them.
contract Bls12381LightClient is LightClient {
    uint256 private constant HEADER_LENGTH = 20;
    uint256 private constant KEY_LENGTH = 128;
    uint256 private constant KEYS_PER_CONTRACT = 191;

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
            l1ChainId_, avs_, operatorSetId_, deallocationDelay, evidenceWindow, margin, l1Facts_, new Bls12381TableEncoder(), tables
        )
    {}

    /// @inheritdoc SeatedTables
    function scheme() public pure override returns (uint8) {
        return KeyScheme.BLS12_381;
    }

    /// @inheritdoc SeatedTables
    function _weigh(address table, uint256 seats, bytes memory signers) internal view override returns (uint128 weight) {
        uint256 weights = _loadWeights(table, seats);
        for (uint256 i = 0; i < signers.length; ++i) {
            uint256 seat = 8 * i;
            for (uint256 bits = uint8(signers[i]); bits != 0; bits >>= 1) {
                // Safe: reads within what `_loadWeights` copied, since no bit at or over `seats` is set.
                assembly ("memory-safe") {
                    if and(bits, 1) { weight := add(weight, shr(128, mload(add(weights, shl(4, seat))))) }
                }
                ++seat;
            }
        }
    }

    /// @inheritdoc LightClient
    function _verify(address table, uint256 seats, uint128 total, bytes32 digest, bytes calldata signers, bytes calldata signature)
        internal
        view
        override
        returns (bool valid, uint128 weight)
    {
        bytes memory key;
        (key, weight) = _signersKey(table, seats, total, signers);
        // Nobody signed: their key sum is infinity, which `verify` refuses.
        valid = BLS12381.verify(key, digest, bytes(BLS12381.SIGNATURE_DST), signature);
    }

    /// @dev Sum of the signers' keys, and their weight.
    function _signersKey(address table, uint256 seats, uint128 total, bytes calldata signers)
        private
        view
        returns (bytes memory key, uint128 weight)
    {
        key = new bytes(KEY_LENGTH);
        // Safe: fills the 128 bytes of `key`.
        assembly ("memory-safe") {
            extcodecopy(table, add(key, 32), add(HEADER_LENGTH, 1), KEY_LENGTH)
        }
        bytes memory absent;
        (absent, weight) = _loadAbsent(table, seats, total, signers);
        if (absent.length != 0) key = BLS12381.addG1(key, BLS12381.negateG1(BLS12381.sumG1(absent)));
    }

    /// @dev The keys of the seats that did not sign, packed, and the weight of those that did.
    function _loadAbsent(address table, uint256 seats, uint128 total, bytes calldata signers)
        private
        view
        returns (bytes memory keys, uint128 weight)
    {
        uint256 weights = _loadWeights(table, seats);
        uint256 contracts = _loadContracts(table, seats);
        weight = total;
        // Safe: the keys grow at the end of memory, where nothing else is allocated meanwhile; reads what the two lines above copied.
        assembly ("memory-safe") {
            keys := mload(0x40)
            let place := add(keys, 32)
            for { let i := 0 } lt(i, signers.length) { i := add(i, 1) } {
                let missing := and(not(byte(0, calldataload(add(signers.offset, i)))), 0xff)
                for { let seat := shl(3, i) } missing { seat := add(seat, 1) } {
                    if and(and(missing, 1), lt(seat, seats)) {
                        weight := sub(weight, shr(128, mload(add(weights, shl(4, seat)))))
                        let source := shr(96, mload(add(contracts, mul(div(seat, KEYS_PER_CONTRACT), 20))))
                        extcodecopy(source, place, add(1, shl(7, mod(seat, KEYS_PER_CONTRACT))), KEY_LENGTH)
                        place := add(place, KEY_LENGTH)
                    }
                    missing := shr(1, missing)
                }
            }
            mstore(keys, sub(place, add(keys, 32)))
            mstore(0x40, place)
        }
    }

    /// @dev Where in memory the addresses of the contracts of keys stand.
    function _loadContracts(address table, uint256 seats) private view returns (uint256 place) {
        return _loadCode(table, 1 + HEADER_LENGTH + KEY_LENGTH, 20 * ((seats + KEYS_PER_CONTRACT - 1) / KEYS_PER_CONTRACT));
    }

    /// @dev Where in memory the weights of all seats stand.
    function _loadWeights(address table, uint256 seats) private view returns (uint256 place) {
        uint256 contracts = (seats + KEYS_PER_CONTRACT - 1) / KEYS_PER_CONTRACT;
        return _loadCode(table, 1 + HEADER_LENGTH + KEY_LENGTH + 20 * contracts, 16 * seats);
    }

    function _loadCode(address table, uint256 offset, uint256 length) private view returns (uint256 place) {
        // Safe: allocates what it fills, and a word more, because values are read word by word.
        assembly ("memory-safe") {
            place := mload(0x40)
            extcodecopy(table, place, offset, length)
            mstore(0x40, add(place, and(add(length, 63), not(31))))
        }
    }
}
