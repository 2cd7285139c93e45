import { allocationManagerAbi, operatorRegistryAbi, operatorTableAbi, slasherAbi } from "@parley/contracts-abi";
import { type Address, type OperatorTable, ParleyError } from "@parley/primitives";
import { type ChainClient, publishedTable, reading, type VerifyDeployment } from "@parley/sdk";
import { getAbiItem } from "viem";
import type { CoreSlash, L1Sample, SlashRecord } from "../Sample.ts";
import { newestBlock, requireTip, type Tip } from "./ChainTip.ts";

const NAME = "the L1";
const CHUNK_BLOCKS = 2_000n;
const PUBLISHED = getAbiItem({ abi: operatorTableAbi, name: "EpochPublished" });
const SLASHED = getAbiItem({ abi: slasherAbi, name: "OperatorSlashed" });
const CORE_SLASHED = getAbiItem({ abi: allocationManagerAbi, name: "OperatorSlashed" });

/** What an audit has to be told: where the chains answer, and what names the network. The table and the rest of a deployment are not read. */
export type AuditDeployment = VerifyDeployment & {
  l1: VerifyDeployment["l1"] & { slasher: Address; operatorRegistry: Address };
};

/** Follows the L1 by RPC, onwards from its first block: tables and slashes of one operator set. What was read is kept until `take`. */
export class L1Reader {
  readonly #client: ChainClient;
  readonly #deployment: AuditDeployment;
  #tip: Tip | undefined;
  #tables: OperatorTable[] = [];
  #slashes: SlashRecord[] = [];
  #coreSlashes: CoreSlash[] = [];

  constructor({ deployment, client }: { deployment: AuditDeployment; client: ChainClient }) {
    this.#deployment = deployment;
    this.#client = client;
  }

  /** Last block that was read; -1 before the first. */
  get readTo(): bigint {
    return this.#tip?.number ?? -1n;
  }

  /** Reads on to the newest block. @throws ChainChanged; ParleyError RPC_FAILED, DECODE_FAILED */
  async read(): Promise<void> {
    const client = this.#client;
    await requireTip(client, NAME, this.#tip);
    const tip = await newestBlock(client, NAME);
    for (let from = this.readTo + 1n; from <= tip.number; ) {
      const to = from + CHUNK_BLOCKS - 1n < tip.number ? from + CHUNK_BLOCKS - 1n : tip.number;
      const chunk = await reading(NAME, `reading blocks ${from} to ${to}`, () => this.#readChunk(from, to));
      this.#tables.push(...chunk.tables);
      this.#slashes.push(...chunk.slashes);
      this.#coreSlashes.push(...chunk.coreSlashes);
      this.#tip = to === tip.number ? tip : await reading(NAME, `reading block ${to}`, () => client.getBlock({ blockNumber: to }));
      from = to + 1n;
    }
    await requireTip(client, NAME, tip);
  }

  /** What was read since the last call. */
  take(): L1Sample {
    const sample = { tables: this.#tables, slashes: this.#slashes, coreSlashes: this.#coreSlashes };
    [this.#tables, this.#slashes, this.#coreSlashes] = [[], [], []];
    return sample;
  }

  async #readChunk(fromBlock: bigint, toBlock: bigint): Promise<L1Sample> {
    const client = this.#client;
    const { l1, table, operatorSetId } = this.#deployment;
    const range = { fromBlock, toBlock, strict: true } as const;
    const [published, slashed, core] = await Promise.all([
      client.getLogs({ ...range, address: l1.operatorTable, event: PUBLISHED }),
      client.getLogs({ ...range, address: l1.slasher, event: SLASHED }),
      client.getLogs({ ...range, address: l1.allocationManager, event: CORE_SLASHED }),
    ]);
    const tables = await Promise.all(
      published.map(async ({ args: { epoch } }) => {
        const found = await publishedTable({ client, operatorTable: l1.operatorTable, epoch });
        if (found === undefined)
          throw new ParleyError("RPC_FAILED", `${NAME} does not show epoch ${epoch} any more`, { recovery: "retry" });
        return found;
      }),
    );
    const slashes = await Promise.all(slashed.map((log) => this.#slashOf(log)));
    const coreSlashes = core.flatMap(({ args: { operator, operatorSet }, transactionHash }) =>
      operatorSet.avs.toLowerCase() === table.avs && operatorSet.id === operatorSetId ? [{ operator, transactionHash }] : [],
    );
    return { tables, slashes, coreSlashes };
  }

  async #slashOf({
    args: { operator, evidenceId, slashId, wad },
    blockNumber: block,
    transactionHash,
  }: {
    args: Pick<SlashRecord, "operator" | "evidenceId" | "slashId" | "wad">;
    blockNumber: bigint;
    transactionHash: SlashRecord["transactionHash"];
  }): Promise<SlashRecord> {
    const client = this.#client;
    const { l1, table, operatorSetId } = this.#deployment;
    const [{ shares }, strategies] = await Promise.all([
      client.readContract({ address: l1.slasher, abi: slasherAbi, functionName: "slash", args: [slashId] }),
      client.readContract({ address: l1.operatorRegistry, abi: operatorRegistryAbi, functionName: "strategies" }),
    ]);
    const before = block - 1n;
    const slashable = await client
      .readContract({
        address: l1.allocationManager,
        abi: allocationManagerAbi,
        functionName: "getMinimumSlashableStake",
        args: [{ avs: table.avs, id: operatorSetId }, [operator], strategies, Number(before)],
        blockNumber: before,
      })
      .catch(() => undefined);
    const record = { operator, evidenceId, slashId, wad, block, transactionHash, shares };
    return slashable?.[0] === undefined ? record : { ...record, slashable: slashable[0] };
  }
}
