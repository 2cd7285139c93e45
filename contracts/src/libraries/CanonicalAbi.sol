// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Reads what `abi.encode` makes, and nothing else.
/// @dev Solidity's decoder follows any offset and ignores what stands between and behind, so one value has many encodings; and it reverts. Here each tail
/// must begin where the one before it ended, padding must be zero, and a refusal is a return value: the end 0, which as the next tail is refused too,
/// so that a chain of reads needs one check at its end.
library CanonicalAbi {
    /// @notice The word at byte `offset`, which must lie wholly inside `data`.
    function word(bytes calldata data, uint256 offset) internal pure returns (uint256) {
        return uint256(bytes32(data[offset:offset + 32]));
    }

    /// @notice The `bytes` whose offset stands at `head` and whose length must stand at `tail`.
    /// @param head byte at which its offset stands; `head + 32 <= tail` unless `tail` is 0
    /// @return value empty where it is refused
    /// @return end byte behind its padding, at most `data.length`; 0 where it is not there or spelt in another way
    function bytesAt(bytes calldata data, uint256 head, uint256 tail) internal pure returns (bytes calldata value, uint256 end) {
        (bool isThere, uint256 length) = _tryLength(data, head, tail);
        uint256 start = tail + 32;
        if (!isThere || length > data.length - start) return (data[:0], 0);
        end = start + ((length + 31) & ~uint256(31));
        if (end > data.length) return (data[:0], 0);
        uint256 used = length & 31;
        if (used != 0 && word(data, end - 32) << (8 * used) != 0) return (data[:0], 0);
        return (data[start:start + length], end);
    }

    /// @notice The `uint256[]` whose offset stands at `head` and whose length must stand at `tail`. Parameters and results as of `bytesAt`.
    function wordsAt(bytes calldata data, uint256 head, uint256 tail) internal pure returns (uint256[] calldata value, uint256 end) {
        (bool isThere, uint256 length) = _tryLength(data, head, tail);
        if (isThere && length <= (data.length - tail - 32) / 32) end = tail + 32 + length * 32;
        else length = 0;
        // Safe: `length` words from `tail + 32` lie inside `data`, as just checked; where there are none, nothing is read.
        assembly ("memory-safe") {
            value.offset := add(data.offset, add(tail, 32))
            value.length := length
        }
    }

    /// @dev Where it is there, `tail + 32 <= data.length`.
    function _tryLength(bytes calldata data, uint256 head, uint256 tail) private pure returns (bool isThere, uint256 length) {
        if (tail == 0 || data.length < tail + 32 || word(data, head) != tail) return (false, 0);
        return (true, word(data, tail));
    }
}
