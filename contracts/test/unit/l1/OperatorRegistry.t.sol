// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {RegistryConfig} from "../../utils/Configs.sol";
import {IDevnetAllocationManager} from "../../utils/Devnet.sol";
import {L1Fixture} from "./L1Fixture.sol";

contract OperatorRegistryTest is L1Fixture {
    /// @dev (0, 2): on the curve y² = x³ + 4, of order three, outside the subgroup.
    bytes private constant SMALL_ORDER = hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002";

    function test_createSet_setNamesSlasherAndRegistrar() external view {
        vm.assertEq(allocationManager.getSlasher(registry.operatorSet()), address(slasher));
        vm.assertEq(address(allocationManager.getAVSRegistrar(address(registry))), address(registry));
        vm.assertEq(address(slasher.registry()), address(registry));
        vm.assertEq(registry.slasher(), address(slasher));
    }

    function test_createSet_twice_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.SetAlreadyCreated.selector));
        registry.createSet();
    }

    function test_createSet_slasherMissing_reverts() external {
        IOperatorRegistry other = newRegistry(registryConfig(address(0x51a)));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.SlasherNotDeployed.selector, address(0x51a)));
        other.createSet();
    }

    /// @dev Slashed stake goes where the set was made to send it.
    function test_createSet_redistributing_paysRecipient() external {
        RegistryConfig memory config = registryConfig(address(this));
        config.redistributionRecipient = FUND;
        registry = newRegistry(config);
        registry.createSet();
        address operator = join(1, 10 ether);
        uint256[] memory wads = new uint256[](1);
        wads[0] = WAD_TO_SLASH;
        allocationManager.slashOperator(address(registry), IAllocationManager.SlashingParams(operator, SET_ID, strategies(), wads, "test"));
        vm.roll(block.number + delegationManager.clearingDelay());
        delegationManager.clearBurnOrRedistributableSharesByStrategy(registry.operatorSet(), 1, strategy);
        vm.assertEq(strategy.balanceOf(FUND), 5 ether);
    }

    function test_constructor_noStrategies_reverts() external {
        RegistryConfig memory config = registryConfig(address(slasher));
        config.strategies = new IStrategy[](0);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NoStrategies.selector));
        newRegistry(config);
    }

    function test_constructor_strategiesNotAscending_reverts() external {
        RegistryConfig memory config = registryConfig(address(slasher));
        config.strategies = new IStrategy[](2);
        config.strategies[0] = config.strategies[1] = strategy;
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.StrategiesNotAscending.selector, strategy, strategy));
        newRegistry(config);
    }

    function test_constructor_freeSeats_reverts() external {
        RegistryConfig memory config = registryConfig(address(slasher));
        config.minimumStake = 0;
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.InvalidMinimumStake.selector));
        newRegistry(config);
    }

    function test_constructor_noMembers_reverts() external {
        RegistryConfig memory config = registryConfig(address(slasher));
        config.maxMembers = 0;
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.InvalidMaxMembers.selector, 0, 256));
        newRegistry(config);
    }

    function test_constructor_unknownScheme_reverts() external {
        RegistryConfig memory config = registryConfig(address(slasher));
        for (uint8 scheme = 0; scheme < 4; scheme += 3) {
            config.scheme = scheme;
            vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.InvalidScheme.selector, scheme));
            newRegistry(config);
        }
    }

    function test_registerOperator_joins() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        bytes memory data = registration(1, operator);
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.OperatorRegistered(operator, publicKey);
        register(operator, data);
        vm.snapshotGasLastCall("l1", "register operator");

        vm.assertTrue(isMember(operator));
        vm.assertEq(registry.operatorKey(operator), publicKey);
        vm.assertEq(registry.operatorOfKey(keccak256(publicKey)), operator);
        vm.assertEq(registry.members().length, 1);
        vm.assertEq(stakeOf(operator), 10 ether);
    }

    function test_registerOperator_notAllocationManager_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotAllocationManager.selector, address(this)));
        registry.registerOperator(address(1), address(registry), setIds(), "");
    }

    function test_registerOperator_otherAvs_reverts() external {
        vm.prank(address(allocationManager));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.WrongAVS.selector, address(7), address(registry)));
        registry.registerOperator(address(1), address(7), setIds(), "");
    }

    function test_registerOperator_otherSet_reverts() external {
        uint32[] memory ids = new uint32[](1);
        ids[0] = SET_ID + 1;
        vm.prank(address(allocationManager));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.WrongOperatorSets.selector, ids, SET_ID));
        registry.registerOperator(address(1), address(registry), ids, "");

        vm.prank(address(allocationManager));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.WrongOperatorSets.selector, new uint32[](0), SET_ID));
        registry.registerOperator(address(1), address(registry), new uint32[](0), "");
    }

    function test_registerOperator_stakeTooSmall_reverts() external {
        address operator = enlist(1, MINIMUM_STAKE - 1);
        _expectRefusal(
            operator,
            registration(1, operator),
            abi.encodeWithSelector(IOperatorRegistry.StakeTooSmall.selector, MINIMUM_STAKE - 1, MINIMUM_STAKE)
        );
    }

    /// @dev X − P: with a key made so, the sum with P's is X, and X's owner alone could sign for both.
    function test_registerOperator_rogueKey_reverts() external {
        join(1, 10 ether);
        address attacker = enlist(2, 10 ether);
        bytes memory rogue = BLS12381.addG1(BlsSigner.publicKey(77), BLS12381.negateG1(BlsSigner.publicKey(1)));
        _expectInvalidProof(attacker, rogue, prove(77, registry.popDigest(attacker, rogue)));
    }

    function test_registerOperator_proofForOtherOperator_reverts() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        _expectInvalidProof(operator, publicKey, prove(1, registry.popDigest(address(2), publicKey)));
    }

    function test_registerOperator_proofForOtherChain_reverts() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        bytes32 digest = Hashes.popDigest(block.chainid + 1, address(registry), operator, keccak256(publicKey));
        _expectInvalidProof(operator, publicKey, prove(1, digest));
    }

    function test_registerOperator_proofForOtherRegistry_reverts() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        bytes32 digest = Hashes.popDigest(block.chainid, address(table), operator, keccak256(publicKey));
        _expectInvalidProof(operator, publicKey, prove(1, digest));
    }

    function test_registerOperator_proofUnderAttestationSuite_reverts() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        _expectInvalidProof(operator, publicKey, BlsSigner.sign(1, registry.popDigest(operator, publicKey), BLS12381.SIGNATURE_DST));
    }

    /// @dev The pairing of infinities is one for any message.
    function test_registerOperator_infinity_reverts() external {
        address operator = enlist(1, 10 ether);
        _expectInvalidProof(operator, new bytes(128), new bytes(256));
    }

    /// @dev The factor T of small order vanishes in the pairing, so only a subgroup check refuses P + T.
    function test_registerOperator_keyOutsideSubgroup_reverts() external {
        address operator = enlist(1, 10 ether);
        vm.assertEq(BLS12381.addG1(SMALL_ORDER, SMALL_ORDER), BLS12381.negateG1(SMALL_ORDER));
        bytes memory outside = BLS12381.addG1(BlsSigner.publicKey(1), SMALL_ORDER);
        _expectInvalidProof(operator, outside, prove(1, registry.popDigest(operator, outside)));
    }

    function test_registerOperator_wrongLengths_reverts() external {
        address operator = enlist(1, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        bytes memory proof = prove(1, registry.popDigest(operator, publicKey));
        _expectInvalidProof(operator, bytes.concat(publicKey, bytes1(0)), proof);
        _expectInvalidProof(operator, publicKey, bytes.concat(proof, bytes1(0)));
        _expectInvalidProof(operator, "", "");
    }

    function test_registerOperator_undecodableData_reverts() external {
        address operator = enlist(1, 10 ether);
        _expectRefusal(operator, hex"c0ffee", "");
    }

    function test_registerOperator_keyOfOther_reverts() external {
        address first = join(1, 10 ether);
        address second = enlist(2, 10 ether);
        bytes memory publicKey = BlsSigner.publicKey(1);
        bytes memory data = abi.encode(publicKey, prove(1, registry.popDigest(second, publicKey)));
        bytes memory taken = abi.encodeWithSelector(IOperatorRegistry.KeyTaken.selector, keccak256(publicKey), first);
        _expectRefusal(second, data, taken);

        // Nor after the first one left, for ever.
        deregister(first);
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        _expectRefusal(second, data, taken);
    }

    function test_registerOperator_again_sameOrOtherKey() external {
        address operator = join(1, 10 ether);
        deregister(operator);
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        register(operator, abi.encode(keyOf(1), "")); // proven already
        vm.assertTrue(isMember(operator));

        deregister(operator);
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        register(operator, registration(2, operator));
        vm.assertEq(registry.operatorKey(operator), keyOf(2));
        vm.assertEq(registry.operatorOfKey(keccak256(keyOf(1))), operator);
    }

    function test_registerOperator_ejected_reverts() external {
        address operator = join(1, 10 ether);
        vm.prank(address(slasher));
        registry.eject(operator);
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        _expectRefusal(operator, registration(1, operator), abi.encodeWithSelector(IOperatorRegistry.OperatorIsEjected.selector, operator));
    }

    function test_deregisterOperator_leaves() external {
        address operator = join(1, 10 ether);
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.OperatorDeregistered(operator);
        deregister(operator);
        vm.assertFalse(isMember(operator));
        vm.assertEq(registry.operatorKey(operator), BlsSigner.publicKey(1));
    }

    /// @dev The AllocationManager calls without try/catch: whatever it says, the registrar must not revert.
    function test_deregisterOperator_anyState_neverReverts(address operator, address avs, uint32[] calldata ids) external {
        vm.prank(address(allocationManager));
        registry.deregisterOperator(operator, avs, ids);
    }

    /// @dev Ejection found the AllocationManager unwilling, so the ejected operator is a member still. It can leave.
    function test_deregisterOperator_ejectedMember_leaves() external {
        address operator = join(1, 10 ether);
        uint32[] memory ids = setIds();
        vm.mockCallRevert(
            address(allocationManager),
            abi.encodeCall(
                IAllocationManager.deregisterFromOperatorSets, (IAllocationManager.DeregisterParams(operator, address(registry), ids))
            ),
            "paused"
        );
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.OperatorEjected(operator, false);
        vm.prank(address(slasher));
        registry.eject(operator);
        vm.assertTrue(isMember(operator));
        vm.assertEq(registry.members().length, 0);

        vm.clearMockedCalls();
        deregister(operator);
        vm.assertFalse(isMember(operator));
    }

    function test_deregisterOperator_notAllocationManager_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotAllocationManager.selector, address(this)));
        registry.deregisterOperator(address(1), address(registry), setIds());
    }

    /// @dev Rollups prove this very slot (specs/wire.md §6): the mapping has to stay where it is.
    function test_isEjected_standsInSlotFive() external {
        address operator = join(1, 10 ether);
        bytes32 slot = keccak256(abi.encode(operator, 5));
        vm.assertEq(vm.load(address(registry), slot), bytes32(0));
        vm.prank(address(slasher));
        registry.eject(operator);
        vm.assertTrue(registry.isEjected(operator));
        vm.assertEq(vm.load(address(registry), slot), bytes32(uint256(1)));
    }

    function test_eject_excludesOnce() external {
        address operator = join(1, 10 ether);
        vm.startPrank(address(slasher));
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.OperatorEjected(operator, true);
        registry.eject(operator);
        registry.eject(operator);
        registry.eject(address(0xbeef)); // never a member
        vm.stopPrank();
        vm.assertTrue(registry.isEjected(operator));
        vm.assertEq(registry.ejections(), 2);
        vm.assertFalse(isMember(operator));
    }

    function test_eject_notSlasher_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotSlasher.selector, address(this)));
        registry.eject(address(1));
    }

    function test_removeMember_understaked_leaves() external {
        address operator = join(1, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.StakeSufficient.selector, 10 ether, MINIMUM_STAKE));
        registry.removeMember(operator);

        allocate(operator, FULL / 100);
        vm.roll(block.number + 1);
        registry.removeMember(operator);
        vm.assertFalse(isMember(operator));
        vm.assertTrue(allocationManager.isOperatorSlashable(operator, registry.operatorSet()));
    }

    /// @dev A reporter can starve the deregistration of gas; the ejected member is then taken out by anybody.
    function test_removeMember_ejected_leaves() external {
        address operator = join(1, 10 ether);
        vm.mockCallRevert(
            address(allocationManager), abi.encodeWithSelector(IAllocationManager.deregisterFromOperatorSets.selector), "starved"
        );
        vm.prank(address(slasher));
        registry.eject(operator);
        vm.clearMockedCalls();
        vm.assertTrue(isMember(operator));
        registry.removeMember(operator);
        vm.assertFalse(isMember(operator));
    }

    function test_removeMember_noMember_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDevnetAllocationManager.NotMemberOfSet.selector, address(1)));
        registry.removeMember(address(1));
    }

    function test_supportsAVS_itselfOnly() external view {
        vm.assertTrue(registry.supportsAVS(address(registry)));
        vm.assertFalse(registry.supportsAVS(address(table)));
    }

    function _expectInvalidProof(address operator, bytes memory publicKey, bytes memory proof) private {
        bytes32 digest = registry.popDigest(operator, publicKey);
        _expectRefusal(
            operator, abi.encode(publicKey, proof), abi.encodeWithSelector(IOperatorRegistry.InvalidProofOfPossession.selector, digest)
        );
    }

    function _expectRefusal(address operator, bytes memory data, bytes memory reason) private {
        IAllocationManager.RegisterParams memory params = IAllocationManager.RegisterParams(address(registry), setIds(), data);
        vm.prank(operator);
        if (reason.length == 0) vm.expectRevert();
        else vm.expectRevert(reason);
        allocationManager.registerForOperatorSets(operator, params);
        vm.assertFalse(isMember(operator));
    }
}
