import { membersOf, type ParleyError } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import type { Sample } from "../Sample.ts";
import { ChainChanged } from "./ChainTip.ts";
import { type AuditDeployment, L1Reader } from "./L1Reader.ts";
import { RollupReader } from "./RollupReader.ts";

/** What one pass over all chains gave. */
export interface Pass {
  sample: Sample;
  /** the sample begins at the first blocks: what was known before does not count any more */
  isFresh: boolean;
  /** chains whose blocks were not those that had been read; everything was read again */
  changed: readonly string[];
  /** chains that did not answer, or not with what was asked for */
  failures: readonly { chain: string; error: unknown }[];
}

/** Times that everything is read again within one pass before the chains are said to be unreadable. */
const MOST_REREADS = 3;
const RPC_TIMEOUT_MS = 10_000;

/** Follows all chains of a network: inboxes first, then the L1, then outboxes (see `Sample`). */
export class NetworkReader {
  readonly #deployment: AuditDeployment;
  #rollups: RollupReader[] = [];
  #l1: L1Reader;
  #isFresh = true;
  /** by rollup id: the highest block of which an outbox was ever read */
  readonly #highest = new Map<string, bigint>();

  constructor(deployment: AuditDeployment) {
    this.#deployment = deployment;
    this.#l1 = this.#begin();
  }

  /** Reads on. @throws ParleyError RPC_FAILED where the L1 does not answer; ChainChanged where a chain never stands still long enough */
  async next(): Promise<Pass> {
    const changed: string[] = [];
    for (;;) {
      try {
        return { ...(await this.#read()), changed };
      } catch (error) {
        if (!(error instanceof ChainChanged) || changed.length >= MOST_REREADS) throw error;
        changed.push(error.chain);
        this.#l1 = this.#begin();
      }
    }
  }

  /** Last block that was read, by name of the chain. */
  readTo(): { chain: string; block: bigint }[] {
    return [{ chain: "l1", block: this.#l1.readTo }, ...this.#rollups.map(({ rollup, readTo }) => ({ chain: rollup.name, block: readTo }))];
  }

  #begin(): L1Reader {
    const { l1 } = this.#deployment;
    const members = membersOf(this.#deployment);
    const clientOf = (rpcUrl: string) => chainClient(rpcUrl, { timeoutMs: RPC_TIMEOUT_MS });
    this.#isFresh = true;
    this.#rollups = members.map((rollup) => {
      const peers = members.filter(({ rollupId }) => rollupId !== rollup.rollupId);
      return new RollupReader({ rollup, client: clientOf(rollup.rpcUrl), peers });
    });
    return new L1Reader({ deployment: this.#deployment, client: clientOf(l1.rpcUrl) });
  }

  async #read(): Promise<Omit<Pass, "changed">> {
    const failures: { chain: string; error: unknown }[] = [];
    const each = async (readers: readonly RollupReader[], read: (reader: RollupReader) => Promise<void>) => {
      const outcomes = await Promise.allSettled(readers.map(read));
      return readers.filter((reader, i) => {
        const outcome = outcomes[i];
        if (outcome?.status !== "rejected") return true;
        if (outcome.reason instanceof ChainChanged) throw outcome.reason;
        failures.push({ chain: reader.rollup.name, error: outcome.reason });
        return false;
      });
    };
    const heard = await each(this.#rollups, (reader) => reader.readInbox());
    await this.#l1.read();
    const read = await each(heard, (reader) => reader.readOutbox());
    const isFresh = this.#isFresh;
    this.#isFresh = false;
    const samples = read.flatMap((reader) => reader.take() ?? []);
    const isComplete = samples.every(({ rollup, outbox, mismatch }) => {
      const highest = this.#highest.get(rollup.rollupId) ?? -1n;
      if (outbox.block > highest) this.#highest.set(rollup.rollupId, outbox.block);
      return outbox.block >= highest && mismatch === undefined;
    });
    const complete = isComplete && samples.length === this.#rollups.length;
    return { sample: { l1: this.#l1.take(), rollups: samples, complete }, isFresh, failures };
  }
}

/** Whether an error says that a chain did not answer. */
export function isReadFailure(error: unknown): error is ParleyError | ChainChanged {
  return error instanceof ChainChanged || (error instanceof Error && "code" in error && error.code === "RPC_FAILED");
}
