// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../../src/interfaces/IParleyTypes.sol";
import {FactsFixture} from "../../../utils/FactsFixture.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";
import {TableModel} from "../../../utils/TableModel.sol";

/// @notice Tables that come by what the rollup knows of its L1 (specs/wire.md §6): the same under every scheme.
abstract contract AdoptionBehaviour is LightClientFixture, FactsFixture {
    uint32 private constant NEXT = EPOCH + 1;

    function test_adopt_rootOfTheL1_counts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        nativeFacts().setTableRoot(NEXT, rootOf(table));
        vm.assertEq(address(lightClient.l1Facts()), address(l1Facts));
        vm.expectEmit(address(lightClient));
        emit ILightClient.OperatorTableAdopted(NEXT, rootOf(table), START, START, START + 6 days);
        lightClient.adopt(table);
        vm.assertEq(lightClient.latestEpoch(), NEXT);
        vm.assertEq(lightClient.tableRoot(NEXT), rootOf(table));
        vm.assertEq(lightClient.snapshotTime(NEXT), START);
        vm.assertEq(lightClient.usableUntil(NEXT), START + 6 days);
        vm.assertEq(lightClient.seatCount(NEXT), 6);
        vm.assertEq(lightClient.revokedWeight(NEXT), 0);
        lightClient.submit(_packedUnder(NEXT, 6));
        // The earlier one counts as long as its time is.
        submit(certify(HEADS_ROOT, 43, SEATS, 1));
    }

    function test_adopt_withoutFacts_reverts() public {
        ILightClient.Table memory table = _next(operatorsOf(6));
        vm.expectRevert(ILightClient.NoL1Facts.selector);
        lightClient.adopt(table);
    }

    function test_adopt_unknownRoot_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochNotProven.selector, NEXT));
        lightClient.adopt(table);
        // What is known of another epoch says nothing of this one.
        nativeFacts().setTableRoot(NEXT + 1, rootOf(table));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochNotProven.selector, NEXT));
        lightClient.adopt(table);
        table.epoch = NEXT + 1;
        _expectMismatch(table, NEXT + 1);
    }

    /// @dev Every field of the table, and of every seat, alone; other orders and other numbers of seats.
    function test_adopt_anyOtherTable_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        nativeFacts().setTableRoot(NEXT, rootOf(table));
        for (uint256 i = 0; i < 11; ++i) {
            ILightClient.Table memory other = _next(operatorsOf(i == 9 ? 5 : i == 10 ? 7 : 6));
            if (i == 0) other.snapshotTime += 1;
            if (i == 1) other.validFrom -= 1;
            if (i == 2) other.validUntil += 1;
            if (i == 3) other.sharesRoot = keccak256("other shares");
            if (i == 4) other.operators[5].weight += 1;
            if (i == 5) other.operators[2].publicKey = publicKeyOf(secretOf(77));
            if (i == 6) other.operators[0].operator = address(0xBEEF);
            if (i == 7) (other.operators[1], other.operators[2]) = (other.operators[2], other.operators[1]);
            if (i == 8) {
                (other.operators[3].publicKey, other.operators[4].publicKey) = (other.operators[4].publicKey, other.operators[3].publicKey);
            }
            _expectMismatch(other, NEXT);
        }
        lightClient.adopt(table);
    }

    /// @dev The same seats as another L1, AVS, set or scheme would commit to them: whatever the facts say, the client asks for its own set's root.
    function test_adopt_rootOfAnotherSet_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        bytes32[4] memory roots = [
            TableModel.rootOf(L1_CHAIN + 1, AVS, SET_ID, scheme, table),
            TableModel.rootOf(L1_CHAIN, address(0xA6), SET_ID, scheme, table),
            TableModel.rootOf(L1_CHAIN, AVS, SET_ID + 1, scheme, table),
            TableModel.rootOf(L1_CHAIN, AVS, SET_ID, 3 - scheme, table)
        ];
        for (uint32 i = 0; i < 4; ++i) {
            table.epoch = NEXT + i;
            if (i > 0) roots[i] = _rootOfAnother(i, table);
            nativeFacts().setTableRoot(table.epoch, roots[i]);
            _expectMismatch(table, table.epoch);
        }
    }

    function test_adopt_knownEpoch_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        nativeFacts().setTableRoot(NEXT, rootOf(table));
        lightClient.adopt(table);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochTaken.selector, NEXT));
        lightClient.adopt(table);
        // The one of the genesis too, even by another root.
        table.epoch = EPOCH;
        nativeFacts().setTableRoot(EPOCH, rootOf(table));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochTaken.selector, EPOCH));
        lightClient.adopt(table);
    }

    /// @dev Gaps and any order: the L1's word needs no predecessor. An older one is no longer the latest.
    function test_adopt_anyOrder_latestIsTheHighest() public {
        ILightClient.Table memory table = _deployBeforeNext();
        uint32[3] memory epochs = [uint32(90), 7, 0];
        for (uint256 i = 0; i < 3; ++i) {
            table.epoch = epochs[i];
            nativeFacts().setTableRoot(epochs[i], rootOf(table));
            lightClient.adopt(table);
            vm.assertEq(lightClient.latestEpoch(), 90);
        }
    }

    /// @dev By age and by its interval: the last second counts, the next one does not.
    function test_adopt_tableThatIsOver_reverts() public {
        ILightClient.Table memory byAge = _deployBeforeNext();
        ILightClient.Table memory byInterval = _next(operatorsOf(6));
        (byInterval.epoch, byInterval.validUntil) = (NEXT + 1, START + 1 hours);
        nativeFacts().setTableRoot(NEXT, rootOf(byAge));
        nativeFacts().setTableRoot(NEXT + 1, rootOf(byInterval));
        _expectOver(byAge, START + 6 days);
        _expectOver(byInterval, START + 1 hours);
    }

    /// @dev What begins later is taken before, and counts from then on.
    function test_adopt_beforeItBegins_countsFromThenOn() public {
        ILightClient.Table memory table = _deployBeforeNext();
        table.validFrom = START + 1 hours;
        nativeFacts().setTableRoot(NEXT, rootOf(table));
        lightClient.adopt(table);
        bytes memory packed = _packedUnder(NEXT, 6);
        vm.warp(START + 1 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, NEXT, START + 1 hours, START + 6 days));
        lightClient.submit(packed);
        vm.warp(START + 1 hours);
        lightClient.submit(packed);
    }

    /// @dev Not even the L1 makes a table good that breaks the scheme's rules.
    function test_adopt_badSeat_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        table.operators[3].weight = 0;
        _expectRefused(table, abi.encodeWithSelector(ILightClient.InvalidWeight.selector, 3));
        table = _next(operatorsOf(6));
        table.operators[3].publicKey = table.operators[1].publicKey;
        _expectRefused(table, abi.encodeWithSelector(ILightClient.DuplicatePublicKey.selector, 3, 1));
        table = _next(new Operator[](0));
        _expectRefused(table, abi.encodeWithSelector(ILightClient.InvalidTableSize.selector, 0, mostSeats()));
    }

    /// @dev A quorum's word is not taken where the L1's is to be had.
    function test_adoptHandover_withFacts_reverts() public {
        ILightClient.Table memory table = _deployBeforeNext();
        vm.expectRevert(ILightClient.HandoverNotTaken.selector);
        lightClient.adoptHandover(table, "");
    }

    function _deployBeforeNext() private returns (ILightClient.Table memory) {
        newNativeFacts();
        lightClient = newLightClient(operatorsOf(SEATS));
        return _next(operatorsOf(6));
    }

    function _next(Operator[] memory operators) private pure returns (ILightClient.Table memory) {
        return tableOf(NEXT, START, operators);
    }

    function _rootOfAnother(uint32 i, ILightClient.Table memory table) private view returns (bytes32) {
        if (i == 1) return TableModel.rootOf(L1_CHAIN, address(0xA6), SET_ID, scheme, table);
        if (i == 2) return TableModel.rootOf(L1_CHAIN, AVS, SET_ID + 1, scheme, table);
        return TableModel.rootOf(L1_CHAIN, AVS, SET_ID, 3 - scheme, table);
    }

    function _packedUnder(uint32 epoch, uint256 count) private view returns (bytes memory) {
        bytes memory signers = bitmapOf(count, 1);
        bytes32 digest = lightClient.attestationDigest(epoch, 42, HEADS_ROOT);
        return packCertificate(
            Certificate({epoch: epoch, beat: 42, headsRoot: HEADS_ROOT, signers: signers, signature: signDigest(digest, signers)})
        );
    }

    function _expectMismatch(ILightClient.Table memory table, uint32 epoch) private {
        vm.expectRevert(
            abi.encodeWithSelector(ILightClient.TableRootMismatch.selector, epoch, rootOf(table), nativeFacts().tableRootOf(epoch))
        );
        lightClient.adopt(table);
    }

    function _expectOver(ILightClient.Table memory table, uint64 until) private {
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, table.epoch, table.validFrom, until));
        lightClient.adopt(table);
        vm.warp(until - 1);
        lightClient.adopt(table);
        vm.warp(START);
    }

    function _expectRefused(ILightClient.Table memory table, bytes memory reason) private {
        vm.mockCall(address(l1Facts), abi.encodeCall(l1Facts.tableRootOf, (table.epoch)), abi.encode(rootOf(table)));
        vm.expectRevert(reason);
        lightClient.adopt(table);
        vm.clearMockedCalls();
    }
}
