// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested, TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IPriceSource} from "../../src/interfaces/IPriceSource.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";

/// @notice Takes every head section that decodes for certified, and every table that it is given: the policy's own rules are under test.
contract LightClientDouble {
    error WrongHead();
    error UnknownEpoch(uint32 epoch);

    uint8 public immutable scheme;
    mapping(uint32 epoch => bytes32) private _roots;
    mapping(uint32 epoch => uint64) public usableFrom;
    mapping(uint32 epoch => uint64) public usableUntil;
    mapping(uint32 epoch => uint128) public revokedWeight;

    /// @dev What takes an argument to construct is not deployed by forge, which would take `tableRoot` for a test.
    constructor(uint8 scheme_) {
        scheme = scheme_;
    }

    function adopt(TableCommitment calldata table) external {
        _roots[table.epoch] = Hashes.tableRoot(table);
        (usableFrom[table.epoch], usableUntil[table.epoch]) = (table.validFrom, table.validUntil);
    }

    function revoke(uint32 epoch, uint128 weight) external {
        revokedWeight[epoch] = weight;
    }

    function tableRoot(uint32 epoch) external view returns (bytes32 root) {
        root = _roots[epoch];
        if (root == 0) revert UnknownEpoch(epoch);
    }

    function authenticate(bytes calldata headSection, bytes32 rollupId, bytes32 outboxRoot) external pure returns (Attested memory head) {
        head = abi.decode(headSection, (Attested));
        if (head.rollupId != rollupId || head.outboxRoot != outboxRoot) revert WrongHead();
    }
}

/// @notice The gateway as the policy knows it.
contract GatewayDouble {
    address public lightClient = address(new LightClientDouble(1));
    uint256 public connectedChainId;
    bytes32 public connectedTo;
    bool public ledgered;

    function connect(uint256 chainId, bytes32 destinationId, bool ledgered_) external {
        (connectedChainId, connectedTo, ledgered) = (chainId, destinationId, ledgered_);
    }

    /// @notice Calls one contract after another, all in one transaction.
    function inOneTransaction(address[] calldata targets, bytes[] calldata calls) external returns (bytes[] memory answers) {
        answers = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            bool success;
            (success, answers[i]) = targets[i].call(calls[i]);
            require(success, "call failed");
        }
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

/// @notice A price of `rate` for each unit; misbehaves on demand.
contract PriceDouble is IPriceSource {
    enum Mode {
        Honest,
        Reverts,
        BurnsGas,
        ReturnsLittle,
        ReturnsMuch,
        ReturnsZero
    }

    Mode public mode;
    uint256 public rate = 1;

    function become(Mode mode_) external {
        mode = mode_;
    }

    function setRate(uint256 rate_) external {
        rate = rate_;
    }

    function stakeValueOf(address, uint256 amount) external view returns (uint256) {
        if (mode == Mode.Reverts) revert("broken");
        if (mode == Mode.BurnsGas) {
            while (true) {}
        }
        // Safe: returns at once.
        if (mode == Mode.ReturnsLittle) assembly ("memory-safe") { return(0, 31) }
        if (mode == Mode.ReturnsMuch) assembly ("memory-safe") { return(0, 100000) }
        return mode == Mode.ReturnsZero ? 0 : amount * rate;
    }
}
