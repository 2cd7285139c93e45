// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../../src/interfaces/IL1Gateway.sol";
import {IRollupPortal} from "../../../../src/interfaces/IRollupPortal.sol";
import {Counterpart} from "../../../../src/libraries/Counterparts.sol";
import {Vm} from "../../../utils/Vm.sol";
import {Withdrawals} from "../../../utils/Withdrawals.sol";
import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";

/// @notice A token of the L1 comes to a rollup over OpenZeppelin's bridges, which know the portal and the L1Gateway as their ERC-7786 gateways and nothing else of Parley.
contract TokensFromL1Test is Withdrawals {
    address private constant BOB = address(0xB0B);

    IERC20 private _coin;
    BridgeERC20 private _bridge;
    ERC20Crosschain private _twin;

    function setUp() public {
        deployPair();
        _coin = IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", ALICE, uint256(1_000))));
        uint256 nonce = vm.getNonce(address(this));
        Counterpart[] memory twins = new Counterpart[](1);
        twins[0] = Counterpart(ROLLUP_CHAIN, vm.computeCreateAddress(address(this), nonce + 1));
        vm.chainId(L1_CHAIN);
        _bridge = BridgeERC20(create("Erc20Bridge.sol:Erc20Bridge", abi.encode(_coin, portal, twins)));
        twins[0] = Counterpart(L1_CHAIN, address(_bridge));
        vm.chainId(ROLLUP_CHAIN);
        _twin = ERC20Crosschain(create("CrosschainErc20.sol:CrosschainErc20", abi.encode("Coin", "COIN", uint8(18), gateway, twins)));
    }

    function test_deposit_mintsTheTwin() public {
        IL1Gateway.L1Message[] memory messages = _deposit(BOB, 300);
        advance(1, messages);
        vm.assertEq(_twin.balanceOf(BOB), 300);
        vm.assertEq(_twin.totalSupply(), _coin.balanceOf(address(_bridge)));
    }

    function test_deposit_toAnInvalidReceiver_canBeRetriedForEver() public {
        IL1Gateway.L1Message[] memory messages = _deposit(address(0), 300);
        advance(1, messages);
        vm.assertTrue(gateway.isFailed(idOf(0, messages[0])));
        vm.warp(NOW + 365 days);
        // Nobody can end what carries tokens: there is no value to send back.
        vm.expectRevert(abi.encodeWithSelector(IL1Gateway.NothingToReturn.selector, idOf(0, messages[0])));
        gateway.bounce(0, messages[0]);
    }

    /// @dev Only the bridge's own messages mint: another sender on the L1 is told no.
    function test_forgedDeposit_fails() public {
        IL1Gateway.L1Message[] memory messages = _deposit(BOB, 300);
        messages[0].sender = ALICE;
        advance(1, messages);
        vm.assertTrue(gateway.isFailed(idOf(0, messages[0])));
        vm.assertEq(_twin.totalSupply(), 0);
    }

    /// @dev There and back, by bridges that know portal and L1Gateway as gateways: what is on the rollup is in custody on the L1, at every step.
    function test_withdrawal_paysOutOfCustody() public {
        advance(1, _deposit(BOB, 300));
        IRollupPortal.RollupMessage memory message = _withdraw(BOB, ALICE, 100);
        vm.assertEq(_twin.totalSupply(), 200);
        vm.assertEq(_coin.balanceOf(address(_bridge)), 300);
        settle(7);
        deliver(message, 7);
        vm.assertEq(_coin.balanceOf(ALICE), 800);
        vm.assertEq(_coin.balanceOf(address(_bridge)), _twin.totalSupply());
        expectFailed(message, 7, abi.encodeWithSelector(IRollupPortal.AlreadyDelivered.selector, toL1IdOf(message)));
    }

    /// @dev Only the twin's own messages pay: what anybody else sends to the bridge is told no, however it is worded.
    function test_forgedWithdrawal_fails() public {
        advance(1, _deposit(BOB, 300));
        IRollupPortal.RollupMessage memory message = _withdraw(BOB, ALICE, 100);
        IRollupPortal.RollupMessage memory forged = sendToL1(BOB, address(_bridge), 0, message.payload);
        settle(7);
        (bytes[] memory accountProof, bytes[] memory storageProof) = proofsOf(toL1IdOf(forged), 2);
        vm.chainId(L1_CHAIN);
        vm.expectPartialRevert(IRollupPortal.DeliveryFailed.selector);
        portal.deliver(forged, 7, accountProof, storageProof);
        vm.assertEq(_coin.balanceOf(address(_bridge)), 300);
    }

    function testFuzz_supply_isConserved(uint256 seed) public {
        IRollupPortal.RollupMessage[] memory open = new IRollupPortal.RollupMessage[](12);
        uint256 count;
        uint256 inFlight;
        for (uint64 step = 0; step < 24; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 amount = 1 + (seed >> 8) % 80;
            if (seed % 3 == 0 && _coin.balanceOf(ALICE) >= amount) {
                vm.roll(block.number + 1);
                advance(1, _deposit(BOB, amount));
            } else if (seed % 3 == 1 && count < 12 && _twin.balanceOf(BOB) >= amount) {
                open[count++] = _withdraw(BOB, ALICE, amount);
                inFlight += amount;
            } else if (count != 0) {
                settle(step + 1);
                uint256 before = _coin.balanceOf(ALICE);
                deliver(open[--count], step + 1);
                inFlight -= _coin.balanceOf(ALICE) - before;
            }
            vm.assertEq(_coin.balanceOf(address(_bridge)), _twin.totalSupply() + inFlight);
            vm.assertEq(_coin.balanceOf(address(_bridge)) + _coin.balanceOf(ALICE), 1_000);
        }
    }

    function _withdraw(address sender, address receiver, uint256 amount) private returns (IRollupPortal.RollupMessage memory message) {
        uint64 index = gateway.sentCount();
        vm.chainId(ROLLUP_CHAIN);
        vm.recordLogs();
        vm.prank(sender);
        bytes32 id = _twin.crosschainTransfer(onL1(receiver), amount);
        bytes memory payload;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(gateway)) continue;
            (,, payload,,) = abi.decode(logs[i].data, (bytes, bytes, bytes, uint256, bytes[]));
        }
        message = IRollupPortal.RollupMessage(index, address(_twin), address(_bridge), 0, payload);
        vm.assertEq(id, toL1IdOf(message));
        sentIds.push(id);
    }

    function _deposit(address receiver, uint256 amount) private returns (IL1Gateway.L1Message[] memory messages) {
        vm.chainId(L1_CHAIN);
        vm.startPrank(ALICE);
        _coin.approve(address(_bridge), amount);
        vm.recordLogs();
        _bridge.crosschainTransfer(onRollup(receiver), amount);
        vm.stopPrank();
        messages = messagesIn(vm.getRecordedLogs());
        vm.assertEq(messages.length, 1);
        vm.assertEq(messages[0].sender, address(_bridge));
        vm.chainId(ROLLUP_CHAIN);
    }
}
