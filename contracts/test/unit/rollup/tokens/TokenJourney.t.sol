// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MultiTokenBatch} from "../../../../src/libraries/MultiTokenBatch.sol";
import {TokensFixture} from "../../../utils/TokensFixture.sol";

/// @notice Tokens go A→B→C→A over OpenZeppelin's bridges, and after every step there is as much as before.
contract TokenJourneyTest is TokensFixture {
    function setUp() public {
        deployGateways();
    }

    function test_erc20_journey_conservesSupply(uint256 first, uint256 second, uint256 third) public {
        deployCoins(newCoin());
        first = bound(first, 0, SUPPLY);
        second = bound(second, 0, first);
        third = bound(third, 0, second);

        sendCoinFromA(ALICE, on(B, BOB), first);
        _assertCoins(first);
        mustHandOver(A);
        vm.assertEq(coinB.balanceOf(BOB), first);
        _assertCoins(0);

        vm.prank(BOB);
        coinB.crosschainTransfer(on(C, CAROL), second);
        _assertCoins(second);
        mustHandOver(B);
        vm.assertEq(coinC.balanceOf(CAROL), second);
        _assertCoins(0);

        vm.prank(CAROL);
        coinC.crosschainTransfer(on(A, ALICE), third);
        _assertCoins(third);
        mustHandOver(C);
        vm.assertEq(coin.balanceOf(ALICE), SUPPLY - first + third);
        _assertCoins(0);
    }

    function test_erc721_journey_conservesSupply() public {
        deployDeeds();
        sendDeedFromA(ALICE, on(B, BOB), 2);
        mustHandOver(A);
        vm.assertEq(deed.ownerOf(2), address(deedBridge));
        vm.assertEq(deedB.ownerOf(2), BOB);

        vm.prank(BOB);
        deedB.crosschainTransferFrom(BOB, on(C, CAROL), 2);
        vm.assertEq(deedB.balanceOf(BOB), 0);
        mustHandOver(B);
        vm.assertEq(deedC.ownerOf(2), CAROL);

        vm.prank(CAROL);
        deedC.crosschainTransferFrom(CAROL, on(A, ALICE), 2);
        vm.assertEq(deedC.balanceOf(CAROL), 0);
        mustHandOver(C);
        vm.assertEq(deed.ownerOf(2), ALICE);
        vm.assertEq(deed.balanceOf(address(deedBridge)), 0);
    }

    function test_erc1155_journey_conservesSupply() public {
        deployGoods();
        uint256 most = MultiTokenBatch.MAX_IDS;
        uint256[] memory ids = series(1, 1, most);
        uint256[] memory values = series(10, 10, most);
        sendGoodsFromA(ALICE, on(B, BOB), ids, values, "");
        mustHandOver(A);
        _assertGoods(ids, values, 1, BOB);

        vm.prank(BOB);
        goodsB.crosschainTransferFrom(BOB, on(C, CAROL), ids, values);
        mustHandOver(B);
        _assertGoods(ids, values, 2, CAROL);

        vm.prank(CAROL);
        goodsC.crosschainTransferFrom(CAROL, on(A, BOB), ids, values);
        mustHandOver(C);
        _assertGoods(ids, values, 0, BOB);
    }

    function test_erc7802_journey_conservesSupply(uint256 amount) public {
        deployNotes();
        amount = bound(amount, 0, SUPPLY);
        address[3] memory people = [ALICE, BOB, CAROL];
        for (uint256 i = 0; i < 3; ++i) {
            uint256 next = (i + 1) % 3;
            vm.prank(people[i]);
            noteBridges[i].crosschainTransfer(on(A + next, people[next]), amount);
            vm.assertEq(notes[0].totalSupply() + notes[1].totalSupply() + notes[2].totalSupply() + amount, SUPPLY);
            mustHandOver(A + i);
            vm.assertEq(notes[0].totalSupply() + notes[1].totalSupply() + notes[2].totalSupply(), SUPPLY);
        }
        vm.assertEq(notes[0].balanceOf(ALICE), SUPPLY);
    }

    function test_erc1155_undeliverableBatch_reverts() public {
        deployGoods();
        uint256 tooMany = MultiTokenBatch.MAX_IDS + 1;
        bytes memory reason = abi.encodeWithSelector(MultiTokenBatch.TooManyIds.selector, tooMany, tooMany - 1);
        vm.startPrank(ALICE);
        goods.setApprovalForAll(address(goodsBridge), true);
        vm.expectRevert(reason);
        goodsBridge.crosschainTransferFrom(ALICE, on(B, BOB), series(1, 1, tooMany), series(1, 1, tooMany));
        vm.expectRevert(reason);
        goodsB.crosschainTransferFrom(ALICE, on(A, BOB), series(1, 1, tooMany), series(1, 1, tooMany));

        tooMany = MultiTokenBatch.MAX_DATA_LENGTH + 1;
        vm.expectRevert(abi.encodeWithSelector(MultiTokenBatch.DataTooLong.selector, tooMany, tooMany - 1));
        goodsBridge.crosschainTransferFrom(ALICE, on(B, BOB), single(1), single(1), new bytes(tooMany));
        vm.stopPrank();
    }

    /// @notice What is in the hands of people on three rollups and in flight is what there was; custody is what is elsewhere.
    function _assertCoins(uint256 inFlight) private view {
        uint256 custody = coin.balanceOf(address(coinBridge));
        uint256 elsewhere = coinB.totalSupply() + coinC.totalSupply();
        vm.assertEq(coin.totalSupply() - custody + elsewhere + inFlight, SUPPLY, "conserved");
    }

    /// @param place 0 = A, 1 = B, 2 = C: where all that travels is now, in the hands of `holder`
    function _assertGoods(uint256[] memory ids, uint256[] memory values, uint256 place, address holder) private view {
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.assertEq(goods.balanceOf(address(goodsBridge), ids[i]), place == 0 ? 0 : values[i], "custody");
            vm.assertEq(goods.balanceOf(BOB, ids[i]), place == 0 ? values[i] : 0, "A");
            vm.assertEq(goodsB.balanceOf(holder, ids[i]), place == 1 ? values[i] : 0, "B");
            vm.assertEq(goodsC.balanceOf(holder, ids[i]), place == 2 ? values[i] : 0, "C");
        }
    }
}
