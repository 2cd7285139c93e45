// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head, HeadProof, Output} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorumJudge} from "../../../src/interfaces/IQuorumJudge.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {IRollupSettlement} from "../../../src/interfaces/IRollupSettlement.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {KeyScheme} from "../../../src/libraries/KeyScheme.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice A settlement over the operator set of `L1Fixture`: four operators of 10, 20, 30 and 40 ether, of whom 3 and 4 are a quorum, and a rollup.
abstract contract SettlementFixture is L1Fixture {
    uint64 internal constant WINDOW = 1_000;
    uint64 internal constant CERTIFIED_WINDOW = 60;
    uint64 internal constant DISPUTE_WINDOW = 300;
    uint64 internal constant FREEZE_DELAY = HANDOVER_DELAY + VALIDITY;
    uint256 internal constant PROPOSAL_BOND = 1 ether;
    uint256 internal constant DISPUTE_BOND = 0.5 ether;
    /// @dev With these a table is too old at 200 seconds, and over at 215.
    uint64 internal constant AGE_DELAY = 350;
    uint64 internal constant AGE_WINDOW = 100;
    uint64 internal constant AGE_MARGIN = 50;
    uint256 internal constant CHAIN_ID = 901;
    address internal constant PROPOSER = address(0x9909);
    address internal constant DISPUTER = address(0xd159);

    IQuorumJudge internal quorumJudge;
    IRollupSettlement internal settlement;
    bytes32 internal rollupId;
    uint256[] internal quorum = [3, 4];

    function setUp() public virtual override {
        super.setUp();
        deploySettlement();
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        publish();
        skip(HANDOVER_DELAY);
        vm.deal(PROPOSER, 100 ether);
        vm.deal(DISPUTER, 100 ether);
    }

    function deploySettlement() internal {
        quorumJudge = IQuorumJudge(create("QuorumJudge.sol:QuorumJudge", abi.encode(slasher, AGE_DELAY, AGE_WINDOW, AGE_MARGIN)));
        settlement = IRollupSettlement(create("RollupSettlement.sol:RollupSettlement", abi.encode(settlementConfig())));
        rollupId = registerRollup(CHAIN_ID);
    }

    function settlementConfig() internal view returns (IRollupSettlement.Config memory) {
        return IRollupSettlement.Config({
            registry: rollups,
            quorum: quorumJudge,
            judge: quorumJudge,
            window: WINDOW,
            certifiedWindow: CERTIFIED_WINDOW,
            disputeWindow: DISPUTE_WINDOW,
            proposalBond: PROPOSAL_BOND,
            disputeBond: DISPUTE_BOND
        });
    }

    function registerRollup(uint256 chainId) internal returns (bytes32) {
        IRollupRegistry.Genesis memory genesis;
        (genesis.chainId, genesis.sequencer, genesis.derivationHash) = (chainId, address(0x5e9), keccak256("derivation"));
        vm.deal(address(this), MINIMUM_BOND);
        return rollups.register{value: MINIMUM_BOND}(genesis, address(0x6a7e));
    }

    /// @notice What block `number` is, derived in the L1 block before this one. `salt` 0 stands for the truth.
    function outputOf(uint64 number, uint256 salt) internal view returns (Output memory) {
        uint64 l1Number = uint64(block.number - 1);
        bytes32 stateRoot = keccak256(abi.encode("state", number, salt));
        return Output(number, keccak256(abi.encode("block", number, salt)), stateRoot, l1Number, blockhash(l1Number));
    }

    function headOf(Output memory output) internal view returns (Head memory head) {
        head = makeHead(output.number, output.blockHash);
        (head.rollupId, head.finality, head.stateRoot) = (rollupId, 3, output.stateRoot);
        (head.l1OriginNumber, head.l1OriginHash) = (output.l1Number, output.l1Hash);
    }

    function certificateOf(Output memory output) internal view returns (CertifiedHead memory) {
        return certificateBy(quorum, headOf(output));
    }

    /// @notice `head` in a checkpoint with another rollup's, signed by the keys of `signers`, in ascending order of their seats.
    function certificateBy(uint256[] memory signers, Head memory head) internal view returns (CertifiedHead memory certificate) {
        bytes32[] memory leaves = new bytes32[](2);
        bytes32[] memory path = new bytes32[](1);
        (leaves[0], leaves[1], path[0]) = (Hashes.headHash(head), keccak256("another head"), keccak256("another head"));
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        (certificate.epoch, certificate.beat, certificate.head) = (published.epoch, 7, head);
        certificate.proof = HeadProof(headsRoot, 2, 0, path);
        certificate.table = opening();
        sign(certificate, signers);
    }

    function sign(CertifiedHead memory certificate, uint256[] memory signers) internal view {
        bytes32 digest = attestationDigest(certificate.epoch, certificate.beat, certificate.proof.headsRoot);
        uint256 seats = certificate.table.operators.length;
        certificate.signers = new bytes((seats + 7) / 8);
        certificate.signature = "";
        for (uint256 seat = 0; seat < seats; ++seat) {
            for (uint256 i = 0; i < signers.length; ++i) {
                if (vm.addr(signers[i]) != certificate.table.operators[seat].operator) continue;
                certificate.signers[seat / 8] |= bytes1(uint8(1 << (seat % 8)));
                certificate.signature = append(certificate.signature, signers[i], digest);
            }
        }
    }

    function append(bytes memory signature, uint256 secretKey, bytes32 digest) internal view returns (bytes memory) {
        if (registry.scheme() == KeyScheme.SECP256K1) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretKey, digest);
            return bytes.concat(signature, r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
        }
        bytes memory one = BlsSigner.sign(secretKey, digest, BLS12381.SIGNATURE_DST);
        return signature.length == 0 ? one : BlsSigner.addG2(signature, one);
    }

    function propose(Output memory output) internal {
        vm.prank(PROPOSER);
        settlement.propose{value: PROPOSAL_BOND}(rollupId, output);
    }

    function dispute(Output memory output) internal {
        vm.prank(DISPUTER);
        settlement.dispute{value: DISPUTE_BOND}(rollupId, output.blockHash);
    }

    function requireFinal(Output memory output) internal view {
        (bytes32 blockHash, bytes32 stateRoot) = settlement.finalized(rollupId, output.number);
        vm.assertEq(blockHash, output.blockHash);
        vm.assertEq(stateRoot, output.stateRoot);
        vm.assertEq(settlement.status(rollupId).number, output.number);
    }

    function isFinal(uint64 number) internal view returns (bool) {
        (bytes32 blockHash,) = settlement.finalized(rollupId, number);
        return blockHash != 0;
    }

    /// @notice Ejects the owner of a key, as the slasher does.
    function eject(uint256 secretKey) internal {
        vm.prank(address(slasher));
        registry.eject(vm.addr(secretKey));
    }
}
