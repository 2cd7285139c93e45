// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {Deliveries, Delivery} from "../../utils/Delivery.sol";
import {AccumulatingRecipient} from "../../utils/Recipients.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice What each step costs, in contracts/snapshots/rollup.json: the gas of execution, and of the whole transaction with its 21,000 and its
/// calldata (EIP-2028, EIP-7623). Steady state: no slot is written for the first time that would not be in daily use. Every call is a transaction
/// of its own (`isolate`), or slots would be warm and refunds wrong.
/// forge-config: default.isolate = true
contract GasTest is RollupFixture {
    function test_gas_sendMessage() public {
        deployRollup(4);
        bytes memory recipient = addressOn(SOURCE_CHAIN, address(0xCAFE));
        bytes memory payload = abi.encode(keccak256("payload"));
        // The 64 before fill both peaks that the next two segments touch.
        for (uint256 i = 0; i < 64; ++i) {
            gateway.sendMessage(recipient, payload, new bytes[](0));
        }
        bytes memory call = abi.encodeCall(gateway.sendMessage, (recipient, payload, new bytes[](0)));
        uint256 total;
        for (uint256 i = 0; i < 64; ++i) {
            gateway.sendMessage(recipient, payload, new bytes[](0));
            total += vm.lastCallGas().gasTotalUsed;
        }
        _snapshot("sendMessage, 32 bytes, mean of 64", total / 64, call);
    }

    function test_gas_submit_bls_3of4() public {
        _submit(4, 1, "submit, bls12-381, 3 of 4");
    }

    function test_gas_submit_bls_14of20() public {
        _submit(20, 6, "submit, bls12-381, 14 of 20");
    }

    function test_gas_submit_bls_950of1000() public {
        _submit(1000, 50, "submit, bls12-381, 950 of 1,000");
    }

    function test_gas_submit_secp256k1_3of4() public {
        scheme = ECDSA;
        _submit(4, 1, "submit, secp256k1, 3 of 4");
    }

    function test_gas_submit_secp256k1_14of20() public {
        scheme = ECDSA;
        _submit(20, 6, "submit, secp256k1, 14 of 20");
    }

    function test_gas_deliver_bls_1() public {
        _deliver(1, 0, "deliver, bls12-381, 14 of 20, certificate inline, 1 message");
    }

    function test_gas_deliver_secp256k1_1() public {
        scheme = ECDSA;
        _deliver(1, 0, "deliver, secp256k1, 14 of 20, certificate inline, 1 message");
    }

    function test_gas_deliver_secp256k1_1_recorded() public {
        scheme = ECDSA;
        _deliver(1, 1, "deliver, secp256k1, 14 of 20, certificate inline and recorded, 1 message");
    }

    function test_gas_deliver_secp256k1_100() public {
        scheme = ECDSA;
        uint256 transaction = _deliver(100, 0, "deliver, secp256k1, 14 of 20, certificate inline, 100 messages");
        vm.snapshotValue("rollup", "deliver, secp256k1, 14 of 20, certificate inline, 100 messages, each", transaction / 100);
    }

    function _submit(uint256 operators, uint256 absent, string memory name) private {
        deployRollup(operators);
        // The place in the ring was written before.
        lightClient.submit(packCertificate(certify(keccak256("earlier"), 42, operators, absent)));
        bytes memory call =
            abi.encodeCall(lightClient.submit, (packCertificate(certify(keccak256("heads root"), 42 + 256, operators, absent))));
        (bool success,) = address(lightClient).call(call);
        vm.assertTrue(success);
        _snapshot(name, vm.lastCallGas().gasTotalUsed, call);
    }

    /// @param kind of the head section
    function _deliver(uint256 count, uint8 kind, string memory name) private returns (uint256 transaction) {
        deployRollup(20);
        Message[] memory messages = messagesTo(address(new AccumulatingRecipient()), 228);
        _with14Signers(messages, 0, 1, 8, kind);
        gateway.deliver(_with14Signers(messages, 0, 1, 8, kind));
        if (kind == 1) {
            // The place in the ring that the delivery below will take.
            lightClient.submit(packCertificate(certify(keccak256("earlier"), 42 + 8 + 32 * 8 - 256, 20, 6)));
        }
        bytes memory parcel = _with14Signers(messages, 128, count, 8 + 32 * 8, kind);
        bytes memory call = abi.encodeCall(IGateway.deliver, (parcel));
        (bool success, bytes memory answer) = address(gateway).call(call);
        transaction = vm.lastCallGas().gasTotalUsed;
        vm.assertTrue(success);
        vm.assertEq(abi.decode(answer, (uint256)), count);
        _snapshot(name, transaction, call);
    }

    /// @dev Three rollups in the zone; the lane ends with the batch, as it does for a relayer that keeps up.
    function _with14Signers(Message[] memory messages, uint256 start, uint256 count, uint64 number, uint8 kind)
        private
        view
        returns (bytes memory)
    {
        Message[] memory sent = new Message[](start + count);
        for (uint256 i = 0; i < sent.length; ++i) {
            sent[i] = messages[i];
        }
        Delivery memory delivery = pack(sent, start, count, number, 20, 6);
        delivery.section.kind = kind;
        return Deliveries.encode(delivery);
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
