// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableProof} from "../libraries/TableProof.sol";
import {IL1BlockHashes} from "./IL1BlockHashes.sol";
import {IL1Facts} from "./IL1Facts.sol";

/// @title Facts about the L1, each proven from an L1 block that this rollup knows (specs/wire.md §6).
/// @notice Anyone proves, nobody can prove what is not so. A block may be old: what is proven never changes on one L1.
/// What goes wrong if `blocks` serves a block that the L1 forgets while this rollup goes on: what was proven by it stays. So whoever writes an adapter serves blocks that this
/// rollup is reorged together with, or final ones only.
interface IProvenL1Facts is IL1Facts {
    event TableRootProven(uint32 indexed epoch, bytes32 tableRoot, uint64 l1Number);
    event EjectionProven(address indexed operator, uint64 l1Number);

    /// @notice Another root of the epoch was proven before: `blocks` served two L1s.
    error TableRootTaken(uint32 epoch, bytes32 proven, bytes32 known);

    /// @notice Keeps the L1's root of `epoch`. Again, by whatever block: nothing.
    /// @param l1Number of a block that `blocks` knows, and in which the epoch is published
    function proveTable(uint32 epoch, uint64 l1Number, TableProof.SlotProof calldata proof) external;

    /// @notice Keeps that the L1 ejected `operator`. Again: nothing.
    /// @param l1Number of a block that `blocks` knows, and in which the operator is ejected
    function proveEjection(address operator, uint64 l1Number, TableProof.SlotProof calldata proof) external;

    function blocks() external view returns (IL1BlockHashes);
    /// @notice The L1's `OperatorTable` of the operator set.
    function operatorTable() external view returns (address);
    /// @notice The L1's `OperatorRegistry` of the operator set.
    function operatorRegistry() external view returns (address);
}
