import { type Hex, ParleyError } from "@parley/primitives";
import { hexToBytes } from "viem";
import type { BlobRequest, BlobSource } from "./BlobSource.ts";
import { isBlobHex } from "./blobHex.ts";
import { versionedHashOf } from "./kzg.ts";

/** Of an answer with blobs: 128 as hex, each with its proof and header. No block has more; with it a server cannot fill the memory. */
const MOST_BYTES = 128 * (2 * 131_072 + 8_192);
const MOST_BLOBS = 128;
/** Of the answers about the chain. */
const MOST_FACTS_BYTES = 2 ** 20;

export interface BeaconBlobsOptions {
  /** where the beacon API's paths begin; a query in it goes with every request */
  url: string;
  /** for one request, answer included; 30 s unless told */
  timeoutMs?: number;
}

/** Of the beacon chain, in seconds. */
interface Slots {
  genesis: bigint;
  seconds: bigint;
}

interface Answer {
  status: number;
  /** parsed JSON where the status is 200 */
  body: unknown;
}

/**
 * The blobs that a beacon node has, or an archive that speaks as one: `/eth/v1/beacon/blobs/{slot}`, and where that is not there or empty the older `/eth/v1/beacon/blob_sidecars/{slot}`
 * (ethereum/beacon-APIs). The slot follows from the block's timestamp.
 * @throws ParleyError CONFIG_INVALID when the address is none
 */
export function beaconBlobs({ url, timeoutMs = 30_000 }: BeaconBlobsOptions): BlobSource {
  return new BeaconBlobs(baseOf(url), timeoutMs);
}

class BeaconBlobs implements BlobSource {
  readonly name: string;
  readonly #base: URL;
  readonly #timeoutMs: number;
  #slots: Slots | undefined;

  constructor(base: URL, timeoutMs: number) {
    // Providers put keys into path and query.
    this.name = base.host;
    this.#base = base;
    this.#timeoutMs = timeoutMs;
  }

  async read({ block, versionedHashes }: BlobRequest): Promise<readonly Uint8Array[]> {
    const slots = this.#slots ?? (await this.#readSlots());
    if (block.timestamp < slots.genesis) throw this.#failed(`its chain begins after L1 block ${block.number}: it is of another L1`);
    this.#slots = slots;
    const slot = (block.timestamp - slots.genesis) / slots.seconds;
    const query = versionedHashes.map((hash) => ["versioned_hashes", hash] as const); // pairs
    const blobs = await this.#get(`/eth/v1/beacon/blobs/${slot}`, MOST_BYTES, query);
    const given = blobs.status === 200 ? this.#list(blobs).filter(isBlobHex) : [];
    if (given.length > 0) return given.map((blob) => hexToBytes(blob));
    const sidecars = await this.#get(`/eth/v1/beacon/blob_sidecars/${slot}`, MOST_BYTES);
    if (sidecars.status === 200) return this.#list(sidecars).flatMap((sidecar) => blobOf(sidecar, versionedHashes));
    if (blobs.status === 200 || blobs.status === 404) return [];
    throw this.#failed(`it answers ${blobs.status} for the blobs of slot ${slot}`);
  }

  async #readSlots(): Promise<Slots> {
    const [genesis, spec] = await Promise.all([this.#facts("/eth/v1/beacon/genesis"), this.#facts("/eth/v1/config/spec")]);
    const { genesis_time: time } = genesis;
    const { SECONDS_PER_SLOT: inSeconds, SLOT_DURATION_MS: inMs } = spec;
    const seconds = decimal(inSeconds) ?? (decimal(inMs) ?? 0n) / 1_000n;
    const start = decimal(time);
    if (start === undefined || seconds === 0n) throw this.#failed("it does not say when its chain began, or how long a slot is");
    return { genesis: start, seconds };
  }

  async #facts(path: string): Promise<Readonly<Record<string, unknown>>> {
    const { status, body } = await this.#get(path, MOST_FACTS_BYTES);
    if (status !== 200) throw this.#failed(`it answers ${status} to ${path}`);
    const data = field(body, "data");
    if (typeof data !== "object" || data === null) throw this.#failed(`its answer to ${path} has another form`);
    return data as Readonly<Record<string, unknown>>; // an object, whose values are looked at one by one
  }

  #list({ body }: Answer): readonly unknown[] {
    const data = field(body, "data");
    if (!Array.isArray(data) || data.length > MOST_BLOBS) throw this.#failed("its answer is no list of blobs, or has more than a block");
    return data;
  }

  async #get(path: string, mostBytes: number, query: readonly (readonly [string, string])[] = []): Promise<Answer> {
    const url = new URL(this.#base);
    url.pathname = `${url.pathname.replace(/\/+$/, "")}${path}`;
    for (const [name, value] of query) url.searchParams.append(name, value);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(this.#timeoutMs), headers: { accept: "application/json" } });
      if (response.status === 200) return { status: 200, body: JSON.parse(await textOf(response, mostBytes)) };
      await response.body?.cancel();
      return { status: response.status, body: undefined };
    } catch (cause) {
      throw this.#failed(`${path} failed: ${reasonOf(cause)}`, cause);
    }
  }

  #failed(what: string, cause?: unknown): ParleyError {
    return new ParleyError("RPC_FAILED", `The beacon API at ${this.name}: ${what}`, {
      fields: { beacon: this.name },
      cause,
      recovery: "retry",
      hint: "check the address (--beacon), and that it is the beacon API of this L1",
    });
  }
}

/** The blob of an older answer's item, if its commitment is one of the wanted: the others need not be computed. */
function blobOf(sidecar: unknown, wanted: readonly Hex[]): Uint8Array[] {
  const [blob, commitment] = [field(sidecar, "blob"), field(sidecar, "kzg_commitment")];
  if (!isBlobHex(blob) || typeof commitment !== "string" || !/^0x[0-9a-f]{96}$/i.test(commitment)) return [];
  return wanted.includes(versionedHashOf(commitment as Hex)) ? [hexToBytes(blob)] : []; // it has the form
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function decimal(value: unknown): bigint | undefined {
  return typeof value === "string" && /^\d{1,18}$/.test(value) ? BigInt(value) : undefined;
}

/** @throws Error when it is longer */
async function textOf(response: Response, mostBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    // Leaving the loop ends the connection.
    if (bytes > mostBytes) throw new Error(`the answer is longer than ${mostBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Without the address, which may hold a key. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "an unknown error";
  if (error.name === "TimeoutError") return "no answer in time";
  if (error instanceof SyntaxError) return "the answer is no JSON";
  const { cause } = error;
  return (cause instanceof Error && cause.message !== "" ? cause.message : error.message).slice(0, 200);
}

function baseOf(url: string): URL {
  const base = URL.parse(url);
  if (base !== null && /^https?:$/.test(base.protocol) && base.username === "") return base;
  throw new ParleyError("CONFIG_INVALID", "The address of a beacon API is no URL of http or https without a user name", {
    // Not the address: it may hold a key.
    fields: { protocol: base?.protocol },
    hint: "give it as in https://beacon.example.org:5052",
  });
}
