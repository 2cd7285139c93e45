import { encodeAbiParameters, type Hex, keccak256, toHex } from "viem";

/** Slots of the Outbox in the Gateway's storage layout, which contracts/test/unit/rollup/GatewayStorage.t.sol pins. */
const ROUTES = 0n;
const LINKS = 1n;
const PEAKS = 2n;
const DESTINATIONS = 3n;
const CHAINS = 5n;

export interface LanePlace {
  /** position in the outbox */
  lane: number;
  /** chain id of the destination that the lane leads to */
  chainId: bigint;
  /** messages in the lane */
  size: bigint;
}

/** Where the gateway keeps what makes up a lane's leaf, none of it zero in a lane that holds a message and that its destination's chain id leads into. */
export interface LaneSlots {
  /** the destination's rollup id */
  destination: Hex;
  /** the chain id that leads into the lane */
  chain: Hex;
  /** the route of that chain id: `uint64 segments` in its lowest bits, the position in the next 32 */
  route: Hex;
  /** the lane's last link */
  link: Hex;
  /** the peaks of the set bits of the number of complete segments, lowest first (specs/wire.md §2) */
  peaks: readonly Hex[];
}

/** The slots of one lane. */
export function laneSlots({ lane, chainId, size }: LanePlace): LaneSlots {
  const segments = size / 32n;
  const peaksOfLane = mapped(BigInt(lane), PEAKS);
  const peaks: Hex[] = [];
  for (let height = 0n; segments >> height > 0n; height += 1n) if ((segments >> height) & 1n) peaks.push(slot(mapped(height, peaksOfLane)));
  return {
    destination: slot(BigInt(keccak256(toHex(DESTINATIONS, { size: 32 }))) + BigInt(lane)),
    chain: slot(mapped(BigInt(lane), CHAINS)),
    route: slot(mapped(chainId, ROUTES)),
    link: slot(mapped(BigInt(lane), LINKS)),
    peaks,
  };
}

/** All slots of a lane in one list. */
export function slotList({ destination, chain, route, link, peaks }: LaneSlots): Hex[] {
  return [destination, chain, route, link, ...peaks];
}

/** Where a mapping at slot `at` keeps `key`. */
function mapped(key: bigint, at: bigint): bigint {
  return BigInt(keccak256(encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [key, at])));
}

function slot(at: bigint): Hex {
  return toHex(at % (1n << 256n), { size: 32 });
}
