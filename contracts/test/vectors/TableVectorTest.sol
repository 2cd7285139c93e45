// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Operator} from "../../src/interfaces/IParleyTypes.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice Operator tables of vector files, and light clients that know them.
abstract contract TableVectorTest is VectorTest {
    /// @param document the file's content
    /// @param element place of the table in it
    function tableIn(string memory document, string memory element) internal pure returns (ILightClient.Table memory table) {
        address[] memory accounts = vmJson.parseJsonAddressArray(document, string.concat(element, ".operators"));
        uint256[] memory weights = vmJson.parseJsonUintArray(document, string.concat(element, ".weights"));
        bytes[] memory keys = vmJson.parseJsonBytesArray(document, string.concat(element, ".publicKeys"));
        table.epoch = uint32(vm.parseJsonUint(document, string.concat(element, ".epoch")));
        table.snapshotTime = uint64(vm.parseJsonUint(document, string.concat(element, ".snapshotTime")));
        table.validFrom = uint64(vm.parseJsonUint(document, string.concat(element, ".validFrom")));
        table.validUntil = uint64(vm.parseJsonUint(document, string.concat(element, ".validUntil")));
        table.sharesRoot = vm.parseJsonBytes32(document, string.concat(element, ".sharesRoot"));
        table.operators = new Operator[](accounts.length);
        for (uint256 seat = 0; seat < accounts.length; ++seat) {
            table.operators[seat] = Operator({operator: accounts[seat], weight: uint128(weights[seat]), publicKey: keys[seat]});
        }
    }

    /// @notice A light client of the set and the scheme of the table at `element`, which knows `tables`.
    function newClientFor(string memory document, string memory element, ILightClient.Table[] memory tables)
        internal
        returns (ILightClient)
    {
        return newClientFor(document, element, address(0), tables);
    }

    /// @param l1Facts what it learns of its L1
    function newClientFor(string memory document, string memory element, address l1Facts, ILightClient.Table[] memory tables)
        internal
        returns (ILightClient)
    {
        bool ecdsa = vm.parseJsonUint(document, string.concat(element, ".scheme")) == 2;
        bytes memory arguments = abi.encode(
            vm.parseJsonUint(document, string.concat(element, ".l1ChainId")),
            vm.parseJsonAddress(document, string.concat(element, ".avs")),
            uint32(vm.parseJsonUint(document, string.concat(element, ".operatorSetId"))),
            uint64(14 days),
            uint64(7 days),
            uint64(1 days),
            l1Facts,
            tables
        );
        return ILightClient(
            create(ecdsa ? "Secp256k1LightClient.sol:Secp256k1LightClient" : "Bls12381LightClient.sol:Bls12381LightClient", arguments)
        );
    }
}
