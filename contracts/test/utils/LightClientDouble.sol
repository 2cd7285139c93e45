// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";

/// @notice A light client that takes every head section for proven, and remembers what the gateway asked: what a parcel leads to, whether certified or not.
contract LightClientDouble {
    bytes32 public rollupId;
    bytes32 public outboxRoot;
    bytes public section;

    function authenticate(bytes calldata section_, bytes32 rollupId_, bytes32 outboxRoot_) external returns (Attested memory head) {
        (section, rollupId, outboxRoot) = (section_, rollupId_, outboxRoot_);
        (head.rollupId, head.outboxRoot) = (rollupId_, outboxRoot_);
    }
}
