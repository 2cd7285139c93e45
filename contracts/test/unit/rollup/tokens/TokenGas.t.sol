// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MultiTokenBatch} from "../../../../src/libraries/MultiTokenBatch.sol";
import {TokensFixture} from "../../../utils/TokensFixture.sol";

/// @notice OpenZeppelin's bridges send without attributes, so a transfer must fit the default gas limit: LoopGateway gives no more. All is sent in `setUp`, which
/// is a transaction of its own: here every account and slot is cold, and custody was there before, as on a rollup.
contract TokenGasTest is TokensFixture {
    uint256 private constant MOST = MultiTokenBatch.MAX_IDS;
    uint256 private constant MOST_DATA = MultiTokenBatch.MAX_DATA_LENGTH;

    function setUp() public {
        deployGateways();
        deployCoins(newCoin());
        deployDeeds();
        deployGoods();
        sendCoinFromA(ALICE, on(B, BOB), 5);
        sendDeedFromA(ALICE, on(B, BOB), 1);
        _sendGoods(on(B, BOB));
        for (uint256 i = 0; i < 3; ++i) {
            mustHandOver(A);
        }
        vm.startPrank(BOB);
        coinB.crosschainTransfer(on(A, CAROL), 5);
        deedB.crosschainTransferFrom(BOB, on(A, CAROL), 1);
        goodsB.crosschainTransferFrom(BOB, on(A, CAROL), series(1, 1, MOST), series(10, 10, MOST), new bytes(MOST_DATA));
        vm.stopPrank();
        vm.chainId(A);
        sendCoinFromA(ALICE, on(C, BOB), 5);
        sendDeedFromA(ALICE, on(C, BOB), 2);
        _sendGoods(on(C, BOB));
    }

    function test_gas_minted() public {
        _record(A, C, "ERC-20 minted");
        _record(A, C, "ERC-721 minted");
        _record(A, C, "largest ERC-1155 batch minted");
    }

    function test_gas_released() public {
        _record(B, A, "ERC-20 released");
        _record(B, A, "ERC-721 released");
        _record(B, A, "largest ERC-1155 batch released");
    }

    function _sendGoods(bytes memory to) private {
        sendGoodsFromA(ALICE, to, series(1, 1, MOST), series(10, 10, MOST), new bytes(MOST_DATA));
    }

    function _record(uint256 from, uint256 to, string memory name) private {
        mustHandOver(from);
        vm.snapshotValue("tokens", string.concat(name, ", gas of the recipient"), gateways[to].gasUsed());
    }
}
