// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStackSettlement} from "../../../src/interfaces/IStackSettlement.sol";
import {ZkBatches} from "../../../src/libraries/ZkBatches.sol";
import {IZkSettlement} from "../../utils/Adapters.sol";
import {ZkDiamondDouble} from "../../utils/StackDoubles.sol";
import {Test} from "../../utils/Test.sol";

/// @notice A ZK Stack chain, as its diamond on this L1 has it.
contract ZkSettlementTest is Test {
    bytes32 private constant ROLLUP = keccak256("rollup");
    bytes32 private constant LOGS = keccak256("logs");

    ZkDiamondDouble private diamond;
    IZkSettlement private adapter;

    function setUp() external {
        diamond = new ZkDiamondDouble();
        adapter = IZkSettlement(create("ZkSettlement.sol:ZkSettlement", abi.encode(ROLLUP, diamond)));
    }

    function test_executedBatchIsFinal() external {
        run(1);
        adapter.show(stored(1));
        requireFinal(1, keccak256(stored(1)), keccak256(abi.encode("state", 1)));
        run(2);
        run(3);
        adapter.show(stored(2));
        requireFinal(1, keccak256(stored(1)), keccak256(abi.encode("state", 1)));
        requireFinal(2, keccak256(stored(2)), keccak256(abi.encode("state", 2)));
        requireFinal(3, 0, 0);
    }

    function test_refusesABatchThatIsOnlyCommitted() external {
        run(1);
        diamond.commit(2, keccak256(stored(2)));
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(uint256(2))));
        adapter.show(stored(2));
    }

    function test_refusesAnotherPreimage() external {
        run(1);
        bytes memory lie = stored(2);
        lie[31] = 0x01; // its number
        vm.expectRevert(abi.encodeWithSelector(ZkBatches.WrongBatch.selector, 1, keccak256(lie), keccak256(stored(1))));
        adapter.show(lie);
    }

    function test_refusesABatchThatWasTakenBackBeforeTheChainWentAway() external {
        run(1);
        diamond.commit(2, keccak256(stored(2)));
        diamond.comeBack(3, keccak256(stored(3)));
        vm.expectRevert(abi.encodeWithSelector(ZkBatches.NotExecutedHere.selector, 2, LOGS, bytes32(0)));
        adapter.show(stored(2));
        adapter.show(stored(3));
        requireFinal(3, keccak256(stored(3)), keccak256(abi.encode("state", 3)));
    }

    function test_takesBackWhatTheDiamondTakesBack() external {
        run(1);
        adapter.show(stored(1));
        diamond.commit(1, keccak256("after an upgrade"));
        requireFinal(1, 0, 0);
    }

    function test_saysNothingOfAnotherRollup() external {
        run(1);
        adapter.show(stored(1));
        (bytes32 blockHash, bytes32 stateRoot) = adapter.finalized(keccak256("another"), 1);
        vm.assertEq(blockHash | stateRoot, 0);
    }

    function test_refusesAnAddressWithoutCode() external {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NoContract.selector, address(7)));
        create("ZkSettlement.sol:ZkSettlement", abi.encode(ROLLUP, address(7)));
    }

    function stored(uint256 number) private pure returns (bytes memory) {
        bytes memory head = abi.encode(number, keccak256(abi.encode("state", number)), uint256(11), uint256(2), keccak256("priority"));
        return bytes.concat(head, abi.encode(keccak256("dependencies"), LOGS, uint256(5), keccak256("commitment")));
    }

    function run(uint256 number) private {
        diamond.commit(number, keccak256(stored(number)));
        diamond.execute(number, LOGS);
    }

    function requireFinal(uint64 number, bytes32 blockHash, bytes32 stateRoot) private view {
        (bytes32 actualHash, bytes32 actualRoot) = adapter.finalized(ROLLUP, number);
        vm.assertEq(actualHash, blockHash);
        vm.assertEq(actualRoot, stateRoot);
    }
}
