// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head, Output} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorum} from "../../../src/interfaces/IQuorum.sol";
import {IQuorumJudge} from "../../../src/interfaces/IQuorumJudge.sol";
import {IRollupSettlement} from "../../../src/interfaces/IRollupSettlement.sol";
import {ISettlementAdapter} from "../../../src/interfaces/ISettlementAdapter.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {SettlementFixture} from "../../unit/l1/SettlementFixture.sol";

/// @dev Asks for its money again while it is paid.
contract Greedy {
    IRollupSettlement private immutable _settlement;
    uint256 private _tries;

    constructor(IRollupSettlement settlement) {
        _settlement = settlement;
    }

    function propose(bytes32 rollupId, Output calldata output) external {
        _settlement.propose{value: _settlement.proposalBond()}(rollupId, output);
    }

    receive() external payable {
        if (_tries++ != 0) return;
        (bool success,) = address(_settlement).call(abi.encodeCall(IRollupSettlement.pay, (payable(this))));
        require(!success, "paid twice");
    }
}

/// @dev Takes no money.
contract Stubborn {
    function propose(IRollupSettlement settlement, bytes32 rollupId, Output calldata output) external payable {
        settlement.propose{value: msg.value}(rollupId, output);
    }
}

/// @notice Who delays, blocks, floods or misleads a settlement, and what it gets from that.
contract SettlementGriefersTest is SettlementFixture {
    address private constant ATTACKER = address(0xa77ac);
    address private constant ACCOMPLICE = address(0xacc0);

    function setUp() public override {
        super.setUp();
        vm.deal(ATTACKER, 100 ether);
        vm.deal(ACCOMPLICE, 100 ether);
    }

    /// @dev Somebody takes the one place with nonsense before the honest proposal comes. A certificate needs no place, and ends the nonsense, whose bond is lost.
    function test_frontRunProposal_doesNotStopTheCertified() public {
        Output memory honest = outputOf(50, 0);
        vm.prank(ATTACKER);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, outputOf(50, 1));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.ProposalPending.selector, 50));
        propose(honest);
        vm.assertEq(PROPOSER.balance, 100 ether);
        settlement.certify(certificateOf(honest));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(honest);
        vm.prank(DISPUTER);
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(ATTACKER), 0);
        vm.assertEq(settlement.owed(DISPUTER), PROPOSAL_BOND / 2);
    }

    /// @dev One wrong proposal after the other, of whatever number: nobody needs a bond against them as long as a quorum certifies, and none becomes final.
    function test_chainOfWrongProposals_needsNoDispute() public {
        uint64 certifiedNumber = 50;
        uint64[3] memory wrong = [uint64(49), 52, 1_000_000];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.prank(ATTACKER);
            settlement.propose{value: PROPOSAL_BOND}(rollupId, outputOf(wrong[i], 1));
            skip(1);
            certifiedNumber += 1;
            settlement.certify(certificateOf(outputOf(certifiedNumber, 0)));
            skip(CERTIFIED_WINDOW);
            settlement.finalize(rollupId, certifiedNumber);
            vm.warp(block.timestamp + WINDOW);
            vm.expectRevert();
            settlement.finalize(rollupId, wrong[i]);
            settlement.settle(rollupId, "");
            vm.assertEq(settlement.proposal(rollupId).proposedAt, 0);
            vm.assertEq(settlement.status(rollupId).number, certifiedNumber);
            publish();
            skip(HANDOVER_DELAY);
        }
        // What was overtaken said nothing that could be judged, so it has its bond; the one of 52, which was certified otherwise, and the one of the far future have not.
        vm.assertEq(settlement.owed(ATTACKER), PROPOSAL_BOND);
    }

    /// @dev A far number would end the settlement for good, since numbers only grow. What came later in the L1 and before it by number says that it is wrong, without anybody's bond.
    function test_farFuture_isNeverFinal_onceAnythingLaterIs() public {
        vm.prank(ATTACKER);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, outputOf(type(uint64).max, 1));
        uint256 from = block.timestamp;
        skip(1);
        settlement.certify(certificateOf(outputOf(50, 0)));
        vm.warp(from + WINDOW - 1);
        settlement.finalize(rollupId, 50);
        vm.warp(from + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.Contradicted.selector, type(uint64).max));
        settlement.finalize(rollupId, type(uint64).max);
    }

    /// @dev A proposal that is true but for its L1 block, which it says to be later, makes no liar of who names the right one.
    function test_overstatedL1Block_harmsNobody() public {
        Output memory honest = outputOf(51, 0);
        skip(10);
        vm.prank(ATTACKER);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, outputOf(50, 0));
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 50);
        propose(honest);
        vm.prank(ATTACKER);
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.NotDecided.selector, type(uint64).max));
        settlement.settle(rollupId, "");
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 51);
        requireFinal(honest);
    }

    /// @dev Who disputes itself wins time and nothing else, and with a wrong proposal it loses half of the bond.
    function test_selfDispute_costs() public {
        vm.prank(ATTACKER);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, outputOf(50, 1));
        vm.prank(ACCOMPLICE);
        settlement.dispute{value: DISPUTE_BOND}(rollupId, outputOf(50, 1).blockHash);
        Output memory honest = outputOf(50, 0);
        settlement.certify(certificateOf(honest));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(honest);
        settlement.settle(rollupId, "");
        vm.assertEq(settlement.owed(ATTACKER) + settlement.owed(ACCOMPLICE), DISPUTE_BOND + PROPOSAL_BOND / 2);
    }

    /// @dev However often it disputes what is right, each time its bond is the proposer's.
    function test_disputingTheTruth_paysTheProposer() public {
        for (uint64 number = 50; number < 53; ++number) {
            Output memory output = outputOf(number, 0);
            propose(output);
            vm.prank(ATTACKER);
            settlement.dispute{value: DISPUTE_BOND}(rollupId, output.blockHash);
            settlement.certify(certificateOf(output));
            vm.warp(block.timestamp + CERTIFIED_WINDOW);
            settlement.finalize(rollupId, number);
            settlement.settle(rollupId, "");
            publish();
            skip(HANDOVER_DELAY);
        }
        vm.assertEq(settlement.owed(PROPOSER), 3 * (PROPOSAL_BOND + DISPUTE_BOND));
        vm.assertEq(settlement.owed(ATTACKER), 0);
    }

    /// @dev Without a quorum that certifies anything a dispute stops everything: fail closed. It costs the disputer only the use of its money, and a rollup needs one bond against any number of wrong proposals.
    function test_noQuorum_disputeStops_andFloodNeedsOneBond() public {
        for (uint256 i = 0; i < 5; ++i) {
            Output memory wrong = outputOf(uint64(50 + i), 1);
            vm.prank(ATTACKER);
            settlement.propose{value: PROPOSAL_BOND}(rollupId, wrong);
            // The place is taken, so there is no second one to be disputed beside it.
            Output memory more = outputOf(uint64(100 + i), 1);
            vm.prank(ACCOMPLICE);
            vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.ProposalPending.selector, 50 + i));
            settlement.propose{value: PROPOSAL_BOND}(rollupId, more);
            dispute(wrong);
            vm.warp(block.timestamp + DISPUTE_WINDOW);
            settlement.settle(rollupId, "");
            settlement.pay(payable(DISPUTER));
            vm.assertEq(DISPUTER.balance, 100 ether);
        }
        vm.assertEq(settlement.status(rollupId).number, 0);
    }

    /// @dev A dispute is of one proposal: what takes its place before the transaction is included is not meant.
    function test_dispute_ofAProposalThatWasReplaced_reverts() public {
        Output memory wrong = outputOf(50, 1);
        bytes32 right = outputOf(51, 0).blockHash;
        propose(outputOf(51, 0));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.AnotherProposal.selector, right));
        dispute(wrong);
    }

    /// @dev `safe` is what a sequencer could still have undone by the L1: it is no evidence, in no place.
    function test_safeHead_isNoEvidence() public {
        Output memory output = outputOf(50, 0);
        Head memory head = headOf(output);
        head.finality = 2;
        CertifiedHead memory safe = certificateBy(quorum, head);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.NotFinalized.selector, 2));
        settlement.certify(safe);
        propose(output);
        dispute(output);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.NotFinalized.selector, 2));
        settlement.settle(rollupId, abi.encode(safe));
    }

    /// @dev A single operator, or a minority, that signs another head of the number freezes nothing.
    function test_minority_freezesNothing() public {
        settlement.certify(certificateOf(outputOf(50, 0)));
        quorum = [1, 2, 3];
        CertifiedHead memory lie = certificateOf(outputOf(50, 1));
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.QuorumNotReached.selector, 60 ether, 100 ether));
        settlement.certify(lie);
        vm.assertEq(settlement.frozenUntil(rollupId), 0);
    }

    /// @dev What froze it cannot freeze it for ever: after `freezeDelay` its tables are over, and of a final number no second conflict counts.
    function test_freeze_endsByItself() public {
        CertifiedHead memory first = certificateOf(outputOf(50, 0));
        CertifiedHead memory second = certificateOf(outputOf(50, 1));
        settlement.certify(first);
        settlement.certify(second);
        vm.warp(settlement.frozenUntil(rollupId));
        vm.expectPartialRevert(IQuorumJudge.TableNotInForce.selector);
        settlement.certify(first);
        vm.expectPartialRevert(IQuorumJudge.TableNotInForce.selector);
        settlement.certify(second);
        Output memory output = outputOf(50, 0);
        propose(output);
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(output);
    }

    /// @dev In plain words (specs/l1.md §5): more than two thirds that lie in unison have it as they like, and a number that they certified only once is no evidence against them.
    function test_lyingQuorum_hasItsWay() public {
        Output memory lie = outputOf(50, 666);
        settlement.certify(certificateOf(lie));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        requireFinal(lie);
    }

    /// @dev An operator that accepted this settlement as its judge answers for what it certified otherwise; one that did not, does not.
    function test_judgeOfOperators() public {
        vm.prank(vm.addr(1));
        slasher.acceptJudge(rollupId, ISettlementAdapter(address(settlement)));
        skip(MINIMUM_INTERVAL);
        publish();
        skip(HANDOVER_DELAY);
        Head memory lie = headOf(outputOf(50, 1));
        Statement memory accepted = state(1, published.epoch, 9, lie);
        Statement memory stranger = state(2, published.epoch, 9, lie);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotContradicted.selector, 0, 0));
        slasher.submitContradiction(accepted, settlement);
        settlement.certify(certificateOf(outputOf(50, 0)));
        vm.warp(block.timestamp + CERTIFIED_WINDOW);
        settlement.finalize(rollupId, 50);
        slasher.submitContradiction(stranger, settlement);
        vm.assertFalse(registry.isEjected(vm.addr(2)));
        slasher.submitContradiction(accepted, settlement);
        vm.assertTrue(registry.isEjected(vm.addr(1)));
    }

    function test_pay_isPaidOnce() public {
        Greedy greedy = new Greedy(settlement);
        vm.deal(address(greedy), PROPOSAL_BOND);
        greedy.propose(rollupId, outputOf(50, 0));
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 50);
        propose(outputOf(51, 0));
        settlement.pay(payable(address(greedy)));
        vm.assertEq(address(greedy).balance, PROPOSAL_BOND);
        vm.assertEq(address(settlement).balance, PROPOSAL_BOND);
    }

    /// @dev Who takes no money stands in nobody's way.
    function test_stubbornProposer_stopsNothing() public {
        Stubborn stubborn = new Stubborn();
        vm.deal(address(this), PROPOSAL_BOND);
        stubborn.propose{value: PROPOSAL_BOND}(settlement, rollupId, outputOf(50, 0));
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(rollupId, 50);
        vm.assertTrue(isFinal(50));
        vm.expectRevert();
        settlement.pay(payable(address(stubborn)));
    }

    /// @dev Nobody's money but bonds is in there, and nothing comes in otherwise.
    function test_takesNoOtherMoney() public {
        vm.deal(address(this), 1);
        (bool success,) = address(settlement).call{value: 1}("");
        vm.assertFalse(success);
    }
}
