// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OpOutputs} from "../../libraries/OpOutputs.sol";
import {StateProof} from "../../libraries/StateProof.sol";
import {StackSettlement} from "./StackSettlement.sol";

/// @notice The part of the OP Stack's L2OutputOracle that is read here.
interface IOpOutputOracle {
    /// @dev Reverts for an output that was deleted.
    function getL2Output(uint256 index) external view returns (bytes32 outputRoot, uint128 timestamp, uint128 l2BlockNumber);
    // forge-lint: disable-next-line(mixed-case-function)
    function FINALIZATION_PERIOD_SECONDS() external view returns (uint256);
}

/// @title An OP Stack chain by its L2OutputOracle, as before dispute games, see `IStackSettlement`.
/// @notice A source is an output's index. Nobody proves anything to an oracle: what its proposer posts is final unless its challenger deletes it in time.
contract OpOracleSettlement is StackSettlement {
    address public immutable oracle;
    /// @notice Seconds after an output was posted that are waited for, or the oracle's own if those are more.
    uint64 public immutable delaySeconds;

    constructor(bytes32 rollupId_, address oracle_, uint64 delaySeconds_) StackSettlement(rollupId_) {
        oracle = _contract(oracle_);
        delaySeconds = delaySeconds_;
    }

    /// @notice Keeps the L2 block of output `index`, as the output's preimage and the block's header show.
    function show(uint256 index, OpOutputs.Output calldata output, bytes calldata header) external {
        bytes32 root = _requireSaid(bytes32(index));
        StateProof.Header memory l2 = OpOutputs.blockOf(root, output, header);
        _show(l2.number, l2.blockHash, l2.stateRoot, bytes32(index), root);
    }

    function _says(bytes32 source) internal view override returns (bytes32) {
        uint256[] memory output = _ask(oracle, abi.encodeCall(IOpOutputOracle.getL2Output, (uint256(source))), 3);
        uint256 period = _askWord(oracle, abi.encodeCall(IOpOutputOracle.FINALIZATION_PERIOD_SECONDS, ()));
        uint256 postedAt = output[1];
        // Without a period nobody could have objected.
        if (period == 0 || postedAt == 0) return 0;
        if (period < delaySeconds) period = delaySeconds;
        if (postedAt >= block.timestamp || block.timestamp - postedAt <= period) return 0;
        return bytes32(output[0]);
    }
}
