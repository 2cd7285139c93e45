// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DevnetAllocationManager} from "../../../src/devnet/DevnetAllocationManager.sol";
import {DevnetDelegationManager} from "../../../src/devnet/DevnetDelegationManager.sol";
import {DevnetStrategy} from "../../../src/devnet/DevnetStrategy.sol";
import {Head, HeadProof} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {IAllocationManager, OperatorSet} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {OperatorRegistry} from "../../../src/l1/OperatorRegistry.sol";
import {OperatorTable} from "../../../src/l1/OperatorTable.sol";
import {RollupRegistry} from "../../../src/l1/RollupRegistry.sol";
import {Slasher} from "../../../src/l1/Slasher.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Test} from "../../utils/Test.sol";

/// @title The contracts on L1, deployed in the order that every deployer follows, and operators to join them.
abstract contract L1Fixture is Test {
    uint32 internal constant SET_ID = 1;
    uint32 internal constant DEALLOCATION_DELAY = 50;
    uint64 internal constant MINIMUM_INTERVAL = 60;
    uint256 internal constant MINIMUM_STAKE = 1 ether;
    uint256 internal constant MINIMUM_BOND = 2 ether;
    uint256 internal constant WAD_TO_SLASH = 0.5e18;
    uint64 internal constant FULL = 1e18;
    address internal constant FUND = address(0xf00d);
    address internal constant DEPLOYER = address(0xde9107e4);

    DevnetAllocationManager internal allocationManager;
    DevnetDelegationManager internal delegationManager;
    DevnetStrategy internal strategy;
    OperatorRegistry internal registry;
    Slasher internal slasher;
    OperatorTable internal table;
    RollupRegistry internal rollups;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1_000);
        deploy();
    }

    /// @dev Plain CREATEs from one account. Only the slasher's address is needed before it stands: it is the deployer's next one after the registry.
    function deploy() internal {
        vm.startPrank(DEPLOYER);
        allocationManager = new DevnetAllocationManager(DEALLOCATION_DELAY); // makes the delegation manager itself
        delegationManager = allocationManager.delegationManager();
        strategy = new DevnetStrategy(address(delegationManager));
        address slasherToBe = vm.computeCreateAddress(DEPLOYER, vm.getNonce(DEPLOYER) + 1);
        registry = new OperatorRegistry(allocationManager, slasherToBe, SET_ID, strategies(), MINIMUM_STAKE, "ipfs://parley");
        slasher = new Slasher(registry, WAD_TO_SLASH);
        table = new OperatorTable(registry, MINIMUM_INTERVAL);
        rollups = new RollupRegistry(address(registry), SET_ID, MINIMUM_BOND, FUND, 1_000);
        registry.createSet();
        vm.stopPrank();
    }

    /// @dev Everything an operator does to get a seat. Its account and its BLS key are both made from `secretKey`.
    function join(uint256 secretKey, uint256 stake) internal returns (address operator) {
        operator = enlist(secretKey, stake);
        register(operator, registration(secretKey, operator));
    }

    /// @dev An operator with allocated stake, one step before registration.
    function enlist(uint256 secretKey, uint256 stake) internal returns (address operator) {
        operator = vm.addr(secretKey);
        vm.prank(operator);
        delegationManager.registerAsOperator(address(0), 0, "");
        fund(operator, stake);
        allocate(operator, FULL);
    }

    function fund(address operator, uint256 stake) internal {
        vm.deal(address(this), stake);
        delegationManager.depositFor{value: stake}(operator, strategy);
    }

    function allocate(address operator, uint64 magnitude) internal {
        IAllocationManager.AllocateParams[] memory params = new IAllocationManager.AllocateParams[](1);
        uint64[] memory magnitudes = new uint64[](1);
        magnitudes[0] = magnitude;
        params[0] = IAllocationManager.AllocateParams(registry.operatorSet(), strategies(), magnitudes);
        vm.prank(operator);
        allocationManager.modifyAllocations(operator, params);
    }

    function register(address operator, bytes memory data) internal {
        IAllocationManager.RegisterParams memory params = IAllocationManager.RegisterParams(address(registry), setIds(), data);
        vm.prank(operator);
        allocationManager.registerForOperatorSets(operator, params);
    }

    function deregister(address operator) internal {
        IAllocationManager.DeregisterParams memory params = IAllocationManager.DeregisterParams(operator, address(registry), setIds());
        vm.prank(operator);
        allocationManager.deregisterFromOperatorSets(params);
    }

    function registration(uint256 secretKey, address operator) internal view returns (bytes memory) {
        bytes memory publicKey = BlsSigner.publicKey(secretKey);
        return abi.encode(publicKey, prove(secretKey, registry.popDigest(operator, publicKey)));
    }

    function prove(uint256 secretKey, bytes32 digest) internal view returns (bytes memory) {
        return BlsSigner.sign(secretKey, digest, BLS12381.POP_DST);
    }

    function stakeOf(address operator) internal view returns (uint256) {
        return registry.slashableStake(list(operator))[0];
    }

    function isMember(address operator) internal view returns (bool) {
        address[] memory members = allocationManager.getMembers(registry.operatorSet());
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] == operator) return true;
        }
        return false;
    }

    function strategies() internal view returns (IStrategy[] memory all) {
        all = new IStrategy[](1);
        all[0] = strategy;
    }

    function setIds() internal pure returns (uint32[] memory ids) {
        ids = new uint32[](1);
        ids[0] = SET_ID;
    }

    function list(address operator) internal pure returns (address[] memory operators) {
        operators = new address[](1);
        operators[0] = operator;
    }

    function makeHead(uint64 number, bytes32 blockHash) internal pure returns (Head memory) {
        return Head({
            rollupId: keccak256("rollup"),
            number: number,
            blockHash: blockHash,
            timestamp: 1_800_000_000,
            stateRoot: keccak256("state"),
            outboxRoot: keccak256("outbox"),
            finality: 1,
            l1OriginNumber: 7,
            l1OriginHash: keccak256("origin"),
            anchor: 0
        });
    }

    /// @dev What `secretKey` signs at `beat`: a checkpoint of `head` and of one head of another rollup.
    function state(uint256 secretKey, uint32 epoch, uint64 beat, Head memory head) internal view returns (ISlasher.Statement memory) {
        bytes32[] memory leaves = new bytes32[](2);
        bytes32[] memory proof = new bytes32[](1);
        leaves[0] = Hashes.headHash(head);
        leaves[1] = proof[0] = keccak256(abi.encode("another head", beat));
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        bytes32 digest = Hashes.attestationDigest(block.chainid, address(registry), SET_ID, epoch, beat, headsRoot);
        return
            ISlasher.Statement(
                epoch, beat, BlsSigner.sign(secretKey, digest, BLS12381.SIGNATURE_DST), head, HeadProof(headsRoot, 2, 0, proof)
            );
    }
}
