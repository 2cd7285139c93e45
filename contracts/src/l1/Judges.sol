// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {ISettlementAdapter} from "../interfaces/ISettlementAdapter.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title Which settlements an operator agreed to be judged by, and since when.
abstract contract Judges is ISlasher {
    using Checkpoints for Checkpoints.Trace224;

    /// @inheritdoc ISlasher
    IOperatorTable public immutable table;

    /// @dev By epoch: 1 from an acceptance on, 0 from a withdrawal on.
    mapping(address operator => mapping(bytes32 rollupId => mapping(ISettlementAdapter adapter => Checkpoints.Trace224))) private _accepted;

    constructor(IOperatorTable table_) {
        table = table_;
    }

    /// @inheritdoc ISlasher
    function acceptJudge(bytes32 rollupId, ISettlementAdapter adapter) external {
        emit JudgeAccepted(msg.sender, rollupId, adapter, _fromNextEpoch(rollupId, adapter, 1));
    }

    /// @inheritdoc ISlasher
    function withdrawJudge(bytes32 rollupId, ISettlementAdapter adapter) external {
        emit JudgeWithdrawn(msg.sender, rollupId, adapter, _fromNextEpoch(rollupId, adapter, 0));
    }

    /// @inheritdoc ISlasher
    function isJudge(address operator, bytes32 rollupId, ISettlementAdapter adapter, uint32 epoch) public view returns (bool) {
        return _accepted[operator][rollupId][adapter].upperLookupRecent(epoch) == 1;
    }

    /// @dev Never for an epoch that began: nobody is bound, or let off, for what it may have signed already.
    function _fromNextEpoch(bytes32 rollupId, ISettlementAdapter adapter, uint224 accepted) private returns (uint32 fromEpoch) {
        fromEpoch = table.currentEpoch() + 1;
        _accepted[msg.sender][rollupId][adapter].push(fromEpoch, accepted);
    }
}
