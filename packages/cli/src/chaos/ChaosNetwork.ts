import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Devnet,
  type DevnetFile,
  type DevnetOptions,
  deployTokens,
  type OperatorStatus,
  readOperatorStatus,
  startDevnet,
  type TokenStop,
  testAccount,
  until,
} from "@parley/devnet";
import { type Deployment, ParleyError } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { removeNetwork } from "../testing/removeNetwork.ts";
import { type Cut, CuttableLink } from "./CuttableLink.ts";
import { faultsIn, type Judgement, judgeWorld, type World } from "./judgeWorld.ts";
import { readWorld, type TokensInWorld } from "./readWorld.ts";
import { Traffic } from "./Traffic.ts";

const MAIN = new URL("../main.ts", import.meta.url).pathname;
const HOOK = new URL("./roleHook.ts", import.meta.url).href;
const POLL_MS = 250;
const COINS = 1_000_000n;
/** Within which everything that was sent has come to its end after the last fault is over. */
const HEALING_MS = 120_000;

export interface ChaosOptions {
  rollups: number;
  operators: number;
  /** one second unless told */
  beatMs?: number;
  /** messages a second */
  perSecond?: number;
  /** armed in roles, set off by SIGUSR2 */
  faults?: DevnetOptions["faults"];
}

/** A network of real processes, its traffic, and everything that a test may do to it. */
export class ChaosNetwork {
  readonly devnet: Devnet;
  readonly traffic: Traffic;
  /** where the network keeps its files */
  readonly directory: string;
  readonly #ready: Map<string, number>;
  readonly #links = new Map<string, CuttableLink>();
  #tokens: TokensInWorld | undefined;

  private constructor(parts: { devnet: Devnet; directory: string; ready: Map<string, number>; perSecond: number }) {
    this.devnet = parts.devnet;
    this.directory = parts.directory;
    this.#ready = parts.ready;
    this.traffic = new Traffic(parts.devnet.file.rollups, { perSecond: parts.perSecond });
  }

  /** Resolves when it certifies and nothing is sent yet. @throws ParleyError as `startDevnet` */
  static async start({ rollups, operators, beatMs = 1_000, perSecond = 4, faults = {} }: ChaosOptions): Promise<ChaosNetwork> {
    const directory = await mkdtemp(join(tmpdir(), "parley-chaos-"));
    const ready = new Map<string, number>();
    const { PATH, HOME, TMPDIR } = process.env;
    const devnet = await startDevnet({
      ...{ dataDir: join(directory, "network"), rollups, operators, scheme: "bls12-381", beatMs, portBase: 0, clock, faults },
      role: { execPath: process.execPath, args: ["--import", HOOK, MAIN], env: { PATH, HOME, TMPDIR, CHAOS_DIRECTORY: directory } },
      onEvent: ({ kind, name }) => kind === "ready" && void ready.set(name, (ready.get(name) ?? 0) + 1),
    });
    return new ChaosNetwork({ devnet, directory, ready, perSecond });
  }

  get file(): DevnetFile {
    return this.devnet.file;
  }

  get deployment(): Deployment {
    return this.devnet.deployment;
  }

  /** Seats of all operators; `operator-SEAT` is the name of each. */
  get seats(): number[] {
    return this.file.operators.map(({ seat }) => seat);
  }

  /** All roles but the L1. */
  get roles(): string[] {
    return this.devnet.supervisor.processes().map(({ name }) => name);
  }

