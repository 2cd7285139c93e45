import { rollupPortalAbi, rollupPortalBytecode, rollupRegistryAbi } from "@parley/contracts-abi";
import {
  buildBatches,
  type DerivationConfig,
  derivationConfigOf,
  encodeBlobs,
  genesisPosition,
  inboxOf,
  nextBlock,
  type Position,
  type PostedBlock,
  withL1Block,
} from "@parley/derivation";
import { type Address, type Deployment, type Hex, type RollupDeployment, sharesRoot } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import {
  type BlobSource,
  chainClient,
  developmentBlobs,
  type InboxBlock,
  type L1Places,
  L1Reader,
  pooledTransaction,
  portalOf,
  sidecarOf,
} from "@parley/sdk";
import { TestChain, testAccount } from "@parley/sdk/testing";
import { AnvilEngine } from "@parley/stacks";
import { type TestRollup, testRollup } from "@parley/stacks/testing";
import { concatHex, encodeDeployData, encodeEventTopics, encodeFunctionData, toHex } from "viem";
import { sealBlock } from "../sealBlock.ts";

const L1_CHAIN_ID = 31_337n;
const L1_SECONDS = 12n;
const MAX_BYTES = 100_000;
const poster = testAccount("poster");
/** In place of the registry: logs what it is called with, two topics and two words. */
const REGISTRY: Address = `0x${"4e".repeat(20)}`;
const REGISTRY_CODE = "0x604060405f376020355f3560405fa2";

/** What an L1 block is to hold. */
export interface L1Content {
  /** payloads to the inbox, in order, before what is forced */
  payloads?: readonly Uint8Array[];
  /** those of them that go there in blobs, by their places; the others are calldata */
  inBlobs?: readonly number[];
  /** raw transactions of the rollup, to its portal */
  forced?: readonly Hex[];
  /** the rollup announces that it leaves, with this as its last L1 block */
  leaves?: bigint;
  /** after the L1 block before it */
  seconds?: bigint;
}

/** A rollup whose blocks are made as a sequencer makes them, on a real L1 with a real portal, where a test says what is mined. */
export class PostedRollup {
  readonly l1: TestChain;
  readonly chain: TestRollup;
  readonly rollup: RollupDeployment;
  readonly portal: Address;
  /** who speaks to the rollup on its L1 */
  readonly places: L1Places;
  readonly inbox: Address;
  readonly blocks: PostedBlock[] = [];
  readonly #engine: AnvilEngine;
  readonly #config: DerivationConfig;
  readonly #start: InboxBlock;
  #position: Position;

  private constructor(parts: {
    l1: TestChain;
    chain: TestRollup;
    portal: Address;
    engine: AnvilEngine;
    start: InboxBlock;
    genesisHash: Hex;
  }) {
    this.l1 = parts.l1;
    this.chain = parts.chain;
    this.rollup = parts.chain.rollup;
    this.portal = parts.portal;
    this.places = { portal: parts.portal, registry: REGISTRY, rollupId: parts.chain.rollup.rollupId };
    this.inbox = inboxOf(this.rollup.rollupId);
    this.#engine = parts.engine;
    this.#start = parts.start;
    this.#config = derivationConfigOf(this.rollup, parts.genesisHash);
    this.#position = genesisPosition(this.#config, this.#start.timestamp);
  }

