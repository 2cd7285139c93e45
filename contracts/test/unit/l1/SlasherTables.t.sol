// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Handover, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {ISettlementAdapter} from "../../../src/interfaces/ISettlementAdapter.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @dev Says what it was told to.
contract Settlement is ISettlementAdapter {
    bytes32 public blockHash;
    bytes32 public stateRoot;

    function finalise(bytes32 blockHash_, bytes32 stateRoot_) external {
        (blockHash, stateRoot) = (blockHash_, stateRoot_);
    }

    function finalized(bytes32, uint64) external view returns (bytes32, bytes32) {
        return (blockHash, stateRoot);
    }
}

/// @notice What is judged by the L1's own tables, and by a settlement that the operator accepted.
contract SlasherTablesTest is L1Fixture {
    uint256 private constant LIAR = 1;
    bytes32 private constant ROLLUP = keccak256("rollup");

    address private liar;
    Settlement private settlement;

    function setUp() public override {
        super.setUp();
        liar = join(LIAR, 10 ether);
        join(2, 10 ether);
        publish();
        settlement = new Settlement();
    }

    function test_submitFalseTable_otherRoot_slashesOnce() external {
        Handover memory lie = _handover(1, 1, keccak256("false"));
        bytes32 id = slasher.submitFalseTable(lie);
        vm.snapshotGasLastCall("l1", "submit false table");
        vm.assertEq(id, Hashes.falseTableId(liar, 1));
        vm.assertTrue(registry.isEjected(liar));
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
        lie = _handover(7, 1, keccak256("as false"));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id));
        slasher.submitFalseTable(lie);
    }

    /// @dev Nothing to sign there: an honest operator waits until the L1 has it for good.
    function test_submitFalseTable_unpublished_slashes() external {
        uint256 before = vm.snapshotState();
        uint32[3] memory epochs = [uint32(2), 0, type(uint32).max];
        for (uint256 i = 0; i < epochs.length; ++i) {
            slasher.submitFalseTable(_handover(1, epochs[i], table.tableRoot(1)));
            vm.assertTrue(registry.isEjected(liar));
            vm.revertToState(before);
            before = vm.snapshotState();
        }
    }

    function test_submitFalseTable_true_reverts() external {
        bytes32 root = table.tableRoot(1);
        Handover memory truth = _handover(1, 1, root);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.TableIsTrue.selector, 1, root));
        slasher.submitFalseTable(truth);
    }

    function test_submitFalseTable_changedWords_reverts() external {
        Handover memory lie = _handover(1, 1, keccak256("false"));
        lie.nextTableRoot = keccak256("another");
        _expectInvalid(lie);
        lie = _handover(1, 1, keccak256("false"));
        lie.nextEpoch = 2;
        _expectInvalid(lie);
        lie = _handover(1, 1, keccak256("false"));
        lie.epoch = 2;
        _expectInvalid(lie);
    }

    /// @dev An attestation over a root that happens to be a table's is no hand-over.
    function test_submitFalseTable_attestationInstead_reverts() external {
        Handover memory lie = _handover(1, 1, keccak256("false"));
        lie.signing = signedBy(LIAR, attestationDigest(1, 1, lie.nextTableRoot));
        _expectInvalid(lie);
    }

    function test_submitContradiction_acceptedJudge_slashes() external {
        _accept();
        _nextEpoch(); // 2, the first that is judged
        settlement.finalise(keccak256("true block"), 0);
        Statement memory lie = _final(2);
        bytes32 id = slasher.submitContradiction(lie, settlement);
        vm.assertEq(id, Hashes.evidenceId(liar, ROLLUP, 5, 3));
        vm.assertTrue(registry.isEjected(liar));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id));
        slasher.submitContradiction(lie, settlement);
    }

    function test_submitContradiction_byStateRoot_slashes() external {
        _accept();
        _nextEpoch();
        settlement.finalise(0, keccak256("true state"));
        slasher.submitContradiction(_final(2), settlement);
        vm.assertTrue(registry.isEjected(liar));
    }

    /// @dev Accepting binds from the next epoch on; withdrawing frees from the next epoch on; neither reaches back.
    function test_submitContradiction_outsideAcceptedEpochs_isAnEventOnly() external {
        _accept();
        _nextEpoch(); // 2
        _nextEpoch(); // 3
        vm.prank(liar);
        slasher.withdrawJudge(ROLLUP, settlement);
        _nextEpoch(); // 4
        vm.prank(liar);
        slasher.acceptJudge(ROLLUP, settlement);
        settlement.finalise(keccak256("true block"), 0);
        bool[6] memory judged = [false, false, true, true, false, true];
        for (uint32 epoch = 1; epoch <= 5; ++epoch) {
            vm.assertTrue(slasher.isJudge(liar, ROLLUP, settlement, epoch) == judged[epoch]);
            if (judged[epoch]) continue;
            Statement memory lie = _final(epoch);
            vm.expectEmit(address(slasher));
            emit ISlasher.Contradicted(liar, ROLLUP, settlement, 5);
            vm.assertEq(slasher.submitContradiction(lie, settlement), bytes32(0));
        }
        vm.assertFalse(registry.isEjected(liar));
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 10 ether);
        // The event used nothing up, and the withdrawal did not undo what was signed before.
        slasher.submitContradiction(_final(3), settlement);
        vm.assertTrue(registry.isEjected(liar));
    }

    /// @dev Accepted and withdrawn within one epoch: never in force.
    function test_isJudge_takenBackAtOnce_never() external {
        _accept();
        vm.prank(liar);
        slasher.withdrawJudge(ROLLUP, settlement);
        for (uint32 epoch = 0; epoch < 4; ++epoch) {
            vm.assertFalse(slasher.isJudge(liar, ROLLUP, settlement, epoch));
        }
    }

    /// @dev Whoever brings a judge of his own brings an event.
    function test_submitContradiction_strangersJudge_isAnEventOnly() external {
        _accept();
        _nextEpoch();
        Settlement forged = new Settlement();
        forged.finalise(keccak256("whatever"), keccak256("I say"));
        vm.assertEq(slasher.submitContradiction(_final(2), forged), bytes32(0));
        // The judge of one rollup is none of another's.
        settlement.finalise(keccak256("true block"), 0);
        Head memory head = makeHead(5, keccak256("block"));
        (head.finality, head.rollupId) = (3, keccak256("elsewhere"));
        vm.assertEq(slasher.submitContradiction(state(LIAR, 2, 9, head), settlement), bytes32(0));
        vm.assertFalse(registry.isEjected(liar));
    }

    function test_submitContradiction_agreesOrSilent_reverts() external {
        _accept();
        _nextEpoch();
        Statement memory truth = _final(2);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotContradicted.selector, 0, 0));
        slasher.submitContradiction(truth, settlement);
        settlement.finalise(truth.head.blockHash, truth.head.stateRoot);
        vm.expectPartialRevert(ISlasher.NotContradicted.selector);
        slasher.submitContradiction(truth, settlement);
        truth.head.finality = 2;
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongFinality.selector, 2));
        slasher.submitContradiction(truth, settlement);
    }

    function _accept() private {
        vm.prank(liar);
        slasher.acceptJudge(ROLLUP, settlement);
    }

    function _nextEpoch() private {
        vm.warp(block.timestamp + MINIMUM_INTERVAL);
        table.publishEpoch();
    }

    function _final(uint32 epoch) private view returns (Statement memory) {
        Head memory head = makeHead(5, keccak256("false block"));
        head.finality = 3;
        return state(LIAR, epoch, 9, head);
    }

    function _handover(uint32 epoch, uint32 nextEpoch, bytes32 root) private view returns (Handover memory) {
        bytes32 digest = Hashes.handoverDigest(block.chainid, address(registry), SET_ID, epoch, nextEpoch, root);
        return Handover(epoch, nextEpoch, root, signedBy(LIAR, digest));
    }

    function _expectInvalid(Handover memory handover) private {
        vm.expectPartialRevert(Signings.InvalidSigning.selector);
        slasher.submitFalseTable(handover);
    }
}
