// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Head} from "../../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../../src/libraries/MerkleTree.sol";
import {Deliveries, Section} from "../../../utils/Delivery.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {ReferenceTree} from "../../../utils/ReferenceTree.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";

/// @notice Which heads a light client finds under a certificate (specs/wire.md §11, head section): the same under every scheme.
abstract contract HeadBehaviour is LightClientFixture {
    /// @dev Invariant 7: refused even with every operator's signature behind it.
    function test_authenticate_zeroFields_reverts() public {
        (Section memory section,) = sectionOf(headOf(0, OUTBOX_ROOT, 7), SEATS, 0);
        _expectInvalidHead(section, 0, OUTBOX_ROOT, "rollupId");
        (section,) = sectionOf(headOf(SOURCE_ID, 0, 7), SEATS, 0);
        _expectInvalidHead(section, SOURCE_ID, 0, "outboxRoot");
        Head memory head = headOf(SOURCE_ID, OUTBOX_ROOT, 7);
        uint8[3] memory finalities = [0, 4, 255];
        for (uint256 i = 0; i < finalities.length; ++i) {
            head.finality = finalities[i];
            (section,) = sectionOf(head, SEATS, 0);
            _expectInvalidHead(section, SOURCE_ID, OUTBOX_ROOT, "finality");
        }
        _expectInvalidHead(_sectionWithoutDetails(), SOURCE_ID, OUTBOX_ROOT, "detailsHash");
    }

    function test_authenticate_everyFinality_isTaken() public {
        Head memory head = headOf(SOURCE_ID, OUTBOX_ROOT, 7);
        for (uint8 finality = 1; finality <= 3; ++finality) {
            head.finality = finality;
            (Section memory section,) = sectionOf(head, SEATS, 1);
            vm.assertEq(authenticate(section).finality, finality);
        }
    }

    /// @dev Any head of a checkpoint of any size, at its own position and at no other.
    function testFuzz_authenticate_anyPosition_itsOwnOnly(uint256 count, uint256 position, uint256 other) public {
        count = bound(count, 1, 40);
        position = bound(position, 0, count - 1);
        Section memory section = _sectionAt(count, position);
        vm.assertEq(authenticate(section).number, 7);
        other = bound(other, 0, count + 1);
        if (other == position) return;
        section.position = uint32(other);
        bytes memory packed = Deliveries.encodeSection(section);
        (bool success,) = address(lightClient).call(abi.encodeCall(ILightClient.authenticate, (packed, SOURCE_ID, OUTBOX_ROOT)));
        vm.assertFalse(success);
    }

    function test_authenticate_positionOutOfBounds_reverts() public {
        (, Section memory section,) = certifiedHead(7);
        section.position = 3;
        expectRefused(section, abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 3, 1, 3));
        (section.count, section.position) = (0, 0);
        expectRefused(section, abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 0, 1, 0));
    }

    /// @dev What the rest of a parcel leads to is part of the head.
    function test_authenticate_otherRollupOrOutbox_reverts() public {
        (, Section memory section,) = certifiedHead(7);
        bytes memory packed = Deliveries.encodeSection(section);
        vm.expectPartialRevert(ILightClient.InvalidSignature.selector);
        lightClient.authenticate(packed, OTHER_ID, OUTBOX_ROOT);
        vm.expectPartialRevert(ILightClient.InvalidSignature.selector);
        lightClient.authenticate(packed, SOURCE_ID, ~OUTBOX_ROOT);
    }

    /// @dev By itself and under a record: every field leads to another heads root.
    function testFuzz_authenticate_anyFieldChanged_reverts(uint256 bit) public {
        uint64 mask = uint64(1 << (bit % 64));
        bytes32 mask32 = bytes32(1 << (bit % 256));
        for (uint256 field = 0; field < 7; ++field) {
            (, Section memory section, Certificate memory certificate) = certifiedHead(7);
            if (field == 0) section.number ^= mask;
            if (field == 1) section.timestamp ^= mask;
            if (field == 2) section.finality ^= uint8(2 + bit % 2);
            if (field == 3) section.anchor ^= mask32;
            if (field == 4) section.detailsHash ^= mask32;
            if (field == 5) section.proof[bit % section.proof.length] ^= mask32;
            if (field == 6) section.beat ^= mask;
            _expectRefusedBy(section, ILightClient.InvalidSignature.selector);
            if (field == 6) continue;
            submit(certificate);
            refer(section, SEATS, 1);
            _expectRefusedBy(section, ILightClient.UnknownCheckpoint.selector);
        }
    }

    /// @dev One element of the proof more or less shifts everything behind it.
    function test_authenticate_proofOfWrongLength_reverts() public {
        (, Section memory section,) = certifiedHead(7);
        bytes32[] memory proof = section.proof;
        section.proof = ReferenceTree.slice(proof, 0, proof.length - 1);
        _expectRefusedBy(section, 0);
        section.proof = new bytes32[](proof.length + 1);
        for (uint256 i = 0; i < proof.length; ++i) {
            section.proof[i] = proof[i];
        }
        _expectRefusedBy(section, 0);
    }

    /// @dev Every prefix of a head section of every kind, as such and with the rest still standing behind its end.
    function test_authenticate_truncated_reverts() public {
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        for (uint8 kind = 0; kind < 3; ++kind) {
            section.kind = kind;
            if (kind == 2) refer(section, SEATS, 1);
            bytes memory packed = Deliveries.encodeSection(section);
            for (uint256 length = 0; length < packed.length; ++length) {
                bytes memory callData = abi.encodeCall(ILightClient.authenticate, (packed, SOURCE_ID, OUTBOX_ROOT));
                // Safe: the word is the declared length of the first argument, after selector, offset and two words.
                assembly ("memory-safe") {
                    mstore(add(callData, 132), length)
                }
                (bool success,) = address(lightClient).call(callData);
                vm.assertFalse(success, "the length lies");
            }
            (bool whole,) = address(lightClient).call(abi.encodeCall(ILightClient.authenticate, (packed, SOURCE_ID, OUTBOX_ROOT)));
            vm.assertTrue(whole);
            packed = bytes.concat(packed, hex"00");
            (whole,) = address(lightClient).call(abi.encodeCall(ILightClient.authenticate, (packed, SOURCE_ID, OUTBOX_ROOT)));
            vm.assertFalse(whole, "one byte more");
        }
    }

    /// @dev A head that nobody certified, alone in a checkpoint: with no signature, with one for something else, with an empty record.
    function test_authenticate_uncertified_reverts() public {
        (, Section memory section,) = certifiedHead(7);
        (section.count, section.position, section.proof) = (1, 0, new bytes32[](0));
        for (uint8 kind = 0; kind < 3; ++kind) {
            section.kind = kind;
            _expectRefusedBy(section, 0);
        }
        (section.kind, section.tail) = (0, "");
        _expectRefusedBy(section, ILightClient.InvalidSignature.selector);
        (section.kind, section.tail, section.signers) = (2, new bytes(16), hex"00");
        _expectRefusedBy(section, ILightClient.UnknownCheckpoint.selector);
    }

    function _expectInvalidHead(Section memory section, bytes32 rollupId, bytes32 outboxRoot, string memory field) private {
        bytes memory packed = Deliveries.encodeSection(section);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidHead.selector, field));
        lightClient.authenticate(packed, rollupId, outboxRoot);
    }

    /// @param expected selector of the error; zero for any
    function _expectRefusedBy(Section memory section, bytes4 expected) private {
        bytes memory packed = Deliveries.encodeSection(section);
        (bool success, bytes memory reason) =
            address(lightClient).call(abi.encodeCall(ILightClient.authenticate, (packed, SOURCE_ID, OUTBOX_ROOT)));
        vm.assertFalse(success);
        if (expected != 0) vm.assertEq(bytes32(selectorOf(reason)), bytes32(expected));
    }

    /// @dev Head 7 at `position` of a checkpoint of `count` heads.
    function _sectionAt(uint256 count, uint256 position) private view returns (Section memory section) {
        Head memory head = headOf(SOURCE_ID, OUTBOX_ROOT, 7);
        (section,) = sectionOf(head, SEATS, 1);
        bytes32[] memory heads = ReferenceTree.leavesOf(uint256(keccak256("heads")), count);
        heads[position] = Hashes.headHash(head);
        _certifyHeads(section, heads, position);
    }

    function _sectionWithoutDetails() private view returns (Section memory section) {
        Head memory head = headOf(SOURCE_ID, OUTBOX_ROOT, 7);
        (section,) = sectionOf(head, SEATS, 0);
        section.detailsHash = 0;
        bytes32[] memory heads = ReferenceTree.leavesOf(1, 1);
        heads[0] = Hashes.headHash(SOURCE_ID, 7, head.timestamp, OUTBOX_ROOT, 1, 0, 0);
        _certifyHeads(section, heads, 0);
    }

    function _certifyHeads(Section memory section, bytes32[] memory heads, uint256 position) private view {
        (section.count, section.position) = (uint32(heads.length), uint32(position));
        section.proof = ReferenceTree.prove(heads, position, 1);
        bytes32 headsRoot = Hashes.headsRoot(uint64(heads.length), ReferenceTree.root(heads));
        section.tail = certify(headsRoot, section.beat, SEATS, 1).signature;
        section.signers = bitmapOf(SEATS, 1);
    }
}
