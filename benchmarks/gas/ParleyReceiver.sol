// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

// The application work of every receiver that is compared: a hash chain over the payloads in one storage slot. Like the others it checks that its
// protocol's contract calls it, and that the message comes from the one trusted sender.
contract ParleyReceiver {
    bytes32 public acc;
    address immutable gateway;
    bytes32 immutable senderHash;

    constructor(address gateway_, bytes memory sender_) {
        (gateway, senderHash) = (gateway_, keccak256(sender_));
    }

    function receiveMessage(bytes32, bytes calldata sender, bytes calldata payload) external payable returns (bytes4) {
        require(msg.sender == gateway && keccak256(sender) == senderHash);
        acc = keccak256(abi.encodePacked(acc, keccak256(payload)));
        return this.receiveMessage.selector;
    }
}
