// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {AccumulatingRecipient} from "../../utils/Recipients.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice Two contradicting certificates froze a peer, governance looked into it and thawed it: a griefer brings the same contradiction again, as
/// often as it likes for as long as the table is in use, or another one of the same fork.
contract FrozenAgainTest is RollupFixture {
    uint256 private constant OPERATORS = 4;

    AccumulatingRecipient private _recipient;

    function setUp() public {
        deployRollup(OPERATORS);
        _recipient = new AccumulatingRecipient();
    }

    function test_deliver_contradictionFromBeforeTheThaw_freezesNotAgain() public {
        Parcel memory first = pack(messagesTo(address(_recipient), 1), 0, 1, 7, OPERATORS);
        Parcel memory second = pack(messagesTo(address(_recipient), 2), 1, 1, 7, OPERATORS);
        Parcel memory nextOfFork = pack(messagesTo(address(_recipient), 3), 1, 1, 8, OPERATORS);
        submitAndDeliver(first);
        vm.assertEq(submitAndDeliver(second), 0);
        vm.assertTrue(policy.frozen(SOURCE_ID));
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        uint256 thawedAt = block.timestamp;

        vm.warp(thawedAt + 1);
        lightClient.submit(nextOfFork.certificate);
        Parcel[3] memory old = [second, first, nextOfFork];
        for (uint256 i = 0; i < old.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadTooOld.selector, old[i].head.timestamp, thawedAt + 1));
            deliver(old[i]);
        }
        vm.assertFalse(policy.frozen(SOURCE_ID));

        // Lanes only grow: a head from after the thaw proves what the old ones did, and a new contradiction counts.
        vm.assertEq(submitAndDeliver(pack(messagesTo(address(_recipient), 3), 1, 2, 9, OPERATORS)), 2);
        vm.assertEq(submitAndDeliver(pack(messagesTo(address(_recipient), 4), 3, 1, 9, OPERATORS)), 0);
        vm.assertTrue(policy.frozen(SOURCE_ID));
    }

    /// @dev Only a thaw draws that line: a change of rules for a peer in good standing leaves its heads, and their contradictions, as they were.
    function test_apply_peerNotFrozen_keepsItsHeads() public {
        Parcel memory first = pack(messagesTo(address(_recipient), 1), 0, 1, 7, OPERATORS);
        Parcel memory second = pack(messagesTo(address(_recipient), 2), 1, 1, 7, OPERATORS);
        submitAndDeliver(first);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        vm.assertEq(submitAndDeliver(second), 0);
        vm.assertTrue(policy.frozen(SOURCE_ID));
    }
}
