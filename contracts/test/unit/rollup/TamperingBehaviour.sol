// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {Deliveries, Delivery, DeliveryRun} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";

/// @notice One thing changed in an otherwise valid parcel that has every part a parcel can have: it is refused, or what it says is the same. In the end the untouched
/// parcel goes through.
abstract contract TamperingBehaviour is GatewayFixture {
    /// @dev Selector, offset and length of the argument.
    uint256 private constant PARCEL = 4 + 32 + 32;
    uint256 private constant START_INDEX = 20;
    uint256 private constant COUNT = 4;

    RecordingRecipient private _recipient;
    Message[] private _messages;

    function setUp() public {
        deployGateway();
        _recipient = new RecordingRecipient();
        for (uint64 i = 0; i < 70; ++i) {
            Message memory message = messageTo(address(_recipient), i);
            message.gasLimit = 300_000;
            message.payload = i == 22 ? bytes("abc") : i == 23 ? bytes("") : message.payload;
            _messages.push(message);
        }
    }

    /// @notice Bits of each byte that are flipped, one at a time.
    function bitsPerByte() internal pure virtual returns (uint256);

    function test_packed_hasEveryPart() public {
        Delivery memory d = _packed();
        vm.assertEq(d.prefix.length, 1);
        vm.assertEq(d.runs.length, 3);
        vm.assertEq(d.runs[0].count, 2);
        vm.assertEq(d.trailing.length, 8);
        vm.assertEq(d.treePart.length, 1);
        vm.assertEq(d.open.length, 1);
        vm.assertEq(d.laneProof.length, 3);
        vm.assertEq(d.section.proof.length, 2);
        _expectDelivered();
    }

    /// @dev Every byte is bound, but for one bit: whether the certificate that came along is remembered. Flipping that one delivers the same messages.
    function test_deliver_anyByteFlipped_refusedOrTheSame() public {
        Delivery memory delivery = _packed();
        bytes memory callData = callOf(delivery);
        uint256 length = Deliveries.encode(delivery).length;
        uint256 kind = length - delivery.section.tail.length - delivery.section.signers.length - 13;
        uint256 accepted;
        for (uint256 i = 0; i < length; ++i) {
            for (uint256 j = 0; j < bitsPerByte(); ++j) {
                // Where one bit of a byte must do, it is not the same everywhere; for the kind it is the one that matters.
                uint256 bit = bitsPerByte() == 8 ? j : i == kind ? 0 : (5 * i) % 8;
                bytes1 mask = bytes1(uint8(1 << bit));
                callData[PARCEL + i] ^= mask;
                uint256 state = vm.snapshotState();
                if (_succeeds(callData)) {
                    vm.assertTrue(i == kind && bit == 0, vm.toString(i));
                    _assertAllDelivered();
                    ++accepted;
                    vm.revertToState(state);
                }
                callData[PARCEL + i] ^= mask;
            }
        }
        vm.assertEq(accepted, 1);
        _expectDelivered();
    }

    /// @dev Cut off anywhere, with the rest still standing behind the end.
    function test_deliver_truncated_reverts() public {
        Delivery memory delivery = _packed();
        bytes memory callData = callOf(delivery);
        uint256 whole = Deliveries.encode(delivery).length;
        for (uint256 length = 0; length < whole; ++length) {
            _setLength(callData, length);
            vm.assertFalse(_succeeds(callData), vm.toString(length));
        }
        _setLength(callData, whole);
        vm.assertTrue(_succeeds(callData));
    }

    function testFuzz_deliver_bytesBehind_reverts(bytes memory behind) public {
        vm.assume(behind.length != 0);
        bytes memory parcel = bytes.concat(Deliveries.encode(_packed()), behind);
        vm.assertFalse(_succeeds(abi.encodeCall(IGateway.deliver, (parcel))));
    }

    /// @dev A byte put in or taken out anywhere shifts what follows.
    function testFuzz_deliver_byteInsertedOrRemoved_reverts(uint256 position, bytes1 value, bool removed) public {
        bytes memory parcel = Deliveries.encode(_packed());
        position = bound(position, 0, parcel.length - 1);
        bytes memory changed = new bytes(removed ? parcel.length - 1 : parcel.length + 1);
        for (uint256 i = 0; i < changed.length; ++i) {
            if (i < position) changed[i] = parcel[i];
            else if (removed) changed[i] = parcel[i + 1];
            else changed[i] = i == position ? value : parcel[i - 1];
        }
        vm.assertFalse(_succeeds(abi.encodeCall(IGateway.deliver, (changed))));
        _expectDelivered();
    }

    /// @dev A stretch of a parcel overwritten by anything.
    function testFuzz_deliver_stretchOverwritten_refusedOrTheSame(uint256 position, bytes memory noise) public {
        bytes memory parcel = Deliveries.encode(_packed());
        bytes32 before = keccak256(parcel);
        position = bound(position, 0, parcel.length - 1);
        for (uint256 i = 0; i < noise.length && position + i < parcel.length; ++i) {
            parcel[position + i] = noise[i];
        }
        if (_succeeds(abi.encodeCall(IGateway.deliver, (parcel)))) _assertAllDelivered();
        else vm.assertTrue(keccak256(parcel) != before);
    }

    /// @dev Each list of words: an element dropped, doubled, swapped with its neighbour or with that of another list, zeroed, one more behind, none at all.
    function test_deliver_anyListChanged_reverts() public {
        bytes memory packed = abi.encode(_packed());
        for (uint256 list = 0; list < 6; ++list) {
            uint256 length = _listOf(abi.decode(packed, (Delivery)), list).length;
            for (uint256 change = 0; change < 5; ++change) {
                for (uint256 element = 0; element < length; ++element) {
                    Delivery memory delivery = abi.decode(packed, (Delivery));
                    bytes32[] memory changed = _change(_listOf(delivery, list), element, change);
                    if (changed.length == 0 && change == 2) continue;
                    _setList(delivery, list, changed);
                    _expectRefused(delivery);
                }
            }
            Delivery memory emptied = abi.decode(packed, (Delivery));
            _setList(emptied, list, new bytes32[](0));
            _expectRefused(emptied);
        }
        _expectDelivered();
    }

    /// @dev Each number one more, one less, zero and the largest.
    function test_deliver_anyNumberChanged_reverts() public {
        bytes memory packed = abi.encode(_packed());
        for (uint256 field = 0; field < 13; ++field) {
            for (uint256 change = 0; change < 4; ++change) {
                Delivery memory delivery = abi.decode(packed, (Delivery));
                _changeNumber(delivery, field, change);
                _expectRefused(delivery);
            }
        }
        _expectDelivered();
    }

    /// @dev Runs dropped, doubled, swapped, an empty one in between; messages dropped, doubled, swapped; what they have in common changed.
    function test_deliver_anyRunChanged_reverts() public {
        bytes memory packed = abi.encode(_packed());
        for (uint256 run = 0; run < 3; ++run) {
            for (uint256 change = 0; change < 13; ++change) {
                Delivery memory delivery = abi.decode(packed, (Delivery));
                if (_changeRun(delivery, run, change)) _expectRefused(delivery);
            }
        }
        _expectDelivered();
    }

    /// @dev Other kinds, and signers or signatures of another length.
    function test_deliver_anySectionTailChanged_reverts() public {
        bytes memory packed = abi.encode(_packed());
        for (uint256 kind = 2; kind < 256; ++kind) {
            Delivery memory other = abi.decode(packed, (Delivery));
            other.section.kind = uint8(kind);
            _expectRefused(other);
        }
        bytes[6] memory signers = [bytes(""), hex"0e00", hex"000e", hex"0f", hex"06", hex"1e"];
        for (uint256 i = 0; i < signers.length; ++i) {
            Delivery memory other = abi.decode(packed, (Delivery));
            other.section.signers = signers[i];
            _expectRefused(other);
        }
        Delivery memory delivery = abi.decode(packed, (Delivery));
        delivery.section.tail = bytes.concat(delivery.section.tail, delivery.section.tail);
        _expectRefused(delivery);
        delivery.section.tail = "";
        _expectRefused(delivery);
        _expectDelivered();
    }

    /// @dev Cut into other runs, the parcel says the same.
    function test_deliver_runsCutOtherwise_theSame() public {
        Delivery memory delivery = _packed();
        DeliveryRun[] memory runs = new DeliveryRun[](4);
        (runs[0], runs[1]) = (part(delivery.runs[0], 0, 1), part(delivery.runs[0], 1, 2));
        (runs[2], runs[3]) = (delivery.runs[1], delivery.runs[2]);
        delivery.runs = runs;
        vm.assertEq(deliver(delivery), COUNT);
        _assertAllDelivered();
    }

    function _packed() private view returns (Delivery memory) {
        return pack(_messages, START_INDEX, COUNT, 7);
    }

    function _listOf(Delivery memory d, uint256 list) private pure returns (bytes32[] memory) {
        if (list == 0) return d.prefix;
        if (list == 1) return d.trailing;
        if (list == 2) return d.treePart;
        if (list == 3) return d.open;
        return list == 4 ? d.laneProof : d.section.proof;
    }

    function _setList(Delivery memory d, uint256 list, bytes32[] memory words) private pure {
        if (list == 0) d.prefix = words;
        if (list == 1) d.trailing = words;
        if (list == 2) d.treePart = words;
        if (list == 3) d.open = words;
        if (list == 4) d.laneProof = words;
        if (list == 5) d.section.proof = words;
    }

    /// @param change 0 doubled, 1 dropped, 2 swapped with the next, 3 zeroed, 4 a zero behind it
    function _change(bytes32[] memory words, uint256 element, uint256 change) private pure returns (bytes32[] memory changed) {
        if (change == 2 && element + 1 == words.length) return changed;
        uint256 length = change == 0 || change == 4 ? words.length + 1 : change == 1 ? words.length - 1 : words.length;
        changed = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            if (i <= element) changed[i] = words[i == element && change == 1 ? i + 1 : i];
            else if (change == 0 || change == 4) changed[i] = i == element + 1 && change == 4 ? bytes32(0) : words[i - 1];
            else changed[i] = words[change == 1 ? i + 1 : i];
        }
        if (change == 2) (changed[element], changed[element + 1]) = (changed[element + 1], changed[element]);
        if (change == 3) changed[element] = 0;
    }

    function _changeNumber(Delivery memory d, uint256 field, uint256 change) private pure {
        uint256[13] memory values = [
            uint256(d.sourceChainId),
            d.laneCount,
            d.lane,
            d.size,
            d.start,
            d.section.number,
            d.section.timestamp,
            d.section.finality,
            d.section.count,
            d.section.position,
            d.section.epoch,
            d.section.beat,
            uint256(d.sourceId)
        ];
        uint256 value = values[field];
        // None of them is zero as it is.
        uint256 changed = change == 0 ? value + 1 : change == 1 ? value - 1 : change == 2 ? 0 : type(uint256).max;
        if (field == 0) d.sourceChainId = uint64(changed);
        if (field == 1) d.laneCount = uint32(changed);
        if (field == 2) d.lane = uint32(changed);
        if (field == 3) d.size = uint64(changed);
        if (field == 4) d.start = uint64(changed);
        if (field == 5) d.section.number = uint64(changed);
        if (field == 6) d.section.timestamp = uint64(changed);
        if (field == 7) d.section.finality = uint8(changed);
        if (field == 8) d.section.count = uint32(changed);
        if (field == 9) d.section.position = uint32(changed);
        if (field == 10) d.section.epoch = uint32(changed);
        if (field == 11) d.section.beat = uint64(changed);
        if (field == 12) d.sourceId = bytes32(changed);
    }

    /// @dev False where the change is none.
    function _changeRun(Delivery memory d, uint256 i, uint256 change) private pure returns (bool) {
        DeliveryRun memory run = d.runs[i];
        if (change == 0) d.runs = _without(d.runs, i);
        if (change == 1) d.runs = _with(d.runs, i, run);
        if (change == 2) d.runs = _with(d.runs, i, part(run, 0, 0));
        if (change == 3) (d.runs[i], d.runs[(i + 1) % 3]) = (d.runs[(i + 1) % 3], run);
        if (change == 4) run.count += 1;
        if (change == 5) run.count -= 1;
        if (change == 6) run.payloadLength += 1;
        if (change == 7 && run.payloadLength == 0) return false;
        if (change == 7) run.payloadLength -= 1;
        if (change == 8) run.sender = address(uint160(run.sender) + 1);
        if (change == 9) run.gasLimit += 1;
        if (change == 10) d.runs[i] = part(run, 0, run.count - 1);
        if (change < 11) return true;
        if (run.count < 2) return false;
        if (change == 11) (run.payloads[0], run.payloads[1]) = (run.payloads[1], run.payloads[0]);
        if (change == 12) run.payloads[0] = run.payloads[1];
        return true;
    }

    function _without(DeliveryRun[] memory runs, uint256 dropped) private pure returns (DeliveryRun[] memory rest) {
        rest = new DeliveryRun[](runs.length - 1);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = runs[i < dropped ? i : i + 1];
        }
    }

    function _with(DeliveryRun[] memory runs, uint256 behind, DeliveryRun memory added) private pure returns (DeliveryRun[] memory more) {
        more = new DeliveryRun[](runs.length + 1);
        for (uint256 i = 0; i < more.length; ++i) {
            more[i] = i <= behind ? runs[i] : i == behind + 1 ? added : runs[i - 1];
        }
    }

    function _setLength(bytes memory callData, uint256 length) private pure {
        // Safe: the word is the declared length of the only argument.
        assembly ("memory-safe") {
            mstore(add(callData, 68), length)
        }
    }

    /// @dev Leaves nothing in memory, unlike a call in Solidity.
    function _succeeds(bytes memory callData) private returns (bool success) {
        address target = address(gateway);
        // Safe: reads `callData`, copies no answer.
        assembly ("memory-safe") {
            success := call(gas(), target, 0, add(callData, 32), mload(callData), 0, 0)
        }
    }

    function _expectRefused(Delivery memory delivery) private {
        vm.assertFalse(_succeeds(callOf(delivery)), "a changed parcel was accepted");
    }

    function _expectDelivered() private {
        vm.assertEq(_recipient.calls(), 0);
        vm.assertTrue(_succeeds(callOf(_packed())));
        _assertAllDelivered();
    }

    function _assertAllDelivered() private view {
        vm.assertEq(_recipient.calls(), COUNT);
        for (uint256 i = START_INDEX; i < START_INDEX + COUNT; ++i) {
            vm.assertTrue(statusOf(_messages[i]) == IGateway.Status.Delivered);
        }
        vm.assertEq(_recipient.receiveId(), idOf(_messages[START_INDEX + COUNT - 1]));
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, uint64(START_INDEX - 1)));
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, uint64(START_INDEX + COUNT)));
    }
}
