// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../src/interfaces/IOperatorRegistry.sol";
import {IStakeShares} from "../../src/interfaces/IStakeShares.sol";
import {ISuspensions} from "../../src/interfaces/ISuspensions.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../src/interfaces/eigenlayer/IStrategy.sol";

/// @notice `OperatorRegistry.Config`, for tests that do not import the contract.
struct RegistryConfig {
    IAllocationManager allocationManager;
    address slasher;
    address redistributionRecipient;
    uint32 operatorSetId;
    uint8 scheme;
    IStrategy[] strategies;
    uint256 minimumStake;
    uint16 maxMembers;
    string metadataURI;
}

/// @notice `OperatorTable.Config`, likewise.
struct TableConfig {
    IOperatorRegistry registry;
    IStakeShares shares;
    ISuspensions suspensions;
    uint64 minimumInterval;
    uint64 activationDelay;
    uint64 handoverDelay;
    uint64 validity;
    uint16 maxSeats;
}
