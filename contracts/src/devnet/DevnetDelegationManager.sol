// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OperatorSet} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IDelegationManager} from "../interfaces/eigenlayer/IDelegationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {IStrategyManager} from "../interfaces/eigenlayer/IStrategyManager.sol";
import {DevnetStrategy} from "./DevnetStrategy.sol";

/// @title Operators and their stake on a local network, and slashed stake on its way out: EigenLayer's DelegationManager and StrategyManager in one.
/// Made by the `DevnetAllocationManager`, the only one that may slash.
/// @dev What EigenLayer has and this has not: stakers apart from operators, and withdrawals. Stake that came in leaves by slashing only.
contract DevnetDelegationManager is IDelegationManager, IStrategyManager {
    /// @param clearableAt block from which the stake may go to `recipient`
    struct Slashed {
        uint256 shares;
        uint256 clearableAt;
        address recipient;
    }

    address public immutable allocationManager;
    /// @notice Blocks between the two steps of a slash.
    uint256 public immutable clearingDelay;

    /// @inheritdoc IDelegationManager
    mapping(address operator => bool) public isOperator;
    /// @notice Blocks until a raised allocation of the operator counts.
    mapping(address operator => uint32 blocks) public allocationDelay;
    mapping(address operator => mapping(IStrategy strategy => uint256)) public operatorShares;
    mapping(bytes32 setKey => mapping(uint256 slashId => mapping(IStrategy strategy => Slashed))) public slashedShares;

    event OperatorRegistered(address indexed operator, address delegationApprover);
    event OperatorMetadataURIUpdated(address indexed operator, string metadataURI);
    event OperatorSharesIncreased(address indexed operator, IStrategy strategy, uint256 shares);
    event OperatorSharesSlashed(address indexed operator, IStrategy strategy, uint256 shares);

    error ActivelyDelegated(address operator);
    error OperatorNotRegistered(address operator);
    error NotAllocationManager(address caller);
    error NothingToClear(uint256 slashId, IStrategy strategy);
    error TooEarlyToClear(uint256 clearableAt);

    /// @param clearingDelay_ in blocks
    constructor(uint256 clearingDelay_) {
        allocationManager = msg.sender;
        clearingDelay = clearingDelay_;
    }

    /// @inheritdoc IDelegationManager
    /// @dev The approver is recorded in the event and asked for nothing: there is nobody else's stake here.
    function registerAsOperator(address initDelegationApprover, uint32 allocationDelay_, string calldata metadataURI) external {
        if (isOperator[msg.sender]) revert ActivelyDelegated(msg.sender);
        isOperator[msg.sender] = true;
        allocationDelay[msg.sender] = allocationDelay_;
        emit OperatorRegistered(msg.sender, initDelegationApprover);
        emit OperatorMetadataURIUpdated(msg.sender, metadataURI);
    }

    /// @notice Stakes `msg.value` behind `operator`. Anyone may; a strategy that is not real harms nobody, since a set names the strategies that it counts.
    function depositFor(address operator, DevnetStrategy strategy) external payable {
        if (!isOperator[operator]) revert OperatorNotRegistered(operator);
        operatorShares[operator][strategy] += msg.value;
        emit OperatorSharesIncreased(operator, strategy, msg.value);
        strategy.deposit{value: msg.value}();
    }

    /// @notice Takes the shares that the fall of the operator's greatest magnitude stands for. They go to `recipient` when somebody clears the slash.
    function slashOperatorShares(
        address operator,
        DevnetStrategy strategy,
        uint64 previousMaxMagnitude,
        uint64 newMaxMagnitude,
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address recipient
    ) external returns (uint256 slashed) {
        if (msg.sender != allocationManager) revert NotAllocationManager(msg.sender);
        uint256 shares = operatorShares[operator][strategy];
        // What remains is rounded down: a slash never takes less than it says.
        slashed = shares - (shares * newMaxMagnitude) / previousMaxMagnitude;
        operatorShares[operator][strategy] = shares - slashed;
        slashedShares[keccak256(abi.encode(operatorSet))][slashId][strategy] = Slashed(slashed, block.number + clearingDelay, recipient);
        emit OperatorSharesSlashed(operator, strategy, slashed);
    }

    /// @inheritdoc IStrategyManager
    function clearBurnOrRedistributableSharesByStrategy(OperatorSet calldata operatorSet, uint256 slashId, IStrategy strategy)
        external
        returns (uint256 amount)
    {
        bytes32 setKey = keccak256(abi.encode(operatorSet));
        Slashed memory slashed = slashedShares[setKey][slashId][strategy];
        if (slashed.shares == 0) revert NothingToClear(slashId, strategy);
        if (block.number < slashed.clearableAt) revert TooEarlyToClear(slashed.clearableAt);
        delete slashedShares[setKey][slashId][strategy];
        DevnetStrategy(address(strategy)).release(slashed.shares, slashed.recipient);
        return slashed.shares;
    }

    /// @inheritdoc IDelegationManager
    function getOperatorShares(address operator, IStrategy[] calldata strategies) external view returns (uint256[] memory shares) {
        shares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; ++i) {
            shares[i] = operatorShares[operator][strategies[i]];
        }
    }
}
