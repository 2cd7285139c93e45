import { gatewayAbi, lightClientAbi, policyAbi } from "@parley/contracts-abi";
import { type Address, type Hex, isAttached, type MemberChain, ParleyError, packedEpoch } from "@parley/primitives";
import { type ChainClient, inParts, OutboxReader, reading, type SentMessage } from "@parley/sdk";
import { pad, parseEventLogs, toEventSelector } from "viem";
import type { Approval, Call, InboxState, OutboxState, RollupLog, RollupSample } from "../Sample.ts";
import { ChainChanged, newestBlock, requireTip, type Tip } from "./ChainTip.ts";
import { callOf } from "./callOf.ts";

type Peer = Pick<MemberChain, "rollupId" | "name">;

/** Blocks asked for at once: answers stay small, and public nodes bound the range. */
const CHUNK_BLOCKS = 2_000n;
/** Hex digits, prefix included, up to the end of a packed certificate's epoch. */
const EPOCH_END = 10;
/** Blocks read beside each other. */
const PARALLEL = 8;
const APPROVALS: Hex[] = [toEventSelector("Approval(address,address,uint256)"), toEventSelector("ApprovalForAll(address,address,bool)")];

/**
 * Follows one rollup by RPC, onwards from its first block, an attached one from the first of its contracts on and as far as it is safe. Inbox and outbox are read apart, so that a network's inboxes can be read before its outboxes. What was read
 * is kept until `take`; a call that failed goes on where it stopped.
 */
export class RollupReader {
  readonly rollup: MemberChain;
  readonly #client: ChainClient;
  readonly #peers: readonly Peer[];
  readonly #outboxReader: OutboxReader;
  #inboxTo: bigint;
  #tip: Tip | undefined;
  #logs: RollupLog[] = [];
  #approvals: Approval[] = [];
  #sent: SentMessage[] = [];
  #mismatch: string | undefined;
  #wasTaken = false;
  #inbox: InboxState | undefined;
  #outbox: OutboxState | undefined;
  /** bridges that ever had a value rule, by peer */
  readonly #bridges = new Map<string, { rollupId: Hex; bridge: Address }>();

  /** @param peers the rollups that this one may hear */
  constructor({ rollup, client, peers }: { rollup: MemberChain; client: ChainClient; peers: readonly Peer[] }) {
    this.rollup = rollup;
    this.#client = client;
    this.#peers = peers;
    this.#outboxReader = new OutboxReader({ client, rollup });
    this.#inboxTo = (rollup.deployedAt ?? 0n) - 1n;
  }

  /** Last block that was read; -1 before the first. */
  get readTo(): bigint {
    return this.#tip?.number ?? -1n;
  }

