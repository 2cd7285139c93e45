// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPayloadCodec} from "../../interfaces/IPayloadCodec.sol";
import {SingleTransferCodec} from "./SingleTransferCodec.sol";

/// @title Payloads of OpenZeppelin's BridgeFungible: BridgeERC20, BridgeERC7802 and ERC20Crosschain.
contract FungibleCodec is SingleTransferCodec {
    /// @inheritdoc IPayloadCodec
    function amountOf(bytes calldata payload) external pure returns (bool understood, uint256 amount) {
        return _tryTransfer(payload);
    }
}
