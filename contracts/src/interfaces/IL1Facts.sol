// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What this rollup learned of its L1 about one operator set, whatever way it came here (specs/wire.md §6).
/// @notice Facts only grow: a root that is known stays what it is, and whoever is ejected stays ejected.
/// What goes wrong if a fact is false: a false root is a false operator table, which can sign anything; a false ejection takes an honest operator's weight away.
interface IL1Facts {
    /// @notice The L1's `OperatorTable.tableRoot(epoch)`; zero where this rollup does not know it yet.
    function tableRootOf(uint32 epoch) external view returns (bytes32);

    /// @notice Whether this rollup knows that the L1's `OperatorRegistry` excluded `operator` for good.
    function isEjected(address operator) external view returns (bool);
}
