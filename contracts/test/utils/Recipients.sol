// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";

/// @notice Keeps a running hash of what it received.
contract AccumulatingRecipient is IERC7786Recipient {
    bytes32 public accumulated;

    function receiveMessage(bytes32, bytes calldata, bytes calldata payload) external payable returns (bytes4) {
        accumulated = keccak256(abi.encode(accumulated, keccak256(payload)));
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Remembers the last call and how much gas it had.
contract RecordingRecipient is IERC7786Recipient {
    uint256 public calls;
    uint256 public gasReceived;
    bytes32 public receiveId;
    bytes public sender;
    bytes public payload;

    function receiveMessage(bytes32 receiveId_, bytes calldata sender_, bytes calldata payload_) external payable returns (bytes4) {
        gasReceived = gasleft();
        ++calls;
        (receiveId, sender, payload) = (receiveId_, sender_, payload_);
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Reverts with a text until it is told to stop.
contract FailingRecipient is IERC7786Recipient {
    bool public mended;
    uint256 public calls;

    error NotMended(uint256 answer);

    function mend() external {
        mended = true;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        if (!mended) revert NotMended(42);
        ++calls;
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Succeeds, with an answer that is not the selector.
contract WrongAnswerRecipient {
    bytes private _answer;

    constructor(bytes memory answer) {
        _answer = answer;
    }

    fallback(bytes calldata) external payable returns (bytes memory) {
        return _answer;
    }
}

/// @notice Reverts with as much data as its gas pays for.
contract BombingRecipient {
    fallback() external payable {
        assembly {
            revert(4096, 30000)
        }
    }
}

/// @notice Burns all gas that it is given.
contract BurningRecipient {
    fallback() external payable {
        assembly {
            invalid()
        }
    }
}

/// @notice Calls the gateway back while it is being called, and lets the revert through.
contract ReenteringRecipient is IERC7786Recipient {
    bytes public call;

    function prepare(bytes calldata call_) external {
        call = call_;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        (bool success, bytes memory reason) = msg.sender.call(call);
        if (!success) {
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Keeps the whole calldata of every call.
contract TranscribingRecipient {
    bytes[] private _calls;

    function calls() external view returns (bytes[] memory) {
        return _calls;
    }

    fallback() external {
        _calls.push(msg.data);
        bytes32 answer = bytes32(IERC7786Recipient.receiveMessage.selector);
        // Safe: the first scratch word is the answer, nothing runs after it.
        assembly ("memory-safe") {
            mstore(0, answer)
            return(0, 32)
        }
    }
}
