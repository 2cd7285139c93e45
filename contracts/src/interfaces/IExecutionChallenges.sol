// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead, TableOpening} from "./IEvidenceTypes.sol";
import {IOperatorTable} from "./IOperatorTable.sol";
import {ISuspensions} from "./ISuspensions.sol";

/// @title Asks operators whether they executed what they signed (specs/challenges.md).
/// @notice Of every period each operator commits, under a key of its own, to the traces of the blocks that it signed. Then this L1's randomness picks a certified block, operators show what they committed
/// to of it, and what most of the stake says is the verdict. Who signed that block and showed nothing, or something else, missed: it earns nothing for the period (`IWorkRewards`), and after
/// `mostMisses` within `windowPeriods` it has no seat for `suspensionSeconds`. Nothing here touches stake.
/// @dev Nothing that is shown is checked by execution: the verdict is the word of more than half of the stake, and of more than two thirds of the stake that showed anything. Who has that is able to take the
/// rewards and, for a time, the seats of the others. So no slash may ever rest on it. Where no word has that much behind it the period is void, and nobody missed.
/// All stages of a period are over `decideSeconds` after its end, whoever did or did not call. Who is kept off the L1 in one of them loses that period's rewards; so the stages should each be hours long.
interface IExecutionChallenges is ISuspensions {
    /// @param beatZeroMs,beatMs the operator set's (specs/wire.md §7 "Beat")
    /// @param periodBeats beats of a period
    /// @param commitSeconds how long after a period's end it takes commitments, at least
    /// @param askSeconds from the draw, for certificates of the drawn beat
    /// @param openSeconds after that, for what operators show
    /// @param decideSeconds from a period's end until it is void unless it was settled; more than the three together
    /// @param suspensionSeconds for which an operator has no seat
    /// @param windowPeriods within which misses add up, the last one included; at most 64
    /// @param mostMisses of them that cost the seat; positive, at most `windowPeriods`
    struct Schedule {
        uint64 beatZeroMs;
        uint64 beatMs;
        uint64 periodBeats;
        uint64 commitSeconds;
        uint64 askSeconds;
        uint64 openSeconds;
        uint64 decideSeconds;
        uint64 suspensionSeconds;
        uint16 windowPeriods;
        uint16 mostMisses;
    }

    /// @param drawBlock whose randomness draws; zero while commitments are taken
    /// @param askedUntil Unix seconds from which the question stands; zero before the draw
    /// @param beat drawn; meaningful with `askedUntil`
    /// @param epoch of the certificate that is asked about
    /// @param randomness of the draw
    /// @param score of that certificate; zero while nothing is asked. The lowest one that is brought counts
    /// @param place of the block in question (specs/wire.md §15)
    /// @param signers seats that have to answer: bit s for seat s
    /// @param verdict the trace's hash; zero while there is none
    struct Period {
        uint64 drawBlock;
        uint64 askedUntil;
        uint64 beat;
        uint32 epoch;
        bytes32 randomness;
        bytes32 score;
        bytes32 place;
        uint256 signers;
        bytes32 verdict;
    }

    event CommitterAppointed(address indexed operator, address committer);
    event Committed(uint64 indexed period, address indexed operator, bytes32 root);
    event PeriodClosed(uint64 indexed period, uint64 drawBlock);
    event BeatDrawn(uint64 indexed period, uint64 beat, bytes32 randomness, uint64 askedUntil);
    /// @notice The block in question, or more seats that have to answer. The last one of a period counts.
    event Asked(uint64 indexed period, bytes32 indexed rollupId, uint64 number, bytes32 blockHash, uint32 epoch, uint256 signers);
    event Opened(uint64 indexed period, address indexed operator, bytes32 traceHash);
    event Settled(uint64 indexed period, bytes32 traceHash, uint128 agreeing, uint128 opened, uint128 total);
    event Missed(uint64 indexed period, address indexed operator, bytes32 shown);
    event Suspended(address indexed operator, uint64 until);

