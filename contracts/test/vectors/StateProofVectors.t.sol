// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "../../src/libraries/StateProof.sol";
import {TableProof} from "../../src/libraries/TableProof.sol";
import {StateProofHarness} from "../utils/StateProofHarness.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice Proofs of a real anvil's headers, accounts, slots and receipts.
contract StateProofVectorsTest is VectorTest {
    StateProofHarness private harness;

    function setUp() public {
        load("stateProofs.json");
        harness = new StateProofHarness();
    }

    function test_header_every() public view {
        uint256 count = countOf(".headers");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".headers", i);
            StateProof.Header memory header = harness.header(data(c, "encoded"));
            vm.assertEq(header.blockHash, b32(c, "blockHash"), c);
            vm.assertEq(header.parentHash, b32(c, "parentHash"), c);
            vm.assertEq(header.stateRoot, b32(c, "stateRoot"), c);
            vm.assertEq(header.receiptsRoot, b32(c, "receiptsRoot"), c);
            vm.assertEq(header.number, u(c, "number"), c);
            vm.assertEq(header.timestamp, u(c, "timestamp"), c);
            if (i > 0) vm.assertEq(header.blockHash, b32(elementAt(".headers", i - 1), "parentHash"), c);
        }
    }

    function test_account_every() public view {
        bytes32 stateRoot = b32(".headers[0]", "stateRoot");
        uint256 count = countOf(".accounts");
        uint256 absent;
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".accounts", i);
            StateProof.Account memory found = harness.account(stateRoot, account(c, "account"), byteStrings(c, "proof"));
            vm.assertTrue(found.exists == flag(c, "exists"), c);
            vm.assertEq(found.nonce, u(c, "nonce"), c);
            vm.assertEq(found.balance, u(c, "balance"), c);
            vm.assertEq(found.storageRoot, b32(c, "storageRoot"), c);
            vm.assertEq(found.codeHash, b32(c, "codeHash"), c);
            if (!found.exists) ++absent;
        }
        vm.assertTrue(absent > 0, "no absent account among the vectors");
    }

    function test_slotValue_every() public view {
        uint256 count = countOf(".slots");
        uint256 zeros;
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".slots", i);
            bytes32 value = harness.slotValue(b32(c, "storageRoot"), b32(c, "slot"), byteStrings(c, "proof"));
            vm.assertEq(value, b32(c, "value"), c);
            if (value == 0) ++zeros;
        }
        vm.assertTrue(zeros > 4, "no absent slots among the vectors");
    }

    function test_receiptLog_every() public view {
        uint256 count = countOf(".logs");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".logs", i);
            (bool succeeded, StateProof.Log memory log) =
                harness.receiptLog(b32(c, "receiptsRoot"), u(c, "transactionIndex"), u(c, "logIndex"), byteStrings(c, "proof"));
            vm.assertTrue(succeeded, c);
            vm.assertEq(log.emitter, account(c, "emitter"), c);
            vm.assertEq(log.data, data(c, "data"), c);
            bytes32[] memory topics = hashes(c, "topics");
            vm.assertEq(keccak256(abi.encode(log.topics)), keccak256(abi.encode(topics)), c);
        }
    }

    function test_receipt_failedTransaction_hasNoLogs() public {
        bytes32 root = b32(".failed", "receiptsRoot");
        uint256 index = u(".failed", "transactionIndex");
        bytes[] memory proof = byteStrings(".failed", "proof");
        (bool succeeded, uint256 logs) = harness.receipt(root, index, proof);
        vm.assertFalse(succeeded);
        vm.assertEq(logs, 0);
        vm.expectRevert(abi.encodeWithSelector(StateProof.UnknownLog.selector, index, 0, 0));
        harness.receiptLog(root, index, 0, proof);
    }

    function test_receiptLog_beyondLogs_reverts() public {
        bytes[] memory proof = byteStrings(".logs[0]", "proof");
        vm.expectRevert(abi.encodeWithSelector(StateProof.UnknownLog.selector, 0, 3, 3));
        harness.receiptLog(b32(".logs[0]", "receiptsRoot"), 0, 3, proof);
    }

    function test_receipt_beyondBlock_reverts() public {
        uint256 index = u(".absent", "transactionIndex");
        bytes[] memory proof = byteStrings(".absent", "proof");
        vm.expectRevert(abi.encodeWithSelector(StateProof.UnknownReceipt.selector, index));
        harness.receipt(b32(".absent", "receiptsRoot"), index, proof);
    }

    /// @dev A receipt stands at its own index only, also where keys are longer.
    function test_receipt_atAnotherIndex_reverts() public view {
        uint256 count = countOf(".logs");
        bytes32 root = b32(".logs[0]", "receiptsRoot");
        uint256[] memory indices = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            indices[i] = u(elementAt(".logs", i), "transactionIndex");
        }
        for (uint256 i = 0; i < count; ++i) {
            bytes[] memory proof = byteStrings(elementAt(".logs", i), "proof");
            for (uint256 j = 0; j < count; ++j) {
                if (indices[i] == indices[j]) continue;
                try harness.receipt(root, indices[j], proof) {
                    vm.assertTrue(false, elementAt(".logs", i));
                } catch {}
            }
        }
    }

    function test_requireTableRoot() public view {
        TableProof.SlotProof memory proof = _proofOf(".table", "storageProof");
        bytes32 root =
            harness.requireTableRoot(b32(".table", "l1BlockHash"), proof, account(".table", "operatorTable"), uint32(u(".table", "epoch")));
        vm.assertEq(root, b32(".table", "tableRoot"));
    }

    function test_requireTableRoot_unpublishedEpoch_reverts() public {
        uint32 next = uint32(u(".table", "epoch")) + 1;
        bytes memory reason = abi.encodeWithSelector(TableProof.EpochNotPublished.selector, next, u(".headers[0]", "number"));
        _expectNoTableRoot(b32(".table", "l1BlockHash"), "unpublishedProof", next, reason);
    }

    function test_requireTableRoot_proofOfAnotherEpoch_reverts() public {
        // In a table of one epoch that proof shows that there is no other.
        bytes memory reason = abi.encodeWithSelector(TableProof.EpochNotPublished.selector, 4, u(".headers[0]", "number"));
        _expectNoTableRoot(b32(".table", "l1BlockHash"), "storageProof", 4, reason);
    }

    function test_requireTableRoot_otherBlockHash_reverts() public {
        bytes32 other = b32(".headers[1]", "blockHash");
        uint32 epoch = uint32(u(".table", "epoch"));
        bytes memory reason = abi.encodeWithSelector(TableProof.L1HeaderMismatch.selector, other, b32(".table", "l1BlockHash"));
        _expectNoTableRoot(other, "storageProof", epoch, reason);
        _expectNoTableRoot(0, "storageProof", epoch, abi.encodeWithSelector(TableProof.UnknownL1Block.selector));
    }

    function test_requireTableRoot_accountOfAnother_reverts() public {
        TableProof.SlotProof memory proof = _proofOf(".table", "storageProof");
        proof.accountProof = byteStrings(".accounts[0]", "proof");
        bytes32 blockHash = b32(".table", "l1BlockHash");
        address table = account(".table", "operatorTable");
        vm.expectRevert();
        harness.requireTableRoot(blockHash, proof, table, 5);
        // With an account's own proof its own storage answers: a table elsewhere says nothing.
        address another = account(".accounts[0]", "account");
        vm.expectRevert();
        harness.requireTableRoot(blockHash, proof, another, 5);
    }

    function test_requireSlot_noContract_reverts() public {
        uint256 count = countOf(".accounts");
        bytes32 blockHash = b32(".table", "l1BlockHash");
        TableProof.SlotProof memory proof = _proofOf(".table", "storageProof");
        uint256 number = u(".headers[0]", "number");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".accounts", i);
            if (b32(c, "codeHash") != StateProof.EMPTY_CODE_HASH) continue;
            proof.accountProof = byteStrings(c, "proof");
            address nobody = account(c, "account");
            bytes memory reason = abi.encodeWithSelector(TableProof.NoContract.selector, nobody, number);
            vm.expectRevert(reason);
            harness.requireTableRoot(blockHash, proof, nobody, 5);
            vm.expectRevert(reason);
            harness.requireEjected(blockHash, proof, nobody, address(1));
        }
    }

    function _proofOf(string memory element, string memory proofField) private view returns (TableProof.SlotProof memory) {
        return TableProof.SlotProof({
            header: data(element, "header"),
            accountProof: byteStrings(element, "accountProof"),
            storageProof: byteStrings(element, proofField)
        });
    }

    function _expectNoTableRoot(bytes32 l1BlockHash, string memory proofField, uint32 epoch, bytes memory reason) private {
        TableProof.SlotProof memory proof = _proofOf(".table", proofField);
        address table = account(".table", "operatorTable");
        vm.expectRevert(reason);
        harness.requireTableRoot(l1BlockHash, proof, table, epoch);
    }

    function flag(string memory element, string memory field) private view returns (bool) {
        return vmJson.parseJsonBool(json, string.concat(element, ".", field));
    }
}
