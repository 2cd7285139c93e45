// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {CodecDouble} from "./PolicyDoubles.sol";
import {PolicyFixture} from "./PolicyFixture.sol";

/// @notice Does to the limits whatever a gateway, governance and time can do, and keeps a log that knows nothing of windows.
contract LimitsHandler is PolicyFixture {
    struct Entry {
        uint256 time;
        uint256 amount;
    }

    uint32 public constant VALUE_WINDOW = 600;
    uint24 public limit = RATE;
    IPolicy.ValueRule public rule;
    uint64 public safeUpTo;
    int256 public net;
    /// @notice What was let in against a limit, by the log.
    string public violation;
    uint256 public admissions;

    CodecDouble private _codec;
    Entry[] private _messages;
    Entry[] private _inflow;
    /// @dev `time` is the number of the unsafe head.
    Entry[] private _unsafe;
    /// @dev Limits that were lowered, and when: a window that began under one may end under it.
    Entry[] private _formerLimits;

    function setUp() public override {
        super.setUp();
        _codec = new CodecDouble();
        rule = IPolicy.ValueRule(_codec, VALUE_WINDOW, 1_000, 1_500, 100);
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(PEER_ID, BRIDGE, rule);
    }

    function pass(uint256 dt) external {
        vm.warp(block.timestamp + bound(dt, 1, 90));
    }

    /// @notice A batch of which some fail.
    function deliver(uint32 messages, uint32 failures) external {
        messages = uint32(bound(messages, 0, 180));
        failures = uint32(bound(failures, 0, messages));
        vm.startPrank(address(gateway));
        try policy.admit(headOf(3, uint64(block.timestamp), 0), messages) returns (bool, uint64, bool, bool shared) {
            policy.release(PEER_ID, failures);
            if (!shared) _logMessages(messages - failures);
        } catch {}
        vm.stopPrank();
    }

    /// @notice Messages one by one, as shares want it.
    function deliverOf(uint256 sender, uint256 count, uint256 failEvery) external {
        address from = _sender(sender);
        count = bound(count, 1, 40);
        failEvery = bound(failEvery, 2, 10);
        vm.startPrank(address(gateway));
        (,,, bool shared) = policy.admit(headOf(3, uint64(block.timestamp), 0), 0);
        for (uint256 i = 0; shared && i < count; ++i) {
            (bool admitted, bool own) = policy.noteSender(PEER_ID, from);
            if (admitted && i % failEvery == 0) policy.undoSender(PEER_ID, from, own);
            else if (admitted) _logMessages(1);
        }
        vm.stopPrank();
    }

    function changeLimit(uint24 limit_) external {
        limit_ = uint24(bound(limit_, 1, 300));
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.maxMessagesPerWindow = limit_;
        vm.startPrank(GOVERNANCE);
        if (limit_ > limit) {
            policy.proposePeer(PEER_ID, rules);
            vm.warp(block.timestamp + LOOSEN_DELAY);
            try policy.applyPeer(PEER_ID) {
                limit = limit_;
            } catch {}
        } else {
            try policy.tightenPeer(PEER_ID, rules) {
                _formerLimits.push(Entry(block.timestamp, limit));
                limit = limit_;
            } catch {}
        }
        vm.stopPrank();
    }

    /// @notice Proposed long before, so that it strikes in the middle of traffic.
    function changeShare(uint256 sender, uint24 share) external {
        share = uint24(bound(share, 0, 120));
        address of_ = _sender(sender);
        (uint24 current,) = policy.reservation(PEER_ID, of_);
        uint256 now_ = block.timestamp;
        vm.startPrank(GOVERNANCE);
        if (share < current) {
            policy.reduceReservation(PEER_ID, of_, share);
        } else {
            vm.warp(now_ - LOOSEN_DELAY);
            policy.proposeReservation(PEER_ID, of_, share);
            vm.warp(now_);
            try policy.applyReservation(PEER_ID, of_, share) {} catch {}
        }
        vm.stopPrank();
    }

    function comeIn(uint8 finality, uint64 number, uint256 amount, bool fails) external {
        finality = uint8(bound(finality, 1, 3));
        number = uint64(bound(number, 1, 1_000)) + safeUpTo / 2;
        amount = bound(amount, 0, finality == 1 ? 120 : 1_100);
        vm.startPrank(address(gateway));
        (bool admitted, uint128 noted) = policy.noteInflow(PEER_ID, finality, number, BRIDGE, abi.encode(true, amount));
        if (admitted && fails) policy.undoInflow(PEER_ID, finality, BRIDGE, noted);
        vm.stopPrank();
        if (!admitted) return;
        if (finality > 1 && number > safeUpTo) safeUpTo = number;
        if (fails) return;
        ++admissions;
        net += int256(amount);
        _inflow.push(Entry(block.timestamp, amount));
        if (finality == 1) _unsafe.push(Entry(number, amount));
        if (_sum(_inflow, block.timestamp, VALUE_WINDOW) > rule.inflowLimit) violation = "inflow limit";
        if (net > int256(uint256(rule.netInflowCap))) violation = "net inflow cap";
        uint256 exposed;
        for (uint256 i = 0; i < _unsafe.length; ++i) {
            if (_unsafe[i].time > safeUpTo) exposed += _unsafe[i].amount;
        }
        if (exposed > rule.unsafeCap) violation = "unsafe cap";
    }

    function goOut(uint256 amount) external {
        amount = bound(amount, 0, 400);
        vm.prank(address(gateway));
        policy.noteOutflow(PEER_ID, BRIDGE, abi.encode(true, amount));
        net -= int256(amount);
    }

    function _logMessages(uint256 count) private {
        ++admissions;
        _messages.push(Entry(block.timestamp, count));
        uint256 most = limit;
        for (uint256 i = _formerLimits.length; i > 0 && _formerLimits[i - 1].time + WINDOW > block.timestamp; --i) {
            if (_formerLimits[i - 1].amount > most) most = _formerLimits[i - 1].amount;
        }
        if (_sum(_messages, block.timestamp, WINDOW) > most) violation = "message rate";
    }

    /// @dev What was let in during the `window` seconds that end with `time`.
    function _sum(Entry[] storage entries, uint256 time, uint256 window) private view returns (uint256 sum) {
        for (uint256 i = entries.length; i > 0 && entries[i - 1].time + window > time; --i) {
            sum += entries[i - 1].amount;
        }
    }

    function _sender(uint256 seed) private pure returns (address) {
        return address(uint160(1 + seed % 4));
    }
}
