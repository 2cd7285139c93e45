// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableCommitment} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {IPriceSource} from "../interfaces/IPriceSource.sol";
import {IStakeCover} from "../interfaces/IStakeCover.sol";
import {IStakeShares} from "../interfaces/IStakeShares.sol";
import {IStakeSource} from "../interfaces/IStakeSource.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Windows} from "../libraries/Windows.sol";
import {Governed} from "./policy/Governed.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Value at risk against the share of slashable stake, see `IStakeCover` (invariant 5).
/// @dev One count for all bridges and peers, since the stake is slashed once, whichever of them was lied about. It counts what comes in and nothing that goes out: a theft is not undone by what
/// others send away.
contract StakeCover is IStakeCover, Governed {
    using TransientSlot for *;

    /// @param window,current,previous as in `Windows`; in stake
    struct Count {
        uint64 window;
        uint128 current;
        uint128 previous;
    }

    /// @notice Gas that a price source gets.
    uint256 public constant PRICE_GAS = 100_000;
    /// @notice The most that `riskBps` may be: of a certificate only the signers are to blame, and they may hold hardly more than two thirds of the stake.
    uint16 public constant RISK_CEILING = 6_666;
    uint64 public constant MIN_EXPOSURE_WINDOW = 1 minutes;
    uint64 public constant MAX_EXPOSURE_WINDOW = 90 days;
    uint256 private constant WHOLE = 10_000;
    /// @dev Between the check of the gas left and the price source's first instruction: a cold account access and a few dozen instructions.
    uint256 private constant PRICE_OVERHEAD = 4_000;
    /// @dev There is one setting.
    bytes32 private constant RULE_KEY = keccak256("rule");

    /// @inheritdoc IStakeCover
    bytes32 public immutable rollupId;
    /// @inheritdoc IStakeCover
    IStakeSource public immutable lightClient;
    /// @inheritdoc IStakeCover
    address public immutable policy;
    /// @inheritdoc IStakeCover
    uint64 public immutable exposureWindow;

    Rule private _rule;
    Backing private _backing;
    Count private _count;

    modifier onlyPolicy() {
        if (msg.sender != policy) revert NotPolicy(msg.sender);
        _;
    }

    /// @param policy_ gives its governance and its delay to this contract, too
    /// @param exposureWindow_ seconds: no less than the evidence window that the light client was made with, since a lie that nobody proves within that is never punished
    constructor(bytes32 rollupId_, IStakeSource lightClient_, IPolicy policy_, uint64 exposureWindow_)
        Governed(policy_.governance(), policy_.loosenDelay())
    {
        if (rollupId_ == 0) revert BelowFloor("rollupId");
        if (address(lightClient_) == address(0)) revert BelowFloor("lightClient");
        if (exposureWindow_ < MIN_EXPOSURE_WINDOW || exposureWindow_ > MAX_EXPOSURE_WINDOW) revert BelowFloor("exposureWindow");
        rollupId = rollupId_;
        lightClient = lightClient_;
        policy = address(policy_);
        exposureWindow = exposureWindow_;
    }

    /// @inheritdoc IStakeCover
    function tightenRule(Rule calldata rule_) external onlyGovernance {
        _requireFloors(rule_);
        Rule memory current = _rule;
        if (_limits(current)) {
            if (rule_.priceSource != current.priceSource) revert NotTightening("priceSource");
            if (rule_.riskBps > current.riskBps) revert NotTightening("riskBps");
        }
        _drop(RULE_KEY);
        _setRule(rule_);
    }

    /// @inheritdoc IStakeCover
    function proposeRule(Rule calldata rule_) external onlyGovernance {
        if (_limits(rule_)) _requireFloors(rule_);
        emit RuleProposed(rule_, _propose(RULE_KEY, keccak256(abi.encode(rule_))));
    }

    /// @inheritdoc IStakeCover
    function applyRule(Rule calldata rule_) external {
        _take(RULE_KEY, keccak256(abi.encode(rule_)));
        _setRule(rule_);
    }

    /// @inheritdoc IStakeCover
    /// @dev Only forwards, and only what is usable already: so the table in use is always the newest that anybody cared to open. That an older one is used while it lives does no harm: the
    /// L1 gives no destination more before all tables are over in which another had it (`IStakeShares`).
    function openShares(TableCommitment calldata commitment, IStakeShares.Share[] calldata shares) external {
        uint32 epoch = commitment.epoch;
        if (epoch <= _backing.epoch) revert EpochNotNewer(epoch, _backing.epoch);
        bytes32 computed = Hashes.tableRoot(commitment);
        bytes32 known = lightClient.tableRoot(epoch);
        if (computed != known) revert WrongTable(epoch, computed, known);
        (uint64 from, uint64 until) = (lightClient.usableFrom(epoch), lightClient.usableUntil(epoch));
        if (block.timestamp < from || block.timestamp >= until) revert EpochNotUsable(epoch, from, until);
        uint16 bps = _ownShare(shares, commitment.sharesRoot);
        _backing = Backing({epoch: epoch, bps: bps, usableUntil: until, totalWeight: commitment.totalWeight});
        emit SharesOpened(epoch, bps, commitment.totalWeight);
    }

    /// @inheritdoc IStakeCover
    function note(address bridge, uint256 amount) external onlyPolicy returns (bool covered) {
        Rule memory current = _rule;
        if (!_limits(current) || amount == 0) return true;
        TransientSlot.Uint256Slot known = _priceOf(bridge, amount);
        uint256 value = known.tload();
        if (value == 0) {
            value = _ask(current.priceSource, bridge, amount);
            if (value == 0) return false;
        }
        (, Count memory count, uint256 available) = _state(current);
        if (value > available) return false;
        known.tstore(value);
        // Safe: no sum is over the limit, which is less than a weight, of 128 bits.
        count.current += uint128(value);
        _count = count;
        return true;
    }

    /// @inheritdoc IStakeCover
    function undo(address bridge, uint256 amount) external onlyPolicy {
        uint256 value = _priceOf(bridge, amount).tload();
        if (value == 0) return;
        uint128 current = _count.current;
        // Safe: subtracts the smaller from the larger.
        _count.current = value < current ? uint128(current - value) : 0;
    }

    /// @inheritdoc IStakeCover
    function explain(address bridge, uint256 amount) external view returns (bool covered, uint64 until) {
        Rule memory current = _rule;
        if (!_limits(current) || amount == 0) return (true, 0);
        uint256 value = _ask(current.priceSource, bridge, amount);
        (uint256 limit, Count memory count, uint256 available) = _state(current);
        if (value != 0 && value <= available) return (true, 0);
        // More than the whole limit never fits, however long one waits.
        if (value != 0 && value <= limit) until = (count.window + 1) * exposureWindow;
    }

    /// @inheritdoc IStakeCover
    function room() external view returns (uint256 limit, uint256 available) {
        (limit,, available) = _state(_rule);
    }

    /// @inheritdoc IStakeCover
    function rule() external view returns (Rule memory) {
        return _rule;
    }

    /// @inheritdoc IStakeCover
    function backing() external view returns (Backing memory) {
        return _backing;
    }

    /// @dev The share of this rollup in the list that the table commits to, opened whole so that an absent share is seen to be absent.
    function _ownShare(IStakeShares.Share[] calldata shares, bytes32 committed) private view returns (uint16 own) {
        bytes32[] memory leaves = new bytes32[](shares.length);
        uint256 total;
        bytes32 last;
        for (uint256 i = 0; i < leaves.length; ++i) {
            IStakeShares.Share calldata share = shares[i];
            if (share.destinationId <= last) revert InvalidShares();
            if (share.destinationId == rollupId) own = share.bps;
            last = share.destinationId;
            total += share.bps;
            leaves[i] = Hashes.shareLeaf(share.destinationId, share.bps);
        }
        if (total > WHOLE) revert InvalidShares();
        bytes32 computed = Hashes.sharesRoot(uint64(leaves.length), MerkleTree.root(leaves));
        if (computed != committed) revert WrongShares(computed, committed);
    }

    /// @dev What may come in within a window, what did as of this moment, and what is left. Stake that was revoked since the table was opened backs nothing any more.
    function _state(Rule memory current) private view returns (uint256 limit, Count memory count, uint256 available) {
        Backing memory back = _backing;
        if (block.timestamp < back.usableUntil) {
            uint256 stake = Math.saturatingSub(back.totalWeight, lightClient.revokedWeight(back.epoch));
            limit = stake * back.bps * current.riskBps / (WHOLE * WHOLE);
        }
        count = _count;
        (uint256 window, uint256 inWindow, uint256 before) =
            Windows.roll(count.window, count.current, count.previous, block.timestamp / exposureWindow);
        // Safe: as wide as what they came from.
        (count.window, count.current, count.previous) = (uint64(window), uint128(inWindow), uint128(before));
        available = Windows.headroom(limit, count.current, count.previous);
    }

    /// @dev Bounds gas and returned data; zero where there is no price. A starved price source must not look like one that has none: the transaction fails as a whole.
    function _ask(IPriceSource source, address bridge, uint256 amount) private view returns (uint256 value) {
        bytes memory data = abi.encodeCall(IPriceSource.stakeValueOf, (bridge, amount));
        uint256 required = PRICE_GAS + PRICE_GAS / 63 + PRICE_OVERHEAD;
        if (gasleft() < required) revert InsufficientGas(gasleft(), required);
        uint256 gas_ = PRICE_GAS;
        bool answered;
        // Safe: writes to the first scratch word only.
        assembly ("memory-safe") {
            answered := staticcall(gas_, source, add(data, 32), mload(data), 0, 32)
            answered := and(answered, eq(returndatasize(), 32))
            value := mload(0)
        }
        if (!answered) value = 0;
    }

    /// @dev Where the price of this amount stands for the rest of the transaction: what a recipient does to a price must not change what its failure gives back.
    function _priceOf(address bridge, uint256 amount) private pure returns (TransientSlot.Uint256Slot) {
        return keccak256(abi.encode(bridge, amount)).asUint256();
    }

    function _setRule(Rule calldata rule_) private {
        _rule = rule_;
        emit RuleSet(rule_);
    }

    function _limits(Rule memory rule_) private pure returns (bool) {
        return address(rule_.priceSource) != address(0);
    }

    function _requireFloors(Rule calldata rule_) private view {
        if (address(rule_.priceSource).code.length == 0) revert BelowFloor("priceSource");
        if (rule_.riskBps > RISK_CEILING) revert BelowFloor("riskBps");
    }
}
