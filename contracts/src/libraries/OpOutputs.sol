// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccountSlots} from "./AccountSlots.sol";
import {StateProof} from "./StateProof.sol";

/// @title What an OP Stack chain finalised, out of the state of its L1 (specs/attached.md §2).
/// @notice A root that was posted is not one that is final: every check by which the stack itself would still refuse a withdrawal is made here, by proof. What goes wrong if the L1 state
/// is not the L1's, or the addresses are another chain's: everything.
library OpOutputs {
    /// @notice The preimage of an output root (OP Stack specs, "Proposals": L2 output commitment). The version is zero, others are refused.
    struct Output {
        bytes32 stateRoot;
        bytes32 messagePasserStorageRoot;
        bytes32 blockHash;
    }

    /// @notice An L2OutputOracle. `outputsSlot` is 3 in all versions that were seen.
    /// @param finalizationSeconds at least the oracle's own period
    struct Oracle {
        address oracle;
        uint256 outputsSlot;
        uint64 finalizationSeconds;
    }

    /// @notice Where dispute games are kept, and what may void them: see the table in specs/attached.md §2 for the slots of each version.
    /// @param listSlot of `_disputeGameList` in the factory: 104
    /// @param claimSlot of `claimData[0].claim` in a game: keccak256(2) + 3
    /// @param guard holds blacklist and respected type: OptimismPortal2, later AnchorStateRegistry
    /// @param blacklistSlot of `mapping(address game => bool)` in the guard: 58, later 5
    /// @param respectedSlot of the word `uint64 retirement ‖ uint32 type` in the guard: 59, later 6
    /// @param delaySeconds at least the stack's delay between resolution and finality
    struct Games {
        address factory;
        uint256 listSlot;
        bytes32 claimSlot;
        address guard;
        uint256 blacklistSlot;
        uint256 respectedSlot;
        uint64 delaySeconds;
    }

    /// @param factory of slot `_disputeGameList[index]`
    /// @param game of slots 0 (status) and `claimData[0].claim`
    /// @param guard of slots `blacklist[game]` and the respected type
    struct GameProof {
        AccountSlots.Proof factory;
        AccountSlots.Proof game;
        AccountSlots.Proof guard;
    }

    /// @notice What L2ToL1MessagePasser was called with.
    struct Withdrawal {
        uint256 nonce;
        address sender;
        address target;
        uint256 value;
        uint256 gasLimit;
        bytes data;
    }

    uint8 private constant DEFENDER_WINS = 2;

    /// @notice The oracle has no such output, or has it no more: what it deleted still stands in its storage.
    error NoOutput(uint256 index, uint256 outputs);
    /// @param from Unix seconds from which on it is final
    error NotYetFinal(uint256 from, uint64 l1Timestamp);
    error NoGame(uint256 index);
    /// @param status 0 in progress, 1 the challenger won
    error GameNotWon(address game, uint8 status);
    error GameBlacklisted(address game);
    /// @notice Of a type that is not the respected one, or created before all games until then were retired.
    error GameNotRespected(address game, uint32 gameType, uint32 respected, uint64 createdAt, uint64 retiredAt);
    error OutputMismatch(bytes32 expected, bytes32 actual);
    error HeaderContradictsOutput(bytes32 blockHash, bytes32 stateRoot);
    error NotWithdrawn(bytes32 withdrawalHash);

    function outputRoot(Output memory output) internal pure returns (bytes32) {
        return keccak256(abi.encode(bytes32(0), output.stateRoot, output.messagePasserStorageRoot, output.blockHash));
    }

    /// @notice The L2 block behind a root, by its preimage and the block's header.
    function blockOf(bytes32 root, Output memory output, bytes memory header) internal pure returns (StateProof.Header memory read) {
        bytes32 actual = outputRoot(output);
        if (actual != root) revert OutputMismatch(root, actual);
        read = StateProof.header(header);
        if (read.blockHash != output.blockHash || read.stateRoot != output.stateRoot) {
            revert HeaderContradictsOutput(read.blockHash, read.stateRoot);
        }
    }

    /// @notice Output `index` of an L2OutputOracle that is final in block `l1`.
    /// @param proof of the slots of the array's length, of the output's root, and of its timestamp
    function finalOutput(StateProof.Header memory l1, Oracle memory stack, uint256 index, AccountSlots.Proof calldata proof)
        internal
        pure
        returns (bytes32 root)
    {
        bytes32[] memory slots = new bytes32[](3);
        slots[0] = bytes32(stack.outputsSlot);
        slots[1] = AccountSlots.arraySlot(stack.outputsSlot, index, 2);
        slots[2] = bytes32(uint256(slots[1]) + 1);
        bytes32[] memory values = AccountSlots.values(l1.stateRoot, stack.oracle, slots, proof);
        uint256 outputs = uint256(values[0]);
        root = values[1];
        if (index >= outputs || root == 0) revert NoOutput(index, outputs);
        _requirePassed(uint128(uint256(values[2])), stack.finalizationSeconds, l1.timestamp); // the lower half
    }

    /// @notice The root claim of game `index` of a factory, which is final in block `l1`: won, aged, of the type that is respected there, neither blacklisted nor retired. A pause of the
    /// stack is not seen here.
    function finalClaim(StateProof.Header memory l1, Games memory stack, uint256 index, GameProof calldata proof)
        internal
        pure
        returns (bytes32 root)
    {
        // uint32 type ‖ uint64 creation ‖ address.
        uint256 id =
            uint256(AccountSlots.value(l1.stateRoot, stack.factory, AccountSlots.arraySlot(stack.listSlot, index, 1), proof.factory));
        address game = address(uint160(id)); // the lowest bits
        if (game == address(0)) revert NoGame(index);
        root = _claimOf(l1, stack, game, proof.game);
        _requireRespected(l1.stateRoot, stack, id, proof.guard);
    }

    /// @notice The anchor of a game type in an AnchorStateRegistry of the first versions (`mapping(uint32 => (root, number))`, at slot 1): what a game of that type was resolved to, or what an
    /// owner set. Neither delay nor blacklist stands behind it: no finality.
    function anchor(bytes32 l1StateRoot, address registry, uint256 anchorsSlot, uint32 gameType, AccountSlots.Proof calldata proof)
        internal
        pure
        returns (bytes32)
    {
        return AccountSlots.value(l1StateRoot, registry, AccountSlots.mappingSlot(bytes32(uint256(gameType)), anchorsSlot), proof);
    }

    function withdrawalHash(Withdrawal memory withdrawal) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(withdrawal.nonce, withdrawal.sender, withdrawal.target, withdrawal.value, withdrawal.gasLimit, withdrawal.data)
        );
    }

    /// @notice Requires that the block of an output has sent `withdrawal`. `sentMessages` is the first variable of the message passer.
    function requireWithdrawn(bytes32 messagePasserStorageRoot, Withdrawal memory withdrawal, bytes[] calldata proof)
        internal
        pure
        returns (bytes32 hash)
    {
        hash = withdrawalHash(withdrawal);
        bytes32 sent = StateProof.slotValue(messagePasserStorageRoot, AccountSlots.mappingSlot(hash, 0), proof);
        if (uint256(sent) != 1) revert NotWithdrawn(hash);
    }

    function _claimOf(StateProof.Header memory l1, Games memory stack, address game, AccountSlots.Proof calldata proof)
        private
        pure
        returns (bytes32)
    {
        bytes32[] memory slots = new bytes32[](2);
        slots[1] = stack.claimSlot;
        bytes32[] memory values = AccountSlots.values(l1.stateRoot, game, slots, proof);
        // … ‖ uint8 status ‖ uint64 resolution ‖ uint64 creation.
        uint256 status = uint256(values[0]);
        if (uint8(status >> 128) != DEFENDER_WINS) revert GameNotWon(game, uint8(status >> 128));
        _requirePassed(uint64(status >> 64), stack.delaySeconds, l1.timestamp);
        return values[1];
    }

    function _requireRespected(bytes32 stateRoot, Games memory stack, uint256 id, AccountSlots.Proof calldata proof) private pure {
        address game = address(uint160(id));
        bytes32[] memory slots = new bytes32[](2);
        slots[0] = AccountSlots.mappingSlot(bytes32(uint256(uint160(game))), stack.blacklistSlot);
        slots[1] = bytes32(stack.respectedSlot);
        bytes32[] memory values = AccountSlots.values(stateRoot, stack.guard, slots, proof);
        if (values[0] != 0) revert GameBlacklisted(game);
        uint256 respected = uint256(values[1]);
        (uint32 gameType, uint64 createdAt) = (uint32(id >> 224), uint64(id >> 160));
        if (gameType != uint32(respected) || createdAt <= uint64(respected >> 32)) {
            revert GameNotRespected(game, gameType, uint32(respected), createdAt, uint64(respected >> 32));
        }
    }

    function _requirePassed(uint256 since, uint64 seconds_, uint64 l1Timestamp) private pure {
        if (since == 0 || since + seconds_ >= l1Timestamp) revert NotYetFinal(since + seconds_ + 1, l1Timestamp);
    }
}
