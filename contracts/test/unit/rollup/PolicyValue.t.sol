// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {CodecDouble} from "../../utils/PolicyDoubles.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Value limits and the ledger (INV-5, INV-12).
contract PolicyValueTest is PolicyFixture {
    uint32 private constant VALUE_WINDOW = 1 hours;
    CodecDouble private codec;

    function setUp() public override {
        super.setUp();
        codec = new CodecDouble();
        _tighten(IPolicy.ValueRule(codec, VALUE_WINDOW, 1_000, 1_500, 100));
    }

    function settleOutside(Attested memory head) external {
        policy.settle(PEER_ID, BRIDGE, head.outboxRoot, abi.encode(head));
    }

    function noteOutside(uint256 gas_, uint8 finality, uint256 amount) external returns (bool admitted) {
        vm.prank(address(gateway));
        (admitted,) = policy.noteInflow{gas: gas_}(PEER_ID, finality, 1, BRIDGE, abi.encode(true, amount));
    }

    function outOutside(uint256 gas_, bytes calldata payload) external {
        vm.prank(address(gateway));
        policy.noteOutflow{gas: gas_}(PEER_ID, BRIDGE, payload);
    }

    function test_firstRule_isToldToTheGateway() public {
        vm.assertTrue(gateway.ledgered());
        vm.prank(address(gateway));
        (,, bool valued,) = policy.admit(headOf(1), 1);
        vm.assertTrue(valued);
        vm.assertEq(
            keccak256(abi.encode(policy.valueRule(PEER_ID, BRIDGE))),
            keccak256(abi.encode(IPolicy.ValueRule(codec, VALUE_WINDOW, 1_000, 1_500, 100)))
        );
    }

    function test_recipientWithoutRule_passes() public {
        vm.prank(address(gateway));
        (bool admitted, uint128 amount) = policy.noteInflow(PEER_ID, 1, 1, address(1), hex"01");
        vm.assertTrue(admitted);
        vm.assertEq(amount, 0);
        vm.prank(address(gateway));
        (admitted,) = policy.noteInflow(OTHER_ID, 1, 1, BRIDGE, hex"01");
        vm.assertTrue(admitted);
    }

    function test_inflowLimit_holdsAcrossTheBoundaryOfWindows() public {
        vm.warp(block.timestamp / VALUE_WINDOW * VALUE_WINDOW + VALUE_WINDOW - 1);
        vm.assertTrue(_in(3, 1_000));
        _out(5_000);
        vm.assertFalse(_in(3, 1));
        vm.warp(block.timestamp + 1);
        _expectObstacle(3, 1, IPolicy.Obstacle.InflowLimit, uint64(block.timestamp + VALUE_WINDOW));
        vm.assertFalse(_in(3, 1));
        vm.warp(block.timestamp + VALUE_WINDOW - 1);
        vm.assertFalse(_in(3, 1));
        vm.warp(block.timestamp + 1);
        vm.assertTrue(_in(3, 1_000));
        _expectObstacle(3, 1_001, IPolicy.Obstacle.InflowLimit, 0);
    }

    function test_netInflow_neverOverItsCap_whateverTheTime() public {
        vm.assertTrue(_in(3, 1_000));
        vm.warp(block.timestamp + 2 * VALUE_WINDOW);
        vm.assertFalse(_in(3, 501));
        _expectObstacle(3, 501, IPolicy.Obstacle.NetInflowCap, 0);
        vm.assertTrue(_in(3, 500));
        vm.warp(block.timestamp + 30 days);
        vm.assertFalse(_in(3, 1));
        _out(1);
        vm.assertTrue(_in(3, 1));
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == 1_500);
    }

    function test_ledgers_areOfOnePeerEach() public {
        addPeer(OTHER_ID, peerOf(77));
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(OTHER_ID, BRIDGE, IPolicy.ValueRule(codec, VALUE_WINDOW, 10, 10, 10));
        _in(3, 1_000);
        _out(400);
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == 600);
        vm.assertTrue(policy.ledger(OTHER_ID, BRIDGE).net == 0);
    }

    function test_undo_givesEverythingBack() public {
        _in(1, 60);
        IPolicy.Ledger memory before = policy.ledger(PEER_ID, BRIDGE);
        _in(1, 40);
        vm.assertFalse(_in(1, 1));
        vm.prank(address(gateway));
        policy.undoInflow(PEER_ID, 1, BRIDGE, 40);
        vm.assertEq(keccak256(abi.encode(policy.ledger(PEER_ID, BRIDGE))), keccak256(abi.encode(before)));
        vm.assertTrue(_in(1, 40));
    }

    /// @dev At `unsafe` the loss is at most the cap until a head of higher finality has caught up.
    function test_unsafeCap_untilAHeadOfHigherFinalityCaughtUp() public {
        vm.assertTrue(_inAt(1, 10, 60));
        vm.assertTrue(_inAt(1, 20, 40));
        vm.assertFalse(_inAt(1, 21, 1));
        vm.warp(block.timestamp + 10 * VALUE_WINDOW);
        _expectObstacle(1, 1, IPolicy.Obstacle.UnsafeCap, 0);
        // Value under a safe head comes in all the same; one behind what came in settles nothing.
        vm.assertTrue(_inAt(2, 19, 500));
        vm.assertFalse(_inAt(1, 21, 1));
        vm.assertTrue(_inAt(2, 20, 1));
        vm.assertTrue(_inAt(1, 21, 100));
        vm.assertFalse(_inAt(1, 22, 1));
    }

    function test_settle_byAnyone_underHeardHeadsOnly() public {
        _inAt(1, 20, 100);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, 1, 2));
        this.settleOutside(headOf(1, 30, 0));
        Attested memory old = headOf(2, 30, 0);
        old.timestamp -= 1 hours + 1;
        vm.expectPartialRevert(IPolicy.HeadTooOld.selector);
        this.settleOutside(old);
        this.settleOutside(headOf(2, 19, 0));
        vm.assertFalse(_inAt(1, 31, 1));
        this.settleOutside(headOf(2, 20, 0));
        vm.assertTrue(_inAt(1, 31, 100));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NoValueRule.selector, PEER_ID, address(1)));
        policy.settle(PEER_ID, address(1), 0, "");
    }

    /// @dev A retry has no head. What was once tried under an unsafe one counts as that until a higher finality has reached it; what never was, does not.
    function test_retry_countsAsUnsafe_onlyWhereItMayBe() public {
        vm.assertTrue(_inAt(0, 0, 200));
        _inAt(1, 20, 50);
        vm.prank(address(gateway));
        policy.undoInflow(PEER_ID, 1, BRIDGE, 50);
        vm.assertFalse(_inAt(0, 0, 101));
        vm.assertTrue(_inAt(0, 0, 100));
        this.settleOutside(headOf(2, 20, 0));
        vm.assertTrue(_inAt(0, 0, 200));
    }

    /// @dev What a codec does not read must not come in, or the limits are open to whoever finds a second spelling; and no codec may block a batch.
    function test_codec_whateverItDoes_holdsTheMessage() public {
        vm.prank(address(gateway));
        (bool admitted,) = policy.noteInflow(PEER_ID, 3, 1, BRIDGE, hex"01");
        vm.assertFalse(admitted);
        vm.assertFalse(_in(3, uint256(type(uint128).max) + 1));
        for (uint256 mode = 1; mode <= uint256(type(CodecDouble.Mode).max); ++mode) {
            codec.become(CodecDouble.Mode(mode));
            vm.assertFalse(_in(3, 1));
            _expectObstacle(3, 1, IPolicy.Obstacle.NotUnderstood, 0);
            // The exit stays open; what goes out uncounted only makes less room.
            this.outOutside(1_000_000, abi.encode(true, 1));
        }
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == 0);
    }

    /// @dev Else a payload that nobody can deliver, refunded, would fill the cap: out uncounted, in counted.
    function test_outflow_notUnderstood_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.OutflowNotUnderstood.selector, BRIDGE));
        this.outOutside(1_000_000, hex"01");
        vm.prank(address(gateway));
        policy.noteOutflow(PEER_ID, address(1), hex"01");
    }

    /// @dev The same by starving the codec of gas: the whole call fails instead.
    function testFuzz_starvedCodec_changesNothing(uint256 gas_) public {
        gas_ = bound(gas_, 5_000, 200_000);
        codec.become(CodecDouble.Mode.Honest);
        (bool success,) = address(this).call(abi.encodeCall(this.outOutside, (gas_, abi.encode(true, 7))));
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == (success ? int192(-7) : int192(0)));
        (success,) = address(this).call(abi.encodeCall(this.noteOutside, (gas_, 3, 1)));
        if (gas_ < 100_000) vm.assertFalse(success);
    }

    function test_rule_tightensAtOnce_loosensLate() public {
        IPolicy.ValueRule memory rule = IPolicy.ValueRule(codec, VALUE_WINDOW, 1_000, 1_500, 100);
        rule.inflowLimit = 1_001;
        _expectNotTightening(rule, "inflowLimit");
        rule.inflowLimit = 1_000;
        rule.netInflowCap = 1_501;
        _expectNotTightening(rule, "netInflowCap");
        rule.netInflowCap = 1_500;
        rule.unsafeCap = 101;
        _expectNotTightening(rule, "unsafeCap");
        rule.unsafeCap = 100;
        rule.window += 1;
        _expectNotTightening(rule, "window");
        rule.window -= 2;
        _expectNotTightening(rule, "window");
        rule.window = VALUE_WINDOW;
        rule.codec = new CodecDouble();
        _expectNotTightening(rule, "codec");
        rule = IPolicy.ValueRule(codec, VALUE_WINDOW, 0, 0, 0);
        vm.expectEmit(address(policy));
        emit IPolicy.ValueRuleSet(PEER_ID, BRIDGE, rule);
        _tighten(rule);
        vm.assertFalse(_in(3, 1));
        vm.assertTrue(_in(3, 0));

        rule = IPolicy.ValueRule(codec, 2 * VALUE_WINDOW, 9, 9, 9);
        vm.startPrank(GOVERNANCE);
        policy.proposeValueRule(PEER_ID, BRIDGE, rule);
        vm.expectPartialRevert(IGoverned.ChangeNotReady.selector);
        policy.applyValueRule(PEER_ID, BRIDGE, rule);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        rule.inflowLimit = 10;
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyValueRule(PEER_ID, BRIDGE, rule);
        rule.inflowLimit = 9;
        policy.applyValueRule(PEER_ID, BRIDGE, rule);
        policy.proposeValueRule(PEER_ID, BRIDGE, rule);
        policy.tightenValueRule(PEER_ID, BRIDGE, rule);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyValueRule(PEER_ID, BRIDGE, rule);
        vm.stopPrank();
    }

    function test_rule_floors_reverts() public {
        _expectBelowFloor(IPolicy.ValueRule(CodecDouble(address(0x1234)), VALUE_WINDOW, 1, 1, 1), "codec");
        _expectBelowFloor(IPolicy.ValueRule(codec, 59, 1, 1, 1), "window");
        _expectBelowFloor(IPolicy.ValueRule(codec, 30 days + 1, 1, 1, 1), "window");
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
        policy.tightenValueRule(OTHER_ID, BRIDGE, IPolicy.ValueRule(codec, 60, 1, 1, 1));
    }

    /// @dev The ledger outlives the rule: removing and adding it again does not open the cap anew.
    function test_rule_removedAndAddedAgain_keepsTheLedger() public {
        _in(3, 1_000);
        IPolicy.ValueRule memory none;
        vm.prank(GOVERNANCE);
        policy.proposeValueRule(PEER_ID, BRIDGE, none);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyValueRule(PEER_ID, BRIDGE, none);
        vm.assertFalse(gateway.ledgered());
        vm.prank(address(gateway));
        (,, bool valued,) = policy.admit(headOf(1), 1);
        vm.assertFalse(valued);
        _tighten(IPolicy.ValueRule(codec, VALUE_WINDOW, 10_000, 1_500, 100));
        vm.assertTrue(gateway.ledgered());
        vm.assertFalse(_in(3, 501));
        vm.assertTrue(_in(3, 500));
    }

    /// @dev A quorum that lies signs the highest number into the count of what is unsafe: nothing ever reaches it, until a late rule begins anew. A stricter rule does not.
    function test_unsafeCount_atTheHighestNumber_beginsAnewByALateRuleOnly() public {
        IPolicy.ValueRule memory rule = policy.valueRule(PEER_ID, BRIDGE);
        vm.assertTrue(_inAt(1, type(uint64).max, 100));
        _inAt(3, 1_000_000, 1);
        _tighten(rule);
        vm.assertFalse(_inAt(1, 1, 1));
        vm.prank(GOVERNANCE);
        policy.proposeValueRule(PEER_ID, BRIDGE, rule);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyValueRule(PEER_ID, BRIDGE, rule);
        vm.assertTrue(_inAt(1, 1, 100));
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == 201);
    }

    function _tighten(IPolicy.ValueRule memory rule) private {
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(PEER_ID, BRIDGE, rule);
    }

    function _in(uint8 finality, uint256 amount) private returns (bool) {
        return _inAt(finality, 1, amount);
    }

    function _inAt(uint8 finality, uint64 number, uint256 amount) private returns (bool admitted) {
        uint128 noted;
        vm.prank(address(gateway));
        (admitted, noted) = policy.noteInflow(PEER_ID, finality, number, BRIDGE, abi.encode(true, amount));
        vm.assertEq(noted, admitted ? amount : 0);
    }

    function _out(uint256 amount) private {
        vm.prank(address(gateway));
        policy.noteOutflow(PEER_ID, BRIDGE, abi.encode(true, amount));
    }

    function _expectObstacle(uint8 finality, uint256 amount, IPolicy.Obstacle expected, uint64 expectedUntil) private view {
        (IPolicy.Obstacle obstacle, uint64 until) = policy.explainInflow(PEER_ID, finality, 1, BRIDGE, abi.encode(true, amount));
        vm.assertEq(uint256(obstacle), uint256(expected));
        vm.assertEq(until, expectedUntil);
    }

    function _expectNotTightening(IPolicy.ValueRule memory rule, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IGoverned.NotTightening.selector, field));
        _tighten(rule);
    }

    function _expectBelowFloor(IPolicy.ValueRule memory rule, string memory field) private {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, field));
        policy.proposeValueRule(PEER_ID, BRIDGE, rule);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, field));
        policy.tightenValueRule(PEER_ID, BRIDGE, rule);
        vm.stopPrank();
    }
}
