// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @notice Where the gateway keeps its lanes. A verifier outside reads these slots by storage proof (packages/sdk/src/verify/laneSlots.ts): whoever moves
/// them changes that file and this one together.
contract GatewayStorageTest is RollupFixture {
    uint256 private constant LANES_SLOT = 1;

    function setUp() public {
        deployRollup(4);
    }

    /// @dev A word with the size, then a word for each peak; those of the size's set bits alone lead to the root.
    function test_lanes_slots_holdSizeAndPeaks() public {
        addPeer(OTHER_ID, peerOf(77));
        uint256 base = uint256(keccak256(abi.encode(SOURCE_ID, LANES_SLOT)));
        for (uint256 sent = 1; sent <= 12; ++sent) {
            gateway.sendMessage(addressOn(77, address(1)), "elsewhere", new bytes[](0));
            gateway.sendMessage(addressOn(SOURCE_CHAIN, address(1)), abi.encode(sent), new bytes[](0));
            (, uint64 size, bytes32 root) = gateway.lane(SOURCE_ID);
            vm.assertEq(size, sent);
            vm.assertEq(uint256(vm.load(address(gateway), bytes32(base))), sent);
            vm.assertEq(_rootFromSlots(base, sent), root);
        }
    }

    function _rootFromSlots(uint256 base, uint256 size) private view returns (bytes32 root) {
        for (uint256 height = 0; size >> height != 0; ++height) {
            if ((size >> height) & 1 == 0) continue;
            bytes32 peak = vm.load(address(gateway), bytes32(base + 1 + height));
            root = root == 0 ? peak : ReferenceTree.hashPair(peak, root);
        }
    }
}
