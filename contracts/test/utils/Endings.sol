// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../src/interfaces/IL1Gateway.sol";
import {IRollupRegistry} from "../../src/interfaces/IRollupRegistry.sol";
import {ManyTrie} from "./ManyTrie.sol";
import {Withdrawals} from "./Withdrawals.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice The end of `L1Pair`'s rollup: any accounts, and L1Gateway's storage as it stands, with what failed and what it counts.
abstract contract Endings is Withdrawals {
    struct Holding {
        address account;
        uint256 balance;
        bytes32 codeHash;
    }

    bytes32 internal constant NO_CODE = keccak256("");
    uint64 internal constant END = 9;

    Holding[] internal holdings;
    /// @dev Messages from the L1 that failed.
    bytes32[] internal failedIds;

    function hold(address account, uint256 balance) internal {
        holdings.push(Holding(account, balance, NO_CODE));
    }

    function genesis(bytes32 allocHash) internal pure returns (IRollupRegistry.Genesis memory made) {
        (made.chainId, made.allocHash) = (ROLLUP_CHAIN, allocHash);
    }

    /// @dev L1Gateway's whole storage but for block hashes.
    function endStorage() internal view returns (ManyTrie.Entries memory entries) {
        uint256 sent = sentIds.length;
        uint256 count = sent + failedIds.length + 1;
        entries = ManyTrie.Entries(new bytes32[](count), new bytes[](count));
        for (uint256 i = 0; i < count; ++i) {
            bytes32 slot = bytes32(uint256(3));
            if (i < sent) slot = slotOf(sentIds[i]);
            else if (i < sent + failedIds.length) slot = failedSlotOf(failedIds[i - sent]);
            entries.keys[i] = keccak256(abi.encode(slot));
            entries.values[i] = RLP.encode(uint256(vm.load(address(gateway), slot)));
        }
    }

    function failedSlotOf(bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, uint256(1)));
    }

    function endState() internal view returns (ManyTrie.Entries memory entries) {
        uint256 count = holdings.length + 1;
        entries = ManyTrie.Entries(new bytes32[](count), new bytes[](count));
        for (uint256 i = 0; i < holdings.length; ++i) {
            Holding memory held = holdings[i];
            entries.keys[i] = keccak256(abi.encodePacked(held.account));
            entries.values[i] = _encoded(held.balance, ManyTrie.EMPTY_ROOT, held.codeHash);
        }
        entries.keys[count - 1] = keccak256(abi.encodePacked(L1_GATEWAY));
        entries.values[count - 1] = _encoded(address(gateway).balance, ManyTrie.root(endStorage()), keccak256("code"));
    }

    function accountProof(address account) internal view returns (bytes[] memory) {
        return ManyTrie.proof(endState(), keccak256(abi.encodePacked(account)));
    }

    function slotProof(bytes32 slot) internal view returns (bytes[] memory) {
        return ManyTrie.proof(endStorage(), keccak256(abi.encode(slot)));
    }

    /// @notice The state as it is now is final as block `number`.
    function makeFinal(uint64 number) internal {
        settlement.set(ROLLUP_ID, number, ManyTrie.root(endState()));
    }

    /// @notice The registry says that the rollup leaves, and the L1 goes on behind that.
    function leaveNow(bytes32 allocHash) internal {
        registry.register(genesis(allocHash));
        registry.leave(uint64(block.number));
        vm.roll(block.number + 1);
    }

    /// @notice L1Gateway knows the L1 up to `number`; it was handed all messages.
    function advanceTo(uint64 number) internal {
        (uint64 newest,) = gateway.origin();
        advance(number - newest, new IL1Gateway.L1Message[](0));
    }

    function showEnd(bytes32 allocHash, uint64 number) internal {
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(bytes32(uint256(3)));
        vm.chainId(L1_CHAIN);
        portal.end(genesis(allocHash), number, ofAccount, ofSlot);
        vm.chainId(ROLLUP_CHAIN);
    }

    function expectNoEnd(bytes32 allocHash, uint64 number, bytes memory reason) internal {
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(bytes32(uint256(3)));
        vm.expectRevert(reason);
        portal.end(genesis(allocHash), number, ofAccount, ofSlot);
    }

    /// @notice The whole way to an end of which block `END` is the state as it is then.
    function endNow() internal {
        leaveNow(NO_CODE);
        (uint64 newest,) = gateway.origin();
        advanceTo(uint64(block.number) > newest ? uint64(block.number) : newest);
        makeFinal(END);
        showEnd(NO_CODE, END);
    }

    function _encoded(uint256 balance, bytes32 storageRoot, bytes32 codeHash) private pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](4);
        (fields[0], fields[1]) = (RLP.encode(uint256(1)), RLP.encode(balance));
        (fields[2], fields[3]) = (RLP.encode(storageRoot), RLP.encode(codeHash));
        return RLP.encode(fields);
    }
}
