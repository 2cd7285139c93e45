// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC7786Recipient} from "@openzeppelin/contracts/crosschain/ERC7786Recipient.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @title The smallest app that converses: it remembers what it heard and repeats it to the next stop of the message's route.
/// @notice Anyone, on any rollup that this one's policy accepts, can make it speak. It holds nothing, so that is harmless; an app with something to lose checks `sender`.
contract Parrot is ERC7786Recipient {
    /// @dev ERC-7786 attribute of specs/wire.md §4. Repeating opens a lane on the way: more than the default gas.
    bytes4 private constant GAS_LIMIT_ATTRIBUTE = bytes4(keccak256("gasLimit(uint64)"));
    uint64 public constant GAS_PER_HOP = 1_000_000;

    IERC7786GatewaySource public immutable gateway;

    /// @notice How many messages it heard.
    uint256 public heardCount;
    string public lastHeard;

    /// @param sender ERC-7930
    event Heard(bytes32 indexed messageId, bytes sender, string text);
    /// @param cause the message that it repeats; zero where an account spoke
    /// @param recipient ERC-7930
    event Repeated(bytes32 indexed messageId, bytes32 indexed cause, bytes recipient, string text);

    error EmptyRoute();

    constructor(IERC7786GatewaySource gateway_) {
        gateway = gateway_;
    }

    /// @notice Says `text` to the first stop of `route` (ERC-7930 addresses of parrots), which repeats it to the next, and so on.
    function say(bytes[] calldata route, string calldata text) external returns (bytes32 messageId) {
        if (route.length == 0) revert EmptyRoute();
        return _repeat(bytes32(0), route, text);
    }

    /// @inheritdoc ERC7786Recipient
    function _isAuthorizedGateway(address caller, bytes calldata) internal view override returns (bool) {
        return caller == address(gateway);
    }

    /// @inheritdoc ERC7786Recipient
    function _processMessage(address, bytes32 messageId, bytes calldata sender, bytes calldata payload) internal override {
        (bytes[] memory route, string memory text) = abi.decode(payload, (bytes[], string));
        ++heardCount;
        lastHeard = text;
        emit Heard(messageId, sender, text);
        if (route.length > 0) _repeat(messageId, route, text);
    }

    function _repeat(bytes32 cause, bytes[] memory route, string memory text) private returns (bytes32 messageId) {
        bytes[] memory rest = new bytes[](route.length - 1);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = route[i + 1];
        }
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSelector(GAS_LIMIT_ATTRIBUTE, GAS_PER_HOP);
        messageId = gateway.sendMessage(route[0], abi.encode(rest, text), attributes);
        emit Repeated(messageId, cause, route[0], text);
    }
}
