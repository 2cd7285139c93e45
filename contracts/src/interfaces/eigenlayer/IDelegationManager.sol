// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStrategy} from "./IStrategy.sol";

/// @title The part of EigenLayer's DelegationManager that an operator, or somebody who reads its stake, needs.
interface IDelegationManager {
    /// @param initDelegationApprover who must agree to a delegation; zero: nobody
    /// @param allocationDelay blocks until a raised allocation counts
    function registerAsOperator(address initDelegationApprover, uint32 allocationDelay, string calldata metadataURI) external;

    function isOperator(address operator) external view returns (bool);

    /// @notice Shares delegated to `operator`, one entry per strategy given.
    function getOperatorShares(address operator, IStrategy[] calldata strategies) external view returns (uint256[] memory);
}
