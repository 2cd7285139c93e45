// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupEnd} from "./IRollupEnd.sol";
import {ISettlementAdapter} from "./ISettlementAdapter.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title By which one rollup hears its L1: messages with value, and transactions that its sequencer cannot leave out (specs/l1.md).
/// @notice The rollup reads the events of this contract with the L1's blocks, so what succeeds here comes about there, whoever its sequencer is and whatever it wants. What is asked for is metered
/// (specs/l1.md §4): so much in one block, and under load at a price that is paid by burning gas of the L1. No fee is taken, so bridges that send no value work unmodified.
/// What goes wrong if the rollup is derived from this portal no more (its participants gave it up): what is sent then is lost, and this contract cannot know.
/// @dev Immutable and nobody's. The ETH of messages stays here in escrow, and leaves it only with messages of the rollup's L1Gateway that are proven against an output which the settlement holds to be final: each once;
/// and, when the rollup has left, by `claim` and `reclaim` of its last state (`IRollupEnd`).
///
/// Recipients are called as this contract, with `receiveMessage` (ERC-7786) or with no calldata at all, and it grants nobody anything and is granted nothing: it holds ETH, no tokens and no approvals.
/// This contract itself is never a recipient.
interface IRollupPortal is IERC7786GatewaySource, IRollupEnd {
    /// @notice A message as the rollup's L1Gateway took it (specs/wire.md §14).
    /// @param index its number at L1Gateway
    /// @param sender on the rollup
    /// @param value in wei, which `recipient` gets
    struct RollupMessage {
        uint64 index;
        address sender;
        address recipient;
        uint256 value;
        bytes payload;
    }

    event MessageDelivered(bytes32 indexed messageId);
    /// @notice Goes to the end of the rollup's queue, as it stands. Whether it is a transaction at all is for the rollup to see.
    event TransactionForced(bytes transaction);

    error WrongChain(uint256 actual, uint256 expected);
    error PayloadTooLarge(uint256 length, uint256 most);
    error InvalidInteroperableAddress(bytes given);
    error DuplicateAttribute(bytes4 selector);
    error InvalidAttribute(bytes4 selector);
    error InvalidGasLimit(uint64 gasLimit, uint64 least, uint64 most);
    error InvalidTransactionLength(uint256 length, uint256 most);
    /// @notice This L1 block asks for as much as one may. Try again in the next one.
    error BlockFull(uint256 demand, uint256 left);
    /// @notice The gas of the L1 that is to be burned is not there. `charge` says how much it is.
    error InsufficientGas(uint256 available, uint256 required);
    error AlreadyDelivered(bytes32 messageId);
    /// @notice The settlement holds no output of this number to be final.
    error NotFinal(uint64 number);
    /// @notice L1Gateway had not sent the message in that block, or sent another one.
    error NotSent(bytes32 messageId, uint64 number);
    /// @notice Nothing changed: the message can be delivered later, by anyone, with more gas.
    error DeliveryFailed(bytes reason);

    // Both reverts `RollupHasLeft` in L1 blocks above the registry's `lastL1Block`.
    // sendMessage (ERC-7786): `recipient` is a canonical ERC-7930 address of this rollup's chain; it gets `msg.value`. The one attribute is `gasLimit(uint64)`, 21,000 … 2,000,000, 200,000 without it.
    // `MessageSent` holds all that the rollup needs, its attributes always exactly the one. The id (specs/wire.md §14) is that under which the rollup delivers it: messages are counted, and delivered, in order.

    /// @notice Puts a signed transaction of the rollup's chain into its queue: 1 … 16,384 bytes. Anyone may, for anyone's transaction.
    function forceTransaction(bytes calldata transaction) external;

    /// @notice Delivers a message of the rollup: proves that L1Gateway had sent it in block `number`, marks it delivered, and calls its recipient with its value, as ERC-7786's gateway where there is a payload. The recipient gets all gas
    /// that there is, and, where it has code, at least `RECIPIENT_GAS`: nobody makes it do less than it would by starving it. A recipient that fails reverts the whole. Anyone may, for anyone's message.
    /// @param number of an output that the settlement holds to be final
    /// @param accountProof,storageProof of L1Gateway and its slot (specs/wire.md §14), as `eth_getProof` gives them for that block
    function deliver(RollupMessage calldata message, uint64 number, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external
        returns (bytes32 messageId);

    /// @notice Whether a message of the rollup was delivered.
    function isDelivered(bytes32 messageId) external view returns (bool);
    /// @notice The id of a message of the rollup (specs/wire.md §14).
    function messageToL1Id(RollupMessage calldata message) external view returns (bytes32);
    /// @notice Whose word about the rollup's state counts here.
    function settlement() external view returns (ISettlementAdapter);
    /// @notice The least gas that a recipient with code is called with.
    function RECIPIENT_GAS() external view returns (uint256);
    function rollupId() external view returns (bytes32);
    function rollupChainId() external view returns (uint256);
    /// @notice How many messages were sent: the index of the next one.
    function messageCount() external view returns (uint64);
    /// @notice What this L1 block may still ask for, in gas of the rollup, and what of it beyond is remembered from the blocks before.
    function demand() external view returns (uint64 left, uint64 excess);
    /// @notice Gas of the L1 that asking for `rollupGas` burns in this block.
    function charge(uint256 rollupGas) external view returns (uint256 l1Gas);
    /// @notice Gas of the rollup that a message asks for.
    function messageDemand(uint64 gasLimit, uint256 payloadLength) external pure returns (uint256 rollupGas);
    /// @notice Gas of the rollup that a forced transaction counts for.
    function forcedDemand(uint256 transactionLength) external pure returns (uint256 rollupGas);
}