    error InvalidSchedule();
    error PeriodNotOver(uint64 period, uint64 endsAt);
    error CommitmentsClosed(uint64 period);
    /// @notice One commitment of an operator counts, the first.
    error AlreadyCommitted(uint64 period, address operator);
    error ZeroRoot();
    error NotByOperator(address operator, address committer, bytes32 digest);
    error TooEarly(uint64 period, uint64 earliest);
    error TooLate(uint64 period, uint64 endedAt);
    error NotClosed(uint64 period);
    error AlreadyDrawn(uint64 period);
    /// @notice The randomness is still within the L1's reach: draw with it.
    error DrawPossible(uint64 period, uint64 drawBlock);
    error WrongHeader(uint64 drawBlock);
    error NotDrawn(uint64 period);
    error WrongBeat(uint64 beat, uint64 drawn);
    /// @notice The draw picks another head of that checkpoint.
    error WrongPosition(uint64 position, uint64 drawn);
    /// @notice What stands has the lower score, or counts these seats already.
    error NotBetter(bytes32 score, bytes32 standing);
    error NotAsked(uint64 period);
    error NotCommitted(uint64 period, address operator);
    error AlreadyOpened(uint64 period, address operator);
    error ZeroTrace();
    error NotUnderCommitment(bytes32 computed, bytes32 committed);
    error AlreadySettled(uint64 period);
    /// @notice Too little of the stake says so.
    error NoVerdict(uint128 agreeing, uint128 opened, uint128 total);

    /// @notice Lets `committer` commit for the caller; zero: only the caller itself again.
    function appoint(address committer) external;
    /// @notice Commits `operator` to its traces of `period`, which must be over. By its committer, or by anyone with the committer's signature (also of a contract, ERC-1271) over `tracesDigest` of
    /// specs/wire.md §15: so that who is kept off the L1 may go through others.
    /// @param signature empty where the committer is the caller
    function commit(uint64 period, address operator, bytes32 root, bytes calldata signature) external;
    /// @notice Ends the commitments and names the block that draws. Anyone may, `commitSeconds` after the period's end; and again, for another block, when nobody drew before the L1 forgot the last one.
    function close(uint64 period) external;
    /// @param header RLP of the block that draws
    function draw(uint64 period, bytes calldata header) external;
    /// @notice Asks about the head at the drawn position of a certified checkpoint of the drawn beat. Of several checkpoints the one with the lowest score is asked about; several certificates of it together
    /// say who has to answer. Anyone may, for `askSeconds`.
    function ask(uint64 period, CertifiedHead calldata certified) external;
    /// @notice Shows what `operator` committed to of the block in question. Anyone who knows it may, for `openSeconds`, once.
    /// @param key,traceHash,path specs/wire.md §15
    function open(uint64 period, address operator, bytes32 key, bytes32 traceHash, bytes32[] calldata path) external;
    /// @notice Makes `traceHash` the verdict, if enough of the stake says so, and counts who missed. Anyone may, after the openings and before `decidedBy`.
    /// @param opening the table of the question's epoch, whole
    function settle(uint64 period, TableOpening calldata opening, bytes32 traceHash) external;

    function periodState(uint64 period) external view returns (Period memory);
    function schedule() external view returns (Schedule memory);
    /// @notice Unix seconds from which nothing about `period` changes any more.
    function decidedBy(uint64 period) external view returns (uint64);
    /// @notice Whether nothing about `period` changes any more.
    function isDecided(uint64 period) external view returns (bool);
    /// @notice Whether `operator` failed the challenge of `period`.
    function hasMissed(uint64 period, address operator) external view returns (bool);
    /// @notice Misses that count at the end of `period`.
    function missesAt(uint64 period, address operator) external view returns (uint256);
    /// @notice Unix seconds; zero where it never was.
    function suspendedUntil(address operator) external view returns (uint64);
    /// @notice Unix seconds until which nobody else is suspended. So those who have no seat at one time are less than half of one table's stake.
    function suspensionEnds() external view returns (uint64);
    /// @notice Who commits for `operator`.
    function committerOf(address operator) external view returns (address);
    function commitmentOf(uint64 period, address operator) external view returns (bytes32 root);
    /// @notice What `operator` showed, zero for nothing.
    function shownBy(uint64 period, address operator) external view returns (bytes32 traceHash);
    function table() external view returns (IOperatorTable);
    function DRAW_DELAY() external view returns (uint64);
}
