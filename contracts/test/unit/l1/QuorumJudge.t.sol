// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputeJudge} from "../../../src/interfaces/IDisputeJudge.sol";
import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head, Output} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorum} from "../../../src/interfaces/IQuorum.sol";
import {IQuorumJudge} from "../../../src/interfaces/IQuorumJudge.sol";
import {KeyScheme} from "../../../src/libraries/KeyScheme.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {RegistryConfig} from "../../utils/Configs.sol";
import {SettlementFixture} from "./SettlementFixture.sol";

/// @notice What counts as a certificate on the L1, the same for both schemes.
abstract contract QuorumJudgeBehaviour is SettlementFixture {
    function test_requireFinalized_quorum_passes() public view {
        quorumJudge.requireFinalized(certificateOf(outputOf(50, 0)));
        quorumJudge.requireFinalized(_by(2, 3, 4));
    }

    /// @dev 60 of 100 is no quorum, nor is nobody.
    function test_requireFinalized_tooLittleWeight_reverts() public {
        CertifiedHead memory certificate = _by(1, 2, 3);
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.QuorumNotReached.selector, 60 ether, 100 ether));
        quorumJudge.requireFinalized(certificate);
        certificate.signers = hex"00";
        vm.expectRevert(Signings.NobodySigned.selector);
        quorumJudge.requireFinalized(certificate);
    }

    /// @dev Exactly two thirds are not more than two thirds: 10, 20, 30, 40 and 50 of 150, of which 20, 30 and 50 are 100.
    function test_requireFinalized_exactlyTwoThirds_reverts() public {
        join(5, 50 ether);
        skip(MINIMUM_INTERVAL);
        publish();
        skip(HANDOVER_DELAY);
        CertifiedHead memory certificate = _by(2, 3, 5);
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.QuorumNotReached.selector, 100 ether, 150 ether));
        quorumJudge.requireFinalized(certificate);
        quorumJudge.requireFinalized(_by(1, 4, 5, 2));
    }

    function test_requireFinalized_lowerFinality_reverts() public {
        for (uint8 finality = 0; finality < 5; ++finality) {
            if (finality == 3) continue;
            Head memory head = headOf(outputOf(50, 0));
            head.finality = finality;
            CertifiedHead memory certificate = certificateBy(quorum, head);
            vm.expectRevert(abi.encodeWithSelector(IQuorum.NotFinalized.selector, finality));
            quorumJudge.requireFinalized(certificate);
        }
    }

    function test_requireFinalized_zeroHashes_revert() public {
        Output memory output = outputOf(50, 0);
        output.stateRoot = 0;
        CertifiedHead memory certificate = certificateOf(output);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.InvalidHead.selector, "stateRoot"));
        quorumJudge.requireFinalized(certificate);
        output.blockHash = 0;
        certificate = certificateOf(output);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.InvalidHead.selector, "blockHash"));
        quorumJudge.requireFinalized(certificate);
    }

    /// @dev Every field of what was signed, bent by itself.
    function test_requireFinalized_bent_reverts() public {
        CertifiedHead memory good = certificateOf(outputOf(50, 0));
        bytes memory encoded = abi.encode(good);
        for (uint256 i = 0; i < 15; ++i) {
            CertifiedHead memory bent = abi.decode(encoded, (CertifiedHead));
            bytes4 reason = _bend(bent, i);
            vm.expectPartialRevert(reason);
            quorumJudge.requireFinalized(bent);
        }
        quorumJudge.requireFinalized(good);
    }

    function test_requireFinalized_outsideOfItsTime_reverts() public {
        CertifiedHead memory certificate = certificateOf(outputOf(50, 0));
        uint64 snapshot = published.snapshotTime;
        vm.warp(published.validFrom - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IQuorumJudge.TableNotInForce.selector, published.epoch, published.validFrom, published.validUntil)
        );
        quorumJudge.requireFinalized(certificate);
        vm.warp(published.validFrom);
        quorumJudge.requireFinalized(certificate);
        vm.warp(snapshot + AGE_DELAY - AGE_WINDOW - AGE_MARGIN - 1);
        quorumJudge.requireFinalized(certificate);
        vm.warp(snapshot + AGE_DELAY - AGE_WINDOW - AGE_MARGIN);
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.TableTooOld.selector, published.epoch, snapshot));
        quorumJudge.requireFinalized(certificate);
        vm.warp(published.validUntil);
        vm.expectPartialRevert(IQuorumJudge.TableNotInForce.selector);
        quorumJudge.requireFinalized(certificate);
    }

    /// @dev Who was ejected counts nothing, and stays in the total.
    function test_requireFinalized_ejected_doNotCount() public {
        CertifiedHead memory certificate = _by(2, 3, 4);
        eject(2);
        quorumJudge.requireFinalized(certificate);
        eject(3);
        vm.expectRevert(abi.encodeWithSelector(IQuorumJudge.QuorumNotReached.selector, 40 ether, 100 ether));
        quorumJudge.requireFinalized(certificate);
    }

    /// @dev An honest quorum signs two `finalized` heads of one number only where the L1 forgot what it had called final: the other L1's is nothing here.
    function test_requireFinalized_originOfAnotherL1_reverts() public {
        Output memory output = outputOf(50, 0);
        bytes32 known = output.l1Hash;
        output.l1Hash = keccak256("fork");
        CertifiedHead memory certificate = certificateOf(output);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.OriginUnknown.selector, output.l1Number, output.l1Hash, known));
        quorumJudge.requireFinalized(certificate);
        // Nor does a block that is nobody's yet pass for one by being zero.
        (output.l1Number, output.l1Hash) = (0, 0);
        vm.roll(block.number + 100_000);
        certificate = certificateOf(output);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.OriginUnknown.selector, 0, 0, 0));
        quorumJudge.requireFinalized(certificate);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.OriginUnknown.selector, 0, 0, 0));
        quorumJudge.judge(rollupId, output, abi.encode(certificate));
    }

    function test_requireFinalized_oldOrigin_ifRemembered() public {
        Output memory output = outputOf(50, 0);
        CertifiedHead memory certificate = certificateOf(output);
        uint256 block_ = block.number;
        vm.roll(block_ + 8_192);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.OriginUnknown.selector, output.l1Number, output.l1Hash, 0));
        quorumJudge.requireFinalized(certificate);
        // The proposal has it, checked when it was made.
        vm.assertTrue(quorumJudge.judge(rollupId, output, abi.encode(certificate)) == IDisputeJudge.Verdict.Upheld);
        vm.roll(block_);
        slasher.rememberOrigin(output.l1Number);
        vm.roll(block_ + 8_192);
        quorumJudge.requireFinalized(certificate);
    }

    function test_judge() public {
        Output memory output = outputOf(50, 0);
        bytes memory evidence = abi.encode(certificateOf(output));
        vm.assertTrue(quorumJudge.judge(rollupId, output, evidence) == IDisputeJudge.Verdict.Upheld);
        vm.assertTrue(quorumJudge.judge(rollupId, outputOf(50, 1), evidence) == IDisputeJudge.Verdict.Rejected);
        vm.assertTrue(quorumJudge.judge(rollupId, outputOf(49, 0), evidence) == IDisputeJudge.Verdict.Undecided);
        vm.assertTrue(quorumJudge.judge(rollupId, outputOf(51, 0), evidence) == IDisputeJudge.Verdict.Undecided);
        vm.assertTrue(quorumJudge.judge(keccak256("other"), output, evidence) == IDisputeJudge.Verdict.Undecided);
        Output memory early = outputOf(51, 0);
        early.l1Number -= 1;
        vm.assertTrue(quorumJudge.judge(rollupId, early, evidence) == IDisputeJudge.Verdict.Rejected);
        Output memory late = outputOf(49, 0);
        late.l1Number += 1;
        vm.assertTrue(quorumJudge.judge(rollupId, late, evidence) == IDisputeJudge.Verdict.Undecided);
    }

    /// @dev Bytes that are no certificate are no evidence, wherever their first word points.
    function testFuzz_judge_nonsense_reverts(bytes calldata nonsense, uint256 where) public {
        Output memory output = outputOf(50, 0);
        vm.expectRevert();
        quorumJudge.judge(rollupId, output, nonsense);
        bytes memory evidence = abi.encode(certificateBy(_list(1, 2, 3), headOf(output)));
        assembly {
            mstore(add(evidence, 32), where)
        }
        vm.expectRevert();
        quorumJudge.judge(rollupId, output, evidence);
    }

    function test_constructor() public {
        vm.assertEq(address(quorumJudge.slasher()), address(slasher));
        vm.assertEq(address(quorumJudge.table()), address(table));
        vm.assertEq(quorumJudge.deallocationDelay(), AGE_DELAY);
        vm.assertEq(quorumJudge.evidenceWindow(), AGE_WINDOW);
        vm.assertEq(quorumJudge.margin(), AGE_MARGIN);
        vm.expectRevert(IQuorumJudge.InvalidAge.selector);
        this.make(AGE_WINDOW + AGE_MARGIN);
    }

    function make(uint64 delay) external {
        create("QuorumJudge.sol:QuorumJudge", abi.encode(slasher, delay, AGE_WINDOW, AGE_MARGIN));
    }

    function _bend(CertifiedHead memory bent, uint256 i) private view returns (bytes4) {
        bytes4[6] memory reasons = [
            Signings.InvalidSigning.selector,
            IQuorum.HeadNotCertified.selector,
            TableOpenings.WrongTable.selector,
            TableOpenings.WrongOperators.selector,
            IQuorumJudge.QuorumNotReached.selector,
            Signings.InvalidSignerBitmap.selector
        ];
        if (i == 0) bent.beat += 1;
        if (i == 1) bent.signature[40] ^= 0x01;
        if (i == 2) bent.signature = bytes.concat(bent.signature, hex"00");
        if (i == 3) bent.signers[0] |= bytes1(uint8(1 << _seatOutside(bent)));
        if (i < 4) return reasons[0];
        if (i == 4) bent.head.number += 1;
        if (i == 5) bent.head.stateRoot = keccak256("all mine");
        if (i == 6) bent.head.rollupId = keccak256("another");
        if (i == 7) bent.proof.position = 1;
        if (i == 8) bent.proof.headsRoot = keccak256("root");
        if (i == 9) bent.head.blockHash = keccak256("block");
        if (i < 10) return reasons[1];
        if (i == 10) bent.table.fields.totalWeight -= 1;
        if (i == 11) bent.table.fields.validUntil += 1;
        if (i < 12) return reasons[2];
        if (i == 12) bent.table.operators[0].weight *= 10;
        if (i == 13) (bent.table.operators[0], bent.table.operators[1]) = (bent.table.operators[1], bent.table.operators[0]);
        if (i < 14) return reasons[3];
        bent.signers = bytes.concat(bent.signers, hex"00");
        return reasons[5];
    }

    /// @dev A seat that did not sign.
    function _seatOutside(CertifiedHead memory certificate) private pure returns (uint256 seat) {
        while ((uint8(certificate.signers[0]) >> seat) & 1 == 1) {
            ++seat;
        }
    }

    function _by(uint256 a, uint256 b, uint256 c) private view returns (CertifiedHead memory) {
        return certificateBy(_list(a, b, c), headOf(outputOf(50, 0)));
    }

    function _by(uint256 a, uint256 b, uint256 c, uint256 d) private view returns (CertifiedHead memory) {
        uint256[] memory keys = new uint256[](4);
        (keys[0], keys[1], keys[2], keys[3]) = (a, b, c, d);
        return certificateBy(keys, headOf(outputOf(50, 0)));
    }

    function _list(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory keys) {
        keys = new uint256[](3);
        (keys[0], keys[1], keys[2]) = (a, b, c);
    }
}

contract QuorumJudgeBlsTest is QuorumJudgeBehaviour {}

contract QuorumJudgeEcdsaTest is QuorumJudgeBehaviour {
    function registryConfig(address slasher_) internal view override returns (RegistryConfig memory config) {
        config = super.registryConfig(slasher_);
        config.scheme = KeyScheme.SECP256K1;
    }
}
