// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPayloadCodec} from "../../../../src/interfaces/IPayloadCodec.sol";
import {Parting} from "../../../utils/LoopGateway.sol";
import {TokensFixture} from "../../../utils/TokensFixture.sol";
import {Vm} from "../../../utils/Vm.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What a codec says about a payload against what OpenZeppelin's bridge does with it.
contract PayloadCodecsTest is TokensFixture {
    /// @dev Also ERC-721's.
    bytes32 private constant TRANSFER = IERC20.Transfer.selector;

    IPayloadCodec private fungible;
    IPayloadCodec private nonFungible;
    IPayloadCodec private multiToken;

    function setUp() public {
        deployGateways();
        deployCoins(newCoin());
        deployDeeds();
        deployGoods();
        fungible = IPayloadCodec(create("FungibleCodec.sol:FungibleCodec", ""));
        nonFungible = IPayloadCodec(create("NonFungibleCodec.sol:NonFungibleCodec", ""));
        multiToken = IPayloadCodec(create("MultiTokenCodec.sol:MultiTokenCodec", ""));
    }

    function test_fungible_genuine_agrees(address to, uint256 amount) public {
        vm.assume(to != address(0));
        amount = bound(amount, 0, SUPPLY);
        sendCoinFromA(ALICE, on(B, to), amount);
        _assertGenuine(fungible, lastSentOn(A), amount);
    }

    function test_nonFungible_genuine_agrees(address to, uint256 id) public {
        vm.assume(to != address(0));
        sendDeedFromA(ALICE, on(B, to), bound(id, 1, 3));
        _assertGenuine(nonFungible, lastSentOn(A), 1);
    }

    function test_multiToken_genuine_agrees(uint256 first, uint256 second, bytes calldata data) public {
        vm.assume(data.length <= 512);
        uint256[] memory values = new uint256[](3);
        // One id twice: each entry of a batch moves.
        uint256[] memory ids = series(3, 0, 3);
        (ids[1], values[0], values[1], values[2]) = (4, bound(first, 0, 1_000), bound(second, 0, 4_000), 7);
        sendGoodsFromA(ALICE, on(B, BOB), ids, values, data);
        _assertGenuine(multiToken, lastSentOn(A), values[0] + values[1] + 7);
    }

    /// @dev Every byte, by its lowest bit, by the bit that moves offsets by a word, and by its highest.
    function test_amountOf_everyFlippedBit_agreesWithBridge() public {
        for (uint256 kind = 0; kind < 3; ++kind) {
            (IPayloadCodec codec, Parting memory parting) = _sample(kind);
            bytes memory genuine = parting.payload;
            for (uint256 i = 0; i < genuine.length; ++i) {
                for (uint256 flip = 1; flip < 256; flip = flip == 1 ? 0x20 : flip << 2) {
                    parting.payload = bytes.concat(genuine);
                    parting.payload[i] ^= bytes1(uint8(flip));
                    _assertAgrees(codec, parting);
                }
            }
        }
    }

    /// @dev Moves words about, so that offsets, lengths and contents trade places; cuts and extends.
    function test_amountOf_rearranged_agreesWithBridge(uint256 kind, uint256[6] calldata places, uint256 cut, bytes calldata appended)
        public
    {
        (IPayloadCodec codec, Parting memory parting) = _sample(kind % 3);
        bytes memory payload = parting.payload;
        uint256 words = payload.length / 32;
        for (uint256 i = 0; i < places.length; i += 2) {
            (uint256 to, uint256 from) = (places[i] % words, places[i + 1] % words);
            _setWord(payload, to, _wordOf(payload, from));
        }
        if (cut % 4 == 0) payload = bytes.concat(payload, appended);
        if (cut % 4 == 1) payload = this.slice(payload, cut % payload.length);
        parting.payload = payload;
        _assertAgrees(codec, parting);
    }

    /// @dev Random bytes, and random words small enough to be offsets and lengths.
    function test_codecs_anyBytes_neverRevert(bytes calldata any, uint8[24] calldata small) public view {
        bytes memory words;
        for (uint256 i = 0; i < small.length; ++i) {
            words = bytes.concat(words, bytes32(uint256(small[i]) * (i % 2 == 0 ? 1 : 32)));
        }
        IPayloadCodec[3] memory codecs = [fungible, nonFungible, multiToken];
        for (uint256 i = 0; i < 3; ++i) {
            codecs[i].amountOf(any);
            codecs[i].refundOf(any);
            codecs[i].amountOf(words);
            codecs[i].refundOf(words);
        }
    }

    /// @notice Second spellings of one transfer that the bridges do accept.
    function test_amountOf_otherSpelling_notUnderstood() public {
        sendCoinFromA(ALICE, on(B, BOB), 9);
        Parting memory parting = lastSentOn(A);
        bytes memory genuine = parting.payload;
        (bytes memory from, bytes memory to, uint256 amount) = abi.decode(genuine, (bytes, bytes, uint256));

        parting.payload = bytes.concat(genuine, bytes32(0));
        _assertSecretlyAccepted(fungible, parting);
        // The tails in the other order.
        parting.payload =
            bytes.concat(abi.encode(uint256(160), uint256(96), amount, uint256(20), bytes32(to), from.length), bytes32(from), bytes32(0));
        _assertSecretlyAccepted(fungible, parting);
        // One tail for both.
        parting.payload = bytes.concat(abi.encode(uint256(96), uint256(96), amount, uint256(20)), bytes32(to));
        _assertSecretlyAccepted(fungible, parting);
        // Dirty padding.
        parting.payload = bytes.concat(genuine);
        parting.payload[genuine.length - 1] = 0x01;
        _assertSecretlyAccepted(fungible, parting);
        // A sender with a leading zero in its chain, one without a chain, and none.
        bytes[3] memory senders =
            [bytes.concat(hex"00010000030003", hex"8514", bytes20(ALICE)), bytes.concat(hex"000100000014", bytes20(ALICE)), bytes("")];
        for (uint256 i = 0; i < senders.length; ++i) {
            parting.payload = abi.encode(senders[i], to, amount);
            _assertSecretlyAccepted(fungible, parting);
        }
        parting.payload = abi.encode(from, to, amount);
        vm.assertEq(parting.payload, genuine);
    }

    /// @notice An offset that leads elsewhere changes who is paid, or how much, and no other byte.
    function test_amountOf_misleadingOffset_notUnderstood() public {
        (, Parting memory parting) = _sample(0);
        // The recipient: the first 20 bytes of the sender's ERC-7930 address.
        _setWord(parting.payload, 1, 96);
        _assertSecretlyAccepted(fungible, parting);
        // The values: the ids, 1 and 2 instead of 10 and 20.
        (, parting) = _sample(2);
        _setWord(parting.payload, 3, _wordOf(parting.payload, 2));
        (, uint256 moved) = _moved(parting);
        vm.assertEq(moved, 3);
        _assertSecretlyAccepted(multiToken, parting);
    }

    /// @notice The same for batches.
    function test_multiToken_otherSpelling_notUnderstood() public {
        (, Parting memory parting) = _sample(2);
        bytes memory genuine = parting.payload;
        (bytes memory from, bytes memory to, uint256[] memory ids, uint256[] memory values, bytes memory data) =
            abi.decode(genuine, (bytes, bytes, uint256[], uint256[], bytes));

        parting.payload = bytes.concat(genuine, bytes32(0));
        _assertSecretlyAccepted(multiToken, parting);
        parting.payload = bytes.concat(genuine);
        parting.payload[genuine.length - 1] = 0x01;
        _assertSecretlyAccepted(multiToken, parting);
        parting.payload = abi.encode(bytes.concat(from, hex"00"), to, ids, values, data);
        _assertSecretlyAccepted(multiToken, parting);
        parting.payload = abi.encode(from, bytes.concat(to, hex"00"), ids, values, data);
        _assertSecretlyAccepted(multiToken, parting);
        vm.chainId(A);
        (bool understood, bytes memory refund) = multiToken.refundOf(parting.payload);
        vm.assertTrue(understood);
        vm.assertEq(refund, abi.encode(from, abi.encodePacked(ALICE), ids, values, ""));
        parting.payload = abi.encode(from, to, ids, values, data);
        vm.assertEq(parting.payload, genuine);
    }

    /// @notice Both are cut or padded by the bridge, which then pays somebody else: not understood, so not delivered, but given back.
    function test_amountOf_recipientNot20Bytes_refundedOnly() public {
        address dave = 0xDadaDadadadadadaDaDadAdaDADAdadAdADaDADA;
        bytes[3] memory recipients = [abi.encode(dave), bytes.concat(bytes20(dave), hex"00"), bytes(hex"dada")];
        for (uint256 i = 0; i < recipients.length; ++i) {
            bytes memory to = bytes.concat(hex"00010000020386", bytes1(uint8(recipients[i].length)), recipients[i]);
            uint256 before = coin.balanceOf(ALICE);
            sendCoinFromA(ALICE, to, 11);
            Parting memory parting = lastSentOn(A);
            vm.chainId(A);
            _assertRefund(fungible, parting, 11);
            vm.assertEq(coin.balanceOf(ALICE), before);
            _assertSecretlyAccepted(fungible, parting);
        }
    }

    function test_refundOf_eachKind_givesBack() public {
        for (uint256 kind = 0; kind < 3; ++kind) {
            (IPayloadCodec codec, Parting memory parting) = _sample(kind);
            vm.chainId(A);
            _assertRefund(codec, parting, kind == 0 ? 250 : kind == 1 ? 1 : 30);
        }
        vm.assertEq(coin.balanceOf(ALICE), SUPPLY);
        vm.assertEq(deed.ownerOf(1), ALICE);
        vm.assertEq(goods.balanceOf(ALICE, 1), 1_000);
        vm.assertEq(goods.balanceOf(ALICE, 2), 2_000);
    }

    /// @notice The way back of a twin's token is a mint.
    function test_refundOf_twin_mintsAgain() public {
        sendCoinFromA(ALICE, on(B, BOB), 40);
        mustHandOver(A);
        vm.prank(BOB);
        coinB.crosschainTransfer(on(C, CAROL), 15);
        vm.assertEq(coinB.balanceOf(BOB), 25);
        _assertRefund(fungible, lastSentOn(B), 15);
        vm.assertEq(coinB.balanceOf(BOB), 40);
    }

    function test_refundOf_notSentFromHere_notUnderstood() public {
        for (uint256 kind = 0; kind < 3; ++kind) {
            (IPayloadCodec codec, Parting memory parting) = _sample(kind);
            vm.chainId(B);
            (bool understood, bytes memory refund) = codec.refundOf(parting.payload);
            vm.assertFalse(understood);
            vm.assertEq(refund, "");
        }
    }

    function test_multiToken_sumBeyondWord_notUnderstood() public {
        vm.chainId(A);
        bytes memory from = on(A, ALICE);
        bytes memory to = abi.encodePacked(BOB);
        uint256[] memory values = new uint256[](2);
        values[0] = type(uint256).max;
        (bool understood, uint256 amount) = multiToken.amountOf(abi.encode(from, to, series(1, 1, 2), values, ""));
        vm.assertTrue(understood);
        vm.assertEq(amount, type(uint256).max);
        values[1] = 1;
        (understood,) = multiToken.amountOf(abi.encode(from, to, series(1, 1, 2), values, ""));
        vm.assertFalse(understood);
        (understood,) = multiToken.refundOf(abi.encode(from, to, series(1, 1, 2), values, ""));
        vm.assertFalse(understood);
        (understood,) = multiToken.amountOf(abi.encode(from, to, series(1, 1, 3), single(1), ""));
        vm.assertFalse(understood);
    }

    function slice(bytes calldata data, uint256 length) external pure returns (bytes memory) {
        return data[:length];
    }

    function _setWord(bytes memory data, uint256 index, uint256 value) private pure {
        assembly ("memory-safe") {
            mstore(add(data, mul(32, add(index, 1))), value)
        }
    }

    function _wordOf(bytes memory data, uint256 index) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(data, mul(32, add(index, 1))))
        }
    }

    /// @dev A genuine transfer from A to B of kind 0 (fungible), 1 (not) or 2 (many).
    function _sample(uint256 kind) private returns (IPayloadCodec codec, Parting memory parting) {
        if (kind == 0) sendCoinFromA(ALICE, on(B, BOB), 250);
        else if (kind == 1) sendDeedFromA(ALICE, on(B, BOB), 1);
        else sendGoodsFromA(ALICE, on(B, BOB), series(1, 1, 2), series(10, 10, 2), "data");
        return ([fungible, nonFungible, multiToken][kind], lastSentOn(A));
    }

    function _assertGenuine(IPayloadCodec codec, Parting memory parting, uint256 expected) private {
        (bool understood, uint256 amount) = codec.amountOf(parting.payload);
        vm.assertTrue(understood);
        vm.assertEq(amount, expected);
        (bool accepted, uint256 moved) = _moved(parting);
        vm.assertTrue(accepted);
        vm.assertEq(moved, expected);
    }

    /// @dev Whatever the bridge accepts is not understood, or moves what the codec says.
    function _assertAgrees(IPayloadCodec codec, Parting memory parting) private {
        (bool understood, uint256 amount) = codec.amountOf(parting.payload);
        if (!understood) vm.assertEq(amount, 0);
        uint256 state = vm.snapshotState();
        (bool accepted, uint256 moved) = _moved(parting);
        vm.revertToState(state);
        if (understood && accepted) vm.assertEq(moved, amount);
    }

    function _assertSecretlyAccepted(IPayloadCodec codec, Parting memory parting) private {
        (bool understood, uint256 amount) = codec.amountOf(parting.payload);
        vm.assertFalse(understood);
        vm.assertEq(amount, 0);
        (bool accepted,) = _moved(parting);
        vm.assertTrue(accepted);
    }

    /// @dev As the source's gateway will: to the bridge that sent it, in the name of the one that it was addressed to.
    function _assertRefund(IPayloadCodec codec, Parting memory parting, uint256 expected) private {
        (bool understood, bytes memory refund) = codec.refundOf(parting.payload);
        vm.assertTrue(understood);
        uint256 amount;
        (understood, amount) = codec.amountOf(refund);
        vm.assertTrue(understood);
        vm.assertEq(amount, expected);
        (bool accepted, uint256 moved) = _moved(Parting({sender: parting.recipient, recipient: parting.sender, payload: refund}));
        vm.assertTrue(accepted);
        vm.assertEq(moved, expected);
    }

    /// @dev Hands it over and counts what the token says it moved.
    function _moved(Parting memory parting) private returns (bool accepted, uint256 amount) {
        vm.recordLogs();
        (accepted,) = handOver(parting);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            if (topic == TRANSFER) amount += logs[i].topics.length == 4 ? 1 : abi.decode(logs[i].data, (uint256));
            if (topic == IERC1155.TransferSingle.selector) {
                (, uint256 value) = abi.decode(logs[i].data, (uint256, uint256));
                amount += value;
            }
            if (topic == IERC1155.TransferBatch.selector) {
                (, uint256[] memory values) = abi.decode(logs[i].data, (uint256[], uint256[]));
                for (uint256 j = 0; j < values.length; ++j) {
                    amount += values[j];
                }
            }
        }
    }
}
