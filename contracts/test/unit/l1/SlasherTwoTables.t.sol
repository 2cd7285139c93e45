// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice One of two contradictory heads is signed under one table, the other under the next: whose keys they are decides, not the tables, in which an operator may have different seats and different keys.
contract SlasherTwoTablesTest is L1Fixture {
    uint256 private constant FORMER_KEY = 2;
    uint256 private constant KEY = 12;

    address private accused;
    uint256[] private signers = [1, FORMER_KEY, 3];
    address[] private counted;

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        accused = vm.addr(FORMER_KEY);
        counted = [vm.addr(1), accused, vm.addr(3)];
    }

    function test_submitFork_certificatesOfTwoTables_slashes() external {
        (Statement memory first, Statement memory second) = _lies();
        uint256 stake = stakeOf(accused);
        slasher.submitFork(first, second, noHeaders());
        vm.assertTrue(registry.isEjected(accused));
        vm.assertEq(stakeOf(accused), stake / 2);
    }

    function test_submitFork_signaturesOfTwoTables_slashes() external {
        (Statement memory first, Statement memory second) = _lies();
        first.signing = signedBy(FORMER_KEY, digestOf(first));
        second.signing = signedBy(KEY, digestOf(second));
        slasher.submitFork(second, first, noHeaders());
        vm.assertTrue(registry.isEjected(accused));
    }

    /// @dev A table opens the words that were given under it, and no others.
    function test_submitFork_tableOfTheOther_reverts() external {
        (Statement memory first, Statement memory second) = _lies();
        first.signing.table = second.signing.table;
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        slasher.submitFork(first, second, noHeaders());
    }

    /// @dev Who is counted in neither signed neither.
    function test_submitFork_countedInNeither_reverts() external {
        (Statement memory first, Statement memory second) = _lies();
        first.signing.publicKey = second.signing.publicKey = BlsSigner.publicKey(4);
        vm.expectRevert(abi.encodeWithSelector(Signings.NotCounted.selector, first.signing.publicKey));
        slasher.submitFork(first, second, noHeaders());
    }

    /// @dev One head in a certificate of each table, of operators of whom one has another key and another seat in the second one.
    function _lies() private returns (Statement memory first, Statement memory second) {
        uint32 epoch = publish();
        uint256 seat = seatOf(accused);
        first = unsigned(epoch, 7, makeHead(9, keccak256("one")));
        first.signing = aggregateOf(signers, counted, FORMER_KEY, digestOf(first));

        bytes memory publicKey = BlsSigner.publicKey(KEY);
        bytes memory proof = prove(KEY, registry.popDigest(accused, publicKey));
        vm.prank(accused);
        registry.rotateKey(publicKey, proof);
        // Somebody whose account stands before its own.
        uint256 newcomer = 5;
        while (vm.addr(newcomer) > accused) {
            ++newcomer;
        }
        join(newcomer, 10 ether);
        skip(MINIMUM_INTERVAL);
        epoch = publish();
        vm.assertEq(seatOf(accused), seat + 1);
        signers[1] = KEY;
        second = unsigned(epoch, 8, makeHead(9, keccak256("other")));
        second.signing = aggregateOf(signers, counted, KEY, digestOf(second));
    }
}
