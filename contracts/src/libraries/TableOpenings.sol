// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableFields, TableOpening} from "../interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Operator, TableCommitment} from "../interfaces/IParleyTypes.sol";
import {Hashes} from "./Hashes.sol";
import {MerkleTree} from "./MerkleTree.sol";

/// @title Operator tables brought in calldata, checked against what the L1 published.
library TableOpenings {
    error WrongTable(uint32 epoch, bytes32 computed, bytes32 published);
    error WrongOperators(uint256 count, bytes32 computed, bytes32 committed);

    /// @notice Reverts unless `fields` are those of the table that `table` published as `epoch`.
    function requireFields(IOperatorTable table, uint32 epoch, TableFields calldata fields) internal view {
        bytes32 computed = _root(table.registry(), epoch, fields);
        bytes32 published = table.tableRoot(epoch);
        if (computed != published) revert WrongTable(epoch, computed, published);
    }

    /// @notice Reverts unless `opening` is, seat by seat, the table that `table` published as `epoch`.
    function requireOpening(IOperatorTable table, uint32 epoch, TableOpening calldata opening) internal view {
        requireFields(table, epoch, opening.fields);
        uint256 count = opening.operators.length;
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            Operator calldata operator = opening.operators[seat];
            // casting to 'uint32' is safe because nobody pays for calldata of 2^32 seats
            // forge-lint: disable-next-line(unsafe-typecast)
            leaves[seat] = Hashes.operatorLeaf(uint32(seat), operator.operator, keccak256(operator.publicKey), operator.weight);
        }
        bytes32 root = MerkleTree.root(leaves);
        if (count != opening.fields.count || root != opening.fields.root) revert WrongOperators(count, root, opening.fields.root);
    }

    /// @dev specs/wire.md §6 "tableRoot".
    function _root(IOperatorRegistry registry, uint32 epoch, TableFields calldata fields) private view returns (bytes32) {
        return Hashes.tableRoot(
            TableCommitment({
                l1ChainId: block.chainid,
                avs: address(registry),
                operatorSetId: registry.operatorSetId(),
                scheme: fields.scheme,
                epoch: epoch,
                snapshotTime: fields.snapshotTime,
                validFrom: fields.validFrom,
                validUntil: fields.validUntil,
                count: fields.count,
                totalWeight: fields.totalWeight,
                root: fields.root,
                sharesRoot: fields.sharesRoot
            })
        );
    }
}
