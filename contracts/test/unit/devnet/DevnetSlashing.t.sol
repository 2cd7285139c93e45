// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {IDevnetAllocationManager, IDevnetDelegationManager, IDevnetStrategy} from "../../utils/Devnet.sol";
import {DevnetFixture} from "./DevnetFixture.sol";

contract DevnetSlashingTest is DevnetFixture {
    function test_slashOperator_takesAllocatedPart() external {
        register(1);
        allocateNow(1, first, FULL / 2);
        IAllocationManager.SlashingParams memory params = slashing(1, 0.4e18);
        vm.expectEmit(address(manager));
        emit IAllocationManager.OperatorSlashed(OPERATOR, setOf(1), params.strategies, params.wadsToSlash, "why");
        vm.prank(SLASHER);
        (uint256 slashId, uint256[] memory shares) = manager.slashOperator(AVS, params);

        vm.assertEq(slashId, 1);
        vm.assertEq(shares[0], 20 ether); // 40 % of the half that is allocated
        vm.assertEq(shares[1], 0); // nothing allocated: skipped
        vm.assertEq(first.totalShares(), 100 ether); // the slashed shares are there until somebody clears them
        vm.assertEq(delegation.operatorShares(OPERATOR, first), 80 ether);
        vm.assertEq(second.totalShares(), 200 ether);
        vm.assertEq(stakeIn(1, first, 0), 30 ether);
        vm.assertEq(manager.getMaxMagnitude(OPERATOR, first), 0.8e18);

        vm.prank(SLASHER);
        (slashId,) = manager.slashOperator(AVS, params);
        vm.assertEq(slashId, 2);
        clear(1, 1, first);
        vm.assertEq(first.totalShares(), 80 ether);
        vm.assertEq(first.balanceOf(manager.BURN_ADDRESS()), 20 ether);
        vm.assertEq(stakeIn(1, first, 0), 18 ether);
    }

    function test_slashOperator_whole_leavesNothing() external {
        register(1);
        allocateNow(1, first, FULL);
        vm.startPrank(SLASHER);
        manager.slashOperator(AVS, slashing(1, 1e18));
        vm.assertEq(stakeIn(1, first, 0), 0);
        vm.assertEq(delegation.operatorShares(OPERATOR, first), 0);
        (, uint256[] memory shares) = manager.slashOperator(AVS, slashing(1, 1e18));
        vm.assertEq(shares[0], 0);
        vm.stopPrank();
    }

    function test_slashOperator_redistributes() external {
        register(2);
        allocateNow(2, second, FULL);
        vm.prank(SLASHER);
        manager.slashOperator(AVS, slashing(2, 0.5e18));
        uint256 clearableAt = block.number + delegation.clearingDelay();
        vm.expectRevert(abi.encodeWithSelector(IDevnetDelegationManager.TooEarlyToClear.selector, clearableAt));
        delegation.clearBurnOrRedistributableSharesByStrategy(setOf(2), 1, second);
        clear(2, 1, second);
        vm.assertEq(second.balanceOf(FUND), 100 ether);
        vm.expectRevert(abi.encodeWithSelector(IDevnetDelegationManager.NothingToClear.selector, 1, second));
        delegation.clearBurnOrRedistributableSharesByStrategy(setOf(2), 1, second);

        // What the fund holds are wei.
        vm.prank(FUND);
        second.redeem(60 ether);
        vm.assertEq(FUND.balance, 60 ether);
        vm.assertEq(address(second).balance, second.totalShares() + second.totalSupply());
    }

    function clear(uint32 id, uint256 slashId, IDevnetStrategy strategy) private {
        vm.roll(block.number + delegation.clearingDelay());
        delegation.clearBurnOrRedistributableSharesByStrategy(setOf(id), slashId, strategy);
    }

    /// @dev Leaving in time is no way out: the deallocation and the deregistration are both under way.
    function test_slashOperator_whileLeaving_slashes() external {
        register(1);
        allocateNow(1, first, FULL);
        uint256 begun = block.number;
        allocate(1, first, FULL / 2);
        deregister(OPERATOR, 1);
        vm.roll(begun + DELAY);
        vm.prank(SLASHER);
        manager.slashOperator(AVS, slashing(1, 0.5e18));
        vm.assertEq(delegation.operatorShares(OPERATOR, first), 50 ether);
        vm.assertEq(stakeIn(1, first, 0), 50 ether);

        vm.roll(begun + DELAY + 1);
        vm.prank(SLASHER);
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.OperatorNotSlashable.selector, OPERATOR));
        manager.slashOperator(AVS, slashing(1, 0.5e18));
        // Half of what was leaving is left too, and free for another set.
        allocate(2, first, FULL / 4);
    }

    function test_slashOperator_onlySlasher() external {
        register(1);
        IAllocationManager.SlashingParams memory params = slashing(1, 1);
        address[3] memory others = [AVS, OPERATOR, address(this)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.InvalidCaller.selector, others[i]));
            manager.slashOperator(AVS, params);
        }
        vm.assertEq(manager.getSlasher(setOf(1)), SLASHER);
    }

    function test_slashOperator_invalid_reverts() external {
        register(1);
        allocateNow(1, first, FULL);
        IAllocationManager.SlashingParams memory params = slashing(1, 1);
        params.operatorSetId = 9;
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.InvalidOperatorSet.selector, AVS, 9));
        params.operatorSetId = 2;
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.OperatorNotSlashable.selector, OPERATOR));
        expectSlashRevert(slashing(1, 0), abi.encodeWithSelector(IDevnetAllocationManager.InvalidWadToSlash.selector, 0));
        expectSlashRevert(slashing(1, 1e18 + 1), abi.encodeWithSelector(IDevnetAllocationManager.InvalidWadToSlash.selector, 1e18 + 1));
        params = slashing(1, 1);
        (params.strategies[0], params.strategies[1]) = (params.strategies[1], params.strategies[0]);
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.StrategiesMustBeInAscendingOrder.selector));
        params.strategies[0] = params.strategies[1];
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.StrategiesMustBeInAscendingOrder.selector));
        params.strategies[0] = IStrategy(address(7));
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.StrategyNotInOperatorSet.selector, address(7)));
        params.wadsToSlash = new uint256[](1);
        expectSlashRevert(params, abi.encodeWithSelector(IDevnetAllocationManager.InputArrayLengthMismatch.selector, 1, 2));
    }

    /// @dev Slashed ≤ allocated, and the strategy always holds exactly what its shares stand for.
    function testFuzz_slashOperator_neverTakesMoreThanAllocated(uint64 magnitude, uint64 wad, bool leaving) external {
        magnitude = uint64(bound(magnitude, 1, FULL));
        wad = uint64(bound(wad, 1, FULL));
        register(1);
        allocateNow(1, first, magnitude);
        if (leaving) allocate(1, first, magnitude / 3);
        uint256 allocated = (100 ether * uint256(magnitude)) / FULL;
        vm.prank(SLASHER);
        (, uint256[] memory shares) = manager.slashOperator(AVS, slashing(1, wad));
        // One magnitude is worth 100 wei of stake here, and rounding is never in the operator's favour.
        vm.assertTrue(shares[0] <= allocated);
        vm.assertTrue(shares[0] + 100 > (allocated * wad) / FULL);
        vm.assertEq(delegation.operatorShares(OPERATOR, first), 100 ether - shares[0]);
        vm.roll(block.number + DELAY + 1);
        if (shares[0] != 0) delegation.clearBurnOrRedistributableSharesByStrategy(setOf(1), 1, first);
        vm.assertEq(first.totalShares(), 100 ether - shares[0]);
        vm.assertEq(first.totalShares() + first.totalSupply(), address(first).balance);
        vm.assertTrue(stakeIn(1, first, 0) <= allocated - shares[0] + 100);
    }

    function test_delegationManager_refusals() external {
        vm.prank(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDevnetDelegationManager.ActivelyDelegated.selector, OPERATOR));
        delegation.registerAsOperator(address(0), 0, "");
        vm.expectRevert(abi.encodeWithSelector(IDevnetDelegationManager.OperatorNotRegistered.selector, address(this)));
        delegation.depositFor(address(this), first);
        vm.expectRevert(abi.encodeWithSelector(IDevnetDelegationManager.NotAllocationManager.selector, address(this)));
        delegation.slashOperatorShares(OPERATOR, first, 2, 1, setOf(1), 1, address(this));
        vm.expectRevert(abi.encodeWithSelector(IDevnetStrategy.NotDelegationManager.selector, address(this)));
        first.deposit();
        vm.expectRevert(abi.encodeWithSelector(IDevnetStrategy.NotDelegationManager.selector, address(this)));
        first.release(1, address(this));
    }

    function test_delegationManager_shares() external view {
        IStrategy[] memory both = slashing(1, 1).strategies;
        uint256[] memory shares = delegation.getOperatorShares(OPERATOR, both);
        vm.assertEq(shares[0], 100 ether);
        vm.assertEq(shares[1], 200 ether);
        vm.assertEq(first.sharesToUnderlyingView(5), 5);
        vm.assertTrue(delegation.isOperator(OPERATOR));
    }
}
