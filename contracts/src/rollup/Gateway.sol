// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Message} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {BitWord, BitWords} from "../libraries/BitWord.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Inbox} from "./Inbox.sol";
import {Outbox} from "./Outbox.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title Outbox and inbox of one rollup, and the refunds of what it sent.
/// @dev `sendMessage` stays open while a recipient is being called, so that a message can be answered or passed on in the same transaction: it
/// calls nothing but the policy. `deliver`, `retry`, `expire` and `refund` exclude each other.
contract Gateway is Inbox {
    using BitWords for BitWord;

    uint8 private constant FINALIZED = 3;

    /// @inheritdoc IGateway
    address public immutable exits;

    mapping(bytes32 destinationId => mapping(uint256 word => BitWord)) private _refunded;

    /// @param exits_ may come later; it names this gateway
    constructor(bytes32 rollupId_, ILightClient lightClient_, IPolicy policy_, address exits_)
        Outbox(rollupId_, policy_)
        Inbox(lightClient_)
    {
        exits = exits_;
    }

    /// @inheritdoc IGateway
    function refund(bytes32 destinationId, uint64 headNumber, bytes32 messageId, Message calldata message, bytes calldata payload)
        external
        nonReentrant
    {
        if (msg.sender != exits) revert NotExits(msg.sender);
        if (!_refunded[destinationId][message.index >> 8].add(message.index)) revert AlreadyRefunded(destinationId, message.index);
        emit MessageRefunded(messageId, destinationId, message.index, payload.length != 0);
        if (payload.length == 0) return;
        // This rollup's own outbox holds the message, so both of its addresses are canonical and the sender is an account on this chain.
        (,, address sender) = Erc7930.tryParse(message.sender);
        (bool admitted,) = policy.noteInflow(destinationId, FINALIZED, headNumber, sender, payload);
        if (!admitted) revert RefundHeld(messageId);
        // With all the gas that there is: whatever goes wrong reverts as a whole, and can be tried again.
        bytes4 answer = IERC7786Recipient(sender).receiveMessage(Hashes.refundId(messageId), message.recipient, payload);
        if (answer != IERC7786Recipient.receiveMessage.selector) revert RefundRefused(sender);
    }

    /// @inheritdoc IGateway
    function isRefunded(bytes32 destinationId, uint64 index) external view returns (bool) {
        return _refunded[destinationId][index >> 8].has(index);
    }
}
