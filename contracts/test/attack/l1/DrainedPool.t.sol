// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWorkRewards} from "../../../src/interfaces/IWorkRewards.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

contract PoolToken is ERC20("Reward", "RWD") {
    constructor() {
        _mint(msg.sender, 1_000 ether);
    }
}

/// @notice Rewards begin when the network is a year old. Whoever wants the operators of today unpaid lays the pool into the pots of periods long gone.
contract DrainedPoolTest is L1Fixture {
    uint64 private constant PERIOD_SECONDS = 3_600;
    uint64 private constant AGE = 365 days;

    PoolToken private token;
    IWorkRewards private rewards;
    uint64 private current;

    function setUp() public override {
        super.setUp();
        join(1, 10 ether);
        publish();
        token = new PoolToken();
        rewards = _deploy(uint64(block.timestamp) - AGE - 7);
        token.approve(address(rewards), type(uint256).max);
        rewards.fund(100 ether);
        current = AGE / PERIOD_SECONDS; // began seven seconds ago
    }

    function test_close_periodsBeforeTheContract_reverts() external {
        skip(2 * PERIOD_SECONDS + 101);
        uint64[4] memory past = [uint64(0), 1, current - 1, current];
        for (uint256 i = 0; i < past.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IWorkRewards.PeriodTooOld.selector, past[i], current + 1));
            rewards.close(past[i]);
        }
        vm.assertEq(rewards.pool(), 100 ether);
        rewards.close(current + 1);
        vm.assertEq(rewards.periodState(current + 1).pot, 10 ether);
    }

    /// @dev A period that begins in the very second of the contract, and a network that begins later, lose nothing.
    function test_firstPeriod_atTheEdges() external {
        uint64 now_ = uint64(block.timestamp);
        vm.assertEq(_deploy(now_ - 5 * PERIOD_SECONDS).firstPeriod(), 5);
        vm.assertEq(_deploy(now_ - 5 * PERIOD_SECONDS - 1).firstPeriod(), 6);
        vm.assertEq(_deploy(now_ + 1).firstPeriod(), 0);
    }

    function _deploy(uint64 beatZero) private returns (IWorkRewards) {
        bytes memory arguments = abi.encode(newChallenges(beatZero * 1000, PERIOD_SECONDS, 4), token, _schedule(beatZero));
        return IWorkRewards(create("WorkRewards.sol:WorkRewards", arguments));
    }

    function _schedule(uint64 beatZero) private pure returns (IWorkRewards.Schedule memory) {
        return IWorkRewards.Schedule(beatZero * 1000, 1000, PERIOD_SECONDS, 100, 1_000, 10 ether);
    }
}
