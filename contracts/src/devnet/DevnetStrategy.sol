// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title Native stake of a local network. One share is one wei, always; the balance of this contract is the stake itself.
contract DevnetStrategy is IStrategy {
    /// @notice Only it moves stake in and out.
    address public immutable delegationManager;

    /// @inheritdoc IStrategy
    uint256 public totalShares;

    error NotDelegationManager(address caller);

    constructor(address delegationManager_) {
        delegationManager = delegationManager_;
    }

    modifier onlyDelegationManager() {
        if (msg.sender != delegationManager) revert NotDelegationManager(msg.sender);
        _;
    }

    /// @notice Takes `msg.value` as new shares.
    function deposit() external payable onlyDelegationManager {
        totalShares += msg.value;
    }

    /// @notice Takes slashed shares out of existence and sends what they stood for to `recipient`.
    function release(uint256 shares, address payable recipient) external onlyDelegationManager {
        totalShares -= shares;
        Address.sendValue(recipient, shares);
    }

    /// @inheritdoc IStrategy
    function sharesToUnderlyingView(uint256 amountShares) external pure returns (uint256) {
        return amountShares;
    }
}
