// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "../../src/libraries/AccountSlots.sol";
import {StateProof} from "../../src/libraries/StateProof.sol";
import {AttachedHarness} from "./AttachedHarness.sol";
import {Headers} from "./Headers.sol";
import {ManyTrie} from "./ManyTrie.sol";
import {Test} from "./Test.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice The state of this chain as far as a test names accounts and slots, as tries and a header. Each trie has some keys more, so that its nodes branch.
abstract contract AttachedState is Test {
    using RLP for RLP.Encoder;

    uint256 private constant OTHERS = 9;
    uint64 internal constant NOW = 1_800_000_000;

    AttachedHarness internal harness;
    address[] private _accounts;
    mapping(address account => bytes32[]) private _slots;

    constructor() {
        harness = new AttachedHarness();
        vm.warp(NOW);
        vm.roll(20_000_000);
    }

    /// @notice Has `slot` of `account` be part of the states from now on.
    function track(address account, bytes32 slot) internal {
        bytes32[] storage slots = _slots[account];
        if (slots.length == 0) _accounts.push(account);
        for (uint256 i = 0; i < slots.length; ++i) {
            if (slots[i] == slot) return;
        }
        slots.push(slot);
    }

    /// @notice The header of a block with this chain's state as it is now.
    function l1Header() internal view returns (bytes memory) {
        return headerOf(ManyTrie.root(_state()), block.number, block.timestamp, "");
    }

    function l1() internal view returns (StateProof.Header memory) {
        bytes memory header = l1Header();
        return harness.blockState(keccak256(header), header);
    }

    /// @notice Proves tracked slots of a tracked account, or that the state has neither.
    function prove(address account, bytes32[] memory slots) internal view returns (AccountSlots.Proof memory proof) {
        proof.accountProof = ManyTrie.proof(_state(), keccak256(abi.encodePacked(account)));
        ManyTrie.Entries memory storage_ = _storageOf(account);
        proof.slotProofs = new bytes[][](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            proof.slotProofs[i] = ManyTrie.proof(storage_, keccak256(abi.encode(slots[i])));
        }
    }

    function prove(address account, bytes32 slot) internal view returns (AccountSlots.Proof memory) {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = slot;
        return prove(account, slots);
    }

    function prove(address account, bytes32 first, bytes32 second) internal view returns (AccountSlots.Proof memory) {
        bytes32[] memory slots = new bytes32[](2);
        (slots[0], slots[1]) = (first, second);
        return prove(account, slots);
    }

    function prove(address account, bytes32 first, bytes32 second, bytes32 third) internal view returns (AccountSlots.Proof memory) {
        bytes32[] memory slots = new bytes32[](3);
        (slots[0], slots[1], slots[2]) = (first, second, third);
        return prove(account, slots);
    }

    function headerOf(bytes32 stateRoot, uint256 number, uint256 timestamp, bytes memory extraData) internal pure returns (bytes memory) {
        return Headers.ofState(stateRoot, number, timestamp, extraData);
    }

    function mappingSlot(bytes32 key, uint256 base) internal pure returns (bytes32) {
        return keccak256(bytes.concat(key, bytes32(base)));
    }

    function _state() private view returns (ManyTrie.Entries memory entries) {
        uint256 count = _accounts.length;
        entries = ManyTrie.Entries(new bytes32[](count + OTHERS), new bytes[](count + OTHERS));
        for (uint256 i = 0; i < count + OTHERS; ++i) {
            bool isOther = i >= count;
            bytes32 storageRoot = isOther ? ManyTrie.EMPTY_ROOT : ManyTrie.root(_storageOf(_accounts[i]));
            bytes32 codeHash = isOther ? StateProof.EMPTY_CODE_HASH : keccak256("code");
            entries.keys[i] = isOther ? keccak256(abi.encode("account", i - count)) : keccak256(abi.encodePacked(_accounts[i]));
            entries.values[i] = RLP.encoder().push(uint256(1)).push(uint256(5 ether)).push(storageRoot).push(codeHash).encode();
        }
    }

    function _storageOf(address account) private view returns (ManyTrie.Entries memory entries) {
        bytes32[] storage slots = _slots[account];
        uint256 count;
        for (uint256 i = 0; i < slots.length; ++i) {
            if (vm.load(account, slots[i]) != 0) ++count;
        }
        entries = ManyTrie.Entries(new bytes32[](count + OTHERS), new bytes[](count + OTHERS));
        for (uint256 i = 0; i < OTHERS; ++i) {
            (entries.keys[i], entries.values[i]) = (keccak256(abi.encode("slot", i)), RLP.encode(i + 1));
        }
        uint256 next = OTHERS;
        for (uint256 i = 0; i < slots.length; ++i) {
            uint256 value = uint256(vm.load(account, slots[i]));
            if (value == 0) continue;
            (entries.keys[next], entries.values[next++]) = (keccak256(abi.encode(slots[i])), RLP.encode(value));
        }
    }
}
