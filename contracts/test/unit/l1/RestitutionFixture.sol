// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Share, Statement, TableFields} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @title A liar with 10 ether and one with 2, half of which a slash takes; two rollups that share the stake 3 : 2.
abstract contract RestitutionFixture is L1Fixture {
    uint256 internal constant LIAR = 1;
    uint256 internal constant SMALL_LIAR = 2;
    address internal constant USER = address(0x05e1);
    address internal constant OTHER_USER = address(0x05e2);
    bytes32 internal constant OTHER_ROLLUP = keccak256("other rollup");

    bytes32 internal ROLLUP;
    Share[] internal shares;
    TableFields internal fields;
    bytes32[] internal leaves;
    bytes32 internal root_;

    function setUp() public virtual override {
        super.setUp();
        join(LIAR, 10 ether);
        join(SMALL_LIAR, 2 ether);
        join(3, 10 ether);
        IRollupRegistry.Genesis memory genesis;
        (genesis.chainId, genesis.sequencer, genesis.governance) = (7, address(0x5e9), GOVERNANCE);
        (genesis.tableRoot, genesis.codeHash, genesis.allocHash) = (keccak256("t"), keccak256("c"), keccak256("a"));
        genesis.derivationHash = keccak256("d");
        (genesis.timestamp, genesis.gasLimit, genesis.baseFeeWei, genesis.coinbase) = (1, 30_000_000, 7, address(0xc0));
        vm.deal(address(this), MINIMUM_BOND);
        ROLLUP = rollups.register{value: MINIMUM_BOND}(genesis, address(0x6a7e));
        shares.push(Share(ROLLUP, 3_000));
        shares.push(Share(OTHER_ROLLUP, 2_000));
        if (shares[0].destinationId > shares[1].destinationId) (shares[0], shares[1]) = (_at(1), _at(0));
        allot();
        publish();
        fields = opening().fields;
        leaves.push(Hashes.restitutionLeaf(ROLLUP, address(strategy), USER, 1 ether));
        leaves.push(Hashes.restitutionLeaf(ROLLUP, address(strategy), OTHER_USER, 2 ether));
        root_ = MerkleTree.root(leaves);
    }

    /// @dev What governance allots is in the tables that are published later.
    function allot() private {
        for (uint256 i = 0; i < shares.length; ++i) {
            vm.prank(GOVERNANCE);
            stakeShares.setShare(shares[i].destinationId, shares[i].bps);
        }
        skip(RAISE_DELAY);
        for (uint256 i = 0; i < shares.length; ++i) {
            stakeShares.applyRaise(shares[i].destinationId);
        }
    }

    function _at(uint256 i) private view returns (Share memory) {
        return shares[i];
    }

    function slashLiar(uint256 secretKey) internal {
        Statement memory first = state(secretKey, 1, 10, makeHead(5, "one"));
        slasher.submitFork(first, state(secretKey, 1, 11, makeHead(5, "another")), noHeaders());
    }

    function arrive() internal {
        vm.roll(block.number + delegationManager.clearingDelay());
    }

    /// @dev From the slash to a published root over both users.
    function publishFor(bytes32 rollupId, uint256 amount) internal {
        slashLiar(LIAR);
        arrive();
        restitution.collect(1, strategy, fields, shares);
        vm.prank(GOVERNANCE);
        restitution.publish(rollupId, strategy, root_, 2, amount);
    }

    function claim(uint64 position) internal {
        restitution.claim(
            ROLLUP, strategy, position, position == 0 ? USER : OTHER_USER, position == 0 ? 1 ether : 2 ether, proofOf(position)
        );
    }

    function proofOf(uint64 position) internal view returns (bytes32[] memory proof) {
        proof = new bytes32[](1);
        proof[0] = leaves[1 - position];
    }
}
