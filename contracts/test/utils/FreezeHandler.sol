// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {FloorFixture} from "./FloorFixture.sol";

/// @notice Freezing and thawing, and what may be read meanwhile, against a model that writes the rules out by finality.
contract FreezeHandler is FloorFixture {
    string public violation;
    uint256 public freezes;
    uint256 public thaws;
    uint256 public proofs;

    uint8 private _least = 1;
    uint256 private _values;
    /// @dev By least finality, what was proven last and may still be read there: number + 1 of its head, and the value.
    uint64[4] private _provenNumber;
    uint8[4] private _provenFinality;
    uint256[4] private _proven;
    uint8 private _frozen;
    uint64 private _frozenNumber;
    uint64[4] private _decided;
    /// @dev By finality and place in the ring: number + 1 and fork of the head heard last.
    mapping(uint8 finality => mapping(uint64 place => uint64)) private _number;
    mapping(uint8 finality => mapping(uint64 place => uint256)) private _fork;

    function hear(uint8 finality, uint64 number, uint256 fork) external {
        (finality, number, fork) = _head(finality, number, fork);
        uint256 expected = _meet(finality, number, fork, _least);
        vm.prank(address(gateway));
        (bool success, bytes memory answer) = address(policy).call(abi.encodeCall(IPolicy.admit, (headOf(finality, number, fork), 1)));
        uint256 actual = !success ? 0 : abi.decode(answer, (bool)) ? 2 : 1;
        if (actual != expected) violation = "admit";
        if (actual == 2 && _frozen != 0 && number >= _frozenNumber) _thaw(number);
        _compare();
    }

    function accuse(uint8 finality, uint64 number) external {
        (finality, number,) = _head(finality, number, 0);
        // Rarely: nothing in this model thaws it.
        if (finality == 3 && number != 7) finality = 2;
        bool expected = finality > _frozen && (_decided[finality] == 0 || number > _decided[finality]);
        Attested memory a = headOf(finality, number, 0);
        Attested memory b = headOf(finality, number, 1);
        bytes memory data = abi.encodeCall(IPolicy.reportConflict, (PEER_ID, a.outboxRoot, abi.encode(a), b.outboxRoot, abi.encode(b)));
        (bool success,) = address(policy).call(data);
        if (success != expected) violation = "reportConflict";
        if (success) _freeze(finality, number);
        _compare();
    }

    function decide(uint8 finality, uint64 number, uint256 fork) external {
        (finality, number, fork) = _head(finality, number, fork);
        Attested memory head = headOf(finality, number, fork);
        bool expected = _frozen != 0 && number >= _frozenNumber;
        uint256 met = expected ? _meet(finality, number, fork, 1) : 0;
        (bool success,) = address(policy).call(abi.encodeCall(IPolicy.thaw, (PEER_ID, head.outboxRoot, abi.encode(head))));
        if (success != (met != 0)) violation = "thaw";
        if (met == 2) _thaw(number);
        _compare();
    }

    /// @notice Governance wants more finality, at once. Rarely: nothing in this model lowers it again.
    function tightenFinality(uint8 least, uint256 dice) external {
        if (dice % 32 != 0) return;
        _least = uint8(bound(least, _least, 3));
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = _least;
        tighten(rules);
        _void(_least);
        _compare();
    }

    /// @notice Proves a value of its own; whether it may is the model's `hear` without a trace.
    function prove(uint8 finality, uint64 number, uint256 fork) external {
        (finality, number, fork) = _head(finality, number, fork);
        uint256 value = ++_values;
        bool expected = finality >= _floor() && _isHeard(finality, number, fork);
        (bool success,) = address(this).call(abi.encodeCall(this.proveOutside, (finality, number, fork, value)));
        if (success != expected) violation = "prove";
        if (success) {
            ++proofs;
            _keep(finality, number, value);
        }
        _compare();
    }

    /// @dev As the reader keeps it: newer by number, then by finality, at its own finality and from there downwards as far as it is newer.
    function _keep(uint8 finality, uint64 number, uint256 value) private {
        uint8 newest = _newestFrom(finality);
        if (newest != 0 && !_isNewer(number, finality, newest)) return;
        for (uint8 f = finality; f >= _floor(); --f) {
            if (f != finality && !_isNewer(number, finality, f)) break;
            (_provenNumber[f], _provenFinality[f], _proven[f]) = (number + 1, finality, value);
        }
    }

    function _isNewer(uint64 number, uint8 finality, uint8 than) private view returns (bool) {
        if (number + 1 != _provenNumber[than]) return number + 1 > _provenNumber[than];
        return finality > _provenFinality[than];
    }

    /// @dev The least finality from `finality` on where something is kept; 0 for none.
    function _newestFrom(uint8 finality) private view returns (uint8) {
        for (uint8 f = finality; f <= 3; ++f) {
            if (_provenNumber[f] != 0) return f;
        }
        return 0;
    }

    function _floor() private view returns (uint8) {
        return _frozen + 1 > _least ? _frozen + 1 : _least;
    }

    /// @dev For good.
    function _void(uint8 floor) private {
        for (uint8 f = 1; f < floor; ++f) {
            (_provenNumber[f], _provenFinality[f], _proven[f]) = (0, 0, 0);
        }
    }

    function _isHeard(uint8 finality, uint64 number, uint256 fork) private view returns (bool) {
        if (finality <= _frozen || (_decided[finality] != 0 && number <= _decided[finality])) return false;
        uint64 known = _number[finality][number % 32];
        return known <= number || (known == number + 1 && _fork[finality][number % 32] == fork);
    }

    /// @param least finality that is heard; a contradiction counts all the same
    /// @return 0: refused; 1: contradicts, the peer is frozen now; 2: heard
    function _meet(uint8 finality, uint64 number, uint256 fork, uint8 least) private returns (uint256) {
        if (finality <= _frozen) return 0;
        if (_decided[finality] != 0 && number <= _decided[finality]) return 0;
        uint64 place = number % 32;
        uint64 known = _number[finality][place];
        if (known > number + 1) return 0;
        if (known == number + 1 && _fork[finality][place] != fork) {
            _freeze(finality, number);
            return 1;
        }
        if (finality < least) return 0;
        (_number[finality][place], _fork[finality][place]) = (number + 1, fork);
        return 2;
    }

    function _freeze(uint8 finality, uint64 number) private {
        ++freezes;
        (_frozen, _frozenNumber) = (finality, number);
        _void(finality + 1);
    }

    function _thaw(uint64 number) private {
        ++thaws;
        for (uint8 f = 1; f <= _frozen; ++f) {
            if (number > _decided[f]) _decided[f] = number;
        }
        _frozen = 0;
    }

    function _compare() private {
        (uint8 finality, uint64 number) = policy.frozen(PEER_ID);
        if (finality != _frozen || (finality != 0 && number != _frozenNumber)) violation = "frozen";
        for (uint8 f = 1; f <= 3; ++f) {
            (number,) = policy.decided(PEER_ID, f);
            if (number != _decided[f]) violation = "decided";
        }
        if (reader.floorOf(PEER_ID) != _floor()) violation = "floor";
        for (uint8 f = 1; f <= 3; ++f) {
            uint8 newest = _newestFrom(f > _floor() ? f : _floor());
            if (valueAt(f) != (newest == 0 ? 0 : _proven[newest])) violation = "reading";
        }
    }

    /// @dev Mostly the two lower finalities, mostly one fork, numbers that collide in the ring.
    function _head(uint8 finality, uint64 number, uint256 fork) private pure returns (uint8, uint64, uint256) {
        uint8[8] memory likely = [1, 1, 1, 1, 2, 2, 2, 3];
        return (likely[finality % 8], number % 80, finality % 8 == 7 ? 0 : (fork % 6 == 0 ? 1 : 0));
    }
}
