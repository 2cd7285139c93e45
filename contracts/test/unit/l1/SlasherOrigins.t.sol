// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OriginProof, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {HeaderChain} from "../../../src/libraries/HeaderChain.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice `safe` and `finalized` heads: guilty is who contradicts himself on one L1, not who saw two.
contract SlasherOriginsTest is L1Fixture {
    uint256 private constant LIAR = 1;
    uint64 private constant NOW = 20_000;
    uint64 private constant ORIGIN = NOW - 300;

    address private liar;
    /// Headers of the L1 blocks ORIGIN + 1 … ORIGIN + 5.
    bytes[] private l1;

    function setUp() public override {
        super.setUp();
        liar = join(LIAR, 10 ether);
        join(2, 10 ether);
        publish();
        vm.roll(NOW);
        l1 = Headers.chain(keccak256("origin"), ORIGIN, 5, "l1");
        L1History.set(ORIGIN, keccak256("origin"));
        for (uint64 i = 0; i < 5; ++i) {
            L1History.set(ORIGIN + i + 1, keccak256(l1[i]));
        }
    }

    function test_submitEquivocation_bothOriginsCanonical_slashes() external {
        for (uint8 finality = 2; finality <= 3; ++finality) {
            Statement memory first = _safe(finality, "one", ORIGIN, keccak256("origin"));
            Statement memory second = _safe(finality, "another", ORIGIN + 2, keccak256(l1[1]));
            bytes32 id = slasher.submitEquivocation(first, second, _at(ORIGIN), _at(ORIGIN + 2));
            if (finality == 2) vm.snapshotGasLastCall("l1", "submit equivocation of safe heads");
            vm.assertEq(id, Hashes.evidenceId(liar, first.head.rollupId, 5, finality));
            vm.expectRevert(abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id));
            slasher.submitEquivocation(second, first, _at(ORIGIN + 2), _at(ORIGIN));
        }
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 2.5 ether);
    }

    /// @dev The same block and L1 origin, another outbox: still two heads.
    function test_submitEquivocation_oneOrigin_slashes() external {
        Statement memory first = _safe(2, "one", ORIGIN, keccak256("origin"));
        Head memory other = first.head;
        bytes32 outboxRoot = other.outboxRoot;
        first = state(LIAR, 1, 10, other);
        other = makeCopy(other);
        other.outboxRoot = keccak256(abi.encode(outboxRoot));
        slasher.submitEquivocation(first, state(LIAR, 1, 11, other), _at(ORIGIN), _at(ORIGIN));
        vm.assertTrue(registry.isEjected(liar));
    }

    /// @dev The honest case: signed before an L1 reorg, and again after it.
    function test_submitEquivocation_signedBeforeAndAfterReorg_reverts() external {
        Statement memory before = _safe(2, "one", ORIGIN + 1, keccak256("reorganised away"));
        Statement memory later = _safe(2, "another", ORIGIN + 2, keccak256(l1[1]));
        bytes memory reason =
            abi.encodeWithSelector(ISlasher.OriginNotCanonical.selector, ORIGIN + 1, before.head.l1OriginHash, keccak256(l1[0]));
        vm.expectRevert(reason);
        slasher.submitEquivocation(before, later, _at(ORIGIN + 1), _at(ORIGIN + 2));
        vm.expectRevert(reason);
        slasher.submitEquivocation(later, before, _at(ORIGIN + 2), _at(ORIGIN + 1));
        // By headers: the chain of this L1 cannot be left.
        OriginProof memory proof = OriginProof(ORIGIN + 3, Headers.down(l1, 2, 1));
        vm.expectRevert(reason);
        slasher.submitEquivocation(before, later, proof, _at(ORIGIN + 2));
        proof.headers = Headers.down(Headers.chain(keccak256("reorganised away"), ORIGIN + 1, 2, "other"), 1, 0);
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeader.selector, ORIGIN + 3, keccak256(proof.headers[0]), keccak256(l1[2])));
        slasher.submitEquivocation(before, later, proof, _at(ORIGIN + 2));
    }

    function test_submitEquivocation_youngOrigin_reverts() external {
        uint64 young = NOW - slasher.FINAL_DEPTH() + 1;
        Statement memory first = _safe(2, "one", ORIGIN, keccak256("origin"));
        Statement memory second = _safe(2, "another", young, blockhash(young));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.OriginTooYoung.selector, young, NOW + 1));
        slasher.submitEquivocation(first, second, _at(ORIGIN), _at(young));
        vm.roll(NOW + 1);
        slasher.submitEquivocation(first, second, _at(ORIGIN), _at(young));
    }

    /// @dev Older than the L1's own memory: down from a block that it knows, or from one that somebody had kept here.
    function test_submitEquivocation_forgottenOrigins_headersAndMemory() external {
        Statement memory first = _safe(2, "one", ORIGIN, keccak256("origin"));
        Statement memory second = _safe(2, "another", ORIGIN + 1, keccak256(l1[0]));
        slasher.rememberOrigin(ORIGIN + 5);
        vm.assertEq(slasher.rememberedOrigin(ORIGIN + 5), keccak256(l1[4]));
        vm.roll(ORIGIN + 8_191 + 3); // the history begins with ORIGIN + 3 now

        vm.expectRevert(abi.encodeWithSelector(ISlasher.OriginUnknown.selector, ORIGIN));
        slasher.submitEquivocation(first, second, _at(ORIGIN), _at(ORIGIN + 1));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.OriginUnknown.selector, ORIGIN));
        slasher.rememberOrigin(ORIGIN);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.OriginUnknown.selector, uint64(block.number)));
        slasher.rememberOrigin(uint64(block.number));

        OriginProof memory fromKnown = OriginProof(ORIGIN + 3, Headers.down(l1, 2, 0));
        OriginProof memory fromKept = OriginProof(ORIGIN + 5, Headers.down(l1, 4, 1));
        slasher.submitEquivocation(first, second, fromKnown, fromKept);
        vm.assertTrue(registry.isEjected(liar));
    }

    function test_submitEquivocation_notOneSubject_reverts() external {
        Statement memory first = _safe(2, "one", ORIGIN, keccak256("origin"));
        _expectNotEquivocation(first, first);
        Statement memory second = _safe(3, "another", ORIGIN, keccak256("origin"));
        _expectNotEquivocation(first, second);
        second = _safe(2, "another", ORIGIN, keccak256("origin"));
        second.head.number += 1;
        _expectNotEquivocation(first, second);
        second.head.number -= 1;
        second.head.rollupId = keccak256("elsewhere");
        _expectNotEquivocation(first, second);
    }

    function test_submitEquivocation_unsafeHeads_reverts() external {
        Statement memory first = _safe(1, "one", ORIGIN, keccak256("origin"));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongFinality.selector, 1));
        slasher.submitEquivocation(first, first, _at(ORIGIN), _at(ORIGIN));
        first = _safe(4, "one", ORIGIN, keccak256("origin"));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongFinality.selector, 4));
        slasher.submitEquivocation(first, first, _at(ORIGIN), _at(ORIGIN));
    }

    function makeCopy(Head memory head) private pure returns (Head memory) {
        return abi.decode(abi.encode(head), (Head));
    }

    function _expectNotEquivocation(Statement memory first, Statement memory second) private {
        vm.expectPartialRevert(ISlasher.NotEquivocation.selector);
        slasher.submitEquivocation(first, second, _at(ORIGIN), _at(ORIGIN));
    }

    function _safe(uint8 finality, string memory what, uint64 originNumber, bytes32 originHash) private view returns (Statement memory) {
        Head memory head = makeHead(5, keccak256(bytes(what)));
        (head.finality, head.l1OriginNumber, head.l1OriginHash) = (finality, originNumber, originHash);
        return state(LIAR, 1, 10, head);
    }

    function _at(uint64 number) private pure returns (OriginProof memory) {
        return OriginProof(number, noHeaders());
    }
}
