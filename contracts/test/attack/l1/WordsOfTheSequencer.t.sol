// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice A sequencer seals blocks and signs batches of them. Whoever has all that an honest one ever signed tries to make a contradiction of it; and what a lying one signed is bent until it
/// names somebody else, or nothing.
contract WordsOfTheSequencerTest is L1Fixture {
    uint256 private constant SEQUENCER = 0x5e9;
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    bytes32 private constant ANCHOR = keccak256("a safe head");

    bytes32 private _id;

    /// @dev What the L1 makes of a sequencer's word, in one history of an honest sequencer.
    struct Word {
        uint64 number;
        bytes32 anchor;
        IRollupRegistry.SequencerStatement statement;
    }

    function setUp() public override {
        super.setUp();
        _id = _register(901);
    }

    /// @dev The same block, sealed, and posted in batches from different blocks on: after an L1 that lost one, or at another size.
    function test_onePost_afterAnother_isNoContradiction() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "block");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "block", "4 and 5");
        IRollupRegistry.SequencerStatement memory again = _batch(_id, 5, ANCHOR, "block", "5 alone");
        bytes memory refusal = abi.encodeWithSelector(IRollupRegistry.NotEquivocation.selector, _digest(_id, 5, ANCHOR, sealed_));
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, sealed_, batch);
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, batch, again);
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, batch, batch);
    }

    /// @dev The L1 gave up what a block rested on; it was sealed anew under another anchor, and posted: four honest words about one number, no two of which make evidence, under any anchor.
    function test_resealedAfterAReorganisation_isNoContradiction() external {
        bytes32 next = keccak256("a later safe head");
        Word[] memory words = new Word[](4);
        words[0] = Word(5, ANCHOR, _seal(_id, 5, ANCHOR, "on the L1 that is no more"));
        words[1] = Word(5, ANCHOR, _batch(_id, 5, ANCHOR, "on the L1 that is no more", "body"));
        words[2] = Word(5, next, _seal(_id, 5, next, "on the L1"));
        words[3] = Word(5, next, _batch(_id, 5, next, "on the L1", "body"));
        _requireHonest(words);
    }

    /// @dev A chain of honest blocks over two branches, each sealed and each posted: no two of these words, and under no number and anchor that any of them has, make evidence.
    function test_honestHistory_convictsNobody() external {
        Word[] memory words = new Word[](8);
        for (uint64 i = 0; i < 4; ++i) {
            bytes32 anchor = i < 2 ? bytes32(0) : ANCHOR;
            bytes memory content = abi.encode("block", i);
            words[2 * i] = Word(i + 1, anchor, _seal(_id, i + 1, anchor, content));
            words[2 * i + 1] = Word(i + 1, anchor, _batch(_id, i + 1, anchor, content, abi.encode("body", i)));
        }
        _requireHonest(words);
    }

    function test_otherAnchor_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, 0, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "another", "body");
        _refused(5, 0, sealed_, batch);
        _refused(5, ANCHOR, sealed_, batch);
    }

    function test_otherNumber_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 6, ANCHOR, "another", "body");
        _refused(5, ANCHOR, sealed_, batch);
        _refused(6, ANCHOR, sealed_, batch);
    }

    /// @dev One sequencer of two rollups: what it says of one is no word about the other.
    function test_otherRollup_reverts() external {
        bytes32 other = _register(902);
        _refused(5, ANCHOR, _seal(_id, 5, ANCHOR, "one"), _batch(other, 5, ANCHOR, "another", "body"));
    }

    function test_somebodyElsesBatch_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "another", "body");
        bytes32 signed = Hashes.batchDigest(_digest(_id, 5, ANCHOR, batch), batch.bodyHash);
        batch.signature = _sign(0xbad, signed);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidStatement.selector, signed, vm.addr(0xbad), vm.addr(SEQUENCER)));
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, sealed_, batch);
    }

    /// @dev A seal's signature shown as a batch's, and the other way round: the words are of other kinds.
    function test_aSealAsABatch_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "one");
        IRollupRegistry.SequencerStatement memory another = _seal(_id, 5, ANCHOR, "another");
        another.bodyHash = keccak256("body");
        _refused(5, ANCHOR, sealed_, another);
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "another", "body");
        batch.bodyHash = 0;
        _refused(5, ANCHOR, sealed_, batch);
        batch.bodyHash = keccak256("another body");
        _refused(5, ANCHOR, sealed_, batch);
    }

    /// @dev The bond is taken once, whichever evidence comes again, and money that comes later is refused.
    function test_replayed_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "another", "body");
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, sealed_, batch);
        uint256 owed = rollups.owed(address(this));
        bytes memory refusal = abi.encodeWithSelector(IRollupRegistry.UnsafeAlreadyStopped.selector, _id);
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, sealed_, batch);
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 5, ANCHOR, batch, sealed_);
        IRollupRegistry.SequencerStatement memory elsewhere = _batch(_id, 9, ANCHOR, "one", "body");
        IRollupRegistry.SequencerStatement memory sealedElsewhere = _seal(_id, 9, ANCHOR, "another");
        vm.expectRevert(refusal);
        rollups.reportSequencerEquivocation(_id, 9, ANCHOR, elsewhere, sealedElsewhere);
        vm.assertEq(rollups.owed(address(this)), owed);
    }

    /// @dev An honest batch with its signature written in every other way that recovers something.
    function test_malleableSignature_reverts() external {
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "one");
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "another", "body");
        bytes32 signed = Hashes.batchDigest(_digest(_id, 5, ANCHOR, batch), batch.bodyHash);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SEQUENCER, signed);
        bytes[] memory malformed = new bytes[](5);
        malformed[0] = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27); // the same point, high s
        malformed[1] = abi.encodePacked(r, s, v - 27);
        malformed[2] = abi.encodePacked(r, s | bytes32(uint256(v - 27) << 255)); // EIP-2098
        malformed[3] = abi.encodePacked(r, s, v, bytes1(0));
        malformed[4] = "";
        for (uint256 i = 0; i < malformed.length; ++i) {
            batch.signature = malformed[i];
            vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.InvalidStatement.selector, signed, address(0), vm.addr(SEQUENCER)));
            rollups.reportSequencerEquivocation(_id, 5, ANCHOR, sealed_, batch);
        }
    }

    /// @dev Of an honest seal and an honest batch of the same block no flipped bit makes two blocks.
    function testFuzz_flippedBit_reverts(uint256 word, uint8 bit) external {
        word %= 9;
        uint64 number = 5;
        bytes32 anchor = ANCHOR;
        bytes32 id = _id;
        IRollupRegistry.SequencerStatement memory batch = _batch(_id, 5, ANCHOR, "block", "body");
        bytes32 mask = bytes32(uint256(1) << bit);
        if (word == 0) batch.blockHash ^= mask;
        if (word == 1) batch.l1OriginNumber ^= uint64(1) << (bit % 64);
        if (word == 2) batch.l1OriginHash ^= mask;
        if (word == 3) batch.bodyHash ^= mask;
        if (word == 4) number ^= uint64(1) << (bit % 64);
        if (word == 5) anchor ^= mask;
        if (word == 6) id ^= mask;
        if (word > 6) batch.signature[(word - 7) * 32 + bit / 8] ^= bytes1(uint8(1) << (bit % 8));
        IRollupRegistry.SequencerStatement memory sealed_ = _seal(_id, 5, ANCHOR, "block");
        vm.expectRevert();
        rollups.reportSequencerEquivocation(id, number, anchor, sealed_, batch);
        vm.assertFalse(rollups.rollup(_id).unsafeStopped);
    }

    /// @dev Any two different blocks of one number and anchor, in either form, in any order.
    function testFuzz_twoBlocks_takeTheBond(uint64 number, bytes32 anchor, bytes32 one, bytes32 another, bool asBatch, bool isSwapped)
        external
    {
        vm.assume(one != another);
        IRollupRegistry.SequencerStatement memory first =
            asBatch ? _batch(_id, number, anchor, abi.encode(one), "a") : _seal(_id, number, anchor, abi.encode(one));
        IRollupRegistry.SequencerStatement memory second = _batch(_id, number, anchor, abi.encode(another), "b");
        if (isSwapped) (first, second) = (second, first);
        rollups.reportSequencerEquivocation(_id, number, anchor, first, second);
        vm.assertTrue(rollups.rollup(_id).unsafeStopped);
    }

    /// @dev Every pair of `words`, under the number and the anchor of every one of them.
    function _requireHonest(Word[] memory words) private {
        for (uint256 under = 0; under < words.length; ++under) {
            for (uint256 i = 0; i < words.length; ++i) {
                for (uint256 j = 0; j < words.length; ++j) {
                    _refused(words[under].number, words[under].anchor, words[i].statement, words[j].statement);
                }
            }
        }
        vm.assertFalse(rollups.rollup(_id).unsafeStopped);
    }

    function _refused(
        uint64 number,
        bytes32 anchor,
        IRollupRegistry.SequencerStatement memory first,
        IRollupRegistry.SequencerStatement memory second
    ) private {
        vm.expectRevert();
        rollups.reportSequencerEquivocation(_id, number, anchor, first, second);
    }

    function _seal(bytes32 id, uint64 number, bytes32 anchor, bytes memory content)
        private
        pure
        returns (IRollupRegistry.SequencerStatement memory seal)
    {
        seal = IRollupRegistry.SequencerStatement(keccak256(content), 7, keccak256("origin"), 0, "");
        seal.signature = _sign(SEQUENCER, _digest(id, number, anchor, seal));
    }

    function _batch(bytes32 id, uint64 number, bytes32 anchor, bytes memory content, bytes memory body)
        private
        pure
        returns (IRollupRegistry.SequencerStatement memory batch)
    {
        batch = IRollupRegistry.SequencerStatement(keccak256(content), 7, keccak256("origin"), keccak256(body), "");
        batch.signature = _sign(SEQUENCER, Hashes.batchDigest(_digest(id, number, anchor, batch), batch.bodyHash));
    }

    function _digest(bytes32 id, uint64 number, bytes32 anchor, IRollupRegistry.SequencerStatement memory statement)
        private
        pure
        returns (bytes32)
    {
        return Hashes.sealDigest(id, number, statement.blockHash, statement.l1OriginNumber, statement.l1OriginHash, anchor);
    }

    function _sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _register(uint256 chainId) private returns (bytes32) {
        vm.deal(address(this), MINIMUM_BOND);
        IRollupRegistry.Genesis memory genesis = IRollupRegistry.Genesis({
            chainId: chainId,
            timestamp: 1_799_999_000,
            gasLimit: 30_000_000,
            baseFeeWei: 1,
            coinbase: address(0xc0),
            sequencer: vm.addr(SEQUENCER),
            tableRoot: keccak256("table"),
            governance: address(0x90),
            codeHash: keccak256("code"),
            allocHash: keccak256("alloc"),
            derivationHash: keccak256("derivation")
        });
        return rollups.register{value: MINIMUM_BOND}(genesis, address(0x6a7e));
    }
}
