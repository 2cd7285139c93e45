// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Certificate} from "../../utils/RollupFixture.sol";
import {AdoptionBehaviour} from "./lightclient/AdoptionBehaviour.sol";
import {CertificateBehaviour} from "./lightclient/CertificateBehaviour.sol";
import {HandoverBehaviour} from "./lightclient/HandoverBehaviour.sol";
import {HeadBehaviour} from "./lightclient/HeadBehaviour.sol";
import {RecordBehaviour} from "./lightclient/RecordBehaviour.sol";
import {RevocationBehaviour} from "./lightclient/RevocationBehaviour.sol";
import {TableBehaviour} from "./lightclient/TableBehaviour.sol";

/// @dev Pairings and keys take their time, and every run of some tests deploys a light client.
/// forge-config: default.fuzz.runs = 16
contract Bls12381LightClientTest is
    TableBehaviour,
    CertificateBehaviour,
    RecordBehaviour,
    HeadBehaviour,
    AdoptionBehaviour,
    HandoverBehaviour,
    RevocationBehaviour
{
    /// @dev Order of the group.
    uint256 private constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    constructor() {
        scheme = BLS;
    }

    function mostSeats() internal pure override returns (uint256) {
        return 1024;
    }

    /// @dev Infinity, the negative, another multiple, one signer's alone, the one under the domain of proofs of possession.
    function test_submit_otherPoints_revert() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        bytes32 digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
        bytes[5] memory signatures = [
            new bytes(256),
            BlsSigner.multiplyG2(certificate.signature, ORDER - 1),
            BlsSigner.multiplyG2(certificate.signature, 2),
            BlsSigner.sign(secretOf(1), digest, BLS12381.SIGNATURE_DST),
            BlsSigner.sign(secretOf(1) + secretOf(2) + secretOf(3), digest, BLS12381.POP_DST)
        ];
        for (uint256 i = 0; i < signatures.length; ++i) {
            certificate.signature = signatures[i];
            expectRefused(certificate, invalidSignature(certificate));
        }
    }

    function testFuzz_submit_signatureBitChanged_reverts(uint16 bit) public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        bit = uint16(bound(bit, 0, 2047));
        certificate.signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        uint256 before = gasleft();
        expectRefused(certificate, invalidSignature(certificate));
        vm.assertLt(before - gasleft(), 800_000, "a bad point must not burn the caller's gas");
    }

    /// @dev A point of the curve outside the subgroup (x = 4): no key.
    function test_constructor_keyOutsideTheSubgroup_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[1].publicKey = bytes.concat(
            bytes32(0),
            bytes32(uint256(4)),
            hex"000000000000000000000000000000000a989badd40d6212b33cffc3f3763e9bc760f988c9926b26da9dd85e928483446346b8ed00e1de5d5ea93e354abe706c"
        );
        BLS12381.addG1(operators[1].publicKey, operators[0].publicKey);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidPublicKey.selector, 1));
        this.deploy(operators);
    }

    /// @dev Every seat absent in turn, and all but a quorum: the aggregate less the absent is the signers' sum.
    function test_submit_everyQuorumOfNine_isTaken() public {
        lightClient = newLightClient(operatorsOf(9));
        uint256 total = lightClient.totalWeight(EPOCH);
        uint256 taken;
        for (uint256 seats = 1; seats < 1 << 9; seats += 7) {
            Certificate memory certificate = certifySeats(HEADS_ROOT, uint64(seats), 9, seats);
            if (3 * uint256(lightClient.weigh(EPOCH, certificate.signers)) <= 2 * total) continue;
            submit(certificate);
            ++taken;
        }
        vm.assertTrue(taken > 10);
    }
}
