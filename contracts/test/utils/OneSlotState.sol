// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {LeafTrie} from "./LeafTrie.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice A state of one account with one slot: both tries are single leaves.
library OneSlotState {
    function make(address account_, bytes32 slot, uint256 value)
        internal
        pure
        returns (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode)
    {
        slotNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encode(slot))), RLP.encode(value));
        bytes[] memory account = new bytes[](4);
        account[0] = RLP.encode(uint256(1));
        account[1] = RLP.encode(uint256(5 ether));
        account[2] = RLP.encode(keccak256(slotNode));
        account[3] = RLP.encode(keccak256("code"));
        accountNode = LeafTrie.node(abi.encodePacked(keccak256(abi.encodePacked(account_))), RLP.encode(account));
        stateRoot = keccak256(accountNode);
    }
}
