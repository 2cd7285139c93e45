// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "../interfaces/IEvidenceTypes.sol";
import {IL1BlockHashes} from "../interfaces/IL1BlockHashes.sol";
import {ILightClientQuorum, ISeatedLightClient} from "../interfaces/ILightClientQuorum.sol";
import {IQuorum} from "../interfaces/IQuorum.sol";
import {CertifiedHeads} from "../libraries/CertifiedHeads.sol";

/// @title Certificates on a rollup that is the L1 of others, see `ILightClientQuorum`.
contract LightClientQuorum is ILightClientQuorum {
    uint256 private constant WEIGHT_LENGTH = 16;

    /// @inheritdoc ILightClientQuorum
    ISeatedLightClient public immutable lightClient;
    /// @inheritdoc ILightClientQuorum
    IL1BlockHashes public immutable l1Blocks;
    /// @inheritdoc IQuorum
    address public immutable avs;
    /// @inheritdoc IQuorum
    uint32 public immutable operatorSetId;
    /// @inheritdoc IQuorum
    uint64 public immutable tableLife;

    constructor(ISeatedLightClient lightClient_, IL1BlockHashes l1Blocks_) {
        if (address(lightClient_.l1Facts()) != address(0)) revert RevokesSeats();
        lightClient = lightClient_;
        l1Blocks = l1Blocks_;
        avs = lightClient_.avs();
        operatorSetId = lightClient_.operatorSetId();
        tableLife = lightClient_.maxAge();
    }

    /// @inheritdoc IQuorum
    function requireFinalized(CertifiedHead calldata certified) external view {
        CertifiedHeads.requireFinalized(certified.head);
        (uint64 number, bytes32 claimed) = (certified.head.l1OriginNumber, certified.head.l1OriginHash);
        bytes32 known = l1Blocks.blockHashOf(number);
        if (known == 0 || known != claimed) revert OriginUnknown(number, claimed, known);
        CertifiedHeads.requireUnderRoot(certified);
        _requireUsable(certified.epoch);
        _requireRecorded(certified);
    }

    /// @inheritdoc IQuorum
    /// @dev This rollup learns of none.
    function ejections() external pure returns (uint32) {
        return 0;
    }

    /// @dev A record stays; what its table is worth does not.
    function _requireUsable(uint32 epoch) private view {
        (uint64 from, uint64 until) = (lightClient.usableFrom(epoch), lightClient.usableUntil(epoch));
        if (block.timestamp < from || block.timestamp >= until) revert EpochNotUsable(epoch, from, until);
    }

    /// @dev Only a certificate with a quorum is recorded, under the weight that it had.
    function _requireRecorded(CertifiedHead calldata certified) private view {
        bytes calldata weight = certified.signature;
        if (weight.length != WEIGHT_LENGTH) revert InvalidWeight(weight);
        (uint32 epoch, uint64 beat, bytes32 headsRoot) = (certified.epoch, certified.beat, certified.proof.headsRoot);
        bool isRecorded = lightClient.isRecorded(epoch, beat, headsRoot, certified.signers, uint128(bytes16(weight)));
        if (!isRecorded) revert NotRecorded(epoch, beat, headsRoot);
    }
}
