/**
 * Chaos 3: an operator starts with no slashing protection, then with an old copy of it. Expected: it does not start, or signs nothing, or signs nothing that contradicts what it
 * signed before; nobody is slashed; with the newest records it signs again.
 */
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { slasherAbi } from "@parley/contracts-abi";
import { until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

const SEAT = 3;
const NAME = `operator-${SEAT}`;
const OTHERS = [0, 1, 2];
/** Beats that it listens for its own key. */
const LISTENING = 6;

let network: ChaosNetwork;
let ear: Ear;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
  ear = await Ear.start(network.deployment, network.file.gossip);
});
afterEach(async (context) => {
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

it("records that are gone or old lead to no second signature", { timeout: 600_000 }, async () => {
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

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
  expect(await slashes()).toEqual([]);
  expect(await faultsFound()).toEqual([]);
  expect(await ear.falseHeads()).toEqual([]);
});

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
