// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {NetworkBase} from "./NetworkBase.sol";

/// @notice What the policies have to be, written out anew: rules, freezes, and logs of what came in that know nothing of windows.
abstract contract NetworkModel is NetworkBase {
    struct Entry {
        uint256 time; // for what came in under unsafe heads: the head's number
        uint256 amount;
    }

    struct Freezing {
        uint8 frozen;
        uint64 number;
        uint64 since;
        bool decisions;
        uint64 notBefore;
        uint32 generation;
    }

    struct Usage {
        uint256 window;
        uint256 current;
        uint256 previous;
    }

    mapping(uint256 r => mapping(uint256 p => IPolicy.Peer)) internal rules;
    mapping(uint256 r => mapping(uint256 p => uint64)) internal paused;
    mapping(uint256 r => mapping(uint256 p => Freezing)) internal freezing;
    mapping(uint256 r => mapping(uint256 p => mapping(uint8 finality => uint64))) internal decidedNumber;
    mapping(bytes32 place => uint64 numberPlusOne) private _heardNumber;
    mapping(bytes32 place => bytes32 headHash) private _heardHash;

    mapping(uint256 r => mapping(uint256 p => Usage)) internal usage;
    mapping(uint256 r => mapping(uint256 p => Entry[])) internal rateLog;
    mapping(uint256 r => mapping(uint256 p => Entry[])) internal formerRates;
    mapping(uint256 r => mapping(uint256 p => uint24)) internal reserved;
    mapping(uint256 r => mapping(uint256 p => bool)) internal shared;

    mapping(uint256 r => mapping(uint256 p => IPolicy.ValueRule)) internal valueRules;
    mapping(uint256 r => mapping(uint256 p => Entry[])) internal inflow;
    mapping(uint256 r => mapping(uint256 p => Entry[])) internal formerInflowLimits;
    mapping(uint256 r => mapping(uint256 p => Entry[])) internal unsafeInflow;
    mapping(uint256 r => mapping(uint256 p => uint64)) internal safeUpTo;
    mapping(uint256 r => mapping(uint256 p => int256)) internal net;

    /// @dev Whether the stake behind value limits it, and by which share.
    mapping(uint256 r => bool) internal limited;
    mapping(uint256 r => uint16) internal riskBps;
    /// @dev The epoch of the table in use.
    mapping(uint256 r => uint32) internal backing;
    mapping(uint256 r => Entry[]) internal covered;

    uint256 private _compared;

    uint8 internal constant REFUSED = 0;
    uint8 internal constant CONFLICT = 1;
    uint8 internal constant HEARD = 2;

    // Heads.

    /// @dev Whether a head counts at all (specs/protocol.md §6.1, §6.2).
    function isUndecided(uint256 r, uint256 p, uint8 finality, uint64 number, uint64 timestamp) internal view returns (bool) {
        return rules[r][p].chainId != 0 && _isOpen(r, p, finality, number, timestamp);
    }

    function _isOpen(uint256 r, uint256 p, uint8 finality, uint64 number, uint64 timestamp) private view returns (bool) {
        Freezing storage state = freezing[r][p];
        if (finality <= state.frozen) return false;
        if (timestamp > block.timestamp + FUTURE_DRIFT) return false;
        if (!state.decisions) return true;
        uint64 decided = decidedNumber[r][p][finality];
        return (decided == 0 || number > decided) && timestamp >= state.notBefore;
    }

    function meet(uint256 r, uint256 p, uint8 finality, uint64 number, uint64 timestamp, bytes32 anchor, bytes32 headHash)
        internal
        view
        returns (uint8)
    {
        if (!isUndecided(r, p, finality, number, timestamp)) return REFUSED;
        bytes32 place = _place(r, p, finality, number, anchor);
        uint64 known = _heardNumber[place];
        if (known > number + 1) return REFUSED;
        return known == number + 1 && _heardHash[place] != headHash ? CONFLICT : HEARD;
    }

    /// @dev Whether an exit may rest on a head: nothing heard or decided speaks against it, whatever the rules say and whether or not its rollup is a peer.
    function agrees(uint256 r, uint256 p, uint8 finality, uint64 number, uint64 timestamp, bytes32 anchor, bytes32 headHash)
        internal
        view
        returns (bool)
    {
        bytes32 place = _place(r, p, finality, number, anchor);
        uint64 heard = _heardNumber[place];
        return _isOpen(r, p, finality, number, timestamp) && heard <= number + 1 && (heard != number + 1 || _heardHash[place] == headHash);
    }

    /// @dev The quorum and the least stake that a rollup asks for on its own.
    function isStaked(uint256 r, uint256 p, uint32 epoch, uint256 mask) internal view returns (bool) {
        IPolicy.Peer storage peer = rules[r][p];
        uint256 weight = countedWeight(r, epoch, mask);
        return (peer.quorumBps == 0 || 10_000 * weight > peer.quorumBps * TOTAL) && weight >= peer.minStake;
    }

    function hear(uint256 r, uint256 p, uint8 finality, uint64 number, bytes32 anchor, bytes32 headHash) internal {
        bytes32 place = _place(r, p, finality, number, anchor);
        (_heardNumber[place], _heardHash[place]) = (number + 1, headHash);
        if (freezing[r][p].frozen != 0 && number >= freezing[r][p].number) decide(r, p, number);
    }

    function freeze(uint256 r, uint256 p, uint8 finality, uint64 number) internal {
        Freezing storage state = freezing[r][p];
        (state.frozen, state.number, state.since) = (finality, number, uint64(block.timestamp));
        tried("freeze", true);
    }

    function decide(uint256 r, uint256 p, uint64 number) internal {
        Freezing storage state = freezing[r][p];
        for (uint8 f = 1; f <= state.frozen; ++f) {
            if (number > decidedNumber[r][p][f]) decidedNumber[r][p][f] = number;
        }
        (state.frozen, state.decisions) = (0, true);
        tried("decide", true);
    }

    /// @dev An accepted proposal begins anew, unless the freeze is not older than it.
    function beginAnew(uint256 r, uint256 p, uint64 proposedAt) internal {
        Freezing storage state = freezing[r][p];
        if (state.frozen != 0 && proposedAt <= state.since) return;
        ++state.generation;
        if (state.frozen == 0 && !state.decisions) return;
        (state.frozen, state.decisions, state.notBefore) = (0, true, uint64(block.timestamp) + FUTURE_DRIFT + 1);
        for (uint8 f = 1; f <= 3; ++f) {
            delete decidedNumber[r][p][f];
        }
    }

    function _place(uint256 r, uint256 p, uint8 finality, uint64 number, bytes32 anchor) private view returns (bytes32) {
        return keccak256(abi.encode(r, p, freezing[r][p].generation, finality, finality == 1 ? anchor : bytes32(0), number % 32));
    }

    // The rate.

    function rateRoom(uint256 r, uint256 p) internal view returns (uint256) {
        Usage memory now_ = _rolled(r, p);
        uint256 used = now_.current + now_.previous;
        uint256 limit = rules[r][p].maxMessagesPerWindow - reserved[r][p];
        return limit > used ? limit - used : 0;
    }

    function noteMessages(uint256 r, uint256 p, uint256 count) internal {
        Usage memory now_ = _rolled(r, p);
        now_.current += count;
        usage[r][p] = now_;
        rateLog[r][p].push(Entry(block.timestamp, count));
        if (_sum(rateLog[r][p], 60) > _most(formerRates[r][p], 60, rules[r][p].maxMessagesPerWindow)) {
            violated(12, "more messages within a minute than the rate");
        }
    }

    function _rolled(uint256 r, uint256 p) private view returns (Usage memory now_) {
        now_ = usage[r][p];
        uint256 window = block.timestamp / 60;
        if (window == now_.window) return now_;
        return Usage(window, 0, window == now_.window + 1 ? now_.current : 0);
    }

    // Value.

    function noteValue(uint256 r, uint256 p, uint8 finality, uint64 number, uint256 amount) internal {
        IPolicy.ValueRule memory rule = valueRules[r][p];
        if (address(rule.codec) == address(0)) return;
        net[r][p] += int256(amount);
        inflow[r][p].push(Entry(block.timestamp, amount));
        if (net[r][p] > int256(uint256(rule.netInflowCap))) violated(5, "net inflow over its cap");
        if (_sum(inflow[r][p], rule.window) > _most(formerInflowLimits[r][p], rule.window, rule.inflowLimit)) {
            violated(12, "more value within a window than its limit");
        }
        noteCover(r, (amount + PER_STAKE - 1) / PER_STAKE);
        if (finality == 1 && number <= safeUpTo[r][p]) violated(5, "value under an unsafe head whose number was reached");
        if (finality == 1) unsafeInflow[r][p].push(Entry(number, amount));
        uint256 exposed;
        for (uint256 i = 0; i < unsafeInflow[r][p].length; ++i) {
            if (unsafeInflow[r][p][i].time > safeUpTo[r][p]) exposed += unsafeInflow[r][p][i].amount;
        }
        if (finality == 1 && exposed > rule.unsafeCap) violated(5, "more value under unsafe heads than their cap");
    }

    // The stake behind value (specs/protocol.md §6.6).

    function coverLimit(uint256 r) internal view returns (uint256) {
        uint32 epoch = backing[r];
        if (epoch == 0 || !isUsable(r, epoch)) return 0;
        return (TOTAL - maskWeight(epoch, revoked[r][epoch])) * SHARE_BPS * riskBps[r] / 1e8;
    }

    function noteCover(uint256 r, uint256 value) internal {
        if (!limited[r]) return;
        covered[r].push(Entry(block.timestamp, value));
        if (_sum(covered[r], EXPOSURE_WINDOW) > coverLimit(r)) violated(5, "more value than the stake that stands behind it");
    }

    /// @dev What came in during the `window` seconds that end now.
    function _sum(Entry[] storage entries, uint256 window) private view returns (uint256 sum) {
        for (uint256 i = entries.length; i > 0 && entries[i - 1].time + window > block.timestamp; --i) {
            sum += entries[i - 1].amount;
        }
    }

    /// @dev The largest limit that was in force during them.
    function _most(Entry[] storage former, uint256 window, uint256 most) private view returns (uint256) {
        for (uint256 i = former.length; i > 0 && former[i - 1].time + window > block.timestamp; --i) {
            if (former[i - 1].amount > most) most = former[i - 1].amount;
        }
        return most;
    }

    /// @dev The policies are what the model says, for every peer: who acted on one pair changed no other. One policy a step; in the end all.
    function comparePolicies() internal {
        comparePolicy(++_compared % ROLLUPS);
    }

    function comparePolicy(uint256 r) internal {
        for (uint256 p = 0; p < 4; ++p) {
            if (p != r) _comparePair(r, p);
        }
        (uint256 limit,) = covers[r].room();
        if (limit != coverLimit(r)) violated(5, "the cover is not its share of the stake that is left");
    }

    function _comparePair(uint256 r, uint256 p) private {
        IPolicy policy = policies[r];
        (uint8 frozen, uint64 number) = policy.frozen(rollupIds[p]);
        Freezing storage state = freezing[r][p];
        if (frozen != state.frozen || (frozen != 0 && number != state.number)) violated(8, "a freeze is not what the model says");
        if (frozen != 0 && p != C) violated(8, "an honest peer is frozen");
        if (keccak256(abi.encode(policy.peer(rollupIds[p]))) != keccak256(abi.encode(rules[r][p]))) {
            violated(14, "the rules are not what governance made them");
        }
        uint8 floor = floors[address(policy)][rollupIds[p]];
        if (floor != 0 && floor != _readable(r, p)) violated(8, "what may be read is not what may be heard");
        if (policy.pausedUntil(rollupIds[p]) != paused[r][p]) violated(13, "a pause is not what the model says");
        if (policy.ledger(rollupIds[p], bridges[r]).net != net[r][p]) violated(5, "a ledger is not what moved");
        if (keccak256(abi.encode(policy.valueRule(rollupIds[p], bridges[r]))) != keccak256(abi.encode(valueRules[r][p]))) {
            violated(14, "a value rule is not what governance made it");
        }
    }

    /// @dev The least finality at which a peer's state may be read.
    function _readable(uint256 r, uint256 p) private view returns (uint8) {
        if (rules[r][p].chainId == 0) return 4;
        uint8 thawed = freezing[r][p].frozen + 1;
        return thawed > rules[r][p].minFinality ? thawed : rules[r][p].minFinality;
    }
}
