// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Output} from "./IParleyTypes.sol";

/// @title Who decides about a disputed output: the place of a proof system.
/// @notice What goes wrong if it is wrong: everything that rests on the settlement. A settlement names its judge for good.
interface IDisputeJudge {
    enum Verdict {
        Undecided,
        Upheld,
        Rejected
    }

    /// @notice What `evidence` says of `output`. Reverts for evidence that is none; undecided where it is good and says nothing about this output.
    /// @param evidence in a form of this judge's own
    function judge(bytes32 rollupId, Output calldata output, bytes calldata evidence) external view returns (Verdict);
}
