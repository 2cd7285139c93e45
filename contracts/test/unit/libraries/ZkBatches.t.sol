// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "../../../src/libraries/AccountSlots.sol";
import {BinaryPath} from "../../../src/libraries/BinaryPath.sol";
import {ZkBatches} from "../../../src/libraries/ZkBatches.sol";
import {AttachedState} from "../../utils/AttachedState.sol";
import {ZkDiamondDouble} from "../../utils/StackDoubles.sol";

/// @notice Executed batches of a ZK Stack chain out of the state of the chain that it settles on, which is made of the double's storage.
contract ZkBatchesTest is AttachedState {
    bytes32 private constant LOGS = keccak256("logs");

    ZkDiamondDouble private diamond;

    function setUp() external {
        diamond = new ZkDiamondDouble();
        track(address(diamond), bytes32(uint256(11)));
        for (uint256 number = 1; number <= 3; ++number) {
            track(address(diamond), mappingSlot(bytes32(number), 14));
            track(address(diamond), mappingSlot(bytes32(number), 15));
        }
    }

    // ---- StoredBatchInfo

    function test_readsBothFormats() external view {
        bytes memory eight = stored8(7, LOGS);
        ZkBatches.Batch memory batch = harness.zkDecode(eight);
        vm.assertEq(batch.number, 7);
        vm.assertEq(batch.storedHash, keccak256(eight));
        vm.assertEq(batch.stateRoot, keccak256("state"));
        vm.assertEq(batch.logsRoot, LOGS);
        batch = harness.zkDecode(stored9(7, LOGS));
        vm.assertEq(batch.storedHash, keccak256(stored9(7, LOGS)));
        vm.assertEq(batch.stateRoot, keccak256("state"));
        vm.assertEq(batch.logsRoot, LOGS);
    }

    function test_refusesOtherFormats() external {
        uint256[4] memory lengths = [uint256(0), 255, 7 * 32, 10 * 32];
        for (uint256 i = 0; i < lengths.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ZkBatches.UnknownBatchFormat.selector, lengths[i]));
            harness.zkDecode(new bytes(lengths[i]));
        }
        bytes memory large = stored8(7, LOGS);
        large[0] = 0x01;
        vm.expectRevert(abi.encodeWithSelector(ZkBatches.UnknownBatchFormat.selector, 256));
        harness.zkDecode(large);
    }

    // ---- what was executed

    function test_newestBatchNeedsNoLogsRoot() external {
        run(1, stored8(1, LOGS));
        vm.assertEq(proveBatch(stored8(1, LOGS), false).logsRoot, LOGS);
        vm.assertEq(proveBatch(stored8(1, LOGS), true).logsRoot, LOGS);
    }

    function test_earlierBatchIsShownByItsLogsRoot() external {
        run(1, stored8(1, LOGS));
        run(2, stored9(2, LOGS));
        vm.assertEq(proveBatch(stored8(1, LOGS), true).storedHash, keccak256(stored8(1, LOGS)));
    }

    function test_refusesAnEarlierBatchWithoutIt() external {
        run(1, stored8(1, LOGS));
        run(2, stored9(2, LOGS));
        expectRefused(stored8(1, LOGS), false, abi.encodeWithSelector(ZkBatches.NotExecutedHere.selector, 1, LOGS, bytes32(0)));
    }

    function test_refusesABatchThatIsOnlyCommitted() external {
        run(1, stored9(1, LOGS));
        diamond.commit(2, keccak256(stored9(2, LOGS)));
        expectRefused(stored9(2, LOGS), true, abi.encodeWithSelector(ZkBatches.NotExecuted.selector, 2, 1));
    }

    function test_refusesAnotherPreimage() external {
        run(1, stored9(1, LOGS));
        bytes memory lie = stored9(1, keccak256("a lie"));
        bytes memory reason = abi.encodeWithSelector(ZkBatches.WrongBatch.selector, 1, keccak256(lie), keccak256(stored9(1, LOGS)));
        expectRefused(lie, true, reason);
        reason = abi.encodeWithSelector(ZkBatches.WrongBatch.selector, 1, keccak256(stored8(1, LOGS)), keccak256(stored9(1, LOGS)));
        expectRefused(stored8(1, LOGS), true, reason);
    }

    function test_refusesABatchThatWasTakenBackBeforeTheChainWentAway() external {
        run(1, stored9(1, LOGS));
        // Committed, reverted, and executed otherwise on another settlement layer, with a third one. Nothing of the second changed here.
        diamond.commit(2, keccak256(stored9(2, LOGS)));
        diamond.comeBack(3, keccak256(stored9(3, LOGS)));
        expectRefused(stored9(2, LOGS), true, abi.encodeWithSelector(ZkBatches.NotExecutedHere.selector, 2, LOGS, bytes32(0)));
        vm.assertEq(proveBatch(stored9(3, LOGS), false).number, 3);
    }

    function test_refusesOtherSlotsAndDiamonds() external {
        run(1, stored9(1, LOGS));
        ZkDiamondDouble other = new ZkDiamondDouble();
        AccountSlots.Proof memory proof = proofOf(1, true);
        bytes32 stateRoot = l1().stateRoot;
        ZkBatches.Diamond[4] memory wrong =
            [diamondAt(address(other)), diamondAt(address(diamond)), diamondAt(address(diamond)), diamondAt(address(diamond))];
        wrong[1].executedSlot = 12;
        wrong[2].batchesSlot = 15;
        wrong[3].logsSlot = 16;
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert();
            harness.zkBatch(stateRoot, wrong[i], stored9(1, LOGS), proof);
        }
    }

    // ---- logs

    function test_messageIsUnderTheLogsRoot() external view {
        ZkBatches.Log memory log = harness.zkMessage(5, address(0xABC), "message");
        bytes memory encoded = bytes.concat(hex"00010005", bytes20(address(0x8008)), bytes32(uint256(0xABC)), keccak256("message"));
        vm.assertEq(encoded.length, 88);
        bytes32[] memory path = new bytes32[](2);
        (path[0], path[1]) = (keccak256("right"), keccak256("left"));
        bytes32 below = keccak256(bytes.concat(keccak256(encoded), path[0]));
        vm.assertEq(harness.zkLog(log, 2, path), keccak256(bytes.concat(path[1], below)));
    }

    function test_refusesAnIndexBeyondThePath() external {
        ZkBatches.Log memory log = harness.zkMessage(5, address(0xABC), "message");
        vm.expectRevert(abi.encodeWithSelector(BinaryPath.IndexBeyondPath.selector, 4, 2));
        harness.zkLog(log, 4, new bytes32[](2));
    }

    function test_passageBindsChainAndBatch() external view {
        ZkBatches.Passage memory passage;
        (passage.chainId, passage.batchNumber) = (300, 9);
        passage.batchPath = new bytes32[](1);
        passage.batchPath[0] = keccak256("batches");
        passage.chainIndex = 1;
        passage.chainPath = new bytes32[](1);
        passage.chainPath[0] = keccak256("chains");
        bytes32 batchLeaf = keccak256(bytes.concat(keccak256("zkSync:BatchLeaf"), LOGS, bytes32(uint256(9))));
        bytes32 batches = keccak256(bytes.concat(batchLeaf, keccak256("batches")));
        bytes32 chainLeaf = keccak256(bytes.concat(keccak256("zkSync:ChainIdLeaf"), batches, bytes32(uint256(300))));
        bytes32 expected = keccak256(bytes.concat(keccak256("chains"), chainLeaf));
        vm.assertEq(harness.zkPassage(LOGS, passage), expected);
        passage.chainId = 301;
        vm.assertNotEq(harness.zkPassage(LOGS, passage), expected);
        (passage.chainId, passage.batchNumber) = (300, 10);
        vm.assertNotEq(harness.zkPassage(LOGS, passage), expected);
    }

    // ---- fixture

    function stored8(uint256 number, bytes32 logsRoot) private pure returns (bytes memory) {
        bytes memory head = abi.encode(number, keccak256("state"), uint256(11), uint256(2), keccak256("priority"));
        return bytes.concat(head, abi.encode(logsRoot, uint256(NOW), keccak256("commitment")));
    }

    function stored9(uint256 number, bytes32 logsRoot) private pure returns (bytes memory) {
        bytes memory head = abi.encode(number, keccak256("state"), uint256(11), uint256(2), keccak256("priority"));
        return bytes.concat(head, abi.encode(keccak256("dependencies"), logsRoot, uint256(NOW), keccak256("commitment")));
    }

    function run(uint256 number, bytes memory stored) private {
        diamond.commit(number, keccak256(stored));
        diamond.execute(number, LOGS);
    }

    function diamondAt(address diamond_) private pure returns (ZkBatches.Diamond memory) {
        return ZkBatches.Diamond(diamond_, 11, 14, 15);
    }

    function proofOf(uint256 number, bool withLogs) private view returns (AccountSlots.Proof memory) {
        bytes32 batchSlot = mappingSlot(bytes32(number), 14);
        if (!withLogs) return prove(address(diamond), bytes32(uint256(11)), batchSlot);
        return prove(address(diamond), bytes32(uint256(11)), batchSlot, mappingSlot(bytes32(number), 15));
    }

    function proveBatch(bytes memory stored, bool withLogs) private view returns (ZkBatches.Batch memory) {
        AccountSlots.Proof memory proof = proofOf(harness.zkDecode(stored).number, withLogs);
        return harness.zkBatch(l1().stateRoot, diamondAt(address(diamond)), stored, proof);
    }

    function expectRefused(bytes memory stored, bool withLogs, bytes memory reason) private {
        AccountSlots.Proof memory proof = proofOf(harness.zkDecode(stored).number, withLogs);
        bytes32 stateRoot = l1().stateRoot;
        vm.expectRevert(reason);
        harness.zkBatch(stateRoot, diamondAt(address(diamond)), stored, proof);
    }
}
