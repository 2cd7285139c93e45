import { createServer } from "node:http";
import { inspect } from "node:util";
import { type Hex, ParleyError } from "@parley/primitives";
import fc from "fast-check";
import { bytesToHex, toHex } from "viem";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FakeBeacon, noiseBlob } from "../testing/index.ts";
import { type BlobRequest, type BlobSource, readBlobs } from "./BlobSource.ts";
import { beaconBlobs } from "./beaconBlobs.ts";
import { versionedHashOfBlob } from "./kzg.ts";

const TIMESTAMP = 1_000n + 12n * 7n;
const blobs = [1, 2, 3].map(noiseBlob);
let request: BlobRequest;
let beacon: FakeBeacon;
let source: BlobSource;

beforeAll(async () => {
  const versionedHashes: Hex[] = [];
  for (const blob of blobs) versionedHashes.push((await versionedHashOfBlob(blob)) ?? "0x");
  const block = { number: 5n, hash: toHex(5, { size: 32 }), timestamp: TIMESTAMP };
  request = { block, transactionHash: toHex(6, { size: 32 }), versionedHashes };
}, 480_000);
beforeEach(async () => {
  beacon = await FakeBeacon.start();
  await beacon.put(TIMESTAMP, blobs);
  source = beaconBlobs({ url: beacon.url, timeoutMs: 30_000 });
});
afterEach(() => beacon.stop());

const read = (...sources: BlobSource[]) => readBlobs(sources.length === 0 ? [source] : sources, request);
const answer = (data: unknown) => ({ status: 200, body: JSON.stringify({ data }) });
/** What it says about blobs alone. */
const aboutBlobs = (given: ReturnType<FakeBeacon["instead"]>) => {
  beacon.instead = (path) => (path.includes("/beacon/blob") ? given : undefined);
};
const missing = { code: "EVIDENCE_MISSING", recovery: "retry", hint: expect.stringContaining("--beacon") };

