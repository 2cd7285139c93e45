// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "./StateProof.sol";

/// @title Reads the root of an operator table out of the L1's state, by an L1 block hash that the rollup knows.
/// @notice The chain is header → account of the `OperatorTable` → its storage slot. What goes wrong if the block hash is not one of the L1's: everything.
library TableProof {
    /// @dev `mapping(uint32 epoch => bytes32 tableRoot)` is the first variable of `OperatorTable`.
    uint256 private constant TABLE_ROOTS_SLOT = 0;

    error UnknownL1Block();
    error L1HeaderMismatch(bytes32 expectedHash, bytes32 actualHash);
    /// @notice No contract stands at that address in that block.
    error NoOperatorTable(address operatorTable, uint64 l1Number);
    /// @notice In that block the L1 had not published the epoch: prove it against a later one.
    error EpochNotPublished(uint32 epoch, uint64 l1Number);

    /// @param l1BlockHash trusted by the caller
    /// @param header RLP of the block's header
    /// @param accountProof,storageProof as `eth_getProof` gives them, in the form of `TrieWalk`
    /// @return tableRoot never zero
    /// @return l1Timestamp of the block, Unix seconds
    function requireTableRoot(
        bytes32 l1BlockHash,
        bytes calldata header,
        bytes[] calldata accountProof,
        bytes[] calldata storageProof,
        address operatorTable,
        uint32 epoch
    ) internal pure returns (bytes32 tableRoot, uint64 l1Timestamp) {
        if (l1BlockHash == 0) revert UnknownL1Block();
        StateProof.Header memory l1 = StateProof.header(header);
        if (l1.blockHash != l1BlockHash) revert L1HeaderMismatch(l1BlockHash, l1.blockHash);
        StateProof.Account memory account = StateProof.account(l1.stateRoot, operatorTable, accountProof);
        if (account.codeHash == StateProof.EMPTY_CODE_HASH) revert NoOperatorTable(operatorTable, l1.number);
        tableRoot = StateProof.slotValue(account.storageRoot, keccak256(abi.encode(epoch, TABLE_ROOTS_SLOT)), storageProof);
        if (tableRoot == 0) revert EpochNotPublished(epoch, l1.number);
        return (tableRoot, l1.timestamp);
    }
}
