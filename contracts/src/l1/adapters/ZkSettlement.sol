// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ZkBatches} from "../../libraries/ZkBatches.sol";
import {StackSettlement} from "./StackSettlement.sol";

/// @notice The part of a ZK Stack chain's diamond that is read here.
interface IZkDiamond {
    function getTotalBatchesExecuted() external view returns (uint256);
    function storedBatchHash(uint256 number) external view returns (bytes32);
    function l2LogsRootHash(uint256 number) external view returns (bytes32);
}

/// @title A ZK Stack chain by its diamond on this L1, see `IStackSettlement`.
/// @notice A source is a batch's number. The chain's blocks are not on the L1, its batches are: a number is a batch's, a block hash the hash of its `StoredBatchInfo`, a state root the root
/// of the chain's own tree.
contract ZkSettlement is StackSettlement {
    address public immutable diamond;

    constructor(bytes32 rollupId_, address diamond_) StackSettlement(rollupId_) {
        diamond = _contract(diamond_);
    }

    /// @notice Keeps a batch that was executed on this L1.
    /// @param stored its ABI-encoded `StoredBatchInfo`
    function show(bytes calldata stored) external {
        ZkBatches.Batch memory batch = ZkBatches.decode(stored);
        bytes32 source = bytes32(uint256(batch.number));
        bytes32 word = _requireSaid(source);
        bytes32 logsRoot = bytes32(_askWord(diamond, abi.encodeCall(IZkDiamond.l2LogsRootHash, (batch.number))));
        ZkBatches.requireExecuted(batch, _executed(), word, logsRoot);
        _show(batch.number, batch.storedHash, batch.stateRoot, source, word);
    }

    function _says(bytes32 source) internal view override returns (bytes32) {
        if (uint256(source) > _executed()) return 0;
        return bytes32(_askWord(diamond, abi.encodeCall(IZkDiamond.storedBatchHash, (uint256(source)))));
    }

    function _executed() private view returns (uint256) {
        return _askWord(diamond, abi.encodeCall(IZkDiamond.getTotalBatchesExecuted, ()));
    }
}
