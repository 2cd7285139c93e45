// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Lanes} from "../libraries/Lanes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The sending half of a gateway: lanes (specs/wire.md §4) under one outbox root.
abstract contract Outbox is IGateway {
    using SafeCast for uint256;

    /// @notice Where messages to one chain go. One slot: a message reads it, every 32nd writes it.
    /// @param segments complete segments of the lane
    /// @param connected false: no such destination
    /// @param ledgered the policy wants to see what is sent
    struct Route {
        uint64 segments;
        uint32 lane;
        bool connected;
        bool ledgered;
    }

    uint64 public constant MIN_GAS_LIMIT = 21_000;
    uint64 public constant MAX_GAS_LIMIT = 5_000_000;
    uint64 public constant DEFAULT_GAS_LIMIT = 200_000;
    uint64 public constant MAX_LIFETIME = 14 days;
    uint64 public constant DEFAULT_LIFETIME = 7 days;
    uint256 public constant MAX_PAYLOAD_LENGTH = 16_384;

    bytes4 private constant GAS_LIMIT_ATTRIBUTE = bytes4(keccak256("gasLimit(uint64)"));
    bytes4 private constant DEADLINE_ATTRIBUTE = bytes4(keccak256("deadline(uint64)"));

    /// @inheritdoc IGateway
    bytes32 public immutable rollupId;
    /// @inheritdoc IGateway
    IPolicy public immutable policy;

    /// @dev What every address on this chain begins with; the rollup id binds the chain id.
    uint256 private immutable _ownAddressHead;

    mapping(uint256 chainId => Route) private _routes;
    /// @dev The last link of each lane; one that covers 32 messages belongs to a segment that is in the tree already.
    mapping(uint256 lane => bytes32 link) private _links;
    mapping(uint256 lane => mapping(uint256 height => bytes32)) private _peaks;
    bytes32[] private _destinations;
    /// @dev Position of the lane to a destination, plus one.
    mapping(bytes32 destinationId => uint256 positionPlusOne) private _positions;
    /// @dev The chain id whose route leads into a lane; 0: none does, and the lane's segments stand in `_parked`.
    mapping(uint256 lane => uint256 chainId) private _chains;
    mapping(uint256 lane => uint64 segments) private _parked;

    constructor(bytes32 rollupId_, IPolicy policy_) {
        rollupId = rollupId_;
        policy = policy_;
        _ownAddressHead = Erc7930.headOf(block.chainid.toUint64());
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        if (msg.value != 0) revert UnsupportedValue(msg.value);
        if (payload.length > MAX_PAYLOAD_LENGTH) revert PayloadTooLarge(payload.length, MAX_PAYLOAD_LENGTH);
        (bool canonical, uint256 chainId,) = Erc7930.tryParse(recipient);
        if (!canonical) revert InvalidInteroperableAddress(recipient);
        Route memory route = _routes[chainId];
        if (!route.connected) revert UnknownDestination(chainId);

        bytes memory sender = Erc7930.allocate(_ownAddressHead);
        Erc7930.setAccount(sender, uint160(msg.sender));
        sendId = _append(route, chainId, sender, recipient, payload, attributes);
        if (attributes.length == 0) _emitSent(sendId, sender, recipient, payload);
        else emit MessageSent(sendId, sender, recipient, payload, 0, attributes);
        if (route.ledgered) policy.noteOutflow(_destinations[route.lane], msg.sender, payload);
    }

    /// @inheritdoc IGateway
    function connect(uint256 chainId, bytes32 destinationId, bool ledgered) external {
        if (msg.sender != address(policy)) revert NotPolicy(msg.sender);
        uint256 lane = _positions[destinationId];
        if (lane == 0) {
            _destinations.push(destinationId);
            lane = _positions[destinationId] = _destinations.length;
        }
        --lane;
        if (_chains[lane] != chainId || !_routes[chainId].connected) {
            // Whatever led into this lane, and wherever this chain id led to, ends: no lane is ever written through two routes.
            _park(_chains[lane]);
            _park(chainId);
            _routes[chainId] = Route({segments: _parked[lane], lane: lane.toUint32(), connected: true, ledgered: ledgered});
            _chains[lane] = chainId;
            emit Connected(chainId, destinationId, lane.toUint32());
        }
        _routes[chainId].ledgered = ledgered;
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return selector == GAS_LIMIT_ATTRIBUTE || selector == DEADLINE_ATTRIBUTE;
    }

    /// @inheritdoc IGateway
    function outboxRoot() external view returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](_destinations.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open) = laneAt(uint32(i));
            leaves[i] = Hashes.laneLeaf(rollupId, destinationId, size, tree, open);
        }
        return Hashes.outboxRoot(rollupId, uint64(leaves.length), MerkleTree.root(leaves));
    }

    /// @inheritdoc IGateway
    function peakOver(uint32 position, uint64 segment) external view returns (bytes32 peak, uint256 height) {
        uint256 segments = _segmentsOf(position);
        if (segment >= segments) revert UnknownSegment(position, segment);
        // The tree is made of one complete subtree for each bit of its size, the largest first. So the segment's is that of the highest bit in which its number differs from the size.
        height = Math.log2(segments ^ segment);
        return (_peaks[position][height], height);
    }

    /// @inheritdoc IGateway
    function laneCount() external view returns (uint32) {
        return _destinations.length.toUint32();
    }

    /// @inheritdoc IGateway
    function laneOf(bytes32 destinationId) external view returns (uint32 position) {
        uint256 found = _positions[destinationId];
        if (found == 0) revert UnknownDestination(0);
        return (found - 1).toUint32();
    }

    /// @inheritdoc IGateway
    function laneAt(uint32 position) public view returns (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open) {
        destinationId = _destinations[position];
        uint256 segments = _segmentsOf(position);
        open = _links[position];
        if (Lanes.count(open) == Lanes.SEGMENT) open = 0;
        size = (segments * Lanes.SEGMENT + Lanes.count(open)).toUint64();
        tree = MerkleTree.root(_peaks[position], segments);
    }

    function _segmentsOf(uint32 position) private view returns (uint256) {
        uint256 chainId = _chains[position];
        return chainId == 0 ? _parked[position] : _routes[chainId].segments;
    }

    /// @dev `emit MessageSent(id, sender, recipient, payload, 0, [])`, for a fraction of what the compiler's encoder costs.
    function _emitSent(bytes32 id, bytes memory sender, bytes calldata recipient, bytes calldata payload) private {
        bytes32 topic = MessageSent.selector;
        // Safe: writes beyond the free memory pointer only, and does not move it. The last word of each part is cleared before the part is copied, so that what
        // pads it is zero; `sender` has zeros behind its end (`Erc7930.allocate`).
        assembly ("memory-safe") {
            let data := mload(0x40)
            let place := add(data, 160)
            mstore(data, 160)
            let words := and(add(mload(sender), 63), not(31))
            mcopy(place, sender, words)
            place := add(place, words)

            mstore(add(data, 32), sub(place, data))
            words := and(add(recipient.length, 31), not(31))
            mstore(add(place, words), 0)
            mstore(place, recipient.length)
            calldatacopy(add(place, 32), recipient.offset, recipient.length)
            place := add(add(place, 32), words)

            mstore(add(data, 64), sub(place, data))
            words := and(add(payload.length, 31), not(31))
            mstore(add(place, words), 0)
            mstore(place, payload.length)
            calldatacopy(add(place, 32), payload.offset, payload.length)
            place := add(add(place, 32), words)

            mstore(add(data, 96), 0)
            mstore(add(data, 128), sub(place, data))
            mstore(place, 0)
            log2(data, sub(add(place, 32), data), topic, id)
        }
    }

    /// @dev Adds the message to its lane and returns its id.
    function _append(
        Route memory route,
        uint256 chainId,
        bytes memory sender,
        bytes calldata recipient,
        bytes calldata payload,
        bytes[] calldata attributes
    ) private returns (bytes32 id) {
        (uint64 gasLimit, uint64 deadline) = _parseAttributes(attributes);
        uint256 lane = route.lane;
        bytes32 link = _links[lane];
        if (Lanes.count(link) == Lanes.SEGMENT) link = 0;
        // Unchecked: 2^59 segments are out of anybody's reach.
        unchecked {
            uint64 index = uint64(route.segments * Lanes.SEGMENT + Lanes.count(link));
            id = Hashes.messageHash(
                rollupId, uint64(lane), index, keccak256(sender), Hashes.keccak(recipient), gasLimit, deadline, Hashes.keccak(payload)
            );
            link = Lanes.link(link, id);
            _links[lane] = link;
            if (Lanes.count(link) == Lanes.SEGMENT) {
                MerkleTree.append(_peaks[lane], route.segments, link);
                _routes[chainId].segments = route.segments + 1;
            }
        }
    }

    /// @dev Ends the route of `chainId` and keeps what its lane needs to go on later.
    function _park(uint256 chainId) private {
        Route memory route = _routes[chainId];
        if (!route.connected) return;
        _parked[route.lane] = route.segments;
        delete _chains[route.lane];
        delete _routes[chainId];
    }

    function _parseAttributes(bytes[] calldata attributes) private view returns (uint64 gasLimit, uint64 deadline) {
        uint64 now_ = uint64(block.timestamp);
        bool hasGasLimit;
        bool hasDeadline;
        (gasLimit, deadline) = (DEFAULT_GAS_LIMIT, now_ + DEFAULT_LIFETIME);
        for (uint256 i = 0; i < attributes.length; ++i) {
            bytes4 selector = bytes4(attributes[i]);
            if (selector == GAS_LIMIT_ATTRIBUTE) {
                if (hasGasLimit) revert DuplicateAttribute(selector);
                hasGasLimit = true;
                gasLimit = _attributeValue(selector, attributes[i]);
                if (gasLimit < MIN_GAS_LIMIT || gasLimit > MAX_GAS_LIMIT) revert InvalidGasLimit(gasLimit, MIN_GAS_LIMIT, MAX_GAS_LIMIT);
            } else if (selector == DEADLINE_ATTRIBUTE) {
                if (hasDeadline) revert DuplicateAttribute(selector);
                hasDeadline = true;
                deadline = _attributeValue(selector, attributes[i]);
                if (deadline <= now_ || deadline > now_ + MAX_LIFETIME) revert InvalidDeadline(deadline, now_ + MAX_LIFETIME);
            } else {
                revert UnsupportedAttribute(selector);
            }
        }
    }

    /// @dev The value of an attribute of one `uint64`: exactly selector and word, nothing over.
    function _attributeValue(bytes4 selector, bytes calldata attribute) private pure returns (uint64) {
        if (attribute.length != 36) revert InvalidAttribute(selector);
        uint256 value = uint256(bytes32(attribute[4:]));
        if (value > type(uint64).max) revert InvalidAttribute(selector);
        // casting to 'uint64' is safe because of the line above
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(value);
    }
}
