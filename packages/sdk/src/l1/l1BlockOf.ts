import { type Hex, ParleyError } from "@parley/primitives";
import { type Hash, isHash } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { readHeader } from "../state/readHeader.ts";

/**
 * The L1 block in which a block of a rollup became safe, as a node of that rollup says (specs/derivation.md §7).
 * @param client of the rollup
 * @throws ParleyError RPC_FAILED; EVIDENCE_MISSING while the block is not safe there, or another one is
 */
export async function l1BlockOf({
  client,
  chain,
  block: { number, hash },
}: {
  client: ChainClient;
  chain: string;
  block: { number: bigint; hash: Hex };
}): Promise<{ number: bigint; hash: Hex }> {
  const answer = await reading(chain, `asking in which L1 block its block ${number} became safe`, () =>
    client.request<{ Parameters: [Hex]; ReturnType: unknown }>({ method: "parley_safeHead", params: [`0x${number.toString(16)}`] }),
  );
  const found = readAnswer(answer);
  // Asked afterwards: an L1 that goes back may have put another block there, and then the answer is about that one.
  const { blockHash } = await readHeader({ client, chain, block: number });
  if (found !== undefined && found.from >= number && blockHash === hash) return { number: found.l1Number, hash: found.l1Hash };
  throw new ParleyError("EVIDENCE_MISSING", `${chain} does not say in which L1 block its block ${number}, ${hash}, became safe`, {
    fields: { chain, number, hash, shown: blockHash },
    recovery: "retry",
    hint: "ask a node of this rollup that derives it: its sequencer's, or one of `parley rollup derive --follow --rpc-port`",
  });
}

function readAnswer(answer: unknown): { from: bigint; l1Number: bigint; l1Hash: Hash } | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const [from, l1Number, l1Hash] = ["number", "l1Number", "l1Hash"].map((key): unknown => Reflect.get(answer, key));
  const isQuantity = (value: unknown): value is string => typeof value === "string" && /^0x[0-9a-f]{1,16}$/i.test(value);
  if (!isQuantity(from) || !isQuantity(l1Number) || typeof l1Hash !== "string" || !isHash(l1Hash)) return undefined;
  return { from: BigInt(from), l1Number: BigInt(l1Number), l1Hash };
}
