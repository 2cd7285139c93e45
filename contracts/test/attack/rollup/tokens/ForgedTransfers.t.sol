// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart, Counterparts} from "../../../../src/libraries/Counterparts.sol";
import {Parting} from "../../../utils/LoopGateway.sol";
import {TokensFixture} from "../../../utils/TokensFixture.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {CrosschainRemoteExecutor} from "@openzeppelin/contracts/crosschain/CrosschainRemoteExecutor.sol";
import {ERC7786Recipient} from "@openzeppelin/contracts/crosschain/ERC7786Recipient.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice Passes on whatever it is given, in its own name, and logs what the bridges log.
contract Router {
    event MessageSent(bytes32 indexed sendId, bytes sender, bytes recipient, bytes payload, uint256 value, bytes[] attributes);
    event CrosschainFungibleTransferSent(bytes32 indexed sendId, address indexed from, bytes to, uint256 amount);

    function hop(IERC7786GatewaySource gateway, bytes calldata claimedSender, bytes calldata recipient, bytes calldata payload) external {
        bytes32 id = gateway.sendMessage(recipient, payload, new bytes[](0));
        emit MessageSent(id, claimedSender, recipient, payload, 0, new bytes[](0));
        emit CrosschainFungibleTransferSent(id, msg.sender, recipient, 1);
    }
}

