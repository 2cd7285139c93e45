// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "./IRollupPortal.sol";
import {IRollupRegistry} from "./IRollupRegistry.sol";
import {ISettlementAdapter} from "./ISettlementAdapter.sol";

/// @title Makes the portals of rollups, one for each that is registered.
/// @notice A rollup's genesis names this contract (specs/wire.md §3, `derivationHash`): what its portal says is what the rollup hears, and no other contract's word counts.
interface IRollupPortals {
    event PortalCreated(bytes32 indexed rollupId, address portal);

    error PortalExists(bytes32 rollupId, address portal);

    /// @notice Makes the portal of a registered rollup. Anyone may, once; what comes out is the same whoever does. Reverts `UnknownRollup` of the registry for any other.
    function create(bytes32 rollupId) external returns (IRollupPortal portal);

    /// @notice Where the portal of a registered rollup stands, or will stand.
    function portalOf(bytes32 rollupId) external view returns (address portal);
    function registry() external view returns (IRollupRegistry);
    /// @notice By whose word every portal pays.
    function settlement() external view returns (ISettlementAdapter);
}
