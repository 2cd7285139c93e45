// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Operator} from "../../src/interfaces/IParleyTypes.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice The light client's verdicts on the certificates that packages/bls judges too: the same reason for each.
contract CertificateVectorsTest is VectorTest {
    ILightClient private client;
    mapping(string reason => bytes4) private selectors;

    function setUp() public {
        load("certificate.json");
        selectors["InvalidHead"] = ILightClient.InvalidHead.selector;
        selectors["UnknownEpoch"] = ILightClient.UnknownEpoch.selector;
        selectors["InvalidSignerBitmap"] = ILightClient.InvalidSignerBitmap.selector;
        selectors["QuorumNotReached"] = ILightClient.QuorumNotReached.selector;
        selectors["InvalidSignature"] = ILightClient.InvalidSignature.selector;

        ILightClient.Table[] memory tables = new ILightClient.Table[](countOf(".tables"));
        for (uint256 i = 0; i < tables.length; ++i) {
            tables[i] = table(elementAt(".tables", i));
        }
        string memory t = elementAt(".tables", 0);
        vm.warp(u(t, "snapshotTime") + 1);
        bytes memory arguments = abi.encode(
            u(t, "l1ChainId"),
            account(t, "avs"),
            uint32(u(t, "operatorSetId")),
            uint64(14 days),
            uint64(7 days),
            uint64(1 days),
            tables
        );
        client = ILightClient(create("Bls12381LightClient.sol:Bls12381LightClient", arguments));
    }

    function test_tables_rootAndWeight() public view {
        uint256 count = countOf(".tables");
        for (uint256 i = 0; i < count; ++i) {
            string memory t = elementAt(".tables", i);
            uint32 epoch = uint32(u(t, "epoch"));
            vm.assertEq(client.tableRoot(epoch), b32(t, "tableRoot"));
            vm.assertEq(client.totalWeight(epoch), u(t, "totalWeight"));
        }
    }

    function test_submit_valid_recordsTheWeight() public {
        uint256 count = countOf(".valid");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".valid", i);
            uint256 before = vm.snapshotState();
            Certificate memory certificate = certificateOf(c);
            vm.assertEq(client.attestationDigest(certificate.epoch, certificate.beat, certificate.headsRoot), b32(c, "digest"));
            vm.assertEq(client.submit(certificate), certificate.headsRoot);
            ILightClient.Checkpoint memory known = client.checkpoint(certificate.headsRoot);
            vm.assertEq(known.signedWeight, u(c, "signedWeight"), text(c, "why"));
            vm.assertEq(known.beat, certificate.beat);
            vm.revertToState(before);
        }
    }

    function test_submit_invalid_revertsWithTheReason() public {
        uint256 count = countOf(".invalid");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".invalid", i);
            try client.submit(certificateOf(c)) {
                vm.assertTrue(false, text(c, "why"));
            } catch (bytes memory reason) {
                bytes4 expected = selectors[text(c, "reason")];
                vm.assertTrue(expected != 0 && selectorOf(reason) == expected, text(c, "why"));
            }
        }
    }

    function certificateOf(string memory c) private view returns (Certificate memory) {
        return Certificate({
            epoch: uint32(u(c, "epoch")),
            beat: uint64(u(c, "beat")),
            headsRoot: b32(c, "headsRoot"),
            signers: data(c, "signers"),
            signature: data(c, "signature")
        });
    }

    function table(string memory t) private view returns (ILightClient.Table memory seeded) {
        address[] memory accounts = vmJson.parseJsonAddressArray(json, string.concat(t, ".operators"));
        uint256[] memory weights = vmJson.parseJsonUintArray(json, string.concat(t, ".weights"));
        bytes[] memory keys = vmJson.parseJsonBytesArray(json, string.concat(t, ".publicKeys"));
        seeded.epoch = uint32(u(t, "epoch"));
        seeded.snapshotTime = uint64(u(t, "snapshotTime"));
        seeded.validFrom = uint64(u(t, "validFrom"));
        seeded.validUntil = uint64(u(t, "validUntil"));
        seeded.sharesRoot = b32(t, "sharesRoot");
        seeded.operators = new Operator[](accounts.length);
        for (uint256 seat = 0; seat < accounts.length; ++seat) {
            seeded.operators[seat] = Operator({operator: accounts[seat], weight: uint128(weights[seat]), publicKey: keys[seat]});
        }
    }
}
