// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Certificate, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice Points that are not what they seem: with a component of small order, in another encoding, off the curve, at infinity, or signed under
/// another suite. The curves have more points than the groups: a pairing cannot see a component whose order does not divide r, so whoever
/// does not look for it takes P + T for P.
contract BentPointsTest is RollupFixture {
    bytes32 private constant HEADS_ROOT = keccak256("heads root");
    bytes private constant DST = bytes(BLS12381.SIGNATURE_DST);
    /// @dev The cofactor of E(Fp), 3 · 11² · 10177² · 859267² · 52437899², without the 11².
    uint256 private constant COFACTOR_BUT_121 = 0x396c8c005555e1568c00aaab0000aaab / 121;
    /// @dev In the curve of G2, of order 13: r · (h/13²) · X, with h = 13² · 23² · 2713 · … and X the EIP's example of a point outside the subgroup.
    bytes private constant TORSION_G2 = hex"00000000000000000000000000000000197bfd0342bbc8bee2beced2f173e1a87be576379b343e93232d6cef98d84b1d696e5612ff283ce2cfdccb2cfb65fa0c"
        hex"00000000000000000000000000000000184e811f55e6f9d84d77d2f79102fd7ea7422f4759df5bf7f6331d550245e3f1bcf6a30e3b29110d85e0ca16f9f6ae7a"
        hex"000000000000000000000000000000000af02ffefd6192c79d7eb4e2aa98d0b49ef31bd9e910614a709f2ab7e2199880c85e7ca1d98167d7a44653a80af8761c"
        hex"0000000000000000000000000000000012994025e5f6d77eba0aaa0e13f39714f1f59fe1035e2438d8ef5c00916107800415a8a0a506a75e6c3f433fa4af99fa";
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    Certificate private _certificate;
    bytes32 private _digest;

    function setUp() public {
        deployRollup(4);
        _certificate = certify(HEADS_ROOT, 42, 4, 1);
        _digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
    }

    /// @dev T is r · (h/121) · X for a point X outside the subgroup: of order 11.
    function test_smallOrder_isWhatItClaims() public view {
        bytes memory t = _torsionG1();
        vm.assertFalse(BLS12381.isInfinity(t));
        vm.assertTrue(BLS12381.isInfinity(_multiply(true, t, 11)));
        vm.assertTrue(BLS12381.isInfinity(_multiply(false, TORSION_G2, 13)));
    }

    /// @dev P + T and Q − T have the sum P + Q, which is a fine key: only looking at each of the two tells.
    function test_encodeTable_pPlusTQMinusT_reverts() public {
        bytes memory t = _torsionG1();
        bytes[] memory bent = new bytes[](2);
        bent[0] = BLS12381.addG1(BlsSigner.publicKey(secretOf(1)), t);
        bent[1] = BLS12381.addG1(BlsSigner.publicKey(secretOf(2)), BLS12381.negateG1(t));
        bytes memory signature = BlsSigner.sign(secretOf(1) + secretOf(2), _digest, BLS12381.SIGNATURE_DST);
        vm.assertTrue(BLS12381.verify(BLS12381.sumG1(bent), _digest, DST, signature));

        for (uint256 i = 0; i < 2; ++i) {
            vm.assertFalse(BLS12381.isValidPublicKey(bent[i]));
            vm.assertFalse(BLS12381.verify(bent[i], _digest, DST, BlsSigner.sign(secretOf(i + 1), _digest, BLS12381.SIGNATURE_DST)));
            Operator[] memory operators = operatorsOf(4);
            operators[i + 1].publicKey = bent[i];
            vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidPublicKey.selector, i + 1));
            newLightClient(operators);
        }
    }

    /// @dev The order 3 point (0, 2), by itself and on top of a key.
    function test_encodeTable_orderThree_reverts() public {
        bytes memory t = bytes.concat(new bytes(127), hex"02");
        vm.assertTrue(BLS12381.isInfinity(_multiply(true, t, 3)));
        bytes[2] memory keys = [t, BLS12381.addG1(BlsSigner.publicKey(secretOf(1)), t)];
        for (uint256 i = 0; i < 2; ++i) {
            Operator[] memory operators = operatorsOf(4);
            operators[1].publicKey = keys[i];
            vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidPublicKey.selector, 1));
            newLightClient(operators);
        }
    }

    function test_encodeTable_bentKeys_reverts() public {
        bytes memory key = BlsSigner.publicKey(secretOf(1));
        bytes[] memory keys = new bytes[](5);
        keys[0] = new bytes(128);
        keys[1] = _plusModulus(key, 0);
        keys[2] = _plusModulus(key, 64);
        keys[3] = bytes.concat(key);
        keys[3][127] ^= 0x01; // off the curve
        keys[4] = bytes.concat(_slice(key, 64, 64), _slice(key, 0, 64)); // y ‖ x
        for (uint256 i = 0; i < keys.length; ++i) {
            Operator[] memory operators = operatorsOf(4);
            operators[1].publicKey = keys[i];
            vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidPublicKey.selector, 1));
            newLightClient(operators);
        }
    }

    function test_submit_bentSignatures_reverts() public {
        bytes memory s = _certificate.signature;
        bytes[] memory signatures = new bytes[](10);
        signatures[0] = BlsSigner.addG2(s, TORSION_G2);
        signatures[1] = TORSION_G2;
        signatures[2] = new bytes(256);
        signatures[3] = bytes.concat(_slice(s, 64, 64), _slice(s, 0, 64), _slice(s, 192, 64), _slice(s, 128, 64)); // c1 before c0
        for (uint256 i = 0; i < 4; ++i) {
            signatures[4 + i] = _plusModulus(s, 64 * i);
        }
        signatures[8] = bytes.concat(s);
        signatures[8][255] ^= 0x01; // off the curve
        signatures[9] = BlsSigner.multiplyG2(s, BlsSigner.ORDER - 1); // −S
        for (uint256 i = 0; i < signatures.length; ++i) {
            _requireRefused(signatures[i]);
        }
        lightClient.submit(packCertificate(_certificate));
    }

    /// @dev The same seats, the same words, another suite.
    function test_submit_otherSuites_reverts() public {
        uint256 secret = secretOf(1) + secretOf(2) + secretOf(3);
        _requireRefused(BlsSigner.sign(secret, _digest, "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_"));
        _requireRefused(BlsSigner.sign(secret, _digest, "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_AUG_"));
        _requireRefused(BlsSigner.sign(secret, _digest, BLS12381.POP_DST));
        _requireRefused(BlsSigner.sign(secret, _digest, "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP"));
        lightClient.submit(packCertificate(_certificate));
    }

    /// @dev S + T and S' − T are both wrong, and their sum is right: nobody is wronged by it, for what is certified is the sum.
    function test_verify_bentHalves_areFalse() public view {
        bytes memory first = BlsSigner.addG2(BlsSigner.sign(secretOf(1), _digest, BLS12381.SIGNATURE_DST), TORSION_G2);
        bytes memory second = BlsSigner.addG2(BlsSigner.sign(secretOf(2), _digest, BLS12381.SIGNATURE_DST), _negatedTorsionG2());
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(secretOf(1)), _digest, DST, first));
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(secretOf(2)), _digest, DST, second));
        bytes memory key = BlsSigner.publicKey(secretOf(1) + secretOf(2));
        vm.assertTrue(BLS12381.verify(key, _digest, DST, BlsSigner.addG2(first, second)));
    }

    function _requireRefused(bytes memory signature) private {
        Certificate memory certificate = _certificate;
        certificate.signature = signature;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidSignature.selector, _digest));
        lightClient.submit(packCertificate(certificate));
    }

    /// @dev Of order 11. X is the first point by ascending x that lies outside the subgroup with a component of that order: x = 4, y² = 68.
    function _torsionG1() private view returns (bytes memory) {
        bytes memory x =
            hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004";
        bytes memory y =
            hex"000000000000000000000000000000000a989badd40d6212b33cffc3f3763e9bc760f988c9926b26da9dd85e928483446346b8ed00e1de5d5ea93e354abe706c";
        return _multiply(true, _multiply(true, bytes.concat(x, y), BlsSigner.ORDER), COFACTOR_BUT_121);
    }

    /// @dev −T for a T of order 13.
    function _negatedTorsionG2() private view returns (bytes memory) {
        return _multiply(false, TORSION_G2, 12);
    }

    /// @dev By doubling and adding, for the precompiles that multiply refuse points outside the subgroup.
    function _multiply(bool inG1, bytes memory point, uint256 scalar) private view returns (bytes memory product) {
        product = new bytes(point.length);
        for (uint256 bit = 256; bit > 0; --bit) {
            product = _add(inG1, product, product);
            if ((scalar >> (bit - 1)) & 1 == 1) product = _add(inG1, product, point);
        }
    }

    function _add(bool inG1, bytes memory a, bytes memory b) private view returns (bytes memory) {
        return inG1 ? BLS12381.addG1(a, b) : BlsSigner.addG2(a, b);
    }

    /// @dev `point` with p added to the element at `offset`.
    function _plusModulus(bytes memory point, uint256 offset) private pure returns (bytes memory changed) {
        changed = bytes.concat(point);
        uint256 high;
        uint256 low;
        assembly ("memory-safe") {
            high := mload(add(add(point, 32), offset))
            low := mload(add(add(point, 64), offset))
        }
        unchecked {
            uint256 sum = low + P_LOW;
            high += P_HIGH + (sum < low ? 1 : 0);
            low = sum;
        }
        assembly ("memory-safe") {
            mstore(add(add(changed, 32), offset), high)
            mstore(add(add(changed, 64), offset), low)
        }
    }

    function _slice(bytes memory value, uint256 from, uint256 length) private pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = value[from + i];
        }
    }
}
