// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "../../interfaces/IL1BlockHashes.sol";
import {IL1Facts} from "../../interfaces/IL1Facts.sol";
import {IProvenL1Facts} from "../../interfaces/IProvenL1Facts.sol";
import {TableProof} from "../../libraries/TableProof.sol";

/// @title Facts about the L1 by proof, see `IProvenL1Facts`.
contract ProvenL1Facts is IProvenL1Facts {
    /// @inheritdoc IProvenL1Facts
    IL1BlockHashes public immutable blocks;
    /// @inheritdoc IProvenL1Facts
    address public immutable operatorTable;
    /// @inheritdoc IProvenL1Facts
    address public immutable operatorRegistry;

    /// @inheritdoc IL1Facts
    mapping(uint32 epoch => bytes32) public tableRootOf;
    /// @inheritdoc IL1Facts
    mapping(address operator => bool) public isEjected;

    constructor(IL1BlockHashes blocks_, address operatorTable_, address operatorRegistry_) {
        blocks = blocks_;
        operatorTable = operatorTable_;
        operatorRegistry = operatorRegistry_;
    }

    /// @inheritdoc IProvenL1Facts
    function proveTable(uint32 epoch, uint64 l1Number, TableProof.SlotProof calldata proof) external {
        bytes32 proven = TableProof.requireTableRoot(blocks.blockHashOf(l1Number), proof, operatorTable, epoch);
        bytes32 known = tableRootOf[epoch];
        if (known == proven) return;
        if (known != 0) revert TableRootTaken(epoch, proven, known);
        tableRootOf[epoch] = proven;
        emit TableRootProven(epoch, proven, l1Number);
    }

    /// @inheritdoc IProvenL1Facts
    function proveEjection(address operator, uint64 l1Number, TableProof.SlotProof calldata proof) external {
        TableProof.requireEjected(blocks.blockHashOf(l1Number), proof, operatorRegistry, operator);
        if (isEjected[operator]) return;
        isEjected[operator] = true;
        emit EjectionProven(operator, l1Number);
    }
}
