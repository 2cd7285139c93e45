// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Deliveries, Delivery, DeliveryRun} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";

/// @notice Parcels that break a rule of specs/wire.md §11 by themselves: named, and refused at a price that follows from their length, whatever their numbers claim.
contract ParcelLimitsTest is GatewayFixture {
    /// @dev Of a short parcel, before any signature is looked at.
    uint256 private constant CHEAP = 250_000;

    function setUp() public {
        deployGateway();
    }

    function test_deliver_brokenRules_areNamed() public {
        Delivery memory d = _packed();
        d.runs = new DeliveryRun[](0);
        _expectRefused(d, _invalid("runCount"));
        d = _packed();
        d.runs[0] = part(d.runs[0], 0, 0);
        _expectRefused(d, _invalid("count"));
        d = _packed();
        d.size = d.start + 2;
        _expectRefused(d, _invalid("size"));
        d = _packed();
        d.runs[0].count = 200;
        _expectRefused(d, _invalid("length"));
        d = _packed();
        d.lane = 5;
        _expectRefused(d, abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 5, 1, 5));
        d.laneCount = d.lane = 0;
        _expectRefused(d, abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 0, 1, 0));
    }

    /// @dev Cut off before the head section, the rest of the calldata still there.
    function test_deliver_endsWithinTheLaneProof_isNamed() public {
        Delivery memory d = _packed();
        bytes memory callData = callOf(d);
        uint256 length = Deliveries.encode(d).length - Deliveries.encodeSection(d.section).length - 1;
        // Safe: the word is the declared length of the only argument.
        assembly ("memory-safe") {
            mstore(add(callData, 68), length)
        }
        (bool success, bytes memory reason) = address(gateway).call(callData);
        vm.assertFalse(success);
        vm.assertEq(reason, _invalid("length"));
    }

    function test_deliver_empty_reverts() public {
        _expectCheaplyRefused("");
        for (uint256 length = 1; length < 4_000; length = length * 3 + 1) {
            _expectCheaplyRefused(new bytes(length));
            bytes memory ones = new bytes(length);
            for (uint256 i = 0; i < length; ++i) {
                ones[i] = 0xff;
            }
            _expectCheaplyRefused(ones);
        }
    }

    /// @dev Each count and size as large as it can be, alone and with all the others.
    function test_deliver_hugeNumbers_costLittle() public {
        for (uint256 fields = 1; fields < 1 << 9; ++fields) {
            // Single ones, and all combinations of the first five with the rest at once.
            if (fields & (fields - 1) != 0 && fields >> 5 != 0 && fields >> 5 != 15) continue;
            this.expectHugeNumbersRefused(fields);
        }
    }

    function expectHugeNumbersRefused(uint256 fields) external {
        Delivery memory d = _packed();
        if (fields & 1 != 0) d.laneCount = type(uint32).max;
        if (fields & 2 != 0) d.lane = type(uint32).max - 1;
        if (fields & 4 != 0) d.size = type(uint64).max;
        if (fields & 8 != 0) d.start = type(uint64).max - 44;
        if (fields & 16 != 0) d.section.count = type(uint32).max;
        if (fields & 32 != 0) d.section.position = type(uint32).max - 1;
        if (fields & 64 != 0) d.runs[0].count = type(uint16).max;
        if (fields & 128 != 0) d.runs[0].payloadLength = type(uint16).max;
        bytes memory parcel = Deliveries.encode(d);
        if (fields & 256 != 0) {
            // Count of runs, behind the fixed part and the prefix.
            parcel[96] = parcel[97] = 0xff;
        }
        _expectCheaplyRefused(parcel);
    }

    function testFuzz_deliver_anyBytes_costLittle(bytes memory parcel) public {
        _expectCheaplyRefused(parcel);
    }

    /// @dev A well-formed beginning, then anything.
    function testFuzz_deliver_anyNumbers_costLittle(uint64 size, uint64 start, uint32 laneCount, uint32 lane, bytes memory rest) public {
        bytes32 prefix = bytes32(uint256(start) % 32);
        bytes memory fixedPart = abi.encodePacked(SOURCE_ID, SOURCE_CHAIN, laneCount, lane, size, start);
        bytes memory run = abi.encodePacked(uint16(1), SENDER, address(1), uint32(200_000), uint16(0), uint16(1), START);
        _expectCheaplyRefused(bytes.concat(fixedPart, start % 32 == 0 ? bytes("") : abi.encodePacked(prefix), run, rest));
    }

    /// @dev The most messages for the bytes: runs of one empty message each, and one run of empty messages. The price is linear, and small beside that of the calldata.
    function test_deliver_manyEmptyMessages_areLinear() public {
        bytes memory run = abi.encodePacked(SENDER, address(1), uint32(200_000), uint16(0), uint16(1), START);
        uint256[2] memory costs;
        for (uint256 i = 0; i < 2; ++i) {
            uint256 count = 400 << i;
            bytes memory runs = new bytes(run.length * count);
            for (uint256 j = 0; j < runs.length; ++j) {
                runs[j] = run[j % run.length];
            }
            bytes memory head = abi.encodePacked(SOURCE_ID, SOURCE_CHAIN, uint32(1), uint32(0), uint64(2000), uint64(0), uint16(count));
            costs[i] = _costOfRefusal(bytes.concat(head, runs, new bytes(2_000)));
            vm.assertLt(costs[i], CHEAP + 3_000 * count);
        }
        vm.assertLt(costs[1], 2 * costs[0] + costs[0] / 4);
    }

    /// @dev 20 whole messages in the middle of a lane of 100: one run.
    function _packed() private view returns (Delivery memory) {
        return pack(messagesTo(address(1), 100), 41, 20, 7);
    }

    function _invalid(string memory field) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGateway.InvalidParcel.selector, field);
    }

    function _expectRefused(Delivery memory delivery, bytes memory reason) private {
        (bool success, bytes memory given) = address(gateway).call(callOf(delivery));
        vm.assertFalse(success);
        vm.assertEq(given, reason);
    }

    function _expectCheaplyRefused(bytes memory parcel) private {
        vm.assertLt(_costOfRefusal(parcel), CHEAP + 40 * parcel.length);
    }

    function _costOfRefusal(bytes memory parcel) private returns (uint256 cost) {
        bytes memory callData = abi.encodeCall(IGateway.deliver, (parcel));
        uint256 before = gasleft();
        (bool success,) = address(gateway).call(callData);
        cost = before - gasleft();
        vm.assertFalse(success);
    }
}
