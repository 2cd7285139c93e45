// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../src/interfaces/IExits.sol";
import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {INativeL1Facts} from "../../src/interfaces/INativeL1Facts.sol";
import {IPayloadCodec} from "../../src/interfaces/IPayloadCodec.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IPriceSource} from "../../src/interfaces/IPriceSource.sol";
import {IStakeCover} from "../../src/interfaces/IStakeCover.sol";
import {Test} from "../utils/Test.sol";
import {IJournal} from "./Puppet.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice A message as the ledger of the test knows it: written when it was sent (or invented), never read back from a contract.
struct Sent {
    bool exists;
    bool invented; // its source has it not, or no more
    bool refunded;
    bool settled; // its value is no more on its way
    uint8 src;
    uint8 dst;
    uint8 kind; // Manner, or one of the KIND_ constants
    uint8 outcome; // UNKNOWN, DELIVERED, FAILED, EXPIRED
    uint8 calls; // successful ones
    uint8 refundCalls;
    uint32 lane;
    uint64 index;
    uint64 gasLimit;
    uint64 deadline;
    address sender;
    address recipient;
    uint128 amount;
    bytes payload;
}

/// @notice A block of a rollup, of which heads are made.
struct Block {
    uint64 number;
    uint64 timestamp;
    bytes32 outboxRoot;
    bytes32 salt;
    // One slot of the rollup's gateway that its state root proves, and what stands there.
    bytes32 slot;
    bytes32 slotValue;
    uint64[] sizes;
    bytes32[] leaves;
    // Of blocks that did not last: its lane is the real one up to `prefix`, then `tail`.
    uint64 prefix;
    bytes32[] tail;
}

/// @notice A link of specs/wire.md §13: what one delivery under an `unsafe` head consumed.
struct Link {
    bytes32 previous;
    uint64 first;
    bytes32[] ids;
    bytes32 value;
}

/// @notice The ledger of all that happened to three rollups A, B, C in one EVM, and a fourth, D, of which only the name exists. One operator set, which is honest about A and B and
/// lies about C.
abstract contract NetworkLedger is Test, IJournal {
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
    bytes32 internal constant GENESIS = keccak256("genesis");
    uint64 internal constant LOOSEN_DELAY = 1 hours;
    uint64 internal constant FUTURE_DRIFT = 30;
    uint64 internal constant PROPOSAL_LIFETIME = 14 days;
    uint64 internal constant EXPOSURE_WINDOW = 1 days;
    /// @dev What so much of the token is worth: one unit of the weights.
    uint256 internal constant PER_STAKE = 100;

    uint8 internal constant KIND_TOKEN = 10;
    uint8 internal constant KIND_LOST_TOKEN = 11; // to the zero address: the bridge refuses it
    uint8 internal constant KIND_NOBODY = 12; // no code
    uint8 internal constant KIND_FORBIDDEN = 13; // Parley's own contracts, or a contract that takes no messages
    uint8 internal constant KIND_TILL = 14; // sent by a till

    uint8 internal constant UNKNOWN = 0;
    uint8 internal constant DELIVERED = 1;
    uint8 internal constant FAILED = 2;
    uint8 internal constant EXPIRED = 3;

    IGateway[3] internal gateways;
    IPolicy[3] internal policies;
    ILightClient[3] internal clients;
    IExits[3] internal exits;
    IStakeCover[3] internal covers;
    INativeL1Facts[3] internal facts;
    address[3] internal bridges;
    IERC20 internal coin;
    IPayloadCodec internal codec;
    IPriceSource internal prices;
    address[6][3] internal puppets;
    /// @dev They send what a token bridge would, and call back when it is refunded.
    address[3] internal tills;
    bytes32[4] internal rollupIds;

    /// @dev By id of the invariant (specs/invariants.md): what broke it first.
    mapping(uint256 invariantId => string) private _violations;
    /// @dev Which of them broke before the others; 0 for none.
    uint256 public firstBroken;
    /// @dev By action: how often it was tried, and how often it did what it is for.
    mapping(string action => uint256) public tries;
    mapping(string action => uint256) public successes;

    mapping(bytes32 id => Sent) internal sent;
    mapping(bytes32 refundId => bytes32 id) internal refundOf;
    mapping(uint256 src => mapping(uint256 dst => bytes32[])) internal ids;
    /// @dev What C's operators invent for a destination: a lane of its own.
    mapping(uint256 dst => bytes32[]) internal inventedIds;
    /// @dev Which message consumed an index.
    mapping(uint256 src => mapping(uint256 dst => mapping(uint64 index => bytes32))) internal holder;
    mapping(uint256 src => mapping(uint256 dst => uint64[])) internal consumed;
    mapping(uint256 src => mapping(uint256 dst => mapping(uint64 word => Link[]))) internal links;
    uint256 internal journalEntries;

    mapping(uint256 src => Block[]) internal blocks;
    /// @dev What C's operators sign and never was, and blocks of A and B that did not last.
    mapping(uint256 src => mapping(uint256 dst => Block[])) internal forgeries;
    uint64 internal beats;

    uint256 internal lockedReal; // sent tokens that wait, really sent
    uint256 internal forgedValue; // value that came in, or came back, without having gone out

    function violation(uint256 invariantId) external view returns (string memory) {
        return _violations[invariantId];
    }

    function violated(uint256 invariantId, string memory reason) internal {
        if (firstBroken == 0) firstBroken = invariantId;
        if (bytes(_violations[invariantId]).length == 0) _violations[invariantId] = reason;
    }

    function tried(string memory action, bool success) internal {
        ++tries[action];
        if (success) ++successes[action];
    }

    function nameOf(uint256 rollup) internal pure returns (uint64) {
        return uint64(901 + rollup);
    }

    /// @dev A destination of the three by a seed, other than `r`.
    function otherThan(uint256 r, uint256 seed) internal pure returns (uint256) {
        return (r + 1 + seed % 2) % 3;
    }

    function pick(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }
}
