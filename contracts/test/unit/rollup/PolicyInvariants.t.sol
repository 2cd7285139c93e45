// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CoverHandler} from "../../utils/CoverHandler.sol";
import {FreezeHandler} from "../../utils/FreezeHandler.sol";
import {LimitsHandler} from "../../utils/LimitsHandler.sol";
import {Test} from "../../utils/Test.sol";

struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

/// @notice INV-5 and INV-12: whatever the order of deliveries, failures, refusals, changes of rules and time, no limit is broken in any window.
contract PolicyLimitsInvariants is Test {
    LimitsHandler private _handler;

    function setUp() public {
        _handler = new LimitsHandler();
        _handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), new bytes4[](7));
        targets[0].selectors[0] = LimitsHandler.pass.selector;
        targets[0].selectors[1] = LimitsHandler.deliver.selector;
        targets[0].selectors[2] = LimitsHandler.deliverOf.selector;
        targets[0].selectors[3] = LimitsHandler.changeLimit.selector;
        targets[0].selectors[4] = LimitsHandler.changeShare.selector;
        targets[0].selectors[5] = LimitsHandler.comeIn.selector;
        targets[0].selectors[6] = LimitsHandler.goOut.selector;
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 96
    function invariant_limitsHoldInEveryWindow() public view {
        vm.assertEq(bytes(_handler.violation()), bytes(""));
    }
}

/// @notice INV-8 and INV-13: the policy freezes and thaws, and opens and closes what may be read, as the rules written out say, call by call.
contract PolicyFreezeInvariants is Test {
    FreezeHandler private _handler;

    function setUp() public {
        _handler = new FreezeHandler();
        _handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), new bytes4[](5));
        targets[0].selectors[0] = FreezeHandler.hear.selector;
        targets[0].selectors[1] = FreezeHandler.accuse.selector;
        targets[0].selectors[2] = FreezeHandler.decide.selector;
        targets[0].selectors[3] = FreezeHandler.prove.selector;
        targets[0].selectors[4] = FreezeHandler.tightenFinality.selector;
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 96
    function invariant_freezesAsTheModelSays() public view {
        vm.assertEq(bytes(_handler.violation()), bytes(""));
    }
}

/// @notice INV-5, its second half: whatever the order of messages, tables, slashes, prices and rules, no more comes in within any exposure window than the stake covers.
contract StakeCoverInvariants is Test {
    CoverHandler private _handler;

    function setUp() public {
        _handler = new CoverHandler();
        _handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), new bytes4[](7));
        targets[0].selectors[0] = CoverHandler.pass.selector;
        targets[0].selectors[1] = CoverHandler.comeIn.selector;
        targets[0].selectors[2] = CoverHandler.goOut.selector;
        targets[0].selectors[3] = CoverHandler.openNext.selector;
        targets[0].selectors[4] = CoverHandler.revoke.selector;
        targets[0].selectors[5] = CoverHandler.changeRule.selector;
        targets[0].selectors[6] = CoverHandler.changePrice.selector;
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 96
    function invariant_stakeCoversEveryWindow() public view {
        vm.assertEq(bytes(_handler.violation()), bytes(""));
    }
}
