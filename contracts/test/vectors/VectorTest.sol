// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "../utils/Test.sol";

/// @notice The cheat codes for JSON arrays and digits.
interface VmJson {
    function parseJsonAddressArray(string calldata json, string calldata key) external pure returns (address[] memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function parseBytes(string calldata value) external pure returns (bytes memory);
}

/// @notice Reads vectors/*.json, which the TypeScript tests read too. Integers are decimal strings there.
abstract contract VectorTest is Test {
    VmJson internal constant vmJson = VmJson(address(vm));

    string internal json;

    function load(string memory name) internal {
        json = vm.readFile(string.concat("vectors/", name));
    }

    /// @notice How many elements the array at `key` has, and that it has any.
    function countOf(string memory key) internal view returns (uint256 count) {
        while (vm.keyExistsJson(json, elementAt(key, count))) {
            ++count;
        }
        vm.assertTrue(count > 0, key);
    }

    function elementAt(string memory key, uint256 index) internal pure returns (string memory) {
        return string.concat(key, "[", vm.toString(index), "]");
    }

    function u(string memory element, string memory field) internal view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(element, ".", field));
    }

    function b32(string memory element, string memory field) internal view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(element, ".", field));
    }

    function account(string memory element, string memory field) internal view returns (address) {
        return vm.parseJsonAddress(json, string.concat(element, ".", field));
    }

    function data(string memory element, string memory field) internal view returns (bytes memory) {
        return vm.parseJsonBytes(json, string.concat(element, ".", field));
    }

    function text(string memory element, string memory field) internal view returns (string memory) {
        return vm.parseJsonString(json, string.concat(element, ".", field));
    }

    /// @notice The bytes of hexadecimal digits without the leading 0x.
    function hexOf(string memory digits) internal pure returns (bytes memory) {
        return vmJson.parseBytes(string.concat("0x", digits));
    }

    /// @notice `length` bytes of `value` from `from`; reverts where it is shorter.
    function slice(bytes memory value, uint256 from, uint256 length) internal pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = value[from + i];
        }
    }

    function hashes(string memory element, string memory field) internal view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(element, ".", field));
    }

    function byteStrings(string memory element, string memory field) internal view returns (bytes[] memory) {
        return vmJson.parseJsonBytesArray(json, string.concat(element, ".", field));
    }
}
