// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signing, Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {Signings} from "../../../src/libraries/Signings.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";

/// @notice Owners of other seats want the victim counted in a certificate over words that it never signed: with keys that cancel each other, with keys made from
/// the victim's, with sums of what it did sign.
contract FramedByAggregateTest is L1Fixture {
    uint256 private constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    uint256 private constant VICTIM = 1;
    uint256 private constant EVIL = 5;

    address private victim;
    address private plus;
    address private minus;
    address[] private all;

    function setUp() public override {
        super.setUp();
        victim = join(VICTIM, 10 ether);
        plus = join(EVIL, 10 ether);
        // −EVIL, whose possession its owner can prove. The account is another one.
        minus = enlist(99, 10 ether);
        bytes memory key = BLS12381.negateG1(BlsSigner.publicKey(EVIL));
        register(minus, abi.encode(key, prove(ORDER - EVIL, registry.popDigest(minus, key))));
        all = [victim, plus, minus];
        publish();
    }

    /// @dev The victim's true words, and lies that only the attacker's seats signed, in every combination of signers that they have.
    function test_submitFork_unsignedByVictim_reverts() external {
        Statement memory truth = state(VICTIM, 1, 10, makeHead(5, "one"));
        Statement memory lie = unsigned(1, 11, makeHead(5, "another"));
        bytes32 digest = digestOf(lie);
        bytes memory plusSays = BlsSigner.sign(EVIL, digest, BLS12381.SIGNATURE_DST);
        bytes[5] memory signatures = [
            plusSays,
            BlsSigner.sign(ORDER - EVIL, digest, BLS12381.SIGNATURE_DST),
            new bytes(256),
            BlsSigner.addG2(plusSays, truth.signing.signature),
            truth.signing.signature
        ];
        uint256[] memory nobody;
        for (uint256 i = 0; i < signatures.length; ++i) {
            lie.signing = aggregateOf(nobody, all, VICTIM, digest);
            lie.signing.signature = signatures[i];
            vm.expectRevert(abi.encodeWithSelector(Signings.InvalidSigning.selector, digest));
            slasher.submitFork(truth, lie, noHeaders());
            lie.signing = aggregateOf(nobody, two(victim, plus), VICTIM, digest);
            lie.signing.signature = signatures[i];
            vm.expectRevert(abi.encodeWithSelector(Signings.InvalidSigning.selector, digest));
            slasher.submitFork(truth, lie, noHeaders());
        }
    }

    /// @dev Seats that cancel each other are counted beside the victim's word unsigned. It binds their owner, who made them so, and proves of the victim what it said.
    function test_submitFork_cancellingSeats_bindTheirOwnerOnly() external {
        Statement memory truth = unsigned(1, 10, makeHead(5, "one"));
        uint256[] memory alone = new uint256[](1);
        alone[0] = VICTIM;
        truth.signing = aggregateOf(alone, all, VICTIM, digestOf(truth));
        Statement memory again = state(VICTIM, 1, 12, makeHead(5, "one"));
        vm.expectPartialRevert(bytes4(keccak256("NotEquivocation(bytes32,bytes32)")));
        slasher.submitFork(truth, again, noHeaders());

        Statement memory contrary = state(EVIL, 1, 11, makeHead(5, "another"));
        truth.signing.publicKey = contrary.signing.publicKey;
        slasher.submitFork(truth, contrary, noHeaders());
        vm.assertTrue(registry.isEjected(plus));
        vm.assertFalse(registry.isEjected(victim));
    }

    /// @dev With P − victim in the table, P's owner alone could sign for both. It never gets there: the proof of possession needs the victim's secret.
    function test_register_keyMadeFromVictims_reverts() external {
        bytes memory key = BLS12381.addG1(BlsSigner.publicKey(7), BLS12381.negateG1(BlsSigner.publicKey(VICTIM)));
        address rogue = enlist(98, 10 ether);
        bytes32 digest = registry.popDigest(rogue, key);
        bytes memory proof = prove(7, digest);
        vm.expectRevert(abi.encodeWithSignature("InvalidProofOfPossession(bytes32)", digest));
        this.register_(rogue, abi.encode(key, proof));
        key = BLS12381.negateG1(BlsSigner.publicKey(VICTIM));
        bytes32 other = registry.popDigest(rogue, key);
        vm.expectRevert(abi.encodeWithSignature("InvalidProofOfPossession(bytes32)", other));
        this.register_(rogue, abi.encode(key, proof));
    }

    function register_(address operator, bytes calldata data) external {
        register(operator, data);
    }

    function two(address a, address b) private pure returns (address[] memory both) {
        both = new address[](2);
        (both[0], both[1]) = (a, b);
    }
}
