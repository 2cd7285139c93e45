import { delegationManagerAbi, operatorRegistryAbi, operatorTableAbi, slasherAbi } from "@parley/contracts-abi";
import { converse, type Devnet, readNetwork, until } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { chainClient, publishedTable } from "@parley/sdk";
import { formatEther } from "viem";
import type { Stage } from "./commands/demo.ts";
import { hopText } from "./describe.ts";
import { table } from "./Output.ts";

/**
 * The last operator signs two different heads of one block. The others gather the evidence and one of them brings it to the L1: the liar loses stake and seat, and the
 * other three, all of whom have to sign now, go on.
 * @throws ParleyError DEMO_FAILED, NETWORK_FAILED when something of this was not observed
 */
export async function demoLiar({ devnet, output, signal }: Stage): Promise<string> {
  const { file, deployment } = devnet;
  const l1 = chainClient(file.l1.rpcUrl);
  const seat = file.operators.length - 1;
  const liar = file.operators[seat];
  if (liar === undefined) throw new ParleyError("DEMO_FAILED", "There is no operator to lie");
  const nameOf = (address: string) => file.operators.find((operator) => operator.address === address.toLowerCase())?.name ?? address;

  const before = await stakesOf(devnet);
  output.say({ event: "stakes", when: "before", stakes: before }, `\nstake before\n${stakeTable(before)}`);

  devnet.supervisor.signal(liar.name, "SIGUSR2");
  output.progress(`${liar.name} now signs two different heads of one block`);
  const slashed = await until({ what: "The slash on the L1", clock: systemClock, signal }, async () => {
    const [event] = await l1.getContractEvents({
      address: file.l1.slasher,
      abi: slasherAbi,
      eventName: "OperatorSlashed",
      args: { operator: liar.address },
      fromBlock: 0n,
      strict: true,
    });
    return event;
  });
  const { evidenceId, reporter, wad } = slashed.args;
  output.say(
    { event: "slashed", operator: liar.name, evidenceId, reporter: nameOf(reporter), wad, transaction: slashed.transactionHash },
    `\nslashed on the L1\n  operator     ${liar.name} (${liar.address})\n  evidence     ${evidenceId}\n  reported by  ${nameOf(reporter)}\n  part taken   ${formatEther(wad * 100n)} % of the allocated stake\n  transaction  ${slashed.transactionHash}`,
  );
  demand(
    nameOf(reporter) !== liar.name && file.operators.some(({ name }) => name === nameOf(reporter)),
    "the reporter is none of the other operators",
  );

  const after = await stakesOf(devnet);
  output.say({ event: "stakes", when: "after", stakes: after }, `\nstake after\n${stakeTable(after)}`);
  for (const [i, { name, stakeWei, isEjected }] of after.entries()) {
    const was = before[i]?.stakeWei ?? 0n;
    if (name === liar.name) demand(stakeWei < was && isEjected, `${name} still has its stake or its seat`);
    else demand(stakeWei === was && !isEjected, `${name} did nothing and lost something`);
  }
  const epoch = await nextEpoch(devnet, signal);
  const next = await publishedTable({ client: l1, operatorTable: file.l1.operatorTable, epoch });
  const seated = next?.operators.map(({ operator }) => operator) ?? [];
  demand(seated.length === file.operators.length - 1 && !seated.includes(liar.address), `${liar.name} has a seat in epoch ${epoch}`);
  output.progress(`epoch ${epoch} of the operator table has no seat for ${liar.name}`);

  const others = file.operators.filter((operator) => operator !== liar).map((operator) => operator.seat);
  const exactly = others.join();
  await until(
    {
      what: `A certificate of exactly the other ${others.length}, by operators who all exclude ${liar.name}`,
      clock: systemClock,
      signal,
    },
    async () => {
      const { operators } = await readNetwork(file);
      const honest = operators.filter((status) => status !== undefined && status !== operators[seat]);
      const agree = honest.filter((status) => status?.lastCertificate?.signers.join() === exactly && status.ejected.includes(liar.name));
      return agree.length === others.length ? true : undefined;
    },
  );
  output.progress(`certificates go on with ${others.map((other) => `operator-${other}`).join(", ")}: all of them have to sign now`);

  let count = 0;
  const hops = await converse({
    deployment,
    route: file.rollups.map(({ name, parrot }) => ({ name, parrot })),
    text: "we go on without the liar",
    clock: systemClock,
    signal,
    onHop(hop) {
      count += 1;
      output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
    },
  });
  for (const { signers } of hops)
    demand(signers.length === others.length && !signers.includes(liar.name), `a message was delivered with the signature of ${liar.name}`);
  const lost = (before[seat]?.stakeWei ?? 0n) - (after[seat]?.stakeWei ?? 0n);
  return `${liar.name} lost ${formatEther(lost)} of ${formatEther(before[seat]?.stakeWei ?? 0n)} ETH stake and its seat, the other ${others.length} delivered ${hops.length} messages`;
}

interface Stake {
  name: string;
  stakeWei: bigint;
  isEjected: boolean;
}

async function stakesOf({ file }: Devnet): Promise<Stake[]> {
  const l1 = chainClient(file.l1.rpcUrl);
  return Promise.all(
    file.operators.map(async ({ name, address }) => {
      const [[stakeWei = 0n], isEjected] = await Promise.all([
        l1.readContract({
          address: file.l1.delegationManager,
          abi: delegationManagerAbi,
          functionName: "getOperatorShares",
          args: [address, [file.l1.strategy]],
        }),
        l1.readContract({ address: file.l1.operatorRegistry, abi: operatorRegistryAbi, functionName: "isEjected", args: [address] }),
      ]);
      return { name, stakeWei, isEjected };
    }),
  );
}

function stakeTable(stakes: readonly Stake[]): string {
  return table(
    ["operator", "stake (ETH)", "seat"],
    stakes.map(({ name, stakeWei, isEjected }) => [name, formatEther(stakeWei), isEjected ? "ejected" : "yes"]),
  );
}

/** Operators publish one as soon as somebody was ejected. */
function nextEpoch({ file }: Devnet, signal: AbortSignal | undefined): Promise<number> {
  const l1 = chainClient(file.l1.rpcUrl);
  const at = { address: file.l1.operatorTable, abi: operatorTableAbi } as const;
  return until({ what: "The next epoch of the operator table", clock: systemClock, signal }, async () => {
    const epoch = await l1.readContract({ ...at, functionName: "currentEpoch" });
    return epoch > 1 ? epoch : undefined;
  });
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds)
    throw new ParleyError("DEMO_FAILED", `Not as it should be: ${otherwise}`, {
      hint: "this is a defect: the logs of the operators tell more",
    });
}
