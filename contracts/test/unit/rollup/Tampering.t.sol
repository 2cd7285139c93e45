// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TamperingBehaviour} from "./TamperingBehaviour.sol";

/// forge-config: default.fuzz.runs = 64
contract TamperingSecp256k1Test is TamperingBehaviour {
    function bitsPerByte() internal pure override returns (uint256) {
        return 8;
    }
}

/// @dev A pairing for nearly every attempt: one bit of each byte must do.
/// forge-config: default.fuzz.runs = 24
contract TamperingBls12381Test is TamperingBehaviour {
    constructor() {
        scheme = BLS;
    }

    function bitsPerByte() internal pure override returns (uint256) {
        return 1;
    }
}
