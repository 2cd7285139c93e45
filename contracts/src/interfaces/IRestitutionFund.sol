// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Share, TableFields} from "./IEvidenceTypes.sol";
import {IRollupRegistry} from "./IRollupRegistry.sol";
import {ISlasher} from "./ISlasher.sol";
import {IStrategy} from "./eigenlayer/IStrategy.sol";
import {IStrategyManager} from "./eigenlayer/IStrategyManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Slashed stake on its way to the users of the rollups that relied on it.
/// @notice Nobody owns it. Money moves in one way only: a slash → the destinations, by their shares in the table under which the offence was signed → the accounts that
/// the destination's registered governance names, by a root that stands open to correction before it pays. What is not claimed returns to the rollup's next round.
/// What goes wrong if a governance lies: its own rollup's money goes astray, nobody else's. If it stays away: the money waits.
/// @dev The list of shares is opened whole, once per slash and strategy, rather than share by share: so the proportion needs no trust in who comes first, and what
/// is not allotted to anybody is divided with the rest. Tokens that take fees cost the rollup whose money they move; a token whose balances shrink by themselves
/// leaves the last claimants without.
interface IRestitutionFund {
    /// @param number counts the roots of this rollup and token; claims are once per root
    /// @param count leaves under `root`
    /// @param activeAt Unix seconds from which it pays; until then it may be replaced
    /// @param expiresAt Unix seconds from which what is left is the rollup's again
    /// @param left amount that was set aside and not claimed yet
    struct Round {
        uint64 number;
        uint64 count;
        uint64 activeAt;
        uint64 expiresAt;
        bytes32 root;
        uint256 left;
    }

    event Collected(uint256 indexed slashId, IStrategy indexed strategy, IERC20 indexed token, uint256 amount);
    event Credited(bytes32 indexed rollupId, IERC20 indexed token, uint256 amount);
    event RoundPublished(bytes32 indexed rollupId, IERC20 indexed token, Round round);
    event RoundClosed(bytes32 indexed rollupId, IERC20 indexed token, uint64 number, uint256 returned);
    event Claimed(bytes32 indexed rollupId, IERC20 indexed token, uint64 number, uint64 position, address indexed account, uint256 amount);

    error InvalidPeriods(uint64 replaceDelay, uint64 claimPeriod);
    error UnknownSlash(uint256 slashId);
    error WrongShares(bytes32 computed, bytes32 committed);
    /// @notice The table allots nothing to anybody.
    error NoShares();
    /// @notice Nothing of this slash is here that was not credited before. Its stake may still be on its way.
    error NothingArrived(uint256 slashId, IStrategy strategy);
    error NotGovernance(address caller, address governance);
    error EmptyRound();
    error RoundIsOpen(uint64 number, uint64 expiresAt);
    error InsufficientFunds(uint256 requested, uint256 available);
    error RoundNotActive(uint64 number, uint64 activeAt, uint64 expiresAt);
    error NotExpired(uint64 number, uint64 expiresAt);
    error AlreadyClaimed(uint64 number, uint64 position);
    error InvalidClaim(bytes32 computed, bytes32 root);
    /// @notice The token took more from this contract than was to be paid: the difference would be another's.
    error TokenTookMore(uint256 taken, uint256 amount);

    /// @notice Clears the slash in EigenLayer if that is due, and credits what arrived to the destinations. Anyone may call it, again if more arrives.
    /// @param fields of the operator table of the slash's epoch (`ISlasher.slash`)
    /// @param shares every share under its `sharesRoot`, in order
    function collect(uint256 slashId, IStrategy strategy, TableFields calldata fields, Share[] calldata shares) external;

    /// @notice Sets `amount` of what is available aside for the claims under `root` (specs/wire.md §12), after the delay. The rollup's governance only, which may replace a root
    /// that is not active yet, and publish the next one when the last expired or is paid out.
    function publish(bytes32 rollupId, IERC20 token, bytes32 root, uint64 count, uint256 amount) external;

    /// @notice Pays `account` what stands under the active root. Anyone may call it.
    function claim(bytes32 rollupId, IERC20 token, uint64 position, address account, uint256 amount, bytes32[] calldata proof) external;

    /// @notice Returns what an expired round did not pay to what is available. Anyone may call it.
    function close(bytes32 rollupId, IERC20 token) external;

    /// @notice Credited to the rollup and not set aside.
    function available(bytes32 rollupId, IERC20 token) external view returns (uint256);
    /// @notice Credited and not paid, over all rollups; never more than the balance, unless the token's balances shrink by themselves.
    function accounted(IERC20 token) external view returns (uint256);
    /// @notice Credited from this slash so far.
    function collected(uint256 slashId, IStrategy strategy) external view returns (uint256);
    function round(bytes32 rollupId, IERC20 token) external view returns (Round memory);
    function isClaimed(bytes32 rollupId, IERC20 token, uint64 number, uint64 position) external view returns (bool);

    function slasher() external view returns (ISlasher);
    function strategyManager() external view returns (IStrategyManager);
    function rollups() external view returns (IRollupRegistry);
    /// @notice Seconds between a root's publication and its first claim.
    function replaceDelay() external view returns (uint64);
    /// @notice Seconds during which a root pays.
    function claimPeriod() external view returns (uint64);
}
