// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "../../../src/interfaces/IDisputeJudge.sol";
import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Output} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorumJudge} from "../../../src/interfaces/IQuorumJudge.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {IRollupSettlement} from "../../../src/interfaces/IRollupSettlement.sol";
import {SettlementFixture} from "./SettlementFixture.sol";

contract RollupSettlementTest is SettlementFixture {
    function test_constructor() public {
        vm.assertEq(address(settlement.registry()), address(rollups));
        vm.assertEq(address(settlement.quorum()), address(quorumJudge));
        vm.assertEq(address(settlement.judge()), address(quorumJudge));
        vm.assertEq(settlement.window(), WINDOW);
        vm.assertEq(settlement.certifiedWindow(), CERTIFIED_WINDOW);
        vm.assertEq(settlement.disputeWindow(), DISPUTE_WINDOW);
        vm.assertEq(settlement.freezeDelay(), FREEZE_DELAY);
        vm.assertEq(settlement.proposalBond(), PROPOSAL_BOND);
        vm.assertEq(settlement.disputeBond(), DISPUTE_BOND);
        IRollupSettlement.Config memory config = settlementConfig();
        config.certifiedWindow = 0;
        _expectInvalid(config, "certifiedWindow");
        config = settlementConfig();
        config.window = CERTIFIED_WINDOW - 1;
        _expectInvalid(config, "window");
        config = settlementConfig();
        config.disputeWindow = 0;
        _expectInvalid(config, "disputeWindow");
        config = settlementConfig();
        config.proposalBond = 0;
        _expectInvalid(config, "proposalBond");
        config = settlementConfig();
        config.disputeBond = 0;
        _expectInvalid(config, "disputeBond");
    }

    /// @dev Certificates of one set say nothing of the rollups of another.
    function test_constructor_anotherSetsRegistry_reverts() public {
        IRollupSettlement.Config memory config = settlementConfig();
        address[2] memory avs = [address(this), address(registry)];
        for (uint32 i = 0; i < 2; ++i) {
            bytes memory arguments = abi.encode(block.chainid, avs[i], SET_ID + i, MINIMUM_BOND, LEAVE_DELAY, FUND, uint256(1_000));
            config.registry = IRollupRegistry(create("RollupRegistry.sol:RollupRegistry", arguments));
            _expectInvalid(config, "registry");
        }
    }

    /// @dev Nobody could decide about a proposal, so there is none, whatever bond the configuration names.
    function test_propose_withoutJudge_reverts() public {
        IRollupSettlement.Config memory config = settlementConfig();
        config.judge = IDisputeJudge(address(0));
        settlement = IRollupSettlement(create("RollupSettlement.sol:RollupSettlement", abi.encode(config)));
        Output memory output = outputOf(5, 0);
        vm.prank(PROPOSER);
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.NoJudge.selector));
        settlement.certify(certificateOf(output));
        skip(CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 5);
        vm.assertEq(settlement.status(rollupId).number, 5);
    }

    // By proposal.

    function test_propose_undisputed_isFinalAfterTheWindow() public {
        Output memory output = outputOf(50, 0);
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputProposed(rollupId, 50, PROPOSER, output);
        propose(output);
        IRollupSettlement.Proposal memory proposal = settlement.proposal(rollupId);
        vm.assertEq(abi.encode(proposal.output), abi.encode(output));
        vm.assertEq(proposal.proposer, PROPOSER);
        vm.assertEq(proposal.proposedAt, block.timestamp);
        uint64 from = uint64(block.timestamp) + WINDOW;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.TooEarly.selector, from - 1, from));
        settlement.finalize(rollupId, 50);
        vm.assertFalse(isFinal(50));
        vm.warp(from);
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputFinalized(rollupId, 50, output.blockHash, output.stateRoot);
        settlement.finalize(rollupId, 50);
        requireFinal(output);
        vm.assertEq(settlement.status(rollupId).l1Number, 0);
        // The bond is the proposer's again, and the place is free.
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND);
        settlement.pay(payable(PROPOSER));
        vm.assertEq(PROPOSER.balance, 100 ether);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NothingOwed.selector, PROPOSER));
        settlement.pay(payable(PROPOSER));
        propose(outputOf(51, 0));
    }

    function test_propose_refuses() public {
        Output memory output = outputOf(50, 0);
        vm.deal(address(this), 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.WrongBond.selector, PROPOSAL_BOND - 1, PROPOSAL_BOND));
        settlement.propose{value: PROPOSAL_BOND - 1}(rollupId, output);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, keccak256("nobody")));
        settlement.propose{value: PROPOSAL_BOND}(keccak256("nobody"), output);
        output.blockHash = 0;
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.InvalidOutput.selector, "blockHash"));
        output = outputOf(50, 0);
        output.stateRoot = 0;
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.InvalidOutput.selector, "stateRoot"));
        output = outputOf(0, 0);
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 0, 0));
        // Of another L1, of none yet, and of one that is forgotten.
        output = outputOf(50, 0);
        bytes32 known = output.l1Hash;
        output.l1Hash = keccak256("fork");
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.L1BlockUnknown.selector, output.l1Number, output.l1Hash, known));
        output.l1Number = uint64(block.number);
        output.l1Hash = 0;
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.L1BlockUnknown.selector, output.l1Number, 0, 0));
        output = outputOf(50, 0);
        vm.roll(block.number + 8_192);
        _expectRefused(output, abi.encodeWithSelector(IRollupSettlement.L1BlockUnknown.selector, output.l1Number, output.l1Hash, 0));
        propose(outputOf(50, 0));
        _expectRefused(outputOf(51, 0), abi.encodeWithSelector(IRollupSettlement.ProposalPending.selector, 50));
    }

    function test_finalize_nothingThere_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotFinalizable.selector, 50));
        settlement.finalize(rollupId, 50);
        propose(outputOf(50, 0));
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotFinalizable.selector, 51));
        settlement.finalize(rollupId, 51);
        settlement.finalize(rollupId, 50);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 50, 50));
        settlement.finalize(rollupId, 50);
    }

    // Disputes.

    function test_dispute_upheldByCertificate() public {
        Output memory output = outputOf(50, 0);
        propose(output);
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputDisputed(rollupId, 50, DISPUTER);
        dispute(output);
        bytes memory evidence = abi.encode(certificateOf(output));
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputUpheld(rollupId, 50, DISPUTER);
        settlement.settle(rollupId, evidence);
        vm.assertEq(settlement.owed(PROPOSER), DISPUTE_BOND);
        vm.assertEq(settlement.owed(DISPUTER), 0);
        // Nobody disputes it again, and it is final when it would have been.
        vm.expectPartialRevert(IRollupSettlement.NotDisputable.selector);
        dispute(output);
        uint64 from = uint64(block.timestamp) + WINDOW;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.TooEarly.selector, from - 1, from));
        settlement.finalize(rollupId, 50);
        vm.warp(from);
        settlement.finalize(rollupId, 50);
        requireFinal(output);
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND + DISPUTE_BOND);
    }

    function test_dispute_rejectedByCertificate() public {
        Output memory wrong = outputOf(50, 1);
        propose(wrong);
        dispute(wrong);
        bytes memory evidence = abi.encode(certificateOf(outputOf(50, 0)));
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputRejected(rollupId, 50, DISPUTER);
        settlement.settle(rollupId, evidence);
        vm.assertEq(settlement.owed(DISPUTER), DISPUTE_BOND + PROPOSAL_BOND / 2);
        vm.assertEq(settlement.owed(FUND), PROPOSAL_BOND / 2);
        vm.assertEq(settlement.owed(PROPOSER), 0);
        vm.assertEq(settlement.proposal(rollupId).proposedAt, 0);
    }

    /// @dev One of the two hashes is enough to be wrong.
    function test_dispute_otherStateRootOnly_isRejected() public {
        Output memory truth = outputOf(50, 0);
        Output memory wrong = outputOf(50, 0);
        wrong.stateRoot = keccak256("all mine");
        propose(wrong);
        dispute(wrong);
        settlement.settle(rollupId, abi.encode(certificateOf(truth)));
        vm.assertEq(settlement.proposal(rollupId).proposedAt, 0);
        vm.assertEq(settlement.owed(PROPOSER), 0);
    }

    /// @dev A block that comes before it was derived in a later block of the L1: then it cannot have been there.
    function test_dispute_outOfOrder_isRejected() public {
        Output memory wrong = outputOf(1_000_000, 0);
        propose(wrong);
        dispute(wrong);
        Output memory same = outputOf(50, 0);
        bytes memory evidence = abi.encode(certificateOf(same));
        vm.expectPartialRevert(IRollupSettlement.NotDecided.selector);
        settlement.settle(rollupId, evidence);
        skip(1);
        settlement.settle(rollupId, abi.encode(certificateOf(outputOf(51, 0))));
        vm.assertEq(settlement.owed(DISPUTER), DISPUTE_BOND + PROPOSAL_BOND / 2);
    }

    function test_dispute_undecided_bothGetTheirBonds() public {
        Output memory output = outputOf(50, 0);
        propose(output);
        dispute(output);
        uint64 until = uint64(block.timestamp) + DISPUTE_WINDOW;
        // Of another rollup, or of another number: says nothing.
        CertifiedHead memory elsewhere = certificateOf(output);
        elsewhere.head.rollupId = registerRollup(902);
        elsewhere = certificateBy(quorum, elsewhere.head);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, until));
        settlement.settle(rollupId, abi.encode(elsewhere));
        bytes memory evidence = abi.encode(certificateOf(outputOf(51, 0)));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, until));
        settlement.settle(rollupId, evidence);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, until));
        settlement.settle(rollupId, "");
        vm.warp(until);
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputDropped(rollupId, 50);
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND);
        vm.assertEq(settlement.owed(DISPUTER), DISPUTE_BOND);
        vm.assertFalse(isFinal(50));
    }

    function test_dispute_isNeverFinalWhileDisputed() public {
        Output memory output = outputOf(50, 0);
        propose(output);
        vm.warp(block.timestamp + WINDOW - 1);
        dispute(output);
        vm.warp(block.timestamp + 10 * WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotFinalizable.selector, 50));
        settlement.finalize(rollupId, 50);
    }

    function test_dispute_refuses() public {
        Output memory output = outputOf(50, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NoProposal.selector, rollupId));
        dispute(output);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NoProposal.selector, rollupId));
        settlement.settle(rollupId, "");
        propose(output);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, type(uint64).max));
        settlement.settle(rollupId, "");
        // Evidence without a dispute is nobody's business: the judge is not asked.
        bytes memory evidence = abi.encode(certificateOf(outputOf(50, 1)));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, type(uint64).max));
        settlement.settle(rollupId, evidence);
        vm.deal(address(this), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.WrongBond.selector, DISPUTE_BOND + 1, DISPUTE_BOND));
        settlement.dispute{value: DISPUTE_BOND + 1}(rollupId, output.blockHash);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.AnotherProposal.selector, output.blockHash));
        dispute(outputOf(50, 1));
        dispute(output);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.AlreadyDisputed.selector, DISPUTER));
        dispute(output);
        vm.warp(block.timestamp + DISPUTE_WINDOW);
        settlement.settle(rollupId, "");
        output = outputOf(50, 0);
        propose(output);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDisputable.selector, block.timestamp));
        dispute(output);
    }

    // By certificate.

    function test_certify_isFinalAfterItsWindow() public {
        Output memory output = outputOf(50, 0);
        CertifiedHead memory certificate = certificateOf(output);
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.OutputCertified(rollupId, 50, output.blockHash, output.stateRoot);
        settlement.certify(certificate);
        vm.snapshotGasLastCall("l1", "certify, 2 of 4 seats");
        vm.assertEq(settlement.certified(rollupId, 50).blockHash, output.blockHash);
        uint64 from = uint64(block.timestamp) + CERTIFIED_WINDOW;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.TooEarly.selector, from - 1, from));
        settlement.finalize(rollupId, 50);
        // Shown again it is as old as it was.
        settlement.certify(certificate);
        vm.warp(from);
        settlement.finalize(rollupId, 50);
        vm.snapshotGasLastCall("l1", "finalize a certified output");
        vm.assertEq(settlement.status(rollupId).l1Number, output.l1Number);
        requireFinal(output);
    }

    /// @dev Any number of them wait side by side, and they count in any order that grows.
    function test_certify_many() public {
        for (uint64 number = 50; number < 53; ++number) {
            settlement.certify(certificateOf(outputOf(number, 0)));
        }
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 51);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 50, 51));
        settlement.finalize(rollupId, 50);
        settlement.finalize(rollupId, 52);
        vm.assertTrue(isFinal(51));
        vm.assertFalse(isFinal(50));
    }

    function test_certify_old_reverts() public {
        Output memory output = outputOf(50, 0);
        CertifiedHead memory older = certificateOf(outputOf(49, 0));
        CertifiedHead memory certificate = certificateOf(output);
        settlement.certify(certificate);
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 49, 50));
        settlement.certify(older);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 50, 50));
        settlement.certify(certificate);
    }

    function test_certify_unknownRollup_reverts() public {
        CertifiedHead memory certificate = certificateOf(outputOf(50, 0));
        certificate.head.rollupId = keccak256("nobody");
        certificate = certificateBy(quorum, certificate.head);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, keccak256("nobody")));
        settlement.certify(certificate);
    }

    /// @dev The proposer of what a quorum certifies has its bond again at once when that is final.
    function test_certify_whatWasProposed() public {
        Output memory output = outputOf(50, 0);
        propose(output);
        settlement.certify(certificateOf(output));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(output);
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND);
        vm.assertEq(settlement.proposal(rollupId).proposedAt, 0);
    }

    /// @dev What was certified decides about a proposal without a judge, and without anybody's bond.
    function test_certify_otherThanProposed_rejects() public {
        Output memory wrong = outputOf(50, 1);
        propose(wrong);
        settlement.certify(certificateOf(outputOf(50, 0)));
        vm.warp(block.timestamp + WINDOW);
        vm.prank(DISPUTER);
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(DISPUTER), PROPOSAL_BOND / 2);
        vm.assertEq(settlement.owed(FUND), PROPOSAL_BOND / 2);
    }

    function test_certify_disputedAndRight_isUpheldByWhatIsKnown() public {
        Output memory output = outputOf(50, 0);
        propose(output);
        dispute(output);
        settlement.certify(certificateOf(output));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND + DISPUTE_BOND);
        vm.assertEq(settlement.owed(DISPUTER), 0);
    }

    // Freezing.

    function test_certify_twoOfOneNumber_freezes() public {
        Output memory output = outputOf(50, 0);
        Output memory other = outputOf(50, 1);
        propose(outputOf(51, 0));
        settlement.certify(certificateOf(output));
        settlement.certify(certificateOf(outputOf(49, 0)));
        CertifiedHead memory conflict = certificateOf(other);
        uint64 until = uint64(block.timestamp) + FREEZE_DELAY;
        vm.expectEmit(address(settlement));
        emit IRollupSettlement.SettlementFrozen(rollupId, 50, output.blockHash, other.blockHash, until);
        settlement.certify(conflict);
        vm.assertEq(settlement.frozenUntil(rollupId), until);
        vm.assertEq(settlement.certified(rollupId, 50).certifiedAt, 0);
        vm.assertEq(settlement.certified(rollupId, 49).certifiedAt, 0);
        vm.warp(until - 1);
        for (uint64 number = 49; number < 52; ++number) {
            vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.Frozen.selector, until));
            settlement.finalize(rollupId, number);
        }
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.Frozen.selector, until));
        settlement.certify(conflict);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.Frozen.selector, until));
        propose(outputOf(52, 0));
        // What was there is void for good; the proposer has its bond again.
        vm.warp(until + WINDOW);
        for (uint64 number = 49; number < 52; ++number) {
            vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotFinalizable.selector, number));
            settlement.finalize(rollupId, number);
        }
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND);
        // The table of the two certificates is over: neither counts again.
        vm.expectPartialRevert(IQuorumJudge.TableNotInForce.selector);
        settlement.certify(conflict);
        publish();
        skip(HANDOVER_DELAY);
        settlement.certify(certificateOf(outputOf(50, 0)));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        vm.assertTrue(isFinal(50));
    }

    function test_certify_otherThanFinal_freezesOnce() public {
        Output memory output = outputOf(50, 0);
        settlement.certify(certificateOf(output));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        settlement.certify(certificateOf(outputOf(50, 1)));
        vm.assertEq(settlement.status(rollupId).frozenAt, block.timestamp);
        // What is final stays it.
        requireFinal(output);
        vm.warp(block.timestamp + FREEZE_DELAY);
        publish();
        skip(HANDOVER_DELAY);
        CertifiedHead memory again = certificateOf(outputOf(50, 1));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotNewer.selector, 50, 50));
        settlement.certify(again);
    }

    function test_freeze_isOneRollupsAlone() public {
        bytes32 first = rollupId;
        settlement.certify(certificateOf(outputOf(50, 0)));
        settlement.certify(certificateOf(outputOf(50, 1)));
        rollupId = registerRollup(902);
        settlement.certify(certificateOf(outputOf(50, 0)));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        vm.assertTrue(isFinal(50));
        vm.assertTrue(settlement.frozenUntil(first) > block.timestamp);
    }

    // Ejections.

    /// @dev Shown in time, and again without those who were ejected meanwhile; if that is no quorum, it is nothing.
    function test_finalize_afterEjection_needsTheCertificateAgain() public {
        uint256[] memory all = new uint256[](4);
        for (uint256 i = 0; i < 4; ++i) {
            all[i] = i + 1;
        }
        Output memory output = outputOf(50, 0);
        CertifiedHead memory certificate = certificateBy(all, headOf(output));
        settlement.certify(certificate);
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        eject(1);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.CertificateStale.selector, 0, 1));
        settlement.finalize(rollupId, 50);
        settlement.certify(certificate);
        eject(3);
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.QuorumNotReached.selector, 60 ether, 100 ether));
        settlement.certify(certificate);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.CertificateStale.selector, 1, 2));
        settlement.finalize(rollupId, 50);
    }

    /// @dev What a quorum certified that is none any more decides nothing: neither against a proposal nor against what those certify who are left.
    function test_certify_byAnEjectedQuorum_givesWay() public {
        Output memory truth = outputOf(50, 0);
        settlement.certify(certificateOf(outputOf(50, 1)));
        eject(3);
        propose(truth);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, type(uint64).max));
        settlement.settle(rollupId, "");
        quorum = [1, 2, 4];
        settlement.certify(certificateOf(truth));
        vm.assertEq(settlement.frozenUntil(rollupId), 0);
        uint64 from = uint64(block.timestamp) + CERTIFIED_WINDOW;
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.TooEarly.selector, block.timestamp, from));
        settlement.finalize(rollupId, 50);
        vm.warp(from);
        settlement.finalize(rollupId, 50);
        requireFinal(truth);
    }

    function test_propose_againstWhatAnEjectedQuorumCertified() public {
        Output memory truth = outputOf(50, 0);
        settlement.certify(certificateOf(outputOf(50, 1)));
        eject(3);
        propose(truth);
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(truth);
        vm.assertEq(settlement.owed(PROPOSER), PROPOSAL_BOND);
    }

    /// @dev An ejection that has nothing to do with it only makes it be shown again; then it contradicts as before.
    function test_certify_shownAgainAfterAnEjection_contradicts() public {
        CertifiedHead memory first = certificateOf(outputOf(50, 0));
        CertifiedHead memory second = certificateOf(outputOf(50, 1));
        settlement.certify(first);
        eject(1);
        settlement.certify(second);
        vm.assertEq(settlement.frozenUntil(rollupId), 0);
        settlement.certify(first);
        vm.assertEq(settlement.status(rollupId).frozenAt, block.timestamp);
    }

    function _expectRefused(Output memory output, bytes memory reason) private {
        vm.expectRevert(reason);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, output);
    }

    function _expectInvalid(IRollupSettlement.Config memory config, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.InvalidConfig.selector, field));
        this.make(config);
    }

    function make(IRollupSettlement.Config memory config) external {
        create("RollupSettlement.sol:RollupSettlement", abi.encode(config));
    }
}
