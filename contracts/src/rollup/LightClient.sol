// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../interfaces/ILightClient.sol";
import {Certificate, Head, HeadProof, Operator, TableCommitment} from "../interfaces/IParleyTypes.sol";
import {IQuorumVerifier} from "../interfaces/IQuorumVerifier.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {KeyScheme} from "../libraries/KeyScheme.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {TableCode} from "../libraries/TableCode.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The operator set as this rollup knows it, and the checkpoints that it certified.
/// @dev Nothing depends on the address at construction, so that code and storage can be moved into a genesis (specs/wire.md §3).
contract LightClient is ILightClient {
    using SafeCast for uint256;

    /// @param tableCode contract whose code is the encoded table; zero for an unknown epoch
    /// @param usableUntil first second at which the epoch counts no more
    struct Epoch {
        address tableCode;
        uint64 usableUntil;
        uint64 snapshotTime;
        uint128 totalWeight;
        bytes32 tableRoot;
    }

    uint256 public immutable l1ChainId;
    address public immutable avs;
    uint32 public immutable operatorSetId;
    /// @inheritdoc ILightClient
    IQuorumVerifier public immutable verifier;

    mapping(uint32 epoch => Epoch) private _epochs;
    mapping(bytes32 headsRoot => Checkpoint) private _checkpoints;

    /// @param deallocationDelay,evidenceWindow,margin seconds, of specs/wire.md §7 "Age"
    /// @param tables operator tables by epoch, each checked as its scheme demands
    constructor(
        uint256 l1ChainId_,
        address avs_,
        uint32 operatorSetId_,
        uint64 deallocationDelay,
        uint64 evidenceWindow,
        uint64 margin,
        IQuorumVerifier verifier_,
        Table[] memory tables
    ) {
        if (uint256(evidenceWindow) + margin >= deallocationDelay) {
            revert InvalidAgeLimit(deallocationDelay, evidenceWindow, margin);
        }
        l1ChainId = l1ChainId_;
        avs = avs_;
        operatorSetId = operatorSetId_;
        verifier = verifier_;
        uint64 maxAge = deallocationDelay - evidenceWindow - margin;
        for (uint256 i = 0; i < tables.length; ++i) {
            (bytes memory encoded, uint128 weight) = verifier_.encodeTable(tables[i].operators);
            _seed(tables[i], encoded, weight, maxAge, l1ChainId_, avs_, operatorSetId_);
        }
    }

    /// @inheritdoc ILightClient
    function submit(Certificate calldata certificate) external returns (bytes32 headsRoot) {
        headsRoot = certificate.headsRoot;
        if (headsRoot == 0) revert InvalidHead("headsRoot");
        Epoch storage epoch = _usableEpoch(certificate.epoch);

        (uint128 weight, uint128 total) = verifier.weigh(epoch.tableCode, certificate.signers);
        if (3 * uint256(weight) <= 2 * uint256(total)) revert QuorumNotReached(weight, total);
        Checkpoint storage known = _checkpoints[headsRoot];
        if (known.acceptedAt != 0) {
            if (known.epoch > certificate.epoch) return headsRoot;
            if (known.epoch == certificate.epoch && known.signedWeight >= weight) return headsRoot;
        }

        bytes32 digest = attestationDigest(certificate.epoch, certificate.beat, headsRoot);
        (bool valid, uint128 verifiedWeight) = verifier.verify(epoch.tableCode, digest, certificate.signers, certificate.signature);
        if (!valid || verifiedWeight != weight) revert InvalidSignature(digest);

        _checkpoints[headsRoot] = Checkpoint({
            epoch: certificate.epoch,
            beat: uint256(certificate.beat).toUint48(),
            acceptedAt: block.timestamp.toUint48(),
            signedWeight: weight
        });
        emit CheckpointAccepted(headsRoot, certificate.epoch, certificate.beat, weight);
    }

    /// @inheritdoc ILightClient
    function requireHead(Head calldata head, HeadProof calldata proof) external view returns (Checkpoint memory known) {
        known = _checkpoints[proof.headsRoot];
        if (known.acceptedAt == 0) revert UnknownCheckpoint(proof.headsRoot);
        _usableEpoch(known.epoch);

        // specs/wire.md §5: never zero, whoever signed it.
        if (head.rollupId == 0) revert InvalidHead("rollupId");
        if (head.blockHash == 0) revert InvalidHead("blockHash");
        if (head.stateRoot == 0) revert InvalidHead("stateRoot");
        if (head.outboxRoot == 0) revert InvalidHead("outboxRoot");
        if (head.finality == 0 || head.finality > 3) revert InvalidHead("finality");

        bytes32 leaf = Hashes.headHash(head);
        bytes32 computed = Hashes.headsRoot(proof.count, MerkleTree.leafRoot(leaf, proof.position, proof.count, proof.proof));
        if (computed != proof.headsRoot) revert HeadNotInCheckpoint(leaf, proof.headsRoot, computed);
    }

    /// @inheritdoc ILightClient
    function checkpoint(bytes32 headsRoot) external view returns (Checkpoint memory known) {
        known = _checkpoints[headsRoot];
        if (known.acceptedAt == 0) revert UnknownCheckpoint(headsRoot);
    }

    /// @inheritdoc ILightClient
    function tableRoot(uint32 epoch) external view returns (bytes32) {
        return _knownEpoch(epoch).tableRoot;
    }

    /// @inheritdoc ILightClient
    function totalWeight(uint32 epoch) external view returns (uint128) {
        return _knownEpoch(epoch).totalWeight;
    }

    /// @inheritdoc ILightClient
    function usableUntil(uint32 epoch) external view returns (uint64) {
        return _knownEpoch(epoch).usableUntil;
    }

    /// @inheritdoc ILightClient
    function operatorTable(uint32 epoch) external view returns (Operator[] memory operators, uint64 snapshotTime) {
        Epoch storage known = _knownEpoch(epoch);
        return (verifier.decodeTable(known.tableCode), known.snapshotTime);
    }

    /// @inheritdoc ILightClient
    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) public view returns (bytes32) {
        return Hashes.attestationDigest(l1ChainId, avs, operatorSetId, epoch, beat, headsRoot);
    }

    function _knownEpoch(uint32 epoch) private view returns (Epoch storage known) {
        known = _epochs[epoch];
        if (known.tableCode == address(0)) revert UnknownEpoch(epoch);
    }

    /// @dev (now − snapshotTime) + evidenceWindow + margin < deallocationDelay, with the constants moved to the right at seeding.
    function _usableEpoch(uint32 epoch) private view returns (Epoch storage known) {
        known = _knownEpoch(epoch);
        if (block.timestamp >= known.usableUntil) revert TableExpired(epoch, known.snapshotTime, known.usableUntil);
    }

    /// @dev Runs in the constructor: immutables come as parameters because they cannot be read yet.
    function _seed(
        Table memory table,
        bytes memory encoded,
        uint128 weight,
        uint64 maxAge,
        uint256 l1ChainId_,
        address avs_,
        uint32 operatorSetId_
    ) private {
        Epoch storage epoch = _epochs[table.epoch];
        if (epoch.tableCode != address(0)) revert EpochTaken(table.epoch);
        bytes32[] memory leaves = new bytes32[](table.operators.length);
        for (uint256 seat = 0; seat < leaves.length; ++seat) {
            Operator memory entry = table.operators[seat];
            leaves[seat] = Hashes.operatorLeaf(seat.toUint32(), entry.operator, keccak256(entry.publicKey), entry.weight);
        }
        epoch.tableCode = TableCode.write(encoded);
        epoch.usableUntil = table.snapshotTime + maxAge;
        epoch.snapshotTime = table.snapshotTime;
        epoch.totalWeight = weight;
        TableCommitment memory commitment;
        commitment.l1ChainId = l1ChainId_;
        commitment.avs = avs_;
        commitment.operatorSetId = operatorSetId_;
        commitment.scheme = KeyScheme.BLS12_381;
        commitment.epoch = table.epoch;
        commitment.snapshotTime = table.snapshotTime;
        commitment.validFrom = table.validFrom;
        commitment.validUntil = table.validUntil;
        commitment.count = leaves.length.toUint32();
        commitment.totalWeight = weight;
        commitment.root = MerkleTree.root(leaves);
        commitment.sharesRoot = table.sharesRoot;
        epoch.tableRoot = Hashes.tableRoot(commitment);
        emit OperatorTableSeeded(table.epoch, epoch.tableRoot, table.snapshotTime);
    }
}
