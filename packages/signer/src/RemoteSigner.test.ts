import { request } from "node:https";
import { connect } from "node:net";
import { bls12381 } from "@parley/attestation";
import { type Attestation, attestationDigest, type Head, headsRoot, peerDigest, traceKeyDigest, traceKeyOf } from "@parley/primitives";
import { createMetrics, memoryStore, type Store, silentLogger, systemClock } from "@parley/runtime";
import { toHex } from "viem";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { LocalSigner } from "./LocalSigner.ts";
import { RemoteKey } from "./RemoteKey.ts";
import { type HeaderSource, RemoteSigner } from "./RemoteSigner.ts";
import { MOST_BODY_BYTES } from "./remoteWire.ts";
import { domainOf } from "./SigningDomain.ts";
import { SlashingProtection } from "./SlashingProtection.ts";
import { serveSigner, type TlsFiles } from "./serveSigner.ts";
import { TestAuthority } from "./testing/testCertificates.ts";
import { TestChain } from "./testing/testChain.ts";
import { testSecretKey, testTable } from "./testing/testTable.ts";

const table = testTable(1);
const domain = domainOf(table, 0);
const { operator = "0x", publicKey = "0x" } = table.operators[0] ?? {};
const chain = new TestChain(3_200);
const headersOf =
  (of: TestChain): HeaderSource =>
  async (_, from, to) =>
    of.headers(from, to);
const CHALLENGES = toHex(0xc3, { size: 20 });
const noChain = async () => undefined;

let server: TlsFiles;
let client: TlsFiles;
let stranger: TlsFiles;
beforeAll(async () => {
  const authority = await TestAuthority.create();
  server = await authority.issue("signer");
  client = await authority.issue("operator");
  stranger = await (await TestAuthority.create("another authority")).issue("stranger");
});

async function serve({ store = memoryStore(), allowEmpty = true, port = 0 }: { store?: Store; allowEmpty?: boolean; port?: number } = {}) {
  const protection = await SlashingProtection.open({ store, operator, network: table, allowEmpty });
  const metrics = createMetrics();
  const signer = new LocalSigner({ secretKey: testSecretKey(0), network: table, protection });
  const key = new RemoteKey({ signer, protection, operator, network: table, metrics });
  const http = await serveSigner({ host: "127.0.0.1", port, tls: server, keys: [key], clock: systemClock, logger: silentLogger, metrics });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= http.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { ...http, stop, store, protection, metrics };
}

async function open(url: string, headers = headersOf(chain), tls = client) {
  const signer = await RemoteSigner.open({ url, tls, operator, headers, timeoutMs: 5_000 });
  onTestFinished(() => signer.close());
  return signer;
}

const attest = (signer: RemoteSigner, heads: readonly Head[], beat = 1n) => signer.attest({ domain, beat, heads });
const verifies = ({ beat, headsRoot: root, signature }: Attestation) =>
  bls12381.verifyBatch([{ publicKey, digest: attestationDigest({ ...table, beat, headsRoot: root }), signature }])[0];

