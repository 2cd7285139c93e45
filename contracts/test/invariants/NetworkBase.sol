// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../src/interfaces/IExits.sol";
import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {INativeL1Facts} from "../../src/interfaces/INativeL1Facts.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IStakeCover} from "../../src/interfaces/IStakeCover.sol";
import {Counterpart} from "../../src/libraries/Counterparts.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {ReferenceLane} from "../utils/ReferenceLane.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Block} from "./NetworkLedger.sol";
import {NetworkOperators} from "./NetworkOperators.sol";
import {Prices} from "./Prices.sol";
import {Manner, Puppet} from "./Puppet.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice The three rollups, each with its gateway, exits, policy, stake cover, light client and bridge of one token at home on A; and their outboxes by the definition (specs/wire.md
/// §4), grown message by message.
abstract contract NetworkBase is NetworkOperators {
    /// @dev What is created for a rollup, in this order: facts, light client, policy, gateway, exits, cover, six puppets, a till.
    uint256 private constant CREATED = 13;

    mapping(uint256 src => uint256[]) internal lanes; // destinations by position
    mapping(uint256 src => mapping(uint256 dst => uint256)) internal lanePlusOne;
    mapping(uint256 src => mapping(uint256 dst => bytes32[])) internal segments;
    mapping(uint256 src => mapping(uint256 dst => bytes32)) internal openLink;
    /// @dev What a chain id means to the outbox, plus one; and the chain id that leads into a lane.
    mapping(uint256 src => mapping(uint64 chainId => uint256)) internal routes;
    mapping(uint256 src => mapping(uint256 dst => uint64)) internal chainOf;
    /// @dev What each policy said last of what may be read of a peer.
    mapping(address policy => mapping(bytes32 rollupId => uint8)) internal floors;

    function setUpNetwork() internal {
        vm.warp(START);
        coin = IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", HOLDER, SUPPLY)));
        codec = IPayloadCodec(create("FungibleCodec.sol:FungibleCodec", ""));
        prices = new Prices(PER_STAKE);
        uint256 nonce = vm.getNonce(address(this));
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            rollupIds[r] = Hashes.rollupId(nameOf(r), GENESIS, _at(nonce + CREATED * r + 3));
        }
        rollupIds[D] = keccak256("rollup D");
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            vm.chainId(nameOf(r));
            _deployRollup(r, nonce + CREATED * r);
        }
        _deployBridges();
    }

    function _deployRollup(uint256 r, uint256 nonce) private {
        INativeL1Facts facts_ = INativeL1Facts(create("NativeL1Facts.sol:NativeL1Facts", abi.encode(address(this))));
        if (r != C) facts[r] = facts_;
        clients[r] = _newLightClient(r);
        (address gateway, address cover) = (_at(nonce + 3), _at(nonce + 5));
        policies[r] =
            IPolicy(create("Policy.sol:Policy", abi.encode(GOVERNANCE, gateway, LOOSEN_DELAY, FUTURE_DRIFT, address(this), cover)));
        gateways[r] = IGateway(create("Gateway.sol:Gateway", abi.encode(rollupIds[r], clients[r], policies[r], _at(nonce + 4))));
        exits[r] = IExits(create("Exits.sol:Exits", abi.encode(gateways[r], policies[r], clients[r])));
        covers[r] = IStakeCover(create("StakeCover.sol:StakeCover", abi.encode(rollupIds[r], clients[r], policies[r], EXPOSURE_WINDOW)));
        for (uint256 manner = 0; manner < 6; ++manner) {
            puppets[r][manner] = address(new Puppet(this, Manner(manner)));
        }
        tills[r] = address(new Puppet(this, Manner.Reenters));
        require(address(gateways[r]) == gateway && address(covers[r]) == cover && gateways[r].exits() == address(exits[r]));
    }

    function _newLightClient(uint256 r) private returns (ILightClient) {
        ILightClient.Table[] memory tables = new ILightClient.Table[](GENESIS_EPOCHS);
        for (uint32 i = 0; i < GENESIS_EPOCHS; ++i) {
            publish(FIRST_EPOCH + i);
            tables[i] = tableOf(FIRST_EPOCH + i);
            known[r][FIRST_EPOCH + i] = true;
        }
        bytes memory arguments = abi.encode(L1_CHAIN, AVS, SET_ID, DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, facts[r], tables);
        return ILightClient(create("Secp256k1LightClient.sol:Secp256k1LightClient", arguments));
    }

    function _at(uint256 nonce) private view returns (address) {
        return vm.computeCreateAddress(address(this), nonce);
    }

    /// @notice The policies take this contract for their reader of state (`IStateReader`).
    function setFloor(bytes32 rollupId, uint8 floor) external {
        floors[msg.sender][rollupId] = floor;
    }

    function _deployBridges() private {
        uint256 nonce = vm.getNonce(address(this));
        for (uint256 i = 0; i < ROLLUPS; ++i) {
            Counterpart[] memory counterparts = new Counterpart[](2);
            for (uint256 j = 1; j < 3; ++j) {
                uint256 other = (i + j) % 3;
                counterparts[j - 1] = Counterpart(nameOf(other), vm.computeCreateAddress(address(this), nonce + other));
            }
            vm.chainId(nameOf(i));
            bridges[i] = i == A
                ? create("Erc20Bridge.sol:Erc20Bridge", abi.encode(coin, gateways[i], counterparts))
                : create("CrosschainErc20.sol:CrosschainErc20", abi.encode("Coin", "COIN", uint8(18), gateways[i], counterparts));
        }
        vm.prank(HOLDER);
        coin.approve(bridges[A], type(uint256).max);
    }

    // The reference outbox.

    function on(uint256 chainId, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chainId, account);
    }

    /// @dev `IGateway.connect` by the rules: a lane for good, one route into it.
    function connect(uint256 r, uint64 chainId, uint256 p) internal {
        if (lanePlusOne[r][p] == 0) {
            lanes[r].push(p);
            lanePlusOne[r][p] = lanes[r].length;
        }
        uint256 former = routes[r][chainId];
        if (former != 0) delete chainOf[r][former - 1];
        if (chainOf[r][p] != 0) delete routes[r][chainOf[r][p]];
        (routes[r][chainId], chainOf[r][p]) = (p + 1, chainId);
    }

    function append(uint256 src, uint256 dst, bytes32 id) internal {
        ids[src][dst].push(id);
        bytes32 link = ReferenceLane.link(openLink[src][dst], id);
        if (uint8(link[31]) == 32) {
            segments[src][dst].push(link);
            link = 0;
        }
        openLink[src][dst] = link;
        _compareLane(src, dst);
    }

    function _compareLane(uint256 src, uint256 dst) private {
        (bytes32 destinationId, uint64 size, bytes32 tree, bytes32 open) = gateways[src].laneAt(uint32(lanePlusOne[src][dst] - 1));
        if (destinationId != rollupIds[dst] || size != ids[src][dst].length) violated(3, "a lane does not grow by one");
        if (tree != ReferenceTree.root(segments[src][dst]) || open != openLink[src][dst]) violated(16, "a lane is not its reference");
    }

    function seal(uint256 src) internal {
        seal(src, 0);
    }

    /// @param slot of the rollup's gateway, whose value the block's state root proves; 0 for none
    function seal(uint256 src, bytes32 slot) internal {
        Block storage made = blocks[src].push();
        made.number = uint64(100 + blocks[src].length);
        made.timestamp = uint64(block.timestamp);
        made.salt = keccak256(abi.encode(src, made.number));
        if (slot != 0) (made.slot, made.slotValue) = (slot, vm.load(address(gateways[src]), slot));
        bytes32[] memory leaves = leavesOf(src);
        for (uint256 i = 0; i < leaves.length; ++i) {
            made.sizes.push(uint64(ids[src][lanes[src][i]].length));
        }
        made.leaves = leaves;
        made.outboxRoot = Hashes.outboxRoot(rollupIds[src], uint64(leaves.length), ReferenceTree.root(leaves));
        if (gateways[src].outboxRoot() != made.outboxRoot) violated(16, "an outbox is not its reference");
    }

    function leavesOf(uint256 src) internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](lanes[src].length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            uint256 dst = lanes[src][i];
            uint64 size = uint64(ids[src][dst].length);
            leaves[i] = Hashes.laneLeaf(rollupIds[src], rollupIds[dst], size, ReferenceTree.root(segments[src][dst]), openLink[src][dst]);
        }
    }
}
