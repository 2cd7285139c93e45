// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IHeadPolicy, IHeadSource} from "../interfaces/IHeadSource.sol";
import {Attested} from "../interfaces/IParleyTypes.sol";
import {IStateReader} from "../interfaces/IStateReader.sol";
import {FactEntries, FactEntry} from "../libraries/FactEntry.sol";
import {StateProof} from "../libraries/StateProof.sol";

/// @title Facts about other rollups, see `IStateReader`.
/// @dev A read touches two slots, the peer's and the record's: a third would put it over its limit. That is why the peer's floor is told by the policy rather than asked of it, and why values
/// of up to 160 bits stand beside their block.
contract StateReader is IStateReader {
    struct Record {
        FactEntry entry;
        bytes32 wide;
    }

    /// @dev A block that was found to be certified.
    struct Block {
        bytes32 rollupId;
        uint8 finality;
        StateProof.Header header;
    }

    uint8 private constant UNSAFE = 1;
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

    /// @dev The floor in the lowest 64 bits, and in those from 64 · f how often finality f was voided. The count is part of the records' places, so that voiding costs the
    /// same for any number of them.
    mapping(bytes32 rollupId => uint256) private _peers;

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
        uint256 peer = _peers[rollupId];
        uint256 former = _floor(peer);
        for (uint256 finality = UNSAFE; floor > former && finality < floor; ++finality) {
            peer += 1 << (64 * finality);
        }
        _peers[rollupId] = (peer - former) + floor;
        emit FloorSet(rollupId, floor);
    }

    /// @inheritdoc IStateReader
    function read(bytes32 rollupId, address account, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality)
    {
        return _read(rollupId, slotFact(account, slot), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readOn(uint256 chainId, address account, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality)
    {
        return _read(policy.rollupIdOf(chainId), slotFact(account, slot), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readAccount(bytes32 rollupId, address account, AccountField field, uint8 leastFinality, uint256 maxAgeSeconds)
        external
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality)
    {
        return _read(rollupId, accountFact(account, field), leastFinality, maxAgeSeconds);
    }

    /// @inheritdoc IStateReader
    function readLog(bytes32 rollupId, LogPosition calldata position, uint8 leastFinality)
        external
        view
        returns (bytes32 hash, uint64 timestamp, uint8 finality)
    {
        (hash,, timestamp, finality) = _read(rollupId, logFact(position), leastFinality, type(uint256).max);
    }

    /// @inheritdoc IStateReader
    function floorOf(bytes32 rollupId) external view returns (uint8) {
        return _floor(_peers[rollupId]);
    }

    /// @inheritdoc IStateReader
    function logHash(StateProof.Log calldata log) external pure returns (bytes32) {
        return StateProof.logHash(log);
    }

    /// @inheritdoc IStateReader
    function slotFact(address account, bytes32 slot) public pure returns (bytes32) {
        return _hash(SLOT_TAG, bytes32(uint256(uint160(account))), slot);
    }

    /// @inheritdoc IStateReader
    function accountFact(address account, AccountField field) public pure returns (bytes32) {
        return _hash(ACCOUNT_TAG, bytes32(uint256(uint160(account))), bytes32(uint256(field)));
    }

    /// @inheritdoc IStateReader
    function logFact(LogPosition calldata position) public pure returns (bytes32) {
        return _logFact(position.number, position.transactionIndex, position.logIndex);
    }

    /// @dev The block that `blockProof` proves: under a certificate, heard by the policy, and over the floor that reads go by.
    function _prove(BlockProof calldata blockProof) private returns (Block memory proven) {
        Attested memory head = headSource.authenticate(blockProof.headSection, blockProof.rollupId, blockProof.outboxRoot);
        policy.requireHeard(head);
        uint8 floor = _floor(_openPeer(head.rollupId));
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

    /// @dev Records a fact for its finality and the lower ones that may be read, as far as it is newer there. So of two finalities the lower one's record is never the older.
    function _keep(Block memory proven, bytes32 fact, bytes32 value) private returns (Reading memory reading) {
        reading = Reading(value, proven.header.number, proven.header.timestamp, proven.finality);
        FactEntry entry = FactEntries.pack(value, reading.number, reading.timestamp, reading.finality);
        uint256 peer = _peers[proven.rollupId];
        uint256 finality = reading.finality;
        (Record storage record, FactEntry known) = _newest(peer, proven.rollupId, fact, finality);
        if (!_isNewer(entry, known)) return reading;
        for (uint256 floor = _floor(peer);; --finality) {
            record = _record(peer, proven.rollupId, fact, finality);
            if (finality != reading.finality && !_isNewer(entry, record.entry)) break;
            record.entry = entry;
            if (entry.isWide()) record.wide = value;
            if (finality == floor) break;
        }
        emit FactProven(proven.rollupId, fact, value, reading.number, reading.timestamp, reading.finality);
    }

    function _read(bytes32 rollupId, bytes32 fact, uint256 leastFinality, uint256 maxAgeSeconds)
        private
        view
        returns (bytes32 value, uint64 number, uint64 timestamp, uint8 finality)
    {
        uint256 peer = _peers[rollupId];
        if (leastFinality < _floor(peer)) leastFinality = _floor(peer);
        (Record storage record, FactEntry entry) = _newest(peer, rollupId, fact, leastFinality);
        // Nothing is ever kept of a closed peer or of a finality that is none, so both end here.
        if (!entry.exists()) _revertMissing(rollupId, fact, leastFinality);
        (number, timestamp, finality) = (entry.number(), entry.timestamp(), entry.finality());
        // Safe: subtracts the smaller from the larger.
        unchecked {
            if (block.timestamp > timestamp && block.timestamp - timestamp > maxAgeSeconds) {
                revert TooOld(rollupId, fact, number, timestamp, block.timestamp - maxAgeSeconds);
            }
        }
        value = entry.isWide() ? record.wide : entry.narrow();
    }

    /// @dev The newest record of at least `finality`. A lower finality that was voided has none of its own until something is proven there.
    function _newest(uint256 peer, bytes32 rollupId, bytes32 fact, uint256 finality)
        private
        view
        returns (Record storage record, FactEntry entry)
    {
        record = _record(peer, rollupId, fact, finality);
        entry = record.entry;
        if (!entry.exists() && finality < FINALIZED) return _newest(peer, rollupId, fact, finality + 1);
    }

    /// @dev Says why there is nothing to read.
    function _revertMissing(bytes32 rollupId, bytes32 fact, uint256 leastFinality) private view {
        uint256 peer = _openPeer(rollupId);
        if (leastFinality > FINALIZED) revert InvalidFinality(uint8(leastFinality)); // came as one
        (Record storage record, FactEntry entry) = _newest(peer, rollupId, fact, _floor(peer));
        bytes32 value = entry.isWide() ? record.wide : entry.narrow();
        Reading memory cached = Reading(value, entry.number(), entry.timestamp(), entry.finality());
        revert NotProven(rollupId, fact, uint8(leastFinality), cached); // 3 at most
    }

    function _openPeer(bytes32 rollupId) private view returns (uint256 peer) {
        peer = _peers[rollupId];
        if (_floor(peer) == 0 || _floor(peer) == CLOSED) revert PeerClosed(rollupId);
    }

    function _floor(uint256 peer) private pure returns (uint8) {
        return uint8(peer);
    }

    /// @dev A later block, or the same one behind more finality.
    function _isNewer(FactEntry entry, FactEntry known) private pure returns (bool) {
        if (entry.number() != known.number()) return entry.number() > known.number();
        return entry.finality() > known.finality();
    }

    /// @dev Where the record of a fact for a finality is, in the era since that was last voided.
    function _record(uint256 peer, bytes32 rollupId, bytes32 fact, uint256 finality) private pure returns (Record storage record) {
        // One of the four in the word, and the finality where the next would begin.
        uint256 era = uint64(peer >> (finality << 6)) | finality << 64;
        bytes32 place = _hash(rollupId, fact, bytes32(era));
        // Safe: 96 bytes are hashed here and 64 for `_peers`, so the place is nothing else's.
        assembly ("memory-safe") {
            record.slot := place
        }
    }

    /// @dev keccak256(abi.encode(a, b, c)).
    function _hash(bytes32 a, bytes32 b, bytes32 c) private pure returns (bytes32 hash) {
        // Safe: the bytes beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, a)
            mstore(add(buffer, 0x20), b)
            mstore(add(buffer, 0x40), c)
            hash := keccak256(buffer, 0x60)
        }
    }

    function _logFact(uint64 number, uint64 transactionIndex, uint64 logIndex) private pure returns (bytes32) {
        return keccak256(abi.encode(LOG_TAG, number, transactionIndex, logIndex));
    }
}
