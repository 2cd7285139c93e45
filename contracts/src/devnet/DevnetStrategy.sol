// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title Native stake of a local network, and the token that it is paid out in.
/// @dev One share is one token is one wei, always: the balance of this contract is all shares and all tokens. EigenLayer's strategies hold and pay ERC-20 tokens;
/// here tokens exist only from the moment when stake is paid out.
contract DevnetStrategy is IStrategy, ERC20 {
    /// @notice Only it moves stake in and out.
    address public immutable delegationManager;

    /// @inheritdoc IStrategy
    uint256 public totalShares;

    error NotDelegationManager(address caller);

    constructor(address delegationManager_) ERC20("Devnet stake", "STAKE") {
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

    /// @notice Takes slashed shares out of existence and pays what they stood for to `recipient`.
    function release(uint256 shares, address recipient) external onlyDelegationManager {
        totalShares -= shares;
        _mint(recipient, shares);
    }

    /// @notice Gives `amount` wei for as many of the caller's tokens.
    function redeem(uint256 amount) external {
        _burn(msg.sender, amount);
        Address.sendValue(payable(msg.sender), amount);
    }

    /// @inheritdoc IStrategy
    function underlyingToken() external view returns (IERC20) {
        return this;
    }

    /// @inheritdoc IStrategy
    function sharesToUnderlyingView(uint256 amountShares) external pure returns (uint256) {
        return amountShares;
    }
}
