// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A parcel (specs/wire.md §11) taken apart, so that tests can change any field before it is packed.
struct Delivery {
    bytes32 sourceId;
    uint64 sourceChainId;
    uint32 laneCount;
    uint32 lane;
    uint64 size;
    uint64 start;
    bytes32[] prefix;
    DeliveryRun[] runs;
    bytes32[] trailing;
    bytes32[] treePart;
    bytes32[] open;
    bytes32[] laneProof;
    Section section;
}

struct DeliveryRun {
    address sender;
    address recipient;
    uint32 gasLimit;
    uint16 payloadLength;
    uint16 count;
    uint64[] deadlines;
    bytes[] payloads;
}

/// @notice A head section.
struct Section {
    uint64 number;
    uint64 timestamp;
    uint8 finality;
    bytes32 anchor;
    bytes32 detailsHash;
    uint32 count;
    uint32 position;
    bytes32[] proof;
    uint8 kind;
    uint32 epoch;
    uint64 beat;
    bytes signers;
    bytes tail;
}

library Deliveries {
    function encode(Delivery memory delivery) internal pure returns (bytes memory) {
        bytes memory runs = abi.encodePacked(uint16(delivery.runs.length));
        for (uint256 i = 0; i < delivery.runs.length; ++i) {
            runs = abi.encodePacked(runs, encodeRun(delivery.runs[i]));
        }
        return bytes.concat(
            abi.encodePacked(
                delivery.sourceId,
                delivery.sourceChainId,
                delivery.laneCount,
                delivery.lane,
                delivery.size,
                delivery.start,
                delivery.prefix,
                runs
            ),
            abi.encodePacked(delivery.trailing, delivery.treePart, delivery.open, delivery.laneProof),
            encodeSection(delivery.section)
        );
    }

    function encodeRun(DeliveryRun memory run) internal pure returns (bytes memory packed) {
        packed = abi.encodePacked(run.sender, run.recipient, run.gasLimit, run.payloadLength, run.count);
        for (uint256 i = 0; i < run.payloads.length; ++i) {
            packed = abi.encodePacked(packed, run.deadlines[i], run.payloads[i]);
        }
    }

    function encodeSection(Section memory s) internal pure returns (bytes memory) {
        return bytes.concat(
            abi.encodePacked(s.number, s.timestamp, s.finality, s.anchor, s.detailsHash, s.count, s.position, s.proof),
            abi.encodePacked(s.kind, s.epoch, s.beat, s.signers, s.tail)
        );
    }
}
