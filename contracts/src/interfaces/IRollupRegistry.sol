// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Rollups that joined, each with a bond that its sequencer loses if it signs two blocks of one height.
/// @notice Permissionless: the genesis names the sequencer, and the id commits to the genesis, so that nobody can register a rollup under another sequencer's key.
/// @dev A bond stays for good in this version: there is no leaving. A sequencer that reports itself gets its share back as reporter, and no more.
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
    }

    /// @param bond in wei; zero after it was taken
    /// @param unsafeStopped the sequencer equivocated: `unsafe` heads of this rollup are worth nothing any more
    struct Rollup {
        uint256 chainId;
        bytes32 genesisHash;
        address gateway;
        address sequencer;
        address governance;
        uint256 bond;
        bool unsafeStopped;
    }

    /// @notice A block as the sequencer sealed it (specs/wire.md §5).
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
    event SequencerEquivocated(
        bytes32 indexed rollupId, uint64 indexed number, bytes32 firstDigest, bytes32 secondDigest, address indexed reporter, uint256 bond
    );
    event Paid(address indexed account, uint256 amount);

    error BondTooSmall(uint256 actual, uint256 minimum);
    error AlreadyRegistered(bytes32 rollupId);
    error UnknownRollup(bytes32 rollupId);
    error InvalidRollup(string field);
    error NotEquivocation(bytes32 digest);
    error InvalidSeal(bytes32 digest, address recovered, address sequencer);
    error UnsafeAlreadyStopped(bytes32 rollupId);
    error NothingOwed(address account);
    error InvalidReporterShare(uint256 bps, uint256 most);

    /// @notice Registers a rollup with `msg.value` as its bond.
    /// @return rollupId specs/wire.md §3
    function register(Genesis calldata genesis, address gateway) external payable returns (bytes32 rollupId);

    /// @notice Takes the bond for two different seals of one block number. Anyone may report.
    function reportSequencerEquivocation(bytes32 rollupId, uint64 number, Seal calldata first, Seal calldata second) external;

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
    /// @notice Gets what the reporter does not get.
    function fund() external view returns (address);
    /// @notice The reporter's part of a bond, in basis points.
    function reporterShareBps() external view returns (uint256);
}
