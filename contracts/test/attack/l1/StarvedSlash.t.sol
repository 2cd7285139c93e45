// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice The liar reports itself with as little gas as will do, hoping to spend the evidence and keep stake or seat: the registry swallows a failure to leave
/// the set, and running out of gas is one.
contract StarvedSlashTest is L1Fixture {
    uint256 private constant LIAR = 1;

    function test_submitFork_anyGas_takesAllOrNothing() external {
        address liar = join(LIAR, 10 ether);
        join(2, 10 ether);
        publish();
        Statement memory first = state(LIAR, 1, 10, makeHead(5, "one"));
        Statement memory second = state(LIAR, 1, 11, makeHead(5, "another"));
        bytes memory call = abi.encodeCall(ISlasher.submitFork, (first, second, noHeaders()));

        uint256 before = vm.snapshotState();
        uint256 refused;
        uint256 complete;
        for (uint256 gas = 400_000; gas < 800_000; gas += 2_000) {
            (bool success, bytes memory answer) = address(slasher).call{gas: gas}(call);
            if (success) {
                vm.assertTrue(slasher.isEvidenceUsed(abi.decode(answer, (bytes32))));
                vm.assertTrue(registry.isEjected(liar));
                vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
                ++complete;
                // Leaving the set may have been starved: then anybody finishes it.
                if (isMember(liar)) registry.removeMember(liar);
                (, Operator[] memory seats) = publishTable();
                vm.assertFalse(isSeated(seats, liar));
            } else {
                ++refused;
                vm.assertFalse(registry.isEjected(liar));
                vm.assertEq(delegationManager.operatorShares(liar, strategy), 10 ether);
            }
            vm.revertToState(before);
            before = vm.snapshotState();
        }
        vm.assertTrue(refused > 0 && complete > 0);
    }
}
