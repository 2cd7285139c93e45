// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../src/interfaces/IL1Gateway.sol";
import {Output} from "../../src/interfaces/IParleyTypes.sol";
import {IRollupPortal} from "../../src/interfaces/IRollupPortal.sol";
import {IRollupPortals} from "../../src/interfaces/IRollupPortals.sol";
import {Erc7930} from "../../src/libraries/Erc7930.sol";
import {KeyScheme} from "../../src/libraries/KeyScheme.sol";
import {SettlementFixture} from "../unit/l1/SettlementFixture.sol";
import {RegistryConfig} from "../utils/Configs.sol";
import {ManyTrie} from "../utils/ManyTrie.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Takes or refuses what comes, as it is told, and tries to have its message delivered a second time while it is.
contract Moody is IERC7786Recipient {
    bool public refuses;
    bytes private _again;
    bool public hasSucceeded;

    function set(bool refuses_) external {
        refuses = refuses_;
    }

    function prepare(bytes calldata again) external {
        _again = again;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        require(!refuses, "not now");
        if (_again.length != 0) {
            (bool success,) = msg.sender.call(_again);
            hasSucceeded = hasSucceeded || success;
        }
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice A rollup with portal, L1Gateway and settlement in one EVM: ether goes there and back, blocks are proposed, doubted, certified and made final, by the honest and by others, and a quorum contradicts itself now and
/// then. What follows is compared with a ledger. No action reverts.
contract SettlementHandler is SettlementFixture {
    address private constant SYSTEM = 0x1d08fbc3419E6988114023Df99281711F489A211;
    address private constant L1_GATEWAY = 0x5061726C65790000000000000000000000000006;
    address private constant BOB = address(0xB0B);
    address private constant THIEF = address(0x741ef);
    address private constant LIAR = address(0x11a4);
    uint256 private constant PURSE = 1_000 ether;

    /// @dev A block of the rollup as it is, with what was sent by then.
    struct Block {
        Output output;
        uint256 sent;
    }

    uint64 private _l1Chain = uint64(block.chainid);
    IRollupPortal private _portal;
    IL1Gateway private _gateway;
    Moody private _moody;
    IL1Gateway.L1Message[] private _deposits;
    uint256 private _handedOver;
    IRollupPortal.RollupMessage[] private _messages;
    bytes32[] private _ids;
    Block[] private _blocks; // by number, less one
    mapping(uint256 index => bool) private _paid;
    uint256 private _deposited;
    uint256 private _paidOut;
    uint256 private _onRollup; // what recipients there have, failed messages included
    uint64 private _lastFinal;
    mapping(uint256 invariantId => string) private _violations;
    mapping(string action => uint256) public successes;

    function setUp() public override {
        super.setUp();
        // Both chains have one clock and one height here; only the id tells them apart.
        vm.deal(PROPOSER, PURSE);
        vm.deal(DISPUTER, PURSE);
        vm.deal(LIAR, 100 * PURSE);
        _moody = new Moody();
        IRollupPortals portals = IRollupPortals(create("RollupPortals.sol:RollupPortals", abi.encode(rollups, settlement)));
        _portal = portals.create(rollupId);
        vm.chainId(CHAIN_ID);
        bytes memory arguments = abi.encode(rollupId, _l1Chain, uint64(block.number), keccak256("start"));
        _gateway = IL1Gateway(create("L1Gateway.sol:L1Gateway", arguments));
        vm.chainId(_l1Chain);
        vm.deal(SYSTEM, type(uint128).max);
    }

    function registryConfig(address slasher_) internal view override returns (RegistryConfig memory config) {
        config = super.registryConfig(slasher_);
        config.scheme = KeyScheme.SECP256K1;
    }

    // Ether, there and back.

    function deposit(uint256 seed) external {
        vm.roll(block.number + 1);
        uint256 value = (seed >> 8) % 1 ether;
        bool fails = seed % 4 == 0;
        IL1Gateway.L1Message memory message =
            IL1Gateway.L1Message(PROPOSER, fails ? THIEF : BOB, value, 200_000, fails ? bytes("x") : bytes(""));
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodePacked(bytes4(keccak256("gasLimit(uint64)")), uint256(200_000));
        vm.deal(address(this), value);
        message.sender = address(this);
        bytes memory recipient = Erc7930.format(uint64(CHAIN_ID), message.recipient);
        _portal.sendMessage{value: value}(recipient, message.payload, attributes);
        _deposits.push(message);
        _deposited += value;
        _count("deposit", true);
    }

    receive() external payable {}

    function advance(uint256) external {
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](_deposits.length - _handedOver);
        uint256 value;
        for (uint256 i = 0; i < messages.length; ++i) {
            messages[i] = _deposits[_handedOver + i];
            value += messages[i].value;
        }
        _handedOver += messages.length;
        _onRollup += value;
        (uint64 newest,) = _gateway.origin();
        IL1Gateway.L1Block[] memory blocks = new IL1Gateway.L1Block[](1);
        blocks[0] = IL1Gateway.L1Block(newest + 1, keccak256("block"));
        vm.chainId(CHAIN_ID);
        vm.prank(SYSTEM);
        _gateway.advance{value: value}(blocks, messages);
        vm.chainId(_l1Chain);
    }

    function bounce(uint256 seed) external {
        for (uint256 i = 0; i < _handedOver; ++i) {
            uint64 index = uint64((seed % _handedOver + i) % _handedOver);
            IL1Gateway.L1Message memory message = _deposits[index];
            bytes memory call = abi.encodeCall(IL1Gateway.bounce, (index, message));
            // The rollup alone has become so old.
            uint256 time = block.timestamp;
            vm.warp(time + 8 days);
            vm.chainId(CHAIN_ID);
            (bool success,) = address(_gateway).call(call);
            vm.chainId(_l1Chain);
            vm.warp(time);
            if (!success) continue;
            _note(IRollupPortal.RollupMessage(uint64(_messages.length), address(_gateway), message.sender, message.value, ""));
            return _count("bounce", true);
        }
    }

    function withdraw(uint256 seed) external {
        uint256 value = BOB.balance == 0 ? 0 : (seed >> 8) % BOB.balance;
        bool toMoody = seed % 3 == 0;
        address recipient = toMoody ? address(_moody) : address(uint160(0xC0DE00 + seed % 5));
        bytes memory payload = toMoody ? bytes("y") : bytes("");
        IRollupPortal.RollupMessage memory message = IRollupPortal.RollupMessage(uint64(_messages.length), BOB, recipient, value, payload);
        vm.chainId(CHAIN_ID);
        vm.prank(BOB);
        _gateway.sendMessage{value: value}(Erc7930.format(_l1Chain, recipient), payload, new bytes[](0));
        vm.chainId(_l1Chain);
        _note(message);
        _count("withdraw", true);
    }

    function _note(IRollupPortal.RollupMessage memory message) private {
        _onRollup -= message.value;
        _messages.push(message);
        _ids.push(_portal.messageToL1Id(message));
    }

    // Blocks, and what is said of them.

    /// @notice The rollup makes blocks, of which the last has what was sent by now.
    function makeBlock(uint256 seed) external {
        skip(1 + seed % 20);
        for (uint256 i = 0; i <= (seed >> 8) % 3; ++i) {
            uint64 number = uint64(_blocks.length + 1);
            uint64 l1Number = uint64(block.number - 1);
            bytes32 stateRoot = ManyTrie.root(_state(_storage(_ids.length)));
            Output memory output = Output(number, keccak256(abi.encode("block", number)), stateRoot, l1Number, blockhash(l1Number));
            _blocks.push(Block(output, _ids.length));
        }
        _count("block", true);
    }

    function proposeTruth(uint256 seed) external {
        if (_blocks.length == 0) return;
        vm.prank(PROPOSER);
        (bool success,) =
            address(settlement).call{value: PROPOSAL_BOND}(abi.encodeCall(settlement.propose, (rollupId, _blocks[_recent(seed)].output)));
        _count("propose", success);
    }

    function proposeLie(uint256 seed) external {
        bytes memory call = abi.encodeCall(settlement.propose, (rollupId, _lie(seed)));
        vm.prank(LIAR);
        (bool success,) = address(settlement).call{value: PROPOSAL_BOND}(call);
        _count("lie", success);
    }

    /// @notice The honest doubt what is not so, liars what is.
    function doubt(uint256 seed) external {
        Output memory output = settlement.proposal(rollupId).output;
        address who = _isTrue(output) ? LIAR : DISPUTER;
        if (who == LIAR && seed % 2 == 0) return;
        vm.prank(who);
        (bool success,) = address(settlement).call{value: DISPUTE_BOND}(abi.encodeCall(settlement.dispute, (rollupId, output.blockHash)));
        _count(who == LIAR ? "doubt the truth" : "doubt a lie", success);
    }

    function certify(uint256 seed) external {
        if (_blocks.length == 0) return;
        (bool success,) = address(settlement).call(abi.encodeCall(settlement.certify, (certificateOf(_blocks[_recent(seed)].output))));
        _count("certify", success);
    }

    /// @notice A minority says otherwise, of anything, in any place.
    function certifyAsMinority(uint256 seed) external {
        uint256[] memory honest = quorum;
        quorum = [1, 2, 3];
        Output memory lie = _lie(seed);
        (bool success,) = address(settlement).call(abi.encodeCall(settlement.certify, (certificateOf(lie))));
        if (success) _violated(4, "60 of 100 certified");
        (success,) = address(settlement).call(abi.encodeCall(settlement.settle, (rollupId, abi.encode(certificateOf(lie)))));
        if (success) _settled(lie);
        quorum = honest;
    }

    /// @notice A quorum says two things of one block.
    function contradict(uint256 seed) external {
        if (_blocks.length == 0 || seed % 8 != 0) return;
        Output memory truth = _blocks[_recent(seed >> 8)].output;
        (bool success,) = address(settlement).call(abi.encodeCall(settlement.certify, (certificateOf(truth))));
        Output memory lie = abi.decode(abi.encode(truth), (Output));
        lie.stateRoot = keccak256("all mine");
        uint64 frozenAt = settlement.status(rollupId).frozenAt;
        if (success) settlement.certify(certificateOf(lie));
        if (success && settlement.status(rollupId).frozenAt <= frozenAt) _violated(4, "two certificates, and no freeze");
        _count("contradict", success);
    }

    function settle(uint256 seed) external {
        Output memory output = settlement.proposal(rollupId).output;
        bytes memory evidence;
        bool isBlock = output.number != 0 && output.number <= _blocks.length;
        if (seed % 2 == 0 && isBlock) evidence = abi.encode(certificateOf(_blocks[output.number - 1].output));
        (bool success,) = address(settlement).call(abi.encodeCall(settlement.settle, (rollupId, evidence)));
        if (success) _settled(output);
        _count("settle", success);
    }

    /// @dev Who lied had to be rejected where a certificate says otherwise; that the honest lose nothing is seen in `_checkBonds`.
    function _settled(Output memory) private {
        if (settlement.proposal(rollupId).disputedAt != 0) _violated(6, "settled, and still disputed");
    }

    function finalize(uint256 seed) external {
        uint64 number = seed % 3 == 0 ? settlement.proposal(rollupId).output.number : _lastFinal + 1 + uint64((seed >> 8) % 6);
        uint64 until = settlement.frozenUntil(rollupId);
        (bool success,) = address(settlement).call(abi.encodeCall(settlement.finalize, (rollupId, number)));
        if (success && block.timestamp < until) _violated(4, "final while frozen");
        if (success && number <= _lastFinal) _violated(4, "numbers do not grow");
        if (success) _lastFinal = number;
        _count("finalize", success);
    }

    function pass(uint256 seed) external {
        // Somebody watches: no lie stands for the whole window.
        Output memory output = settlement.proposal(rollupId).output;
        if (output.number != 0 && !_isTrue(output)) this.doubt(1);
        skip(seed % 4 == 0 ? WINDOW / 2 : seed % 90);
        if (block.timestamp >= published.validUntil - 20 || block.timestamp >= published.snapshotTime + 180) {
            publish();
            skip(HANDOVER_DELAY);
        }
    }

    // The portal.

    function deliver(uint256 seed) external {
        if (_messages.length == 0 || _lastFinal == 0) return;
        uint256 index = seed % _messages.length;
        uint64 number = _finalAround(seed >> 8);
        if (number == 0) return;
        _moody.set(seed % 5 == 0);
        uint256 sent = _blocks[number - 1].sent;
        bytes memory call = _deliverCall(_messages[index], _ids[index], number, sent);
        _moody.prepare(call);
        (bool success,) = address(_portal).call(call);
        if (success && _paid[index]) _violated(5, "paid twice");
        if (success && index >= sent) _violated(5, "paid before it was sent");
        if (_moody.hasSucceeded()) _violated(5, "paid within its payment");
        if (success) {
            _paid[index] = true;
            _paidOut += _messages[index].value;
        }
        _count("deliver", success);
    }

    /// @notice A message that nobody sent, by the proof of a state that has it, or of one that has not.
    function steal(uint256 seed) external {
        uint64 number = _finalAround(seed);
        IRollupPortal.RollupMessage memory message =
            IRollupPortal.RollupMessage(uint64(_messages.length), THIEF, THIEF, address(_portal).balance, "");
        bytes32 id = _portal.messageToL1Id(message);
        bytes memory call;
        if (number == 0 || seed % 2 == 0) {
            ManyTrie.Entries memory forged = _forged(message);
            bytes[] memory accountProof = ManyTrie.proof(_state(forged), keccak256(abi.encodePacked(L1_GATEWAY)));
            bytes[] memory storageProof = ManyTrie.proof(forged, keccak256(abi.encode(keccak256(abi.encode(id, uint256(0))))));
            call = abi.encodeCall(IRollupPortal.deliver, (message, uint64(seed >> 8) % 20, accountProof, storageProof));
        } else {
            if (_messages.length != 0 && seed % 3 == 0) {
                message = _messages[seed % _messages.length];
                (message.recipient, id) = (THIEF, _ids[seed % _messages.length]);
            }
            call = _deliverCall(message, id, number, _blocks[number - 1].sent);
        }
        (bool success,) = address(_portal).call(call);
        if (success) _violated(5, "paid what nobody sent");
    }

    // What has to be so.

    function violation(uint256 id) external view returns (string memory) {
        if (bytes(_violations[id]).length != 0) return _violations[id];
        if (id == 4) return _checkFinal();
        if (id == 5) return _checkEscrow();
        return _checkBonds();
    }

    function _checkFinal() private view returns (string memory) {
        if (settlement.status(rollupId).number != _lastFinal) return "another number is final";
        for (uint256 i = 0; i < _blocks.length; ++i) {
            Output storage truth = _blocks[i].output;
            (bytes32 blockHash, bytes32 stateRoot) = settlement.finalized(rollupId, truth.number);
            if (blockHash != 0 && (blockHash != truth.blockHash || stateRoot != truth.stateRoot)) return "a lie is final";
        }
        return _lastFinal > _blocks.length ? "a block that is none is final" : "";
    }

    function _checkEscrow() private view returns (string memory) {
        if (address(_portal).balance != _deposited - _paidOut) return "the escrow is not what came less what went";
        uint256 waiting;
        for (uint256 i = _handedOver; i < _deposits.length; ++i) {
            waiting += _deposits[i].value;
        }
        uint256 open;
        for (uint256 i = 0; i < _messages.length; ++i) {
            if (!_paid[i]) open += _messages[i].value;
        }
        if (address(_portal).balance != waiting + _onRollup + open) return "the escrow does not cover what the rollup has";
        return "";
    }

    /// @dev The honest never lose; what nobody owns is nobody's.
    function _checkBonds() private view returns (string memory) {
        (uint256 proposed, uint256 disputed, address proposer, address disputer) = _liveBonds();
        uint256 owed = settlement.owed(PROPOSER) + settlement.owed(DISPUTER) + settlement.owed(LIAR) + settlement.owed(FUND);
        owed += settlement.owed(address(this));
        if (address(settlement).balance != owed + proposed + disputed) return "bonds and debts are not what is there";
        uint256 purse = PROPOSER.balance + settlement.owed(PROPOSER) + (proposer == PROPOSER ? proposed : 0);
        if (purse < PURSE) return "an honest proposer lost";
        purse = DISPUTER.balance + settlement.owed(DISPUTER) + (disputer == DISPUTER ? disputed : 0);
        return purse < PURSE ? "an honest disputer lost" : "";
    }

    function _liveBonds() private view returns (uint256 proposed, uint256 disputed, address proposer, address disputer) {
        (proposer, disputer) = (settlement.proposal(rollupId).proposer, settlement.proposal(rollupId).disputer);
        if (settlement.proposal(rollupId).proposedAt != 0) proposed = PROPOSAL_BOND;
        if (settlement.proposal(rollupId).disputedAt != 0) disputed = DISPUTE_BOND;
    }

    function _isTrue(Output memory output) private view returns (bool) {
        if (output.number == 0 || output.number > _blocks.length) return false;
        Output storage truth = _blocks[output.number - 1].output;
        return truth.blockHash == output.blockHash && truth.stateRoot == output.stateRoot;
    }

    /// @dev A state in which the thief has sent itself the whole escrow.
    function _lie(uint256 seed) private view returns (Output memory) {
        uint64 l1Number = uint64(block.number - 1);
        uint64 number = _lastFinal + 1 + uint64((seed >> 16) % 5);
        IRollupPortal.RollupMessage memory message =
            IRollupPortal.RollupMessage(uint64(_messages.length), THIEF, THIEF, address(_portal).balance, "");
        bytes32 stateRoot = ManyTrie.root(_state(_forged(message)));
        return Output(number, keccak256(abi.encode("lie", number)), stateRoot, l1Number, blockhash(l1Number));
    }

    function _forged(IRollupPortal.RollupMessage memory message) private view returns (ManyTrie.Entries memory entries) {
        bytes32 id = _portal.messageToL1Id(message);
        entries = ManyTrie.Entries(new bytes32[](1), new bytes[](1));
        entries.keys[0] = keccak256(abi.encode(keccak256(abi.encode(id, uint256(0)))));
        entries.values[0] = RLP.encode(uint256(message.index) + 1);
    }

    function _deliverCall(IRollupPortal.RollupMessage memory message, bytes32 id, uint64 number, uint256 sent)
        private
        view
        returns (bytes memory)
    {
        ManyTrie.Entries memory entries = _storage(sent);
        bytes[] memory accountProof = ManyTrie.proof(_state(entries), keccak256(abi.encodePacked(L1_GATEWAY)));
        bytes[] memory storageProof = ManyTrie.proof(entries, keccak256(abi.encode(keccak256(abi.encode(id, uint256(0))))));
        return abi.encodeCall(IRollupPortal.deliver, (message, number, accountProof, storageProof));
    }

    /// @dev L1Gateway's storage when `count` messages were sent.
    function _storage(uint256 count) private view returns (ManyTrie.Entries memory entries) {
        entries = ManyTrie.Entries(new bytes32[](count), new bytes[](count));
        for (uint256 i = 0; i < count; ++i) {
            entries.keys[i] = keccak256(abi.encode(keccak256(abi.encode(_ids[i], uint256(0)))));
            entries.values[i] = RLP.encode(_gateway.sent(_ids[i]));
        }
    }

    function _state(ManyTrie.Entries memory storage_) private pure returns (ManyTrie.Entries memory entries) {
        bytes[] memory fields = new bytes[](4);
        (fields[0], fields[1]) = (RLP.encode(uint256(1)), RLP.encode(uint256(0)));
        (fields[2], fields[3]) = (RLP.encode(ManyTrie.root(storage_)), RLP.encode(keccak256("code")));
        entries = ManyTrie.Entries(new bytes32[](1), new bytes[](1));
        entries.keys[0] = keccak256(abi.encodePacked(L1_GATEWAY));
        entries.values[0] = RLP.encode(fields);
    }

    /// @dev One of the newest blocks, by its place.
    function _recent(uint256 seed) private view returns (uint256) {
        uint256 back = (seed >> 32) % 4;
        return _blocks.length > back ? _blocks.length - 1 - back : 0;
    }

    /// @dev A final number from a place on that `seed` chooses; zero where there is none.
    function _finalAround(uint256 seed) private view returns (uint64) {
        for (uint64 i = 0; i < _lastFinal; ++i) {
            uint64 number = 1 + (uint64(seed % _lastFinal) + i) % _lastFinal;
            (bytes32 blockHash,) = settlement.finalized(rollupId, number);
            if (blockHash != 0) return number;
        }
        return 0;
    }

    function _count(string memory action, bool success) private {
        if (success) ++successes[action];
    }

    function _violated(uint256 id, string memory what) private {
        if (bytes(_violations[id]).length == 0) _violations[id] = what;
    }
}