/** A request as no client of ours makes it. */
function send(
  url: string,
  {
    method = "POST",
    path,
    body = "",
    tls = client,
  }: { method?: string; path: string; body?: string; tls?: Partial<TlsFiles> & Pick<TlsFiles, "ca"> },
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { ca, certificate, key } = tls;
    const sent = request(
      new URL(path, url),
      { method, agent: false, ca, ...(certificate === undefined ? {} : { cert: certificate, key }) },
      (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("what it signs", () => {
  it("attests, and refuses the second head of a number and a branch that is shown to be another one", async () => {
    const { url } = await serve();
    const signer = await open(url);
    const first = await attest(signer, [chain.head(5n)]);
    expect("attestation" in first && verifies(first.attestation)).toBe(true);
    expect(await attest(signer, [chain.head(9n)])).toHaveProperty("attestation.headsRoot", headsRoot([chain.head(9n)]));
    const lie = chain.head(9n, { stateRoot: toHex(1, { size: 32 }) });
    expect(await attest(signer, [lie])).toMatchObject({ refused: { head: lie, reason: "conflicts-with-signed" } });
    const fork = new TestChain(20, 7, { chain, upTo: 8 });
    const liar = await open(url, headersOf(fork));
    expect(await attest(liar, [fork.head(10n)])).toMatchObject({ refused: { reason: "not-a-descendant" } });
    expect(liar.lastSigned()).toEqual(signer.lastSigned());
  });

  it("declares and proposes as the key itself does", async () => {
    const signer = await open((await serve()).url);
    const protection = await SlashingProtection.open({ store: memoryStore(), operator, network: table, allowEmpty: true });
    const local = new LocalSigner({ secretKey: testSecretKey(0), network: table, protection });
    const heads = [chain.head(5n)];
    const declaration = { domain, beat: 3n, sequence: 2, heads };
    expect(await signer.declare(declaration)).toEqual(await local.declare(declaration));
    const proposal = { domain, beat: 3n, view: 1, heads };
    expect(await signer.propose(proposal)).toEqual(await local.propose(proposal));
    const claim = { domain, peerId: toHex(7, { size: 38 }) };
    expect(await signer.claimPeer(claim)).toEqual(await local.claimPeer(claim));
    const claimed = peerDigest({ tableRoot: domain.tableRoot, seat: 0, peerId: claim.peerId });
    const { signature } = await signer.claimPeer(claim);
    expect(bls12381.verifyBatch([{ publicKey, digest: claimed, signature }])).toEqual([true]);
    const elsewhere = { ...claim, domain: { ...domain, operatorSetId: domain.operatorSetId + 1 } };
    await expect(signer.claimPeer(elsewhere)).rejects.toMatchObject({ code: "SIGNING_REFUSED" });
  });

  it("gives the key of a period, the same one in every life, another one for each period, contract and operator, and leaves no record", async () => {
    const { url, store } = await serve();
    const signer = await open(url);
    const local = new LocalSigner({
      secretKey: testSecretKey(0),
      network: table,
      protection: await SlashingProtection.open({ store: memoryStore(), operator, network: table, allowEmpty: true }),
    });
    const { l1ChainId, avs, operatorSetId, scheme } = table;
    const asked = { network: { l1ChainId, avs, operatorSetId, scheme }, challenges: CHALLENGES, period: 3n, operator };
    const key = await signer.traceKey(asked);
    const digest = traceKeyDigest({ l1ChainId, challenges: CHALLENGES, period: 3n, operator });
    expect(key).toBe(traceKeyOf(bls12381.sign(testSecretKey(0), digest)));
    expect(await local.traceKey(asked)).toBe(key);
    const others = [{ period: 4n }, { challenges: toHex(0xc4, { size: 20 }) }, { operator: toHex(9, { size: 20 }) }];
    const keys = await Promise.all(others.map((other) => signer.traceKey({ ...asked, ...other })));
    expect(new Set([key, ...keys]).size).toBe(4);
    const written: string[] = [];
    for await (const name of store.keys({ gte: "vote/", lt: "vote0" })) written.push(name);
    expect(written).toEqual([]);
  });

  it("is shown a way of 3,000 headers in parts, and none is left out", async () => {
    const { url } = await serve();
    const signer = await open(url);
    await attest(signer, [chain.head(5n)]);
    const holed = await open(url, async (_, from, to) => (from > 2_000n && to < 2_000n ? undefined : chain.headers(from, to)));
    expect(await attest(holed, [chain.head(3_100n)])).toMatchObject({ refused: { reason: "not-a-descendant" } });
    expect(await attest(signer, [chain.head(3_100n)])).toHaveProperty("attestation");
  });

  it.each([
    ["another chain", { l1ChainId: 2n }],
    ["another registry", { avs: toHex(7, { size: 20 }) }],
    ["another set", { operatorSetId: 9 }],
    ["another scheme", { scheme: 2 as const }],
  ])("refuses the domain of %s, whatever is asked", async (_, fields) => {
    const { url, store } = await serve();
    const signer = await open(url);
    const heads = [chain.head(5n)];
    const elsewhere = { ...domain, ...fields };
    const trace = { network: elsewhere, challenges: CHALLENGES, period: 3n, operator };
    for (const asked of [
      () => signer.traceKey(trace),
      () => signer.attest({ domain: elsewhere, beat: 1n, heads }),
      () => signer.declare({ domain: elsewhere, beat: 1n, sequence: 0, heads }),
      () => signer.propose({ domain: elsewhere, beat: 1n, view: 0, heads }),
    ])
      await expect(asked()).rejects.toMatchObject({ code: "SIGNING_REFUSED" });
    const keys: string[] = [];
    for await (const key of store.keys({ gte: "vote/", lt: "vote0" })) keys.push(key);
    expect(keys).toEqual([]);
  });

  it("signs for whichever epoch, table and seat the request names", async () => {
    const signer = await open((await serve()).url);
    const later = { ...domain, epoch: 2, tableRoot: toHex(5, { size: 32 }), seat: 3 };
    expect(await signer.attest({ domain: later, beat: 1n, heads: [chain.head(5n)] })).toMatchObject({ attestation: { epoch: 2, seat: 3 } });
  });
});

describe("who may ask", () => {
  it("answers nobody without a certificate of its authority, and is believed by nobody else's clients", async () => {
    const { url, port, metrics } = await serve();
    const { ca } = client;
    for (const tls of [{ ca }, { ...stranger, ca }]) {
      await expect(send(url, { method: "GET", path: "/health", tls })).rejects.toThrow();
      await expect(send(url, { path: `/v1/keys/${publicKey}/declare`, tls })).rejects.toThrow();
    }
    await expect(open(url, headersOf(chain), stranger)).rejects.toMatchObject({ code: "NETWORK_FAILED" });
    await expect(RemoteSigner.open({ url: "http://127.0.0.1:1", tls: client, operator, headers: noChain })).rejects.toMatchObject({
      code: "CONFIG_INVALID",
    });
    // Nor does it speak without TLS.
    const plain = connect(port, "127.0.0.1");
    plain.end("GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
    const said = await new Promise<string>((resolve) => {
      let text = "";
      plain.on("data", (chunk) => (text += chunk));
      plain.on("error", () => undefined);
      plain.on("close", () => resolve(text));
    });
    expect(said).not.toContain("200");
    expect(metrics.render()).toMatch(/signer_rejected_connections_total \d/);
    expect((await send(url, { method: "GET", path: "/health" })).text).toContain("ok");
  });

  it("refuses a client that speaks less than TLS 1.3", async () => {
    const { url } = await serve();
    const { ca, certificate, key } = client;
    const old = new Promise((resolve, reject) => {
      request(new URL("/health", url), { agent: false, ca, cert: certificate, key, maxVersion: "TLSv1.2" }, resolve)
        .on("error", reject)
        .end();
    });
    await expect(old).rejects.toThrow();
  });
});

describe("what it is asked", () => {
  const heads = () => [chain.head(5n)];
  it("has no request for a digest, no other key, and takes no unknown word", async () => {
    const { url, store } = await serve();
    const own = `/v1/keys/${publicKey}`;
    const digest = JSON.stringify({ digest: toHex(1, { size: 32 }) });
    for (const path of [
      `${own}/sign`,
      `${own}/digest`,
      `${own}/constructor`,
      `${own}/__proto__`,
      `/sign`,
      `/api/v1/eth2/sign/${publicKey}`,
      "/v1/keys",
    ])
      expect((await send(url, { path, body: digest })).status, path).toBeGreaterThanOrEqual(404);
    const otherKey = `0x${"11".repeat(128)}`;
    expect((await send(url, { path: `/v1/keys/${otherKey}/attest`, body: "{}" })).status).toBe(404);
    for (const request of ["declare", "propose", "attest", "link", "trace-key"])
      for (const body of ["", "{", "null", "[]", digest, `{"__proto__":{}}`, "[".repeat(100_000)])
        expect((await send(url, { path: `${own}/${request}`, body })).status, `${request} ${body.slice(0, 9)}`).toBe(400);
    expect((await send(url, { method: "GET", path: `${own}/attest` })).status).toBe(405);
    expect((await send(url, { method: "DELETE", path: `${own}/last-signed` })).status).toBe(405);
    const found: string[] = [];
    for await (const key of store.keys({ gte: "vote/", lt: "vote0" })) found.push(key);
    expect(found).toEqual([]);
    await expect(RemoteSigner.open({ url, tls: client, operator: toHex(9, { size: 20 }), headers: noChain })).rejects.toMatchObject({
      code: "SIGNING_REFUSED",
    });
  });

  it("reads no body that is too long", async () => {
    const { url } = await serve();
    const path = `/v1/keys/${publicKey}/declare`;
    const answer = await send(url, { path, body: "x".repeat(MOST_BODY_BYTES + 1) }).catch((error: unknown) => error);
    // It ends the connection while the client still writes; both are right.
    if (!(answer instanceof Error)) expect(answer).toMatchObject({ status: 413 });
    expect((await send(url, { method: "GET", path: "/health" })).status).toBe(200);
  });

  it("takes one vote at a time", async () => {
    const store = memoryStore();
    await SlashingProtection.open({ store, operator, network: table, allowEmpty: true });
    const writing = Promise.withResolvers<void>();
    const going = Promise.withResolvers<void>();
    const write: Store["write"] = async (...args) => {
      writing.resolve();
      await going.promise;
      return store.write(...args);
    };
    const { url } = await serve({ store: { ...store, write } });
    const [one, other] = [await open(url), await open(url)];
    const first = attest(one, heads());
    await writing.promise;
    await expect(attest(other, heads())).rejects.toMatchObject({ code: "NETWORK_FAILED", recovery: "retry" });
    going.resolve();
    expect(await first).toHaveProperty("attestation");
    expect(await attest(other, heads())).toHaveProperty("attestation");
  });

  it("remembers nothing of a branch of which it signed nothing: such a block would be believed later", async () => {
    const { url } = await serve();
    const { rollupId, anchor } = chain.head(9n);
    const body = JSON.stringify({ rollupId, anchor, number: "9", blockHash: chain.hash(9n), headers: chain.headers(9n, 8n) });
    expect((await send(url, { path: `/v1/keys/${publicKey}/link`, body })).status).toBe(409);
  });

  it("signs nothing when the disk is full, says so, and goes on when it is not", async () => {
    const store = memoryStore();
    await SlashingProtection.open({ store, operator, network: table, allowEmpty: true });
    let isFull = true;
    const write: Store["write"] = (...args) => (isFull ? Promise.reject(new Error("ENOSPC")) : store.write(...args));
    const { url } = await serve({ store: { ...store, write } });
    const signer = await open(url);
    await expect(attest(signer, heads())).rejects.toMatchObject({ recovery: "retry" });
    expect(signer.lastSigned().size).toBe(0);
    expect((await send(url, { method: "GET", path: "/health" })).status).toBe(503);
    const ready = await send(url, { method: "GET", path: "/ready" });
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([
      503,
      { status: "not ready", checks: [{ name: "protection", state: "failing" }] },
    ]);
    isFull = false;
    expect(await attest(signer, heads())).toHaveProperty("attestation");
    expect((await send(url, { method: "GET", path: "/health" })).status).toBe(200);
    expect((await send(url, { method: "GET", path: "/ready" })).status).toBe(200);
  });

  it("remembers over a restart in between, and the client finds it again", async () => {
    const first = await serve();
    const signer = await open(first.url);
    await attest(signer, [chain.head(5n)]);
    await first.stop();
    await expect(attest(signer, [chain.head(6n)])).rejects.toMatchObject({ code: "NETWORK_FAILED", recovery: "retry" });
    await serve({ store: first.store, allowEmpty: false, port: first.port });
    expect(await attest(signer, [chain.head(5n, { stateRoot: toHex(1, { size: 32 }) })])).toMatchObject({
      refused: { reason: "conflicts-with-signed" },
    });
    expect(await attest(signer, [chain.head(6n)])).toHaveProperty("attestation");
  });

  it("exports what it remembers while it runs", async () => {
    const { url } = await serve();
    await attest(await open(url), heads());
    const { status, text } = await send(url, { method: "GET", path: `/v1/keys/${publicKey}/protection` });
    expect([status, JSON.parse(text).data[0].signedHeads.length]).toEqual([200, 1]);
  });
});
