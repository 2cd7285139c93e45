// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Head, TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../src/libraries/MerkleTree.sol";
import {VectorTest} from "./VectorTest.sol";

/// @dev The attributes of specs/wire.md §4 in the shape of calls.
interface IGatewayAttributes {
    function gasLimit(uint64 gas) external;
    function deadline(uint64 time) external;
}

contract HashesVectorsTest is VectorTest {
    function setUp() public {
        load("hashes.json");
    }

    function test_rollupId() public view {
        uint256 count = countOf(".rollupId");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".rollupId", i);
            vm.assertEq(Hashes.rollupId(u(c, "chainId"), b32(c, "genesisHash"), account(c, "gateway")), b32(c, "hash"));
        }
    }

    function test_messageHash() public view {
        uint256 count = countOf(".messageHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".messageHash", i);
            bytes32 hash = Hashes.messageHash(
                b32(c, "sourceId"),
                uint64(u(c, "lane")),
                uint64(u(c, "index")),
                keccak256(data(c, "sender")),
                keccak256(data(c, "recipient")),
                uint64(u(c, "gasLimit")),
                uint64(u(c, "deadline")),
                keccak256(data(c, "payload"))
            );
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_laneLeaf() public view {
        uint256 count = countOf(".laneLeaf");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".laneLeaf", i);
            bytes32 hash =
                Hashes.laneLeaf(b32(c, "sourceId"), b32(c, "destinationId"), uint64(u(c, "size")), b32(c, "tree"), b32(c, "open"));
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_outboxRoot() public view {
        uint256 count = countOf(".outboxRoot");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".outboxRoot", i);
            vm.assertEq(Hashes.outboxRoot(b32(c, "sourceId"), uint64(u(c, "laneCount")), b32(c, "root")), b32(c, "hash"));
        }
    }

    function test_sealDigest() public view {
        uint256 count = countOf(".sealDigest");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".sealDigest", i);
            bytes32 hash = Hashes.sealDigest(
                b32(c, "rollupId"),
                uint64(u(c, "number")),
                b32(c, "blockHash"),
                uint64(u(c, "l1OriginNumber")),
                b32(c, "l1OriginHash"),
                b32(c, "anchor")
            );
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_batchDigest() public view {
        uint256 count = countOf(".batchDigest");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".batchDigest", i);
            vm.assertEq(Hashes.batchDigest(b32(c, "sealDigest"), b32(c, "bodyHash")), b32(c, "hash"));
        }
    }

    function test_headHash() public view {
        uint256 count = countOf(".headHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".headHash", i);
            Head memory head = Head({
                rollupId: b32(c, "rollupId"),
                number: uint64(u(c, "number")),
                blockHash: b32(c, "blockHash"),
                timestamp: uint64(u(c, "timestamp")),
                stateRoot: b32(c, "stateRoot"),
                outboxRoot: b32(c, "outboxRoot"),
                finality: uint8(u(c, "finality")),
                l1OriginNumber: uint64(u(c, "l1OriginNumber")),
                l1OriginHash: b32(c, "l1OriginHash"),
                anchor: b32(c, "anchor")
            });
            vm.assertEq(Hashes.headHash(head), b32(c, "hash"));
        }
    }

    function test_detailsHash() public view {
        uint256 count = countOf(".detailsHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".detailsHash", i);
            bytes32 hash =
                Hashes.detailsHash(b32(c, "blockHash"), b32(c, "stateRoot"), uint64(u(c, "l1OriginNumber")), b32(c, "l1OriginHash"));
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_record() public view {
        uint256 count = countOf(".record");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".record", i);
            bytes32 hash = Hashes.record(
                b32(c, "headsRoot"),
                uint32(u(c, "epoch")),
                uint64(u(c, "beat")),
                uint128(u(c, "signedWeight")),
                keccak256(data(c, "signers"))
            );
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_headsRoot() public view {
        uint256 count = countOf(".headsRoot");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".headsRoot", i);
            bytes32 root = MerkleTree.root(hashes(c, "headHashes"));
            vm.assertEq(Hashes.headsRoot(uint64(u(c, "count")), root), b32(c, "hash"));
        }
    }

    function test_tableRoot() public view {
        uint256 count = countOf(".operatorLeaf");
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 seat = 0; seat < count; ++seat) {
            string memory c = elementAt(".operatorLeaf", seat);
            vm.assertEq(u(c, "seat"), seat);
            leaves[seat] =
                Hashes.operatorLeaf(uint32(seat), account(c, "operator"), keccak256(data(c, "publicKey")), uint128(u(c, "weight")));
            vm.assertEq(leaves[seat], b32(c, "hash"));
        }
        string memory t = elementAt(".tableRoot", 0);
        TableCommitment memory commitment = TableCommitment({
            l1ChainId: u(t, "l1ChainId"),
            avs: account(t, "avs"),
            operatorSetId: uint32(u(t, "operatorSetId")),
            scheme: uint8(u(t, "scheme")),
            epoch: uint32(u(t, "epoch")),
            snapshotTime: uint64(u(t, "snapshotTime")),
            validFrom: uint64(u(t, "validFrom")),
            validUntil: uint64(u(t, "validUntil")),
            count: uint32(count),
            totalWeight: uint128(u(t, "totalWeight")),
            root: MerkleTree.root(leaves),
            sharesRoot: b32(t, "sharesRoot")
        });
        bytes32 root = Hashes.tableRoot(commitment);
        vm.assertEq(root, b32(t, "hash"));
    }

    function test_sharesRoot() public view {
        uint256 count = countOf(".sharesRoot");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".sharesRoot", i);
            bytes32[] memory destinations = hashes(c, "destinationIds");
            bytes32[] memory leaves = new bytes32[](destinations.length);
            for (uint256 d = 0; d < leaves.length; ++d) {
                leaves[d] = Hashes.shareLeaf(destinations[d], uint16(u(c, string.concat("bps[", vm.toString(d), "]"))));
            }
            vm.assertEq(Hashes.sharesRoot(uint64(leaves.length), MerkleTree.root(leaves)), b32(c, "hash"));
        }
    }

    function test_attestationDigest() public view {
        uint256 count = countOf(".attestationDigest");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".attestationDigest", i);
            bytes32 hash = Hashes.attestationDigest(
                u(c, "l1ChainId"),
                account(c, "avs"),
                uint32(u(c, "operatorSetId")),
                uint32(u(c, "epoch")),
                uint64(u(c, "beat")),
                b32(c, "headsRoot")
            );
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_handoverDigest() public view {
        uint256 count = countOf(".handoverDigest");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".handoverDigest", i);
            bytes32 hash = Hashes.handoverDigest(
                u(c, "l1ChainId"),
                account(c, "avs"),
                uint32(u(c, "operatorSetId")),
                uint32(u(c, "epoch")),
                uint32(u(c, "nextEpoch")),
                b32(c, "nextTableRoot")
            );
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_popDigest() public view {
        uint256 count = countOf(".popDigest");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".popDigest", i);
            bytes32 keyHash = keccak256(data(c, "publicKey"));
            vm.assertEq(Hashes.popDigest(u(c, "l1ChainId"), account(c, "registrar"), account(c, "operator"), keyHash), b32(c, "hash"));
        }
    }

    function test_evidenceId() public view {
        uint256 count = countOf(".equivocationId");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".equivocationId", i);
            bytes32 id = Hashes.evidenceId(account(c, "operator"), b32(c, "rollupId"), uint64(u(c, "number")), uint8(u(c, "finality")));
            vm.assertEq(id, b32(c, "hash"));
        }
    }

    function test_forkId() public view {
        uint256 count = countOf(".forkId");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".forkId", i);
            vm.assertEq(Hashes.forkId(account(c, "operator"), b32(c, "rollupId"), b32(c, "anchor")), b32(c, "hash"));
        }
    }

    function test_consumedLink() public view {
        uint256 count = countOf(".consumedLink");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".consumedLink", i);
            bytes32[] memory ids = vm.parseJsonBytes32Array(json, string.concat(c, ".ids"));
            bytes32 hash = Hashes.consumedLink(b32(c, "previous"), uint64(u(c, "first")), keccak256(abi.encodePacked(ids)));
            vm.assertEq(hash, b32(c, "hash"));
        }
        vm.assertEq(Hashes.refundId(b32(".refundId[0]", "messageHash")), b32(".refundId[0]", "hash"));
    }

    /// @dev Neither is computed on chain: these are the formulas of specs/wire.md §3 in another language.
    function test_codeHashAndAllocHash() public view {
        string memory c = elementAt(".codeHash", 0);
        bytes32 code = keccak256(
            abi.encode(
                keccak256(data(c, "gateway")),
                keccak256(data(c, "lightClient")),
                keccak256(data(c, "policy")),
                keccak256(data(c, "exits")),
                keccak256(data(c, "l1Gateway"))
            )
        );
        vm.assertEq(code, b32(c, "hash"));

        uint256 count = countOf(".allocHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory a = elementAt(".allocHash", i);
            address[] memory accounts = vmJson.parseJsonAddressArray(json, string.concat(a, ".addresses"));
            uint256[] memory balances = vmJson.parseJsonUintArray(json, string.concat(a, ".balancesWei"));
            bytes memory packed;
            for (uint256 j = 0; j < accounts.length; ++j) {
                packed = bytes.concat(packed, abi.encode(accounts[j], balances[j]));
            }
            vm.assertEq(keccak256(packed), b32(a, "hash"));
        }
    }

    /// @dev Not computed on chain either. Slots are those of the last contract.
    function test_codeHashWithPredeploys() public view {
        uint256 count = countOf(".codeHashWith");
        vm.assertEq(count, 2);
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".codeHashWith", i);
            address[] memory accounts = vmJson.parseJsonAddressArray(json, string.concat(c, ".addresses"));
            bytes[] memory codes = vmJson.parseJsonBytesArray(json, string.concat(c, ".codes"));
            (bytes32[] memory slots, bytes32[] memory values) = (hashes(c, "slots"), hashes(c, "values"));
            bytes memory ofLast;
            for (uint256 j = 0; j < slots.length; ++j) {
                ofLast = bytes.concat(ofLast, slots[j], values[j]);
            }
            bytes memory packed = abi.encode(b32(c, "standard"));
            for (uint256 j = 0; j < accounts.length; ++j) {
                bytes32 state = keccak256(j + 1 == accounts.length ? ofLast : bytes(""));
                packed = bytes.concat(packed, abi.encode(accounts[j], keccak256(codes[j]), state));
            }
            vm.assertEq(keccak256(packed), b32(c, "hash"));
        }
    }

    /// @dev Not computed on chain either.
    function test_derivationHash() public view {
        uint256 count = countOf(".derivationHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".derivationHash", i);
            bytes memory parts = abi.encode(
                keccak256("parley/v0/derivation"),
                u(c, "l1StartNumber"),
                b32(c, "l1StartHash"),
                account(c, "portals"),
                u(c, "sequencingWindow"),
                u(c, "maxDrift"),
                u(c, "originStep")
            );
            vm.assertEq(keccak256(parts), b32(c, "hash"));
        }
    }

    function test_childDerivationHash() public view {
        uint256 count = countOf(".childDerivationHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".childDerivationHash", i);
            bytes memory own = abi.encode(
                keccak256("parley/v0/derivation"),
                u(c, "l1StartNumber"),
                b32(c, "l1StartHash"),
                account(c, "portals"),
                u(c, "sequencingWindow"),
                u(c, "maxDrift"),
                u(c, "originStep")
            );
            bytes memory parent = abi.encode(b32(c, "parentId"), u(c, "parentChainId"), account(c, "parentRegistry"));
            vm.assertEq(keccak256(bytes.concat(own, parent)), b32(c, "hash"));
        }
    }

    function test_l1Messages() public view {
        uint256 count = countOf(".l1MessageId");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".l1MessageId", i);
            bytes32 payloadHash = keccak256(data(c, "payload"));
            bytes32 id = Hashes.l1MessageId(
                b32(c, "rollupId"),
                uint64(u(c, "index")),
                account(c, "sender"),
                account(c, "recipient"),
                u(c, "value"),
                uint64(u(c, "gasLimit")),
                payloadHash
            );
            vm.assertEq(id, b32(c, "hash"));
            c = elementAt(".messageToL1Id", i);
            id = Hashes.messageToL1Id(
                b32(c, "rollupId"), uint64(u(c, "index")), account(c, "sender"), account(c, "recipient"), u(c, "value"), payloadHash
            );
            vm.assertEq(id, b32(c, "hash"));
        }
    }

    function test_genesisHash() public view {
        uint256 count = countOf(".genesisHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".genesisHash", i);
            bytes memory first = abi.encode(
                keccak256("parley/v0/genesis"),
                u(c, "chainId"),
                u(c, "timestamp"),
                u(c, "gasLimit"),
                u(c, "baseFeePerGas"),
                account(c, "coinbase"),
                account(c, "sequencer")
            );
            bytes memory second = abi.encode(
                u(c, "l1ChainId"),
                account(c, "avs"),
                u(c, "operatorSetId"),
                b32(c, "tableRoot"),
                account(c, "governance"),
                b32(c, "codeHash"),
                b32(c, "allocHash"),
                b32(c, "derivationHash")
            );
            vm.assertEq(keccak256(bytes.concat(first, second)), b32(c, "hash"));
        }
    }

    function test_roundDigests() public view {
        string memory d = elementAt(".declarationDigest", 0);
        bytes32 declaration = keccak256(
            abi.encode(
                keccak256("parley/v0/declaration"), b32(d, "tableRoot"), u(d, "beat"), u(d, "seat"), u(d, "sequence"), b32(d, "contentHash")
            )
        );
        vm.assertEq(declaration, b32(d, "hash"));

        string memory p = elementAt(".proposalDigest", 0);
        bytes32 proposal = keccak256(
            abi.encode(
                keccak256("parley/v0/proposal"), b32(p, "tableRoot"), u(p, "beat"), u(p, "seat"), u(p, "view"), b32(p, "contentHash")
            )
        );
        vm.assertEq(proposal, b32(p, "hash"));

        uint256 count = countOf(".contentHash");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".contentHash", i);
            vm.assertEq(keccak256(abi.encodePacked(hashes(c, "headHashes"))), b32(c, "hash"));
        }
    }

    function test_attributes() public view {
        string memory g = elementAt(".gasLimitAttribute", 0);
        vm.assertEq(abi.encodeCall(IGatewayAttributes.gasLimit, (uint64(u(g, "value")))), data(g, "bytes"));
        string memory d = elementAt(".deadlineAttribute", 0);
        vm.assertEq(abi.encodeCall(IGatewayAttributes.deadline, (uint64(u(d, "value")))), data(d, "bytes"));
    }
}
