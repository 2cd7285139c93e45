// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Rollups and their bonds, see `IRollupRegistry`.
/// @dev Bonds are credited and paid out in a second step, so that no receiver can stand in the way of a report.
contract RollupRegistry is IRollupRegistry, ReentrancyGuardTransient {
    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_REPORTER_SHARE_BPS = 5_000;
    /// @inheritdoc IRollupRegistry
    uint256 public constant MAX_MANIFEST_LENGTH = 65_536;
    /// @inheritdoc IRollupRegistry
    uint64 public constant MOST_NOTICE = 50_400;
    /// @inheritdoc IRollupRegistry
    uint64 public constant L1_BLOCK_SECONDS = 24;
    bytes32 private constant GENESIS_TAG = keccak256("parley/v0/genesis");

    /// @inheritdoc IRollupRegistry
    uint256 public immutable l1ChainId;
    /// @inheritdoc IRollupRegistry
    address public immutable avs;
    /// @inheritdoc IRollupRegistry
    uint32 public immutable operatorSetId;
    /// @inheritdoc IRollupRegistry
    uint256 public immutable minimumBond;
    /// @inheritdoc IRollupRegistry
    uint64 public immutable leaveDelay;
    /// @inheritdoc IRollupRegistry
    address public immutable fund;
    /// @inheritdoc IRollupRegistry
    uint256 public immutable reporterShareBps;

    mapping(bytes32 rollupId => Rollup) private _rollups;
    /// @inheritdoc IRollupRegistry
    mapping(address account => uint256) public owed;

    /// @param l1ChainId_ of the L1 of the operator set: ids of rollups name it, so that they are the same on every chain that has a registry
    /// @param minimumBond_ in wei
    /// @param leaveDelay_ in seconds; at least the evidence window
    /// @param reporterShareBps_ at most half: who reports itself must lose
    constructor(
        uint256 l1ChainId_,
        address avs_,
        uint32 operatorSetId_,
        uint256 minimumBond_,
        uint64 leaveDelay_,
        address fund_,
        uint256 reporterShareBps_
    ) {
        if (reporterShareBps_ > MAX_REPORTER_SHARE_BPS) {
            revert InvalidReporterShare(reporterShareBps_, MAX_REPORTER_SHARE_BPS);
        }
        l1ChainId = l1ChainId_;
        avs = avs_;
        operatorSetId = operatorSetId_;
        minimumBond = minimumBond_;
        leaveDelay = leaveDelay_;
        fund = fund_;
        reporterShareBps = reporterShareBps_;
    }

    /// @inheritdoc IRollupRegistry
    function register(Genesis calldata genesis, address gateway) external payable returns (bytes32 rollupId) {
        if (genesis.chainId == 0) revert InvalidRollup("chainId");
        if (genesis.sequencer == address(0)) revert InvalidRollup("sequencer");
        if (gateway == address(0)) revert InvalidRollup("gateway");

        bytes32 hash = genesisHash(genesis);
        rollupId = Hashes.rollupId(genesis.chainId, hash, gateway);
        Rollup storage known = _rollups[rollupId];
        if (known.sequencer != address(0)) {
            if (known.unsafeStopped) revert UnsafeAlreadyStopped(rollupId);
            if (known.lastL1Block != 0) revert RollupHasLeft(rollupId, known.lastL1Block);
            known.bond += msg.value;
            emit BondIncreased(rollupId, msg.sender, msg.value, known.bond);
            return rollupId;
        }
        if (msg.value < minimumBond) revert BondTooSmall(msg.value, minimumBond);
        _rollups[rollupId] = Rollup(genesis.chainId, hash, gateway, genesis.sequencer, genesis.governance, msg.value, false, 0, 0);
        emit RollupRegistered(rollupId, genesis.chainId, hash, gateway, genesis.sequencer, genesis.governance, msg.value);
    }

    /// @inheritdoc IRollupRegistry
    function publishManifest(bytes32 rollupId, bytes calldata manifest) external {
        Rollup storage known = _registered(rollupId);
        if (msg.sender != known.sequencer && msg.sender != known.governance) {
            revert NotPublisher(msg.sender, known.sequencer, known.governance);
        }
        if (manifest.length == 0 || manifest.length > MAX_MANIFEST_LENGTH) {
            revert InvalidManifestLength(manifest.length, MAX_MANIFEST_LENGTH);
        }
        emit ManifestPublished(rollupId, msg.sender, manifest);
    }

    /// @inheritdoc IRollupRegistry
    function announceLeave(bytes32 rollupId) external {
        announceLeaveAt(rollupId, uint64(block.number));
    }

    /// @inheritdoc IRollupRegistry
    function releaseBond(bytes32 rollupId, address receiver) external {
        Rollup storage left = _governed(rollupId);
        if (receiver == address(0)) revert InvalidReceiver();
        if (left.lastL1Block == 0) revert NotLeaving(rollupId);
        if (block.timestamp < left.bondFreeAt) revert BondNotFree(uint64(block.timestamp), left.bondFreeAt);
        uint256 bond = left.bond;
        if (bond == 0) revert NothingBonded(rollupId);
        left.bond = 0;
        owed[receiver] += bond;
        emit BondReleased(rollupId, receiver, bond);
    }

    /// @inheritdoc IRollupRegistry
    function reportSequencerEquivocation(
        bytes32 rollupId,
        uint64 number,
        bytes32 anchor,
        SequencerStatement calldata first,
        SequencerStatement calldata second
    ) external {
        Rollup storage accused = _registered(rollupId);
        if (accused.unsafeStopped) revert UnsafeAlreadyStopped(rollupId);
        bytes32 firstDigest = _requireStated(accused.sequencer, rollupId, number, anchor, first);
        bytes32 secondDigest = _requireStated(accused.sequencer, rollupId, number, anchor, second);
        if (firstDigest == secondDigest) revert NotEquivocation(firstDigest);

        uint256 bond = accused.bond;
        uint256 reward = (bond * reporterShareBps) / BPS;
        accused.bond = 0;
        accused.unsafeStopped = true;
        owed[msg.sender] += reward;
        owed[fund] += bond - reward;
        emit SequencerEquivocated(rollupId, number, firstDigest, secondDigest, msg.sender, bond);
    }

    /// @inheritdoc IRollupRegistry
    function pay(address payable account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        emit Paid(account, amount);
        Address.sendValue(account, amount);
    }

    /// @inheritdoc IRollupRegistry
    function rollup(bytes32 rollupId) external view returns (Rollup memory) {
        return _registered(rollupId);
    }

    /// @inheritdoc IRollupRegistry
    function lastL1BlockOf(bytes32 rollupId) external view returns (uint64) {
        return _rollups[rollupId].lastL1Block;
    }

    /// @inheritdoc IRollupRegistry
    function announceLeaveAt(bytes32 rollupId, uint64 lastL1Block) public {
        Rollup storage leaving = _governed(rollupId);
        if (leaving.lastL1Block != 0) revert RollupHasLeft(rollupId, leaving.lastL1Block);
        uint64 least = uint64(block.number);
        if (lastL1Block < least || lastL1Block > least + MOST_NOTICE) revert InvalidLastBlock(lastL1Block, least, least + MOST_NOTICE);
        leaving.lastL1Block = lastL1Block;
        leaving.bondFreeAt = uint64(block.timestamp) + leaveDelay + (lastL1Block - least) * L1_BLOCK_SECONDS;
        emit RollupLeaves(rollupId, leaving.lastL1Block, leaving.bondFreeAt);
    }

    /// @inheritdoc IRollupRegistry
    function genesisHash(Genesis calldata genesis) public view returns (bytes32) {
        // Two halves, because the compiler cannot hold all of it at once.
        bytes memory own = abi.encode(
            GENESIS_TAG, genesis.chainId, genesis.timestamp, genesis.gasLimit, genesis.baseFeeWei, genesis.coinbase, genesis.sequencer
        );
        bytes memory shared = abi.encode(
            l1ChainId,
            avs,
            operatorSetId,
            genesis.tableRoot,
            genesis.governance,
            genesis.codeHash,
            genesis.allocHash,
            genesis.derivationHash
        );
        return keccak256(bytes.concat(own, shared));
    }

    function _governed(bytes32 rollupId) private view returns (Rollup storage found) {
        found = _registered(rollupId);
        if (msg.sender != found.governance) revert NotGovernance(msg.sender, found.governance);
    }

    function _registered(bytes32 rollupId) private view returns (Rollup storage found) {
        found = _rollups[rollupId];
        if (found.sequencer == address(0)) revert UnknownRollup(rollupId);
    }

    /// @dev The seal digest of the block that `statement` is about, if `sequencer` signed it. That digest alone tells two blocks apart: what a batch's signature covers besides, its body, may
    /// differ from batch to batch.
    function _requireStated(address sequencer, bytes32 rollupId, uint64 number, bytes32 anchor, SequencerStatement calldata statement)
        private
        pure
        returns (bytes32 sealDigest)
    {
        sealDigest = Hashes.sealDigest(rollupId, number, statement.blockHash, statement.l1OriginNumber, statement.l1OriginHash, anchor);
        bytes32 signed = statement.bodyHash == 0 ? sealDigest : Hashes.batchDigest(sealDigest, statement.bodyHash);
        // A malformed or high-s signature recovers zero, which no rollup has as its sequencer.
        (address recovered,,) = ECDSA.tryRecover(signed, statement.signature);
        if (recovered != sequencer) revert InvalidStatement(signed, recovered, sequencer);
    }
}
