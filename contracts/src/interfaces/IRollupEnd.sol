// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "./IL1Gateway.sol";
import {IRollupRegistry} from "./IRollupRegistry.sol";

/// @title What a portal does when its rollup has left: it keeps the last state, and pays everybody what that says (specs/l1.md §7).
/// @notice The end block is the one block whose state shows that L1Gateway knows an L1 block above `lastL1Block` and has had every message of the portal. Derivation makes it by itself, behind all that a sequencer may
/// still bring, and none after it: so it is nobody's choice, and whoever shows it here chooses nothing.
/// What goes wrong: what the settlement holds to be final is believed here as for `deliver`. What contracts of the rollup hold is nobody's claim: on the L1 their addresses may be anybody's.
interface IRollupEnd {
    /// @param number of the end block; zero before it was shown
    /// @param isClaimable whether the genesis prefunded nobody, so that the escrow covers every balance
    struct End {
        bytes32 stateRoot;
        uint64 number;
        bool isClaimable;
    }

    /// @notice The rollup's end is known here. No output above it counts any more.
    event RollupEnded(uint64 indexed number, bytes32 stateRoot, bool isClaimable);
    event BalanceClaimed(address indexed account, uint256 value);
    event FailedMessageReturned(bytes32 indexed messageId);

    /// @notice The rollup left: what is sent now would never arrive.
    error RollupHasLeft(bytes32 rollupId, uint64 lastL1Block);
    error RollupStays(bytes32 rollupId);
    error AlreadyEnded(uint64 number);
    /// @notice The end block has not been shown yet.
    error NotEnded();
    /// @notice In that block L1Gateway knew the L1 up to `origin` and had had `received` messages: not yet more than `lastL1Block` and all of `sent`.
    error NotTheEnd(uint64 origin, uint64 lastL1Block, uint64 received, uint64 sent);
    error WrongGenesis(bytes32 actual, bytes32 expected);
    /// @notice The output is of a number that the rollup never reached.
    error AfterTheEnd(uint64 number, uint64 last);
    /// @notice The genesis prefunded accounts with ETH that nobody deposited, so the escrow does not cover all balances. Withdrawals that were sent before the end are paid all the same.
    error PrefundedGenesis();
    /// @notice It has code on the rollup, other than a delegation to `delegate` (EIP-7702). Who controls it there need not control it here.
    error HasCode(address account, bytes32 codeHash);
    /// @notice Everybody knows its key, and nobody deposited what it has.
    error SystemAccount();
    error AlreadyClaimed(address account);
    error NothingToClaim(address account);
    error AlreadyReturned(bytes32 messageId);
    /// @notice The end state does not keep the message as failed: it was delivered, bounced, or never sent.
    error NotKept(bytes32 messageId);

    /// @notice Shows the end block. Anyone may, once; from then on no output above it counts here.
    /// @param genesis of the rollup, as its id commits to it
    /// @param number of an output that the settlement holds to be final
    /// @param accountProof,storageProof of L1Gateway and its slot 3 (specs/wire.md §14), as `eth_getProof` gives them for that block
    function end(IRollupRegistry.Genesis calldata genesis, uint64 number, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external;

    /// @notice Pays `account` what it has in the end state, here, under the same address; once. Anyone may, for anyone. What it calls, with no calldata and all gas, is `account` alone; if that takes no money nothing
    /// happened, and it can be tried again.
    /// @param delegate to which the account's code delegates there (EIP-7702), zero where it has no code
    /// @param accountProof of the account, for the end block
    function claim(address account, address delegate, bytes[] calldata accountProof) external;

    /// @notice Pays the value of a message from the L1 that failed, and that the end found neither retried nor bounced, back to its sender; once. Anyone may, as with `claim`.
    /// @param index its number at this portal
    /// @param accountProof,storageProof of L1Gateway and the message's slot (specs/wire.md §14), for the end block
    function reclaim(uint64 index, IL1Gateway.L1Message calldata message, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external;

    /// @notice All zero before it was shown.
    function ended() external view returns (End memory);
    function isClaimed(address account) external view returns (bool);
    /// @notice Whether a failed message's value was paid back. `messageId`: that of a message from the L1 (specs/wire.md §14).
    function isReturned(bytes32 messageId) external view returns (bool);
    /// @notice The registry that says whether the rollup left.
    function registry() external view returns (IRollupRegistry);
}
