// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

interface IReader {
    function read(bytes32 rollupId, address account, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality);
}

// A contract that acts on another rollup's state: it reads one slot that somebody proved before, and demands that it is there and an hour old at most.
contract ParleyReader {
    IReader immutable reader;
    bytes32 immutable rollupId;
    address immutable account;
    bytes32 immutable slot;

    constructor(address reader_, bytes32 rollupId_, address account_, bytes32 slot_) {
        (reader, rollupId, account, slot) = (IReader(reader_), rollupId_, account_, slot_);
    }

    function use() external view returns (bytes32 value) {
        (value,,,) = reader.read(rollupId, account, slot, 1, 1 hours);
    }
}
