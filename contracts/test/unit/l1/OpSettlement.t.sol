// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStackSettlement} from "../../../src/interfaces/IStackSettlement.sol";
import {OpOutputs} from "../../../src/libraries/OpOutputs.sol";
import {IOpGameSettlement, IOpOracleSettlement} from "../../utils/Adapters.sol";
import {AttachedState} from "../../utils/AttachedState.sol";
import {OpFactoryDouble, OpGameDouble, OpOracleDouble, OpRegistryDouble} from "../../utils/StackDoubles.sol";

/// @notice An OP Stack chain, as its contracts on this L1 have it.
contract OpSettlementTest is AttachedState {
    bytes32 private constant ROLLUP = keccak256("rollup");
    uint64 private constant NUMBER = 1234;
    uint64 private constant AIR_GAP = 302_400;
    uint64 private constant OWN_DELAY = 400_000;
    uint64 private constant WEEK = 7 days;

    OpFactoryDouble private factory;
    OpRegistryDouble private registry;
    OpOracleDouble private oracle;
    IOpGameSettlement private byGames;
    IOpOracleSettlement private byOracle;
    bytes private header;
    OpOutputs.Output private output;

    function setUp() external {
        factory = new OpFactoryDouble();
        registry = new OpRegistryDouble(factory, AIR_GAP);
        oracle = new OpOracleDouble(WEEK);
        byGames = IOpGameSettlement(create("OpGameSettlement.sol:OpGameSettlement", abi.encode(ROLLUP, registry, OWN_DELAY)));
        byOracle = IOpOracleSettlement(create("OpOracleSettlement.sol:OpOracleSettlement", abi.encode(ROLLUP, oracle, WEEK)));
        (header, output) = blockWith("state");
        vm.warp(NOW + 1);
    }

    // ---- dispute games

    function test_shownGameIsFinal() external {
        OpGameDouble game = wonGame(output);
        vm.expectEmit(address(byGames));
        emit IStackSettlement.BlockShown(NUMBER, keccak256(header), keccak256("state"), sourceOf(game));
        byGames.show(address(game), output, header);
        requireFinal(byGames, keccak256(header), keccak256("state"));
    }

    function test_saysNothingThatWasNotShown() external {
        wonGame(output);
        requireSilent(byGames);
    }

    function test_saysNothingOfAnotherRollup() external {
        byGames.show(address(wonGame(output)), output, header);
        (bytes32 blockHash, bytes32 stateRoot) = byGames.finalized(keccak256("another"), NUMBER);
        vm.assertEq(blockHash | stateRoot, 0);
        (blockHash, stateRoot) = byGames.finalized(ROLLUP, NUMBER + 1);
        vm.assertEq(blockHash | stateRoot, 0);
    }

    function test_refusesAGameInProgressAndALostOne() external {
        (OpGameDouble game,) = factory.create(0, OpOutputs.outputRoot(output));
        vm.warp(block.timestamp + 30 days);
        expectNotFinal(game);
        game.resolve(1);
        vm.warp(block.timestamp + 30 days);
        expectNotFinal(game);
    }

    function test_waitsForItsOwnDelayToo() external {
        (OpGameDouble game,) = factory.create(0, OpOutputs.outputRoot(output));
        game.resolve(2);
        vm.warp(block.timestamp + OWN_DELAY);
        vm.assertTrue(registry.isGameClaimValid(game));
        expectNotFinal(game);
        vm.warp(block.timestamp + 1);
        byGames.show(address(game), output, header);
        requireFinal(byGames, keccak256(header), keccak256("state"));
    }

    function test_refusesAGameThatTheRegistryDoesNotHold() external {
        OpGameDouble own = new OpGameDouble(OpOutputs.outputRoot(output));
        own.resolve(2);
        vm.warp(block.timestamp + 30 days);
        expectNotFinal(own);
        OpGameDouble game = wonGame(output);
        registry.respect(1);
        expectNotFinal(game);
    }

    function test_refusesAnotherBlockThanTheClaims() external {
        OpGameDouble game = wonGame(output);
        (bytes memory other, OpOutputs.Output memory lie) = blockWith("a lie");
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.OutputMismatch.selector, OpOutputs.outputRoot(output), OpOutputs.outputRoot(lie)));
        byGames.show(address(game), lie, other);
        vm.expectRevert(abi.encodeWithSelector(OpOutputs.HeaderContradictsOutput.selector, keccak256(other), keccak256("a lie")));
        byGames.show(address(game), output, other);
    }

    function test_takesBackWhatTheStackTakesBack() external {
        OpGameDouble game = wonGame(output);
        byGames.show(address(game), output, header);
        registry.pause(true);
        requireSilent(byGames);
        registry.pause(false);
        requireFinal(byGames, keccak256(header), keccak256("state"));
        registry.blacklist(game);
        requireSilent(byGames);
    }

    function test_takesBackRetiredGames() external {
        byGames.show(address(wonGame(output)), output, header);
        registry.retire();
        requireSilent(byGames);
    }

    function test_anotherGameTakesTheBlacklistedOnesPlace() external {
        (bytes memory lieHeader, OpOutputs.Output memory lie) = blockWith("a lie");
        OpGameDouble wrong = wonGame(lie);
        byGames.show(address(wrong), lie, lieHeader);
        registry.blacklist(wrong);
        byGames.show(address(wonGame(output)), output, header);
        requireFinal(byGames, keccak256(header), keccak256("state"));
        vm.assertFalse(byGames.isContradictory(NUMBER));
    }

    function test_twoValidGamesThatDifferSilenceTheNumber() external {
        (bytes memory lieHeader, OpOutputs.Output memory lie) = blockWith("a lie");
        byGames.show(address(wonGame(output)), output, header);
        OpGameDouble wrong = wonGame(lie);
        vm.expectEmit(address(byGames));
        emit IStackSettlement.StackContradictsItself(NUMBER, keccak256(header), keccak256(lieHeader));
        byGames.show(address(wrong), lie, lieHeader);
        vm.assertTrue(byGames.isContradictory(NUMBER));
        requireSilent(byGames);
        // For good: what is the truth is not for this contract to say.
        registry.blacklist(wrong);
        requireSilent(byGames);
    }

    function test_showingAgainChangesNothing() external {
        OpGameDouble first = wonGame(output);
        OpGameDouble second = wonGame(output);
        byGames.show(address(first), output, header);
        byGames.show(address(second), output, header);
        // The first one still counts.
        registry.blacklist(second);
        requireFinal(byGames, keccak256(header), keccak256("state"));
    }

    function test_isSilentWhenTheRegistryAnswersNoMore() external {
        byGames.show(address(wonGame(output)), output, header);
        vm.etch(address(registry), hex"fe");
        requireSilent(byGames);
        vm.etch(address(registry), hex"00");
        requireSilent(byGames);
    }

    // ---- the oracle

    function test_shownOutputIsFinalAfterThePeriod() external {
        uint256 index = oracle.propose(OpOutputs.outputRoot(output), NUMBER);
        vm.warp(block.timestamp + WEEK);
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(index)));
        byOracle.show(index, output, header);
        vm.warp(block.timestamp + 1);
        byOracle.show(index, output, header);
        requireFinal(byOracle, keccak256(header), keccak256("state"));
    }

    function test_waitsForTheLongerPeriod() external {
        OpOracleDouble slow = new OpOracleDouble(2 * WEEK);
        byOracle = IOpOracleSettlement(create("OpOracleSettlement.sol:OpOracleSettlement", abi.encode(ROLLUP, slow, WEEK)));
        uint256 index = slow.propose(OpOutputs.outputRoot(output), NUMBER);
        vm.warp(block.timestamp + 2 * WEEK);
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(index)));
        byOracle.show(index, output, header);

        OpOracleDouble fast = new OpOracleDouble(1);
        byOracle = IOpOracleSettlement(create("OpOracleSettlement.sol:OpOracleSettlement", abi.encode(ROLLUP, fast, WEEK)));
        index = fast.propose(OpOutputs.outputRoot(output), NUMBER);
        vm.warp(block.timestamp + WEEK);
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(index)));
        byOracle.show(index, output, header);
    }

    function test_refusesAnOracleWithoutAPeriod() external {
        OpOracleDouble instant = new OpOracleDouble(0);
        byOracle = IOpOracleSettlement(create("OpOracleSettlement.sol:OpOracleSettlement", abi.encode(ROLLUP, instant, WEEK)));
        uint256 index = instant.propose(OpOutputs.outputRoot(output), NUMBER);
        vm.warp(block.timestamp + 2 * WEEK);
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(index)));
        byOracle.show(index, output, header);
    }

    function test_takesBackADeletedOutput() external {
        uint256 index = oracle.propose(OpOutputs.outputRoot(output), NUMBER);
        vm.warp(block.timestamp + WEEK + 1);
        byOracle.show(index, output, header);
        // Oracles of the first versions let their challenger delete what was final.
        oracle.deleteFrom(index);
        requireSilent(byOracle);
        // Another output at the same index is another word.
        oracle.propose(keccak256("another"), NUMBER);
        vm.warp(block.timestamp + WEEK + 1);
        requireSilent(byOracle);
    }

    function test_refusesAnOutputThatIsNotThere() external {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(uint256(3))));
        byOracle.show(3, output, header);
    }

    // ---- construction

    function test_refusesAddressesWithoutCode() external {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NoContract.selector, address(7)));
        create("OpGameSettlement.sol:OpGameSettlement", abi.encode(ROLLUP, address(7), 0));
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NoContract.selector, address(7)));
        create("OpOracleSettlement.sol:OpOracleSettlement", abi.encode(ROLLUP, address(7), 0));
    }

    // ---- fixture

    function blockWith(string memory state) private pure returns (bytes memory header_, OpOutputs.Output memory output_) {
        header_ = headerOf(keccak256(bytes(state)), NUMBER, NOW - 100, "");
        output_ = OpOutputs.Output(keccak256(bytes(state)), keccak256("messages"), keccak256(header_));
    }

    function wonGame(OpOutputs.Output memory about) private returns (OpGameDouble game) {
        (game,) = factory.create(0, OpOutputs.outputRoot(about));
        game.resolve(2);
        vm.warp(block.timestamp + OWN_DELAY + 1);
    }

    function sourceOf(OpGameDouble game) private pure returns (bytes32) {
        return bytes32(uint256(uint160(address(game))));
    }

    function expectNotFinal(OpGameDouble game) private {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, sourceOf(game)));
        byGames.show(address(game), output, header);
    }

    function requireFinal(IStackSettlement adapter, bytes32 blockHash, bytes32 stateRoot) private view {
        (bytes32 actualHash, bytes32 actualRoot) = adapter.finalized(ROLLUP, NUMBER);
        vm.assertEq(actualHash, blockHash);
        vm.assertEq(actualRoot, stateRoot);
    }

    function requireSilent(IStackSettlement adapter) private view {
        requireFinal(adapter, 0, 0);
    }
}
