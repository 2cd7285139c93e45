// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {INativeL1Facts} from "../../../src/interfaces/INativeL1Facts.sol";
import {Test} from "../../utils/Test.sol";

contract NativeL1FactsTest is Test {
    /// @dev So high that the sum of the docblock of `INativeL1Facts` goes beyond 2^160.
    address private constant L1_SENDER = address(type(uint160).max - 1);
    address private constant ALIAS = address(uint160(0x1111000000000000000000000000000000001111) - 2);
    bytes32 private constant ROOT = keccak256("table root");
    address private constant OPERATOR = address(0x0b);
    INativeL1Facts private facts;

    function setUp() public {
        facts = INativeL1Facts(create("NativeL1Facts.sol:NativeL1Facts", abi.encode(ALIAS)));
    }

    /// @dev How the Arbitrum, OP and ZK stacks show a contract of the L1.
    function test_messenger_isTheAliasOfTheSender() public view {
        // Modulo 2^160.
        unchecked {
            vm.assertEq(facts.messenger(), address(uint160(L1_SENDER) + uint160(0x1111000000000000000000000000000000001111)));
        }
    }

    function test_set_messenger_isKept() public {
        vm.assertEq(facts.messenger(), ALIAS);
        vm.assertEq(facts.tableRootOf(5), bytes32(0));
        vm.assertFalse(facts.isEjected(OPERATOR));
        vm.expectEmit(address(facts));
        emit INativeL1Facts.TableRootReceived(5, ROOT);
        vm.prank(ALIAS);
        facts.setTableRoot(5, ROOT);
        vm.expectEmit(address(facts));
        emit INativeL1Facts.EjectionReceived(OPERATOR);
        vm.prank(ALIAS);
        facts.setEjected(OPERATOR);
        vm.assertEq(facts.tableRootOf(5), ROOT);
        vm.assertEq(facts.tableRootOf(6), bytes32(0));
        vm.assertTrue(facts.isEjected(OPERATOR));
    }

    /// @dev The L1 sender's own address on the rollup is anybody's.
    function testFuzz_set_anyoneElse_reverts(address caller) public {
        vm.assume(caller != ALIAS);
        address[3] memory callers = [caller, L1_SENDER, address(this)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.startPrank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(INativeL1Facts.NotMessenger.selector, callers[i]));
            facts.setTableRoot(5, ROOT);
            vm.expectRevert(abi.encodeWithSelector(INativeL1Facts.NotMessenger.selector, callers[i]));
            facts.setEjected(OPERATOR);
            vm.stopPrank();
        }
    }

    function test_setTableRoot_onceForGood() public {
        vm.startPrank(ALIAS);
        facts.setTableRoot(5, ROOT);
        vm.recordLogs();
        facts.setTableRoot(5, ROOT);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.expectRevert(abi.encodeWithSelector(INativeL1Facts.TableRootTaken.selector, 5, keccak256("other"), ROOT));
        facts.setTableRoot(5, keccak256("other"));
        vm.expectRevert(abi.encodeWithSelector(INativeL1Facts.InvalidTableRoot.selector, 5));
        facts.setTableRoot(5, 0);
        vm.expectRevert(abi.encodeWithSelector(INativeL1Facts.InvalidTableRoot.selector, 6));
        facts.setTableRoot(6, 0);
        facts.setEjected(OPERATOR);
        vm.recordLogs();
        facts.setEjected(OPERATOR);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.stopPrank();
    }

    function test_constructor_noMessenger_reverts() public {
        vm.expectRevert(INativeL1Facts.InvalidMessenger.selector);
        this.deploy(address(0));
    }

    function deploy(address messenger) external returns (address) {
        return create("NativeL1Facts.sol:NativeL1Facts", abi.encode(messenger));
    }
}
