// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "../interfaces/IParleyTypes.sol";

/// @title An operator table of the scheme `bls12-381` as the code of a contract: read by copying, far cheaper than storage slots.
/// @dev `00 ‖ u32 count ‖ u128 totalWeight ‖ aggregate key (128) ‖ count × u128 weight ‖ count × key (128) ‖ count × address`. The leading STOP
/// keeps the code from ever running. Weights stand together because every verification reads them; a key is read only when it is subtracted.
library TableCode {
    uint256 internal constant KEY_LENGTH = 128;
    uint256 private constant HEADER_LENGTH = 1 + 4 + 16 + KEY_LENGTH;
    uint256 private constant SEAT_LENGTH = 16 + KEY_LENGTH + 20;
    /// @notice The most seats that fit into the 24,576 bytes of a contract (EIP-170).
    uint256 internal constant MOST_SEATS = (24_576 - HEADER_LENGTH) / SEAT_LENGTH;

    error TableCodeNotWritten();

    /// @notice `operators` with their total weight and key sum, as code. Nothing is validated here.
    function encode(Operator[] memory operators, uint128 totalWeight, bytes memory aggregateKey) internal pure returns (bytes memory) {
        bytes memory weights;
        bytes memory keys;
        bytes memory addresses;
        for (uint256 seat = 0; seat < operators.length; ++seat) {
            weights = abi.encodePacked(weights, operators[seat].weight);
            keys = abi.encodePacked(keys, operators[seat].publicKey);
            addresses = abi.encodePacked(addresses, operators[seat].operator);
        }
        // casting to 'uint32' is safe because the caller holds the length at or below MOST_SEATS
        // forge-lint: disable-next-line(unsafe-typecast)
        return abi.encodePacked(uint8(0), uint32(operators.length), totalWeight, aggregateKey, weights, keys, addresses);
    }

    /// @notice Creates the contract whose code is `encoded`.
    function write(bytes memory encoded) internal returns (address tableCode) {
        // PUSH3 length, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN: returns everything behind these 11 bytes.
        // casting to 'uint24' is safe because a larger contract could not be created
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes memory creation = abi.encodePacked(hex"62", uint24(encoded.length), hex"80600b5f395ff3", encoded);
        // Safe: reads `creation` only.
        assembly ("memory-safe") {
            tableCode := create(0, add(creation, 32), mload(creation))
        }
        if (tableCode == address(0)) revert TableCodeNotWritten();
    }

    /// @notice The header and the weights, read in one copy.
    function readWeights(address tableCode)
        internal
        view
        returns (uint256 count, uint128 totalWeight, bytes memory aggregateKey, bytes memory weights)
    {
        bytes memory header = _read(tableCode, 0, HEADER_LENGTH);
        // Safe: the words at 1 and 5 lie within the header.
        assembly ("memory-safe") {
            count := shr(224, mload(add(header, 33)))
            totalWeight := shr(128, mload(add(header, 37)))
        }
        aggregateKey = _read(tableCode, HEADER_LENGTH - KEY_LENGTH, KEY_LENGTH);
        weights = _read(tableCode, HEADER_LENGTH, 16 * count);
    }

    /// @notice The weight of `seat`, from the `weights` of `readWeights`.
    function weightOf(bytes memory weights, uint256 seat) internal pure returns (uint128 weight) {
        assert(16 * seat + 16 <= weights.length);
        // Safe: the upper half of the word at 16 · seat lies within `weights`, by the line above.
        assembly ("memory-safe") {
            weight := shr(128, mload(add(add(weights, 32), shl(4, seat))))
        }
    }

    /// @notice The key of `seat` of `count`.
    function readKey(address tableCode, uint256 count, uint256 seat) internal view returns (bytes memory) {
        return _read(tableCode, HEADER_LENGTH + 16 * count + KEY_LENGTH * seat, KEY_LENGTH);
    }

    /// @notice The address of the operator in `seat` of `count`.
    function readOperator(address tableCode, uint256 count, uint256 seat) internal view returns (address) {
        return address(bytes20(_read(tableCode, HEADER_LENGTH + (16 + KEY_LENGTH) * count + 20 * seat, 20)));
    }

    function _read(address tableCode, uint256 offset, uint256 length) private view returns (bytes memory data) {
        data = new bytes(length);
        // Safe: writes `length` bytes into `data`.
        assembly ("memory-safe") {
            extcodecopy(tableCode, add(data, 32), offset, length)
        }
    }
}