  /** Leaves nothing behind; of a test that failed the roles' warnings are printed. */
  async stop(context: Parameters<typeof removeNetwork>[1]): Promise<void> {
    await this.traffic.abort();
    await this.devnet.stop();
    for (const link of this.#links.values()) await link.stop();
    await removeNetwork(this.directory, context);
  }

  /** SIGKILL; whoever supervises it starts it again. */
  kill(name: string): void {
    this.devnet.supervisor.signal(name, "SIGKILL");
  }

  /** Resolves when each of these roles is ready once more than before `act`. */
  async reborn(names: readonly string[], act: () => void | Promise<void>): Promise<void> {
    const before = names.map((name) => this.#ready.get(name) ?? 0);
    await act();
    await Promise.all(
      names.map((name, i) =>
        until({ what: `The next life of ${name}`, clock, pollMs: POLL_MS }, async () =>
          (this.#ready.get(name) ?? 0) > (before[i] ?? 0) ? true : undefined,
        ),
      ),
    );
  }

  /** SIGKILL, after which the roles stay dead. @returns lets them be started again */
  async hold(names: readonly string[]): Promise<() => Promise<void>> {
    const held = names.map((name) => join(this.directory, `${name}.held`));
    for (const file of held) await writeFile(file, "");
    const isRunning = (name: string) => this.devnet.supervisor.processes().some((role) => role.name === name && role.pid !== undefined);
    // One that is between two lives is held when it begins the next.
    for (const name of names) if (isRunning(name)) this.kill(name);
    return async () => {
      for (const file of held) await rm(file);
    };
  }

  /** Changes what a role is told when it starts the next time. */
  async configure(name: string, change: (config: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
    const config: Record<string, unknown> = JSON.parse(await readFile(this.configOf(name), "utf8"));
    await writeFile(this.configOf(name), JSON.stringify({ ...config, ...change(config) }));
  }

  /** The clock of a role's next lives is late (negative) or early by so much. */
  async skew(name: string, skewMs: number): Promise<void> {
    await writeFile(join(this.directory, `${name}.skew`), String(skewMs));
  }

  /** Puts a wire that can be cut between each pair of roles; all of them are killed for that. */
  async wire(): Promise<void> {
    const told = new Map<string, { listen: { port: number }; peers: string[] }>();
    for (const name of this.roles) told.set(name, JSON.parse(await readFile(this.configOf(name), "utf8")));
    for (const [name, { peers }] of told) {
      const wired: string[] = [];
      for (const peer of peers) {
        // Whatever form an address has, its port is in it.
        const [other, { listen }] = [...told].find(([, one]) => new RegExp(`\\b${one.listen.port}\\b`).test(peer)) ?? nobody(name, peer);
        const link = await CuttableLink.start(listen.port);
        this.#links.set(`${name} ${other}`, link);
        wired.push(peer.replace(String(listen.port), String(link.port)));
      }
      await this.configure(name, () => ({ peers: wired }));
    }
    await this.reborn(this.roles, () => {
      for (const name of this.roles) this.kill(name);
    });
  }

  /** Nothing gets from one group to another any more; who is in none hears everybody. */
  partition(...groups: readonly (readonly string[])[]): void {
    const groupOf = (name: string) => groups.findIndex((group) => group.includes(name));
    this.#cutWhere((from, to) => (groupOf(from) >= 0 && groupOf(to) >= 0 && groupOf(from) !== groupOf(to) ? "both" : "none"));
  }

  /** These are heard by nobody any more, and hear all. */
  silence(names: readonly string[]): void {
    this.#cutWhere((from, to) => {
      const [isThere, isBack] = [names.includes(from), names.includes(to)];
      if (isThere && isBack) return "both";
      return isThere ? "there" : isBack ? "back" : "none";
    });
  }

  heal(): void {
    this.#cutWhere(() => "none");
  }

  #cutWhere(cutOf: (from: string, to: string) => Cut): void {
    for (const [pair, link] of this.#links) {
      const [from = "", to = ""] = pair.split(" ");
      link.cut(cutOf(from, to));
    }
  }

  /** @throws ParleyError NETWORK_FAILED when it does not answer */
  statusOf(seat: number): Promise<OperatorStatus> {
    return readOperatorStatus(this.file.operators.find((operator) => operator.seat === seat)?.statusUrl ?? "");
  }

  /** The newest beat of which one of the operators has a certificate. */
  async certifiedBeat(seats: readonly number[] = this.seats): Promise<bigint> {
    const statuses = await Promise.all(seats.map((seat) => this.statusOf(seat).catch(() => undefined)));
    return statuses.reduce(
      (most, status) => (status?.lastCertificate && status.lastCertificate.beat > most ? status.lastCertificate.beat : most),
      0n,
    );
  }

  /** Resolves when these operators all have certificates of a beat so much later than any has now. */
  async certified(what: string, { beats = 2n, seats = this.seats }: { beats?: bigint; seats?: readonly number[] } = {}): Promise<void> {
    const from = await this.certifiedBeat();
    await until({ what, clock, pollMs: POLL_MS }, async () => {
      const each = await Promise.all(seats.map((seat) => this.certifiedBeat([seat])));
      return each.every((beat) => beat >= from + beats) ? true : undefined;
    });
  }

  /** Lets beats go by. @returns how many of them were certified, after one that may have been on its way */
  async certificatesWithin(beats: number, seats: readonly number[] = this.seats): Promise<bigint> {
    const { beatMs } = this.deployment;
    await clock.sleep(2 * beatMs);
    const from = await this.certifiedBeat(seats);
    await clock.sleep(beats * beatMs);
    return (await this.certifiedBeat(seats)) - from;
  }

  /** Tokens for the ledger of values: a home on the first rollup, and twins. @returns where they are, for who sends them */
  async makeTokens(): Promise<readonly TokenStop[]> {
    const supply = { erc20: COINS, erc721: 1n, erc1155: [1n], erc7802: 1n };
    const stops = await deployTokens({ deployment: this.deployment, holder: testAccount("bob"), supply });
    this.#tokens = { stops, total: COINS };
    return stops;
  }

  /** What the oracle says now; what is merely on its way is no fault. Values are only compared where nothing moves. */
  async faultsNow(): Promise<Partial<Judgement>> {
    return faultsIn(judgeWorld(await this.world(), []), { andOpen: false });
  }

  /** All rollups, from their first blocks on, without values. */
  world(): Promise<World> {
    return readWorld(this.file.rollups, { tokens: undefined, tagOf: Traffic.tagOf });
  }

  /**
   * Ends the traffic and waits until all of it has come to its end.
   * @returns the oracle's last judgement, empty when all is well; and how many messages there were
   */
  async settled(): Promise<{ faults: Partial<Judgement>; sent: number }> {
    const tags = await this.traffic.stop();
    let last: { faults: Partial<Judgement>; sent: number } | undefined;
    await until({ what: "The end of all messages", clock, pollMs: 1_000, timeoutMs: HEALING_MS }, async () => {
      const world = await readWorld(this.file.rollups, { tokens: this.#tokens, tagOf: Traffic.tagOf });
      last = { faults: faultsIn(judgeWorld(world, tags)), sent: world.sent.length };
      return Object.keys(last.faults).length === 0 ? true : undefined;
    }).catch((error: unknown) => {
      if (last === undefined) throw error;
    });
    if (last === undefined) throw new Error("it was read at least once");
    return last;
  }

  /** The folder of a role's stores. */
  dataOf(name: string): string {
    return join(this.devnet.paths.roles, name);
  }

  /** The file that tells a role what it has to know. */
  configOf(name: string): string {
    return join(this.devnet.paths.configs, `${name}.json`);
  }
}

function nobody(name: string, peer: string): never {
  throw new ParleyError("CONFIG_INVALID", `${name} dials ${peer}, where nobody listens`);
}
