// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableOpening} from "./IEvidenceTypes.sol";
import {IExecutionChallenges} from "./IExecutionChallenges.sol";
import {IOperatorTable} from "./IOperatorTable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Pays operators for the beats that they certified, by samples.
/// @notice Of every period of beats one is drawn by this L1's randomness. Certificates of that beat pay each seat that they count, once, by its weight. Who was away earns less, and
/// nothing worse happens to it.
/// @dev What counts was committed to before the draw began: else operators would sign only what was drawn. Anyone may commit, so whoever certified cannot leave a seat out;
/// that seat, or anybody, commits to certificates that count it. The draw is the PREVRANDAO of a block that `DRAW_DELAY` blocks later than the last commitment: its proposer
/// can skip its block, and choose no value.
interface IWorkRewards {
    /// @param beatZeroMs,beatMs the operator set's (specs/wire.md §7 "Beat")
    /// @param periodBeats beats of a period
    /// @param commitSeconds how long after a period's end it takes commitments, at least
    /// @param claimSeconds how long after the commitments' end it pays; at least twice the challenges' `decideSeconds`
    /// @param reward for one period, in the token's smallest unit
    struct Schedule {
        uint64 beatZeroMs;
        uint64 beatMs;
        uint64 periodBeats;
        uint64 commitSeconds;
        uint64 claimSeconds;
        uint256 reward;
    }

    /// @param drawBlock whose randomness draws; zero while commitments are taken
    /// @param beat drawn; meaningful when `isDrawn`
    /// @param expiresAt Unix seconds from which nothing is paid and what is left returns to the pool
    /// @param pot set aside
    /// @param left of it
    struct Period {
        uint64 drawBlock;
        uint64 beat;
        uint64 expiresAt;
        bool isDrawn;
        uint256 pot;
        uint256 left;
    }

    /// @notice A certificate (specs/wire.md §7) among those committed to.
    /// @param table of its epoch, whole
    /// @param root,count,position,proof where it stands under a commitment (specs/wire.md §12)
    struct Work {
        uint32 epoch;
        uint64 beat;
        bytes32 headsRoot;
        bytes signers;
        bytes signature;
        TableOpening table;
        bytes32 root;
        uint64 count;
        uint64 position;
        bytes32[] proof;
    }

    event Funded(address indexed from, uint256 amount);
    event Committed(uint64 indexed period, bytes32 root, uint64 count, address indexed committer);
    event PeriodClosed(uint64 indexed period, uint64 drawBlock, uint256 pot);
    event BeatDrawn(uint64 indexed period, uint64 beat);
    event Earned(uint64 indexed period, address indexed operator, uint256 amount);
    event PeriodReleased(uint64 indexed period, uint256 returned);
    event Paid(address indexed operator, uint256 amount);

    error InvalidSchedule();
    /// @notice The period began before this contract did.
    error PeriodTooOld(uint64 period, uint64 firstPeriod);
    error PeriodNotOver(uint64 period, uint64 endsAt);
    error CommitmentsClosed(uint64 period);
    error TooEarly(uint64 period, uint64 earliest);
    error NotClosed(uint64 period);
    error AlreadyDrawn(uint64 period);
    /// @notice The randomness is still within the L1's reach: draw with it.
    error DrawPossible(uint64 period, uint64 drawBlock);
    error WrongHeader(uint64 drawBlock);
    error NotSampled(uint64 beat);
    error Expired(uint64 period, uint64 expiresAt);
    error NotExpired(uint64 period, uint64 expiresAt);
    error NotCommitted(uint64 period, bytes32 root, uint64 count);
    error NotUnderCommitment(bytes32 computed, bytes32 root);
    /// @notice Whether operators executed what they signed in this period is not known yet.
    error ChallengeUndecided(uint64 period);
    error NothingOwed(address operator);

    /// @notice Adds `amount` of the token to the pool, for good.
    function fund(uint256 amount) external;
    /// @notice Commits to certificates of `period`, which must be over. Anyone may, any number of times.
    function commit(uint64 period, bytes32 root, uint64 count) external;
    /// @notice Ends the commitments, sets the pot aside and names the block that draws. Anyone may, `commitSeconds` after the period's end; and again, for
    /// another block, when nobody drew before the L1 forgot the last one.
    function close(uint64 period) external;
    /// @param header RLP of the block that draws
    function draw(uint64 period, bytes calldata header) external;
    /// @notice Credits every seat that the certificate counts, that was not credited for this period before and did not fail its challenge, once that is decided (`IExecutionChallenges.isDecided`).
    function prove(Work calldata work) external;
    /// @notice Returns what an expired period did not pay to the pool. Anyone may call it.
    function release(uint64 period) external;
    /// @notice Pays `operator` what it earned. Anyone may call it.
    function pay(address operator) external;

    /// @notice In nobody's pot.
    function pool() external view returns (uint256);
    function owed(address operator) external view returns (uint256);
    function periodState(uint64 period) external view returns (Period memory);
    function isCommitted(uint64 period, bytes32 root, uint64 count) external view returns (bool);
    function hasEarned(uint64 period, address operator) external view returns (bool);
    function schedule() external view returns (Schedule memory);
    /// @notice The first period that is paid: the first one to begin after this contract was made.
    function firstPeriod() external view returns (uint64);
    function table() external view returns (IOperatorTable);
    /// @notice Whose verdict is waited for, of periods of the same beats.
    function challenges() external view returns (IExecutionChallenges);
    function token() external view returns (IERC20);
    function DRAW_DELAY() external view returns (uint64);
}
