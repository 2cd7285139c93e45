// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "../libraries/StateProof.sol";
import {IHeadPolicy, IHeadSource} from "./IHeadSource.sol";

/// @title What other rollups' states and blocks say, proven once and read by every contract of this rollup.
/// @notice Anyone proves a fact (a storage slot, a field of an account, a log) against a certified head; from then on `read…` is a look-up: a transaction that
/// reads through another contract costs 30,000 gas where the value fits 160 bits, 2,100 more where it does not.
///
/// For each fact and each finality the newest block is kept that was proven behind a head of at least that finality, and of one block the highest
/// finality: a value of a lower finality neither overwrites nor hides one of a higher. Facts of older blocks than what is kept are proven and returned, not kept.
///
/// Trust: a fact is as good as the head that it was proven under, that is, as the operators behind it and the rollup itself. What goes wrong if the
/// policy does not call `setFloor` in the transaction in which it freezes, tightens or drops a peer: what was proven before stays readable.
/// Liveness: nobody has to prove anything; a reader names the greatest age that it accepts and must be ready for `NotProven` and `TooOld`.
interface IStateReader {
    /// @notice What `Attested.detailsHash` commits to.
    struct Details {
        bytes32 blockHash;
        bytes32 stateRoot;
        uint64 l1OriginNumber;
        bytes32 l1OriginHash;
    }

    /// @notice A block of a rollup: that of a certified head, or an ancestor of it.
    /// @param headSection,rollupId,outboxRoot what `IHeadSource.authenticate` takes
    /// @param headers RLP headers, from the head's own down to that of the block that is meant, at most `MAX_HEADERS`. May be empty for the head's own
    /// state; its logs need the one header
    struct BlockProof {
        bytes headSection;
        bytes32 rollupId;
        bytes32 outboxRoot;
        Details details;
        bytes[] headers;
    }

    /// @param proof nodes of the account's storage trie, in the form of `TrieWalk`
    struct SlotProof {
        bytes32 slot;
        bytes[] proof;
    }

    /// @param number,timestamp of the block that says so; Unix seconds by the other rollup's clock
    /// @param finality of the head that it was proven under: 1 unsafe, 2 safe, 3 finalized
    struct Reading {
        bytes32 value;
        uint64 number;
        uint64 timestamp;
        uint8 finality;
    }

    /// @notice Integers are right-aligned. Of an account that is not there: 0, 0, the empty trie's root, keccak of no bytes.
    enum AccountField {
        Balance,
        Nonce,
        StorageRoot,
        CodeHash
    }

    /// @param transactionIndex in the block, from 0
    /// @param logIndex in its transaction, from 0; not in the block
    struct LogPosition {
        uint64 number;
        uint64 transactionIndex;
        uint64 logIndex;
    }

    /// @param fact `slotFact`, `accountFact` or `logFact`
    event FactProven(bytes32 indexed rollupId, bytes32 indexed fact, bytes32 value, uint64 number, uint64 timestamp, uint8 finality);
    event FloorSet(bytes32 indexed rollupId, uint8 floor);

    error NotPolicy(address caller);
    error InvalidFinality(uint8 finality);
    /// @notice The policy lets nothing of this peer be read: it is no peer, or frozen at every finality.
    error PeerClosed(bytes32 rollupId);
    /// @notice A head of that finality proves nothing now: bring one of at least `floor`.
    error BelowPeerFloor(bytes32 rollupId, uint8 finality, uint8 floor);
    /// @notice Nothing is cached at that finality. `cached` is what there is at a lower one that may still be read; its `finality` is 0 for nothing. What to do: prove the fact (`proveSlots`,
    /// `proveAccount`, `proveLog`) under a head of at least `leastFinality`, or accept less.
    error NotProven(bytes32 rollupId, bytes32 fact, uint8 leastFinality, Reading cached);
    /// @notice What is cached is of `timestamp`, before `oldest`. What to do: prove the fact under a newer head, or accept more.
    error TooOld(bytes32 rollupId, bytes32 fact, uint64 number, uint64 timestamp, uint256 oldest);
    error DetailsMismatch(bytes32 expectedHash, bytes32 actualHash);
    /// @notice The header's number, timestamp or state root are not those that operators attested for its hash.
    error HeadContradictsHeader(bytes32 blockHash);
    error HeaderMismatch(uint256 position, bytes32 expectedHash, bytes32 actualHash);
    error TooManyHeaders(uint256 headers, uint256 most);
    /// @notice Logs are found through the header of their block, and the proof has none.
    error HeaderMissing();

