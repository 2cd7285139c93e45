// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Handover, OriginProof, Statement} from "./IEvidenceTypes.sol";
import {IOperatorRegistry} from "./IOperatorRegistry.sol";
import {IOperatorTable} from "./IOperatorTable.sol";
import {ISettlementAdapter} from "./ISettlementAdapter.sol";
import {IStrategy} from "./eigenlayer/IStrategy.sol";

/// @title Judge of operators: a fault that is proven here costs stake and seat (specs/wire.md §10).
/// @notice Anyone may bring evidence; nobody owns this contract and nothing in it can be changed. A slash rests on the operator's signatures and on facts of this L1, or on a judge
/// that the operator accepted beforehand; never on what a quorum, a rollup's contracts or its upgrade keys say. An operator that follows specs/protocol.md
/// §7 "Slashing protection" cannot be slashed by anybody, L1 reorgs included.
/// @dev One offence slashes once, whatever proves it. Works on an operator that left, as long as its stake is slashable. Where the slash fails, the evidence stays unused.
interface ISlasher {
    /// @param epoch whose table says in which proportion destinations were exposed (`IRestitutionFund`)
    /// @param shares slashed, in the order of the registry's strategies
    /// @param worth of these shares at the time of the slash, in the strategies' underlying tokens; zero where slashed stake is burned
    struct Slash {
        uint32 epoch;
        uint256[] shares;
        uint256[] worth;
    }

    event OperatorSlashed(address indexed operator, bytes32 indexed evidenceId, address indexed reporter, uint256 slashId, uint256 wad);
    /// @notice The settlement says otherwise than an operator that did not accept it as a judge. Anyone can bring any adapter: worth what the adapter is worth.
    event Contradicted(address indexed operator, bytes32 indexed rollupId, ISettlementAdapter indexed adapter, uint64 number);
    /// @param fromEpoch first epoch under which it counts
    event JudgeAccepted(address indexed operator, bytes32 indexed rollupId, ISettlementAdapter indexed adapter, uint32 fromEpoch);
    /// @param fromEpoch first epoch under which it counts no more
    event JudgeWithdrawn(address indexed operator, bytes32 indexed rollupId, ISettlementAdapter indexed adapter, uint32 fromEpoch);
    event AncestorRemembered(bytes32 indexed blockHash, uint64 number, bytes32 ancestorHash);
    event OriginRemembered(uint64 indexed number, bytes32 blockHash);

    error InvalidWad(uint256 wad);
    /// @notice No operator ever registered this key.
    error UnknownKey(bytes publicKey);
    error DifferentOperators(address first, address second);
    /// @notice The two heads do not exclude each other: they speak of different things, or are one, or lie on one branch.
    error NotEquivocation(bytes32 firstHeadHash, bytes32 secondHeadHash);
    /// @notice A function was given heads of a finality that it does not judge.
    error WrongFinality(uint8 finality);
    error WrongHeaderCount(uint256 actual, uint256 expected);
    error HeadNotAttested(bytes32 headHash, bytes32 headsRoot, bytes32 computedRoot);
    error TableIsTrue(uint32 epoch, bytes32 tableRoot);
    error NotContradicted(bytes32 blockHash, bytes32 stateRoot);
    error EvidenceUsed(bytes32 evidenceId);
    error NotSlashable(address operator);
    error OriginTooYoung(uint64 number, uint256 finalAt);
    /// @notice This L1 does not know the hash of its block `number` (any more): prove from one that it knows.
    error OriginUnknown(uint64 number);
    /// @notice The head rests on an L1 block that this L1 decided against: no fault of who signed it.
    error OriginNotCanonical(uint64 number, bytes32 claimed, bytes32 canonical);

    /// @notice Two `unsafe` heads of one operator, rollup and anchor, of which neither is the other's ancestor: two different heads of one number, or a header
    /// chain from the higher one's block that shows another hash at the number of the lower one.
    /// @param headers RLP headers of the rollup's blocks `higher.head.number` down to `lower.head.number` + 1, of which the upper ones may be left out down to an ancestor that
    /// was remembered; none for heads of one number
    /// @return evidenceId one per operator, rollup and anchor, so that a fork is one offence however many heads are on it
    function submitFork(Statement calldata higher, Statement calldata lower, bytes[] calldata headers) external returns (bytes32 evidenceId);

    /// @notice Two different `safe`, or two different `finalized`, heads of one operator, rollup and number, both resting on L1 blocks that are canonical here and final.
    /// @return evidenceId one per operator, rollup, number and finality
    function submitEquivocation(
        Statement calldata first,
        Statement calldata second,
        OriginProof calldata firstOrigin,
        OriginProof calldata secondOrigin
    ) external returns (bytes32 evidenceId);

    /// @notice An attested operator table that this L1 does not have for that epoch.
    /// @return evidenceId one per operator and epoch lied about
    function submitFalseTable(Handover calldata handover) external returns (bytes32 evidenceId);

    /// @notice A `finalized` head that `adapter` contradicts. Slashes an operator that had accepted the adapter as a judge before the epoch under which it signed;
    /// for anybody else it is an event and changes nothing.
    /// @return evidenceId as of an equivocation at this number; zero where nobody was slashed
    function submitContradiction(Statement calldata statement, ISettlementAdapter adapter) external returns (bytes32 evidenceId);

    /// @notice The caller accepts `adapter` as a judge of what it signs about `rollupId` under epochs after the current one.
    function acceptJudge(bytes32 rollupId, ISettlementAdapter adapter) external;
    /// @notice Takes that back for epochs after the current one. What was signed under earlier ones stays judged.
    function withdrawJudge(bytes32 rollupId, ISettlementAdapter adapter) external;
    /// @notice Keeps which ancestor a rollup's block has, for header chains that are longer than a transaction can be: as many calls as it takes, from the block downwards. Anyone may call it.
    /// @param from number of the block itself, or of an ancestor of it that was remembered
    /// @param headers RLP headers of the rollup's blocks `from` and below, at least one
    function rememberAncestor(bytes32 blockHash, uint64 from, bytes[] calldata headers) external;
    /// @notice Keeps the hash of the L1's block `number`, for evidence that comes later than the L1 itself remembers (8,191 blocks). Anyone may call it.
    function rememberOrigin(uint64 number) external;

    function isEvidenceUsed(bytes32 evidenceId) external view returns (bool);
    /// @notice Whether what `operator` signs about `rollupId` under `epoch` is judged by `adapter`.
    function isJudge(address operator, bytes32 rollupId, ISettlementAdapter adapter, uint32 epoch) external view returns (bool);
    /// @notice Hash of the ancestor at `number` of a rollup's block. Zero where it was not kept.
    function rememberedAncestor(bytes32 blockHash, uint64 number) external view returns (bytes32 ancestorHash);
    /// @notice Zero where it was not kept.
    function rememberedOrigin(uint64 number) external view returns (bytes32 blockHash);
    /// @notice All zero where there is no such slash.
    function slash(uint256 slashId) external view returns (Slash memory);
    /// @notice What `slash` took in `strategy`, and what that was worth then; zero for a strategy that is none of the set's.
    function slashedShares(uint256 slashId, IStrategy strategy) external view returns (uint256 shares, uint256 worth);

    function registry() external view returns (IOperatorRegistry);
    function table() external view returns (IOperatorTable);
    /// @notice Fraction of the allocated stake that one offence costs, out of 1e18.
    function wadToSlash() external view returns (uint256);
    /// @notice How many blocks must stand on an L1 block before a slash rests on it.
    function FINAL_DEPTH() external view returns (uint64);
}
