// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPayloadCodec} from "../../interfaces/IPayloadCodec.sol";
import {SingleTransferCodec} from "./SingleTransferCodec.sol";

/// @title Payloads of OpenZeppelin's BridgeNonFungible: BridgeERC721 and ERC721Crosschain. Each moves one token.
/// @dev The same bytes are a payload of a BridgeFungible, whose amount is the token's id: only the recipient tells which codec is right.
contract NonFungibleCodec is SingleTransferCodec {
    /// @inheritdoc IPayloadCodec
    function amountOf(bytes calldata payload) external pure returns (bool understood, uint256 amount) {
        (understood,) = _tryTransfer(payload);
        amount = understood ? 1 : 0;
    }
}
