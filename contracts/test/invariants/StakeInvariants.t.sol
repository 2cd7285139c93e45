// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "../utils/Test.sol";
import {StakeHandler} from "./StakeHandler.sol";

struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

/// @notice INV-10 and INV-11: whatever operators do and whoever accuses them of what, in one campaign.
contract StakeInvariants is Test {
    StakeHandler private _stake;

    function setUp() public {
        _stake = new StakeHandler();
        _stake.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_stake);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_stake), _actions());
    }

    /// @dev What stands here twice is done twice as often.
    function _actions() private pure returns (bytes4[] memory actions) {
        actions = new bytes4[](14);
        actions[0] = StakeHandler.join.selector;
        actions[1] = StakeHandler.depart.selector;
        actions[2] = StakeHandler.rotate.selector;
        actions[3] = StakeHandler.steal.selector;
        actions[4] = StakeHandler.reallocate.selector;
        actions[5] = StakeHandler.epoch.selector;
        actions[6] = StakeHandler.signTrue.selector;
        actions[7] = StakeHandler.signLie.selector;
        actions[8] = StakeHandler.accuse.selector;
        actions[9] = StakeHandler.accuse.selector;
        actions[10] = StakeHandler.handOver.selector;
        actions[11] = StakeHandler.signLie.selector;
        actions[12] = StakeHandler.pass.selector;
        actions[13] = StakeHandler.pass.selector;
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_stake() public view {
        checkAll();
    }

    function afterInvariant() public {
        _stake.compareEverything();
        checkAll();
    }

    /// @notice Several plays, to show that the campaign is one: every action does what it is for.
    function test_play_everyActionSucceeds() public {
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < 400; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("play", i)));
            (bool success,) = address(_stake).call(abi.encodeWithSelector(actions[(seed >> 200) % actions.length], seed));
            vm.assertTrue(success, "an action reverted");
        }
        _stake.compareEverything();
        checkAll();
        string[6] memory expected = ["join", "leave", "rotate", "reallocate", "epoch", "accuse"];
        for (uint256 i = 0; i < expected.length; ++i) {
            vm.assertLt(1, _stake.successes(expected[i]), expected[i]);
        }
    }

    function checkAll() public view {
        inv10_slashedOnceAndNeverTheHonest();
        inv11_evidenceOutlivesFlight();
    }

    function inv10_slashedOnceAndNeverTheHonest() public view {
        _check(10, "INV-10");
    }

    function inv11_evidenceOutlivesFlight() public view {
        _check(11, "INV-11");
    }

    function _check(uint256 id, string memory name) private view {
        string memory found = _stake.violation(id);
        if (bytes(found).length != 0) vm.assertTrue(false, string.concat(name, ": ", found));
    }
}
