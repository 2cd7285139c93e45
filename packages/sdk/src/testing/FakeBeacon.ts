import { createServer, type Server } from "node:http";
import { bytesToHex, type Hex, hexToBytes } from "viem";
import { loadKzg, versionedHashOf } from "../l1/kzg.ts";

interface FakeAnswer {
  status: number;
  body?: string;
  /** nothing more comes after it, but it is no end either */
  stays?: boolean;
}

/** A beacon API on this machine that has the blobs which a test puts there, and says what a test wants. */
export class FakeBeacon {
  readonly url: string;
  /** paths with queries, in order */
  readonly requests: string[] = [];
  readonly slotSeconds = 12n;
  readonly genesisTime: bigint;
  /** which of the two ways to ask it knows */
  knows: readonly ("blobs" | "blob_sidecars")[] = ["blobs"];
  /** what it says instead, where that is something */
  instead: (path: string) => FakeAnswer | undefined = () => undefined;
  readonly #slots = new Map<bigint, readonly { blob: Hex; commitment: Hex }[]>();
  readonly #server: Server;

  private constructor(server: Server, url: string, genesisTime: bigint) {
    this.#server = server;
    this.url = url;
    this.genesisTime = genesisTime;
  }

  static async start({ genesisTime = 1_000n } = {}): Promise<FakeBeacon> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has a port");
    const beacon = new FakeBeacon(server, `http://127.0.0.1:${address.port}`, genesisTime);
    server.on("request", ({ url = "" }, response) => {
      beacon.requests.push(url);
      const { status, body = "", stays = false } = beacon.instead(url) ?? beacon.#answer(url);
      response.writeHead(status, { "content-type": "application/json" });
      if (stays) response.write(body);
      else response.end(body);
    });
    return beacon;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** From now on it has these blobs for the block of that time, in Unix seconds. */
  async put(timestamp: bigint, blobs: readonly Uint8Array[]): Promise<void> {
    const kzg = await loadKzg();
    const known = blobs.map((blob) => ({ blob: bytesToHex(blob), commitment: bytesToHex(kzg.blobToKzgCommitment(blob)) }));
    this.#slots.set((timestamp - this.genesisTime) / this.slotSeconds, known);
  }

  #answer(url: string): FakeAnswer {
    const { pathname, searchParams } = new URL(url, this.url);
    const data = (value: unknown) => ({ status: 200, body: JSON.stringify({ data: value }) });
    if (pathname.endsWith("/eth/v1/beacon/genesis")) return data({ genesis_time: String(this.genesisTime) });
    if (pathname.endsWith("/eth/v1/config/spec")) return data({ SECONDS_PER_SLOT: String(this.slotSeconds) });
    const [, api, slot] = /\/eth\/v1\/beacon\/(blobs|blob_sidecars)\/(\d+)$/.exec(pathname) ?? [];
    const blobs = this.#slots.get(BigInt(slot ?? -1));
    if (api === undefined || blobs === undefined || !this.knows.some((known) => known === api)) return { status: 404, body: "{}" };
    const wanted = searchParams.getAll("versioned_hashes");
    if (api === "blob_sidecars") return data(blobs.map(({ blob, commitment }) => ({ blob, kzg_commitment: commitment })));
    return data(blobs.filter(({ commitment }) => wanted.includes(versionedHashOf(commitment))).map(({ blob }) => blob));
  }
}

/** A blob whose bytes look like noise, another one for every seed. */
export function noiseBlob(seed: number): Uint8Array {
  return Uint8Array.from({ length: 131_072 }, (_, i) => (i % 32 === 0 ? 0 : (Math.imul(i * seed, 2_654_435_761) >>> 13) & 255));
}

/** The commitment of `noiseBlob(1)` by three libraries that share no code: rust-eth-kzg, c-kzg-4844 and noble. */
export const NOISE_COMMITMENT = hexToBytes(
  "0x92ab92cce648e4e9a0c59152ac223310f50cde2da2c623f8df647005c1217f5896260d7d95fb3479a0343e5fcbf4dbf8",
);
