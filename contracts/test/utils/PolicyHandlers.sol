// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
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

/// @notice Freezing and thawing, against a model that writes the rules out by finality.
contract FreezeHandler is PolicyFixture {
    string public violation;
    uint256 public freezes;
    uint256 public thaws;

    uint8 private _frozen;
    uint64 private _frozenNumber;
    uint64[4] private _decided;
    /// @dev By finality and place in the ring: number + 1 and fork of the head heard last.
    mapping(uint8 finality => mapping(uint64 place => uint64)) private _number;
    mapping(uint8 finality => mapping(uint64 place => uint256)) private _fork;

    function hear(uint8 finality, uint64 number, uint256 fork) external {
        (finality, number, fork) = _head(finality, number, fork);
        uint256 expected = _meet(finality, number, fork);
        vm.prank(address(gateway));
        (bool success, bytes memory answer) = address(policy).call(abi.encodeCall(IPolicy.admit, (headOf(finality, number, fork), 1)));
        uint256 actual = !success ? 0 : abi.decode(answer, (bool)) ? 2 : 1;
        if (actual != expected) violation = "admit";
        if (actual == 2 && _frozen != 0 && number >= _frozenNumber) _thaw(number);
        _compare();
    }

    function accuse(uint8 finality, uint64 number) external {
        (finality, number,) = _head(finality, number, 0);
        // Rarely: nothing in this model thaws it.
        if (finality == 3 && number != 7) finality = 2;
        bool expected = finality > _frozen && (_decided[finality] == 0 || number > _decided[finality]);
        Attested memory a = headOf(finality, number, 0);
        Attested memory b = headOf(finality, number, 1);
        bytes memory data = abi.encodeCall(IPolicy.reportConflict, (PEER_ID, a.outboxRoot, abi.encode(a), b.outboxRoot, abi.encode(b)));
        (bool success,) = address(policy).call(data);
        if (success != expected) violation = "reportConflict";
        if (success) _freeze(finality, number);
        _compare();
    }

    function decide(uint8 finality, uint64 number, uint256 fork) external {
        (finality, number, fork) = _head(finality, number, fork);
        Attested memory head = headOf(finality, number, fork);
        bool expected = _frozen != 0 && number >= _frozenNumber;
        uint256 met = expected ? _meet(finality, number, fork) : 0;
        (bool success,) = address(policy).call(abi.encodeCall(IPolicy.thaw, (PEER_ID, head.outboxRoot, abi.encode(head))));
        if (success != (met != 0)) violation = "thaw";
        if (met == 2) _thaw(number);
        _compare();
    }

    /// @return 0: refused; 1: contradicts, the peer is frozen now; 2: heard
    function _meet(uint8 finality, uint64 number, uint256 fork) private returns (uint256) {
        if (finality <= _frozen) return 0;
        if (_decided[finality] != 0 && number <= _decided[finality]) return 0;
        uint64 place = number % 32;
        uint64 known = _number[finality][place];
        if (known > number + 1) return 0;
        if (known == number + 1 && _fork[finality][place] != fork) {
            _freeze(finality, number);
            return 1;
        }
        (_number[finality][place], _fork[finality][place]) = (number + 1, fork);
        return 2;
    }

    function _freeze(uint8 finality, uint64 number) private {
        ++freezes;
        (_frozen, _frozenNumber) = (finality, number);
    }

    function _thaw(uint64 number) private {
        ++thaws;
        for (uint8 f = 1; f <= _frozen; ++f) {
            if (number > _decided[f]) _decided[f] = number;
        }
        _frozen = 0;
    }

    function _compare() private {
        (uint8 finality, uint64 number) = policy.frozen(PEER_ID);
        if (finality != _frozen || (finality != 0 && number != _frozenNumber)) violation = "frozen";
        for (uint8 f = 1; f <= 3; ++f) {
            (number,) = policy.decided(PEER_ID, f);
            if (number != _decided[f]) violation = "decided";
        }
    }

    /// @dev Mostly the two lower finalities, mostly one fork, numbers that collide in the ring.
    function _head(uint8 finality, uint64 number, uint256 fork) private pure returns (uint8, uint64, uint256) {
        uint8[8] memory likely = [1, 1, 1, 1, 2, 2, 2, 3];
        return (likely[finality % 8], number % 80, finality % 8 == 7 ? 0 : (fork % 6 == 0 ? 1 : 0));
    }
}
