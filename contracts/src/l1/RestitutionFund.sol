// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Share, TableFields} from "../interfaces/IEvidenceTypes.sol";
import {IRestitutionFund} from "../interfaces/IRestitutionFund.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {IStrategy} from "../interfaces/eigenlayer/IStrategy.sol";
import {IStrategyManager} from "../interfaces/eigenlayer/IStrategyManager.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {TableOpenings} from "../libraries/TableOpenings.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title Where the operator set's slashed stake goes, see `IRestitutionFund`.
contract RestitutionFund is IRestitutionFund, ReentrancyGuardTransient {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    /// @inheritdoc IRestitutionFund
    ISlasher public immutable slasher;
    /// @inheritdoc IRestitutionFund
    IStrategyManager public immutable strategyManager;
    /// @inheritdoc IRestitutionFund
    IRollupRegistry public immutable rollups;
    /// @inheritdoc IRestitutionFund
    uint64 public immutable replaceDelay;
    /// @inheritdoc IRestitutionFund
    uint64 public immutable claimPeriod;

    /// @inheritdoc IRestitutionFund
    mapping(IERC20 token => uint256) public accounted;
    /// @inheritdoc IRestitutionFund
    mapping(uint256 slashId => mapping(IStrategy strategy => uint256)) public collected;
    /// @inheritdoc IRestitutionFund
    mapping(bytes32 rollupId => mapping(IERC20 token => uint256)) public available;
    mapping(bytes32 rollupId => mapping(IERC20 token => Round)) private _rounds;
    mapping(bytes32 rollupId => mapping(IERC20 token => mapping(uint64 number => BitMaps.BitMap))) private _claimed;

    /// @param replaceDelay_ in seconds, positive
    /// @param claimPeriod_ in seconds, positive
    constructor(ISlasher slasher_, IStrategyManager strategyManager_, IRollupRegistry rollups_, uint64 replaceDelay_, uint64 claimPeriod_) {
        if (replaceDelay_ == 0 || claimPeriod_ == 0) revert InvalidPeriods(replaceDelay_, claimPeriod_);
        slasher = slasher_;
        strategyManager = strategyManager_;
        rollups = rollups_;
        replaceDelay = replaceDelay_;
        claimPeriod = claimPeriod_;
    }

    /// @inheritdoc IRestitutionFund
    /// @dev Anyone can clear a slash past this contract, so what arrived is told by the balance: at most what the slash's shares are worth is credited for it, so that a
    /// small slash cannot be made the reason for a large one's money.
    function collect(uint256 slashId, IStrategy strategy, TableFields calldata fields, Share[] calldata shares) external nonReentrant {
        uint32 epoch = slasher.slash(slashId).epoch;
        if (epoch == 0) revert UnknownSlash(slashId);
        TableOpenings.requireFields(slasher.table(), epoch, fields);
        uint256 totalBps = _requireShares(shares, fields.sharesRoot);

        // Not due, or done by somebody else: what counts is what is here.
        try strategyManager.clearBurnOrRedistributableSharesByStrategy(slasher.registry().operatorSet(), slashId, strategy) {} catch {}
        uint256 due = _due(slashId, strategy);
        IERC20 token = strategy.underlyingToken();
        uint256 surplus = Math.saturatingSub(token.balanceOf(address(this)), accounted[token]);
        uint256 amount = Math.min(surplus, due);

        uint256 credited;
        for (uint256 i = 0; i < shares.length; ++i) {
            uint256 part = Math.mulDiv(amount, shares[i].bps, totalBps);
            if (part == 0) continue;
            credited += part;
            available[shares[i].destinationId][token] += part;
            emit Credited(shares[i].destinationId, token, part);
        }
        if (credited == 0) revert NothingArrived(slashId, strategy);
        accounted[token] += credited;
        collected[slashId][strategy] += credited;
        emit Collected(slashId, strategy, token, credited);
    }

    /// @inheritdoc IRestitutionFund
    function publish(bytes32 rollupId, IERC20 token, bytes32 root, uint64 count, uint256 amount) external nonReentrant {
        address governance = rollups.rollup(rollupId).governance;
        if (msg.sender != governance) revert NotGovernance(msg.sender, governance);
        if (root == 0 || count == 0 || amount == 0) revert EmptyRound();
        Round storage last = _rounds[rollupId][token];
        bool isOpen = block.timestamp >= last.activeAt && block.timestamp < last.expiresAt && last.left != 0;
        if (isOpen) revert RoundIsOpen(last.number, last.expiresAt);

        uint256 funds = available[rollupId][token] + last.left;
        if (amount > funds) revert InsufficientFunds(amount, funds);
        available[rollupId][token] = funds - amount;
        uint64 activeAt = uint64(block.timestamp) + replaceDelay;
        Round memory next = Round(last.number + 1, count, activeAt, activeAt + claimPeriod, root, amount);
        _rounds[rollupId][token] = next;
        emit RoundPublished(rollupId, token, next);
    }

    /// @inheritdoc IRestitutionFund
    function claim(bytes32 rollupId, IERC20 token, uint64 position, address account, uint256 amount, bytes32[] calldata proof)
        external
        nonReentrant
    {
        Round storage current = _rounds[rollupId][token];
        uint64 number = current.number;
        if (block.timestamp < current.activeAt || block.timestamp >= current.expiresAt) {
            revert RoundNotActive(number, current.activeAt, current.expiresAt);
        }
        BitMaps.BitMap storage claimed = _claimed[rollupId][token][number];
        if (claimed.get(position)) revert AlreadyClaimed(number, position);
        bytes32 leaf = Hashes.restitutionLeaf(rollupId, address(token), account, amount);
        bytes32 computed = MerkleTree.leafRoot(leaf, position, current.count, proof);
        if (computed != current.root) revert InvalidClaim(computed, current.root);
        if (amount > current.left) revert InsufficientFunds(amount, current.left);

        claimed.set(position);
        current.left -= amount;
        accounted[token] -= amount;
        emit Claimed(rollupId, token, number, position, account, amount);
        uint256 before = token.balanceOf(address(this));
        token.safeTransfer(account, amount);
        uint256 taken = Math.saturatingSub(before, token.balanceOf(address(this)));
        if (taken > amount) revert TokenTookMore(taken, amount);
    }

    /// @inheritdoc IRestitutionFund
    function close(bytes32 rollupId, IERC20 token) external nonReentrant {
        Round storage current = _rounds[rollupId][token];
        if (block.timestamp < current.expiresAt) revert NotExpired(current.number, current.expiresAt);
        uint256 left = current.left;
        current.left = 0;
        available[rollupId][token] += left;
        emit RoundClosed(rollupId, token, current.number, left);
    }

    /// @inheritdoc IRestitutionFund
    function round(bytes32 rollupId, IERC20 token) external view returns (Round memory) {
        return _rounds[rollupId][token];
    }

    /// @inheritdoc IRestitutionFund
    function isClaimed(bytes32 rollupId, IERC20 token, uint64 number, uint64 position) external view returns (bool) {
        return _claimed[rollupId][token][number].get(position);
    }

    /// @dev What a slash may still be credited: worth at the slash or now, whichever is less. Shares gain with the years, and an old slash, long paid, would else be the
    /// reason to take the difference out of a later one's money.
    function _due(uint256 slashId, IStrategy strategy) private view returns (uint256) {
        (uint256 slashed, uint256 worth) = slasher.slashedShares(slashId, strategy);
        if (slashed == 0) revert NothingArrived(slashId, strategy);
        return Math.saturatingSub(Math.min(worth, strategy.sharesToUnderlyingView(slashed)), collected[slashId][strategy]);
    }

    function _requireShares(Share[] calldata shares, bytes32 sharesRoot) private pure returns (uint256 totalBps) {
        bytes32[] memory leaves = new bytes32[](shares.length);
        for (uint256 i = 0; i < shares.length; ++i) {
            leaves[i] = Hashes.shareLeaf(shares[i].destinationId, shares[i].bps);
            totalBps += shares[i].bps;
        }
        // casting to 'uint64' is safe because nobody pays for calldata of 2^64 shares
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes32 computed = Hashes.sharesRoot(uint64(shares.length), MerkleTree.root(leaves));
        if (computed != sharesRoot) revert WrongShares(computed, sharesRoot);
        if (totalBps == 0) revert NoShares();
    }
}
