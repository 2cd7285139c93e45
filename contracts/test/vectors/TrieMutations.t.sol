// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProofHarness} from "../utils/StateProofHarness.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice Valid proofs, mutated. Under the same root a mutant is refused or says the very same of the very same key. Hashed up to a root of its own it is refused or OpenZeppelin's
/// verifier reads the same: two decoders that know nothing of each other.
contract TrieMutationsTest is VectorTest {
    struct Case {
        bytes32 root;
        bytes key;
        bool found;
        bytes value;
        bytes[] proof;
    }

    StateProofHarness private harness;
    Case[] private cases;

    function setUp() public {
        harness = new StateProofHarness();
        load("tries.json");
        for (uint256 i = 3; i < 60; i += 4) {
            string memory c = elementAt(".lookups", i);
            _add(b32(c, "root"), data(c, "key"), byteStrings(c, "proof"));
        }
        load("stateProofs.json");
        uint256 count = countOf(".slots");
        for (uint256 i = 0; i + 1 < count; i += 2) {
            string memory c = elementAt(".slots", i);
            _add(b32(c, "storageRoot"), abi.encodePacked(keccak256(abi.encode(b32(c, "slot")))), byteStrings(c, "proof"));
        }
        _add(b32(".logs[8]", "receiptsRoot"), hex"02", byteStrings(".logs[8]", "proof"));
        _add(b32(".logs[13]", "receiptsRoot"), hex"8180", byteStrings(".logs[13]", "proof"));
    }

    /// forge-config: default.fuzz.runs = 1000
    function testFuzz_sameRoot_refusedOrTheSame(uint256 seed) public view {
        Case memory c = cases[seed % cases.length];
        bytes[] memory mutant = _mutate(c.proof, seed >> 16);
        try harness.get(c.root, c.key, mutant) returns (bool found, bytes memory value) {
            vm.assertTrue(found == c.found);
            vm.assertEq(value, c.value);
            // There is one proof only.
            vm.assertEq(keccak256(abi.encode(mutant)), keccak256(abi.encode(c.proof)));
        } catch (bytes memory reason) {
            _assertNoPanic(reason);
        }
    }

    /// forge-config: default.fuzz.runs = 2000
    function testFuzz_ownRoot_refusedOrReadAlike(uint256 seed) public view {
        Case memory c = cases[seed % cases.length];
        bytes[] memory mutant = _copy(c.proof);
        uint256 element = (seed >> 16) % mutant.length;
        mutant[element] = _disturb(mutant[element], seed >> 32);
        bytes32 root = _rehash(c.proof, mutant, element);
        try harness.get(root, c.key, mutant) returns (bool found, bytes memory value) {
            try harness.traverse(root, c.key, mutant) returns (bytes memory other) {
                vm.assertTrue(found, "absent to one, present to the other");
                vm.assertEq(value, other);
            } catch {
                vm.assertFalse(found, "present to one only");
            }
        } catch (bytes memory reason) {
            _assertNoPanic(reason);
        }
    }

    function _add(bytes32 root, bytes memory key, bytes[] memory proof) private {
        (bool found, bytes memory value) = harness.get(root, key, proof);
        if (proof.length > 0) cases.push(Case(root, key, found, value, proof));
    }

    function _mutate(bytes[] memory proof, uint256 seed) private view returns (bytes[] memory mutant) {
        uint256 kind = seed % 7;
        uint256 position = (seed >> 8) % proof.length;
        if (kind == 0) {
            mutant = _copy(proof);
            mutant[position] = _disturb(mutant[position], seed >> 32);
        } else if (kind == 1) {
            mutant = _copy(proof);
            uint256 other = (seed >> 40) % proof.length;
            (mutant[position], mutant[other]) = (mutant[other], mutant[position]);
        } else if (kind == 2) {
            // One left out.
            mutant = new bytes[](proof.length - 1);
            for (uint256 i = 0; i < mutant.length; ++i) {
                mutant[i] = proof[i < position ? i : i + 1];
            }
        } else {
            // One more: a copy of one of its own, of another proof's last, an empty one, or an inlined child.
            mutant = new bytes[](proof.length + 1);
            bytes[] storage another = cases[(seed >> 40) % cases.length].proof;
            bytes memory surplus = kind == 3
                ? proof[position]
                : kind == 4 ? another[another.length - 1] : kind == 5 ? bytes("") : _slice(proof[position], (seed >> 48), (seed >> 80) % 32);
            uint256 place = (seed >> 24) % (proof.length + 1);
            for (uint256 i = 0; i < mutant.length; ++i) {
                mutant[i] = i == place ? surplus : proof[i < place ? i : i - 1];
            }
        }
    }

    /// @dev One byte changed anywhere, one of the first that hold lengths and hex prefixes, a flag nibble, a byte cut off or put on.
    function _disturb(bytes memory node, uint256 seed) private pure returns (bytes memory changed) {
        uint256 kind = seed % 6;
        seed >>= 8;
        if (kind == 4) return _slice(node, 0, node.length - 1);
        if (kind == 5) return bytes.concat(node, bytes1(uint8(seed)));
        changed = bytes.concat(node);
        uint256 place = kind == 0 ? (seed >> 16) % node.length : (seed >> 16) % (node.length < 8 ? node.length : 8);
        changed[place] = kind == 1 ? changed[place] ^ bytes1(uint8(0x10 << (seed % 4))) : bytes1(uint8(seed));
    }

    /// @dev Puts the new hashes of changed nodes into their parents, up to the root.
    function _rehash(bytes[] memory original, bytes[] memory mutant, uint256 changed) private pure returns (bytes32) {
        for (uint256 i = changed; i > 0; --i) {
            _replace(mutant[i - 1], keccak256(original[i]), keccak256(mutant[i]));
        }
        return keccak256(mutant[0]);
    }

    function _replace(bytes memory node, bytes32 from, bytes32 to) private pure {
        for (uint256 i = 32; i <= node.length; ++i) {
            bytes32 word;
            assembly ("memory-safe") {
                word := mload(add(node, i))
            }
            if (word != from) continue;
            assembly ("memory-safe") {
                mstore(add(node, i), to)
            }
            return;
        }
        revert("the parent does not hold its child");
    }

    function _slice(bytes memory node, uint256 start, uint256 length) private pure returns (bytes memory part) {
        start %= node.length;
        if (start + length > node.length) length = node.length - start;
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = node[start + i];
        }
    }

    function _copy(bytes[] memory proof) private pure returns (bytes[] memory copy) {
        copy = new bytes[](proof.length);
        for (uint256 i = 0; i < proof.length; ++i) {
            copy[i] = bytes.concat(proof[i]);
        }
    }

    function _assertNoPanic(bytes memory reason) private pure {
        vm.assertTrue(selectorOf(reason) != bytes4(keccak256("Panic(uint256)")), "a panic");
    }
}
