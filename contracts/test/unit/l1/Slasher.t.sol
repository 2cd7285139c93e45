// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Head, Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {Slasher} from "../../../src/l1/Slasher.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {L1Fixture} from "./L1Fixture.sol";

contract SlasherTest is L1Fixture {
    uint256 private constant LIAR = 1;
    bytes32 private constant ONE = keccak256("one block");
    bytes32 private constant OTHER = keccak256("another block");

    address private liar;

    function setUp() public override {
        super.setUp();
        liar = join(LIAR, 10 ether);
        for (uint256 key = 2; key <= 4; ++key) {
            join(key, 10 ether);
        }
        publish();
    }

    function test_constructor_wadOutOfRange_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidWad.selector, 0));
        new Slasher(registry, 0);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidWad.selector, 1e18 + 1));
        new Slasher(registry, 1e18 + 1);
    }

    function test_submitEquivocation_takesStakeAndSeat() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        bytes32 id = Hashes.evidenceId(liar, first.head.rollupId, 5, 1);
        address burn = allocationManager.BURN_ADDRESS();
        vm.assertEq(stakeOf(liar), 10 ether);

        vm.expectEmit(address(slasher));
        emit ISlasher.OperatorSlashed(liar, id, address(this), WAD_TO_SLASH);
        bytes32 evidenceId = slasher.submitEquivocation(liar, first, second);
        vm.snapshotGasLastCall("l1", "submit equivocation");

        vm.assertEq(evidenceId, id);
        vm.assertTrue(slasher.isEvidenceUsed(id));
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
        vm.assertEq(address(strategy).balance, 35 ether);
        vm.assertEq(strategy.totalShares(), 35 ether);
        vm.assertEq(burn.balance, 5 ether);
        vm.assertTrue(registry.isEjected(liar));
        vm.assertFalse(isMember(liar));

        (TableCommitment memory next, Operator[] memory seats) = publishTable();
        vm.assertEq(next.epoch, 2);
        vm.assertEq(next.totalWeight, 30 ether);
        vm.assertFalse(isSeated(seats, liar));
        vm.assertEq(stakeOf(vm.addr(2)), 10 ether);
    }

    function test_submitEquivocation_withinOneAttestation_slashes() external {
        Head memory one = makeHead(5, ONE);
        Head memory other = makeHead(5, OTHER);
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = Hashes.headHash(one);
        leaves[1] = Hashes.headHash(other);
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        ISlasher.Statement memory first = state(LIAR, 1, 9, one);
        first.signature = _signRoot(LIAR, 1, 9, headsRoot);
        first.proof.headsRoot = headsRoot;
        first.proof.proof[0] = leaves[1];
        ISlasher.Statement memory second = state(LIAR, 1, 9, other);
        second.signature = first.signature;
        second.proof.headsRoot = headsRoot;
        second.proof.position = 1;
        second.proof.proof[0] = leaves[0];
        slasher.submitEquivocation(liar, first, second);
        vm.assertTrue(registry.isEjected(liar));
    }

    function test_submitEquivocation_sameOffence_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        bytes32 id = slasher.submitEquivocation(liar, first, second);
        bytes memory used = abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id);
        vm.expectRevert(used);
        slasher.submitEquivocation(liar, first, second);
        vm.expectRevert(used);
        slasher.submitEquivocation(liar, second, first);
        // Other signatures, a third head: still the same offence.
        ISlasher.Statement memory third = state(LIAR, 1, 12, makeHead(5, keccak256("third")));
        vm.expectRevert(used);
        slasher.submitEquivocation(liar, first, third);
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
    }

    function test_submitEquivocation_anotherOffence_slashesAgain() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        slasher.submitEquivocation(liar, first, second);
        (first, second) = _lies(6);
        slasher.submitEquivocation(liar, first, second);
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 2.5 ether);
        vm.assertEq(registry.ejections(), 1);
    }

    /// @dev The everyday case: a head that did not move is in two checkpoints.
    function test_submitEquivocation_sameHeadTwice_reverts() external {
        ISlasher.Statement memory first = state(LIAR, 1, 10, makeHead(5, ONE));
        ISlasher.Statement memory second = state(LIAR, 2, 11, makeHead(5, ONE));
        _expectNotEquivocation(first, second);
    }

    function test_submitEquivocation_otherNumber_reverts() external {
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, makeHead(6, OTHER)));
    }

    function test_submitEquivocation_otherFinality_reverts() external {
        Head memory safe = makeHead(5, OTHER);
        safe.finality = 2;
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, safe));
    }

    function test_submitEquivocation_otherRollup_reverts() external {
        Head memory elsewhere = makeHead(5, OTHER);
        elsewhere.rollupId = keccak256("elsewhere");
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, elsewhere));
    }

    function test_submitEquivocation_foreignSignature_reverts() external {
        ISlasher.Statement memory first = state(LIAR, 1, 10, makeHead(5, ONE));
        ISlasher.Statement memory second = state(2, 1, 11, makeHead(5, OTHER));
        _expectInvalidAttestation(first, second, second);
        _expectInvalidAttestation(second, first, second);
    }

    /// @dev An aggregate of two operators is not a word of one.
    function test_submitEquivocation_aggregateSignature_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.signature = BlsSigner.addG2(second.signature, _signRoot(2, 1, second.beat, second.proof.headsRoot));
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitEquivocation_infinitySignature_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.signature = new bytes(256);
        _expectInvalidAttestation(first, second, second);
        second.signature = "";
        _expectInvalidAttestation(first, second, second);
    }

    /// @dev Declarations and proofs of possession are signed by the same key, and bind nobody here.
    function test_submitEquivocation_signatureOfOtherKind_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.signature = BlsSigner.sign(LIAR, _digest(1, second.beat, second.proof.headsRoot), BLS12381.POP_DST);
        _expectInvalidAttestation(first, second, second);
        second.signature = BlsSigner.sign(
            LIAR,
            Hashes.attestationDigest(block.chainid + 1, address(registry), SET_ID, 1, second.beat, second.proof.headsRoot),
            BLS12381.SIGNATURE_DST
        );
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitEquivocation_epochOrBeatChanged_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.epoch += 1;
        _expectInvalidAttestation(first, second, second);
        second.epoch -= 1;
        second.beat += 1;
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitEquivocation_headNotInRoot_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.head.stateRoot = keccak256("forged");
        _expectHeadNotAttested(first, second);
    }

    function test_submitEquivocation_proofChanged_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        second.proof.position = 1;
        _expectHeadNotAttested(first, second);
        second.proof.position = 0;
        second.proof.proof[0] ^= bytes32(uint256(1));
        _expectHeadNotAttested(first, second);

        second.proof.count = 3;
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.InvalidProofLength.selector, 1, 2));
        slasher.submitEquivocation(liar, first, second);
        second.proof.position = 3;
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 3, 1, 3));
        slasher.submitEquivocation(liar, first, second);
    }

    function test_submitEquivocation_unknownOperator_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.UnknownOperator.selector, address(0xbeef)));
        slasher.submitEquivocation(address(0xbeef), first, second);
    }

    /// @dev Another operator cannot be charged with the liar's words.
    function test_submitEquivocation_wrongOperator_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        bytes32 digest = _digest(1, first.beat, first.proof.headsRoot);
        address honest = vm.addr(2);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidAttestation.selector, digest));
        slasher.submitEquivocation(honest, first, second);
    }

    function test_submitEquivocation_afterLeaving_slashesUntilDelayEnds() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        (ISlasher.Statement memory third, ISlasher.Statement memory fourth) = _lies(6);
        allocate(liar, 0);
        deregister(liar);
        vm.roll(block.number + DEALLOCATION_DELAY);
        slasher.submitEquivocation(liar, first, second);
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);

        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotSlashable.selector, liar));
        slasher.submitEquivocation(liar, third, fourth);
    }

    function test_submitEquivocation_deregistrationRefused_slashesAll() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        vm.mockCallRevert(
            address(allocationManager), abi.encodeWithSelector(IAllocationManager.deregisterFromOperatorSets.selector), "paused"
        );
        slasher.submitEquivocation(liar, first, second);
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
        vm.assertTrue(registry.isEjected(liar));
        (, Operator[] memory seats) = publishTable();
        vm.assertFalse(isSeated(seats, liar));
    }

    /// @dev A slash that fails in the core leaves the evidence unused.
    function test_submitEquivocation_slashRefused_reverts() external {
        (ISlasher.Statement memory first, ISlasher.Statement memory second) = _lies(5);
        vm.mockCallRevert(address(allocationManager), abi.encodeWithSelector(IAllocationManager.slashOperator.selector), "paused");
        vm.expectRevert(bytes("paused"));
        slasher.submitEquivocation(liar, first, second);
        vm.clearMockedCalls();
        slasher.submitEquivocation(liar, first, second);
    }

    /// @dev Invariant 10: an operator that signs one head a number is safe, whatever the order, epoch and beat of what it signed.
    function testFuzz_submitEquivocation_honest_neverSlashed(uint64 a, uint64 b, uint32 epoch, uint64 beat) external {
        Head memory one = makeHead(a, keccak256(abi.encode(a)));
        Head memory other = makeHead(b, keccak256(abi.encode(b)));
        _expectNotEquivocation(state(2, 1, 1, one), state(2, epoch, beat, other));
    }

    function _lies(uint64 number) private view returns (ISlasher.Statement memory, ISlasher.Statement memory) {
        return (state(LIAR, 1, 10, makeHead(number, ONE)), state(LIAR, 1, 11, makeHead(number, OTHER)));
    }

    function _digest(uint32 epoch, uint64 beat, bytes32 headsRoot) private view returns (bytes32) {
        return Hashes.attestationDigest(block.chainid, address(registry), SET_ID, epoch, beat, headsRoot);
    }

    function _signRoot(uint256 secretKey, uint32 epoch, uint64 beat, bytes32 headsRoot) private view returns (bytes memory) {
        return BlsSigner.sign(secretKey, _digest(epoch, beat, headsRoot), BLS12381.SIGNATURE_DST);
    }

    function _expectNotEquivocation(ISlasher.Statement memory first, ISlasher.Statement memory second) private {
        bytes32 firstHash = Hashes.headHash(first.head);
        bytes32 secondHash = Hashes.headHash(second.head);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotEquivocation.selector, firstHash, secondHash));
        slasher.submitEquivocation(liar, first, second);
    }

    function _expectInvalidAttestation(ISlasher.Statement memory first, ISlasher.Statement memory second, ISlasher.Statement memory invalid)
        private
    {
        bytes32 digest = _digest(invalid.epoch, invalid.beat, invalid.proof.headsRoot);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidAttestation.selector, digest));
        slasher.submitEquivocation(liar, first, second);
    }

    function _expectHeadNotAttested(ISlasher.Statement memory first, ISlasher.Statement memory second) private {
        bytes32 head = Hashes.headHash(second.head);
        bytes32 tree = MerkleTree.leafRoot(head, second.proof.position, second.proof.count, second.proof.proof);
        bytes32 computed = Hashes.headsRoot(second.proof.count, tree);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.HeadNotAttested.selector, head, second.proof.headsRoot, computed));
        slasher.submitEquivocation(liar, first, second);
    }
}
