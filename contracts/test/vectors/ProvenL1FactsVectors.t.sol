// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {IProvenL1Facts} from "../../src/interfaces/IProvenL1Facts.sol";
import {TableProof} from "../../src/libraries/TableProof.sol";
import {L1BlocksDouble} from "../utils/L1BlocksDouble.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {TableModel} from "../utils/TableModel.sol";
import {TableVectorTest} from "./TableVectorTest.sol";

/// @notice The whole way with proofs of a real anvil that plays the L1: block, account and slot, table, certificate of its operators, ejection, revocation; for both schemes.
contract ProvenL1FactsVectorsTest is TableVectorTest {
    L1BlocksDouble private blocks;
    IProvenL1Facts private facts;
    string private certificates;
    uint64 private number;

    function setUp() public {
        load("stateProofs.json");
        certificates = vm.readFile("vectors/certificate.json");
        blocks = new L1BlocksDouble();
        number = uint64(u(".table", "l1Number"));
        blocks.set(number, b32(".table", "l1BlockHash"));
        facts = newFacts(".table");
    }

    function test_proveTable_isKept() public {
        uint32 epoch = uint32(u(".table", "epoch"));
        vm.assertEq(facts.tableRootOf(epoch), bytes32(0));
        TableProof.SlotProof memory proof = proofOf(".table", "storageProof");
        vm.expectEmit(address(facts));
        emit IProvenL1Facts.TableRootProven(epoch, b32(".table", "tableRoot"), number);
        facts.proveTable(epoch, number, proof);
        vm.assertEq(facts.tableRootOf(epoch), b32(".table", "tableRoot"));
        vm.recordLogs();
        facts.proveTable(epoch, number, proof);
        vm.assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_proveTable_unpublishedEpoch_reverts() public {
        uint32 next = uint32(u(".table", "epoch")) + 1;
        TableProof.SlotProof memory proof = proofOf(".table", "unpublishedProof");
        vm.expectRevert(abi.encodeWithSelector(TableProof.EpochNotPublished.selector, next, number));
        facts.proveTable(next, number, proof);
    }

    /// @dev A block that this rollup does not know, knows by another hash, or knows under another number only.
    function test_prove_otherBlock_reverts() public {
        uint32 epoch = uint32(u(".table", "epoch"));
        TableProof.SlotProof memory proof = proofOf(".table", "storageProof");
        TableProof.SlotProof memory ejection = proofOf(".ejection", "storageProof");
        address operator = account(".ejection", "operator");
        vm.expectRevert(TableProof.UnknownL1Block.selector);
        facts.proveTable(epoch, number + 1, proof);
        vm.expectRevert(TableProof.UnknownL1Block.selector);
        facts.proveEjection(operator, number + 1, ejection);
        bytes32 other = keccak256("a block of another chain");
        blocks.set(number, other);
        bytes memory reason = abi.encodeWithSelector(TableProof.L1HeaderMismatch.selector, other, b32(".table", "l1BlockHash"));
        vm.expectRevert(reason);
        facts.proveTable(epoch, number, proof);
        vm.expectRevert(reason);
        facts.proveEjection(operator, number, ejection);
    }

    /// @dev The other set's table is one of the same L1, in the same block, and says nothing of this set.
    function test_proveTable_ofAnotherContract_reverts() public {
        TableProof.SlotProof memory proof = proofOf(".blsTable", "storageProof");
        uint32 epoch = uint32(u(".blsTable", "epoch"));
        vm.expectRevert();
        facts.proveTable(epoch, number, proof);
        proof.accountProof = proofOf(".table", "storageProof").accountProof;
        vm.expectRevert();
        facts.proveTable(epoch, number, proof);
    }

    /// @dev Only if the adapter served two L1s; what was first stays.
    function test_proveTable_otherRoot_reverts() public {
        uint32 epoch = uint32(u(".table", "epoch"));
        // The contract's first variable is the roots by epoch.
        vm.store(address(facts), keccak256(abi.encode(epoch, 0)), keccak256("other root"));
        TableProof.SlotProof memory proof = proofOf(".table", "storageProof");
        vm.expectRevert(
            abi.encodeWithSelector(IProvenL1Facts.TableRootTaken.selector, epoch, b32(".table", "tableRoot"), keccak256("other root"))
        );
        facts.proveTable(epoch, number, proof);
    }

    function test_proveEjection_isKept() public {
        address operator = account(".ejection", "operator");
        vm.assertFalse(facts.isEjected(operator));
        TableProof.SlotProof memory proof = proofOf(".ejection", "storageProof");
        vm.expectEmit(address(facts));
        emit IProvenL1Facts.EjectionProven(operator, number);
        facts.proveEjection(operator, number, proof);
        vm.assertTrue(facts.isEjected(operator));
        vm.recordLogs();
        facts.proveEjection(operator, number, proof);
        vm.assertEq(vm.getRecordedLogs().length, 0);
    }

    /// @dev Absence proves nothing, and neither does another's ejection.
    function test_proveEjection_honestOperator_reverts() public {
        address honest = account(".ejection", "honest");
        TableProof.SlotProof memory proof = proofOf(".ejection", "honestProof");
        vm.expectRevert(abi.encodeWithSelector(TableProof.NotEjectedOnL1.selector, honest, number));
        facts.proveEjection(honest, number, proof);
        proof = proofOf(".ejection", "storageProof");
        vm.expectRevert();
        facts.proveEjection(honest, number, proof);
        // Nor does what another contract of the L1 has in its slots: a table's root is no ejection.
        proof = proofOf(".table", "storageProof");
        vm.expectRevert();
        facts.proveEjection(honest, number, proof);
        vm.assertFalse(facts.isEjected(honest));
    }

    function test_fromTheL1ToARevokedSeat_bls() public {
        _wholeWay(".blsTable", ".tables[0]", ".valid[0]", ".valid[1]");
    }

    function test_fromTheL1ToARevokedSeat_secp256k1() public {
        _wholeWay(".table", ".tables[2]", ".valid[3]", ".valid[4]");
    }

    /// @param wholeAt certificate of every seat
    /// @param bareAt of seats 0-4 and 8: 86 of 120
    function _wholeWay(string memory published, string memory tableAt, string memory wholeAt, string memory bareAt) private {
        facts = newFacts(published);
        ILightClient.Table memory table = tableIn(certificates, tableAt);
        ILightClient client = newClientFor(certificates, tableAt, address(facts), new ILightClient.Table[](0));
        vm.warp(table.validFrom);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochNotProven.selector, table.epoch));
        client.adopt(table);
        facts.proveTable(table.epoch, number, proofOf(published, "storageProof"));
        client.adopt(table);

        bytes memory whole = vm.parseJsonBytes(certificates, string.concat(wholeAt, ".packed"));
        bytes memory bare = vm.parseJsonBytes(certificates, string.concat(bareAt, ".packed"));
        client.submit(bare);
        facts.proveEjection(account(".ejection", "operator"), number, proofOf(".ejection", "storageProof"));
        client.revoke(
            table.epoch,
            8,
            table.operators[8],
            ReferenceTree.prove(TableModel.leavesOf(table.operators), 8, 1),
            _commitmentOf(tableAt, table)
        );
        vm.assertEq(client.revokedWeight(table.epoch), 6);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 80, 120));
        client.submit(bare);
        client.submit(whole);
    }

    function _commitmentOf(string memory tableAt, ILightClient.Table memory table) private view returns (TableCommitment memory) {
        return TableModel.commitmentOf(
            vm.parseJsonUint(certificates, string.concat(tableAt, ".l1ChainId")),
            vm.parseJsonAddress(certificates, string.concat(tableAt, ".avs")),
            uint32(vm.parseJsonUint(certificates, string.concat(tableAt, ".operatorSetId"))),
            uint8(vm.parseJsonUint(certificates, string.concat(tableAt, ".scheme"))),
            table
        );
    }

    function newFacts(string memory published) private returns (IProvenL1Facts) {
        bytes memory arguments = abi.encode(address(blocks), account(published, "operatorTable"), account(".ejection", "operatorRegistry"));
        return IProvenL1Facts(create("ProvenL1Facts.sol:ProvenL1Facts", arguments));
    }

    function proofOf(string memory element, string memory proofField) private view returns (TableProof.SlotProof memory) {
        return TableProof.SlotProof({
            header: data(element, "header"),
            accountProof: byteStrings(element, "accountProof"),
            storageProof: byteStrings(element, proofField)
        });
    }
}
