// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Attested, Message} from "../interfaces/IParleyTypes.sol";
import {BitWord, BitWords} from "../libraries/BitWord.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Packed} from "../libraries/Packed.sol";
import {Batch, Parcel} from "../libraries/Parcel.sol";
import {RecipientCall} from "../libraries/RecipientCall.sol";
import {Outbox} from "./Outbox.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The receiving half of a gateway: delivers messages, and records how each ended.
abstract contract Inbox is Outbox, ReentrancyGuardTransient {
    using BitWords for BitWord;
    using SafeCast for uint256;

    /// @notice What the policy wants to be asked for each message, and its last answer. All zero where it wants nothing.
    /// @param finality,number of the head
    /// @param own,amount what `undoSender` and `undoInflow` take
    struct Terms {
        bool guarded;
        bool valued;
        bool shared;
        uint8 finality;
        uint64 number;
        bool own;
        uint128 amount;
    }

    /// @notice What the messages of a run have in common.
    /// @param data calldata of `receiveMessage` for any of them, as `RecipientCall.prepare` made it
    /// @param payloadAt where in it the payload belongs
    struct Run {
        address sender;
        address recipient;
        uint256 gasLimit;
        uint256 payloadLength;
        bool isCallable;
        bytes data;
        uint256 payloadAt;
    }

    uint8 private constant UNSAFE = 1;

    /// @inheritdoc IGateway
    ILightClient public immutable lightClient;

    // The positions of `_expired` and `_consumedBy` are part of specs/wire.md §13: other rollups prove what stands there.
    mapping(bytes32 sourceId => mapping(uint256 word => BitWord)) private _consumed;
    mapping(bytes32 sourceId => mapping(uint64 index => bytes32 messageId)) private _failed;
    mapping(bytes32 sourceId => mapping(uint64 index => bytes32 messageId)) private _expired;
    mapping(bytes32 sourceId => mapping(uint256 word => bytes32 link)) private _consumedBy;

    constructor(ILightClient lightClient_) {
        lightClient = lightClient_;
    }

    /// @inheritdoc IGateway
    function deliver(bytes calldata parcel) external nonReentrant returns (uint256 delivered) {
        Batch memory batch = Parcel.read(parcel, rollupId);
        Attested memory head = lightClient.authenticate(_section(parcel, batch.section), batch.sourceId, batch.outboxRoot);
        bytes32 sourceId = batch.sourceId;
        uint256 fresh = _countUnconsumed(sourceId, batch.start, batch.ids.length);
        Terms memory terms;
        {
            // casting to 'uint32' is safe because a parcel has at most 2^16 runs of 2^16 messages
            // forge-lint: disable-next-line(unsafe-typecast)
            (bool admitted, uint64 chainId, bool valued, bool shared) = policy.admit(head, uint32(fresh));
            if (!admitted) return 0;
            if (chainId != batch.sourceChainId) revert WrongSourceChain(batch.sourceChainId, chainId);
            if (valued || shared) terms = Terms(true, valued, shared, head.finality, head.number, false, 0);
        }
        uint256 late;
        uint64 deadline;
        (delivered, late, deadline) = _executeAll(batch, terms);
        if (delivered != fresh) {
            if (late == fresh) revert MessageExpired(deadline, uint64(block.timestamp));
            if (!terms.shared) policy.release(sourceId, fresh - delivered);
        }
        // From `safe` upwards nothing but what the source sent can stand at an index, so there is nothing to remember.
        if (head.finality == UNSAFE) _rememberConsumed(batch);
    }

    /// @inheritdoc IGateway
    function retry(bytes32 sourceId, uint64 lane, Message calldata message) external nonReentrant {
        bytes32 id = Hashes.messageHash(
            sourceId,
            lane,
            message.index,
            Hashes.keccak(message.sender),
            Hashes.keccak(message.recipient),
            message.gasLimit,
            message.deadline,
            Hashes.keccak(message.payload)
        );
        if (_failed[sourceId][message.index] != id) revert NotFailed(id);
        // The record of a failed delivery outlives the rules of that time: a peer that was silenced since must not speak through it, nor under a chain
        // id that means another rollup by now.
        uint64 chainId = policy.requireOpen(sourceId);
        // Canonical both: the delivery that left the record made them, and the record binds the bytes.
        (, uint256 sourceChainId, address sender) = Erc7930.tryParse(message.sender);
        if (sourceChainId != chainId) revert WrongSourceChain(sourceChainId, chainId);
        _requireInTime(message.deadline);
        (,, address recipient) = Erc7930.tryParse(message.recipient);
        // It loads the account, too, which `RecipientCall.call` takes for done.
        if (!_isCallable(recipient)) revert RetryFailed("");

        delete _failed[sourceId][message.index];
        // What it counted for was given back when it failed: else failing first would be a way around the limits. The head that it was proven under is not known any more.
        (bool admitted,) = policy.noteSender(sourceId, sender);
        if (admitted) (admitted,) = policy.noteInflow(sourceId, 0, 0, recipient, message.payload);
        if (!admitted) revert RetryHeld(id);
        bytes memory data = abi.encodeCall(IERC7786Recipient.receiveMessage, (id, message.sender, message.payload));
        (bool success, bytes memory reason) = RecipientCall.call(recipient, message.gasLimit, data);
        if (!success) revert RetryFailed(reason);
        emit MessageDelivered(id);
    }

    /// @inheritdoc IGateway
    function expire(bytes calldata parcel) external nonReentrant returns (uint256 expired) {
        Batch memory batch = Parcel.read(parcel, rollupId);
        Attested memory head = lightClient.authenticate(_section(parcel, batch.section), batch.sourceId, batch.outboxRoot);
        policy.requireFinal(head);
        uint256 position;
        uint256 cursor = batch.runs;
        // Unchecked: counters below 2^64, positions in calldata.
        unchecked {
            for (uint256 left = batch.runCount; left != 0; --left) {
                uint256 length = Parcel.DEADLINE_LENGTH + Packed.uintAt(cursor + 44, 2);
                uint256 end = position + Packed.uintAt(cursor + 46, 2);
                cursor += Parcel.RUN_LENGTH;
                for (; position != end; ++position) {
                    uint256 deadline = Packed.uintAt(cursor, Parcel.DEADLINE_LENGTH);
                    if (block.timestamp > deadline && _end(batch.sourceId, uint64(batch.start + position), batch.ids[position])) ++expired;
                    cursor += length;
                }
            }
        }
    }

    /// @inheritdoc IGateway
    function nextUnconsumed(bytes32 sourceId, uint64 from) external view returns (uint64) {
        uint256 word = from >> 8;
        // Bits below `from` count as consumed.
        uint256 bits = _consumed[sourceId][word].bits | ((1 << (from & 0xff)) - 1);
        while (bits == type(uint256).max) {
            bits = _consumed[sourceId][++word].bits;
        }
        uint256 lowestClear = ~bits & (bits + 1);
        return ((word << 8) + Math.log2(lowestClear)).toUint64();
    }

    /// @inheritdoc IGateway
    function status(bytes32 sourceId, uint64 index, bytes32 messageId) external view returns (Status) {
        bytes32 endedId = _failed[sourceId][index];
        if (endedId != 0) return endedId == messageId ? Status.Failed : Status.Unknown;
        endedId = _expired[sourceId][index];
        if (endedId != 0) return endedId == messageId ? Status.Expired : Status.Unknown;
        return isConsumed(sourceId, index) ? Status.Delivered : Status.Unknown;
    }

    /// @inheritdoc IGateway
    function isConsumed(bytes32 sourceId, uint64 index) public view returns (bool) {
        return _consumed[sourceId][index >> 8].has(index);
    }

    /// @dev The head section of `parcel`, which is everything from position `begin` in calldata on.
    function _section(bytes calldata parcel, uint256 begin) private pure returns (bytes calldata) {
        return Packed.slice(begin, Packed.begin(parcel) + parcel.length - begin);
    }

    /// @dev Goes through the runs of `batch` again, this time to call the recipients of what was not consumed yet. Of `batch.ids` remains what was consumed, zero elsewhere.
    /// @return delivered how many recipients were called successfully
    /// @return late how many messages were skipped because of their deadline
    /// @return deadline of the last of these
    function _executeAll(Batch memory batch, Terms memory terms) private returns (uint256 delivered, uint256 late, uint64 deadline) {
        bytes memory sender = Erc7930.format(batch.sourceChainId, address(0));
        mapping(uint256 => BitWord) storage consumed = _consumed[batch.sourceId];
        uint256 index = batch.start;
        uint256 position;
        uint256 cursor = batch.runs;
        BitWord storage word = consumed[index >> 8];
        uint256 bits = word.bits;
        // Unchecked: counters below 2^64, positions in calldata.
        unchecked {
            for (uint256 left = batch.runCount; left != 0; --left) {
                Run memory run = _readRun(cursor, sender);
                uint256 end = position + Packed.uintAt(cursor + 46, 2);
                cursor += Parcel.RUN_LENGTH;
                for (; position != end; ++position) {
                    // Nothing else writes here while recipients are being called, so a word is read once.
                    if (index & 0xff == 0) {
                        word = consumed[index >> 8];
                        bits = word.bits;
                    }
                    uint256 mask = 1 << (index & 0xff);
                    if (bits & mask != 0) {
                        batch.ids[position] = 0;
                    } else if (block.timestamp > Packed.uintAt(cursor, Parcel.DEADLINE_LENGTH)) {
                        deadline = uint64(Packed.uintAt(cursor, Parcel.DEADLINE_LENGTH));
                        ++late;
                        batch.ids[position] = 0;
                    } else {
                        bits |= mask;
                        word.bits = bits;
                        if (terms.guarded && !_clear(terms, batch.sourceId, run, cursor)) {
                            // Not delivered, but it can be later.
                            bits ^= mask;
                            word.bits = bits;
                            emit MessageHeld(batch.ids[position], batch.sourceId, uint64(index));
                            batch.ids[position] = 0;
                        } else if (_execute(run, terms, batch.sourceId, index, batch.ids[position], cursor)) {
                            ++delivered;
                        } else {
                            // What is not consumed after all was held.
                            bits = word.bits;
                            if (bits & mask == 0) batch.ids[position] = 0;
                        }
                    }
                    ++index;
                    cursor += Parcel.DEADLINE_LENGTH + run.payloadLength;
                }
            }
        }
    }

    /// @dev The run whose head stands at `cursor`. `sender` is a canonical address on the source's chain, whose account is changed.
    function _readRun(uint256 cursor, bytes memory sender) private view returns (Run memory run) {
        run.sender = address(uint160(Packed.uintAt(cursor, 20)));
        run.recipient = address(uint160(Packed.uintAt(cursor + 20, 20)));
        run.gasLimit = Packed.uintAt(cursor + 40, 4);
        run.payloadLength = Packed.uintAt(cursor + 44, 2);
        run.isCallable = _isCallable(run.recipient);
        Erc7930.setAccount(sender, uint160(run.sender));
        (run.data, run.payloadAt) = RecipientCall.prepare(sender, run.payloadLength);
    }

    /// @dev Calls the recipient of message `id`, which stands at `cursor`, and records how it went. Value that fails under an `unsafe` head is held: its index is not consumed any more then.
    function _execute(Run memory run, Terms memory terms, bytes32 sourceId, uint256 index, bytes32 id, uint256 cursor)
        private
        returns (bool success)
    {
        bytes memory reason;
        if (run.isCallable) {
            RecipientCall.fill(run.data, run.payloadAt, id, cursor + Parcel.DEADLINE_LENGTH, run.payloadLength);
            (success, reason) = RecipientCall.call(run.recipient, run.gasLimit, run.data);
        }
        if (success) {
            emit MessageDelivered(id);
        } else {
            if (terms.guarded) _undo(terms, sourceId, run);
            if (terms.amount != 0 && terms.finality == UNSAFE) {
                // Kept for `retry`, which has no head, it would outlive a branch that lost, and no `unsafeCap` would bound what failed there on purpose.
                _consumed[sourceId][index >> 8].bits ^= 1 << (index & 0xff);
                emit MessageHeld(id, sourceId, uint64(index));
            } else {
                _failed[sourceId][uint64(index)] = id;
                emit MessageFailed(id, sourceId, uint64(index), reason);
            }
        }
    }

    /// @dev Ends a message whose deadline is over; false where it was delivered, or another message is at its index.
    function _end(bytes32 sourceId, uint64 index, bytes32 id) private returns (bool ended) {
        if (!_consumed[sourceId][index >> 8].add(index)) {
            if (_failed[sourceId][index] != id) return false;
            delete _failed[sourceId][index];
        }
        _expired[sourceId][index] = id;
        emit ExpiryRecorded(id, sourceId, index);
        return true;
    }

    /// @dev Appends a link for each word in which this delivery consumed something, see specs/wire.md §13.
    function _rememberConsumed(Batch memory batch) private {
        bytes32[] memory ids = batch.ids;
        uint256 start = batch.start;
        mapping(uint256 => bytes32) storage links = _consumedBy[batch.sourceId];
        // Unchecked: positions in `ids`, and indices of 64 bits.
        unchecked {
            for (uint256 next = 0; next < ids.length;) {
                uint256 first = next;
                next += 256 - ((start + first) & 0xff);
                if (next > ids.length) next = ids.length;
                uint256 last = next;
                while (first != last && ids[first] == 0) ++first;
                if (first == last) continue;
                while (ids[last - 1] == 0) --last;
                bytes32 idsHash;
                // Safe: hashes the elements [first, last) of `ids`.
                assembly ("memory-safe") {
                    idsHash := keccak256(add(add(ids, 32), shl(5, first)), shl(5, sub(last, first)))
                }
                uint256 word = (start + first) >> 8;
                links[word] = Hashes.consumedLink(links[word], uint64(start + first), idsHash);
            }
        }
    }

    /// @dev Asks the policy for one message: its sender's share of the rate, and its value.
    function _clear(Terms memory terms, bytes32 sourceId, Run memory run, uint256 cursor) private returns (bool admitted) {
        admitted = true;
        if (terms.shared) (admitted, terms.own) = policy.noteSender(sourceId, run.sender);
        if (!admitted || !terms.valued) return admitted;
        bytes calldata payload = Packed.slice(cursor + Parcel.DEADLINE_LENGTH, run.payloadLength);
        (admitted, terms.amount) = policy.noteInflow(sourceId, terms.finality, terms.number, run.recipient, payload);
        if (!admitted && terms.shared) policy.undoSender(sourceId, run.sender, terms.own);
    }

    /// @dev Takes back what `_clear` counted for the last message.
    function _undo(Terms memory terms, bytes32 sourceId, Run memory run) private {
        if (terms.shared) policy.undoSender(sourceId, run.sender, terms.own);
        if (terms.valued) policy.undoInflow(sourceId, terms.finality, run.recipient, terms.amount);
    }

    /// @dev A recipient without code, and this rollup's own Parley contracts, are failures.
    function _isCallable(address recipient) private view returns (bool) {
        if (recipient == address(this) || recipient == address(lightClient) || recipient == address(policy)) return false;
        return recipient.code.length != 0;
    }

    function _requireInTime(uint256 deadline) private view {
        if (block.timestamp > deadline) revert MessageExpired(uint64(deadline), uint64(block.timestamp));
    }

    function _countUnconsumed(bytes32 sourceId, uint256 first, uint256 count) private view returns (uint256 unconsumed) {
        mapping(uint256 => BitWord) storage consumed = _consumed[sourceId];
        // Unchecked: indices have 64 bits and `count` is bounded by calldata, so nothing here comes near 2^256.
        unchecked {
            while (count != 0) {
                // The bits of this word from `first` on.
                uint256 rest = ~consumed[first >> 8].bits >> (first & 0xff);
                uint256 here = 256 - (first & 0xff);
                if (here > count) {
                    here = count;
                    rest &= (1 << here) - 1;
                }
                // Each step clears the lowest bit that is set.
                for (; rest != 0; rest &= rest - 1) {
                    ++unconsumed;
                }
                first += here;
                count -= here;
            }
        }
    }
}
