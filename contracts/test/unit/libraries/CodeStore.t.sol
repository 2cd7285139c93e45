// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CodeStore} from "../../../src/libraries/CodeStore.sol";
import {Test} from "../../utils/Test.sol";

contract CodeStoreTest is Test {
    function write(bytes memory data) external returns (address) {
        return CodeStore.write(data);
    }

    function testFuzz_write_holdsTheData(bytes memory data) public {
        vm.assertEq(CodeStore.write(data).code, bytes.concat(hex"00", data));
    }

    /// @dev EIP-3541 forbids code that begins with 0xef; the leading byte takes care of it. And whoever calls it finds a STOP.
    function test_write_anyFirstByte_neverRuns() public {
        address store = CodeStore.write(hex"ef00");
        vm.assertEq(store.code, hex"00ef00");
        (bool success, bytes memory answer) = CodeStore.write(hex"fe").call("");
        vm.assertTrue(success);
        vm.assertEq(answer.length, 0);
    }

    function test_write_lengthsAtTheEdges() public {
        uint256[4] memory lengths = [uint256(0), 1, 255, CodeStore.MOST_BYTES];
        for (uint256 i = 0; i < lengths.length; ++i) {
            bytes memory data = new bytes(lengths[i]);
            if (data.length != 0) data[data.length - 1] = 0xff;
            vm.assertEq(CodeStore.write(data).code, bytes.concat(hex"00", data));
        }
    }

    function test_write_tooLong_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(CodeStore.CodeNotWritten.selector, CodeStore.MOST_BYTES + 1));
        this.write(new bytes(CodeStore.MOST_BYTES + 1));
    }

    /// @dev A creation that fails, here for want of gas, is reported: no address is nobody's.
    function test_write_creationFails_reverts() public {
        (bool success, bytes memory reason) = address(this).call{gas: 400_000}(abi.encodeCall(this.write, (new bytes(8_000))));
        vm.assertFalse(success);
        vm.assertEq(reason, abi.encodeWithSelector(CodeStore.CodeNotWritten.selector, 8_000));
    }
}
