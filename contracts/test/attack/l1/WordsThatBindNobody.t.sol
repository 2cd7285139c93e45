// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";

/// @notice Declarations and proposals are signed by the operator's key under the suite of attestations (specs/wire.md §9). An honest operator may sign
/// contradicting ones, of a head that it knows and of one that a proposal named; nobody can make evidence of them.
contract WordsThatBindNobodyTest is L1Fixture {
    uint256 private constant HONEST = 1;

    function test_submitFork_declarationOrProposal_reverts() external {
        address honest = join(HONEST, 10 ether);
        publish();
        bytes32 tableRoot = table.tableRoot(1);
        Statement memory vote = state(HONEST, 1, 10, makeHead(5, "one"));
        Statement memory word = state(HONEST, 1, 11, makeHead(5, "another"));
        bytes32 attested = keccak256(
            abi.encode(
                keccak256("parley/v0/attestation"), block.chainid, address(registry), SET_ID, uint32(1), uint64(11), word.proof.headsRoot
            )
        );
        bytes32[2] memory tags = [keccak256("parley/v0/declaration"), keccak256("parley/v0/proposal")];
        for (uint256 i = 0; i < tags.length; ++i) {
            // The content is the attacker's to choose as far as an operator follows it: here the very root that would convict.
            bytes32 digest = keccak256(abi.encode(tags[i], tableRoot, uint64(11), uint32(0), uint32(0), word.proof.headsRoot));
            word.signing.signature = BlsSigner.sign(HONEST, digest, BLS12381.SIGNATURE_DST);
            vm.expectRevert(abi.encodeWithSelector(Signings.InvalidSigning.selector, attested));
            slasher.submitFork(vote, word, noHeaders());
        }
        word.signing.signature = BlsSigner.sign(HONEST, attested, BLS12381.SIGNATURE_DST);
        slasher.submitFork(vote, word, noHeaders());
        vm.assertTrue(registry.isEjected(honest));
    }
}
