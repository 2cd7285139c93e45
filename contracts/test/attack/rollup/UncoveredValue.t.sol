// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {IStakeCover} from "../../../src/interfaces/IStakeCover.sol";
import {IStakeShares} from "../../../src/interfaces/IStakeShares.sol";
import {CoverFixture} from "../../utils/CoverFixture.sol";
import {PriceDouble} from "../../utils/PolicyDoubles.sol";

/// @notice Bringing in more value than stake stands behind: by prices, by shares, by gas, by governance in a hurry.
contract UncoveredValueTest is CoverFixture {
    function openOutside(TableCommitment calldata table, IStakeShares.Share[] calldata shares) external {
        cover.openShares(table, shares);
    }

    function comeInWith(uint256 gas_, uint256 amount) external returns (bool admitted) {
        vm.prank(address(gateway));
        (admitted,) = policy.noteInflow{gas: gas_}(PEER_ID, 3, 1, BRIDGE, abi.encode(true, amount));
    }

    /// @dev A price source that reverts, burns its gas, answers little, much or zero: the message is held, the batch goes on at a bounded price.
    function test_brokenPrices_holdTheMessage_andNothingElse() public {
        for (uint256 mode = 1; mode <= uint256(type(PriceDouble.Mode).max); ++mode) {
            prices.become(PriceDouble.Mode(mode));
            uint256 before = gasleft();
            vm.assertFalse(this.comeInWith(1_000_000, 7));
            vm.assertLt(before - gasleft(), 250_000);
        }
        prices.become(PriceDouble.Mode.Honest);
        vm.assertEq(available(), LIMIT);
        vm.assertTrue(comeIn(7));
    }

    function test_priceOverEverything_isHeld() public {
        prices.setRate(type(uint256).max / 7);
        vm.assertFalse(comeIn(7));
        prices.setRate(uint256(1) << 128);
        vm.assertFalse(comeIn(1));
        vm.assertEq(available(), LIMIT);
    }

    /// @dev A relayer leaves too little gas for the price: nothing comes in, and nothing is held by that either.
    function testFuzz_starvedPrices_changeNothing(uint256 gas_) public {
        gas_ = bound(gas_, 5_000, 300_000);
        (bool success, bytes memory answer) = address(this).call(abi.encodeCall(this.comeInWith, (gas_, 7)));
        if (success) vm.assertTrue(abi.decode(answer, (bool)));
        vm.assertEq(available(), success ? LIMIT - 7 : LIMIT);
        if (gas_ < 100_000) vm.assertFalse(success);
    }

    /// @dev A recipient that moves the price while it is called and then fails gets back what was counted, not what it is worth now.
    /// forge-config: default.isolate = true
    function test_priceMovedWithinTheDelivery_givesBackWhatWasCounted() public {
        comeIn(500);
        for (uint256 rate = 0; rate < 3; ++rate) {
            _failWhileThePriceMoves(100, rate * 500);
            vm.assertEq(available(), LIMIT - 500);
            prices.setRate(1);
        }
    }

    /// @dev The same with another message of that amount counted in between at the new price.
    /// forge-config: default.isolate = true
    function test_priceMovedBetweenTwoOfOneAmount_countsBothAlike() public {
        comeIn(500);
        address[] memory targets = new address[](5);
        bytes[] memory calls = new bytes[](5);
        targets[0] = targets[2] = targets[3] = targets[4] = address(policy);
        targets[1] = address(prices);
        calls[0] = calls[2] = _noteCall(100);
        calls[1] = abi.encodeCall(PriceDouble.setRate, (4));
        calls[3] = calls[4] = abi.encodeCall(IPolicy.undoInflow, (PEER_ID, 3, BRIDGE, 100));
        gateway.inOneTransaction(targets, calls);
        vm.assertEq(available(), LIMIT - 500);
        // Outside of it the new price counts.
        vm.assertTrue(comeIn(100));
        vm.assertEq(available(), LIMIT - 900);
    }

    function test_shares_notOpenedWhole_orInAnotherOrder_reverts() public {
        IStakeShares.Share[] memory shares = listOf(OWN_BPS);
        TableCommitment memory table = tableOf(2, STAKE, shares);
        tables.adopt(table);
        IStakeShares.Share[] memory part = new IStakeShares.Share[](2);
        (part[0], part[1]) = (shares[0], shares[1]);
        vm.expectPartialRevert(IStakeCover.WrongShares.selector);
        this.openOutside(table, part);
        // One more: of somebody who has none.
        part = new IStakeShares.Share[](4);
        (part[0], part[1], part[2], part[3]) = (IStakeShares.Share(bytes32(0), 1), shares[0], shares[1], shares[2]);
        vm.expectRevert(IStakeCover.InvalidShares.selector);
        this.openOutside(table, part);
        (shares[0], shares[1]) = (shares[1], shares[0]);
        vm.expectRevert(IStakeCover.InvalidShares.selector);
        this.openOutside(table, shares);
        shares = listOf(OWN_BPS + 1);
        vm.expectPartialRevert(IStakeCover.WrongShares.selector);
        this.openOutside(table, shares);
        vm.assertEq(cover.backing().epoch, 1);
    }

    /// @dev The list of another epoch, or another table under this epoch's number.
    function test_shares_ofAnotherEpoch_reverts() public {
        IStakeShares.Share[] memory mine = listOf(6_999);
        TableCommitment memory table = tableOf(2, STAKE, mine);
        tables.adopt(table);
        TableCommitment memory next = tableOf(3, STAKE, listOf(OWN_BPS));
        tables.adopt(next);
        vm.expectPartialRevert(IStakeCover.WrongShares.selector);
        this.openOutside(next, mine);
        table.epoch = 3;
        vm.expectPartialRevert(IStakeCover.WrongTable.selector);
        this.openOutside(table, mine);
        next.totalWeight *= 2;
        vm.expectPartialRevert(IStakeCover.WrongTable.selector);
        this.openOutside(next, listOf(OWN_BPS));
        next.totalWeight /= 2;
        this.openOutside(next, listOf(OWN_BPS));
        // The older table, with the larger share, is too late.
        table.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IStakeCover.EpochNotNewer.selector, 2, 3));
        this.openOutside(table, mine);
    }

    /// @dev A table that a quorum signed and the L1 never had: twice the same destination, or more than the whole.
    function test_shares_thatAreNone_reverts() public {
        IStakeShares.Share[] memory shares = new IStakeShares.Share[](2);
        (shares[0], shares[1]) = (IStakeShares.Share(OWN_ID, 5_000), IStakeShares.Share(OWN_ID, 5_000));
        TableCommitment memory table = tableOf(2, STAKE, shares);
        tables.adopt(table);
        vm.expectRevert(IStakeCover.InvalidShares.selector);
        this.openOutside(table, shares);
        shares[1] = IStakeShares.Share(LAST_ID, 5_001);
        table = tableOf(2, STAKE, shares);
        tables.adopt(table);
        vm.expectRevert(IStakeCover.InvalidShares.selector);
        this.openOutside(table, shares);
    }

    /// @dev Opening tables again and again, or rolling from one to the next, empties no window.
    function test_newTables_keepTheCount() public {
        comeIn(LIMIT);
        for (uint32 epoch = 2; epoch < 6; ++epoch) {
            open(tableOf(epoch, STAKE, listOf(OWN_BPS)), listOf(OWN_BPS));
            vm.assertFalse(comeIn(1));
        }
    }

    /// @dev A stolen governance key loosens nothing within the delay, whatever it calls.
    function testFuzz_governanceInAHurry_loosensNothing(uint256 seed) public {
        PriceDouble other = new PriceDouble();
        for (uint256 i = 0; i < 12; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            IStakeCover.Rule memory rule = IStakeCover.Rule((dice >> 8) % 4 == 0 ? other : prices, uint16(4_990 + (dice >> 16) % 20));
            if ((dice >> 32) % 4 == 0) delete rule;
            bytes[3] memory calls = [
                abi.encodeCall(IStakeCover.tightenRule, (rule)),
                abi.encodeCall(IStakeCover.proposeRule, (rule)),
                abi.encodeCall(IStakeCover.applyRule, (rule))
            ];
            vm.prank(GOVERNANCE);
            (bool success,) = address(cover).call(calls[dice % 3]);
            success;
            if (i == 6) vm.warp(block.timestamp + LOOSEN_DELAY - 1);
        }
        vm.assertEq(address(cover.rule().priceSource), address(prices));
        vm.assertTrue(cover.rule().riskBps <= RISK_BPS);
    }

    function test_everybodyElse_mayChangeNothing() public {
        bytes[4] memory calls = [
            abi.encodeCall(IStakeCover.tightenRule, (ruleOf(1))),
            abi.encodeCall(IStakeCover.proposeRule, (ruleOf(1))),
            abi.encodeCall(IStakeCover.note, (BRIDGE, 1)),
            abi.encodeCall(IStakeCover.undo, (BRIDGE, 1))
        ];
        // Neither may the policy's governance and gateway note.
        address[4] memory callers = [address(policy), address(gateway), GOVERNANCE, address(gateway)];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(callers[i]);
            (bool success, bytes memory reason) = address(cover).call(calls[i]);
            vm.assertFalse(success);
            bytes4 selector = i < 2 ? IGoverned.NotGovernance.selector : IStakeCover.NotPolicy.selector;
            vm.assertEq(reason, abi.encodeWithSelector(selector, callers[i]));
        }
        IStakeCover.Rule memory rule = ruleOf(1);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        cover.applyRule(rule);
    }

    function _failWhileThePriceMoves(uint256 amount, uint256 rate) private {
        address[] memory targets = new address[](3);
        bytes[] memory calls = new bytes[](3);
        targets[0] = targets[2] = address(policy);
        targets[1] = address(prices);
        calls[0] = _noteCall(amount);
        calls[1] = abi.encodeCall(PriceDouble.setRate, (rate));
        calls[2] = abi.encodeCall(IPolicy.undoInflow, (PEER_ID, 3, BRIDGE, uint128(amount)));
        bytes[] memory answers = gateway.inOneTransaction(targets, calls);
        (bool admitted,) = abi.decode(answers[0], (bool, uint128));
        vm.assertTrue(admitted);
    }

    function _noteCall(uint256 amount) private pure returns (bytes memory) {
        return abi.encodeCall(IPolicy.noteInflow, (PEER_ID, 3, 1, BRIDGE, abi.encode(true, amount)));
    }
}
