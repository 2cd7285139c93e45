// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title BLS12-381 signatures with public keys in G1 and signatures in G2, on the precompiles of EIP-2537.
/// @notice Points are uncompressed as in EIP-2537: 128 bytes in G1, 256 in G2, each coordinate 64 bytes big-endian with 16 zero bytes on
/// top. All-zero is infinity. Nothing here reverts on a bad point: it answers false.
/// @dev A precompile that fails burns all gas it was given, so encodings are checked first and every call is capped (at twice today's
/// price, so that a repricing needs no new contract). Points and field elements are handed to precompiles where they lie in memory: what is
/// not a precompile's price is kept small, because a quorum with many absent seats adds many keys.
library BLS12381 {
    /// @notice Suite under which attestations are signed (specs/wire.md §7).
    string internal constant SIGNATURE_DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
    /// @notice Suite under which proofs of possession are signed (specs/wire.md §8).
    string internal constant POP_DST = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

    uint256 internal constant G1_LENGTH = 128;
    uint256 internal constant G2_LENGTH = 256;
    uint256 private constant FIELD_LENGTH = 64;

    /// @dev The field modulus p, its top 16 and its low 32 bytes.
    uint128 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    address private constant SHA256 = address(0x02);
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

    /// @notice A precompile refused input that was checked before.
    error PrecompileFailed(address precompile);
    /// @notice Too little gas was left to call `precompile` with the `required` gas, so that its failure says nothing about its input.
    error PrecompileStarved(address precompile, uint256 required);
    error InvalidDomainSeparationTag(uint256 length);
    error InvalidPointLength(uint256 actual, uint256 expected);
    /// @notice Packed keys whose length is not a multiple of 128.
    error InvalidPackedLength(uint256 length);

    /// @notice Whether `signature` is that of `publicKey` over `message` under `dst`: e(publicKey, H(message)) = e(G1, signature).
    /// False for a wrong length, a coordinate out of range, infinity, a point off the curve or outside the subgroup (the pairing checks both).
    /// Reverts with PrecompileStarved rather than say false for want of gas.
    function verify(bytes memory publicKey, bytes32 message, bytes memory dst, bytes memory signature) internal view returns (bool valid) {
        if (!isCanonicalG1(publicKey) || !isCanonicalG2(signature)) return false;
        bytes memory point = hashToG2(message, dst);
        bytes memory negatedGenerator = NEGATED_G1;
        bytes memory input = new bytes(2 * (G1_LENGTH + G2_LENGTH));
        // Safe: the four copies are 128 + 256 + 128 + 256 bytes long, as is each source and the 768 bytes of `input` together.
        assembly ("memory-safe") {
            mcopy(add(input, 32), add(publicKey, 32), 128)
            mcopy(add(input, 160), add(point, 32), 256)
            mcopy(add(input, 416), add(negatedGenerator, 32), 128)
            mcopy(add(input, 544), add(signature, 32), 256)
        }
        // The answer is written to the scratch space.
        if (!_call(PAIRING, PAIRING_GAS, _start(input), input.length, 0, 32)) return false;
        assembly ("memory-safe") {
            valid := eq(mload(0), 1)
        }
    }

    /// @notice Whether `point` encodes a public key: canonical, on the curve, in the subgroup, not infinity.
    /// Reverts with PrecompileStarved rather than say false for want of gas.
    function isValidPublicKey(bytes memory point) internal view returns (bool) {
        if (!isCanonicalG1(point)) return false;
        // Multiplying by one: the precompile for multiplication checks the subgroup, the one for addition does not.
        bytes memory input = bytes.concat(point, bytes32(uint256(1)));
        return _call(G1MSM, G1MSM_GAS, _start(input), input.length, _start(input), G1_LENGTH);
    }

    /// @notice Whether `point` has 128 bytes, both coordinates are below the modulus, and it is not infinity.
    function isCanonicalG1(bytes memory point) internal pure returns (bool) {
        return point.length == G1_LENGTH && _isCanonical(point);
    }

    /// @notice Whether `point` has 256 bytes, all coordinates are below the modulus, and it is not infinity.
    function isCanonicalG2(bytes memory point) internal pure returns (bool) {
        return point.length == G2_LENGTH && _isCanonical(point);
    }

    /// @notice Whether all bytes of `point` are zero. Its length is a multiple of 32.
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
        bytes memory input = bytes.concat(a, b);
        sum = new bytes(G1_LENGTH);
        _mustCall(G1ADD, G1ADD_GAS, _start(input), input.length, _start(sum), G1_LENGTH);
    }

    /// @notice The sum of `points` in G1, infinity for none. Reverts where one is no point of the curve; the subgroup is not checked.
    function sumG1(bytes[] memory points) internal view returns (bytes memory sum) {
        bytes memory packed = new bytes(G1_LENGTH * points.length);
        for (uint256 i = 0; i < points.length; ++i) {
            bytes memory point = points[i];
            _requireLength(point, G1_LENGTH);
            // Safe: the i-th 128 bytes of `packed`, which has as many times 128 as there are points.
            assembly ("memory-safe") {
                mcopy(add(add(packed, 32), shl(7, i)), add(point, 32), 128)
            }
        }
        return sumG1(packed);
    }

    /// @notice The sum of the points packed in `points`, 128 bytes each, in G1, infinity for none: for each one call of 375 gas and little else.
    /// Reverts where one is no point of the curve; the subgroup is not checked.
    function sumG1(bytes memory points) internal view returns (bytes memory sum) {
        if (points.length % G1_LENGTH != 0) revert InvalidPackedLength(points.length);
        (address precompile, uint256 gasCap) = (G1ADD, G1ADD_GAS);
        bool success = true;
        sum = new bytes(2 * G1_LENGTH);
        // Safe: the point read lies within `points`; it is copied to the second half of the 256 bytes of `sum`, the sum of both halves to the first.
        // `sum` is only cut to that half.
        assembly ("memory-safe") {
            let halves := add(sum, 32)
            let end := add(add(points, 32), mload(points))
            for { let point := add(points, 32) } lt(point, end) { point := add(point, 128) } {
                mcopy(add(halves, 128), point, 128)
                success := staticcall(gasCap, precompile, halves, 256, halves, 128)
                success := and(success, eq(returndatasize(), 128))
                if iszero(success) { break }
            }
            mstore(sum, 128)
        }
        if (!success) _refuse(precompile, gasCap);
    }

    /// @notice −point in G1, for a canonical point or infinity.
    function negateG1(bytes memory point) internal pure returns (bytes memory negated) {
        _requireLength(point, G1_LENGTH);
        if (isInfinity(point)) return new bytes(G1_LENGTH);
        negated = bytes.concat(point);
        // Unchecked: y < p, and the borrow of the low word is carried into the high one. The order of the curve is odd, so no point has y = 0.
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
        uint256 elements = _start(hashToField(message, dst));
        uint256 summands = _start(new bytes(2 * G2_LENGTH));
        point = new bytes(G2_LENGTH);
        _mustCall(MAP_FP2_TO_G2, MAP_GAS, elements, 2 * FIELD_LENGTH, summands, G2_LENGTH);
        _mustCall(MAP_FP2_TO_G2, MAP_GAS, elements + 2 * FIELD_LENGTH, 2 * FIELD_LENGTH, summands + G2_LENGTH, G2_LENGTH);
        _mustCall(G2ADD, G2ADD_GAS, summands, 2 * G2_LENGTH, _start(point), G2_LENGTH);
    }

    /// @notice RFC 9380 §5.2 hash_to_field with count 2 for Fp2: u0.c0 ‖ u0.c1 ‖ u1.c0 ‖ u1.c1, each 64 bytes as in EIP-2537.
    function hashToField(bytes memory message, bytes memory dst) internal view returns (bytes memory elements) {
        elements = expandMessage(message, dst, 8);
        // Lengths of base, exponent and modulus, the base, the exponent 1, the modulus. With a modulus of 64 bytes the result has the 16 zero bytes
        // on top.
        uint256 base = _start(new bytes(225));
        // Safe: the last word ends with the 225 bytes.
        assembly ("memory-safe") {
            mstore(base, 64)
            mstore(add(base, 32), 1)
            mstore(add(base, 64), 64)
            mstore8(add(base, 160), 1)
            mstore(add(base, 161), P_HIGH)
            mstore(add(base, 193), P_LOW)
        }
        uint256 element = _start(elements);
        for (uint256 end = element + elements.length; element < end; element += FIELD_LENGTH) {
            // Safe: the base lies at 96 of the 225 bytes.
            assembly ("memory-safe") {
                mcopy(add(base, 96), element, 64)
            }
            _mustCall(MODEXP, MODEXP_GAS, base, 225, element, FIELD_LENGTH);
        }
    }

    /// @notice RFC 9380 §5.3.1 expand_message_xmd with SHA-256, `blocks` times 32 bytes long. A tag longer than 255 bytes is refused: hash it first (§5.3.3).
    function expandMessage(bytes memory message, bytes memory dst, uint8 blocks) internal view returns (bytes memory uniform) {
        if (dst.length == 0 || dst.length > 255) revert InvalidDomainSeparationTag(dst.length);
        uint256 length = 32 * uint256(blocks);
        uniform = new bytes(length);
        bytes32 first = sha256(abi.encodePacked(bytes32(0), bytes32(0), message, uint16(length), uint8(0), dst, uint8(dst.length)));
        // b_(i-1) ⊕ b_0, i, the tag and its length: for the first block b_0 alone.
        bytes memory input = abi.encodePacked(bytes32(0), uint8(0), dst, uint8(dst.length));
        address sha = SHA256;
        bool success = true;
        // Safe: the 33 bytes that are written lie within `input`, and the i-th hash is the i-th of the `blocks` words of `uniform`.
        assembly ("memory-safe") {
            let previous := 0
            let output := add(uniform, 32)
            for { let i := 1 } iszero(gt(i, blocks)) { i := add(i, 1) } {
                mstore(add(input, 32), xor(first, previous))
                mstore8(add(input, 64), i)
                success := and(success, staticcall(gas(), sha, add(input, 32), mload(input), output, 32))
                previous := mload(output)
                output := add(output, 32)
            }
        }
        if (!success) revert PrecompileFailed(SHA256);
    }

    /// @dev Whether every 64 bytes of `point` are a number below p, and not all are zero. Its length is a multiple of 64.
    function _isCanonical(bytes memory point) private pure returns (bool) {
        uint256 combined;
        for (uint256 offset = 0; offset < point.length; offset += FIELD_LENGTH) {
            uint256 high = _word(point, offset);
            uint256 low = _word(point, offset + 32);
            if (high > P_HIGH || (high == P_HIGH && low >= P_LOW)) return false;
            combined |= high | low;
        }
        return combined != 0;
    }

    /// @dev The word at `offset` of `data`; callers stay within it.
    function _word(bytes memory data, uint256 offset) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 32), offset))
        }
    }

    /// @dev Where the bytes of `data` begin in memory.
    function _start(bytes memory data) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := add(data, 32)
        }
    }

    function _requireLength(bytes memory point, uint256 expected) private pure {
        if (point.length != expected) revert InvalidPointLength(point.length, expected);
    }

    /// @dev Calls with a cap on gas. False where the precompile refused its input, or returned another length: so does an address without one.
    function _call(address precompile, uint256 gasCap, uint256 input, uint256 inputLength, uint256 output, uint256 outputLength)
        private
        view
        returns (bool success)
    {
        // Safe: callers own the `outputLength` bytes at `output`, or they are the scratch space.
        assembly ("memory-safe") {
            success := staticcall(gasCap, precompile, input, inputLength, output, outputLength)
            success := and(success, eq(returndatasize(), outputLength))
        }
        if (!success) _requireGas(precompile, gasCap);
    }

    /// @dev `_call` where a failure is no answer.
    function _mustCall(address precompile, uint256 gasCap, uint256 input, uint256 inputLength, uint256 output, uint256 outputLength)
        private
        view
    {
        if (!_call(precompile, gasCap, input, inputLength, output, outputLength)) revert PrecompileFailed(precompile);
    }

    function _refuse(address precompile, uint256 gasCap) private view {
        _requireGas(precompile, gasCap);
        revert PrecompileFailed(precompile);
    }

    /// @dev After a failed call: it got at most 63/64 of what was left (EIP-150), without a word where that is less than the cap. Then no more than
    /// a 63rd of the cap remains.
    function _requireGas(address precompile, uint256 gasCap) private view {
        if (gasleft() <= gasCap / 63) revert PrecompileStarved(precompile, gasCap);
    }
}
