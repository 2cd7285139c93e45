// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {IAllocationManager} from "../interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {BLS12381} from "../libraries/BLS12381.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title The operator set's only slasher, see `ISlasher`.
contract Slasher is ISlasher, ReentrancyGuardTransient {
    uint256 private constant WAD = 1e18;

    /// @inheritdoc ISlasher
    IOperatorRegistry public immutable registry;
    /// @inheritdoc ISlasher
    uint256 public immutable wadToSlash;

    /// @inheritdoc ISlasher
    mapping(bytes32 evidenceId => bool) public isEvidenceUsed;

    /// @param wadToSlash_ in (0, 1e18]
    constructor(IOperatorRegistry registry_, uint256 wadToSlash_) {
        if (wadToSlash_ == 0 || wadToSlash_ > WAD) revert InvalidWad(wadToSlash_);
        registry = registry_;
        wadToSlash = wadToSlash_;
    }

    /// @inheritdoc ISlasher
    function submitEquivocation(address operator, Statement calldata first, Statement calldata second)
        external
        nonReentrant
        returns (bytes32 evidenceId)
    {
        _requireConflict(first, second);
        evidenceId = Hashes.evidenceId(operator, first.head.rollupId, first.head.number, first.head.finality);
        if (isEvidenceUsed[evidenceId]) revert EvidenceUsed(evidenceId);

        bytes memory publicKey = registry.operatorKey(operator);
        if (publicKey.length == 0) revert UnknownOperator(operator);
        IAllocationManager allocationManager = registry.allocationManager();
        if (!allocationManager.isOperatorSlashable(operator, registry.operatorSet())) revert NotSlashable(operator);
        _requireStated(publicKey, first);
        _requireStated(publicKey, second);

        isEvidenceUsed[evidenceId] = true;
        emit OperatorSlashed(operator, evidenceId, msg.sender, wadToSlash);
        allocationManager.slashOperator(address(registry), _slashing(operator));
        registry.eject(operator);
    }

    function _slashing(address operator) private view returns (IAllocationManager.SlashingParams memory) {
        IStrategy[] memory strategies = registry.strategies();
        uint256[] memory wads = new uint256[](strategies.length);
        for (uint256 i = 0; i < wads.length; ++i) {
            wads[i] = wadToSlash;
        }
        return IAllocationManager.SlashingParams(operator, registry.operatorSetId(), strategies, wads, "equivocation");
    }

    /// @dev Reverts unless the owner of `publicKey` signed the root and the head is under it.
    function _requireStated(bytes memory publicKey, Statement calldata statement) private view {
        bytes32 headsRoot = statement.proof.headsRoot;
        bytes32 head = Hashes.headHash(statement.head);
        bytes32 tree = MerkleTree.leafRoot(head, statement.proof.position, statement.proof.count, statement.proof.proof);
        bytes32 computed = Hashes.headsRoot(statement.proof.count, tree);
        if (computed != headsRoot) revert HeadNotAttested(head, headsRoot, computed);

        bytes32 digest = Hashes.attestationDigest(
            block.chainid, address(registry), registry.operatorSetId(), statement.epoch, statement.beat, headsRoot
        );
        if (!BLS12381.verify(publicKey, digest, bytes(BLS12381.SIGNATURE_DST), statement.signature)) revert InvalidAttestation(digest);
    }

    /// @dev specs/wire.md §10: one rollup, number and finality, two heads.
    function _requireConflict(Statement calldata first, Statement calldata second) private pure {
        bytes32 firstHash = Hashes.headHash(first.head);
        bytes32 secondHash = Hashes.headHash(second.head);
        bool sameSubject = first.head.rollupId == second.head.rollupId && first.head.number == second.head.number
            && first.head.finality == second.head.finality;
        if (!sameSubject || firstHash == secondHash) revert NotEquivocation(firstHash, secondHash);
    }
}
