// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "./IOperatorRegistry.sol";
import {Head, HeadProof} from "./IParleyTypes.sol";

/// @title Judge of operators: equivocation is proven here and costs stake and seat.
/// @notice Slashing rests on signatures alone, never on what a quorum or a rollup's contracts say. An operator that signs at most one head for each
/// (rollup, finality, number), as its protection store makes sure, cannot be slashed by anybody.
/// @dev Evidence by single signatures only: certificates, which attest for every seat that they count, are no evidence in this version.
interface ISlasher {
    /// @notice One thing that the operator signed: a heads root at a beat of an epoch, and a head under that root.
    /// @param signature of the operator's key alone over the attestation digest of (epoch, beat, proof.headsRoot), specs/wire.md §7
    /// @param proof place of `head` under the signed root
    struct Statement {
        uint32 epoch;
        uint64 beat;
        bytes signature;
        Head head;
        HeadProof proof;
    }

    event OperatorSlashed(address indexed operator, bytes32 indexed evidenceId, address indexed reporter, uint256 wad);

    error UnknownOperator(address operator);
    /// @notice The two heads are one, or speak of different rollups, numbers or finalities.
    error NotEquivocation(bytes32 firstHeadHash, bytes32 secondHeadHash);
    error EvidenceUsed(bytes32 evidenceId);
    error HeadNotAttested(bytes32 headHash, bytes32 headsRoot, bytes32 computedRoot);
    error InvalidAttestation(bytes32 digest);
    error NotSlashable(address operator);
    error InvalidWad(uint256 wad);

    /// @notice Slashes `operator` for two different heads of one number, rollup and finality (specs/wire.md §10), then ejects it. Anyone may report.
    /// @dev One offence slashes once, whatever signatures prove it. Works on an operator that left, as long as its stake is slashable.
    /// @return evidenceId name of the offence
    function submitEquivocation(address operator, Statement calldata first, Statement calldata second) external returns (bytes32 evidenceId);

    function isEvidenceUsed(bytes32 evidenceId) external view returns (bool);
    function registry() external view returns (IOperatorRegistry);
    /// @notice Fraction of the allocated stake that one offence costs, out of 1e18.
    function wadToSlash() external view returns (uint256);
}
