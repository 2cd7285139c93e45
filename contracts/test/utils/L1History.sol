// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Vm.sol";

/// @notice Writes the history that EIP-2935's contract serves: its real code, and the slots that the system call would fill.
library L1History {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 internal constant SERVED = 8_191;
    /// @dev Runtime code as EIP-2935 gives it.
    bytes private constant CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    function set(uint256 number, bytes32 blockHash) internal {
        if (HISTORY.code.length == 0) vm.etch(HISTORY, CODE);
        vm.store(HISTORY, bytes32(number % SERVED), blockHash);
    }
}
