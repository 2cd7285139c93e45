// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "./StateProof.sol";

/// @title Several storage slots of one account under one state root, and whose state root that is.
library AccountSlots {
    /// @param accountProof,slotProofs as `eth_getProof` gives them, in the form of `TrieWalk`; one of `slotProofs` for each slot, in the order in which they are asked for
    struct Proof {
        bytes[] accountProof;
        bytes[][] slotProofs;
    }

    error BlockHashMismatch(bytes32 expected, bytes32 actual);
    /// @notice There is no code at that address in that state.
    error NoContractInState(address account);
    error WrongSlotCount(uint256 actual, uint256 expected);

    /// @notice What the header of a block says whose hash the caller trusts.
    function blockState(bytes32 blockHash, bytes calldata header) internal pure returns (StateProof.Header memory read) {
        read = StateProof.header(header);
        if (read.blockHash != blockHash) revert BlockHashMismatch(blockHash, read.blockHash);
    }

    /// @return of each of `slots`. Zero for a slot that is proven to hold nothing
    function values(bytes32 stateRoot, address owner, bytes32[] memory slots, Proof calldata proof)
        internal
        pure
        returns (bytes32[] memory)
    {
        if (proof.slotProofs.length != slots.length) {
            revert WrongSlotCount(proof.slotProofs.length, slots.length);
        }
        StateProof.Account memory found = StateProof.account(stateRoot, owner, proof.accountProof);
        if (found.codeHash == StateProof.EMPTY_CODE_HASH) revert NoContractInState(owner);
        bytes32[] memory read = new bytes32[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            read[i] = StateProof.slotValue(found.storageRoot, slots[i], proof.slotProofs[i]);
        }
        return read;
    }

    /// @notice The same for one slot.
    function value(bytes32 stateRoot, address owner, bytes32 slot, Proof calldata proof) internal pure returns (bytes32) {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = slot;
        return values(stateRoot, owner, slots, proof)[0];
    }

    /// @notice Where `mapping(bytes32 => …)` at `base` has `key`; shorter keys are padded as their type is.
    function mappingSlot(bytes32 key, uint256 base) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, base));
    }

    /// @notice Where a dynamic array at `base` has its element `index` of `words` slots each.
    function arraySlot(uint256 base, uint256 index, uint256 words) internal pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(base))) + index * words);
    }
}
