// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title How the slashable stake is allotted to destination rollups: stake backs value once, not once per destination.
/// @notice The shares never exceed the whole, over all tables that are valid at one time: what was taken from one destination stays reserved for `raiseDelay` seconds,
/// which is longer than a table lives (`IOperatorTable.InvalidRaiseDelay`), before another can have it.
/// What goes wrong if governance is bad: it can take shares away at once, and destinations then hold value back; it can give none twice.
interface IStakeShares {
    /// @param bps hundredths of a percent of the slashable stake
    struct Share {
        bytes32 destinationId;
        uint16 bps;
    }

    /// @notice A raise that waits; zero `bps` where there is none.
    /// @param readyAt Unix seconds
    struct Raise {
        uint16 bps;
        uint64 readyAt;
    }

    event ShareChanged(bytes32 indexed destinationId, uint16 bps, bytes32 sharesRoot);
    event RaiseProposed(bytes32 indexed destinationId, uint16 bps, uint64 readyAt);
    event RaiseCancelled(bytes32 indexed destinationId);

    error NotGovernance(address caller);
    error InvalidGovernance();
    error InvalidDestination();
    error InvalidShare(uint16 bps);
    error ShareUnchanged(bytes32 destinationId, uint16 bps);
    error NoRaise(bytes32 destinationId);
    error TooEarly(uint64 now_, uint64 readyAt);
    /// @notice `reserved`: all shares, each with what it lost less than `raiseDelay` seconds ago, and the raise.
    error SharesExceeded(uint256 reserved, uint256 most);
    error TooManyDestinations(uint256 most);

    /// @notice Gives `destinationId` a share. Less than it has: at once. More: `applyRaise` may follow after `raiseDelay` seconds. Either replaces a raise that waits.
    /// Governance only.
    function setShare(bytes32 destinationId, uint16 bps) external;

    /// @notice Drops the raise that waits. Governance only.
    function cancelRaise(bytes32 destinationId) external;

    /// @notice Carries out a raise whose delay is over, if there is room for it. Anyone may.
    function applyRaise(bytes32 destinationId) external;

    /// @notice Zero where the destination has none.
    function shareOf(bytes32 destinationId) external view returns (uint16 bps);
    function raiseOf(bytes32 destinationId) external view returns (Raise memory);
    /// @notice All shares that are positive, ascending by destination.
    function shares() external view returns (Share[] memory);
    /// @notice Commitment to `shares()` (specs/wire.md §6), for the next table.
    function sharesRoot() external view returns (bytes32);

    function governance() external view returns (address);
    /// @notice Seconds.
    function raiseDelay() external view returns (uint64);
}
