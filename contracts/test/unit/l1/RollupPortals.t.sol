// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {IRollupPortals} from "../../../src/interfaces/IRollupPortals.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {L1Fixture} from "./L1Fixture.sol";

contract RollupPortalsTest is L1Fixture {
    address private constant SETTLEMENT = address(0x5e771e);

    IRollupPortals private _portals;

    function setUp() public override {
        super.setUp();
        _portals = IRollupPortals(create("RollupPortals.sol:RollupPortals", abi.encode(rollups, SETTLEMENT)));
    }

    function test_create_onePortalPerRollup() public {
        bytes32 id = _register(901);
        address place = _portals.portalOf(id);
        vm.assertEq(place.code.length, 0);
        vm.expectEmit(address(_portals));
        emit IRollupPortals.PortalCreated(id, place);
        vm.prank(address(0x57a46e));
        IRollupPortal portal = _portals.create(id);
        vm.assertEq(address(portal), place);
        vm.assertEq(_portals.portalOf(id), place);
        vm.assertEq(portal.rollupId(), id);
        vm.assertEq(portal.rollupChainId(), 901);
        vm.assertEq(portal.messageCount(), 0);
        vm.assertEq(address(_portals.registry()), address(rollups));
        vm.assertEq(address(_portals.settlement()), SETTLEMENT);
        vm.assertEq(address(portal.settlement()), SETTLEMENT);

        bytes32 other = _register(902);
        vm.assertTrue(address(_portals.create(other)) != place);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortals.PortalExists.selector, id, place));
        _portals.create(id);
    }

    function test_create_unknownRollup_reverts() public {
        bytes32 id = keccak256("nobody");
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, id));
        _portals.create(id);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, id));
        _portals.portalOf(id);
    }

    function _register(uint256 chainId) private returns (bytes32) {
        IRollupRegistry.Genesis memory genesis;
        (genesis.chainId, genesis.sequencer, genesis.derivationHash) = (chainId, address(0x5e9), keccak256("derivation"));
        vm.deal(address(this), MINIMUM_BOND);
        return rollups.register{value: MINIMUM_BOND}(genesis, address(0x6a7e));
    }
}
