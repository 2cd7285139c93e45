// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../src/interfaces/IL1Gateway.sol";
import {IRollupPortal} from "../../src/interfaces/IRollupPortal.sol";
import {Erc7930} from "../../src/libraries/Erc7930.sol";
import {RegistryDouble} from "./RegistryDouble.sol";
import {SettlementDouble} from "./SettlementDouble.sol";
import {Test} from "./Test.sol";
import {Vm} from "./Vm.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice An L1 with a rollup's portal and the rollup with its L1Gateway, in one EVM, told apart by the chain id that is set. The test is the rollup's node.
abstract contract L1Pair is Test {
    uint64 internal constant L1_CHAIN = 11_155_111;
    uint64 internal constant ROLLUP_CHAIN = 901;
    bytes32 internal constant ROLLUP_ID = keccak256("rollup");
    address internal constant SYSTEM = 0x1d08fbc3419E6988114023Df99281711F489A211;
    uint64 internal constant START_NUMBER = 1_000;
    uint64 internal constant NOW = 1_800_000_000;
    uint256 internal constant ADVANCE_GAS = 150_000;
    uint256 internal constant BLOCK_GAS = 40_000;
    uint256 internal constant MESSAGE_GAS = 80_000;
    uint256 internal constant BYTE_GAS = 40;
    address internal constant ALICE = address(0xA11CE);

    IRollupPortal internal portal;
    IL1Gateway internal gateway;
    /// @notice By whose word the portal pays, which it asks its maker for.
    SettlementDouble public settlement;
    /// @notice By whose word the portal closes.
    RegistryDouble public registry;

    function deployPair() internal {
        vm.warp(NOW);
        vm.roll(START_NUMBER + 1);
        vm.chainId(L1_CHAIN);
        settlement = new SettlementDouble();
        registry = new RegistryDouble();
        portal = IRollupPortal(create("RollupPortal.sol:RollupPortal", abi.encode(ROLLUP_ID, uint256(ROLLUP_CHAIN))));
        vm.chainId(ROLLUP_CHAIN);
        gateway = IL1Gateway(create("L1Gateway.sol:L1Gateway", abi.encode(ROLLUP_ID, L1_CHAIN, START_NUMBER, hashOf(START_NUMBER))));
        vm.deal(SYSTEM, type(uint128).max);
    }

    function hashOf(uint64 number) internal pure returns (bytes32) {
        return keccak256(abi.encode("L1 block", number));
    }

    function onRollup(address account) internal pure returns (bytes memory) {
        return Erc7930.format(ROLLUP_CHAIN, account);
    }

    function onL1(address account) internal pure returns (bytes memory) {
        return Erc7930.format(L1_CHAIN, account);
    }

    function gasAttribute(uint256 gasLimit) internal pure returns (bytes[] memory attributes) {
        attributes = new bytes[](1);
        attributes[0] = abi.encodePacked(bytes4(keccak256("gasLimit(uint64)")), gasLimit);
    }

    /// @notice Sends a message as it is from its sender on the L1.
    function sendFromL1(IL1Gateway.L1Message memory message) internal returns (bytes32 sendId) {
        vm.chainId(L1_CHAIN);
        vm.deal(message.sender, message.value);
        vm.prank(message.sender);
        sendId = portal.sendMessage{value: message.value}(onRollup(message.recipient), message.payload, gasAttribute(message.gasLimit));
        vm.chainId(ROLLUP_CHAIN);
    }

    /// @notice What derivation makes of the portal's events.
    function messagesIn(Vm.Log[] memory logs) internal view returns (IL1Gateway.L1Message[] memory messages) {
        messages = new IL1Gateway.L1Message[](logs.length);
        uint256 count;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(portal) || logs[i].topics[0] != IERC7786GatewaySource.MessageSent.selector) continue;
            (bytes memory sender, bytes memory recipient, bytes memory payload, uint256 value, bytes[] memory attributes) =
                abi.decode(logs[i].data, (bytes, bytes, bytes, uint256, bytes[]));
            vm.assertEq(attributes.length, 1);
            messages[count++] = IL1Gateway.L1Message(accountOf(sender), accountOf(recipient), value, gasLimitOf(attributes[0]), payload);
        }
        // Safe: shortens the list to what was filled.
        assembly ("memory-safe") {
            mstore(messages, count)
        }
    }

    function accountOf(bytes memory interoperable) internal pure returns (address account) {
        // Safe: reads the last word of the bytes, of which there are more than 20.
        assembly ("memory-safe") {
            account := and(mload(add(interoperable, mload(interoperable))), 0xffffffffffffffffffffffffffffffffffffffff)
        }
    }

    function gasLimitOf(bytes memory attribute) internal pure returns (uint64) {
        vm.assertEq(attribute.length, 36);
        uint256 value;
        // Safe: the word behind the selector.
        assembly ("memory-safe") {
            value := mload(add(attribute, 36))
        }
        return uint64(value);
    }

    /// @notice The next `count` blocks of the L1.
    function blocksAfter(uint64 number, uint256 count) internal pure returns (IL1Gateway.L1Block[] memory blocks) {
        blocks = new IL1Gateway.L1Block[](count);
        for (uint64 i = 0; i < count; ++i) {
            blocks[i] = IL1Gateway.L1Block(number + i + 1, hashOf(number + i + 1));
        }
    }

    function valueOf(IL1Gateway.L1Message[] memory messages) internal pure returns (uint256 value) {
        for (uint256 i = 0; i < messages.length; ++i) {
            value += messages[i].value;
        }
    }

    /// @notice The system transaction's gas limit, as specs/l1.md §3 has it.
    function systemGas(uint256 blocks, IL1Gateway.L1Message[] memory messages) internal pure returns (uint256 gas) {
        gas = ADVANCE_GAS + BLOCK_GAS * blocks;
        for (uint256 i = 0; i < messages.length; ++i) {
            gas += messages[i].gasLimit + MESSAGE_GAS + BYTE_GAS * messages[i].payload.length;
        }
    }

    /// @notice 21,000 and calldata (EIP-2028).
    function intrinsicGas(bytes memory data) internal pure returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    /// @notice What a transaction has to bring at least for its calldata (EIP-7623).
    function floorGas(bytes memory data) internal pure returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 10 : 40;
        }
    }

    /// @notice The system transaction, with exactly the gas that it has. Returns what its execution used.
    function advance(uint256 blocks, IL1Gateway.L1Message[] memory messages) internal returns (uint256 used) {
        (uint64 newest,) = gateway.origin();
        bytes memory data = abi.encodeCall(IL1Gateway.advance, (blocksAfter(newest, blocks), messages));
        uint256 gas = systemGas(blocks, messages);
        vm.assertTrue(floorGas(data) <= gas, "the calldata alone costs more");
        gas -= intrinsicGas(data);
        vm.chainId(ROLLUP_CHAIN);
        vm.prank(SYSTEM);
        uint256 before = gasleft();
        (bool success, bytes memory reason) = address(gateway).call{gas: gas, value: valueOf(messages)}(data);
        used = before - gasleft();
        if (!success) {
            // Safe: the revert data as they came.
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
    }

    function advanceWith(IL1Gateway.L1Message memory message) internal returns (bytes32 id) {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = message;
        id = idOf(gateway.receivedCount(), message);
        advance(1, messages);
    }

    /// @dev specs/wire.md §14, spelt out once more.
    function idOf(uint256 index, IL1Gateway.L1Message memory message) internal pure returns (bytes32) {
        bytes memory first = abi.encode(keccak256("parley/v0/l1-message"), ROLLUP_ID, index, message.sender, message.recipient);
        return keccak256(bytes.concat(first, abi.encode(message.value, message.gasLimit, keccak256(message.payload))));
    }

    function messageTo(address recipient, uint256 value, bytes memory payload) internal pure returns (IL1Gateway.L1Message memory) {
        return IL1Gateway.L1Message(ALICE, recipient, value, 200_000, payload);
    }
}
