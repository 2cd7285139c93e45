// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

/// @title Ancestors of a block, by the RLP headers between.
library HeaderChain {
    error WrongHeader(uint64 number, bytes32 computedHash, bytes32 expectedHash);
    error WrongHeaderNumber(uint256 actual, uint64 expected);

    /// @notice Hash of the ancestor of block `number` (whose hash is `blockHash`) that lies `headers.length` blocks below it.
    /// @param headers of blocks `number`, `number` − 1, …: each must hash to what its child says and bear its own number
    function ancestor(bytes32 blockHash, uint64 number, bytes[] calldata headers) internal pure returns (bytes32) {
        for (uint256 i = 0; i < headers.length; ++i) {
            bytes32 computed = keccak256(headers[i]);
            if (computed != blockHash) revert WrongHeader(number, computed, blockHash);
            Memory.Slice[] memory fields = BlockHeader.parseHeader(headers[i]);
            uint256 actual = BlockHeader.getNumber(fields);
            if (actual != number) revert WrongHeaderNumber(actual, number);
            blockHash = BlockHeader.getParentHash(fields);
            number -= 1;
        }
        return blockHash;
    }
}
