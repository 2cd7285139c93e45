// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";

/// @notice The library behind external calls, so that reverts can be expected and gas be limited.
contract BlsHarness {
    function verify(bytes memory publicKey, bytes32 message, bytes memory dst, bytes memory signature) external view returns (bool) {
        return BLS12381.verify(publicKey, message, dst, signature);
    }

    function isValidPublicKey(bytes memory point) external view returns (bool) {
        return BLS12381.isValidPublicKey(point);
    }

    function hashToG2(bytes memory message, bytes memory dst) external view returns (bytes memory) {
        return BLS12381.hashToG2(message, dst);
    }

    function expandMessage(bytes memory message, bytes memory dst, uint8 blocks) external view returns (bytes memory) {
        return BLS12381.expandMessage(message, dst, blocks);
    }

    function addG1(bytes memory a, bytes memory b) external view returns (bytes memory) {
        return BLS12381.addG1(a, b);
    }

    function sumG1(bytes[] memory points) external view returns (bytes memory) {
        return BLS12381.sumG1(points);
    }

    function sumPackedG1(bytes memory points) external view returns (bytes memory) {
        return BLS12381.sumG1(points);
    }

    function negateG1(bytes memory point) external pure returns (bytes memory) {
        return BLS12381.negateG1(point);
    }
}
