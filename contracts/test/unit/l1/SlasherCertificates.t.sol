// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice A certificate attests for each seat that it counts; a packed signature attests by itself.
contract SlasherCertificatesTest is L1Fixture {
    uint256 private constant ACCUSED = 2;

    uint256[] private signers = [1, 2, 3];
    address[] private counted;

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        counted = [vm.addr(1), vm.addr(2), vm.addr(3)];
        publish();
    }

    function test_submitFork_twoCertificates_slashesEachCounted() external {
        (Statement memory first, Statement memory second) = _lies(signers[0]);
        for (uint256 i = 0; i < signers.length; ++i) {
            first.signing.publicKey = second.signing.publicKey = BlsSigner.publicKey(signers[i]);
            slasher.submitFork(first, second, noHeaders());
            if (i == 0) vm.snapshotGasLastCall("l1", "submit fork, certificates 3 of 4");
            vm.assertTrue(registry.isEjected(vm.addr(signers[i])));
        }
        vm.assertFalse(registry.isEjected(vm.addr(4)));
    }

    function test_submitFork_certificateAndSignature_slashes() external {
        (Statement memory first, Statement memory second) = _lies(ACCUSED);
        second.signing = signedBy(ACCUSED, digestOf(second));
        slasher.submitFork(first, second, noHeaders());
        vm.assertTrue(registry.isEjected(vm.addr(ACCUSED)));
    }

    function test_submitFork_notCounted_reverts() external {
        (Statement memory first, Statement memory second) = _lies(4);
        vm.expectRevert(abi.encodeWithSelector(Signings.NotCounted.selector, first.signing.publicKey));
        slasher.submitFork(first, second, noHeaders());
    }

    /// @dev One is counted who did not sign.
    function test_submitFork_countedUnsigned_reverts() external {
        counted.push(vm.addr(4));
        (Statement memory first, Statement memory second) = _lies(4);
        _expectInvalid(first, second);
        (first, second) = _lies(1);
        _expectInvalid(first, second);
    }

    /// @dev One signed who is not counted.
    function test_submitFork_signedUncounted_reverts() external {
        signers.push(4);
        (Statement memory first, Statement memory second) = _lies(ACCUSED);
        _expectInvalid(first, second);
    }

    function test_submitFork_otherTable_reverts() external {
        (Statement memory first, Statement memory second) = _lies(ACCUSED);
        first.signing.table.operators[0].weight += 1;
        vm.expectPartialRevert(TableOpenings.WrongOperators.selector);
        slasher.submitFork(first, second, noHeaders());
        first.signing.table.operators[0].weight -= 1;
        first.signing.table.fields.totalWeight += 1;
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        slasher.submitFork(first, second, noHeaders());
        first.signing.table.fields.totalWeight -= 1;
        first.signing.table.fields.root = keccak256("another");
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        slasher.submitFork(first, second, noHeaders());
    }

    function test_submitFork_bitmapNotCanonical_reverts() external {
        (Statement memory first, Statement memory second) = _lies(ACCUSED);
        bytes memory signerBits = first.signing.signers;
        bytes[3] memory wrong = [bytes.concat(signerBits, hex"00"), bytes.concat(signerBits[0] | hex"10"), bytes(hex"00")];
        for (uint256 i = 0; i < wrong.length; ++i) {
            first.signing.signers = wrong[i];
            vm.expectPartialRevert(i < 2 ? Signings.InvalidSignerBitmap.selector : Signings.NobodySigned.selector);
            slasher.submitFork(first, second, noHeaders());
        }
    }

    function test_submitFork_secp256k1_slashes() external {
        (Statement memory first, Statement memory second) = _packed(7, vm.addr(ACCUSED));
        slasher.submitFork(first, second, noHeaders());
        vm.assertTrue(registry.isEjected(vm.addr(ACCUSED)));
    }

    function test_submitFork_secp256k1Malformed_reverts() external {
        (Statement memory first, Statement memory second) = _packed(7, vm.addr(ACCUSED));
        bytes memory good = second.signing.signature;
        bytes32 half = bytes32(uint256(1) << 254); // a high s, once the parity bit is off
        bytes32 r = bytes32(good);
        bytes[5] memory wrong = [
            bytes.concat(good, hex"00"),
            bytes.concat(r),
            bytes(""),
            new bytes(64),
            bytes.concat(r, bytes32(uint256(half) | (uint256(half) - 1) | (uint256(1) << 253)))
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            second.signing.signature = wrong[i];
            _expectInvalid(first, second);
        }
        // Another's signature under this key.
        second.signing.signature = _sign(8, digestOf(second));
        _expectInvalid(first, second);
    }

    function _packed(uint256 secret, address operator) private returns (Statement memory first, Statement memory second) {
        bytes memory key = abi.encodePacked(vm.addr(secret));
        vm.mockCall(address(registry), abi.encodeCall(IOperatorRegistry.operatorOfKey, (keccak256(key))), abi.encode(operator));
        first = unsigned(1, 10, makeHead(5, "one"));
        second = unsigned(1, 11, makeHead(5, "another"));
        first.signing.publicKey = second.signing.publicKey = key;
        first.signing.signature = _sign(secret, digestOf(first));
        second.signing.signature = _sign(secret, digestOf(second));
    }

    function _sign(uint256 secret, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        return bytes.concat(r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
    }

    function _lies(uint256 accused) private view returns (Statement memory first, Statement memory second) {
        first = unsigned(1, 10, makeHead(5, "one"));
        second = unsigned(1, 11, makeHead(5, "another"));
        first.signing = aggregateOf(signers, counted, accused, digestOf(first));
        second.signing = aggregateOf(signers, counted, accused, digestOf(second));
    }

    function _expectInvalid(Statement memory first, Statement memory second) private {
        vm.expectPartialRevert(Signings.InvalidSigning.selector);
        slasher.submitFork(first, second, noHeaders());
    }
}
