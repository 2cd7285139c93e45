// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Handover, OriginProof, Signing, Statement} from "../../src/interfaces/IEvidenceTypes.sol";
import {Head} from "../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {KeyScheme} from "../../src/libraries/KeyScheme.sol";
import {L1Fixture} from "../unit/l1/L1Fixture.sol";
import {RegistryConfig} from "../utils/Configs.sol";
import {L1History} from "../utils/L1History.sol";

/// @notice Five operators on the L1, two of them honest: they join, leave, turn keys, move their stake, sign what is true and what is not, and are accused by anybody of
/// anything. What follows is compared with a ledger of who did what. No action reverts.
contract StakeHandler is L1Fixture {
    uint256 private constant OPERATORS = 5;
    uint256 private constant HONEST = 2;
    /// @dev Beyond what the opcode remembers, so that the history answers.
    uint64 private constant ORIGIN = 700;
    bytes32 private constant ORIGIN_HASH = keccak256("canonical");

    struct Person {
        bool member;
        uint256 rotations;
        uint256 slashableUntil; // block, of one that left
        uint256 deposited;
        uint256 lost;
    }

    struct Word {
        uint256 author;
        bytes statement;
    }

    Person[5] private _people;
    Word[] private _words;
    mapping(bytes32 evidenceId => bool) private _used;
    mapping(uint256 invariantId => string) private _violations;
    mapping(string action => uint256) public successes;
    uint64 private _beats;

    function setUp() public override {
        super.setUp();
        L1History.set(ORIGIN, ORIGIN_HASH);
        for (uint256 i = 0; i < OPERATORS; ++i) {
            enlist(_account(i), 10 ether);
            _people[i].deposited = 10 ether;
            _register(i);
        }
        publish();
    }

    function registryConfig(address slasher_) internal view override returns (RegistryConfig memory config) {
        config = super.registryConfig(slasher_);
        config.scheme = KeyScheme.SECP256K1;
    }

    // Operators.

    function join(uint256 seed) external {
        (bool success,) = address(this).call(abi.encodeCall(this.tryRegister, (seed % OPERATORS)));
        _count("join", success);
    }

    function tryRegister(uint256 i) external {
        _register(i);
    }

    function _register(uint256 i) private {
        address operator = vm.addr(_account(i));
        register(operator, registration(_key(i), operator));
        (_people[i].member, _people[i].slashableUntil) = (true, 0);
    }

    function depart(uint256 seed) external {
        uint256 i = seed % OPERATORS;
        (bool success,) = address(this).call(abi.encodeCall(this.tryDepart, (vm.addr(_account(i)))));
        if (success != _people[i].member) _violated(11, "a member cannot leave, or leaves twice");
        if (success) _noteLeft(i);
        _count("leave", success);
    }

    function tryDepart(address operator) external {
        deregister(operator);
    }

    function rotate(uint256 seed) external {
        uint256 i = seed % OPERATORS;
        address operator = vm.addr(_account(i));
        uint256 secret = _key(i) + 1;
        bytes memory publicKey = keyOf(secret);
        bytes memory proof = prove(secret, registry.popDigest(operator, publicKey));
        vm.prank(operator);
        (bool success,) = address(registry).call(abi.encodeCall(registry.rotateKey, (publicKey, proof)));
        if (success) ++_people[i].rotations;
        _count("rotate", success);
    }

    /// @notice An operator wants another's key.
    function steal(uint256 seed) external {
        uint256 thief = HONEST + seed % (OPERATORS - HONEST);
        address operator = vm.addr(_account(thief));
        bytes memory publicKey = keyOf(_key(0));
        bytes memory proof = prove(_key(thief), registry.popDigest(operator, publicKey));
        vm.prank(operator);
        (bool success,) = address(registry).call(abi.encodeCall(registry.rotateKey, (publicKey, proof)));
        if (success) _violated(10, "an operator took another's key");
    }

    function reallocate(uint256 seed) external {
        address operator = vm.addr(_account(seed % OPERATORS));
        uint64 magnitude = uint64([uint256(0), FULL / 2, FULL / 4, FULL][(seed >> 8) % 4]);
        (bool success,) = address(this).call(abi.encodeCall(this.tryAllocate, (operator, magnitude)));
        _count("reallocate", success);
    }

    function tryAllocate(address operator, uint64 magnitude) external {
        allocate(operator, magnitude);
    }

    function epoch(uint256) external {
        (bool success,) = address(this).call(abi.encodeCall(this.tryPublish, ()));
        _count("epoch", success);
    }

    function tryPublish() external {
        publishTable();
    }

    function pass(uint256 seed) external {
        vm.warp(block.timestamp + 1 + seed % 120);
        vm.roll(block.number + 1 + (seed >> 32) % 8);
    }

    // Words.

    /// @notice An honest operator signs what is true; under `safe` also what an L1 that was reorganised since said.
    function signTrue(uint256 seed) external {
        uint64 number = uint64((seed >> 8) % 4);
        Head memory head = makeHead(number, keccak256(abi.encode("true", number)));
        if (seed % 3 == 0) {
            bool orphaned = (seed >> 16) % 2 == 0;
            head = makeHead(number, keccak256(abi.encode("derived", number, orphaned)));
            (head.finality, head.l1OriginNumber, head.l1OriginHash) = (2, ORIGIN, orphaned ? keccak256("orphaned") : ORIGIN_HASH);
        }
        _say((seed >> 24) % OPERATORS, head);
    }

    function signLie(uint256 seed) external {
        uint64 number = uint64((seed >> 8) % 4);
        Head memory head = makeHead(number, keccak256(abi.encode("lie", number, (seed >> 16) % 2)));
        head.anchor = (seed >> 20) % 4 == 0 ? keccak256("anchor") : bytes32(0);
        if (seed % 3 == 0) {
            (head.finality, head.l1OriginNumber) = (uint8(2 + (seed >> 22) % 2), ORIGIN);
            (head.anchor, head.l1OriginHash) = (0, (seed >> 26) % 4 == 0 ? keccak256("orphaned") : ORIGIN_HASH);
        }
        _say(HONEST + (seed >> 32) % (OPERATORS - HONEST), head);
    }

    function _say(uint256 author, Head memory head) private {
        Statement memory statement = unsigned(table.currentEpoch(), ++_beats, head);
        statement.signing = _sign(_key(author), digestOf(statement));
        _words.push(Word(author, abi.encode(statement)));
    }

    // Evidence.

    /// @notice Anyone brings any two words together.
    function accuse(uint256 seed) external {
        if (_words.length < 2) return;
        for (uint256 k = 0; k < 4; ++k) {
            uint256 dice = uint256(keccak256(abi.encode(seed, k)));
            _accuse(_words[dice % _words.length], _words[(dice >> 64) % _words.length], dice >> 128);
        }
    }

    function _accuse(Word memory a, Word memory b, uint256 dice) private {
        Statement memory first = abi.decode(a.statement, (Statement));
        Statement memory second = abi.decode(b.statement, (Statement));
        // Somebody else's signature under the words of the first.
        bool forged = dice % 16 == 0;
        if (forged) second.signing.signature = first.signing.signature;
        bool same = a.author == b.author && first.head.finality == second.head.finality && first.head.number == second.head.number
            && Hashes.headHash(first.head) != Hashes.headHash(second.head) && !forged;
        bytes memory call;
        bytes32 id;
        address operator = vm.addr(_account(a.author));
        if (first.head.finality == 1) {
            same = same && first.head.anchor == second.head.anchor;
            id = Hashes.forkId(operator, first.head.rollupId, first.head.anchor);
            call = abi.encodeCall(slasher.submitFork, (first, second, noHeaders()));
        } else {
            same = same && first.head.l1OriginHash == ORIGIN_HASH && second.head.l1OriginHash == ORIGIN_HASH;
            id = Hashes.evidenceId(operator, first.head.rollupId, first.head.number, first.head.finality);
            OriginProof memory origin = OriginProof(ORIGIN, noHeaders());
            call = abi.encodeCall(slasher.submitEquivocation, (first, second, origin, origin));
        }
        _judge(a.author, id, same, call);
    }

    function handOver(uint256 seed) external {
        uint256 author = seed % OPERATORS;
        uint32 current = table.currentEpoch();
        uint32 next = uint32(1 + (seed >> 8) % (current + 1));
        bool lie = author >= HONEST && (seed >> 16) % 2 == 0;
        // An honest operator signs no table that is not there.
        if (next > current && !lie) return;
        bytes32 root = lie ? keccak256("a table that is not") : table.tableRoot(next);
        bytes32 digest = Hashes.handoverDigest(block.chainid, address(registry), SET_ID, current, next, root);
        bytes32 id = Hashes.falseTableId(vm.addr(_account(author)), next);
        Handover memory handover = Handover(current, next, root, _sign(_key(author), digest));
        _judge(author, id, lie, abi.encodeCall(slasher.submitFalseTable, (handover)));
    }

    /// @dev What the slasher does has to be what the ledger says: a proven fault slashes once while the stake is slashable, wherever its owner went.
    function _judge(uint256 accused, bytes32 id, bool guilty, bytes memory call) private {
        Person storage person = _people[accused];
        address operator = vm.addr(_account(accused));
        bool slashable = person.member || block.number <= person.slashableUntil;
        uint256 before = delegationManager.operatorShares(operator, strategy);
        uint256 allocated = _allocated(operator);
        (bool success, bytes memory answer) = address(slasher).call(call);
        _count("accuse", success);
        uint256 lost = before - delegationManager.operatorShares(operator, strategy);
        person.lost += lost;
        if (!success) {
            if (guilty && slashable && !_used[id]) _violated(11, "evidence of a proven fault is refused while the stake is slashable");
            return;
        }
        if (accused < HONEST) _violated(10, "an honest operator was slashed");
        if (!guilty) _violated(10, "somebody was slashed for what is no fault");
        if (_used[id]) _violated(10, "one offence slashed twice");
        if (!slashable) _violated(10, "stake was slashed that had gone");
        if (abi.decode(answer, (bytes32)) != id || !slasher.isEvidenceUsed(id)) _violated(10, "evidence is booked under another id");
        if (lost > allocated) _violated(10, "more was slashed than was allocated");
        _used[id] = true;
        if (!registry.isEjected(operator)) _violated(10, "who was slashed keeps its seat");
        if (person.member) _noteLeft(accused);
    }

    /// @notice The honest have what they brought; nobody lost more than a slash explains.
    function compareEverything() external {
        for (uint256 i = 0; i < OPERATORS; ++i) {
            uint256 shares = delegationManager.operatorShares(vm.addr(_account(i)), strategy);
            if (i < HONEST && shares != _people[i].deposited) _violated(10, "an honest operator lost stake");
            if (shares + _people[i].lost != _people[i].deposited) _violated(10, "stake went without a slash");
            for (uint256 k = 0; k <= _people[i].rotations; ++k) {
                bytes32 keyHash = keccak256(keyOf(_key(i) - k));
                if (registry.operatorOfKey(keyHash) != vm.addr(_account(i))) _violated(11, "an operator does not answer for a former key");
            }
        }
    }

    function violation(uint256 invariantId) external view returns (string memory) {
        return _violations[invariantId];
    }

    /// @dev All that is slashable now; what was asked back counts until it is gone.
    function _allocated(address operator) private view returns (uint256) {
        return allocationManager.getMinimumSlashableStake(registry.operatorSet(), list(operator), strategies(), uint32(block.number))[0][0];
    }

    function _noteLeft(uint256 i) private {
        (_people[i].member, _people[i].slashableUntil) = (false, block.number + DEALLOCATION_DELAY);
    }

    function _sign(uint256 secret, bytes32 digest) private pure returns (Signing memory signing) {
        signing.publicKey = abi.encodePacked(vm.addr(secret));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        signing.signature = abi.encodePacked(r, s | bytes32(uint256(v - 27) << 255));
    }

    function _account(uint256 i) private pure returns (uint256) {
        return 1 + i;
    }

    /// @dev The key in use.
    function _key(uint256 i) private view returns (uint256) {
        return 1_000 * (i + 1) + _people[i].rotations;
    }

    function _violated(uint256 invariantId, string memory reason) private {
        if (bytes(_violations[invariantId]).length == 0) _violations[invariantId] = reason;
    }

    function _count(string memory action, bool success) private {
        if (success) ++successes[action];
    }
}
