// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IStateReader} from "../../src/interfaces/IStateReader.sol";
import {VectorTest} from "../vectors/VectorTest.sol";
import {HeadSourceDouble} from "./HeadSourceDouble.sol";
import {LeafTrie} from "./LeafTrie.sol";
import {OneSlotState} from "./OneSlotState.sol";

/// @notice A state reader that hears one peer: the chain of vectors/stateProofs.json, and states that a test makes up with one account and one slot.
abstract contract StateReaderFixture is VectorTest {
    bytes32 internal constant PEER = keccak256("peer rollup");
    uint256 internal constant PEER_CHAIN = 901;
    address internal constant ACCOUNT = address(0xACC0);
    bytes32 internal constant SLOT = bytes32(uint256(7));
    uint64 internal constant NOW = 1_760_000_100;
    uint256 internal constant ANY_AGE = type(uint256).max;

    HeadSourceDouble internal heads;
    IStateReader internal reader;

    function setUp() public virtual {
        vm.warp(NOW);
        heads = new HeadSourceDouble();
        reader = IStateReader(create("StateReader.sol:StateReader", abi.encode(heads, heads)));
        heads.open(reader, PEER, PEER_CHAIN, 1);
    }

    /// @notice Attests a block with that state root and returns what proves it.
    function attest(bytes32 blockHash, bytes32 stateRoot, uint64 number, uint64 timestamp, uint8 finality)
        internal
        returns (IStateReader.BlockProof memory proof)
    {
        proof.rollupId = PEER;
        proof.outboxRoot = keccak256(abi.encode(blockHash, stateRoot, number, timestamp, finality));
        proof.details = IStateReader.Details(blockHash, stateRoot, 77, keccak256("l1 origin"));
        proof.headers = new bytes[](0);
        Attested memory head;
        head.rollupId = PEER;
        head.number = number;
        head.timestamp = timestamp;
        head.finality = finality;
        head.outboxRoot = proof.outboxRoot;
        head.detailsHash = keccak256(abi.encode(keccak256("parley/v0/details"), proof.details));
        heads.attest(head);
    }

    /// @notice Proves `ACCOUNT`'s `SLOT` as `value` in a block that the test makes up.
    function proveValue(uint256 value, uint64 number, uint8 finality) internal returns (IStateReader.Reading memory) {
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = stateOf(value);
        // Timestamps follow numbers.
        IStateReader.BlockProof memory proof =
            attest(keccak256(abi.encode(number, value)), stateRoot, number, NOW - 1000 + number, finality);
        return reader.proveSlots(proof, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode))[0];
    }

    /// @notice A state of one account, with one slot: both tries are single leaves.
    function stateOf(uint256 value) internal pure returns (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) {
        return OneSlotState.make(ACCOUNT, SLOT, value);
    }

    function slotsOf(bytes memory node) internal pure returns (IStateReader.SlotProof[] memory slots) {
        slots = new IStateReader.SlotProof[](1);
        slots[0] = IStateReader.SlotProof(SLOT, LeafTrie.proof(node));
    }

    function readValue(uint8 leastFinality) internal view returns (uint256) {
        return uint256(readSlot(ACCOUNT, SLOT, leastFinality, ANY_AGE).value);
    }

    function readSlot(address account_, bytes32 slot, uint8 leastFinality, uint256 maxAgeSeconds)
        internal
        view
        returns (IStateReader.Reading memory r)
    {
        (r.value, r.number, r.timestamp, r.finality) = reader.read(PEER, account_, slot, leastFinality, maxAgeSeconds);
    }
}
