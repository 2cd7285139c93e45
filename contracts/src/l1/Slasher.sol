// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Handover, OriginProof, Signing, Statement} from "../interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Head} from "../interfaces/IParleyTypes.sol";
import {ISettlementAdapter} from "../interfaces/ISettlementAdapter.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {IAllocationManager} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Signings} from "../libraries/Signings.sol";
import {Ancestors} from "./Ancestors.sol";
import {Judges} from "./Judges.sol";
import {L1Origins} from "./L1Origins.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title The operator set's only slasher, see `ISlasher`.
contract Slasher is L1Origins, Ancestors, Judges, ReentrancyGuardTransient {
    uint256 private constant WAD = 1e18;
    uint8 private constant UNSAFE = 1;
    uint8 private constant FINALIZED = 3;

    /// @inheritdoc ISlasher
    IOperatorRegistry public immutable registry;
    /// @inheritdoc ISlasher
    uint256 public immutable wadToSlash;

    /// @inheritdoc ISlasher
    mapping(bytes32 evidenceId => bool) public isEvidenceUsed;
    mapping(uint256 slashId => Slash) private _slashes;

    /// @param table_ of the operator set whose slasher this is
    /// @param wadToSlash_ in (0, 1e18]
    constructor(IOperatorTable table_, uint256 wadToSlash_) Judges(table_) {
        if (wadToSlash_ == 0 || wadToSlash_ > WAD) revert InvalidWad(wadToSlash_);
        registry = table_.registry();
        wadToSlash = wadToSlash_;
    }

    /// @inheritdoc ISlasher
    function submitFork(Statement calldata higher, Statement calldata lower, bytes[] calldata headers)
        external
        nonReentrant
        returns (bytes32 evidenceId)
    {
        Head calldata head = higher.head;
        if (head.finality != UNSAFE) revert WrongFinality(head.finality);
        address operator = _requireOneOperator(higher.signing, lower.signing);
        bool sameBranch = head.rollupId == lower.head.rollupId && head.anchor == lower.head.anchor && lower.head.finality == UNSAFE;
        if (!sameBranch || !_areForked(head, lower.head, headers)) _revertNotEquivocation(higher, lower);
        _requireStated(higher);
        _requireStated(lower);
        evidenceId = Hashes.forkId(operator, head.rollupId, head.anchor);
        _punish(operator, evidenceId, _earlier(higher.epoch, lower.epoch), "fork");
    }

    /// @inheritdoc ISlasher
    function submitEquivocation(
        Statement calldata first,
        Statement calldata second,
        OriginProof calldata firstOrigin,
        OriginProof calldata secondOrigin
    ) external nonReentrant returns (bytes32 evidenceId) {
        Head calldata head = first.head;
        if (head.finality <= UNSAFE || head.finality > FINALIZED) revert WrongFinality(head.finality);
        address operator = _requireOneOperator(first.signing, second.signing);
        bool sameSubject =
            head.rollupId == second.head.rollupId && head.number == second.head.number && head.finality == second.head.finality;
        if (!sameSubject || Hashes.headHash(head) == Hashes.headHash(second.head)) _revertNotEquivocation(first, second);
        _requireCanonical(head.l1OriginNumber, head.l1OriginHash, firstOrigin);
        _requireCanonical(second.head.l1OriginNumber, second.head.l1OriginHash, secondOrigin);
        _requireStated(first);
        _requireStated(second);
        evidenceId = Hashes.evidenceId(operator, head.rollupId, head.number, head.finality);
        _punish(operator, evidenceId, _earlier(first.epoch, second.epoch), "equivocation");
    }

    /// @inheritdoc ISlasher
    function submitFalseTable(Handover calldata handover) external nonReentrant returns (bytes32 evidenceId) {
        address operator = _operatorOf(handover.signing);
        uint32 nextEpoch = handover.nextEpoch;
        bool published = nextEpoch != 0 && nextEpoch <= table.currentEpoch();
        if (published && table.tableRoot(nextEpoch) == handover.nextTableRoot) revert TableIsTrue(nextEpoch, handover.nextTableRoot);
        bytes32 digest = Hashes.handoverDigest(
            block.chainid, address(registry), registry.operatorSetId(), handover.epoch, nextEpoch, handover.nextTableRoot
        );
        Signings.requireSigned(handover.signing, digest, table, handover.epoch);
        evidenceId = Hashes.falseTableId(operator, nextEpoch);
        _punish(operator, evidenceId, handover.epoch, "false table");
    }

    /// @inheritdoc ISlasher
    function submitContradiction(Statement calldata statement, ISettlementAdapter adapter)
        external
        nonReentrant
        returns (bytes32 evidenceId)
    {
        Head calldata head = statement.head;
        if (head.finality != FINALIZED) revert WrongFinality(head.finality);
        address operator = _operatorOf(statement.signing);
        (bytes32 blockHash, bytes32 stateRoot) = adapter.finalized(head.rollupId, head.number);
        bool contradicted = (blockHash != 0 && blockHash != head.blockHash) || (stateRoot != 0 && stateRoot != head.stateRoot);
        if (!contradicted) revert NotContradicted(blockHash, stateRoot);
        _requireStated(statement);
        emit Contradicted(operator, head.rollupId, adapter, head.number);
        if (!isJudge(operator, head.rollupId, adapter, statement.epoch)) return 0;
        evidenceId = Hashes.evidenceId(operator, head.rollupId, head.number, FINALIZED);
        _punish(operator, evidenceId, statement.epoch, "contradiction");
    }

    /// @inheritdoc ISlasher
    function slash(uint256 slashId) external view returns (Slash memory) {
        return _slashes[slashId];
    }

    /// @inheritdoc ISlasher
    function slashedShares(uint256 slashId, IStrategy strategy) external view returns (uint256 shares, uint256 worth) {
        Slash storage taken = _slashes[slashId];
        IStrategy[] memory strategies = registry.strategies();
        for (uint256 i = 0; i < taken.shares.length; ++i) {
            if (address(strategies[i]) == address(strategy)) return (taken.shares[i], taken.worth[i]);
        }
        return (0, 0);
    }

    /// @dev Slashes once for `evidenceId`, and ejects. The ejection never fails for the operator's doing (`IOperatorRegistry.eject`), so all of it happens or none.
    function _punish(address operator, bytes32 evidenceId, uint32 epoch, string memory description) private {
        if (isEvidenceUsed[evidenceId]) revert EvidenceUsed(evidenceId);
        IAllocationManager allocationManager = registry.allocationManager();
        if (!allocationManager.isOperatorSlashable(operator, registry.operatorSet())) revert NotSlashable(operator);
        isEvidenceUsed[evidenceId] = true;

        IStrategy[] memory strategies = registry.strategies();
        uint256[] memory wads = new uint256[](strategies.length);
        for (uint256 i = 0; i < wads.length; ++i) {
            wads[i] = wadToSlash;
        }
        (uint256 slashId, uint256[] memory shares) = allocationManager.slashOperator(
            address(registry), IAllocationManager.SlashingParams(operator, registry.operatorSetId(), strategies, wads, description)
        );
        _slashes[slashId] = Slash(_liableEpoch(epoch), shares, _worthOf(strategies, shares));
        emit OperatorSlashed(operator, evidenceId, msg.sender, slashId, wadToSlash);
        registry.eject(operator);
    }

    /// @dev Nothing where stake is burned: nobody asks then, and native stake, which only burns, has no contract that could answer and would stand in the way of every slash.
    function _worthOf(IStrategy[] memory strategies, uint256[] memory shares) private view returns (uint256[] memory worth) {
        worth = new uint256[](shares.length);
        if (registry.redistributionRecipient() == address(0)) return worth;
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i] != 0) worth[i] = strategies[i].sharesToUnderlyingView(shares[i]);
        }
    }

    /// @dev What was signed under an epoch that does not exist harmed nobody by its shares, nor what was signed under one so old that no rollup takes its certificates
    /// (specs/wire.md §7 "Age"): then those of now count. Else a liar who accuses itself could name, of all epochs ever, the one whose shares suit it.
    function _liableEpoch(uint32 epoch) private view returns (uint32) {
        uint32 current = table.currentEpoch();
        if (epoch == 0 || epoch > current) return current;
        uint256 lastBlock = uint256(table.snapshotBlock(epoch)) + registry.allocationManager().DEALLOCATION_DELAY();
        return block.number > lastBlock ? current : epoch;
    }

    /// @dev Reverts unless the author signed the heads root and the head is under it.
    function _requireStated(Statement calldata statement) private view {
        bytes32 headsRoot = statement.proof.headsRoot;
        bytes32 head = Hashes.headHash(statement.head);
        bytes32 tree = MerkleTree.leafRoot(head, statement.proof.position, statement.proof.count, statement.proof.proof);
        bytes32 computed = Hashes.headsRoot(statement.proof.count, tree);
        if (computed != headsRoot) revert HeadNotAttested(head, headsRoot, computed);

        bytes32 digest = Hashes.attestationDigest(
            block.chainid, address(registry), registry.operatorSetId(), statement.epoch, statement.beat, headsRoot
        );
        Signings.requireSigned(statement.signing, digest, table, statement.epoch);
    }

    function _requireOneOperator(Signing calldata first, Signing calldata second) private view returns (address operator) {
        operator = _operatorOf(first);
        address other = _operatorOf(second);
        if (operator != other) revert DifferentOperators(operator, other);
    }

    /// @dev A key has one operator for good, and an operator answers for every key that it ever had.
    function _operatorOf(Signing calldata signing) private view returns (address operator) {
        operator = registry.operatorOfKey(keccak256(signing.publicKey));
        if (operator == address(0)) revert UnknownKey(signing.publicKey);
    }

    /// @dev Whether two heads of one branch exclude each other.
    function _areForked(Head calldata higher, Head calldata lower, bytes[] calldata headers) private view returns (bool) {
        if (higher.number < lower.number) return false;
        bytes32 below = _ancestorAt(lower.number, higher.blockHash, higher.number, headers);
        return higher.number == lower.number ? Hashes.headHash(higher) != Hashes.headHash(lower) : below != lower.blockHash;
    }

    function _revertNotEquivocation(Statement calldata first, Statement calldata second) private pure {
        revert NotEquivocation(Hashes.headHash(first.head), Hashes.headHash(second.head));
    }

    function _earlier(uint32 a, uint32 b) private pure returns (uint32) {
        return a < b ? a : b;
    }
}
