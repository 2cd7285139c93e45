// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {INativeL1Facts} from "../../src/interfaces/INativeL1Facts.sol";
import {Operator, TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {ReferenceTree} from "./ReferenceTree.sol";
import {RollupFixture} from "./RollupFixture.sol";
import {TableModel} from "./TableModel.sol";

/// @notice One seat of a table, opened as `ILightClient.revoke` wants it.
struct SeatOpening {
    uint32 epoch;
    uint32 seat;
    Operator operator;
    bytes32[] proof;
    TableCommitment commitment;
}

/// @notice What a rollup knows of its L1, told by the test as the L1's messenger.
abstract contract FactsFixture is RollupFixture {
    /// @dev Light clients that are deployed after this know of the L1 what the test tells.
    function newNativeFacts() internal returns (INativeL1Facts facts) {
        facts = INativeL1Facts(create("NativeL1Facts.sol:NativeL1Facts", abi.encode(address(this))));
        l1Facts = facts;
    }

    function nativeFacts() internal view returns (INativeL1Facts) {
        return INativeL1Facts(address(l1Facts));
    }

    function rootOf(ILightClient.Table memory table) internal view returns (bytes32) {
        return TableModel.rootOf(L1_CHAIN, AVS, SET_ID, scheme, table);
    }

    function openSeat(ILightClient.Table memory table, uint32 seat) internal view returns (SeatOpening memory opening) {
        opening.epoch = table.epoch;
        opening.seat = seat;
        // A copy, so that a test that bends the opening leaves the table as it is.
        Operator memory seated = table.operators[seat];
        opening.operator = Operator({operator: seated.operator, weight: seated.weight, publicKey: bytes.concat(seated.publicKey)});
        opening.proof = ReferenceTree.prove(TableModel.leavesOf(table.operators), seat, 1);
        opening.commitment = TableModel.commitmentOf(L1_CHAIN, AVS, SET_ID, scheme, table);
    }

    function revoke(SeatOpening memory o) internal {
        lightClient.revoke(o.epoch, o.seat, o.operator, o.proof, o.commitment);
    }

    /// @notice The L1 ejects whoever sits there, and the seat is revoked.
    function revokeSeat(ILightClient.Table memory table, uint32 seat) internal {
        SeatOpening memory opening = openSeat(table, seat);
        nativeFacts().setEjected(opening.operator.operator);
        revoke(opening);
    }
}