describe("a beacon API", { timeout: 480_000 }, () => {
  it("gives the blobs of a slot, which follows from the time, under the names that are asked for", async () => {
    expect(await read()).toEqual(blobs);
    const [wanted] = beacon.requests.filter((path) => path.includes("/blobs/"));
    expect(wanted).toBe(`/eth/v1/beacon/blobs/7?${request.versionedHashes.map((hash) => `versioned_hashes=${hash}`).join("&")}`);
    const { versionedHashes } = request;
    const two = { ...request, versionedHashes: [versionedHashes[2] ?? "0x", versionedHashes[0] ?? "0x", versionedHashes[2] ?? "0x"] };
    expect(await readBlobs([source], two)).toEqual([blobs[2], blobs[0], blobs[2]]);
    // What does not change is asked for once.
    expect(beacon.requests.filter((path) => path.endsWith("/genesis"))).toHaveLength(1);
  });

  it("is asked in the older way where it knows only that", async () => {
    beacon.knows = ["blob_sidecars"];
    await beacon.put(TIMESTAMP, [...blobs.toReversed(), noiseBlob(4)]);
    expect(await read()).toEqual(blobs);
  });

  it("may stand under a path, with a key in the query", async () => {
    expect(await read(beaconBlobs({ url: `${beacon.url}/of/mine/?key=secret` }))).toEqual(blobs);
    expect(beacon.requests.every((path) => path.startsWith("/of/mine/eth/v1/") && path.includes("key=secret"))).toBe(true);
  });

  it("may tell slots in milliseconds", async () => {
    beacon.instead = (path) => (path.endsWith("/spec") ? answer({ SLOT_DURATION_MS: "12000" }) : undefined);
    expect(await read()).toEqual(blobs);
  });

  it("may give the whole block whatever it is asked for", async () => {
    aboutBlobs(answer([noiseBlob(4), ...blobs].map((blob) => bytesToHex(blob))));
    expect(await read()).toEqual(blobs);
  });

  it("that lacks some is helped out by an archive, which is asked for those alone", async () => {
    await beacon.put(TIMESTAMP, blobs.slice(0, 1));
    const archive = await FakeBeacon.start();
    await archive.put(TIMESTAMP, blobs);
    expect(await read(source, beaconBlobs({ url: archive.url }))).toEqual(blobs);
    const [asked = ""] = archive.requests.filter((path) => path.includes("/blobs/"));
    expect(asked.split("versioned_hashes")).toHaveLength(3);
    await archive.stop();
  });

  it("that does not answer is passed over, and named where nobody else has them", async () => {
    const nobody = beaconBlobs({ url: "http://127.0.0.1:1/secret?key=secret" });
    expect(await read(nobody, source)).toEqual(blobs);
    const error: unknown = await read(nobody).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ ...missing, message: expect.stringContaining("127.0.0.1:1") });
    expect(inspect(error, { depth: 9 })).not.toContain("secret");
  });

  it("that lies in a part is not believed in it, and another is", async () => {
    const [first, ...others] = blobs;
    const wrong = (first ?? new Uint8Array()).with(131_071, 1);
    aboutBlobs(answer([wrong, ...others].map((blob) => bytesToHex(blob))));
    await expect(read()).rejects.toMatchObject({ ...missing, fields: { versionedHashes: request.versionedHashes.slice(0, 1) } });
    const honest = await FakeBeacon.start();
    await honest.put(TIMESTAMP, blobs);
    expect(await read(source, beaconBlobs({ url: honest.url }))).toEqual(blobs);
    await honest.stop();
  });

  it("that claims another blob's commitment is found out", async () => {
    beacon.knows = ["blob_sidecars"];
    beacon.instead = (path) => {
      if (!path.includes("blob_sidecars")) return undefined;
      return answer(blobs.map(() => ({ blob: bytesToHex(noiseBlob(9)), kzg_commitment: `0x${"c0".padEnd(96, "0")}` })));
    };
    await expect(read()).rejects.toMatchObject(missing);
  });

  it.each([
    ["has nothing", { status: 404 }, "3 of 3 are not among the 0"],
    ["fails", { status: 500 }, "it answers 500"],
    ["refuses", { status: 401 }, "it answers 401"],
    ["gives an empty list", { status: 200, body: '{"data":[]}' }, "3 of 3 are not among the 0"],
    ["gives something else", { status: 200, body: '{"data":{"0":1}}' }, "no list of blobs"],
    ["gives no JSON", { status: 200, body: "<html>" }, "the answer is no JSON"],
    ["gives what is no blob", { status: 200, body: '{"data":["0x00",7,null,{}]}' }, "3 of 3 are not among the 0"],
    ["gives bytes that are no field elements", answer([`0x${"ff".repeat(131_072)}`]), "3 of 3 are not among the 1"],
    ["gives more than a block holds", answer(Array.from({ length: 129 }, () => "0x00")), "more than a block"],
    ["gives too much", { status: 200, body: `{"data":["${"0".repeat(36 * 2 ** 20)}"]}` }, "longer than"],
  ])("that %s is told of", async (_, given, reason) => {
    aboutBlobs(given);
    await expect(read()).rejects.toMatchObject({ ...missing, message: expect.stringContaining(reason) });
  });

  it("that never ends is not waited for", async () => {
    aboutBlobs({ status: 200, body: '{"data":[', stays: true });
    await expect(read(beaconBlobs({ url: beacon.url, timeoutMs: 200 }))).rejects.toMatchObject({
      ...missing,
      message: expect.stringContaining("no answer in time"),
    });
  });

  it.each([
    ["genesis", answer({ genesis_time: "9999999999" }), "another L1"],
    ["genesis", answer({}), "does not say when"],
    ["spec", answer({ SECONDS_PER_SLOT: "0" }), "does not say when"],
    ["spec", { status: 404 }, "it answers 404"],
    ["spec", { status: 200, body: "null" }, "another form"],
  ])("with an odd %s is told of", async (page, given, reason) => {
    beacon.instead = (path) => (path.endsWith(`/${page}`) ? given : undefined);
    await expect(read()).rejects.toMatchObject({ ...missing, message: expect.stringContaining(reason) });
    // It may be put right.
    beacon.instead = () => undefined;
    expect(await read()).toEqual(blobs);
  });

  it.each(["", "beacon.example.org", "ftp://beacon.example.org", "https://user:word@beacon.example.org"])(
    "is not looked for at %j",
    (url) => {
      expect(() => beaconBlobs({ url })).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
    },
  );

  it("may say anything: nothing but a typed error comes of it", async () => {
    let given = "";
    const server = createServer((_, response) => response.end(given));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    const item = fc.oneof(fc.json(), fc.constant(`"0x${"00".repeat(131_072)}"`), fc.constant('{"blob":"0x00","kzg_commitment":"0xzz"}'));
    const facts = fc.constant('{"data":{"genesis_time":"1","SECONDS_PER_SLOT":"12"}}');
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      facts,
      item.map((text) => `{"data":[${text}]}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (first, then) => {
        given = first;
        const asked = beaconBlobs({ url });
        await asked.read(request).catch(() => undefined);
        given = then;
        const error: unknown = await readBlobs([asked], request).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ParleyError);
        expect(error).toMatchObject(missing);
      }),
      { numRuns: 200 },
    );
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
