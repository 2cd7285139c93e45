// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {PolicyDouble} from "../utils/PolicyDouble.sol";
import {Vm} from "../utils/Vm.sol";
import {TableVectorTest} from "./TableVectorTest.sol";

/// @notice The gateway's verdicts on the parcels that relayers' software makes and judges: what each one delivers, and that none of the malformed ones is taken.
contract ParcelVectorsTest is TableVectorTest {
    PolicyDouble private rules;
    /// @dev By table.
    ILightClient[] private clients;
    IGateway[] private gateways;

    function setUp() public {
        string memory document = _document();
        rules = new PolicyDouble(uint64(vm.parseJsonUint(document, ".valid[0].sourceChainId")));
        vm.chainId(vm.parseJsonUint(document, ".valid[0].destinationChainId"));
        bytes32 ownId = vm.parseJsonBytes32(document, ".valid[0].destinationId");
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        for (uint256 i = 0; vm.keyExistsJson(document, elementAt(".tables", i)); ++i) {
            tables[0] = tableIn(document, elementAt(".tables", i));
            clients.push(newClientFor(document, elementAt(".tables", i), tables));
            gateways.push(IGateway(create("Gateway.sol:Gateway", abi.encode(ownId, clients[i], IPolicy(address(rules)), address(0xE817)))));
        }
        vm.warp(tables[0].validFrom);
    }

    function test_deliver_valid_deliversTheMessages() public {
        uint256 count;
        while (this.checkValid(count)) ++count;
        vm.assertTrue(count > 9);
    }

    function test_deliver_invalid_reverts() public {
        uint256 count;
        while (this.checkInvalid(count)) ++count;
        vm.assertTrue(count > 30);
    }

    /// @dev The recipients have no code here, so every message fails: its event names id and index.
    /// @return whether there is a valid parcel `i`
    function checkValid(uint256 i) external returns (bool) {
        string memory document = _document();
        string memory c = elementAt(".valid", i);
        if (!vm.keyExistsJson(document, c)) return false;
        uint256 state = vm.snapshotState();
        uint256 table = vm.parseJsonUint(document, string.concat(c, ".table"));
        if (vm.parseJsonUint(document, string.concat(c, ".kind")) == 2) {
            clients[table].submit(vm.parseJsonBytes(document, string.concat(c, ".certificate")));
        }
        vm.recordLogs();
        vm.assertEq(gateways[table].deliver(vm.parseJsonBytes(document, string.concat(c, ".parcel"))), 0);
        _assertDelivered(gateways[table], document, c, vm.getRecordedLogs());
        Attested memory head = rules.lastHead();
        vm.assertEq(head.outboxRoot, vm.parseJsonBytes32(document, string.concat(c, ".outboxRoot")));
        vm.assertEq(head.headHash, vm.parseJsonBytes32(document, string.concat(c, ".headHash")));
        vm.assertEq(head.signedWeight, vm.parseJsonUint(document, string.concat(c, ".signedWeight")));
        vm.revertToState(state);
        return true;
    }

    /// @return whether there is an invalid parcel `i`
    function checkInvalid(uint256 i) external returns (bool) {
        string memory document = _document();
        string memory c = elementAt(".invalid", i);
        if (!vm.keyExistsJson(document, c)) return false;
        bytes memory parcel = vm.parseJsonBytes(document, string.concat(c, ".parcel"));
        for (uint256 table = 0; table < gateways.length; ++table) {
            (bool success,) = address(gateways[table]).call(abi.encodeCall(IGateway.deliver, (parcel)));
            vm.assertFalse(success, vm.parseJsonString(document, string.concat(c, ".why")));
        }
        return true;
    }

    function _assertDelivered(IGateway gateway, string memory document, string memory c, Vm.Log[] memory logs) private view {
        // Of the whole lane.
        bytes32[] memory ids = vm.parseJsonBytes32Array(document, string.concat(c, ".ids"));
        bytes32 sourceId = vm.parseJsonBytes32(document, string.concat(c, ".sourceId"));
        uint64 start = uint64(vm.parseJsonUint(document, string.concat(c, ".start")));
        uint256 failed;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IGateway.MessageFailed.selector) continue;
            vm.assertEq(logs[i].topics[1], ids[start + failed]);
            vm.assertEq(uint256(logs[i].topics[3]), start + failed);
            vm.assertTrue(gateway.status(sourceId, uint64(start + failed), ids[start + failed]) == IGateway.Status.Failed);
            ++failed;
        }
        vm.assertEq(failed, vm.parseJsonUint(document, string.concat(c, ".end")) - start);
    }

    function _document() private view returns (string memory) {
        return vm.readFile("vectors/parcel.json");
    }
}
