// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAVSRegistrar} from "../../../src/interfaces/eigenlayer/IAVSRegistrar.sol";
import {IAllocationManager, OperatorSet} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {IDevnetAllocationManager, IDevnetDelegationManager, IDevnetStrategy} from "../../utils/Devnet.sol";
import {Test} from "../../utils/Test.sol";

/// @dev Notes the calls that it gets, or refuses them.
contract RecordingRegistrar is IAVSRegistrar {
    address public lastOperator;
    bytes public lastData;
    bool public refuses;

    function setRefuses(bool refuses_) external {
        refuses = refuses_;
    }

    function registerOperator(address operator, address, uint32[] calldata, bytes calldata data) external {
        require(!refuses, "refused");
        lastOperator = operator;
        lastData = data;
    }

    function deregisterOperator(address operator, address, uint32[] calldata) external {
        require(!refuses, "refused");
        lastOperator = operator;
    }

    function supportsAVS(address) external view returns (bool) {
        return !refuses;
    }
}

/// @title A core with two strategies, one set that burns and one that redistributes, and an operator with stake in both strategies.
abstract contract DevnetFixture is Test {
    uint32 internal constant DELAY = 50;
    uint32 internal constant ALLOCATION_DELAY = 3;
    uint64 internal constant FULL = 1e18;
    address internal constant AVS = address(0xa75);
    address internal constant OPERATOR = address(0x09);
    address internal constant SLASHER = address(0x51a);
    address internal constant FUND = address(0xf00d);

    IDevnetAllocationManager internal manager;
    IDevnetDelegationManager internal delegation;
    RecordingRegistrar internal registrar;
    IDevnetStrategy internal first;
    IDevnetStrategy internal second;

    function setUp() public {
        vm.roll(1_000);
        manager = IDevnetAllocationManager(create("DevnetAllocationManager.sol:DevnetAllocationManager", abi.encode(DELAY)));
        delegation = manager.delegationManager();
        registrar = new RecordingRegistrar();
        first = newStrategy();
        second = newStrategy();
        if (address(first) > address(second)) (first, second) = (second, first);

        vm.startPrank(AVS);
        manager.updateAVSMetadataURI(AVS, "");
        manager.setAVSRegistrar(AVS, registrar);
        manager.createOperatorSets(AVS, newSets(1));
        manager.createRedistributingOperatorSets(AVS, newSets(2), only(FUND));
        vm.stopPrank();

        vm.prank(OPERATOR);
        delegation.registerAsOperator(address(0), ALLOCATION_DELAY, "");
        vm.deal(address(this), 300 ether);
        delegation.depositFor{value: 100 ether}(OPERATOR, first);
        delegation.depositFor{value: 200 ether}(OPERATOR, second);
    }

    function newStrategy() private returns (IDevnetStrategy) {
        return IDevnetStrategy(create("DevnetStrategy.sol:DevnetStrategy", abi.encode(delegation)));
    }

    function register(uint32 id) internal {
        vm.prank(OPERATOR);
        manager.registerForOperatorSets(OPERATOR, IAllocationManager.RegisterParams(AVS, idsOf(id), hex"c0de"));
    }

    function deregister(address caller, uint32 id) internal {
        vm.prank(caller);
        manager.deregisterFromOperatorSets(IAllocationManager.DeregisterParams(OPERATOR, AVS, idsOf(id)));
    }

    function allocate(uint32 id, IDevnetStrategy strategy, uint64 magnitude) internal {
        vm.prank(OPERATOR);
        manager.modifyAllocations(OPERATOR, allocation(id, strategy, magnitude));
    }

    function allocateNow(uint32 id, IDevnetStrategy strategy, uint64 magnitude) internal {
        allocate(id, strategy, magnitude);
        vm.roll(block.number + ALLOCATION_DELAY);
    }

    function expectAllocationRevert(uint32 id, IDevnetStrategy strategy, uint64 magnitude, bytes memory reason) internal {
        vm.prank(OPERATOR);
        vm.expectRevert(reason);
        manager.modifyAllocations(OPERATOR, allocation(id, strategy, magnitude));
    }

    function expectSlashRevert(IAllocationManager.SlashingParams memory params, bytes memory reason) internal {
        vm.prank(SLASHER);
        vm.expectRevert(reason);
        manager.slashOperator(AVS, params);
    }

    function stakeIn(uint32 id, IDevnetStrategy strategy, uint32 futureBlock) internal view returns (uint256) {
        IStrategy[] memory strategies = new IStrategy[](1);
        strategies[0] = strategy;
        return manager.getMinimumSlashableStake(setOf(id), only(OPERATOR), strategies, futureBlock)[0][0];
    }

    function slashing(uint32 id, uint256 wad) internal view returns (IAllocationManager.SlashingParams memory) {
        IStrategy[] memory strategies = new IStrategy[](2);
        uint256[] memory wads = new uint256[](2);
        (strategies[0], strategies[1]) = (first, second);
        (wads[0], wads[1]) = (wad, wad);
        return IAllocationManager.SlashingParams(OPERATOR, id, strategies, wads, "why");
    }

    function newSets(uint32 id) internal view returns (IAllocationManager.CreateSetParamsV2[] memory params) {
        params = new IAllocationManager.CreateSetParamsV2[](1);
        params[0] = IAllocationManager.CreateSetParamsV2(id, slashing(id, 1).strategies, SLASHER);
    }

    function allocation(uint32 id, IDevnetStrategy strategy, uint64 magnitude)
        internal
        pure
        returns (IAllocationManager.AllocateParams[] memory params)
    {
        IStrategy[] memory strategies = new IStrategy[](1);
        uint64[] memory magnitudes = new uint64[](1);
        (strategies[0], magnitudes[0]) = (strategy, magnitude);
        params = new IAllocationManager.AllocateParams[](1);
        params[0] = IAllocationManager.AllocateParams(setOf(id), strategies, magnitudes);
    }

    function setOf(uint32 id) internal pure returns (OperatorSet memory) {
        return OperatorSet(AVS, id);
    }

    function idsOf(uint32 id) internal pure returns (uint32[] memory ids) {
        ids = new uint32[](1);
        ids[0] = id;
    }

    function only(address account) internal pure returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = account;
    }
}
