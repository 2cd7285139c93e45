// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IAVSRegistrar} from "../interfaces/eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {KeyScheme} from "../libraries/KeyScheme.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The AVS and its registrar, see `IOperatorRegistry`.
/// @dev Registry and slasher name each other: the registry is deployed first, with the address that the deployer's next CREATE will have as `slasher`.
/// `createSet` refuses to go on if nothing stands there. It is apart from the constructor because the AllocationManager calls `supportsAVS` back.
contract OperatorRegistry is IOperatorRegistry {
    /// @param slasher where it will stand
    /// @param redistributionRecipient where slashed stake goes; zero: it is burned
    /// @param scheme 1 `bls12-381`, 2 `secp256k1`
    /// @param strategies ascending by address
    /// @param minimumStake in shares, summed over the strategies; positive
    /// @param maxMembers more than the table has seats (`IOperatorTable.maxSeats`); times the number of strategies at most 256
    struct Config {
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

    /// @dev Stakes of all members are read in one transaction, by strategy: of 256 members with one strategy, or fewer with more. Three strategies of 256 members do not fit, and
    /// whoever fills the set would stop the epochs.
    uint256 private constant MAX_READS = 256;

    /// @inheritdoc IOperatorRegistry
    IAllocationManager public immutable allocationManager;
    /// @inheritdoc IOperatorRegistry
    address public immutable slasher;
    /// @inheritdoc IOperatorRegistry
    address public immutable redistributionRecipient;
    /// @inheritdoc IOperatorRegistry
    uint32 public immutable operatorSetId;
    /// @inheritdoc IOperatorRegistry
    uint8 public immutable scheme;
    /// @inheritdoc IOperatorRegistry
    uint16 public immutable maxMembers;
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
    /// @dev Has to stay in slot 5.
    mapping(address operator => bool) public isEjected;

    /// @param config fixed for good
    constructor(Config memory config) {
        if (!KeyScheme.isKnown(config.scheme)) revert InvalidScheme(config.scheme);
        if (config.minimumStake == 0) revert InvalidMinimumStake();
        if (config.strategies.length == 0) revert NoStrategies();
        uint256 reads = uint256(config.maxMembers) * config.strategies.length;
        if (reads == 0 || reads > MAX_READS) revert InvalidMaxMembers(config.maxMembers, MAX_READS / config.strategies.length);
        for (uint256 i = 1; i < config.strategies.length; ++i) {
            IStrategy previous = config.strategies[i - 1];
            if (address(config.strategies[i]) <= address(previous)) revert StrategiesNotAscending(previous, config.strategies[i]);
        }
        allocationManager = config.allocationManager;
        slasher = config.slasher;
        redistributionRecipient = config.redistributionRecipient;
        operatorSetId = config.operatorSetId;
        scheme = config.scheme;
        minimumStake = config.minimumStake;
        maxMembers = config.maxMembers;
        _strategies = config.strategies;
        _metadataURI = config.metadataURI;
    }

    modifier onlyAllocationManager() {
        if (msg.sender != address(allocationManager)) revert NotAllocationManager(msg.sender);
        _;
    }

    /// @inheritdoc IOperatorRegistry
    function createSet() external {
        if (_created) revert SetAlreadyCreated();
        if (slasher.code.length == 0) revert SlasherNotDeployed(slasher);
        _created = true;
        emit OperatorSetCreated(operatorSetId);

        IAllocationManager.CreateSetParamsV2[] memory params = new IAllocationManager.CreateSetParamsV2[](1);
        params[0] = IAllocationManager.CreateSetParamsV2(operatorSetId, _strategies, slasher);
        allocationManager.updateAVSMetadataURI(address(this), _metadataURI);
        allocationManager.setAVSRegistrar(address(this), this);
        if (redistributionRecipient == address(0)) {
            allocationManager.createOperatorSets(address(this), params);
        } else {
            address[] memory recipients = new address[](1);
            recipients[0] = redistributionRecipient;
            allocationManager.createRedistributingOperatorSets(address(this), params, recipients);
        }
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
        _bindKey(operator, publicKey, proof);
        _keys[operator] = publicKey;
        emit OperatorRegistered(operator, publicKey);
        _makeRoom(operator, stake);
    }

    /// @inheritdoc IOperatorRegistry
    function rotateKey(bytes calldata publicKey, bytes calldata proof) external {
        if (isEjected[msg.sender]) revert OperatorIsEjected(msg.sender);
        bytes memory former = _keys[msg.sender];
        if (former.length == 0) revert UnknownOperator(msg.sender);
        bytes32 keyHash = keccak256(publicKey);
        if (keyHash == keccak256(former)) revert KeyUnchanged(keyHash);
        _bindKey(msg.sender, publicKey, proof);
        _keys[msg.sender] = publicKey;
        emit KeyRotated(msg.sender, publicKey);
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

    /// @dev Reverts unless `publicKey` is the operator's: for good, by its proof of possession, which was checked when the key first came.
    function _bindKey(address operator, bytes memory publicKey, bytes memory proof) private {
        bytes32 keyHash = keccak256(publicKey);
        address holder = operatorOfKey[keyHash];
        if (holder == operator) return;
        if (holder != address(0)) revert KeyTaken(keyHash, holder);
        bytes32 digest = Hashes.popDigest(block.chainid, address(this), operator, keyHash);
        if (!KeyScheme.isPossessed(scheme, publicKey, digest, proof)) revert InvalidProofOfPossession(digest);
        operatorOfKey[keyHash] = operator;
    }

    /// @dev `newcomer` is a member already. Stake as it is now decides, which needs no record; it brings nobody a seat before its time (`OperatorTable`), and as there
    /// are more members than seats, stake that is shown to one newcomer after the other displaces nobody who has a seat: the last one shown it is the weakest.
    function _makeRoom(address newcomer, uint256 stake) private {
        address[] memory all = allocationManager.getMembers(operatorSet());
        if (all.length <= maxMembers) return;
        uint256[] memory stakes = slashableStake(all);
        address weakest;
        uint256 least = stake;
        for (uint256 i = 0; i < all.length; ++i) {
            if (stakes[i] >= least) continue;
            least = stakes[i];
            weakest = all[i];
        }
        if (weakest == address(0)) revert SetFull(stake, least);
        emit MemberReplaced(weakest, newcomer);
        allocationManager.deregisterFromOperatorSets(_leaving(weakest));
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
