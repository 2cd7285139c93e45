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
        (bytes32 tableRoot, uint64 timestamp) = harness.requireTableRoot(
            b32(".table", "l1BlockHash"),
            data(".table", "header"),
            byteStrings(".table", "accountProof"),
            byteStrings(".table", "storageProof"),
            account(".table", "operatorTable"),
            uint32(u(".table", "epoch"))
        );
        vm.assertEq(tableRoot, b32(".table", "tableRoot"));
        vm.assertEq(timestamp, u(".headers[0]", "timestamp"));
    }

    function test_requireTableRoot_unpublishedEpoch_reverts() public {
        uint32 next = uint32(u(".table", "epoch")) + 1;
        bytes memory reason = abi.encodeWithSelector(TableProof.EpochNotPublished.selector, next, u(".headers[0]", "number"));
        _requireTableRoot(b32(".table", "l1BlockHash"), ".table", "unpublishedProof", next, reason);
    }

    function test_requireTableRoot_proofOfAnotherEpoch_reverts() public {
        bytes[] memory accountProof = byteStrings(".table", "accountProof");
        bytes[] memory storageProof = byteStrings(".table", "storageProof");
        bytes memory header = data(".table", "header");
        // In a table of one epoch that proof shows that there is no other.
        vm.expectPartialRevert(TableProof.EpochNotPublished.selector);
        harness.requireTableRoot(b32(".table", "l1BlockHash"), header, accountProof, storageProof, account(".table", "operatorTable"), 4);
    }

    function test_requireTableRoot_otherBlockHash_reverts() public {
        bytes32 other = b32(".headers[1]", "blockHash");
        uint32 epoch = uint32(u(".table", "epoch"));
        bytes memory reason = abi.encodeWithSelector(TableProof.L1HeaderMismatch.selector, other, b32(".table", "l1BlockHash"));
        _requireTableRoot(other, ".table", "storageProof", epoch, reason);
        _requireTableRoot(0, ".table", "storageProof", epoch, abi.encodeWithSelector(TableProof.UnknownL1Block.selector));
    }

    function test_requireTableRoot_accountOfAnother_reverts() public {
        bytes[] memory accountProof = byteStrings(".accounts[0]", "proof");
        bytes[] memory storageProof = byteStrings(".table", "storageProof");
        bytes memory header = data(".table", "header");
        vm.expectRevert();
        harness.requireTableRoot(b32(".table", "l1BlockHash"), header, accountProof, storageProof, account(".table", "operatorTable"), 5);
    }

    function test_requireTableRoot_noContract_reverts() public {
        uint256 count = countOf(".accounts");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".accounts", i);
            if (b32(c, "codeHash") != StateProof.EMPTY_CODE_HASH) continue;
            bytes[] memory accountProof = byteStrings(c, "proof");
            bytes memory header = data(".table", "header");
            vm.expectPartialRevert(TableProof.NoOperatorTable.selector);
            harness.requireTableRoot(b32(".table", "l1BlockHash"), header, accountProof, new bytes[](0), account(c, "account"), 5);
        }
    }

    function _requireTableRoot(bytes32 l1BlockHash, string memory element, string memory proofField, uint32 epoch, bytes memory reason)
        private
    {
        bytes[] memory accountProof = byteStrings(element, "accountProof");
        bytes[] memory storageProof = byteStrings(element, proofField);
        bytes memory header = data(element, "header");
        vm.expectRevert(reason);
        harness.requireTableRoot(l1BlockHash, header, accountProof, storageProof, account(element, "operatorTable"), epoch);
    }

    function flag(string memory element, string memory field) private view returns (bool) {
        return vmJson.parseJsonBool(json, string.concat(element, ".", field));
    }
}
