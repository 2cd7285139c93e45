// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {PolicyDouble} from "../../utils/PolicyDouble.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {Vm} from "../../utils/Vm.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

contract GatewaySendTest is GatewayFixture {
    bytes4 private constant GAS_LIMIT = bytes4(keccak256("gasLimit(uint64)"));
    bytes4 private constant DEADLINE = bytes4(keccak256("deadline(uint64)"));

    bytes private _recipient;
    bytes[] private _none;

    function setUp() public {
        deployGateway();
        _recipient = addressOn(SOURCE_CHAIN, address(0xCAFE));
    }

    function test_sendMessage_returnsTheMessageHash() public {
        uint64 deadline = uint64(block.timestamp) + 7 days;
        bytes memory sender = addressOn(OWN_CHAIN, address(this));
        bytes32 id = _hash(0, _recipient, "hello", 200_000, deadline);
        vm.expectEmit(address(gateway));
        emit IERC7786GatewaySource.MessageSent(id, sender, _recipient, "hello", 0, _none);
        vm.assertEq(gateway.sendMessage(_recipient, "hello", _none), id);

        (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open) = gateway.laneAt(0);
        vm.assertEq(destinationId, SOURCE_ID);
        vm.assertEq(size, 1);
        vm.assertEq(tree, bytes32(0));
        vm.assertEq(open, ReferenceLane.link(0, id));
        vm.assertEq(gateway.laneOf(SOURCE_ID), 0);
    }

    /// @dev Whoever sends stands in the message; the event holds all that a relayer needs, and nothing else is emitted.
    function testFuzz_sendMessage_event_holdsTheMessage(address sender, address account, bytes memory payload, uint64 gas, uint64 lifetime)
        public
    {
        gas = uint64(bound(gas, 21_000, 5_000_000));
        lifetime = uint64(bound(lifetime, 1, 14 days));
        uint64 deadline = uint64(block.timestamp) + lifetime;
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSelector(GAS_LIMIT, gas);
        attributes[1] = abi.encodeWithSelector(DEADLINE, deadline);
        bytes memory recipient = addressOn(SOURCE_CHAIN, account);
        vm.recordLogs();
        vm.prank(sender);
        bytes32 id = gateway.sendMessage(recipient, payload, attributes);
        bytes memory from = addressOn(OWN_CHAIN, sender);
        vm.assertEq(id, _hash(from, 0, recipient, payload, gas, deadline));
        _assertSent(id, abi.encode(from, recipient, payload, uint256(0), attributes));
    }

    function _assertSent(bytes32 id, bytes memory data) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1);
        vm.assertEq(logs[0].topics[0], IERC7786GatewaySource.MessageSent.selector);
        vm.assertEq(logs[0].topics[1], id);
        vm.assertEq(logs[0].data, data);
    }

    function test_sendMessage_attributes_inEitherOrder() public {
        uint64 deadline = uint64(block.timestamp) + 14 days;
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSelector(DEADLINE, deadline);
        attributes[1] = abi.encodeWithSelector(GAS_LIMIT, 5_000_000);
        bytes32 id = _hash(0, _recipient, "", 5_000_000, deadline);
        vm.assertEq(gateway.sendMessage(_recipient, "", attributes), id);
        (attributes[0], attributes[1]) = (abi.encodeWithSelector(GAS_LIMIT, 21_000), attributes[0]);
        id = _hash(1, _recipient, "", 21_000, deadline);
        vm.assertEq(gateway.sendMessage(_recipient, "", attributes), id);
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

    /// @dev Nobody without a route: not this chain, not chain ids that share their low bits with one that has.
    function test_sendMessage_unknownChain_reverts() public {
        uint256[4] memory chains = [uint256(4), OWN_CHAIN, SOURCE_CHAIN + (1 << 64), SOURCE_CHAIN + (1 << 255)];
        for (uint256 i = 0; i < chains.length; ++i) {
            bytes memory recipient = addressOn(chains[i], address(1));
            vm.expectRevert(abi.encodeWithSelector(IGateway.UnknownDestination.selector, chains[i]));
            gateway.sendMessage(recipient, "", _none);
        }
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
        _expectInvalidRecipient(abi.encodePacked(hex"000100000100", uint8(20), account)); // chain 0
    }

    /// @dev Any byte of a good address changed: another account of the same chain, another chain that is unknown, or no address at all, as OpenZeppelin's parser
    /// and formatter have it.
    function testFuzz_sendMessage_recipientByteChanged_isAnotherOrRefused(uint256 position, uint8 value) public {
        bytes memory given = addressOn(SOURCE_CHAIN, address(0xCAFE));
        given[position % given.length] = bytes1(value);
        (bool parsed, uint256 chainId, address account) = InteroperableAddress.tryParseEvmV1(given);
        bool canonical = parsed && chainId != 0 && keccak256(addressOn(chainId, account)) == keccak256(given);
        if (!canonical) return _expectInvalidRecipient(given);
        if (chainId == SOURCE_CHAIN) {
            vm.assertEq(gateway.sendMessage(given, "", _none), _hash(0, given, "", 200_000, uint64(block.timestamp) + 7 days));
            return;
        }
        vm.expectRevert(abi.encodeWithSelector(IGateway.UnknownDestination.selector, chainId));
        gateway.sendMessage(given, "", _none);
    }

    function test_sendMessage_unsupportedAttribute_reverts() public {
        _expectRefusedAttribute(
            abi.encodeWithSelector(0x12345678, 1),
            abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0x12345678))
        );
        _expectRefusedAttribute("", abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0)));
        _expectRefusedAttribute(
            hex"1977b8", abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0x1977b800))
        );
    }

    function test_sendMessage_malformedAttribute_reverts() public {
        bytes memory reason = abi.encodeWithSelector(IGateway.InvalidAttribute.selector, GAS_LIMIT);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT), reason);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT, uint256(100_000), uint8(0)), reason);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT, uint256(type(uint64).max) + 1), reason);
        _expectRefusedAttribute(abi.encodePacked(GAS_LIMIT, uint256(100_000) | 1 << 255), reason);
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
        uint64[3] memory deadlines = [uint64(block.timestamp), latest + 1, type(uint64).max];
        for (uint256 i = 0; i < deadlines.length; ++i) {
            _expectRefusedAttribute(
                abi.encodeWithSelector(DEADLINE, deadlines[i]),
                abi.encodeWithSelector(IGateway.InvalidDeadline.selector, deadlines[i], latest)
            );
        }
    }

    /// @dev Only where the policy asked to see it.
    function test_sendMessage_ledgered_asksThePolicy() public {
        gateway.sendMessage(_recipient, "unseen", _none);
        vm.assertEq(rules.asked().length, 0);
        rules.connect(gateway, SOURCE_CHAIN, SOURCE_ID, true);
        gateway.sendMessage(_recipient, "seen", _none);
        PolicyDouble.Asked[] memory asked = rules.asked();
        vm.assertEq(asked.length, 1);
        vm.assertTrue(asked[0].question == PolicyDouble.Question.Outflow);
        vm.assertEq(asked[0].rollupId, SOURCE_ID);
        vm.assertEq(asked[0].account, address(this));
        vm.assertEq(asked[0].payload, "seen");
        rules.connect(gateway, SOURCE_CHAIN, SOURCE_ID, false);
        gateway.sendMessage(_recipient, "unseen", _none);
        vm.assertEq(rules.asked().length, 1);
        (, uint64 size,,) = gateway.laneAt(0);
        vm.assertEq(size, 3);
    }

    function test_sendMessage_overALimit_leavesNoTrace() public {
        rules.connect(gateway, SOURCE_CHAIN, SOURCE_ID, true);
        rules.setRefusesOutflow(true);
        bytes32 root = gateway.outboxRoot();
        vm.expectRevert(PolicyDouble.OverTheLimit.selector);
        gateway.sendMessage(_recipient, "", _none);
        vm.assertEq(gateway.outboxRoot(), root);
    }

    function testFuzz_connect_notThePolicy_reverts(address caller) public {
        vm.assume(caller != address(rules));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotPolicy.selector, caller));
        gateway.connect(SOURCE_CHAIN, OTHER_ID, false);
    }

    function _hash(uint64 index, bytes memory recipient, bytes memory payload, uint64 gasLimit, uint64 deadline)
        private
        view
        returns (bytes32)
    {
        return _hash(addressOn(OWN_CHAIN, address(this)), index, recipient, payload, gasLimit, deadline);
    }

    function _hash(bytes memory sender, uint64 index, bytes memory recipient, bytes memory payload, uint64 gasLimit, uint64 deadline)
        private
        pure
        returns (bytes32)
    {
        return Hashes.messageHash(OWN_ID, 0, index, keccak256(sender), keccak256(recipient), gasLimit, deadline, keccak256(payload));
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
