// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {RegistryConfig} from "../../utils/Configs.sol";

/// @notice A set with more places than one transaction can read is a trap: whoever fills it, at the minimum stake for each place, stops all epochs. What a member costs
/// grows by about 10,000 gas a strategy, so 256 places, which fit with one strategy (`LargeTable.t.sol`), do not with three.
contract OverfullSetTest is L1Fixture {
    function test_constructor_morePlacesThanCanBeRead_reverts() external {
        uint16[4] memory most = [256, 128, 85, 64];
        for (uint256 count = 1; count <= most.length; ++count) {
            RegistryConfig memory config = registryConfig(address(slasher));
            config.strategies = new IStrategy[](count);
            for (uint256 i = 0; i < count; ++i) {
                config.strategies[i] = IStrategy(address(uint160(i + 1)));
            }
            config.maxMembers = most[count - 1];
            vm.assertEq(newRegistry(config).maxMembers(), most[count - 1]);
            ++config.maxMembers;
            vm.expectRevert(
                abi.encodeWithSelector(IOperatorRegistry.InvalidMaxMembers.selector, config.maxMembers, uint256(most[count - 1]))
            );
            newRegistry(config);
        }
    }
}
