// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Handover, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice An attestation and a hand-over are signed by one key under one suite, and have the same number of words in the same places: beat where the next epoch stands, heads
/// root where the next table's root does. Read as the other, every honest attestation would be a table that the L1 does not have.
contract WordsOfAnotherKindTest is L1Fixture {
    uint256 private constant HONEST = 1;

    function test_submitFalseTable_attestation_reverts() external {
        address honest = join(HONEST, 10 ether);
        join(2, 10 ether);
        publish();
        uint32 beat = 2;
        Statement memory word = state(HONEST, 1, beat, makeHead(5, "one"));
        Handover memory lie = Handover(1, beat, word.proof.headsRoot, word.signing);
        bytes32 digest = Hashes.handoverDigest(block.chainid, address(registry), SET_ID, 1, beat, word.proof.headsRoot);
        vm.expectRevert(abi.encodeWithSelector(Signings.InvalidSigning.selector, digest));
        slasher.submitFalseTable(lie);

        // Signed as what it is said to be, the very same words convict.
        lie.signing = signedBy(HONEST, digest);
        slasher.submitFalseTable(lie);
        vm.assertTrue(registry.isEjected(honest));
    }

    /// @dev The certificate of a beat, held against each seat that it counts.
    function test_submitFalseTable_certificate_reverts() external {
        join(HONEST, 10 ether);
        address other = join(2, 10 ether);
        publish();
        uint32 beat = 2;
        Statement memory word = unsigned(1, beat, makeHead(5, "one"));
        uint256[] memory signers = new uint256[](2);
        address[] memory counted = new address[](2);
        (signers[0], signers[1], counted[0], counted[1]) = (HONEST, 2, vm.addr(HONEST), other);
        word.signing = aggregateOf(signers, counted, HONEST, digestOf(word));
        vm.expectPartialRevert(Signings.InvalidSigning.selector);
        slasher.submitFalseTable(Handover(1, beat, word.proof.headsRoot, word.signing));
    }
}
