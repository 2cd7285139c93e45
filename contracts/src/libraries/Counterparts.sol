// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Erc7930} from "./Erc7930.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";

/// @notice A bridge, or a token that bridges itself, on another rollup.
struct Counterpart {
    uint256 chainId;
    address bridge;
}

/// @title Links of a bridge to its counterparts.
/// @dev A bridge believes its counterparts whatever they say about its token, so the links are made in its constructor and never again. Written from chain id
/// and address, they are canonical: OpenZeppelin compares a counterpart byte by byte, so one spelt in any other way would take tokens and never give any.
library Counterparts {
    error InvalidCounterpart(uint256 chainId, address bridge);

    /// @notice All counterparts, reached through one gateway. A second one on the same chain is refused by `CrosschainLinked`.
    function linksOf(address gateway, Counterpart[] memory counterparts) internal view returns (CrosschainLinked.Link[] memory links) {
        links = new CrosschainLinked.Link[](counterparts.length);
        for (uint256 i = 0; i < counterparts.length; ++i) {
            Counterpart memory peer = counterparts[i];
            // No policy has a peer whose chain id is over 64 bits.
            if (peer.chainId == 0 || peer.chainId > type(uint64).max || peer.chainId == block.chainid || peer.bridge == address(0)) {
                revert InvalidCounterpart(peer.chainId, peer.bridge);
            }
            links[i] = CrosschainLinked.Link({gateway: gateway, counterpart: Erc7930.format(uint64(peer.chainId), peer.bridge)});
        }
    }
}
