// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Facts} from "./IL1Facts.sol";

/// @title Facts about the L1 that a contract there sends by the rollup's own messages from its L1 (specs/wire.md §6).
/// @notice All trust is in `messenger`: the address under which the one L1 sender calls here. Stacks that alias the L1's contracts (Arbitrum Orbit, ZK Stack, OP Stack) show a sender
/// `s` as `uint160(s) + 0x1111000000000000000000000000000000001111`, modulo 2^160, so that no account of the rollup can pass for it; that sum is what is given at construction.
/// What goes wrong if the L1 sender sends anything but what `OperatorTable.tableRoot` and `OperatorRegistry.isEjected` answer there: a false operator table, or an honest operator that counts
/// nothing. If it sends nothing, the known tables end by themselves.
interface INativeL1Facts is IL1Facts {
    event TableRootReceived(uint32 indexed epoch, bytes32 tableRoot);
    event EjectionReceived(address indexed operator);

    error NotMessenger(address caller);
    error InvalidMessenger();
    error InvalidTableRoot(uint32 epoch);
    error TableRootTaken(uint32 epoch, bytes32 received, bytes32 known);

    /// @notice Messenger only. The root that is known already: nothing, since such messages may be redeemed twice.
    function setTableRoot(uint32 epoch, bytes32 tableRoot) external;

    /// @notice Messenger only, for good. Again: nothing.
    function setEjected(address operator) external;

    function messenger() external view returns (address);
}
