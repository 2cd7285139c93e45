// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../libraries/Counterparts.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title OpenZeppelin's bridge that keeps an existing ERC-20 in custody, with links that nobody can change.
/// @notice Its counterparts mint one unit for each that is in custody here, so exactly what is claimed must come in and go out: a token that takes a fee,
/// or whose transfer says false, is refused. While it moves, a second movement through this bridge is refused too (a token with hooks may try). A
/// token whose balances change without a transfer (rebasing) must not be bridged: nothing here would notice.
contract Erc20Bridge is BridgeERC20, ReentrancyGuardTransient {
    error CustodyMismatch(uint256 actual, uint256 expected);

    constructor(IERC20 token_, address gateway, Counterpart[] memory counterparts)
        BridgeERC20(token_)
        CrosschainLinked(Counterparts.linksOf(gateway, counterparts))
    {}

    /// @inheritdoc BridgeERC20
    function _onSend(address from, uint256 amount) internal override nonReentrant {
        uint256 expected = _custody() + amount;
        super._onSend(from, amount);
        _requireCustody(expected);
    }

    /// @inheritdoc BridgeERC20
    function _onReceive(address to, uint256 amount) internal override nonReentrant {
        // Underflow: more than is in custody.
        uint256 expected = _custody() - amount;
        super._onReceive(to, amount);
        _requireCustody(expected);
    }

    function _custody() private view returns (uint256) {
        return token().balanceOf(address(this));
    }

    function _requireCustody(uint256 expected) private view {
        uint256 actual = _custody();
        if (actual != expected) revert CustodyMismatch(actual, expected);
    }
}
