// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Attested, Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Delivery} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {AccumulatingRecipient, RecordingRecipient, TranscribingRecipient} from "../../utils/Recipients.sol";
import {Vm} from "../../utils/Vm.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice What arrives, once, and what the policy is asked on the way.
/// forge-config: default.fuzz.runs = 32
contract GatewayDeliverTest is GatewayFixture {
    function setUp() public {
        deployGateway();
    }

    function test_deliver_message_reachesTheRecipient() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message memory message = messageTo(address(recipient), 0);
        bytes32 id = idOf(message);
        bytes memory callData = callOf(pack(message));
        vm.expectEmit(address(gateway));
        emit IGateway.MessageDelivered(id);
        (bool success, bytes memory answer) = address(gateway).call(callData);
        vm.assertTrue(success);
        vm.assertEq(abi.decode(answer, (uint256)), 1);

        vm.assertEq(recipient.calls(), 1);
        vm.assertEq(recipient.receiveId(), id);
        vm.assertEq(recipient.sender(), addressOn(SOURCE_CHAIN, SENDER));
        vm.assertEq(recipient.payload(), message.payload);
        vm.assertTrue(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertTrue(gateway.status(SOURCE_ID, 0, id) == IGateway.Status.Delivered);
        vm.assertTrue(gateway.status(SOURCE_ID, 1, id) == IGateway.Status.Unknown);
    }

    /// @dev Under both schemes, inline, recorded and by reference to the record.
    function test_deliver_everySchemeAndKind_reachesTheRecipient() public {
        for (uint8 s = BLS; s <= ECDSA; ++s) {
            scheme = s;
            deployGateway();
            AccumulatingRecipient recipient = new AccumulatingRecipient();
            Message[] memory messages = messagesTo(address(recipient), 3);
            for (uint8 kind = 0; kind < 3; ++kind) {
                Delivery memory delivery = pack(messages, kind, 1, 7);
                delivery.section.kind = kind;
                if (kind == 2) refer(delivery.section, OPERATORS, 1);
                vm.assertEq(deliver(delivery), 1);
            }
            vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), 3);
        }
    }

    /// @dev The recipient's calldata is that of one ABI encoder, whatever stood in memory before: runs of different senders, recipients and lengths, long payloads
    /// before short ones.
    function test_deliver_everyPayloadLength_isCalledWithExactlyThat() public {
        uint16[9] memory lengths = [uint16(1000), 33, 33, 32, 31, 1, 0, 0, 1000];
        TranscribingRecipient[2] memory recipients = [new TranscribingRecipient(), new TranscribingRecipient()];
        Message[] memory messages = new Message[](36);
        for (uint64 i = 0; i < messages.length; ++i) {
            messages[i] = messageTo(address(recipients[(i / 3) % 2]), i);
            messages[i].sender = addressOn(SOURCE_CHAIN, address(uint160(uint256(keccak256(abi.encode(i / 5))))));
            messages[i].payload = _noise(i, lengths[i % 9]);
            messages[i].gasLimit = 3_000_000;
            messages[i].deadline += i % 4;
        }
        vm.assertEq(deliver(pack(messages)), messages.length);
        bytes[][2] memory calls = [recipients[0].calls(), recipients[1].calls()];
        uint256[2] memory seen;
        for (uint256 i = 0; i < messages.length; ++i) {
            uint256 r = (i / 3) % 2;
            bytes memory expected =
                abi.encodeCall(IERC7786Recipient.receiveMessage, (idOf(messages[i]), messages[i].sender, messages[i].payload));
            vm.assertEq(calls[r][seen[r]++], expected);
        }
        vm.assertEq(seen[0], calls[0].length);
        vm.assertEq(seen[1], calls[1].length);
    }

    /// @dev The last payload that is hashed is long and full of ones, and leaves them in memory where the first calls are made.
    function test_deliver_overDirtyMemory_isPaddedWithZeros() public {
        TranscribingRecipient recipient = new TranscribingRecipient();
        uint16[4] memory lengths = [uint16(1), 33, 0, 5000];
        Message[] memory messages = new Message[](4);
        for (uint64 i = 0; i < 4; ++i) {
            messages[i] = messageTo(address(recipient), i);
            (messages[i].payload, messages[i].gasLimit) = (new bytes(lengths[i]), 5_000_000);
            for (uint256 j = 0; j < lengths[i]; ++j) {
                messages[i].payload[j] = 0xff;
            }
        }
        vm.assertEq(deliver(pack(messages)), 4);
        bytes[] memory calls = recipient.calls();
        for (uint256 i = 0; i < 4; ++i) {
            bytes memory expected =
                abi.encodeCall(IERC7786Recipient.receiveMessage, (idOf(messages[i]), messages[i].sender, messages[i].payload));
            vm.assertEq(calls[i], expected);
        }
    }

    function testFuzz_deliver_anyMessages_areCalledWithExactlyThat(uint256 seed, uint256 count) public {
        count = bound(count, 1, 20);
        TranscribingRecipient recipient = new TranscribingRecipient();
        Message[] memory messages = new Message[](count);
        for (uint64 i = 0; i < count; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            messages[i] = messageTo(address(recipient), i);
            messages[i].gasLimit = 2_000_000;
            if (random % 3 == 0) messages[i].sender = addressOn(SOURCE_CHAIN, address(uint160(random >> 8)));
            messages[i].payload = _noise(random, (random >> 168) % 3 == 0 ? (random >> 176) % 300 : 40);
        }
        vm.assertEq(deliver(pack(messages)), count);
        bytes[] memory calls = recipient.calls();
        vm.assertEq(calls.length, count);
        for (uint256 i = 0; i < count; ++i) {
            bytes memory expected =
                abi.encodeCall(IERC7786Recipient.receiveMessage, (idOf(messages[i]), messages[i].sender, messages[i].payload));
            vm.assertEq(calls[i], expected);
        }
    }

    /// @dev Runs of any place and length in lanes of any size: each index is consumed, and no other.
    function testFuzz_deliver_anyRange_consumesExactlyIt(uint256 size, uint256 start, uint256 count) public {
        size = bound(size, 1, 70);
        start = bound(start, 0, size - 1);
        count = bound(count, 1, size - start);
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        vm.assertEq(deliver(pack(messagesTo(address(recipient), size), start, count, 7)), count);
        for (uint64 index = 0; index < size; ++index) {
            vm.assertTrue(gateway.isConsumed(SOURCE_ID, index) == (index >= start && index < start + count));
        }
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), start == 0 ? count : 0);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, uint64(start)), start + count);
    }

    function test_nextUnconsumed_acrossWords() public {
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 530);
        for (uint256 start = 0; start < 530; start += 106) {
            deliver(pack(messages, start, 106, uint64(start)));
        }
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 0), 530);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 511), 530);
        vm.assertEq(gateway.nextUnconsumed(SOURCE_ID, 600), 600);
        vm.assertEq(gateway.nextUnconsumed(OTHER_ID, 0), 0);
    }

    /// @dev Invariant 1: an index is consumed at most once, however batches repeat and overlap. Invariant 12: what is skipped does not count.
    function test_deliver_overlappingBatches_callOnce() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 150);
        uint8[3][5] memory batches = [[0, 100, 100], [0, 100, 0], [50, 100, 50], [0, 150, 0], [149, 1, 0]];
        for (uint256 i = 0; i < batches.length; ++i) {
            vm.assertEq(deliver(pack(messages, batches[i][0], batches[i][1], 7)), batches[i][2]);
            PolicyDouble.Asked[] memory asked = rules.asked();
            vm.assertEq(asked.length, i + 1);
            vm.assertTrue(asked[i].question == PolicyDouble.Question.Admit);
            vm.assertEq(asked[i].messages, batches[i][2]);
        }
        vm.assertEq(recipient.calls(), 150);
    }

    /// @dev Any batches in any order: every message arrives at most once, exactly those that were in a batch, and the policy counts each once.
    function testFuzz_deliver_anyBatches_callEachOnce(uint256 seed) public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 40);
        uint256 covered;
        uint256 expected;
        for (uint256 step = 0; step < 6; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 start = random % 40;
            uint256 count = 1 + (random >> 8) % (40 - start);
            uint256 fresh;
            for (uint256 i = start; i < start + count; ++i) {
                if ((covered >> i) & 1 == 0) ++fresh;
                covered |= 1 << i;
            }
            expected += fresh;
            vm.assertEq(deliver(pack(messages, start, count, 7)), fresh);
        }
        vm.assertEq(recipient.calls(), expected);
        (, uint256 counted) = rules.count(PolicyDouble.Question.Admit);
        vm.assertEq(counted, expected);
    }

    function test_deliver_head_isWhatThePolicyJudges() public {
        Delivery memory delivery = pack(messageTo(address(new AccumulatingRecipient()), 0));
        deliver(delivery);
        Attested memory head = rules.lastHead();
        vm.assertEq(head.rollupId, SOURCE_ID);
        vm.assertEq(head.number, 7);
        vm.assertEq(head.timestamp, delivery.section.timestamp);
        vm.assertEq(head.finality, 1);
        vm.assertEq(head.detailsHash, delivery.section.detailsHash);
        vm.assertEq(head.signedWeight, 306);
        vm.assertEq(head.totalWeight, 406);
        vm.assertEq(rules.asked()[0].rollupId, SOURCE_ID);
    }

    /// @dev Invariant 8: the policy freezes in the transaction that brings the second head, which therefore must not revert.
    function test_deliver_notAdmitted_deliversNothingAndDoesNotRevert() public {
        RecordingRecipient recipient = new RecordingRecipient();
        rules.setAdmits(false);
        Delivery memory delivery = pack(messagesTo(address(recipient), 2));
        vm.recordLogs();
        vm.assertEq(deliver(delivery), 0);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(recipient.calls(), 0);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        rules.setAdmits(true);
        vm.assertEq(deliver(delivery), 2);
    }

    /// @dev A rule that the policy names in a revert undoes everything.
    function test_deliver_policyReverts_reverts() public {
        Delivery memory delivery = pack(messageTo(address(new RecordingRecipient()), 0));
        delivery.section.kind = 1;
        bytes memory callData = callOf(delivery);
        bytes memory reason = abi.encodeWithSelector(IPolicy.UnknownPeer.selector, SOURCE_ID);
        vm.mockCallRevert(address(rules), abi.encodeWithSelector(IPolicy.admit.selector), reason);
        (bool success, bytes memory given) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(given, reason);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertEq(rules.asked().length, 0);
        vm.clearMockedCalls();
        vm.assertEq(deliver(delivery), 1);
    }

    /// @dev The chain that senders are said to be on is the one that the policy knows the rollup by, not what its certified messages claim.
    function test_deliver_senderOfAnotherChain_reverts() public {
        rules.setChainId(12);
        bytes memory callData = callOf(pack(messageTo(address(new RecordingRecipient()), 0)));
        (bool success, bytes memory reason) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(reason, abi.encodeWithSelector(IGateway.WrongSourceChain.selector, SOURCE_CHAIN, 12));
    }

    /// @dev Messages to another chain's recipients have other hashes.
    function test_deliver_onAnotherChain_reverts() public {
        Delivery memory delivery = pack(messageTo(address(new RecordingRecipient()), 0));
        bytes memory callData = callOf(delivery);
        vm.chainId(OWN_CHAIN + 1);
        (bool success,) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.chainId(OWN_CHAIN);
        vm.assertEq(deliver(delivery), 1);
    }

    /// @dev One message of a sender who wants to be a nuisance must not cut batches: it is skipped, stays where it is, and the rate gets its own back.
    function test_deliver_afterDeadline_isSkipped() public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 3);
        messages[1].deadline = uint64(block.timestamp) + 10;
        Delivery memory delivery = pack(messages);
        vm.warp(messages[1].deadline + 1);
        uint256 state = vm.snapshotState();
        vm.assertEq(deliver(delivery), 2);
        vm.assertEq(recipient.calls(), 2);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
        PolicyDouble.Asked[] memory asked = rules.asked();
        vm.assertEq(asked.length, 2);
        vm.assertTrue(asked[1].question == PolicyDouble.Question.Release);
        vm.assertEq(asked[1].messages, 1);
        vm.revertToState(state);
        vm.warp(messages[1].deadline);
        vm.assertEq(deliver(delivery), 3);
    }

    /// @dev Where nothing else was left to deliver, a simulation says why; and what was consumed before does not count as something.
    function test_deliver_nothingInTime_reverts() public {
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 3);
        deliver(pack(messages, 1, 1, 7));
        bytes memory callData = callOf(pack(messages));
        vm.warp(messages[2].deadline + 1);
        (bool success, bytes memory reason) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(reason, abi.encodeWithSelector(IGateway.MessageExpired.selector, messages[2].deadline, block.timestamp));
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
    }

    /// @dev Only what is still to be delivered must be in time: a batch that overlaps one of the past goes through.
    function test_deliver_deadlineOfConsumedMessage_isNotChecked() public {
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 3);
        messages[1].deadline = uint64(block.timestamp) + 10;
        vm.assertEq(deliver(pack(messages, 1, 1, 7)), 1);
        vm.warp(block.timestamp + 1 hours);
        vm.assertEq(deliver(pack(messages, 0, 3, 8)), 2);
    }

    /// @dev Who delivers changes nothing.
    function testFuzz_deliver_anyCaller_isTaken(address caller) public {
        Delivery memory delivery = pack(messageTo(address(new AccumulatingRecipient()), 0));
        vm.prank(caller);
        vm.assertEq(deliver(delivery), 1);
    }

    /// @dev Equal content cut into other runs: the same ids, in the same order.
    function testFuzz_deliver_runsCutOtherwise_sameIds(uint256 cuts) public {
        RecordingRecipient recipient = new RecordingRecipient();
        Message[] memory messages = messagesTo(address(recipient), 12);
        Delivery memory delivery = pack(messages);
        vm.assertEq(delivery.runs.length, 1);
        delivery.runs = cut(delivery.runs[0], cuts);
        vm.recordLogs();
        vm.assertEq(deliver(delivery), 12);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 12);
        for (uint256 i = 0; i < 12; ++i) {
            vm.assertEq(logs[i].topics[0], IGateway.MessageDelivered.selector);
            vm.assertEq(logs[i].topics[1], idOf(messages[i]));
        }
    }

    function _noise(uint256 seed, uint256 length) private pure returns (bytes memory noise) {
        noise = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            noise[i] = keccak256(abi.encode(seed, i / 32))[i % 32];
        }
    }
}