/// @notice Messages that no counterpart sent, and callers that are no gateway.
contract ForgedTransfersTest is TokensFixture {
    uint256 private constant D = 904;
    address private constant MALLORY = address(0xBAD);

    bytes private loot;

    function setUp() public {
        deployGateways();
        deployCoins(newCoin());
        deployDeeds();
        deployGoods();
        deployNotes();
        sendCoinFromA(ALICE, on(B, BOB), 1_000);
        mustHandOver(A);
        vm.chainId(A);
        loot = abi.encode(on(B, BOB), abi.encodePacked(MALLORY), uint256(1_000));
    }

    /// @notice A bridge of the attacker's own, on a rollup that does have a counterpart.
    function test_receive_fakeCounterpart_refused() public {
        _refusedOn(A, on(B, MALLORY), address(coinBridge));
        _refusedOn(B, on(A, MALLORY), address(coinB));
        _refusedOn(B, on(A, MALLORY), address(deedB));
        _refusedOn(B, on(A, MALLORY), address(goodsB));
        _refusedOn(B, on(A, MALLORY), address(noteBridges[1]));
    }

    /// @notice The right address on the wrong rollup: anyone can have it there who can repeat a CREATE2, or the deployer itself with its nonce.
    function test_receive_twinOnAnotherRollup_refused() public {
        _refusedOn(A, on(C, address(coinB)), address(coinBridge));
        _refusedOn(A, on(D, address(coinB)), address(coinBridge));
        _refusedOn(A, on(A, address(coinB)), address(coinBridge));
        _refusedOn(B, on(B, address(coinB)), address(coinB));
        _refusedOn(C, on(D, address(coinB)), address(coinC));
        _acceptedOn(A, on(B, address(coinB)), address(coinBridge));
    }

    /// @notice One more name of the right counterpart would not be the right counterpart.
    function test_receive_otherSpellingOfSender_refused() public {
        bytes memory canonical = on(B, address(coinB));
        _refusedOn(A, bytes.concat(canonical, hex"00"), address(coinBridge));
        _refusedOn(A, bytes.concat(hex"0001000003000386", hex"14", bytes20(address(coinB))), address(coinBridge));
        vm.chainId(A);
        (bool success,) = gateways[A].handOver(bytes.concat(hex"000100000014", bytes20(address(coinB))), address(coinBridge), loot);
        vm.assertFalse(success);
        _acceptedOn(A, canonical, address(coinBridge));
    }

    /// @notice A router on the counterpart's own rollup repeats a bridge's message, and its logs; the outbox knows who called it.
    function test_receive_reemittedByRouter_refused() public {
        Router router = new Router();
        vm.chainId(B);
        router.hop(gateways[B], on(B, address(coinB)), on(A, address(coinBridge)), loot);
        Parting memory parting = lastSentOn(B);
        vm.assertEq(parting.sender, on(B, address(router)));
        (bool success, bytes memory answer) = handOver(parting);
        _assertUnauthorized(success, answer, address(gateways[A]), parting.sender);
    }

    /// @notice Everything that is not the gateway: an account, another gateway, the counterpart's namesake here, and a remote executor that does what its
    /// controller on another rollup says.
    function test_receive_notFromGateway_reverts() public {
        bytes memory sender = on(B, address(coinB));
        address[3] memory callers = [MALLORY, address(gateways[B]), address(coinB)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ERC7786Recipient.ERC7786RecipientUnauthorizedGateway.selector, callers[i], sender));
            vm.prank(callers[i]);
            coinBridge.receiveMessage(0, sender, loot);
        }

        bytes memory arguments = abi.encode(address(gateways[A]), on(B, MALLORY));
        address executor = create("CrosschainRemoteExecutor.sol:CrosschainRemoteExecutor", arguments);
        bytes memory call = abi.encodeCall(IERC7786Recipient.receiveMessage, (0, sender, loot));
        bytes memory instruction = abi.encodePacked(bytes32(0), address(coinBridge), uint256(0), call);
        (bool success, bytes memory answer) = gateways[A].handOver(on(B, MALLORY), executor, instruction);
        _assertUnauthorized(success, answer, executor, sender);
    }

    /// @notice An executor obeys its controller, on its rollup, through its gateway, and nobody else.
    function test_execute_notTheController_refused() public {
        bytes memory arguments = abi.encode(address(gateways[A]), on(B, BOB));
        address executor = create("CrosschainRemoteExecutor.sol:CrosschainRemoteExecutor", arguments);
        vm.prank(ALICE);
        coin.transfer(executor, 10);
        bytes memory call = abi.encodeCall(coin.transfer, (MALLORY, 10));
        bytes memory instruction = abi.encodePacked(bytes32(0), address(coin), uint256(0), call);
        bytes[3] memory others = [on(C, BOB), on(B, MALLORY), bytes.concat(on(B, BOB), hex"00")];
        for (uint256 i = 0; i < others.length; ++i) {
            (bool refused, bytes memory answer) = gateways[A].handOver(others[i], executor, instruction);
            _assertUnauthorized(refused, answer, address(gateways[A]), others[i]);
        }
        vm.expectRevert(
            abi.encodeWithSelector(ERC7786Recipient.ERC7786RecipientUnauthorizedGateway.selector, address(gateways[B]), on(B, BOB))
        );
        vm.prank(address(gateways[B]));
        IERC7786Recipient(executor).receiveMessage(0, on(B, BOB), instruction);
        vm.expectRevert(CrosschainRemoteExecutor.AccessRestricted.selector);
        CrosschainRemoteExecutor(executor).reconfigure(address(gateways[A]), on(B, MALLORY));

        (bool success,) = gateways[A].handOver(on(B, BOB), executor, instruction);
        vm.assertTrue(success);
        vm.assertEq(coin.balanceOf(MALLORY), 10);
    }

    /// @notice Minting and burning an ERC-7802 token is the bridge's alone.
    function test_crosschainMint_notTheBridge_reverts() public {
        bytes memory reason = abi.encodeWithSignature("NotTheBridge(address,address)", MALLORY, noteBridges[0]);
        vm.startPrank(MALLORY);
        (bool success, bytes memory answer) = address(notes[0]).call(abi.encodeWithSignature("crosschainMint(address,uint256)", MALLORY, 1));
        vm.assertFalse(success);
        vm.assertEq(answer, reason);
        (success, answer) = address(notes[0]).call(abi.encodeWithSignature("crosschainBurn(address,uint256)", ALICE, 1));
        vm.assertFalse(success);
        vm.assertEq(answer, reason);
        vm.stopPrank();
    }

    /// @notice Somebody else's tokens do not travel without an approval to whoever asks.
    function test_send_tokensOfAnother_reverts() public {
        vm.prank(ALICE);
        deed.approve(address(deedBridge), 1);
        vm.prank(ALICE);
        goods.setApprovalForAll(address(goodsBridge), true);
        vm.startPrank(MALLORY);
        vm.expectRevert();
        deedBridge.crosschainTransferFrom(ALICE, on(B, MALLORY), 1);
        vm.expectRevert();
        goodsBridge.crosschainTransferFrom(ALICE, on(B, MALLORY), 1, 1);
        vm.expectRevert();
        coinB.crosschainTransferFrom(BOB, on(A, MALLORY), 1);
        vm.expectRevert();
        coinBridge.crosschainTransfer(on(B, MALLORY), 1);
        vm.stopPrank();
    }

    /// @notice Nothing leaves towards a rollup without a link, nor towards a second spelling of one with a link.
    function test_send_chainWithoutLink_reverts() public {
        vm.startPrank(BOB);
        vm.expectRevert();
        coinB.crosschainTransfer(on(D, BOB), 1);
        vm.expectRevert();
        coinB.crosschainTransfer(on(B, BOB), 1);
        vm.expectRevert();
        coinB.crosschainTransfer(bytes.concat(hex"0001000003000385", hex"14", bytes20(BOB)), 1);
        vm.expectRevert();
        coinB.crosschainTransfer(hex"000100000014b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0", 1);
        vm.stopPrank();
        vm.assertEq(coinB.balanceOf(BOB), 1_000);
    }

    /// @notice An id that already exists where it arrives cannot be there twice: the second message fails and stays what it is.
    function test_receive_idThatExists_fails() public {
        sendDeedFromA(ALICE, on(B, BOB), 1);
        Parting memory parting = lastSentOn(A);
        (bool success,) = handOver(parting);
        vm.assertTrue(success);
        (success,) = handOver(parting);
        vm.assertFalse(success);
        vm.assertEq(deedB.balanceOf(BOB), 1);
    }

    function test_link_invalidCounterpart_reverts() public {
        Counterpart[3] memory invalid = [Counterpart(0, MALLORY), Counterpart(A, MALLORY), Counterpart(B, address(0))];
        for (uint256 i = 0; i < invalid.length; ++i) {
            Counterpart[] memory counterparts = new Counterpart[](1);
            counterparts[0] = invalid[i];
            vm.expectRevert(abi.encodeWithSelector(Counterparts.InvalidCounterpart.selector, invalid[i].chainId, invalid[i].bridge));
            this.deployBridge(address(gateways[A]), counterparts);
        }
    }

    /// @notice No second counterpart on a chain, at construction; afterwards there is no function that links at all.
    function test_link_second_reverts() public {
        Counterpart[] memory counterparts = new Counterpart[](2);
        counterparts[0] = Counterpart(B, address(coinB));
        counterparts[1] = Counterpart(B, MALLORY);
        bytes memory chain = hex"000100000203860000";
        vm.expectRevert(abi.encodeWithSelector(CrosschainLinked.LinkAlreadyRegistered.selector, this.slice(chain, 8)));
        this.deployBridge(address(gateways[A]), counterparts);
    }

    function test_link_gatewayWithoutCode_reverts() public {
        Counterpart[] memory counterparts = new Counterpart[](1);
        counterparts[0] = Counterpart(B, address(coinB));
        vm.expectRevert();
        this.deployBridge(MALLORY, counterparts);
    }

    function deployBridge(address gateway, Counterpart[] calldata counterparts) external {
        create("Erc20Bridge.sol:Erc20Bridge", abi.encode(coin, gateway, counterparts));
    }

    function slice(bytes calldata data, uint256 length) external pure returns (bytes memory) {
        return data[:length];
    }

    function _refusedOn(uint256 chain, bytes memory sender, address recipient) private {
        vm.chainId(chain);
        (bool success, bytes memory answer) = gateways[chain].handOver(sender, recipient, loot);
        _assertUnauthorized(success, answer, address(gateways[chain]), sender);
    }

    function _acceptedOn(uint256 chain, bytes memory sender, address recipient) private {
        vm.chainId(chain);
        (bool success,) = gateways[chain].handOver(sender, recipient, loot);
        vm.assertTrue(success);
    }

    function _assertUnauthorized(bool success, bytes memory answer, address gateway, bytes memory sender) private pure {
        vm.assertFalse(success);
        vm.assertEq(answer, abi.encodeWithSelector(ERC7786Recipient.ERC7786RecipientUnauthorizedGateway.selector, gateway, sender));
    }
}
