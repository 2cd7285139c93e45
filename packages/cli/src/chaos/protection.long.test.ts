/**
 * Chaos 3: an operator starts with no slashing protection, with an old copy of it, and twice at once, also on two sides of a partition. Expected: it does not start, or signs nothing, or signs nothing that contradicts what it
 * signed before; nobody is slashed; with the newest records it signs again.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { slasherAbi } from "@parley/contracts-abi";
import { until } from "@parley/devnet";
import { systemClock as clock, freePort } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Cli, runCli } from "../testing/runCli.ts";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

const SEAT = 3;
const NAME = `operator-${SEAT}`;
const OTHERS = [0, 1, 2];
/** Beats that it listens for its own key. */
const LISTENING = 6;

let network: ChaosNetwork;
let ear: Ear;
let twin: Cli | undefined;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
  await network.wire();
  ear = await Ear.start(network.deployment, network.file.gossip);
});
afterEach(async (context) => {
  await twin?.stop();
  await ear.stop();
  await network.stop(context);
});

const logOf = (name: string) => readFile(join(network.devnet.paths.logs, `${name}.log`), "utf8");
/** Resolves when the role logged the text in this life, `since` characters of earlier ones being there. */
const logged = (text: string, since: number) =>
  until({ what: `"${text}" in the log of ${NAME}`, clock, pollMs: 250 }, async () =>
    (await logOf(NAME)).slice(since).includes(text) ? true : undefined,
  );
const ownWords = () => ear.attested.filter(({ seat }) => seat === SEAT);
const ownCertificate = (what: string) => {
  const from = ear.certified.length;
  return until({ what, clock, pollMs: 250 }, async () =>
    ear.certified.slice(from).some((one) => ear.signersOf(one).includes(SEAT)) ? true : undefined,
  );
};

it("records that are gone, old or held twice lead to no second signature", { timeout: 600_000 }, async () => {
  const store = join(network.dataOf(NAME), "protection");
  const [old, newest] = [join(network.directory, "old"), join(network.directory, "newest")];
  network.traffic.start();

  // None at all: it does not even start.
  let free = await network.hold([NAME]);
  await cp(store, old, { recursive: true });
  await rm(store, { recursive: true });
  await network.configure(NAME, () => ({ allowEmptyProtection: false, doppelgangerBeats: LISTENING }));
  let since = (await logOf(NAME)).length;
  await free();
  await logged("PROTECTION_EMPTY", since);
  free = await network.hold([NAME]);
  await rm(store, { recursive: true, force: true });
  await cp(old, store, { recursive: true });
  await network.reborn([NAME], free);
  await ownCertificate("A certificate with it, by its own records");

  // An old copy: it is told by certificates what it signed since.
  await network.certified("What the old copy does not know of", { beats: 3n });
  free = await network.hold([NAME]);
  await cp(store, newest, { recursive: true });
  await rm(store, { recursive: true });
  await cp(old, store, { recursive: true });
  since = (await logOf(NAME)).length;
  const said = ownWords().length;
  await network.reborn([NAME], free);
  await logged("old-records", since);
  await network.certified("Certificates of the others", { beats: BigInt(LISTENING) + 4n, seats: OTHERS });
  expect(ownWords().slice(said)).toEqual([]);
  free = await network.hold([NAME]);
  await rm(store, { recursive: true });
  await cp(newest, store, { recursive: true });
  await network.reborn([NAME], free);
  await ownCertificate("A certificate with it, by its newest records");

  // Two processes with the very same records on two sides of a cut: neither hears the other while it listens. The second makes one side a quorum; what that certifies tells the first, when it hears of it.
  free = await network.hold([NAME]);
  await rm(newest, { recursive: true });
  await cp(store, newest, { recursive: true });
  since = (await logOf(NAME)).length;
  network.partition([NAME, "operator-0", "sequencer-alfa", "sequencer-bravo", "relayer"], ["operator-1", "operator-2"]);
  await network.reborn([NAME], free);
  await startTwin(newest);
  await network.certified("Certificates with the second process", { seats: [1, 2] });
  expect(await network.certificatesWithin(2, [0, SEAT])).toBe(0n);
  network.heal();
  await logged("signs-elsewhere", since);
  await network.certified("Certificates after both sides were joined", { beats: 8n });

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
  expect(await slashes()).toEqual([]);
  expect(await faultsFound()).toEqual([]);
  expect(await ear.falseHeads()).toEqual([]);
});

/** The same operator once more, connected to two others only. */
async function startTwin(records: string): Promise<void> {
  const dataDir = join(network.directory, "twin");
  await mkdir(dataDir);
  await cp(records, join(dataDir, "protection"), { recursive: true });
  const [port, statusPort] = [await freePort(), await freePort()];
  const config = JSON.parse(await readFile(join(network.devnet.paths.configs, `${NAME}.json`), "utf8"));
  const ports = new Map<string, number>();
  for (const name of ["operator-1", "operator-2"])
    ports.set(name, JSON.parse(await readFile(join(network.devnet.paths.configs, `${name}.json`), "utf8")).listen.port);
  const peers = [...ports.values()].map((one) => `127.0.0.1:${one}`);
  const own = { name: "twin", dataDir, listen: { host: "127.0.0.1", port }, statusPort, peers };
  const path = join(network.directory, "twin.json");
  await writeFile(path, JSON.stringify({ ...config, ...own }));
  twin = await runCli(["operator", "run", "--config", path], { cwd: network.directory });
  await twin.line(/"operator_started"/);
}

/** Of the whole time, by the L1. */
async function slashes(): Promise<unknown[]> {
  const { rpcUrl, slasher } = network.file.l1;
  return chainClient(rpcUrl).getContractEvents({ address: slasher, abi: slasherAbi, eventName: "OperatorSlashed", fromBlock: 0n });
}

/** What operators hold against each other. */
async function faultsFound(): Promise<string[]> {
  const logs = await Promise.all(network.seats.map((seat) => logOf(`operator-${seat}`)));
  return logs.flatMap((log) => log.split("\n").filter((line) => line.includes("equivocation_found")));
}
