// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";

/// @notice Takes every head section that decodes for certified: the policy's own rules are under test.
contract LightClientDouble {
    error WrongHead();

    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external pure returns (Attested memory head) {
        head = abi.decode(headSection, (Attested));
        if (head.rollupId != rollupId || head.outboxRoot != outboxRoot) revert WrongHead();
    }
}

/// @notice The gateway as the policy knows it.
contract GatewayDouble {
    address public lightClient = address(new LightClientDouble());
    uint256 public connectedChainId;
    bytes32 public connectedTo;
    bool public ledgered;

    function connect(uint256 chainId, bytes32 destinationId, bool ledgered_) external {
        (connectedChainId, connectedTo, ledgered) = (chainId, destinationId, ledgered_);
    }

    /// @return used gas of one `admit` in all, from before the call to after it
    function measureAdmit(IPolicy policy, Attested calldata head, uint32 messages) external returns (uint256 used) {
        bytes memory data = abi.encodeCall(IPolicy.admit, (head, messages));
        bool success;
        // Safe: memory that nobody else reads.
        assembly ("memory-safe") {
            let output := mload(0x40)
            used := gas()
            success := call(gas(), policy, 0, add(data, 32), mload(data), output, 128)
            used := sub(used, gas())
        }
        require(success, "admit failed");
    }
}

/// @notice Reads `(bool understood, uint256 amount)`; misbehaves on demand.
contract CodecDouble is IPayloadCodec {
    enum Mode {
        Honest,
        Reverts,
        BurnsGas,
        ReturnsLittle,
        ReturnsMuch,
        ReturnsOtherFlag
    }

    Mode public mode;

    function become(Mode mode_) external {
        mode = mode_;
    }

    function amountOf(bytes calldata payload) external view returns (bool, uint256) {
        if (mode == Mode.Reverts) revert("broken");
        if (mode == Mode.BurnsGas) {
            while (true) {}
        }
        // Safe: returns at once.
        if (mode == Mode.ReturnsLittle) assembly ("memory-safe") { return(0, 63) }
        if (mode == Mode.ReturnsMuch) assembly ("memory-safe") { return(0, 100000) }
        if (mode == Mode.ReturnsOtherFlag) {
            assembly ("memory-safe") {
                mstore(0, 2)
                mstore(32, 1)
                return(0, 64)
            }
        }
        if (payload.length != 64) return (false, 0);
        return abi.decode(payload, (bool, uint256));
    }

    function refundOf(bytes calldata payload) external pure returns (bool, bytes memory) {
        return (true, payload);
    }
}
