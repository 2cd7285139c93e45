// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice The rules of one peer that every delivery needs, and its rate usage, in one word. From the lowest bit: chainId 64, used 24, previous 24, window 32,
/// openLimit 24, maxHeadAge 17, generation 13, quorumBps 14, minFinality 2, frozen 2, flags 4, pausedUntil 36.
type HotRules is uint256;

using {
    chainId,
    used,
    previous,
    window,
    openLimit,
    maxHeadAge,
    quorumBps,
    minFinality,
    frozen,
    pausedUntil,
    readFloor,
    has,
    withRules,
    withUsage,
    withOpenLimit,
    nextGeneration,
    withFrozen,
    withPausedUntil,
    withFlag,
    withoutFlag,
    withoutChain
} for HotRules global;

/// @dev Flags: there is something in another slot that has to be read.
uint256 constant HAS_MIN_STAKE = 1 << 216;
uint256 constant HAS_VALUE_RULES = 1 << 217;
uint256 constant HAS_SHARES = 1 << 218;
uint256 constant HAS_DECISIONS = 1 << 219;

uint256 constant FROZEN_MASK = 3 << 214;
uint256 constant GENERATION_MASK = 0x1fff << 185;
uint256 constant USED_SHIFT = 64;
uint256 constant MASK_24 = (1 << 24) - 1;
uint256 constant USAGE_MASK = ((1 << 80) - 1) << 64;
/// @dev What `withRules` sets: chainId, openLimit, maxHeadAge, quorumBps, minFinality, and the flag of the least stake.
uint256 constant RULES_MASK = ((1 << 64) - 1) | (((1 << 41) - 1) << 144) | (((1 << 16) - 1) << 198) | HAS_MIN_STAKE;

function chainId(HotRules hot) pure returns (uint64) {
    return uint64(HotRules.unwrap(hot));
}

/// @dev Messages that were counted in `window`.
function used(HotRules hot) pure returns (uint256) {
    return (HotRules.unwrap(hot) >> USED_SHIFT) & MASK_24;
}

/// @dev Messages that were counted in the window before.
function previous(HotRules hot) pure returns (uint256) {
    return (HotRules.unwrap(hot) >> 88) & MASK_24;
}

function window(HotRules hot) pure returns (uint256) {
    return uint32(HotRules.unwrap(hot) >> 112);
}

/// @dev Messages per window that are reserved for nobody.
function openLimit(HotRules hot) pure returns (uint256) {
    return (HotRules.unwrap(hot) >> 144) & MASK_24;
}

function maxHeadAge(HotRules hot) pure returns (uint256) {
    return (HotRules.unwrap(hot) >> 168) & 0x1ffff;
}

function quorumBps(HotRules hot) pure returns (uint16) {
    return uint16((HotRules.unwrap(hot) >> 198) & 0x3fff);
}

function minFinality(HotRules hot) pure returns (uint8) {
    return uint8((HotRules.unwrap(hot) >> 212) & 3);
}

function frozen(HotRules hot) pure returns (uint8) {
    return uint8((HotRules.unwrap(hot) >> 214) & 3);
}

function pausedUntil(HotRules hot) pure returns (uint64) {
    return uint64(HotRules.unwrap(hot) >> 220);
}

/// @dev The least finality at which the peer's state may be read: 1 to 3, or 4 for none. A pause ends by itself and so has no part in it: what was proven before is no less true.
function readFloor(HotRules hot) pure returns (uint8) {
    if (hot.chainId() == 0) return 4;
    uint8 thawed = hot.frozen() + 1;
    return thawed > hot.minFinality() ? thawed : hot.minFinality();
}

function has(HotRules hot, uint256 flag) pure returns (bool) {
    return HotRules.unwrap(hot) & flag != 0;
}

/// @dev Every argument is within its field: the floors of the policy see to it.
function withRules(
    HotRules hot,
    uint256 chainId_,
    uint256 openLimit_,
    uint256 maxHeadAge_,
    uint256 quorumBps_,
    uint256 minFinality_,
    bool hasMinStake
) pure returns (HotRules) {
    uint256 rules = chainId_ | (openLimit_ << 144) | (maxHeadAge_ << 168) | (quorumBps_ << 198) | (minFinality_ << 212);
    if (hasMinStake) rules |= HAS_MIN_STAKE;
    return HotRules.wrap((HotRules.unwrap(hot) & ~RULES_MASK) | rules);
}

/// @dev No peer any more: that is the chain id. Everything else stays, the quorum and the least stake too: exits ask for them (`Hearing.requireFinal`), and who is dropped because nobody
/// trusts its operators any more must not be believed more easily than before.
function withoutChain(HotRules hot) pure returns (HotRules) {
    return HotRules.wrap(HotRules.unwrap(hot) & ~uint256(type(uint64).max));
}

/// @dev Counts over 24 bits are cut to the largest, which is over every limit.
function withUsage(HotRules hot, uint256 window_, uint256 used_, uint256 previous_) pure returns (HotRules) {
    if (used_ > MASK_24) used_ = MASK_24;
    uint256 usage = (used_ << USED_SHIFT) | (previous_ << 88) | (uint256(uint32(window_)) << 112);
    return HotRules.wrap((HotRules.unwrap(hot) & ~USAGE_MASK) | usage);
}

function withOpenLimit(HotRules hot, uint256 openLimit_) pure returns (HotRules) {
    return HotRules.wrap((HotRules.unwrap(hot) & ~(MASK_24 << 144)) | (openLimit_ << 144));
}

/// @dev The generation says which memory of heads is in use; after the last comes the first again.
function nextGeneration(HotRules hot) pure returns (HotRules) {
    uint256 next = (HotRules.unwrap(hot) + (1 << 185)) & GENERATION_MASK;
    return HotRules.wrap((HotRules.unwrap(hot) & ~GENERATION_MASK) | next);
}

function withFrozen(HotRules hot, uint8 finality) pure returns (HotRules) {
    return HotRules.wrap((HotRules.unwrap(hot) & ~(uint256(3) << 214)) | (uint256(finality) << 214));
}

function withPausedUntil(HotRules hot, uint256 until) pure returns (HotRules) {
    return HotRules.wrap((HotRules.unwrap(hot) & ((1 << 220) - 1)) | (until << 220));
}

function withFlag(HotRules hot, uint256 flag) pure returns (HotRules) {
    return HotRules.wrap(HotRules.unwrap(hot) | flag);
}

function withoutFlag(HotRules hot, uint256 flag) pure returns (HotRules) {
    return HotRules.wrap(HotRules.unwrap(hot) & ~flag);
}
