// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "../utils/Test.sol";
import {SettlementHandler} from "./SettlementHandler.sol";
import {FuzzSelector} from "./StakeInvariants.t.sol";

/// @notice INV-L4, INV-L5 and INV-L6: whatever is said of a rollup on its L1 and whoever wants its escrow, in one campaign.
contract SettlementInvariants is Test {
    SettlementHandler private _handler;

    function setUp() public {
        _handler = new SettlementHandler();
        _handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _actions());
    }

    /// @dev What stands here twice is done twice as often.
    function _actions() private pure returns (bytes4[] memory actions) {
        actions = new bytes4[](22);
        actions[0] = SettlementHandler.deposit.selector;
        actions[1] = SettlementHandler.advance.selector;
        actions[2] = SettlementHandler.bounce.selector;
        actions[3] = SettlementHandler.withdraw.selector;
        actions[4] = SettlementHandler.makeBlock.selector;
        actions[5] = SettlementHandler.proposeTruth.selector;
        actions[6] = SettlementHandler.proposeLie.selector;
        actions[7] = SettlementHandler.doubt.selector;
        actions[8] = SettlementHandler.certify.selector;
        actions[9] = SettlementHandler.certify.selector;
        actions[10] = SettlementHandler.certifyAsMinority.selector;
        actions[11] = SettlementHandler.contradict.selector;
        actions[12] = SettlementHandler.settle.selector;
        actions[13] = SettlementHandler.finalize.selector;
        actions[14] = SettlementHandler.finalize.selector;
        actions[15] = SettlementHandler.pass.selector;
        actions[16] = SettlementHandler.deliver.selector;
        actions[17] = SettlementHandler.deliver.selector;
        actions[18] = SettlementHandler.steal.selector;
        actions[19] = SettlementHandler.withdraw.selector;
        actions[20] = SettlementHandler.makeBlock.selector;
        actions[21] = SettlementHandler.pass.selector;
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_settlement() public view {
        checkAll();
    }

    /// @notice A long play, to show that the campaign is one: every action does what it is for.
    function test_play_everyActionSucceeds() public {
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < 1_200; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("play", i)));
            (bool success,) = address(_handler).call(abi.encodeWithSelector(actions[(seed >> 200) % actions.length], seed));
            vm.assertTrue(success, "an action reverted");
            if (i % 10 == 0) checkAll();
        }
        checkAll();
        string[13] memory expected = [
            "deposit",
            "bounce",
            "withdraw",
            "block",
            "propose",
            "lie",
            "doubt the truth",
            "doubt a lie",
            "certify",
            "contradict",
            "settle",
            "finalize",
            "deliver"
        ];
        for (uint256 i = 0; i < expected.length; ++i) {
            vm.assertLt(1, _handler.successes(expected[i]), expected[i]);
        }
    }

    function checkAll() public view {
        invL4_onlyWhatIsSoIsFinal();
        invL5_escrowCoversAndPaysOnce();
        invL6_bondsAreConserved();
    }

    function invL4_onlyWhatIsSoIsFinal() public view {
        _check(4, "INV-L4");
    }

    function invL5_escrowCoversAndPaysOnce() public view {
        _check(5, "INV-L5");
    }

    function invL6_bondsAreConserved() public view {
        _check(6, "INV-L6");
    }

    function _check(uint256 id, string memory name) private view {
        string memory found = _handler.violation(id);
        if (bytes(found).length != 0) vm.assertTrue(false, string.concat(name, ": ", found));
    }
}
