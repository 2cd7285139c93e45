// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IAVSRegistrar} from "../interfaces/eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {BLS12381} from "../libraries/BLS12381.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The AVS and its registrar, see `IOperatorRegistry`.
/// @dev Registry and slasher, and registry and fund, name each other: the registry is deployed first, with the addresses that later CREATEs of the deployer will have.
/// `createSet` refuses to go on if nothing stands there. It is apart from the constructor because the AllocationManager calls `supportsAVS` back.
contract OperatorRegistry is IOperatorRegistry {
    /// @inheritdoc IOperatorRegistry
    IAllocationManager public immutable allocationManager;
    /// @inheritdoc IOperatorRegistry
    address public immutable slasher;
    /// @inheritdoc IOperatorRegistry
    address public immutable restitutionFund;
    /// @inheritdoc IOperatorRegistry
    uint32 public immutable operatorSetId;
    /// @inheritdoc IOperatorRegistry
    uint256 public immutable minimumStake;

    /// @inheritdoc IOperatorRegistry
    uint32 public ejections;
    bool private _created;
    string private _metadataURI;
    IStrategy[] private _strategies;
    mapping(address operator => bytes publicKey) private _keys;
    /// @inheritdoc IOperatorRegistry
    mapping(bytes32 publicKeyHash => address operator) public operatorOfKey;
    /// @inheritdoc IOperatorRegistry
    mapping(address operator => bool) public isEjected;

    /// @param slasher_ where the slasher will stand
    /// @param restitutionFund_ where the fund will stand that gets slashed stake
    /// @param strategies_ ascending by address, fixed for good
    /// @param minimumStake_ in shares, summed over the strategies; positive
    constructor(
        IAllocationManager allocationManager_,
        address slasher_,
        address restitutionFund_,
        uint32 operatorSetId_,
        IStrategy[] memory strategies_,
        uint256 minimumStake_,
        string memory metadataURI
    ) {
        if (minimumStake_ == 0) revert InvalidMinimumStake();
        if (strategies_.length == 0) revert NoStrategies();
        for (uint256 i = 1; i < strategies_.length; ++i) {
            if (address(strategies_[i]) <= address(strategies_[i - 1])) revert StrategiesNotAscending(strategies_[i - 1], strategies_[i]);
        }
        allocationManager = allocationManager_;
        slasher = slasher_;
        restitutionFund = restitutionFund_;
        operatorSetId = operatorSetId_;
        minimumStake = minimumStake_;
        _strategies = strategies_;
        _metadataURI = metadataURI;
    }

    modifier onlyAllocationManager() {
        if (msg.sender != address(allocationManager)) revert NotAllocationManager(msg.sender);
        _;
    }

    /// @inheritdoc IOperatorRegistry
    function createSet() external {
        if (_created) revert SetAlreadyCreated();
        if (slasher.code.length == 0) revert SlasherNotDeployed(slasher);
        if (restitutionFund.code.length == 0) revert RestitutionFundNotDeployed(restitutionFund);
        _created = true;
        emit OperatorSetCreated(operatorSetId);

        IAllocationManager.CreateSetParamsV2[] memory params = new IAllocationManager.CreateSetParamsV2[](1);
        params[0] = IAllocationManager.CreateSetParamsV2(operatorSetId, _strategies, slasher);
        allocationManager.updateAVSMetadataURI(address(this), _metadataURI);
        allocationManager.setAVSRegistrar(address(this), this);
        address[] memory recipients = new address[](1);
        recipients[0] = restitutionFund;
        allocationManager.createRedistributingOperatorSets(address(this), params, recipients);
    }

    /// @inheritdoc IAVSRegistrar
    function registerOperator(address operator, address avs, uint32[] calldata operatorSetIds, bytes calldata data)
        external
        onlyAllocationManager
    {
        if (avs != address(this)) revert WrongAVS(avs, address(this));
        if (operatorSetIds.length != 1 || operatorSetIds[0] != operatorSetId) revert WrongOperatorSets(operatorSetIds, operatorSetId);
        if (isEjected[operator]) revert OperatorIsEjected(operator);
        uint256 stake = _slashableStake(operator);
        if (stake < minimumStake) revert StakeTooSmall(stake, minimumStake);

        (bytes memory publicKey, bytes memory proof) = abi.decode(data, (bytes, bytes));
        bytes32 keyHash = keccak256(publicKey);
        address holder = operatorOfKey[keyHash];
        if (holder != address(0) && holder != operator) revert KeyTaken(keyHash, holder);
        if (holder == address(0)) {
            if (_keys[operator].length != 0) revert KeyIsFixed(operator, keccak256(_keys[operator]));
            bytes32 digest = Hashes.popDigest(block.chainid, address(this), operator, keyHash);
            if (!BLS12381.verify(publicKey, digest, bytes(BLS12381.POP_DST), proof)) revert InvalidProofOfPossession(digest);
            operatorOfKey[keyHash] = operator;
            _keys[operator] = publicKey;
        }
        emit OperatorRegistered(operator, publicKey);
    }

    /// @inheritdoc IAVSRegistrar
    /// @dev Membership is the AllocationManager's to keep, so nothing here can fail and trap an operator.
    function deregisterOperator(address operator, address, uint32[] calldata) external onlyAllocationManager {
        emit OperatorDeregistered(operator);
    }

    /// @inheritdoc IOperatorRegistry
    function eject(address operator) external {
        if (msg.sender != slasher) revert NotSlasher(msg.sender);
        if (isEjected[operator]) return;
        isEjected[operator] = true;
        ++ejections;
        bool leftSet;
        try allocationManager.deregisterFromOperatorSets(_leaving(operator)) {
            leftSet = true;
        } catch {} // Not a member any more, or deregistration is paused: the exclusion above is what counts.
        emit OperatorEjected(operator, leftSet);
    }

    /// @inheritdoc IOperatorRegistry
    function removeMember(address operator) external {
        uint256 stake = _slashableStake(operator);
        if (stake >= minimumStake && !isEjected[operator]) revert StakeSufficient(stake, minimumStake);
        allocationManager.deregisterFromOperatorSets(_leaving(operator));
    }

    /// @inheritdoc IOperatorRegistry
    function operatorKey(address operator) external view returns (bytes memory publicKey) {
        return _keys[operator];
    }

    /// @inheritdoc IOperatorRegistry
    function popDigest(address operator, bytes calldata publicKey) external view returns (bytes32) {
        return Hashes.popDigest(block.chainid, address(this), operator, keccak256(publicKey));
    }

    /// @inheritdoc IOperatorRegistry
    function members() external view returns (address[] memory seated) {
        address[] memory all = allocationManager.getMembers(operatorSet());
        uint256 count;
        for (uint256 i = 0; i < all.length; ++i) {
            if (!isEjected[all[i]]) all[count++] = all[i];
        }
        seated = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            seated[i] = all[i];
        }
    }

    /// @inheritdoc IOperatorRegistry
    function strategies() external view returns (IStrategy[] memory) {
        return _strategies;
    }

    /// @inheritdoc IAVSRegistrar
    function supportsAVS(address avs) external view returns (bool) {
        return avs == address(this);
    }

    /// @inheritdoc IOperatorRegistry
    function slashableStake(address[] memory operators) public view returns (uint256[] memory stakes) {
        uint32 until = SafeCast.toUint32(block.number + allocationManager.DEALLOCATION_DELAY());
        uint256[][] memory byStrategy = allocationManager.getMinimumSlashableStake(operatorSet(), operators, _strategies, until);
        stakes = new uint256[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            for (uint256 j = 0; j < byStrategy[i].length; ++j) {
                stakes[i] += byStrategy[i][j];
            }
        }
    }

    /// @inheritdoc IOperatorRegistry
    function operatorSet() public view returns (OperatorSet memory) {
        return OperatorSet(address(this), operatorSetId);
    }

    function _slashableStake(address operator) private view returns (uint256) {
        address[] memory operators = new address[](1);
        operators[0] = operator;
        return slashableStake(operators)[0];
    }

    function _leaving(address operator) private view returns (IAllocationManager.DeregisterParams memory) {
        uint32[] memory ids = new uint32[](1);
        ids[0] = operatorSetId;
        return IAllocationManager.DeregisterParams(operator, address(this), ids);
    }
}
