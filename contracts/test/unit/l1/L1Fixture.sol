// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signing, Statement, TableFields, TableOpening} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../../../src/interfaces/IOperatorTable.sol";
import {Head, HeadProof, Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {IRestitutionFund} from "../../../src/interfaces/IRestitutionFund.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {IStakeShares} from "../../../src/interfaces/IStakeShares.sol";
import {ISuspensions} from "../../../src/interfaces/ISuspensions.sol";
import {IAllocationManager, OperatorSet} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {KeyScheme} from "../../../src/libraries/KeyScheme.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {RegistryConfig, TableConfig} from "../../utils/Configs.sol";
import {IDevnetAllocationManager, IDevnetDelegationManager, IDevnetStrategy} from "../../utils/Devnet.sol";
import {Test} from "../../utils/Test.sol";
import {Vm} from "../../utils/Vm.sol";

/// @title The contracts on L1, deployed in the order that every deployer follows, and operators to join them.
abstract contract L1Fixture is Test {
    uint32 internal constant SET_ID = 1;
    uint32 internal constant DEALLOCATION_DELAY = 50;
    uint64 internal constant MINIMUM_INTERVAL = 60;
    uint64 internal constant ACTIVATION_DELAY = 30;
    uint64 internal constant HANDOVER_DELAY = 15;
    uint64 internal constant VALIDITY = 200;
    uint64 internal constant RAISE_DELAY = 215;
    uint64 internal constant LEAVE_DELAY = 1_000;
    uint256 internal constant MINIMUM_STAKE = 1 ether;
    uint256 internal constant MINIMUM_BOND = 2 ether;
    uint256 internal constant WAD_TO_SLASH = 0.5e18;
    uint64 internal constant FULL = 1e18;
    uint64 internal constant REPLACE_DELAY = 3 days;
    uint64 internal constant CLAIM_PERIOD = 60 days;
    address internal constant FUND = address(0xf00d);
    address internal constant GOVERNANCE = address(0x90fe);
    address internal constant DEPLOYER = address(0xde9107e4);

    IDevnetAllocationManager internal allocationManager;
    IDevnetDelegationManager internal delegationManager;
    IDevnetStrategy internal strategy;
    IOperatorRegistry internal registry;
    ISlasher internal slasher;
    IStakeShares internal stakeShares;
    /// @dev Where challenges will stand, for tests that have them.
    ISuspensions internal suspensions;
    IOperatorTable internal table;
    IRollupRegistry internal rollups;
    IRestitutionFund internal restitution;
    TableCommitment internal published;
    Operator[] internal seated;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1_000);
        deploy();
    }

    /// @dev Plain CREATEs from one account. Two addresses are needed before anything stands there: the slasher's and the fund's.
    function deploy() internal {
        vm.startPrank(DEPLOYER);
        // Makes the delegation manager itself.
        allocationManager =
            IDevnetAllocationManager(create("DevnetAllocationManager.sol:DevnetAllocationManager", abi.encode(DEALLOCATION_DELAY)));
        delegationManager = allocationManager.delegationManager();
        strategy = IDevnetStrategy(create("DevnetStrategy.sol:DevnetStrategy", abi.encode(delegationManager)));
        uint256 nonce = vm.getNonce(DEPLOYER);
        RegistryConfig memory config = registryConfig(vm.computeCreateAddress(DEPLOYER, nonce + 3));
        config.redistributionRecipient = vm.computeCreateAddress(DEPLOYER, nonce + 5);
        registry = newRegistry(config);
        stakeShares = newShares(GOVERNANCE, RAISE_DELAY);
        table = newTable(tableConfig());
        slasher = ISlasher(create("Slasher.sol:Slasher", abi.encode(table, WAD_TO_SLASH)));
        rollups = newRollups(1_000);
        restitution = newFund(REPLACE_DELAY, CLAIM_PERIOD);
        registry.createSet();
        vm.stopPrank();
    }

    function newRegistry(RegistryConfig memory config) internal returns (IOperatorRegistry) {
        return IOperatorRegistry(create("OperatorRegistry.sol:OperatorRegistry", abi.encode(config)));
    }

    function newShares(address governance, uint64 raiseDelay) internal returns (IStakeShares) {
        return IStakeShares(create("StakeShares.sol:StakeShares", abi.encode(governance, raiseDelay)));
    }

    function newTable(TableConfig memory config) internal returns (IOperatorTable) {
        return IOperatorTable(create("OperatorTable.sol:OperatorTable", abi.encode(config)));
    }

    function newRollups(uint256 reporterShareBps) internal returns (IRollupRegistry) {
        bytes memory arguments = abi.encode(block.chainid, registry, SET_ID, MINIMUM_BOND, LEAVE_DELAY, FUND, reporterShareBps);
        return IRollupRegistry(create("RollupRegistry.sol:RollupRegistry", arguments));
    }

    /// @dev With stages of a second.
    function newChallenges(uint64 beatZeroMs, uint64 periodBeats, uint64 decideSeconds) internal returns (IExecutionChallenges) {
        IExecutionChallenges.Schedule memory schedule =
            IExecutionChallenges.Schedule(beatZeroMs, 1000, periodBeats, 1, 1, 1, decideSeconds, 1, 1, 1);
        return newChallenges(schedule);
    }

    function newChallenges(IExecutionChallenges.Schedule memory schedule) internal returns (IExecutionChallenges) {
        return IExecutionChallenges(create("ExecutionChallenges.sol:ExecutionChallenges", abi.encode(table, schedule)));
    }

    function newFund(uint64 replaceDelay, uint64 claimPeriod) internal returns (IRestitutionFund) {
        bytes memory arguments = abi.encode(slasher, delegationManager, rollups, replaceDelay, claimPeriod);
        return IRestitutionFund(create("RestitutionFund.sol:RestitutionFund", arguments));
    }

    /// @dev Tests of another kind of set change what they need to.
    function registryConfig(address slasher_) internal view virtual returns (RegistryConfig memory) {
        return RegistryConfig({
            allocationManager: allocationManager,
            slasher: slasher_,
            redistributionRecipient: address(0),
            operatorSetId: SET_ID,
            scheme: KeyScheme.BLS12_381,
            strategies: strategies(),
            minimumStake: MINIMUM_STAKE,
            maxMembers: 8,
            metadataURI: "ipfs://parley"
        });
    }

    function tableConfig() internal view virtual returns (TableConfig memory) {
        return TableConfig({
            registry: registry,
            shares: stakeShares,
            suspensions: suspensions,
            minimumInterval: MINIMUM_INTERVAL,
            activationDelay: ACTIVATION_DELAY,
            handoverDelay: HANDOVER_DELAY,
            validity: VALIDITY,
            maxSeats: 6
        });
    }

    /// @dev An epoch in which everybody's stake as it is now counts.
    function publish() internal returns (uint32 epoch) {
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        publishTable();
        return published.epoch;
    }

    /// @dev Publishes, and reads what the event tells everybody.
    function publishTable() internal returns (TableCommitment memory commitment, Operator[] memory operators) {
        vm.recordLogs();
        table.publishEpoch();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (, commitment, operators) = abi.decode(logs[logs.length - 1].data, (bytes32, TableCommitment, Operator[]));
        published = commitment;
        delete seated;
        for (uint256 i = 0; i < operators.length; ++i) {
            seated.push(operators[i]);
        }
    }

    function isSeated(Operator[] memory seats, address operator) internal pure returns (bool) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].operator == operator) return true;
        }
        return false;
    }

    /// @dev A block that is `secs` later.
    function skip(uint256 secs) internal {
        vm.warp(block.timestamp + secs);
        vm.roll(block.number + 1);
    }

    /// @dev Everything an operator does to get a seat. Its account and its key of the set's scheme are both made from `secretKey`.
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
        bytes memory publicKey = keyOf(secretKey);
        return abi.encode(publicKey, prove(secretKey, registry.popDigest(operator, publicKey)));
    }

    function keyOf(uint256 secretKey) internal view returns (bytes memory) {
        return registry.scheme() == KeyScheme.BLS12_381 ? BlsSigner.publicKey(secretKey) : abi.encodePacked(vm.addr(secretKey));
    }

    function prove(uint256 secretKey, bytes32 digest) internal view returns (bytes memory) {
        if (registry.scheme() == KeyScheme.BLS12_381) return BlsSigner.sign(secretKey, digest, BLS12381.POP_DST);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretKey, digest);
        return abi.encodePacked(r, s, v);
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
    function state(uint256 secretKey, uint32 epoch, uint64 beat, Head memory head) internal view returns (Statement memory statement) {
        statement = unsigned(epoch, beat, head);
        statement.signing = signedBy(secretKey, digestOf(statement));
    }

    function unsigned(uint32 epoch, uint64 beat, Head memory head) internal pure returns (Statement memory statement) {
        bytes32[] memory leaves = new bytes32[](2);
        bytes32[] memory proof = new bytes32[](1);
        leaves[0] = Hashes.headHash(head);
        leaves[1] = proof[0] = keccak256(abi.encode("another head", beat));
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        (statement.epoch, statement.beat, statement.head) = (epoch, beat, head);
        statement.proof = HeadProof(headsRoot, 2, 0, proof);
    }

    function digestOf(Statement memory statement) internal view returns (bytes32) {
        return attestationDigest(statement.epoch, statement.beat, statement.proof.headsRoot);
    }

    function attestationDigest(uint32 epoch, uint64 beat, bytes32 headsRoot) internal view returns (bytes32) {
        return Hashes.attestationDigest(block.chainid, address(registry), SET_ID, epoch, beat, headsRoot);
    }

    function signedBy(uint256 secretKey, bytes32 digest) internal view returns (Signing memory signing) {
        signing.publicKey = BlsSigner.publicKey(secretKey);
        signing.signature = BlsSigner.sign(secretKey, digest, BLS12381.SIGNATURE_DST);
    }

    /// @dev The table that was published last, whole.
    function opening() internal view returns (TableOpening memory opened) {
        opened.operators = seated;
        opened.fields = TableFields({
            scheme: published.scheme,
            snapshotTime: published.snapshotTime,
            validFrom: published.validFrom,
            validUntil: published.validUntil,
            count: published.count,
            totalWeight: published.totalWeight,
            root: published.root,
            sharesRoot: published.sharesRoot
        });
    }

    function seatOf(address operator) internal view returns (uint256 seat) {
        while (seated[seat].operator != operator) {
            ++seat;
        }
    }

    /// @dev What the seats of `counted` say together over `digest`, held against `accused`. `signers` is who really signs.
    function aggregateOf(uint256[] memory signers, address[] memory counted, uint256 accused, bytes32 digest)
        internal
        view
        returns (Signing memory signing)
    {
        signing.publicKey = BlsSigner.publicKey(accused);
        for (uint256 i = 0; i < signers.length; ++i) {
            bytes memory one = BlsSigner.sign(signers[i], digest, BLS12381.SIGNATURE_DST);
            signing.signature = i == 0 ? one : BlsSigner.addG2(signing.signature, one);
        }
        signing.table = opening();
        signing.signers = new bytes((signing.table.operators.length + 7) / 8);
        for (uint256 i = 0; i < counted.length; ++i) {
            uint256 seat = seatOf(counted[i]);
            signing.signers[seat / 8] |= bytes1(uint8(1 << (seat % 8)));
        }
    }

    function noHeaders() internal pure returns (bytes[] memory) {
        return new bytes[](0);
    }
}
