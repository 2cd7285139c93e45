// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Vm.sol";

/// @notice Base of every test contract.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice `value` folded into [least, most], for fuzzed inputs.
    function bound(uint256 value, uint256 least, uint256 most) internal pure returns (uint256) {
        if (value >= least && value <= most) return value;
        uint256 span = most - least;
        return span == type(uint256).max ? value : least + value % (span + 1);
    }

    /// @notice The first four bytes of what a call reverted with; zero for fewer.
    function selectorOf(bytes memory reason) internal pure returns (bytes4) {
        return bytes4(reason);
    }

    /// @notice Deploys what `src` was compiled to, and lets a revert of the constructor through as it is.
    function create(string memory artifact, bytes memory arguments) internal returns (address created) {
        bytes memory code = bytes.concat(vm.getCode(artifact), arguments);
        // Safe: the revert data overwrite memory that nobody reads again.
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
            if iszero(created) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }
}
