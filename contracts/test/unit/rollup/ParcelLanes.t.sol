// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {Lanes} from "../../../src/libraries/Lanes.sol";
import {Delivery, DeliveryRun} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {LightClientDouble} from "../../utils/LightClientDouble.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";

/// @notice The outbox root that the messages of a parcel lead to, against lanes built from their definition. Behind the parcel stands a head section of a few bytes:
/// where it comes out whole, everything before it was consumed exactly.
/// forge-config: default.fuzz.runs = 40
contract ParcelLanesTest is GatewayFixture {
    bytes32 private constant SECTION = keccak256("head section");

    LightClientDouble private _client;

    function setUp() public {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        _client = new LightClientDouble();
        rules = new PolicyDouble(SOURCE_CHAIN);
        // What is delivered is tested elsewhere.
        rules.setAdmits(false);
        gateway = newGateway(ILightClient(address(_client)), IPolicy(address(rules)));
    }

    function testFuzz_deliver_anyBatch_leadsToTheOutboxRoot(uint256 size, uint256 start, uint256 count) public {
        size = bound(size, 1, 200);
        start = bound(start, 0, size - 1);
        expectRebuilt(size, start, start + bound(count, 1, size - start));
    }

    /// @dev Every batch whose ends lie around those of segments, in lanes that end there.
    function test_deliver_aroundSegmentEnds_leadsToTheOutboxRoot() public {
        uint8[10] memory edges = [0, 1, 31, 32, 33, 63, 64, 65, 96, 97];
        for (uint256 s = 1; s < edges.length; ++s) {
            for (uint256 i = 0; i < s; ++i) {
                for (uint256 j = i + 1; j <= s; ++j) {
                    this.expectRebuilt(edges[s], edges[i], edges[j]);
                }
            }
        }
    }

    function test_deliver_everyBatchOfALaneOf35_leadsToTheOutboxRoot() public {
        for (uint256 start = 0; start < 35; ++start) {
            for (uint256 end = start + 1; end <= 35; ++end) {
                this.expectRebuilt(35, start, end);
            }
        }
    }

    /// @dev Any place of the lane in the source's outbox.
    function testFuzz_deliver_anyLaneOfTheOutbox_itsOwnOnly(uint256 laneCount, uint256 lane, uint256 other) public {
        laneCount = bound(laneCount, 1, 40);
        lane = bound(lane, 0, laneCount - 1);
        bytes32[] memory ids = new bytes32[](3);
        for (uint64 i = 0; i < 3; ++i) {
            ids[i] = _idAt(i, uint32(lane));
        }
        Delivery memory delivery = _batch(ids, 0, 3);
        bytes32[] memory lanes = _lanes(laneCount, lane, ids);
        (delivery.laneCount, delivery.lane) = (uint32(laneCount), uint32(lane));
        delivery.laneProof = ReferenceTree.prove(lanes, lane, 1);
        bytes32 root = Hashes.outboxRoot(SOURCE_ID, uint64(laneCount), ReferenceTree.root(lanes));
        vm.assertTrue(_leadsTo(delivery, root));
        delivery.lane = uint32(bound(other, 0, laneCount + 1));
        vm.assertTrue(_leadsTo(delivery, root) == (delivery.lane == lane));
    }

    /// @dev Invariant 16: a message is provable only at its own index, with the parts of its own place or of the claimed one.
    function testFuzz_deliver_messageAtAnotherIndex_leadsElsewhere(uint256 size, uint256 from, uint256 to) public {
        size = bound(size, 2, 140);
        from = bound(from, 0, size - 1);
        to = bound(to, 0, size - 1);
        bytes32[] memory ids = _idsOf(size);
        bytes32 root = _rootOf(ids);
        Delivery memory own = _batch(ids, from, from + 1);
        Delivery memory other = _batch(ids, to, to + 1);
        own.start = uint64(to);
        vm.assertTrue(_leadsTo(own, root) == (from == to));
        own.prefix = other.prefix;
        vm.assertTrue(_leadsTo(own, root) == (from == to));
        other.runs = own.runs;
        vm.assertTrue(_leadsTo(other, root) == (from == to));
    }

    /// @dev Every word that the leaf is rebuilt from is bound by it.
    function testFuzz_deliver_anyPartChanged_leadsElsewhere(uint256 size, uint256 start, uint256 count, uint256 bit) public {
        size = bound(size, 1, 140);
        start = bound(start, 0, size - 1);
        uint256 end = start + bound(count, 1, size - start);
        bytes32[] memory ids = _idsOf(size);
        bytes32 root = _rootOf(ids);
        for (uint256 part = 0; part < 5; ++part) {
            Delivery memory delivery = _batch(ids, start, end);
            bytes32[][5] memory parts = [delivery.prefix, delivery.trailing, delivery.treePart, delivery.open, delivery.laneProof];
            bytes32[] memory words = parts[part];
            if (words.length == 0) continue;
            words[bit % words.length] ^= bytes32(1 << (bit % 256));
            vm.assertFalse(_leadsTo(delivery, root));
            words[bit % words.length] ^= bytes32(1 << (bit % 256));
            vm.assertTrue(_leadsTo(delivery, root));
        }
    }

    /// @dev A size or a start that is off by any bit.
    function testFuzz_deliver_otherSizeOrStart_leadsElsewhere(uint256 size, uint256 start, uint256 count, uint8 bit) public {
        size = bound(size, 1, 140);
        start = bound(start, 0, size - 1);
        uint256 end = start + bound(count, 1, size - start);
        bytes32[] memory ids = _idsOf(size);
        uint64 mask = uint64(1 << (bit % 64));
        Delivery memory delivery = _batch(ids, start, end);
        delivery.size ^= mask;
        vm.assertFalse(_leadsTo(delivery, _rootOf(ids)));
        delivery.size ^= mask;
        delivery.start ^= mask;
        vm.assertFalse(_leadsTo(delivery, _rootOf(ids)));
    }

    function testFuzz_deliver_prefixOfWrongCount_reverts(uint256 start, uint8 covered) public {
        start = bound(start, 0, 99);
        if (start % 32 == 0) ++start;
        vm.assume(covered != start % 32);
        Delivery memory delivery = _batch(_idsOf(100), start, start + 1);
        bytes32 prefix = bytes32((uint256(delivery.prefix[0]) & ~uint256(0xff)) | covered);
        delivery.prefix[0] = prefix;
        bytes memory callData = callOf(delivery);
        vm.expectRevert(abi.encodeWithSelector(Lanes.InvalidPrefix.selector, prefix, start % 32));
        _call(callData);
    }

    /// @dev A link of the segment before or after has the right count, and leads elsewhere.
    function test_deliver_prefixOfAnotherSegment_leadsElsewhere() public {
        bytes32[] memory ids = _idsOf(100);
        Delivery memory delivery = _batch(ids, 40, 41);
        for (uint256 start = 8; start < 100; start += 32) {
            delivery.prefix = ReferenceLane.prefix(ids, start);
            vm.assertTrue(_leadsTo(delivery, _rootOf(ids)) == (start == 40));
        }
    }

    /// @dev The last link of a complete segment is no open one, and an open link no segment: both are bound by the leaf's fields.
    function test_deliver_treeAndOpenSwapped_leadsElsewhere() public {
        bytes32[] memory ids = _idsOf(72);
        Delivery memory delivery = _batch(ids, 0, 32);
        vm.assertEq(delivery.treePart.length, 1);
        vm.assertTrue(_leadsTo(delivery, _rootOf(ids)));
        (delivery.treePart, delivery.open) = (delivery.open, delivery.treePart);
        vm.assertFalse(_leadsTo(delivery, _rootOf(ids)));
    }

    /// @dev Public, so that a test of many batches can give their memory back.
    function expectRebuilt(uint256 size, uint256 start, uint256 end) public {
        bytes32[] memory ids = _idsOf(size);
        vm.assertTrue(_leadsTo(_batch(ids, start, end), _rootOf(ids)));
    }

    function _call(bytes memory callData) private {
        (bool success, bytes memory reason) = address(gateway).call(callData);
        if (success) return;
        // Safe: the revert data overwrite memory that nobody reads again.
        assembly ("memory-safe") {
            revert(add(reason, 32), mload(reason))
        }
    }

    /// @dev A message without payload, told apart by its deadline.
    function _idAt(uint64 index, uint32 lane) private pure returns (bytes32) {
        return Hashes.messageHash(
            SOURCE_ID,
            lane,
            index,
            keccak256(addressOn(SOURCE_CHAIN, SENDER)),
            keccak256(addressOn(OWN_CHAIN, address(1))),
            200_000,
            START + index,
            keccak256("")
        );
    }

    function _idsOf(uint256 size) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](size);
        for (uint64 i = 0; i < size; ++i) {
            ids[i] = _idAt(i, LANE);
        }
    }

    function _lanes(uint256 laneCount, uint256 lane, bytes32[] memory ids) private pure returns (bytes32[] memory lanes) {
        lanes = ReferenceTree.leavesOf(uint256(keccak256("lanes")), laneCount);
        lanes[lane] = Hashes.laneLeaf(SOURCE_ID, OWN_ID, uint64(ids.length), ReferenceLane.tree(ids), ReferenceLane.open(ids));
    }

    function _rootOf(bytes32[] memory ids) private pure returns (bytes32) {
        return Hashes.outboxRoot(SOURCE_ID, 5, ReferenceTree.root(_lanes(5, LANE, ids)));
    }

    function _batch(bytes32[] memory ids, uint256 start, uint256 end) private pure returns (Delivery memory delivery) {
        (delivery.sourceId, delivery.sourceChainId) = (SOURCE_ID, SOURCE_CHAIN);
        (delivery.laneCount, delivery.lane) = (5, LANE);
        (delivery.size, delivery.start) = (uint64(ids.length), uint64(start));
        delivery.prefix = ReferenceLane.prefix(ids, start);
        delivery.runs = new DeliveryRun[](1);
        delivery.runs[0] = _run(uint64(start), uint16(end - start));
        delivery.trailing = ReferenceLane.trailing(ids, end);
        delivery.treePart = ReferenceLane.treePart(ids, start, end);
        delivery.open = ReferenceLane.openPart(ids, end);
        delivery.laneProof = ReferenceTree.prove(_lanes(5, LANE, ids), LANE, 1);
    }

    function _run(uint64 start, uint16 count) private pure returns (DeliveryRun memory run) {
        (run.sender, run.recipient, run.gasLimit, run.count) = (SENDER, address(1), 200_000, count);
        (run.deadlines, run.payloads) = (new uint64[](count), new bytes[](count));
        for (uint64 i = 0; i < count; ++i) {
            run.deadlines[i] = START + start + i;
        }
    }

    /// @dev Whether the light client is asked for exactly this root of exactly this source, by exactly the head section.
    function _leadsTo(Delivery memory delivery, bytes32 outboxRoot) private returns (bool) {
        delivery.section.tail = abi.encodePacked(SECTION);
        bytes memory whole = callOf(delivery);
        (bool success,) = address(gateway).call(whole);
        if (!success) return false;
        bytes memory section = _client.section();
        // The fixed part of a head section is empty here, but stands there.
        bool exact = section.length == 102 + 32 && keccak256(section) == keccak256(abi.encodePacked(new bytes(102), SECTION));
        return exact && _client.outboxRoot() == outboxRoot && _client.rollupId() == SOURCE_ID;
    }
}
