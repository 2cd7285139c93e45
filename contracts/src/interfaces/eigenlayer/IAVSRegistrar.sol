// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What the AllocationManager calls on an AVS when an operator comes or goes.
/// @dev EigenLayer calls both without a try/catch. A registrar that reverts in `registerOperator` refuses the operator; one that reverts in `deregisterOperator` traps it.
interface IAVSRegistrar {
    /// @param data free-form; for Parley `abi.encode(bytes publicKey, bytes proofOfPossession)` (specs/wire.md §8)
    function registerOperator(address operator, address avs, uint32[] calldata operatorSetIds, bytes calldata data) external;

    function deregisterOperator(address operator, address avs, uint32[] calldata operatorSetIds) external;

    /// @notice Asked once, when an AVS names its registrar.
    function supportsAVS(address avs) external view returns (bool);
}
