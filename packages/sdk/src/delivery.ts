import { gatewayAbi, lightClientAbi } from "@parley/contracts-abi";
import { type Certificate, type Finality, type Head, type Hex, type Message, ParleyError } from "@parley/primitives";
import { decodeFunctionData, encodeFunctionData } from "viem";

/** A message inside a delivery: its lane is the head's rollup and the chain that it is delivered on. */
export type DeliveredMessage = Omit<Message, "sourceId" | "destinationId">;

/** A head and its place under a certified heads root (specs/wire.md §5). */
export interface HeadProof {
  headsRoot: Hex;
  count: bigint;
  position: bigint;
  proof: readonly Hex[];
}

/** A lane and its place under a head's outbox root (specs/wire.md §4). */
export interface LaneProof {
  laneCount: bigint;
  position: bigint;
  size: bigint;
  root: Hex;
  proof: readonly Hex[];
}

/** The arguments of `Gateway.deliver`. */
export interface Delivery {
  head: Head;
  headProof: HeadProof;
  laneProof: LaneProof;
  /** contiguous in their lane */
  messages: readonly DeliveredMessage[];
  rangeProof: readonly Hex[];
}

/** Calldata of `Gateway.deliver`. */
export function encodeDelivery({ head, headProof, laneProof, messages, rangeProof }: Delivery): Hex {
  return encodeFunctionData({ abi: gatewayAbi, functionName: "deliver", args: [head, headProof, laneProof, messages, rangeProof] });
}

/** The arguments in calldata of `Gateway.deliver`. @throws ParleyError DECODE_FAILED for anything else */
export function decodeDelivery(calldata: Hex): Delivery {
  const { functionName, args } = decoding("Gateway.deliver", () => decodeFunctionData({ abi: gatewayAbi, data: calldata }));
  if (functionName !== "deliver") throw notA("Gateway.deliver", functionName);
  const [head, headProof, laneProof, messages, rangeProof] = args;
  const { finality } = head;
  if (!isFinality(finality)) throw notA("Gateway.deliver", `a head of finality ${finality}`);
  return { head: { ...head, finality }, headProof, laneProof, messages, rangeProof };
}

/** Calldata of `LightClient.submit`. */
export function encodeSubmission(certificate: Certificate): Hex {
  return encodeFunctionData({ abi: lightClientAbi, functionName: "submit", args: [certificate] });
}

/** The certificate in calldata of `LightClient.submit`. @throws ParleyError DECODE_FAILED for anything else */
export function decodeSubmission(calldata: Hex): Certificate {
  const { functionName, args } = decoding("LightClient.submit", () => decodeFunctionData({ abi: lightClientAbi, data: calldata }));
  if (functionName !== "submit") throw notA("LightClient.submit", functionName);
  return args[0];
}

function isFinality(value: number): value is Finality {
  return value === 1 || value === 2 || value === 3;
}

function decoding<T>(what: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new ParleyError("DECODE_FAILED", `The calldata is none of ${what}`, { cause, hint: "it was called by another contract perhaps" });
  }
}

function notA(what: string, found: string): ParleyError {
  return new ParleyError("DECODE_FAILED", `The calldata is none of ${what} but ${found}`);
}
