// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {Head, Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
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
        create("Slasher.sol:Slasher", abi.encode(table, 0));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidWad.selector, 1e18 + 1));
        create("Slasher.sol:Slasher", abi.encode(table, 1e18 + 1));
    }

    function test_submitFork_takesStakeAndSeat() external {
        (Statement memory first, Statement memory second) = _lies(5);
        bytes32 id = Hashes.forkId(liar, first.head.rollupId, 0);
        vm.assertEq(stakeOf(liar), 10 ether);

        vm.expectEmit(address(slasher));
        emit ISlasher.OperatorSlashed(liar, id, address(this), 1, WAD_TO_SLASH);
        bytes32 evidenceId = slasher.submitFork(first, second, noHeaders());
        vm.snapshotGasLastCall("l1", "submit equivocation");

        vm.assertEq(evidenceId, id);
        vm.assertTrue(slasher.isEvidenceUsed(id));
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
        vm.assertEq(slasher.slash(1).epoch, 1);
        (uint256 taken, uint256 worth) = slasher.slashedShares(1, strategy);
        vm.assertEq(taken, 5 ether);
        vm.assertEq(worth, 5 ether);
        (taken, worth) = slasher.slashedShares(1, IStrategy(address(1)));
        vm.assertEq(taken, 0);
        vm.assertEq(worth, 0);
        vm.assertTrue(registry.isEjected(liar));
        vm.assertFalse(isMember(liar));

        (TableCommitment memory next, Operator[] memory seats) = publishTable();
        vm.assertEq(next.epoch, 2);
        vm.assertEq(next.totalWeight, 30 ether);
        vm.assertFalse(isSeated(seats, liar));
        vm.assertEq(stakeOf(vm.addr(2)), 10 ether);
    }

    /// @dev Native stake, which is only burned, is named by an address without code: nothing there may stand in the way of a slash.
    function test_submitFork_burning_asksNoStrategy() external {
        (Statement memory first, Statement memory second) = _lies(5);
        vm.mockCall(address(registry), abi.encodeCall(IOperatorRegistry.redistributionRecipient, ()), abi.encode(address(0)));
        vm.mockCallRevert(address(strategy), abi.encodeWithSelector(IStrategy.sharesToUnderlyingView.selector), "no code");
        slasher.submitFork(first, second, noHeaders());
        (uint256 taken, uint256 worth) = slasher.slashedShares(1, strategy);
        vm.assertEq(taken, 5 ether);
        vm.assertEq(worth, 0);
    }

    function test_submitFork_withinOneAttestation_slashes() external {
        Head memory one = makeHead(5, ONE);
        Head memory other = makeHead(5, OTHER);
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = Hashes.headHash(one);
        leaves[1] = Hashes.headHash(other);
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        Statement memory first = state(LIAR, 1, 9, one);
        first.signing.signature = _signRoot(LIAR, 1, 9, headsRoot);
        first.proof.headsRoot = headsRoot;
        first.proof.proof[0] = leaves[1];
        Statement memory second = state(LIAR, 1, 9, other);
        second.signing.signature = first.signing.signature;
        second.proof.headsRoot = headsRoot;
        second.proof.position = 1;
        second.proof.proof[0] = leaves[0];
        slasher.submitFork(first, second, noHeaders());
        vm.assertTrue(registry.isEjected(liar));
    }

    function test_submitFork_sameOffence_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        bytes32 id = slasher.submitFork(first, second, noHeaders());
        bytes memory used = abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id);
        vm.expectRevert(used);
        slasher.submitFork(first, second, noHeaders());
        vm.expectRevert(used);
        slasher.submitFork(second, first, noHeaders());
        // Other signatures, a third head: still the same offence.
        Statement memory third = state(LIAR, 1, 12, makeHead(5, keccak256("third")));
        vm.expectRevert(used);
        slasher.submitFork(first, third, noHeaders());
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
    }

    /// @dev A fork is on many heads: they are one offence.
    function test_submitFork_otherNumberOfSameAnchor_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        bytes32 id = slasher.submitFork(first, second, noHeaders());
        (first, second) = _lies(6);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id));
        slasher.submitFork(first, second, noHeaders());
    }

    function test_submitFork_underAnotherAnchor_slashesAgain() external {
        (Statement memory first, Statement memory second) = _lies(5);
        slasher.submitFork(first, second, noHeaders());
        first.head.anchor = second.head.anchor = keccak256("anchor");
        slasher.submitFork(state(LIAR, 1, 12, first.head), state(LIAR, 1, 13, second.head), noHeaders());
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 2.5 ether);
        vm.assertEq(registry.ejections(), 1);
    }

    /// @dev Two anchors are what the L1 decided in between.
    function test_submitFork_differentAnchors_reverts() external {
        Head memory later = makeHead(5, OTHER);
        later.anchor = keccak256("anchor");
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, later));
    }

    function test_submitFork_safeHeads_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        first.head.finality = second.head.finality = 2;
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongFinality.selector, 2));
        slasher.submitFork(first, second, noHeaders());
    }

    /// @dev The everyday case: a head that did not move is in two checkpoints.
    function test_submitFork_sameHeadTwice_reverts() external {
        Statement memory first = state(LIAR, 1, 10, makeHead(5, ONE));
        Statement memory second = state(LIAR, 2, 11, makeHead(5, ONE));
        _expectNotEquivocation(first, second);
    }

    function test_submitFork_otherNumber_reverts() external {
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, makeHead(6, OTHER)));
    }

    function test_submitFork_otherFinality_reverts() external {
        Head memory safe = makeHead(5, OTHER);
        safe.finality = 2;
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, safe));
    }

    function test_submitFork_otherRollup_reverts() external {
        Head memory elsewhere = makeHead(5, OTHER);
        elsewhere.rollupId = keccak256("elsewhere");
        _expectNotEquivocation(state(LIAR, 1, 10, makeHead(5, ONE)), state(LIAR, 1, 11, elsewhere));
    }

    function test_submitFork_foreignSignature_reverts() external {
        Statement memory first = state(LIAR, 1, 10, makeHead(5, ONE));
        Statement memory second = state(2, 1, 11, makeHead(5, OTHER));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.DifferentOperators.selector, liar, vm.addr(2)));
        slasher.submitFork(first, second, noHeaders());
        second.signing.publicKey = first.signing.publicKey;
        _expectInvalidAttestation(first, second, second);
        _expectInvalidAttestation(second, first, second);
    }

    /// @dev An aggregate of two operators is not a word of one.
    function test_submitFork_aggregateSignature_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.signing.signature = BlsSigner.addG2(second.signing.signature, _signRoot(2, 1, second.beat, second.proof.headsRoot));
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitFork_infinitySignature_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.signing.signature = new bytes(256);
        _expectInvalidAttestation(first, second, second);
        second.signing.signature = "";
        _expectInvalidAttestation(first, second, second);
    }

    /// @dev Declarations and proofs of possession are signed by the same key, and bind nobody here.
    function test_submitFork_signatureOfOtherKind_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.signing.signature = BlsSigner.sign(LIAR, attestationDigest(1, second.beat, second.proof.headsRoot), BLS12381.POP_DST);
        _expectInvalidAttestation(first, second, second);
        second.signing.signature = BlsSigner.sign(
            LIAR,
            Hashes.attestationDigest(block.chainid + 1, address(registry), SET_ID, 1, second.beat, second.proof.headsRoot),
            BLS12381.SIGNATURE_DST
        );
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitFork_epochOrBeatChanged_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.epoch += 1;
        _expectInvalidAttestation(first, second, second);
        second.epoch -= 1;
        second.beat += 1;
        _expectInvalidAttestation(first, second, second);
    }

    function test_submitFork_headNotInRoot_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.head.stateRoot = keccak256("forged");
        _expectHeadNotAttested(first, second);
    }

    function test_submitFork_proofChanged_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.proof.position = 1;
        _expectHeadNotAttested(first, second);
        second.proof.position = 0;
        second.proof.proof[0] ^= bytes32(uint256(1));
        _expectHeadNotAttested(first, second);

        second.proof.count = 3;
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.InvalidProofLength.selector, 1, 2));
        slasher.submitFork(first, second, noHeaders());
        second.proof.position = 3;
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 3, 1, 3));
        slasher.submitFork(first, second, noHeaders());
    }

    function test_submitFork_unknownKey_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        second.signing.publicKey = BlsSigner.publicKey(77);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.UnknownKey.selector, second.signing.publicKey));
        slasher.submitFork(first, second, noHeaders());
    }

    /// @dev Another operator cannot be charged with the liar's words.
    function test_submitFork_wrongKey_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        first.signing.publicKey = second.signing.publicKey = BlsSigner.publicKey(2);
        _expectInvalidAttestation(first, second, first);
    }

    function test_submitFork_afterLeaving_slashesUntilDelayEnds() external {
        (Statement memory first, Statement memory second) = _lies(5);
        Statement memory third = state(LIAR, 1, 12, _anchored(ONE));
        Statement memory fourth = state(LIAR, 1, 13, _anchored(OTHER));
        allocate(liar, 0);
        deregister(liar);
        vm.roll(block.number + DEALLOCATION_DELAY);
        slasher.submitFork(first, second, noHeaders());
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);

        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotSlashable.selector, liar));
        slasher.submitFork(third, fourth, noHeaders());
    }

    function test_submitFork_deregistrationRefused_slashesAll() external {
        (Statement memory first, Statement memory second) = _lies(5);
        vm.mockCallRevert(
            address(allocationManager), abi.encodeWithSelector(IAllocationManager.deregisterFromOperatorSets.selector), "paused"
        );
        slasher.submitFork(first, second, noHeaders());
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
        vm.assertTrue(registry.isEjected(liar));
        (, Operator[] memory seats) = publishTable();
        vm.assertFalse(isSeated(seats, liar));
    }

    /// @dev A slash that fails in the core leaves the evidence unused.
    function test_submitFork_slashRefused_reverts() external {
        (Statement memory first, Statement memory second) = _lies(5);
        vm.mockCallRevert(address(allocationManager), abi.encodeWithSelector(IAllocationManager.slashOperator.selector), "paused");
        vm.expectRevert(bytes("paused"));
        slasher.submitFork(first, second, noHeaders());
        vm.clearMockedCalls();
        slasher.submitFork(first, second, noHeaders());
    }

    function _anchored(bytes32 blockHash) private pure returns (Head memory head) {
        head = makeHead(5, blockHash);
        head.anchor = keccak256("anchor");
    }

    function _lies(uint64 number) private view returns (Statement memory, Statement memory) {
        return (state(LIAR, 1, 10, makeHead(number, ONE)), state(LIAR, 1, 11, makeHead(number, OTHER)));
    }

    function _signRoot(uint256 secretKey, uint32 epoch, uint64 beat, bytes32 headsRoot) private view returns (bytes memory) {
        return BlsSigner.sign(secretKey, attestationDigest(epoch, beat, headsRoot), BLS12381.SIGNATURE_DST);
    }

    function _expectNotEquivocation(Statement memory first, Statement memory second) private {
        bytes32 firstHash = Hashes.headHash(first.head);
        bytes32 secondHash = Hashes.headHash(second.head);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotEquivocation.selector, firstHash, secondHash));
        slasher.submitFork(first, second, noHeaders());
    }

    function _expectInvalidAttestation(Statement memory first, Statement memory second, Statement memory invalid) private {
        bytes32 digest = attestationDigest(invalid.epoch, invalid.beat, invalid.proof.headsRoot);
        vm.expectRevert(abi.encodeWithSelector(Signings.InvalidSigning.selector, digest));
        slasher.submitFork(first, second, noHeaders());
    }

    function _expectHeadNotAttested(Statement memory first, Statement memory second) private {
        bytes32 head = Hashes.headHash(second.head);
        bytes32 tree = MerkleTree.leafRoot(head, second.proof.position, second.proof.count, second.proof.proof);
        bytes32 computed = Hashes.headsRoot(second.proof.count, tree);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.HeadNotAttested.selector, head, second.proof.headsRoot, computed));
        slasher.submitFork(first, second, noHeaders());
    }
}
