// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "../../../src/libraries/StateProof.sol";
import {LeafTrie} from "../../utils/LeafTrie.sol";
import {StateProofHarness} from "../../utils/StateProofHarness.sol";
import {Test} from "../../utils/Test.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice One encoding of every value: what a malicious rollup could put under its own roots beside it is refused.
contract StateProofTest is Test {
    bytes32 private constant SLOT = bytes32(uint256(7));
    address private constant OWNER = address(0xACC0);
    bytes32 private constant HASH = keccak256("hash");

    StateProofHarness private harness = new StateProofHarness();

    function testFuzz_slotValue_roundTrip(uint256 value, uint8 shift) public view {
        value >>= shift;
        if (value == 0) value = 1;
        vm.assertEq(uint256(_slotValue(RLP.encode(value))), value);
    }

    function test_slotValue_notCanonical_reverts() public {
        bytes[10] memory encodings = [
            bytes(hex"00"),
            hex"80",
            hex"8105",
            hex"820001",
            hex"0500",
            hex"820100ff",
            hex"c105",
            hex"b80105",
            hex"a1010000000000000000000000000000000000000000000000000000000000000000",
            hex"a0"
        ];
        for (uint256 i = 0; i < encodings.length; ++i) {
            _expectRefusal(abi.encodeCall(this.slotValue, (encodings[i])), vm.toString(i));
        }
    }

    function test_account_shapes() public {
        StateProof.Account memory read = _account(_list(RLP.encode(uint256(3)), RLP.encode(uint256(4)), RLP.encode(HASH), RLP.encode(HASH)));
        vm.assertEq(read.nonce, 3);
        vm.assertEq(read.balance, 4);
        bytes memory zero = hex"80";
        bytes memory hash = RLP.encode(HASH);
        bytes memory short = RLP.encode(abi.encodePacked(bytes31(HASH)));
        bytes[8] memory malformed = [
            _list(zero, zero, short, hash),
            _list(zero, zero, hash, short),
            _list(hex"00", zero, hash, hash),
            _list(zero, hex"820001", hash, hash),
            _list(hex"89010000000000000000", zero, hash, hash),
            _list(zero, zero, hash, bytes.concat(hash, zero)),
            _list(zero, zero, hash, ""),
            bytes.concat(_list(zero, zero, hash, hash), hex"00")
        ];
        for (uint256 i = 0; i < malformed.length; ++i) {
            _expectRefusal(abi.encodeCall(this.account, (malformed[i])), vm.toString(i));
        }
    }

    function test_header_shapes() public {
        StateProof.Header memory read = harness.header(_header(15, hex"05", RLP.encode(HASH)));
        vm.assertEq(read.number, 5);
        vm.assertEq(read.stateRoot, HASH);
        vm.assertEq(harness.header(_header(22, hex"05", RLP.encode(HASH))).number, 5);
        bytes[6] memory malformed = [
            _header(14, hex"05", RLP.encode(HASH)),
            _header(15, hex"00", RLP.encode(HASH)),
            _header(15, hex"89010000000000000000", RLP.encode(HASH)),
            _header(15, hex"820001", RLP.encode(HASH)),
            _header(15, hex"05", RLP.encode(abi.encodePacked(bytes31(HASH)))),
            bytes.concat(_header(15, hex"05", RLP.encode(HASH)), hex"00")
        ];
        for (uint256 i = 0; i < malformed.length; ++i) {
            _expectRefusal(abi.encodeCall(this.header, (malformed[i])), vm.toString(i));
        }
    }

    function test_receipt_types() public view {
        bytes memory list = _receipt(hex"01", _log(20, 2, 32), 4);
        vm.assertEq(_logData(list), hex"c0ffee");
        for (uint256 kind = 1; kind < 0x80; ++kind) {
            vm.assertEq(_logData(bytes.concat(bytes1(uint8(kind)), list)), hex"c0ffee");
        }
        // Deposits of the OP Stack: with a nonce, and with a version.
        vm.assertEq(_logData(bytes.concat(hex"7e", _receipt(hex"01", _log(20, 2, 32), 5))), hex"c0ffee");
        vm.assertEq(_logData(bytes.concat(hex"7e", _receipt(hex"01", _log(20, 2, 32), 6))), hex"c0ffee");
    }

    function test_receipt_malformed_reverts() public {
        bytes memory log = _log(20, 2, 32);
        bytes memory good = _receipt(hex"01", log, 4);
        bytes[16] memory malformed = [
            bytes.concat(hex"00", good),
            bytes.concat(hex"80", good),
            bytes.concat(hex"bf", good),
            bytes.concat(hex"0202", good),
            bytes.concat(good, hex"00"),
            _receipt(hex"01", log, 3),
            _receipt(hex"01", log, 5),
            bytes.concat(hex"02", _receipt(hex"01", log, 5)),
            bytes.concat(hex"7e", _receipt(hex"01", log, 7)),
            _receipt(hex"02", log, 4),
            _receipt(hex"00", log, 4),
            _receipt(hex"80", log, 4),
            _receipt(RLP.encode(HASH), log, 4),
            _receipt(hex"01", _log(19, 2, 32), 4),
            _receipt(hex"01", _log(20, 5, 32), 4),
            _receipt(hex"01", _log(20, 2, 31), 4)
        ];
        for (uint256 i = 0; i < malformed.length; ++i) {
            _expectRefusal(abi.encodeCall(this.logData, (malformed[i])), vm.toString(i));
        }
    }

    function slotValue(bytes memory encoded) external view returns (bytes32) {
        return _slotValue(encoded);
    }

    function account(bytes memory encoded) external view returns (StateProof.Account memory) {
        return _account(encoded);
    }

    function header(bytes memory encoded) external view returns (StateProof.Header memory) {
        return harness.header(encoded);
    }

    function logData(bytes memory encoded) external view returns (bytes memory) {
        return _logData(encoded);
    }

    /// @dev Refused on purpose, never by a panic.
    function _expectRefusal(bytes memory call, string memory name) private {
        (bool success, bytes memory reason) = address(this).call(call);
        vm.assertFalse(success, name);
        vm.assertTrue(selectorOf(reason) != bytes4(keccak256("Panic(uint256)")), name);
    }

    function _slotValue(bytes memory encoded) private view returns (bytes32) {
        bytes memory node = LeafTrie.node(abi.encodePacked(keccak256(abi.encode(SLOT))), encoded);
        return harness.slotValue(keccak256(node), SLOT, LeafTrie.proof(node));
    }

    function _account(bytes memory encoded) private view returns (StateProof.Account memory) {
        bytes memory node = LeafTrie.node(abi.encodePacked(keccak256(abi.encodePacked(OWNER))), encoded);
        return harness.account(keccak256(node), OWNER, LeafTrie.proof(node));
    }

    /// @dev Of the only receipt, at index 0, whose key is 0x80.
    function _logData(bytes memory encoded) private view returns (bytes memory) {
        bytes memory node = LeafTrie.node(hex"80", encoded);
        (, StateProof.Log memory log) = harness.receiptLog(keccak256(node), 0, 0, LeafTrie.proof(node));
        return log.data;
    }

    function _list(bytes memory a, bytes memory b, bytes memory c, bytes memory d) private pure returns (bytes memory) {
        bytes[] memory items = new bytes[](4);
        (items[0], items[1], items[2], items[3]) = (a, b, c, d);
        return RLP.encode(items);
    }

    function _header(uint256 length, bytes memory number, bytes memory hash) private pure returns (bytes memory) {
        bytes[] memory items = new bytes[](length);
        for (uint256 i = 0; i < length; ++i) {
            items[i] = i == 8 || i == 11 ? number : hash;
        }
        return RLP.encode(items);
    }

    function _receipt(bytes memory status, bytes memory log, uint256 length) private pure returns (bytes memory) {
        bytes[] memory items = new bytes[](length);
        bytes[] memory logs = new bytes[](1);
        logs[0] = log;
        for (uint256 i = 0; i < length; ++i) {
            items[i] = i == 0 ? status : i == 2 ? RLP.encode(new bytes(256)) : i == 3 ? RLP.encode(logs) : RLP.encode(uint256(21_000));
        }
        return RLP.encode(items);
    }

    function _log(uint256 emitterBytes, uint256 topicCount, uint256 topicBytes) private pure returns (bytes memory) {
        bytes[] memory topics = new bytes[](topicCount);
        for (uint256 i = 0; i < topicCount; ++i) {
            topics[i] = RLP.encode(new bytes(topicBytes));
        }
        bytes[] memory items = new bytes[](3);
        items[0] = RLP.encode(new bytes(emitterBytes));
        items[1] = RLP.encode(topics);
        items[2] = RLP.encode(bytes(hex"c0ffee"));
        return RLP.encode(items);
    }
}
