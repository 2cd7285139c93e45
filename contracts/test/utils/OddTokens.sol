// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Keeps a hundredth of what is moved.
contract FeeToken is ERC20 {
    constructor(address holder, uint256 supply) ERC20("Fee", "FEE") {
        _mint(holder, supply);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0) && to != address(0)) super._update(from, address(this), value / 100);
        super._update(from, to, from == address(0) ? value : value - value / 100);
    }
}

/// @notice Takes a hundredth more than what is moved, from whoever pays.
contract SurchargeToken is ERC20 {
    address private _exempt;

    constructor(address holder, uint256 supply) ERC20("Surcharge", "SUR") {
        _exempt = holder;
        _mint(holder, supply);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && from != _exempt) super._update(from, address(this), value / 100);
    }
}

/// @notice Moves nothing and says false, without a revert.
contract FalseToken is ERC20 {
    bool public refuses;

    constructor(address holder, uint256 supply) ERC20("False", "FALSE") {
        _mint(holder, supply);
    }

    function refuse() external {
        refuses = true;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        return refuses ? false : super.transfer(to, value);
    }

    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        return refuses ? false : super.transferFrom(from, to, value);
    }
}

interface ITransferHook {
    function beforeTransfer() external;
    function afterTransfer() external;
}

/// @notice Calls the payer before a transfer and the payee after it, as an ERC-777 token does.
contract HookedToken is ERC20 {
    mapping(address account => bool) public hooked;

    constructor(address holder, uint256 supply) ERC20("Hooked", "HOOK") {
        _mint(holder, supply);
    }

    function hook(address account) external {
        hooked[account] = true;
    }

    function _update(address from, address to, uint256 value) internal virtual override {
        if (hooked[from]) ITransferHook(from).beforeTransfer();
        super._update(from, to, value);
        if (hooked[to]) ITransferHook(to).afterTransfer();
    }
}

/// @notice Moves half of what it is told to where that is one chosen amount: the payer's hook can fill the gap, so that balances look right.
contract ConjuringToken is HookedToken {
    uint256 private _halved;

    constructor(address holder, uint256 supply) HookedToken(holder, supply) {}

    function halve(uint256 value) external {
        _halved = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value == _halved && hooked[from] ? value / 2 : value);
    }
}

/// @notice A payer and payee that calls back while the token moves.
contract CallingBack is ITransferHook {
    address private _target;
    bytes private _call;
    bool private _isBefore;
    bool private _swallows;
    bool public succeeded;
    uint256 public calls;

    function prepare(address target, bytes calldata call, bool isBefore, bool swallows) external {
        (_target, _call, _isBefore, _swallows, calls) = (target, call, isBefore, swallows, 0);
    }

    function approve(ERC20 token, address spender) external {
        token.approve(spender, type(uint256).max);
    }

    function execute(address target, bytes calldata call) external returns (bool success, bytes memory answer) {
        return target.call(call);
    }

    function beforeTransfer() external {
        if (_isBefore) _callBack();
    }

    function afterTransfer() external {
        if (!_isBefore) _callBack();
    }

    function onERC1155BatchReceived(address, address, uint256[] calldata, uint256[] calldata, bytes calldata) external returns (bytes4) {
        if (_target != address(0)) _callBack();
        return this.onERC1155BatchReceived.selector;
    }

    function _callBack() private {
        if (calls++ != 0) return;
        (bool success, bytes memory reason) = _target.call(_call);
        succeeded = success;
        if (success || _swallows) return;
        assembly ("memory-safe") {
            revert(add(reason, 32), mload(reason))
        }
    }
}