  static async start({ sequencingWindow = 600n } = {}): Promise<PostedRollup> {
    const l1 = await TestChain.start(L1_CHAIN_ID);
    await l1.fund(poster.address);
    const { timestamp: genesisTimestamp } = await l1.client.getBlock();
    const bare = await testRollup({ genesisTimestamp: genesisTimestamp + L1_SECONDS });
    const { rollupId, chainId } = bare.rollup;
    const made = await l1.deploy(
      poster,
      encodeDeployData({ abi: rollupPortalAbi, bytecode: rollupPortalBytecode, args: [rollupId, chainId] }),
    );
    // As if the contract that makes portals had made it.
    const portal = portalOf({ portals: bare.rollup.derivation.portals, rollupId, chainId });
    await l1.rpc("anvil_setCode", [portal, await l1.client.getCode({ address: made })]);
    await l1.rpc("anvil_setCode", [REGISTRY, REGISTRY_CODE]);
    await l1.rpc("evm_setAutomine", [false]);
    await l1.rpc("evm_mine", [{ timestamp: toHex(genesisTimestamp + L1_SECONDS) }]);
    const start = await new L1Reader({ client: l1.client, portal, registry: REGISTRY, rollupId, inbox: inboxOf(rollupId) }).at(
      await l1.client.getBlockNumber(),
    );
    const derivation = { ...bare.rollup.derivation, l1StartNumber: start.number, l1StartHash: start.hash, sequencingWindow };
    const chain = { ...bare, rollup: { ...bare.rollup, derivation } };
    const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
    await engine.start();
    const { hash: genesisHash } = await engine.head();
    return new PostedRollup({ l1, chain, portal, engine, start, genesisHash });
  }

  async stop(): Promise<void> {
    await this.#engine.stop();
    await this.l1.stop();
    await this.chain.remove();
  }

  /** @param blobSources those of a development chain unless told */
  reader(blobSources: readonly BlobSource[] = [developmentBlobs(this.l1.client)]): L1Reader {
    return new L1Reader({ client: this.l1.client, ...this.places, inbox: this.inbox, blobSources, sidecarsInTrie: true });
  }

  /** One that reaches nobody. */
  down(): L1Reader {
    return new L1Reader({ client: chainClient("http://127.0.0.1:1", { retries: 0 }), ...this.places, inbox: this.inbox });
  }

