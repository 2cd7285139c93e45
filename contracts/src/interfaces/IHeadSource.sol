// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A head that stands under a certificate, and the weight behind it.
/// @param detailsHash keccak(enc(tag("details"), bytes32 blockHash, bytes32 stateRoot, u64 l1OriginNumber, bytes32 l1OriginHash))
struct Attested {
    bytes32 rollupId;
    uint64 number;
    uint64 timestamp;
    uint8 finality;
    bytes32 anchor;
    bytes32 outboxRoot;
    bytes32 detailsHash;
    bytes32 headHash;
    uint32 epoch;
    uint128 signedWeight;
    uint128 totalWeight;
}

/// @title Who verifies heads: the light client.
interface IHeadSource {
    /// @notice Verifies that a head of `rollupId` with `outboxRoot` stands under a certificate, inline in `headSection` or recorded before.
    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external returns (Attested memory);
}

/// @title Who decides which heads are heard: the policy.
interface IHeadPolicy {
    /// @notice Reverts where the peer is unknown, paused or frozen at that finality, or where the head breaks one of its rules (quorum, age, finality).
    function requireHeard(Attested calldata head) external view;
    /// @notice The peer that `chainId` means to this rollup.
    function rollupIdOf(uint256 chainId) external view returns (bytes32);
}
