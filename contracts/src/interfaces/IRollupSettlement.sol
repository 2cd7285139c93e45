// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "./IDisputeJudge.sol";
import {CertifiedHead} from "./IEvidenceTypes.sol";
import {Output} from "./IParleyTypes.sol";
import {IQuorum} from "./IQuorum.sol";
import {IRollupRegistry} from "./IRollupRegistry.sol";
import {ISettlementAdapter} from "./ISettlementAdapter.sol";

/// @title What this chain, as an L1, holds to be final of the rollups of one operator set (specs/l1.md §5).
/// @notice Two ways lead there, for anyone. By **certificate**: a `finalized` head that a quorum certified is final `certifiedWindow` after it was shown here, needs no bond and shuts nobody out: any number of them wait side by
/// side. By **proposal**: an output with a bond is final after `window` if nobody disputes it; a rollup has one at a time. Numbers only grow.
/// What goes wrong: in the end both rest on the quorum, since it is the judge of disputes too. Whoever holds more than two thirds of the weight can have anything made final in `certifiedWindow`, and the portals pay by it. A proposal
/// that nobody watches becomes final whatever it says.
/// @dev Money is credited and paid out in a second step, so that no receiver can stand in the way.
interface IRollupSettlement is ISettlementAdapter {
    /// @param window,certifiedWindow,disputeWindow seconds
    /// @param proposalBond,disputeBond wei
    /// @param judge zero: nothing is proposed, since nobody could decide about it; then only `certifiedWindow` of the numbers counts
    struct Config {
        IRollupRegistry registry;
        IQuorum quorum;
        IDisputeJudge judge;
        uint64 window;
        uint64 certifiedWindow;
        uint64 disputeWindow;
        uint256 proposalBond;
        uint256 disputeBond;
    }

    /// @param proposedAt,disputedAt Unix seconds; zero: there is no proposal, or nobody disputes it
    /// @param upheld the judge was asked and is for it: it cannot be disputed again
    struct Proposal {
        Output output;
        address proposer;
        uint64 proposedAt;
        address disputer;
        uint64 disputedAt;
        bool upheld;
    }

    /// @notice What a quorum certified.
    /// @param certifiedAt Unix seconds at which it was shown first; zero: it was not
    /// @param ejections of the operator set when it was shown last: it is to be shown again when somebody was ejected since
    struct Certified {
        bytes32 blockHash;
        bytes32 stateRoot;
        uint64 l1Number;
        uint64 certifiedAt;
        uint32 ejections;
    }

    /// @param number of the newest final output; zero before the first
    /// @param l1Number the L1 block of the newest one that was certified; zero before the first
    /// @param frozenAt Unix seconds at which two certificates contradicted each other last; zero: never
    /// @param conflictNumber the highest number for which they did
    struct Status {
        uint64 number;
        uint64 l1Number;
        uint64 frozenAt;
        uint64 conflictNumber;
    }

    event OutputProposed(bytes32 indexed rollupId, uint64 indexed number, address indexed proposer, Output output);
    event OutputDisputed(bytes32 indexed rollupId, uint64 indexed number, address indexed disputer);
    event OutputUpheld(bytes32 indexed rollupId, uint64 indexed number, address indexed disputer);
    /// @param reporter whoever has a part of the bond: the disputer, or who closed it where nobody disputed
    event OutputRejected(bytes32 indexed rollupId, uint64 indexed number, address indexed reporter);
    /// @notice The proposal is gone and nobody lost anything by it.
    event OutputDropped(bytes32 indexed rollupId, uint64 indexed number);
    event OutputCertified(bytes32 indexed rollupId, uint64 indexed number, bytes32 blockHash, bytes32 stateRoot);
    event OutputFinalized(bytes32 indexed rollupId, uint64 indexed number, bytes32 blockHash, bytes32 stateRoot);
    /// @notice Two certificates contradict each other. What was not final is nothing any more.
    event SettlementFrozen(bytes32 indexed rollupId, uint64 indexed number, bytes32 known, bytes32 shown, uint64 until);
    event Paid(address indexed account, uint256 amount);

