// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "../../../src/interfaces/IDisputeJudge.sol";
import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {ILightClientQuorum} from "../../../src/interfaces/ILightClientQuorum.sol";
import {Head, HeadProof, Output} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorum} from "../../../src/interfaces/IQuorum.sol";
import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {IRollupPortals} from "../../../src/interfaces/IRollupPortals.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {IRollupSettlement} from "../../../src/interfaces/IRollupSettlement.sol";
import {Section} from "../../utils/Delivery.sol";
import {FactsFixture} from "../../utils/FactsFixture.sol";
import {L1BlocksDouble} from "../../utils/L1BlocksDouble.sol";
import {Certificate} from "../../utils/RollupFixture.sol";

/// @notice A rollup that is the L1 of another one: what its light client recorded makes blocks of that one final here, and nothing else does.
contract LightClientQuorumTest is FactsFixture {
    uint64 private constant CERTIFIED_WINDOW = 60;
    uint256 private constant SEATS = 4;
    uint128 private constant SIGNED = 306;
    uint64 private constant ORIGIN = 77;

    L1BlocksDouble private blocks;
    ILightClientQuorum private quorum;
    IRollupRegistry private registry;
    IRollupSettlement private settlement;
    bytes32 private childId;

    function setUp() public {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        scheme = ECDSA;
        lightClient = newLightClient(operatorsOf(SEATS));
        blocks = new L1BlocksDouble();
        blocks.set(ORIGIN, keccak256("l1 origin"));
        quorum = newQuorum();
        registry = newRegistry(L1_CHAIN);
        settlement = newSettlement();
        childId = registry.register(genesis(), address(0x6a7e));
    }

    // What counts.

    function test_certifiedHead_recorded_becomesFinal() public {
        settlement.certify(recorded(5, ""));
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.TooEarly.selector, START, START + CERTIFIED_WINDOW));
        settlement.finalize(childId, 5);
        skip(CERTIFIED_WINDOW);
        settlement.finalize(childId, 5);
        (bytes32 blockHash, bytes32 stateRoot) = settlement.finalized(childId, 5);
        Head memory head = childHead(5, "");
        require(blockHash == head.blockHash && stateRoot == head.stateRoot, "another block");
    }

    /// @dev The one place from where the portal of the child reads what it may pay by.
    function test_portal_readsThisSettlement() public {
        IRollupPortals portals = IRollupPortals(create("RollupPortals.sol:RollupPortals", abi.encode(registry, settlement)));
        IRollupPortal portal = portals.create(childId);
        require(address(portal.settlement()) == address(settlement), "another settlement");
        require(portal.rollupChainId() == genesis().chainId, "another chain");
    }

    /// @dev Ids are the same on the L1 and here, whatever the chain id of this rollup is.
    function test_registry_givesTheIdOfTheL1() public {
        vm.chainId(L1_CHAIN);
        IRollupRegistry onL1 = newRegistry(L1_CHAIN);
        require(onL1.register(genesis(), address(0x6a7e)) == childId, "another id");
        require(newRegistry(OWN_CHAIN).register(genesis(), address(0x6a7e)) != childId, "the L1 is not bound");
    }

    function test_twoCertificatesOfOneNumber_freeze() public {
        settlement.certify(recorded(5, ""));
        settlement.certify(recorded(5, "another"));
        uint64 until = START + quorum.tableLife();
        vm.expectRevert(abi.encodeWithSelector(IRollupSettlement.Frozen.selector, until));
        settlement.finalize(childId, 5);
        // Until no table counts that counted then.
        require(quorum.tableLife() == DEALLOCATION_DELAY - EVIDENCE_WINDOW - MARGIN, "another life");
    }

    // What does not.

    function test_notRecorded_reverts() public {
        (CertifiedHead memory certified,) = certificateOf(childHead(5, ""));
        bytes32 root = certified.proof.headsRoot;
        expectRefused(certified, abi.encodeWithSelector(ILightClientQuorum.NotRecorded.selector, EPOCH, certified.beat, root));
    }

    /// @dev The record says who signed and what that weighed; nobody makes more of it.
    function test_otherSignersOrWeight_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        bytes memory reason =
            abi.encodeWithSelector(ILightClientQuorum.NotRecorded.selector, EPOCH, certified.beat, certified.proof.headsRoot);
        certified.signature = abi.encodePacked(SIGNED + 1);
        expectRefused(certified, reason);
        certified.signature = abi.encodePacked(SIGNED);
        certified.signers = bitmapOf(SEATS, 0);
        expectRefused(certified, reason);
        certified = recorded(6, "");
        ++certified.beat;
        expectRefused(
            certified, abi.encodeWithSelector(ILightClientQuorum.NotRecorded.selector, EPOCH, certified.beat, certified.proof.headsRoot)
        );
    }

    function test_weightOfAnotherLength_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        certified.signature = abi.encodePacked(SIGNED, uint8(0));
        expectRefused(certified, abi.encodeWithSelector(ILightClientQuorum.InvalidWeight.selector, certified.signature));
    }

    function test_headThatIsNotUnderTheRoot_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        certified.head.stateRoot = keccak256("everything is mine");
        vm.expectPartialRevert(IQuorum.HeadNotCertified.selector);
        settlement.certify(certified);
    }

    function test_lowerFinality_reverts() public {
        for (uint8 finality = 0; finality < 5; ++finality) {
            if (finality == 3) continue;
            Head memory head = childHead(5, "");
            head.finality = finality;
            (CertifiedHead memory certified, Certificate memory certificate) = certificateOf(head);
            lightClient.submit(packCertificate(certificate));
            expectRefused(certified, abi.encodeWithSelector(IQuorum.NotFinalized.selector, finality));
        }
    }

    function test_zeroBlockOrState_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        (bytes32 blockHash, bytes32 stateRoot) = (certified.head.blockHash, certified.head.stateRoot);
        certified.head.blockHash = 0;
        expectRefused(certified, abi.encodeWithSelector(IQuorum.InvalidHead.selector, "blockHash"));
        (certified.head.blockHash, certified.head.stateRoot) = (blockHash, 0);
        expectRefused(certified, abi.encodeWithSelector(IQuorum.InvalidHead.selector, "stateRoot"));
        require(stateRoot != 0, "nothing was tested");
    }

    /// @dev What rests on an L1 that this rollup does not know is nobody's lie, and nothing here.
    function test_originOfAnotherL1_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        bytes32 claimed = certified.head.l1OriginHash;
        blocks.set(ORIGIN, keccak256("another L1"));
        expectRefused(certified, abi.encodeWithSelector(IQuorum.OriginUnknown.selector, ORIGIN, claimed, keccak256("another L1")));
        blocks.set(ORIGIN, 0);
        expectRefused(certified, abi.encodeWithSelector(IQuorum.OriginUnknown.selector, ORIGIN, claimed, bytes32(0)));
    }

    /// @dev Zero is what an unknown block has.
    function test_originZero_reverts() public {
        Head memory head = childHead(5, "");
        (head.l1OriginNumber, head.l1OriginHash) = (78, 0);
        (CertifiedHead memory certified, Certificate memory certificate) = certificateOf(head);
        lightClient.submit(packCertificate(certificate));
        expectRefused(certified, abi.encodeWithSelector(IQuorum.OriginUnknown.selector, uint64(78), bytes32(0), bytes32(0)));
    }

    /// @dev A record stays for good; what its table is worth does not.
    function test_tableThatIsOver_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        uint64 until = lightClient.usableUntil(EPOCH);
        vm.warp(until - 1);
        settlement.certify(certified);
        certified = recorded(6, "");
        vm.warp(until);
        bytes4 reason = ILightClientQuorum.EpochNotUsable.selector;
        expectRefused(certified, abi.encodeWithSelector(reason, EPOCH, lightClient.usableFrom(EPOCH), until));
    }

    /// @dev The light client records nothing under such a table; this does not rest on that.
    function test_tableThatHasNotBegun_reverts() public {
        CertifiedHead memory certified = recorded(5, "");
        uint64 from = lightClient.usableFrom(EPOCH);
        vm.warp(from - 1);
        bytes4 reason = ILightClientQuorum.EpochNotUsable.selector;
        expectRefused(certified, abi.encodeWithSelector(reason, EPOCH, from, lightClient.usableUntil(EPOCH)));
        vm.warp(from);
        settlement.certify(certified);
    }

    /// @dev Where seats can be revoked, a record may be worth less than it says.
    function test_constructor_lightClientThatRevokes_reverts() public {
        newNativeFacts();
        lightClient = newLightClient(operatorsOf(SEATS));
        vm.expectRevert(ILightClientQuorum.RevokesSeats.selector);
        this.makeQuorum();
    }

    function test_propose_reverts() public {
        vm.expectRevert(IRollupSettlement.NoJudge.selector);
        settlement.propose(childId, Output(5, keccak256("block"), keccak256("state"), 1, blockhash(1)));
    }

    // Helpers.

    function makeQuorum() external {
        newQuorum();
    }

    function newQuorum() private returns (ILightClientQuorum) {
        return ILightClientQuorum(create("LightClientQuorum.sol:LightClientQuorum", abi.encode(lightClient, blocks)));
    }

    function newRegistry(uint256 l1ChainId) private returns (IRollupRegistry) {
        bytes memory arguments = abi.encode(l1ChainId, AVS, SET_ID, uint256(0), uint64(1), address(0xf), uint256(0));
        return IRollupRegistry(create("RollupRegistry.sol:RollupRegistry", arguments));
    }

    function newSettlement() private returns (IRollupSettlement) {
        IRollupSettlement.Config memory config;
        (config.registry, config.quorum, config.judge) = (registry, quorum, IDisputeJudge(address(0)));
        config.certifiedWindow = CERTIFIED_WINDOW;
        return IRollupSettlement(create("RollupSettlement.sol:RollupSettlement", abi.encode(config)));
    }

    function genesis() private pure returns (IRollupRegistry.Genesis memory made) {
        (made.chainId, made.sequencer, made.derivationHash) = (903, address(0x5e9), keccak256("derivation"));
    }

    /// @dev What block `number` of the child is. `salt` empty stands for the truth.
    function childHead(uint64 number, string memory salt) private view returns (Head memory head) {
        head = headOf(childId, keccak256("outbox"), number);
        (head.finality, head.stateRoot) = (3, keccak256(abi.encode("state", number, salt)));
    }

    function certificateOf(Head memory head) private view returns (CertifiedHead memory certified, Certificate memory certificate) {
        Section memory section;
        (section, certificate) = sectionOf(head, SEATS, 1);
        (certified.epoch, certified.beat, certified.head) = (certificate.epoch, certificate.beat, head);
        certified.proof = HeadProof(certificate.headsRoot, section.count, section.position, section.proof);
        certified.signers = certificate.signers;
        certified.signature = abi.encodePacked(SIGNED);
    }

    function recorded(uint64 number, string memory salt) private returns (CertifiedHead memory certified) {
        Certificate memory certificate;
        (certified, certificate) = certificateOf(childHead(number, salt));
        lightClient.submit(packCertificate(certificate));
    }

    function expectRefused(CertifiedHead memory certified, bytes memory reason) private {
        vm.expectRevert(reason);
        settlement.certify(certified);
    }

    function skip(uint256 duration) private {
        vm.warp(block.timestamp + duration);
    }
}
