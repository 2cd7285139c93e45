// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead, Signing, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {Head, HeadProof} from "../../../src/interfaces/IParleyTypes.sol";
import {IWorkRewards} from "../../../src/interfaces/IWorkRewards.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";
import {LargeSet} from "./LargeTable.t.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

contract LargeToken is ERC20("Reward", "RWD") {
    constructor() {
        _mint(msg.sender, 1_000 ether);
    }
}

/// @notice What opens a full table, and certificates that every seat signed, fits into one transaction, calldata included: else nobody could slash by certificates, or be paid.
contract LargeEvidenceTest is LargeSet {
    uint256 private constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    IWorkRewards private rewards;
    uint64 private start;

    function setUp() public override {
        super.setUp();
        publish();
        start = published.validFrom;
        LargeToken token = new LargeToken();
        IWorkRewards.Schedule memory schedule = IWorkRewards.Schedule(start * 1000, 1000, 10, 0, 1_000_000, 10 ether);
        rewards = IWorkRewards(create("WorkRewards.sol:WorkRewards", abi.encode(newChallenges(start * 1000, 10, 4), token, schedule)));
        token.approve(address(rewards), type(uint256).max);
        rewards.fund(100 ether);
    }

    function test_submitFork_fullTable_fitsTransaction() external {
        Statement memory first = unsigned(1, 10, makeHead(5, "one"));
        Statement memory second = unsigned(1, 11, makeHead(5, "another"));
        (first.signing, second.signing) = (_everybody(digestOf(first)), _everybody(digestOf(second)));
        bytes memory call = abi.encodeCall(slasher.submitFork, (first, second, noHeaders()));
        _coolAll();
        uint256 used = _gasOf(address(slasher), call);
        vm.snapshotValue("l1", "submit fork, certificates of 240 seats, calldata included", used);
        vm.assertLt(used, TRANSACTION_GAS);
    }

    function test_prove_fullTable_fitsTransaction() external {
        IWorkRewards.Work memory work = _work();
        bytes memory call = abi.encodeCall(rewards.prove, (work));
        _coolAll();
        uint256 used = _gasOf(address(rewards), call);
        vm.snapshotValue("l1", "prove work of 240 seats, calldata included", used);
        vm.assertLt(used, TRANSACTION_GAS);
    }

    /// @dev Just over half agree; all others signed, showed nothing, and have missed for the first time.
    function test_settle_fullTable_fitsTransaction() external {
        IExecutionChallenges challenges = rewards.challenges();
        Head memory head = makeHead(5, "block");
        bytes32 place = Hashes.tracePlace(head.rollupId, head.number, head.blockHash);
        bytes32 trace = keccak256("trace");
        vm.warp(start + 11);
        uint256 answering = SEATS / 2 + 10;
        for (uint256 key = MEMBERS - answering + 1; key <= MEMBERS; ++key) {
            vm.prank(vm.addr(key));
            challenges.commit(0, vm.addr(key), Hashes.traceLeaf(vm.addr(key), 0, place, trace), "");
        }
        _ask(challenges, head);
        for (uint256 key = MEMBERS - answering + 1; key <= MEMBERS; ++key) {
            challenges.open(0, vm.addr(key), 0, trace, new bytes32[](0));
        }
        vm.warp(challenges.periodState(0).askedUntil + 1);
        bytes memory call = abi.encodeCall(challenges.settle, (0, opening(), trace));
        vm.cool(address(challenges));
        _coolAll();
        uint256 used = _gasOf(address(challenges), call);
        vm.snapshotValue("l1", "settle a challenge of 240 seats, 110 missed, calldata included", used);
        vm.assertLt(used, TRANSACTION_GAS);
    }

    function _ask(IExecutionChallenges challenges, Head memory head) private {
        vm.warp(start + 12);
        challenges.close(0);
        uint64 drawBlock = challenges.periodState(0).drawBlock;
        bytes memory header = Headers.encode(0, drawBlock, bytes32(uint256(3)));
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        challenges.draw(0, header);
        CertifiedHead memory certified;
        (certified.epoch, certified.beat, certified.head) = (1, 3, head);
        certified.proof = HeadProof(Hashes.headsRoot(1, Hashes.headHash(head)), 1, 0, new bytes32[](0));
        Signing memory signing = _everybody(attestationDigest(1, 3, certified.proof.headsRoot));
        (certified.signers, certified.signature, certified.table) = (signing.signers, signing.signature, signing.table);
        challenges.ask(0, certified);
        vm.warp(challenges.periodState(0).askedUntil);
    }

    /// @dev What the transaction would use: execution, and 16 or 4 gas a byte; or the floor of EIP-7623, whichever is more.
    function _gasOf(address target, bytes memory call) private returns (uint256) {
        uint256 tokens;
        for (uint256 i = 0; i < call.length; ++i) {
            tokens += call[i] == 0 ? 1 : 4;
        }
        uint256 before = gasleft();
        (bool success, bytes memory answer) = target.call(call);
        uint256 used = 21_000 + before - gasleft() + 4 * tokens;
        if (!success) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
        uint256 least = 21_000 + 10 * tokens;
        return used > least ? used : least;
    }

    function _coolAll() private {
        vm.cool(address(slasher));
        vm.cool(address(rewards));
        vm.cool(address(table));
        vm.cool(address(registry));
        vm.cool(address(allocationManager));
    }

    /// @dev One signature by the sum of all secrets: what their signatures add up to.
    function _everybody(bytes32 digest) private view returns (Signing memory signing) {
        // The 16 lightest have no seat.
        uint256 sum;
        for (uint256 key = MEMBERS - SEATS + 1; key <= MEMBERS; ++key) {
            sum += key;
        }
        signing.publicKey = seated[seated.length - 1].publicKey;
        signing.signature = BlsSigner.sign(sum % ORDER, digest, BLS12381.SIGNATURE_DST);
        signing.table = opening();
        signing.signers = new bytes(SEATS / 8);
        for (uint256 i = 0; i < SEATS / 8; ++i) {
            signing.signers[i] = 0xff;
        }
    }

    function _work() private returns (IWorkRewards.Work memory work) {
        uint64 beat = 3;
        bytes32 headsRoot = keccak256("heads root");
        Signing memory signing = _everybody(attestationDigest(1, beat, headsRoot));
        (work.epoch, work.beat, work.headsRoot) = (1, beat, headsRoot);
        (work.signers, work.signature, work.table) = (signing.signers, signing.signature, signing.table);
        bytes memory packed = abi.encodePacked(work.epoch, work.beat, work.headsRoot, work.signers, work.signature);
        (work.root, work.count) = (Hashes.workLeaf(keccak256(packed)), 1);
        work.proof = new bytes32[](0);
        vm.warp(start + 11);
        rewards.commit(0, work.root, 1);
        rewards.close(0);
        uint64 drawBlock = rewards.periodState(0).drawBlock;
        bytes memory header = Headers.encode(0, drawBlock, bytes32(uint256(3)));
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        rewards.draw(0, header);
        vm.warp(rewards.challenges().decidedBy(0));
    }
}
