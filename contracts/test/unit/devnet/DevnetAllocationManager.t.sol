// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IDevnetAllocationManager, IDevnetStrategy} from "../../utils/Devnet.sol";
import {DevnetFixture} from "./DevnetFixture.sol";

contract DevnetAllocationManagerTest is DevnetFixture {
    function test_avsFunctions_otherCaller_reverts() external {
        bytes memory invalid = abi.encodeWithSelector(IDevnetAllocationManager.InvalidCaller.selector, address(this));
        vm.expectRevert(invalid);
        manager.updateAVSMetadataURI(AVS, "");
        vm.expectRevert(invalid);
        manager.setAVSRegistrar(AVS, registrar);
        vm.expectRevert(invalid);
        manager.createOperatorSets(AVS, newSets(3));
        vm.expectRevert(invalid);
        manager.createRedistributingOperatorSets(AVS, newSets(3), only(FUND));
    }

    function test_createOperatorSets_invalid_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.NonexistentAVSMetadata.selector, address(this)));
        manager.createOperatorSets(address(this), newSets(1));

        vm.startPrank(AVS);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidOperatorSet.selector, AVS, 1));
        manager.createOperatorSets(AVS, newSets(1));
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InputArrayLengthMismatch.selector, 0, 1));
        manager.createRedistributingOperatorSets(AVS, newSets(3), new address[](0));
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InputAddressZero.selector));
        manager.createRedistributingOperatorSets(AVS, newSets(3), only(address(0)));
        IAllocationManager.CreateSetParamsV2[] memory params = newSets(3);
        params[0].slasher = address(0);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InputAddressZero.selector));
        manager.createOperatorSets(AVS, params);
        vm.stopPrank();
    }

    function test_setAVSRegistrar_unsupported_reverts() external {
        registrar.setRefuses(true);
        vm.prank(AVS);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidAVSRegistrar.selector, registrar));
        manager.setAVSRegistrar(AVS, registrar);
    }

    function test_getAVSRegistrar_unset_isAvs() external view {
        vm.assertEq(address(manager.getAVSRegistrar(address(0x77))), address(0x77));
    }

    function test_registerForOperatorSets_callsRegistrar() external {
        register(1);
        vm.assertEq(registrar.lastOperator(), OPERATOR);
        vm.assertEq(registrar.lastData(), hex"c0de");
        vm.assertEq(manager.getMembers(setOf(1)).length, 1);
        vm.assertEq(manager.getMembers(setOf(2)).length, 0);
        vm.assertTrue(manager.isOperatorSlashable(OPERATOR, setOf(1)));
    }

    function test_registerForOperatorSets_invalid_reverts() external {
        IAllocationManager.RegisterParams memory params = IAllocationManager.RegisterParams(AVS, idsOf(1), "");
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidCaller.selector, address(this)));
        manager.registerForOperatorSets(OPERATOR, params);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.OperatorNotRegistered.selector, address(this)));
        manager.registerForOperatorSets(address(this), params);

        registrar.setRefuses(true);
        vm.prank(OPERATOR);
        vm.expectRevert(bytes("refused"));
        manager.registerForOperatorSets(OPERATOR, params);
        registrar.setRefuses(false);

        register(1);
        vm.startPrank(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.AlreadyMemberOfSet.selector, OPERATOR));
        manager.registerForOperatorSets(OPERATOR, params);
        params.operatorSetIds = idsOf(9);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidOperatorSet.selector, AVS, 9));
        manager.registerForOperatorSets(OPERATOR, params);
        vm.stopPrank();
    }

    function test_deregisterFromOperatorSets_staysSlashableForDelay() external {
        register(1);
        deregister(OPERATOR, 1);
        vm.assertEq(manager.getMembers(setOf(1)).length, 0);
        vm.roll(block.number + DELAY);
        vm.assertTrue(manager.isOperatorSlashable(OPERATOR, setOf(1)));
        IAllocationManager.RegisterParams memory params = IAllocationManager.RegisterParams(AVS, idsOf(1), "");
        vm.prank(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.AlreadyMemberOfSet.selector, OPERATOR));
        manager.registerForOperatorSets(OPERATOR, params);

        vm.roll(block.number + 1);
        vm.assertFalse(manager.isOperatorSlashable(OPERATOR, setOf(1)));
        register(1);
    }

    function test_deregisterFromOperatorSets_callers() external {
        IAllocationManager.DeregisterParams memory params = IAllocationManager.DeregisterParams(OPERATOR, AVS, idsOf(1));
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidCaller.selector, address(this)));
        manager.deregisterFromOperatorSets(params);
        vm.prank(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.NotMemberOfSet.selector, OPERATOR));
        manager.deregisterFromOperatorSets(params);

        register(1);
        // As in EigenLayer, a registrar that reverts traps the operator.
        registrar.setRefuses(true);
        vm.prank(OPERATOR);
        vm.expectRevert(bytes("refused"));
        manager.deregisterFromOperatorSets(params);
        registrar.setRefuses(false);
        deregister(AVS, 1);
        vm.assertEq(manager.getMembers(setOf(1)).length, 0);
    }

    function test_modifyAllocations_raise_countsAfterAllocationDelay() external {
        register(1);
        allocate(1, first, FULL / 2);
        vm.assertEq(stakeIn(1, first, 0), 0);
        vm.roll(block.number + ALLOCATION_DELAY);
        vm.assertEq(stakeIn(1, first, 0), 50 ether);
        vm.assertEq(stakeIn(1, second, 0), 0);
        vm.assertEq(stakeIn(2, first, 0), 0);
    }

    function test_modifyAllocations_lower_slashableThroughDelay() external {
        register(1);
        allocateNow(1, first, FULL);
        uint256 begun = block.number;
        allocate(1, first, FULL / 4);
        vm.assertEq(stakeIn(1, first, uint32(begun + DELAY)), 100 ether);
        vm.assertEq(stakeIn(1, first, uint32(begun + DELAY + 1)), 25 ether);
        vm.roll(begun + DELAY);
        vm.assertEq(stakeIn(1, first, uint32(block.number)), 100 ether);
        vm.roll(begun + DELAY + 1);
        vm.assertEq(stakeIn(1, first, uint32(block.number)), 25 ether);
    }

    function test_modifyAllocations_lowerOutsideSet_atOnce() external {
        allocateNow(1, first, FULL);
        allocate(1, first, 0);
        allocateNow(2, first, FULL);
        register(2);
        vm.assertEq(stakeIn(2, first, 0), 100 ether);
    }

    /// @dev One stake cannot stand behind two sets at once, and what is being taken back is not free yet.
    function test_modifyAllocations_overcommitted_reverts() external {
        register(1);
        allocateNow(1, first, FULL);
        expectAllocationRevert(2, first, 1, abi.encodeWithSelector(IDevnetAllocationManager.InsufficientMagnitude.selector, 1, 0));
        allocate(1, first, 0);
        expectAllocationRevert(2, first, 1, abi.encodeWithSelector(IDevnetAllocationManager.InsufficientMagnitude.selector, 1, 0));
        vm.roll(block.number + DELAY + 1);
        allocate(2, first, FULL);
    }

    function test_modifyAllocations_invalid_reverts() external {
        allocateNow(1, first, FULL / 2);
        expectAllocationRevert(1, first, FULL / 2, abi.encodeWithSelector(IDevnetAllocationManager.SameMagnitude.selector, FULL / 2));
        expectAllocationRevert(9, first, 1, abi.encodeWithSelector(IDevnetAllocationManager.InvalidOperatorSet.selector, AVS, 9));
        expectAllocationRevert(
            1,
            IDevnetStrategy(address(7)),
            1,
            abi.encodeWithSelector(IDevnetAllocationManager.StrategyNotInOperatorSet.selector, address(7))
        );
        allocate(1, first, FULL);
        expectAllocationRevert(
            1,
            first,
            0,
            abi.encodeWithSelector(IDevnetAllocationManager.ModificationAlreadyPending.selector, block.number + ALLOCATION_DELAY)
        );

        IAllocationManager.AllocateParams[] memory params = allocation(1, first, 1);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidCaller.selector, address(this)));
        manager.modifyAllocations(OPERATOR, params);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.OperatorNotRegistered.selector, address(this)));
        manager.modifyAllocations(address(this), params);
        params[0].newMagnitudes = new uint64[](0);
        vm.prank(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InputArrayLengthMismatch.selector, 0, 1));
        manager.modifyAllocations(OPERATOR, params);
    }
}
