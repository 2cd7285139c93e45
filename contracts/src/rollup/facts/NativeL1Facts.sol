// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "../../interfaces/IL1Facts.sol";
import {INativeL1Facts} from "../../interfaces/INativeL1Facts.sol";

/// @title Facts about the L1 by native messages, see `INativeL1Facts`.
contract NativeL1Facts is INativeL1Facts {
    /// @inheritdoc INativeL1Facts
    address public immutable messenger;

    /// @inheritdoc IL1Facts
    mapping(uint32 epoch => bytes32) public tableRootOf;
    /// @inheritdoc IL1Facts
    mapping(address operator => bool) public isEjected;

    constructor(address messenger_) {
        if (messenger_ == address(0)) revert InvalidMessenger();
        messenger = messenger_;
    }

    modifier onlyMessenger() {
        if (msg.sender != messenger) revert NotMessenger(msg.sender);
        _;
    }

    /// @inheritdoc INativeL1Facts
    function setTableRoot(uint32 epoch, bytes32 tableRoot) external onlyMessenger {
        if (tableRoot == 0) revert InvalidTableRoot(epoch);
        bytes32 known = tableRootOf[epoch];
        if (known == tableRoot) return;
        if (known != 0) revert TableRootTaken(epoch, tableRoot, known);
        tableRootOf[epoch] = tableRoot;
        emit TableRootReceived(epoch, tableRoot);
    }

    /// @inheritdoc INativeL1Facts
    function setEjected(address operator) external onlyMessenger {
        if (isEjected[operator]) return;
        isEjected[operator] = true;
        emit EjectionReceived(operator);
    }
}
