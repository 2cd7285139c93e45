// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {AccumulatingRecipient} from "../../utils/Recipients.sol";
import {Parcel, RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice What each step costs, in contracts/snapshots/rollup.json: the gas of execution, and of the whole transaction with its 21,000 and its
/// calldata (EIP-2028, EIP-7623). Steady state: no slot is written for the first time that would not be in daily use. Every call is a transaction
/// of its own (`isolate`), or slots would be warm and refunds wrong.
/// forge-config: default.isolate = true
contract GasTest is RollupFixture {
    function test_gas_sendMessage() public {
        deployRollup(4);
        bytes memory recipient = addressOn(SOURCE_CHAIN, address(0xCAFE));
        bytes memory payload = abi.encode(keccak256("payload"));
        // The seven before fill all the peaks that the eighth one touches.
        for (uint256 i = 0; i < 8; ++i) {
            gateway.sendMessage(recipient, payload, new bytes[](0));
        }
        bytes memory call = abi.encodeCall(gateway.sendMessage, (recipient, payload, new bytes[](0)));
        uint256 total;
        for (uint256 i = 0; i < 8; ++i) {
            gateway.sendMessage(recipient, payload, new bytes[](0));
            total += vm.lastCallGas().gasTotalUsed;
        }
        _snapshot("sendMessage, 32 bytes, mean of 8", total / 8, call);
    }

    function test_gas_submit_4operators3signing() public {
        _submit(4, 1, "submit, 3 of 4 operators");
    }

    function test_gas_submit_20operators14signing() public {
        _submit(20, 6, "submit, 14 of 20 operators");
    }

    function test_gas_deliver_1message() public {
        _deliver(1, "deliver, 1 message, 32 bytes");
    }

    function test_gas_deliver_100messages() public {
        uint256 transaction = _deliver(100, "deliver, 100 messages, 32 bytes");
        vm.snapshotValue("rollup", "deliver, 100 messages, 32 bytes, transaction, each", transaction / 100);
    }

    function _submit(uint256 operators, uint256 absent, string memory name) private {
        deployRollup(operators);
        bytes32 headsRoot = keccak256("heads root");
        bytes memory call = abi.encodeCall(lightClient.submit, (certify(headsRoot, 42, operators, absent)));
        (bool success,) = address(lightClient).call(call);
        vm.assertTrue(success);
        _snapshot(name, vm.lastCallGas().gasTotalUsed, call);
    }

    function _deliver(uint256 count, string memory name) private returns (uint256 transaction) {
        deployRollup(4);
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 228);
        submitAndDeliver(pack(messages, 0, 1, 7, 4));
        Parcel memory parcel = pack(messages, 128, count, 8, 4);
        lightClient.submit(parcel.certificate);
        bytes memory call =
            abi.encodeCall(IGateway.deliver, (parcel.head, parcel.headProof, parcel.laneProof, parcel.messages, parcel.rangeProof));
        (bool success, bytes memory answer) = address(gateway).call(call);
        transaction = vm.lastCallGas().gasTotalUsed;
        vm.assertTrue(success);
        vm.assertEq(abi.decode(answer, (uint256)), count);
        _snapshot(name, transaction, call);
    }

    /// @param transaction gas of the isolated call, which forge counts as a transaction
    function _snapshot(string memory name, uint256 transaction, bytes memory call) private {
        uint256 zeros;
        for (uint256 i = 0; i < call.length; ++i) {
            if (call[i] == 0) ++zeros;
        }
        uint256 tokens = zeros + 4 * (call.length - zeros);
        vm.snapshotValue("rollup", string.concat(name, ", execution"), transaction - 21_000 - 4 * tokens);
        vm.snapshotValue("rollup", string.concat(name, ", transaction"), transaction);
        vm.snapshotValue("rollup", string.concat(name, ", calldata bytes"), call.length);
    }
}
