// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IStakeCover} from "../../src/interfaces/IStakeCover.sol";
import {IStakeShares} from "../../src/interfaces/IStakeShares.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../src/libraries/MerkleTree.sol";
import {CodecDouble, LightClientDouble, PriceDouble} from "./PolicyDoubles.sol";
import {PolicyFixture} from "./PolicyFixture.sol";

/// @notice A policy whose only limit on value is the stake behind it.
abstract contract CoverFixture is PolicyFixture {
    bytes32 internal constant FIRST_ID = bytes32(uint256(1));
    bytes32 internal constant LAST_ID = bytes32(type(uint256).max);
    uint16 internal constant OWN_BPS = 2_000;
    uint16 internal constant RISK_BPS = 5_000;
    uint128 internal constant STAKE = 10_000;
    /// @dev STAKE · OWN_BPS · RISK_BPS.
    uint256 internal constant LIMIT = 1_000;

    LightClientDouble internal tables;
    PriceDouble internal prices;
    CodecDouble internal codec;

    function setUp() public virtual override {
        deployPolicy(true);
        tables = LightClientDouble(gateway.lightClient());
        prices = new PriceDouble();
        codec = new CodecDouble();
        addValueRule(BRIDGE);
        tightenCover(RISK_BPS);
        open(tableOf(1, STAKE, listOf(OWN_BPS)), listOf(OWN_BPS));
    }

    function addValueRule(address bridge) internal {
        uint128 most = type(uint128).max / 4;
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(PEER_ID, bridge, IPolicy.ValueRule(codec, 60, most, most, most));
    }

    function ruleOf(uint16 riskBps) internal view returns (IStakeCover.Rule memory) {
        return IStakeCover.Rule(prices, riskBps);
    }

    function tightenCover(uint16 riskBps) internal {
        vm.prank(GOVERNANCE);
        cover.tightenRule(ruleOf(riskBps));
    }

    /// @notice Shares of three rollups, of which the second is this one.
    function listOf(uint16 own) internal pure returns (IStakeShares.Share[] memory shares) {
        shares = new IStakeShares.Share[](3);
        shares[0] = IStakeShares.Share(FIRST_ID, 3_000);
        shares[1] = IStakeShares.Share(OWN_ID, own);
        shares[2] = IStakeShares.Share(LAST_ID, 1);
    }

    /// @notice A table that commits to those shares, usable from now on for 13 days.
    function tableOf(uint32 epoch, uint128 stake, IStakeShares.Share[] memory shares) internal view returns (TableCommitment memory table) {
        bytes32[] memory leaves = new bytes32[](shares.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = Hashes.shareLeaf(shares[i].destinationId, shares[i].bps);
        }
        (table.epoch, table.totalWeight) = (epoch, stake);
        (table.validFrom, table.validUntil) = (uint64(block.timestamp), uint64(block.timestamp) + 13 days);
        table.sharesRoot = Hashes.sharesRoot(uint64(leaves.length), MerkleTree.root(leaves));
    }

    /// @notice The light client knows the table from now on, and its shares are opened.
    function open(TableCommitment memory table, IStakeShares.Share[] memory shares) internal {
        tables.adopt(table);
        cover.openShares(table, shares);
    }

    function comeIn(uint256 amount) internal returns (bool admitted) {
        vm.prank(address(gateway));
        (admitted,) = policy.noteInflow(PEER_ID, 3, 1, BRIDGE, abi.encode(true, amount));
    }

    function available() internal view returns (uint256 left) {
        (, left) = cover.room();
    }

    /// @notice To the first second of the next window.
    function roll() internal {
        vm.warp((block.timestamp / EXPOSURE_WINDOW + 1) * EXPOSURE_WINDOW);
    }
}
