// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../src/interfaces/ILightClient.sol";
import {Operator, TableCommitment} from "../../src/interfaces/IParleyTypes.sol";
import {IStakeShares} from "../../src/interfaces/IStakeShares.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {TableModel} from "../utils/TableModel.sol";
import {NetworkLedger} from "./NetworkLedger.sol";

/// @notice The operator set on the L1, a table a day, and what each rollup knows of it: A and B by the L1's word, C by hand-over. Even epochs end by their interval, odd ones by their
/// age; weights and keys differ. Whoever is ejected has a successor in later tables.
abstract contract NetworkOperators is NetworkLedger {
    address internal constant AVS = address(0xA5);
    uint256 internal constant L1_CHAIN = 900;
    uint32 internal constant SET_ID = 3;
    uint8 internal constant SECP256K1 = 2;
    uint64 internal constant DEALLOCATION_DELAY = 4 days;
    uint64 internal constant EVIDENCE_WINDOW = 1 days;
    uint64 internal constant MARGIN = 1 hours;
    uint64 internal constant HANDOVER_DELAY = 1 hours;
    uint64 internal constant FIRST_SNAPSHOT = START - 4 days;
    uint32 internal constant FIRST_EPOCH = 5;
    uint32 internal constant GENESIS_EPOCHS = 6;
    uint256 internal constant SEATS = 4;
    uint256 internal constant TOTAL = 450;
    uint16 internal constant SHARE_BPS = 3_333;

    /// @dev By seat: how many sat there before. Fixed with the table.
    mapping(uint32 epoch => uint256[4]) private _generations;
    mapping(uint32 epoch => bool) internal published;
    uint256[4] private _generation;
    mapping(address operator => bool) internal ejected;

    mapping(uint256 r => mapping(uint32 epoch => bool)) internal known;
    /// @dev Bit s: seat s.
    mapping(uint256 r => mapping(uint32 epoch => uint256)) internal revoked;

    /// @dev The L1 makes the table of an epoch, of those who are members then.
    function publish(uint32 epoch) internal {
        if (published[epoch]) return;
        (published[epoch], _generations[epoch]) = (true, _generation);
    }

    /// @dev The newest epoch that the L1 has by now.
    function newestEpoch() internal view returns (uint32 epoch) {
        epoch = FIRST_EPOCH + uint32((block.timestamp - FIRST_SNAPSHOT) / 1 days);
        return epoch < FIRST_EPOCH + GENESIS_EPOCHS ? FIRST_EPOCH + GENESIS_EPOCHS - 1 : epoch;
    }

    /// @dev The L1 takes the operator out for good.
    function eject(uint32 epoch, uint256 seat) internal {
        address operator = operatorAt(epoch, seat);
        if (ejected[operator]) return;
        ejected[operator] = true;
        if (_generation[seat] == _generations[epoch][seat]) ++_generation[seat];
    }

    function tableOf(uint32 epoch) internal view returns (ILightClient.Table memory table) {
        table.epoch = epoch;
        (table.snapshotTime, table.validFrom, table.validUntil) = timesOf(epoch);
        IStakeShares.Share[] memory shares = sharesOf();
        bytes32[] memory leaves = new bytes32[](ROLLUPS);
        for (uint256 i = 0; i < ROLLUPS; ++i) {
            leaves[i] = Hashes.shareLeaf(shares[i].destinationId, shares[i].bps);
        }
        table.sharesRoot = Hashes.sharesRoot(uint64(ROLLUPS), ReferenceTree.root(leaves));
        table.operators = new Operator[](SEATS);
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            table.operators[seat] = Operator({
                operator: operatorAt(epoch, seat),
                weight: weightOf(epoch, seat),
                publicKey: abi.encodePacked(vm.addr(secretOf(epoch, seat)))
            });
        }
    }

    function commitmentOf(ILightClient.Table memory table) internal pure returns (TableCommitment memory) {
        return TableModel.commitmentOf(L1_CHAIN, AVS, SET_ID, SECP256K1, table);
    }

    /// @dev A third of the stake each, ascending by destination.
    function sharesOf() internal view returns (IStakeShares.Share[] memory shares) {
        shares = new IStakeShares.Share[](ROLLUPS);
        for (uint256 r = 0; r < ROLLUPS; ++r) {
            uint256 rank;
            for (uint256 other = 0; other < ROLLUPS; ++other) {
                if (rollupIds[other] < rollupIds[r]) ++rank;
            }
            shares[rank] = IStakeShares.Share(rollupIds[r], SHARE_BPS);
        }
    }

    function timesOf(uint32 epoch) internal pure returns (uint64 snapshot, uint64 from, uint64 until) {
        snapshot = FIRST_SNAPSHOT + uint64(epoch - FIRST_EPOCH) * 1 days;
        from = snapshot + HANDOVER_DELAY;
        until = from + (epoch % 2 == 0 ? 36 hours : 10 days);
    }

    function operatorAt(uint32 epoch, uint256 seat) internal view returns (address) {
        return address(uint160(0x10000 * (seat + 1) + _generations[epoch][seat]));
    }

    function weightOf(uint32 epoch, uint256 seat) internal pure returns (uint128) {
        // Odd epochs: two of the four suffice, or three of the lighter ones do not. 300 of 450 is two thirds exactly.
        if (epoch % 2 == 1) return [uint128(200), 150, 50, 50][seat];
        return [uint128(100), 100, 100, 150][seat];
    }

    function maskWeight(uint32 epoch, uint256 mask) internal pure returns (uint128 weight) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if ((mask >> seat) & 1 == 1) weight += weightOf(epoch, seat);
        }
    }

    /// @dev What of the weight counts on a rollup.
    function countedWeight(uint256 r, uint32 epoch, uint256 mask) internal view returns (uint128) {
        return maskWeight(epoch, mask & ~revoked[r][epoch]);
    }

    /// @dev specs/wire.md §7 in its own words: all that signed, and all of them that still count.
    function hasQuorum(uint256 r, uint32 epoch, uint256 mask) internal view returns (bool) {
        return 3 * uint256(maskWeight(epoch, mask)) > 2 * TOTAL && 3 * uint256(countedWeight(r, epoch, mask)) > 2 * TOTAL;
    }

    function secretOf(uint32 epoch, uint256 seat) internal view returns (uint256) {
        return 5_000 + 10 * (epoch / 3) + seat + 1_000_000 * _generations[epoch][seat];
    }

    function isUsable(uint256 r, uint32 epoch) internal view returns (bool) {
        if (!known[r][epoch]) return false;
        (, uint64 from,) = timesOf(epoch);
        return block.timestamp >= from && _lives(epoch);
    }

    /// @dev An epoch that counts now on `r` and in which all together are a quorum, where there is one; else any that counts, else any.
    function usableEpoch(uint256 r, uint256 seed) internal view returns (uint32 found) {
        uint32 newest = FIRST_EPOCH + uint32((block.timestamp - FIRST_SNAPSHOT) / 1 days);
        found = newest;
        for (uint32 i = 0; i < 4; ++i) {
            uint32 epoch = newest - uint32((seed + i) % 4);
            if (!isUsable(r, epoch)) continue;
            found = epoch;
            if (hasQuorum(r, epoch, 15)) return epoch;
        }
    }

    function signatures(bytes32 digest, uint32 epoch, uint256 mask) internal view returns (bytes memory packed) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if ((mask >> seat) & 1 == 0) continue;
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(epoch, seat), digest);
            packed = abi.encodePacked(packed, r, s | bytes32(uint256(v - 27) << 255));
        }
    }

    // What a rollup is told. Each with whether it is right to take it.

    /// @dev On A and B by the L1's word; what is not the L1's is refused, on C everything.
    function adopt(uint256 r, uint32 epoch, bool honest) internal {
        publish(epoch);
        ILightClient.Table memory table = tableOf(epoch);
        if (address(facts[r]) != address(0)) facts[r].setTableRoot(epoch, Hashes.tableRoot(commitmentOf(table)));
        if (!honest) table.operators[0].weight += 1;
        vm.chainId(nameOf(r));
        (bool success,) = address(clients[r]).call(abi.encodeCall(ILightClient.adopt, (table)));
        tried("adopt", success);
        if (success && !_lives(epoch)) violated(9, "a table was taken that is over");
        if (success != (honest && r != C && !known[r][epoch] && _lives(epoch))) {
            violated(6, "a table was taken that is not the L1's, or not taken");
        }
        if (success) known[r][epoch] = true;
    }

    /// @dev On C, by a quorum of the epoch before.
    /// @param wrong 0: nothing, 1: another table than was signed, 2: a signature, if there is one
    function handOver(uint256 r, uint32 epoch, uint256 mask, uint256 wrong) internal {
        publish(epoch);
        ILightClient.Table memory table = tableOf(epoch);
        bytes memory certificate = _handover(epoch, Hashes.tableRoot(commitmentOf(table)), mask);
        if (wrong == 1) table.operators[1].weight += 1;
        if (wrong == 2) certificate[certificate.length - 1] ^= 0x01;
        bool allowed = r == C && wrong == 0 && isUsable(r, epoch - 1) && hasQuorum(r, epoch - 1, mask) && !known[r][epoch];
        vm.chainId(nameOf(r));
        (bool success,) = address(clients[r]).call(abi.encodeCall(ILightClient.adoptHandover, (table, certificate)));
        tried("handOver", success);
        (uint64 snapshot,,) = timesOf(epoch);
        bool inTime = snapshot <= block.timestamp && _lives(epoch);
        if (success && !inTime) violated(9, "a table was handed over that is not yet, or is over");
        if (success != (allowed && inTime)) violated(6, "a table was handed over by less than a quorum of one in use, or not by a quorum");
        if (success) known[r][epoch] = true;
    }

    function _handover(uint32 epoch, bytes32 root, uint256 mask) private view returns (bytes memory certificate) {
        bytes32 digest = Hashes.handoverDigest(L1_CHAIN, AVS, SET_ID, epoch - 1, epoch, root);
        return abi.encodePacked(epoch - 1, epoch, root, uint8(mask), signatures(digest, epoch - 1, mask));
    }

    /// @dev Neither its interval nor its age is over.
    function _lives(uint32 epoch) private view returns (bool) {
        (uint64 snapshot,, uint64 until) = timesOf(epoch);
        return block.timestamp < until && block.timestamp + EVIDENCE_WINDOW + MARGIN < DEALLOCATION_DELAY + snapshot;
    }

    /// @dev A seat is shown to have been ejected. Only where the L1 said so it counts no more.
    function revoke(uint256 r, uint32 epoch, uint256 seat, bool honest) internal {
        ILightClient.Table memory table = tableOf(epoch);
        bytes32[] memory proof = ReferenceTree.prove(TableModel.leavesOf(table.operators), seat, 1);
        TableCommitment memory commitment = commitmentOf(table);
        if (!honest) table.operators[seat].weight -= 1;
        bool allowed = honest && r != C && known[r][epoch] && ejected[operatorAt(epoch, seat)];
        vm.chainId(nameOf(r));
        (bool success,) =
            address(clients[r]).call(abi.encodeCall(ILightClient.revoke, (epoch, uint32(seat), table.operators[seat], proof, commitment)));
        tried("revoke", success);
        if (success != allowed) violated(9, "a seat was revoked that is nobody's fault, or counts on");
        if (success) revoked[r][epoch] |= 1 << seat;
        if (!known[r][epoch]) return;
        if (clients[r].revokedWeight(epoch) != maskWeight(epoch, revoked[r][epoch])) violated(9, "revoked weight is not what was revoked");
    }
}
