// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Deliveries, Delivery} from "../utils/Delivery.sol";
import {Sent} from "./NetworkLedger.sol";
import {NetworkRules} from "./NetworkRules.sol";
import {Manner, Puppet} from "./Puppet.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What anyone may do with what was really sent: deliver it, try it again, end it, have it refunded; and with certificates.
abstract contract NetworkPlays is NetworkRules {
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
        uint64 lifetime = pick(seed, 2) % 4 == 0 ? uint64(60 + pick(seed, 3) % 600) : 14 days;
        if (pick(seed, 4) % 8 == 0 && chainId < nameOf(3)) return sendTill(src, dst, uint64(60 + pick(seed, 3) % 600));
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
        compareAll();
    }

    function deliver(uint256 seed) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        tried("deliver", deliver(plan, 0));
        compareAll();
    }

    function deliverStarved(uint256 seed, uint256 gas) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        tried("deliverStarved", deliver(plan, bound(gas, 200_000, 8_000_000)));
        compareAll();
    }

    /// @dev A run of a lane under one of the newest blocks, of which some reaches beyond what was consumed; signed by whom the seed says.
    function _someRun(uint256 seed) private returns (Plan memory plan, bool exists) {
        (plan.src, plan.dst) = _someLane(pick(seed, 1));
        if (blocks[plan.src].length == 0 || pick(seed, 2) % 4 != 0) seal(plan.src);
        uint256 length = blocks[plan.src].length;
        plan.blockIndex = length - 1 - (pick(seed, 3) % 8 == 0 ? pick(seed, 4) % length : 0);
        uint64 size = laneSize(plan);
        if (size == 0) return (plan, false);
        uint64 next = nextOpen(plan.dst, plan.src, size, seed);
        plan.start = pick(seed, 5) % 3 == 0 || next >= size ? pick(seed, 6) % size : next;
        plan.end = plan.start + 1 + pick(seed, 7) % 12;
        if (plan.end > size) plan.end = size;
        _sign(plan, seed);
        _recall(plan, seed);
        // The block may be another one now.
        size = laneSize(plan);
        if (plan.end > size) plan.end = size;
        if (plan.start >= plan.end) plan.start = plan.end - 1;
        return (plan, true);
    }

    /// @dev The first index that was not consumed, or the first from somewhere on: some are held for long.
    function nextOpen(uint256 dst, uint256 src, uint64 size, uint256 seed) internal view returns (uint64) {
        return gateways[dst].nextUnconsumed(rollupIds[src], pick(seed, 50) % 2 == 0 ? 0 : uint64(pick(seed, 51) % size));
    }

    /// @dev Finality and certificate: mostly good ones, sometimes one that was recorded before.
    function _sign(Plan memory plan, uint256 seed) internal {
        plan.finality = uint8(1 + pick(seed, 10) % 3);
        plan.epoch = pick(seed, 11) % 16 == 0 ? someEpoch(pick(seed, 12)) : usableEpoch(plan.dst, pick(seed, 13));
        plan.mask = pick(seed, 14) % 4 == 0 ? pick(seed, 15) % 16 : [15, 15, 14, 13, 11][pick(seed, 16) % 5];
        plan.beat = ++beats;
        plan.kind = uint8(pick(seed, 17) % 2);
    }

    /// @dev Instead, a head that the destination has a record of.
    function _recall(Plan memory plan, uint256 seed) private view {
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
        compareAll();
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
        if (pick(seed, 3) % 4 == 0) tried("pause", pause(dst, src, 1, GOVERNANCE));
        retry(holder[src][dst][all[place]]);
        Puppet(payable(puppets[dst][uint256(Manner.Moody)])).mend(false);
        compareAll();
    }

    function mend(uint256 seed) external {
        Puppet(payable(puppets[seed % 3][uint256(Manner.Moody)])).mend(pick(seed, 1) % 4 == 0);
    }

    // Ends.

    /// @notice Messages of a lane are ended, mostly by a head that may: late ones, some in time, delivered ones, failed ones.
    function expire(uint256 seed) external {
        (Plan memory plan, bool exists) = _someRun(seed);
        if (!exists) return;
        uint256 wide = plan.start + 1 + pick(seed, 50) % 40;
        plan.end = wide < laneSize(plan) ? wide : laneSize(plan);
        if (plan.kind != 2 && pick(seed, 51) % 8 != 0) plan.finality = 3;
        expire(plan);
        compareAll();
    }

    /// @notice Something is asked back: what expired, what something else stands in the place of, or whatever was sent. By a proof that is right or bent.
    function refund(uint256 seed) external {
        (uint256 src, uint256 dst) = _someLane(pick(seed, 60));
        Claim memory claim;
        claim.rejected = pick(seed, 61) % 3 == 0;
        claim.id = _someClaim(src, dst, claim.rejected, seed);
        if (claim.id == 0) return;
        Sent storage message = sent[claim.id];
        seal(dst, claim.rejected ? consumedSlot(message) : expiredSlot(message));
        (claim.head.src, claim.head.dst) = (dst, src);
        claim.head.blockIndex = blocks[dst].length - 1 - (pick(seed, 62) % 16 == 0 ? pick(seed, 63) % blocks[dst].length : 0);
        _sign(claim.head, seed);
        if (pick(seed, 64) % 8 != 0) claim.head.finality = 3;
        if (pick(seed, 65) % 4 == 0) claim.wrong = 1 + pick(seed, 66) % WAYS_TO_BEND;
        claim.by = STRANGER;
        refund(claim);
        claim.by = address(this);
        refund(claim);
        if (pick(seed, 68) % 4 == 0) refund(claim);
        compareAll();
    }

    function _someClaim(uint256 src, uint256 dst, bool rejected, uint256 seed) private view returns (bytes32 id) {
        bytes32[] storage all = ids[src][dst];
        bytes32[] storage expired = expiredIds[src][dst];
        if (all.length == 0) return 0;
        uint256 what = pick(seed, 70) % 8;
        if (!rejected && expired.length != 0 && what != 0) return _open(expired, pick(seed, 71));
        uint256 place = pick(seed, 72) % all.length;
        for (uint256 i = 0; i < all.length && rejected && what != 0; ++i) {
            id = all[(place + i) % all.length];
            bytes32 held = holder[src][dst][sent[id].index];
            // Taken by something else, or delivered itself.
            if (held != 0 && (held == id) == (what < 3) && !sent[id].refunded) return id;
        }
        return all[place];
    }

    /// @dev One that was not refunded yet, if there is one.
    function _open(bytes32[] storage list, uint256 seed) private view returns (bytes32 id) {
        for (uint256 i = 0; i < list.length; ++i) {
            id = list[(seed % list.length + i) % list.length];
            if (!sent[id].refunded) return id;
        }
    }

    /// @dev Where most happens.
    function _someLane(uint256 seed) internal pure returns (uint256 src, uint256 dst) {
        uint256 lane = seed % 10;
        return lane < 4 ? (A, B) : lane < 6 ? (C, B) : lane < 7 ? (B, A) : lane < 8 ? (C, A) : lane < 9 ? (A, C) : (B, C);
    }

    // Certificates.

    /// @dev Of the last that were, and the next.
    function someEpoch(uint256 seed) internal view returns (uint32) {
        return newestEpoch() + 1 - uint32(seed % 7);
    }

    /// @notice Any seats sign, and something about it may be wrong.
    function certify(uint256 seed) external {
        uint256 dst = seed % 3;
        uint32 epoch = pick(seed, 1) % 2 == 0 ? usableEpoch(dst, pick(seed, 2)) : someEpoch(pick(seed, 3));
        certify(dst, epoch, pick(seed, 4) % 2 == 0 ? 15 : pick(seed, 5) % 16, pick(seed, 6) % 10, seed);
    }

    /// @dev The verdict has to be exactly that of specs/wire.md §7.
    function certify(uint256 dst, uint32 epoch, uint256 mask, uint256 wrong, uint256 seed) internal {
        bytes32 headsRoot = wrong == 1 ? bytes32(0) : keccak256(abi.encode("heads", ++beats));
        bool valid = isUsable(dst, epoch) && hasQuorum(dst, epoch, mask);
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
        if (success && !isUsable(dst, epoch)) violated(9, "an epoch counted whose signers may be gone");
        if (success != (valid && !spoiled)) violated(6, "a certificate's verdict is not what the rule says");
    }

    /// @dev The second signer's signature is the first one's.
    function _repeatFirst(bytes memory list) private pure {
        for (uint256 i = 0; i < 64; ++i) {
            list[64 + i] = list[i];
        }
    }

    // What is compared after each action, and at the end.

    function compareAll() internal {
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
}
