// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {Delivery} from "../../utils/Delivery.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";

/// @notice A certified outbox holds a second lane, to another rollup or from one, whose messages name a recipient here: sent with a policy that gave this
/// chain id to somebody else. Its indices run beside those of the true lane.
contract LaneOfAnotherTest is GatewayFixture {
    RecordingRecipient private _recipient;

    function setUp() public {
        deployGateway();
        _recipient = new RecordingRecipient();
    }

    function test_deliver_laneToAnotherRollup_reverts() public {
        _expectRefused(_deliveryOf(SOURCE_ID, OTHER_ID, _idOf(SOURCE_ID, LANE), LANE));
    }

    function test_deliver_laneFromAnotherRollup_reverts() public {
        _expectRefused(_deliveryOf(OTHER_ID, OWN_ID, _idOf(OTHER_ID, LANE), LANE));
        Delivery memory delivery = _deliveryOf(OTHER_ID, OWN_ID, _idOf(OTHER_ID, LANE), LANE);
        delivery.sourceId = OTHER_ID;
        _expectRefused(delivery);
    }

    /// @dev The messages hashed for another lane or another source, under a leaf that claims the true one: what a source that mixes its lanes up could certify.
    function test_deliver_messagesOfAnotherLane_reverts() public {
        _expectRefused(_deliveryOf(SOURCE_ID, OWN_ID, _idOf(SOURCE_ID, LANE + 1), LANE));
        _expectRefused(_deliveryOf(SOURCE_ID, OWN_ID, _idOf(OTHER_ID, LANE), LANE));
    }

    /// @dev A corrupt source keeps two lanes to here: their indices are the same ones, and each is consumed once.
    function test_deliver_secondLaneToHere_consumesNoIndexTwice() public {
        vm.assertEq(deliver(_deliveryOf(SOURCE_ID, OWN_ID, _idOf(SOURCE_ID, LANE), LANE)), 1);
        vm.assertEq(deliver(_deliveryOf(SOURCE_ID, OWN_ID, _idOf(SOURCE_ID, LANE + 1), LANE + 1)), 0);
        vm.assertEq(_recipient.calls(), 1);
        vm.assertEq(_recipient.receiveId(), _idOf(SOURCE_ID, LANE));
    }

    function _expectRefused(Delivery memory delivery) private {
        (bool success, bytes memory reason) = address(gateway).call(callOf(delivery));
        vm.assertFalse(success);
        vm.assertEq(bytes32(selectorOf(reason)), bytes32(ILightClient.InvalidSignature.selector));
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertEq(_recipient.calls(), 0);
        uint256 state = vm.snapshotState();
        vm.assertEq(deliver(_deliveryOf(SOURCE_ID, OWN_ID, _idOf(SOURCE_ID, LANE), LANE)), 1);
        vm.revertToState(state);
    }

    function _idOf(bytes32 from, uint64 lane) private view returns (bytes32) {
        Message memory message = messageTo(address(_recipient), 0);
        return Hashes.messageHash(
            from,
            lane,
            0,
            keccak256(message.sender),
            keccak256(message.recipient),
            message.gasLimit,
            message.deadline,
            keccak256(message.payload)
        );
    }

    /// @dev Certified by a quorum: an outbox of `SOURCE_ID` whose lane at `position` has the leaf of `from → to` and holds one message with the hash `id`.
    function _deliveryOf(bytes32 from, bytes32 to, bytes32 id, uint32 position) private view returns (Delivery memory delivery) {
        delivery = pack(messageTo(address(_recipient), 0));
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        bytes32[] memory lanes = ReferenceTree.leavesOf(uint256(keccak256("lanes")), 5);
        lanes[position] = Hashes.laneLeaf(from, to, 1, 0, ReferenceLane.open(ids));
        delivery.lane = position;
        delivery.laneProof = ReferenceTree.prove(lanes, position, 1);
        bytes32 outboxRoot = Hashes.outboxRoot(SOURCE_ID, 5, ReferenceTree.root(lanes));
        (delivery.section,) = sectionOf(headOf(SOURCE_ID, outboxRoot, 7), OPERATORS, 1);
    }
}
