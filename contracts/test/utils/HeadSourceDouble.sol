// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IHeadPolicy, IHeadSource} from "../../src/interfaces/IHeadSource.sol";
import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IStateReader} from "../../src/interfaces/IStateReader.sol";

/// @notice Stands for the light client and the policy: hears exactly the heads that a test attests, unless they are frozen.
contract HeadSourceDouble is IHeadSource, IHeadPolicy {
    error NoSuchHead(bytes32 rollupId, bytes32 outboxRoot);
    error Unheard(bytes32 rollupId, uint8 finality);

    uint8 private constant CLOSED = 4;

    mapping(bytes32 rollupId => mapping(bytes32 outboxRoot => Attested)) private _heads;
    mapping(bytes32 rollupId => uint8) public frozenFinality;
    mapping(uint256 chainId => bytes32) private _rollupIds;

    function attest(Attested calldata head) external {
        _heads[head.rollupId][head.outboxRoot] = head;
    }

    function freeze(IStateReader reader, bytes32 rollupId, uint8 finality) external {
        frozenFinality[rollupId] = finality;
        reader.setFloor(rollupId, finality + 1);
    }

    function thaw(IStateReader reader, bytes32 rollupId, uint8 floor) external {
        frozenFinality[rollupId] = 0;
        reader.setFloor(rollupId, floor);
    }

    function open(IStateReader reader, bytes32 rollupId, uint256 chainId, uint8 floor) external {
        _rollupIds[chainId] = rollupId;
        reader.setFloor(rollupId, floor);
    }

    function close(IStateReader reader, bytes32 rollupId) external {
        reader.setFloor(rollupId, CLOSED);
    }

    /// @inheritdoc IHeadSource
    function authenticate(bytes calldata, bytes32 rollupId, bytes32 outboxRoot) external view returns (Attested memory head) {
        head = _heads[rollupId][outboxRoot];
        if (head.rollupId == 0) revert NoSuchHead(rollupId, outboxRoot);
    }

    /// @inheritdoc IHeadPolicy
    function requireHeard(Attested calldata head) external view {
        if (head.finality <= frozenFinality[head.rollupId]) revert Unheard(head.rollupId, head.finality);
    }

    /// @inheritdoc IHeadPolicy
    function rollupIdOf(uint256 chainId) external view returns (bytes32) {
        return _rollupIds[chainId];
    }
}
