// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title BLS12-381 signatures with public keys in G1 and signatures in G2, on the precompiles of EIP-2537.
/// @notice Points are uncompressed as in EIP-2537: 128 bytes in G1, 256 in G2, each coordinate 64 bytes big-endian with 16 zero bytes on
/// top. All-zero is infinity. Nothing here reverts on a bad point: it answers false.
/// @dev A precompile that fails burns all gas it was given, so encodings are checked first and every call is capped (at twice today's
/// price, so that a repricing needs no new contract).
library BLS12381 {
    /// @notice Suite under which attestations are signed (specs/wire.md §7).
    string internal constant SIGNATURE_DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
    /// @notice Suite under which proofs of possession are signed (specs/wire.md §8).
    string internal constant POP_DST = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

    uint256 internal constant G1_LENGTH = 128;
    uint256 internal constant G2_LENGTH = 256;

    /// @dev The field modulus p, its top 16 and its low 32 bytes.
    uint128 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    address private constant MODEXP = address(0x05);
    address private constant G1ADD = address(0x0b);
    address private constant G1MSM = address(0x0c);
    address private constant G2ADD = address(0x0d);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_FP2_TO_G2 = address(0x11);

    uint256 private constant MODEXP_GAS = 2 * 500;
    uint256 private constant G1ADD_GAS = 2 * 375;
    uint256 private constant G1MSM_GAS = 2 * 12_000;
    uint256 private constant G2ADD_GAS = 2 * 600;
    uint256 private constant PAIRING_GAS = 2 * (37_700 + 2 * 32_600);
    uint256 private constant MAP_GAS = 2 * 23_800;

    /// @dev The negated generator of G1.
    bytes private constant NEGATED_G1 = hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";

    /// @notice A precompile refused input that was checked before, or ran out of gas.
    error PrecompileFailed(address precompile);
    error InvalidDomainSeparationTag(uint256 length);
    error InvalidPointLength(uint256 actual, uint256 expected);

    /// @notice Whether `signature` is that of `publicKey` over `message` under `dst`: e(publicKey, H(message)) = e(G1, signature).
    /// False for a wrong length, a coordinate out of range, infinity, a point off the curve or outside the subgroup (the pairing checks both).
    function verify(bytes memory publicKey, bytes32 message, bytes memory dst, bytes memory signature) internal view returns (bool) {
        if (!isCanonicalG1(publicKey) || !isCanonicalG2(signature)) return false;
        bytes memory input = bytes.concat(publicKey, hashToG2(message, dst), NEGATED_G1, signature);
        bytes memory output = new bytes(32);
        if (!_call(PAIRING, PAIRING_GAS, input, output)) return false;
        return abi.decode(output, (uint256)) == 1;
    }

    /// @notice Whether `point` encodes a public key: canonical, on the curve, in the subgroup, not infinity.
    function isValidPublicKey(bytes memory point) internal view returns (bool) {
        if (!isCanonicalG1(point)) return false;
        // Multiplying by one: the precompile for multiplication checks the subgroup, the one for addition does not.
        return _call(G1MSM, G1MSM_GAS, bytes.concat(point, bytes32(uint256(1))), new bytes(G1_LENGTH));
    }

    /// @notice Whether `point` has 128 bytes, both coordinates are below the modulus, and it is not infinity.
    function isCanonicalG1(bytes memory point) internal pure returns (bool) {
        return point.length == G1_LENGTH && _areFieldElements(point) && !isInfinity(point);
    }

    /// @notice Whether `point` has 256 bytes, all coordinates are below the modulus, and it is not infinity.
    function isCanonicalG2(bytes memory point) internal pure returns (bool) {
        return point.length == G2_LENGTH && _areFieldElements(point) && !isInfinity(point);
    }

    /// @notice Whether all bytes of `point` are zero.
    function isInfinity(bytes memory point) internal pure returns (bool) {
        uint256 combined;
        for (uint256 offset = 0; offset < point.length; offset += 32) {
            combined |= _word(point, offset);
        }
        return combined == 0;
    }

    /// @notice a + b in G1. Reverts where either is no point of the curve; the subgroup is not checked.
    function addG1(bytes memory a, bytes memory b) internal view returns (bytes memory sum) {
        _requireLength(a, G1_LENGTH);
        _requireLength(b, G1_LENGTH);
        sum = new bytes(G1_LENGTH);
        if (!_call(G1ADD, G1ADD_GAS, bytes.concat(a, b), sum)) revert PrecompileFailed(G1ADD);
    }

    /// @notice The sum of `points` in G1, infinity for none.
    function sumG1(bytes[] memory points) internal view returns (bytes memory sum) {
        sum = new bytes(G1_LENGTH);
        for (uint256 i = 0; i < points.length; ++i) {
            sum = addG1(sum, points[i]);
        }
    }

    /// @notice −point in G1, for a canonical point or infinity.
    function negateG1(bytes memory point) internal pure returns (bytes memory negated) {
        _requireLength(point, G1_LENGTH);
        if (isInfinity(point)) return new bytes(G1_LENGTH);
        negated = bytes.concat(point);
        // Unchecked: y < p, and the borrow of the low word is carried into the high one. No point of order r has y = 0.
        unchecked {
            uint256 low = _word(point, 96);
            uint256 high = P_HIGH - _word(point, 64) - (low > P_LOW ? 1 : 0);
            low = P_LOW - low;
            // Safe: the two words lie within the 128 bytes of `negated`.
            assembly ("memory-safe") {
                mstore(add(negated, 96), high)
                mstore(add(negated, 128), low)
            }
        }
    }

    /// @notice RFC 9380 hash_to_curve for the 32 bytes of `message`, suite BLS12381G2_XMD:SHA-256_SSWU_RO_, under the tag `dst`.
    function hashToG2(bytes32 message, bytes memory dst) internal view returns (bytes memory point) {
        return hashToG2(abi.encodePacked(message), dst);
    }

    /// @notice RFC 9380 hash_to_curve (§3): two field elements, mapped and added. The precompile that maps clears the cofactor too, which is the same
    /// because that is a homomorphism.
    function hashToG2(bytes memory message, bytes memory dst) internal view returns (bytes memory point) {
        bytes memory uniform = expandMessage(message, dst);
        bytes memory summands = new bytes(2 * G2_LENGTH);
        bytes memory element = new bytes(128);
        point = new bytes(G2_LENGTH);
        for (uint256 i = 0; i < 2; ++i) {
            _reduceInto(uniform, 128 * i, element, 0);
            _reduceInto(uniform, 128 * i + 64, element, 64);
            if (!_call(MAP_FP2_TO_G2, MAP_GAS, element, point)) revert PrecompileFailed(MAP_FP2_TO_G2);
            // Safe: 256 bytes are copied into the i-th half of the 512 bytes of `summands`.
            assembly ("memory-safe") {
                mcopy(add(add(summands, 32), mul(i, 256)), add(point, 32), 256)
            }
        }
        if (!_call(G2ADD, G2ADD_GAS, summands, point)) revert PrecompileFailed(G2ADD);
    }

    /// @notice RFC 9380 §5.3.1 expand_message_xmd with SHA-256, 256 bytes long.
    function expandMessage(bytes memory message, bytes memory dst) internal pure returns (bytes memory uniform) {
        if (dst.length == 0 || dst.length > 255) revert InvalidDomainSeparationTag(dst.length);
        bytes memory dstPrime = abi.encodePacked(dst, uint8(dst.length));
        bytes32 b0 = sha256(abi.encodePacked(bytes32(0), bytes32(0), message, uint16(256), uint8(0), dstPrime));
        bytes32 bi;
        uniform = new bytes(256);
        for (uint8 i = 1; i <= 8; ++i) {
            bi = sha256(abi.encodePacked(b0 ^ bi, i, dstPrime));
            // Safe: the i-th of the 8 words of `uniform`, whose first one lies 32 bytes after its length.
            assembly ("memory-safe") {
                mstore(add(uniform, mul(i, 32)), bi)
            }
        }
    }

    /// @dev Writes the 64 bytes at `from` of `source`, reduced modulo p, as one field element (16 zero bytes, then 48) at `to` of `target`.
    function _reduceInto(bytes memory source, uint256 from, bytes memory target, uint256 to) private view {
        // base length, exponent length, modulus length, base, exponent 1, modulus
        bytes memory input =
            abi.encodePacked(uint256(64), uint256(1), uint256(48), _word(source, from), _word(source, from + 32), uint8(1), P_HIGH, P_LOW);
        bytes memory output = new bytes(48);
        if (!_call(MODEXP, MODEXP_GAS, input, output)) revert PrecompileFailed(MODEXP);
        // Safe: callers pass offsets with 64 bytes of `target` behind them, whose first 16 are and stay zero.
        assembly ("memory-safe") {
            mcopy(add(add(target, 48), to), add(output, 32), 48)
        }
    }

    /// @dev Whether every 64 bytes of `point` are a number below p.
    function _areFieldElements(bytes memory point) private pure returns (bool) {
        for (uint256 offset = 0; offset < point.length; offset += 64) {
            uint256 high = _word(point, offset);
            if (high > P_HIGH || (high == P_HIGH && _word(point, offset + 32) >= P_LOW)) return false;
        }
        return true;
    }

    /// @dev The word at `offset` of `data`; callers stay within it.
    function _word(bytes memory data, uint256 offset) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 32), offset))
        }
    }

    function _requireLength(bytes memory point, uint256 expected) private pure {
        if (point.length != expected) revert InvalidPointLength(point.length, expected);
    }

    /// @dev Calls with a cap on gas. False where the precompile failed or returned another length than that of `output`, which it fills.
    function _call(address precompile, uint256 gasCap, bytes memory input, bytes memory output) private view returns (bool success) {
        // Safe: writes at most `output.length` bytes behind the length of `output`.
        assembly ("memory-safe") {
            let length := mload(output)
            success := staticcall(gasCap, precompile, add(input, 32), mload(input), add(output, 32), length)
            success := and(success, eq(returndatasize(), length))
        }
    }
}
