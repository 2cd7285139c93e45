// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Head, Message} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {Deliveries, Delivery, DeliveryRun} from "./Delivery.sol";
import {PolicyDouble} from "./PolicyDouble.sol";
import {RollupFixture} from "./RollupFixture.sol";

/// @notice A gateway under a policy without rules, for what is the gateway's own business.
abstract contract GatewayFixture is RollupFixture {
    uint256 internal constant OPERATORS = 4;

    PolicyDouble internal rules;

    /// @dev The faster scheme: what is tested on top of this has nothing to do with it.
    constructor() {
        scheme = ECDSA;
    }

    function deployGateway() internal {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        lightClient = newLightClient(operatorsOf(OPERATORS));
        rules = new PolicyDouble(SOURCE_CHAIN);
        gateway = newGateway(lightClient, IPolicy(address(rules)));
        rules.connect(gateway, SOURCE_CHAIN, SOURCE_ID, false);
    }

    function pack(Message[] memory messages, uint256 start, uint256 count, uint64 number) internal view returns (Delivery memory) {
        return pack(messages, start, count, number, OPERATORS);
    }

    /// @notice The same under a head of `finality`.
    function packAt(Message[] memory messages, uint256 start, uint256 count, uint64 number, uint8 finality)
        internal
        view
        returns (Delivery memory delivery)
    {
        delivery = pack(messages, start, count, number);
        Head memory head = headOf(SOURCE_ID, outboxRootOf(messages), number);
        head.finality = finality;
        (delivery.section,) = sectionOf(head, OPERATORS, 1);
    }

    /// @notice Ends what can be ended of the whole lane, under a `finalized` head.
    function expire(Message[] memory messages) internal returns (uint256) {
        return gateway.expire(Deliveries.encode(packAt(messages, 0, messages.length, 1_000, 3)));
    }

    /// @notice The whole lane.
    function pack(Message[] memory messages) internal view returns (Delivery memory) {
        return pack(messages, 0, messages.length, 7, OPERATORS);
    }

    function pack(Message memory message) internal view returns (Delivery memory) {
        return pack(only(message));
    }

    function callOf(Delivery memory delivery) internal pure returns (bytes memory) {
        return abi.encodeCall(IGateway.deliver, (Deliveries.encode(delivery)));
    }

    function only(Message memory message) internal pure returns (Message[] memory messages) {
        messages = new Message[](1);
        messages[0] = message;
    }

    /// @notice Delivers the only message of a lane and tells what became of it.
    function deliverOne(Message memory message) internal returns (IGateway.Status) {
        deliver(pack(message));
        return statusOf(message);
    }

    function statusOf(Message memory message) internal view returns (IGateway.Status) {
        return gateway.status(SOURCE_ID, message.index, idOf(message));
    }

    /// @notice The same messages in several runs: one ends after message i where bit i of `cuts` is set.
    function cut(DeliveryRun memory whole, uint256 cuts) internal pure returns (DeliveryRun[] memory runs) {
        runs = new DeliveryRun[](whole.count);
        uint256 written;
        for (uint256 i = 0; i < whole.count;) {
            uint256 end = i + 1;
            while (end < whole.count && (cuts >> (end - 1)) & 1 == 0) ++end;
            runs[written++] = part(whole, i, end);
            i = end;
        }
        // Safe: `written <= count`, so the array only gets shorter.
        assembly ("memory-safe") {
            mstore(runs, written)
        }
    }

    /// @notice The messages [from, to) of a run.
    function part(DeliveryRun memory whole, uint256 from, uint256 to) internal pure returns (DeliveryRun memory run) {
        (run.sender, run.recipient, run.gasLimit) = (whole.sender, whole.recipient, whole.gasLimit);
        (run.payloadLength, run.count) = (whole.payloadLength, uint16(to - from));
        (run.deadlines, run.payloads) = (new uint64[](to - from), new bytes[](to - from));
        for (uint256 i = from; i < to; ++i) {
            (run.deadlines[i - from], run.payloads[i - from]) = (whole.deadlines[i], whole.payloads[i]);
        }
    }
}
