import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildBatches,
  type Carrier,
  type DerivationConfig,
  encodeBlobs,
  genesisPosition,
  type L1Block,
  nextBlock,
  type Position,
  type PostedBlock,
  withL1Block,
} from "@parley/derivation";
import { l1Child, l1Start, portalMessage, SEQUENCER_KEY, testConfig } from "@parley/derivation/testing";
import { type Address, type Hex, SYSTEM_ADDRESS, SYSTEM_BALANCE } from "@parley/primitives";
import { sealBlock } from "@parley/rollup-node";
import { deriveFrom } from "@parley/rollup-node/testing";
import { silentLogger } from "@parley/runtime";
import { AnvilEngine } from "@parley/stacks";
import { bytesToHex, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { plain, testAddress, testHash } from "./testData.ts";

const COINBASE = testAddress("coinbase");
/** No calldata → counts slot 0 up. */
const COUNTER: Address = testAddress("counter");
const COUNTER_CODE: Hex = "0x5f546001015f55";
const GENESIS_WEI = 10n ** 21n;
const L1_BLOCKS = 20;
const PER_L1_BLOCK = 4;
/** After that many L1 blocks the sequencer is silent, and the L1 goes on alone. */
const SEALED_L1_BLOCKS = 15;
const params = { ...testConfig.params, sequencingWindow: 4n };
const users = [0, 1, 2].map((i) => privateKeyToAccount(testHash(`chain user ${i}`)));
const forcer = privateKeyToAccount(testHash("chain forcer"));

const genesis = {
  config: { chainId: Number(testConfig.chainId) },
  nonce: "0x0",
  timestamp: toHex(testConfig.genesis.timestamp),
  extraData: "0x",
  gasLimit: toHex(testConfig.gasLimit),
  difficulty: "0x0",
  mixHash: toHex(0, { size: 32 }),
  coinbase: COINBASE,
  number: "0x0",
  baseFeePerGas: toHex(testConfig.baseFeePerGas),
  alloc: {
    ...Object.fromEntries([...users, forcer].map(({ address }) => [address, { balance: toHex(GENESIS_WEI) }])),
    [SYSTEM_ADDRESS]: { balance: toHex(SYSTEM_BALANCE) },
    [COUNTER]: { balance: "0x0", code: COUNTER_CODE },
  },
};

/** A chain that a sequencer makes on a real engine, and the L1 that it posts it to. */
class Chain {
  readonly l1: L1Block[] = [];
  readonly blocks: PostedBlock[] = [];
  readonly #engine: AnvilEngine;
  readonly #config: DerivationConfig;
  #position: Position;
  #nonces = [0, 0, 0];

  constructor(engine: AnvilEngine, config: DerivationConfig) {
    this.#engine = engine;
    this.#config = config;
    this.#position = genesisPosition(config, l1Start.timestamp);
  }

  add(content: Partial<Pick<L1Block, "carriers" | "messages" | "forced">>): void {
    const block = l1Child(this.l1.at(-1) ?? l1Start, content);
    this.l1.push(block);
    this.#position = withL1Block(this.#position, block, this.#config);
  }

  /** Blocks on the newest L1 block, the first of them at its time. */
  async seal(count: number): Promise<void> {
    const origin = this.l1.at(-1) ?? l1Start;
    for (let i = 0; i < count; i++) {
      const chosen = { originNumber: origin.number, timestamp: origin.timestamp + BigInt(2 * i), transactions: await this.#chosen() };
      const { attributes, after } = nextBlock(this.#position, chosen, this.#config);
      const { number, timestamp, systemTransaction: system, forced, transactions } = attributes;
      const { baseFeePerGas, rollupId } = this.#config;
      const block = await this.#engine.execute({ number, timestamp, baseFeePerGas, system, forced, transactions });
      const sealed = await sealBlock({ rollupId, block, l1Origin: attributes.origin, sequencerKey: SEQUENCER_KEY });
      this.#position = after(sealed.hash);
      this.blocks.push({ block: sealed, fromL1: sealed.transactions.length - transactions.length });
    }
  }

  /** Of each user a transfer, or a call of the counter. */
  #chosen(): Promise<Hex[]> {
    const number = this.blocks.length;
    const fees = { maxFeePerGas: this.#config.baseFeePerGas, maxPriorityFeePerGas: 0n };
    return Promise.all(
      users.slice(0, number % 4).map((user, i) => {
        const nonce = this.#nonces[i] ?? 0;
        this.#nonces[i] = nonce + 1;
        const call = i === 0 ? { to: COUNTER, gas: 60_000n } : { to: testAddress(`chain ${number}`), value: 7n, gas: 21_000n };
        return user.signTransaction({ type: "eip1559", chainId: Number(this.#config.chainId), nonce, ...fees, ...call });
      }),
    );
  }
}

/** What stands in the inbox in the L1 block behind those on which these blocks rest: blobs and calldata in turn, some of it twice, some of it worth nothing. */
function carriersOf(i: number, blocks: readonly PostedBlock[]): Carrier[] {
  const payloads = buildBatches({ blocks, maxBytes: 100_000, quality: 11, ...(i % 3 === 0 ? {} : { sequencerKey: SEQUENCER_KEY }) });
  const carried = payloads.map((data): Carrier => (i % 2 === 0 ? { kind: "blobs", blobs: encodeBlobs(data) } : { kind: "calldata", data }));
  const noise: Carrier[] = i % 5 === 0 ? [{ kind: "calldata", data: new Uint8Array([1, 2, 3]) }] : [];
  return [...noise, ...carried, ...(i % 4 === 0 ? carried : [])];
}

async function forcedTransaction(nonce: number): Promise<Hex> {
  const { chainId, baseFeePerGas } = testConfig;
  const fees = { gas: 21_000n, maxFeePerGas: baseFeePerGas, maxPriorityFeePerGas: 0n };
  return forcer.signTransaction({ type: "eip1559", chainId: Number(chainId), nonce, to: testAddress("forced"), value: 3n, ...fees });
}

/** A blob's bytes without the zeros at its end; a reader fills it up to 131,072. */
function trimmed(blob: Uint8Array): Hex {
  return bytesToHex(blob.subarray(0, blob.findLastIndex((byte) => byte !== 0) + 1));
}

/**
 * vectors/chain.json, of specs/derivation.md: a genesis file, what an L1 holds, and the blocks that come of it on any engine with Osaka rules. Deposits and forced transactions arrive, one forced transaction cannot be
 * executed and is dropped; the sequencer is silent at the end. `sealed` are the hashes that it signed, of blocks 1 and following; `derived` goes on above them with what derivation
 * makes by itself, and says of each block at which L1 block it is safe. Blobs stand without the zeros at their ends.
 */
export async function chainVectors(): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), "parley-vectors-"));
  const genesisFile = join(directory, "genesis.json");
  await writeFile(genesisFile, JSON.stringify(genesis));
  const { chainId, gasLimit, baseFeePerGas, rollupId, sequencer } = testConfig;
  const facts = { chainId, genesisTimestamp: testConfig.genesis.timestamp, gasLimit, baseFeePerGas };
  const engine = new AnvilEngine({ rollup: { ...facts, coinbase: COINBASE, gateway: COUNTER }, genesisFile, logger: silentLogger });
  try {
    await engine.start();
    const { hash } = await engine.head();
    const config: DerivationConfig = { ...testConfig, params, genesis: { ...testConfig.genesis, hash } };
    const chain = new Chain(engine, config);
    for (let i = 0; i < L1_BLOCKS; i++) {
      const from = chain.blocks.findIndex(({ block }) => block.l1OriginNumber === chain.l1.at(-1)?.number);
      const isPosted = i > 0 && i <= SEALED_L1_BLOCKS;
      chain.add({
        carriers: isPosted ? carriersOf(i, chain.blocks.slice(from)) : [],
        messages: Array.from({ length: i % 3 }, (_, j) => portalMessage(`chain ${i} ${j}`)),
        // Nonces 0, 1, 2, …, and again 0, which cannot be executed any more.
        forced: i % 2 === 0 ? [await forcedTransaction(i / 2), ...(i === 8 ? [await forcedTransaction(0)] : [])] : [],
      });
      if (i < SEALED_L1_BLOCKS) await chain.seal(PER_L1_BLOCK);
    }
    const l1 = chain.l1.map(({ carriers, ...rest }) => ({
      ...rest,
      carriers: carriers.map((carrier) =>
        carrier.kind === "blobs"
          ? { kind: "blobs", blobs: carrier.blobs.map(trimmed) }
          : { kind: "calldata", data: bytesToHex(carrier.data) },
      ),
    }));
    const rollup = { rollupId, sequencer, coinbase: COINBASE, ...facts };
    const sealed = chain.blocks.map(({ block }) => block.hash);
    const nobody = {
      name: "vector",
      blockBeats: 1,
      genesisHash: hash,
      genesisFile,
      rpcUrl: "",
      gateway: COUNTER,
      lightClient: COUNTER,
      policy: COUNTER,
    };
    const { derived, ignored } = await deriveFrom(chain.l1, {
      rollup: { ...rollup, ...nobody, derivation: params },
      genesisFile,
      start: l1Start,
    });
    if (sealed.some((own, i) => own !== derived[i]?.hash)) throw new Error("what is derived is not what was sealed");
    return { ...Object(plain({ rollup, params, l1Start, l1, genesisHash: hash, sealed, derived, ignored })), genesis };
  } finally {
    await engine.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
