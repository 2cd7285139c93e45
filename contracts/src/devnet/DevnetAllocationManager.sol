// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "../interfaces/eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {DevnetDelegationManager} from "./DevnetDelegationManager.sol";
import {DevnetStrategy} from "./DevnetStrategy.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// @title A small restaking core for local networks, behind EigenLayer's interface. Never for real value.
/// @dev It keeps the rules that an AVS can feel: one slasher per set, magnitudes, the deallocation delay, stake that stays slashable after an
/// operator left, a registrar called without try/catch. It leaves out permission delegation, pausing, the change of slashers and withdrawals;
/// an operator's own allocation delay counts from its registration; slashed stake can leave after half of the deallocation delay, as 7 days are half of EigenLayer's 14.
contract DevnetAllocationManager is IAllocationManager {
    using EnumerableSet for EnumerableSet.AddressSet;
    using EnumerableSet for EnumerableSet.Bytes32Set;
    using SafeCast for uint256;

    struct SetConfig {
        address slasher; // zero: no such set
        address recipient; // of slashed stake
    }

    struct Registration {
        bool registered;
        uint32 slashableUntil; // last block at which an operator that left can be slashed
    }

    /// @param magnitude slashable now
    /// @param pending added to `magnitude` at `effectBlock`; negative for a deallocation
    struct Allocation {
        uint64 magnitude;
        int128 pending;
        uint32 effectBlock;
    }

    uint64 private constant WAD = 1e18;
    /// @notice Where slashed stake goes unless the set redistributes.
    address public constant BURN_ADDRESS = 0x00000000000000000000000000000000000E16E4;

    /// @inheritdoc IAllocationManager
    uint32 public immutable DEALLOCATION_DELAY;
    DevnetDelegationManager public immutable delegationManager;

    mapping(address avs => bool) private _hasMetadata;
    mapping(address avs => IAVSRegistrar) private _registrars;
    mapping(bytes32 setKey => SetConfig) private _sets;
    mapping(bytes32 setKey => EnumerableSet.AddressSet) private _members;
    mapping(bytes32 setKey => EnumerableSet.AddressSet) private _strategies;
    mapping(address operator => mapping(bytes32 setKey => Registration)) private _registrations;
    mapping(address operator => mapping(bytes32 setKey => mapping(IStrategy strategy => Allocation))) private _allocations;
    mapping(address operator => mapping(IStrategy strategy => EnumerableSet.Bytes32Set)) private _allocatedSets;
    mapping(address operator => mapping(IStrategy strategy => uint64 magnitude)) private _slashedMagnitude;
    mapping(bytes32 setKey => uint256) private _slashCount;

    event AVSMetadataURIUpdated(address indexed avs, string metadataURI);
    event AVSRegistrarSet(address avs, IAVSRegistrar registrar);
    event OperatorSetCreated(OperatorSet operatorSet, address slasher, address recipient);
    event OperatorAddedToOperatorSet(address indexed operator, OperatorSet operatorSet);
    event OperatorRemovedFromOperatorSet(address indexed operator, OperatorSet operatorSet);
    event AllocationUpdated(address operator, OperatorSet operatorSet, IStrategy strategy, uint64 magnitude, uint32 effectBlock);

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

    /// @param deallocationDelay in blocks
    constructor(uint32 deallocationDelay) {
        DEALLOCATION_DELAY = deallocationDelay;
        delegationManager = new DevnetDelegationManager(deallocationDelay / 2);
    }

    modifier onlyFrom(address account) {
        if (msg.sender != account) revert InvalidCaller(msg.sender);
        _;
    }

    /// @inheritdoc IAllocationManager
    function updateAVSMetadataURI(address avs, string calldata metadataURI) external onlyFrom(avs) {
        _hasMetadata[avs] = true;
        emit AVSMetadataURIUpdated(avs, metadataURI);
    }

    /// @inheritdoc IAllocationManager
    function setAVSRegistrar(address avs, IAVSRegistrar registrar) external onlyFrom(avs) {
        if (!registrar.supportsAVS(avs)) revert InvalidAVSRegistrar(address(registrar));
        _registrars[avs] = registrar;
        emit AVSRegistrarSet(avs, registrar);
    }

    /// @inheritdoc IAllocationManager
    function createOperatorSets(address avs, CreateSetParamsV2[] calldata params) external onlyFrom(avs) {
        for (uint256 i = 0; i < params.length; ++i) {
            _createSet(avs, params[i], BURN_ADDRESS);
        }
    }

    /// @inheritdoc IAllocationManager
    function createRedistributingOperatorSets(address avs, CreateSetParamsV2[] calldata params, address[] calldata redistributionRecipients)
        external
        onlyFrom(avs)
    {
        if (redistributionRecipients.length != params.length) {
            revert InputArrayLengthMismatch(redistributionRecipients.length, params.length);
        }
        for (uint256 i = 0; i < params.length; ++i) {
            _createSet(avs, params[i], redistributionRecipients[i]);
        }
    }

    /// @inheritdoc IAllocationManager
    function modifyAllocations(address operator, AllocateParams[] calldata params) external onlyFrom(operator) {
        if (!delegationManager.isOperator(operator)) revert OperatorNotRegistered(operator);
        for (uint256 i = 0; i < params.length; ++i) {
            AllocateParams calldata change = params[i];
            if (change.newMagnitudes.length != change.strategies.length) {
                revert InputArrayLengthMismatch(change.newMagnitudes.length, change.strategies.length);
            }
            _requireSet(change.operatorSet);
            for (uint256 j = 0; j < change.strategies.length; ++j) {
                _setMagnitude(operator, change.operatorSet, change.strategies[j], change.newMagnitudes[j]);
            }
        }
    }

    /// @inheritdoc IAllocationManager
    function registerForOperatorSets(address operator, RegisterParams calldata params) external onlyFrom(operator) {
        if (!delegationManager.isOperator(operator)) revert OperatorNotRegistered(operator);
        for (uint256 i = 0; i < params.operatorSetIds.length; ++i) {
            OperatorSet memory operatorSet = OperatorSet(params.avs, params.operatorSetIds[i]);
            bytes32 key = _requireSet(operatorSet);
            if (_isSlashable(operator, key)) revert AlreadyMemberOfSet(operator);
            _members[key].add(operator);
            _registrations[operator][key] = Registration(true, 0);
            emit OperatorAddedToOperatorSet(operator, operatorSet);
        }
        getAVSRegistrar(params.avs).registerOperator(operator, params.avs, params.operatorSetIds, params.data);
    }

    /// @inheritdoc IAllocationManager
    function deregisterFromOperatorSets(DeregisterParams calldata params) external {
        if (msg.sender != params.operator && msg.sender != params.avs) revert InvalidCaller(msg.sender);
        for (uint256 i = 0; i < params.operatorSetIds.length; ++i) {
            OperatorSet memory operatorSet = OperatorSet(params.avs, params.operatorSetIds[i]);
            bytes32 key = _requireSet(operatorSet);
            if (!_members[key].remove(params.operator)) revert NotMemberOfSet(params.operator);
            _registrations[params.operator][key] = Registration(false, _blockAfter(DEALLOCATION_DELAY));
            emit OperatorRemovedFromOperatorSet(params.operator, operatorSet);
        }
        getAVSRegistrar(params.avs).deregisterOperator(params.operator, params.avs, params.operatorSetIds);
    }

    /// @inheritdoc IAllocationManager
    function slashOperator(address avs, SlashingParams calldata params) external returns (uint256 slashId, uint256[] memory shares) {
        OperatorSet memory operatorSet = OperatorSet(avs, params.operatorSetId);
        bytes32 key = _requireSet(operatorSet);
        if (msg.sender != _sets[key].slasher) revert InvalidCaller(msg.sender);
        if (!_isSlashable(params.operator, key)) revert OperatorNotSlashable(params.operator);
        if (params.wadsToSlash.length != params.strategies.length) {
            revert InputArrayLengthMismatch(params.wadsToSlash.length, params.strategies.length);
        }

        slashId = ++_slashCount[key];
        shares = new uint256[](params.strategies.length);
        for (uint256 i = 0; i < params.strategies.length; ++i) {
            if (i > 0 && address(params.strategies[i]) <= address(params.strategies[i - 1])) revert StrategiesMustBeInAscendingOrder();
            shares[i] = _slash(params.operator, operatorSet, slashId, params.strategies[i], params.wadsToSlash[i]);
        }
        emit OperatorSlashed(params.operator, operatorSet, params.strategies, params.wadsToSlash, params.description);
    }

    /// @inheritdoc IAllocationManager
    function getMembers(OperatorSet calldata operatorSet) external view returns (address[] memory operators) {
        return _members[_setKey(operatorSet)].values();
    }

    /// @inheritdoc IAllocationManager
    function getMinimumSlashableStake(
        OperatorSet calldata operatorSet,
        address[] calldata operators,
        IStrategy[] calldata strategies,
        uint32 futureBlock
    ) external view returns (uint256[][] memory stake) {
        bytes32 key = _setKey(operatorSet);
        stake = new uint256[][](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            stake[i] = new uint256[](strategies.length);
            if (!_isSlashable(operators[i], key)) continue;
            uint256[] memory shares = delegationManager.getOperatorShares(operators[i], strategies);
            for (uint256 j = 0; j < strategies.length; ++j) {
                uint64 max = getMaxMagnitude(operators[i], strategies[j]);
                if (max == 0) continue;
                Allocation memory allocation = _current(_allocations[operators[i]][key][strategies[j]]);
                if (allocation.pending < 0 && allocation.effectBlock <= futureBlock) allocation = _applied(allocation);
                stake[i][j] = Math.mulDiv(shares[j], allocation.magnitude, max);
            }
        }
    }

    /// @inheritdoc IAllocationManager
    function isOperatorSlashable(address operator, OperatorSet calldata operatorSet) external view returns (bool) {
        return _isSlashable(operator, _setKey(operatorSet));
    }

    /// @inheritdoc IAllocationManager
    function getSlasher(OperatorSet calldata operatorSet) external view returns (address) {
        return _sets[_setKey(operatorSet)].slasher;
    }

    /// @notice The AVS itself until it names another.
    function getAVSRegistrar(address avs) public view returns (IAVSRegistrar) {
        IAVSRegistrar registrar = _registrars[avs];
        return address(registrar) == address(0) ? IAVSRegistrar(avs) : registrar;
    }

    /// @notice What is left of the 1e18 that every operator begins with, in one strategy, after its slashes.
    function getMaxMagnitude(address operator, IStrategy strategy) public view returns (uint64) {
        return WAD - _slashedMagnitude[operator][strategy];
    }

    function _createSet(address avs, CreateSetParamsV2 calldata params, address recipient) private {
        if (!_hasMetadata[avs]) revert NonexistentAVSMetadata(avs);
        if (params.slasher == address(0) || recipient == address(0)) revert InputAddressZero();
        OperatorSet memory operatorSet = OperatorSet(avs, params.operatorSetId);
        bytes32 key = _setKey(operatorSet);
        if (_sets[key].slasher != address(0)) revert InvalidOperatorSet(avs, params.operatorSetId);
        _sets[key] = SetConfig(params.slasher, recipient);
        for (uint256 i = 0; i < params.strategies.length; ++i) {
            _strategies[key].add(address(params.strategies[i]));
        }
        emit OperatorSetCreated(operatorSet, params.slasher, recipient);
    }

    function _setMagnitude(address operator, OperatorSet calldata operatorSet, IStrategy strategy, uint64 newMagnitude) private {
        bytes32 key = _setKey(operatorSet);
        _requireStrategy(key, strategy);
        Allocation memory allocation = _current(_allocations[operator][key][strategy]);
        if (allocation.effectBlock != 0) revert ModificationAlreadyPending(allocation.effectBlock);
        if (newMagnitude == allocation.magnitude) revert SameMagnitude(newMagnitude);

        uint32 delay;
        if (newMagnitude > allocation.magnitude) {
            uint64 added = newMagnitude - allocation.magnitude;
            uint64 available = getMaxMagnitude(operator, strategy) - _encumbered(operator, strategy);
            if (added > available) revert InsufficientMagnitude(added, available);
            delay = delegationManager.allocationDelay(operator);
        } else if (_isSlashable(operator, key)) {
            // One block more than the delay: the stake is slashable in the last block of the delay too.
            delay = DEALLOCATION_DELAY + 1;
        }

        allocation.pending = int128(uint128(newMagnitude)) - int128(uint128(allocation.magnitude));
        allocation.effectBlock = _blockAfter(delay);
        _allocations[operator][key][strategy] = _current(allocation);
        _allocatedSets[operator][strategy].add(key);
        emit AllocationUpdated(operator, operatorSet, strategy, newMagnitude, _blockAfter(delay));
    }

    /// @dev A running deallocation is slashed with the rest, so that leaving is no way out.
    function _slash(address operator, OperatorSet memory operatorSet, uint256 slashId, IStrategy strategy, uint256 wad)
        private
        returns (uint256 shares)
    {
        bytes32 key = _setKey(operatorSet);
        if (wad == 0 || wad > WAD) revert InvalidWadToSlash(wad);
        _requireStrategy(key, strategy);
        Allocation memory allocation = _current(_allocations[operator][key][strategy]);
        if (allocation.magnitude == 0) return 0;

        uint64 slashed = Math.mulDiv(allocation.magnitude, wad, WAD, Math.Rounding.Ceil).toUint64();
        allocation.magnitude -= slashed;
        if (allocation.pending < 0) {
            uint256 leaving = Math.mulDiv(uint256(int256(-allocation.pending)), wad, WAD, Math.Rounding.Ceil);
            allocation.pending += int128(uint128(leaving));
        }
        _allocations[operator][key][strategy] = allocation;
        uint64 previousMax = getMaxMagnitude(operator, strategy);
        _slashedMagnitude[operator][strategy] += slashed;
        return delegationManager.slashOperatorShares(
            operator, DevnetStrategy(address(strategy)), previousMax, previousMax - slashed, operatorSet, slashId, _sets[key].recipient
        );
    }

    function _requireSet(OperatorSet memory operatorSet) private view returns (bytes32 key) {
        key = _setKey(operatorSet);
        if (_sets[key].slasher == address(0)) revert InvalidOperatorSet(operatorSet.avs, operatorSet.id);
    }

    function _requireStrategy(bytes32 key, IStrategy strategy) private view {
        if (!_strategies[key].contains(address(strategy))) revert StrategyNotInOperatorSet(strategy);
    }

    function _isSlashable(address operator, bytes32 key) private view returns (bool) {
        Registration memory registration = _registrations[operator][key];
        return registration.registered || block.number <= registration.slashableUntil;
    }

    /// @dev Magnitude bound to any set, what is on its way in or out included.
    function _encumbered(address operator, IStrategy strategy) private view returns (uint64 sum) {
        bytes32[] memory keys = _allocatedSets[operator][strategy].values();
        for (uint256 i = 0; i < keys.length; ++i) {
            Allocation memory allocation = _current(_allocations[operator][keys[i]][strategy]);
            sum += allocation.pending > 0 ? _applied(allocation).magnitude : allocation.magnitude;
        }
    }

    /// @dev The allocation with its change, if due, carried out.
    function _current(Allocation memory allocation) private view returns (Allocation memory) {
        return allocation.effectBlock != 0 && block.number >= allocation.effectBlock ? _applied(allocation) : allocation;
    }

    function _blockAfter(uint256 delay) private view returns (uint32) {
        return (block.number + delay).toUint32();
    }

    function _applied(Allocation memory allocation) private pure returns (Allocation memory) {
        uint256 magnitude = uint256(int256(uint256(allocation.magnitude)) + allocation.pending);
        return Allocation(magnitude.toUint64(), 0, 0);
    }

    function _setKey(OperatorSet memory operatorSet) private pure returns (bytes32) {
        return keccak256(abi.encode(operatorSet));
    }
}
