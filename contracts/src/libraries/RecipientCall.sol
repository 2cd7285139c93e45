// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title How a gateway calls the recipients of messages.
library RecipientCall {
    /// @notice How much of what a recipient reverts with is kept, in bytes.
    uint256 internal constant MAX_REASON_LENGTH = 256;

    /// @dev Between the check of the gas left and the recipient's first instruction: a warm account access, a cold one where the account delegates
    /// its code (EIP-7702), and a few dozen instructions.
    uint256 private constant CALL_OVERHEAD = 4_000;

    /// @notice Calldata of `receiveMessage` for any id and any payload of `payloadLength` bytes, and where in it the payload belongs.
    function prepare(bytes memory sender, uint256 payloadLength) internal pure returns (bytes memory data, uint256 payloadAt) {
        bytes32 selector = IERC7786Recipient.receiveMessage.selector;
        // Safe: allocates what it fills: `selector ‖ id ‖ 0x60 ‖ offset of the payload ‖ sender with its length ‖ payload with its length`. `sender` has zeros behind its
        // end (`Erc7930.format`), and the last word of the payload is cleared, so that what pads them to whole words is zero.
        assembly ("memory-safe") {
            let senderWords := and(add(mload(sender), 31), not(31))
            let payloadWords := and(add(payloadLength, 31), not(31))
            data := mload(0x40)
            mstore(data, add(add(164, senderWords), payloadWords))
            mstore(add(data, 32), selector)
            mstore(add(data, 68), 0x60)
            mstore(add(data, 100), add(0x80, senderWords))
            mcopy(add(data, 132), sender, add(32, senderWords))
            payloadAt := add(add(data, 196), senderWords)
            mstore(add(payloadAt, payloadWords), 0)
            mstore(sub(add(payloadAt, payloadWords), 32), 0)
            mstore(sub(payloadAt, 32), payloadLength)
            mstore(0x40, add(payloadAt, add(payloadWords, 32)))
        }
    }

    /// @notice Puts the id, and the payload that stands at `cursor` in calldata, into `data` that `prepare` made for a payload of this length.
    function fill(bytes memory data, uint256 payloadAt, bytes32 id, uint256 cursor, uint256 payloadLength) internal pure {
        // Safe: both places lie in `data`.
        assembly ("memory-safe") {
            mstore(add(data, 36), id)
            calldatacopy(payloadAt, cursor, payloadLength)
        }
    }

    /// @notice Gives the recipient exactly `gasLimit` and copies at most `MAX_REASON_LENGTH` bytes back. An answer other than the selector of
    /// `receiveMessage` is a failure.
    function call(address recipient, uint256 gasLimit, bytes memory data) internal returns (bool success, bytes memory reason) {
        // EIP-150 keeps back one 64th of what is left: without this check a relayer could starve the recipient and have it recorded as failed.
        uint256 required = (gasLimit * 64) / 63 + 1 + CALL_OVERHEAD;
        uint256 available = gasleft();
        if (available < required) revert IGateway.InsufficientGas(available, required);

        uint256 length;
        bytes32 answer;
        // Safe: the answer goes to the first scratch word, whose former content is never read.
        assembly ("memory-safe") {
            mstore(0, 0)
            success := call(gasLimit, recipient, 0, add(data, 32), mload(data), 0, 32)
            length := returndatasize()
            answer := mload(0)
        }
        if (success && length >= 32 && answer == bytes32(IERC7786Recipient.receiveMessage.selector)) return (true, reason);
        if (length > MAX_REASON_LENGTH) length = MAX_REASON_LENGTH;
        reason = new bytes(length);
        // Safe: `length` bytes of the return data, which are there, into the `length` bytes of `reason`.
        assembly ("memory-safe") {
            returndatacopy(add(reason, 32), 0, length)
        }
        return (false, reason);
    }
}