    error InvalidConfig(string field);
    error InvalidOutput(string field);
    /// @notice Here only certificates make something final.
    error NoJudge();
    error WrongBond(uint256 actual, uint256 expected);
    error NotNewer(uint64 number, uint64 last);
    error L1BlockUnknown(uint64 number, bytes32 claimed, bytes32 known);
    /// @notice A rollup has one proposal at a time. A certificate needs none.
    error ProposalPending(uint64 number);
    error NoProposal(bytes32 rollupId);
    error AnotherProposal(bytes32 blockHash);
    error NotDisputable(uint64 until);
    error AlreadyDisputed(address disputer);
    /// @notice Nothing decides about the proposal yet.
    error NotDecided(uint64 until);
    error NotFinalizable(uint64 number);
    error TooEarly(uint64 now_, uint64 from);
    /// @notice What was certified of this number, or became final since, says otherwise: `settle` ends the proposal.
    error Contradicted(uint64 number);
    /// @notice Somebody was ejected since the certificate was shown: show it again, so that it is weighed without them.
    error CertificateStale(uint32 ejections, uint32 known);
    error Frozen(uint64 until);
    error NothingOwed(address account);

    /// @notice Says what a block of a registered rollup is, with `proposalBond` as the bond. Anyone may. Reverts where another proposal waits.
    /// @param output its L1 block is one of this L1's last 8,191: a claim does not outlive the L1 that it rests on
    function propose(bytes32 rollupId, Output calldata output) external payable;

    /// @notice Doubts the proposal, with `disputeBond` as the bond: it becomes final only if the judge upholds it. Anyone may, within `window` of its proposal, once.
    /// @param blockHash of the proposal that is meant
    function dispute(bytes32 rollupId, bytes32 blockHash) external payable;

    /// @notice Has a proposal decided, by what this contract knows itself or by the judge's word. Upheld: the disputer's bond is the proposer's. Rejected: half of the proposer's bond is the disputer's (the caller's where nobody disputed),
    /// half the registry's fund's, so that who disputes itself loses. Neither, and overtaken by a final output, voided by a freeze, or undecided `disputeWindow` after the dispute: it is dropped, both bonds go back. Anyone may.
    /// @param evidence for the judge; empty: it is not asked
    function settle(bytes32 rollupId, bytes calldata evidence) external;

    /// @notice Takes in what a quorum certified. Where it contradicts what was certified of the same number, nothing of this rollup becomes final any more for `freezeDelay`, and all that waits is void. Anyone may.
    function certify(CertifiedHead calldata certified) external;

    /// @notice Makes a certified head, or else the proposal, of this number final. Anyone may.
    function finalize(bytes32 rollupId, uint64 number) external;

    /// @notice Sends `account` what it is owed from bonds. Anyone may.
    function pay(address payable account) external;

    function status(bytes32 rollupId) external view returns (Status memory);
    function proposal(bytes32 rollupId) external view returns (Proposal memory);
    /// @notice What counts of what was certified: all zero where nothing was, or where a freeze came since.
    function certified(bytes32 rollupId, uint64 number) external view returns (Certified memory);
    /// @notice Unix seconds until which nothing of the rollup becomes final; zero where it was never frozen.
    function frozenUntil(bytes32 rollupId) external view returns (uint64);
    function owed(address account) external view returns (uint256);
    function registry() external view returns (IRollupRegistry);
    function quorum() external view returns (IQuorum);
    function judge() external view returns (IDisputeJudge);
    function window() external view returns (uint64);
    function certifiedWindow() external view returns (uint64);
    function disputeWindow() external view returns (uint64);
    /// @notice Seconds: the life of a table, so that no certificate of a table from before the freeze counts after it.
    function freezeDelay() external view returns (uint64);
    function proposalBond() external view returns (uint256);
    function disputeBond() external view returns (uint256);
}
