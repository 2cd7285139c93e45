// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {FactsFixture} from "../../utils/FactsFixture.sol";

/// @notice A quorum was slashed, ejected and revoked in every epoch that the rollup uses. There is one that nobody brought so far, published before the ejection and still valid: the quorum brings it and lies under it in the same
/// transaction. Nobody could have revoked a seat there, for the light client did not know it.
abstract contract PassedOverEpoch is FactsFixture {
    uint256 private constant SEATS = 4;
    uint32 private constant PASSED_OVER = EPOCH + 1;
    uint128 private constant TOTAL = 406;
    bytes32 private constant LIE = keccak256("heads that nobody computed");

    ILightClient.Table private _table;

    function setUp() public {
        vm.chainId(OWN_CHAIN);
        newNativeFacts();
        deployRollup(SEATS);
        ILightClient.Table memory table = tableOf(PASSED_OVER, START - 30 minutes, operatorsOf(SEATS));
        nativeFacts().setTableRoot(PASSED_OVER, rootOf(table));
        _keep(table);
    }

    function test_adopt_afterEjection_seatsAreRevoked() public {
        ILightClient.Table memory former = tableOf(operatorsOf(SEATS));
        revokeSeat(former, 1);
        revokeSeat(former, 3);
        vm.expectEmit(address(lightClient));
        emit ILightClient.SeatRevoked(PASSED_OVER, 1, former.operators[1].operator, weightOf(1));
        vm.expectEmit(address(lightClient));
        emit ILightClient.SeatRevoked(PASSED_OVER, 3, former.operators[3].operator, weightOf(3));
        lightClient.adopt(_table);

        bytes memory lie = _lieOf(0);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, TOTAL - weightOf(1) - weightOf(3), TOTAL));
        lightClient.submit(lie);
        for (uint32 seat = 0; seat < SEATS; ++seat) {
            vm.assertTrue(lightClient.isRevoked(PASSED_OVER, seat) == (seat % 2 == 1));
        }
        vm.assertEq(lightClient.revokedWeight(PASSED_OVER), weightOf(1) + weightOf(3));
        // Once more by hand changes nothing.
        revoke(openSeat(_table, 3));
        vm.assertEq(lightClient.revokedWeight(PASSED_OVER), weightOf(1) + weightOf(3));
    }

    /// @dev One of four: the others are a quorum, and their certificates count with what is left.
    function test_adopt_afterEjectionOfOne_othersGoOn() public {
        nativeFacts().setEjected(operatorsOf(SEATS)[0].operator);
        lightClient.adopt(_table);
        vm.assertEq(lightClient.submit(_lieOf(0)), LIE);
        vm.assertEq(lightClient.weigh(PASSED_OVER, hex"0f"), TOTAL - weightOf(0));
    }

    /// @dev Who is ejected after that is revoked as before; and nobody else ever is.
    function test_adopt_beforeEjection_revokesNobody() public {
        lightClient.adopt(_table);
        vm.assertEq(lightClient.revokedWeight(PASSED_OVER), 0);
        revokeSeat(_table, 2);
        vm.assertEq(lightClient.revokedWeight(PASSED_OVER), weightOf(2));
    }

    /// @dev A certificate of the epoch by the seats [absent, SEATS).
    function _lieOf(uint256 absent) private view returns (bytes memory) {
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, PASSED_OVER, 42, LIE);
        bytes memory signature;
        uint256 secret;
        for (uint256 seat = absent; seat < SEATS; ++seat) {
            secret += secretOf(seat);
            if (scheme == ECDSA) signature = bytes.concat(signature, compactSignature(secretOf(seat), digest));
        }
        if (scheme == BLS) signature = BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
        return abi.encodePacked(PASSED_OVER, uint64(42), LIE, bitmapOf(SEATS, absent), signature);
    }

    function _keep(ILightClient.Table memory table) private {
        (_table.epoch, _table.snapshotTime, _table.validFrom) = (table.epoch, table.snapshotTime, table.validFrom);
        (_table.validUntil, _table.sharesRoot) = (table.validUntil, table.sharesRoot);
        for (uint256 i = 0; i < table.operators.length; ++i) {
            _table.operators.push(table.operators[i]);
        }
    }
}

contract Bls12381PassedOverEpochTest is PassedOverEpoch {
    constructor() {
        scheme = BLS;
    }
}

contract Secp256k1PassedOverEpochTest is PassedOverEpoch {
    constructor() {
        scheme = ECDSA;
    }
}
