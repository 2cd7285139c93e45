// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPayloadCodec} from "../../interfaces/IPayloadCodec.sol";
import {CanonicalAbi} from "../../libraries/CanonicalAbi.sol";
import {Erc7930} from "../../libraries/Erc7930.sol";

/// @title Payloads `abi.encode(bytes from, bytes to, uint256[] ids, uint256[] values, bytes data)` of OpenZeppelin's BridgeMultiToken: BridgeERC1155 and
/// ERC1155Crosschain.
/// @dev The amount is the sum of the values over all ids, since a limit on a sum is a limit on each of its parts: whatever the ids are worth beside
/// each other, no more of the dearest one moves than the limit says. A sum beyond 256 bits is not understood.
contract MultiTokenCodec is IPayloadCodec {
    /// @inheritdoc IPayloadCodec
    function amountOf(bytes calldata payload) external pure returns (bool understood, uint256 amount) {
        (bool matches, bytes calldata from, bytes calldata to,, uint256[] calldata values) = _tryDecode(payload);
        // The bridges cut or pad any other length to 20 bytes, and would pay somebody whom the sender did not name.
        if (!matches || to.length != 20) return (false, 0);
        (bool canonical,,) = Erc7930.tryParse(from);
        return canonical ? _trySum(values) : (false, 0);
    }

    /// @inheritdoc IPayloadCodec
    /// @dev Without the data: they were meant for the recipient's hook, not for the sender's.
    function refundOf(bytes calldata payload) external view returns (bool understood, bytes memory refund) {
        (bool matches, bytes calldata from,, uint256[] calldata ids, uint256[] calldata values) = _tryDecode(payload);
        if (!matches) return (false, "");
        (bool canonical, uint256 chainId, address sender) = Erc7930.tryParse(from);
        (bool fits,) = _trySum(values);
        if (!canonical || chainId != block.chainid || !fits) return (false, "");
        return (true, abi.encode(from, abi.encodePacked(sender), ids, values, ""));
    }

    function _tryDecode(bytes calldata payload)
        private
        pure
        returns (bool matches, bytes calldata from, bytes calldata to, uint256[] calldata ids, uint256[] calldata values)
    {
        uint256 end;
        (from, end) = CanonicalAbi.bytesAt(payload, 0, 160);
        (to, end) = CanonicalAbi.bytesAt(payload, 32, end);
        (ids, end) = CanonicalAbi.wordsAt(payload, 64, end);
        (values, end) = CanonicalAbi.wordsAt(payload, 96, end);
        (, end) = CanonicalAbi.bytesAt(payload, 128, end);
        matches = end != 0 && end == payload.length && ids.length == values.length;
    }

    function _trySum(uint256[] calldata values) private pure returns (bool fits, uint256 sum) {
        for (uint256 i = 0; i < values.length; ++i) {
            if (values[i] > type(uint256).max - sum) return (false, 0);
            sum += values[i];
        }
        return (true, sum);
    }
}
