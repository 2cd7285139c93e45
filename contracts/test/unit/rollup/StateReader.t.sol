// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStateReader} from "../../../src/interfaces/IStateReader.sol";
import {HeadSourceDouble} from "../../utils/HeadSourceDouble.sol";
import {LeafTrie} from "../../utils/LeafTrie.sol";
import {StateReaderFixture} from "../../utils/StateReaderFixture.sol";

/// @notice What is kept, for whom, and what is answered where nothing is.
contract StateReaderTest is StateReaderFixture {
    uint8 private constant UNSAFE = 1;
    uint8 private constant SAFE = 2;
    uint8 private constant FINALIZED = 3;

    bytes32 private fact;
    IStateReader.Reading private nothing;

    function setUp() public override {
        super.setUp();
        fact = reader.slotFact(ACCOUNT, SLOT);
    }

    function test_proveSlots_keepsAndReturns() public {
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = stateOf(42);
        IStateReader.BlockProof memory proof = attest(keccak256("block"), stateRoot, 10, NOW - 990, SAFE);
        vm.expectEmit(address(reader));
        emit IStateReader.FactProven(PEER, fact, bytes32(uint256(42)), 10, NOW - 990, SAFE);
        IStateReader.Reading memory proven = reader.proveSlots(proof, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode))[0];
        IStateReader.Reading memory read = readSlot(ACCOUNT, SLOT, SAFE, 990);
        vm.assertEq(keccak256(abi.encode(read)), keccak256(abi.encode(proven)));
        vm.assertEq(read.value, bytes32(uint256(42)));
        vm.assertEq(read.number, 10);
        vm.assertEq(read.timestamp, NOW - 990);
        vm.assertEq(read.finality, SAFE);
        (bytes32 value,,,) = reader.readOn(PEER_CHAIN, ACCOUNT, SLOT, UNSAFE, 990);
        vm.assertEq(value, bytes32(uint256(42)));
    }

    /// @dev Values on both sides of what fits beside the block, one after the other in the same place.
    function testFuzz_read_everyValue(uint256 first, uint256 second) public {
        proveValue(first == 0 ? 1 : first, 10, UNSAFE);
        proveValue(second == 0 ? 1 : second, 11, UNSAFE);
        vm.assertEq(readValue(UNSAFE), second == 0 ? 1 : second);
    }

    function test_read_absentSlot_isZero() public {
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = stateOf(42);
        IStateReader.SlotProof[] memory slots = slotsOf(slotNode);
        slots[0].slot = bytes32(uint256(8));
        reader.proveSlots(attest(keccak256("block"), stateRoot, 10, NOW, UNSAFE), ACCOUNT, LeafTrie.proof(accountNode), slots);
        IStateReader.Reading memory read = readSlot(ACCOUNT, bytes32(uint256(8)), UNSAFE, 0);
        vm.assertEq(read.value, bytes32(0));
        vm.assertEq(read.number, 10);
    }

    function test_read_higherFinality_servesLowerToo() public {
        proveValue(42, 10, FINALIZED);
        vm.assertEq(readValue(UNSAFE), 42);
        vm.assertEq(readValue(SAFE), 42);
        vm.assertEq(readValue(FINALIZED), 42);
        vm.assertEq(readSlot(ACCOUNT, SLOT, UNSAFE, ANY_AGE).finality, FINALIZED);
    }

    function test_read_unsafe_neverStandsForMore() public {
        proveValue(42, 10, FINALIZED);
        proveValue(66, 20, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 66);
        vm.assertEq(readValue(SAFE), 42);
        vm.assertEq(readValue(FINALIZED), 42);
    }

    function test_read_newerFinalized_replacesOlderUnsafe() public {
        proveValue(66, 20, UNSAFE);
        proveValue(42, 21, FINALIZED);
        vm.assertEq(readValue(UNSAFE), 42);
    }

    function test_read_sameBlock_moreFinalityDecides() public {
        proveValue(66, 20, UNSAFE);
        proveValue(42, 20, SAFE);
        vm.assertEq(readValue(UNSAFE), 42);
        proveValue(66, 20, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 42);
        proveValue(43, 20, SAFE);
        vm.assertEq(readValue(UNSAFE), 42, "the same block behind the same finality is not replaced");
    }

    function test_proveSlots_olderBlock_isReturnedNotKept() public {
        proveValue(42, 10, SAFE);
        vm.assertEq(proveValue(41, 9, SAFE).value, bytes32(uint256(41)));
        vm.assertEq(readValue(SAFE), 42);
    }

    function test_read_tooOld_reverts() public {
        proveValue(42, 10, SAFE);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.TooOld.selector, PEER, fact, 10, NOW - 990, NOW - 989));
        reader.read(PEER, ACCOUNT, SLOT, SAFE, 989);
    }

    function test_read_notAtThatFinality_revertsWithWhatThereIs() public {
        IStateReader.Reading memory proven = proveValue(42, 10, UNSAFE);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.NotProven.selector, PEER, fact, SAFE, proven));
        reader.read(PEER, ACCOUNT, SLOT, SAFE, ANY_AGE);
    }

    function test_read_neverProven_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IStateReader.NotProven.selector, PEER, fact, UNSAFE, nothing));
        reader.read(PEER, ACCOUNT, SLOT, UNSAFE, ANY_AGE);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.PeerClosed.selector, keccak256("nobody")));
        reader.read(keccak256("nobody"), ACCOUNT, SLOT, UNSAFE, ANY_AGE);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.PeerClosed.selector, bytes32(0)));
        reader.readOn(999, ACCOUNT, SLOT, UNSAFE, ANY_AGE);
    }

    function test_read_noSuchFinality_reverts() public {
        proveValue(42, 10, FINALIZED);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.InvalidFinality.selector, 4));
        reader.read(PEER, ACCOUNT, SLOT, 4, ANY_AGE);
    }

    function test_read_finalityLeftToPolicy() public {
        proveValue(42, 10, FINALIZED);
        proveValue(66, 20, UNSAFE);
        vm.assertEq(readValue(0), 66);
        heads.thaw(reader, PEER, SAFE);
        vm.assertEq(readValue(0), 42);
        heads.close(reader, PEER);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.PeerClosed.selector, PEER));
        reader.read(PEER, ACCOUNT, SLOT, 0, ANY_AGE);
    }

    function test_setFloor_notPolicy_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IStateReader.NotPolicy.selector, address(this)));
        reader.setFloor(PEER, 1);
    }

    function test_setFloor_noSuchFloor_reverts() public {
        vm.startPrank(address(heads));
        vm.expectRevert(abi.encodeWithSelector(IStateReader.InvalidFinality.selector, 0));
        reader.setFloor(PEER, 0);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.InvalidFinality.selector, 5));
        reader.setFloor(PEER, 5);
        vm.stopPrank();
    }

    function test_freeze_takesThatFinalityAndBelow() public {
        proveValue(66, 20, UNSAFE);
        proveValue(55, 15, SAFE);
        proveValue(42, 10, FINALIZED);
        heads.freeze(reader, PEER, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 55, "what is over the freeze serves");
        heads.freeze(reader, PEER, SAFE);
        vm.assertEq(readValue(UNSAFE), 42);
        heads.freeze(reader, PEER, FINALIZED);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.PeerClosed.selector, PEER));
        reader.read(PEER, ACCOUNT, SLOT, FINALIZED, ANY_AGE);
    }

    function test_freeze_nothingIsProvenUnderIt() public {
        heads.freeze(reader, PEER, SAFE);
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = stateOf(42);
        IStateReader.BlockProof memory proof = attest(keccak256("block"), stateRoot, 10, NOW, SAFE);
        vm.expectRevert(abi.encodeWithSelector(HeadSourceDouble.Unheard.selector, PEER, SAFE));
        reader.proveSlots(proof, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode));
        // Nor where the policy heard the head but told of a floor over it.
        heads.thaw(reader, PEER, FINALIZED);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.BelowPeerFloor.selector, PEER, SAFE, FINALIZED));
        reader.proveSlots(proof, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode));
    }

    /// @dev What stood under a freeze may be of a branch that was overridden: the thaw does not bring it back.
    function test_thaw_voidedStaysVoid() public {
        proveValue(66, 20, UNSAFE);
        heads.freeze(reader, PEER, UNSAFE);
        heads.thaw(reader, PEER, 1);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.NotProven.selector, PEER, fact, UNSAFE, nothing));
        reader.read(PEER, ACCOUNT, SLOT, UNSAFE, ANY_AGE);
        // A lower block of the branch that stands, since the higher one is void.
        proveValue(42, 12, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 42);
    }

    /// @dev After a thaw a lower finality has nothing of its own: a higher one's newer value is neither hidden nor lost.
    function test_thaw_higherFinalityStillServes() public {
        proveValue(66, 20, UNSAFE);
        proveValue(42, 15, FINALIZED);
        heads.freeze(reader, PEER, UNSAFE);
        heads.thaw(reader, PEER, 1);
        vm.assertEq(readValue(UNSAFE), 42);
        proveValue(41, 14, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 42);
        proveValue(43, 16, UNSAFE);
        vm.assertEq(readValue(UNSAFE), 43);
        vm.assertEq(readValue(SAFE), 42);
    }

    function test_close_onePeer_leavesOthersAlone() public {
        bytes32 other = keccak256("another peer");
        heads.open(reader, other, 902, 1);
        proveValue(42, 10, FINALIZED);
        heads.close(reader, other);
        vm.assertEq(readValue(FINALIZED), 42);
        vm.assertEq(reader.floorOf(other), 4);
        vm.assertEq(reader.floorOf(PEER), 1);
    }

    /// @dev Against a model: of all that was proven and not voided, the latest block of enough finality, and of one block the highest finality.
    function testFuzz_read_equalsModel(uint256 seed) public {
        uint64[12] memory numbers;
        uint8[12] memory finalities;
        uint8 floor = 1;
        for (uint256 i = 0; i < 12; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            if (draw % 5 == 0) {
                uint8 raised = uint8(1 + (draw >> 8) % 3);
                heads.thaw(reader, PEER, raised);
                for (uint256 j = 0; raised > floor && j < i; ++j) {
                    if (finalities[j] < raised) finalities[j] = 0;
                }
                floor = raised;
            } else {
                uint8 finality = uint8(floor + (draw >> 8) % (4 - floor));
                uint64 number = uint64(1 + (draw >> 16) % 6);
                // The value says which proof it is of.
                proveValue(i + 1, number, finality);
                (numbers[i], finalities[i]) = (number, finality);
            }
            for (uint8 least = 1; least <= 3; ++least) {
                _compare(numbers, finalities, least < floor ? floor : least, least);
            }
        }
    }

    function _compare(uint64[12] memory numbers, uint8[12] memory finalities, uint8 effective, uint8 least) private view {
        uint256 expected;
        uint256 best;
        for (uint256 j = 0; j < 12; ++j) {
            uint256 rank = uint256(numbers[j]) * 4 + finalities[j];
            if (finalities[j] >= effective && rank > best) (expected, best) = (j + 1, rank);
        }
        try reader.read(PEER, ACCOUNT, SLOT, least, ANY_AGE) returns (bytes32 value, uint64, uint64, uint8) {
            vm.assertEq(uint256(value), expected);
        } catch {
            vm.assertEq(expected, 0);
        }
    }

    function test_facts_areOfOneKind() public view {
        bytes32 slot = reader.slotFact(address(1), bytes32(uint256(1)));
        bytes32 field = reader.accountFact(address(1), IStateReader.AccountField.Nonce);
        vm.assertTrue(slot != field);
        vm.assertTrue(slot != reader.logFact(IStateReader.LogPosition(1, 1, 1)));
    }
}
