// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested, IHeadPolicy, IHeadSource} from "../interfaces/IHeadSource.sol";
import {IStateReader} from "../interfaces/IStateReader.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Facts about other rollups, see `IStateReader`.
/// @dev A read touches two slots, the peer's and the record's: a third would put it over its limit. That is why the peer's floor is told by the policy rather than asked of it, and why values
/// of up to 160 bits stand beside their block.
contract StateReader is IStateReader {
    using SafeCast for uint256;

    /// @dev How often each finality of a peer was voided. The count is part of the records' keys, so that voiding costs the same for any number of them.
    struct Peer {
        uint8 floor;
        uint64 unsafeVoided;
        uint64 safeVoided;
        uint64 finalizedVoided;
    }

    /// @param finality zero: there is no such record
    /// @param isWide the value does not fit and stands in the slot after
    struct Entry {
        uint160 narrow;
        uint40 number;
        uint40 timestamp;
        uint8 finality;
        bool isWide;
    }

    struct Record {
        Entry entry;
        uint256 wide;
    }

    /// @dev A block that was found to be certified.
    struct Block {
        bytes32 rollupId;
        uint8 finality;
        StateProof.Header header;
    }

    uint8 private constant UNSAFE = 1;
    uint8 private constant SAFE = 2;
    uint8 private constant FINALIZED = 3;
    uint8 private constant CLOSED = 4;
    bytes32 private constant DETAILS_TAG = keccak256("parley/v0/details");
    bytes32 private constant SLOT_TAG = keccak256("parley/v0/fact/slot");
    bytes32 private constant ACCOUNT_TAG = keccak256("parley/v0/fact/account");
    bytes32 private constant LOG_TAG = keccak256("parley/v0/fact/log");
    /// @notice How many headers a proof may have.
    uint256 public constant MAX_HEADERS = 256;

    /// @inheritdoc IStateReader
    IHeadSource public immutable headSource;
    /// @inheritdoc IStateReader
    IHeadPolicy public immutable policy;

    mapping(bytes32 rollupId => Peer) private _peers;
    /// @dev By `_recordKey`: what is newest of a fact behind heads of at least one finality. Of two finalities the lower one's record is never the older.
    mapping(bytes32 recordKey => Record) private _records;

    constructor(IHeadSource headSource_, IHeadPolicy policy_) {
        headSource = headSource_;
        policy = policy_;
    }

    /// @inheritdoc IStateReader
    function proveSlots(BlockProof calldata blockProof, address account, bytes[] calldata accountProof, SlotProof[] calldata slots)
        external
        returns (Reading[] memory readings)
    {
        Block memory proven = _prove(blockProof);
        bytes32 storageRoot = StateProof.account(proven.header.stateRoot, account, accountProof).storageRoot;
        readings = new Reading[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            bytes32 value = StateProof.slotValue(storageRoot, slots[i].slot, slots[i].proof);
            readings[i] = _keep(proven, slotFact(account, slots[i].slot), value);
        }
    }

    /// @inheritdoc IStateReader
    function proveAccount(BlockProof calldata blockProof, address account, bytes[] calldata accountProof, AccountField[] calldata fields)
        external
        returns (Reading[] memory readings)
    {
        Block memory proven = _prove(blockProof);
        StateProof.Account memory found = StateProof.account(proven.header.stateRoot, account, accountProof);
        bytes32[4] memory values = [bytes32(found.balance), bytes32(uint256(found.nonce)), found.storageRoot, found.codeHash];
        readings = new Reading[](fields.length);
        for (uint256 i = 0; i < fields.length; ++i) {
            readings[i] = _keep(proven, accountFact(account, fields[i]), values[uint8(fields[i])]);
        }
    }

    /// @inheritdoc IStateReader
    function proveLog(BlockProof calldata blockProof, uint64 transactionIndex, uint64 logIndex, bytes[] calldata receiptProof)
        external
        returns (StateProof.Log memory log, Reading memory reading)
    {
        if (blockProof.headers.length == 0) revert HeaderMissing();
        Block memory proven = _prove(blockProof);
        (, log) = StateProof.receiptLog(proven.header.receiptsRoot, transactionIndex, logIndex, receiptProof);
        bytes32 fact = _logFact(proven.header.number, transactionIndex, logIndex);
        reading = _keep(proven, fact, StateProof.logHash(log));
    }

    /// @inheritdoc IStateReader
    function setFloor(bytes32 rollupId, uint8 floor) external {
        if (msg.sender != address(policy)) revert NotPolicy(msg.sender);
        if (floor == 0 || floor > CLOSED) revert InvalidFinality(floor);
        Peer memory peer = _peers[rollupId];
        if (floor > peer.floor) {
            if (floor > UNSAFE) ++peer.unsafeVoided;
            if (floor > SAFE) ++peer.safeVoided;
            if (floor > FINALIZED) ++peer.finalizedVoided;
        }
        peer.floor = floor;
        _peers[rollupId] = peer;
        emit FloorSet(rollupId, floor);
    }

    /// @inheritdoc IStateReader
    function read(bytes32 rollupId, address account, bytes32 slot, uint8 leastFinality, uint64 maxAgeSeconds)
        external
        view
        returns (Reading memory)
    {
        return _read(rollupId, slotFact(account, slot), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readOn(uint256 chainId, address account, bytes32 slot, uint8 leastFinality, uint64 maxAgeSeconds)
        external
        view
        returns (Reading memory)
    {
        return _read(policy.rollupIdOf(chainId), slotFact(account, slot), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readAccount(bytes32 rollupId, address account, AccountField field, uint8 leastFinality, uint64 maxAgeSeconds)
        external
        view
        returns (Reading memory)
    {
        return _read(rollupId, accountFact(account, field), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readLog(bytes32 rollupId, LogPosition calldata position, uint8 leastFinality) external view returns (Reading memory) {
        return _read(rollupId, logFact(position), leastFinality, type(uint64).max);
    }

    /// @inheritdoc IStateReader
    function floorOf(bytes32 rollupId) external view returns (uint8) {
        return _peers[rollupId].floor;
    }

    /// @inheritdoc IStateReader
    function logHash(StateProof.Log calldata log) external pure returns (bytes32) {
        return StateProof.logHash(log);
    }

    /// @inheritdoc IStateReader
    function slotFact(address account, bytes32 slot) public pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_TAG, account, slot));
    }

    /// @inheritdoc IStateReader
    function accountFact(address account, AccountField field) public pure returns (bytes32) {
        return keccak256(abi.encode(ACCOUNT_TAG, account, field));
    }

    /// @inheritdoc IStateReader
    function logFact(LogPosition calldata position) public pure returns (bytes32) {
        return _logFact(position.number, position.transactionIndex, position.logIndex);
    }

    /// @dev The block that `blockProof` proves: under a certificate, heard by the policy, and over the floor that reads go by.
    function _prove(BlockProof calldata blockProof) private returns (Block memory proven) {
        Attested memory head = headSource.authenticate(blockProof.headSection, blockProof.rollupId, blockProof.outboxRoot);
        policy.requireHeard(head);
        uint8 floor = _openPeer(head.rollupId).floor;
        if (head.finality < floor) revert BelowPeerFloor(head.rollupId, head.finality, floor);
        Details calldata details = blockProof.details;
        bytes32 detailsHash = keccak256(abi.encode(DETAILS_TAG, details));
        if (detailsHash != head.detailsHash) revert DetailsMismatch(head.detailsHash, detailsHash);

        proven.rollupId = head.rollupId;
        proven.finality = head.finality;
        if (blockProof.headers.length != 0) {
            proven.header = _descend(head, details, blockProof.headers);
        } else {
            (proven.header.blockHash, proven.header.stateRoot) = (details.blockHash, details.stateRoot);
            (proven.header.number, proven.header.timestamp) = (head.number, head.timestamp);
        }
    }

    /// @dev From the head's own header by parent hashes to the last one.
    function _descend(Attested memory head, Details calldata details, bytes[] calldata headers)
        private
        pure
        returns (StateProof.Header memory header)
    {
        if (headers.length > MAX_HEADERS) revert TooManyHeaders(headers.length, MAX_HEADERS);
        bytes32 expected = details.blockHash;
        for (uint256 i = 0; i < headers.length; ++i) {
            header = StateProof.header(headers[i]);
            if (header.blockHash != expected) revert HeaderMismatch(i, expected, header.blockHash);
            if (i == 0) {
                bool agrees = header.number == head.number && header.timestamp == head.timestamp && header.stateRoot == details.stateRoot;
                if (!agrees) revert HeadContradictsHeader(expected);
            }
            expected = header.parentHash;
        }
    }

    /// @dev Records a fact for its finality and the lower ones that may be read, as far as it is newer there.
    function _keep(Block memory proven, bytes32 fact, bytes32 value) private returns (Reading memory reading) {
        reading = Reading(value, proven.header.number, proven.header.timestamp, proven.finality);
        Peer memory peer = _peers[proven.rollupId];
        (bool exists, Entry memory known,) = _newest(peer, proven.rollupId, fact, reading.finality);
        bool kept;
        for (uint8 finality = reading.finality; _isNewer(reading, exists, known); --finality) {
            _write(_records[_recordKey(peer, proven.rollupId, fact, finality)], reading);
            kept = true;
            if (finality == peer.floor) break;
            known = _records[_recordKey(peer, proven.rollupId, fact, finality - 1)].entry;
            exists = known.finality != 0;
        }
        if (kept) emit FactProven(proven.rollupId, fact, value, reading.number, reading.timestamp, reading.finality);
    }

    function _write(Record storage record, Reading memory reading) private {
        bool isWide = uint256(reading.value) > type(uint160).max;
        record.entry = Entry({
            narrow: isWide ? 0 : uint160(uint256(reading.value)),
            number: uint256(reading.number).toUint40(),
            timestamp: uint256(reading.timestamp).toUint40(),
            finality: reading.finality,
            isWide: isWide
        });
        if (isWide) record.wide = uint256(reading.value);
    }

    function _read(bytes32 rollupId, bytes32 fact, uint8 leastFinality, uint64 maxAgeSeconds)
        private
        view
        returns (Reading memory reading)
    {
        Peer memory peer = _openPeer(rollupId);
        if (leastFinality == 0 || leastFinality > FINALIZED) revert InvalidFinality(leastFinality);
        if (leastFinality < peer.floor) leastFinality = peer.floor;
        (bool exists, Entry memory entry, bytes32 key) = _newest(peer, rollupId, fact, leastFinality);
        if (!exists) revert NotProven(rollupId, fact, leastFinality, _lower(peer, rollupId, fact));
        reading = _reading(entry, key);
        uint64 now_ = block.timestamp.toUint64();
        uint64 oldest = now_ > maxAgeSeconds ? now_ - maxAgeSeconds : 0;
        if (reading.timestamp < oldest) revert TooOld(rollupId, fact, reading.number, reading.timestamp, oldest);
    }

    /// @dev The newest record of at least `finality`. A lower finality that was voided has none of its own until something is proven there.
    function _newest(Peer memory peer, bytes32 rollupId, bytes32 fact, uint8 finality)
        private
        view
        returns (bool exists, Entry memory entry, bytes32 key)
    {
        for (; finality <= FINALIZED; ++finality) {
            key = _recordKey(peer, rollupId, fact, finality);
            entry = _records[key].entry;
            if (entry.finality != 0) return (true, entry, key);
        }
    }

    /// @dev What there is at all, for the error.
    function _lower(Peer memory peer, bytes32 rollupId, bytes32 fact) private view returns (Reading memory reading) {
        (bool exists, Entry memory entry, bytes32 key) = _newest(peer, rollupId, fact, peer.floor);
        if (exists) reading = _reading(entry, key);
    }

    function _reading(Entry memory entry, bytes32 key) private view returns (Reading memory) {
        uint256 value = entry.isWide ? _records[key].wide : entry.narrow;
        return Reading(bytes32(value), entry.number, entry.timestamp, entry.finality);
    }

    function _openPeer(bytes32 rollupId) private view returns (Peer memory peer) {
        peer = _peers[rollupId];
        if (peer.floor == 0 || peer.floor == CLOSED) revert PeerClosed(rollupId);
    }

    /// @dev A later block, or the same one behind more finality.
    function _isNewer(Reading memory reading, bool exists, Entry memory known) private pure returns (bool) {
        if (!exists || reading.number > known.number) return true;
        return reading.number == known.number && reading.finality > known.finality;
    }

    function _recordKey(Peer memory peer, bytes32 rollupId, bytes32 fact, uint8 finality) private pure returns (bytes32) {
        uint64 voided = finality == FINALIZED ? peer.finalizedVoided : finality == SAFE ? peer.safeVoided : peer.unsafeVoided;
        return keccak256(abi.encode(rollupId, fact, finality, voided));
    }

    function _logFact(uint64 number, uint64 transactionIndex, uint64 logIndex) private pure returns (bytes32) {
        return keccak256(abi.encode(LOG_TAG, number, transactionIndex, logIndex));
    }
}
