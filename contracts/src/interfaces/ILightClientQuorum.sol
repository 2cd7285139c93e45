// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "./IL1BlockHashes.sol";
import {ILightClient} from "./ILightClient.sol";
import {IQuorum} from "./IQuorum.sol";

/// @title What a settlement has to know of a light client beside certificates.
interface ISeatedLightClient is ILightClient {
    function avs() external view returns (address);
    function operatorSetId() external view returns (uint32);
    /// @notice Seconds for which a table counts, from its snapshot on.
    function maxAge() external view returns (uint64);
}

/// @title The certificates that count on a rollup which is the L1 of others: those that its light client recorded (specs/l1.md §8).
/// @notice What comes along is verified no second time: `ILightClient.submit` first, by whomever. Of `CertifiedHead`, `signature` is the weight that was recorded, in 16 bytes, and `table` is not looked at.
interface ILightClientQuorum is IQuorum {
    /// @notice Its light client can learn that operators were ejected: then what was recorded before could count for more than it is worth.
    error RevokesSeats();
    error InvalidWeight(bytes signature);
    /// @notice The light client has no record of this certificate: submit it there first.
    error NotRecorded(uint32 epoch, uint64 beat, bytes32 headsRoot);
    /// @notice Its table counts no more, or not yet.
    error EpochNotUsable(uint32 epoch, uint64 usableFrom, uint64 usableUntil);

    function lightClient() external view returns (ISeatedLightClient);
    /// @notice Knows the L1's blocks, of which a head rests on one.
    function l1Blocks() external view returns (IL1BlockHashes);
}
