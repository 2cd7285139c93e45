// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {LightClientFixture} from "../../utils/LightClientFixture.sol";
import {Certificate} from "../../utils/RollupFixture.sol";

/// @notice One owner holds two seats with keys that are each other's negatives, both proven possessed: their sum is infinity, and so is the
/// signature that it would take for both.
contract CancellingKeysTest is LightClientFixture {
    function mostSeats() internal pure override returns (uint256) {
        return 1024;
    }

    /// @dev Even where the two hold a quorum by themselves, nobody gets a certificate without a signature.
    function test_submit_bothSeatsAlone_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[1].weight = operators[2].weight = 1000;
        operators[2].publicKey = BLS12381.negateG1(operators[1].publicKey);
        lightClient = newLightClient(operators);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 3, 1);
        bytes[2] memory signatures = [new bytes(256), certificate.signature];
        for (uint256 i = 0; i < signatures.length; ++i) {
            certificate.signature = signatures[i];
            expectRefused(certificate, invalidSignature(certificate));
        }
    }

    /// @dev The same with three, of which no two cancel.
    function test_submit_threeSeatsThatCancel_reverts() public {
        Operator[] memory operators = operatorsOf(4);
        operators[1].weight = operators[2].weight = operators[3].weight = 1000;
        operators[3].publicKey = BLS12381.negateG1(BLS12381.addG1(operators[1].publicKey, operators[2].publicKey));
        lightClient = newLightClient(operators);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 1);
        bytes[2] memory signatures = [new bytes(256), certificate.signature];
        for (uint256 i = 0; i < signatures.length; ++i) {
            certificate.signature = signatures[i];
            expectRefused(certificate, invalidSignature(certificate));
        }
    }

    /// @dev They are counted beside another's signature, unsigned: by no more than the weight that their owner could add anyway.
    function test_submit_besideAnother_countsTheirOwnWeightOnly() public {
        Operator[] memory operators = operatorsOf(3);
        (operators[0].weight, operators[1].weight, operators[2].weight) = (100, 50, 50);
        operators[2].publicKey = BLS12381.negateG1(operators[1].publicKey);
        lightClient = newLightClient(operators);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 3, 0);
        bytes32 digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
        certificate.signature = BlsSigner.sign(secretOf(0), digest, BLS12381.SIGNATURE_DST);
        certificate.signers = hex"01";
        expectRefused(certificate, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 100, 200));
        certificate.signers = hex"03";
        expectRefused(certificate, invalidSignature(certificate));
        certificate.signers = hex"07";
        submit(certificate);
        vm.assertTrue(isRecorded(certificate, 200));
    }

    /// @dev All seats cancel out: the sum of the whole table is infinity, and less the absent it is still nobody's signature.
    function test_submit_wholeTableCancels_reverts() public {
        Operator[] memory operators = operatorsOf(4);
        operators[2].publicKey = BLS12381.negateG1(operators[0].publicKey);
        operators[3].publicKey = BLS12381.negateG1(operators[1].publicKey);
        lightClient = newLightClient(operators);
        Certificate memory certificate = certify(HEADS_ROOT, 42, 4, 0);
        certificate.signature = new bytes(256);
        expectRefused(certificate, invalidSignature(certificate));
        // Without seat 3 seat 1 is left, and can sign for the three.
        bytes32 digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
        certificate.signers = hex"07";
        expectRefused(certificate, invalidSignature(certificate));
        certificate.signature = BlsSigner.sign(secretOf(1), digest, BLS12381.SIGNATURE_DST);
        submit(certificate);
    }
}
