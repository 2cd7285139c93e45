// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CallingBack, ConjuringToken, FalseToken, FeeToken, HookedToken, SurchargeToken} from "../../../utils/OddTokens.sol";
import {TokensFixture} from "../../../utils/TokensFixture.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @notice Tokens that do not move what they are told to, or call back while they move: either what twins have is in custody, or the bridge refuses.
contract OddTokensTest is TokensFixture {
    bytes4 private constant CUSTODY_MISMATCH = bytes4(keccak256("CustodyMismatch(uint256,uint256)"));
    bytes4 private constant REENTRANT = bytes4(keccak256("ReentrancyGuardReentrantCall()"));

    CallingBack private caller;

    function setUp() public {
        deployGateways();
        caller = new CallingBack();
    }

    /// @notice OpenZeppelin's bridge alone would have the twins mint more than it holds.
    function test_send_tokenTakesFee_reverts() public {
        deployCoins(new FeeToken(ALICE, SUPPLY));
        _expectRefusedSend(abi.encodeWithSelector(CUSTODY_MISMATCH, 990, 1_000));
    }

    function test_receive_tokenTakesSurcharge_reverts() public {
        deployCoins(new SurchargeToken(ALICE, SUPPLY));
        sendCoinFromA(ALICE, on(B, BOB), 2_000);
        mustHandOver(A);
        vm.prank(BOB);
        coinB.crosschainTransfer(on(A, CAROL), 1_000);
        (bool success, bytes memory answer) = handOver(B);
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(CUSTODY_MISMATCH, 990, 1_000));
        vm.assertEq(coin.balanceOf(address(coinBridge)), 2_000);
    }

    function test_send_tokenSaysFalse_reverts() public {
        FalseToken token = new FalseToken(ALICE, SUPPLY);
        deployCoins(token);
        token.refuse();
        _expectRefusedSend(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
    }

    function test_receive_tokenSaysFalse_staysRetryable() public {
        FalseToken token = new FalseToken(ALICE, SUPPLY);
        deployCoins(token);
        sendCoinFromA(ALICE, on(B, BOB), 50);
        mustHandOver(A);
        vm.prank(BOB);
        coinB.crosschainTransfer(on(A, CAROL), 50);
        token.refuse();
        (bool success, bytes memory answer) = handOver(B);
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
    }

    /// @notice More than what is in custody cannot leave it, whoever says so.
    function test_receive_beyondCustody_reverts() public {
        deployCoins(newCoin());
        sendCoinFromA(ALICE, on(B, BOB), 50);
        vm.chainId(A);
        (bool success,) =
            gateways[A].handOver(on(B, address(coinB)), address(coinBridge), abi.encode(on(B, BOB), abi.encodePacked(BOB), 51));
        vm.assertFalse(success);
        (success,) = gateways[A].handOver(on(B, address(coinB)), address(coinBridge), abi.encode(on(B, BOB), abi.encodePacked(BOB), 50));
        vm.assertTrue(success);
    }

    /// @notice Would leave custody and come back: the amount would be nobody's.
    function test_receive_toTheBridgeItself_reverts() public {
        deployCoins(newCoin());
        sendCoinFromA(ALICE, on(B, BOB), 50);
        mustHandOver(A);
        vm.prank(BOB);
        coinB.crosschainTransfer(on(A, address(coinBridge)), 50);
        (bool success, bytes memory answer) = handOver(B);
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(CUSTODY_MISMATCH, 50, 0));
    }

    /// @notice The payer's hook sends once more while its first transfer is under way: one deposit must not be counted as two.
    function test_send_reenteredBySend_reverts() public {
        ConjuringToken token = new ConjuringToken(ALICE, SUPPLY);
        deployCoins(token);
        token.halve(100);
        vm.prank(ALICE);
        token.transfer(address(caller), 1_000);
        token.hook(address(caller));
        caller.approve(token, address(coinBridge));
        // The token moves 50 of 100; a second transfer of 50 in between fills the gap in custody, and would be sent too.
        bytes memory inner = abi.encodeCall(coinBridge.crosschainTransfer, (on(B, BOB), 50));
        caller.prepare(address(coinBridge), inner, true, false);
        (bool success, bytes memory answer) =
            caller.execute(address(coinBridge), abi.encodeCall(coinBridge.crosschainTransfer, (on(B, BOB), 100)));
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(REENTRANT));

        // Where the hook swallows the refusal, the gap shows.
        caller.prepare(address(coinBridge), inner, true, true);
        (success, answer) = caller.execute(address(coinBridge), abi.encodeCall(coinBridge.crosschainTransfer, (on(B, BOB), 100)));
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(CUSTODY_MISMATCH, 50, 100));
        vm.assertEq(gateways[A].count(), 0);
    }

    /// @notice The payee's hook sends back what it is just being given. A plain hook that swallows the refusal gets its tokens all the same.
    function test_receive_reenteredBySend_conserves() public {
        HookedToken token = new HookedToken(ALICE, SUPPLY);
        deployCoins(token);
        sendCoinFromA(ALICE, on(B, BOB), 100);
        mustHandOver(A);
        token.hook(address(caller));
        caller.approve(token, address(coinBridge));
        bytes memory inner = abi.encodeCall(coinBridge.crosschainTransfer, (on(B, BOB), 60));

        caller.prepare(address(coinBridge), inner, false, true);
        vm.prank(BOB);
        coinB.crosschainTransfer(on(A, address(caller)), 60);
        mustHandOver(B);
        vm.assertEq(caller.calls(), 1);
        vm.assertFalse(caller.succeeded());
        vm.assertEq(token.balanceOf(address(caller)), 60);
        vm.assertEq(token.balanceOf(address(coinBridge)), coinB.totalSupply());
    }

    /// @notice The payee's hook delivers a second message, or the same one again, from inside the first: only a gateway may, and it has its own lock.
    function test_receive_reenteredByDelivery_reverts() public {
        HookedToken token = new HookedToken(ALICE, SUPPLY);
        deployCoins(token);
        sendCoinFromA(ALICE, on(B, BOB), 100);
        mustHandOver(A);
        token.hook(address(caller));
        vm.prank(BOB);
        coinB.crosschainTransfer(on(A, address(caller)), 60);
        // LoopGateway has no lock, so that the bridge's own shows.
        bytes memory again = abi.encodeCall(coinBridge.receiveMessage, (0, on(B, address(coinB)), gateways[B].sent(0).payload));
        caller.prepare(
            address(gateways[A]),
            abi.encodeCall(gateways[A].handOver, (on(B, address(coinB)), address(coinBridge), gateways[B].sent(0).payload)),
            false,
            true
        );
        mustHandOver(B);
        vm.assertEq(caller.calls(), 1);
        vm.assertEq(token.balanceOf(address(caller)), 60);
        vm.assertEq(token.balanceOf(address(coinBridge)), 40);

        caller.prepare(address(coinBridge), again, false, false);
        (bool success,) = caller.execute(address(coinBridge), again);
        vm.assertFalse(success);
    }

    /// @notice ERC-1155 calls the payee after the balances are written: what it sends on from there is counted once.
    function test_receive1155_reenteredBySend_conserves() public {
        deployGoods();
        gateways[B].setGasLimit(1_000_000);
        sendGoodsFromA(ALICE, on(B, address(caller)), single(1), single(100), "");
        bytes memory onward =
            abi.encodeWithSignature("crosschainTransferFrom(address,bytes,uint256,uint256)", address(caller), on(A, CAROL), 1, 100);
        caller.prepare(address(goodsB), onward, false, false);
        mustHandOver(A);
        vm.assertTrue(caller.succeeded());
        vm.assertEq(goodsB.balanceOf(address(caller), 1), 0);
        vm.assertEq(goods.balanceOf(address(goodsBridge), 1), 100);
        mustHandOver(B);
        vm.assertEq(goods.balanceOf(CAROL, 1), 100);
        vm.assertEq(goods.balanceOf(address(goodsBridge), 1), 0);
    }

    /// @notice A recipient that takes no ERC-1155, such as one of the rollup's own contracts: nothing is minted for it, and custody stays.
    function test_receive1155_recipientWithoutHook_fails() public {
        deployGoods();
        sendGoodsFromA(ALICE, on(B, address(gateways[B])), single(1), single(100), "");
        (bool success,) = handOver(A);
        vm.assertFalse(success);
        vm.assertEq(goodsB.balanceOf(address(gateways[B]), 1), 0);
        vm.assertEq(goods.balanceOf(address(goodsBridge), 1), 100);
    }

    function _expectRefusedSend(bytes memory reason) private {
        vm.startPrank(ALICE);
        coin.approve(address(coinBridge), 1_000);
        vm.expectRevert(reason);
        coinBridge.crosschainTransfer(on(B, BOB), 1_000);
        vm.stopPrank();
        vm.assertEq(gateways[A].count(), 0);
    }
}
