// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice What was handed to a gateway.
struct Parting {
    bytes sender;
    bytes recipient;
    bytes payload;
}

/// @notice The ERC-7786 face of a gateway and nothing behind it: it keeps what it is given, and hands over what the test tells it to, true or false.
contract LoopGateway is IERC7786GatewaySource {
    Parting[] private _sent;
    /// @notice Of a recipient's call: the real gateway's default. To send from inside a call costs more here than there.
    uint256 public gasLimit = 200_000;
    /// @notice Of the last recipient's call.
    uint256 public gasUsed;

    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes) external payable returns (bytes32) {
        require(attributes.length == 0, "attributes");
        _sent.push(Parting(InteroperableAddress.formatEvmV1(block.chainid, msg.sender), recipient, payload));
        return bytes32(_sent.length);
    }

    function supportsAttribute(bytes4) external pure returns (bool) {
        return false;
    }

    function setGasLimit(uint256 gasLimit_) external {
        gasLimit = gasLimit_;
    }

    function count() external view returns (uint256) {
        return _sent.length;
    }

    function sent(uint256 index) external view returns (Parting memory) {
        return _sent[index];
    }

    /// @notice Calls the recipient as the real gateway does: with exactly the default gas limit, and surviving its failure.
    function handOver(bytes calldata sender, address recipient, bytes calldata payload)
        external
        returns (bool success, bytes memory answer)
    {
        bytes memory call = abi.encodeCall(IERC7786Recipient.receiveMessage, (bytes32(uint256(1)), sender, payload));
        uint256 limit = gasLimit;
        uint256 before = gasleft();
        (success, answer) = recipient.call{gas: limit}(call);
        gasUsed = before - gasleft();
    }
}
