// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @dev Refuses money.
contract Stubborn {
    function report(
        IRollupRegistry registry,
        bytes32 rollupId,
        uint64 number,
        bytes32 anchor,
        IRollupRegistry.SequencerStatement calldata first,
        IRollupRegistry.SequencerStatement calldata second
    ) external {
        registry.reportSequencerEquivocation(rollupId, number, anchor, first, second);
    }
}

contract RollupRegistryTest is L1Fixture {
    uint256 private constant SEQUENCER = 0x5e9;
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    address private constant GATEWAY = 0x5061726C65790000000000000000000000000001;
    address private constant REPORTER = address(0x4e90);
    address private constant GENESIS_GOVERNANCE = address(0x90);
    address private constant RECEIVER = address(0x4ecee);

    function test_constructor_shareTooLarge_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidReporterShare.selector, 5_001, 5_000));
        newRollups(5_001);
    }

    function test_register_records() external {
        IRollupRegistry.Genesis memory genesis = _genesis();
        bytes32 hash = _genesisHash(genesis, address(registry));
        bytes32 id = Hashes.rollupId(901, hash, GATEWAY);
        vm.deal(address(this), 3 ether);
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.RollupRegistered(id, 901, hash, GATEWAY, genesis.sequencer, genesis.governance, 3 ether);
        vm.assertEq(rollups.register{value: 3 ether}(genesis, GATEWAY), id);

        IRollupRegistry.Rollup memory rollup = rollups.rollup(id);
        vm.assertEq(rollup.chainId, 901);
        vm.assertEq(rollup.genesisHash, hash);
        vm.assertEq(rollup.gateway, GATEWAY);
        vm.assertEq(rollup.sequencer, genesis.sequencer);
        vm.assertEq(rollup.governance, genesis.governance);
        vm.assertEq(rollup.bond, 3 ether);
        vm.assertFalse(rollup.unsafeStopped);
        vm.assertEq(rollup.lastL1Block, 0);
        vm.assertEq(rollup.bondFreeAt, 0);
        vm.assertEq(rollups.genesisHash(genesis), hash);
    }

    /// @dev Who names another sequencer registers another rollup: ids cannot be squatted on.
    function test_register_otherSequencer_otherId() external {
        IRollupRegistry.Genesis memory genesis = _genesis();
        bytes32 id = _register(genesis);
        genesis.sequencer = address(0xbad);
        vm.assertTrue(_register(genesis) != id);
        vm.assertEq(rollups.rollup(id).sequencer, vm.addr(SEQUENCER));
    }

    function test_publishManifest_sequencerAndGovernance_emits() external {
        bytes32 id = _register(_genesis());
        address[2] memory publishers = [vm.addr(SEQUENCER), GENESIS_GOVERNANCE];
        for (uint256 i = 0; i < publishers.length; ++i) {
            vm.expectEmit(address(rollups));
            emit IRollupRegistry.ManifestPublished(id, publishers[i], "{}");
            vm.prank(publishers[i]);
            rollups.publishManifest(id, "{}");
        }
    }

    /// @dev Readers try every manifest of a rollup: anybody else could flood them.
    function test_publishManifest_stranger_reverts() external {
        bytes32 id = _register(_genesis());
        vm.prank(REPORTER);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NotPublisher.selector, REPORTER, vm.addr(SEQUENCER), GENESIS_GOVERNANCE));
        rollups.publishManifest(id, "{}");
    }

    function test_publishManifest_unknownRollup_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, bytes32(uint256(1))));
        rollups.publishManifest(bytes32(uint256(1)), "{}");
    }

    function test_publishManifest_emptyOrTooLong_reverts() external {
        bytes32 id = _register(_genesis());
        uint256 most = rollups.MAX_MANIFEST_LENGTH();
        vm.startPrank(GENESIS_GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidManifestLength.selector, 0, most));
        rollups.publishManifest(id, "");
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidManifestLength.selector, most + 1, most));
        rollups.publishManifest(id, new bytes(most + 1));
        rollups.publishManifest(id, new bytes(most));
        vm.stopPrank();
    }

    /// @dev Whoever is overtaken adds to the bond of the very same rollup, by any amount.
    function test_register_twice_addsToBond() external {
        bytes32 id = _register(_genesis());
        address late = address(0x1a7e);
        vm.deal(late, 5);
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.BondIncreased(id, late, 5, MINIMUM_BOND + 5);
        vm.prank(late);
        vm.assertEq(rollups.register{value: 5}(_genesis(), GATEWAY), id);
        vm.assertEq(rollups.rollup(id).bond, MINIMUM_BOND + 5);
        vm.assertEq(address(rollups).balance, MINIMUM_BOND + 5);
    }

    function test_register_stoppedOrLeft_reverts() external {
        bytes32 id = _register(_genesis());
        uint256 before = vm.snapshotState();
        rollups.reportSequencerEquivocation(id, 5, 0, _seal(SEQUENCER, id, 5, "one"), _seal(SEQUENCER, id, 5, "another"));
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnsafeAlreadyStopped.selector, id));
        rollups.register{value: 1}(_genesis(), GATEWAY);

        vm.revertToState(before);
        vm.prank(GENESIS_GOVERNANCE);
        rollups.announceLeave(id);
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.RollupHasLeft.selector, id, block.number));
        rollups.register{value: 1}(_genesis(), GATEWAY);
    }

    function test_announceLeave_thenReleaseBond() external {
        bytes32 id = _register(_genesis());
        uint64 freeAt = uint64(block.timestamp) + LEAVE_DELAY;
        uint64 last = uint64(block.number);
        vm.startPrank(GENESIS_GOVERNANCE);
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.RollupLeaves(id, last, freeAt);
        rollups.announceLeave(id);
        vm.assertEq(rollups.rollup(id).lastL1Block, last);
        vm.assertEq(rollups.rollup(id).bondFreeAt, freeAt);

        skip(LEAVE_DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.BondNotFree.selector, freeAt - 1, freeAt));
        rollups.releaseBond(id, RECEIVER);
        // Said again it neither prolongs nor shortens anything.
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.RollupHasLeft.selector, id, last));
        rollups.announceLeave(id);

        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidReceiver.selector));
        rollups.releaseBond(id, address(0));
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.BondReleased(id, RECEIVER, MINIMUM_BOND);
        rollups.releaseBond(id, RECEIVER);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NothingBonded.selector, id));
        rollups.releaseBond(id, RECEIVER);
        vm.stopPrank();

        rollups.pay(payable(RECEIVER));
        vm.assertEq(RECEIVER.balance, MINIMUM_BOND);
        vm.assertEq(address(rollups).balance, 0);
        vm.assertEq(rollups.rollup(id).lastL1Block, last); // remembered for good
    }

    /// @dev Until the bond is out, it answers for the seals of before.
    function test_announceLeaveAt_withNotice() external {
        bytes32 id = _register(_genesis());
        uint64 now_ = uint64(block.number);
        vm.assertEq(rollups.lastL1BlockOf(id), 0);
        vm.startPrank(GENESIS_GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidLastBlock.selector, now_ - 1, now_, now_ + 50_400));
        rollups.announceLeaveAt(id, now_ - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidLastBlock.selector, now_ + 50_401, now_, now_ + 50_400));
        rollups.announceLeaveAt(id, now_ + 50_401);
        // The bond is there for what is sealed until then, too.
        uint64 freeAt = uint64(block.timestamp) + LEAVE_DELAY + 100 * 24;
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.RollupLeaves(id, now_ + 100, freeAt);
        rollups.announceLeaveAt(id, now_ + 100);
        vm.assertEq(rollups.lastL1BlockOf(id), now_ + 100);
        vm.assertEq(rollups.rollup(id).bondFreeAt, freeAt);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.RollupHasLeft.selector, id, now_ + 100));
        rollups.announceLeaveAt(id, now_ + 200);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NotGovernance.selector, address(this), GENESIS_GOVERNANCE));
        rollups.announceLeaveAt(id, now_ + 200);
    }

    function test_announceLeave_equivocation_stillCosts() external {
        bytes32 id = _register(_genesis());
        vm.prank(GENESIS_GOVERNANCE);
        rollups.announceLeave(id);
        skip(LEAVE_DELAY);
        vm.prank(REPORTER);
        rollups.reportSequencerEquivocation(id, 5, 0, _seal(SEQUENCER, id, 5, "one"), _seal(SEQUENCER, id, 5, "another"));
        vm.assertEq(rollups.owed(FUND), MINIMUM_BOND - MINIMUM_BOND / 10);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NothingBonded.selector, id));
        vm.prank(GENESIS_GOVERNANCE);
        rollups.releaseBond(id, RECEIVER);
    }

    /// @dev Who sold the seat afterwards cannot sign its way into anybody's money: there is none left, but the fact is recorded.
    function test_reportSequencerEquivocation_afterRelease_takesNothing() external {
        bytes32 id = _register(_genesis());
        vm.startPrank(GENESIS_GOVERNANCE);
        rollups.announceLeave(id);
        skip(LEAVE_DELAY);
        rollups.releaseBond(id, RECEIVER);
        vm.stopPrank();
        rollups.reportSequencerEquivocation(id, 5, 0, _seal(SEQUENCER, id, 5, "one"), _seal(SEQUENCER, id, 5, "another"));
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
        vm.assertEq(rollups.owed(address(this)), 0);
        vm.assertEq(rollups.owed(RECEIVER), MINIMUM_BOND);
    }

    function test_releaseBond_notLeaving_reverts() external {
        bytes32 id = _register(_genesis());
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NotLeaving.selector, id));
        vm.prank(GENESIS_GOVERNANCE);
        rollups.releaseBond(id, RECEIVER);
    }

    /// @dev Neither who paid nor the sequencer decides: the genesis' governance alone.
    function test_announceLeave_notGovernance_reverts() external {
        bytes32 id = _register(_genesis());
        address[2] memory others = [address(this), vm.addr(SEQUENCER)];
        for (uint256 i = 0; i < others.length; ++i) {
            bytes memory refusal = abi.encodeWithSelector(IRollupRegistry.NotGovernance.selector, others[i], GENESIS_GOVERNANCE);
            vm.startPrank(others[i]);
            vm.expectRevert(refusal);
            rollups.announceLeave(id);
            vm.expectRevert(refusal);
            rollups.releaseBond(id, others[i]);
            vm.stopPrank();
        }
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, bytes32(0)));
        rollups.announceLeave(0);
    }

    function test_register_bondTooSmall_reverts() external {
        vm.deal(address(this), MINIMUM_BOND);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.BondTooSmall.selector, MINIMUM_BOND - 1, MINIMUM_BOND));
        rollups.register{value: MINIMUM_BOND - 1}(_genesis(), GATEWAY);
    }

    function test_register_zeroFields_reverts() external {
        vm.deal(address(this), MINIMUM_BOND);
        IRollupRegistry.Genesis memory genesis = _genesis();
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidRollup.selector, "gateway"));
        rollups.register{value: MINIMUM_BOND}(genesis, address(0));
        genesis.chainId = 0;
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidRollup.selector, "chainId"));
        rollups.register{value: MINIMUM_BOND}(genesis, GATEWAY);
        genesis = _genesis();
        genesis.sequencer = address(0);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidRollup.selector, "sequencer"));
        rollups.register{value: MINIMUM_BOND}(genesis, GATEWAY);
    }

    function test_rollup_unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, bytes32(0)));
        rollups.rollup(0);
        IRollupRegistry.SequencerStatement memory seal = _seal(SEQUENCER, 0, 5, "one");
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, bytes32(0)));
        rollups.reportSequencerEquivocation(0, 5, 0, seal, seal);
    }

    function test_reportSequencerEquivocation_takesBond() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second = _seal(SEQUENCER, id, 5, "another");
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.SequencerEquivocated(id, 5, _digest(id, 5, first), _digest(id, 5, second), REPORTER, MINIMUM_BOND);
        vm.prank(REPORTER);
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        vm.snapshotGasLastCall("l1", "report sequencer equivocation");

        vm.assertTrue(rollups.rollup(id).unsafeStopped);
        vm.assertEq(rollups.rollup(id).bond, 0);
        vm.assertEq(rollups.owed(REPORTER), MINIMUM_BOND / 10);
        vm.assertEq(rollups.owed(FUND), MINIMUM_BOND - MINIMUM_BOND / 10);

        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnsafeAlreadyStopped.selector, id));
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);

        vm.expectEmit(address(rollups));
        emit IRollupRegistry.Paid(FUND, MINIMUM_BOND - MINIMUM_BOND / 10);
        rollups.pay(payable(FUND));
        rollups.pay(payable(REPORTER));
        vm.assertEq(FUND.balance + REPORTER.balance, MINIMUM_BOND);
        vm.assertEq(address(rollups).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NothingOwed.selector, REPORTER));
        rollups.pay(payable(REPORTER));
    }

    /// @dev A sequencer that reports itself saves the reporter's share, at most half; the rest is lost, and the rollup's unsafe blocks with it.
    function test_reportSequencerEquivocation_byTheSequencer_losesTheRest() external {
        bytes32 id = _register(_genesis());
        address sequencer = vm.addr(SEQUENCER);
        vm.prank(sequencer);
        rollups.reportSequencerEquivocation(id, 5, 0, _seal(SEQUENCER, id, 5, "one"), _seal(SEQUENCER, id, 5, "another"));
        vm.assertEq(rollups.owed(sequencer), MINIMUM_BOND / 10);
        vm.assertEq(rollups.owed(FUND), MINIMUM_BOND - MINIMUM_BOND / 10);
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
    }

    /// @dev A seal binds its L1 origin too: two origins under one block hash are two seals.
    function test_reportSequencerEquivocation_otherOrigin_takesBond() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second =
            IRollupRegistry.SequencerStatement(first.blockHash, first.l1OriginNumber + 1, first.l1OriginHash, 0, "");
        second.signature = _sign(SEQUENCER, _digest(id, 5, second));
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
    }

    function test_reportSequencerEquivocation_receiverRefuses_reportStands() external {
        bytes32 id = _register(_genesis());
        Stubborn stubborn = new Stubborn();
        stubborn.report(rollups, id, 5, 0, _seal(SEQUENCER, id, 5, "one"), _seal(SEQUENCER, id, 5, "another"));
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
        vm.expectRevert();
        rollups.pay(payable(address(stubborn)));
        rollups.pay(payable(FUND));
    }

    /// @dev A branch that a `safe` head ended is none that the next one contradicts.
    function test_reportSequencerEquivocation_anotherBranch_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second =
            IRollupRegistry.SequencerStatement(keccak256("another"), 7, keccak256("origin"), 0, "");
        bytes32 anchor = keccak256("anchor");
        second.signature = _sign(SEQUENCER, Hashes.sealDigest(id, 5, second.blockHash, 7, second.l1OriginHash, anchor));
        vm.expectPartialRevert(IRollupRegistry.InvalidStatement.selector);
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        vm.expectPartialRevert(IRollupRegistry.InvalidStatement.selector);
        rollups.reportSequencerEquivocation(id, 5, anchor, first, second);
    }

    function test_reportSequencerEquivocation_sameSeal_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory seal = _seal(SEQUENCER, id, 5, "one");
        bytes32 digest = _digest(id, 5, seal);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.NotEquivocation.selector, digest));
        rollups.reportSequencerEquivocation(id, 5, 0, seal, seal);
    }

    /// @dev Honest blocks at two heights, shown as if of one.
    function test_reportSequencerEquivocation_otherNumber_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second = _seal(SEQUENCER, id, 6, "another");
        vm.expectPartialRevert(IRollupRegistry.InvalidStatement.selector);
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
    }

    function test_reportSequencerEquivocation_otherRollup_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.Genesis memory genesis = _genesis();
        genesis.chainId = 902;
        bytes32 otherId = _register(genesis);
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second = _seal(SEQUENCER, otherId, 5, "another");
        vm.expectPartialRevert(IRollupRegistry.InvalidStatement.selector);
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
    }

    function test_reportSequencerEquivocation_foreignKey_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second = _seal(0xbad, id, 5, "another");
        bytes memory invalid =
            abi.encodeWithSelector(IRollupRegistry.InvalidStatement.selector, _digest(id, 5, second), vm.addr(0xbad), vm.addr(SEQUENCER));
        vm.expectRevert(invalid);
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        vm.expectRevert(invalid);
        rollups.reportSequencerEquivocation(id, 5, 0, second, first);
    }

    function test_reportSequencerEquivocation_malformedSignature_reverts() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory second = _seal(SEQUENCER, id, 5, "another");
        bytes memory invalid =
            abi.encodeWithSelector(IRollupRegistry.InvalidStatement.selector, _digest(id, 5, second), address(0), vm.addr(SEQUENCER));
        bytes[] memory malformed = new bytes[](3);
        malformed[0] = "";
        malformed[1] = bytes.concat(second.signature, bytes1(0));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SEQUENCER, _digest(id, 5, second));
        malformed[2] = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27); // the same point, high s
        for (uint256 i = 0; i < malformed.length; ++i) {
            second.signature = malformed[i];
            vm.expectRevert(invalid);
            rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        }
    }

    /// @dev One block for everybody, another for the L1: the batch that ends with it is as good as a seal.
    function test_reportSequencerEquivocation_sealAndBatch_takesBond() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(SEQUENCER, id, 5, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(SEQUENCER, id, 5, "another", "body");
        vm.expectEmit(address(rollups));
        emit IRollupRegistry.SequencerEquivocated(id, 5, _digest(id, 5, sealed_), _digest(id, 5, batch), REPORTER, MINIMUM_BOND);
        vm.prank(REPORTER);
        rollups.reportSequencerEquivocation(id, 5, 0, sealed_, batch);
        vm.snapshotGasLastCall("l1", "report sequencer equivocation: a seal and a batch");
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
        vm.assertEq(rollups.rollup(id).bond, 0);
        vm.assertEq(rollups.owed(REPORTER), MINIMUM_BOND / 10);
        vm.assertEq(rollups.owed(FUND), MINIMUM_BOND - MINIMUM_BOND / 10);
    }

    function test_reportSequencerEquivocation_batchAndSeal_takesBond() external {
        bytes32 id = _register(_genesis());
        rollups.reportSequencerEquivocation(id, 5, 0, _batch(SEQUENCER, id, 5, "another", "body"), _seal(SEQUENCER, id, 5, "one"));
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
    }

    function test_reportSequencerEquivocation_twoBatches_takesBond() external {
        bytes32 id = _register(_genesis());
        IRollupRegistry.SequencerStatement memory first = _batch(SEQUENCER, id, 5, "one", "body");
        // The body may be the same: it does not name the last block's hash.
        IRollupRegistry.SequencerStatement memory second = _batch(SEQUENCER, id, 5, "another", "body");
        rollups.reportSequencerEquivocation(id, 5, 0, first, second);
        vm.snapshotGasLastCall("l1", "report sequencer equivocation: two batches");
        vm.assertTrue(rollups.rollup(id).unsafeStopped);
    }

    function _register(IRollupRegistry.Genesis memory genesis) private returns (bytes32) {
        vm.deal(address(this), MINIMUM_BOND);
        return rollups.register{value: MINIMUM_BOND}(genesis, GATEWAY);
    }

    function _seal(uint256 key, bytes32 id, uint64 number, bytes memory content)
        private
        view
        returns (IRollupRegistry.SequencerStatement memory seal)
    {
        seal = IRollupRegistry.SequencerStatement(keccak256(content), 7, keccak256("origin"), 0, "");
        seal.signature = _sign(key, _digest(id, number, seal));
    }

    function _batch(uint256 key, bytes32 id, uint64 number, bytes memory content, bytes memory body)
        private
        pure
        returns (IRollupRegistry.SequencerStatement memory batch)
    {
        batch = IRollupRegistry.SequencerStatement(keccak256(content), 7, keccak256("origin"), keccak256(body), "");
        batch.signature = _sign(key, Hashes.batchDigest(_digest(id, number, batch), batch.bodyHash));
    }

    function _digest(bytes32 id, uint64 number, IRollupRegistry.SequencerStatement memory seal) private pure returns (bytes32) {
        return Hashes.sealDigest(id, number, seal.blockHash, seal.l1OriginNumber, seal.l1OriginHash, 0);
    }

    function _sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _genesis() private pure returns (IRollupRegistry.Genesis memory) {
        return IRollupRegistry.Genesis({
            chainId: 901,
            timestamp: 1_799_999_000,
            gasLimit: 30_000_000,
            baseFeeWei: 1,
            coinbase: address(0xc0),
            sequencer: vm.addr(SEQUENCER),
            tableRoot: keccak256("table"),
            governance: GENESIS_GOVERNANCE,
            codeHash: keccak256("code"),
            allocHash: keccak256("alloc"),
            derivationHash: keccak256("derivation")
        });
    }

    /// @dev specs/wire.md §3, spelt out once more.
    function _genesisHash(IRollupRegistry.Genesis memory g, address avs) private view returns (bytes32) {
        bytes memory before = abi.encode(
            keccak256("parley/v0/genesis"), g.chainId, g.timestamp, g.gasLimit, g.baseFeeWei, g.coinbase, g.sequencer, block.chainid
        );
        return
            keccak256(bytes.concat(before, abi.encode(avs, SET_ID, g.tableRoot, g.governance, g.codeHash, g.allocHash, g.derivationHash)));
    }
}
