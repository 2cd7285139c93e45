// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "./IL1BlockHashes.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title The L1 as a rollup knows it: its blocks, its messages, and the way back (specs/l1.md).
/// @notice Every block of the rollup begins with a transaction that tells this contract what happened on the L1. It is not believed: whoever derives the rollup makes the same one from the L1, or
/// the block is none.
/// @dev The account that sends it has a key that everybody knows. What keeps others from using it are the rules by which blocks are derived, not this contract.
///
/// Value: `advance` brings exactly what its messages carry. Until a recipient has it, it is kept here for its message alone; what `sendMessage` and `bounce` send to the L1 stays here for good,
/// because the portal pays it out of its escrow. So the balance is never less than what failed messages carry and what was sent.
///
/// Recipients are called as this contract, with `receiveMessage` (ERC-7786) or with no calldata at all. Gateway, Policy, Exits, the light client and the reader of state have neither that function nor
/// a fallback, and grant this address nothing: such a call reverts like any other one that fails. This contract itself is never a recipient: what it alone may call here could be called so.
interface IL1Gateway is IL1BlockHashes, IERC7786GatewaySource {
    struct L1Block {
        uint64 number;
        bytes32 hash;
    }

    /// @notice A message as the rollup's portal on the L1 emitted it.
    /// @param sender on the L1
    /// @param value in wei, which `recipient` gets
    /// @param gasLimit what `recipient` is called with
    struct L1Message {
        address sender;
        address recipient;
        uint256 value;
        uint64 gasLimit;
        bytes payload;
    }

    event MessageDelivered(bytes32 indexed messageId);
    event MessageFailed(bytes32 indexed messageId, uint64 indexed index, bytes reason);
    /// @notice A message that failed went back.
    /// @param sendId the message to the L1 that carries its value
    event MessageBounced(bytes32 indexed messageId, bytes32 indexed sendId);

    error NotSystem(address caller);
    error NotSelf(address caller);
    error InvalidBlock(uint64 number);
    error WrongBlock(uint64 actual, uint64 expected);
    error WrongValue(uint256 actual, uint256 expected);
    error WrongChain(uint256 actual, uint256 expected);
    error PayloadTooLarge(uint256 length, uint256 most);
    error InvalidInteroperableAddress(bytes given);
    error NotFailed(bytes32 messageId);
    error RetryFailed(bytes reason);
    error InsufficientGas(uint256 available, uint256 required);
    /// @notice It can be retried only, for now.
    error TooEarly(uint64 now_, uint64 from);
    /// @notice A message without value has nothing to take back, and stays there for `retry`.
    error NothingToReturn(bytes32 messageId);

    /// @notice Takes the L1 blocks that follow on the newest one known, and delivers the messages of the portal in them: each recipient is called with exactly its message's gas. What fails, or cannot be given
    /// its gas any more, is kept with its value for `retry`; nothing that a recipient does stops another message. An empty payload: the recipient is called without calldata, and needs no code.
    /// The system account only, with exactly the value of all messages.
    function advance(L1Block[] calldata blocks, L1Message[] calldata messages) external payable;

    /// @notice Delivers a message that failed, with all gas that there is and at least what it asked for. Anyone may.
    /// @param index of the message among all that came from the L1
    function retry(uint64 index, L1Message calldata message) external;

    /// @notice Ends a message that failed 7 days ago or earlier and sends its value back to its sender on the L1, by a message without a payload. Its payload is lost. Anyone may.
    function bounce(uint64 index, L1Message calldata message) external returns (bytes32 sendId);

    /// @notice Calls the recipient of a message, or reverts with what it reverted with, so that its value stays here. This contract itself only.
    function handOver(bytes32 messageId, L1Message calldata message, uint256 gasLimit) external;

    // sendMessage (ERC-7786): `recipient` is a canonical ERC-7930 address of the L1's chain, which `msg.value` goes to with the message. No attribute is supported. What was sent stands in the storage of
    // this contract for good, so that the L1 can be shown it (specs/wire.md §14).

    function rollupId() external view returns (bytes32);
    function l1ChainId() external view returns (uint64);
    /// @notice Who calls `advance`: the account whose secret key is keccak256("parley/v0/system").
    function systemAccount() external view returns (address);
    /// @notice The newest L1 block that this rollup knows: what its own newest block rests on.
    function origin() external view returns (uint64 number, bytes32 hash);
    /// @notice How many messages came from the L1.
    function receivedCount() external view returns (uint64);
    /// @notice How many messages were sent to the L1.
    function sentCount() external view returns (uint64);
    function isFailed(bytes32 messageId) external view returns (bool);
    /// @notice Unix seconds at which the message failed first; zero where it is not among the failed ones.
    function failedSince(bytes32 messageId) external view returns (uint64);
    /// @notice The index of a message to the L1, plus one; zero for what was not sent.
    function sent(bytes32 sendId) external view returns (uint256 indexPlusOne);
}
