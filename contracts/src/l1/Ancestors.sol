// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ISlasher} from "../interfaces/ISlasher.sol";
import {HeaderChain} from "../libraries/HeaderChain.sol";

/// @title Ancestors of rollups' blocks that were proven by their headers, for chains of headers that are too long for one transaction.
/// @dev What stands here follows from hashes alone, whoever brought it: a header names its parent, and bears its own number.
abstract contract Ancestors is ISlasher {
    /// @inheritdoc ISlasher
    mapping(bytes32 blockHash => mapping(uint64 number => bytes32 ancestorHash)) public rememberedAncestor;

    /// @inheritdoc ISlasher
    function rememberAncestor(bytes32 blockHash, uint64 from, bytes[] calldata headers) external {
        // Without a header nothing says that the block bears this number.
        if (headers.length == 0) revert WrongHeaderCount(0, 1);
        bytes32 start = rememberedAncestor[blockHash][from];
        bytes32 ancestorHash = HeaderChain.ancestor(start == 0 ? blockHash : start, from, headers);
        // casting to 'uint64' is safe because each header bears a number of its own, down to one
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 number = from - uint64(headers.length);
        rememberedAncestor[blockHash][number] = ancestorHash;
        emit AncestorRemembered(blockHash, number, ancestorHash);
    }

    /// @dev Hash of the ancestor at `number` of the block `blockHash`, which is at `top` above it, by the `headers` from the nearest known ancestor down.
    function _ancestorAt(uint64 number, bytes32 blockHash, uint64 top, bytes[] calldata headers) internal view returns (bytes32) {
        uint256 between = top - number;
        if (headers.length > between) revert WrongHeaderCount(headers.length, between);
        // casting to 'uint64' is safe because of the line above
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 from = number + uint64(headers.length);
        bytes32 start = from == top ? blockHash : rememberedAncestor[blockHash][from];
        if (start == 0) revert WrongHeaderCount(headers.length, between);
        return HeaderChain.ancestor(start, from, headers);
    }
}
