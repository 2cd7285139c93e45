// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Gas of `admit`, called from a contract that meets the policy for the first time in its transaction.
contract PolicyGasTest is PolicyFixture {
    /// @dev 2,600 for the account, 5,000 for each of the two slots, and what is computed.
    uint256 private constant BUDGET = 14_200;

    function setUp() public override {
        super.setUp();
        admit(headOf(7), 1);
    }

    /// forge-config: default.isolate = true
    function test_admit_steadyState_writesTwoSlots() public {
        Attested memory head = headOf(7 + 32);
        vm.record();
        uint256 used = gateway.measureAdmit(policy, head, 1);
        (bytes32[] memory reads, bytes32[] memory writes) = vm.accesses(address(policy));
        vm.snapshotValue("policy", "Policy.admit, new head", used);
        vm.assertEq(_distinct(reads), 2);
        vm.assertEq(_distinct(writes), 2);
        vm.assertLt(used, BUDGET);
    }

    /// forge-config: default.isolate = true
    function test_admit_knownHead_writesOneSlot() public {
        Attested memory head = headOf(7);
        vm.record();
        uint256 used = gateway.measureAdmit(policy, head, 1);
        (bytes32[] memory reads, bytes32[] memory writes) = vm.accesses(address(policy));
        vm.snapshotValue("policy", "Policy.admit, known head", used);
        vm.assertEq(_distinct(reads), 2);
        vm.assertEq(_distinct(writes), 1);
    }

    function _distinct(bytes32[] memory slots) private pure returns (uint256 count) {
        for (uint256 i = 0; i < slots.length; ++i) {
            bool seen;
            for (uint256 j = 0; j < i; ++j) {
                seen = seen || slots[j] == slots[i];
            }
            if (!seen) ++count;
        }
    }
}
