// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStateReader} from "../../../src/interfaces/IStateReader.sol";
import {StateReaderFixture} from "../../utils/StateReaderFixture.sol";

/// @notice Another contract that goes by a slot of the peer.
contract Consumer {
    IStateReader private immutable _reader;
    bytes32 private immutable _rollupId;
    address private immutable _account;
    bytes32 private immutable _slot;

    constructor(IStateReader reader, bytes32 rollupId, address account, bytes32 slot) {
        (_reader, _rollupId, _account, _slot) = (reader, rollupId, account, slot);
    }

    /// @dev No view: forge takes only calls that may write for transactions.
    function use() external returns (bytes32 value) {
        (value,,,) = _reader.read(_rollupId, _account, _slot, 1, 1 hours);
    }
}

/// @notice What proofs and readings cost, in contracts/snapshots/stateReader.json: gas of whole transactions, the 21,000 and the calldata included.
/// forge-config: default.isolate = true
contract StateReaderGasTest is StateReaderFixture {
    IStateReader.BlockProof private head;

    function setUp() public override {
        super.setUp();
        load("stateProofs.json");
        string memory c = ".headers[0]";
        head = attest(b32(c, "blockHash"), b32(c, "stateRoot"), uint64(u(c, "number")), uint64(u(c, "timestamp")), 1);
    }

    function test_gas_slotOf160Bits() public {
        _proveAndRead(".slots[5]", "slot of 160 bits", 30_000);
    }

    /// @dev Peer, record and the slot behind it, cold each, 6,300 gas, and the cold contract, 2,600: no room is left for anything else.
    function test_gas_slotOf256Bits() public {
        _proveAndRead(".slots[7]", "slot of 256 bits", 32_100);
    }

    function test_gas_slotProvenAsFinalized_readAsUnsafe() public {
        string memory c = ".headers[0]";
        head = attest(b32(c, "blockHash"), b32(c, "stateRoot"), uint64(u(c, "number")), uint64(u(c, "timestamp")), 3);
        _proveAndRead(".slots[5]", "slot of 160 bits, finalized, three finalities kept", 30_000);
    }

    function test_gas_log() public {
        head.headers = new bytes[](4);
        for (uint256 i = 0; i < 4; ++i) {
            head.headers[i] = data(elementAt(".headers", i), "encoded");
        }
        bytes[] memory proof = byteStrings(".logs[8]", "proof");
        reader.proveLog(head, uint64(u(".logs[8]", "transactionIndex")), uint64(u(".logs[8]", "logIndex")), proof);
        vm.snapshotValue("stateReader", "prove a log, three blocks under the head, first time", vm.lastCallGas().gasTotalUsed);
    }

    function _proveAndRead(string memory element, string memory name, uint256 most) private {
        address owner = account(element, "account");
        bytes32 slot = b32(element, "slot");
        Consumer consumer = new Consumer(reader, PEER, owner, slot);
        IStateReader.SlotProof[] memory slots = new IStateReader.SlotProof[](1);
        slots[0] = IStateReader.SlotProof(slot, byteStrings(element, "proof"));
        reader.proveSlots(head, owner, byteStrings(".accounts[0]", "proof"), slots);
        vm.snapshotValue("stateReader", string.concat("prove a ", name, ", first time"), vm.lastCallGas().gasTotalUsed);

        bytes32 value = consumer.use();
        uint256 transaction = vm.lastCallGas().gasTotalUsed;
        vm.assertEq(value, b32(element, "value"));
        vm.snapshotValue("stateReader", string.concat("read a ", name, ", by another contract"), transaction);
        vm.assertLt(transaction, most + 1, name);
    }
}
