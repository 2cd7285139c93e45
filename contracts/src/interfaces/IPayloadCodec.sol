// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Reads the payloads of one kind of token bridge.
/// @notice For value limits, for the ledger per peer and token, and for refunds of messages that nobody could deliver.
/// @dev Trusted by the policy that registers it: what it does not understand must not be delivered, or the limits are open to whoever finds a second
/// spelling. Neither function ever reverts or calls anything, so that the gas which a relayer leaves cannot change a verdict: it is there or the
/// transaction fails as a whole.
interface IPayloadCodec {
    /// @notice What `payload` moves when a bridge of this kind receives it.
    /// @return understood false for everything but the one encoding in which a bridge of this kind sends to a 20-byte address
    /// @return amount in the token's smallest unit; for ERC-721 the number of tokens; for ERC-1155 the sum over all ids
    function amountOf(bytes calldata payload) external view returns (bool understood, uint256 amount);

    /// @notice The payload that gives the value of `payload` back to its original sender, for the bridge on this chain that sent it, as if it came from the
    /// bridge that it was addressed to. Of the same amount, and understood by `amountOf`.
    /// @return understood false where `payload` was not sent from this chain by a bridge of this kind. A recipient that `amountOf` refuses (not 20 bytes
    /// long) is no obstacle: such a message can only be refunded.
    function refundOf(bytes calldata payload) external view returns (bool understood, bytes memory refund);
}
