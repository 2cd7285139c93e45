// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Head, Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Deliveries, Delivery, Section} from "../../utils/Delivery.sol";
import {CodecDouble} from "../../utils/PolicyDoubles.sol";
import {FailingRecipient} from "../../utils/Recipients.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice A sequencer has a branch certified as `unsafe` that will not last, and brings in what it says: `unsafeCap` is the most that this may cost. Ways around it: let the messages fail on purpose
/// and retry them when nothing asks for the branch any more; or keep them until another branch has reached its numbers.
contract OrphansPastTheCapTest is RollupFixture {
    uint256 private constant OPERATORS = 4;
    uint128 private constant CAP = 100;
    bytes32 private constant LOST_BRANCH = keccak256("anchor of the branch that is lost");
    uint64 private constant LOST_NUMBER = 10;

    FailingRecipient private _bridge;
    Message[] private _orphans;

    constructor() {
        scheme = ECDSA;
    }

    function setUp() public {
        deployRollup(OPERATORS);
        _bridge = new FailingRecipient();
        IPolicy.ValueRule memory rule = IPolicy.ValueRule(new CodecDouble(), 1 hours, 100_000, 100_000, CAP);
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(SOURCE_ID, address(_bridge), rule);
        for (uint64 i = 0; i < 5; ++i) {
            Message memory message = messageTo(address(_bridge), i);
            message.payload = abi.encode(true, CAP);
            _orphans.push(message);
        }
    }

    function test_failOnPurpose_thenRetry_bringsNothing() public {
        vm.assertEq(_deliver(LOST_NUMBER, 1, LOST_BRANCH), 0);
        _settle(LOST_NUMBER);
        _bridge.mend();
        for (uint256 i = 0; i < 5; ++i) {
            vm.assertFalse(gateway.isConsumed(SOURCE_ID, uint64(i)));
            vm.expectRevert(abi.encodeWithSelector(IGateway.NotFailed.selector, idOf(_orphans[i])));
            gateway.retry(SOURCE_ID, LANE, _orphans[i]);
        }
        vm.assertEq(_bridge.calls(), 0);
    }

    function test_numbersThatWereReached_bringNothing() public {
        _bridge.mend();
        _settle(LOST_NUMBER);
        vm.assertEq(_deliver(LOST_NUMBER, 1, LOST_BRANCH), 0);
        vm.assertEq(_deliver(LOST_NUMBER - 1, 1, LOST_BRANCH), 0);
        vm.assertEq(_bridge.calls(), 0);
        // Beyond that number it is the cap again, and no more of it until the next head of higher finality.
        vm.assertEq(_deliver(LOST_NUMBER + 1, 1, LOST_BRANCH), 1);
        vm.assertEq(_deliver(LOST_NUMBER + 2, 1, LOST_BRANCH), 0);
    }

    /// @dev What is true loses nothing: it arrives under a newer head, or at once under the one that reached the number.
    function test_trueMessages_arriveUnderLaterHeads() public {
        vm.assertEq(_deliver(LOST_NUMBER, 1, 0), 0);
        _bridge.mend();
        vm.assertEq(_deliver(LOST_NUMBER + 1, 1, 0), 1);
        vm.assertEq(_deliver(LOST_NUMBER + 1, 2, 0), 4);
        vm.assertEq(_bridge.calls(), 5);
    }

    /// @dev Under a `safe` head nothing is orphaned: what fails there is kept for retries, which count it again.
    function test_failedUnderSafe_isRetried() public {
        vm.assertEq(_deliver(LOST_NUMBER, 2, 0), 0);
        _bridge.mend();
        for (uint256 i = 0; i < 5; ++i) {
            vm.assertTrue(gateway.status(SOURCE_ID, uint64(i), idOf(_orphans[i])) == IGateway.Status.Failed);
            gateway.retry(SOURCE_ID, LANE, _orphans[i]);
        }
        vm.assertEq(policy.ledger(SOURCE_ID, address(_bridge)).current, 5 * CAP);
    }

    /// @dev Without value there is no cap to get past, and nothing is held.
    function test_failedWithoutValue_isRetried() public {
        _orphans[0].payload = abi.encode(true, 0);
        _deliver(LOST_NUMBER, 1, 0);
        vm.assertTrue(gateway.status(SOURCE_ID, 0, idOf(_orphans[0])) == IGateway.Status.Failed);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 1));
    }

    /// @dev Held again and again, whoever pays for it: nothing adds up.
    function test_failingAgainAndAgain_countsNothing() public {
        IPolicy.Ledger memory before = policy.ledger(SOURCE_ID, address(_bridge));
        for (uint64 i = 0; i < 5; ++i) {
            _deliver(LOST_NUMBER + i, 1, LOST_BRANCH);
        }
        IPolicy.Ledger memory now_ = policy.ledger(SOURCE_ID, address(_bridge));
        vm.assertEq(now_.current, before.current);
        vm.assertEq(now_.outstanding, before.outstanding);
        vm.assertTrue(now_.net == before.net);
        (IPolicy.Obstacle obstacle,) = policy.explain(SOURCE_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.None);
    }

    function _deliver(uint64 number, uint8 finality, bytes32 anchor) private returns (uint256) {
        Message[] memory messages = _orphans;
        Delivery memory delivery = pack(messages, 0, messages.length, number, OPERATORS);
        delivery.section = _sectionOf(number, finality, anchor, outboxRootOf(messages));
        return gateway.deliver(Deliveries.encode(delivery));
    }

    /// @dev A `safe` head of the branch that lasts, which knows nothing of the orphans.
    function _settle(uint64 number) private {
        bytes32 outboxRoot = keccak256("outbox of the branch that lasts");
        bytes memory section = Deliveries.encodeSection(_sectionOf(number, 2, 0, outboxRoot));
        policy.settle(SOURCE_ID, address(_bridge), outboxRoot, section);
    }

    function _sectionOf(uint64 number, uint8 finality, bytes32 anchor, bytes32 outboxRoot) private view returns (Section memory section) {
        Head memory head = headOf(SOURCE_ID, outboxRoot, number);
        (head.finality, head.anchor) = (finality, anchor);
        (section,) = sectionOf(head, OPERATORS, 1);
    }
}
