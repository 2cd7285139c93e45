// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../../src/interfaces/IL1Gateway.sol";
import {Counterpart} from "../../../../src/libraries/Counterparts.sol";
import {L1Pair} from "../../../utils/L1Pair.sol";
import {Vm} from "../../../utils/Vm.sol";
import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";

/// @notice A token of the L1 comes to a rollup over OpenZeppelin's bridges, which know the portal and the L1Gateway as their ERC-7786 gateways and nothing else of Parley.
contract TokensFromL1Test is L1Pair {
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

    /// @dev The way back as far as it is built: burned here, and the message is there to be shown to the L1.
    function test_withdrawal_burnsAndRecords() public {
        advance(1, _deposit(BOB, 300));
        vm.recordLogs();
        vm.prank(BOB);
        bytes32 sendId = _twin.crosschainTransfer(onL1(ALICE), 100);
        vm.assertEq(_twin.totalSupply(), 200);
        vm.assertEq(gateway.sent(sendId), 1);
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
