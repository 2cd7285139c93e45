// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "./IDisputeJudge.sol";
import {IOperatorTable} from "./IOperatorTable.sol";
import {IQuorum} from "./IQuorum.sol";
import {ISlasher} from "./ISlasher.sol";

/// @title The operator set as judge: what a quorum certified as `finalized` is so (specs/l1.md §5).
/// @notice No proof system: whoever holds more than two thirds of the weight decides. What that costs it is what `Slasher` takes, and only where somebody has the other statement or the settlement as an accepted judge.
interface IQuorumJudge is IDisputeJudge, IQuorum {
    error TableNotInForce(uint32 epoch, uint64 validFrom, uint64 validUntil);
    /// @notice Who signed might not be slashable any more when the evidence window ends.
    error TableTooOld(uint32 epoch, uint64 snapshotTime);
    /// @param counted without the seats whose operators are ejected by now
    error QuorumNotReached(uint128 counted, uint128 total);
    error InvalidAge();

    function slasher() external view returns (ISlasher);
    function table() external view returns (IOperatorTable);
    /// @notice Seconds, of specs/wire.md §7 "Age".
    function deallocationDelay() external view returns (uint64);
    function evidenceWindow() external view returns (uint64);
    function margin() external view returns (uint64);
}
