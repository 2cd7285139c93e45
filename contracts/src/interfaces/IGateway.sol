// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "./ILightClient.sol";
import {Message} from "./IParleyTypes.sol";
import {IPolicy} from "./IPolicy.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title Outbox (ERC-7786 source) and inbox (delivery) of one rollup.
/// @dev The gateway calls nothing but `receiveMessage` (and its own policy and light client), owns nothing and holds no approvals.
interface IGateway is IERC7786GatewaySource {
    enum Status {
        Unknown, // this inbox never saw it
        Delivered,
        Failed, // the recipient reverted; anyone may `retry`
        Expired // nobody may deliver it any more; its source can refund it
    }

    /// @notice Messages to `chainId` go into `lane` from now on. A lane belongs to one destination for good.
    event Connected(uint256 indexed chainId, bytes32 indexed destinationId, uint32 lane);
    event MessageDelivered(bytes32 indexed messageId);
    event MessageFailed(bytes32 indexed messageId, bytes32 indexed sourceId, uint64 indexed index, bytes reason);
    /// @notice The policy let the batch pass but not this message, or the message brought value under an `unsafe` head and its recipient failed: it stays deliverable.
    event MessageHeld(bytes32 indexed messageId, bytes32 indexed sourceId, uint64 indexed index);
    /// @notice The message will never be delivered: its deadline passed before it was.
    event ExpiryRecorded(bytes32 indexed messageId, bytes32 indexed sourceId, uint64 indexed index);
    /// @notice A message that this rollup sent ended without having been delivered.
    /// @param returned whether its sender was called to take the value back
    event MessageRefunded(bytes32 indexed messageId, bytes32 indexed destinationId, uint64 indexed index, bool returned);

    error NotPolicy(address caller);
    error UnknownDestination(uint256 chainId);
    error UnsupportedValue(uint256 value);
    error DuplicateAttribute(bytes4 selector);
    error InvalidAttribute(bytes4 selector);
    error InvalidGasLimit(uint64 gasLimit, uint64 least, uint64 most);
    error InvalidDeadline(uint64 deadline, uint64 latest);
    error PayloadTooLarge(uint256 length, uint256 most);
    error InvalidInteroperableAddress(bytes given);
    /// @notice The parcel breaks a rule of specs/wire.md §11.
    error InvalidParcel(string field);
    error WrongSourceChain(uint256 actual, uint256 expected);
    error MessageExpired(uint64 deadline, uint64 now_);
    error InsufficientGas(uint256 available, uint256 required);
    error NotFailed(bytes32 messageId);
    error RetryFailed(bytes reason);
    /// @notice It is over the rate or its value is over a limit of the policy now; `IPolicy.explain` and `explainInflow` say which.
    error RetryHeld(bytes32 messageId);
    error NotExits(address caller);
    error AlreadyRefunded(bytes32 destinationId, uint64 index);
    /// @notice Its value is over a limit of the policy now; `IPolicy.explainInflow` says which. The same refund can be tried later.
    error RefundHeld(bytes32 messageId);
    /// @notice The sender of the message was called and gave another answer than ERC-7786's.
    error RefundRefused(address sender);
    /// @notice No complete segment of the lane has this number.
    error UnknownSegment(uint32 position, uint64 segment);

    /// @notice Delivers a contiguous run of the lane `sourceId → this` (specs/wire.md §11). Indices consumed before are skipped, so that racing relayers harm nobody.
    /// Everything is proven before anything is called. Returns 0 without a revert where the head made the policy freeze the peer.
    /// A message whose deadline is over is skipped and stays unconsumed; a batch of which nothing else was left to deliver reverts `MessageExpired`, so that a simulation says why.
    /// Each recipient gets exactly the message's gas limit; where the transaction cannot afford that, it reverts `InsufficientGas` and nothing happened.
    /// @return delivered how many recipients were called successfully
    function deliver(bytes calldata parcel) external returns (uint256 delivered);

    /// @notice Calls the recipient of a failed message again. The message is checked against the record that its verified delivery left.
    /// Its peer must not be paused or frozen, and must have the chain id that the sender names; it counts against rate and value limits like a delivery.
    /// @param lane position of the lane in the source's outbox
    function retry(bytes32 sourceId, uint64 lane, Message calldata message) external;

    /// @notice Ends the messages of a parcel that nobody may deliver any more: those whose deadline is over and that were not consumed, held ones among them, and
    /// those that failed. The others are skipped. It takes a `finalized` head and asks the policy `requireFinal` only: neither pauses nor limits are in its way, nor that the source
    /// is no peer any more. It calls no recipient.
    /// @return expired how many messages were ended
    function expire(bytes calldata parcel) external returns (uint256 expired);

    /// @notice Settles a message of this rollup that ended on its destination without having been delivered: once per destination and index, for ever. `Exits` only, which
    /// proved all of it.
    /// @param headNumber number of the `finalized` head of the destination under which that was proven
    /// @param messageId specs/wire.md §4
    /// @param payload what the sender's `receiveMessage` is called with, as if it came from the message's recipient; the policy counts its value as inflow. Empty: the sender is not called
    function refund(bytes32 destinationId, uint64 headNumber, bytes32 messageId, Message calldata message, bytes calldata payload) external;

    /// @notice Makes `chainId` mean `destinationId` for what is sent from now on. Policy only.
    /// @param ledgered whether the policy wants to see what is sent there (`IPolicy.noteOutflow`)
    function connect(uint256 chainId, bytes32 destinationId, bool ledgered) external;

    function lightClient() external view returns (ILightClient);
    function policy() external view returns (IPolicy);
    /// @notice Who may call `refund`: the contract of `IExits`.
    function exits() external view returns (address);
    function rollupId() external view returns (bytes32);
    function outboxRoot() external view returns (bytes32);
    function laneCount() external view returns (uint32);
    /// @notice The lane at `position`: its destination, its size, and the two parts of its leaf (specs/wire.md §4).
    function laneAt(uint32 position) external view returns (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open);
    /// @notice The root of the complete subtree of `2 ** height` segments, among those that the lane's tree is made of (specs/wire.md §2), that holds `segment`. It changes only when that
    /// subtree becomes part of a larger one, so a proof against it outlives what is sent meanwhile. Reverts `UnknownSegment`.
    function peakOver(uint32 position, uint64 segment) external view returns (bytes32 peak, uint256 height);
    /// @notice Where messages to `destinationId` go; reverts `UnknownDestination(0)` where no lane leads there.
    function laneOf(bytes32 destinationId) external view returns (uint32 position);
    function isConsumed(bytes32 sourceId, uint64 index) external view returns (bool);
    /// @notice The lowest index of the lane `sourceId → this` at or after `from` that was not consumed yet.
    function nextUnconsumed(bytes32 sourceId, uint64 from) external view returns (uint64);
    /// @notice Whether this rollup's own message at `index` of the lane to `destinationId` was refunded.
    function isRefunded(bytes32 destinationId, uint64 index) external view returns (bool);
    /// @notice `Failed` and `Expired` are known for exactly this id. `Delivered` says that the index was consumed and did not stay failed: from `safe` upwards that
    /// was this message (invariant 1); at `unsafe` another message of the same index may have taken its place.
    function status(bytes32 sourceId, uint64 index, bytes32 messageId) external view returns (Status);
}
