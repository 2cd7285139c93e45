// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProof} from "../../src/libraries/StateProof.sol";
import {TableProof} from "../../src/libraries/TableProof.sol";
import {TrieWalk} from "../../src/libraries/TrieWalk.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

/// @dev Library functions behind external calls, so that proofs lie in calldata and reverts can be caught.
contract StateProofHarness {
    function get(bytes32 root, bytes memory key, bytes[] calldata proof) external pure returns (bool found, bytes memory value) {
        return TrieWalk.get(root, key, proof);
    }

    /// @notice OpenZeppelin's verifier of inclusion.
    function traverse(bytes32 root, bytes memory key, bytes[] memory proof) external pure returns (bytes memory) {
        return TrieProof.traverse(root, key, proof);
    }

    function header(bytes memory encoded) external pure returns (StateProof.Header memory) {
        return StateProof.header(encoded);
    }

    function account(bytes32 stateRoot, address owner, bytes[] calldata proof) external pure returns (StateProof.Account memory) {
        return StateProof.account(stateRoot, owner, proof);
    }

    function slotValue(bytes32 storageRoot, bytes32 slot, bytes[] calldata proof) external pure returns (bytes32) {
        return StateProof.slotValue(storageRoot, slot, proof);
    }

    function receiptLog(bytes32 receiptsRoot, uint256 transactionIndex, uint256 logIndex, bytes[] calldata proof)
        external
        pure
        returns (bool, StateProof.Log memory)
    {
        return StateProof.receiptLog(receiptsRoot, transactionIndex, logIndex, proof);
    }

    function receipt(bytes32 receiptsRoot, uint256 transactionIndex, bytes[] calldata proof)
        external
        pure
        returns (bool succeeded, uint256 logs)
    {
        (bool status, Memory.Slice[] memory items) = StateProof.receipt(receiptsRoot, transactionIndex, proof);
        return (status, items.length);
    }

    function requireTableRoot(bytes32 l1BlockHash, TableProof.SlotProof calldata proof, address operatorTable, uint32 epoch)
        external
        pure
        returns (bytes32 tableRoot)
    {
        return TableProof.requireTableRoot(l1BlockHash, proof, operatorTable, epoch);
    }

    function requireEjected(bytes32 l1BlockHash, TableProof.SlotProof calldata proof, address operatorRegistry, address operator)
        external
        pure
    {
        TableProof.requireEjected(l1BlockHash, proof, operatorRegistry, operator);
    }
}
