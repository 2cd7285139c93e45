import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DevnetFile, readDevnetFile } from "@parley/devnet";
import { type GossipMessage, Libp2pNetwork } from "@parley/network";
import { type GarbageOptions, type GarbageSource, startGarbage } from "@parley/network/testing";
import {
  beatStartMs,
  type CertifiedCheckpoint,
  type Deployment,
  encodeAttestation,
  encodeCertifiedCheckpoint,
  networkIdOf,
} from "@parley/primitives";
import { systemClock as clock, createMetrics, silentLogger, systemRng } from "@parley/runtime";
import { openNetwork } from "../network.ts";
import { type Cli, runCli } from "./runCli.ts";

/** Who is attacked. */
export const VICTIM_SEAT = 0;
/** What honest peers said that is kept for replays. */
const MOST_GENUINE = 64;

/** A local network of four operators, one that listens to all but the victim, and senders of garbage at the victim. */
export class GarbageWorld {
  readonly deployment: Deployment;
  readonly file: DevnetFile;
  /** of each certified beat, ms from its start to when its certificate was heard first */
  readonly latencies = new Map<bigint, number>();
  readonly certified: CertifiedCheckpoint[] = [];
  readonly #cli: Cli;
  readonly #ear: Libp2pNetwork;
  readonly #victimPort: number;
  readonly #genuine: { topic: string; data: string }[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #sources: GarbageSource[] = [];

  private constructor(cli: Cli, { deployment, file, victimPort }: { deployment: Deployment; file: DevnetFile; victimPort: number }) {
    this.#cli = cli;
    this.deployment = deployment;
    this.file = file;
    this.#victimPort = victimPort;
    this.#ear = new Libp2pNetwork({
      listen: { host: "127.0.0.1", port: 0 },
      peers: file.gossip.filter((address) => !address.endsWith(`:${victimPort}`)),
      ...{ name: "ear", networkId: networkIdOf(deployment.table), clock, logger: silentLogger, metrics: createMetrics(), rng: systemRng },
    });
    this.#ear.onMessage((message) => this.#hear(message));
  }

  static async start(cwd: string): Promise<GarbageWorld> {
    const cli = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", "4"], { cwd });
    await cli.line(/^running/);
    const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
    const file = await readDevnetFile(join(cwd, ".parley", "devnet.json"));
    const victim = file.operators.find(({ seat }) => seat === VICTIM_SEAT)?.name ?? "";
    const config = JSON.parse(await readFile(join(cwd, ".parley", "configs", `${victim}.json`), "utf8"));
    const world = new GarbageWorld(cli, { deployment, file, victimPort: config.listen.port });
    await world.#ear.start();
    return world;
  }

  /** Resolves when `count` more beats are certified; the latencies of these. */
  async beats(count: number): Promise<number[]> {
    const before = this.latencies.size;
    await this.#when(() => this.latencies.size >= before + count);
    return [...this.latencies.values()].slice(before, before + count);
  }

  async #when(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  attack(options: Pick<GarbageOptions, "kinds" | "perSecond" | "isFresh">): GarbageSource {
    const { beatZeroMs, beatMs, table } = this.deployment;
    const network = { networkId: networkIdOf(table), beatZeroMs, beatMs, epoch: table.epoch };
    const source = startGarbage({ ...options, ...network, port: this.#victimPort, seat: 1, genuine: this.#genuine });
    this.#sources.push(source);
    return source;
  }

  /** A metric of the victim: the sum over its labels that contain the text. */
  async metric(name: string, label = ""): Promise<number> {
    const { statusUrl = "" } = this.file.operators.find(({ seat }) => seat === VICTIM_SEAT) ?? {};
    const text = await (await fetch(`${statusUrl}/metrics`)).text();
    const lines = text.split("\n").filter((line) => line.startsWith(name) && line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" ") + 1)), 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.stop()));
    await this.#ear.stop();
    await this.#cli.stop({ graceMs: 20_000 });
  }

  #hear(message: GossipMessage) {
    if (message.topic === "attestation") this.#keep("attestation", encodeAttestation(message.attestation));
    if (message.topic === "certificate") {
      const { checkpoint } = message;
      const { beat } = checkpoint.certificate;
      this.#keep("certificate", encodeCertifiedCheckpoint(checkpoint));
      this.certified.push(checkpoint);
      if (!this.latencies.has(beat)) this.latencies.set(beat, clock.nowMs() - beatStartMs(beat, this.deployment));
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    }
    return "accept" as const;
  }

  #keep(topic: string, body: unknown): void {
    this.#genuine.push({ topic, data: Buffer.from(JSON.stringify(body)).toString("base64") });
    if (this.#genuine.length > MOST_GENUINE) this.#genuine.shift();
  }
}
