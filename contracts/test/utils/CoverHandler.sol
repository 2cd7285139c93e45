// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStakeShares} from "../../src/interfaces/IStakeShares.sol";
import {CoverFixture} from "./CoverFixture.sol";
import {PriceDouble} from "./PolicyDoubles.sol";

/// @notice Does to the stake cover whatever tables, slashes, prices, governance and time can do, and keeps a log that knows nothing of windows.
contract CoverHandler is CoverFixture {
    struct Entry {
        uint256 time;
        uint256 value;
    }

    string public violation;
    uint256 public admissions;
    uint256 public refusals;

    Entry[] private _log;
    uint32 private _epoch = 1;
    uint256 private _stake = STAKE;
    uint256 private _revoked;
    uint256 private _bps = OWN_BPS;
    uint256 private _riskBps = RISK_BPS;
    uint256 private _usableUntil;

    function setUp() public override {
        super.setUp();
        _usableUntil = cover.backing().usableUntil;
    }

    function pass(uint256 dt) external {
        vm.warp(block.timestamp + bound(dt, 1, 3 days));
    }

    /// @notice A message with value; some fail while a recipient moves the price.
    function comeIn(uint256 amount, bool fails, uint256 movedRate) external {
        amount = bound(amount, 1, 900);
        uint256 rate = prices.rate();
        uint256 value = prices.mode() == PriceDouble.Mode.Honest ? amount * rate : 0;
        uint256 limit = _limit();
        uint256 recent = _sum(2 * EXPOSURE_WINDOW);
        bytes memory payload = abi.encode(true, amount);
        vm.startPrank(address(gateway));
        (bool admitted, uint128 noted) = policy.noteInflow(PEER_ID, 3, 1, BRIDGE, payload);
        if (admitted && fails) {
            prices.setRate(movedRate % 1_000);
            policy.undoInflow(PEER_ID, 3, BRIDGE, noted);
            prices.setRate(rate);
        }
        vm.stopPrank();
        if (!admitted) {
            ++refusals;
            if (value != 0 && value + recent <= limit) violation = "held without need";
            return;
        }
        if (value == 0) violation = "let in without a price";
        if (_sum(EXPOSURE_WINDOW) + value > limit) violation = "over the cover";
        if (fails) return;
        ++admissions;
        _log.push(Entry(block.timestamp, value));
    }

    function goOut(uint256 amount) external {
        vm.prank(address(gateway));
        policy.noteOutflow(PEER_ID, BRIDGE, abi.encode(true, bound(amount, 1, 900)));
    }

    function openNext(uint256 stake, uint256 bps) external {
        (_stake, _bps, _revoked) = (bound(stake, 0, 4 * STAKE), bound(bps, 0, 6_999), 0);
        IStakeShares.Share[] memory shares = listOf(uint16(_bps));
        open(tableOf(++_epoch, uint128(_stake), shares), shares);
        _usableUntil = block.timestamp + 13 days;
    }

    function revoke(uint256 weight) external {
        _revoked = bound(weight, _revoked, _revoked + STAKE / 2);
        tables.revoke(_epoch, uint128(_revoked));
    }

    function changeRule(uint16 riskBps) external {
        riskBps = uint16(bound(riskBps, 1_000, 6_666));
        if (riskBps > _riskBps) {
            vm.prank(GOVERNANCE);
            cover.proposeRule(ruleOf(riskBps));
            vm.warp(block.timestamp + LOOSEN_DELAY);
            cover.applyRule(ruleOf(riskBps));
        } else {
            tightenCover(riskBps);
        }
        _riskBps = riskBps;
    }

    function changePrice(uint256 rate, uint256 mode) external {
        prices.setRate(bound(rate, 1, 4));
        prices.become(mode % 4 == 0 ? PriceDouble.Mode(mode / 4 % 6) : PriceDouble.Mode.Honest);
    }

    function _limit() private view returns (uint256) {
        if (block.timestamp >= _usableUntil || _revoked >= _stake) return 0;
        return (_stake - _revoked) * _bps * _riskBps / 1e8;
    }

    /// @dev What was let in during the `window` seconds that end now.
    function _sum(uint256 window) private view returns (uint256 sum) {
        for (uint256 i = _log.length; i > 0 && _log[i - 1].time + window > block.timestamp; --i) {
            sum += _log[i - 1].value;
        }
    }
}
