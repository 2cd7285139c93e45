// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {BlsHarness} from "../../utils/BlsHarness.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Test} from "../../utils/Test.sol";

contract BLS12381Test is Test {
    bytes32 private constant DIGEST = keccak256("digest");
    bytes private constant DST = bytes(BLS12381.SIGNATURE_DST);
    /// @dev A point of the curve outside the subgroup: x = 4, y² = 68.
    bytes private constant OUTSIDE_SUBGROUP = hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004"
        hex"000000000000000000000000000000000a989badd40d6212b33cffc3f3763e9bc760f988c9926b26da9dd85e928483446346b8ed00e1de5d5ea93e354abe706c";
    bytes private constant MODULUS =
        hex"000000000000000000000000000000001a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";

    BlsHarness private _harness;

    function setUp() public {
        _harness = new BlsHarness();
    }

    function test_hashToG2_domainSeparationTagOutOfRange_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, 0));
        _harness.hashToG2("message", "");
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, 256));
        _harness.hashToG2("message", new bytes(256));
    }

    function testFuzz_verify_ownSignature_holds(uint128 secret, bytes32 digest) public view {
        vm.assume(secret != 0);
        bytes memory signature = BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
        bytes memory key = BlsSigner.publicKey(secret);
        vm.assertTrue(BLS12381.verify(key, digest, DST, signature));
        vm.assertFalse(BLS12381.verify(key, ~digest, DST, signature));
        vm.assertFalse(BLS12381.verify(key, digest, bytes(BLS12381.POP_DST), signature));
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(uint256(secret) + 1), digest, DST, signature));
    }

    function test_verify_aggregate_holds() public view {
        bytes[] memory keys = new bytes[](3);
        bytes memory signature = new bytes(256);
        for (uint256 i = 0; i < 3; ++i) {
            keys[i] = BlsSigner.publicKey(i + 7);
            signature = BlsSigner.addG2(signature, BlsSigner.sign(i + 7, DIGEST, BLS12381.SIGNATURE_DST));
        }
        vm.assertTrue(BLS12381.verify(BLS12381.sumG1(keys), DIGEST, DST, signature));
    }

    /// @dev With both at infinity the pairing equation holds: only the explicit check stands in the way.
    function test_verify_infinity_isFalse() public view {
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(new bytes(128), DIGEST, DST, new bytes(256)));
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(5), DIGEST, DST, new bytes(256)));
        vm.assertFalse(BLS12381.verify(new bytes(128), DIGEST, DST, signature));
    }

    function testFuzz_verify_flippedSignatureBit_isFalse(uint16 position) public view {
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        position = uint16(bound(position, 0, 2047));
        signature[position / 8] ^= bytes1(uint8(1 << (position % 8)));
        uint256 before = gasleft();
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(5), DIGEST, DST, signature));
        vm.assertLt(before - gasleft(), 500_000, "a bad point must not burn the caller's gas");
    }

    function test_verify_wrongLengths_isFalse() public view {
        bytes memory key = BlsSigner.publicKey(5);
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(bytes.concat(key, hex"00"), DIGEST, DST, signature));
        vm.assertFalse(BLS12381.verify(key, DIGEST, DST, bytes.concat(signature, hex"00")));
        vm.assertFalse(BLS12381.verify("", DIGEST, DST, ""));
    }

    function test_isValidPublicKey_subgroupOnly() public view {
        vm.assertTrue(BLS12381.isValidPublicKey(BlsSigner.publicKey(1)));
        vm.assertFalse(BLS12381.isValidPublicKey(new bytes(128)), "infinity");
        vm.assertFalse(BLS12381.isValidPublicKey(new bytes(127)), "length");
        vm.assertFalse(BLS12381.isValidPublicKey(bytes.concat(MODULUS, MODULUS)), "coordinate not below the modulus");
        bytes memory offCurve = BlsSigner.publicKey(1);
        offCurve[127] ^= 0x01;
        vm.assertFalse(BLS12381.isValidPublicKey(offCurve), "off the curve");
    }

    /// @dev On the curve, since it can be added; refused as a key all the same.
    function test_isValidPublicKey_pointOutsideSubgroup_isFalse() public view {
        BLS12381.addG1(OUTSIDE_SUBGROUP, new bytes(128));
        vm.assertFalse(BLS12381.isValidPublicKey(OUTSIDE_SUBGROUP));
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(OUTSIDE_SUBGROUP, DIGEST, DST, signature));
    }

    function testFuzz_negateG1_sumIsInfinity(uint128 secret) public view {
        vm.assume(secret != 0);
        bytes memory key = BlsSigner.publicKey(secret);
        vm.assertTrue(BLS12381.isInfinity(BLS12381.addG1(key, BLS12381.negateG1(key))));
        vm.assertEq(BLS12381.negateG1(BLS12381.negateG1(key)), key);
    }

    function test_negateG1_infinity_staysInfinity() public pure {
        vm.assertTrue(BLS12381.isInfinity(BLS12381.negateG1(new bytes(128))));
    }

    /// @dev Both forms give the key of the sum of the secrets, and leave what they were given as it was.
    function testFuzz_sumG1_isKeyOfSum(uint64[] memory secrets) public view {
        bytes[] memory keys = new bytes[](bound(secrets.length, 0, 9));
        bytes memory packed;
        uint256 total;
        for (uint256 i = 0; i < keys.length; ++i) {
            total += secrets[i];
            keys[i] = BlsSigner.publicKey(secrets[i]);
            packed = bytes.concat(packed, keys[i]);
        }
        bytes32 before = keccak256(packed);
        vm.assertEq(BLS12381.sumG1(keys), BlsSigner.publicKey(total));
        vm.assertEq(BLS12381.sumG1(packed), BlsSigner.publicKey(total));
        vm.assertEq(keccak256(packed), before);
    }

    function test_sumG1_malformed_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPackedLength.selector, 127));
        _harness.sumPackedG1(new bytes(127));
        bytes memory offCurve = BlsSigner.publicKey(1);
        offCurve[127] ^= 0x01;
        bytes memory key = BlsSigner.publicKey(2);
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x0b)));
        _harness.sumPackedG1(bytes.concat(offCurve, key));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x0b)));
        _harness.sumPackedG1(bytes.concat(key, offCurve));
        bytes[] memory keys = new bytes[](2);
        (keys[0], keys[1]) = (key, new bytes(127));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPointLength.selector, 127, 128));
        _harness.sumG1(keys);
    }

    /// @dev A good signature with any amount of gas: it holds, or the call reverts. Without a word, a precompile gets at most 63/64 of what is left.
    function test_verify_littleGas_neverSaysFalse() public view {
        bytes memory key = BlsSigner.publicKey(5);
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        uint256 held;
        for (uint256 gas_ = 2_000; gas_ < 320_000; gas_ += 2_000) {
            try _harness.verify{gas: gas_}(key, DIGEST, DST, signature) returns (bool valid) {
                vm.assertTrue(valid);
                ++held;
            } catch {}
            try _harness.isValidPublicKey{gas: 2_000 + gas_ / 8}(key) returns (bool valid) {
                vm.assertTrue(valid);
            } catch {}
        }
        vm.assertLt(0, held);
    }

    /// @dev On a chain without the precompiles nothing verifies: a call to an address without code succeeds and returns nothing.
    function test_verify_withoutPrecompiles_neverHolds() public {
        bytes memory key = BlsSigner.publicKey(5);
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        for (uint160 precompile = 0x0b; precompile <= 0x11; ++precompile) {
            vm.mockCall(address(precompile), "", "");
        }
        vm.assertFalse(BLS12381.isValidPublicKey(key));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x11)));
        _harness.verify(key, DIGEST, DST, signature);
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x0b)));
        _harness.sumPackedG1(key);
    }

    function test_sumG1_none_isInfinity() public view {
        vm.assertTrue(BLS12381.isInfinity(BLS12381.sumG1(new bytes[](0))));
    }

    function test_addG1_malformed_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPointLength.selector, 5, 128));
        _harness.addG1(new bytes(5), new bytes(128));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x0b)));
        _harness.addG1(bytes.concat(MODULUS, MODULUS), new bytes(128));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPointLength.selector, 127, 128));
        _harness.negateG1(new bytes(127));
    }
}
