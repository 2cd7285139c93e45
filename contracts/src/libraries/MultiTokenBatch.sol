// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title How much one ERC-1155 message may carry.
/// @dev OpenZeppelin's bridges send without attributes, so the recipient has the gateway's default gas limit, and a retry has no more. A batch that
/// needs more would be taken here and never given there.
library MultiTokenBatch {
    /// @notice Ids whose balances, all of them new to the recipient, can be written with the default gas limit.
    uint256 internal constant MAX_IDS = 5;
    /// @notice Bytes for the recipient's hook; they are logged too, at 8 gas each.
    uint256 internal constant MAX_DATA_LENGTH = 512;

    error TooManyIds(uint256 count, uint256 most);
    error DataTooLong(uint256 length, uint256 most);

    /// @notice Reverts unless a batch of `ids` ids with `dataLength` bytes of data can be delivered to an account without a costly hook.
    function requireDeliverable(uint256 ids, uint256 dataLength) internal pure {
        if (ids > MAX_IDS) revert TooManyIds(ids, MAX_IDS);
        if (dataLength > MAX_DATA_LENGTH) revert DataTooLong(dataLength, MAX_DATA_LENGTH);
    }
}
