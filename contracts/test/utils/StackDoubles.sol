// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @dev The stacks' contracts as far as an adapter sees them: their storage has the layout of the real ones, and what they leave behind in it is left behind here, too.

/// @notice L2OutputOracle: outputs at slot 3.
contract OpOracleDouble {
    struct OutputProposal {
        bytes32 outputRoot;
        uint128 timestamp;
        uint128 l2BlockNumber;
    }

    uint256[3] private _gap;
    OutputProposal[] private _outputs;
    uint256 private immutable _period;

    constructor(uint256 period) {
        _period = period;
    }

    function propose(bytes32 outputRoot, uint128 l2BlockNumber) external returns (uint256 index) {
        _outputs.push(OutputProposal(outputRoot, uint128(block.timestamp), l2BlockNumber));
        return _outputs.length - 1;
    }

    /// @notice Shortens the array, and clears nothing.
    function deleteFrom(uint256 index) external {
        assembly {
            sstore(_outputs.slot, index)
        }
    }

    // forge-lint: disable-next-line(mixed-case-function)
    function FINALIZATION_PERIOD_SECONDS() external view returns (uint256) {
        return _period;
    }

    function getL2Output(uint256 index) external view returns (OutputProposal memory) {
        return _outputs[index];
    }
}

/// @notice FaultDisputeGame: status at slot 0, claims at slot 2.
contract OpGameDouble {
    struct ClaimData {
        uint32 parentIndex;
        address counteredBy;
        address claimant;
        uint128 bond;
        bytes32 claim;
        uint128 position;
        uint128 clock;
    }

    uint64 public createdAt;
    uint64 public resolvedAt;
    uint8 public status;
    uint256 private _gap;
    ClaimData[] private _claims;

    constructor(bytes32 rootClaim_) {
        createdAt = uint64(block.timestamp);
        _claims.push(ClaimData(type(uint32).max, address(0), address(1), 1 ether, rootClaim_, 1, 1));
    }

    function resolve(uint8 status_) external {
        (status, resolvedAt) = (status_, uint64(block.timestamp));
    }

    function rootClaim() external view returns (bytes32) {
        return _claims[0].claim;
    }
}

/// @notice DisputeGameFactory: the list at slot 104.
contract OpFactoryDouble {
    uint256[104] private _gap;
    bytes32[] private _games;

    function create(uint32 gameType, bytes32 rootClaim) external returns (OpGameDouble game, uint256 index) {
        game = new OpGameDouble(rootClaim);
        _games.push(bytes32(uint256(gameType) << 224 | block.timestamp << 160 | uint160(address(game))));
        return (game, _games.length - 1);
    }

    function find(OpGameDouble game) external view returns (bool found, uint32 gameType) {
        for (uint256 i = 0; i < _games.length; ++i) {
            if (address(uint160(uint256(_games[i]))) == address(game)) return (true, uint32(uint256(_games[i]) >> 224));
        }
    }
}

/// @notice AnchorStateRegistry since version 3: blacklist at slot 5, retirement and respected type at slot 6.
contract OpRegistryDouble {
    OpFactoryDouble private immutable _factory;
    uint256 private immutable _delay;
    uint256[5] private _gap;
    mapping(OpGameDouble game => bool) private _blacklist;
    uint32 private _respected;
    uint64 private _retiredAt;
    bool private _paused;

    constructor(OpFactoryDouble factory_, uint256 delay) {
        (_factory, _delay) = (factory_, delay);
    }

    function blacklist(OpGameDouble game) external {
        _blacklist[game] = true;
    }

    function respect(uint32 gameType) external {
        _respected = gameType;
    }

    function retire() external {
        _retiredAt = uint64(block.timestamp);
    }

    function pause(bool paused) external {
        _paused = paused;
    }

    function isGameClaimValid(OpGameDouble game) external view returns (bool) {
        (bool found, uint32 gameType) = _factory.find(game);
        if (!found || gameType != _respected || _paused || _blacklist[game] || game.createdAt() <= _retiredAt) return false;
        return game.status() == 2 && block.timestamp - game.resolvedAt() > _delay;
    }
}

/// @notice Outbox: roots at slot 3.
contract OrbitOutboxDouble {
    uint256[3] private _gap;
    mapping(bytes32 sendRoot => bytes32) public roots;

    function confirm(bytes32 sendRoot, bytes32 blockHash) external {
        roots[sendRoot] = blockHash;
    }
}

/// @notice A rollup since BoLD, with assertions at slot 117, and of before, with nodes at slot 118: no real one is both.
contract OrbitRollupDouble {
    struct AssertionNode {
        uint64 firstChildBlock;
        uint64 secondChildBlock;
        uint64 createdAtBlock;
        bool isFirstChild;
        uint8 status;
        bytes32 configHash;
    }

    struct Node {
        bytes32 stateHash;
        bytes32 challengeHash;
        bytes32 confirmData;
    }

    uint256[117] private _gap;
    mapping(bytes32 assertionHash => AssertionNode) private _assertions;
    mapping(uint64 number => Node) private _nodes;

    function setAssertion(bytes32 assertionHash, uint8 status) external {
        _assertions[assertionHash] = AssertionNode(7, 0, 5, true, status, keccak256("config"));
    }

    function setNode(uint64 number, bytes32 confirmData) external {
        _nodes[number] = Node(keccak256("state"), keccak256("challenge"), confirmData);
    }

    function getAssertion(bytes32 assertionHash) external view returns (AssertionNode memory) {
        return _assertions[assertionHash];
    }
}

/// @notice A diamond: count of executed batches at slot 11, batches at 14, logs roots at 15.
contract ZkDiamondDouble {
    uint256[11] private _gap;
    uint256 public getTotalBatchesExecuted;
    uint256[2] private _counts;
    mapping(uint256 number => bytes32) public storedBatchHash;
    mapping(uint256 number => bytes32) public l2LogsRootHash;

    function commit(uint256 number, bytes32 storedHash) external {
        storedBatchHash[number] = storedHash;
    }

    function execute(uint256 number, bytes32 logsRoot) external {
        (getTotalBatchesExecuted, l2LogsRootHash[number]) = (number, logsRoot);
    }

    /// @notice The chain is back from another settlement layer, where it executed `number` batches; it brings the hash of the last one.
    function comeBack(uint256 number, bytes32 storedHash) external {
        (getTotalBatchesExecuted, storedBatchHash[number]) = (number, storedHash);
    }
}
