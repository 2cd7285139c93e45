// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice What a recipient does when it is called.
enum Manner {
    Takes,
    Moody, // reverts until it is mended
    Burns,
    Bombs,
    Mumbles, // succeeds with another answer
    Reenters
}

interface IJournal {
    function noteReceived(address caller, uint256 value, uint256 gas, bytes calldata data) external;
    function reenter() external;
}

/// @notice A recipient that writes into the journal whatever it is called with, whatever the function: what reverts leaves no entry.
contract Puppet {
    IJournal private immutable _JOURNAL;
    Manner private immutable _MANNER;
    bool public mended;

    constructor(IJournal journal, Manner manner) {
        (_JOURNAL, _MANNER) = (journal, manner);
    }

    function mend(bool mended_) external {
        require(msg.sender == address(_JOURNAL));
        mended = mended_;
    }

    receive() external payable {
        revert();
    }

    fallback(bytes calldata data) external payable returns (bytes memory) {
        uint256 gas = gasleft();
        if (_MANNER == Manner.Burns) assembly { invalid() }
        if (_MANNER == Manner.Bombs) assembly { revert(4096, 30000) }
        if (_MANNER == Manner.Mumbles) return abi.encode(bytes32("yes"));
        require(_MANNER != Manner.Moody || mended, "not now");
        _JOURNAL.noteReceived(msg.sender, msg.value, gas, data);
        if (_MANNER == Manner.Reenters) _JOURNAL.reenter();
        return abi.encode(IERC7786Recipient.receiveMessage.selector);
    }
}
