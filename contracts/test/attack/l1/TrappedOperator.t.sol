// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice The AllocationManager calls the registrar without try/catch when an operator leaves: whatever makes that call fail keeps the operator, and its stake, for good.
contract TrappedOperatorTest is L1Fixture {
    uint256 private constant ENOUGH = 10_000;

    /// @dev The hook reads and writes nothing, so what it is told and what state anything is in cannot matter, and it needs next to no gas.
    function testFuzz_deregisterOperator_anyData_littleGas(address operator, address avs, uint32[] calldata ids) external {
        vm.assume(ids.length < 64);
        uint256 gas = ENOUGH + 200 * ids.length;
        vm.prank(address(allocationManager));
        registry.deregisterOperator{gas: gas}(operator, avs, ids);
    }

    /// @dev Whatever an operator did before, it leaves.
    function test_deregisterOperator_everyStateOfAnOperator_leaves() external {
        address plain = join(1, 10 ether);
        address rotated = join(2, 10 ether);
        address poor = join(3, 10 ether);
        bytes memory key = keyOf(20);
        bytes memory proof = prove(20, registry.popDigest(rotated, key));
        vm.prank(rotated);
        registry.rotateKey(key, proof);
        allocate(poor, 0);
        address[3] memory all = [plain, rotated, poor];
        for (uint256 i = 0; i < all.length; ++i) {
            deregister(all[i]);
            vm.assertFalse(isMember(all[i]));
        }
    }

    /// @dev Out for good: not with the old key, not with a new one, not after any time.
    function test_registerOperator_ejected_neverReturns() external {
        address ejected = join(1, 10 ether);
        vm.prank(address(slasher));
        registry.eject(ejected);
        vm.roll(block.number + 100 * DEALLOCATION_DELAY);
        vm.warp(block.timestamp + 3650 days);
        bytes memory refusal = abi.encodeWithSelector(IOperatorRegistry.OperatorIsEjected.selector, ejected);
        for (uint256 key = 1; key <= 2; ++key) {
            bytes memory data = registration(key, ejected);
            vm.expectRevert(refusal);
            register(ejected, data);
        }
    }

    /// @dev The AVS's right to take operators out is in nobody's hand but the rules': nobody calls the AllocationManager through the registry.
    function test_removeMember_wealthy_reverts() external {
        address operator = join(1, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.StakeSufficient.selector, 10 ether, MINIMUM_STAKE));
        registry.removeMember(operator);
    }
}
