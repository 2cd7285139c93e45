// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Operator, TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {ReferenceTree} from "./ReferenceTree.sol";

/// @notice Operator tables taken apart by specs/wire.md §6, over the reference tree.
library TableModel {
    function leavesOf(Operator[] memory operators) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](operators.length);
        for (uint32 seat = 0; seat < leaves.length; ++seat) {
            Operator memory entry = operators[seat];
            leaves[seat] = Hashes.operatorLeaf(seat, entry.operator, keccak256(entry.publicKey), entry.weight);
        }
    }

    function commitmentOf(uint256 l1ChainId, address avs, uint32 operatorSetId, uint8 scheme, ILightClient.Table memory table)
        internal
        pure
        returns (TableCommitment memory commitment)
    {
        uint128 total;
        for (uint256 seat = 0; seat < table.operators.length; ++seat) {
            total += table.operators[seat].weight;
        }
        return TableCommitment({
            l1ChainId: l1ChainId,
            avs: avs,
            operatorSetId: operatorSetId,
            scheme: scheme,
            epoch: table.epoch,
            snapshotTime: table.snapshotTime,
            validFrom: table.validFrom,
            validUntil: table.validUntil,
            count: uint32(table.operators.length),
            totalWeight: total,
            root: ReferenceTree.root(leavesOf(table.operators)),
            sharesRoot: table.sharesRoot
        });
    }

    function rootOf(uint256 l1ChainId, address avs, uint32 operatorSetId, uint8 scheme, ILightClient.Table memory table)
        internal
        pure
        returns (bytes32)
    {
        return Hashes.tableRoot(commitmentOf(l1ChainId, avs, operatorSetId, scheme, table));
    }
}
