// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

contract GatewaySendTest is RollupFixture {
    uint256 private constant OTHER_CHAIN = 1;
    bytes4 private constant GAS_LIMIT = bytes4(keccak256("gasLimit(uint64)"));
    bytes4 private constant DEADLINE = bytes4(keccak256("deadline(uint64)"));

    bytes private _recipient;
    bytes[] private _none;

    function setUp() public {
        deployRollup(4);
        addPeer(OTHER_ID, peerOf(OTHER_CHAIN));
        _recipient = addressOn(SOURCE_CHAIN, address(0xCAFE));
    }

    function test_sendMessage_returnsTheMessageHash() public {
        uint64 deadline = uint64(block.timestamp) + 7 days;
        bytes memory sender = addressOn(OWN_CHAIN, address(this));
        bytes32 id = _hash(SOURCE_ID, 0, _recipient, "hello", 200_000, deadline);
        vm.expectEmit(address(gateway));
        emit IERC7786GatewaySource.MessageSent(id, sender, _recipient, "hello", 0, _none);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageQueued(id, SOURCE_ID, 0, 200_000, deadline);
        vm.assertEq(gateway.sendMessage(_recipient, "hello", _none), id);

        (uint64 position, uint64 size, bytes32 root) = gateway.lane(SOURCE_ID);
        vm.assertEq(position, 0);
        vm.assertEq(size, 1);
        vm.assertEq(root, id);
    }

    function test_sendMessage_attributes_inEitherOrder() public {
        uint64 deadline = uint64(block.timestamp) + 14 days;
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSelector(DEADLINE, deadline);
        attributes[1] = abi.encodeWithSelector(GAS_LIMIT, 5_000_000);
        bytes32 id = _hash(SOURCE_ID, 0, _recipient, "", 5_000_000, deadline);
        vm.assertEq(gateway.sendMessage(_recipient, "", attributes), id);
        (attributes[0], attributes[1]) = (abi.encodeWithSelector(GAS_LIMIT, 21_000), attributes[0]);
        id = _hash(SOURCE_ID, 1, _recipient, "", 21_000, deadline);
        vm.assertEq(gateway.sendMessage(_recipient, "", attributes), id);
    }

    /// @dev Invariants 3 and 16: every lane and the outbox equal their reference trees at every size.
    function test_outbox_twoLanes_equalsReferenceAtEverySize() public {
        bytes32[2] memory destinations = [SOURCE_ID, OTHER_ID];
        bytes[2] memory recipients = [_recipient, addressOn(OTHER_CHAIN, address(0xCAFE))];
        bytes32[][2] memory ids = [new bytes32[](0), new bytes32[](0)];
        vm.assertEq(gateway.outboxRoot(), Hashes.outboxRoot(OWN_ID, 0, 0));
        for (uint256 i = 0; i < 40; ++i) {
            uint256 to = uint256(keccak256(abi.encode("lane", i))) % 2;
            if (i == 0) to = 1;
            ids[to] = _append(ids[to], gateway.sendMessage(recipients[to], abi.encode(i), _none));
            uint64 lanes = ids[0].length == 0 ? 1 : 2;
            bytes32[] memory leaves = new bytes32[](lanes);
            // The lane to `OTHER_ID` was created first.
            leaves[0] = Hashes.laneLeaf(OWN_ID, OTHER_ID, uint64(ids[1].length), ReferenceTree.root(ids[1]));
            if (lanes == 2) leaves[1] = Hashes.laneLeaf(OWN_ID, SOURCE_ID, uint64(ids[0].length), ReferenceTree.root(ids[0]));
            vm.assertEq(gateway.outboxRoot(), Hashes.outboxRoot(OWN_ID, lanes, ReferenceTree.root(leaves)));
            vm.assertEq(gateway.laneCount(), lanes);
        }
        for (uint64 position = 0; position < 2; ++position) {
            (bytes32 destination, uint64 size, bytes32 root) = gateway.laneAt(position);
            vm.assertEq(destination, destinations[1 - position]);
            vm.assertEq(size, ids[1 - position].length);
            vm.assertEq(root, ReferenceTree.root(ids[1 - position]));
            (uint64 found,,) = gateway.lane(destination);
            vm.assertEq(found, position);
        }
    }

    function test_supportsAttribute_gasLimitAndDeadlineOnly() public view {
        vm.assertTrue(gateway.supportsAttribute(GAS_LIMIT));
        vm.assertTrue(gateway.supportsAttribute(DEADLINE));
        vm.assertFalse(gateway.supportsAttribute(0xffffffff));
    }

    function test_sendMessage_value_reverts() public {
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.UnsupportedValue.selector, 1));
        gateway.sendMessage{value: 1}(_recipient, "", _none);
    }

    function test_sendMessage_payloadTooLarge_reverts() public {
        gateway.sendMessage(_recipient, new bytes(16_384), _none);
        vm.expectRevert(abi.encodeWithSelector(IGateway.PayloadTooLarge.selector, 16_385, 16_384));
        gateway.sendMessage(_recipient, new bytes(16_385), _none);
    }

    function test_sendMessage_unknownChain_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownChain.selector, 4));
        gateway.sendMessage(addressOn(4, address(1)), "", _none);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownChain.selector, OWN_CHAIN));
        gateway.sendMessage(addressOn(OWN_CHAIN, address(1)), "", _none);
    }

    /// @dev One account has one name (specs/wire.md §1).
    function test_sendMessage_recipientNotCanonical_reverts() public {
        bytes20 account = bytes20(address(0xCAFE));
        _expectInvalidRecipient("");
        _expectInvalidRecipient(hex"0001");
        _expectInvalidRecipient(abi.encodePacked(hex"000100000203", uint8(0x85)));
        _expectInvalidRecipient(bytes.concat(_recipient, hex"00"));
        _expectInvalidRecipient(abi.encodePacked(hex"0001000003000385", uint8(20), account)); // leading zero
        _expectInvalidRecipient(abi.encodePacked(hex"00010002020385", uint8(20), account)); // another chain type
        _expectInvalidRecipient(abi.encodePacked(hex"00020000020385", uint8(20), account)); // another version
        _expectInvalidRecipient(abi.encodePacked(hex"00010000020385", uint8(0))); // no address
        _expectInvalidRecipient(abi.encodePacked(hex"0001000000", uint8(20), account)); // no chain
        _expectInvalidRecipient(abi.encodePacked(hex"00010000020385", uint8(19), bytes19(account)));
    }

    function test_sendMessage_unsupportedAttribute_reverts() public {
        _expectRefusedAttribute(
            abi.encodeWithSelector(0x12345678, 1),
            abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0x12345678))
        );
        _expectRefusedAttribute("", abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0)));
    }

    function test_sendMessage_malformedAttribute_reverts() public {
        bytes memory reason = abi.encodeWithSelector(IGateway.InvalidAttribute.selector, GAS_LIMIT);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT), reason);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT, uint256(100_000), uint8(0)), reason);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT, uint256(type(uint64).max) + 1), reason);
        reason = abi.encodeWithSelector(IGateway.InvalidAttribute.selector, DEADLINE);
        _expectRefusedAttribute(abi.encodePacked(DEADLINE, uint248(1)), reason);
    }

    function test_sendMessage_duplicateAttribute_reverts() public {
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = attributes[1] = abi.encodeWithSelector(GAS_LIMIT, 100_000);
        vm.expectRevert(abi.encodeWithSelector(IGateway.DuplicateAttribute.selector, GAS_LIMIT));
        gateway.sendMessage(_recipient, "", attributes);
        attributes[0] = attributes[1] = abi.encodeWithSelector(DEADLINE, block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.DuplicateAttribute.selector, DEADLINE));
        gateway.sendMessage(_recipient, "", attributes);
    }

    function test_sendMessage_gasLimitOutOfRange_reverts() public {
        uint64[2] memory limits = [uint64(20_999), 5_000_001];
        for (uint256 i = 0; i < 2; ++i) {
            _expectRefusedAttribute(
                abi.encodeWithSelector(GAS_LIMIT, limits[i]),
                abi.encodeWithSelector(IGateway.InvalidGasLimit.selector, limits[i], 21_000, 5_000_000)
            );
        }
    }

    function test_sendMessage_deadlineOutOfRange_reverts() public {
        uint64 latest = uint64(block.timestamp) + 14 days;
        uint64[2] memory deadlines = [uint64(block.timestamp), latest + 1];
        for (uint256 i = 0; i < 2; ++i) {
            _expectRefusedAttribute(
                abi.encodeWithSelector(DEADLINE, deadlines[i]),
                abi.encodeWithSelector(IGateway.InvalidDeadline.selector, deadlines[i], latest)
            );
        }
    }

    function _hash(bytes32 destination, uint64 index, bytes memory recipient, bytes memory payload, uint64 gasLimit, uint64 deadline)
        private
        view
        returns (bytes32)
    {
        bytes32 sender = keccak256(addressOn(OWN_CHAIN, address(this)));
        return Hashes.messageHash(OWN_ID, destination, index, sender, keccak256(recipient), gasLimit, deadline, keccak256(payload));
    }

    function _append(bytes32[] memory list, bytes32 element) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = element;
    }

    function _expectInvalidRecipient(bytes memory recipient) private {
        vm.expectRevert(abi.encodeWithSelector(IGateway.InvalidInteroperableAddress.selector, recipient));
        gateway.sendMessage(recipient, "", _none);
    }

    function _expectRefusedAttribute(bytes memory attribute, bytes memory reason) private {
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = attribute;
        vm.expectRevert(reason);
        gateway.sendMessage(_recipient, "", attributes);
    }
}
