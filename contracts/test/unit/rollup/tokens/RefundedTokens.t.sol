// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../../src/interfaces/IExits.sol";
import {Counterpart} from "../../../../src/libraries/Counterparts.sol";
import {ExitsFixture} from "../../../utils/ExitsFixture.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @dev What is called of OpenZeppelin's bridges.
interface IFungibleBridge {
    function crosschainTransfer(bytes calldata to, uint256 amount) external returns (bytes32 sendId);
}

/// @notice OpenZeppelin's unmodified bridges take a refund over two real gateways: tokens in custody come back out of it, tokens that were burnt are minted again (invariant 4).
contract RefundedTokensTest is ExitsFixture {
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);

    function setUp() public {
        deployBoth();
    }

    function test_refund_custody() public {
        IERC20 coin = IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", ALICE, 1_000)));
        uint64 nonce = vm.getNonce(address(this));
        address twin = vm.computeCreateAddress(address(this), nonce + 1);
        address bridge = create("Erc20Bridge.sol:Erc20Bridge", abi.encode(coin, gateway, _on(B_CHAIN, twin)));
        _twin(address(gatewayB), _on(OWN_CHAIN, bridge));
        setRule(bridge, 100, 100);
        vm.prank(ALICE);
        coin.approve(bridge, 70);
        _sendAndExpire(bridge, twin);
        vm.assertEq(coin.balanceOf(ALICE), 930);
        vm.assertEq(coin.balanceOf(bridge), 70);
        exits.refundExpired(endingOf(expiredSlot(0)), sentAt(0));
        vm.assertEq(coin.balanceOf(ALICE), 1_000);
        vm.assertEq(coin.balanceOf(bridge), 0);
        _assertNothingOnB(twin);
    }

    /// @dev The token burns what it sends, and mints the refund.
    function test_refund_burnt() public {
        uint64 nonce = vm.getNonce(address(this));
        address twin = vm.computeCreateAddress(address(this), nonce + 1);
        address home = _twin(address(gateway), _on(B_CHAIN, twin));
        _twin(address(gatewayB), _on(OWN_CHAIN, home));
        // Its first tokens: by the gateway, as if they had come from B.
        vm.prank(address(gateway));
        IERC7786Recipient(home)
            .receiveMessage(0, addressOn(B_CHAIN, twin), abi.encode(addressOn(B_CHAIN, BOB), abi.encodePacked(ALICE), 1_000));
        setRule(home, 100, 100);
        _sendAndExpire(home, twin);
        vm.assertEq(IERC20(home).totalSupply(), 930);
        exits.refundExpired(endingOf(expiredSlot(0)), sentAt(0));
        vm.assertEq(IERC20(home).balanceOf(ALICE), 1_000);
        vm.assertEq(IERC20(home).totalSupply(), 1_000);
        _assertNothingOnB(twin);
    }

    /// @dev Delivered in time: the twin minted, and nothing comes back.
    function test_delivered_isNotRefunded() public {
        IERC20 coin = IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", ALICE, 1_000)));
        address twin = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        address bridge = create("Erc20Bridge.sol:Erc20Bridge", abi.encode(coin, gateway, _on(B_CHAIN, twin)));
        _twin(address(gatewayB), _on(OWN_CHAIN, bridge));
        setRule(bridge, 100, 100);
        vm.prank(ALICE);
        coin.approve(bridge, 70);
        _send(bridge, twin);
        vm.assertEq(deliverToB(sentMessages, 0, 1, 1), 1);
        vm.assertEq(IERC20(twin).balanceOf(BOB), 70);
        vm.warp(block.timestamp + 7 days + 1);
        vm.assertEq(expireOnB(), 0);
        IExits.Ending memory ending = endingOf(expiredSlot(0));
        IExits.Sent memory sent = sentAt(0);
        vm.expectRevert(abi.encodeWithSelector(IExits.NotExpired.selector, ids[0], bytes32(0)));
        exits.refundExpired(ending, sent);
        vm.assertEq(coin.balanceOf(bridge), 70);
    }

    function _twin(address gateway_, Counterpart[] memory counterparts) private returns (address made) {
        vm.chainId(gateway_ == address(gateway) ? OWN_CHAIN : B_CHAIN);
        made = create("CrosschainErc20.sol:CrosschainErc20", abi.encode("Coin", "COIN", uint8(18), gateway_, counterparts));
        vm.chainId(OWN_CHAIN);
    }

    function _on(uint256 chain, address bridge) private pure returns (Counterpart[] memory counterparts) {
        counterparts = new Counterpart[](1);
        counterparts[0] = Counterpart(chain, bridge);
    }

    /// @dev 70 from ALICE on A to BOB on B, with the default deadline.
    function _send(address bridge, address twin) private {
        vm.prank(ALICE);
        bytes32 id = IFungibleBridge(bridge).crosschainTransfer(addressOn(B_CHAIN, BOB), 70);
        note(bridge, twin, transferOf(ALICE, BOB, 70), uint64(block.timestamp) + 7 days);
        vm.assertEq(ids[0], id);
    }

    function _sendAndExpire(address bridge, address twin) private {
        _send(bridge, twin);
        vm.warp(block.timestamp + 7 days + 1);
        vm.assertEq(expireOnB(), 1);
    }

    function _assertNothingOnB(address twin) private {
        vm.assertEq(deliverToB(sentMessages, 0, 1, 3), 0);
        vm.assertEq(IERC20(twin).totalSupply(), 0);
    }
}
