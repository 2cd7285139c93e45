// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "./IParleyTypes.sol";

/// @title Who verifies heads: what a reader of state needs of `ILightClient`.
interface IHeadSource {
    /// @notice Verifies that a head of `rollupId` with `outboxRoot` stands under a certificate, inline in `headSection` or recorded before.
    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external returns (Attested memory);
}

/// @title Who decides which heads are heard: what a reader of state needs of `IPolicy`.
interface IHeadPolicy {
    /// @notice Reverts where the peer is unknown, paused or frozen at that finality, or where the head breaks one of its rules (quorum, age, finality).
    function requireHeard(Attested calldata head) external view;
    /// @notice The peer that `chainId` means to this rollup.
    function rollupIdOf(uint256 chainId) external view returns (bytes32);
}
