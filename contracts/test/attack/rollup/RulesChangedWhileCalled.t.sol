// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Head, Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Deliveries, Delivery, Section} from "../../utils/Delivery.sol";
import {CodecDouble} from "../../utils/PolicyDoubles.sol";
import {AccumulatingRecipient, FailingRecipient} from "../../utils/Recipients.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice Calls what it was told while it is being called, and answers as it was told.
contract MeddlingRecipient is IERC7786Recipient {
    address private _target;
    bytes private _call;
    bytes4 private _answer;

    function prepare(address target, bytes calldata call_, bool succeed) external {
        (_target, _call) = (target, call_);
        _answer = succeed ? IERC7786Recipient.receiveMessage.selector : bytes4(0);
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        (bool success,) = _target.call(_call);
        require(success, "the policy refused");
        return _answer;
    }
}

/// @notice The policy is open while a recipient is being called: anybody may report, thaw, settle and apply. A recipient does so between what the policy counted for the batch and what the gateway gives back, so that the one
/// overwrites the other: a freeze lost, a limit counted down for what another rule counted.
contract RulesChangedWhileCalledTest is RollupFixture {
    uint256 private constant OPERATORS = 4;
    uint24 private constant LIMIT = 3;

    MeddlingRecipient private _recipient;

    constructor() {
        scheme = ECDSA;
    }

    function setUp() public {
        deployRollup(OPERATORS);
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        rules.maxMessagesPerWindow = LIMIT;
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
        _recipient = new MeddlingRecipient();
    }

    /// @dev The peer is frozen in the middle of a batch of which another message fails, so that the gateway gives back a part of the rate afterwards: the freeze stays.
    function test_frozenWhileCalled_staysFrozen() public {
        (bytes32 rootA, bytes memory a) = _sectionOf(50, 1, keccak256("a"));
        (bytes32 rootB, bytes memory b) = _sectionOf(50, 1, keccak256("b"));
        bytes memory report = abi.encodeCall(IPolicy.reportConflict, (SOURCE_ID, rootA, a, rootB, b));
        _recipient.prepare(address(policy), report, true);
        Message[] memory messages = new Message[](3);
        messages[0] = messageTo(address(_recipient), 0);
        messages[1] = messageTo(address(new FailingRecipient()), 1);
        messages[2] = messageTo(address(new AccumulatingRecipient()), 2);
        vm.assertEq(deliver(pack(messages, 0, 2, 7, OPERATORS)), 1);
        (uint8 finality, uint64 number) = policy.frozen(SOURCE_ID);
        vm.assertEq(finality, 1);
        vm.assertEq(number, 50);
        bytes memory parcel = Deliveries.encode(pack(messages, 2, 1, 8, OPERATORS));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, SOURCE_ID, 1));
        gateway.deliver(parcel);
    }

    /// @dev The first share of the rate begins in the middle of a batch that was counted as a whole: what failed is not given back twice, and the limit holds.
    function test_firstShareWhileCalled_keepsTheRate() public {
        vm.prank(GOVERNANCE);
        policy.proposeReservation(SOURCE_ID, SENDER, 1);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        _recipient.prepare(address(policy), abi.encodeCall(IPolicy.applyReservation, (SOURCE_ID, SENDER, 1)), false);
        Message[] memory messages = new Message[](8);
        address recipient = address(new AccumulatingRecipient());
        messages[0] = messageTo(address(_recipient), 0);
        for (uint64 i = 1; i < 8; ++i) {
            messages[i] = messageTo(recipient, i);
        }
        vm.assertEq(deliver(pack(messages, 0, 3, 7, OPERATORS)), 2);
        vm.assertTrue(2 + deliver(pack(messages, 3, 5, 8, OPERATORS)) <= LIMIT);
    }

    /// @dev A late rule begins in the middle of a message whose value then is taken back: no limit ends up with more room than what came in leaves.
    function test_ruleAppliedWhileCalled_ledgerKeepsWhatCameIn() public {
        IPolicy.ValueRule memory rule = IPolicy.ValueRule(new CodecDouble(), 1 hours, 100, 100, 100);
        vm.startPrank(GOVERNANCE);
        policy.tightenValueRule(SOURCE_ID, address(_recipient), rule);
        policy.proposeValueRule(SOURCE_ID, address(_recipient), rule);
        vm.stopPrank();
        vm.warp(block.timestamp + LOOSEN_DELAY);
        Message[] memory messages = messagesTo(address(_recipient), 3);
        for (uint256 i = 0; i < 3; ++i) {
            messages[i].payload = abi.encode(true, 60);
        }
        bytes memory nothing = abi.encodeCall(IPolicy.valueRule, (SOURCE_ID, address(_recipient)));
        _recipient.prepare(address(policy), nothing, true);
        vm.assertEq(_deliverSafe(messages, 0, 7), 1);
        rule.inflowLimit = 60 + 40;
        _recipient.prepare(address(policy), abi.encodeCall(IPolicy.applyValueRule, (SOURCE_ID, address(_recipient), rule)), false);
        messages[1].payload = abi.encode(true, 40);
        vm.assertEq(_deliverSafe(messages, 1, 8), 0);
        IPolicy.Ledger memory ledger = policy.ledger(SOURCE_ID, address(_recipient));
        vm.assertTrue(ledger.net == 60);
        vm.assertEq(ledger.current, 60);
        _recipient.prepare(address(policy), nothing, true);
        vm.assertEq(_deliverSafe(messages, 2, 9), 0);
    }

    function _deliverSafe(Message[] memory messages, uint256 at, uint64 number) private returns (uint256) {
        Delivery memory delivery = pack(messages, at, 1, number, OPERATORS);
        Head memory head = headOf(SOURCE_ID, outboxRootOf(messages), number);
        head.finality = 2;
        (delivery.section,) = sectionOf(head, OPERATORS, 1);
        return deliver(delivery);
    }

    function _sectionOf(uint64 number, uint8 finality, bytes32 outboxRoot) private view returns (bytes32, bytes memory) {
        Head memory head = headOf(SOURCE_ID, outboxRoot, number);
        head.finality = finality;
        (Section memory section,) = sectionOf(head, OPERATORS, 1);
        return (outboxRoot, Deliveries.encodeSection(section));
    }
}
