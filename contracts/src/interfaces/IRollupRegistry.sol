// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Rollups that joined, each with a bond that its sequencer loses if it signs two blocks of one height.
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

    /// @notice A block as the sequencer sealed it (specs/wire.md §5), but for its number and its anchor, in which two seals that accuse it agree.
    /// @param signature 65 bytes r ‖ s ‖ v over the seal digest as it stands
    struct Seal {
        bytes32 blockHash;
        uint64 l1OriginNumber;
        bytes32 l1OriginHash;
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
    error UnknownRollup(bytes32 rollupId);
    error InvalidRollup(string field);
    error NotEquivocation(bytes32 digest);
    error InvalidSeal(bytes32 digest, address recovered, address sequencer);
    error UnsafeAlreadyStopped(bytes32 rollupId);
    error NothingOwed(address account);
    error InvalidReporterShare(uint256 bps, uint256 most);

    /// @notice Registers a rollup with `msg.value` as its bond; adds `msg.value` to the bond of one that is registered. So whoever is overtaken loses nothing.
    /// Reverts for one that leaves, left, or lost its bond: money that came late would be lost or do nothing.
    /// @return rollupId specs/wire.md §3
    function register(Genesis calldata genesis, address gateway) external payable returns (bytes32 rollupId);

    /// @notice Takes the bond for two different seals of one block number under one anchor. Anyone may report.
    function reportSequencerEquivocation(bytes32 rollupId, uint64 number, bytes32 anchor, Seal calldata first, Seal calldata second)
        external;

    /// @notice Ends the membership of a rollup, irrevocably: only blocks that rest on the L1 up to this very block count from now on. Its governance only.
    function announceLeave(bytes32 rollupId) external;

    /// @notice Credits the bond of a rollup that left to `receiver`, `leaveDelay` seconds after the announcement; `pay` sends it. Until then two seals of one number still
    /// cost it. Its governance only.
    function releaseBond(bytes32 rollupId, address receiver) external;

    /// @notice Sends `account` what it is owed from bonds. Anyone may call it.
    function pay(address payable account) external;

    /// @notice Reverts `UnknownRollup` where there is none.
    function rollup(bytes32 rollupId) external view returns (Rollup memory);
    function genesisHash(Genesis calldata genesis) external view returns (bytes32);
    /// @notice Wei that `account` can be paid.
    function owed(address account) external view returns (uint256);

    function avs() external view returns (address);
    function operatorSetId() external view returns (uint32);
    /// @notice Wei.
    function minimumBond() external view returns (uint256);
    /// @notice Seconds between the announcement to leave and the bond's release: no less than operators have for bringing evidence.
    function leaveDelay() external view returns (uint64);
    /// @notice Gets what the reporter does not get.
    function fund() external view returns (address);
    /// @notice The reporter's part of a bond, in basis points.
    function reporterShareBps() external view returns (uint256);
}
