// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {TableVectorTest} from "./TableVectorTest.sol";

/// @notice The light clients' verdicts on the certificates that the operators' software judges too: the same reason for each. Each case in a frame of its own, since
/// every look into the file takes memory.
contract CertificateVectorsTest is TableVectorTest {
    /// @dev By operator set.
    mapping(uint256 operatorSetId => ILightClient) private clients;
    mapping(string reason => bytes4) private selectors;

    function setUp() public {
        selectors["InvalidHead"] = ILightClient.InvalidHead.selector;
        selectors["UnknownEpoch"] = ILightClient.UnknownEpoch.selector;
        selectors["InvalidLength"] = ILightClient.InvalidLength.selector;
        selectors["InvalidSignerBitmap"] = ILightClient.InvalidSignerBitmap.selector;
        selectors["QuorumNotReached"] = ILightClient.QuorumNotReached.selector;
        selectors["InvalidSignature"] = ILightClient.InvalidSignature.selector;

        string memory document = _document();
        for (uint256 i = 0; vm.keyExistsJson(document, elementAt(".tables", i)); ++i) {
            string memory t = elementAt(".tables", i);
            uint256 set = vm.parseJsonUint(document, string.concat(t, ".operatorSetId"));
            if (address(clients[set]) != address(0)) continue;
            clients[set] = newClientFor(document, t, _tablesOf(document, set));
            vm.warp(vm.parseJsonUint(document, string.concat(t, ".validFrom")));
        }
    }

    function test_tables_rootAndWeight() public view {
        uint256 count;
        while (this.checkTable(count)) ++count;
        vm.assertTrue(count > 2);
    }

    function test_submit_valid_recordsTheWeight() public {
        uint256 count;
        while (this.checkValid(count)) ++count;
        vm.assertTrue(count > 4);
    }

    function test_submit_invalid_revertsWithTheReason() public {
        uint256 count;
        while (this.checkInvalid(count)) ++count;
        vm.assertTrue(count > 40);
    }

    /// @return whether there is a table `i`
    function checkTable(uint256 i) external view returns (bool) {
        string memory document = _document();
        string memory t = elementAt(".tables", i);
        if (!vm.keyExistsJson(document, t)) return false;
        ILightClient client = clients[vm.parseJsonUint(document, string.concat(t, ".operatorSetId"))];
        uint32 epoch = uint32(vm.parseJsonUint(document, string.concat(t, ".epoch")));
        vm.assertEq(client.tableRoot(epoch), vm.parseJsonBytes32(document, string.concat(t, ".tableRoot")));
        vm.assertEq(client.totalWeight(epoch), vm.parseJsonUint(document, string.concat(t, ".totalWeight")));
        return true;
    }

    /// @return whether there is a valid certificate `i`
    function checkValid(uint256 i) external returns (bool) {
        string memory document = _document();
        string memory c = elementAt(".valid", i);
        if (!vm.keyExistsJson(document, c)) return false;
        ILightClient client = _clientOf(document, c);
        uint32 epoch = uint32(vm.parseJsonUint(document, string.concat(c, ".epoch")));
        uint64 beat = uint64(vm.parseJsonUint(document, string.concat(c, ".beat")));
        bytes32 headsRoot = vm.parseJsonBytes32(document, string.concat(c, ".headsRoot"));
        bytes memory signers = vm.parseJsonBytes(document, string.concat(c, ".signers"));
        uint128 weight = uint128(vm.parseJsonUint(document, string.concat(c, ".signedWeight")));
        vm.assertEq(client.attestationDigest(epoch, beat, headsRoot), vm.parseJsonBytes32(document, string.concat(c, ".digest")));
        vm.assertFalse(client.isRecorded(epoch, beat, headsRoot, signers, weight));
        vm.assertEq(client.submit(_packedIn(document, c)), headsRoot);
        vm.assertTrue(client.isRecorded(epoch, beat, headsRoot, signers, weight));
        vm.assertEq(client.weigh(epoch, signers), weight);
        return true;
    }

    /// @return whether there is an invalid certificate `i`
    function checkInvalid(uint256 i) external returns (bool) {
        string memory document = _document();
        string memory c = elementAt(".invalid", i);
        if (!vm.keyExistsJson(document, c)) return false;
        string memory why = vm.parseJsonString(document, string.concat(c, ".why"));
        bytes4 expected = selectors[vm.parseJsonString(document, string.concat(c, ".reason"))];
        try _clientOf(document, c).submit(_packedIn(document, c)) {
            vm.assertTrue(false, why);
        } catch (bytes memory reason) {
            vm.assertTrue(expected != 0 && selectorOf(reason) == expected, why);
        }
        return true;
    }

    function _document() private view returns (string memory) {
        return vm.readFile("vectors/certificate.json");
    }

    function _tablesOf(string memory document, uint256 set) private view returns (ILightClient.Table[] memory tables) {
        tables = new ILightClient.Table[](8);
        uint256 count;
        for (uint256 i = 0; vm.keyExistsJson(document, elementAt(".tables", i)); ++i) {
            string memory t = elementAt(".tables", i);
            if (vm.parseJsonUint(document, string.concat(t, ".operatorSetId")) == set) tables[count++] = tableIn(document, t);
        }
        // Safe: `count` is at most 8, or the line above reverted.
        assembly ("memory-safe") {
            mstore(tables, count)
        }
    }

    function _clientOf(string memory document, string memory c) private view returns (ILightClient) {
        string memory t = elementAt(".tables", vm.parseJsonUint(document, string.concat(c, ".table")));
        return clients[vm.parseJsonUint(document, string.concat(t, ".operatorSetId"))];
    }

    function _packedIn(string memory document, string memory c) private pure returns (bytes memory) {
        return abi.encodePacked(
            uint32(vm.parseJsonUint(document, string.concat(c, ".epoch"))),
            uint64(vm.parseJsonUint(document, string.concat(c, ".beat"))),
            vm.parseJsonBytes32(document, string.concat(c, ".headsRoot")),
            vm.parseJsonBytes(document, string.concat(c, ".signers")),
            vm.parseJsonBytes(document, string.concat(c, ".signature"))
        );
    }
}
