// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "./StateProof.sol";

/// @title Reads what concerns an operator set out of the L1's state, by an L1 block hash that the rollup knows (specs/wire.md §6).
/// @notice The chain is header → account of the contract → its storage slot. What goes wrong if the block hash is not one of the L1's: everything.
library TableProof {
    /// @notice What a rollup is shown of an L1 block.
    /// @param header RLP of the block's header
    /// @param accountProof,storageProof as `eth_getProof` gives them, in the form of `TrieWalk`
    struct SlotProof {
        bytes header;
        bytes[] accountProof;
        bytes[] storageProof;
    }

    /// @dev `mapping(uint32 epoch => bytes32 tableRoot)` is the first variable of `OperatorTable`.
    uint256 internal constant TABLE_ROOTS_SLOT = 0;
    /// @dev `mapping(address operator => bool)` of `OperatorRegistry`.
    uint256 internal constant EJECTED_SLOT = 5;

    error UnknownL1Block();
    error L1HeaderMismatch(bytes32 expectedHash, bytes32 actualHash);
    /// @notice Nothing stands at that address in that block.
    error NoContract(address account, uint64 l1Number);
    /// @notice In that block the L1 had not published the epoch: prove it against a later one.
    error EpochNotPublished(uint32 epoch, uint64 l1Number);
    /// @notice In that block the L1 had not ejected the operator.
    error NotEjectedOnL1(address operator, uint64 l1Number);

    /// @param l1BlockHash trusted by the caller
    /// @return tableRoot never zero
    function requireTableRoot(bytes32 l1BlockHash, SlotProof calldata proof, address operatorTable, uint32 epoch)
        internal
        pure
        returns (bytes32 tableRoot)
    {
        uint64 l1Number;
        (tableRoot, l1Number) = _slotValue(l1BlockHash, proof, operatorTable, keccak256(abi.encode(epoch, TABLE_ROOTS_SLOT)));
        if (tableRoot == 0) revert EpochNotPublished(epoch, l1Number);
    }

    /// @param l1BlockHash trusted by the caller
    function requireEjected(bytes32 l1BlockHash, SlotProof calldata proof, address operatorRegistry, address operator) internal pure {
        (bytes32 flag, uint64 l1Number) = _slotValue(l1BlockHash, proof, operatorRegistry, keccak256(abi.encode(operator, EJECTED_SLOT)));
        if (uint256(flag) != 1) revert NotEjectedOnL1(operator, l1Number);
    }

    function _slotValue(bytes32 l1BlockHash, SlotProof calldata proof, address account, bytes32 slot)
        private
        pure
        returns (bytes32 value, uint64 l1Number)
    {
        if (l1BlockHash == 0) revert UnknownL1Block();
        StateProof.Header memory l1 = StateProof.header(proof.header);
        if (l1.blockHash != l1BlockHash) revert L1HeaderMismatch(l1BlockHash, l1.blockHash);
        StateProof.Account memory found = StateProof.account(l1.stateRoot, account, proof.accountProof);
        if (found.codeHash == StateProof.EMPTY_CODE_HASH) revert NoContract(account, l1.number);
        return (StateProof.slotValue(found.storageRoot, slot, proof.storageProof), l1.number);
    }
}
