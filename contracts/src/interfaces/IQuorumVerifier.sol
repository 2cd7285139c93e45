// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title One signature scheme behind certificates (`bls12-381` here; `secp256k1` shares this interface).
interface IQuorumVerifier {
    error InvalidPublicKey(uint256 seat);

    /// @notice Whether `signature` is that of every seat of `signers` over `digest`, and their summed weight.
    /// @param tableCode address whose code holds the encoded table of the epoch (see the implementation)
    function verify(address tableCode, bytes32 digest, bytes calldata signers, bytes calldata signature)
        external
        view
        returns (bool valid, uint128 signedWeight);
}
