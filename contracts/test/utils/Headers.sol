// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Block headers with the fields of Prague, of which only the parent, the number and the randomness say something.
library Headers {
    using RLP for RLP.Encoder;

    function encode(bytes32 parentHash, uint256 number, bytes32 prevRandao) internal pure returns (bytes memory) {
        RLP.Encoder memory list = RLP.encoder().push(parentHash).push(keccak256("ommers")).push(address(1));
        list.push(keccak256("state")).push(keccak256("transactions")).push(keccak256("receipts")).push(new bytes(256)).push(uint256(0));
        list.push(number).push(uint256(30_000_000)).push(uint256(0)).push(uint256(1_800_000_000)).push(bytes("")).push(prevRandao);
        list.push(new bytes(8)).push(uint256(7)).push(keccak256("withdrawals")).push(uint256(0)).push(uint256(0));
        return list.push(keccak256("beacon")).push(keccak256("requests")).encode();
    }

    /// @notice A header of which state, number, time and extra data say something.
    function ofState(bytes32 stateRoot, uint256 number, uint256 timestamp, bytes memory extraData) internal pure returns (bytes memory) {
        RLP.Encoder memory list = RLP.encoder().push(keccak256("parent")).push(keccak256("ommers")).push(address(1)).push(stateRoot);
        list.push(keccak256("transactions")).push(keccak256("receipts")).push(new bytes(256)).push(uint256(0)).push(number);
        list.push(uint256(30_000_000)).push(uint256(0)).push(timestamp).push(extraData).push(keccak256("randomness")).push(new bytes(8));
        list.push(uint256(7)).push(keccak256("withdrawals")).push(uint256(0)).push(uint256(0)).push(keccak256("beacon"));
        return list.push(keccak256("requests")).encode();
    }

    /// @notice `count` blocks after block `number` with hash `parent`: their headers, ascending.
    function chain(bytes32 parent, uint64 number, uint256 count, bytes32 salt) internal pure returns (bytes[] memory headers) {
        headers = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            headers[i] = encode(parent, number + i + 1, keccak256(abi.encode(salt, i)));
            parent = keccak256(headers[i]);
        }
    }

    /// @notice Those of `ascending` from the last down to the one at `lowest`, as evidence wants them.
    function down(bytes[] memory ascending, uint256 highest, uint256 lowest) internal pure returns (bytes[] memory headers) {
        headers = new bytes[](highest + 1 - lowest);
        for (uint256 i = 0; i < headers.length; ++i) {
            headers[i] = ascending[highest - i];
        }
    }
}
