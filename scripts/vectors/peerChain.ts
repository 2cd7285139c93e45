import { type Address, type Hex, ParleyError, tableRoot } from "@parley/primitives";
import { type ChainClient, chainClient } from "@parley/sdk";
import { type RunningAnvil, startAnvil } from "@parley/stacks";
import { concatHex, getContractAddress, keccak256, numberToHex, pad, type TransactionSerializable, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { secpTable } from "./certificateVectors.ts";
import { sampleTable, testAddress, testHash } from "./testData.ts";

const START = 1_760_000_000;
const chainId = 31_337;
const GAS_PRICE = 2_000_000_000n;
/** Transactions of the second block after the deployments: enough for receipt keys of one byte, of two, and of the first index behind them. */
const CALLS = 140;

/** Pairs of slots whose keccak-256 begin with the same 32 bits, by search: the leaves below that branch are so short that they stand in it. */
export const NEAR_SLOTS = { both: [40_364n, 105_566n], one: [50_541n, 125_299n] } as const;

/** Emits LOG0, LOG2 and LOG4 with the calldata as data; reverts without calldata. Topics are 0x11…, 0x22…, 0x33…, 0x44…, 32 bytes each. */
const EMITTER: Hex = (() => {
  const topic = (digit: string): Hex => `0x7f${digit.repeat(64)}`;
  const log = (count: number) => concatHex([...["4", "3", "2", "1"].slice(4 - count).map(topic), "0x365f", `0xa${count}`]);
  return concatHex(["0x3615607557", "0x365f5f37", log(0), log(2), log(4), "0x00"]);
})();

/** Writes slots and leaves a contract of one byte behind. */
function storing(slots: readonly (readonly [Hex, bigint])[]): Hex {
  const writes = slots.map(([slot, value]) => concatHex(["0x7f", pad(numberToHex(value)), "0x7f", slot, "0x55"]));
  return concatHex([...writes, "0x60015ff3"]);
}

/** Leaves `runtime` behind. */
function deploying(runtime: Hex): Hex {
  const length = (runtime.length / 2 - 1).toString(16).padStart(4, "0");
  return `0x61${length}80600a5f395ff3${runtime.slice(2)}`;
}

const word = (slot: bigint): Hex => pad(numberToHex(slot));
/** Published on the chain, as by one operator set each. */
export const PUBLISHED = { blsTable: sampleTable, secpTable } as const;
/** Of both tables: seat 8. */
export const EJECTED = testAddress("operator 8");
/** Slot of `mapping(address operator => bool)` at slot 5 of the OperatorRegistry. */
export const ejectedSlot = (operator: Address): Hex => keccak256(concatHex([pad(operator), word(5n)]));
/** Slot of `mapping(uint32 epoch => bytes32)` at slot 0. */
export const tableSlot = (epoch: number): Hex => keccak256(concatHex([word(BigInt(epoch)), word(0n)]));

/** What the contracts of the chain store. */
export const STORED: Readonly<
  Record<"many" | "single" | "both" | "one" | "blsTable" | "secpTable" | "registry", readonly (readonly [Hex, bigint])[]>
> = {
  many: [1n, 0x7fn, 0x80n, 0xffn, 0x100n, (1n << 160n) - 1n, 1n << 160n, (1n << 256n) - 1n, BigInt(testAddress("stored"))]
    .concat(Array.from({ length: 31 }, (_, i) => BigInt(testHash(`value ${i}`)) >> BigInt(8 * i)))
    .map((value, i) => [word(BigInt(i)), value]),
  single: [[word(7n), 42n]],
  both: NEAR_SLOTS.both.map((slot, i) => [word(slot), BigInt(i + 1)]),
  one: [
    [word(NEAR_SLOTS.one[0]), 1n],
    [word(NEAR_SLOTS.one[1]), 1n << 255n],
  ],
  blsTable: [[tableSlot(PUBLISHED.blsTable.epoch), BigInt(tableRoot(PUBLISHED.blsTable))]],
  secpTable: [[tableSlot(PUBLISHED.secpTable.epoch), BigInt(tableRoot(PUBLISHED.secpTable))]],
  // Beside it one who registered and one who was ejected too.
  registry: [
    [ejectedSlot(EJECTED), 1n],
    [ejectedSlot(testAddress("operator 3")), 1n],
    [word(0n), 2n],
  ],
};

export interface PeerChain {
  client: ChainClient;
  contracts: Readonly<Record<keyof typeof STORED | "emitter", Address>>;
  /** funded by balance alone */
  holders: readonly Address[];
  /** number of the block with a receipt of every type, and of the newest one */
  callsBlock: bigint;
  newest: bigint;
  stop(): Promise<unknown>;
}

/** A real anvil with the same blocks every time: accounts, contracts with storage of all shapes, and a block with receipts of types 0, 1, 2 and 4, of which one failed. */
export async function startPeerChain(): Promise<PeerChain> {
  const args = ["--chain-id", chainId, "--hardfork", "osaka", "--accounts", 0, "--timestamp", START, "--gas-limit", 60_000_000];
  const fixed = ["--base-fee", 1_000_000_000, "--order", "fifo", "--no-mining", "--disable-default-create2-deployer"];
  const anvil = await startAnvil({ args: [...args, ...fixed].map(String) });
  try {
    return await build(anvil);
  } catch (cause) {
    await anvil.process.stop();
    throw cause;
  }
}

async function build(anvil: RunningAnvil): Promise<PeerChain> {
  const client = chainClient(anvil.rpcUrl);
  const rpc = (method: string, params: readonly unknown[]) =>
    client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
  const sender = privateKeyToAccount(testHash("peer chain sender"));
  const signer = privateKeyToAccount(testHash("peer chain authority"));
  const holders = Array.from({ length: 60 }, (_, i) => testAddress(`holder ${i}`));
  for (const [i, holder] of holders.entries()) await rpc("anvil_setBalance", [holder, toHex(10n ** 18n + BigInt(i))]);
  await rpc("anvil_setBalance", [sender.address, toHex(10n ** 24n)]);

  let nonce = 0;
  let time = START;
  const send = async (transaction: TransactionSerializable) => {
    const signed = await sender.signTransaction({ nonce, gas: 100_000n, ...transaction });
    await rpc("eth_sendRawTransaction", [signed]);
    nonce += 1;
  };
  const mine = async () => {
    time += 1;
    await rpc("evm_setNextBlockTimestamp", [time]);
    await rpc("anvil_setNextBlockBaseFeePerGas", ["0x3b9aca00"]);
    await rpc("evm_mine", []);
  };

  const contracts: Record<string, Address> = {};
  const deploy = async (name: string, data: Hex) => {
    contracts[name] = getContractAddress({ from: sender.address, nonce: BigInt(nonce) });
    await send({ type: "legacy", chainId, gasPrice: GAS_PRICE, data, gas: 3_000_000n });
  };
  for (const [name, slots] of Object.entries(STORED)) await deploy(name, storing(slots));
  await deploy("emitter", deploying(EMITTER));
  await mine();

  const to = contracts.emitter;
  const dynamic = { chainId, maxFeePerGas: GAS_PRICE, maxPriorityFeePerGas: 1n };
  const authorization = await signer.signAuthorization({ chainId, address: to ?? "0x", nonce: 0 });
  for (let i = 0; i < CALLS; i += 1) {
    const data: Hex = `0x${"ab".repeat(i + 1)}`;
    if (i === 1) await send({ type: "eip2930", chainId, gasPrice: GAS_PRICE, accessList: [], to, data });
    else if (i === 2) await send({ type: "eip1559", ...dynamic, to, data });
    else if (i === 3) await send({ type: "eip7702", ...dynamic, to, data, authorizationList: [authorization] });
    else if (i === 4) await send({ type: "legacy", chainId, gasPrice: GAS_PRICE, to });
    else await send({ type: "legacy", chainId, gasPrice: GAS_PRICE, to, data });
  }
  await mine();
  const callsBlock = await client.getBlockNumber();
  for (let i = 0; i < 3; i += 1) await mine();
  const { transactions } = await client.getBlock({ blockNumber: callsBlock });
  if (transactions.length !== CALLS) {
    throw new ParleyError("ENGINE_FAILED", `the fixture's block has ${transactions.length} transactions instead of ${CALLS}`);
  }
  return {
    client,
    contracts: contracts as PeerChain["contracts"], // one was deployed for every key of STORED, and the emitter
    holders,
    callsBlock,
    newest: await client.getBlockNumber(),
    stop: () => anvil.process.stop(),
  };
}
