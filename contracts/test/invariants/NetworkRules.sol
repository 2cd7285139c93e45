// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IStakeCover} from "../../src/interfaces/IStakeCover.sol";
import {IStakeShares} from "../../src/interfaces/IStakeShares.sol";
import {NetworkEnds} from "./NetworkEnds.sol";

/// @notice What governance does, and what others try in its name; each followed by what the rules say it has to have done.
abstract contract NetworkRules is NetworkEnds {
    struct Pending {
        bool exists;
        uint64 since;
        bytes value;
    }

    uint16 private constant RISK_CEILING = 6_666;

    mapping(bytes32 key => Pending) private _pending;

    function peerRules(uint256 p, uint64 chainId, uint256 seed) internal view returns (IPolicy.Peer memory) {
        return IPolicy.Peer({
            chainId: chainId,
            gateway: p < ROLLUPS ? address(gateways[p]) : address(0xD),
            quorumBps: [uint16(0), 0, 0, 6_700, 8_000, 5_000][pick(seed, 1) % 6], // the last one is under the floor
            minFinality: [uint8(1), 1, 1, 2, 3, 4][pick(seed, 2) % 6],
            maxHeadAge: [uint24(1 hours), 1 hours, 6 hours, 10 minutes, 1 days, 2 days][pick(seed, 3) % 6],
            maxMessagesPerWindow: uint24(5 + pick(seed, 4) % 16),
            minStake: pick(seed, 5) % 4 == 0 ? uint128(pick(seed, 6) % 400) : 0
        });
    }

    function isOverFloors(IPolicy.Peer memory peer, uint256 r) internal pure returns (bool) {
        if (peer.chainId == 0 || peer.chainId == nameOf(r) || peer.gateway == address(0)) return false;
        if (peer.quorumBps != 0 && (peer.quorumBps < 6_667 || peer.quorumBps > 9_999)) return false;
        if (peer.minFinality == 0 || peer.minFinality > 3 || peer.maxMessagesPerWindow == 0) return false;
        return peer.maxHeadAge != 0 && peer.maxHeadAge <= 1 days;
    }

    function propose(uint256 r, uint256 p, IPolicy.Peer memory peer, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.proposePeer, (rollupIds[p], peer)));
        if (success != (by == GOVERNANCE && isOverFloors(peer, r))) violated(14, "a proposal against the floors, or by others");
        if (success) _pending[_key("peer", r, p)] = Pending(true, uint64(block.timestamp), abi.encode(peer));
    }

    function applyPeer(uint256 r, uint256 p, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.applyPeer, (rollupIds[p])));
        Pending memory pending = _pending[_key("peer", r, p)];
        if (!success) return false;
        if (!_isDue(pending)) violated(14, "a proposal was applied before its delay, after its life, or twice");
        IPolicy.Peer memory peer = abi.decode(pending.value, (IPolicy.Peer));
        delete _pending[_key("peer", r, p)];
        beginAnew(r, p, pending.since);
        _setRules(r, p, peer);
        connect(r, peer.chainId, p);
    }

    function tighten(uint256 r, uint256 p, IPolicy.Peer memory peer, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.tightenPeer, (rollupIds[p], peer)));
        IPolicy.Peer memory current = rules[r][p];
        bool stricter = current.chainId != 0 && peer.chainId == current.chainId && peer.gateway == current.gateway
            && peer.quorumBps >= current.quorumBps && peer.minFinality >= current.minFinality && peer.maxHeadAge <= current.maxHeadAge
            && peer.maxMessagesPerWindow <= current.maxMessagesPerWindow && peer.minStake >= current.minStake;
        bool allowed = by == GOVERNANCE && stricter && isOverFloors(peer, r) && peer.maxMessagesPerWindow >= reserved[r][p];
        if (success != allowed) violated(14, "tightening loosened, or did not tighten at once");
        if (!success) return false;
        delete _pending[_key("peer", r, p)];
        _setRules(r, p, peer);
    }

    function drop(uint256 r, uint256 p, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.dropPeer, (rollupIds[p])));
        if (success != (by == GOVERNANCE && rules[r][p].chainId != 0)) violated(14, "a peer was dropped by others, or not at once");
        if (!success) return false;
        delete _pending[_key("peer", r, p)];
        _noteFormerRate(r, p);
        // Its pause stays, like its freeze: nobody ends one early, by dropping and adding the peer neither.
        delete rules[r][p];
    }

    function pause(uint256 r, uint256 p, uint64 duration, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.pause, (rollupIds[p], duration)));
        bool allowed = by == GOVERNANCE && duration != 0 && duration <= 1 days && rules[r][p].chainId != 0;
        if (success != allowed) violated(14, "a pause by others, or for too long, or refused");
        uint64 until = uint64(block.timestamp) + duration;
        if (success && until > paused[r][p]) paused[r][p] = until;
    }

    function reserve(uint256 r, uint256 p, address sender, uint24 share, bool apply_) internal returns (bool success) {
        bytes32 key = keccak256(abi.encode("share", r, p, sender));
        if (!apply_) {
            success = _act(r, GOVERNANCE, abi.encodeCall(IPolicy.proposeReservation, (rollupIds[p], sender, share)));
            if (success) _pending[key] = Pending(true, uint64(block.timestamp), abi.encode(share));
            return success;
        }
        Pending memory pending = _pending[key];
        if (pending.exists) share = abi.decode(pending.value, (uint24));
        success = _act(r, STRANGER, abi.encodeCall(IPolicy.applyReservation, (rollupIds[p], sender, share)));
        if (!success) return false;
        if (!_isDue(pending)) violated(14, "a reservation was applied before its delay, after its life, or twice");
        delete _pending[key];
        // One sender has shares here, so what is reserved is its share.
        (reserved[r][p], shared[r][p]) = (share, true);
    }

    // Value.

    function tightenValue(uint256 r, uint256 p, IPolicy.ValueRule memory rule, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.tightenValueRule, (rollupIds[p], bridges[r], rule)));
        IPolicy.ValueRule memory current = valueRules[r][p];
        bool stricter = address(current.codec) == address(0)
            || (rule.window == current.window
                && rule.inflowLimit <= current.inflowLimit
                && rule.netInflowCap <= current.netInflowCap
                && rule.unsafeCap <= current.unsafeCap);
        if (success != (by == GOVERNANCE && stricter && rules[r][p].chainId != 0)) {
            violated(14, "a value rule loosened at once, or did not tighten");
        }
        if (!success) return false;
        delete _pending[_key("value", r, p)];
        _setValueRule(r, p, rule);
    }

    function proposeValue(uint256 r, uint256 p, IPolicy.ValueRule memory rule, address by) internal returns (bool success) {
        success = _act(r, by, abi.encodeCall(IPolicy.proposeValueRule, (rollupIds[p], bridges[r], rule)));
        if (success && by != GOVERNANCE) violated(14, "a stranger proposes value rules");
        if (success) _pending[_key("value", r, p)] = Pending(true, uint64(block.timestamp), abi.encode(rule));
    }

    function applyValue(uint256 r, uint256 p) internal returns (bool success) {
        Pending memory pending = _pending[_key("value", r, p)];
        IPolicy.ValueRule memory rule = valueRules[r][p];
        if (pending.exists) rule = abi.decode(pending.value, (IPolicy.ValueRule));
        success = _act(r, STRANGER, abi.encodeCall(IPolicy.applyValueRule, (rollupIds[p], bridges[r], rule)));
        if (!success) return false;
        if (!_isDue(pending)) violated(14, "a value rule was applied before its delay, after its life, or twice");
        delete _pending[_key("value", r, p)];
        _setValueRule(r, p, rule);
        delete unsafeInflow[r][p];
        delete safeUpTo[r][p];
    }

    /// @dev A rule for what a puppet sends that calls back when it is refunded; its limits are out of reach.
    function tightenTill(uint256 r, uint256 p, address till) internal {
        uint128 most = type(uint128).max / 4;
        vm.chainId(nameOf(r));
        vm.prank(GOVERNANCE);
        policies[r].tightenValueRule(rollupIds[p], till, IPolicy.ValueRule(codec, 600, most, most, most));
    }

    // The stake behind value.

    function tightenCover(uint256 r, uint16 bps, address by) internal returns (bool success) {
        success = _govern(r, by, abi.encodeCall(IStakeCover.tightenRule, (IStakeCover.Rule(prices, bps))));
        bool allowed = by == GOVERNANCE && bps <= RISK_CEILING && (!limited[r] || bps <= riskBps[r]);
        if (success != allowed) violated(14, "a cover loosened at once, or did not tighten");
        if (!success) return false;
        delete _pending[_key("cover", r, r)];
        (riskBps[r], limited[r]) = (bps, true);
    }

    function proposeCover(uint256 r, uint16 bps, address by) internal returns (bool success) {
        success = _govern(r, by, abi.encodeCall(IStakeCover.proposeRule, (IStakeCover.Rule(prices, bps))));
        if (success != (by == GOVERNANCE && bps <= RISK_CEILING)) violated(14, "a cover was proposed by others, or over the ceiling");
        if (success) _pending[_key("cover", r, r)] = Pending(true, uint64(block.timestamp), abi.encode(bps));
    }

    function applyCover(uint256 r) internal returns (bool success) {
        Pending memory pending = _pending[_key("cover", r, r)];
        uint16 bps = pending.exists ? abi.decode(pending.value, (uint16)) : riskBps[r];
        success = _govern(r, STRANGER, abi.encodeCall(IStakeCover.applyRule, (IStakeCover.Rule(prices, bps))));
        if (success != _isDue(pending)) violated(14, "a cover was loosened before its delay, after its life, or twice, or not at all");
        if (!success) return false;
        delete _pending[_key("cover", r, r)];
        (riskBps[r], limited[r]) = (bps, true);
    }

    /// @dev Anyone opens a table's shares; a share that is larger than it was committed to is refused.
    function openShares(uint256 r, uint32 epoch, bool honest) internal {
        publish(epoch);
        IStakeShares.Share[] memory shares = sharesOf();
        if (!honest) shares[epoch % ROLLUPS].bps += 1;
        bool success = _govern(r, STRANGER, abi.encodeCall(IStakeCover.openShares, (commitmentOf(tableOf(epoch)), shares)));
        if (success != (honest && isUsable(r, epoch) && epoch > backing[r])) {
            violated(5, "stake was taken into use that is not there, or stake that is there was not");
        }
        tried("open shares", success);
        if (success) backing[r] = epoch;
    }

    function _govern(uint256 r, address by, bytes memory data) private returns (bool success) {
        vm.chainId(nameOf(r));
        vm.prank(by);
        (success,) = address(covers[r]).call(data);
    }

    function _setValueRule(uint256 r, uint256 p, IPolicy.ValueRule memory rule) private {
        uint256 before = valueRules[r][p].inflowLimit;
        if (address(valueRules[r][p].codec) == address(0)) before = type(uint256).max; // without a rule nothing was limited
        formerInflowLimits[r][p].push(Entry(block.timestamp, before));
        valueRules[r][p] = rule;
    }

    function _setRules(uint256 r, uint256 p, IPolicy.Peer memory peer) private {
        _noteFormerRate(r, p);
        rules[r][p] = peer;
    }

    function _noteFormerRate(uint256 r, uint256 p) private {
        formerRates[r][p].push(Entry(block.timestamp, rules[r][p].maxMessagesPerWindow));
    }

    function _isDue(Pending memory pending) private view returns (bool) {
        uint256 from = uint256(pending.since) + LOOSEN_DELAY;
        return pending.exists && block.timestamp >= from && block.timestamp < from + PROPOSAL_LIFETIME;
    }

    function _act(uint256 r, address by, bytes memory data) private returns (bool success) {
        vm.chainId(nameOf(r));
        vm.prank(by);
        (success,) = address(policies[r]).call(data);
    }

    function _key(string memory setting, uint256 r, uint256 p) private pure returns (bytes32) {
        return keccak256(abi.encode(setting, r, p));
    }
}
