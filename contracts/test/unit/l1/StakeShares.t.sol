// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStakeShares} from "../../../src/interfaces/IStakeShares.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Test} from "../../utils/Test.sol";

contract StakeSharesTest is Test {
    address private constant GOVERNANCE = address(0x90);
    uint64 private constant DELAY = 1_000;
    bytes32 private constant ALFA = bytes32(uint256(1));
    bytes32 private constant BRAVO = bytes32(uint256(2));
    bytes32 private constant CHARLIE = bytes32(uint256(3));

    IStakeShares private shares;

    function setUp() external {
        vm.warp(1_800_000_000);
        shares = newShares(GOVERNANCE);
    }

    function newShares(address governance) private returns (IStakeShares) {
        return IStakeShares(create("StakeShares.sol:StakeShares", abi.encode(governance, DELAY)));
    }

    function test_constructor_noGovernance_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.InvalidGovernance.selector));
        newShares(address(0));
    }

    function test_sharesRoot_none() external view {
        vm.assertEq(shares.sharesRoot(), Hashes.sharesRoot(0, 0));
        vm.assertEq(shares.shares().length, 0);
    }

    function test_setShare_raise_waits() external {
        vm.expectEmit(address(shares));
        emit IStakeShares.RaiseProposed(BRAVO, 6_000, uint64(block.timestamp) + DELAY);
        _set(BRAVO, 6_000);
        vm.assertEq(shares.shareOf(BRAVO), 0);
        vm.assertEq(shares.raiseOf(BRAVO).bps, 6_000);

        vm.warp(block.timestamp + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.TooEarly.selector, block.timestamp, block.timestamp + 1));
        shares.applyRaise(BRAVO);
        vm.warp(block.timestamp + 1);
        bytes32 root = Hashes.sharesRoot(1, Hashes.shareLeaf(BRAVO, 6_000));
        vm.expectEmit(address(shares));
        emit IStakeShares.ShareChanged(BRAVO, 6_000, root);
        shares.applyRaise(BRAVO); // by anybody
        vm.assertEq(shares.shareOf(BRAVO), 6_000);
        vm.assertEq(shares.sharesRoot(), root);

        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NoRaise.selector, BRAVO));
        shares.applyRaise(BRAVO);
    }

    function test_sharesRoot_ascendsByDestination() external {
        _give(CHARLIE, 1_000);
        _give(ALFA, 2_000);
        _give(BRAVO, 7_000);
        bytes32[] memory leaves = new bytes32[](3);
        leaves[0] = Hashes.shareLeaf(ALFA, 2_000);
        leaves[1] = Hashes.shareLeaf(BRAVO, 7_000);
        leaves[2] = Hashes.shareLeaf(CHARLIE, 1_000);
        vm.assertEq(shares.sharesRoot(), Hashes.sharesRoot(3, MerkleTree.root(leaves)));
    }

    function test_setShare_lower_atOnce() external {
        _give(ALFA, 6_000);
        _set(ALFA, 8_000); // a raise that waits falls with it
        _set(ALFA, 1_000);
        vm.assertEq(shares.shareOf(ALFA), 1_000);
        vm.assertEq(shares.sharesRoot(), Hashes.sharesRoot(1, Hashes.shareLeaf(ALFA, 1_000)));
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NoRaise.selector, ALFA));
        shares.applyRaise(ALFA);
    }

    function test_setShare_toNothing_leavesList() external {
        _give(ALFA, 6_000);
        _set(ALFA, 0);
        vm.assertEq(shares.sharesRoot(), Hashes.sharesRoot(0, 0));
        vm.assertEq(shares.shares().length, 0);
    }

    function test_cancelRaise_drops() external {
        _set(ALFA, 8_000);
        vm.prank(GOVERNANCE);
        shares.cancelRaise(ALFA);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NoRaise.selector, ALFA));
        shares.applyRaise(ALFA);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NoRaise.selector, ALFA));
        vm.prank(GOVERNANCE);
        shares.cancelRaise(ALFA);
    }

    function test_applyRaise_overWhole_reverts() external {
        _give(ALFA, 6_000);
        _set(BRAVO, 4_001);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.SharesExceeded.selector, 10_001, 10_000));
        shares.applyRaise(BRAVO);
        _give(BRAVO, 4_000);
    }

    /// @dev The raise waited long ago, the room is of this moment: tables with the old share are still valid, and both destinations would count the same stake.
    function test_applyRaise_roomIsFresh_reverts() external {
        _give(ALFA, 6_000);
        _give(BRAVO, 4_000);
        _set(BRAVO, 10_000);
        vm.warp(block.timestamp + DELAY);
        _set(ALFA, 3_000);
        _set(ALFA, 0); // in steps does not help
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.SharesExceeded.selector, 16_000, 10_000));
        shares.applyRaise(BRAVO);
        vm.warp(block.timestamp + DELAY);
        shares.applyRaise(BRAVO);
        vm.assertEq(shares.shareOf(BRAVO), 10_000);
        vm.assertEq(shares.shares().length, 1);
    }

    function test_setShare_refusals() external {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.InvalidDestination.selector));
        shares.setShare(0, 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.InvalidShare.selector, 10_001));
        shares.setShare(ALFA, 10_001);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.ShareUnchanged.selector, ALFA, 0));
        shares.setShare(ALFA, 0);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NotGovernance.selector, address(this)));
        shares.setShare(ALFA, 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.NotGovernance.selector, address(this)));
        shares.cancelRaise(ALFA);
    }

    function test_applyRaise_tooManyDestinations_reverts() external {
        for (uint256 i = 1; i <= 129; ++i) {
            _set(bytes32(i), 1);
        }
        vm.warp(block.timestamp + DELAY);
        for (uint256 i = 1; i <= 128; ++i) {
            shares.applyRaise(bytes32(i));
        }
        vm.expectRevert(abi.encodeWithSelector(IStakeShares.TooManyDestinations.selector, 128));
        shares.applyRaise(bytes32(uint256(129)));
        _set(bytes32(uint256(5)), 0);
        vm.warp(block.timestamp + DELAY);
        shares.applyRaise(bytes32(uint256(129)));
    }

    /// @dev Whatever governance does in which order: over all commitments that a table could carry at once, no more than the whole is given.
    function testFuzz_shares_neverExceedWhole(uint256 seed) external {
        // For each destination, the greatest share that any table younger than DELAY carries.
        uint256[4] memory greatest;
        uint256[4] memory until;
        for (uint256 i = 0; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 slot = seed % 4;
            bytes32 destination = bytes32(slot + 1);
            uint16 before = shares.shareOf(destination);
            uint16 bps = uint16((seed >> 16) % 10_001);
            if ((seed >> 8) % 2 == 0) {
                if (bps != before) _set(destination, bps);
            } else {
                try shares.applyRaise(destination) {} catch {}
            }
            if (shares.shareOf(destination) < before) {
                if (block.timestamp >= until[slot] || before > greatest[slot]) greatest[slot] = before;
                until[slot] = block.timestamp + DELAY;
            }
            vm.warp(block.timestamp + (seed >> 64) % DELAY);
            uint256 sum;
            for (uint256 d = 0; d < 4; ++d) {
                uint256 share = shares.shareOf(bytes32(d + 1));
                sum += block.timestamp < until[d] && greatest[d] > share ? greatest[d] : share;
            }
            vm.assertTrue(sum <= 10_000);
        }
    }

    function _give(bytes32 destination, uint16 bps) private {
        _set(destination, bps);
        vm.warp(block.timestamp + DELAY);
        shares.applyRaise(destination);
    }

    function _set(bytes32 destination, uint16 bps) private {
        vm.prank(GOVERNANCE);
        shares.setShare(destination, bps);
    }
}
