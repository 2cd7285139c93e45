// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "./IParleyTypes.sol";

/// @title Checks the seats of an operator table as its scheme demands, and writes them in the form that the scheme's light client reads.
/// @notice Stateless, made and called by a light client; whoever else calls it gets a contract of data that nobody asks. It is a contract of its own because in the light client its code
/// would make the compiler's work on the hot path worse: 50 gas for every eight seats.
interface ITableEncoder {
    /// @notice Reverts with an error of `ILightClient` for the first seat that is wrong, and where there are none or too many.
    /// @return table contract whose code begins `00 ‖ u32 seats ‖ u128 total weight`
    /// @return total weight
    function encode(Operator[] calldata operators) external returns (address table, uint128 total);
}
