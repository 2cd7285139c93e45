// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {HeaderChain} from "../../../src/libraries/HeaderChain.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {Headers} from "../../utils/Headers.sol";

/// @notice A liar signs on one branch, waits for some minutes, and goes on upon another: the headers between do not fit into one transaction. What is remembered on the way
/// must not become evidence against who signed one branch only.
contract DistantForkTest is L1Fixture {
    uint256 private constant LIAR = 1;
    uint256 private constant HONEST = 2;
    bytes32 private constant ROOT = keccak256("block 10");
    uint64 private constant TOP = 610;
    /// @dev The most that a transaction may use (EIP-7825), less what 600 headers cost as calldata.
    uint256 private constant GAS = 16_777_216 - 600 * 5_000;

    /// Headers of the blocks 11 … 610.
    bytes[] private left;
    bytes[] private right;

    function setUp() public override {
        super.setUp();
        join(LIAR, 10 ether);
        join(HONEST, 10 ether);
        publish();
        left = Headers.chain(ROOT, 10, TOP - 10, "left");
        right = Headers.chain(ROOT, 10, 3, "right");
    }

    function test_submitFork_hundredsOfBlocksApart_slashesInSteps() external {
        Statement memory higher = _on(LIAR, left, TOP);
        Statement memory lower = _on(LIAR, right, 12);
        (bool success,) = address(slasher).call{gas: GAS}(abi.encodeCall(slasher.submitFork, (higher, lower, _headers(TOP, 13))));
        vm.assertFalse(success, "fits: nothing is shown here");

        bytes32 top = higher.head.blockHash;
        slasher.rememberAncestor{gas: GAS}(top, TOP, _headers(TOP, 311));
        vm.assertEq(slasher.rememberedAncestor(top, 310), keccak256(left[299]));
        slasher.rememberAncestor{gas: GAS}(top, 310, _headers(310, 14));
        slasher.submitFork{gas: GAS}(higher, lower, _headers(13, 13));
        vm.assertTrue(registry.isEjected(vm.addr(LIAR)));
    }

    /// @dev Right down to the lower head's number: no header is left to bring.
    function test_submitFork_rememberedWholly_slashes() external {
        Statement memory higher = _on(LIAR, left, 20);
        slasher.rememberAncestor(higher.head.blockHash, 20, _headers(20, 13));
        slasher.submitFork(higher, _on(LIAR, right, 12), noHeaders());
        vm.assertTrue(registry.isEjected(vm.addr(LIAR)));
    }

    /// @dev Without a header a block could be said to bear any number, its descendant's ancestor's too.
    function test_rememberAncestor_withoutHeader_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongHeaderCount.selector, 0, 1));
        slasher.rememberAncestor(keccak256(left[9]), 12, noHeaders());
        Statement memory higher = _on(HONEST, left, 20);
        Statement memory lower = _on(HONEST, left, 12);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongHeaderCount.selector, 0, 8));
        slasher.submitFork(higher, lower, noHeaders());
    }

    /// @dev Under a number that is not the block's, with another chain's headers, or from an ancestor that it does not have.
    function test_rememberAncestor_untrue_reverts() external {
        bytes32 top = keccak256(left[9]);
        bytes[] memory headers = _headers(20, 18);
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeaderNumber.selector, 20, 21));
        slasher.rememberAncestor(top, 21, headers);
        slasher.rememberAncestor(top, 20, headers);
        headers = Headers.down(right, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeader.selector, 17, keccak256(headers[0]), keccak256(left[6])));
        slasher.rememberAncestor(top, 17, headers);
        headers = _headers(15, 14);
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeader.selector, 15, keccak256(headers[0]), top));
        slasher.rememberAncestor(top, 15, headers);
    }

    /// @dev Whatever was remembered of the chain that it signed, from wherever.
    /// forge-config: default.fuzz.runs = 8
    function testFuzz_submitFork_honestBranch_neverSlashes(uint256 seed) external {
        bytes32 top = keccak256(left[29]);
        uint64 known = 40;
        while (known > 11 + seed % 8) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint64 next = known - 1 - uint64(seed % (known - 10));
            slasher.rememberAncestor(top, known, _headers(known, next + 1));
            known = next;
        }
        Statement memory higher = _on(HONEST, left, 40);
        for (uint64 number = 11; number < 40; number += 7) {
            Statement memory lower = _on(HONEST, left, number);
            for (uint64 from = number; from <= 40; ++from) {
                bytes[] memory headers = from == number ? noHeaders() : _headers(from, number + 1);
                try slasher.submitFork(higher, lower, headers) {
                    revert("slashed");
                } catch (bytes memory reason) {
                    bytes4 selector = selectorOf(reason);
                    vm.assertTrue(selector == ISlasher.NotEquivocation.selector || selector == ISlasher.WrongHeaderCount.selector);
                }
            }
        }
    }

    function _headers(uint256 from, uint256 to) private view returns (bytes[] memory headers) {
        headers = new bytes[](from + 1 - to);
        for (uint256 i = 0; i < headers.length; ++i) {
            headers[i] = left[from - 11 - i];
        }
    }

    function _on(uint256 key, bytes[] storage branch, uint64 number) private view returns (Statement memory) {
        return state(key, 1, 100 + number, makeHead(number, keccak256(branch[number - 11])));
    }
}
