// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "./eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "./eigenlayer/IAllocationManager.sol";
import {IStrategy} from "./eigenlayer/IStrategy.sol";

/// @title The AVS: it owns one operator set, and it knows the key of every operator that ever joined.
/// @notice Nobody owns it. The set, its strategies and its slasher are fixed when it is made.
/// @dev An operator has one key for good and a key has one operator for good, so evidence stays provable after an operator left, and no key ever sits in two seats.
/// A key counts only with a proof of possession (specs/wire.md §8): without it, a key made from other operators' keys forges their aggregate.
interface IOperatorRegistry is IAVSRegistrar {
    event OperatorRegistered(address indexed operator, bytes publicKey);
    event OperatorDeregistered(address indexed operator);
    /// @param leftSet false: the AllocationManager refused; the operator stays a member there, without ever getting a seat
    event OperatorEjected(address indexed operator, bool leftSet);
    event OperatorSetCreated(uint32 operatorSetId);

    error NotAllocationManager(address caller);
    error NotSlasher(address caller);
    error WrongAVS(address actual, address expected);
    error WrongOperatorSets(uint32[] actual, uint32 expected);
    /// @notice The signature is not that of `publicKey` over `digest`, or the key or the signature is no point of the group, or infinity.
    error InvalidProofOfPossession(bytes32 digest);
    error KeyTaken(bytes32 publicKeyHash, address operator);
    error KeyIsFixed(address operator, bytes32 publicKeyHash);
    error OperatorIsEjected(address operator);
    error StakeTooSmall(uint256 actual, uint256 minimum);
    error StakeSufficient(uint256 actual, uint256 minimum);
    error InvalidMinimumStake();
    error NoStrategies();
    error StrategiesNotAscending(IStrategy previous, IStrategy next);
    error SlasherNotDeployed(address slasher);
    error RestitutionFundNotDeployed(address restitutionFund);
    error SetAlreadyCreated();

    /// @notice Creates the operator set. Anyone may call it, once, after slasher and fund stand at their addresses.
    function createSet() external;

    /// @notice Excludes `operator` from every later epoch, for good, and takes it out of the set if the AllocationManager lets us. Slasher only; never reverts for it.
    function eject(address operator) external;

    /// @notice Takes a member that was ejected, or whose stake fell under `minimumStake`, out of the set. Anyone may call it, so that members without a
    /// right to a seat cannot crowd the table.
    function removeMember(address operator) external;

    /// @notice The 128 bytes of the key that `operator` registered (specs/wire.md §6), empty where it never did. Stays after it left.
    function operatorKey(address operator) external view returns (bytes memory publicKey);
    /// @notice The operator that registered the key, zero where nobody did.
    function operatorOfKey(bytes32 publicKeyHash) external view returns (address operator);
    function isEjected(address operator) external view returns (bool);
    /// @notice How many operators were ever ejected.
    function ejections() external view returns (uint32);
    /// @notice What `operator` must sign under the proof-of-possession suite.
    function popDigest(address operator, bytes calldata publicKey) external view returns (bytes32);
    /// @notice Least slashable stake of each of `operators` over a whole deallocation delay from now, summed over the strategies.
    /// @dev Only so does every operator with a seat stay slashable for its weight for a delay after the snapshot, whatever it does meanwhile.
    function slashableStake(address[] calldata operators) external view returns (uint256[] memory);
    /// @notice The members that are not ejected, in no particular order.
    function members() external view returns (address[] memory);

    function allocationManager() external view returns (IAllocationManager);
    function slasher() external view returns (address);
    /// @notice Gets the stake that is slashed in the set, named at its creation for good.
    function restitutionFund() external view returns (address);
    function operatorSetId() external view returns (uint32);
    function operatorSet() external view returns (OperatorSet memory);
    function strategies() external view returns (IStrategy[] memory);
    /// @notice Sum of slashable shares over the strategies, below which nobody joins. Positive: a seat that costs nothing would let anybody crowd the table.
    /// So an operator allocates first, then registers.
    function minimumStake() external view returns (uint256);
}
