import { converse, readNetwork, until } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import type { Stage } from "./commands/demo.ts";
import { hopText, networkTable } from "./describe.ts";

/** Certified beats to watch after the lie. */
const WATCHED_BEATS = 3n;

/**
 * The sequencer of the last rollup seals blocks with a state root that no execution gives. Every operator finds out by itself, none signs, the rollup stays in
 * quarantine, and the others go on talking. An honest sequencer then goes on under another anchor, and the quarantine ends by itself.
 * @throws ParleyError DEMO_FAILED, NETWORK_FAILED when something of this was not observed
 */
export async function demoFalseRoot({ devnet, output, signal }: Stage): Promise<string> {
  const { file, deployment } = devnet;
  const liar = file.rollups.at(-1);
  if (liar === undefined) throw new ParleyError("DEMO_FAILED", "There is no rollup to lie");
  const wait = { clock: systemClock, signal };
  const certifiedOf = async () => (await readNetwork(file)).rollups.find(({ name }) => name === liar.name)?.certifiedHeight;

  output.say({ event: "before" }, `\n${networkTable(file, await readNetwork(file))}\n`);
  devnet.supervisor.signal(`sequencer-${liar.name}`, "SIGUSR2");
  output.progress(`the sequencer of ${liar.name} now seals blocks with a false state root`);

  const quarantines = await until({ what: `The quarantine of ${liar.name} by all operators`, ...wait }, async () => {
    const { operators } = await readNetwork(file);
    const verdicts = operators.flatMap((status) => {
      const quarantine = status?.rollups.find(({ name }) => name === liar.name)?.quarantine;
      return quarantine === undefined ? [] : [{ seat: status?.seat, ...quarantine }];
    });
    return verdicts.length === file.operators.length ? verdicts : undefined;
  });
  const rows = quarantines.map(
    ({ seat, number, reason, sealedHash, computedHash }) =>
      `  operator-${seat}: block ${number} (${reason}), sealed as ${sealedHash}, executed as ${computedHash ?? "-"}`,
  );
  output.say({ event: "quarantined", rollup: liar.name, quarantines }, `\nquarantined by every operator\n${rows.join("\n")}`);
  const first = quarantines.map(({ number }) => number).sort((a, b) => (a < b ? -1 : Number(a > b)))[0] ?? 0n;

  const { certifiedBeat: beatThen = 0n } = await readNetwork(file);
  await until({ what: `${WATCHED_BEATS} further certificates`, ...wait }, async () => {
    const { certifiedBeat = 0n } = await readNetwork(file);
    return certifiedBeat >= beatThen + WATCHED_BEATS ? true : undefined;
  });
  const others = file.rollups.filter((rollup) => rollup !== liar);
  const there = others.map(({ name, parrot }) => ({ name, parrot }));
  const route = [...there, ...there.slice(0, 1)];
  let count = 0;
  const hops = await converse({
    deployment,
    route,
    text: "we go on talking",
    clock: systemClock,
    signal,
    onHop(hop) {
      count += 1;
      output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
    },
  });
  const certified = await certifiedOf();
  if (certified === undefined || certified >= first) {
    throw new ParleyError(
      "DEMO_FAILED",
      `Not as it should be: block ${certified} of ${liar.name} is certified, its first false one is ${first}`,
      { fields: { certified, first } },
    );
  }
  const view = await readNetwork(file);
  output.say(
    { event: "after", certified, first },
    `\n${networkTable(file, view)}\n  the newest certified block of ${liar.name} is still ${certified}; its first false one was ${first}`,
  );
  if (view.rollups.some(({ name, isQuarantined }) => isQuarantined !== (name === liar.name))) {
    throw new ParleyError("DEMO_FAILED", "Not as it should be: the wrong rollups are in quarantine");
  }

  devnet.supervisor.signal(`sequencer-${liar.name}`, "SIGKILL");
  output.progress(`the sequencer of ${liar.name} is replaced by an honest one`);
  await until({ what: `The end of the quarantine of ${liar.name}`, ...wait }, async () => {
    const { operators } = await readNetwork(file);
    const isOver = operators.every((status) => status?.rollups.every(({ quarantine }) => quarantine === undefined));
    return isOver ? true : undefined;
  });
  const back = await converse({
    deployment,
    route: [liar, ...there.slice(0, 1)],
    text: "and so do I",
    clock: systemClock,
    signal,
    onHop(hop) {
      count += 1;
      output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
    },
  });
  return `no operator signed block ${first} of ${liar.name} as it was sealed; ${others.map(({ name }) => name).join(" and ")} exchanged ${hops.length} messages meanwhile; with an honest sequencer ${liar.name} went on by itself, on another branch, and said ${back.length}`;
}
