// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "./IGoverned.sol";
import {TableCommitment} from "./IParleyTypes.sol";
import {IPriceSource} from "./IPriceSource.sol";
import {IStakeShares} from "./IStakeShares.sol";
import {IStakeSource} from "./IStakeSource.sol";

/// @title Keeps the value that comes into a rollup under its share of the slashable stake (specs/protocol.md §6.6).
/// @notice Within any `exposureWindow` seconds, whatever bridges and peers: value let in ≤ stake of the table in use, less what is revoked, times this rollup's share of it, times `riskBps`.
/// The policy asks it before each message or refund with value; what is not covered is held.
/// What goes wrong if nobody opens a table's shares before the one in use ends: value is held until somebody does; anybody may.
interface IStakeCover is IGoverned {
    /// @param priceSource compares tokens with stake; zero for no rule: nothing is limited then
    /// @param riskBps how much of this rollup's share value may reach, in ten-thousandths, at most `RISK_CEILING`
    struct Rule {
        IPriceSource priceSource;
        uint16 riskBps;
    }

    /// @notice The table in use; all zero before the first.
    /// @param bps this rollup's share of the slashable stake, in ten-thousandths
    /// @param usableUntil the first second at which it covers nothing any more
    /// @param totalWeight of its operators
    struct Backing {
        uint32 epoch;
        uint16 bps;
        uint64 usableUntil;
        uint128 totalWeight;
    }

    event RuleProposed(Rule rule, uint64 applicableAt);
    event RuleSet(Rule rule);
    event SharesOpened(uint32 indexed epoch, uint16 bps, uint128 totalWeight);

    error NotPolicy(address caller);
    /// @notice The table in use is as new already.
    error EpochNotNewer(uint32 epoch, uint32 inUse);
    error EpochNotUsable(uint32 epoch, uint64 usableFrom, uint64 usableUntil);
    error WrongTable(uint32 epoch, bytes32 computed, bytes32 known);
    /// @notice Not the list that the table commits to: it is opened whole, ascending by destination.
    error WrongShares(bytes32 computed, bytes32 committed);
    /// @notice The table commits to a list that is none: not ascending, or of more than the whole stake.
    error InvalidShares();
    /// @notice The price source was not given the gas that it is promised.
    error InsufficientGas(uint256 available, uint256 required);

    /// @notice A first rule, or one with the same price source and no larger `riskBps`: at once. Drops a pending proposal. Governance only.
    function tightenRule(Rule calldata rule) external;
    /// @notice Any other rule; one that is zero throughout removes it. Governance only.
    function proposeRule(Rule calldata rule) external;
    /// @notice Anyone may, from `loosenDelay` after the proposal on.
    function applyRule(Rule calldata rule) external;
    /// @notice Takes a table into use that the light client knows, that is usable now and newer than the one in use. For anyone.
    /// @param shares every share that the table commits to
    function openShares(TableCommitment calldata commitment, IStakeShares.Share[] calldata shares) external;

    /// @notice Counts value that is about to come in; false: not covered, or its price is not known. Within one transaction an amount has the price that it had first. Policy only.
    function note(address bridge, uint256 amount) external returns (bool covered);
    /// @notice Takes back `note` in the same transaction. Policy only.
    function undo(address bridge, uint256 amount) external;

    /// @notice Whether `note` would cover it now.
    /// @param until the first second at which that may be otherwise, where time alone decides; else 0
    function explain(address bridge, uint256 amount) external view returns (bool covered, uint64 until);
    /// @notice What may come in within any `exposureWindow` seconds, in stake, and what of it is left now. Zero without rule or usable table.
    function room() external view returns (uint256 limit, uint256 available);
    function rule() external view returns (Rule memory);
    function backing() external view returns (Backing memory);
    /// @notice Seconds.
    function exposureWindow() external view returns (uint64);
    function rollupId() external view returns (bytes32);
    function policy() external view returns (address);
    function lightClient() external view returns (IStakeSource);
}
