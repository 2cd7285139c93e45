// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../src/interfaces/IL1Gateway.sol";
import {IRollupPortal} from "../../src/interfaces/IRollupPortal.sol";
import {L1Pair} from "./L1Pair.sol";
import {ManyTrie} from "./ManyTrie.sol";
import {SettlementDouble} from "./SettlementDouble.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice The way back of `L1Pair`: the state of the rollup as the L1 is shown it, with L1Gateway's storage as it stands and one other account.
abstract contract Withdrawals is L1Pair {
    /// @dev Where a rollup has its L1Gateway (specs/wire.md §3).
    address internal constant L1_GATEWAY = 0x5061726C65790000000000000000000000000006;

    /// @dev All that was ever sent.
    bytes32[] internal sentIds;

    /// @notice Sends to the L1 as `sender`, who has the value.
    function sendToL1(address sender, address recipient, uint256 value, bytes memory payload)
        internal
        returns (IRollupPortal.RollupMessage memory message)
    {
        message = IRollupPortal.RollupMessage(gateway.sentCount(), sender, recipient, value, payload);
        vm.chainId(ROLLUP_CHAIN);
        vm.deal(sender, sender.balance + value);
        vm.prank(sender);
        bytes32 id = gateway.sendMessage{value: value}(onL1(recipient), payload, new bytes[](0));
        vm.assertEq(id, toL1IdOf(message));
        sentIds.push(id);
    }

    /// @dev specs/wire.md §14, spelt out once more.
    function toL1IdOf(IRollupPortal.RollupMessage memory message) internal pure returns (bytes32) {
        bytes memory first = abi.encode(keccak256("parley/v0/message-to-l1"), ROLLUP_ID, message.index, message.sender);
        return keccak256(bytes.concat(first, abi.encode(message.recipient, message.value, keccak256(message.payload))));
    }

    function slotOf(bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, uint256(0)));
    }

    /// @notice L1Gateway's storage, as far as messages to the L1 are in it.
    function storageNow() internal view returns (ManyTrie.Entries memory entries) {
        return storageOf(sentIds.length);
    }

    /// @notice The same when `count` messages were sent.
    function storageOf(uint256 count) internal view returns (ManyTrie.Entries memory entries) {
        entries = ManyTrie.Entries(new bytes32[](count), new bytes[](count));
        for (uint256 i = 0; i < count; ++i) {
            entries.keys[i] = keccak256(abi.encode(slotOf(sentIds[i])));
            entries.values[i] = RLP.encode(gateway.sent(sentIds[i]));
        }
    }

    /// @notice The state in which L1Gateway has this storage.
    function stateOf(bytes32 storageRoot) internal pure returns (ManyTrie.Entries memory entries) {
        entries = ManyTrie.Entries(new bytes32[](2), new bytes[](2));
        entries.keys[0] = keccak256(abi.encodePacked(L1_GATEWAY));
        entries.values[0] = _account(storageRoot);
        entries.keys[1] = keccak256(abi.encodePacked(address(0xB0B)));
        entries.values[1] = _account(ManyTrie.EMPTY_ROOT);
    }

    function stateRootNow() internal view returns (bytes32) {
        return ManyTrie.root(stateOf(ManyTrie.root(storageNow())));
    }

    /// @notice What proves `id` in the state that has `count` messages.
    function proofsOf(bytes32 id, uint256 count) internal view returns (bytes[] memory accountProof, bytes[] memory storageProof) {
        ManyTrie.Entries memory storage_ = storageOf(count);
        accountProof = ManyTrie.proof(stateOf(ManyTrie.root(storage_)), keccak256(abi.encodePacked(L1_GATEWAY)));
        storageProof = ManyTrie.proof(storage_, keccak256(abi.encode(slotOf(id))));
    }

    /// @notice Has the double say that the state as it is now is final as block `number`.
    function settle(uint64 number) internal {
        settlement.set(ROLLUP_ID, number, stateRootNow());
    }

    /// @notice Delivers a message by the proof of a state with `count` messages, which is final as block `number`.
    function deliver(IRollupPortal.RollupMessage memory message, uint64 number, uint256 count) internal returns (bytes32) {
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), count);
        vm.chainId(L1_CHAIN);
        bytes32 id = portal.deliver(message, number, accountProof, storageProof);
        vm.chainId(ROLLUP_CHAIN);
        return id;
    }

    function deliver(IRollupPortal.RollupMessage memory message, uint64 number) internal returns (bytes32) {
        return deliver(message, number, sentIds.length);
    }

    function expectFailed(IRollupPortal.RollupMessage memory message, uint64 number, bytes memory reason) internal {
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(message), sentIds.length);
        vm.chainId(L1_CHAIN);
        vm.expectRevert(reason);
        portal.deliver(message, number, accountProof, storageProof);
        vm.chainId(ROLLUP_CHAIN);
    }

    function _account(bytes32 storageRoot) private pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](4);
        (fields[0], fields[1]) = (RLP.encode(uint256(1)), RLP.encode(uint256(5 ether)));
        (fields[2], fields[3]) = (RLP.encode(storageRoot), RLP.encode(keccak256("code")));
        return RLP.encode(fields);
    }
}
