import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ParleyError } from "@parley/primitives";

interface StateDump {
  blocks?: readonly { header?: { number?: unknown } }[];
}

/**
 * What `anvil_dumpState` gives (gzip of JSON), without blocks other than the newest one, and without transactions: they are no part of the state.
 * @throws ParleyError ENGINE_FAILED when it is of another form
 */
export async function withoutHistory(dump: Uint8Array): Promise<Uint8Array> {
  const state: StateDump = JSON.parse((await promisify(gunzip)(dump)).toString());
  const numberOf = ({ header }: NonNullable<StateDump["blocks"]>[number]) => Number(header?.number);
  const [newest] = [...(state.blocks ?? [])].sort((a, b) => numberOf(b) - numberOf(a));
  if (newest === undefined) throw new ParleyError("ENGINE_FAILED", "The dumped state of an engine has no blocks");
  return promisify(gzip)(JSON.stringify({ ...state, blocks: [newest], transactions: [] }));
}
