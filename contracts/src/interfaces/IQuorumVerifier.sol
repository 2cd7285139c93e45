// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "./IParleyTypes.sol";

/// @title One signature scheme behind certificates (`bls12-381` here; `secp256k1` shares this interface).
/// @notice Holds no state. A table of operators is encoded once by `encodeTable`; the caller stores the bytes as a contract's code and names
/// that contract in every other call. What goes wrong if the caller stores anything else: the verifier believes it.
interface IQuorumVerifier {
    error InvalidTableSize(uint256 count, uint256 most);
    error InvalidOperator(uint256 seat);
    error InvalidWeight(uint256 seat);
    error InvalidPublicKey(uint256 seat);
    error DuplicateOperator(uint256 seat, uint256 earlierSeat);
    error DuplicatePublicKey(uint256 seat, uint256 earlierSeat);
    error InvalidSignerBitmap(uint256 expectedLength, bytes signers);

    /// @notice The bytes to store as code. Every key is checked (on the curve, in the subgroup, not infinity), weights are positive, and no
    /// operator or key stands in two seats.
    function encodeTable(Operator[] calldata operators) external view returns (bytes memory encoded, uint128 totalWeight);

    /// @notice What `encodeTable` was given.
    function decodeTable(address tableCode) external view returns (Operator[] memory operators);

    /// @notice The summed weight of `signers` and that of the whole table. Reverts `InvalidSignerBitmap` unless the bitmap is canonical.
    function weigh(address tableCode, bytes calldata signers) external view returns (uint128 signedWeight, uint128 totalWeight);

    /// @notice Whether `signature` is that of exactly the seats of `signers` over `digest`, and their summed weight. False, never a revert, for a
    /// malformed signature and for no signers; reverts `InvalidSignerBitmap` unless the bitmap is canonical.
    /// @param tableCode address whose code holds the encoded table of the epoch
    function verify(address tableCode, bytes32 digest, bytes calldata signers, bytes calldata signature)
        external
        view
        returns (bool valid, uint128 signedWeight);
}
