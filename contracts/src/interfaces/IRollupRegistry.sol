// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Rollups that joined, each with a bond that its sequencer loses if it signs two blocks of one height, be it for everybody or for the L1.
/// @notice Permissionless: the genesis names the sequencer, and the id commits to the genesis, so that nobody can register a rollup under another sequencer's key.
/// The bond is the genesis' governance's, whoever paid it: registering a rollup for somebody, before it does or after, is a gift and nothing else.
/// What goes wrong if governance is an address that somebody else controls on the L1, such as that of a contract which stands on the rollup only: whoever controls it
/// there can make the rollup leave and take the bond. Without a governance there is no leaving, and the bond stays for good.
/// @dev A sequencer that reports itself gets its share back as reporter, and no more.
interface IRollupRegistry {
    /// @notice What a genesis is made from (specs/wire.md §3). L1 chain, AVS and operator set are this registry's own.
    struct Genesis {
        uint256 chainId;
        uint64 timestamp;
        uint64 gasLimit;
        uint256 baseFeeWei;
        address coinbase;
        address sequencer;
        bytes32 tableRoot;
        address governance;
        bytes32 codeHash;
        bytes32 allocHash;
        bytes32 derivationHash;
    }

    /// @param bond in wei; zero after it was taken
    /// @param unsafeStopped the sequencer equivocated: `unsafe` heads of this rollup are worth nothing any more
    /// @param lastL1Block zero for a member; for one that leaves or left, the last L1 block on which its blocks may rest (their L1 origin) to count
    /// @param bondFreeAt Unix seconds from which governance can have the bond; zero for a member
    struct Rollup {
        uint256 chainId;
        bytes32 genesisHash;
        address gateway;
        address sequencer;
        address governance;
        uint256 bond;
        bool unsafeStopped;
        uint64 lastL1Block;
        uint64 bondFreeAt;
    }

    /// @notice That the sequencer signed a block: by its seal, or by a batch that ends with it (specs/wire.md §10). Without its number and its anchor, in which two statements that
    /// accuse it agree.
    /// @param bodyHash of the batch, keccak-256 of its compressed body; zero: it is a seal
    /// @param signature 65 bytes r ‖ s ‖ v, over the seal digest as it stands, or over the batch digest
    struct SequencerStatement {
        bytes32 blockHash;
        uint64 l1OriginNumber;
        bytes32 l1OriginHash;
        bytes32 bodyHash;
        bytes signature;
    }

    event RollupRegistered(
        bytes32 indexed rollupId,
        uint256 indexed chainId,
        bytes32 genesisHash,
        address gateway,
        address sequencer,
        address governance,
        uint256 bond
    );
    /// @notice How the genesis of a rollup is made, and where it is read (specs/rollups.md §2).
    event ManifestPublished(bytes32 indexed rollupId, address indexed publisher, bytes manifest);
    event BondIncreased(bytes32 indexed rollupId, address indexed payer, uint256 amount, uint256 bond);
    event RollupLeaves(bytes32 indexed rollupId, uint64 lastL1Block, uint64 bondFreeAt);
    event BondReleased(bytes32 indexed rollupId, address indexed receiver, uint256 bond);
    event SequencerEquivocated(
        bytes32 indexed rollupId, uint64 indexed number, bytes32 firstDigest, bytes32 secondDigest, address indexed reporter, uint256 bond
    );
    event Paid(address indexed account, uint256 amount);

    error BondTooSmall(uint256 actual, uint256 minimum);
    error NotGovernance(address caller, address governance);
    error RollupHasLeft(bytes32 rollupId, uint64 lastL1Block);
    error NotLeaving(bytes32 rollupId);
    error BondNotFree(uint64 now_, uint64 freeAt);
    error NothingBonded(bytes32 rollupId);
    error InvalidReceiver();
    error NotPublisher(address caller, address sequencer, address governance);
    error InvalidManifestLength(uint256 length, uint256 most);
    error UnknownRollup(bytes32 rollupId);
    error InvalidRollup(string field);
    error NotEquivocation(bytes32 digest);
    error InvalidStatement(bytes32 digest, address recovered, address sequencer);
    error UnsafeAlreadyStopped(bytes32 rollupId);
    error NothingOwed(address account);
    error InvalidReporterShare(uint256 bps, uint256 most);
    /// @notice The last L1 block lies behind, or too far ahead.
    error InvalidLastBlock(uint64 given, uint64 least, uint64 most);

