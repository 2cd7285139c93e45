// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Operator} from "../../src/interfaces/IParleyTypes.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {Counterpart} from "../../src/libraries/Counterparts.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {ReferenceLane} from "../utils/ReferenceLane.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {Test} from "../utils/Test.sol";
import {IJournal, Manner, Puppet} from "./Puppet.sol";
import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice A message as the ledger of the test knows it: written when it was sent (or invented), never read back from a contract.
struct Sent {
    bool exists;
    bool invented;
    uint8 src;
    uint8 dst;
    uint8 kind; // Manner, or one of the KIND_ constants
    uint32 lane;
    uint64 index;
    uint64 gasLimit;
    uint64 deadline;
    address sender;
    address recipient;
    uint128 amount;
    uint8 outcome; // UNKNOWN, DELIVERED, FAILED
    uint8 calls; // successful ones
    bytes payload;
}

/// @notice A block of a rollup, of which heads are made.
struct Block {
    uint64 number;
    uint64 timestamp;
    bytes32 outboxRoot;
    bytes32 salt;
    uint32 lane; // forged blocks: the only lane they have
    uint64[] sizes;
    bytes32[] leaves;
}

/// @notice Three rollups A, B, C in one EVM, each with its gateway, policy, light client and bridge of one token at home on A; a fourth, D, of which only the
/// name exists. One operator set, which is honest about A and B and lies about C. The ledger of all that happened.
abstract contract NetworkBase is Test, IJournal {
    uint256 internal constant A = 0;
    uint256 internal constant B = 1;
    uint256 internal constant C = 2;
    uint256 internal constant D = 3;
    uint256 internal constant ROLLUPS = 3;
    uint64 internal constant START = 1_800_000_000;
    uint256 internal constant SUPPLY = 1_000_000;
    address internal constant GOVERNANCE = address(0x60);
    address internal constant STRANGER = address(0x57);
    address internal constant HOLDER = address(0xA11CE);
    address internal constant AVS = address(0xA5);
    uint256 internal constant L1_CHAIN = 900;
    uint32 internal constant SET_ID = 3;
    uint64 internal constant LOOSEN_DELAY = 1 hours;
    uint64 internal constant FUTURE_DRIFT = 30;
    uint64 internal constant PROPOSAL_LIFETIME = 14 days;

    uint64 internal constant DEALLOCATION_DELAY = 4 days;
    uint64 internal constant EVIDENCE_WINDOW = 1 days;
    uint64 internal constant MARGIN = 1 hours;
    uint32 internal constant FIRST_EPOCH = 5;
    uint32 internal constant EPOCHS = 6;
    uint256 internal constant SEATS = 4;

    uint8 internal constant KIND_TOKEN = 10;
    uint8 internal constant KIND_LOST_TOKEN = 11; // to the zero address: the bridge refuses it
    uint8 internal constant KIND_NOBODY = 12; // no code
    uint8 internal constant KIND_FORBIDDEN = 13; // Parley's own contracts, or a contract that takes no messages

    uint8 internal constant UNKNOWN = 0;
    uint8 internal constant DELIVERED = 1;
    uint8 internal constant FAILED = 2;

    IGateway[3] internal gateways;
    IPolicy[3] internal policies;
    ILightClient[3] internal clients;
    address[3] internal bridges;
    IERC20 internal coin;
    IPayloadCodec internal codec;
    address[6][3] internal puppets;
    bytes32[4] internal rollupIds;

    /// @dev By id of the invariant (specs/invariants.md): what broke it first.
    mapping(uint256 invariantId => string) private _violations;
    /// @dev By action: how often it was tried, and how often it did what it is for.
    mapping(string action => uint256) public tries;
    mapping(string action => uint256) public successes;

    mapping(bytes32 id => Sent) internal sent;
    mapping(uint256 src => mapping(uint256 dst => bytes32[])) internal ids;
    /// @dev What C's operators invent for a destination: a lane of its own.
    mapping(uint256 dst => bytes32[]) internal inventedIds;
    /// @dev Which message consumed an index.
    mapping(uint256 src => mapping(uint256 dst => mapping(uint64 index => bytes32))) internal holder;
    mapping(uint256 src => mapping(uint256 dst => uint64[])) internal consumed;
    uint256 internal journalEntries;

    // The outbox of each rollup by the definition (specs/wire.md §4), grown message by message.
    mapping(uint256 src => uint256[]) internal lanes; // destinations by position
    mapping(uint256 src => mapping(uint256 dst => uint256)) internal lanePlusOne;
    mapping(uint256 src => mapping(uint256 dst => bytes32[])) internal segments;
    mapping(uint256 src => mapping(uint256 dst => bytes32)) internal openLink;
    /// @dev What a chain id means to the outbox, plus one; and the chain id that leads into a lane.
    mapping(uint256 src => mapping(uint64 chainId => uint256)) internal routes;
    mapping(uint256 src => mapping(uint256 dst => uint64)) internal chainOf;

    mapping(uint256 src => Block[]) internal blocks;
    mapping(uint256 dst => Block[]) internal forgeries;
    uint64 internal beats;

    uint256 internal lockedReal; // sent tokens that wait, really sent
    uint256 internal forgedValue; // value that invented messages brought in

    function setUpNetwork() internal {
        vm.warp(START);
        coin = IERC20(create("ExampleErc20.sol:ExampleErc20", abi.encode("Coin", "COIN", HOLDER, SUPPLY)));
        codec = IPayloadCodec(create("FungibleCodec.sol:FungibleCodec", ""));
        rollupIds = [keccak256("rollup A"), keccak256("rollup B"), keccak256("rollup C"), keccak256("rollup D")];
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            vm.chainId(nameOf(r));
            clients[r] = _newLightClient();
            address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
            policies[r] = _newPolicy(predicted, clients[r]);
            gateways[r] = IGateway(create("Gateway.sol:Gateway", abi.encode(rollupIds[r], clients[r], policies[r], address(0xE817))));
            for (uint256 manner = 0; manner < 6; ++manner) {
                puppets[r][manner] = address(new Puppet(this, Manner(manner)));
            }
        }
        _deployBridges();
    }

    function _newLightClient() private returns (ILightClient) {
        ILightClient.Table[] memory tables = new ILightClient.Table[](EPOCHS);
        for (uint32 i = 0; i < EPOCHS; ++i) {
            tables[i] = tableOf(FIRST_EPOCH + i);
        }
        bytes memory arguments = abi.encode(L1_CHAIN, AVS, SET_ID, DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, address(0), tables);
        return ILightClient(create("Secp256k1LightClient.sol:Secp256k1LightClient", arguments));
    }

    function _newPolicy(address gateway, ILightClient) private returns (IPolicy) {
        return IPolicy(create("Policy.sol:Policy", abi.encode(GOVERNANCE, gateway, LOOSEN_DELAY, FUTURE_DRIFT, address(0), address(0))));
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

    // The operator set. Even epochs end by their interval, odd ones by their age; weights and keys differ.

    function tableOf(uint32 epoch) internal pure returns (ILightClient.Table memory table) {
        table.epoch = epoch;
        (table.snapshotTime, table.validFrom, table.validUntil) = timesOf(epoch);
        table.sharesRoot = Hashes.sharesRoot(0, 0);
        table.operators = new Operator[](SEATS);
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            table.operators[seat] = Operator({
                operator: address(uint160(0x1000 + seat)),
                weight: weightOf(epoch, seat),
                publicKey: abi.encodePacked(vm.addr(secretOf(epoch, seat)))
            });
        }
    }

    function timesOf(uint32 epoch) internal pure returns (uint64 snapshot, uint64 from, uint64 until) {
        snapshot = START - 4 days + uint64(epoch - FIRST_EPOCH) * 1 days;
        from = snapshot + 1 hours;
        until = from + (epoch % 2 == 0 ? 36 hours : 10 days);
    }

    function weightOf(uint32 epoch, uint256 seat) internal pure returns (uint128) {
        // Odd epochs: two of the four suffice, or three of the lighter ones do not. 300 of 450 is two thirds exactly.
        if (epoch % 2 == 1) return [uint128(200), 150, 50, 50][seat];
        return [uint128(100), 100, 100, 150][seat];
    }

    function totalOf(uint32) internal pure returns (uint256) {
        return 450;
    }

    function maskWeight(uint32 epoch, uint256 mask) internal pure returns (uint128 weight) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if ((mask >> seat) & 1 == 1) weight += weightOf(epoch, seat);
        }
    }

    function secretOf(uint32 epoch, uint256 seat) internal pure returns (uint256) {
        return 5_000 + 10 * (epoch / 3) + seat;
    }

    /// @dev specs/wire.md §7, in its own words.
    function isUsable(uint32 epoch) internal view returns (bool) {
        if (epoch < FIRST_EPOCH || epoch >= FIRST_EPOCH + EPOCHS) return false;
        (uint64 snapshot, uint64 from, uint64 until) = timesOf(epoch);
        if (block.timestamp < from || block.timestamp >= until) return false;
        return (block.timestamp - snapshot) + EVIDENCE_WINDOW + MARGIN < DEALLOCATION_DELAY;
    }

    /// @dev An epoch that counts now where there is one.
    function usableEpoch(uint256 seed) internal view returns (uint32) {
        for (uint32 i = 0; i < EPOCHS; ++i) {
            uint32 epoch = FIRST_EPOCH + uint32((seed + i) % EPOCHS);
            if (isUsable(epoch)) return epoch;
        }
        return FIRST_EPOCH;
    }

    function signatures(bytes32 digest, uint32 epoch, uint256 mask) internal pure returns (bytes memory packed) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if ((mask >> seat) & 1 == 0) continue;
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(epoch, seat), digest);
            packed = abi.encodePacked(packed, r, s | bytes32(uint256(v - 27) << 255));
        }
    }

    // The reference outbox.

    function nameOf(uint256 rollup) internal pure returns (uint64) {
        return uint64(901 + rollup);
    }

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
        Block storage made = blocks[src].push();
        made.number = uint64(100 + blocks[src].length);
        made.timestamp = uint64(block.timestamp);
        made.salt = keccak256(abi.encode(src, made.number));
        uint256 count = lanes[src].length;
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 dst = lanes[src][i];
            uint64 size = uint64(ids[src][dst].length);
            leaves[i] = Hashes.laneLeaf(rollupIds[src], rollupIds[dst], size, ReferenceTree.root(segments[src][dst]), openLink[src][dst]);
            made.sizes.push(size);
        }
        made.leaves = leaves;
        made.outboxRoot = Hashes.outboxRoot(rollupIds[src], uint64(count), ReferenceTree.root(leaves));
        if (gateways[src].outboxRoot() != made.outboxRoot) violated(16, "an outbox is not its reference");
    }

    // Bookkeeping.

    function violation(uint256 invariantId) external view returns (string memory) {
        return _violations[invariantId];
    }

    function violated(uint256 invariantId, string memory reason) internal {
        if (bytes(_violations[invariantId]).length == 0) _violations[invariantId] = reason;
    }

    function tried(string memory action, bool success) internal {
        ++tries[action];
        if (success) ++successes[action];
    }

    /// @dev A destination of the three by a seed, other than `r`.
    function otherThan(uint256 r, uint256 seed) internal pure returns (uint256) {
        return (r + 1 + seed % 2) % 3;
    }

    function pick(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }
}
