// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FreezeHandler, LimitsHandler} from "../../utils/PolicyHandlers.sol";
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

/// @notice INV-8 and INV-13: the policy freezes and thaws as the rules written out say, call by call.
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
        targets[0] = FuzzSelector(address(_handler), new bytes4[](3));
        targets[0].selectors[0] = FreezeHandler.hear.selector;
        targets[0].selectors[1] = FreezeHandler.accuse.selector;
        targets[0].selectors[2] = FreezeHandler.decide.selector;
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 96
    function invariant_freezesAsTheModelSays() public view {
        vm.assertEq(bytes(_handler.violation()), bytes(""));
    }
}
