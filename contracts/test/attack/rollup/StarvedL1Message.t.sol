// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {L1Pair} from "../../utils/L1Pair.sol";
import {BurningRecipient, RecordingRecipient} from "../../utils/Recipients.sol";

/// @notice Somebody has a message come to its recipient with less gas than its sender gave it: by a transaction that is short of gas, with the longest payload, value, and a recipient that delegates its code (EIP-7702)
/// and was not loaded. A recipient that catches what its own calls lack would take the message for good.
contract StarvedL1MessageTest is L1Pair {
    address private constant ACCOUNT = address(0xACC0);
    uint64 private constant GAS_LIMIT = 600_000;
    uint256 private constant STEP = 173;

    RecordingRecipient private _delegate;

    function setUp() public {
        deployPair();
        _delegate = new RecordingRecipient();
        vm.etch(ACCOUNT, abi.encodePacked(hex"ef0100", address(_delegate)));
    }

    function test_advance_anyGas_allOrNothing() public {
        _requireAllOrNothing(_message(1));
        _requireAllOrNothing(_message(1_024));
    }

    function test_retry_anyGas_allOrNothing() public {
        IL1Gateway.L1Message memory message = _message(1);
        vm.etch(ACCOUNT, "");
        advanceWith(message);
        vm.etch(ACCOUNT, abi.encodePacked(hex"ef0100", address(_delegate)));
        uint256 ample = _ample(message);
        bytes memory call = abi.encodeCall(IL1Gateway.retry, (0, message));
        uint256 refused;
        uint256 had;
        for (uint256 gas = GAS_LIMIT; gas < GAS_LIMIT + 150_000; gas += STEP) {
            uint256 received = _gasReceived(address(this), gas, 0, call);
            if (received == 0) ++refused;
            else had += received >= ample ? 1 : 1_000_000;
        }
        vm.assertTrue(refused > 50 && had > 50 && had < 1_000_000, "less than its own");
    }

    /// @dev What fails can be kept, however little is left: else the whole transaction fails, and the rollup would hear no more of its L1. What is between is for gas that no system transaction has.
    function test_advance_burner_isKept() public {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = messageTo(address(new BurningRecipient()), 1, "x");
        bytes memory call = abi.encodeCall(IL1Gateway.advance, (blocksAfter(START_NUMBER, 0), messages));
        bool kept;
        for (uint256 gas = 30_000; gas < 400_000; gas += STEP) {
            uint256 state = vm.snapshotState();
            vm.cool(address(gateway));
            vm.prank(SYSTEM);
            (bool success,) = address(gateway).call{gas: gas, value: 1}(call);
            // From some gas on always.
            vm.assertTrue(success || !kept, "more gas, and it failed");
            kept = success;
            if (success) vm.assertTrue(gateway.isFailed(idOf(0, messages[0])));
            vm.revertToState(state);
        }
        vm.assertTrue(kept);
    }

    function _requireAllOrNothing(IL1Gateway.L1Message memory message) private {
        uint256 ample = _ample(message);
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = message;
        bytes memory call = abi.encodeCall(IL1Gateway.advance, (blocksAfter(START_NUMBER, 0), messages));
        uint256 refused;
        uint256 had;
        for (uint256 gas = GAS_LIMIT; gas < GAS_LIMIT + 150_000; gas += STEP) {
            uint256 received = _gasReceived(SYSTEM, gas, message.value, call);
            if (received == 0) ++refused;
            else had += received == ample ? 1 : 1_000_000;
        }
        vm.assertTrue(refused > 50 && had > 50 && had < 1_000_000, "less than its own");
    }

    function _message(uint256 length) private pure returns (IL1Gateway.L1Message memory message) {
        message = messageTo(ACCOUNT, 1, new bytes(length));
        message.gasLimit = GAS_LIMIT;
    }

    /// @dev What the recipient sees of its own gas where there is more than enough.
    function _ample(IL1Gateway.L1Message memory message) private returns (uint256 gas) {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = message;
        gas = _gasReceived(SYSTEM, 5_000_000, message.value, abi.encodeCall(IL1Gateway.advance, (blocksAfter(START_NUMBER, 0), messages)));
        vm.assertTrue(gas > GAS_LIMIT - 5_000 && gas < GAS_LIMIT);
    }

    /// @dev What the account had of `gas`; zero where it was not called, or not to an end. Nothing stays.
    function _gasReceived(address from, uint256 gas, uint256 value, bytes memory call) private returns (uint256 received) {
        uint256 state = vm.snapshotState();
        vm.cool(address(gateway));
        vm.cool(ACCOUNT);
        vm.cool(address(_delegate));
        vm.prank(from);
        (bool success,) = address(gateway).call{gas: gas, value: value}(call);
        if (success) received = RecordingRecipient(ACCOUNT).gasReceived();
        vm.revertToState(state);
    }
}
