// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {GatewaySlots} from "../../../src/libraries/GatewaySlots.sol";
import {Deliveries} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {AccumulatingRecipient} from "../../utils/Recipients.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";

/// @notice Where the gateway keeps its lanes, and how messages ended. The former are read by a verifier outside (packages/sdk/src/verify/laneSlots.ts), the latter by the
/// `Exits` of other rollups (specs/wire.md §13), both by storage proof: whoever moves them changes those and this one together.
contract GatewayStorageTest is GatewayFixture {
    uint256 private constant ROUTES = 0;
    uint256 private constant LINKS = 1;
    uint256 private constant PEAKS = 2;
    uint256 private constant DESTINATIONS = 3;
    uint256 private constant CHAINS = 5;
    uint256 private constant OTHER_CHAIN = 77;
    uint256 private constant OTHER_LANE = 1;

    bytes32[] private _ids;

    function setUp() public {
        deployGateway();
        rules.connect(gateway, OTHER_CHAIN, OTHER_ID, false);
    }

    /// @dev From the slots alone: what the lane's leaf is made from, for the second lane, at every size.
    function test_lanes_slots_holdWhatTheLeafIsMadeFrom() public {
        vm.assertEq(_load(uint256(keccak256(abi.encode(DESTINATIONS))) + OTHER_LANE), OTHER_ID);
        vm.assertEq(_load(_slot(OTHER_LANE, CHAINS)), bytes32(OTHER_CHAIN));
        for (uint256 sent = 1; sent <= 130; ++sent) {
            if (sent % 3 == 0) gateway.sendMessage(addressOn(SOURCE_CHAIN, address(1)), "elsewhere", new bytes[](0));
            _ids.push(gateway.sendMessage(addressOn(OTHER_CHAIN, address(1)), abi.encode(sent), new bytes[](0)));
            bytes32 last = _load(_slot(OTHER_LANE, LINKS));
            uint256 route = uint256(_load(_slot(OTHER_CHAIN, ROUTES)));
            uint256 segments = uint64(route);
            vm.assertEq(uint32(route >> 64), OTHER_LANE);
            vm.assertEq(segments, sent / 32);
            uint256 covered = uint8(uint256(last));
            vm.assertEq(covered, sent % 32 == 0 ? 32 : sent % 32);
            if (sent % 8 > 1) continue;
            bytes32[] memory ids = _ids;
            if (covered != 32) vm.assertEq(last, ReferenceLane.open(ids));
            vm.assertEq(_rootFromSlots(segments), ReferenceLane.tree(ids));
        }
    }

    /// @dev From the definition in specs/wire.md §13, not by the library.
    function test_endings_slots() public {
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 3);
        deliver(pack(messages, 0, 2, 7));
        bytes32 idsHash = keccak256(abi.encodePacked(idOf(messages[0]), idOf(messages[1])));
        bytes32 link = keccak256(abi.encode(keccak256("parley/v0/consumed"), bytes32(0), uint64(0), idsHash));
        bytes32 word = keccak256(abi.encode(uint256(0), keccak256(abi.encode(SOURCE_ID, uint256(10)))));
        vm.assertEq(vm.load(address(gateway), word), link);
        vm.assertEq(GatewaySlots.consumedBy(SOURCE_ID, 0), word);

        vm.warp(messages[2].deadline + 1);
        gateway.expire(Deliveries.encode(packAt(messages, 0, 3, 8, 3)));
        bytes32 slot = keccak256(abi.encode(uint256(2), keccak256(abi.encode(SOURCE_ID, uint256(9)))));
        vm.assertEq(vm.load(address(gateway), slot), idOf(messages[2]));
        vm.assertEq(GatewaySlots.expired(SOURCE_ID, 2), slot);
        vm.assertEq(vm.load(address(gateway), word), link);
    }

    function _rootFromSlots(uint256 segments) private view returns (bytes32 root) {
        uint256 peaks = _slot(OTHER_LANE, PEAKS);
        for (uint256 height = 0; segments >> height != 0; ++height) {
            if ((segments >> height) & 1 == 0) continue;
            bytes32 peak = _load(_slot(height, peaks));
            root = root == 0 ? peak : ReferenceTree.hashPair(peak, root);
        }
    }

    function _slot(uint256 key, uint256 mappingSlot) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(key, mappingSlot)));
    }

    function _load(uint256 slot) private view returns (bytes32) {
        return vm.load(address(gateway), bytes32(slot));
    }
}
