// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Attested, Head, Operator} from "../../src/interfaces/IParleyTypes.sol";
import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {Deliveries, Section} from "./Delivery.sol";
import {Certificate, RollupFixture} from "./RollupFixture.sol";

/// @notice A light client of four seats with weights 100 … 103, alone. What both schemes have in common is tested once, by the abstract suites on top of this;
/// the child says which scheme, and what is particular about it.
abstract contract LightClientFixture is RollupFixture {
    bytes32 internal constant HEADS_ROOT = keccak256("heads root");
    bytes32 internal constant OUTBOX_ROOT = keccak256("outbox root");
    uint256 internal constant SEATS = 4;
    uint128 internal constant TOTAL = 406;

    /// @notice The most seats that the scheme takes.
    function mostSeats() internal pure virtual returns (uint256);

    function setUp() public virtual {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        lightClient = newLightClient(operatorsOf(SEATS));
    }

    // External, so that reverts of the constructor can be expected.

    function deploy(uint64 deallocationDelay, uint64 evidenceWindow, uint64 margin, ILightClient.Table[] memory tables)
        external
        returns (ILightClient)
    {
        return newLightClient(deallocationDelay, evidenceWindow, margin, tables);
    }

    function deploy(Operator[] memory operators) external returns (ILightClient) {
        return newLightClient(operators);
    }

    function deployTable(ILightClient.Table memory table) internal returns (ILightClient) {
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = table;
        return newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
    }

    /// @notice Bit s of `seats` is seat s.
    function bitmap(uint256 count, uint256 seats) internal pure returns (bytes memory signers) {
        signers = new bytes((count + 7) / 8);
        for (uint256 i = 0; i < signers.length; ++i) {
            signers[i] = bytes1(uint8(seats >> (8 * i)));
        }
    }

    /// @notice Signed by exactly `seats`.
    function certifySeats(bytes32 headsRoot, uint64 beat, uint256 count, uint256 seats) internal view returns (Certificate memory) {
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, beat, headsRoot);
        bytes memory signers = bitmap(count, seats);
        return Certificate({epoch: EPOCH, beat: beat, headsRoot: headsRoot, signers: signers, signature: signDigest(digest, signers)});
    }

    /// @notice A signature over `digest` by exactly the seats of the bitmap.
    function signDigest(bytes32 digest, bytes memory signers) internal view returns (bytes memory signature) {
        uint256 secret;
        uint256 signed;
        // Room for all, shortened below: one buffer, since memory has its price where there are hundreds of seats.
        if (scheme == ECDSA) signature = new bytes(64 * 8 * signers.length);
        for (uint256 seat = 0; seat < 8 * signers.length; ++seat) {
            if ((uint8(signers[seat / 8]) >> (seat % 8)) & 1 == 0) continue;
            secret += secretOf(seat);
            if (scheme == ECDSA) _put(signature, 64 * signed++, compactSignature(secretOf(seat), digest));
        }
        if (scheme == BLS) return secret == 0 ? new bytes(256) : BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
        // Safe: only gets shorter.
        assembly ("memory-safe") {
            mstore(signature, mul(64, signed))
        }
    }

    function _put(bytes memory target, uint256 offset, bytes memory part) private pure {
        // Safe: 64 bytes from `offset` on lie in `target`, which has room for one part for each seat.
        assembly ("memory-safe") {
            mcopy(add(add(target, 32), offset), add(part, 32), 64)
        }
    }

    function submit(Certificate memory certificate) internal returns (bytes32) {
        return lightClient.submit(packCertificate(certificate));
    }

    function expectRefused(ILightClient client, Certificate memory certificate, bytes memory reason) internal {
        bytes memory packed = packCertificate(certificate);
        vm.expectRevert(reason);
        client.submit(packed);
    }

    function expectRefused(Certificate memory certificate, bytes memory reason) internal {
        expectRefused(lightClient, certificate, reason);
    }

    /// @notice The reason where the signature is not one over what the certificate says.
    function invalidSignature(Certificate memory c) internal pure returns (bytes memory) {
        bytes32 digest = Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, c.epoch, c.beat, c.headsRoot);
        return abi.encodeWithSelector(ILightClient.InvalidSignature.selector, digest);
    }

    function isRecorded(Certificate memory c, uint128 signedWeight) internal view returns (bool) {
        return lightClient.isRecorded(c.epoch, c.beat, c.headsRoot, c.signers, signedWeight);
    }

    /// @notice A certified head: its section brings a certificate of all but seat 0.
    function certifiedHead(uint64 number) internal view returns (Head memory head, Section memory section, Certificate memory certificate) {
        head = headOf(SOURCE_ID, OUTBOX_ROOT, number);
        (section, certificate) = sectionOf(head, SEATS, 1);
    }

    function authenticate(Section memory section) internal returns (Attested memory) {
        return lightClient.authenticate(Deliveries.encodeSection(section), SOURCE_ID, OUTBOX_ROOT);
    }

    function expectRefused(Section memory section, bytes memory reason) internal {
        bytes memory packed = Deliveries.encodeSection(section);
        vm.expectRevert(reason);
        lightClient.authenticate(packed, SOURCE_ID, OUTBOX_ROOT);
    }
}
