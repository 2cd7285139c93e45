// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice Anybody on the L1 has L1Gateway call whatever it likes, as L1Gateway. The rollup's own contracts hear it and do nothing: with a payload it is `receiveMessage`, which none of them has, and without one they take no
/// money.
contract MessagesToPredeploysTest is RollupFixture {
    address private constant SYSTEM = 0x1d08fbc3419E6988114023Df99281711F489A211;
    address private constant STRANGER = address(0x57a46e);

    function test_predeploys_doNothing(bytes memory payload) public {
        deployRollup(4);
        address exits = create("Exits.sol:Exits", abi.encode(gateway, policy, lightClient));
        address reader = create("StateReader.sol:StateReader", abi.encode(lightClient, policy));
        IL1Gateway l1 = IL1Gateway(create("L1Gateway.sol:L1Gateway", abi.encode(OWN_ID, uint64(1), uint64(1), keccak256("L1 block"))));
        address[5] memory own = [address(gateway), address(policy), address(lightClient), exits, reader];
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](10);
        for (uint256 i = 0; i < messages.length; ++i) {
            bytes memory bytes_ = i % 2 == 0 ? bytes("") : bytes.concat("x", payload);
            messages[i] = IL1Gateway.L1Message(STRANGER, own[i / 2], 1 + i, 1_000_000, bytes_);
        }
        vm.deal(SYSTEM, 55);
        vm.record();
        vm.prank(SYSTEM);
        l1.advance{value: 55}(new IL1Gateway.L1Block[](0), messages);
        for (uint256 i = 0; i < own.length; ++i) {
            (, bytes32[] memory writes) = vm.accesses(own[i]);
            vm.assertEq(writes.length, 0);
            vm.assertEq(own[i].balance, 0);
        }
        // All ten failed, and their value waits to go back.
        vm.assertEq(address(l1).balance, 55);
        vm.warp(block.timestamp + 7 days);
        for (uint64 i = 0; i < messages.length; ++i) {
            vm.assertEq(l1.sent(l1.bounce(i, messages[i])), uint256(i) + 1);
        }
    }
}
