// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {Deliveries, Delivery} from "../utils/Delivery.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Block, Sent} from "./NetworkBase.sol";
import {NetworkRules} from "./NetworkRules.sol";
import {Manner, Puppet} from "./Puppet.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What the fuzzer may do to the network. No action reverts: what a contract refuses is part of the play, and whatever it lets happen is compared with the ledger.
contract NetworkHandler is NetworkRules {
    uint256 private _lostTokens;

    function setUp() external {
        setUpNetwork();
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            for (uint256 p = 0; p < ROLLUPS; ++p) {
                if (p != r) propose(r, p, _plain(p), GOVERNANCE);
            }
        }
        vm.warp(block.timestamp + LOOSEN_DELAY);
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            for (uint256 p = 0; p < ROLLUPS; ++p) {
                if (p == r) continue;
                applyPeer(r, p, STRANGER);
                tightenValue(r, p, _valueRule(5_000, 20_000, 2_000), GOVERNANCE);
            }
        }
        comparePolicies();
    }

    function _plain(uint256 p) private view returns (IPolicy.Peer memory) {
        return IPolicy.Peer(nameOf(p), address(gateways[p]), 0, 1, 1 hours, 20, 0);
    }

    function _valueRule(uint128 inflow_, uint128 cap, uint128 unsafeCap) private view returns (IPolicy.ValueRule memory) {
        return IPolicy.ValueRule(codec, 600, inflow_, cap, unsafeCap);
    }

    // Traffic.

    function send(uint256 seed) external {
        uint256 src = seed % 3;
        uint64 chainId = _someChain(src, pick(seed, 1));
        uint256 count = pick(seed, 2) % 16 == 0 ? 33 : 1 + pick(seed, 2) % 5;
        for (uint256 i = 0; i < count; ++i) {
            _sendOne(src, chainId, pick(seed, 100 + i));
        }
        comparePolicies();
    }

    function _sendOne(uint256 src, uint64 chainId, uint256 seed) private {
        uint256 dst = chainId >= nameOf(0) && chainId < nameOf(3) ? chainId - nameOf(0) : src;
        uint8 kind = [0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 5, KIND_NOBODY, KIND_FORBIDDEN][seed % 14];
        address recipient = address(0xdead);
        if (kind < 10) recipient = puppets[dst][kind];
        if (kind == KIND_FORBIDDEN) {
            address[5] memory forbidden =
                [address(gateways[dst]), address(policies[dst]), address(clients[dst]), address(coin), address(bridges[dst])];
            recipient = forbidden[pick(seed, 1) % 5];
        }
        uint64 gasLimit = kind == uint8(Manner.Reenters) ? 5_000_000 : kind < 2 ? GENEROUS : 100_000;
        uint64 lifetime = pick(seed, 2) % 12 == 0 ? uint64(60 + pick(seed, 3) % 600) : 14 days;
        sendTo(src, chainId, kind, recipient, gasLimit, lifetime);
    }

    function _someChain(uint256 src, uint256 seed) private pure returns (uint64) {
        if (seed % 16 == 0) return nameOf(D);
        return nameOf(otherThan(src, pick(seed, 1)));
    }

    function sendTokens(uint256 seed) external {
        uint256 src = pick(seed, 1) % 4 == 0 ? seed % 3 : A;
        uint256 dst = otherThan(src, pick(seed, 2));
        uint256 amount = 1 + pick(seed, 3) % 1_500;
        bool lost = pick(seed, 4) % 8 == 0;
        if (src != A && IERC20(bridges[src]).balanceOf(HOLDER) < amount) amount = IERC20(bridges[src]).balanceOf(HOLDER);
        if (amount == 0) return;
        sendValue(src, nameOf(dst), amount, lost);
        _compareSupply();
        comparePolicies();
    }

    function deliver(uint256 seed) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        tried("deliver", deliver(plan, 0));
        _compareAll();
    }

    function deliverStarved(uint256 seed, uint256 gas) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        tried("deliverStarved", deliver(plan, bound(gas, 200_000, 4_000_000)));
        _compareAll();
    }

    /// @dev A run of a lane under one of the newest blocks, of which some reaches beyond what was consumed; signed by whom the seed says.
    function _someRun(uint256 seed) private returns (Plan memory plan, bool exists) {
        uint256 lane = pick(seed, 1) % 10;
        (plan.src, plan.dst) = lane < 4 ? (A, B) : lane < 6 ? (C, B) : lane < 7 ? (B, A) : lane < 8 ? (C, A) : lane < 9 ? (A, C) : (B, C);
        if (blocks[plan.src].length == 0 || pick(seed, 2) % 4 != 0) seal(plan.src);
        uint256 length = blocks[plan.src].length;
        plan.blockIndex = length - 1 - (pick(seed, 3) % 8 == 0 ? pick(seed, 4) % length : 0);
        uint64 size = laneSize(plan);
        if (size == 0) return (plan, false);
        uint64 next = _nextOpen(plan.dst, plan.src, size, seed);
        plan.start = pick(seed, 5) % 3 == 0 || next >= size ? pick(seed, 6) % size : next;
        plan.end = plan.start + 1 + pick(seed, 7) % 12;
        if (plan.end > size) plan.end = size;
        _sign(plan, seed);
        // The block may be another one now.
        size = laneSize(plan);
        if (plan.end > size) plan.end = size;
        if (plan.start >= plan.end) plan.start = plan.end - 1;
        return (plan, true);
    }

    /// @dev The first index that was not consumed, or the first from somewhere on: some are held for long.
    function _nextOpen(uint256 dst, uint256 src, uint64 size, uint256 seed) private view returns (uint64) {
        return gateways[dst].nextUnconsumed(rollupIds[src], pick(seed, 50) % 2 == 0 ? 0 : uint64(pick(seed, 51) % size));
    }

    /// @dev Finality and certificate: mostly good ones, sometimes one that was recorded before.
    function _sign(Plan memory plan, uint256 seed) private {
        plan.finality = uint8(1 + pick(seed, 10) % 3);
        plan.epoch = pick(seed, 11) % 16 == 0 ? uint32(FIRST_EPOCH + pick(seed, 12) % EPOCHS) : usableEpoch(pick(seed, 13));
        plan.mask = pick(seed, 14) % 4 == 0 ? pick(seed, 15) % 16 : [15, 15, 14, 13, 11][pick(seed, 16) % 5];
        plan.beat = ++beats;
        plan.kind = uint8(pick(seed, 17) % 2);
        Plan[] storage list = recorded[plan.dst];
        if (plan.invented || pick(seed, 18) % 4 != 0 || list.length == 0) return;
        Plan memory former = list[pick(seed, 19) % list.length];
        if (former.invented || former.src != plan.src) return;
        (plan.blockIndex, plan.finality, plan.anchor) = (former.blockIndex, former.finality, former.anchor);
        (plan.epoch, plan.mask, plan.beat, plan.kind) = (former.epoch, former.mask, former.beat, 2);
    }

    /// @notice One thing in a good parcel is other than it should be.
    function deliverTampered(uint256 seed) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        bytes32[] memory list = idsOf(plan);
        Delivery memory d = packed(plan, list);
        uint256 kind = pick(seed, 30) % 20;
        bytes memory parcel = _tamper(d, kind, pick(seed, 31));
        if (keccak256(parcel) == keccak256(Deliveries.encode(packed(plan, list)))) return;
        (bool success,) = callDeliver(plan.dst, parcel, 0);
        tried("tampered refused", !success);
        if (success) {
            if (kind == 5 || kind == 6) violated(16, "a message is provable at another's place");
            else if (kind >= 13 && kind < 17) violated(6, "a certificate counts for what it does not sign");
            else violated(1, "a parcel that was tampered with went through");
        }
        noteOutcome(plan, list, false);
        _compareAll();
    }

    function _tamper(Delivery memory d, uint256 kind, uint256 dice) private pure returns (bytes memory parcel) {
        uint256 i = dice % d.runs.length;
        if (kind == 0) d.runs[i].payloads[0][dice % d.runs[i].payloads[0].length] ^= 0x01;
        else if (kind == 1) d.runs[i].sender = address(uint160(dice));
        else if (kind == 2) d.runs[i].recipient = address(uint160(dice));
        else if (kind == 3) d.runs[i].gasLimit ^= 1;
        else if (kind == 4) d.runs[i].deadlines[0] += 1;
        else if (kind == 5) d.start += 1;
        else if (kind == 6) d.start = d.start == 0 ? 32 : d.start - 1;
        else if (kind == 7) d.size += 1;
        else if (kind == 8) d.lane += 1;
        else if (kind == 9) d.sourceId = keccak256("rollup nobody");
        else if (kind == 10) d.sourceChainId += 1;
        else if (kind == 11) d.laneCount += 1;
        else if (kind == 12) d.section.number += 1;
        else if (kind == 13) d.section.signers[0] ^= bytes1(uint8(1 << (dice % 8)));
        else if (kind == 14) d.section.beat += 1;
        else if (kind == 15) d.section.epoch += 1;
        else if (kind == 16 && d.section.tail.length != 0) d.section.tail[dice % d.section.tail.length] ^= 0x01;
        else if (kind == 17) d.section.finality = d.section.finality % 3 + 1;
        parcel = Deliveries.encode(d);
        if (kind == 18) parcel = abi.encodePacked(parcel, uint8(0));
        if (kind == 19) assembly ("memory-safe") { mstore(parcel, sub(mload(parcel), 1)) }
    }

    function retry(uint256 seed) external {
        (uint256 src, uint256 dst) = seed % 3 == 0 ? (C, B) : seed % 3 == 1 ? (B, A) : (A, B);
        uint64[] storage all = consumed[src][dst];
        if (all.length == 0) return;
        // One that a mended recipient would take now, or whatever is there.
        uint256 place = pick(seed, 1) % all.length;
        for (uint256 i = 0; i < all.length && pick(seed, 2) % 4 != 0; ++i) {
            Sent storage message = sent[holder[src][dst][all[(place + i) % all.length]]];
            if (message.outcome != FAILED || message.kind != uint8(Manner.Moody)) continue;
            place = (place + i) % all.length;
            Puppet(payable(message.recipient)).mend(true);
            break;
        }
        retry(holder[src][dst][all[place]]);
        Puppet(payable(puppets[dst][uint256(Manner.Moody)])).mend(false);
        _compareAll();
    }

    function mend(uint256 seed) external {
        Puppet(payable(puppets[seed % 3][uint256(Manner.Moody)])).mend(pick(seed, 1) % 4 == 0);
    }

    // The lying peer.

    /// @notice C's operators sign a block that never was: with invented messages, value among them, at any finality and number.
    function deliverInvented(uint256 seed) external {
        uint256 dst = pick(seed, 1) % 4 == 0 ? A : B;
        for (uint256 i = 0; i <= pick(seed, 2) % 3; ++i) {
            uint8 kind = pick(seed, 10 + i) % 2 == 0 ? KIND_TOKEN : uint8(Manner.Takes);
            invent(dst, kind, kind == KIND_TOKEN ? bridges[dst] : puppets[dst][0], 1 + pick(seed, 20 + i) % 1_500);
        }
        Plan memory plan = _forgery(dst, seed);
        uint64 size = laneSize(plan);
        uint64 next = _nextOpen(dst, C, size, seed);
        plan.start = next >= size ? size - 1 : next;
        plan.end = size - plan.start > 8 ? plan.start + 8 : size;
        tried("deliverInvented", deliver(plan, 0));
        _compareAll();
    }

    function _forgery(uint256 dst, uint256 seed) private returns (Plan memory plan) {
        if (inventedIds[dst].length == 0) invent(dst, uint8(Manner.Takes), puppets[dst][0], 0);
        uint64 top = uint64(101 + blocks[C].length);
        // Around the newest true block, so that it meets what was heard; sometimes as high as numbers go.
        uint64 number = pick(seed, 40) % 24 == 0 ? type(uint64).max - 1 : top - uint64(pick(seed, 41) % 3);
        forge(dst, number, uint64(block.timestamp) + (pick(seed, 42) % 8 == 0 ? 31 : 0));
        (plan.src, plan.dst, plan.invented, plan.blockIndex) = (C, dst, true, forgeries[dst].length - 1);
        _sign(plan, seed);
        if (pick(seed, 43) % 8 == 0) plan.anchor = keccak256("anchor");
    }

    /// @notice Two heads of C, both certified or not, that contradict each other or do not.
    function report(uint256 seed) external {
        uint256 dst = pick(seed, 1) % 3 == 0 ? A : B;
        Plan memory a = _forgery(dst, pick(seed, 2));
        Plan memory b = _forgery(dst, pick(seed, 3));
        if (pick(seed, 4) % 4 != 0) (b.finality, b.anchor) = (a.finality, a.anchor);
        if (pick(seed, 5) % 4 != 0) forgeries[dst][b.blockIndex].number = forgeries[dst][a.blockIndex].number;
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
        _compareAll();
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
        _compareAll();
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
        IPolicy.Peer memory peer = rules[dst][C];
        uint256 weight = maskWeight(plan.epoch, plan.mask);
        bool staked = (peer.quorumBps == 0 || 10_000 * weight > peer.quorumBps * totalOf(plan.epoch)) && weight >= peer.minStake;
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
        _compareAll();
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
        _compareAll();
    }

    // Certificates.

    /// @notice Any seats sign, and something about it may be wrong. The verdict has to be exactly that of specs/wire.md §7.
    function certify(uint256 seed) external {
        uint256 dst = seed % 3;
        uint32 epoch = pick(seed, 1) % 2 == 0 ? usableEpoch(pick(seed, 2)) : uint32(FIRST_EPOCH - 1 + pick(seed, 3) % (EPOCHS + 2));
        uint256 mask = pick(seed, 4) % 2 == 0 ? 15 : pick(seed, 5) % 16;
        uint256 wrong = pick(seed, 6) % 10;
        bytes32 headsRoot = wrong == 1 ? bytes32(0) : keccak256(abi.encode("heads", ++beats));
        bool valid = isUsable(epoch) && 3 * uint256(maskWeight(epoch, mask)) > 2 * totalOf(epoch);
        bytes memory packedSignatures = signatures(digestOf(epoch, beats, headsRoot), epoch, mask);
        uint256 signers = mask;
        if (wrong == 2 && mask != 0) packedSignatures[pick(seed, 7) % packedSignatures.length] ^= 0x01;
        if (wrong == 3) signers |= 16 << (pick(seed, 8) % 4);
        if (wrong == 4 && packedSignatures.length >= 128) _repeatFirst(packedSignatures);
        if (wrong == 5) packedSignatures = abi.encodePacked(packedSignatures, uint8(0));
        if (wrong == 6) signers = 15;
        bool spoiled = wrong == 1 || (wrong == 2 && mask != 0) || wrong == 3 || (wrong == 4 && packedSignatures.length >= 128) || wrong == 5
            || (wrong == 6 && mask != 15);
        vm.chainId(nameOf(dst));
        (bool success,) = address(clients[dst])
            .call(abi.encodeCall(ILightClient.submit, (abi.encodePacked(epoch, beats, headsRoot, uint8(signers), packedSignatures))));
        tried("certify", success);
        if (success && (wrong == 1 || wrong == 3 || wrong == 4)) violated(7, "a zero root, a repeated seat, or a seat that is not there");
        if (success && !isUsable(epoch)) violated(9, "an epoch counted whose signers may be gone");
        if (success != (valid && !spoiled)) violated(6, "a certificate's verdict is not what the rule says");
    }

    /// @dev The second signer's signature is the first one's.
    function _repeatFirst(bytes memory list) private pure {
        for (uint256 i = 0; i < 64; ++i) {
            list[64 + i] = list[i];
        }
    }

    // Rules.

    function govern(uint256 seed) external {
        uint256 r = pick(seed, 1) % 3;
        uint256 p = pick(seed, 2) % 8 == 0 ? D : otherThan(r, pick(seed, 3));
        address by = pick(seed, 4) % 6 == 0 ? STRANGER : GOVERNANCE;
        uint256 what = pick(seed, 5) % 8;
        if (what == 0) tried("propose", propose(r, p, peerRules(p, _chainFor(p, seed), seed), by));
        if (what == 1) tried("propose", propose(r, p, _plainOf(p), by));
        if (what == 2 || what == 3) tried("apply", applyPeer(r, p, by));
        if (what == 4) tried("tighten", tighten(r, p, _stricter(r, p, seed), by));
        if (what == 5) {
            tried("pause", pause(r, p, uint64(pick(seed, 6) % 2 == 0 ? 1 + pick(seed, 7) % 1_200 : pick(seed, 7) % 2 days), by));
        }
        if (what == 6 && pick(seed, 8) % 3 == 0) tried("drop", drop(r, p, by));
        if (what == 7) tried("reserve", reserve(r, p, address(this), uint24(pick(seed, 9) % 8), pick(seed, 10) % 2 == 0));
        comparePolicies();
    }

    function governValue(uint256 seed) external {
        uint256 r = pick(seed, 1) % 3;
        uint256 p = otherThan(r, pick(seed, 2));
        address by = pick(seed, 3) % 6 == 0 ? STRANGER : GOVERNANCE;
        uint128 scale = uint128(1 + pick(seed, 4) % 20);
        IPolicy.ValueRule memory rule = _valueRule(500 * scale, 2_000 * scale, 200 * scale);
        uint256 what = pick(seed, 5) % 3;
        if (what == 0) tried("tighten value", tightenValue(r, p, rule, by));
        if (what == 1) tried("propose value", proposeValue(r, p, rule, by));
        if (what == 2) tried("apply value", applyValue(r, p));
        comparePolicies();
    }

    /// @dev Sometimes a name that another rollup has, or had.
    function _chainFor(uint256 p, uint256 seed) private pure returns (uint64) {
        if (p == D) return [nameOf(D), nameOf(D) + 1, nameOf(C)][pick(seed, 20) % 3];
        return nameOf(p);
    }

    function _plainOf(uint256 p) private view returns (IPolicy.Peer memory) {
        return p == D ? IPolicy.Peer(nameOf(D), address(0xD), 0, 1, 1 hours, 20, 0) : _plain(p);
    }

    function _stricter(uint256 r, uint256 p, uint256 seed) private view returns (IPolicy.Peer memory peer) {
        peer = rules[r][p];
        uint256 field = pick(seed, 21) % 6;
        if (field == 0) peer.minFinality = uint8(1 + pick(seed, 22) % 3);
        if (field == 1) peer.quorumBps = uint16(6_667 + pick(seed, 22) % 3_332);
        if (field == 2) peer.maxHeadAge = uint24(1 + pick(seed, 22) % 1 hours);
        if (field == 3) peer.maxMessagesPerWindow = uint24(1 + pick(seed, 22) % 40);
        if (field == 4) peer.minStake = uint128(pick(seed, 22) % 451);
        if (field == 5) peer.gateway = address(uint160(pick(seed, 22)));
    }

    // Time.

    function pass(uint256 seed) external {
        uint256 span = pick(seed, 1) % 32;
        vm.warp(block.timestamp + (span == 0 ? 6 hours : span < 4 ? 1 hours : 1 + pick(seed, 2) % 120));
    }

    // What is compared after each action, and at the end.

    function _compareAll() private {
        comparePolicies();
        _compareSupply();
    }

    /// @dev Custody on A covers what is elsewhere and on its way; only what a lying peer invented is missing.
    function _compareSupply() private {
        uint256 claims = IERC20(bridges[B]).totalSupply() + IERC20(bridges[C]).totalSupply() + lockedReal;
        if (coin.balanceOf(bridges[A]) + forgedValue != claims) violated(4, "custody does not cover the claims on it");
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            if (coin.balanceOf(address(gateways[r])) != 0) violated(15, "a gateway holds something");
        }
    }

    /// @notice Every message's state is what happened to it, for good; every lane is where and what it was.
    function compareEverything() external {
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            comparePolicy(r);
        }
        for (uint256 src = 0; src < ROLLUPS; ++src) {
            for (uint256 dst = 0; dst < ROLLUPS; ++dst) {
                if (dst != src) _compareStates(src, dst);
            }
            if (gateways[src].laneCount() != lanes[src].length) violated(3, "the number of lanes is not what was connected");
            for (uint256 i = 0; i < lanes[src].length; ++i) {
                (bytes32 destinationId, uint64 size,,) = gateways[src].laneAt(uint32(i));
                if (destinationId != rollupIds[lanes[src][i]]) violated(3, "a lane leads elsewhere than it did");
                if (size != ids[src][lanes[src][i]].length) violated(3, "a lane is not as long as what was sent");
            }
            seal(src);
        }
        _compareAll();
        _compareDecisions();
    }

    function _compareStates(uint256 src, uint256 dst) private {
        uint64[] storage all = consumed[src][dst];
        for (uint256 i = 0; i < all.length; ++i) {
            bytes32 id = holder[src][dst][all[i]];
            if (!gateways[dst].isConsumed(rollupIds[src], all[i])) violated(1, "a consumed index is free again");
            if (uint8(gateways[dst].status(rollupIds[src], all[i], id)) != sent[id].outcome) violated(2, "a final state changed");
        }
        uint256 open;
        uint256 most = ids[src][dst].length + inventedIds[dst].length + 2;
        for (uint64 i = 0; i < most; ++i) {
            if (gateways[dst].isConsumed(rollupIds[src], i)) ++open;
        }
        if (open != all.length) violated(1, "an index is consumed that no message consumed");
    }

    function _compareDecisions() private {
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            for (uint8 f = 1; f <= 3; ++f) {
                (uint64 number,) = policies[r].decided(rollupIds[C], f);
                if (r != C && number != decidedNumber[r][C][f]) violated(8, "a decision is not what the model says");
            }
        }
    }
}
