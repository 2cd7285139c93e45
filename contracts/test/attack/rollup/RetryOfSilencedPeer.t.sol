// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {FailingRecipient} from "../../utils/Recipients.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice A peer that is not heard any more left a failed message behind, and somebody retries it: once as itself, once under a chain id that
/// means another rollup by now. The recipient sees the sender's chain only, so it would take the message for one of the successor's.
contract RetryOfSilencedPeerTest is RollupFixture {
    uint256 private constant OPERATORS = 4;

    FailingRecipient private _recipient;
    Message private _message;

    function setUp() public {
        deployRollup(OPERATORS);
        _recipient = new FailingRecipient();
        Message[] memory messages = messagesTo(address(_recipient), 1);
        vm.assertEq(submitAndDeliver(pack(messages, 0, 1, 7, OPERATORS)), 0);
        _recipient.mend();
        _message = messages[0];
    }

    function test_retry_pausedPeer_reverts() public {
        _pause(SOURCE_ID);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerPaused.selector, SOURCE_ID));
        gateway.retry(SOURCE_ID, _message);

        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));
        gateway.retry(SOURCE_ID, _message);
        vm.assertEq(_recipient.calls(), 1);
    }

    function test_retry_frozenPeer_reverts() public {
        Parcel memory conflicting = pack(messagesTo(address(_recipient), 2), 1, 1, 7, OPERATORS);
        vm.assertEq(submitAndDeliver(conflicting), 0);
        vm.assertTrue(policy.frozen(SOURCE_ID));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, SOURCE_ID));
        gateway.retry(SOURCE_ID, _message);
    }

    function test_retry_chainIdOfAnotherNow_reverts() public {
        _pause(SOURCE_ID);
        addPeer(OTHER_ID, peerOf(SOURCE_CHAIN));
        addPeer(SOURCE_ID, peerOf(77));
        vm.assertEq(policy.rollupIdOf(SOURCE_CHAIN), OTHER_ID);
        vm.expectRevert(abi.encodeWithSelector(IGateway.WrongSourceChain.selector, SOURCE_CHAIN, 77));
        gateway.retry(SOURCE_ID, _message);
        vm.assertEq(_recipient.calls(), 0);
    }

    function _pause(bytes32 rollupId) private {
        IPolicy.Peer memory rules = policy.peer(rollupId);
        rules.paused = true;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(rollupId, rules);
    }
}
