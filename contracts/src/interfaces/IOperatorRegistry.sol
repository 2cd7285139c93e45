// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "./eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "./eigenlayer/IAllocationManager.sol";
import {IStrategy} from "./eigenlayer/IStrategy.sol";

/// @title The AVS: it owns one operator set, and it knows every key of every operator that ever joined.
/// @notice Nobody owns it. The set, its scheme, its strategies, its slasher and where slashed stake goes are fixed when it is made.
/// @dev A key belongs to one operator for good, from the moment it was proven; an operator may go on to another key. So evidence stays provable after an operator
/// left or changed its key, and no key ever sits in two seats, in one epoch or in two. A key counts only with a proof of possession (specs/wire.md §8): without it,
/// a key made from other operators' keys forges their aggregate.
/// The set has at most `maxMembers`. In a full set a newcomer takes the place of the member with the least slashable stake, if it has more: so membership
/// cannot be crowded by anything but more stake, and everybody's stake can be read in one transaction.
interface IOperatorRegistry is IAVSRegistrar {
    event OperatorRegistered(address indexed operator, bytes publicKey);
    /// @notice The key of the seat from the next published epoch on. In epochs that are published the former one stays.
    event KeyRotated(address indexed operator, bytes publicKey);
    /// @notice The set was full, and `newcomer` has more stake.
    event MemberReplaced(address indexed member, address indexed newcomer);
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
    error KeyUnchanged(bytes32 publicKeyHash);
    /// @notice It never registered.
    error UnknownOperator(address operator);
    error OperatorIsEjected(address operator);
    error StakeTooSmall(uint256 actual, uint256 minimum);
    error StakeSufficient(uint256 actual, uint256 minimum);
    /// @notice The set is full, and no member has less than `stake`.
    error SetFull(uint256 stake, uint256 least);
    error InvalidScheme(uint8 scheme);
    error InvalidMinimumStake();
    /// @notice The set has to have room, and for no more members than one transaction can read: `most` with this many strategies.
    error InvalidMaxMembers(uint16 maxMembers, uint256 most);
    error NoStrategies();
    error StrategiesNotAscending(IStrategy previous, IStrategy next);
    error SlasherNotDeployed(address slasher);
    error SetAlreadyCreated();

    /// @notice Creates the operator set. Anyone may call it, once, after the slasher stands at its address.
    function createSet() external;

    /// @notice Makes `publicKey` the caller's key from the next published epoch on. Every former key stays the caller's: what it signed remains evidence, and nobody else
    /// ever gets it. The caller may come back to one, then without a proof. For an operator that registered once, member or not; never for one that was ejected.
    /// @param proof of possession (specs/wire.md §8); ignored where the key is the caller's already
    function rotateKey(bytes calldata publicKey, bytes calldata proof) external;

    /// @notice Excludes `operator` from every later epoch, for good, and takes it out of the set if the AllocationManager lets us. Slasher only; never reverts for it.
    function eject(address operator) external;

    /// @notice Takes a member that was ejected, or whose stake fell under `minimumStake`, out of the set. Anyone may call it, so that members without a
    /// right to a seat cannot crowd the table.
    function removeMember(address operator) external;

    /// @notice The newest key of `operator` (specs/wire.md §6), empty where it never registered. Stays after it left.
    function operatorKey(address operator) external view returns (bytes memory publicKey);
    /// @notice The operator that ever proved possession of the key, zero where nobody did. Never changes once it is set: evidence under a former key is judged by it.
    function operatorOfKey(bytes32 publicKeyHash) external view returns (address operator);
    /// @notice Storage slot 5 is this mapping (pinned by a test): `keccak256(abi.encode(operator, 5))`, 1 for an ejected one, is what rollups prove. Never set back.
    function isEjected(address operator) external view returns (bool);
    /// @notice How many operators were ever ejected.
    function ejections() external view returns (uint32);
    /// @notice What `operator` must sign: under the proof-of-possession suite for `bls12-381`, as it stands for `secp256k1`.
    function popDigest(address operator, bytes calldata publicKey) external view returns (bytes32);
    /// @notice Least slashable stake of each of `operators` over a whole deallocation delay from now, summed over the strategies.
    /// @dev Only so does every operator with a seat stay slashable for its weight for a delay after the snapshot, whatever it does meanwhile.
    function slashableStake(address[] calldata operators) external view returns (uint256[] memory);
    /// @notice The members that are not ejected, in no particular order.
    function members() external view returns (address[] memory);

    function allocationManager() external view returns (IAllocationManager);
    function slasher() external view returns (address);
    /// @notice Where slashed stake goes; zero: it is burned.
    function redistributionRecipient() external view returns (address);
    /// @notice 1 `bls12-381`, 2 `secp256k1` (specs/wire.md §6).
    function scheme() external view returns (uint8);
    /// @notice The most members that the set ever has.
    function maxMembers() external view returns (uint16);
    function operatorSetId() external view returns (uint32);
    function operatorSet() external view returns (OperatorSet memory);
    function strategies() external view returns (IStrategy[] memory);
    /// @notice Sum of slashable shares over the strategies, below which nobody joins. Positive: a seat that costs nothing would let anybody crowd the table.
    /// So an operator allocates first, then registers.
    function minimumStake() external view returns (uint256);
}
