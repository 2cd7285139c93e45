// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStateReader} from "../../../src/interfaces/IStateReader.sol";
import {StateProof} from "../../../src/libraries/StateProof.sol";
import {HeadSourceDouble} from "../../utils/HeadSourceDouble.sol";
import {LeafTrie} from "../../utils/LeafTrie.sol";
import {StateReaderFixture} from "../../utils/StateReaderFixture.sol";

/// @notice Facts of a real chain under its head: what is proven, by which chain of hashes, and what breaks it.
contract StateReaderProofsTest is StateReaderFixture {
    IStateReader.BlockProof private head;

    function setUp() public override {
        super.setUp();
        load("stateProofs.json");
        string memory c = ".headers[0]";
        head = attest(b32(c, "blockHash"), b32(c, "stateRoot"), uint64(u(c, "number")), uint64(u(c, "timestamp")), 3);
    }

    function test_proveSlots_realChain() public {
        string memory c = ".slots[5]";
        (address owner, bytes32 slot) = (account(c, "account"), b32(c, "slot"));
        reader.proveSlots(head, owner, accountProofOf(owner), _slot(c));
        IStateReader.Reading memory read = readSlot(owner, slot, 3, ANY_AGE);
        vm.assertEq(read.value, b32(c, "value"));
        vm.assertEq(read.number, u(".headers[0]", "number"));
    }

    /// @dev The state root by the header is the same as the attested one.
    function test_proveSlots_withTheHeadsHeader() public {
        head.headers = headersTo(0);
        string memory c = ".slots[5]";
        address owner = account(c, "account");
        vm.assertEq(reader.proveSlots(head, owner, accountProofOf(owner), _slot(c))[0].value, b32(c, "value"));
    }

    function test_proveSlots_slotOfAnotherAccount_reverts() public {
        string memory c = ".slots[5]";
        address other = account(".accounts[1]", "account");
        bytes[] memory proof = accountProofOf(other);
        IStateReader.SlotProof[] memory slots = _slot(c);
        vm.assertTrue(other != account(c, "account"));
        vm.expectRevert();
        reader.proveSlots(head, other, proof, slots);
    }

    function test_proveAccount_everyField() public {
        string memory c = ".accounts[0]";
        address owner = account(c, "account");
        IStateReader.AccountField[] memory fields = new IStateReader.AccountField[](4);
        for (uint8 i = 0; i < 4; ++i) {
            fields[i] = IStateReader.AccountField(i);
        }
        reader.proveAccount(head, owner, byteStrings(c, "proof"), fields);
        vm.assertEq(uint256(_field(owner, IStateReader.AccountField.Balance)), u(c, "balance"));
        vm.assertEq(uint256(_field(owner, IStateReader.AccountField.Nonce)), u(c, "nonce"));
        vm.assertEq(_field(owner, IStateReader.AccountField.StorageRoot), b32(c, "storageRoot"));
        vm.assertEq(_field(owner, IStateReader.AccountField.CodeHash), b32(c, "codeHash"));
    }

    function _field(address owner, IStateReader.AccountField field) private view returns (bytes32 value) {
        (value,,,) = reader.readAccount(PEER, owner, field, 3, ANY_AGE);
    }

    function test_proveLog_ofAnAncestor() public {
        head.headers = headersTo(3);
        string memory c = ".logs[8]";
        (uint64 transaction, uint64 index) = (uint64(u(c, "transactionIndex")), uint64(u(c, "logIndex")));
        (StateProof.Log memory log, IStateReader.Reading memory proven) = reader.proveLog(head, transaction, index, byteStrings(c, "proof"));
        vm.assertEq(log.emitter, account(c, "emitter"));
        vm.assertEq(log.data, data(c, "data"));
        IStateReader.LogPosition memory position = IStateReader.LogPosition(uint64(u(".headers[3]", "number")), transaction, index);
        (bytes32 hash, uint64 timestamp, uint8 finality) = reader.readLog(PEER, position, 3);
        vm.assertEq(hash, keccak256(abi.encode(log.emitter, log.topics, log.data)));
        vm.assertEq(hash, reader.logHash(log));
        vm.assertEq(timestamp, u(".headers[3]", "timestamp"));
        vm.assertEq(finality, 3);
        vm.assertEq(keccak256(abi.encode(proven)), keccak256(abi.encode(hash, position.number, timestamp, finality)));
    }

    function test_proveLog_withoutHeader_reverts() public {
        bytes[] memory proof = byteStrings(".logs[0]", "proof");
        vm.expectRevert(IStateReader.HeaderMissing.selector);
        reader.proveLog(head, 0, 0, proof);
    }

    function test_headers_notAChain_reverts() public {
        bytes[] memory proof = byteStrings(".logs[0]", "proof");
        bytes[] memory all = headersTo(3);
        // One left out, the order turned round, one twice, another's first.
        head.headers = new bytes[](3);
        (head.headers[0], head.headers[1], head.headers[2]) = (all[0], all[2], all[3]);
        _expectHeaderMismatch(proof, 1);
        (head.headers[0], head.headers[1], head.headers[2]) = (all[2], all[1], all[0]);
        _expectHeaderMismatch(proof, 0);
        (head.headers[0], head.headers[1], head.headers[2]) = (all[0], all[0], all[1]);
        _expectHeaderMismatch(proof, 1);
        head.headers = new bytes[](1);
        head.headers[0] = all[3];
        _expectHeaderMismatch(proof, 0);
    }

    function test_headers_tooMany_reverts() public {
        head.headers = new bytes[](257);
        bytes[] memory proof = byteStrings(".logs[0]", "proof");
        vm.expectRevert(abi.encodeWithSelector(IStateReader.TooManyHeaders.selector, 257, 256));
        reader.proveLog(head, 0, 0, proof);
    }

    function test_details_anyOther_reverts() public {
        IStateReader.BlockProof memory forged = head;
        (bytes32 stateRoot, bytes memory accountNode, bytes memory slotNode) = stateOf(1_000_000 ether);
        bytes32 expected = keccak256(abi.encode(keccak256("parley/v0/details"), forged.details));
        forged.details.stateRoot = stateRoot;
        bytes32 actual = keccak256(abi.encode(keccak256("parley/v0/details"), forged.details));
        vm.expectRevert(abi.encodeWithSelector(IStateReader.DetailsMismatch.selector, expected, actual));
        reader.proveSlots(forged, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode));
        forged.details = head.details;
        forged.details.l1OriginNumber += 1;
        vm.expectPartialRevert(IStateReader.DetailsMismatch.selector);
        reader.proveSlots(forged, ACCOUNT, LeafTrie.proof(accountNode), slotsOf(slotNode));
    }

    function test_head_unattested_reverts() public {
        head.outboxRoot = keccak256("another outbox");
        bytes[] memory proof = byteStrings(".logs[0]", "proof");
        head.headers = headersTo(0);
        vm.expectRevert(abi.encodeWithSelector(HeadSourceDouble.NoSuchHead.selector, PEER, head.outboxRoot));
        reader.proveLog(head, 0, 0, proof);
    }

    /// @dev Operators attested a number, a time or a root that the header of that hash does not have.
    function test_header_contradictsHead_reverts() public {
        string memory c = ".headers[0]";
        bytes32 blockHash = b32(c, "blockHash");
        (uint64 number, uint64 timestamp) = (uint64(u(c, "number")), uint64(u(c, "timestamp")));
        bytes32 stateRoot = b32(c, "stateRoot");
        _expectContradiction(attest(blockHash, stateRoot, number + 1, timestamp, 3));
        _expectContradiction(attest(blockHash, stateRoot, number, timestamp + 1, 3));
        _expectContradiction(attest(blockHash, keccak256("state"), number, timestamp, 3));
    }

    function _expectContradiction(IStateReader.BlockProof memory proof) private {
        proof.headers = headersTo(0);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.HeadContradictsHeader.selector, proof.details.blockHash));
        reader.proveLog(proof, 0, 0, new bytes[](0));
    }

    function _expectHeaderMismatch(bytes[] memory proof, uint256 position) private {
        bytes32 expected = b32(elementAt(".headers", position), "blockHash");
        bytes32 actual = keccak256(head.headers[position]);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.HeaderMismatch.selector, position, expected, actual));
        reader.proveLog(head, 0, 0, proof);
    }

    /// @notice The encoded headers from the newest to the one at `last`.
    function headersTo(uint256 last) internal view returns (bytes[] memory encoded) {
        encoded = new bytes[](last + 1);
        for (uint256 i = 0; i <= last; ++i) {
            encoded[i] = data(elementAt(".headers", i), "encoded");
        }
    }

    function accountProofOf(address owner) internal view returns (bytes[] memory) {
        uint256 count = countOf(".accounts");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".accounts", i);
            if (account(c, "account") == owner) return byteStrings(c, "proof");
        }
        revert("no such account among the vectors");
    }

    function _slot(string memory element) private view returns (IStateReader.SlotProof[] memory slots) {
        slots = new IStateReader.SlotProof[](1);
        slots[0] = IStateReader.SlotProof(b32(element, "slot"), byteStrings(element, "proof"));
    }
}