  /** Reads what happened to the inbox up to the newest block. @throws ChainChanged; ParleyError RPC_FAILED */
  async readInbox(): Promise<void> {
    const { name } = this.rollup;
    await requireTip(this.#client, name, this.#tip);
    const tip = await this.#newestBlock();
    const logs: RollupLog[] = [];
    const approvals: Approval[] = [];
    for (let from = this.#inboxTo + 1n; from <= tip.number; from += CHUNK_BLOCKS) {
      const to = from + CHUNK_BLOCKS - 1n < tip.number ? from + CHUNK_BLOCKS - 1n : tip.number;
      logs.push(...(await this.#readLogs(from, to)));
      approvals.push(...(await this.#readApprovals(from, to)));
    }
    for (const { eventName, args } of logs) {
      if (eventName === "ValueRuleSet")
        this.#bridges.set(`${args.rollupId} ${args.bridge}`, { rollupId: args.rollupId, bridge: args.bridge });
    }
    this.#inbox = await reading(name, "reading policy and light client", () => this.#inboxAt(tip, epochsOf([...this.#logs, ...logs])));
    await requireTip(this.#client, name, tip);
    this.#logs.push(...logs);
    this.#approvals.push(...approvals);
    this.#inboxTo = tip.number;
    this.#tip = tip;
  }

  /** Reads what was sent up to the newest block. @throws ChainChanged; ParleyError RPC_FAILED */
  async readOutbox(): Promise<void> {
    const { name } = this.rollup;
    const tip = await this.#newestBlock();
    try {
      if (this.#mismatch === undefined) this.#sent.push(...(await this.#outboxReader.advance(tip.number)));
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "LANE_MISMATCH") throw error;
      // Where the chain has changed meanwhile, that is why; and a node that answered wrongly once gets a second chance, from the beginning.
      await requireTip(this.#client, name, this.#tip ?? tip);
      if (this.#wasTaken) throw new ChainChanged(name, tip.number);
      this.#mismatch = error.message;
    }
    this.#outbox = await reading(name, "reading the outbox", () => this.#outboxAt(tip.number));
    await requireTip(this.#client, name, tip);
    this.#tip = tip;
  }

  /** What was read since the last call; undefined unless inbox and outbox were. */
  take(): RollupSample | undefined {
    if (this.#inbox === undefined || this.#outbox === undefined) return undefined;
    const { name, rollupId, chainId, gateway } = this.rollup;
    const sample = {
      rollup: { name, rollupId, chainId, gateway },
      logs: this.#logs,
      approvals: this.#approvals,
      inbox: this.#inbox,
      sent: this.#sent,
      outbox: this.#outbox,
      ...(this.#mismatch === undefined ? {} : { mismatch: this.#mismatch }),
    };
    this.#wasTaken = true;
    [this.#logs, this.#approvals, this.#sent, this.#inbox, this.#outbox] = [[], [], [], undefined, undefined];
    return sample;
  }

  /** What is not safe of an attached chain is nobody's business, and others may take it back often. */
  async #newestBlock(): Promise<Tip> {
    const { name } = this.rollup;
    if (!isAttached(this.rollup)) return newestBlock(this.#client, name);
    const safe = await newestBlock(this.#client, name, "safe");
    const { deployedAt } = this.rollup;
    if (safe.number < deployedAt)
      throw new ParleyError(
        "EVIDENCE_MISSING",
        `${name}: its contracts stand from block ${deployedAt} on, and it calls no block above ${safe.number} safe`,
        {
          recovery: "retry",
          hint: "wait until that block is safe there",
        },
      );
    // A node that was restarted may say an earlier one for a while.
    return this.#tip !== undefined && safe.number < this.#tip.number ? this.#tip : safe;
  }

  async #readLogs(fromBlock: bigint, toBlock: bigint): Promise<RollupLog[]> {
    const { name, gateway, lightClient, policy } = this.rollup;
    const address = [gateway, lightClient, policy];
    const raw = await reading(name, `reading the logs of blocks ${fromBlock} to ${toBlock}`, () =>
      inParts(fromBlock, toBlock, (first, last) => this.#client.getLogs({ address, fromBlock: first, toBlock: last })),
    );
    const of = (address: Address) => raw.filter((log) => log.address.toLowerCase() === address);
    const parsed = [
      ...parseEventLogs({ abi: gatewayAbi, logs: of(gateway) }),
      ...parseEventLogs({ abi: lightClientAbi, logs: of(lightClient) }),
      ...parseEventLogs({ abi: policyAbi, logs: of(policy) }),
    ].sort((a, b) => (a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1));
    const places = await this.#placesOf([...new Set(parsed.map(({ blockNumber }) => blockNumber))]);
    return parsed.map((log) => {
      const { time, calls } = places.get(log.blockNumber) ?? { time: 0n, calls: new Map<Hex, Call>() };
      const { eventName, args, blockNumber: block, logIndex, transactionHash } = log;
      const call = calls.get(transactionHash) ?? { kind: "other" };
      return { eventName, args, block, time, logIndex, transactionHash, call } as RollupLog; // name and arguments are of one log
    });
  }

  /** When blocks were made, and what their transactions asked for. */
  async #placesOf(numbers: readonly bigint[]): Promise<Map<bigint, { time: bigint; calls: Map<Hex, Call> }>> {
    const places = new Map<bigint, { time: bigint; calls: Map<Hex, Call> }>();
    for (let i = 0; i < numbers.length; i += PARALLEL) {
      const part = numbers.slice(i, i + PARALLEL);
      const blocks = await reading(this.rollup.name, `reading blocks ${part[0]} to ${part.at(-1)}`, () =>
        Promise.all(part.map((blockNumber) => this.#client.getBlock({ blockNumber, includeTransactions: true }))),
      );
      for (const { number, timestamp, transactions } of blocks) {
        places.set(number, { time: timestamp, calls: new Map(transactions.map((one) => [one.hash, callOf(one, this.rollup)])) });
      }
    }
    return places;
  }

  /** Logs of any contract that say that the gateway let somebody have its tokens. */
  async #readApprovals(from: bigint, to: bigint): Promise<Approval[]> {
    const { name, gateway } = this.rollup;
    const topics = [APPROVALS, pad(gateway, { size: 32 })];
    const logs = await reading(name, "reading approvals", () =>
      inParts(from, to, (first, last) =>
        this.#client.request({ method: "eth_getLogs", params: [{ fromBlock: hex(first), toBlock: hex(last), topics }] }),
      ),
    );
    return logs.flatMap(({ address, transactionHash }) => (transactionHash === null ? [] : [{ token: address, transactionHash }]));
  }

  async #inboxAt({ number: blockNumber, timestamp }: Tip, epochs: ReadonlySet<number>): Promise<InboxState> {
    const client = this.#client;
    const policy = { address: this.rollup.policy, abi: policyAbi, blockNumber } as const;
    const light = { address: this.rollup.lightClient, abi: lightClientAbi, blockNumber } as const;
    const [loosenDelay, balance, latest, peers, ledgers] = await Promise.all([
      client.readContract({ ...policy, functionName: "loosenDelay" }),
      client.getBalance({ address: this.rollup.gateway, blockNumber }),
      client.readContract({ ...light, functionName: "latestEpoch" }),
      Promise.all(
        this.#peers.map(async ({ rollupId, name }) => {
          const args = [rollupId] as const;
          const [[frozen], pausedUntil] = await Promise.all([
            client.readContract({ ...policy, functionName: "frozen", args }),
            client.readContract({ ...policy, functionName: "pausedUntil", args }),
          ]);
          return { rollupId, name, frozen, pausedUntil };
        }),
      ),
      Promise.all(
        [...this.#bridges.values()].map(async ({ rollupId, bridge }) => {
          const args = [rollupId, bridge] as const;
          const [rule, ledger] = await Promise.all([
            client.readContract({ ...policy, functionName: "valueRule", args }),
            client.readContract({ ...policy, functionName: "ledger", args }),
          ]);
          return { rollupId, bridge, rule, ledger };
        }),
      ),
    ]);
    const known = [...new Set([...epochs, latest])].filter((epoch) => epoch > 0).sort((a, b) => a - b);
    const tables = await Promise.all(
      known.map(async (epoch) => {
        const args = [epoch] as const;
        const [tableRoot, usableFrom, usableUntil] = await Promise.all([
          client.readContract({ ...light, functionName: "tableRoot", args }),
          client.readContract({ ...light, functionName: "usableFrom", args }),
          client.readContract({ ...light, functionName: "usableUntil", args }),
        ]);
        return { epoch, tableRoot, usableFrom, usableUntil };
      }),
    );
    const inForce = ledgers.filter(({ rule }) => BigInt(rule.codec) !== 0n);
    return { block: blockNumber, time: timestamp, loosenDelay, balance, peers, ledgers: inForce, tables };
  }

  async #outboxAt(blockNumber: bigint): Promise<OutboxState> {
    const gateway = { address: this.rollup.gateway, abi: gatewayAbi, blockNumber } as const;
    const [outboxRoot, count] = await Promise.all([
      this.#client.readContract({ ...gateway, functionName: "outboxRoot" }),
      this.#client.readContract({ ...gateway, functionName: "laneCount" }),
    ]);
    const lanes = await Promise.all(
      Array.from({ length: count }, async (_, position) => {
        const [destinationId, size] = await this.#client.readContract({ ...gateway, functionName: "laneAt", args: [position] });
        return { destinationId, size };
      }),
    );
    return { block: blockNumber, outboxRoot, lanes };
  }
}

/** Epochs under which something was accepted, or that were adopted: the light client knows all of them. */
function epochsOf(logs: readonly RollupLog[]): ReadonlySet<number> {
  return new Set(
    logs.flatMap(({ eventName, args, call }) => {
      if (eventName === "OperatorTableAdopted") return [args.epoch];
      if (call.kind === "deliver") return [call.parcel.head.epoch];
      return call.kind === "submit" && call.certificate.length >= EPOCH_END ? [packedEpoch(call.certificate)] : [];
    }),
  );
}

function hex(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}
