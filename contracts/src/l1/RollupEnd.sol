// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../interfaces/IL1Gateway.sol";
import {IRollupEnd} from "../interfaces/IRollupEnd.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title A portal's part in the end of its rollup, see `IRollupEnd`.
/// @dev Everything is written before anybody is called, and nobody is called but who is paid.
abstract contract RollupEnd is IRollupEnd, ReentrancyGuardTransient {
    /// @dev Where every rollup has its L1Gateway (specs/wire.md §3), and what stands where in its storage (§14).
    address internal constant L1_GATEWAY = 0x5061726C65790000000000000000000000000006;
    uint256 private constant FAILED_SLOT = 1;
    uint256 private constant COUNTS_SLOT = 3;
    address private constant SYSTEM_ACCOUNT = 0x1d08fbc3419E6988114023Df99281711F489A211;
    /// @dev Of a genesis that prefunded nobody (specs/wire.md §3).
    bytes32 private constant EMPTY_ALLOC = keccak256("");
    /// @dev EIP-7702: with 20 bytes of address behind it, all the code that an account with a key can have.
    bytes3 private constant DELEGATION = 0xef0100;

    /// @inheritdoc IRollupEnd
    IRollupRegistry public immutable registry;
    End private _end;
    /// @inheritdoc IRollupEnd
    mapping(address account => bool) public isClaimed;
    /// @inheritdoc IRollupEnd
    mapping(bytes32 messageId => bool) public isReturned;

    /// @param registry_ zero for a portal that nobody's `RollupPortals` made: its rollup never leaves
    constructor(IRollupRegistry registry_) {
        registry = registry_;
    }

    /// @inheritdoc IRollupEnd
    function end(IRollupRegistry.Genesis calldata genesis, uint64 number, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external
    {
        if (_end.number != 0) revert AlreadyEnded(_end.number);
        bytes32 id = _rollupId();
        uint64 last = registry.lastL1BlockOf(id);
        if (last == 0) revert RollupStays(id);
        (bytes32 actual, bytes32 expected) = (registry.genesisHash(genesis), registry.rollup(id).genesisHash);
        if (actual != expected) revert WrongGenesis(actual, expected);
        bytes32 stateRoot = _finalState(number);
        _requireEnd(last, StateProof.account(stateRoot, L1_GATEWAY, accountProof).storageRoot, storageProof);
        bool isClaimable = genesis.allocHash == EMPTY_ALLOC;
        _end = End(stateRoot, number, isClaimable);
        emit RollupEnded(number, stateRoot, isClaimable);
    }

    /// @inheritdoc IRollupEnd
    function claim(address account, address delegate, bytes[] calldata accountProof) external nonReentrant {
        bytes32 stateRoot = _endState();
        if (!_end.isClaimable) revert PrefundedGenesis();
        if (account == SYSTEM_ACCOUNT) revert SystemAccount();
        if (isClaimed[account]) revert AlreadyClaimed(account);
        StateProof.Account memory held = StateProof.account(stateRoot, account, accountProof);
        bytes32 expected = delegate == address(0) ? StateProof.EMPTY_CODE_HASH : keccak256(abi.encodePacked(DELEGATION, delegate));
        if (held.codeHash != expected) revert HasCode(account, held.codeHash);
        if (held.balance == 0) revert NothingToClaim(account);
        isClaimed[account] = true;
        emit BalanceClaimed(account, held.balance);
        Address.sendValue(payable(account), held.balance);
    }

    /// @inheritdoc IRollupEnd
    function reclaim(uint64 index, IL1Gateway.L1Message calldata message, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external
        nonReentrant
    {
        bytes32 stateRoot = _endState();
        bytes32 id = Hashes.l1MessageId(
            _rollupId(), index, message.sender, message.recipient, message.value, message.gasLimit, Hashes.keccak(message.payload)
        );
        if (isReturned[id]) revert AlreadyReturned(id);
        bytes32 storageRoot = StateProof.account(stateRoot, L1_GATEWAY, accountProof).storageRoot;
        if (StateProof.slotValue(storageRoot, keccak256(abi.encode(id, FAILED_SLOT)), storageProof) == 0) revert NotKept(id);
        isReturned[id] = true;
        emit FailedMessageReturned(id);
        Address.sendValue(payable(message.sender), message.value);
    }

    /// @inheritdoc IRollupEnd
    function ended() external view returns (End memory) {
        return _end;
    }

    /// @dev What is said in `lastL1Block` itself still arrives.
    function _requireOpen() internal view {
        if (address(registry) == address(0)) return;
        uint64 last = registry.lastL1BlockOf(_rollupId());
        if (last != 0 && block.number > last) revert RollupHasLeft(_rollupId(), last);
    }

    /// @dev Nobody watches the settlement of a rollup that is no more, so what it takes for final above the end is nothing.
    function _requireReached(uint64 number) internal view {
        uint64 last = _end.number;
        if (last != 0 && number > last) revert AfterTheEnd(number, last);
    }

    function _rollupId() internal view virtual returns (bytes32);

    /// @dev How many messages were sent through this portal.
    function _sentCount() internal view virtual returns (uint64);

    /// @dev State root of an output that is final. Reverts where there is none.
    function _finalState(uint64 number) internal view virtual returns (bytes32);

    function _endState() private view returns (bytes32 stateRoot) {
        stateRoot = _end.stateRoot;
        if (stateRoot == 0) revert NotEnded();
    }

    /// @dev No block rests on the L1 above `last` but the end block, and those before it where messages were left for it.
    function _requireEnd(uint64 last, bytes32 storageRoot, bytes[] calldata storageProof) private view {
        uint256 counts = uint256(StateProof.slotValue(storageRoot, bytes32(COUNTS_SLOT), storageProof));
        // casting to 'uint64' is safe because both stand in 64 bits of their own
        // forge-lint: disable-next-line(unsafe-typecast)
        (uint64 origin, uint64 received) = (uint64(counts), uint64(counts >> 64));
        uint64 sent = _sentCount();
        if (origin <= last || received != sent) revert NotTheEnd(origin, last, received, sent);
    }
}
