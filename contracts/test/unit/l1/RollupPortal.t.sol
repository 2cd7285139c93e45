// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

contract RollupPortalTest is L1Pair {
    bytes4 private constant GAS_LIMIT = bytes4(keccak256("gasLimit(uint64)"));
    address private constant BOB = address(0xB0B);
    uint256 private constant MOST = 4_000_000;

    bytes[] private _none;

    function setUp() public {
        deployPair();
        vm.chainId(L1_CHAIN);
        vm.deal(ALICE, 100 ether);
    }

    function test_sendMessage_emitsAllThereIs() public {
        bytes32 id = idOf(0, IL1Gateway.L1Message(ALICE, BOB, 3 ether, 777_777, "hello"));
        vm.expectEmit(address(portal));
        emit IERC7786GatewaySource.MessageSent(id, onL1(ALICE), onRollup(BOB), "hello", 3 ether, gasAttribute(777_777));
        vm.prank(ALICE);
        vm.assertEq(portal.sendMessage{value: 3 ether}(onRollup(BOB), "hello", gasAttribute(777_777)), id);
        vm.assertEq(portal.messageCount(), 1);
        vm.assertEq(address(portal).balance, 3 ether);
    }

    /// @dev Who reads the event need not know the default.
    function test_sendMessage_noAttribute_emitsDefault() public {
        bytes32 id = idOf(0, IL1Gateway.L1Message(ALICE, BOB, 0, 200_000, ""));
        vm.expectEmit(address(portal));
        emit IERC7786GatewaySource.MessageSent(id, onL1(ALICE), onRollup(BOB), "", 0, gasAttribute(200_000));
        vm.prank(ALICE);
        vm.assertEq(portal.sendMessage(onRollup(BOB), "", _none), id);
    }

    function test_sendMessage_sameTwice_otherId() public {
        bytes32 first = portal.sendMessage(onRollup(BOB), "x", _none);
        vm.assertNotEq(portal.sendMessage(onRollup(BOB), "x", _none), first);
    }

    function test_sendMessage_addresses() public {
        bytes memory bent = bytes.concat(onRollup(BOB), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidInteroperableAddress.selector, bent));
        portal.sendMessage(bent, "", _none);
        bytes memory elsewhere = onL1(BOB);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.WrongChain.selector, L1_CHAIN, ROLLUP_CHAIN));
        portal.sendMessage(elsewhere, "", _none);
    }

    function test_sendMessage_payloadLength() public {
        portal.sendMessage(onRollup(BOB), new bytes(16_384), _none);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.PayloadTooLarge.selector, 16_385, 16_384));
        portal.sendMessage(onRollup(BOB), new bytes(16_385), _none);
    }

    function test_sendMessage_attributes() public {
        vm.assertTrue(portal.supportsAttribute(GAS_LIMIT));
        vm.assertFalse(portal.supportsAttribute(bytes4(keccak256("deadline(uint64)"))));
        bytes memory to = onRollup(BOB);
        uint64[4] memory limits = [uint64(20_999), 2_000_001, type(uint64).max, 0];
        for (uint256 i = 0; i < limits.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidGasLimit.selector, limits[i], 21_000, 2_000_000));
            portal.sendMessage(to, "", gasAttribute(limits[i]));
        }
        portal.sendMessage(to, "", gasAttribute(21_000));
        portal.sendMessage(to, "", gasAttribute(2_000_000));
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidAttribute.selector, GAS_LIMIT));
        portal.sendMessage(to, "", gasAttribute(uint256(type(uint64).max) + 1));

        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodePacked(GAS_LIMIT, uint256(50_000), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidAttribute.selector, GAS_LIMIT));
        portal.sendMessage(to, "", attributes);
        attributes[0] = abi.encodePacked(GAS_LIMIT);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidAttribute.selector, GAS_LIMIT));
        portal.sendMessage(to, "", attributes);
        attributes[0] = abi.encodePacked(bytes4(keccak256("deadline(uint64)")), uint256(1));
        vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(attributes[0])));
        portal.sendMessage(to, "", attributes);
        attributes[0] = "";
        vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0)));
        portal.sendMessage(to, "", attributes);

        attributes = new bytes[](2);
        (attributes[0], attributes[1]) = (gasAttribute(50_000)[0], gasAttribute(50_000)[0]);
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.DuplicateAttribute.selector, GAS_LIMIT));
        portal.sendMessage(to, "", attributes);
    }

    function test_forceTransaction_emitsAsItStands() public {
        vm.expectEmit(address(portal));
        emit IRollupPortal.TransactionForced(hex"02c0ffee");
        portal.forceTransaction(hex"02c0ffee");
        vm.assertEq(portal.messageCount(), 0);
        portal.forceTransaction(new bytes(16_384));
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidTransactionLength.selector, 0, 16_384));
        portal.forceTransaction("");
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.InvalidTransactionLength.selector, 16_385, 16_384));
        portal.forceTransaction(new bytes(16_385));
    }

    function test_takesNoOtherMoney() public {
        (bool success,) = address(portal).call{value: 1}("");
        vm.assertFalse(success);
        vm.deal(address(this), 1);
        (success,) = address(portal).call{value: 1}(abi.encodeCall(IRollupPortal.forceTransaction, (hex"01")));
        vm.assertFalse(success);
    }

    // Metering.

    function test_demand_overMost_refusedUntilNextBlock() public {
        // 2,000,000 + 80,000 + 40 · 16,384 = 2,735,360.
        portal.sendMessage(onRollup(BOB), new bytes(16_384), gasAttribute(2_000_000));
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.BlockFull.selector, 2_735_360, MOST - 2_735_360));
        portal.sendMessage(onRollup(BOB), new bytes(16_384), gasAttribute(2_000_000));
        (uint64 left, uint64 excess) = portal.demand();
        vm.assertEq(left, MOST - 2_735_360);
        vm.assertEq(excess, 0);
        vm.roll(block.number + 1);
        portal.sendMessage(onRollup(BOB), new bytes(16_384), gasAttribute(2_000_000));
    }

    /// @dev Sixteen of them are what one block of the rollup takes from its queue.
    function test_demand_forced_atMostSixteenInABlock() public {
        for (uint256 i = 0; i < 15; ++i) {
            portal.forceTransaction(hex"01");
        }
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.BlockFull.selector, 250_040, MOST - 15 * 250_040));
        portal.forceTransaction(hex"01");
        vm.expectRevert(abi.encodeWithSelector(IRollupPortal.BlockFull.selector, 280_000, MOST - 15 * 250_040));
        portal.sendMessage(onRollup(BOB), "", _none);
    }

    function test_charge_nothingAtTheTarget() public {
        for (uint256 i = 0; i < 30; ++i) {
            vm.assertEq(portal.charge(MOST), 0);
            // 920,000 + 80,000.
            portal.sendMessage(onRollup(BOB), "", gasAttribute(920_000));
            vm.roll(block.number + 1);
        }
    }

    /// @dev Whoever fills the rollup pays more from block to block, and nobody can for ten minutes.
    function test_charge_growsByAnEighthWithEachFullBlock() public {
        uint256 last = 1e9;
        for (uint256 i = 1; i <= 20; ++i) {
            _fill();
            vm.roll(block.number + 1);
            uint256 price = 1e9 + portal.charge(1e9);
            vm.assertLt((last * 1_124) / 1_000, price);
            vm.assertLt(price, (last * 1_126) / 1_000);
            last = price;
        }
        (, uint64 excess) = portal.demand();
        vm.roll(block.number + 10);
        (, uint64 later) = portal.demand();
        vm.assertEq(excess - later, 10_000_000);
        vm.roll(block.number + 60);
        vm.assertEq(portal.charge(MOST), 0);
    }

    function test_charge_isBurned() public {
        // The first one of all writes a slot anew.
        _gasOfSend();
        vm.roll(block.number + 1);
        uint256 gas = _gasOfSend();
        vm.roll(block.number + 1);
        for (uint256 i = 0; i < 10; ++i) {
            _fill();
            vm.roll(block.number + 1);
        }
        uint256 charge = portal.charge(280_000);
        vm.assertLt(500_000, charge);
        uint256 burned = _gasOfSend() - gas;
        vm.assertLt(charge, burned + 10_000);
        vm.assertLt(burned, charge + 10_000);

        bytes memory to = onRollup(BOB);
        charge = portal.charge(280_000);
        vm.expectPartialRevert(IRollupPortal.InsufficientGas.selector);
        portal.sendMessage{gas: charge}(to, "", _none);
    }

    /// @dev A reference of EIP-4844's excess, block by block, and of the exponential by squaring.
    function testFuzz_demand_asInTheModel(uint256 seed) public {
        uint256 excess;
        for (uint256 i = 0; i < 12; ++i) {
            uint256 used;
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 tries = seed % 5;
            for (uint256 j = 0; j < tries; ++j) {
                uint256 rollupGas = _ask(uint256(keccak256(abi.encode(seed, j))), MOST - used);
                uint256 expected = _exponential(rollupGas, excess);
                uint256 charge = portal.charge(rollupGas);
                vm.assertTrue(charge <= expected + 2 && expected <= charge + 2 + expected / 1e6, "another price");
                used += rollupGas;
                (uint64 left, uint64 excess_) = portal.demand();
                vm.assertEq(left, MOST - used);
                vm.assertEq(excess_, excess);
            }
            uint256 blocks = 1 + (seed >> 8) % 3;
            for (uint256 j = 0; j < blocks; ++j) {
                excess = excess + used > 1_000_000 ? excess + used - 1_000_000 : 0;
                used = 0;
            }
            vm.roll(block.number + blocks);
        }
    }

    /// @dev Sends a message or forces a transaction. Returns what it counts for, zero where there was no room.
    function _ask(uint256 seed, uint256 left) private returns (uint256 rollupGas) {
        uint256 length = 1 + ((seed >> 16) % 16_384);
        if (seed % 4 == 0) {
            rollupGas = 250_000 + 40 * length;
            vm.assertEq(portal.forcedDemand(length), rollupGas);
            if (rollupGas > left) return 0;
            portal.forceTransaction(new bytes(length));
        } else {
            uint256 gasLimit = 21_000 + ((seed >> 64) % 1_979_001);
            rollupGas = gasLimit + 80_000 + 40 * length;
            vm.assertEq(portal.messageDemand(uint64(gasLimit), length), rollupGas);
            if (rollupGas > left) return 0;
            portal.sendMessage(onRollup(BOB), new bytes(length), gasAttribute(gasLimit));
        }
    }

    /// @dev `rollupGas · (e^(excess / 25,470,000) − 1)`: (1 + x / 2^40)^(2^40) with 2^-120 as the unit.
    function _exponential(uint256 rollupGas, uint256 excess) private pure returns (uint256) {
        uint256 one = 1 << 120;
        uint256 power = one + ((excess << 80) / 25_470_000);
        for (uint256 i = 0; i < 40; ++i) {
            power = (power * power) >> 120;
        }
        return (rollupGas * (power - one)) >> 120;
    }

    function _fill() private {
        portal.sendMessage(onRollup(BOB), "", gasAttribute(1_920_000));
        portal.sendMessage(onRollup(BOB), "", gasAttribute(1_920_000));
    }

    function _gasOfSend() private returns (uint256 gas) {
        bytes memory to = onRollup(BOB);
        gas = gasleft();
        portal.sendMessage(to, "", _none);
        gas -= gasleft();
    }
}
