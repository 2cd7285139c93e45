// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "./BLS12381.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title The signature schemes that an operator set can be of, and how each proves possession of a key (specs/wire.md §6, §8).
library KeyScheme {
    /// @notice Public key: 128 bytes, G1 uncompressed. Proof: 256 bytes, G2 uncompressed, under the proof-of-possession suite.
    uint8 internal constant BLS12_381 = 1;
    /// @notice Public key: the 20 bytes of the signing key's address. Proof: 65 bytes r ‖ s ‖ v over the digest as it stands, s in the lower half.
    uint8 internal constant SECP256K1 = 2;

    /// @notice Whether there is such a scheme.
    function isKnown(uint8 scheme) internal pure returns (bool) {
        return scheme == BLS12_381 || scheme == SECP256K1;
    }

    /// @notice Whether `proof` shows that who signed it holds the secret of `publicKey`. False for a malformed key or proof, for infinity and for the zero address.
    /// @param scheme a known one
    /// @param digest `popDigest` of specs/wire.md §8
    function isPossessed(uint8 scheme, bytes memory publicKey, bytes32 digest, bytes memory proof) internal view returns (bool) {
        if (scheme == BLS12_381) return BLS12381.verify(publicKey, digest, bytes(BLS12381.POP_DST), proof);
        if (publicKey.length != 20) return false;
        // A malformed or high-s signature recovers zero, which therefore is nobody's key.
        (address recovered,,) = ECDSA.tryRecover(digest, proof);
        return recovered != address(0) && recovered == address(bytes20(publicKey));
    }
}
