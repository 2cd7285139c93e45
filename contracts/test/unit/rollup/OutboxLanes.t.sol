// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {GatewayFixture} from "../../utils/GatewayFixture.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";

/// @notice The outbox against a model: for each destination the list of all ids ever sent there, by index. Connecting changes where a chain id leads, never a lane.
/// forge-config: default.fuzz.runs = 12
contract OutboxLanesTest is GatewayFixture {
    bytes32[3] private _destinations = [SOURCE_ID, OTHER_ID, keccak256("a third rollup")];
    uint256[3] private _chains = [uint256(SOURCE_CHAIN), 77, type(uint256).max];

    // The model.
    bytes32[] private _order;
    mapping(bytes32 destinationId => bytes32[]) private _ids;
    mapping(uint256 chainId => bytes32 destinationId) private _routes;

    function setUp() public {
        deployGateway();
        (_routes[SOURCE_CHAIN], _order) = (SOURCE_ID, new bytes32[](0));
        _order.push(SOURCE_ID);
    }

    function test_outbox_noLanes_rootIsNotZero() public {
        IGateway empty = newGateway(lightClient, gateway.policy());
        vm.assertEq(empty.outboxRoot(), Hashes.outboxRoot(OWN_ID, 0, 0));
        vm.assertEq(empty.laneCount(), 0);
        vm.expectRevert(abi.encodeWithSelector(IGateway.UnknownDestination.selector, 0));
        empty.laneOf(SOURCE_ID);
    }

    function test_outbox_connectedButEmpty_isALane() public view {
        vm.assertEq(gateway.laneCount(), 1);
        _assertEqualsTheModel();
    }

    /// @dev Invariants 3 and 16: lane and outbox equal their definition at every size.
    function test_outbox_everySizeTo100_equalsReference() public {
        for (uint256 i = 0; i < 100; ++i) {
            _send(SOURCE_CHAIN);
            this.assertEqualsTheModel();
        }
        vm.assertEq(_ids[SOURCE_ID].length, 100);
    }

    /// @dev Up to where six segments make three peaks.
    function test_outbox_everySegmentTo230_equalsReference() public {
        for (uint256 i = 0; i < 230; ++i) {
            _send(SOURCE_CHAIN);
            if (i % 32 > 29 || i % 32 < 2) this.assertEqualsTheModel();
        }
    }

    /// @dev Two lanes that grow in turn do not touch each other.
    function test_outbox_threeLanes_equalReference() public {
        _connect(77, OTHER_ID);
        _connect(type(uint256).max, _destinations[2]);
        for (uint256 i = 0; i < 150; ++i) {
            _send(_chains[uint256(keccak256(abi.encode("lane", i))) % 3]);
            if (i % 5 == 0) this.assertEqualsTheModel();
        }
        this.assertEqualsTheModel();
    }

    function test_connect_emits_onlyWhereSomethingChanges() public {
        vm.expectEmit(address(gateway));
        emit IGateway.Connected(77, OTHER_ID, 1);
        rules.connect(gateway, 77, OTHER_ID, false);
        vm.recordLogs();
        rules.connect(gateway, 77, OTHER_ID, false);
        rules.connect(gateway, 77, OTHER_ID, true);
        rules.connect(gateway, SOURCE_CHAIN, SOURCE_ID, true);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(gateway.laneCount(), 2);
    }

    /// @dev A chain id is given to another rollup and comes back, with segments complete and open at each change.
    function test_connect_chainIdMovedAndBack_indicesGoOn() public {
        uint8[6] memory counts = [31, 32, 33, 64, 65, 1];
        for (uint256 i = 0; i < counts.length; ++i) {
            for (uint256 j = 0; j < counts[i]; ++j) {
                _send(SOURCE_CHAIN);
            }
            this.assertEqualsTheModel();
            _connect(SOURCE_CHAIN, i % 2 == 0 ? OTHER_ID : SOURCE_ID);
            this.assertEqualsTheModel();
        }
        vm.assertEq(_ids[SOURCE_ID].length, 31 + 33 + 65);
        vm.assertEq(_ids[OTHER_ID].length, 32 + 64 + 1);
        vm.assertEq(gateway.laneCount(), 2);
    }

    /// @dev One rollup under two chain ids in turn: only the last of them leads there.
    function test_connect_oneRollupUnderTwoChainIds_indicesGoOn() public {
        for (uint256 i = 0; i < 6; ++i) {
            (uint256 now_, uint256 before) = i % 2 == 0 ? (_chains[0], _chains[1]) : (_chains[1], _chains[0]);
            _connect(now_, SOURCE_ID);
            for (uint256 j = 0; j < 21; ++j) {
                _send(now_);
            }
            bytes memory recipient = addressOn(before, address(1));
            vm.expectRevert(abi.encodeWithSelector(IGateway.UnknownDestination.selector, before));
            gateway.sendMessage(recipient, "", new bytes[](0));
            this.assertEqualsTheModel();
        }
        vm.assertEq(_ids[SOURCE_ID].length, 126);
    }

    /// @dev Two rollups swap their chain ids: in between one of them has none.
    function test_connect_chainIdsSwapped_indicesGoOn() public {
        _connect(77, OTHER_ID);
        for (uint256 i = 0; i < 40; ++i) {
            _send(SOURCE_CHAIN);
            _send(77);
        }
        _connect(77, SOURCE_ID);
        this.assertEqualsTheModel();
        _connect(SOURCE_CHAIN, OTHER_ID);
        for (uint256 i = 0; i < 40; ++i) {
            _send(SOURCE_CHAIN);
            _send(77);
        }
        this.assertEqualsTheModel();
    }

    /// @dev Chain 0 has no canonical address, so nothing can be sent there; that it means "no route" inside must not matter.
    function test_connect_chainZero_indicesGoOn() public {
        for (uint256 round = 0; round < 2; ++round) {
            for (uint256 i = 0; i < 40; ++i) {
                _send(SOURCE_CHAIN);
            }
            _connect(0, SOURCE_ID);
            this.assertEqualsTheModel();
            _connect(0, OTHER_ID);
            this.assertEqualsTheModel();
            _connect(77, OTHER_ID);
            _connect(SOURCE_CHAIN, SOURCE_ID);
            this.assertEqualsTheModel();
        }
    }

    /// @dev Any order of sending and connecting.
    function testFuzz_connect_anyOrder_equalsTheModel(uint256 seed) public {
        for (uint256 step = 0; step < 24; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 chainId = _chains[random % 3];
            if ((random >> 8) % 2 == 0) _connect(chainId, _destinations[(random >> 16) % 3]);
            if (_routes[chainId] == 0) continue;
            for (uint256 left = (random >> 24) % 40; left != 0; --left) {
                _send(chainId);
            }
            this.assertEqualsTheModel();
        }
    }

    /// @dev External, so that the memory of the model is given back.
    function assertEqualsTheModel() external view {
        _assertEqualsTheModel();
    }

    function _assertEqualsTheModel() private view {
        bytes32[] memory leaves = new bytes32[](_order.length);
        vm.assertEq(gateway.laneCount(), _order.length);
        for (uint32 lane = 0; lane < leaves.length; ++lane) {
            bytes32[] memory ids = _ids[_order[lane]];
            (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open) = gateway.laneAt(lane);
            vm.assertEq(destinationId, _order[lane]);
            vm.assertEq(gateway.laneOf(destinationId), lane);
            vm.assertEq(size, ids.length);
            vm.assertEq(tree, ReferenceLane.tree(ids));
            vm.assertEq(open, ReferenceLane.open(ids));
            leaves[lane] = Hashes.laneLeaf(OWN_ID, destinationId, size, ReferenceLane.tree(ids), ReferenceLane.open(ids));
        }
        vm.assertEq(gateway.outboxRoot(), Hashes.outboxRoot(OWN_ID, uint64(leaves.length), ReferenceTree.root(leaves)));
    }

    function _connect(uint256 chainId, bytes32 destinationId) private {
        rules.connect(gateway, chainId, destinationId, false);
        bool known;
        for (uint256 i = 0; i < _order.length; ++i) {
            if (_order[i] == destinationId) known = true;
        }
        if (!known) _order.push(destinationId);
        uint256[4] memory chains = [_chains[0], _chains[1], _chains[2], 0];
        for (uint256 i = 0; i < chains.length; ++i) {
            if (_routes[chains[i]] == destinationId) delete _routes[chains[i]];
        }
        _routes[chainId] = destinationId;
    }

    /// @dev Invariant 3: the index of a message is how many went to its destination before, whatever the route.
    function _send(uint256 chainId) private {
        bytes32 destinationId = _routes[chainId];
        bytes memory recipient = addressOn(chainId, address(0xCAFE));
        uint64 lane;
        while (_order[lane] != destinationId) ++lane;
        uint64 index = uint64(_ids[destinationId].length);
        bytes memory payload = abi.encode(lane, index);
        bytes32 id = gateway.sendMessage(recipient, payload, new bytes[](0));
        vm.assertEq(
            id,
            Hashes.messageHash(
                OWN_ID,
                lane,
                index,
                keccak256(addressOn(OWN_CHAIN, address(this))),
                keccak256(recipient),
                200_000,
                uint64(block.timestamp) + 7 days,
                keccak256(payload)
            )
        );
        _ids[destinationId].push(id);
    }
}
