// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPayloadCodec} from "../../interfaces/IPayloadCodec.sol";
import {CanonicalAbi} from "../../libraries/CanonicalAbi.sol";
import {Erc7930} from "../../libraries/Erc7930.sol";

/// @title Payloads `abi.encode(bytes from, bytes to, uint256 what)`: those of OpenZeppelin's BridgeFungible and BridgeNonFungible.
/// @dev `from` is the sender's ERC-7930 address, `to` the recipient's address without a chain.
abstract contract SingleTransferCodec is IPayloadCodec {
    /// @inheritdoc IPayloadCodec
    function refundOf(bytes calldata payload) external view returns (bool understood, bytes memory refund) {
        (bool matches, bytes calldata from,, uint256 what) = _tryDecode(payload);
        if (!matches) return (false, "");
        (bool canonical, uint256 chainId, address sender) = Erc7930.tryParse(from);
        if (!canonical || chainId != block.chainid) return (false, "");
        return (true, abi.encode(from, abi.encodePacked(sender), what));
    }

    /// @dev The third word of a transfer to a 20-byte address. The bridges cut or pad any other length to 20 bytes, and would pay somebody whom the
    /// sender did not name.
    function _tryTransfer(bytes calldata payload) internal pure returns (bool understood, uint256 what) {
        (bool matches, bytes calldata from, bytes calldata to, uint256 third) = _tryDecode(payload);
        if (!matches || to.length != 20) return (false, 0);
        (bool canonical,,) = Erc7930.tryParse(from);
        return canonical ? (true, third) : (false, 0);
    }

    function _tryDecode(bytes calldata payload) private pure returns (bool matches, bytes calldata from, bytes calldata to, uint256 what) {
        uint256 end;
        (from, end) = CanonicalAbi.bytesAt(payload, 0, 96);
        (to, end) = CanonicalAbi.bytesAt(payload, 32, end);
        matches = end != 0 && end == payload.length;
        what = matches ? CanonicalAbi.word(payload, 64) : 0;
    }
}
