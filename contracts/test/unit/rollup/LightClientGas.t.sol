// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {FactsFixture} from "../../utils/FactsFixture.sol";

/// @notice What it costs to take over a table of as many seats as the L1 gives one (specs/protocol.md §7.5), and what revoked seats cost: in contracts/snapshots/lightClient.json, whole
/// transactions.
/// forge-config: default.isolate = true
contract LightClientGasTest is FactsFixture {
    /// @dev EIP-7825: no transaction has more.
    uint256 private constant TRANSACTION_GAS = 16_777_216;
    uint256 private constant SEATS = 240;

    function test_gas_adopt_bls_240() public {
        _adopt("adopt, bls12-381, 240 seats");
    }

    function test_gas_adopt_secp256k1_240() public {
        scheme = ECDSA;
        _adopt("adopt, secp256k1, 240 seats");
    }

    function test_gas_revoke_secp256k1_14of20() public {
        scheme = ECDSA;
        _revoke("secp256k1");
    }

    function test_gas_revoke_bls_14of20() public {
        _revoke("bls12-381");
    }

    function _adopt(string memory name) private {
        deployFacts();
        lightClient = newLightClient(operatorsOf(4));
        ILightClient.Table memory table = tableOf(EPOCH + 1, START, operatorsOf(SEATS));
        nativeFacts().setTableRoot(EPOCH + 1, rootOf(table));
        lightClient.adopt(table);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        vm.assertLt(gas, TRANSACTION_GAS);
        vm.snapshotValue("lightClient", name, gas);
    }

    /// @dev 14 of 20 sign; one that did not and is revoked is looked for, and one that did is subtracted.
    function _revoke(string memory name) private {
        deployFacts();
        Operator[] memory operators = operatorsOf(20);
        // The others alone are a quorum.
        operators[19].weight = 1;
        lightClient = newLightClient(operators);
        _submit(42);
        uint256 before = _submit(42 + 256);
        revokeSeat(tableOf(operators), 0);
        vm.snapshotValue("lightClient", string.concat("revoke, ", name, ", 20 seats, the first"), vm.lastCallGas().gasTotalUsed);
        vm.snapshotValue(
            "lightClient", string.concat("submit, ", name, ", 14 of 20, an absent seat revoked, more"), _submit(42 + 512) - before
        );
        revokeSeat(tableOf(operators), 19);
        vm.snapshotValue("lightClient", string.concat("submit, ", name, ", 14 of 20, a signer revoked, more"), _submit(42 + 768) - before);
    }

    function _submit(uint64 beat) private returns (uint256) {
        lightClient.submit(packCertificate(certify(keccak256("heads root"), beat, 20, 6)));
        return vm.lastCallGas().gasTotalUsed;
    }

    function deployFacts() private {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        newNativeFacts();
    }
}
