// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Head} from "../../../src/interfaces/IParleyTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {OpOutputs} from "../../../src/libraries/OpOutputs.sol";
import {ZkBatches} from "../../../src/libraries/ZkBatches.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {IOpGameSettlement, IZkSettlement} from "../../utils/Adapters.sol";
import {Headers} from "../../utils/Headers.sol";
import {OpFactoryDouble, OpGameDouble, OpRegistryDouble, ZkDiamondDouble} from "../../utils/StackDoubles.sol";

/// @notice An operator accepted a stack's contracts as its judge, and somebody wants it slashed for the truth: by what the stack said wrongly for a while, or left in its storage.
contract JudgedByAStackTest is L1Fixture {
    uint256 private constant ACCUSED = 1;
    bytes32 private constant ROLLUP = keccak256("rollup");
    uint64 private constant NUMBER = 5;

    address private accused;
    OpFactoryDouble private factory;
    OpRegistryDouble private registryOfGames;
    IOpGameSettlement private games;
    ZkDiamondDouble private diamond;
    IZkSettlement private batches;

    function setUp() public override {
        super.setUp();
        accused = join(ACCUSED, 10 ether);
        join(2, 10 ether);
        publish();
        factory = new OpFactoryDouble();
        registryOfGames = new OpRegistryDouble(factory, 1 days);
        games = IOpGameSettlement(create("OpGameSettlement.sol:OpGameSettlement", abi.encode(ROLLUP, registryOfGames, 1 days)));
        diamond = new ZkDiamondDouble();
        batches = IZkSettlement(create("ZkSettlement.sol:ZkSettlement", abi.encode(ROLLUP, diamond)));
        vm.startPrank(accused);
        slasher.acceptJudge(ROLLUP, games);
        slasher.acceptJudge(ROLLUP, batches);
        vm.stopPrank();
        vm.warp(block.timestamp + MINIMUM_INTERVAL);
        table.publishEpoch();
    }

    function test_lieAgainstAFinalBlock_slashes() external {
        _finalise("truth");
        slasher.submitContradiction(_certified("lie"), games);
        vm.assertTrue(registry.isEjected(accused));
    }

    function test_truthAgainstAFinalBlock_reverts() external {
        _finalise("truth");
        _expectSilentOrAgreeing(_certified("truth"), _hash("truth"), keccak256("truth"));
    }

    /// @dev The guardian sees the wrong game only after its delay.
    function test_truthAgainstABlacklistedGame_reverts() external {
        OpGameDouble wrong = _finalise("lie");
        registryOfGames.blacklist(wrong);
        _expectSilentOrAgreeing(_certified("truth"), 0, 0);
    }

    function test_truthWhileTheStackIsPaused_reverts() external {
        _finalise("lie");
        registryOfGames.pause(true);
        _expectSilentOrAgreeing(_certified("truth"), 0, 0);
    }

    /// @dev Both games are valid, so the stack is broken: it does not decide about stakes.
    function test_truthWhileTheStackContradictsItself_reverts() external {
        _finalise("lie");
        _finalise("truth");
        _expectSilentOrAgreeing(_certified("truth"), 0, 0);
    }

    /// @dev Batch 5 was committed and reverted here, executed otherwise elsewhere; the chain is back with a higher count, and the reverted batch still stands in storage.
    function test_truthAgainstAStaleBatch_cannotBeMadeALie() external {
        bytes memory stale = bytes.concat(
            abi.encode(uint256(NUMBER), keccak256("stale"), uint256(1), uint256(0), keccak256("priority")),
            abi.encode(keccak256("dependencies"), keccak256("logs"), uint256(7), keccak256("commitment"))
        );
        diamond.commit(NUMBER, keccak256(stale));
        diamond.comeBack(NUMBER + 100, keccak256("newest"));
        vm.expectRevert(abi.encodeWithSelector(ZkBatches.NotExecutedHere.selector, NUMBER, keccak256("logs"), bytes32(0)));
        batches.show(stale);
        Statement memory truth = _certified("truth");
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotContradicted.selector, bytes32(0), bytes32(0)));
        slasher.submitContradiction(truth, batches);
    }

    function _finalise(string memory what) private returns (OpGameDouble game) {
        OpOutputs.Output memory output = OpOutputs.Output(keccak256(bytes(what)), keccak256("messages"), _hash(what));
        (game,) = factory.create(0, OpOutputs.outputRoot(output));
        game.resolve(2);
        vm.warp(block.timestamp + 1 days + 1);
        games.show(address(game), output, _header(what));
    }

    function _header(string memory what) private pure returns (bytes memory) {
        return Headers.ofState(keccak256(bytes(what)), NUMBER, 1_700_000_000, "");
    }

    function _hash(string memory what) private pure returns (bytes32) {
        return keccak256(_header(what));
    }

    /// @dev What the operator signed as final.
    function _certified(string memory what) private view returns (Statement memory) {
        Head memory head = makeHead(NUMBER, _hash(what));
        head.stateRoot = keccak256(bytes(what));
        head.finality = 3;
        return state(ACCUSED, 2, 9, head);
    }

    function _expectSilentOrAgreeing(Statement memory statement, bytes32 blockHash, bytes32 stateRoot) private {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotContradicted.selector, blockHash, stateRoot));
        slasher.submitContradiction(statement, games);
        vm.assertFalse(registry.isEjected(accused));
    }
}
