// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice A fact's block and, where it fits, its value, in one word: from the lowest bit value (160 bits), block number (40), timestamp (40), finality (8, never zero), whether the
/// value is wide and stands in the slot after (1). Zero: there is none.
type FactEntry is uint256;

using FactEntries for FactEntry global;

/// @title Packs and reads `FactEntry`.
/// @dev By hand because a read of state may cost 30,000 gas in all: structs of the same layout cost it a thousand more.
library FactEntries {
    using SafeCast for uint256;

    /// @notice Reverts with OpenZeppelin's `SafeCastOverflowedUintDowncast` for numbers and timestamps over 40 bits, which no honest chain reaches.
    function pack(bytes32 value, uint64 number_, uint64 timestamp_, uint8 finality_) internal pure returns (FactEntry) {
        bool wide = uint256(value) > type(uint160).max;
        uint256 word = wide ? 1 << 248 : uint256(value);
        word |= uint256(uint256(number_).toUint40()) << 160;
        word |= uint256(uint256(timestamp_).toUint40()) << 200;
        return FactEntry.wrap(word | uint256(finality_) << 240);
    }

    function exists(FactEntry entry) internal pure returns (bool) {
        return FactEntry.unwrap(entry) != 0;
    }

    /// @notice Meaningless for a wide one.
    function narrow(FactEntry entry) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(FactEntry.unwrap(entry))));
    }

    function number(FactEntry entry) internal pure returns (uint64) {
        return uint40(FactEntry.unwrap(entry) >> 160);
    }

    function timestamp(FactEntry entry) internal pure returns (uint64) {
        return uint40(FactEntry.unwrap(entry) >> 200);
    }

    function finality(FactEntry entry) internal pure returns (uint8) {
        return uint8(FactEntry.unwrap(entry) >> 240);
    }

    function isWide(FactEntry entry) internal pure returns (bool) {
        return FactEntry.unwrap(entry) >> 248 != 0;
    }
}
