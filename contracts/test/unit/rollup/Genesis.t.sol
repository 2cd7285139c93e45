// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Delivery} from "../../utils/Delivery.sol";
import {RecordingRecipient} from "../../utils/Recipients.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";
import {Vm} from "../../utils/Vm.sol";

/// @notice A genesis is made by running the constructors somewhere and moving runtime code and storage to the predeploy addresses of
/// specs/wire.md §3. Nothing may remember where it was constructed.
contract GenesisTest is RollupFixture {
    address private constant GATEWAY = 0x5061726C65790000000000000000000000000001;
    address private constant LIGHT_CLIENT = 0x5061726c65790000000000000000000000000002;
    address private constant POLICY = 0x5061726c65790000000000000000000000000003;
    address private constant EXITS_ = 0x5061726C65790000000000000000000000000005;

    function test_predeploys_bls_movedAfterConstruction_deliver() public {
        _moveAndDeliver();
    }

    function test_predeploys_secp256k1_movedAfterConstruction_deliver() public {
        scheme = ECDSA;
        _moveAndDeliver();
    }

    function _moveAndDeliver() private {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        lightClient = ILightClient(_move(this.deployLightClient, LIGHT_CLIENT));
        policy = IPolicy(_move(this.deployPolicy, POLICY));
        gateway = IGateway(_move(this.deployGateway, GATEWAY));
        IExits exits = IExits(_move(this.deployExits, EXITS_));
        vm.assertEq(gateway.exits(), address(exits));
        vm.assertEq(address(exits.gateway()), GATEWAY);
        vm.assertEq(address(exits.policy()), POLICY);
        vm.assertEq(address(exits.lightClient()), LIGHT_CLIENT);
        addPeer(SOURCE_ID, peerOf(SOURCE_CHAIN));

        RecordingRecipient recipient = new RecordingRecipient();
        Delivery memory delivery = pack(messagesTo(address(recipient), 3), 0, 3, 7, 4);
        delivery.section.kind = 1;
        vm.assertEq(deliver(delivery), 3);
        vm.assertEq(lightClient.weigh(EPOCH, hex"0e"), 306);
        gateway.sendMessage(addressOn(SOURCE_CHAIN, SENDER), "hello", new bytes[](0));
    }

    function deployLightClient() external returns (address) {
        return address(newLightClient(operatorsOf(4)));
    }

    function deployPolicy() external returns (address) {
        return address(newPolicy(GOVERNANCE, GATEWAY, LOOSEN_DELAY, FUTURE_DRIFT));
    }

    function deployGateway() external returns (address) {
        return address(newGateway(OWN_ID, ILightClient(LIGHT_CLIENT), IPolicy(POLICY), EXITS_));
    }

    function deployExits() external returns (address) {
        return create("Exits.sol:Exits", abi.encode(GATEWAY, POLICY, LIGHT_CLIENT));
    }

    /// @dev Copies code and every slot that the constructor wrote, then empties the place of construction.
    function _move(function() external returns (address) deploy, address to) private returns (address) {
        vm.record();
        address from = deploy();
        (, bytes32[] memory written) = vm.accesses(from);
        vm.etch(to, from.code);
        for (uint256 i = 0; i < written.length; ++i) {
            vm.store(to, written[i], vm.load(from, written[i]));
            vm.store(from, written[i], 0);
        }
        vm.etch(from, hex"fe");
        return to;
    }
}
