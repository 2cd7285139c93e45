// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice A certified outbox holds a second lane, to another rollup or from one, whose messages name a recipient here: sent with a policy that gave this
/// chain id to somebody else. Its indices run beside those of the true lane.
contract LaneOfAnotherTest is RollupFixture {
    uint256 private constant OPERATORS = 4;

    RecordingRecipient private _recipient;

    function setUp() public {
        deployRollup(OPERATORS);
        _recipient = new RecordingRecipient();
    }

    function test_deliver_laneToAnotherRollup_reverts() public {
        _expectRefused(SOURCE_ID, OTHER_ID);
    }

    function test_deliver_laneFromAnotherRollup_reverts() public {
        _expectRefused(OTHER_ID, OWN_ID);
    }

    /// @dev The messages hashed for the wrong lane, under a leaf that claims the true one: what a source that mixes its lanes up could certify.
    function test_deliver_messagesOfAnotherLane_reverts() public {
        Parcel memory parcel = _parcelOf(SOURCE_ID, OWN_ID, _hashOf(SOURCE_ID, OTHER_ID));
        vm.expectPartialRevert(IGateway.LaneRootMismatch.selector);
        deliver(parcel);
    }

    function _expectRefused(bytes32 from, bytes32 to) private {
        Parcel memory parcel = _parcelOf(from, to, _hashOf(from, to));
        vm.expectPartialRevert(IGateway.OutboxRootMismatch.selector);
        deliver(parcel);
        vm.assertFalse(gateway.isConsumed(SOURCE_ID, 0));
        vm.assertEq(_recipient.calls(), 0);
        vm.assertEq(deliver(_parcelOf(SOURCE_ID, OWN_ID, _hashOf(SOURCE_ID, OWN_ID))), 1);
    }

    function _hashOf(bytes32 from, bytes32 to) private view returns (bytes32) {
        Message memory message = messageTo(address(_recipient), 0);
        return Hashes.messageHash(
            from,
            to,
            0,
            keccak256(message.sender),
            keccak256(message.recipient),
            message.gasLimit,
            message.deadline,
            keccak256(message.payload)
        );
    }

    /// @dev Certified by a quorum, and the only lane of the source: a lane of one message with the hash `id`.
    function _parcelOf(bytes32 from, bytes32 to, bytes32 id) private returns (Parcel memory parcel) {
        Message[] memory messages = messagesTo(address(_recipient), 1);
        parcel = pack(messages, 0, 1, from == SOURCE_ID && to == OWN_ID ? 8 : 7, OPERATORS);
        bytes32[] memory lanes = new bytes32[](1);
        parcel.laneProof.root = id;
        (parcel.laneProof.laneCount, parcel.laneProof.position) = (1, 0);
        parcel.laneProof.proof = new bytes32[](0);
        lanes[0] = Hashes.laneLeaf(from, to, 1, id);
        parcel.head.outboxRoot = Hashes.outboxRoot(SOURCE_ID, 1, ReferenceTree.root(lanes));
        certifyHead(parcel, OPERATORS);
        lightClient.submit(parcel.certificate);
    }
}
