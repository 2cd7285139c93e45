// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead, Signing} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../../../src/interfaces/IExecutionChallenges.sol";
import {Head, HeadProof} from "../../../src/interfaces/IParleyTypes.sol";
import {ISuspensions} from "../../../src/interfaces/ISuspensions.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1History} from "../../utils/L1History.sol";
import {TraceModel} from "../../utils/TraceModel.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice Five operators of one weight, of whom four executed. Every beat certifies a head of each of two rollups.
abstract contract ChallengesFixture is L1Fixture {
    uint64 internal constant PERIOD = 10;
    uint64 internal constant COMMIT = 10;
    uint64 internal constant ASK = 5;
    uint64 internal constant OPEN = 20;
    uint64 internal constant DECIDE = 40;
    uint64 internal constant SUSPENSION = 60;
    uint256 internal constant RANDOMNESS = 10 * PERIOD + 3;
    uint256 internal constant COPYCAT = 5;
    address private constant CHALLENGER = address(0xc4a11e);

    IExecutionChallenges internal challenges;
    uint64 internal start;
    uint256[] internal honest = [1, 2, 3, 4];
    uint256[] internal everybody = [1, 2, 3, 4, 5];

    function setUp() public virtual override {
        // The table is told where the challenges will stand.
        suspensions = ISuspensions(vm.computeCreateAddress(CHALLENGER, vm.getNonce(CHALLENGER)));
        super.setUp();
        for (uint256 key = 1; key <= 5; ++key) {
            join(key, weightOf(key));
        }
        publish();
        start = published.validFrom;
        vm.startPrank(CHALLENGER);
        challenges = newChallenges(_schedule());
        vm.stopPrank();
    }

    function weightOf(uint256) internal pure virtual returns (uint256) {
        return 10 ether;
    }

    function _schedule() internal view returns (IExecutionChallenges.Schedule memory) {
        return IExecutionChallenges.Schedule({
            beatZeroMs: start * 1000,
            beatMs: 1000,
            periodBeats: PERIOD,
            commitSeconds: COMMIT,
            askSeconds: ASK,
            openSeconds: OPEN,
            decideSeconds: DECIDE,
            suspensionSeconds: SUSPENSION,
            windowPeriods: 8,
            mostMisses: 2
        });
    }

    function endOf(uint64 period) internal view returns (uint64) {
        return start + (period + 1) * PERIOD + 1;
    }

    /// @dev Block `number` of rollup `rollup`, 0 or 1.
    function headOf(uint256 rollup, uint64 number) internal pure returns (Head memory head) {
        head = makeHead(number, keccak256(abi.encode("block", rollup, number)));
        head.rollupId = bytes32(rollup + 1);
    }

    function placeOf(Head memory head) internal pure returns (bytes32) {
        return Hashes.tracePlace(head.rollupId, head.number, head.blockHash);
    }

    /// @dev What execution shows of the block in question.
    function traceOf(bytes32 place) internal pure returns (bytes32) {
        return keccak256(abi.encode("trace", place));
    }

    /// @dev The beat's checkpoint, signed by `keys`; the head at the drawn position.
    function certified(uint64 period, uint256[] memory keys) internal view returns (CertifiedHead memory shown) {
        uint64 beat = period * PERIOD + uint64(RANDOMNESS % PERIOD);
        return certifiedOf(beat, beat, keys);
    }

    /// @dev A checkpoint at `beat` of blocks `number`.
    function certifiedOf(uint64 beat, uint64 number, uint256[] memory keys) internal view returns (CertifiedHead memory shown) {
        bytes32[] memory leaves = new bytes32[](2);
        (leaves[0], leaves[1]) = (Hashes.headHash(headOf(0, number)), Hashes.headHash(headOf(1, number)));
        bytes32 headsRoot = Hashes.headsRoot(2, MerkleTree.root(leaves));
        uint64 position = uint64(uint256(keccak256(abi.encode(bytes32(RANDOMNESS), headsRoot))) % 2);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = leaves[1 - position];
        address[] memory counted = new address[](keys.length);
        for (uint256 i = 0; i < keys.length; ++i) {
            counted[i] = vm.addr(keys[i]);
        }
        Signing memory signing = aggregateOf(keys, counted, keys[0], attestationDigest(published.epoch, beat, headsRoot));
        (shown.epoch, shown.beat, shown.head) = (published.epoch, beat, headOf(position, number));
        shown.proof = HeadProof(headsRoot, 2, position, proof);
        (shown.signers, shown.signature, shown.table) = (signing.signers, signing.signature, signing.table);
    }

    function keyFor(address operator, uint64 period) internal pure returns (bytes32) {
        return keccak256(abi.encode("key", operator, period));
    }

    /// @dev The tree over both rollups' blocks of the period, with `salt` in what they show: zero for who executed.
    function treeOf(address operator, uint64 period, bytes32 salt)
        internal
        pure
        returns (bytes32[] memory places, bytes32[] memory leaves)
    {
        (places, leaves) = (new bytes32[](2 * PERIOD), new bytes32[](2 * PERIOD));
        for (uint64 i = 0; i < 2 * PERIOD; ++i) {
            places[i] = placeOf(headOf(i % 2, period * PERIOD + i / 2));
            leaves[i] = Hashes.traceLeaf(operator, keyFor(operator, period), places[i], shownOf(places[i], salt));
        }
    }

    function shownOf(bytes32 place, bytes32 salt) internal pure returns (bytes32) {
        return salt == 0 ? traceOf(place) : keccak256(abi.encode(traceOf(place), salt));
    }

    function commitAs(uint256 secret, uint64 period, bytes32 salt) internal returns (bytes32 root) {
        address operator = vm.addr(secret);
        (bytes32[] memory places, bytes32[] memory leaves) = treeOf(operator, period, salt);
        root = TraceModel.root(places, leaves);
        vm.prank(operator);
        challenges.commit(period, operator, root, "");
    }

    function closeAndDraw(uint64 period) internal {
        vm.warp(endOf(period) + COMMIT);
        challenges.close(period);
        uint64 drawBlock = challenges.periodState(period).drawBlock;
        bytes memory header = Headers.encode(0, drawBlock, bytes32(RANDOMNESS));
        vm.roll(drawBlock + 300);
        L1History.set(drawBlock, keccak256(header));
        challenges.draw(period, header);
    }

    function pathFor(address operator, uint64 period, bytes32 salt) internal view returns (bytes32[] memory) {
        (bytes32[] memory places, bytes32[] memory leaves) = treeOf(operator, period, salt);
        bytes32 place = challenges.periodState(period).place;
        for (uint256 i = 0; i < places.length; ++i) {
            if (places[i] == place) return TraceModel.path(places, leaves, i);
        }
        revert("no such place");
    }

    function openAs(uint256 secret, uint64 period, bytes32 salt) internal {
        address operator = vm.addr(secret);
        bytes32 shown = shownOf(challenges.periodState(period).place, salt);
        challenges.open(period, operator, keyFor(operator, period), shown, pathFor(operator, period, salt));
    }

    /// @dev Everybody in `keys` commits; the beat is drawn, and its block asked about. Nobody has shown anything yet.
    function untilAsked(uint64 period, uint256[] memory keys) internal {
        vm.warp(endOf(period));
        for (uint256 i = 0; i < keys.length; ++i) {
            commitAs(keys[i], period, 0);
        }
        closeAndDraw(period);
        challenges.ask(period, certified(period, everybody));
        vm.warp(challenges.periodState(period).askedUntil);
    }

    function settle(uint64 period) internal {
        vm.warp(challenges.periodState(period).askedUntil + OPEN);
        challenges.settle(period, opening(), traceOf(challenges.periodState(period).place));
    }

    /// @dev A period in which `keys` executed, committed and showed it, and the others did nothing.
    function play(uint64 period, uint256[] memory keys) internal {
        untilAsked(period, keys);
        for (uint256 i = 0; i < keys.length; ++i) {
            openAs(keys[i], period, 0);
        }
        settle(period);
    }
}
