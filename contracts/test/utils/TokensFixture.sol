// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Counterpart} from "../../src/libraries/Counterparts.sol";
import {LoopGateway, Parting} from "./LoopGateway.sol";
import {Test} from "./Test.sol";
import {BridgeERC1155} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC1155.sol";
import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {BridgeERC721} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC721.sol";
import {BridgeERC7802} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC7802.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {ERC1155Crosschain} from "@openzeppelin/contracts/token/ERC1155/extensions/ERC1155Crosschain.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ERC721Crosschain} from "@openzeppelin/contracts/token/ERC721/extensions/ERC721Crosschain.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice Three rollups in one EVM, told apart by the chain id that is set, with a gateway each and the families of bridges between them. Home of every
/// token that existed before is A.
abstract contract TokensFixture is Test {
    uint256 internal constant A = 901;
    uint256 internal constant B = 902;
    uint256 internal constant C = 903;
    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);
    address internal constant CAROL = address(0xCA401);
    uint256 internal constant SUPPLY = 1_000_000;

    mapping(uint256 chain => LoopGateway) internal gateways;
    /// @dev Messages of `gateways[chain]` that were handed over.
    mapping(uint256 chain => uint256) internal handedOver;

    function deployGateways() internal {
        gateways[A] = new LoopGateway();
        gateways[B] = new LoopGateway();
        gateways[C] = new LoopGateway();
        vm.chainId(A);
    }

    /// @notice Deploys three contracts that name each other, each by `deploy(chain, counterparts)`. They can because an address made by CREATE depends on
    /// the deployer's nonce only: no constructor argument changes it.
    function deployLinked(function(uint256, Counterpart[] memory) internal returns (address) deploy)
        internal
        returns (address[3] memory made)
    {
        uint256 nonce = vm.getNonce(address(this));
        for (uint256 i = 0; i < 3; ++i) {
            Counterpart[] memory counterparts = new Counterpart[](2);
            for (uint256 j = 1; j < 3; ++j) {
                uint256 other = (i + j) % 3;
                counterparts[j - 1] = Counterpart(A + other, vm.computeCreateAddress(address(this), nonce + other));
            }
            vm.chainId(A + i);
            made[i] = deploy(A + i, counterparts);
            vm.assertEq(made[i], vm.computeCreateAddress(address(this), nonce + i));
        }
        vm.chainId(A);
    }

    function on(uint256 chain, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chain, account);
    }

    function lastSentOn(uint256 chain) internal view returns (Parting memory) {
        return gateways[chain].sent(gateways[chain].count() - 1);
    }

    /// @notice Hands the oldest waiting message of `from` to its recipient. The chain is the destination's afterwards.
    function handOver(uint256 from) internal returns (bool success, bytes memory answer) {
        Parting memory parting = gateways[from].sent(handedOver[from]++);
        return handOver(parting);
    }

    function handOver(Parting memory parting) internal returns (bool success, bytes memory answer) {
        (uint256 chain, address recipient) = InteroperableAddress.parseEvmV1(parting.recipient);
        vm.chainId(chain);
        return gateways[chain].handOver(parting.sender, recipient, parting.payload);
    }

    function mustHandOver(uint256 from) internal {
        (bool success, bytes memory answer) = handOver(from);
        vm.assertTrue(success, string(answer));
    }

    function single(uint256 value) internal pure returns (uint256[] memory values) {
        values = new uint256[](1);
        values[0] = value;
    }

    /// @notice `count` words from `first` on, `step` apart.
    function series(uint256 first, uint256 step, uint256 count) internal pure returns (uint256[] memory values) {
        values = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            values[i] = first + i * step;
        }
    }

    // ERC-20: in custody on A, twins on B and C.

    IERC20 internal coin;
    BridgeERC20 internal coinBridge;
    ERC20Crosschain internal coinB;
    ERC20Crosschain internal coinC;

    function deployCoins(IERC20 coin_) internal {
        coin = coin_;
        address[3] memory made = deployLinked(_coinOn);
        (coinBridge, coinB, coinC) = (BridgeERC20(made[0]), ERC20Crosschain(made[1]), ERC20Crosschain(made[2]));
    }

    function newCoin() internal returns (IERC20) {
        return IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", ALICE, SUPPLY)));
    }

    function _coinOn(uint256 chain, Counterpart[] memory counterparts) private returns (address) {
        address gateway = address(gateways[chain]);
        if (chain == A) return create("Erc20Bridge.sol:Erc20Bridge", abi.encode(coin, gateway, counterparts));
        return create("CrosschainErc20.sol:CrosschainErc20", abi.encode("Coin", "COIN", uint8(18), gateway, counterparts));
    }

    function sendCoinFromA(address from, bytes memory to, uint256 amount) internal {
        vm.chainId(A);
        vm.startPrank(from);
        coin.approve(address(coinBridge), amount);
        coinBridge.crosschainTransfer(to, amount);
        vm.stopPrank();
    }

    // ERC-721: in custody on A, twins on B and C.

    IERC721 internal deed;
    BridgeERC721 internal deedBridge;
    ERC721Crosschain internal deedB;
    ERC721Crosschain internal deedC;

    function deployDeeds() internal {
        deed = IERC721(create("ExampleErc721.sol:ExampleErc721", abi.encode("Deed", "DEED", ALICE, uint256(3))));
        address[3] memory made = deployLinked(_deedOn);
        (deedBridge, deedB, deedC) = (BridgeERC721(made[0]), ERC721Crosschain(made[1]), ERC721Crosschain(made[2]));
    }

    function _deedOn(uint256 chain, Counterpart[] memory counterparts) private returns (address) {
        address gateway = address(gateways[chain]);
        if (chain == A) return create("Erc721Bridge.sol:Erc721Bridge", abi.encode(deed, gateway, counterparts));
        return create("CrosschainErc721.sol:CrosschainErc721", abi.encode("Deed", "DEED", gateway, counterparts));
    }

    function sendDeedFromA(address from, bytes memory to, uint256 id) internal {
        vm.chainId(A);
        vm.startPrank(from);
        deed.approve(address(deedBridge), id);
        deedBridge.crosschainTransferFrom(from, to, id);
        vm.stopPrank();
    }

    // ERC-1155: in custody on A, twins on B and C. Ids 1 to 8, a thousand of the first, a thousand more of each further one.

    IERC1155 internal goods;
    BridgeERC1155 internal goodsBridge;
    ERC1155Crosschain internal goodsB;
    ERC1155Crosschain internal goodsC;

    function deployGoods() internal {
        goods = IERC1155(create("ExampleErc1155.sol:ExampleErc1155", abi.encode("", ALICE, series(1, 1, 8), series(1_000, 1_000, 8))));
        address[3] memory made = deployLinked(_goodsOn);
        (goodsBridge, goodsB, goodsC) = (BridgeERC1155(made[0]), ERC1155Crosschain(made[1]), ERC1155Crosschain(made[2]));
    }

    function _goodsOn(uint256 chain, Counterpart[] memory counterparts) private returns (address) {
        address gateway = address(gateways[chain]);
        if (chain == A) return create("Erc1155Bridge.sol:Erc1155Bridge", abi.encode(goods, gateway, counterparts));
        return create("CrosschainErc1155.sol:CrosschainErc1155", abi.encode("", gateway, counterparts));
    }

    function sendGoodsFromA(address from, bytes memory to, uint256[] memory ids, uint256[] memory values, bytes memory data) internal {
        vm.chainId(A);
        vm.startPrank(from);
        goods.setApprovalForAll(address(goodsBridge), true);
        goodsBridge.crosschainTransferFrom(from, to, ids, values, data);
        vm.stopPrank();
    }

    // ERC-7802: minted and burnt everywhere; the supply begins on A.

    IERC20[3] internal notes;
    BridgeERC7802[3] internal noteBridges;

    function deployNotes() internal {
        uint256 nonce = vm.getNonce(address(this));
        for (uint256 i = 0; i < 3; ++i) {
            address bridge = vm.computeCreateAddress(address(this), nonce + 3 + i);
            bytes memory arguments = abi.encode("Note", "NOTE", bridge, ALICE, i == 0 ? SUPPLY : 0);
            notes[i] = IERC20(create("ExampleErc7802.sol:ExampleErc7802", arguments));
        }
        address[3] memory made = deployLinked(_noteBridgeOn);
        for (uint256 i = 0; i < 3; ++i) {
            noteBridges[i] = BridgeERC7802(made[i]);
        }
    }

    function _noteBridgeOn(uint256 chain, Counterpart[] memory counterparts) private returns (address) {
        return create("Erc7802Bridge.sol:Erc7802Bridge", abi.encode(notes[chain - A], address(gateways[chain]), counterparts));
    }
}
