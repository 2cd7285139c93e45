// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "../../../src/libraries/AccountSlots.sol";
import {OpOutputs} from "../../../src/libraries/OpOutputs.sol";
import {StateProof} from "../../../src/libraries/StateProof.sol";
import {TrieWalk} from "../../../src/libraries/TrieWalk.sol";
import {AttachedState} from "../../utils/AttachedState.sol";
import {ManyTrie} from "../../utils/ManyTrie.sol";
import {OpFactoryDouble, OpGameDouble, OpOracleDouble, OpRegistryDouble} from "../../utils/StackDoubles.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Outputs of an OP Stack chain out of the state of its L1, which is made of the doubles' storage.
contract OpOutputsTest is AttachedState {
    uint64 private constant WEEK = 7 days;
    uint64 private constant AIR_GAP = 302_400;
    uint32 private constant CANNON = 0;
    uint32 private constant OTHER_TYPE = 1;

    OpOracleDouble private oracle;
    OpFactoryDouble private factory;
    OpRegistryDouble private registry;
    OpOutputs.Output private output;
    bytes private header;

    function setUp() external {
        oracle = new OpOracleDouble(WEEK);
        factory = new OpFactoryDouble();
        registry = new OpRegistryDouble(factory, AIR_GAP);
        registry.respect(CANNON);
        header = headerOf(keccak256("L2 state"), 1234, NOW - 100, "");
        output = OpOutputs.Output(keccak256("L2 state"), keccak256("messages"), keccak256(header));
        vm.warp(NOW + 1);
    }

    // ---- the preimage of an output root

    function test_rootIsTheSpecificationsHash() external view {
        bytes memory payload = bytes.concat(output.stateRoot, output.messagePasserStorageRoot, output.blockHash);
        vm.assertEq(harness.opOutputRoot(output), keccak256(bytes.concat(bytes32(0), payload)));
    }

    function test_preimageAndHeaderLeadToTheBlock() external view {
        StateProof.Header memory read = harness.opBlock(root(), output, header);
        vm.assertEq(read.number, 1234);
        vm.assertEq(read.blockHash, keccak256(header));
        vm.assertEq(read.stateRoot, keccak256("L2 state"));
    }

    function test_refusesAnAlteredPreimage() external {
        bytes32 expected = root();
        output.messagePasserStorageRoot = keccak256("other messages");
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.OutputMismatch.selector, expected, root()));
        harness.opBlock(expected, output, header);
    }

    function test_refusesAnotherHeader() external {
        bytes memory other = headerOf(keccak256("L2 state"), 1235, NOW - 100, "");
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.HeaderContradictsOutput.selector, keccak256(other), keccak256("L2 state")));
        harness.opBlock(root(), output, other);
    }

    function test_refusesAPreimageThatContradictsItsHeader() external {
        output.stateRoot = keccak256("another state");
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.HeaderContradictsOutput.selector, keccak256(header), keccak256("L2 state")));
        harness.opBlock(root(), output, header);
    }

    // ---- the L2OutputOracle

    function test_outputIsFinalAfterThePeriod() external {
        uint256 index = post(3);
        vm.warp(block.timestamp + WEEK + 1);
        vm.assertEq(proveOutput(index), root());
    }

    function test_outputIsNotFinalInThePeriod() external {
        uint256 index = post(3);
        uint256 from = block.timestamp + WEEK + 1;
        vm.warp(from - 1);
        expect(abi.encodeWithSelector(OpOutputs.NotYetFinal.selector, from, uint64(from - 1)));
        proveOutput(index);
    }

    function test_refusesAnOutputThatWasDeletedAndStandsInStorage() external {
        uint256 index = post(3);
        oracle.deleteFrom(index);
        vm.warp(block.timestamp + 10 * WEEK);
        // It is there as it was: what tells is the length.
        vm.assertEq(vm.load(address(oracle), outputSlot(index)), root());
        expect(abi.encodeWithSelector(OpOutputs.NoOutput.selector, index, index));
        proveOutput(index);
    }

    function test_refusesAnOutputThatNeverWas() external {
        post(3);
        vm.warp(block.timestamp + WEEK + 1);
        expect(abi.encodeWithSelector(OpOutputs.NoOutput.selector, 4, 4));
        proveOutput(4);
    }

    function test_refusesTheOracleOfAnotherChain() external {
        uint256 index = post(3);
        OpOracleDouble other = new OpOracleDouble(WEEK);
        other.propose(keccak256("another chain's"), 5);
        vm.warp(block.timestamp + WEEK + 1);
        proofOfOutput(address(other), index);
        AccountSlots.Proof memory proof = proofOfOutput(address(oracle), index);
        StateProof.Header memory head = l1();
        // Its account proof leads to another leaf, or to none.
        vm.expectRevert();
        harness.opOutput(head, OpOutputs.Oracle(address(other), 3, WEEK), index, proof);
        vm.expectRevert(abi.encodeWithSelector(AccountSlots.NoContractInState.selector, address(0xDEAD)));
        harness.opOutput(head, OpOutputs.Oracle(address(0xDEAD), 3, WEEK), index, prove(address(0xDEAD), 0, 0, 0));
    }

    function test_refusesAProofOfOtherSlots() external {
        uint256 index = post(3);
        vm.warp(block.timestamp + WEEK + 1);
        AccountSlots.Proof memory proof = proofOfOutput(address(oracle), index);
        StateProof.Header memory head = l1();
        vm.expectRevert();
        harness.opOutput(head, OpOutputs.Oracle(address(oracle), 4, WEEK), index, proof);
        (proof.slotProofs[1], proof.slotProofs[2]) = (proof.slotProofs[2], proof.slotProofs[1]);
        vm.expectRevert();
        harness.opOutput(head, OpOutputs.Oracle(address(oracle), 3, WEEK), index, proof);
    }

    function test_refusesRootAlone() external {
        uint256 index = post(3);
        vm.warp(block.timestamp + WEEK + 1);
        bytes32 slot = outputSlot(index);
        track(address(oracle), slot);
        StateProof.Header memory head = l1();
        vm.expectRevert(abi.encodeWithSelector(AccountSlots.WrongSlotCount.selector, 1, 3));
        harness.opOutput(head, OpOutputs.Oracle(address(oracle), 3, WEEK), index, prove(address(oracle), slot));
    }

    function test_refusesAStateThatIsNotTheL1s() external {
        uint256 index = post(3);
        vm.warp(block.timestamp + WEEK + 1);
        AccountSlots.Proof memory proof = proofOfOutput(address(oracle), index);
        bytes memory altered = headerOf(keccak256("made up"), block.number, block.timestamp, "");
        bytes32 hash = keccak256(l1Header());
        vm.expectRevert(abi.encodeWithSelector(AccountSlots.BlockHashMismatch.selector, hash, keccak256(altered)));
        harness.blockState(hash, altered);
        StateProof.Header memory madeUp = harness.blockState(keccak256(altered), altered);
        vm.expectPartialRevert(TrieWalk.TrieNodeMismatch.selector);
        harness.opOutput(madeUp, OpOutputs.Oracle(address(oracle), 3, WEEK), index, proof);
    }

    // ---- dispute games

    function test_claimIsFinalOnceItIsWonAndAged() external {
        (, uint256 index) = wonGame(CANNON);
        vm.assertEq(proveClaim(index), root());
    }

    function test_refusesAGameThatIsNotResolved() external {
        (OpGameDouble game, uint256 index) = factory.create(CANNON, root());
        vm.warp(block.timestamp + 30 days);
        expect(abi.encodeWithSelector(OpOutputs.GameNotWon.selector, game, 0));
        proveClaim(index);
    }

    function test_refusesAGameThatTheChallengerWon() external {
        (OpGameDouble game, uint256 index) = factory.create(CANNON, root());
        game.resolve(1);
        vm.warp(block.timestamp + 30 days);
        expect(abi.encodeWithSelector(OpOutputs.GameNotWon.selector, game, 1));
        proveClaim(index);
    }

    function test_refusesAGameInItsAirGap() external {
        (, uint256 index) = wonGame(CANNON);
        vm.warp(block.timestamp - 1);
        expect(abi.encodeWithSelector(OpOutputs.NotYetFinal.selector, block.timestamp + 1, uint64(block.timestamp)));
        proveClaim(index);
    }

    function test_refusesABlacklistedGame() external {
        (OpGameDouble game, uint256 index) = wonGame(CANNON);
        registry.blacklist(game);
        expect(abi.encodeWithSelector(OpOutputs.GameBlacklisted.selector, game));
        proveClaim(index);
    }

    function test_refusesAGameOfAnotherType() external {
        uint64 createdAt = uint64(block.timestamp);
        (OpGameDouble game, uint256 index) = wonGame(OTHER_TYPE);
        expect(abi.encodeWithSelector(OpOutputs.GameNotRespected.selector, game, OTHER_TYPE, CANNON, createdAt, 0));
        proveClaim(index);
    }

    function test_refusesARetiredGame() external {
        uint64 createdAt = uint64(block.timestamp);
        (OpGameDouble game, uint256 index) = wonGame(CANNON);
        registry.retire();
        expect(abi.encodeWithSelector(OpOutputs.GameNotRespected.selector, game, CANNON, CANNON, createdAt, uint64(block.timestamp)));
        proveClaim(index);
    }

    function test_refusesAGameThatTheFactoryDidNotMake() external {
        (, uint256 index) = wonGame(CANNON);
        OpGameDouble own = new OpGameDouble(keccak256("a lie"));
        own.resolve(2);
        vm.warp(block.timestamp + 30 days);
        OpOutputs.GameProof memory proof = proofOfGame(index);
        trackGame(address(own));
        proof.game = prove(address(own), 0, claimSlot());
        StateProof.Header memory head = l1();
        vm.expectRevert();
        harness.opClaim(head, games(), index, proof);
    }

    function test_refusesAGameBeyondTheList() external {
        (, uint256 index) = wonGame(CANNON);
        expect(abi.encodeWithSelector(OpOutputs.NoGame.selector, index + 1));
        proveClaim(index + 1);
    }

    // ---- anchors and withdrawals

    function test_readsAnAnchor() external {
        address old = address(0xA5C);
        bytes32 slot = mappingSlot(bytes32(uint256(CANNON)), 1);
        vm.store(old, slot, root());
        track(old, slot);
        vm.assertEq(harness.opAnchor(l1().stateRoot, old, 1, CANNON, prove(old, slot)), root());
    }

    function test_provesAWithdrawal() external {
        OpOutputs.Withdrawal memory withdrawal = OpOutputs.Withdrawal(1 << 240, address(1), address(2), 3, 4, "data");
        bytes32 hash = keccak256(abi.encode(1 << 240, address(1), address(2), 3, 4, "data"));
        ManyTrie.Entries memory sent = ManyTrie.Entries(new bytes32[](2), new bytes[](2));
        (sent.keys[0], sent.values[0]) = (keccak256(abi.encode(mappingSlot(hash, 0))), RLP.encode(uint256(1)));
        (sent.keys[1], sent.values[1]) = (keccak256("another"), RLP.encode(uint256(1)));
        bytes32 storageRoot = ManyTrie.root(sent);
        vm.assertEq(harness.opWithdrawn(storageRoot, withdrawal, ManyTrie.proof(sent, sent.keys[0])), hash);

        withdrawal.value = 30;
        bytes32 altered = keccak256(abi.encode(1 << 240, address(1), address(2), 30, 4, "data"));
        bytes[] memory absence = ManyTrie.proof(sent, keccak256(abi.encode(mappingSlot(altered, 0))));
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.NotWithdrawn.selector, altered));
        harness.opWithdrawn(storageRoot, withdrawal, absence);
    }

    // ---- fixture

    bytes private reason;

    /// @dev Proofs are made by calls, so the expectation is set just before the one that has to fail.
    function expect(bytes memory reason_) private {
        reason = reason_;
    }

    function root() private view returns (bytes32) {
        return keccak256(abi.encode(bytes32(0), output.stateRoot, output.messagePasserStorageRoot, output.blockHash));
    }

    function post(uint256 others) private returns (uint256 index) {
        for (uint256 i = 0; i < others; ++i) {
            oracle.propose(keccak256(abi.encode("output", i)), uint128(i));
        }
        return oracle.propose(root(), 1234);
    }

    function wonGame(uint32 gameType) private returns (OpGameDouble game, uint256 index) {
        factory.create(OTHER_TYPE, keccak256("another"));
        (game, index) = factory.create(gameType, root());
        vm.warp(block.timestamp + 4 days);
        game.resolve(2);
        vm.warp(block.timestamp + AIR_GAP + 1);
    }

    function outputSlot(uint256 index) private pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(uint256(3)))) + 2 * index);
    }

    function claimSlot() private pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(uint256(2)))) + 3);
    }

    function listSlot(uint256 index) private pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(uint256(104)))) + index);
    }

    function games() private view returns (OpOutputs.Games memory) {
        return OpOutputs.Games(address(factory), 104, claimSlot(), address(registry), 5, 6, AIR_GAP);
    }

    function proofOfOutput(address of_, uint256 index) private returns (AccountSlots.Proof memory) {
        bytes32 slot = outputSlot(index);
        bytes32 second = bytes32(uint256(slot) + 1);
        track(of_, bytes32(uint256(3)));
        track(of_, slot);
        track(of_, second);
        return prove(of_, bytes32(uint256(3)), slot, second);
    }

    function proveOutput(uint256 index) private returns (bytes32) {
        AccountSlots.Proof memory proof = proofOfOutput(address(oracle), index);
        StateProof.Header memory head = l1();
        if (reason.length != 0) vm.expectRevert(reason);
        return harness.opOutput(head, OpOutputs.Oracle(address(oracle), 3, WEEK), index, proof);
    }

    function trackGame(address game) private {
        track(game, 0);
        track(game, claimSlot());
    }

    function proofOfGame(uint256 index) private returns (OpOutputs.GameProof memory proof) {
        address game = address(uint160(uint256(vm.load(address(factory), listSlot(index)))));
        bytes32 blacklisted = mappingSlot(bytes32(uint256(uint160(game))), 5);
        track(address(factory), listSlot(index));
        track(address(registry), blacklisted);
        track(address(registry), bytes32(uint256(6)));
        trackGame(game);
        proof.factory = prove(address(factory), listSlot(index));
        proof.game = prove(game, 0, claimSlot());
        proof.guard = prove(address(registry), blacklisted, bytes32(uint256(6)));
    }

    function proveClaim(uint256 index) private returns (bytes32) {
        OpOutputs.GameProof memory proof = proofOfGame(index);
        StateProof.Header memory head = l1();
        if (reason.length != 0) vm.expectRevert(reason);
        return harness.opClaim(head, games(), index, proof);
    }
}
