// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OriginProof} from "../interfaces/IEvidenceTypes.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {HeaderChain} from "../libraries/HeaderChain.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

/// @title Which blocks of this L1 are canonical and final.
abstract contract L1Origins is ISlasher {
    /// @inheritdoc ISlasher
    /// @dev Three epochs of 32 slots: Ethereum finalises in two to three, so what this chain has under so many blocks it will not give up. It guards against a slash that a
    /// later reorg would make unfounded. That the honest are safe does not rest on it: two heads that they sign exclude each other's origins (specs/protocol.md §7), so
    /// that no chain, however deep its reorgs, has both.
    uint64 public constant FINAL_DEPTH = 96;

    /// @inheritdoc ISlasher
    mapping(uint64 number => bytes32 blockHash) public rememberedOrigin;

    /// @inheritdoc ISlasher
    function rememberOrigin(uint64 number) external {
        bytes32 blockHash = _requireKnown(number);
        rememberedOrigin[number] = blockHash;
        emit OriginRemembered(number, blockHash);
    }

    /// @dev Reverts unless block `number` of this chain has the hash `claimed` and enough blocks on it.
    function _requireCanonical(uint64 number, bytes32 claimed, OriginProof calldata proof) internal view {
        uint256 finalAt = uint256(number) + FINAL_DEPTH;
        if (block.number < finalAt) revert OriginTooYoung(number, finalAt);
        uint256 below = uint256(proof.from) - number;
        if (proof.headers.length != below) revert WrongHeaderCount(proof.headers.length, below);
        bytes32 canonical = HeaderChain.ancestor(_requireKnown(proof.from), proof.from, proof.headers);
        if (canonical != claimed) revert OriginNotCanonical(number, claimed, canonical);
    }

    /// @dev From the history of EIP-2935, or from what was kept of it here. Either is this chain's own: no reorg leaves it behind.
    function _requireKnown(uint64 number) private view returns (bytes32 blockHash) {
        blockHash = rememberedOrigin[number];
        if (blockHash == 0) blockHash = Blockhash.blockHash(number);
        if (blockHash == 0) revert OriginUnknown(number);
    }
}
