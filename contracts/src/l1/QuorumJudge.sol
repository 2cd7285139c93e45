// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "../interfaces/IDisputeJudge.sol";
import {CertifiedHead, TableFields} from "../interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Head, Operator, Output} from "../interfaces/IParleyTypes.sol";
import {IQuorum} from "../interfaces/IQuorum.sol";
import {IQuorumJudge} from "../interfaces/IQuorumJudge.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {CertifiedHeads} from "../libraries/CertifiedHeads.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Signings} from "../libraries/Signings.sol";
import {TableOpenings} from "../libraries/TableOpenings.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

/// @title Certificates on the L1, see `IQuorumJudge`.
contract QuorumJudge is IQuorumJudge {
    /// @inheritdoc IQuorumJudge
    ISlasher public immutable slasher;
    /// @inheritdoc IQuorumJudge
    IOperatorTable public immutable table;
    /// @inheritdoc IQuorumJudge
    uint64 public immutable deallocationDelay;
    /// @inheritdoc IQuorumJudge
    uint64 public immutable evidenceWindow;
    /// @inheritdoc IQuorumJudge
    uint64 public immutable margin;
    IOperatorRegistry private immutable _registry;

    /// @param deallocationDelay_,evidenceWindow_,margin_ seconds, as the light clients of the set have them
    constructor(ISlasher slasher_, uint64 deallocationDelay_, uint64 evidenceWindow_, uint64 margin_) {
        if (uint256(evidenceWindow_) + margin_ >= deallocationDelay_) revert InvalidAge();
        slasher = slasher_;
        table = slasher_.table();
        _registry = slasher_.registry();
        deallocationDelay = deallocationDelay_;
        evidenceWindow = evidenceWindow_;
        margin = margin_;
    }

    /// @inheritdoc IDisputeJudge
    /// @param evidence `abi.encode(CertifiedHead)`
    function judge(bytes32 rollupId, Output calldata output, bytes calldata evidence) external view returns (Verdict) {
        CertifiedHead calldata certified;
        // Safe: where the encoding has its one struct. Whatever the first word says, every read of the struct is checked against the end of calldata.
        assembly ("memory-safe") {
            certified := add(evidence.offset, calldataload(evidence.offset))
        }
        Head calldata head = certified.head;
        _requireFinalized(certified, output.l1Number, output.l1Hash);
        if (head.rollupId != rollupId) return Verdict.Undecided;
        if (head.number == output.number) {
            bool same = head.blockHash == output.blockHash && head.stateRoot == output.stateRoot;
            return same ? Verdict.Upheld : Verdict.Rejected;
        }
        // Blocks are derived in order: a later one cannot have been derived in an earlier block of the L1.
        return head.number < output.number && head.l1OriginNumber > output.l1Number ? Verdict.Rejected : Verdict.Undecided;
    }

    /// @inheritdoc IQuorum
    function requireFinalized(CertifiedHead calldata certified) external view {
        _requireFinalized(certified, 0, 0);
    }

    /// @inheritdoc IQuorum
    function ejections() external view returns (uint32) {
        return _registry.ejections();
    }

    /// @inheritdoc IQuorum
    function tableLife() external view returns (uint64) {
        return table.handoverDelay() + table.validity();
    }

    /// @inheritdoc IQuorum
    function avs() external view returns (address) {
        return address(_registry);
    }

    /// @inheritdoc IQuorum
    function operatorSetId() external view returns (uint32) {
        return _registry.operatorSetId();
    }

    /// @param l1Number,l1Hash a block of this L1 that the caller vouches for; zero for none
    function _requireFinalized(CertifiedHead calldata certified, uint64 l1Number, bytes32 l1Hash) private view {
        Head calldata head = certified.head;
        CertifiedHeads.requireFinalized(head);
        bool isVouchedFor = l1Hash != 0 && head.l1OriginHash == l1Hash && head.l1OriginNumber == l1Number;
        if (!isVouchedFor) _requireOrigin(head.l1OriginNumber, head.l1OriginHash);
        _requireInForce(certified.epoch, certified.table.fields);
        TableOpenings.requireOpening(table, certified.epoch, certified.table);
        CertifiedHeads.requireUnderRoot(certified);

        bool[] memory counted = Signings.countedSeats(certified.signers, certified.table.operators.length);
        _requireQuorum(certified.table.operators, counted, certified.table.fields.totalWeight);
        bytes32 digest = Hashes.attestationDigest(
            block.chainid, address(_registry), _registry.operatorSetId(), certified.epoch, certified.beat, certified.proof.headsRoot
        );
        Signings.requireSignedBy(certified.table, counted, digest, certified.signature);
    }

    /// @dev Two honest `finalized` heads of one number rest on two L1s. Only one of them is this one.
    function _requireOrigin(uint64 number, bytes32 claimed) private view {
        bytes32 known = Blockhash.blockHash(number);
        if (known == 0) known = slasher.rememberedOrigin(number);
        if (known == 0 || known != claimed) revert OriginUnknown(number, claimed, known);
    }

    function _requireInForce(uint32 epoch, TableFields calldata fields) private view {
        uint256 time = block.timestamp;
        if (time < fields.validFrom || time >= fields.validUntil) revert TableNotInForce(epoch, fields.validFrom, fields.validUntil);
        uint256 age = time - fields.snapshotTime;
        if (age + evidenceWindow + margin >= deallocationDelay) revert TableTooOld(epoch, fields.snapshotTime);
    }

    /// @dev The total stays what it was: who was ejected does not make the others more.
    function _requireQuorum(Operator[] calldata operators, bool[] memory counted, uint128 total) private view {
        uint128 weight;
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (counted[seat] && !_registry.isEjected(operators[seat].operator)) weight += operators[seat].weight;
        }
        if (3 * uint256(weight) <= 2 * uint256(total)) revert QuorumNotReached(weight, total);
    }
}