  /** Mines an L1 block, which the sequencer learns of. */
  async mine({ payloads = [], inBlobs = [], forced = [], leaves, seconds = L1_SECONDS }: L1Content = {}): Promise<InboxBlock> {
    const { client } = this.l1;
    const call = (raw: Hex) => encodeFunctionData({ abi: rollupPortalAbi, functionName: "forceTransaction", args: [raw] });
    const sent = [
      ...payloads.map((payload) => ({ to: this.inbox, data: toHex(payload) })),
      ...forced.map((raw) => ({ to: this.portal, data: call(raw) })),
      ...(leaves === undefined ? [] : [{ to: REGISTRY, data: this.#leaving(leaves) }]),
    ];
    let nonce = await client.getTransactionCount({ address: poster.address });
    for (const [place, transaction] of sent.entries()) {
      const payload = inBlobs.includes(place) ? payloads[place] : undefined;
      if (payload !== undefined) await this.#postBlobs(encodeBlobs(payload), nonce++);
      else await this.l1.wallet(poster).sendTransaction({ ...transaction, chain: null, nonce: nonce++, gas: 8_000_000n });
    }
    const { timestamp } = await client.getBlock();
    await this.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + seconds) }]);
    const block = await this.reader().at(await client.getBlockNumber());
    this.#position = withL1Block(this.#position, block, this.#config);
    return block;
  }

  /** What the registry says then. */
  #leaving(lastL1Block: bigint): Hex {
    const args = { rollupId: this.rollup.rollupId };
    const topics = encodeEventTopics({ abi: rollupRegistryAbi, eventName: "RollupLeaves", args }) as Hex[]; // one indexed field, and it is given
    return concatHex([...topics, toHex(lastL1Block, { size: 32 }), toHex(0, { size: 32 })]);
  }

  async #postBlobs(blobs: readonly Uint8Array[], nonce: number): Promise<void> {
    const sidecar = await sidecarOf(blobs);
    const fees = { maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 1n, maxFeePerBlobGas: 10n ** 9n };
    const call = { chainId: Number(L1_CHAIN_ID), nonce, gas: 21_000n, to: this.inbox, blobVersionedHashes: sidecar.versionedHashes };
    const signed = await poster.signTransaction({ type: "eip4844", ...call, ...fees });
    // What anvil checks of blobs takes it seconds at first.
    const client = chainClient(this.l1.rpcUrl, { timeoutMs: 300_000, retries: 0 });
    await client.sendRawTransaction({ serializedTransaction: pooledTransaction(signed, sidecar) });
  }

  /** The L1 gives up its newest blocks. What the sequencer knew of them it still believes, so nothing is built after this. */
  async giveUp(count: number): Promise<void> {
    await this.l1.rpc("anvil_rollback", [count]);
  }

  /** Makes a block on the newest L1 block that it may rest on, at its time unless that has passed. */
  async build(transactions: readonly Hex[] = []): Promise<PostedBlock> {
    const { tip, origins } = this.#position;
    const steps = Math.min(origins.size - 1, Number(this.#config.params.originStep));
    const origin = origins.at(steps);
    if (origin === undefined) throw new Error("the tip has an origin");
    const timestamp = origin.timestamp > tip.timestamp ? origin.timestamp : tip.timestamp + 1n;
    const { attributes, after } = nextBlock(this.#position, { timestamp, originNumber: origin.number, transactions }, this.#config);
    const { number, systemTransaction: system, forced } = attributes;
    const { baseFeePerGas, rollupId } = this.rollup;
    const built = await this.#engine.execute({ number, timestamp, baseFeePerGas, system, forced, transactions });
    const block = await sealBlock({ rollupId, block: built, l1Origin: attributes.origin, sequencerKey: this.chain.sequencerKey });
    this.#position = after(block.hash);
    const posted = { block, fromL1: block.transactions.length - transactions.length };
    this.blocks.push(posted);
    return posted;
  }

  /** The same block under another seal, as its sequencer might lie. */
  async lie({ block, fromL1 }: PostedBlock, fields: Partial<PostedBlock["block"]>): Promise<PostedBlock> {
    const l1Origin = { number: block.l1OriginNumber, hash: block.l1OriginHash };
    const { rollupId, sequencerKey } = { ...this.rollup, ...this.chain };
    return { block: await sealBlock({ rollupId, block: { ...block, ...fields }, l1Origin, sequencerKey }), fromL1 };
  }

  /** Payloads of these blocks: with their seal alone, or signed by the sequencer as a whole. */
  payloads(blocks: readonly PostedBlock[], { signed = false } = {}): Uint8Array[] {
    return buildBatches({ blocks, maxBytes: MAX_BYTES, ...(signed ? { sequencerKey: this.chain.sequencerKey } : {}) });
  }

  /** The facts that everybody has. The rollup's RPC is that of the sequencer's engine. */
  get deployment(): Deployment {
    const nobody = toHex(1, { size: 20 });
    const stake = { allocationManager: nobody, delegationManager: nobody, strategy: nobody, slasher: nobody, stakeShares: nobody };
    const registries = { operatorRegistry: nobody, operatorTable: nobody, rollupRegistry: REGISTRY, rollupPortals: nobody };
    const operators = { operators: [{ operator: nobody, weight: 1n, publicKey: nobody }], sharesRoot: sharesRoot([]) };
    const validity = { epoch: 0, snapshotTime: 0n, validFrom: 0n, validUntil: 0n };
    return {
      version: "0",
      l1: { chainId: L1_CHAIN_ID, rpcUrl: this.l1.rpcUrl, ...stake, ...registries },
      operatorSetId: 0,
      beatZeroMs: Number(this.rollup.genesisTimestamp) * 1_000,
      beatMs: 1_000,
      table: { l1ChainId: L1_CHAIN_ID, avs: nobody, operatorSetId: 0, scheme: 2, ...validity, ...operators },
      rollups: [{ ...this.rollup, rpcUrl: this.#engine.rpcUrl }],
      attached: [],
    };
  }

  get hashes(): Hex[] {
    return this.blocks.map(({ block }) => block.hash);
  }
}
