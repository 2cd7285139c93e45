// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Data as the code of a contract: read by copying, far cheaper than storage slots.
library CodeStore {
    /// @notice Bytes that fit beside the leading STOP into the 24,576 of a contract (EIP-170).
    uint256 internal constant MOST_BYTES = 24_575;

    error CodeNotWritten(uint256 length);

    /// @notice Creates a contract whose code is `00 ‖ data`; the STOP keeps it from ever running.
    function write(bytes memory data) internal returns (address store) {
        if (data.length > MOST_BYTES) revert CodeNotWritten(data.length);
        // PUSH3 length, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN: returns everything behind these 11 bytes.
        // casting to 'uint24' is safe because of the line above
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes memory creation = abi.encodePacked(hex"62", uint24(data.length + 1), hex"80600b5f395ff300", data);
        // Safe: reads `creation` only.
        assembly ("memory-safe") {
            store := create(0, add(creation, 32), mload(creation))
        }
        if (store == address(0)) revert CodeNotWritten(data.length);
    }
}
