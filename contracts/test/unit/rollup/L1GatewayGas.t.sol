// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {
    AccumulatingRecipient,
    BombingRecipient,
    BurningRecipient,
    RecordingRecipient,
    WrongAnswerRecipient
} from "../../utils/Recipients.sol";
import {Vm} from "../../utils/Vm.sol";

/// @notice Whether the system transaction's gas (specs/l1.md §3) suffices for whatever the portal lets through, and what each step costs (contracts/snapshots/l1Messages.json).
contract L1GatewayGasTest is L1Pair {
    uint256 private constant MOST = 4_000_000;
    uint256 private constant TRANSACTION_CAP = 16_777_216;

    function setUp() public {
        deployPair();
        // Not a message of the first day: slots that later ones write again are written.
        advance(1, new IL1Gateway.L1Message[](0));
        sendFromL1(messageTo(ALICE, 1, ""));
        advanceWith(messageTo(ALICE, 1, ""));
    }

    /// @dev The most that four blocks of the L1 can ask for, of the worst kind each: the gas is there for every one of them to the last unit, and what has to be kept can be.
    function testFuzz_systemGas_suffices(uint256 seed) public {
        uint256 blocks = 1 + seed % 4;
        vm.recordLogs();
        bytes32[] memory ids = new bytes32[](160);
        uint256 sent;
        for (uint256 i = 0; i < blocks; ++i) {
            vm.roll(block.number + 1);
            // Full, or nearly so: small ones are the dearest beside their own gas, and large ones beside their bytes.
            for (uint256 misses = 0; misses < 4;) {
                seed = uint256(keccak256(abi.encode(seed)));
                IL1Gateway.L1Message memory message = _random(seed);
                (uint64 left,) = portal.demand();
                if (portal.messageDemand(message.gasLimit, message.payload.length) > left) {
                    ++misses;
                    continue;
                }
                ids[sent++] = sendFromL1(message);
            }
        }
        IL1Gateway.L1Message[] memory messages = messagesIn(vm.getRecordedLogs());
        vm.assertEq(messages.length, sent);
        vm.assertTrue(systemGas(blocks, messages) <= TRANSACTION_CAP, "over EIP-7825's cap");
        _cool(messages);
        vm.recordLogs();
        uint256 used = advance(blocks, messages);
        _requireAllCalled(messages, ids, used);
        // What is in escrow is with its recipients, or kept for them.
        vm.assertEq(address(portal).balance, 1 + valueOf(messages));
    }

    /// @dev Beside its own gas: a failing precompile that never stood there, with value.
    function test_systemGas_manySmallFailures() public {
        uint256 left = _requireEnough(39, messageTo(address(0x0b), 1, ""), 21_000);
        vm.snapshotValue("l1Messages", "left of the system transaction's gas, 4 blocks, 39 messages that fail", left);
    }

    function test_systemGas_manyPayments() public {
        for (uint160 i = 0; i < 39; ++i) {
            _list.push(messageTo(address(0xFFF000 + i), 1, ""));
            _list[i].gasLimit = 21_000;
        }
        IL1Gateway.L1Message[] memory messages = _list;
        advance(4, messages);
        vm.assertEq(address(0xFFF000 + 38).balance, 1);
    }

    /// @dev A single message has no other one's gas to live on.
    function test_systemGas_oneLargeMessage() public {
        IL1Gateway.L1Message memory message = messageTo(address(new BurningRecipient()), 1, _filled(16_384));
        uint256 left = _requireEnough(1, message, 2_000_000);
        vm.snapshotValue("l1Messages", "left of the system transaction's gas, 4 blocks, the largest message", left);
        address account = address(0xACC0);
        vm.etch(account, abi.encodePacked(hex"ef0100", message.recipient));
        message.recipient = account;
        _requireEnough(1, message, 2_000_000);
    }

    IL1Gateway.L1Message[] private _list;

    function test_gas_sendMessage() public {
        vm.chainId(L1_CHAIN);
        portal.sendMessage(onRollup(ALICE), "", new bytes[](0));
        vm.roll(block.number + 1);
        vm.cool(address(portal));
        bytes memory call = abi.encodeWithSelector(portal.sendMessage.selector, onRollup(ALICE), abi.encode(keccak256("x")), new bytes[](0));
        _snapshot("sendMessage on the L1, 32 bytes", address(portal), ALICE, 0, call);
        vm.roll(block.number + 1);
        vm.cool(address(portal));
        call = abi.encodeCall(portal.forceTransaction, (_filled(200)));
        _snapshot("forceTransaction, 200 bytes", address(portal), ALICE, 0, call);
        vm.chainId(ROLLUP_CHAIN);
        vm.prank(ALICE);
        gateway.sendMessage(onL1(ALICE), "", new bytes[](0));
        vm.cool(address(gateway));
        call = abi.encodeWithSelector(gateway.sendMessage.selector, onL1(ALICE), abi.encode(keccak256("x")), new bytes[](0));
        _snapshot("sendMessage to the L1, 32 bytes", address(gateway), ALICE, 0, call);
    }

    function test_gas_createPortal() public {
        vm.snapshotValue("l1Messages", "code of a portal, bytes", address(portal).code.length);
    }

    function test_gas_advance() public {
        IL1Gateway.L1Message[] memory none = new IL1Gateway.L1Message[](0);
        _snapshotAdvance("advance, no block, no message", 0, none);
        _snapshotAdvance("advance, 1 block, no message", 1, none);
        AccumulatingRecipient recipient = new AccumulatingRecipient();
        advanceWith(messageTo(address(recipient), 1, "x"));
        uint256 one = _snapshotAdvance("advance, 1 block, 1 message of 32 bytes", 1, _many(address(recipient), 1));
        uint256 eleven = _snapshotAdvance("advance, 1 block, 11 messages of 32 bytes", 1, _many(address(recipient), 11));
        vm.snapshotValue("l1Messages", "advance, each further message of 32 bytes, recipient included", (eleven - one) / 10);
        _snapshotAdvance("advance, 1 block, 1 message that fails", 1, _many(address(new BurningRecipient()), 1));
    }

    function _many(address recipient, uint256 count) private pure returns (IL1Gateway.L1Message[] memory messages) {
        messages = new IL1Gateway.L1Message[](count);
        for (uint256 i = 0; i < count; ++i) {
            messages[i] = messageTo(recipient, 1, abi.encode(keccak256("x")));
        }
    }

    /// @dev In steady state a block's slot is written again; here it is the first time, for 17,100 more.
    function _snapshotAdvance(string memory name, uint256 blocks, IL1Gateway.L1Message[] memory messages) private returns (uint256) {
        (uint64 newest,) = gateway.origin();
        bytes memory call = abi.encodeCall(IL1Gateway.advance, (blocksAfter(newest, blocks), messages));
        _cool(messages);
        return _snapshot(name, address(gateway), SYSTEM, valueOf(messages), call);
    }

    function _snapshot(string memory name, address to, address from, uint256 value, bytes memory call) private returns (uint256 gas) {
        vm.prank(from);
        (bool success,) = to.call{value: value}(call);
        vm.assertTrue(success);
        Vm.Gas memory used = vm.lastCallGas();
        gas = used.gasTotalUsed + intrinsicGas(call);
        if (gas < floorGas(call)) gas = floorGas(call);
        vm.snapshotValue("l1Messages", string.concat(name, ", transaction"), gas);
    }

    /// @dev `count` of them, with accounts and slots that nobody has touched in this transaction.
    function _requireEnough(uint256 count, IL1Gateway.L1Message memory message, uint64 gasLimit) private returns (uint256 left) {
        message.gasLimit = gasLimit;
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](count);
        for (uint256 i = 0; i < count; ++i) {
            messages[i] = message;
        }
        _cool(messages);
        uint256 state = vm.snapshotState();
        uint64 index = gateway.receivedCount();
        uint256 used = advance(4, messages);
        vm.assertTrue(used >= count * gasLimit, "somebody had less");
        left = systemGas(4, messages) - used - intrinsicGas(abi.encodeCall(IL1Gateway.advance, (blocksAfter(START_NUMBER, 4), messages)));
        for (uint256 i = 0; i < count; ++i) {
            vm.assertTrue(gateway.isFailed(idOf(index + i, message)));
        }
        vm.revertToState(state);
    }

    function _cool(IL1Gateway.L1Message[] memory messages) private {
        vm.cool(address(gateway));
        for (uint256 i = 0; i < messages.length; ++i) {
            vm.cool(messages[i].recipient);
        }
    }

    function _filled(uint256 length) private pure returns (bytes memory data) {
        data = new bytes(length);
        for (uint256 i = 0; i < length; i += 32) {
            // Safe: within `data`, whose last word may be filled beyond its end, where nobody reads.
            assembly ("memory-safe") {
                if lt(add(i, 31), length) { mstore(add(add(data, 32), i), not(0)) }
            }
        }
    }

    function _random(uint256 seed) private returns (IL1Gateway.L1Message memory message) {
        uint256 kind = seed % 7;
        bytes memory payload;
        if (kind < 5) {
            uint256 length = 1 + (seed >> 16) % 64;
            if ((seed >> 32) % 8 == 0) length = 16_384;
            payload = _filled(length);
        }
        message = messageTo(_recipientOf(kind, seed), (seed >> 64) % 3, payload);
        message.gasLimit = uint64(21_000 + ((seed >> 128) % 4 == 0 ? (seed >> 160) % 1_979_001 : (seed >> 160) % 1_000));
    }

    function _recipientOf(uint256 kind, uint256 seed) private returns (address recipient) {
        if (kind == 0) return address(new BurningRecipient());
        if (kind == 1) return address(new BombingRecipient());
        if (kind == 2) return address(new RecordingRecipient());
        if (kind == 3) return address(new WrongAnswerRecipient("another answer"));
        recipient = address(uint160(uint256(keccak256(abi.encode("account", seed)))));
        if (kind == 4) vm.etch(recipient, abi.encodePacked(hex"ef0100", address(new BurningRecipient())));
        if (kind == 5) return address(0x0b);
    }

    /// @dev Burners burned all that is theirs, and every other one came to its end as it does with its own gas: nobody had less.
    function _requireAllCalled(IL1Gateway.L1Message[] memory messages, bytes32[] memory ids, uint256 used) private view {
        uint256 burned;
        uint256 kept;
        for (uint256 i = 0; i < messages.length; ++i) {
            IL1Gateway.L1Message memory message = messages[i];
            bool burns =
                message.recipient.code.length == 23 || keccak256(message.recipient.code) == keccak256(type(BurningRecipient).runtimeCode);
            if (burns || message.recipient == address(0x0b)) burned += message.gasLimit;
            bool pays = message.payload.length == 0 && message.recipient != address(0x0b);
            if (pays) vm.assertEq(message.recipient.balance, message.value);
            if (burns) vm.assertTrue(gateway.isFailed(ids[i]));
            if (gateway.isFailed(ids[i])) kept += message.value;
        }
        vm.assertTrue(used >= burned, "somebody had less");
        vm.assertEq(address(gateway).balance, kept);
        vm.assertEq(gateway.receivedCount(), messages.length + 1);
    }
}
