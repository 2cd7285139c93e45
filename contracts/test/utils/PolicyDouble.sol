// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Attested} from "../../src/interfaces/IParleyTypes.sol";

/// @notice A policy without rules of its own: it answers as it is told and remembers what the gateway asked.
contract PolicyDouble {
    enum Question {
        Admit,
        Release,
        Inflow,
        UndoInflow,
        Outflow
    }

    /// @param account recipient or sender, where the question names one
    struct Asked {
        Question question;
        bytes32 rollupId;
        uint256 messages;
        address account;
        bytes payload;
    }

    error Closed(bytes32 rollupId);
    error OverTheLimit();

    uint64 public chainId;
    bool public admits = true;
    bool public valued;
    bool public closed;
    bool public refusesOutflow;
    mapping(bytes32 payloadHash => bool) public holds;
    Attested private _head;
    Asked[] private _asked;

    constructor(uint64 chainId_) {
        chainId = chainId_;
    }

    function connect(IGateway gateway, uint256 chainId_, bytes32 destinationId, bool ledgered) external {
        gateway.connect(chainId_, destinationId, ledgered);
    }

    function setChainId(uint64 chainId_) external {
        chainId = chainId_;
    }

    function setAdmits(bool admits_) external {
        admits = admits_;
    }

    function setClosed(bool closed_) external {
        closed = closed_;
    }

    function setRefusesOutflow(bool refuses) external {
        refusesOutflow = refuses;
    }

    /// @notice Values are looked at from now on; messages with `payload` are held or let go.
    function setHolds(bytes calldata payload, bool held) external {
        valued = true;
        holds[keccak256(payload)] = held;
    }

    function setValued(bool valued_) external {
        valued = valued_;
    }

    function asked() external view returns (Asked[] memory) {
        return _asked;
    }

    /// @notice How often `question` was asked, and the messages summed.
    function count(Question question) external view returns (uint256 times, uint256 messages) {
        for (uint256 i = 0; i < _asked.length; ++i) {
            if (_asked[i].question != question) continue;
            ++times;
            messages += _asked[i].messages;
        }
    }

    function lastHead() external view returns (Attested memory) {
        return _head;
    }

    function admit(Attested calldata head, uint256 messages) external returns (bool, uint64, bool) {
        _head = head;
        _asked.push(Asked(Question.Admit, head.rollupId, messages, address(0), ""));
        return (admits, chainId, valued);
    }

    function release(bytes32 rollupId, uint256 messages) external {
        _asked.push(Asked(Question.Release, rollupId, messages, address(0), ""));
    }

    function requireOpen(bytes32 rollupId) external view returns (uint64) {
        if (closed) revert Closed(rollupId);
        return chainId;
    }

    function noteInflow(bytes32 rollupId, address recipient, bytes calldata payload) external returns (bool) {
        _asked.push(Asked(Question.Inflow, rollupId, 0, recipient, payload));
        return !holds[keccak256(payload)];
    }

    function undoInflow(bytes32 rollupId, address recipient, bytes calldata payload) external {
        _asked.push(Asked(Question.UndoInflow, rollupId, 0, recipient, payload));
    }

    function noteOutflow(bytes32 rollupId, address sender, bytes calldata payload) external {
        if (refusesOutflow) revert OverTheLimit();
        _asked.push(Asked(Question.Outflow, rollupId, 0, sender, payload));
    }
}
