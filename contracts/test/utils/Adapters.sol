// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStackSettlement} from "../../src/interfaces/IStackSettlement.sol";
import {OpOutputs} from "../../src/libraries/OpOutputs.sol";
import {OrbitAssertions} from "../../src/libraries/OrbitAssertions.sol";

/// @notice Each with the contract's own way to show a block, for tests that do not import the contract of this name without the I.
interface IOpGameSettlement is IStackSettlement {
    function show(address game, OpOutputs.Output calldata output, bytes calldata header) external;
}

interface IOpOracleSettlement is IStackSettlement {
    function show(uint256 index, OpOutputs.Output calldata output, bytes calldata header) external;
}

interface IOrbitAssertionSettlement is IStackSettlement {
    function show(OrbitAssertions.Assertion calldata assertion, bytes calldata header) external;
}

interface IOrbitOutboxSettlement is IStackSettlement {
    function show(bytes calldata header) external;
}

interface IZkSettlement is IStackSettlement {
    function show(bytes calldata stored) external;
}
