// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../src/interfaces/IGateway.sol";
import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";

/// @notice A policy without rules of its own: it answers as it is told and remembers what the gateway asked.
contract PolicyDouble {
    enum Question {
        Admit,
        Release,
        Inflow,
        UndoInflow,
        Outflow,
        Sender,
        UndoSender
    }

    /// @param account recipient or sender, where the question names one
    /// @param finality,number of the head, where the question names one
    /// @param token what a note was answered with and its undoing must name: an amount that no other note has, or whether the sender's own share took it
    struct Asked {
        Question question;
        bytes32 rollupId;
        uint256 messages;
        address account;
        bytes payload;
        uint8 finality;
        uint64 number;
        uint128 token;
    }

    error Closed(bytes32 rollupId);
    error OverTheLimit();

    uint64 public chainId;
    bool public admits = true;
    bool public valued;
    bool public shared;
    bool public closed;
    bool public refusesOutflow;
    mapping(bytes32 payloadHash => bool) public holds;
    mapping(address sender => bool) public exhausted;
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

    /// @notice Shares of the rate are kept from now on; that of `sender` is used up or not.
    function setExhausted(address sender, bool exhausted_) external {
        shared = true;
        exhausted[sender] = exhausted_;
    }

    function setShared(bool shared_) external {
        shared = shared_;
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

    function admit(Attested calldata head, uint32 messages) external returns (bool, uint64, bool, bool) {
        _head = head;
        _note(Question.Admit, head.rollupId).messages = messages;
        return (admits, chainId, valued, shared);
    }

    function release(bytes32 rollupId, uint256 messages) external {
        _note(Question.Release, rollupId).messages = messages;
    }

    /// @dev Senders with an odd address have a share of their own.
    function noteSender(bytes32 rollupId, address sender) external returns (bool admitted, bool own) {
        Asked storage noted = _note(Question.Sender, rollupId);
        own = uint160(sender) % 2 == 1;
        (noted.account, noted.token) = (sender, own ? 1 : 0);
        return (!exhausted[sender], own);
    }

    function undoSender(bytes32 rollupId, address sender, bool own) external {
        Asked storage noted = _note(Question.UndoSender, rollupId);
        (noted.account, noted.token) = (sender, own ? 1 : 0);
    }

    function requireFinal(Attested calldata head) external view {
        if (head.finality != 3) revert IPolicy.FinalityTooLow(head.finality, 3);
    }

    function requireOpen(bytes32 rollupId) external view returns (uint64) {
        if (closed) revert Closed(rollupId);
        return chainId;
    }

    function noteInflow(bytes32 rollupId, uint8 finality, uint64 number, address recipient, bytes calldata payload)
        external
        returns (bool, uint128 amount)
    {
        amount = uint128(_asked.length + 1000);
        Asked storage noted = _note(Question.Inflow, rollupId);
        (noted.account, noted.payload, noted.finality, noted.number, noted.token) = (recipient, payload, finality, number, amount);
        return (!holds[keccak256(payload)], amount);
    }

    function undoInflow(bytes32 rollupId, uint8 finality, address recipient, uint128 amount) external {
        Asked storage noted = _note(Question.UndoInflow, rollupId);
        (noted.account, noted.finality, noted.token) = (recipient, finality, amount);
    }

    function noteOutflow(bytes32 rollupId, address sender, bytes calldata payload) external {
        if (refusesOutflow) revert OverTheLimit();
        Asked storage noted = _note(Question.Outflow, rollupId);
        (noted.account, noted.payload) = (sender, payload);
    }

    function _note(Question question, bytes32 rollupId) private returns (Asked storage noted) {
        noted = _asked.push();
        (noted.question, noted.rollupId) = (question, rollupId);
    }
}
