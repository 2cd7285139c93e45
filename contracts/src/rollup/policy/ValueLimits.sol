// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../../interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../interfaces/IPolicy.sol";
import {IStakeCover} from "../../interfaces/IStakeCover.sol";
import {Windows} from "../../libraries/Windows.sol";
import {Hearing} from "./Hearing.sol";
import {HAS_VALUE_RULES, HotRules} from "./HotRules.sol";

/// @title How much value a peer brings in through each token bridge, and the ledger of it (invariants 5 and 12).
/// @dev A token is known by its bridge on this rollup: two bridges of one token are two tokens here, and their caps add up.
abstract contract ValueLimits is Hearing {
    /// @notice Gas that a codec gets.
    uint256 public constant CODEC_GAS = 100_000;
    uint32 public constant MIN_VALUE_WINDOW = 1 minutes;
    uint32 public constant MAX_VALUE_WINDOW = 30 days;
    /// @dev Between the check of the gas left and the codec's first instruction: a cold account access and a few dozen instructions.
    uint256 private constant CODEC_OVERHEAD = 4_000;

    /// @inheritdoc IPolicy
    IStakeCover public immutable stakeCover;

    mapping(bytes32 rollupId => mapping(address bridge => ValueRule)) private _rules;
    mapping(bytes32 rollupId => mapping(address bridge => Ledger)) private _ledgers;

    constructor(IStakeCover stakeCover_) {
        stakeCover = stakeCover_;
    }

    /// @inheritdoc IPolicy
    function tightenValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external onlyGovernance {
        _requireFloors(rule);
        ValueRule memory current = valueRule(rollupId, bridge);
        if (address(current.codec) != address(0)) {
            if (address(rule.codec) != address(current.codec)) revert NotTightening("codec");
            if (rule.window != current.window) revert NotTightening("window");
            if (rule.inflowLimit > current.inflowLimit) revert NotTightening("inflowLimit");
            if (rule.netInflowCap > current.netInflowCap) revert NotTightening("netInflowCap");
            if (rule.unsafeCap > current.unsafeCap) revert NotTightening("unsafeCap");
        }
        _drop(_ruleKey(rollupId, bridge));
        _setRule(rollupId, bridge, rule, false);
    }

    /// @inheritdoc IPolicy
    function proposeValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external onlyGovernance {
        _knownPeer(rollupId);
        if (!_isRemoval(rule)) _requireFloors(rule);
        emit ValueRuleProposed(rollupId, bridge, rule, _propose(_ruleKey(rollupId, bridge), keccak256(abi.encode(rule))));
    }

    /// @inheritdoc IPolicy
    function applyValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external {
        _take(_ruleKey(rollupId, bridge), keccak256(abi.encode(rule)));
        _setRule(rollupId, bridge, rule, true);
    }

    /// @inheritdoc IPolicy
    function settle(bytes32 rollupId, address bridge, bytes32 outboxRoot, bytes calldata headSection) external {
        if (address(_rules[rollupId][bridge].codec) == address(0)) revert NoValueRule(rollupId, bridge);
        Attested memory head = _authenticate(rollupId, outboxRoot, headSection);
        _requireHeard(head);
        if (head.finality < 2) revert FinalityTooLow(head.finality, 2);
        Ledger storage entry = _ledgers[rollupId][bridge];
        if (head.number > entry.safeUpTo) entry.safeUpTo = head.number;
    }

    /// @inheritdoc IPolicy
    function noteInflow(bytes32 rollupId, uint8 finality, uint64 number, address recipient, bytes calldata payload)
        external
        onlyGateway
        returns (bool admitted, uint128 amount)
    {
        ValueRule memory rule = valueRule(rollupId, recipient);
        if (address(rule.codec) == address(0)) return (true, 0);
        bool understood;
        (understood,, amount) = _amountOf(rule.codec, payload);
        if (!understood) return (false, 0);
        Ledger memory entry = ledger(rollupId, recipient);
        if (_enter(entry, rule, finality, number, amount) != Obstacle.None) return (false, 0);
        // Last: what is held for another reason takes no cover.
        if (_isCovered() && !stakeCover.note(recipient, amount)) return (false, 0);
        _storeLedger(rollupId, recipient, entry);
        return (true, amount);
    }

    /// @inheritdoc IPolicy
    function undoInflow(bytes32 rollupId, uint8 finality, address recipient, uint128 amount) external onlyGateway {
        if (_isCovered()) stakeCover.undo(recipient, amount);
        if (address(_rules[rollupId][recipient].codec) == address(0)) return;
        Ledger memory entry = ledger(rollupId, recipient);
        entry.net -= int192(uint192(amount));
        entry.current = entry.current > amount ? entry.current - amount : 0;
        if (finality < 2) entry.outstanding = entry.outstanding > amount ? entry.outstanding - amount : 0;
        _storeLedger(rollupId, recipient, entry);
    }

    /// @inheritdoc IPolicy
    function noteOutflow(bytes32 rollupId, address sender, bytes calldata payload) external onlyGateway {
        IPayloadCodec codec = _rules[rollupId][sender].codec;
        if (address(codec) == address(0)) return;
        (bool understood, bool answered, uint128 amount) = _amountOf(codec, payload);
        // A codec that does not answer must not shut the exit. What is not counted as having gone out only leaves less room for what comes in.
        if (!answered) return;
        if (!understood) revert OutflowNotUnderstood(sender);
        _ledgers[rollupId][sender].net -= int192(uint192(amount));
    }

    /// @inheritdoc IPolicy
    function valueRule(bytes32 rollupId, address bridge) public view returns (ValueRule memory) {
        return _rules[rollupId][bridge];
    }

    /// @inheritdoc IPolicy
    function ledger(bytes32 rollupId, address bridge) public view returns (Ledger memory) {
        return _ledgers[rollupId][bridge];
    }

    /// @inheritdoc IPolicy
    function explainInflow(bytes32 rollupId, uint8 finality, uint64 number, address recipient, bytes calldata payload)
        external
        view
        returns (Obstacle obstacle, uint64 until)
    {
        ValueRule memory rule = valueRule(rollupId, recipient);
        if (address(rule.codec) == address(0)) return (Obstacle.None, 0);
        (bool understood,, uint128 amount) = _amountOf(rule.codec, payload);
        if (!understood) return (Obstacle.NotUnderstood, 0);
        obstacle = _enter(ledger(rollupId, recipient), rule, finality, number, amount);
        // More than the whole limit never fits, however long one waits.
        if (obstacle == Obstacle.InflowLimit && amount <= rule.inflowLimit) until = (_now() / rule.window + 1) * rule.window;
        if (obstacle != Obstacle.None || !_isCovered()) return (obstacle, until);
        bool covered;
        (covered, until) = stakeCover.explain(recipient, amount);
        if (!covered) obstacle = Obstacle.StakeShare;
    }

    function _isCovered() private view returns (bool) {
        return address(stakeCover) != address(0);
    }

    /// @dev Enters `amount` into `entry`, a copy; it means nothing where there is an obstacle.
    function _enter(Ledger memory entry, ValueRule memory rule, uint8 finality, uint64 number, uint128 amount)
        private
        view
        returns (Obstacle)
    {
        (uint256 window, uint256 current, uint256 previous) =
            Windows.roll(entry.window, entry.current, entry.previous, block.timestamp / rule.window);
        if (amount > Windows.headroom(rule.inflowLimit, current, previous)) return Obstacle.InflowLimit;
        // Safe, all four: no sum here is over the limit, which has 128 bits; windows and counts come from 64 and 128 bits.
        entry.window = uint64(window);
        entry.current = uint128(current + amount);
        entry.previous = uint128(previous);
        entry.net += int192(uint192(amount));
        if (entry.net > int192(uint192(rule.netInflowCap))) return Obstacle.NetInflowCap;

        // What no head of higher finality has reached yet. Once one has, it is decided what of it was true: what was not is lost, and no more than the cap.
        if (entry.unsafeUpTo <= entry.safeUpTo) entry.outstanding = 0;
        // A retry has no head. What was tried under an unsafe head left its number behind: until that is reached, the retry counts as unsafe.
        bool unsafe_ = finality == 1 || (finality == 0 && entry.unsafeUpTo > entry.safeUpTo);
        if (!unsafe_) {
            if (number > entry.safeUpTo) entry.safeUpTo = number;
            return Obstacle.None;
        }
        // A branch that lost has numbers that were reached, too. What of this head is true stands under the one that reached its number, or under a newer one.
        if (finality == 1 && number <= entry.safeUpTo && amount != 0) return Obstacle.UnsafeCap;
        if (uint256(entry.outstanding) + amount > rule.unsafeCap) return Obstacle.UnsafeCap;
        entry.outstanding += amount;
        if (number > entry.unsafeUpTo) entry.unsafeUpTo = number;
        return Obstacle.None;
    }

    function _storeLedger(bytes32 rollupId, address bridge, Ledger memory entry) private {
        _ledgers[rollupId][bridge] = entry;
    }

    /// @param anew whether the count of what no head of higher finality has reached begins anew: a quorum that lies may have signed the highest number into it, or past it
    function _setRule(bytes32 rollupId, address bridge, ValueRule calldata rule, bool anew) private {
        HotRules hot = _knownPeer(rollupId);
        PeerState storage state = _states[rollupId];
        bool had = address(_rules[rollupId][bridge].codec) != address(0);
        bool has = !_isRemoval(rule);
        if (had != has) {
            if (has) ++state.valueRules;
            else --state.valueRules;
            hot = state.valueRules == 0 ? hot.withoutFlag(HAS_VALUE_RULES) : hot.withFlag(HAS_VALUE_RULES);
            _hot[rollupId].rules = hot;
        }
        _rules[rollupId][bridge] = rule;
        // Windows of another length begin with everything that the last two let in.
        Ledger storage entry = _ledgers[rollupId][bridge];
        if (has) {
            uint256 sum = uint256(entry.current) + entry.previous;
            entry.current = sum > type(uint128).max ? type(uint128).max : uint128(sum);
            entry.previous = 0;
            entry.window = _now() / rule.window;
        }
        if (anew) (entry.outstanding, entry.unsafeUpTo, entry.safeUpTo) = (0, 0, 0);
        emit ValueRuleSet(rollupId, bridge, rule);
        if (had != has) _connect(rollupId, hot);
    }

    /// @dev Bounds gas and returned data. A starved codec must not look like one that does not understand: the transaction fails as a whole.
    /// @return understood by an amount of at most 128 bits
    /// @return answered whether the codec kept to its interface at all
    function _amountOf(IPayloadCodec codec, bytes calldata payload) private view returns (bool understood, bool answered, uint128 amount) {
        bytes memory data = abi.encodeCall(IPayloadCodec.amountOf, (payload));
        uint256 required = CODEC_GAS + CODEC_GAS / 63 + CODEC_OVERHEAD;
        if (gasleft() < required) revert InsufficientGas(gasleft(), required);
        uint256 gas_ = CODEC_GAS;
        uint256 flag;
        uint256 value;
        // Safe: writes to the scratch space only.
        assembly ("memory-safe") {
            answered := staticcall(gas_, codec, add(data, 32), mload(data), 0, 64)
            answered := and(answered, eq(returndatasize(), 64))
            flag := mload(0)
            value := mload(32)
        }
        answered = answered && flag <= 1;
        understood = answered && flag == 1 && value <= type(uint128).max;
        amount = understood ? uint128(value) : 0;
    }

    function _isRemoval(ValueRule calldata rule) private pure returns (bool) {
        return address(rule.codec) == address(0);
    }

    function _ruleKey(bytes32 rollupId, address bridge) private pure returns (bytes32) {
        return keccak256(abi.encode("valueRule", rollupId, bridge));
    }

    function _requireFloors(ValueRule calldata rule) private view {
        if (address(rule.codec).code.length == 0) revert BelowFloor("codec");
        if (rule.window < MIN_VALUE_WINDOW || rule.window > MAX_VALUE_WINDOW) revert BelowFloor("window");
    }
}
