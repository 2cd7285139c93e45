// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Where a gateway keeps how messages ended (specs/wire.md §13): what another rollup proves by storage proofs.
library GatewaySlots {
    /// @notice Position of the mapping `sourceId => index => messageHash` of expired messages.
    uint256 internal constant EXPIRED = 9;
    /// @notice Position of the mapping `sourceId => index / 256 => link` of what was consumed under `unsafe` heads.
    uint256 internal constant CONSUMED_BY = 10;

    /// @notice The slot that holds the hash of the message of `sourceId` that expired at `index`.
    function expired(bytes32 sourceId, uint64 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(index, keccak256(abi.encode(sourceId, EXPIRED))));
    }

    /// @notice The slot that holds the last link of the indices `256 * word` to `256 * word + 255`.
    function consumedBy(bytes32 sourceId, uint64 word) internal pure returns (bytes32) {
        return keccak256(abi.encode(word, keccak256(abi.encode(sourceId, CONSUMED_BY))));
    }
}
