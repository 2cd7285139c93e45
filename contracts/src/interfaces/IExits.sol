// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "./IGateway.sol";
import {ILightClient} from "./ILightClient.sol";
import {Message} from "./IParleyTypes.sol";
import {IPolicy} from "./IPolicy.sol";

/// @title Gives back what messages of this rollup carried that ended without having been delivered (specs/wire.md §13).
/// @notice For anyone. What ended is proven from the destination's state under a `finalized` head, what was sent from this rollup's own outbox. Neither a pause nor that the destination is no
/// peer any more is in the way; only what the policy says of value that comes in.
/// What goes wrong if the destination lies: a message that it delivered is refunded as well. That costs no more than the policy's limits let in from there.
interface IExits {
    /// @notice What `Attested.detailsHash` commits to (specs/wire.md §5).
    struct Details {
        bytes32 blockHash;
        bytes32 stateRoot;
        uint64 l1OriginNumber;
        bytes32 l1OriginHash;
    }

    /// @notice One slot of the destination's gateway under a head of it.
    /// @param headSection,outboxRoot what `ILightClient.authenticate` takes
    /// @param chainId,genesisHash,gateway what the destination's rollup id is made of (specs/wire.md §3)
    /// @param accountProof,storageProof as `eth_getProof` gives them, in the form of `TrieWalk`
    struct Ending {
        bytes headSection;
        bytes32 outboxRoot;
        Details details;
        uint256 chainId;
        bytes32 genesisHash;
        address gateway;
        bytes[] accountProof;
        bytes[] storageProof;
    }

    /// @notice A message in this rollup's own outbox, as that stands now.
    /// @param ids the hashes of all messages of its segment, in order; of the open segment those that are there
    /// @param proof inclusion proof (specs/wire.md §2) of its segment in the complete subtree of `IGateway.peakOver`; empty for the open segment
    struct Sent {
        Message message;
        bytes32[] ids;
        bytes32[] proof;
    }

    /// @notice A link that came after the one that is opened.
    struct Later {
        uint64 first;
        bytes32 idsHash;
    }

    /// @notice The delivery that consumed an index, and where it stands in the chain of its word.
    /// @param previous the link before it, zero for none
    /// @param first,ids what it consumed, from index `first` on; zero for an index in between that it did not consume
    /// @param later the links after it, up to the one that is proven
    struct Consumption {
        bytes32 previous;
        uint64 first;
        bytes32[] ids;
        Later[] later;
    }

    error DetailsMismatch(bytes32 expectedHash, bytes32 actualHash);
    /// @notice This rollup's outbox has no such message: another one, or none, stands at its index of the lane to `destinationId`.
    error NotSent(bytes32 messageId, bytes32 destinationId);
    /// @param stored what the destination's gateway has in its place
    error NotExpired(bytes32 messageId, bytes32 stored);
    /// @param computed the last link that the consumption leads to
    /// @param stored the one that the destination's gateway has
    error WrongConsumption(bytes32 computed, bytes32 stored);
    /// @notice The delivery that was shown did not consume this message's index.
    error NotConsumed(uint64 index);
    /// @notice What consumed the index is the message itself.
    error Delivered(bytes32 messageId);
    /// @notice No codec says how `sender` takes its value back, so only `sender` itself may have the message settled.
    error OnlySender(address sender, address caller);

    /// @notice Refunds a message that expired on its destination.
    function refundExpired(Ending calldata ending, Sent calldata sent) external;

    /// @notice Refunds a message whose index another message consumed, which the destination had accepted under an `unsafe` head that did not last.
    function refundRejected(Ending calldata ending, Sent calldata sent, Consumption calldata consumption) external;

    function gateway() external view returns (IGateway);
    function policy() external view returns (IPolicy);
    function lightClient() external view returns (ILightClient);
}
