// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {KeyScheme} from "../../../src/libraries/KeyScheme.sol";
import {RegistryConfig} from "../../utils/Configs.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice One behaviour under both schemes.
abstract contract KeyRotationBehaviour is L1Fixture {
    address internal operator;

    function setUp() public override {
        super.setUp();
        operator = join(1, 10 ether);
        publish();
    }

    function test_rotateKey_seatsNewKeyFromNextEpoch() external {
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.KeyRotated(operator, keyOf(2));
        _rotate(operator, 2);
        vm.assertEq(registry.operatorKey(operator), keyOf(2));

        skip(MINIMUM_INTERVAL);
        (, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 1);
        vm.assertEq(seats[0].publicKey, keyOf(2));
    }

    /// @dev INV-11: what a former key signed is judged by its owner, for ever.
    function test_rotateKey_formerKeysStayBound() external {
        for (uint256 key = 2; key <= 4; ++key) {
            _rotate(operator, key);
        }
        deregister(operator);
        for (uint256 key = 1; key <= 4; ++key) {
            vm.assertEq(registry.operatorOfKey(keccak256(keyOf(key))), operator);
        }
    }

    /// @dev Rotating within an epoch, as often as anybody likes, costs whoever does it and leaves one seat with one key.
    function test_rotateKey_manyTimesWithinEpoch_lastCounts() external {
        for (uint256 key = 2; key <= 9; ++key) {
            _rotate(operator, key);
        }
        skip(MINIMUM_INTERVAL);
        (, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 1);
        vm.assertEq(seats[0].publicKey, keyOf(9));
    }

    function test_rotateKey_backToOwnFormerKey_needsNoProof() external {
        _rotate(operator, 2);
        bytes memory former = keyOf(1);
        vm.prank(operator);
        registry.rotateKey(former, "");
        vm.assertEq(registry.operatorKey(operator), former);
    }

    function test_rotateKey_sameKey_reverts() external {
        bytes memory key = keyOf(1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.KeyUnchanged.selector, keccak256(key)));
        vm.prank(operator);
        registry.rotateKey(key, "");
    }

    /// @dev Neither a key in use nor a former one comes to anybody else, by rotation or by registration, whatever its owner did meanwhile.
    function test_rotateKey_keyOfOther_reverts() external {
        address other = join(20, 10 ether);
        address newcomer = enlist(30, 10 ether);
        _rotate(operator, 2);
        deregister(operator);
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        for (uint256 key = 1; key <= 2; ++key) {
            bytes memory publicKey = keyOf(key);
            bytes memory taken = abi.encodeWithSelector(IOperatorRegistry.KeyTaken.selector, keccak256(publicKey), operator);
            bytes memory proof = prove(key, registry.popDigest(other, publicKey));
            vm.expectRevert(taken);
            vm.prank(other);
            registry.rotateKey(publicKey, proof);

            bytes memory data = registration(key, newcomer);
            vm.expectRevert(taken);
            register(newcomer, data);
        }
    }

    function test_rotateKey_noProof_reverts() external {
        bytes memory publicKey = keyOf(2);
        bytes memory proofOfOther = prove(2, registry.popDigest(address(0xbad), publicKey));
        bytes memory proofByOther = prove(3, registry.popDigest(operator, publicKey));
        bytes memory invalid =
            abi.encodeWithSelector(IOperatorRegistry.InvalidProofOfPossession.selector, registry.popDigest(operator, publicKey));
        bytes[3] memory proofs = [proofOfOther, proofByOther, bytes("")];
        for (uint256 i = 0; i < proofs.length; ++i) {
            vm.expectRevert(invalid);
            vm.prank(operator);
            registry.rotateKey(publicKey, proofs[i]);
        }
        vm.assertEq(registry.operatorOfKey(keccak256(publicKey)), address(0));
    }

    function test_rotateKey_ejected_reverts() external {
        vm.prank(address(slasher));
        registry.eject(operator);
        bytes memory publicKey = keyOf(2);
        bytes memory proof = prove(2, registry.popDigest(operator, publicKey));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.OperatorIsEjected.selector, operator));
        vm.prank(operator);
        registry.rotateKey(publicKey, proof);
    }

    /// @dev Nobody ties a key to an account that never registered: a later registration would find it taken by itself only.
    function test_rotateKey_neverRegistered_reverts() external {
        bytes memory publicKey = keyOf(2);
        bytes memory proof = prove(2, registry.popDigest(address(this), publicKey));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.UnknownOperator.selector, address(this)));
        registry.rotateKey(publicKey, proof);
    }

    /// @dev A rotation is no reason for an early epoch: else anybody with a seat could flood the rollups with tables.
    function test_rotateKey_doesNotHastenEpochs() external {
        _rotate(operator, 2);
        vm.expectRevert();
        table.publishEpoch();
    }

    function _rotate(address who, uint256 secretKey) internal {
        bytes memory publicKey = keyOf(secretKey);
        bytes memory proof = prove(secretKey, registry.popDigest(who, publicKey));
        vm.prank(who);
        registry.rotateKey(publicKey, proof);
    }
}

contract KeyRotationBls12381Test is KeyRotationBehaviour {}

contract KeyRotationSecp256k1Test is KeyRotationBehaviour {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function registryConfig(address slasher_) internal view override returns (RegistryConfig memory config) {
        config = super.registryConfig(slasher_);
        config.scheme = KeyScheme.SECP256K1;
    }

    /// @dev The operator's own address may be its key: the fixture makes both from one secret.
    function test_registerOperator_ownAddressAsKey() external view {
        vm.assertEq(registry.operatorKey(operator), abi.encodePacked(operator));
    }

    /// @dev What fails to recover gives zero; the zero address must not be provable by it.
    function test_registerOperator_zeroAddress_reverts() external {
        address newcomer = enlist(2, 10 ether);
        bytes memory zero = abi.encodePacked(address(0));
        _expectRefused(newcomer, zero, "");
        _expectRefused(newcomer, zero, new bytes(65));
        _expectRefused(newcomer, zero, abi.encodePacked(bytes32(uint256(1)), bytes32(uint256(1)), uint8(29)));
    }

    function test_registerOperator_malleableOrMalformed_reverts() external {
        address newcomer = enlist(2, 10 ether);
        bytes memory key = keyOf(2);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(2, registry.popDigest(newcomer, key));
        _expectRefused(newcomer, key, abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27)); // the same point, high s
        _expectRefused(newcomer, key, abi.encodePacked(r, s, v - 27));
        _expectRefused(newcomer, key, abi.encodePacked(r, s, v, uint8(0)));
        _expectRefused(newcomer, key, abi.encodePacked(r, s));
    }

    /// @dev The first 20 bytes alone would do: a longer key hashes to another id, and the one signer would hold many keys.
    function test_registerOperator_wrongKeyLength_reverts() external {
        address newcomer = enlist(2, 10 ether);
        bytes[3] memory keys = [bytes.concat(keyOf(2), bytes1(0)), bytes(""), abi.encode(vm.addr(2))];
        for (uint256 i = 0; i < keys.length; ++i) {
            _expectRefused(newcomer, keys[i], prove(2, registry.popDigest(newcomer, keys[i])));
        }
    }

    function _expectRefused(address newcomer, bytes memory key, bytes memory proof) private {
        bytes memory invalid =
            abi.encodeWithSelector(IOperatorRegistry.InvalidProofOfPossession.selector, registry.popDigest(newcomer, key));
        vm.expectRevert(invalid);
        register(newcomer, abi.encode(key, proof));
    }
}
