// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice One bit of one field of an otherwise valid delivery is flipped: it is refused, by the error that names what no longer fits. Every
/// field of every struct, at random bits; and the untouched parcel goes through at the end of each run.
/// forge-config: default.fuzz.runs = 32
contract TamperingTest is RollupFixture {
    uint256 private constant OPERATORS = 4;

    enum MessageField {
        Index,
        GasLimit,
        Deadline,
        Sender,
        Recipient,
        Payload
    }

    enum HeadField {
        RollupId,
        Number,
        BlockHash,
        Timestamp,
        StateRoot,
        OutboxRoot,
        Finality,
        L1OriginNumber,
        L1OriginHash,
        Anchor
    }

    enum CertificateField {
        Epoch,
        Beat,
        HeadsRoot,
        Signers,
        Signature
    }

    RecordingRecipient private _recipient;

    function setUp() public {
        deployRollup(OPERATORS);
        _recipient = new RecordingRecipient();
    }

    function testFuzz_message_anyFieldChanged_reverts(uint256 bit) public {
        for (uint256 field = 0; field <= uint256(type(MessageField).max); ++field) {
            Parcel memory parcel = _submitted();
            (bytes4 expected, bytes4 alternative) = _tamperMessage(parcel.messages[1], MessageField(field), bit);
            _expectRefused(parcel, expected, alternative);
        }
        _expectDelivered();
    }

    function testFuzz_messages_addedOrRemovedOrSwapped_reverts(uint8 position) public {
        position = uint8(bound(position, 0, 2));
        Parcel memory parcel = _submitted();
        parcel.messages = new Message[](2);
        for (uint256 i = 0; i < 2; ++i) {
            parcel.messages[i] = _submitted().messages[i < position ? i : i + 1];
        }
        _expectRefused(parcel, position == 1 ? IGateway.NonContiguousIndex.selector : MerkleTree.InvalidProofLength.selector, 0);
        parcel = _submitted();
        (parcel.messages[0], parcel.messages[2]) = (parcel.messages[2], parcel.messages[0]);
        _expectRefused(parcel, IGateway.NonContiguousIndex.selector, 0);
        _expectDelivered();
    }

    function testFuzz_rangeProof_changed_reverts(uint256 element, uint8 bit) public {
        Parcel memory parcel = _submitted();
        uint256 length = parcel.rangeProof.length;
        parcel.rangeProof[element % length] ^= bytes32(uint256(1) << bit);
        _expectRefused(parcel, IGateway.LaneRootMismatch.selector, 0);
        parcel = _submitted();
        parcel.rangeProof = _resize(parcel.rangeProof, element % length);
        _expectRefused(parcel, MerkleTree.InvalidProofLength.selector, 0);
        parcel = _submitted();
        parcel.rangeProof = _resize(parcel.rangeProof, length + 1);
        _expectRefused(parcel, MerkleTree.InvalidProofLength.selector, 0);
        _expectDelivered();
    }

    function testFuzz_laneProof_anyFieldChanged_reverts(uint256 element, uint8 bit) public {
        uint64 mask = _mask64(bit);
        Parcel memory parcel = _submitted();
        parcel.laneProof.laneCount ^= mask;
        _expectRefusedPosition(parcel, IGateway.OutboxRootMismatch.selector);
        parcel = _submitted();
        parcel.laneProof.position ^= mask;
        _expectRefusedPosition(parcel, IGateway.OutboxRootMismatch.selector);
        parcel = _submitted();
        parcel.laneProof.size ^= mask;
        _expectRefused(parcel, IGateway.OutboxRootMismatch.selector, 0);
        parcel = _submitted();
        parcel.laneProof.root ^= bytes32(uint256(1) << bit);
        _expectRefused(parcel, IGateway.OutboxRootMismatch.selector, 0);
        parcel = _submitted();
        parcel.laneProof.proof[element % parcel.laneProof.proof.length] ^= bytes32(uint256(1) << bit);
        _expectRefused(parcel, IGateway.OutboxRootMismatch.selector, 0);
        parcel = _submitted();
        parcel.laneProof.proof = _resize(parcel.laneProof.proof, 4);
        _expectRefused(parcel, MerkleTree.InvalidProofLength.selector, 0);
        _expectDelivered();
    }

    function testFuzz_headProof_anyFieldChanged_reverts(uint256 element, uint8 bit) public {
        uint64 mask = _mask64(bit);
        Parcel memory parcel = _submitted();
        parcel.headProof.headsRoot ^= bytes32(uint256(1) << bit);
        _expectRefused(parcel, ILightClient.UnknownCheckpoint.selector, 0);
        parcel = _submitted();
        parcel.headProof.count ^= mask;
        _expectRefusedPosition(parcel, ILightClient.HeadNotInCheckpoint.selector);
        parcel = _submitted();
        parcel.headProof.position ^= mask;
        _expectRefusedPosition(parcel, ILightClient.HeadNotInCheckpoint.selector);
        parcel = _submitted();
        parcel.headProof.proof[element % parcel.headProof.proof.length] ^= bytes32(uint256(1) << bit);
        _expectRefused(parcel, ILightClient.HeadNotInCheckpoint.selector, 0);
        parcel = _submitted();
        parcel.headProof.proof = _resize(parcel.headProof.proof, 1);
        _expectRefused(parcel, MerkleTree.InvalidProofLength.selector, 0);
        _expectDelivered();
    }

    function testFuzz_head_anyFieldChanged_reverts(uint8 bit) public {
        bytes32 mask = bytes32(uint256(1) << bit);
        uint64 mask64 = _mask64(bit);
        for (uint256 i = 0; i <= uint256(type(HeadField).max); ++i) {
            HeadField field = HeadField(i);
            Parcel memory parcel = _submitted();
            if (field == HeadField.RollupId) parcel.head.rollupId ^= mask;
            if (field == HeadField.Number) parcel.head.number ^= mask64;
            if (field == HeadField.BlockHash) parcel.head.blockHash ^= mask;
            if (field == HeadField.Timestamp) parcel.head.timestamp ^= mask64;
            if (field == HeadField.StateRoot) parcel.head.stateRoot ^= mask;
            if (field == HeadField.OutboxRoot) parcel.head.outboxRoot ^= mask;
            if (field == HeadField.Finality) parcel.head.finality ^= uint8(1 << (bit % 8));
            if (field == HeadField.L1OriginNumber) parcel.head.l1OriginNumber ^= mask64;
            if (field == HeadField.L1OriginHash) parcel.head.l1OriginHash ^= mask;
            if (field == HeadField.Anchor) parcel.head.anchor ^= mask;
            // A finality that does not exist is refused before the proof is looked at.
            bytes4 alternative = field == HeadField.Finality ? ILightClient.InvalidHead.selector : bytes4(0);
            _expectRefused(parcel, ILightClient.HeadNotInCheckpoint.selector, alternative);
        }
        _expectDelivered();
    }

    function testFuzz_certificate_anyFieldChanged_reverts(uint256 bit) public {
        for (uint256 i = 0; i <= uint256(type(CertificateField).max); ++i) {
            CertificateField field = CertificateField(i);
            Parcel memory parcel = _packed();
            bytes4 expected = ILightClient.InvalidSignature.selector;
            if (field == CertificateField.Epoch) {
                parcel.certificate.epoch ^= uint32(1 << (bit % 32));
                expected = ILightClient.UnknownEpoch.selector;
            }
            if (field == CertificateField.Beat) parcel.certificate.beat ^= _mask64(bit);
            if (field == CertificateField.HeadsRoot) parcel.certificate.headsRoot ^= bytes32(uint256(1) << (bit % 256));
            if (field == CertificateField.Signers) {
                // Seat 0 was absent: adding it breaks the signature, taking another away the quorum, any other bit is not canonical.
                _flip(parcel.certificate.signers, bit);
                uint256 seat = bit % 8;
                if (seat >= OPERATORS) expected = ILightClient.InvalidSignerBitmap.selector;
                else if (seat != 0) expected = ILightClient.QuorumNotReached.selector;
            }
            if (field == CertificateField.Signature) _flip(parcel.certificate.signature, bit);
            try lightClient.submit(parcel.certificate) {
                revert("a changed certificate was accepted");
            } catch (bytes memory reason) {
                vm.assertEq(bytes32(selectorOf(reason)), bytes32(expected));
            }
        }
        _submitted();
        _expectDelivered();
    }

    function _tamperMessage(Message memory message, MessageField field, uint256 bit)
        private
        view
        returns (bytes4 expected, bytes4 alternative)
    {
        expected = IGateway.LaneRootMismatch.selector;
        uint64 mask = _mask64(bit);
        if (field == MessageField.Index) {
            message.index ^= mask;
            return (IGateway.NonContiguousIndex.selector, 0);
        }
        if (field == MessageField.GasLimit) message.gasLimit ^= mask;
        if (field == MessageField.Deadline) {
            message.deadline ^= mask;
            if (message.deadline < block.timestamp) expected = IGateway.MessageExpired.selector;
        }
        if (field == MessageField.Payload) _flip(message.payload, bit);
        if (field == MessageField.Sender) expected = _tamperAddress(message.sender, bit, IGateway.WrongSourceChain.selector);
        if (field == MessageField.Recipient) expected = _tamperAddress(message.recipient, bit, IGateway.WrongDestinationChain.selector);
    }

    /// @dev `version (2) ‖ type (2) ‖ length 2 (1) ‖ chain (2) ‖ length 20 (1) ‖ account (20)`
    function _tamperAddress(bytes memory given, uint256 bit, bytes4 wrongChain) private pure returns (bytes4 expected) {
        _flip(given, bit);
        uint256 position = bit / 8 % given.length;
        if (position == 5 || position == 6) return wrongChain;
        return position < 8 ? IGateway.InvalidInteroperableAddress.selector : IGateway.LaneRootMismatch.selector;
    }

    function _mask64(uint256 bit) private pure returns (uint64) {
        return uint64(1 << (bit % 64));
    }

    function _flip(bytes memory data, uint256 bit) private pure {
        data[bit / 8 % data.length] ^= bytes1(uint8(1 << (bit % 8)));
    }

    function _resize(bytes32[] memory list, uint256 length) private pure returns (bytes32[] memory resized) {
        resized = new bytes32[](length);
        for (uint256 i = 0; i < length && i < list.length; ++i) {
            resized[i] = list[i];
        }
    }

    /// @dev Three messages from the middle of a lane of nine.
    function _packed() private view returns (Parcel memory) {
        return pack(messagesTo(address(_recipient), 9), 3, 3, 7, OPERATORS);
    }

    function _submitted() private returns (Parcel memory parcel) {
        parcel = _packed();
        lightClient.submit(parcel.certificate);
    }

    function _expectRefused(Parcel memory parcel, bytes4 expected, bytes4 alternative) private {
        bytes memory call =
            abi.encodeCall(IGateway.deliver, (parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof));
        (bool success, bytes memory reason) = address(gateway).call(call);
        vm.assertFalse(success, "a changed parcel was accepted");
        if (alternative != 0 && selectorOf(reason) == alternative) return;
        vm.assertEq(bytes32(selectorOf(reason)), bytes32(expected));
    }

    /// @dev A position or a size that is off leads to another root, out of the tree, or to another length of proof.
    function _expectRefusedPosition(Parcel memory parcel, bytes4 mismatch) private {
        bytes memory call =
            abi.encodeCall(IGateway.deliver, (parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof));
        (bool success, bytes memory reason) = address(gateway).call(call);
        vm.assertFalse(success, "a changed parcel was accepted");
        bytes4 selector = selectorOf(reason);
        vm.assertTrue(
            selector == mismatch || selector == MerkleTree.RangeOutOfBounds.selector || selector == MerkleTree.InvalidProofLength.selector
        );
    }

    function _expectDelivered() private {
        vm.assertEq(_recipient.calls(), 0);
        vm.assertEq(deliver(_submitted()), 3);
        vm.assertEq(_recipient.calls(), 3);
    }
}
