// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupRegistry} from "../../src/interfaces/IRollupRegistry.sol";

/// @notice The part of a registry that a portal asks: one rollup, that leaves when it is told. A genesis hash is any function of the genesis.
contract RegistryDouble {
    uint64 private _lastL1Block;
    bytes32 private _genesisHash;

    function leave(uint64 lastL1Block) external {
        _lastL1Block = lastL1Block;
    }

    function register(IRollupRegistry.Genesis calldata genesis) external {
        _genesisHash = genesisHash(genesis);
    }

    function lastL1BlockOf(bytes32) external view returns (uint64) {
        return _lastL1Block;
    }

    function rollup(bytes32) external view returns (IRollupRegistry.Rollup memory found) {
        (found.genesisHash, found.lastL1Block) = (_genesisHash, _lastL1Block);
    }

    function genesisHash(IRollupRegistry.Genesis calldata genesis) public pure returns (bytes32) {
        return keccak256(abi.encode(genesis));
    }
}
