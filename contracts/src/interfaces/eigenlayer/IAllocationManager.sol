// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "./IAVSRegistrar.sol";
import {IStrategy} from "./IStrategy.sol";

/// @notice A group of operators, named by the AVS that made it.
struct OperatorSet {
    address avs;
    uint32 id;
}

/// @title The part of EigenLayer's AllocationManager that Parley and its operators call. Signatures are EigenLayer's.
/// @dev Magnitudes are shares of an operator's stake in one strategy, out of 1e18. Wads are fractions, out of 1e18. Delays are in blocks.
interface IAllocationManager {
    /// @param slasher the one address that may slash the set
    struct CreateSetParamsV2 {
        uint32 operatorSetId;
        IStrategy[] strategies;
        address slasher;
    }

    struct AllocateParams {
        OperatorSet operatorSet;
        IStrategy[] strategies;
        uint64[] newMagnitudes;
    }

    /// @param data handed to the AVS's registrar as it stands
    struct RegisterParams {
        address avs;
        uint32[] operatorSetIds;
        bytes data;
    }

    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    /// @param strategies ascending by address
    /// @param wadsToSlash fraction of the stake allocated to the set, per strategy, in (0, 1e18]
    struct SlashingParams {
        address operator;
        uint32 operatorSetId;
        IStrategy[] strategies;
        uint256[] wadsToSlash;
        string description;
    }

    event OperatorSlashed(address operator, OperatorSet operatorSet, IStrategy[] strategies, uint256[] wadSlashed, string description);

    // By the AVS.
    function updateAVSMetadataURI(address avs, string calldata metadataURI) external;
    function setAVSRegistrar(address avs, IAVSRegistrar registrar) external;
    function createOperatorSets(address avs, CreateSetParamsV2[] calldata params) external;
    function createRedistributingOperatorSets(address avs, CreateSetParamsV2[] calldata params, address[] calldata redistributionRecipients)
        external;

    // By an operator. An AVS may deregister its operators too.
    function modifyAllocations(address operator, AllocateParams[] calldata params) external;
    function registerForOperatorSets(address operator, RegisterParams calldata params) external;
    function deregisterFromOperatorSets(DeregisterParams calldata params) external;

    /// @notice By the set's slasher. Instant and irreversible; a strategy in which the operator allocated nothing is skipped.
    /// @return slashId counts the slashes in this set
    /// @return shares slashed, per strategy of `params`
    function slashOperator(address avs, SlashingParams calldata params) external returns (uint256 slashId, uint256[] memory shares);

    function getMembers(OperatorSet calldata operatorSet) external view returns (address[] memory operators);

    /// @notice Least slashable stake between now and `futureBlock`: running deallocations that end by then are taken off.
    /// @return shares per operator, per strategy
    function getMinimumSlashableStake(
        OperatorSet calldata operatorSet,
        address[] calldata operators,
        IStrategy[] calldata strategies,
        uint32 futureBlock
    ) external view returns (uint256[][] memory);

    /// @notice Whether the operator is a member, or left less than `DEALLOCATION_DELAY` blocks ago.
    function isOperatorSlashable(address operator, OperatorSet calldata operatorSet) external view returns (bool);

    function getSlasher(OperatorSet calldata operatorSet) external view returns (address);

    /// @notice Blocks during which deallocated stake, and the stake of an operator that left, stays slashable.
    function DEALLOCATION_DELAY() external view returns (uint32);
}
