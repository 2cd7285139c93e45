// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../interfaces/IExits.sol";
import {IGateway} from "../interfaces/IGateway.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Attested, Message} from "../interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../interfaces/IPayloadCodec.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {GatewaySlots} from "../libraries/GatewaySlots.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Lanes} from "../libraries/Lanes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {StateProof} from "../libraries/StateProof.sol";

/// @title Proves how messages ended and has the gateway refund them, see `IExits`.
/// @dev Keeps nothing. It calls the gateway, its policy and light client, and, without any effect, the codec that the policy names.
contract Exits is IExits {
    /// @inheritdoc IExits
    IGateway public immutable gateway;
    /// @inheritdoc IExits
    IPolicy public immutable policy;
    /// @inheritdoc IExits
    ILightClient public immutable lightClient;

    /// @dev All three by their addresses: at genesis none of them has to be there before another.
    constructor(IGateway gateway_, IPolicy policy_, ILightClient lightClient_) {
        gateway = gateway_;
        policy = policy_;
        lightClient = lightClient_;
    }

    /// @inheritdoc IExits
    function refundExpired(Ending calldata ending, Sent calldata sent) external {
        bytes32 destinationId = _destinationOf(ending);
        bytes32 id = _requireSent(destinationId, sent);
        (bytes32 stored, uint64 number) = _requireSlot(destinationId, ending, GatewaySlots.expired(gateway.rollupId(), sent.message.index));
        if (stored != id) revert NotExpired(id, stored);
        _refund(destinationId, number, id, sent.message);
    }

    /// @inheritdoc IExits
    function refundRejected(Ending calldata ending, Sent calldata sent, Consumption calldata consumption) external {
        bytes32 destinationId = _destinationOf(ending);
        bytes32 id = _requireSent(destinationId, sent);
        uint64 index = sent.message.index;
        (bytes32 stored, uint64 number) = _requireSlot(destinationId, ending, GatewaySlots.consumedBy(gateway.rollupId(), index >> 8));
        bytes32 computed = _lastLink(consumption);
        if (computed != stored) revert WrongConsumption(computed, stored);

        if (index < consumption.first || index - consumption.first >= consumption.ids.length) revert NotConsumed(index);
        bytes32 consumedId = consumption.ids[index - consumption.first];
        if (consumedId == 0) revert NotConsumed(index);
        if (consumedId == id) revert Delivered(id);
        _refund(destinationId, number, id, sent.message);
    }

    function _destinationOf(Ending calldata ending) private pure returns (bytes32) {
        return Hashes.rollupId(ending.chainId, ending.genesisHash, ending.gateway);
    }

    /// @dev The message's id, if this rollup's outbox holds it in its lane to `destinationId`.
    function _requireSent(bytes32 destinationId, Sent calldata sent) private view returns (bytes32 id) {
        Message calldata message = sent.message;
        uint32 lane = gateway.laneOf(destinationId);
        id = Hashes.messageHash(
            gateway.rollupId(),
            lane,
            message.index,
            keccak256(message.sender),
            keccak256(message.recipient),
            message.gasLimit,
            message.deadline,
            keccak256(message.payload)
        );
        uint256 place = message.index % Lanes.SEGMENT;
        if (place >= sent.ids.length || sent.ids[place] != id) revert NotSent(id, destinationId);
        if (sent.ids.length > Lanes.SEGMENT) revert NotSent(id, destinationId);
        bytes32 link;
        for (uint256 i = 0; i < sent.ids.length; ++i) {
            link = Lanes.link(link, sent.ids[i]);
        }
        if (!_holds(lane, uint64(message.index / Lanes.SEGMENT), link, sent.proof)) revert NotSent(id, destinationId);
    }

    /// @dev Whether `link` is what segment `segment` of the lane ends with.
    function _holds(uint32 lane, uint64 segment, bytes32 link, bytes32[] calldata proof) private view returns (bool) {
        (, uint64 size,, bytes32 open) = gateway.laneAt(lane);
        uint64 segments = uint64(size / Lanes.SEGMENT);
        if (segment == segments) return proof.length == 0 && link == open && open != 0;
        if (segment > segments) return false;
        (bytes32 peak, uint256 height) = gateway.peakOver(lane, segment);
        uint256 size_ = 1 << height;
        return MerkleTree.leafRoot(link, segment & (size_ - 1), size_, proof) == peak;
    }

    /// @dev The value of a slot of the destination's gateway under a head that the policy takes for an exit, and that head's number.
    function _requireSlot(bytes32 destinationId, Ending calldata ending, bytes32 slot) private returns (bytes32 value, uint64 number) {
        Attested memory head = lightClient.authenticate(ending.headSection, destinationId, ending.outboxRoot);
        policy.requireFinal(head);
        Details calldata details = ending.details;
        bytes32 detailsHash = Hashes.detailsHash(details.blockHash, details.stateRoot, details.l1OriginNumber, details.l1OriginHash);
        if (detailsHash != head.detailsHash) revert DetailsMismatch(head.detailsHash, detailsHash);
        StateProof.Account memory account = StateProof.account(details.stateRoot, ending.gateway, ending.accountProof);
        return (StateProof.slotValue(account.storageRoot, slot, ending.storageProof), head.number);
    }

    /// @dev Where the chain of a word stands after `consumption` and all that came later.
    function _lastLink(Consumption calldata consumption) private pure returns (bytes32 link) {
        link = Hashes.consumedLink(consumption.previous, consumption.first, keccak256(abi.encodePacked(consumption.ids)));
        for (uint256 i = 0; i < consumption.later.length; ++i) {
            link = Hashes.consumedLink(link, consumption.later[i].first, consumption.later[i].idsHash);
        }
    }

    /// @dev Without a codec nobody knows how the sender takes its value back. Then it is left to the sender when the one refund is used up, or anyone could do so before governance
    /// names a codec, and the value would stay where it is.
    function _refund(bytes32 destinationId, uint64 headNumber, bytes32 id, Message calldata message) private {
        (,, address sender) = Erc7930.tryParse(message.sender);
        IPayloadCodec codec = policy.valueRule(destinationId, sender).codec;
        bytes memory payload;
        if (address(codec) != address(0)) (, payload) = codec.refundOf(message.payload);
        if (payload.length == 0 && msg.sender != sender) revert OnlySender(sender, msg.sender);
        gateway.refund(destinationId, headNumber, id, message, payload);
    }
}
