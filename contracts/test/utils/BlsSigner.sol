// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";

/// @notice Signs with the precompiles themselves. TEST KEYS ONLY: secrets are small known numbers.
library BlsSigner {
    bytes internal constant G1_GENERATOR = hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";

    /// @dev The order r of the groups.
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    function publicKey(uint256 secret) internal view returns (bytes memory) {
        return _call(0x0c, bytes.concat(G1_GENERATOR, bytes32(secret)));
    }

    function sign(uint256 secret, bytes32 digest, string memory dst) internal view returns (bytes memory) {
        return multiplyG2(BLS12381.hashToG2(digest, bytes(dst)), secret);
    }

    function multiplyG2(bytes memory point, uint256 scalar) internal view returns (bytes memory) {
        return _call(0x0e, bytes.concat(point, bytes32(scalar)));
    }

    function addG2(bytes memory a, bytes memory b) internal view returns (bytes memory) {
        return _call(0x0d, bytes.concat(a, b));
    }

    function _call(uint160 precompile, bytes memory input) private view returns (bytes memory) {
        (bool success, bytes memory output) = address(precompile).staticcall(input);
        require(success, "precompile failed");
        return output;
    }
}
