// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStackSettlement} from "../../../src/interfaces/IStackSettlement.sol";
import {OrbitAssertions} from "../../../src/libraries/OrbitAssertions.sol";
import {IOrbitAssertionSettlement, IOrbitOutboxSettlement} from "../../utils/Adapters.sol";
import {AttachedState} from "../../utils/AttachedState.sol";
import {OrbitOutboxDouble, OrbitRollupDouble} from "../../utils/StackDoubles.sol";

/// @notice An Orbit chain, as its contracts on this L1 have it.
contract OrbitSettlementTest is AttachedState {
    bytes32 private constant ROLLUP = keccak256("rollup");
    bytes32 private constant SENDS = keccak256("sends");
    uint64 private constant NUMBER = 777;

    OrbitOutboxDouble private outbox;
    OrbitRollupDouble private rollup;
    IOrbitOutboxSettlement private byOutbox;
    IOrbitAssertionSettlement private byAssertion;
    bytes private header;

    function setUp() external {
        (outbox, rollup) = (new OrbitOutboxDouble(), new OrbitRollupDouble());
        byOutbox = IOrbitOutboxSettlement(create("OrbitOutboxSettlement.sol:OrbitOutboxSettlement", abi.encode(ROLLUP, outbox)));
        byAssertion = IOrbitAssertionSettlement(create("OrbitAssertionSettlement.sol:OrbitAssertionSettlement", abi.encode(ROLLUP, rollup)));
        header = headerOf(keccak256("state"), NUMBER, NOW - 100, abi.encode(SENDS));
    }

    // ---- the outbox

    function test_blockInTheOutboxIsFinal() external {
        outbox.confirm(SENDS, keccak256(header));
        byOutbox.show(header);
        requireFinal(byOutbox, NUMBER, keccak256(header));
    }

    function test_refusesABlockThatIsNotThere() external {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, SENDS));
        byOutbox.show(header);
        outbox.confirm(SENDS, keccak256("another block"));
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.WrongL2Block.selector, keccak256("another block"), keccak256(header)));
        byOutbox.show(header);
        requireFinal(byOutbox, NUMBER, 0);
    }

    function test_refusesAHeaderWithoutSends() external {
        bytes memory other = headerOf(keccak256("state"), NUMBER, NOW, "no root");
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, bytes32(0)));
        byOutbox.show(other);
    }

    function test_aLaterBlockWithTheSameSendsTakesNothingBack() external {
        outbox.confirm(SENDS, keccak256(header));
        byOutbox.show(header);
        bytes memory later = headerOf(keccak256("later state"), NUMBER + 9, NOW, abi.encode(SENDS));
        outbox.confirm(SENDS, keccak256(later));
        byOutbox.show(later);
        requireFinal(byOutbox, NUMBER, keccak256(header));
        requireFinal(byOutbox, NUMBER + 9, keccak256(later));
    }

    function test_twoConfirmedBlocksOfOneNumberSilenceIt() external {
        outbox.confirm(SENDS, keccak256(header));
        byOutbox.show(header);
        bytes memory other = headerOf(keccak256("a lie"), NUMBER, NOW, abi.encode(keccak256("other sends")));
        outbox.confirm(keccak256("other sends"), keccak256(other));
        byOutbox.show(other);
        vm.assertTrue(byOutbox.isContradictory(NUMBER));
        requireFinal(byOutbox, NUMBER, 0);
    }

    // ---- assertions of BoLD

    function test_confirmedAssertionIsFinal() external {
        rollup.setAssertion(OrbitAssertions.assertionHash(assertion()), 2);
        byAssertion.show(assertion(), header);
        requireFinal(byAssertion, NUMBER, keccak256(header));
    }

    function test_refusesAPendingAssertionAndNone() external {
        bytes32 hash = OrbitAssertions.assertionHash(assertion());
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, hash));
        byAssertion.show(assertion(), header);
        rollup.setAssertion(hash, 1);
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, hash));
        byAssertion.show(assertion(), header);
    }

    function test_refusesAnotherHeaderThanTheAssertions() external {
        rollup.setAssertion(OrbitAssertions.assertionHash(assertion()), 2);
        bytes memory other = headerOf(keccak256("a lie"), NUMBER, NOW - 100, abi.encode(SENDS));
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.WrongL2Block.selector, keccak256(header), keccak256(other)));
        byAssertion.show(assertion(), other);
    }

    function test_refusesAMachineThatErred() external {
        OrbitAssertions.Assertion memory erred = assertion();
        erred.state.machineStatus = 2;
        vm.expectRevert(abi.encodeWithSelector(OrbitAssertions.MachineNotFinished.selector, 2));
        byAssertion.show(erred, header);
    }

    function test_takesBackWhatTheRollupTakesBack() external {
        bytes32 hash = OrbitAssertions.assertionHash(assertion());
        rollup.setAssertion(hash, 2);
        byAssertion.show(assertion(), header);
        // No rollup of today does this; one after an upgrade may.
        rollup.setAssertion(hash, 0);
        requireFinal(byAssertion, NUMBER, 0);
    }

    function test_refusesNodesOfBeforeBold() external {
        rollup.setNode(9, keccak256(abi.encode(keccak256(header), SENDS)));
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NotFinal.selector, OrbitAssertions.assertionHash(assertion())));
        byAssertion.show(assertion(), header);
    }

    function test_refusesAddressesWithoutCode() external {
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NoContract.selector, address(7)));
        create("OrbitOutboxSettlement.sol:OrbitOutboxSettlement", abi.encode(ROLLUP, address(7)));
        vm.expectRevert(abi.encodeWithSelector(IStackSettlement.NoContract.selector, address(7)));
        create("OrbitAssertionSettlement.sol:OrbitAssertionSettlement", abi.encode(ROLLUP, address(7)));
    }

    // ---- fixture

    function assertion() private view returns (OrbitAssertions.Assertion memory made) {
        made.parentHash = keccak256("parent");
        made.inboxAcc = keccak256("inbox");
        made.state = OrbitAssertions.AssertionState(keccak256(header), SENDS, 42, 0, 1, keccak256("history"));
    }

    /// @dev `blockHash` zero: nothing is said.
    function requireFinal(IStackSettlement adapter, uint64 number, bytes32 blockHash) private view {
        (bytes32 actualHash, bytes32 actualRoot) = adapter.finalized(ROLLUP, number);
        vm.assertEq(actualHash, blockHash);
        vm.assertTrue((actualRoot == 0) == (blockHash == 0));
        (actualHash, actualRoot) = adapter.finalized(keccak256("another"), number);
        vm.assertEq(actualHash | actualRoot, 0);
    }
}