    /// @notice Proves storage slots of one account in one block, and keeps what is newer than what is kept.
    /// @return readings one for each of `slots`, as proven just now. An absent slot, or any of an absent account, is zero
    function proveSlots(BlockProof calldata blockProof, address account, bytes[] calldata accountProof, SlotProof[] calldata slots)
        external
        returns (Reading[] memory readings);

    /// @notice Proves fields of one account in one block, and keeps what is newer than what is kept.
    /// @return readings one for each of `fields`, as proven just now
    function proveAccount(BlockProof calldata blockProof, address account, bytes[] calldata accountProof, AccountField[] calldata fields)
        external
        returns (Reading[] memory readings);

    /// @notice Proves a log of one block, which is that of the last of `blockProof.headers`. What is kept is the log's hash, `logHash`.
    /// @param receiptProof nodes of the block's receipts trie, in the form of `TrieWalk`
    function proveLog(BlockProof calldata blockProof, uint64 transactionIndex, uint64 logIndex, bytes[] calldata receiptProof)
        external
        returns (StateProof.Log memory log, Reading memory reading);

    /// @notice The newest known value of a storage slot.
    /// @param leastFinality 1 to 3, or 0 to leave it to the policy. Where the policy's floor for the peer is higher, that counts
    /// @param maxAgeSeconds between that block's timestamp and now
    function read(bytes32 rollupId, address account, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality);

    /// @notice `read` of the peer that `chainId` means to this rollup; about 5,500 gas more.
    function readOn(uint256 chainId, address account, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality);

    /// @notice The newest known value of a field of an account.
    function readAccount(bytes32 rollupId, address account, AccountField field, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality);

    /// @notice The hash of the log at a position, which has no age. Whoever acts on a log once keys that by rollup id and position, never by proof bytes, and never by one that
    /// is only `unsafe`: nothing replaces it where the L1 decided for a block without it.
    function readLog(bytes32 rollupId, LogPosition calldata position, uint8 leastFinality)
        external
        view
        returns (bytes32 hash, uint64 timestamp, uint8 finality);

    /// @notice Nothing of that peer under finality `floor` may be proven or read from now on; 4 closes it. Raising it voids what was proven under
    /// the new floor for good: when it is lowered again, that has to be proven anew. A peer that no floor was set for is closed. Policy only.
    /// @dev The policy sets the larger of its least finality and one more than the finality at which the peer is frozen; 4 for no peer. A pause ends by itself and does
    /// not move it: nothing is proven while it lasts (`IHeadPolicy.requireHeard`), and what was proven before is no less true.
    function setFloor(bytes32 rollupId, uint8 floor) external;

    /// @notice 1 to 3, 4 for a closed peer, 0 for an unknown one.
    function floorOf(bytes32 rollupId) external view returns (uint8);
    function slotFact(address account, bytes32 slot) external pure returns (bytes32);
    function accountFact(address account, AccountField field) external pure returns (bytes32);
    function logFact(LogPosition calldata position) external pure returns (bytes32);
    /// @notice keccak(abi.encode(emitter, topics, data)).
    function logHash(StateProof.Log calldata log) external pure returns (bytes32);
    function headSource() external view returns (IHeadSource);
    function policy() external view returns (IHeadPolicy);
}
