// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "../interfaces/IDisputeJudge.sol";
import {CertifiedHead} from "../interfaces/IEvidenceTypes.sol";
import {Head, Output} from "../interfaces/IParleyTypes.sol";
import {IQuorum} from "../interfaces/IQuorum.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {IRollupSettlement} from "../interfaces/IRollupSettlement.sol";
import {ISettlementAdapter} from "../interfaces/ISettlementAdapter.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title What is final of rollups, see `IRollupSettlement`.
/// @dev Calls the judge, which only reads, and `pay`'s receiver; nothing else.
contract RollupSettlement is IRollupSettlement, ReentrancyGuardTransient {
    struct Roots {
        bytes32 blockHash;
        bytes32 stateRoot;
    }

    /// @inheritdoc IRollupSettlement
    IRollupRegistry public immutable registry;
    /// @inheritdoc IRollupSettlement
    IQuorum public immutable quorum;
    /// @inheritdoc IRollupSettlement
    IDisputeJudge public immutable judge;
    /// @inheritdoc IRollupSettlement
    uint64 public immutable window;
    /// @inheritdoc IRollupSettlement
    uint64 public immutable certifiedWindow;
    /// @inheritdoc IRollupSettlement
    uint64 public immutable disputeWindow;
    /// @inheritdoc IRollupSettlement
    uint64 public immutable freezeDelay;
    /// @inheritdoc IRollupSettlement
    uint256 public immutable proposalBond;
    /// @inheritdoc IRollupSettlement
    uint256 public immutable disputeBond;

    mapping(bytes32 rollupId => Status) private _status;
    mapping(bytes32 rollupId => mapping(uint64 number => Roots)) private _final;
    mapping(bytes32 rollupId => mapping(uint64 number => Certified)) private _certified;
    mapping(bytes32 rollupId => Proposal) private _proposals;
    /// @inheritdoc IRollupSettlement
    mapping(address account => uint256) public owed;

    constructor(Config memory config) {
        // Else certificates of one operator set would decide about rollups of another.
        if (config.registry.avs() != config.quorum.avs()) revert InvalidConfig("registry");
        if (config.registry.operatorSetId() != config.quorum.operatorSetId()) revert InvalidConfig("registry");
        if (config.certifiedWindow == 0) revert InvalidConfig("certifiedWindow");
        if (address(config.judge) != address(0)) _requireProposable(config);
        registry = config.registry;
        quorum = config.quorum;
        judge = config.judge;
        window = config.window;
        certifiedWindow = config.certifiedWindow;
        disputeWindow = config.disputeWindow;
        freezeDelay = config.quorum.tableLife();
        proposalBond = config.proposalBond;
        disputeBond = config.disputeBond;
    }

    /// @inheritdoc IRollupSettlement
    function propose(bytes32 rollupId, Output calldata output) external payable {
        if (address(judge) == address(0)) revert NoJudge();
        registry.rollup(rollupId); // reverts for one that is not registered
        if (msg.value != proposalBond) revert WrongBond(msg.value, proposalBond);
        if (output.blockHash == 0) revert InvalidOutput("blockHash");
        if (output.stateRoot == 0) revert InvalidOutput("stateRoot");
        _requireThawed(rollupId);
        uint64 last = _status[rollupId].number;
        if (output.number <= last) revert NotNewer(output.number, last);
        bytes32 known = Blockhash.blockHash(output.l1Number);
        if (known == 0 || known != output.l1Hash) revert L1BlockUnknown(output.l1Number, output.l1Hash, known);
        Proposal storage pending = _proposals[rollupId];
        if (pending.proposedAt != 0) revert ProposalPending(pending.output.number);
        pending.output = output;
        pending.proposer = msg.sender;
        pending.proposedAt = uint64(block.timestamp);
        emit OutputProposed(rollupId, output.number, msg.sender, output);
    }

    /// @inheritdoc IRollupSettlement
    function dispute(bytes32 rollupId, bytes32 blockHash) external payable {
        if (msg.value != disputeBond) revert WrongBond(msg.value, disputeBond);
        Proposal storage pending = _pending(rollupId);
        if (pending.output.blockHash != blockHash) revert AnotherProposal(pending.output.blockHash);
        if (pending.disputedAt != 0) revert AlreadyDisputed(pending.disputer);
        uint64 until = pending.proposedAt + window;
        if (pending.upheld || block.timestamp >= until) revert NotDisputable(until);
        pending.disputer = msg.sender;
        pending.disputedAt = uint64(block.timestamp);
        emit OutputDisputed(rollupId, pending.output.number, msg.sender);
    }

    /// @inheritdoc IRollupSettlement
    function settle(bytes32 rollupId, bytes calldata evidence) external {
        Proposal storage pending = _pending(rollupId);
        Status storage current = _status[rollupId];
        IDisputeJudge.Verdict verdict = _ownVerdict(rollupId, pending.output);
        bool isDisputed = pending.disputedAt != 0;
        if (verdict == IDisputeJudge.Verdict.Undecided && isDisputed && evidence.length != 0) {
            verdict = judge.judge(rollupId, pending.output, evidence);
        }
        if (verdict == IDisputeJudge.Verdict.Rejected) return _reject(rollupId);
        bool isOver = pending.output.number <= current.number || pending.proposedAt <= current.frozenAt;
        if (verdict == IDisputeJudge.Verdict.Upheld && isDisputed) {
            _uphold(rollupId);
            if (!isOver) return;
        }
        uint64 deadline = pending.disputedAt == 0 ? type(uint64).max : pending.disputedAt + disputeWindow;
        if (!isOver && block.timestamp < deadline) revert NotDecided(deadline);
        _drop(rollupId);
    }

    /// @inheritdoc IRollupSettlement
    function certify(CertifiedHead calldata shown) external {
        Head calldata head = shown.head;
        bytes32 rollupId = head.rollupId;
        registry.rollup(rollupId); // reverts for one that is not registered
        _requireThawed(rollupId);
        quorum.requireFinalized(shown);
        Status storage current = _status[rollupId];
        Roots memory known = _final[rollupId][head.number];
        if (known.blockHash != 0) {
            bool isNews = head.number > current.conflictNumber && (known.blockHash != head.blockHash || known.stateRoot != head.stateRoot);
            if (!isNews) revert NotNewer(head.number, current.number);
            return _freeze(rollupId, head.number, known.blockHash, head.blockHash);
        }
        if (head.number <= current.number) revert NotNewer(head.number, current.number);
        Certified storage entry = _certified[rollupId][head.number];
        bool same = entry.blockHash == head.blockHash && entry.stateRoot == head.stateRoot;
        if (!same && _decides(current, entry)) return _freeze(rollupId, head.number, entry.blockHash, head.blockHash);
        // Shown again it is as old as it was. One that somebody's ejection put in doubt gives way to another.
        if (!same || !_counts(current, entry)) {
            (entry.blockHash, entry.stateRoot, entry.l1Number) = (head.blockHash, head.stateRoot, head.l1OriginNumber);
            entry.certifiedAt = uint64(block.timestamp);
            emit OutputCertified(rollupId, head.number, head.blockHash, head.stateRoot);
        }
        entry.ejections = _ejections();
    }

    /// @inheritdoc IRollupSettlement
    function finalize(bytes32 rollupId, uint64 number) external {
        _requireThawed(rollupId);
        Status storage current = _status[rollupId];
        if (number <= current.number) revert NotNewer(number, current.number);
        Certified storage entry = _certified[rollupId][number];
        if (_decides(current, entry)) {
            _requirePast(entry.certifiedAt + certifiedWindow);
            return _conclude(rollupId, number, Roots(entry.blockHash, entry.stateRoot), entry.l1Number);
        }
        Proposal storage pending = _proposals[rollupId];
        bool isOpen = pending.proposedAt > current.frozenAt && pending.output.number == number && pending.disputedAt == 0;
        if (!isOpen) {
            if (_counts(current, entry)) revert CertificateStale(entry.ejections, _ejections());
            revert NotFinalizable(number);
        }
        if (_ownVerdict(rollupId, pending.output) == IDisputeJudge.Verdict.Rejected) revert Contradicted(number);
        _requirePast(pending.proposedAt + window);
        // Nobody vouched for its L1 block, which may be later than the true one: it says nothing of others.
        _conclude(rollupId, number, Roots(pending.output.blockHash, pending.output.stateRoot), current.l1Number);
    }

    /// @inheritdoc IRollupSettlement
    function pay(address payable account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        emit Paid(account, amount);
        Address.sendValue(account, amount);
    }

    /// @inheritdoc ISettlementAdapter
    function finalized(bytes32 rollupId, uint64 number) external view returns (bytes32 blockHash, bytes32 stateRoot) {
        Roots storage roots = _final[rollupId][number];
        return (roots.blockHash, roots.stateRoot);
    }

    /// @inheritdoc IRollupSettlement
    function status(bytes32 rollupId) external view returns (Status memory) {
        return _status[rollupId];
    }

    /// @inheritdoc IRollupSettlement
    function proposal(bytes32 rollupId) external view returns (Proposal memory) {
        return _proposals[rollupId];
    }

    /// @inheritdoc IRollupSettlement
    function certified(bytes32 rollupId, uint64 number) external view returns (Certified memory entry) {
        Certified storage known = _certified[rollupId][number];
        if (_counts(_status[rollupId], known)) entry = known;
    }

    /// @inheritdoc IRollupSettlement
    function frozenUntil(bytes32 rollupId) public view returns (uint64) {
        uint64 frozenAt = _status[rollupId].frozenAt;
        return frozenAt == 0 ? 0 : frozenAt + freezeDelay;
    }

    /// @dev What needs no judge: it was certified or final by this number, or something became final that a later block of the L1 brought and that comes before it.
    function _ownVerdict(bytes32 rollupId, Output storage output) private view returns (IDisputeJudge.Verdict) {
        Status storage current = _status[rollupId];
        Certified storage entry = _certified[rollupId][output.number];
        Roots memory known = _final[rollupId][output.number];
        if (known.blockHash == 0 && _decides(current, entry)) known = Roots(entry.blockHash, entry.stateRoot);
        if (known.blockHash != 0) {
            bool same = known.blockHash == output.blockHash && known.stateRoot == output.stateRoot;
            return same ? IDisputeJudge.Verdict.Upheld : IDisputeJudge.Verdict.Rejected;
        }
        bool isOutOfOrder = current.number < output.number && current.l1Number > output.l1Number;
        return isOutOfOrder ? IDisputeJudge.Verdict.Rejected : IDisputeJudge.Verdict.Undecided;
    }

    function _conclude(bytes32 rollupId, uint64 number, Roots memory roots, uint64 l1Number) private {
        _final[rollupId][number] = roots;
        (_status[rollupId].number, _status[rollupId].l1Number) = (number, l1Number);
        emit OutputFinalized(rollupId, number, roots.blockHash, roots.stateRoot);
        // What nobody disputes is closed at once, so that its place is free. A dispute is for `settle`, with evidence or without.
        Proposal storage pending = _proposals[rollupId];
        bool isDone = pending.proposedAt != 0 && pending.output.number == number && pending.disputedAt == 0;
        if (isDone && pending.output.blockHash == roots.blockHash && pending.output.stateRoot == roots.stateRoot) _drop(rollupId);
    }

    function _freeze(bytes32 rollupId, uint64 number, bytes32 known, bytes32 shown) private {
        Status storage current = _status[rollupId];
        current.frozenAt = uint64(block.timestamp);
        if (number > current.conflictNumber) current.conflictNumber = number;
        emit SettlementFrozen(rollupId, number, known, shown, frozenUntil(rollupId));
    }

    /// @dev The proposer has the disputer's bond, and the proposal is as if nobody had doubted it.
    function _uphold(bytes32 rollupId) private {
        Proposal storage pending = _proposals[rollupId];
        owed[pending.proposer] += disputeBond;
        emit OutputUpheld(rollupId, pending.output.number, pending.disputer);
        (pending.disputer, pending.disputedAt, pending.upheld) = (address(0), 0, true);
    }

    function _reject(bytes32 rollupId) private {
        Proposal storage pending = _proposals[rollupId];
        address reporter = pending.disputedAt == 0 ? msg.sender : pending.disputer;
        uint256 reward = proposalBond / 2;
        owed[reporter] += reward;
        owed[registry.fund()] += proposalBond - reward;
        if (pending.disputedAt != 0) owed[reporter] += disputeBond;
        emit OutputRejected(rollupId, pending.output.number, reporter);
        delete _proposals[rollupId];
    }

    function _drop(bytes32 rollupId) private {
        Proposal storage pending = _proposals[rollupId];
        owed[pending.proposer] += proposalBond;
        if (pending.disputedAt != 0) owed[pending.disputer] += disputeBond;
        emit OutputDropped(rollupId, pending.output.number);
        delete _proposals[rollupId];
    }

    function _pending(bytes32 rollupId) private view returns (Proposal storage pending) {
        pending = _proposals[rollupId];
        if (pending.proposedAt == 0) revert NoProposal(rollupId);
    }

    function _requireThawed(bytes32 rollupId) private view {
        uint64 until = frozenUntil(rollupId);
        if (block.timestamp < until) revert Frozen(until);
    }

    function _requirePast(uint64 from) private view {
        if (block.timestamp < from) revert TooEarly(uint64(block.timestamp), from);
    }

    /// @dev A freeze voids what came before it.
    function _counts(Status storage current, Certified storage entry) private view returns (bool) {
        return entry.certifiedAt > current.frozenAt;
    }

    function _requireProposable(Config memory config) private pure {
        if (config.window < config.certifiedWindow) revert InvalidConfig("window");
        if (config.disputeWindow == 0) revert InvalidConfig("disputeWindow");
        if (config.proposalBond == 0) revert InvalidConfig("proposalBond");
        if (config.disputeBond == 0) revert InvalidConfig("disputeBond");
    }

    /// @dev Weighed without everybody who is ejected by now; else it is to be shown again.
    function _decides(Status storage current, Certified storage entry) private view returns (bool) {
        return _counts(current, entry) && entry.ejections == _ejections();
    }

    function _ejections() private view returns (uint32) {
        return quorum.ejections();
    }
}
