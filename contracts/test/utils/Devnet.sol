// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "../../src/interfaces/eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IDelegationManager} from "../../src/interfaces/eigenlayer/IDelegationManager.sol";
import {IStrategy} from "../../src/interfaces/eigenlayer/IStrategy.sol";
import {IStrategyManager} from "../../src/interfaces/eigenlayer/IStrategyManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What tests use of the contract of this name without the I. Nothing else calls it by more than EigenLayer's interfaces.
interface IDevnetAllocationManager is IAllocationManager {
    error InvalidCaller(address caller);
    error InvalidAVSRegistrar(address registrar);
    error NonexistentAVSMetadata(address avs);
    error InvalidOperatorSet(address avs, uint32 id);
    error InputArrayLengthMismatch(uint256 actual, uint256 expected);
    error InputAddressZero();
    error OperatorNotRegistered(address operator);
    error AlreadyMemberOfSet(address operator);
    error NotMemberOfSet(address operator);
    error OperatorNotSlashable(address operator);
    error StrategyNotInOperatorSet(IStrategy strategy);
    error StrategiesMustBeInAscendingOrder();
    error InvalidWadToSlash(uint256 wad);
    error ModificationAlreadyPending(uint32 effectBlock);
    error SameMagnitude(uint64 magnitude);
    error InsufficientMagnitude(uint64 requested, uint64 available);

    function delegationManager() external view returns (IDevnetDelegationManager);
    function BURN_ADDRESS() external view returns (address);
    function getAVSRegistrar(address avs) external view returns (IAVSRegistrar);
    function getMaxMagnitude(address operator, IStrategy strategy) external view returns (uint64);
}

/// @notice Likewise.
interface IDevnetDelegationManager is IDelegationManager, IStrategyManager {
    error ActivelyDelegated(address operator);
    error OperatorNotRegistered(address operator);
    error NotAllocationManager(address caller);
    error NothingToClear(uint256 slashId, IStrategy strategy);
    error TooEarlyToClear(uint256 clearableAt);

    function depositFor(address operator, IStrategy strategy) external payable;
    function slashOperatorShares(
        address operator,
        IStrategy strategy,
        uint64 previousMaxMagnitude,
        uint64 newMaxMagnitude,
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address recipient
    ) external returns (uint256 slashed);
    function clearingDelay() external view returns (uint256);
    function operatorShares(address operator, IStrategy strategy) external view returns (uint256);
}

/// @notice Likewise.
interface IDevnetStrategy is IStrategy, IERC20 {
    error NotDelegationManager(address caller);

    function deposit() external payable;
    function release(uint256 shares, address recipient) external;
    function redeem(uint256 amount) external;
}
