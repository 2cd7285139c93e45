// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signing, TableOpening} from "../interfaces/IEvidenceTypes.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {BLS12381} from "./BLS12381.sol";
import {TableOpenings} from "./TableOpenings.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Who signed what, for both schemes: single signatures and certificates (specs/wire.md §7, §10).
/// @dev The length of a key tells its scheme: 128 bytes `bls12-381`, 20 bytes `secp256k1`. The registry admits keys of the set's scheme only, with a proof of possession.
///
/// WHY A SUM BINDS EACH OF ITS SEATS. Let an aggregate σ verify for the key sum of the seats S over digest m: σ = Σ sk_i · H(m). The owner of every key of the table
/// proved to the registry that it possesses it (specs/wire.md §8): it can compute sk_j · H(m) by itself. So whoever wants to accuse seat a falsely, with all other
/// seats of S on its side or their signatures over m at hand, could subtract these from σ and would hold sk_a · H(m): a forged BLS signature of a over m. Keys
/// that are made from the victim's, like P − pk_a or −pk_a, which would make the sum independent of sk_a, never get into a table, because a proof of possession
/// over them needs sk_a: the proof is over a digest that names registrant and key, under a tag of its own, which a never signs.
/// An owner of two seats with keys k and −k lets anybody count both, unsigned, beside other signers. That binds nobody but this owner, who chose the keys.
library Signings {
    uint256 private constant SECP256K1_KEY_LENGTH = 20;
    uint256 private constant SECP256K1_SIGNATURE_LENGTH = 64;

    /// @notice The digest is not signed by the key, or by the seats, that are said to have signed it.
    error InvalidSigning(bytes32 digest);
    /// @notice The certificate may be valid, but `publicKey` is not that of a seat that it counts.
    error NotCounted(bytes publicKey);
    error InvalidSignerBitmap(uint256 expectedLength, bytes signers);
    error NobodySigned();

    /// @notice Reverts unless the owner of `signing.publicKey` signed `digest`. Whose key it is the caller has to know.
    /// @param epoch that `digest` names
    function requireSigned(Signing calldata signing, bytes32 digest, IOperatorTable table, uint32 epoch) internal view {
        if (signing.signers.length == 0) {
            if (!isSigned(signing.publicKey, digest, signing.signature)) revert InvalidSigning(digest);
            return;
        }
        TableOpenings.requireOpening(table, epoch, signing.table);
        bool[] memory counted = countedSeats(signing.signers, signing.table.operators.length);
        _requireCounted(signing, counted);
        requireSignedBy(signing.table, counted, digest, signing.signature);
    }

    /// @notice Reverts unless `signature` is that of exactly the `counted` seats of `opening` over `digest`. The opening is taken as checked.
    function requireSignedBy(TableOpening calldata opening, bool[] memory counted, bytes32 digest, bytes calldata signature) internal view {
        bool valid = opening.operators[0].publicKey.length == SECP256K1_KEY_LENGTH
            ? _areSecp256k1(opening, counted, digest, signature)
            : BLS12381.verify(_keySum(opening, counted), digest, bytes(BLS12381.SIGNATURE_DST), signature);
        if (!valid) revert InvalidSigning(digest);
    }

    /// @notice Whether `signature` is that of the one key over `digest`.
    function isSigned(bytes calldata publicKey, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        if (publicKey.length != SECP256K1_KEY_LENGTH) {
            return BLS12381.verify(publicKey, digest, bytes(BLS12381.SIGNATURE_DST), signature);
        }
        if (signature.length != SECP256K1_SIGNATURE_LENGTH) return false;
        // Refuses a high s; recovers zero, which is nobody's key, for nonsense.
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecover(digest, bytes32(signature[:32]), bytes32(signature[32:]));
        return problem == ECDSA.RecoverError.NoError && signer == address(bytes20(publicKey));
    }

    /// @notice Which seats `signers` counts (specs/wire.md §7: seat s is bit s mod 8 of byte s / 8). Reverts for a bitmap that is not canonical, or empty.
    function countedSeats(bytes calldata signers, uint256 count) internal pure returns (bool[] memory counted) {
        uint256 length = (count + 7) / 8;
        if (signers.length != length) revert InvalidSignerBitmap(length, signers);
        counted = new bool[](count);
        bool any;
        for (uint256 bit = 0; bit < 8 * length; ++bit) {
            if ((uint8(signers[bit / 8]) >> (bit % 8)) & 1 == 0) continue;
            if (bit >= count) revert InvalidSignerBitmap(length, signers);
            any = counted[bit] = true;
        }
        if (!any) revert NobodySigned();
    }

    function _requireCounted(Signing calldata signing, bool[] memory counted) private pure {
        bytes32 accused = keccak256(signing.publicKey);
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (counted[seat] && keccak256(signing.table.operators[seat].publicKey) == accused) return;
        }
        revert NotCounted(signing.publicKey);
    }

    /// @dev Infinity where the keys cancel each other: `verify` refuses that.
    function _keySum(TableOpening calldata opening, bool[] memory counted) private view returns (bytes memory sum) {
        sum = new bytes(BLS12381.G1_LENGTH);
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (counted[seat]) sum = BLS12381.addG1(sum, opening.operators[seat].publicKey);
        }
    }

    function _areSecp256k1(TableOpening calldata opening, bool[] memory counted, bytes32 digest, bytes calldata signatures)
        private
        view
        returns (bool)
    {
        uint256 offset;
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (!counted[seat]) continue;
            uint256 end = offset + SECP256K1_SIGNATURE_LENGTH;
            if (end > signatures.length || !isSigned(opening.operators[seat].publicKey, digest, signatures[offset:end])) return false;
            offset = end;
        }
        return offset == signatures.length;
    }
}
