// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableFields, TableOpening} from "../interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Hashes} from "./Hashes.sol";
import {Signings} from "./Signings.sol";
import {TableOpenings} from "./TableOpenings.sol";

/// @title Certificates of a beat that is over, held against the table that was in force then.
library BeatCertificates {
    /// @param beatTime Unix seconds
    struct Certificate {
        uint32 epoch;
        uint64 beat;
        uint64 beatTime;
        bytes32 headsRoot;
    }

    error TableNotInForce(uint32 epoch, uint64 beat);
    error QuorumNotReached(uint128 signedWeight, uint128 totalWeight);

    /// @notice Reverts unless a quorum of a table in force at the beat signed: an old set, long without stake, says nothing of today.
    /// @param opening the table of the epoch, whole
    /// @return counted by seat
    function requireCertified(
        IOperatorTable table,
        Certificate memory certificate,
        TableOpening calldata opening,
        bytes calldata signers,
        bytes calldata signature
    ) internal view returns (bool[] memory counted) {
        TableOpenings.requireOpening(table, certificate.epoch, opening);
        TableFields calldata fields = opening.fields;
        if (certificate.beatTime < fields.validFrom || certificate.beatTime >= fields.validUntil) {
            revert TableNotInForce(certificate.epoch, certificate.beat);
        }
        counted = Signings.countedSeats(signers, opening.operators.length);
        _requireQuorum(opening, counted);
        Signings.requireSignedBy(opening, counted, _digest(table.registry(), certificate), signature);
    }

    function _requireQuorum(TableOpening calldata opening, bool[] memory counted) private pure {
        uint128 signedWeight;
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (counted[seat]) signedWeight += opening.operators[seat].weight;
        }
        uint128 total = opening.fields.totalWeight;
        if (3 * uint256(signedWeight) <= 2 * uint256(total)) revert QuorumNotReached(signedWeight, total);
    }

    function _digest(IOperatorRegistry registry, Certificate memory certificate) private view returns (bytes32) {
        return Hashes.attestationDigest(
            block.chainid, address(registry), registry.operatorSetId(), certificate.epoch, certificate.beat, certificate.headsRoot
        );
    }
}
