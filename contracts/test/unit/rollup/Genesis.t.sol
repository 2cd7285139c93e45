// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
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
    address private constant L1_GATEWAY = 0x5061726C65790000000000000000000000000006;
    address private constant SYSTEM = 0x1d08fbc3419E6988114023Df99281711F489A211;

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

    function test_l1Gateway_movedAfterConstruction_delivers() public {
        vm.chainId(OWN_CHAIN);
        IL1Gateway l1 = IL1Gateway(_move(this.deployL1Gateway, L1_GATEWAY));
        (uint64 number, bytes32 hash) = l1.origin();
        vm.assertEq(number, 77);
        vm.assertEq(hash, keccak256("L1 block"));
        RecordingRecipient recipient = new RecordingRecipient();
        IL1Gateway.L1Block[] memory blocks = new IL1Gateway.L1Block[](1);
        blocks[0] = IL1Gateway.L1Block(78, keccak256("next L1 block"));
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](1);
        messages[0] = IL1Gateway.L1Message(SENDER, address(recipient), 3, 500_000, "hello");
        vm.deal(SYSTEM, 3);
        vm.prank(SYSTEM);
        l1.advance{value: 3}(blocks, messages);
        vm.assertEq(recipient.calls(), 1);
        vm.assertEq(l1.blockHashOf(77), hash);
        vm.assertEq(l1.blockHashOf(78), keccak256("next L1 block"));
    }

    function deployL1Gateway() external returns (address) {
        return create("L1Gateway.sol:L1Gateway", abi.encode(OWN_ID, uint64(1), uint64(77), keccak256("L1 block")));
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
