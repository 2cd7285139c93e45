// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "../interfaces/IRollupPortal.sol";
import {IRollupPortals} from "../interfaces/IRollupPortals.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {ISettlementAdapter} from "../interfaces/ISettlementAdapter.sol";
import {RollupPortal} from "./RollupPortal.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

/// @title Portals of rollups, see `IRollupPortals`.
/// @dev Whole contracts and not clones: a clone runs another contract's code as its own, which nothing here does (specs/privileges.md, "Immutable").
contract RollupPortals is IRollupPortals {
    /// @inheritdoc IRollupPortals
    IRollupRegistry public immutable registry;

    /// @inheritdoc IRollupPortals
    ISettlementAdapter public immutable settlement;

    constructor(IRollupRegistry registry_, ISettlementAdapter settlement_) {
        registry = registry_;
        settlement = settlement_;
    }

    /// @inheritdoc IRollupPortals
    function create(bytes32 rollupId) external returns (IRollupPortal portal) {
        uint256 chainId = registry.rollup(rollupId).chainId;
        address place = _addressOf(rollupId, chainId);
        if (place.code.length != 0) revert PortalExists(rollupId, place);
        portal = new RollupPortal{salt: rollupId}(rollupId, chainId);
        emit PortalCreated(rollupId, address(portal));
    }

    /// @inheritdoc IRollupPortals
    function portalOf(bytes32 rollupId) external view returns (address portal) {
        return _addressOf(rollupId, registry.rollup(rollupId).chainId);
    }

    function _addressOf(bytes32 rollupId, uint256 chainId) private view returns (address) {
        bytes32 codeHash = keccak256(bytes.concat(type(RollupPortal).creationCode, abi.encode(rollupId, chainId)));
        return Create2.computeAddress(rollupId, codeHash);
    }
}