    /// @notice Registers a rollup with `msg.value` as its bond; adds `msg.value` to the bond of one that is registered. So whoever is overtaken loses nothing.
    /// Reverts for one that leaves, left, or lost its bond: money that came late would be lost or do nothing.
    /// @return rollupId specs/wire.md §3
    function register(Genesis calldata genesis, address gateway) external payable returns (bytes32 rollupId);

    /// @notice Tells everybody how the genesis of a rollup is made, so that they need nothing but this L1 to follow it. Nothing is checked here but who says it: whoever reads it makes the genesis and compares its hash with
    /// the registered one. The newest one counts, so that a rollup can say where it is read from now on. Its sequencer and its governance only: anybody could flood readers otherwise.
    /// @param manifest 1 to `MAX_MANIFEST_LENGTH` bytes (specs/rollups.md §2)
    function publishManifest(bytes32 rollupId, bytes calldata manifest) external;

    /// @notice Takes the bond for two signed statements of different blocks of one number and anchor, each a seal or a batch. Different are two whose seal digests differ; that one block
    /// was sealed, and posted in however many batches, is none. Anyone may report.
    function reportSequencerEquivocation(
        bytes32 rollupId,
        uint64 number,
        bytes32 anchor,
        SequencerStatement calldata first,
        SequencerStatement calldata second
    ) external;

    /// @notice Ends the membership of a rollup, irrevocably: only blocks that rest on the L1 up to this very block count from now on. Its governance only.
    function announceLeave(bytes32 rollupId) external;

    /// @notice The same with notice: who has ETH or anything else in contracts of the rollup can move it until `lastL1Block`, from this block to `MOST_NOTICE` after it. The bond is held for longer by as much, at
    /// `L1_BLOCK_SECONDS` a block. Its governance only.
    function announceLeaveAt(bytes32 rollupId, uint64 lastL1Block) external;

    /// @notice Credits the bond of a rollup that left to `receiver`, `leaveDelay` seconds after the announcement; `pay` sends it. Until then two blocks of one number and
    /// anchor still cost it. Its governance only.
    function releaseBond(bytes32 rollupId, address receiver) external;

    /// @notice Sends `account` what it is owed from bonds. Anyone may call it.
    function pay(address payable account) external;

    /// @notice Reverts `UnknownRollup` where there is none.
    function rollup(bytes32 rollupId) external view returns (Rollup memory);
    /// @notice The last L1 block on which blocks of the rollup may rest; zero for a member, and for what is not registered.
    function lastL1BlockOf(bytes32 rollupId) external view returns (uint64);
    function genesisHash(Genesis calldata genesis) external view returns (bytes32);
    /// @notice Bytes.
    function MAX_MANIFEST_LENGTH() external view returns (uint256);
    /// @notice Wei that `account` can be paid.
    function owed(address account) external view returns (uint256);

    /// @notice Chain id of the L1 of the operator set, which ids of rollups name. A rollup that is the L1 of others has a registry, too, for their portals.
    function l1ChainId() external view returns (uint256);
    function avs() external view returns (address);
    function operatorSetId() external view returns (uint32);
    /// @notice Wei.
    function minimumBond() external view returns (uint256);
    /// @notice Seconds between the announcement to leave and the bond's release: no less than operators have for bringing evidence.
    function leaveDelay() external view returns (uint64);
    /// @notice Gets what the reporter does not get.
    function fund() external view returns (address);
    /// @notice L1 blocks of notice, at most.
    function MOST_NOTICE() external view returns (uint64);
    /// @notice What a block of notice counts for: two slots of Ethereum, since some stay empty.
    function L1_BLOCK_SECONDS() external view returns (uint64);
    /// @notice The reporter's part of a bond, in basis points.
    function reporterShareBps() external view returns (uint256);
}
