// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Deliveries} from "../../utils/Delivery.sol";
import {AccumulatingRecipient, FailingRecipient} from "../../utils/Recipients.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice What fails is given back to the rate, so a peer that is heard three times a minute lets any number of messages fail first and has all of them retried at once. It need not have the recipient's help: with a gas limit
/// that suffices only where the recipient's storage was touched before, a delivery fails and a retry that warms it up does not.
contract RetriesOverTheRateTest is RollupFixture {
    uint256 private constant OPERATORS = 4;
    uint24 private constant LIMIT = 3;

    constructor() {
        scheme = ECDSA;
    }

    function setUp() public {
        deployRollup(OPERATORS);
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        rules.maxMessagesPerWindow = LIMIT;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
    }

    function test_failFirst_retriesKeepTheRate() public {
        FailingRecipient recipient = new FailingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 9);
        for (uint256 i = 0; i < 9; i += LIMIT) {
            vm.assertEq(deliver(pack(messages, i, LIMIT, 7, OPERATORS)), 0);
        }
        recipient.mend();
        vm.assertEq(_retryAll(messages), LIMIT);
        vm.warp(block.timestamp + 60);
        vm.assertEq(_retryAll(messages), 0);
        // Two windows later what the first one let in counts no more.
        vm.warp(block.timestamp + 60);
        vm.assertEq(_retryAll(messages), LIMIT);
        vm.assertEq(recipient.calls(), 2 * LIMIT);
    }

    /// @dev A retry that fails again gives back what it took; a delivery finds the room that retries left.
    function test_retry_failingAgain_takesNothing() public {
        FailingRecipient recipient = new FailingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 3);
        vm.assertEq(deliver(pack(messages, 0, LIMIT, 7, OPERATORS)), 0);
        for (uint256 i = 0; i < 2 * LIMIT; ++i) {
            vm.expectPartialRevert(IGateway.RetryFailed.selector);
            gateway.retry(SOURCE_ID, LANE, messages[0]);
        }
        recipient.mend();
        vm.assertEq(_retryAll(messages), LIMIT);
        (IPolicy.Obstacle obstacle,) = policy.explain(SOURCE_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Rate);
    }

    /// @dev A sender with a share of its own retries by that, whatever the others used up.
    function test_retry_usesTheSendersShare() public {
        vm.startPrank(GOVERNANCE);
        policy.proposeReservation(SOURCE_ID, SENDER, 1);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyReservation(SOURCE_ID, SENDER, 1);
        vm.stopPrank();
        vm.warp(block.timestamp + 2 minutes);
        FailingRecipient recipient = new FailingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 4);
        vm.assertEq(deliver(pack(messages, 0, 4, 7, OPERATORS)), 0);
        recipient.mend();
        vm.assertEq(_retryAll(messages), LIMIT);
        (, uint256 available) = policy.reservation(SOURCE_ID, SENDER);
        vm.assertEq(available, 0);
    }

    /// @dev The gas limit that fails cold and passes warm, with a recipient that helps nobody.
    /// forge-config: default.isolate = true
    function test_failCold_retryWarm_keepsTheRate() public {
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        Warmer warmer = new Warmer(gateway);
        Message[] memory messages = messagesTo(address(recipient), 6);
        for (uint256 i = 0; i < 6; ++i) {
            messages[i].gasLimit = 21_500;
        }
        for (uint256 i = 0; i < 6; i += LIMIT) {
            bytes memory parcel = Deliveries.encode(pack(messages, i, LIMIT, 7, OPERATORS));
            vm.assertEq(gateway.deliver(parcel), 0);
        }
        uint256 retried;
        for (uint256 i = 0; i < 6; ++i) {
            if (warmer.retry(recipient, messages[i], SOURCE_ID, LANE)) ++retried;
        }
        vm.assertEq(retried, LIMIT);
    }

    function _retryAll(Message[] memory messages) private returns (uint256 retried) {
        for (uint256 i = 0; i < messages.length; ++i) {
            if (gateway.status(SOURCE_ID, messages[i].index, idOf(messages[i])) != IGateway.Status.Failed) continue;
            try gateway.retry(SOURCE_ID, LANE, messages[i]) {
                ++retried;
            } catch (bytes memory reason) {
                vm.assertEq(reason, abi.encodeWithSelector(IGateway.RetryHeld.selector, idOf(messages[i])));
            }
        }
    }
}

/// @notice Touches the recipient's storage, and retries in the same transaction.
contract Warmer {
    IGateway private immutable _gateway;

    constructor(IGateway gateway) {
        _gateway = gateway;
    }

    function retry(AccumulatingRecipient recipient, Message calldata message, bytes32 sourceId, uint64 lane)
        external
        returns (bool success)
    {
        // Writes the slot, and so makes the next write of the transaction a cheap one.
        recipient.receiveMessage(0, "", "");
        try _gateway.retry(sourceId, lane, message) {
            return true;
        } catch {
            return false;
        }
    }
}
