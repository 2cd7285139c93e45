// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1Gateway} from "../../../src/interfaces/IL1Gateway.sol";
import {IRollupEnd} from "../../../src/interfaces/IRollupEnd.sol";
import {IRollupPortal} from "../../../src/interfaces/IRollupPortal.sol";
import {Endings} from "../../utils/Endings.sol";
import {ManyTrie} from "../../utils/ManyTrie.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev On the L1 this stands where on the rollup an account with a key is. Calls back while it is being paid.
contract Greedy {
    bytes private _call;
    bytes public answer;
    bool public hasSucceeded;

    function prepare(bytes calldata call_) external {
        _call = call_;
    }

    receive() external payable {
        (hasSucceeded, answer) = msg.sender.call(_call);
    }
}

/// @dev Uses all the gas that it is given.
contract Endless {
    receive() external payable {
        while (true) {}
    }
}

/// @notice Who wants more of an ended rollup than was its own, or to keep others from theirs.
contract HostileClaimsTest is Endings {
    address private constant BOB = address(0xB0B0);

    function setUp() public {
        deployPair();
        vm.deal(address(portal), 10 ether);
    }

    function test_reentrance_paysOnce() public {
        Greedy thief = new Greedy();
        hold(address(thief), 1 ether);
        IRollupPortal.RollupMessage memory message = sendToL1(BOB, address(thief), 2 ether, "");
        endNow();
        bytes[] memory proof = accountProof(address(thief));
        bytes[] memory ofGateway = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = slotProof(slotOf(toL1IdOf(message)));
        bytes memory claim = abi.encodeCall(IRollupEnd.claim, (address(thief), address(0), proof));
        bytes memory deliver = abi.encodeCall(IRollupPortal.deliver, (message, END, ofGateway, ofSlot));
        vm.chainId(L1_CHAIN);
        uint256 before = vm.snapshotState();
        thief.prepare(claim);
        portal.claim(address(thief), address(0), proof);
        _requireShut(thief, 1 ether);

        vm.revertToState(before);
        thief.prepare(deliver);
        portal.claim(address(thief), address(0), proof);
        _requireShut(thief, 1 ether);

        vm.revertToState(before);
        thief.prepare(claim);
        portal.deliver(message, END, ofGateway, ofSlot);
        _requireShut(thief, 2 ether);
    }

    function test_recipientThatNeverEnds_harmsNobodyElse() public {
        Endless endless = new Endless();
        hold(address(endless), 1 ether);
        hold(BOB, 2 ether);
        endNow();
        bytes[] memory proof = accountProof(address(endless));
        (bool success,) = address(portal).call{gas: 1_000_000}(abi.encodeCall(IRollupEnd.claim, (address(endless), address(0), proof)));
        vm.assertFalse(success);
        portal.claim(BOB, address(0), accountProof(BOB));
        vm.assertEq(BOB.balance, 2 ether);
    }

    /// @dev A storage that says what it likes, in an account that the end state does not have.
    function test_end_byAStorageOfOnesOwn_reverts() public {
        leaveNow(NO_CODE);
        makeFinal(END);
        ManyTrie.Entries memory forged = ManyTrie.Entries(new bytes32[](1), new bytes[](1));
        forged.keys[0] = keccak256(abi.encode(uint256(3)));
        forged.values[0] = RLP.encode(uint256(type(uint64).max));
        bytes[] memory ofAccount = accountProof(L1_GATEWAY);
        bytes[] memory ofSlot = ManyTrie.proof(forged, forged.keys[0]);
        vm.expectRevert();
        portal.end(genesis(NO_CODE), END, ofAccount, ofSlot);
    }

    /// @dev The state of an account that is none of L1Gateway's says nothing.
    function test_end_byAStateWithoutL1Gateway_reverts() public {
        leaveNow(NO_CODE);
        settlement.set(ROLLUP_ID, END, ManyTrie.EMPTY_ROOT);
        uint64 last = uint64(block.number) - 1;
        vm.expectRevert(abi.encodeWithSelector(IRollupEnd.NotTheEnd.selector, 0, last, 0, 0));
        portal.end(genesis(NO_CODE), END, new bytes[](0), new bytes[](0));
    }

    /// @dev Two encodings of one balance would be two proofs; a proof with a node too many is none.
    function test_claim_oneFormOfProof() public {
        hold(BOB, 2 ether);
        endNow();
        bytes[] memory proof = accountProof(BOB);
        bytes[] memory longer = new bytes[](proof.length + 1);
        for (uint256 i = 0; i < proof.length; ++i) {
            longer[i] = proof[i];
        }
        longer[proof.length] = hex"c0";
        vm.expectRevert();
        portal.claim(BOB, address(0), longer);
        portal.claim(BOB, address(0), proof);
    }

    /// @dev Any number of failed messages and withdrawals: what is paid is what was deposited, to the wei.
    function testFuzz_everythingIsPaidAndNothingMore(uint256 seed) public {
        vm.deal(address(portal), 0);
        uint256 deposited;
        IL1Gateway.L1Message[] memory messages = new IL1Gateway.L1Message[](4);
        for (uint64 i = 0; i < 4; ++i) {
            bool fails = (seed >> i) % 2 == 0;
            messages[i] = messageTo(address(uint160(0xACC0 + i)), 1 + (seed >> (8 * i)) % 1 ether, fails ? bytes("x") : bytes(""));
            messages[i].sender = address(uint160(0x5E4D00 + i));
            bytes32 id = sendFromL1(messages[i]);
            deposited += messages[i].value;
            if (fails) failedIds.push(id);
        }
        advance(1, messages);
        address last = messages[3].recipient;
        IRollupPortal.RollupMessage memory back = IRollupPortal.RollupMessage(0, last, BOB, last.balance / 2, "");
        vm.prank(last);
        sentIds.push(gateway.sendMessage{value: back.value}(onL1(BOB), "", new bytes[](0)));
        for (uint256 i = 0; i < 4; ++i) {
            hold(messages[i].recipient, messages[i].recipient.balance);
            vm.deal(messages[i].recipient, 0); // here both chains are one EVM
        }
        endNow();
        vm.chainId(L1_CHAIN);
        vm.assertEq(address(portal).balance, deposited);
        if (back.value != 0) portal.deliver(back, END, accountProof(L1_GATEWAY), slotProof(slotOf(sentIds[0])));
        for (uint64 i = 0; i < 4; ++i) {
            if ((seed >> i) % 2 == 0) {
                bytes32 id = idOf(i, messages[i]);
                portal.reclaim(i, messages[i], accountProof(L1_GATEWAY), slotProof(failedSlotOf(id)));
                vm.assertEq(messages[i].sender.balance, messages[i].value);
            } else if (holdings[i].balance != 0) {
                portal.claim(messages[i].recipient, address(0), accountProof(messages[i].recipient));
                vm.assertEq(messages[i].recipient.balance, holdings[i].balance);
            }
        }
        vm.assertEq(address(portal).balance, 0);
    }

    function _requireShut(Greedy thief, uint256 paid) private view {
        vm.assertFalse(thief.hasSucceeded());
        vm.assertEq(selectorOf(thief.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.assertEq(address(thief).balance, paid);
    }
}
