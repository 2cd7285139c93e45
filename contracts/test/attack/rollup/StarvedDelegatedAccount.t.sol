// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";

/// @notice A relayer brings as little gas as the gateway lets it, to have a message fail. The recipient is an account that delegates its code
/// (EIP-7702): loading that code costs the caller 2,600 more, after the gateway looked at what gas is left.
contract StarvedDelegatedAccountTest is GatewayFixture {
    address private constant ACCOUNT = address(0xACC0);

    RecordingRecipient private _delegate;

    function setUp() public {
        deployGateway();
        _delegate = new RecordingRecipient();
        vm.etch(ACCOUNT, abi.encodePacked(hex"ef0100", address(_delegate)));
    }

    function test_deliver_leastGas_recipientHasItsLimit() public {
        Message[] memory messages = messagesTo(ACCOUNT, 1);
        messages[0].gasLimit = 1_000_000;
        bytes memory callData = callOf(pack(messages));

        _requireSameGas(callData);
    }

    /// @dev A retry comes with the account not loaded, which is 2,600 more again. What starves there and still succeeds, because it catches what its own calls lack, is delivered for good.
    /// forge-config: default.isolate = true
    function test_retry_leastGas_recipientHasItsLimit() public {
        Message memory message = messageTo(ACCOUNT, 0);
        message.gasLimit = 1_000_000;
        vm.etch(ACCOUNT, hex"fe");
        vm.assertTrue(deliverOne(message) == IGateway.Status.Failed);
        vm.etch(ACCOUNT, abi.encodePacked(hex"ef0100", address(_delegate)));
        _requireSameGas(abi.encodeCall(IGateway.retry, (SOURCE_ID, LANE, message)));
    }

    function _requireSameGas(bytes memory callData) private {
        uint256 ample = _gasReceived(callData, 5_000_000);
        (uint256 refused, uint256 enough) = (uint256(900_000), uint256(1_500_000));
        while (enough - refused > 1) {
            uint256 middle = (refused + enough) / 2;
            if (_gasReceived(callData, middle) == 0) refused = middle;
            else enough = middle;
        }
        vm.assertEq(_gasReceived(callData, enough), ample);
    }

    /// @dev What the account had of `gas` brought by the relayer; zero where the delivery was refused. Nothing stays.
    function _gasReceived(bytes memory callData, uint256 gas) private returns (uint256 received) {
        uint256 state = vm.snapshotState();
        vm.cool(ACCOUNT);
        vm.cool(address(_delegate));
        (bool success,) = address(gateway).call{gas: gas}(callData);
        if (success) {
            vm.assertEq(RecordingRecipient(ACCOUNT).calls(), 1);
            received = RecordingRecipient(ACCOUNT).gasReceived();
        }
        vm.revertToState(state);
    }
}
