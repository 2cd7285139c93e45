// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Share, Statement, TableFields} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IRestitutionFund} from "../../../src/interfaces/IRestitutionFund.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {RestitutionFixture} from "../../unit/l1/RestitutionFixture.sol";

/// @notice A liar cannot keep its stake, so it wants to choose who gets it: its own rollup, which once had all of the shares, or nobody at all. Evidence is used once, so
/// it brings its own before the harmed do; and it may sign under whatever epoch it likes, at any time.
contract SteeredRestitutionTest is RestitutionFixture {
    /// @dev Epoch 1 allots 3 : 2. Governance takes the liar's rollup out; long after, the liar signs two heads under epoch 1 and accuses itself.
    function test_submitFork_underLongPastEpoch_creditsTodaysShares() external {
        (Share[] memory formerShares, TableFields memory former) = (shares, fields);
        _takeOut();
        vm.roll(table.snapshotBlock(1) + DEALLOCATION_DELAY + 1);

        slashLiar(LIAR); // signs under epoch 1
        arrive();
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        restitution.collect(1, strategy, former, formerShares);
        restitution.collect(1, strategy, fields, shares);
        vm.assertEq(restitution.available(OTHER_ROLLUP, strategy), 5 ether);
        vm.assertEq(restitution.available(ROLLUP, strategy), 0);
    }

    /// @dev In the last block in which a rollup may still have taken a certificate of the epoch, its shares count: governance cannot take away what was harmed.
    function test_submitFork_underRecentEpoch_creditsItsShares() external {
        (Share[] memory formerShares, TableFields memory former) = (shares, fields);
        _takeOut();
        vm.roll(table.snapshotBlock(1) + DEALLOCATION_DELAY);

        slashLiar(LIAR);
        arrive();
        restitution.collect(1, strategy, former, formerShares);
        vm.assertEq(restitution.available(ROLLUP, strategy), 3 ether);
        vm.assertEq(restitution.available(OTHER_ROLLUP, strategy), 2 ether);
    }

    /// @dev An epoch without shares would leave the money with nobody, for good.
    function test_submitFork_underUnpublishedEpoch_creditsTodaysShares() external {
        Statement memory first = state(LIAR, 77, 10, makeHead(5, "one"));
        slasher.submitFork(first, state(LIAR, 78, 11, makeHead(5, "another")), noHeaders());
        vm.assertEq(slasher.slash(1).epoch, 1);
    }

    /// @dev Shares are worth a tenth more than when an old slash was paid. Its destinations are owed nothing of a later slash's money, however that arrived.
    function test_collect_sharesGained_oldSlashTakesNothingOfNewOne() external {
        slashLiar(LIAR); // 5 ether
        arrive();
        restitution.collect(1, strategy, fields, shares);
        slashLiar(SMALL_LIAR); // 1 ether
        arrive();
        delegationManager.clearBurnOrRedistributableSharesByStrategy(registry.operatorSet(), 2, strategy);
        vm.mockCall(address(strategy), abi.encodeCall(IStrategy.sharesToUnderlyingView, (5 ether)), abi.encode(5.5 ether));
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.NothingArrived.selector, 1, strategy));
        restitution.collect(1, strategy, fields, shares);
        restitution.collect(2, strategy, fields, shares);
        vm.assertEq(restitution.collected(2, strategy), 1 ether);
    }

    /// @dev And where they lost before anything arrived, the old slash is owed no more than there is left of it.
    function test_collect_sharesLost_oldSlashTakesNothingOfNewOne() external {
        slashLiar(LIAR);
        slashLiar(SMALL_LIAR);
        arrive();
        delegationManager.clearBurnOrRedistributableSharesByStrategy(registry.operatorSet(), 2, strategy);
        vm.mockCall(address(strategy), abi.encodeCall(IStrategy.sharesToUnderlyingView, (1 ether)), abi.encode(0.5 ether));
        restitution.collect(2, strategy, fields, shares);
        vm.assertEq(restitution.collected(2, strategy), 0.5 ether);
    }

    /// @dev From the next epoch on all of the stake stands behind the other rollup.
    function _takeOut() private {
        vm.prank(GOVERNANCE);
        stakeShares.setShare(ROLLUP, 0);
        skip(MINIMUM_INTERVAL);
        publishTable();
        fields = opening().fields;
        delete shares;
        shares.push(Share(OTHER_ROLLUP, 2_000));
    }
}
