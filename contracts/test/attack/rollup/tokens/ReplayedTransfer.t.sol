// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Message} from "../../../../src/interfaces/IParleyTypes.sol";
import {Counterpart} from "../../../../src/libraries/Counterparts.sol";
import {RollupFixture} from "../../../utils/RollupFixture.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice OpenZeppelin's bridges keep no record of what they received: that a transfer counts once is the gateway's doing.
contract ReplayedTransferTest is RollupFixture {
    address private constant BRIDGE = address(0xB21D6E);
    address private constant BOB = address(0xB0B);

    IERC20 private coin;

    function setUp() public {
        deployRollup(4);
        Counterpart[] memory counterparts = new Counterpart[](1);
        counterparts[0] = Counterpart(SOURCE_CHAIN, BRIDGE);
        coin = IERC20(create("CrosschainErc20.sol:CrosschainErc20", abi.encode("Coin", "COIN", uint8(18), address(gateway), counterparts)));
    }

    function test_deliver_transferAgain_mintsOnce() public {
        Message[] memory messages = _transfers(BOB, 2);
        vm.assertEq(deliver(pack(messages, 0, 1, 7, 4)), 1);
        vm.assertEq(coin.balanceOf(BOB), 100);
        vm.assertEq(deliver(pack(messages, 0, 1, 7, 4)), 0);
        vm.assertEq(coin.totalSupply(), 100);

        // Under a later head, together with a message that is new.
        vm.assertEq(deliver(pack(messages, 0, 2, 8, 4)), 1);
        vm.assertEq(coin.totalSupply(), 200);
    }

    /// @notice A transfer to one of the rollup's own contracts is an ordinary one, and the end of these tokens: no contract of Parley's can move any.
    function test_deliver_transferToGateway_staysThere() public {
        vm.assertEq(deliver(pack(_transfers(address(gateway), 1), 0, 1, 7, 4)), 1);
        vm.assertEq(coin.balanceOf(address(gateway)), 100);
        vm.assertEq(coin.allowance(address(gateway), address(this)), 0);
    }

    function _transfers(address to, uint256 count) private view returns (Message[] memory messages) {
        messages = messagesTo(address(coin), count);
        for (uint256 i = 0; i < count; ++i) {
            messages[i].sender = addressOn(SOURCE_CHAIN, BRIDGE);
            messages[i].payload = abi.encode(addressOn(SOURCE_CHAIN, SENDER), abi.encodePacked(to), uint256(100));
        }
    }
}
