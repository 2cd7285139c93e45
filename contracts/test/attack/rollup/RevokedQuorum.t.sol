// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../src/interfaces/ILightClient.sol";
import {Message, Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {Deliveries, Delivery} from "../../utils/Delivery.sol";
import {FactsFixture} from "../../utils/FactsFixture.sol";
import {AccumulatingRecipient} from "../../utils/Recipients.sol";

/// @notice A quorum signed what it should not have, was slashed for it on the L1, and now spends what it signed: certificates kept back, and records made while it still counted.
abstract contract RevokedQuorum is FactsFixture {
    uint256 private constant SEATS = 4;
    uint128 private constant TOTAL = 406;
    Message[] private messages;

    function setUp() public {
        vm.chainId(OWN_CHAIN);
        newNativeFacts();
        deployRollup(SEATS);
        address recipient = address(new AccumulatingRecipient());
        for (uint64 i = 0; i < 8; ++i) {
            messages.push(messageTo(recipient, i));
        }
    }

    /// @dev Seats 1, 2 and 3 are a bare quorum: one of them revoked, and neither the record nor the certificate moves anything.
    function test_deliver_afterRevocation_bareQuorumMovesNothing() public {
        Delivery memory recorded = _deliveryOf(0, 4, 8, 1);
        recorded.section.kind = 1;
        vm.assertEq(gateway.deliver(Deliveries.encode(recorded)), 4);
        Delivery memory keptBack = _deliveryOf(4, 4, 9, 1);
        revokeSeat(tableOf(operatorsOf(SEATS)), 3);

        bytes memory reason = abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 203, TOTAL);
        _expectRefused(keptBack, reason);
        keptBack.section.kind = 1;
        _expectRefused(keptBack, reason);
        _expectRefused(_asRecorded(recorded, 1), reason);
    }

    /// @dev What is left is a quorum by the protocol's floor, and not by this rollup's own rules: those are asked with the weight that counts.
    function test_deliver_afterRevocation_policyWeighsWhatCounts() public {
        Delivery memory delivery = _deliveryOf(0, 2, 8, 0);
        uint256 before = vm.snapshotState();
        _tighten(8_000, 0);
        vm.assertEq(gateway.deliver(Deliveries.encode(delivery)), 2);
        vm.revertToState(before);

        revokeSeat(tableOf(operatorsOf(SEATS)), 3);
        before = vm.snapshotState();
        _tighten(8_000, 0);
        _expectRefused(delivery, abi.encodeWithSelector(IPolicy.QuorumTooLow.selector, 303, TOTAL, 8_000));
        vm.revertToState(before);

        before = vm.snapshotState();
        _tighten(0, 304);
        _expectRefused(delivery, abi.encodeWithSelector(IPolicy.StakeTooLow.selector, 303, 304));
        vm.revertToState(before);

        // The same by a record of the whole weight.
        Delivery memory recording = _deliveryOf(2, 2, 9, 0);
        recording.section.kind = 1;
        gateway.deliver(Deliveries.encode(recording));
        _tighten(0, 304);
        _expectRefused(_asRecorded(recording, 0), abi.encodeWithSelector(IPolicy.StakeTooLow.selector, 303, 304));
    }

    /// @dev The others go on without the slashed one: its weight is gone, not their voice.
    function test_deliver_afterRevocation_othersGoOn() public {
        revokeSeat(tableOf(operatorsOf(SEATS)), 0);
        vm.assertEq(gateway.deliver(Deliveries.encode(_deliveryOf(0, 4, 8, 1))), 4);
    }

    /// @dev Nobody can take an honest operator's weight with another's ejection, or with a table of their own making.
    function test_revoke_honestSeat_reverts() public {
        ILightClient.Table memory table = tableOf(operatorsOf(SEATS));
        nativeFacts().setEjected(table.operators[3].operator);
        Operator[] memory forged = operatorsOf(SEATS);
        forged[1].operator = forged[3].operator;
        forged[3].operator = address(0xBEEF);
        ILightClient.Table memory own = tableOf(forged);
        vm.expectPartialRevert(ILightClient.TableRootMismatch.selector);
        this.revokeOutside(own, 1);
        vm.assertEq(lightClient.revokedWeight(EPOCH), 0);
    }

    function revokeOutside(ILightClient.Table calldata table, uint32 seat) external {
        revoke(openSeat(table, seat));
    }

    function _deliveryOf(uint256 start, uint256 count, uint64 number, uint256 absent) private view returns (Delivery memory) {
        Message[] memory sent = messages;
        return pack(sent, start, count, number, SEATS, absent);
    }

    function _asRecorded(Delivery memory delivery, uint256 absent) private pure returns (Delivery memory) {
        refer(delivery.section, SEATS, absent);
        return delivery;
    }

    function _tighten(uint16 quorumBps, uint128 minStake) private {
        IPolicy.Peer memory rules = peerOf(SOURCE_CHAIN);
        (rules.quorumBps, rules.minStake) = (quorumBps, minStake);
        vm.prank(GOVERNANCE);
        policy.tightenPeer(SOURCE_ID, rules);
    }

    function _expectRefused(Delivery memory delivery, bytes memory reason) private {
        bytes memory parcel = Deliveries.encode(delivery);
        vm.expectRevert(reason);
        gateway.deliver(parcel);
    }
}

contract Bls12381RevokedQuorumTest is RevokedQuorum {
    constructor() {
        scheme = BLS;
    }
}

contract Secp256k1RevokedQuorumTest is RevokedQuorum {
    constructor() {
        scheme = ECDSA;
    }
}
