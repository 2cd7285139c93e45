// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRestitutionFund} from "../../../src/interfaces/IRestitutionFund.sol";
import {IStrategy} from "../../../src/interfaces/eigenlayer/IStrategy.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {RestitutionFixture} from "../../unit/l1/RestitutionFixture.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev On each transfer: a fee from what arrives, a surcharge from who sends, or a call back into the fund.
contract NastyToken is ERC20("Nasty", "NASTY") {
    uint256 public fee;
    uint256 public surcharge;
    address public target;
    bytes public call;
    bytes public answer;

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function behave(uint256 fee_, uint256 surcharge_) external {
        (fee, surcharge) = (fee_, surcharge_);
    }

    function callBack(address target_, bytes calldata call_) external {
        (target, call) = (target_, call_);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount - fee);
        if (fee + surcharge != 0) _burn(msg.sender, fee + surcharge);
        if (target != address(0)) (, answer) = target.call(call);
        return true;
    }
}

/// @notice Somebody wants more from the fund than is his: by a token that misbehaves, by coming back in the middle, by money that arrives in the wrong order.
contract FundThievesTest is RestitutionFixture {
    NastyToken private token;

    function setUp() public override {
        super.setUp();
        token = new NastyToken();
        vm.mockCall(address(strategy), abi.encodeCall(IStrategy.underlyingToken, ()), abi.encode(token));
        leaves[0] = Hashes.restitutionLeaf(ROLLUP, address(token), USER, 1 ether);
        leaves[1] = Hashes.restitutionLeaf(ROLLUP, address(token), OTHER_USER, 2 ether);
        root_ = MerkleTree.root(leaves);
        slashLiar(LIAR);
        token.mint(address(restitution), 5 ether);
        restitution.collect(1, strategy, fields, shares);
        vm.prank(GOVERNANCE);
        restitution.publish(ROLLUP, token, root_, 2, 3 ether);
        vm.warp(block.timestamp + REPLACE_DELAY);
    }

    /// @dev A fee is the claimant's own loss.
    function test_claim_feeOnTransfer_costsTheClaimantOnly() external {
        token.behave(0.1 ether, 0);
        _claim(0);
        _claim(1);
        vm.assertEq(token.balanceOf(USER), 0.9 ether);
        vm.assertEq(token.balanceOf(OTHER_USER), 1.9 ether);
        vm.assertEq(token.balanceOf(address(restitution)), restitution.accounted(token));
    }

    /// @dev A surcharge would be paid from the other rollup's money.
    function test_claim_surcharge_reverts() external {
        token.behave(0, 1);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.TokenTookMore.selector, 1 ether + 1, 1 ether));
        _claim(0);
        vm.assertFalse(restitution.isClaimed(ROLLUP, token, 1, 0));
    }

    function test_claim_reentered_paysOnce() external {
        bytes[3] memory calls = [
            abi.encodeCall(restitution.claim, (ROLLUP, token, 0, USER, 1 ether, proofOf(0))),
            abi.encodeCall(restitution.claim, (ROLLUP, token, 1, OTHER_USER, 2 ether, proofOf(1))),
            abi.encodeCall(restitution.collect, (1, strategy, fields, shares))
        ];
        uint256 before = vm.snapshotState();
        for (uint256 i = 0; i < calls.length; ++i) {
            token.callBack(address(restitution), calls[i]);
            _claim(0);
            vm.assertEq(token.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
            vm.assertEq(token.balanceOf(USER), 1 ether);
            vm.assertEq(token.balanceOf(address(restitution)), 4 ether);
            vm.revertToState(before);
            before = vm.snapshotState();
        }
    }

    /// @dev One wei, sent before the stake arrives, must not use the slash up; nor may a gift be taken for a slash beyond its worth.
    function test_collect_gifts_neitherBlockNorInflate() external {
        slashLiar(SMALL_LIAR); // 1 ether
        token.mint(address(restitution), 10);
        restitution.collect(2, strategy, fields, shares);
        vm.assertEq(restitution.collected(2, strategy), 10);
        token.mint(address(restitution), 7 ether);
        restitution.collect(2, strategy, fields, shares);
        vm.assertEq(restitution.collected(2, strategy), 1 ether);
        vm.assertEq(restitution.accounted(token), 6 ether);
        vm.expectPartialRevert(IRestitutionFund.NothingArrived.selector);
        restitution.collect(2, strategy, fields, shares);
    }

    /// @dev A strategy of the thief's own, with a token that others have money in.
    function test_collect_foreignStrategy_reverts() external {
        IStrategy own = IStrategy(address(new OwnStrategy(address(token))));
        token.mint(address(restitution), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.NothingArrived.selector, 1, own));
        restitution.collect(1, own, fields, shares);
    }

    /// @dev Whatever the fund's clearing call gets of gas: all is credited, or nothing changed.
    function test_collect_starved_losesNothing() external {
        vm.clearMockedCalls();
        slashLiar(SMALL_LIAR);
        arrive();
        bytes memory call = abi.encodeCall(restitution.collect, (2, strategy, fields, shares));
        for (uint256 gas = 60_000; gas < 400_000; gas += 2_500) {
            (bool success,) = address(restitution).call{gas: gas}(call);
            vm.assertEq(restitution.accounted(strategy), success ? 1 ether : 0);
            if (success) return;
            vm.assertEq(strategy.balanceOf(address(restitution)), 0);
        }
        revert("never enough gas");
    }

    /// @dev Paid and owed never exceed what came in, whatever the order.
    function testFuzz_claim_conservesMoney(uint256 seed) external {
        for (uint256 i = 0; i < 12; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            if (dice % 4 == 0) try restitution.close(ROLLUP, token) {} catch {}
            if (dice % 4 == 1) try restitution.claim(ROLLUP, token, uint64(dice >> 8) % 2, USER, 1 ether, proofOf(0)) {} catch {}
            if (dice % 4 == 2) {
                vm.prank(GOVERNANCE);
                try restitution.publish(ROLLUP, token, root_, 2, 1 + (dice >> 8) % 4 ether) {} catch {}
            }
            vm.warp(block.timestamp + (dice >> 200) % (CLAIM_PERIOD + REPLACE_DELAY));
            uint256 inside =
                restitution.available(ROLLUP, token) + restitution.round(ROLLUP, token).left + restitution.available(OTHER_ROLLUP, token);
            vm.assertEq(restitution.accounted(token), inside);
            vm.assertEq(token.balanceOf(address(restitution)), inside);
            vm.assertEq(restitution.available(OTHER_ROLLUP, token), 2 ether);
        }
    }

    function _claim(uint64 position) private {
        address account = position == 0 ? USER : OTHER_USER;
        restitution.claim(ROLLUP, token, position, account, position == 0 ? 1 ether : 2 ether, proofOf(position));
    }
}

/// @dev Says about its shares what suits the thief.
contract OwnStrategy {
    address public underlyingToken;

    constructor(address token) {
        underlyingToken = token;
    }

    function sharesToUnderlyingView(uint256) external pure returns (uint256) {
        return 1 ether;
    }
}
