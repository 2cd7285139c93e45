// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {NetworkLies} from "./NetworkLies.sol";

/// @notice What the fuzzer may do to the network. No action reverts: what a contract refuses is part of the play, and whatever it lets happen is compared with the ledger.
contract NetworkHandler is NetworkLies {
    uint256[2] private _proposed = [A, B];

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
                tightenValue(r, p, _valueRule(3_000, 2_000, 1_200), GOVERNANCE);
                tightenTill(r, p, tills[r]);
            }
            openShares(r, usableEpoch(r, 0), true);
            if (r != C) tightenCover(r, 2_000, GOVERNANCE);
        }
        comparePolicies();
    }

    function _plain(uint256 p) private view returns (IPolicy.Peer memory) {
        return IPolicy.Peer(nameOf(p), address(gateways[p]), 0, 1, 1 hours, 9, 0);
    }

    function _valueRule(uint128 inflow_, uint128 cap, uint128 unsafeCap) private view returns (IPolicy.ValueRule memory) {
        return IPolicy.ValueRule(codec, 600, inflow_, cap, unsafeCap);
    }

    // Rules.

    function govern(uint256 seed) external {
        uint256 r = pick(seed, 1) % 3;
        uint256 p = pick(seed, 2) % 8 == 0 ? D : otherThan(r, pick(seed, 3));
        address by = pick(seed, 4) % 6 == 0 ? STRANGER : GOVERNANCE;
        uint256 what = pick(seed, 5) % 8;
        // Mostly what is there to be applied.
        if ((what == 2 || what == 3) && pick(seed, 11) % 4 != 0) (r, p) = (_proposed[0], _proposed[1]);
        if (what < 2) _proposed = [r, p];
        if (what == 0) tried("propose", propose(r, p, peerRules(p, _chainFor(p, seed), seed), by));
        if (what == 1) tried("propose", propose(r, p, _plainOf(p), by));
        if (what == 2 || what == 3) tried("apply", applyPeer(r, p, by));
        if (what == 4) tried("tighten", tighten(r, p, _stricter(r, p, seed), by));
        if (what == 5) {
            tried("pause", pause(r, p, uint64(pick(seed, 6) % 2 == 0 ? 1 + pick(seed, 7) % 1_200 : pick(seed, 7) % 2 days), by));
        }
        if (what == 6 && pick(seed, 8) % 3 == 0) {
            if (pick(seed, 12) % 2 == 0) tried("pause", pause(r, p, 1 hours, by));
            tried("drop", drop(r, p, by));
        }
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

    function governCover(uint256 seed) external {
        uint256 r = pick(seed, 1) % 3;
        address by = pick(seed, 2) % 6 == 0 ? STRANGER : GOVERNANCE;
        uint16 bps = uint16(1_000 + pick(seed, 3) % 6_000);
        uint256 what = pick(seed, 4) % 4;
        if (what == 0) tried("tighten cover", tightenCover(r, bps, by));
        if (what == 1) tried("propose cover", proposeCover(r, bps, by));
        if (what == 2) tried("apply cover", applyCover(r));
        if (what == 3) openShares(r, someEpoch(pick(seed, 5)), pick(seed, 6) % 4 != 0);
        compareAll();
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

    // What the L1 says.

    /// @notice Somebody brings a table: the right one by the way of its rollup, or another one, or another way.
    function adopt(uint256 seed) external {
        uint256 r = seed % 3;
        uint32 epoch = someEpoch(pick(seed, 1));
        bool honest = pick(seed, 2) % 4 != 0;
        if ((r == C) == (pick(seed, 3) % 8 != 0)) {
            handOver(r, epoch, pick(seed, 4) % 2 == 0 ? 15 : pick(seed, 5) % 16, honest ? 0 : 1 + pick(seed, 6) % 2);
        } else if (epoch <= newestEpoch()) {
            adopt(r, epoch, honest);
        }
        compareAll();
    }

    /// @notice An operator is ejected on the L1, or not, and its seat shown to a rollup.
    function revoke(uint256 seed) external {
        uint256 r = pick(seed, 1) % 8 == 0 ? C : seed % 2 == 0 ? A : B;
        uint32 epoch = pick(seed, 2) % 4 == 0 ? someEpoch(pick(seed, 3)) : usableEpoch(r, pick(seed, 4));
        uint256 seat = [2, 3, 2, 3, 0, 1][pick(seed, 5) % 6];
        publish(epoch);
        if (pick(seed, 6) % 3 == 0) {
            eject(epoch, seat);
            facts[A].setEjected(operatorAt(epoch, seat));
            facts[B].setEjected(operatorAt(epoch, seat));
        }
        revoke(r, epoch, seat, pick(seed, 7) % 4 != 0);
        if (revoked[r][epoch] != 0) certify(r, epoch, _thinnest(r, epoch), 0, seed);
        compareAll();
    }

    /// @dev Seats that were a quorum until some of them were revoked; all, if there are no such seats.
    function _thinnest(uint256 r, uint32 epoch) private view returns (uint256) {
        for (uint256 mask = 1; mask < 15; ++mask) {
            if (3 * uint256(maskWeight(epoch, mask)) > 2 * TOTAL && !hasQuorum(r, epoch, mask)) return mask;
        }
        return 15;
    }

    // Time.

    function pass(uint256 seed) external {
        uint256 span = pick(seed, 1) % 24;
        if (span == 0) _leap();
        else vm.warp(block.timestamp + (span == 1 ? 6 hours : span < 6 ? 1 hours : 1 + pick(seed, 2) % 120));
        if (span < 6) _keepUp();
    }

    /// @dev Beyond every deadline of a token.
    function _leap() private {
        for (uint256 day = 0; day < 8; ++day) {
            vm.warp(block.timestamp + 1 days);
            _keepUp();
        }
        // What B passed over is brought now: too late, mostly.
        for (uint32 epoch = FIRST_EPOCH; epoch <= newestEpoch(); ++epoch) {
            if (!known[B][epoch]) adopt(B, epoch, true);
        }
    }

    /// @dev Every rollup learns of the tables that there are by now; B passes over some. C takes one after the other, while it can.
    function _keepUp() private {
        uint32 newest = newestEpoch();
        for (uint32 epoch = newest - 1; epoch <= newest; ++epoch) {
            // Somebody bends each table first.
            if (!known[A][epoch]) _adoptTwice(A, epoch);
            if (!known[B][epoch] && epoch % 4 != 0) _adoptTwice(B, epoch);
            for (uint256 left = 3; left != 0 && !known[C][epoch]; --left) {
                handOver(C, epoch, 15, left - 1);
            }
        }
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            uint32 epoch = usableEpoch(r, 0);
            if (epoch > backing[r]) openShares(r, epoch, true);
        }
    }

    function _adoptTwice(uint256 r, uint32 epoch) private {
        adopt(r, epoch, false);
        adopt(r, epoch, true);
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
        compareAll();
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
        uint256 most = ids[src][dst].length + inventedIds[dst].length + 3;
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
