// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {GatewaySlots} from "../../../src/libraries/GatewaySlots.sol";
import {Deliveries} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {FailingRecipient, RecordingRecipient, ReenteringRecipient} from "../../utils/Recipients.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Messages that nobody may deliver any more, and what a gateway keeps of what it consumed under `unsafe` heads.
/// forge-config: default.fuzz.runs = 32
contract GatewayExpireTest is GatewayFixture {
    RecordingRecipient private _recipient;

    function setUp() public {
        deployGateway();
        _recipient = new RecordingRecipient();
    }

    function test_expire_unconsumed_endsIt() public {
        Message[] memory messages = messagesTo(address(_recipient), 1);
        bytes memory parcel = Deliveries.encode(packAt(messages, 0, 1, 7, 3));
        vm.warp(messages[0].deadline + 1);
        vm.expectEmit(address(gateway));
        emit IGateway.ExpiryRecorded(idOf(messages[0]), SOURCE_ID, 0);
        vm.assertEq(gateway.expire(parcel), 1);
        vm.assertTrue(statusOf(messages[0]) == IGateway.Status.Expired);
        vm.assertTrue(gateway.status(SOURCE_ID, 0, keccak256("another")) == IGateway.Status.Unknown);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 0));
        // Once, and for good.
        vm.assertEq(gateway.expire(parcel), 0);
        vm.assertEq(deliver(pack(messages)), 0);
        vm.assertEq(_recipient.calls(), 0);
        // Neither rate nor value were asked about.
        vm.assertEq(rules.asked().length, 1);
        vm.assertEq(rules.asked()[0].messages, 0);
    }

    /// @dev To the second: as long as it can be delivered it cannot be ended, and from then on the other way round.
    function test_expire_inTime_isSkipped() public {
        Message[] memory messages = messagesTo(address(_recipient), 1);
        vm.warp(messages[0].deadline);
        vm.assertEq(expire(messages), 0);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertEq(deliver(pack(messages)), 1);
        vm.warp(messages[0].deadline + 1);
        vm.assertEq(expire(messages), 0);
        vm.assertTrue(statusOf(messages[0]) == IGateway.Status.Delivered);
    }

    function test_expire_failed_endsIt_andNobodyRetries() public {
        FailingRecipient failing = new FailingRecipient();
        Message memory message = messageTo(address(failing), 0);
        vm.assertTrue(deliverOne(message) == IGateway.Status.Failed);
        failing.mend();
        uint64 deadline = message.deadline;
        vm.warp(deadline + 1);
        vm.assertEq(expire(only(message)), 1);
        vm.assertTrue(statusOf(message) == IGateway.Status.Expired);
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(message)));
        gateway.retry(SOURCE_ID, LANE, message);
        vm.assertEq(failing.calls(), 0);
    }

    function test_expire_held_endsIt() public {
        Message memory message = messageTo(address(_recipient), 0);
        rules.setHolds(message.payload, true);
        deliver(pack(message));
        vm.warp(message.deadline + 1);
        vm.assertEq(expire(only(message)), 1);
        vm.assertTrue(statusOf(message) == IGateway.Status.Expired);
        // The hold under an unsafe head consumed nothing.
        vm.assertEq(_link(0), 0);
    }

    /// @dev An `unsafe` or `safe` source could be wrong about what it sent.
    function test_expire_notFinal_reverts() public {
        Message[] memory messages = messagesTo(address(_recipient), 1);
        vm.warp(messages[0].deadline + 1);
        for (uint8 finality = 1; finality < 3; ++finality) {
            bytes memory parcel = Deliveries.encode(packAt(messages, 0, 1, 7, finality));
            vm.expectRevert(abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, finality, 3));
            gateway.expire(parcel);
        }
    }

    /// @dev Another message failed at the index: a fork's, accepted under an unsafe head. Its record stays, and the true one is not marked expired: it can be rejected.
    function test_expire_failedUnderAnotherId_isSkipped() public {
        Message memory orphan = messageTo(address(new FailingRecipient()), 0);
        deliver(pack(orphan));
        Message memory canonical = messageTo(address(_recipient), 0);
        vm.warp(canonical.deadline + 1);
        vm.assertEq(expire(only(canonical)), 0);
        vm.assertTrue(statusOf(orphan) == IGateway.Status.Failed);
        vm.assertEq(vm.load(address(gateway), GatewaySlots.expired(SOURCE_ID, 0)), 0);
    }

    /// @dev A mixed batch over several runs: only what is late and undelivered.
    function testFuzz_expire_mixed(uint256 late, uint256 first) public {
        Message[] memory messages = messagesTo(address(_recipient), 20);
        address failing = address(new FailingRecipient());
        for (uint64 i = 0; i < 20; ++i) {
            if (i % 5 == 2) messages[i] = messageTo(failing, i);
            if ((late >> i) & 1 == 0) messages[i].deadline += 1 days;
        }
        for (uint256 i = 0; i < 20; ++i) {
            if ((first >> i) & 1 == 1) deliver(pack(messages, i, 1, uint64(i)));
        }
        vm.warp(block.timestamp + 1 days + 1);
        uint256 expected;
        for (uint256 i = 0; i < 20; ++i) {
            bool ends = (late >> i) & 1 == 1 && ((first >> i) & 1 == 0 || i % 5 == 2);
            if (ends) ++expected;
        }
        vm.assertEq(expire(messages), expected);
        for (uint256 i = 0; i < 20; ++i) {
            bool delivered = (first >> i) & 1 == 1;
            IGateway.Status status = statusOf(messages[i]);
            bool isLate = (late >> i) & 1 == 1;
            if (delivered && i % 5 != 2) vm.assertTrue(status == IGateway.Status.Delivered);
            else if (isLate) vm.assertTrue(status == IGateway.Status.Expired);
            else vm.assertTrue(status == (delivered ? IGateway.Status.Failed : IGateway.Status.Unknown));
        }
    }

    /// @dev The chain of links from its definition, whatever batches overlap, fail, are held or late.
    function testFuzz_links_followTheDefinition(uint256 seed) public {
        Message[] memory messages = messagesTo(address(_recipient), 300);
        address failing = address(new FailingRecipient());
        for (uint64 i = 240; i < 300; i += 7) {
            messages[i] = messageTo(failing, i);
        }
        bool[300] memory consumed;
        bytes32[2] memory links;
        for (uint256 step = 0; step < 5; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 start = 230 + random % 60;
            uint256 count = 1 + (random >> 8) % (300 - start);
            uint256 held = start + (random >> 16) % count;
            uint8 finality = (random >> 24) % 4 == 0 ? 2 : 1;
            rules.setHolds(messages[held].payload, true);
            gateway.deliver(Deliveries.encode(packAt(messages, start, count, uint64(step), finality)));
            rules.setHolds(messages[held].payload, false);
            for (uint256 word = 0; word < 2; ++word) {
                links[word] = _expectedLink(links[word], messages, consumed, [start, start + count, held, word], finality);
                vm.assertEq(_link(word), links[word]);
            }
        }
    }

    /// @param range start, end, the held one, and the word
    function _expectedLink(bytes32 link, Message[] memory messages, bool[300] memory consumed, uint256[4] memory range, uint8 finality)
        private
        view
        returns (bytes32)
    {
        bytes memory packed;
        uint256 first = type(uint256).max;
        uint256 zeros;
        for (uint256 i = range[0]; i < range[1]; ++i) {
            if (i / 256 != range[3]) continue;
            // What fails under an `unsafe` head while values are looked at is held, too.
            bool held = i == range[2] || (finality == 1 && i >= 240 && (i - 240) % 7 == 0);
            if (consumed[i] || held) {
                ++zeros;
                continue;
            }
            consumed[i] = true;
            if (first == type(uint256).max) (first, zeros) = (i, 0);
            packed = bytes.concat(packed, new bytes(32 * zeros), idOf(messages[i]));
            zeros = 0;
        }
        if (packed.length == 0 || finality != 1) return link;
        return keccak256(abi.encode(keccak256("parley/v0/consumed"), link, uint64(first), keccak256(packed)));
    }

    /// @dev From `safe` upwards nothing else can stand at an index, and the write is saved.
    function test_links_fromSafeUpwards_none() public {
        Message[] memory messages = messagesTo(address(_recipient), 2);
        gateway.deliver(Deliveries.encode(packAt(messages, 0, 1, 7, 2)));
        gateway.deliver(Deliveries.encode(packAt(messages, 0, 2, 8, 3)));
        vm.assertEq(_recipient.calls(), 2);
        vm.assertEq(_link(0), 0);
    }

    function test_expire_whileDelivering_reverts() public {
        ReenteringRecipient recipient = new ReenteringRecipient();
        Message[] memory messages = messagesTo(address(recipient), 2);
        messages[1].deadline = uint64(block.timestamp) - 1;
        recipient.prepare(abi.encodeCall(IGateway.expire, (Deliveries.encode(packAt(messages, 0, 2, 8, 3)))));
        bytes memory reason = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        bytes memory parcel = Deliveries.encode(pack(messages));
        vm.expectEmit(address(gateway));
        emit IGateway.MessageFailed(idOf(messages[0]), SOURCE_ID, 0, reason);
        gateway.deliver(parcel);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
    }

    function test_refund_anybodyButExits_reverts() public {
        Message memory message = messageTo(address(1), 0);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotExits.selector, address(this)));
        gateway.refund(SOURCE_ID, 1, keccak256("id"), message, "");
        vm.prank(EXITS);
        gateway.refund(SOURCE_ID, 1, keccak256("id"), message, "");
        vm.assertTrue(gateway.isRefunded(SOURCE_ID, 0));
        vm.assertFalse(gateway.isRefunded(SOURCE_ID, 1));
        vm.assertFalse(gateway.isRefunded(OTHER_ID, 0));
        vm.prank(EXITS);
        vm.expectRevert(abi.encodeWithSelector(IGateway.AlreadyRefunded.selector, SOURCE_ID, 0));
        gateway.refund(SOURCE_ID, 1, keccak256("id"), message, "");
    }

    function _link(uint256 word) private view returns (bytes32) {
        return vm.load(address(gateway), GatewaySlots.consumedBy(SOURCE_ID, uint64(word)));
    }
}
