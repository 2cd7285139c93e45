// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IStateReader} from "../../src/interfaces/IStateReader.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {LeafTrie} from "./LeafTrie.sol";
import {OneSlotState} from "./OneSlotState.sol";
import {PolicyFixture} from "./PolicyFixture.sol";

/// @notice Proves and reads one slot of the peer through the reader of state, under heads that the real policy hears.
abstract contract FloorFixture is PolicyFixture {
    address internal constant ACCOUNT = address(0xACC0);
    bytes32 internal constant SLOT = bytes32(uint256(7));

    /// @notice External, so that a revert can be expected or caught.
    function proveOutside(uint8 finality, uint64 number, uint256 fork, uint256 value) public {
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = OneSlotState.make(ACCOUNT, SLOT, value);
        Attested memory head = headOf(finality, number, fork);
        IStateReader.BlockProof memory proof;
        proof.details = IStateReader.Details(keccak256(abi.encode("block", value)), stateRoot, 77, keccak256("l1 origin"));
        head.detailsHash =
            Hashes.detailsHash(proof.details.blockHash, proof.details.stateRoot, proof.details.l1OriginNumber, proof.details.l1OriginHash);
        (proof.headSection, proof.rollupId, proof.outboxRoot) = (abi.encode(head), PEER_ID, head.outboxRoot);
        proof.headers = new bytes[](0);
        IStateReader.SlotProof[] memory slots = new IStateReader.SlotProof[](1);
        slots[0] = IStateReader.SlotProof(SLOT, LeafTrie.proof(slotNode));
        reader.proveSlots(proof, ACCOUNT, LeafTrie.proof(accountNode), slots);
    }

    /// @notice The value that may be read at that finality; 0 where there is none.
    function valueAt(uint8 leastFinality) internal view returns (uint256) {
        try reader.read(PEER_ID, ACCOUNT, SLOT, leastFinality, type(uint256).max) returns (bytes32 value, uint64, uint64, uint8) {
            return uint256(value);
        } catch {
            return 0;
        }
    }
}
