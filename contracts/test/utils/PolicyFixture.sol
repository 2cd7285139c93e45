// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../src/interfaces/IPolicy.sol";
import {IStakeCover} from "../../src/interfaces/IStakeCover.sol";
import {IStateReader} from "../../src/interfaces/IStateReader.sol";
import {GatewayDouble} from "./PolicyDoubles.sol";
import {Test} from "./Test.sol";

/// @notice The policy with the reader of state that it tells its floors, behind doubles of its gateway and light client.
abstract contract PolicyFixture is Test {
    uint64 internal constant PEER_CHAIN = 901;
    uint256 internal constant OWN_CHAIN = 902;
    bytes32 internal constant PEER_ID = keccak256("peer rollup");
    bytes32 internal constant OWN_ID = keccak256("own rollup");
    bytes32 internal constant OTHER_ID = keccak256("another rollup");
    address internal constant GOVERNANCE = address(0x60);
    address internal constant GUARDIAN = address(0x61);
    address internal constant BRIDGE = address(0xB41D6E);
    address internal constant SENDER = address(0x5E4DE4);
    uint64 internal constant START = 1_800_000_000;
    uint64 internal constant LOOSEN_DELAY = 1 hours;
    uint64 internal constant FUTURE_DRIFT = 30;
    uint64 internal constant PROPOSAL_LIFETIME = 14 days;
    uint24 internal constant RATE = 150;
    uint256 internal constant WINDOW = 60;
    uint64 internal constant EXPOSURE_WINDOW = 7 days;

    GatewayDouble internal gateway;
    IPolicy internal policy;
    IStateReader internal reader;
    IStakeCover internal cover;

    function setUp() public virtual {
        deployPolicy(false);
    }

    /// @param covered whether it asks a stake cover, which has no rule yet
    function deployPolicy(bool covered) internal {
        vm.chainId(OWN_CHAIN);
        vm.warp(START);
        gateway = new GatewayDouble();
        uint64 nonce = vm.getNonce(address(this));
        reader = IStateReader(
            create("StateReader.sol:StateReader", abi.encode(gateway.lightClient(), vm.computeCreateAddress(address(this), nonce + 1)))
        );
        address cover_ = covered ? vm.computeCreateAddress(address(this), nonce + 2) : address(0);
        policy = IPolicy(create("Policy.sol:Policy", abi.encode(GOVERNANCE, gateway, LOOSEN_DELAY, FUTURE_DRIFT, reader, cover_)));
        if (covered) {
            bytes memory arguments = abi.encode(OWN_ID, gateway.lightClient(), policy, EXPOSURE_WINDOW);
            cover = IStakeCover(create("StakeCover.sol:StakeCover", arguments));
        }
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
    }

    function addPeer(bytes32 rollupId, IPolicy.Peer memory rules) internal {
        vm.prank(GOVERNANCE);
        policy.proposePeer(rollupId, rules);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(rollupId);
    }

    function peerOf(uint64 chainId) internal pure returns (IPolicy.Peer memory) {
        return IPolicy.Peer({
            chainId: chainId,
            gateway: address(0x6A7E),
            quorumBps: 0,
            minFinality: 1,
            maxHeadAge: 1 hours,
            maxMessagesPerWindow: RATE,
            minStake: 0
        });
    }

    function tighten(IPolicy.Peer memory rules) internal {
        vm.prank(GOVERNANCE);
        policy.tightenPeer(PEER_ID, rules);
    }

    /// @notice A head of the peer, of this moment, signed by 300 of 300. `fork` tells heads of one number apart.
    function headOf(uint8 finality, uint64 number, uint256 fork) internal view returns (Attested memory) {
        return Attested({
            rollupId: PEER_ID,
            number: number,
            timestamp: uint64(block.timestamp),
            finality: finality,
            anchor: 0,
            outboxRoot: keccak256(abi.encode("outbox", number, fork)),
            detailsHash: keccak256(abi.encode("details", number, fork)),
            headHash: keccak256(abi.encode("head", finality, number, fork)),
            epoch: 5,
            signedWeight: 300,
            totalWeight: 300
        });
    }

    function headOf(uint64 number) internal view returns (Attested memory) {
        return headOf(1, number, 0);
    }

    function admit(Attested memory head, uint32 messages) internal returns (bool admitted) {
        vm.prank(address(gateway));
        (admitted,,,) = policy.admit(head, messages);
    }

    function admit(Attested memory head) internal returns (bool) {
        return admit(head, 1);
    }

    function report(Attested memory a, Attested memory b) internal {
        policy.reportConflict(PEER_ID, a.outboxRoot, abi.encode(a), b.outboxRoot, abi.encode(b));
    }

    function thaw(Attested memory head) internal {
        policy.thaw(PEER_ID, head.outboxRoot, abi.encode(head));
    }

    function frozenAt() internal view returns (uint8 finality) {
        (finality,) = policy.frozen(PEER_ID);
    }
}
