// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ISettlementAdapter} from "../../src/interfaces/ISettlementAdapter.sol";

/// @notice Holds to be final what it is told.
contract SettlementDouble is ISettlementAdapter {
    mapping(bytes32 rollupId => mapping(uint64 number => bytes32)) private _stateRoots;

    function set(bytes32 rollupId, uint64 number, bytes32 stateRoot) external {
        _stateRoots[rollupId][number] = stateRoot;
    }

    function finalized(bytes32 rollupId, uint64 number) external view returns (bytes32 blockHash, bytes32 stateRoot) {
        stateRoot = _stateRoots[rollupId][number];
        if (stateRoot != 0) blockHash = keccak256(abi.encode("block", number));
    }
}
