// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ISettlementAdapter} from "../../interfaces/ISettlementAdapter.sol";
import {IStackSettlement} from "../../interfaces/IStackSettlement.sol";

/// @title What all adapters of stacks share, see `IStackSettlement`.
/// @dev A block is kept with the place where the stack said so and the word that it said there; it counts while that place still says the same. So a verdict that the stack takes back (a
/// blacklisted game, a deleted output) is taken back here, in the same block, by nobody's doing.
abstract contract StackSettlement is IStackSettlement {
    struct Shown {
        bytes32 blockHash;
        bytes32 stateRoot;
        bytes32 source;
        bytes32 word;
    }

    /// @inheritdoc IStackSettlement
    bytes32 public immutable rollupId;

    mapping(uint64 number => Shown) private _shown;
    /// @inheritdoc IStackSettlement
    mapping(uint64 number => bool) public isContradictory;

    constructor(bytes32 rollupId_) {
        rollupId = rollupId_;
    }

    /// @inheritdoc ISettlementAdapter
    function finalized(bytes32 rollupId_, uint64 number) external view returns (bytes32 blockHash, bytes32 stateRoot) {
        Shown storage shown = _shown[number];
        if (rollupId_ != rollupId || isContradictory[number] || !_stands(shown)) return (0, 0);
        return (shown.blockHash, shown.stateRoot);
    }

    /// @dev What the stack's contracts hold to be final at `source`, now. Zero for nothing; may not revert.
    function _says(bytes32 source) internal view virtual returns (bytes32 word);

    /// @dev The same, where there has to be something.
    function _requireSaid(bytes32 source) internal view returns (bytes32 word) {
        word = _says(source);
        if (word == 0) revert NotFinal(source);
    }

    /// @param word what `_says` of `source`, from which the caller derived the block
    function _show(uint64 number, bytes32 blockHash, bytes32 stateRoot, bytes32 source, bytes32 word) internal {
        Shown storage known = _shown[number];
        if (_stands(known)) {
            if (known.blockHash != blockHash) {
                isContradictory[number] = true;
                emit StackContradictsItself(number, known.blockHash, blockHash);
            }
            return;
        }
        _shown[number] = Shown(blockHash, stateRoot, source, word);
        emit BlockShown(number, blockHash, stateRoot, source);
    }

    /// @dev Asks a contract of the stack. Zeros where it has no such function or answers less: they change, and this contract does not.
    /// @param words how many are asked for
    function _ask(address target, bytes memory call, uint256 words) internal view returns (uint256[] memory answer) {
        answer = new uint256[](words);
        (bool succeeded, bytes memory data) = target.staticcall(call);
        if (!succeeded || data.length < 32 * words) return answer;
        for (uint256 i = 0; i < words; ++i) {
            uint256 word;
            // Safe: the length was compared.
            assembly ("memory-safe") {
                word := mload(add(add(data, 0x20), mul(i, 0x20)))
            }
            answer[i] = word;
        }
    }

    function _askWord(address target, bytes memory call) internal view returns (uint256) {
        return _ask(target, call, 1)[0];
    }

    /// @dev An address without code would answer with nothing, for ever.
    function _contract(address account) internal view returns (address) {
        if (account.code.length == 0) revert NoContract(account);
        return account;
    }

    function _stands(Shown storage shown) private view returns (bool) {
        return shown.word != 0 && _says(shown.source) == shown.word;
    }
}
