// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "../utils/Test.sol";
import {NetworkHandler} from "./NetworkHandler.sol";
import {NetworkLies} from "./NetworkLies.sol";
import {NetworkPlays} from "./NetworkPlays.sol";

struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

/// @notice The invariants of specs/invariants.md over a network of three rollups, one of which is lied about. One campaign for all of them: forge runs one for each
/// `invariant_` function. The handler compares after every action; a check here only tells what it found, under the invariant's id.
contract NetworkInvariants is Test {
    NetworkHandler private _network;

    function setUp() public {
        _network = new NetworkHandler();
        _network.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_network);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_network), _actions());
    }

    /// @dev What stands here twice is done twice as often.
    function _actions() private pure returns (bytes4[] memory actions) {
        actions = new bytes4[](32);
        actions[0] = NetworkPlays.send.selector;
        actions[1] = NetworkPlays.send.selector;
        actions[2] = NetworkPlays.sendTokens.selector;
        actions[3] = NetworkPlays.sendTokens.selector;
        actions[4] = NetworkPlays.deliver.selector;
        actions[5] = NetworkPlays.deliver.selector;
        actions[6] = NetworkPlays.deliver.selector;
        actions[7] = NetworkPlays.deliverStarved.selector;
        actions[8] = NetworkPlays.deliverTampered.selector;
        actions[9] = NetworkLies.deliverInvented.selector;
        actions[10] = NetworkLies.deliverOrphaned.selector;
        actions[11] = NetworkPlays.retry.selector;
        actions[12] = NetworkPlays.mend.selector;
        actions[13] = NetworkPlays.expire.selector;
        actions[14] = NetworkPlays.expire.selector;
        actions[15] = NetworkLies.expireInvented.selector;
        actions[16] = NetworkPlays.refund.selector;
        actions[17] = NetworkPlays.refund.selector;
        actions[18] = NetworkPlays.refund.selector;
        actions[19] = NetworkLies.refundInvented.selector;
        actions[20] = NetworkLies.report.selector;
        actions[21] = NetworkLies.accuseHonest.selector;
        actions[22] = NetworkLies.thaw.selector;
        actions[23] = NetworkLies.settle.selector;
        actions[24] = NetworkPlays.certify.selector;
        actions[25] = NetworkHandler.govern.selector;
        actions[26] = NetworkHandler.governValue.selector;
        actions[27] = NetworkHandler.governCover.selector;
        actions[28] = NetworkHandler.adopt.selector;
        actions[29] = NetworkHandler.revoke.selector;
        actions[30] = NetworkHandler.pass.selector;
        actions[31] = NetworkHandler.pass.selector;
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_network() public view {
        checkAll();
    }

    function afterInvariant() public {
        _network.compareEverything();
        checkAll();
    }

    /// @notice Several plays, to show that the campaign is one: every action does what it is for. One alone may come to a stop: what froze for good stays frozen.
    function test_play_everyActionSucceeds() public {
        NetworkHandler[8] memory plays;
        for (uint256 i = 0; i < plays.length; ++i) {
            if (i != 0) setUp();
            plays[i] = _network;
            _play(i);
        }
        string[39] memory expected = [
            "send",
            "sendValue",
            "deliver",
            "deliverStarved",
            "tampered refused",
            "deliverInvented",
            "delivered",
            "failed",
            "value delivered",
            "retry",
            "reenter",
            "report",
            "honest not frozen",
            "freeze",
            "thaw",
            "decide",
            "settle",
            "certify",
            "propose",
            "apply",
            "tighten",
            "pause",
            "reserve",
            "tighten value",
            "propose value",
            "apply value",
            "deliverOrphaned",
            "expire",
            "refundExpired",
            "refundRejected",
            "value refunded",
            "till refunded",
            "adopt",
            "handOver",
            "revoke",
            "tighten cover",
            "propose cover",
            "apply cover",
            "open shares"
        ];
        for (uint256 i = 0; i < expected.length; ++i) {
            uint256 successes;
            for (uint256 k = 0; k < plays.length; ++k) {
                successes += plays[k].successes(expected[i]);
            }
            vm.assertLt(0, successes, expected[i]);
        }
    }

    function _play(uint256 which) private {
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < 300; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("play", which, i)));
            bytes4 action = actions[seed % actions.length];
            bytes memory call = action == NetworkPlays.deliverStarved.selector
                ? abi.encodeWithSelector(action, seed, seed >> 8)
                : abi.encodeWithSelector(action, seed);
            (bool success, bytes memory reason) = address(_network).call(call);
            vm.assertTrue(success, string.concat("an action reverted: ", vm.toString(uint256(uint32(bytes4(reason)))), string(reason)));
        }
        _network.compareEverything();
        checkAll();
    }

    function checkAll() public view {
        uint256 first = _network.firstBroken();
        if (first != 0) _check(first, string.concat("INV-", vm.toString(first)));
        inv1_deliveredOnlyIfSent();
        inv2_oneTerminalState();
        inv3_lanesOnlyGrow();
        inv4_supplyIsConstant();
        inv5_inflowUnderItsCaps();
        inv6_quorums();
        inv7_noZeroNoRepetitionNoConflict();
        inv8_freezesAsTheModelSays();
        inv9_signersAreSlashable();
        inv12_limitsInEveryWindow();
        inv13_peersDoNotReachEachOther();
        inv14_looseningLate();
        inv15_onlyReceiveMessage();
        inv16_outboxIsItsReference();
        inv17_reentrance();
    }

    function inv1_deliveredOnlyIfSent() public view {
        _check(1, "INV-1");
    }

    function inv2_oneTerminalState() public view {
        _check(2, "INV-2");
    }

    function inv3_lanesOnlyGrow() public view {
        _check(3, "INV-3");
    }

    function inv4_supplyIsConstant() public view {
        _check(4, "INV-4");
    }

    function inv5_inflowUnderItsCaps() public view {
        _check(5, "INV-5");
    }

    function inv6_quorums() public view {
        _check(6, "INV-6");
    }

    function inv7_noZeroNoRepetitionNoConflict() public view {
        _check(7, "INV-7");
    }

    function inv8_freezesAsTheModelSays() public view {
        _check(8, "INV-8");
    }

    function inv9_signersAreSlashable() public view {
        _check(9, "INV-9");
    }

    function inv12_limitsInEveryWindow() public view {
        _check(12, "INV-12");
    }

    function inv13_peersDoNotReachEachOther() public view {
        _check(13, "INV-13");
    }

    function inv14_looseningLate() public view {
        _check(14, "INV-14");
    }

    function inv15_onlyReceiveMessage() public view {
        _check(15, "INV-15");
    }

    function inv16_outboxIsItsReference() public view {
        _check(16, "INV-16");
    }

    function inv17_reentrance() public view {
        _check(17, "INV-17");
    }

    function _check(uint256 id, string memory name) private view {
        string memory found = _network.violation(id);
        if (bytes(found).length != 0) vm.assertTrue(false, string.concat(name, ": ", found));
    }
}
