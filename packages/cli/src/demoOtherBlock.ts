import { rollupRegistryAbi } from "@parley/contracts-abi";
import { converse, type Devnet, readNetwork, until } from "@parley/devnet";
import { type Hex, ParleyError, ZERO_HASH } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { formatEther } from "viem";
import type { Stage } from "./commands/demo.ts";
import { hopText, networkTable } from "./describe.ts";

/**
 * The sequencer of the last rollup seals a block for everybody and posts another one to the L1 in its place, as valid as the first. Operators that hold the seal see the contradiction where they derive the batch; one of them
 * brings both signatures to the L1, which takes the bond. The L1's block counts, the rollup goes on at `safe` without anybody's hands, and what it says still arrives.
 * @throws ParleyError DEMO_FAILED, NETWORK_FAILED when something of this was not observed
 */
export async function demoOtherBlock({ devnet, output, signal }: Stage): Promise<string> {
  const { file, deployment } = devnet;
  const liar = file.rollups.at(-1);
  const others = file.rollups.slice(0, -1);
  const [first] = others;
  const rollupId = deployment.rollups.find(({ name }) => name === liar?.name)?.rollupId;
  if (liar === undefined || first === undefined || rollupId === undefined)
    throw new ParleyError("DEMO_FAILED", "There is no rollup to lie");
  const wait = { clock: systemClock, signal };
  const nameOf = (address: string) => file.operators.find((operator) => operator.address === address.toLowerCase())?.name ?? address;
  let count = 0;
  const onHop = (hop: Parameters<typeof hopText>[0]) => {
    count += 1;
    output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
  };

  const before = await bondOf(devnet, rollupId);
  output.say({ event: "bond", when: "before", ...before }, `\nbond of ${liar.name} on the L1: ${formatEther(before.bondWei)} ETH`);
  devnet.supervisor.signal(`sequencer-${liar.name}`, "SIGUSR2");
  output.progress(`the sequencer of ${liar.name} now seals one block and posts another one to the L1`);

  const convicted = await until({ what: "The L1's verdict", ...wait }, async () => {
    const [event] = await chainClient(file.l1.rpcUrl).getContractEvents({
      address: deployment.l1.rollupRegistry,
      abi: rollupRegistryAbi,
      eventName: "SequencerEquivocated",
      args: { rollupId },
      fromBlock: 0n,
      strict: true,
    });
    return event;
  });
  const { number, bond, reporter, firstDigest, secondDigest } = convicted.args;
  output.say(
    {
      event: "convicted",
      rollup: liar.name,
      block: number,
      bondWei: bond,
      reporter: nameOf(reporter),
      transaction: convicted.transactionHash,
    },
    `\nbond taken on the L1\n  rollup       ${liar.name} (${rollupId})\n  block        ${number}, signed as ${firstDigest} and as ${secondDigest}\n  reported by  ${nameOf(reporter)}\n  bond         ${formatEther(bond)} ETH\n  transaction  ${convicted.transactionHash}`,
  );
  demand(
    file.operators.some(({ name }) => name === nameOf(reporter)),
    "the reporter is none of the operators",
  );
  const after = await bondOf(devnet, rollupId);
  output.say(
    { event: "bond", when: "after", ...after },
    `bond of ${liar.name} on the L1: ${formatEther(after.bondWei)} ETH, its unsafe heads are stopped`,
  );
  demand(bond === before.bondWei && after.bondWei === 0n && after.isStopped, "the bond is still there");

  const quarantines = await until({ what: `The verdict of all operators on ${liar.name}`, ...wait }, async () => {
    const { operators } = await readNetwork(file);
    const verdicts = operators.flatMap((status) => {
      const quarantine = status?.rollups.find(({ name }) => name === liar.name)?.quarantine;
      return isVerdict(quarantine?.reason) ? [{ seat: status?.seat, ...quarantine }] : [];
    });
    return verdicts.length === file.operators.length ? verdicts : undefined;
  });
  const found = quarantines.filter(({ reason }) => reason === "equivocation");
  demand(found.length > 0, "no operator found the contradiction by itself");
  const rows = quarantines.map(({ seat, reason, sealedHash, computedHash }) =>
    reason === "equivocation"
      ? `  operator-${seat}: block ${number} (equivocation), ${computedHash ?? "-"} and ${sealedHash}`
      : `  operator-${seat}: heard of it on the L1 (convicted), before it derived that block`,
  );
  output.say({ event: "quarantined", rollup: liar.name, quarantines }, `\nknown to every operator\n${rows.join("\n")}`);

  await converse({
    deployment,
    route: [...others, first],
    text: "we go on talking",
    clock: systemClock,
    signal,
    onHop,
  });

  // Nobody does anything: the L1's block takes the place of the sealed one, and the sequencer goes on behind it.
  const hash = await until({ what: `The L1's block ${number} on ${liar.name}`, ...wait }, async () => {
    const { ended, anchor } = await sequencerStatus(liar.rpcUrl);
    const block = await chainClient(liar.rpcUrl)
      .getBlock({ blockNumber: number })
      .catch(() => undefined);
    const safe = (await readNetwork(file)).rollups.find(({ name }) => name === liar.name)?.safeHeight ?? 0n;
    return ended === null && anchor !== ZERO_HASH && safe > number ? block?.hash : undefined;
  });
  const sealed = [...new Set(found.flatMap(({ sealedHash, computedHash }) => [sealedHash, computedHash]))].filter((one) => one !== hash);
  const view = await readNetwork(file);
  output.say(
    { event: "after", number, hash, sealed },
    `\n${networkTable(file, view)}\n  block ${number} of ${liar.name} is ${hash} now, as it was posted, and was sealed as ${sealed.join(", ")}`,
  );
  demand(sealed.length === 1, "the L1's block is not the one that was posted, or there are more than two");
  const back = await converse({
    deployment,
    route: [liar, first],
    text: "the L1 speaks for me",
    clock: systemClock,
    signal,
    onHop,
  });
  demand(
    back.every(({ finality }) => finality !== "unsafe"),
    `an unsafe head of ${liar.name} was certified after its bond was taken`,
  );
  return `the sequencer of ${liar.name} lost ${formatEther(bond)} ETH for block ${number}, reported by ${nameOf(reporter)}; ${others.map(({ name }) => name).join(" and ")} went on meanwhile; ${liar.name} goes on by itself at ${back[0]?.finality}, and said ${back.length}`;
}

/** Found by itself, or taken from the L1 where another operator was quicker. */
function isVerdict(reason: string | undefined): boolean {
  return reason === "equivocation" || reason === "convicted";
}

interface Bond {
  bondWei: bigint;
  isStopped: boolean;
}

async function bondOf({ file, deployment }: Devnet, rollupId: Hex): Promise<Bond> {
  const { bond, unsafeStopped } = await chainClient(file.l1.rpcUrl).readContract({
    address: deployment.l1.rollupRegistry,
    abi: rollupRegistryAbi,
    functionName: "rollup",
    args: [rollupId],
  });
  return { bondWei: bond, isStopped: unsafeStopped };
}

/** `anchor`: of the branch that it seals; of the first one zero. `ended`: the first block of it that is no more, while no other branch began. */
async function sequencerStatus(rpcUrl: string): Promise<{ anchor: Hex; ended: string | null }> {
  return (await (await fetch(`${rpcUrl}/status`)).json()) as { anchor: Hex; ended: string | null }; // as startSequencer writes it
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds)
    throw new ParleyError("DEMO_FAILED", `Not as it should be: ${otherwise}`, {
      hint: "this is a defect: the logs of the operators and of the sequencer tell more",
    });
}
