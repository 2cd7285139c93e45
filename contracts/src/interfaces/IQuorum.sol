// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "./IEvidenceTypes.sol";

/// @title Which certificates of one operator set count on this chain: what a settlement rests on (specs/l1.md §5).
/// @notice What goes wrong if it is wrong: everything that rests on the settlement. A settlement names its quorum for good.
interface IQuorum {
    /// @notice A head of lower finality makes nothing final.
    error NotFinalized(uint8 finality);
    error InvalidHead(string field);
    error HeadNotCertified(bytes32 headHash, bytes32 headsRoot, bytes32 computed);
    /// @notice This chain does not have the L1 block on which the head rests, or knows it no more, or not yet. On the L1 `Slasher.rememberOrigin` keeps one in time.
    error OriginUnknown(uint64 number, bytes32 claimed, bytes32 known);

    /// @notice Reverts unless `certified` is a `finalized` head under a certificate that counts here and now: of a table in force, within its age, weighed without the seats of operators that are ejected, and resting on
    /// a block of the L1.
    function requireFinalized(CertifiedHead calldata certified) external view;

    /// @notice How many operators were ejected so far: what was shown before an ejection has to be shown again.
    function ejections() external view returns (uint32);
    /// @notice Seconds after which no table counts any more that counted, or was to count, when they began.
    function tableLife() external view returns (uint64);
    function avs() external view returns (address);
    function operatorSetId() external view returns (uint32);
}
