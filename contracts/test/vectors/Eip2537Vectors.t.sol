// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {BlsHarness} from "../utils/BlsHarness.sol";
import {BlsSigner} from "../utils/BlsSigner.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice EIP-2537's own vectors (vectors/public/eip-2537): the chain that the tests run on agrees with them, price included, and so does our
/// library where it has the operation. What the vectors refuse, it refuses.
contract Eip2537VectorsTest is VectorTest {
    struct Vector {
        string name;
        bytes input;
        /// @dev empty where the precompile fails
        bytes expected;
        uint256 gas;
    }

    BlsHarness private _harness;

    function setUp() public {
        _harness = new BlsHarness();
    }

    function test_precompile_addG1() public {
        _requireAgreement(address(0x0b), "add_G1");
    }

    function test_precompile_mulG1() public {
        _requireAgreement(address(0x0c), "mul_G1");
    }

    function test_precompile_msmG1() public {
        _requireAgreement(address(0x0c), "msm_G1");
    }

    function test_precompile_addG2() public {
        _requireAgreement(address(0x0d), "add_G2");
    }

    function test_precompile_mulG2() public {
        _requireAgreement(address(0x0e), "mul_G2");
    }

    function test_precompile_msmG2() public {
        _requireAgreement(address(0x0e), "msm_G2");
    }

    function test_precompile_pairingCheck() public {
        _requireAgreement(address(0x0f), "pairing_check");
    }

    function test_precompile_mapFpToG1() public {
        _requireAgreement(address(0x10), "map_fp_to_G1");
    }

    function test_precompile_mapFp2ToG2() public {
        _requireAgreement(address(0x11), "map_fp2_to_G2");
    }

    function test_addG1() public {
        Vector[] memory vectors = _read("add_G1", false);
        for (uint256 i = 0; i < vectors.length; ++i) {
            (bytes memory a, bytes memory b) = (slice(vectors[i].input, 0, 128), slice(vectors[i].input, 128, 128));
            vm.assertEq(BLS12381.addG1(a, b), vectors[i].expected, vectors[i].name);
            vm.assertEq(BLS12381.sumG1(vectors[i].input), vectors[i].expected, vectors[i].name);
            bytes[] memory points = new bytes[](2);
            (points[0], points[1]) = (b, a);
            vm.assertEq(BLS12381.sumG1(points), vectors[i].expected, vectors[i].name);
        }
        vectors = _read("add_G1", true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory input = vectors[i].input;
            uint256 half = input.length < 128 ? input.length : 128;
            bytes memory second = slice(input, half, input.length - half);
            vm.expectRevert();
            _harness.addG1(slice(input, 0, half), second);
            // Nothing at all sums to infinity; that is no failure of this function.
            if (input.length == 0) continue;
            vm.expectRevert();
            _harness.sumPackedG1(input);
        }
    }

    /// @dev −P is (r − 1) · P, and P + −P is infinity.
    function test_negateG1() public {
        Vector[] memory vectors = _read("mul_G1", false);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory point = slice(vectors[i].input, 0, 128);
            bytes memory negated = BLS12381.negateG1(point);
            (, bytes memory multiple) = address(0x0c).staticcall(bytes.concat(point, bytes32(BlsSigner.ORDER - 1)));
            vm.assertEq(negated, multiple, vectors[i].name);
            vm.assertTrue(BLS12381.isInfinity(BLS12381.addG1(point, negated)), vectors[i].name);
        }
    }

    function test_isValidPublicKey() public {
        Vector[] memory vectors = _read("mul_G1", false);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory point = slice(vectors[i].input, 0, 128);
            vm.assertTrue(BLS12381.isValidPublicKey(point) != BLS12381.isInfinity(point), vectors[i].name);
        }
        vectors = _read("mul_G1", true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory input = vectors[i].input;
            // Where the length is what is wrong with the vector, the key is as much too short or too long.
            bytes memory key = input.length < 32 ? input : slice(input, 0, input.length - 32);
            vm.assertFalse(BLS12381.isValidPublicKey(key), vectors[i].name);
        }
    }

    /// @dev The points that the precompile refuses, as a key and as a signature. The partner is good: it would verify if the bad one were ignored.
    function test_verify_refusedPoints_isFalse() public {
        bytes memory key = BlsSigner.publicKey(5);
        bytes memory signature = BlsSigner.sign(5, keccak256("digest"), BLS12381.SIGNATURE_DST);
        Vector[] memory vectors = _read("mul_G1", true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory input = vectors[i].input;
            vm.assertFalse(_verify(input.length < 32 ? input : slice(input, 0, input.length - 32), signature), vectors[i].name);
        }
        vectors = _read("mul_G2", true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            bytes memory input = vectors[i].input;
            vm.assertFalse(_verify(key, input.length < 32 ? input : slice(input, 0, input.length - 32)), vectors[i].name);
        }
        vectors = _read("pairing_check", true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            for (uint256 from = 0; from + 384 <= vectors[i].input.length; from += 384) {
                bytes memory g1 = slice(vectors[i].input, from, 128);
                bytes memory g2 = slice(vectors[i].input, from + 128, 256);
                vm.assertFalse(_verify(g1, signature), vectors[i].name);
                vm.assertFalse(_verify(key, g2), vectors[i].name);
                vm.assertFalse(_verify(g1, g2), vectors[i].name);
            }
        }
    }

    function _verify(bytes memory key, bytes memory signature) private view returns (bool) {
        return BLS12381.verify(key, keccak256("digest"), bytes(BLS12381.SIGNATURE_DST), signature);
    }

    /// @dev Every vector of both files: the result with exactly its price, a failure with less; and a failure whatever gas there is.
    function _requireAgreement(address precompile, string memory operation) private {
        Vector[] memory vectors = _read(operation, false);
        for (uint256 i = 0; i < vectors.length; ++i) {
            (bool success, bytes memory output) = precompile.staticcall{gas: vectors[i].gas}(vectors[i].input);
            vm.assertTrue(success, vectors[i].name);
            vm.assertEq(output, vectors[i].expected, vectors[i].name);
            (success,) = precompile.staticcall{gas: vectors[i].gas - 1}(vectors[i].input);
            vm.assertFalse(success, string.concat(vectors[i].name, ": costs less than it should"));
        }
        if (!vm.exists(_pathOf(operation, true))) return;
        vectors = _read(operation, true);
        for (uint256 i = 0; i < vectors.length; ++i) {
            (bool success, bytes memory output) = precompile.staticcall{gas: 10_000_000}(vectors[i].input);
            vm.assertFalse(success, vectors[i].name);
            vm.assertEq(output.length, 0, vectors[i].name);
        }
    }

    function _pathOf(string memory operation, bool failing) private pure returns (string memory) {
        return string.concat("vectors/public/eip-2537/", failing ? "fail-" : "", operation, "_bls.json");
    }

    function _read(string memory operation, bool failing) private returns (Vector[] memory vectors) {
        json = vm.readFile(_pathOf(operation, failing));
        vectors = new Vector[](countOf("$"));
        for (uint256 i = 0; i < vectors.length; ++i) {
            string memory element = elementAt("$", i);
            vectors[i].name = text(element, "Name");
            vectors[i].input = hexOf(text(element, "Input"));
            if (failing) continue;
            vectors[i].expected = hexOf(text(element, "Expected"));
            vectors[i].gas = u(element, "Gas");
        }
    }
}
