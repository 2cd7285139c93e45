// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {FailingRecipient} from "../../utils/Recipients.sol";

/// @notice A peer that is not heard any more left a failed message behind, and somebody retries it: once as itself, once under a chain id that
/// means another rollup by now. The recipient sees the sender's chain only, so it would take the message for one of the successor's.
contract RetryOfSilencedPeerTest is GatewayFixture {
    FailingRecipient private _recipient;
    Message private _message;

    function setUp() public {
        deployGateway();
        _recipient = new FailingRecipient();
        Message memory message = messageTo(address(_recipient), 0);
        vm.assertTrue(deliverOne(message) == IGateway.Status.Failed);
        _recipient.mend();
        _message = message;
    }

    /// @dev Paused, frozen or dropped: the policy says so, and the gateway asks it.
    function test_retry_closedPeer_reverts() public {
        rules.setClosed(true);
        vm.expectRevert(abi.encodeWithSelector(PolicyDouble.Closed.selector, SOURCE_ID));
        gateway.retry(SOURCE_ID, LANE, _message);
        rules.setClosed(false);
        gateway.retry(SOURCE_ID, LANE, _message);
        vm.assertEq(_recipient.calls(), 1);
    }

    function test_retry_chainIdOfAnotherNow_reverts() public {
        rules.setChainId(77);
        vm.expectRevert(abi.encodeWithSelector(IGateway.WrongSourceChain.selector, SOURCE_CHAIN, 77));
        gateway.retry(SOURCE_ID, LANE, _message);
        vm.assertEq(_recipient.calls(), 0);
    }
}
