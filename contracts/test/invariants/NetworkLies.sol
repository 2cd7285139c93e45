// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {Deliveries} from "../utils/Delivery.sol";
import {Block} from "./NetworkLedger.sol";
import {NetworkPlays} from "./NetworkPlays.sol";
import {Manner} from "./Puppet.sol";

/// @notice What liars may do: C's operators, who sign what never was, and whoever brings heads against each other.
abstract contract NetworkLies is NetworkPlays {
    // The lying peer.

    /// @notice C's operators sign a block that never was: with invented messages, value among them, at any finality and number.
    function deliverInvented(uint256 seed) external {
        uint256 dst = pick(seed, 1) % 4 == 0 ? A : B;
        for (uint256 i = 0; i <= pick(seed, 2) % 3; ++i) {
            uint8 kind = pick(seed, 10 + i) % 2 == 0 ? KIND_TOKEN : uint8(Manner.Takes);
            invent(dst, kind, 1 + pick(seed, 20 + i) % 1_500);
        }
        Plan memory plan = _forgery(dst, seed);
        uint64 size = laneSize(plan);
        uint64 next = nextOpen(dst, C, size, seed);
        plan.start = next >= size ? size - 1 : next;
        plan.end = size - plan.start > 8 ? plan.start + 8 : size;
        tried("deliverInvented", deliver(plan, 0));
        compareAll();
    }

    function _forgery(uint256 dst, uint256 seed) private returns (Plan memory plan) {
        if (inventedIds[dst].length == 0) invent(dst, uint8(Manner.Takes), 0);
        forge(dst, _someNumber(seed), uint64(block.timestamp) + (pick(seed, 42) % 8 == 0 ? 31 : 0));
        (plan.src, plan.dst, plan.invented, plan.blockIndex) = (C, dst, true, forgeries[C][dst].length - 1);
        _sign(plan, seed);
        if (pick(seed, 43) % 8 == 0) plan.anchor = keccak256("anchor");
    }

    /// @dev Around the newest true block, so that it meets what was heard; sometimes as high as numbers go.
    function _someNumber(uint256 seed) private view returns (uint64) {
        return pick(seed, 40) % 24 == 0 ? type(uint64).max - 1 : uint64(101 + blocks[C].length - pick(seed, 41) % 3);
    }

    /// @notice C's operators end what they invented.
    function expireInvented(uint256 seed) external {
        Plan memory plan = _forgery(pick(seed, 1) % 4 == 0 ? A : B, seed);
        if (pick(seed, 2) % 8 != 0) plan.finality = 3;
        plan.end = laneSize(plan);
        if (plan.end > 20) plan.start = pick(seed, 3) % (plan.end - 20);
        expire(plan);
        compareAll();
    }

    /// @notice C's operators say that a message to C expired there, whatever became of it.
    function refundInvented(uint256 seed) external {
        uint256 src = pick(seed, 1) % 4 == 0 ? B : A;
        bytes32[] storage all = ids[src][C];
        if (all.length == 0) return;
        Claim memory claim;
        claim.id = all[pick(seed, 2) % all.length];
        forgeState(src, _someNumber(seed), expiredSlot(sent[claim.id]), claim.id);
        (claim.head.src, claim.head.dst, claim.head.invented) = (C, src, true);
        claim.head.blockIndex = forgeries[C][src].length - 1;
        _sign(claim.head, seed);
        if (pick(seed, 3) % 8 != 0) claim.head.finality = 3;
        claim.by = address(this);
        refund(claim);
        compareAll();
    }

    /// @notice A block of an honest rollup that is signed as `unsafe` and does not last: what it brings takes the place of what the rollup sends, or will.
    function deliverOrphaned(uint256 seed) external {
        (uint256 src, uint256 dst) = pick(seed, 1) % 4 == 0 ? (B, A) : (A, B);
        uint64 next = gateways[dst].nextUnconsumed(rollupIds[src], 0);
        uint64 size = uint64(ids[src][dst].length);
        if (next > size) return;
        uint64 prefix = pick(seed, 2) % 2 == 0 ? next : next + uint64(pick(seed, 3) % (size - next + 1));
        orphan(src, dst, prefix, 1 + pick(seed, 4) % 3, seed);
        Plan memory plan;
        (plan.src, plan.dst, plan.invented, plan.blockIndex) = (src, dst, true, forgeries[src][dst].length - 1);
        _sign(plan, seed);
        // Branches are told apart by their anchors.
        (plan.finality, plan.anchor) = (1, keccak256(abi.encode("branch", src, plan.blockIndex)));
        plan.end = laneSize(plan);
        plan.start = prefix > 3 && pick(seed, 5) % 2 == 0 ? prefix - 3 : prefix;
        tried("deliverOrphaned", deliver(plan, 0));
        compareAll();
    }

    /// @notice Two heads of C, both certified or not, that contradict each other or do not.
    function report(uint256 seed) external {
        uint256 dst = pick(seed, 1) % 3 == 0 ? A : B;
        Plan memory a = _forgery(dst, pick(seed, 2));
        Plan memory b = _forgery(dst, pick(seed, 3));
        if (pick(seed, 4) % 4 != 0) (b.finality, b.anchor) = (a.finality, a.anchor);
        if (pick(seed, 5) % 4 != 0) forgeries[C][dst][b.blockIndex].number = forgeries[C][dst][a.blockIndex].number;
        if (pick(seed, 6) % 8 == 0) b.blockIndex = a.blockIndex;
        (Block storage x, Block storage y) = (blockOf(a), blockOf(b));
        bool conflict =
            a.finality == b.finality && x.number == y.number && headHashOf(a) != headHashOf(b) && (a.finality != 1 || a.anchor == b.anchor);
        bool counts = isCertified(a) && isCertified(b) && isUndecided(dst, C, a.finality, x.number, x.timestamp)
            && isUndecided(dst, C, b.finality, y.number, y.timestamp);
        vm.chainId(nameOf(dst));
        (bool success,) = address(policies[dst])
            .call(
                abi.encodeCall(
                    IPolicy.reportConflict,
                    (
                        rollupIds[C],
                        x.outboxRoot,
                        Deliveries.encodeSection(sectionOf(a)),
                        y.outboxRoot,
                        Deliveries.encodeSection(sectionOf(b))
                    )
                )
            );
        tried("report", success);
        if (success != (conflict && counts)) violated(8, "a report froze what it must not, or did not freeze");
        if (success) freeze(dst, C, a.finality, x.number);
        compareAll();
    }

    /// @notice Honest peers are accused, too: there are no two heads of theirs that contradict each other.
    function accuseHonest(uint256 seed) external {
        (uint256 src, uint256 dst) = seed % 2 == 0 ? (A, B) : (B, A);
        if (blocks[src].length < 2) seal(src);
        Plan memory a;
        (a.src, a.dst, a.blockIndex) = (src, dst, pick(seed, 1) % blocks[src].length);
        _sign(a, seed);
        Plan memory b;
        (b.src, b.dst, b.blockIndex) = (src, dst, pick(seed, 2) % blocks[src].length);
        _sign(b, pick(seed, 3));
        b.finality = a.finality;
        vm.chainId(nameOf(dst));
        bytes memory call = abi.encodeCall(
            IPolicy.reportConflict,
            (
                rollupIds[src],
                blockOf(a).outboxRoot,
                Deliveries.encodeSection(sectionOf(a)),
                blockOf(b).outboxRoot,
                Deliveries.encodeSection(sectionOf(b))
            )
        );
        (bool success,) = address(policies[dst]).call(call);
        tried("honest not frozen", !success);
        if (success) violated(8, "an honest peer was frozen");
        compareAll();
    }

    /// @notice Heads of C that are to decide: true ones or invented ones.
    function thaw(uint256 seed) external {
        uint256 dst = pick(seed, 1) % 3 == 0 ? A : B;
        Plan memory plan = _forgery(dst, seed);
        uint8 frozen = freezing[dst][C].frozen;
        if (frozen != 0 && frozen < 3 && pick(seed, 2) % 4 != 0) plan.finality = frozen + 1;
        if (pick(seed, 3) % 2 == 0) {
            seal(C);
            (plan.invented, plan.blockIndex, plan.anchor) = (false, blocks[C].length - 1, 0);
        }
        Block storage made = blockOf(plan);
        bool staked = isStaked(dst, C, plan.epoch, plan.mask);
        uint8 met = REFUSED;
        if (frozen != 0 && isCertified(plan) && made.number >= freezing[dst][C].number) {
            met = meet(dst, C, plan.finality, made.number, made.timestamp, plan.anchor, headHashOf(plan));
            if (met == HEARD && !staked) met = REFUSED;
        }
        vm.chainId(nameOf(dst));
        (bool success,) = address(policies[dst])
            .call(abi.encodeCall(IPolicy.thaw, (rollupIds[C], made.outboxRoot, Deliveries.encodeSection(sectionOf(plan)))));
        tried("thaw", success);
        if (success != (met != REFUSED)) violated(8, "a thaw by what does not decide, or none by what does");
        if (success && met == CONFLICT) freeze(dst, C, plan.finality, made.number);
        if (success && met == HEARD) hear(dst, C, plan.finality, made.number, plan.anchor, headHashOf(plan));
        compareAll();
    }

    function settle(uint256 seed) external {
        (uint256 src, uint256 dst) = pick(seed, 1) % 2 == 0 ? (A, B) : (C, B);
        seal(src);
        Plan memory plan;
        (plan.src, plan.dst, plan.blockIndex) = (src, dst, blocks[src].length - 1);
        _sign(plan, seed);
        Block storage made = blockOf(plan);
        vm.chainId(nameOf(dst));
        (bool success,) = address(policies[dst])
            .call(
                abi.encodeCall(IPolicy.settle, (rollupIds[src], bridges[dst], made.outboxRoot, Deliveries.encodeSection(sectionOf(plan))))
            );
        tried("settle", success);
        if (!success) return;
        if (plan.finality < 2 || !isCertified(plan)) violated(5, "an unsafe head, or one that nobody signed, settles");
        if (made.number > safeUpTo[dst][src]) safeUpTo[dst][src] = made.number;
        compareAll();
    }
}
