// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {ISuspensions} from "../../../src/interfaces/ISuspensions.sol";
import {RegistryConfig, TableConfig} from "../../utils/Configs.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice What a full set costs: everything that has to fit into one transaction does, with the longest keys and every slot cold.
abstract contract LargeSet is L1Fixture {
    uint16 internal constant MEMBERS = 256;
    uint16 internal constant SEATS = 240;
    /// @dev The most that a transaction may use (EIP-7825).
    uint256 internal constant TRANSACTION_GAS = 16_777_216;
    /// @dev What may come on top in a transaction of its own, with room for a core that costs more than the stand-in.
    uint256 internal constant RESERVE = 3_000_000;

    /// @dev What happens here is over, and cold, when a test begins.
    function setUp() public virtual override {
        super.setUp();
        for (uint256 key = 1; key <= MEMBERS; ++key) {
            join(key, MINIMUM_STAKE + key);
        }
    }

    function registryConfig(address slasher_) internal view override returns (RegistryConfig memory config) {
        config = super.registryConfig(slasher_);
        config.maxMembers = MEMBERS;
    }

    function tableConfig() internal view override returns (TableConfig memory config) {
        config = super.tableConfig();
        config.maxSeats = SEATS;
    }
}

/// @dev While operators are suspended every member is looked up. That leaves a core half a million less.
contract LargeTableSuspensionsTest is LargeSet {
    address private constant CHALLENGER = address(0xc4a11e);
    uint256 private constant ENDS_SLOT = 3;

    function setUp() public override {
        suspensions = ISuspensions(vm.computeCreateAddress(CHALLENGER, vm.getNonce(CHALLENGER)));
        super.setUp();
        publish();
        vm.startPrank(CHALLENGER);
        IExecutionChallenges challenges = newChallenges(published.validFrom * 1000, 10, 4);
        vm.stopPrank();
        vm.assertEq(address(challenges), address(suspensions));
        vm.store(address(challenges), bytes32(ENDS_SLOT), bytes32(uint256(type(uint64).max)));
        vm.assertEq(challenges.suspensionEnds(), type(uint64).max);
        skip(MINIMUM_INTERVAL);
    }

    function test_publishEpoch_whileSuspended_fitsTransaction() external {
        table.publishEpoch{gas: TRANSACTION_GAS - RESERVE + 500_000}();
        vm.snapshotGasLastCall("l1", "publish epoch of 240 operators out of 256 members, some suspended");
    }
}

contract LargeTableTest is LargeSet {
    function setUp() public override {
        super.setUp();
        publish();
        skip(MINIMUM_INTERVAL);
        enlist(1_000, 10 ether);
    }

    function test_publishEpoch_fullSet_fitsTransaction() external {
        table.publishEpoch{gas: TRANSACTION_GAS - RESERVE}();
        vm.snapshotGasLastCall("l1", "publish epoch of 240 operators out of 256 members");
    }

    function test_recordStakes_fullSet_fitsTransaction() external {
        table.recordStakes{gas: TRANSACTION_GAS - RESERVE}();
        vm.snapshotGasLastCall("l1", "record stakes of 256 members");
    }

    function test_registerOperator_fullSet_fitsTransaction() external {
        address newcomer = vm.addr(1_000);
        bytes memory data = registration(1_000, newcomer);
        uint256 before = gasleft();
        register(newcomer, data);
        uint256 used = before - gasleft();
        vm.snapshotGasLastCall("l1", "register operator in a full set of 256");
        vm.assertLt(used, TRANSACTION_GAS - RESERVE);
        vm.assertFalse(isMember(vm.addr(1)));
    }
}

/// @dev The dearest recording: every slot is new.
contract LargeTableFirstRecordingTest is LargeSet {
    function test_recordStakes_first_fullSet_fitsTransaction() external {
        table.recordStakes{gas: TRANSACTION_GAS - RESERVE}();
        vm.snapshotGasLastCall("l1", "record stakes of 256 new members");
    }
}
