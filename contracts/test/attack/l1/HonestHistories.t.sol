// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OriginProof, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";

/// @notice An operator that follows specs/protocol.md §7 "Slashing protection", on an L1 that reorganises itself at random: whatever two of its heads somebody brings together, they are
/// no evidence. Nothing is signed here: the refusal must come from the heads, before a signature is looked at.
contract HonestHistoriesTest is L1Fixture {
    uint64 private constant BASE = 10_000;
    uint256 private constant KEY = 1;

    /// One L1 block: its hash, and the number of rollup blocks that the L1 up to it derives.
    struct Block {
        bytes32 hash;
        uint64 derived;
    }

    Block[] private chain;
    Head[] private safe;
    mapping(uint64 number => uint256[]) private safeAt;
    uint64 private lastSafe;
    /// Headers of the unsafe branch under the present anchor, from block 101 on.
    bytes[] private branch;
    bytes32 private branchRoot;
    bytes32 private anchor;
    Head[] private unsafe;
    /// The branch on which each unsafe head is, as the headers that were there in the end.
    mapping(bytes32 anchor => bytes[]) private branches;

    function setUp() public override {
        super.setUp();
        join(KEY, 10 ether);
        publish();
        chain.push(Block(keccak256("first"), 0));
    }

    /// forge-config: default.fuzz.runs = 16
    function testFuzz_submit_honestHistory_neverSlashes(uint256 seed) external {
        _newBranch(seed);
        for (uint256 step = 0; step < 40; ++step) {
            uint256 dice = uint256(keccak256(abi.encode(seed, step)));
            if (dice % 8 == 0) _reorganise(dice >> 8, dice);
            else _extend(dice >> 8);
            _trySafe();
            if (dice % 3 == 0) _signUnsafe(dice >> 16);
        }
        _writeHistory();
        _accuseSafe();
        _accuseUnsafe();
    }

    function _extend(uint256 dice) private {
        Block memory tip = chain[chain.length - 1];
        // Every second L1 block or so carries a batch.
        uint64 derived = tip.derived + uint64(dice % 2);
        chain.push(Block(keccak256(abi.encode(tip.hash, dice)), derived));
    }

    /// @dev Takes off some blocks and puts on others. The unsafe blocks that followed them are overridden: a new anchor begins.
    function _reorganise(uint256 dice, uint256 salt) private {
        uint256 depth = 1 + dice % 12;
        if (depth >= chain.length) return;
        for (uint256 i = 0; i < depth; ++i) {
            chain.pop();
        }
        uint256 grown = depth + (dice >> 8) % 3;
        for (uint256 i = 0; i < grown; ++i) {
            _extend(uint256(keccak256(abi.encode(dice, salt, i))));
        }
        if (dice % 2 == 0) _newBranch(salt);
    }

    /// @dev Signs the newest safe head if the rule allows: above everything signed, or where every head signed before rests on an L1 block that the new origin's chain excludes.
    function _trySafe() private {
        uint64 number = chain[chain.length - 1].derived;
        if (number == 0) return;
        uint64 origin = uint64(chain.length - 1);
        while (chain[origin - 1].derived == number) --origin;
        bytes32 originHash = chain[origin].hash;
        uint256[] storage earlier = safeAt[number];
        if (earlier.length == 0 && number <= lastSafe) return;
        for (uint256 i = 0; i < earlier.length; ++i) {
            Head memory signed = safe[earlier[i]];
            uint64 height = signed.l1OriginNumber - BASE;
            if (height > origin || chain[height].hash == signed.l1OriginHash) return;
        }
        Head memory head = makeHead(number, keccak256(abi.encode("derived", originHash)));
        (head.finality, head.l1OriginNumber, head.l1OriginHash) = (2, BASE + origin, originHash);
        earlier.push(safe.length);
        safe.push(head);
        if (number > lastSafe) lastSafe = number;
    }

    function _newBranch(uint256 salt) private {
        anchor = anchor == 0 && unsafe.length == 0 ? bytes32(0) : keccak256(abi.encode("anchor", salt));
        branchRoot = keccak256(abi.encode("block 100", salt));
        delete branches[anchor];
    }

    /// @dev The sequencer adds blocks; some of them are signed, ascending.
    function _signUnsafe(uint256 dice) private {
        bytes[] storage headers = branches[anchor];
        for (uint256 i = 0; i < 1 + dice % 3; ++i) {
            bytes32 parent = headers.length == 0 ? branchRoot : keccak256(headers[headers.length - 1]);
            headers.push(Headers.encode(parent, 101 + headers.length, bytes32(dice)));
        }
        Head memory head = makeHead(uint64(100 + headers.length), keccak256(headers[headers.length - 1]));
        head.anchor = anchor;
        unsafe.push(head);
    }

    function _writeHistory() private {
        vm.roll(BASE + chain.length + 300);
        for (uint256 i = 0; i < chain.length; ++i) {
            L1History.set(BASE + i, chain[i].hash);
        }
    }

    function _accuseSafe() private {
        for (uint256 i = 0; i < safe.length; ++i) {
            for (uint256 j = 0; j < safe.length; ++j) {
                if (safe[i].number != safe[j].number) continue; // refused without a look at the L1
                Statement memory first = _statement(safe[i], 1);
                Statement memory second = _statement(safe[j], 2);
                OriginProof memory firstOrigin = OriginProof(safe[i].l1OriginNumber, noHeaders());
                OriginProof memory secondOrigin = OriginProof(safe[j].l1OriginNumber, noHeaders());
                try slasher.submitEquivocation(first, second, firstOrigin, secondOrigin) {
                    revert("slashed");
                } catch (bytes memory reason) {
                    _requireInnocent(reason);
                }
            }
        }
    }

    function _accuseUnsafe() private {
        for (uint256 i = 0; i < unsafe.length; ++i) {
            for (uint256 j = 0; j <= i; ++j) {
                Statement memory higher = _statement(unsafe[i], 1);
                Statement memory lower = _statement(unsafe[j], 2);
                bytes[] memory headers = noHeaders();
                if (unsafe[i].anchor == unsafe[j].anchor && unsafe[i].number > unsafe[j].number) {
                    headers = Headers.down(branches[unsafe[i].anchor], unsafe[i].number - 101, unsafe[j].number - 100);
                }
                try slasher.submitFork(higher, lower, headers) {
                    revert("slashed");
                } catch (bytes memory reason) {
                    _requireInnocent(reason);
                }
            }
        }
    }

    function _statement(Head memory head, uint64 beat) private view returns (Statement memory statement) {
        statement = unsigned(1, beat, head);
        statement.signing.publicKey = registry.operatorKey(vm.addr(KEY));
    }

    function _requireInnocent(bytes memory reason) private pure {
        bytes4 selector = selectorOf(reason);
        vm.assertTrue(
            selector == ISlasher.NotEquivocation.selector || selector == ISlasher.OriginNotCanonical.selector, "guilty but for a signature"
        );
    }
}
