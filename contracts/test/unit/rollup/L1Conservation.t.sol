// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {FailingRecipient} from "../../utils/Recipients.sol";
import {Vm} from "../../utils/Vm.sol";

/// @notice What is in escrow on the L1 is what was delivered, what failed, what went back and what is still to be delivered; and the rollup keeps exactly what failed and what was sent to the L1.
contract L1ConservationTest is L1Pair {
    address private constant BOB = address(0xB0B);

    FailingRecipient private _failing;
    IL1Gateway.L1Message[] private _all;
    uint256 private _handedOver;
    uint256 private _waiting;
    uint256 private _delivered;
    uint256 private _failed;
    uint256 private _returned;
    uint256 private _sentBack;

    function setUp() public {
        deployPair();
        _failing = new FailingRecipient();
    }

    function testFuzz_escrow_isConserved(uint256 seed) public {
        for (uint256 step = 0; step < 40; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 action = seed % 6;
            if (action < 2) _send(seed >> 8);
            if (action == 2) _advance();
            if (action == 3) _retry(seed >> 8);
            if (action == 4) _bounce(seed >> 8);
            if (action == 5) _sendBack((seed >> 8) % 1 ether);
            _check();
        }
        _advance();
        vm.assertEq(_waiting, 0);
        _check();
    }

    function _check() private view {
        vm.assertEq(address(portal).balance, _delivered + _failed + _returned + _waiting);
        vm.assertEq(address(gateway).balance, _failed + _returned + _sentBack);
    }

    function _send(uint256 seed) private {
        vm.roll(block.number + 1);
        uint256 value = (seed >> 8) % 1 ether;
        IL1Gateway.L1Message memory message = seed % 2 == 0 ? messageTo(BOB, value, "") : messageTo(address(_failing), value, "x");
        vm.recordLogs();
        sendFromL1(message);
        _all.push(messagesIn(vm.getRecordedLogs())[0]);
        _waiting += value;
    }

    function _advance() private {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](_all.length - _handedOver);
        for (uint256 i = 0; i < messages.length; ++i) {
            messages[i] = _all[_handedOver + i];
            _waiting -= messages[i].value;
            if (messages[i].recipient == BOB) _delivered += messages[i].value;
            else _failed += messages[i].value;
        }
        _handedOver += messages.length;
        advance(1, messages);
    }

    function _retry(uint256 seed) private {
        (bool found, uint64 index) = _anyFailed(seed);
        if (!found) return;
        bytes memory code = address(_failing).code;
        // For this once it is another contract, which takes what comes.
        vm.etch(address(_failing), hex"632432ef2660e01b5f5260205ff3");
        gateway.retry(index, _all[index]);
        vm.etch(address(_failing), code);
        _failed -= _all[index].value;
        _delivered += _all[index].value;
    }

    function _bounce(uint256 seed) private {
        vm.warp(block.timestamp + 2 days);
        (bool found, uint64 index) = _anyFailed(seed);
        if (!found || block.timestamp < gateway.failedSince(idOf(index, _all[index])) + 7 days) return;
        gateway.bounce(index, _all[index]);
        _failed -= _all[index].value;
        _returned += _all[index].value;
    }

    function _sendBack(uint256 value) private {
        vm.deal(BOB, BOB.balance + value);
        vm.prank(BOB);
        gateway.sendMessage{value: value}(onL1(BOB), "", new bytes[](0));
        _sentBack += value;
    }

    /// @dev One that failed and has value, from a place that `seed` chooses on.
    function _anyFailed(uint256 seed) private view returns (bool, uint64) {
        for (uint256 i = 0; i < _all.length; ++i) {
            uint256 index = (seed % _all.length + i) % _all.length;
            if (_all[index].value != 0 && gateway.isFailed(idOf(index, _all[index]))) return (true, uint64(index));
        }
        return (false, 0);
    }
}
