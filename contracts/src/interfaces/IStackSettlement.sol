// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ISettlementAdapter} from "./ISettlementAdapter.sol";

/// @title What the contracts of a rollup stack on this L1 hold to be final of one rollup (specs/attached.md).
/// @notice Anyone shows a block; it is final here as long as the stack's contracts say so, whenever they are asked. Nobody governs it: rollup and contracts are fixed when it is made, and
/// the stack's own keys decide what its contracts say. What goes wrong if those are stolen: it says what the thief wants, to the cost of who accepted it as a judge, and of nobody else.
/// @dev Answers zeros where the stack's contracts do not answer, or no more as they did.
interface IStackSettlement is ISettlementAdapter {
    /// @param source where in the stack's contracts it was read: a game, an output's index, a root of sends, an assertion, a batch's number
    event BlockShown(uint64 indexed number, bytes32 blockHash, bytes32 stateRoot, bytes32 source);
    /// @notice The stack holds two blocks of one number to be final. Nothing is said about that number any more.
    event StackContradictsItself(uint64 indexed number, bytes32 first, bytes32 second);

    error NoContract(address account);
    /// @notice The stack does not hold that to be final, or not yet.
    error NotFinal(bytes32 source);

    /// @notice The one rollup that this adapter speaks of.
    function rollupId() external view returns (bytes32);
    /// @notice Whether the stack held two blocks of `number` to be final.
    function isContradictory(uint64 number) external view returns (bool);
}
