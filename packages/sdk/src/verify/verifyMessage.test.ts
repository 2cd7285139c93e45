import { createServer } from "node:http";
import { gatewayAbi, policyAbi } from "@parley/contracts-abi";
import { type CertifiedCheckpoint, type Cover, type Hex, Lane, totalWeight } from "@parley/primitives";
import { encodeErrorResult, encodeFunctionData, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildParcel } from "../buildParcel.ts";
import { encodeSubmission } from "../calldata.ts";
import { messageStatus } from "../messageStatus.ts";
import { OutboxReader } from "../OutboxReader.ts";
import { sendMessage } from "../sendMessage.ts";
import { startTestNetwork, type TestNetwork, type TestRollup, testAccount } from "../testing/index.ts";
import { checkEvidence, checkSteps } from "./checkEvidence.ts";
import type { Evidence, StepName } from "./Evidence.ts";
import { verifyMessage } from "./verifyMessage.ts";

/** Which step answers for which input. Later patterns win. */
const ANSWERING: readonly [pattern: RegExp, step: StepName][] = [
  [/^messageId|^message\.|^destinationId|^source\.|^destination\./, "message"],
  [/^laneIds|^parcel\.(prefix|trailing|treePart|open|size)/, "lane"],
  // Another message of the batch does not add up to the lane; the one that was asked for stands here as number one.
  [/^parcel\.messages\./, "lane"],
  [/^parcel\.(sourceId|sourceChainId|lane$|start|messages\.1\.)/, "message"],
  [/^laneLeaves|^parcel\.(laneCount|laneProof)/, "outbox"],
  [/^block\.|^parcel\.head\.(number|timestamp|detailsHash)/, "block"],
  [/^block\.state/, "state"],
  [/^parcel\.head\.(finality|anchor|count|position|proof)|^certificate\.headsRoot/, "head"],
  [/^(l1ChainId|avs|operatorSetId)|^table\.|^certificate\.epoch/, "table"],
  [/^certificate\.(beat|signers|signature)/, "signatures"],
  [/^stakes|^acceptance|^recordedWeight/, "stake"],
];

/** Every scalar of a structure, with its path and a copy of the structure in which only it differs in one byte. */
function* mutations(value: unknown, path = ""): Generator<{ path: string; mutated: unknown }> {
  if (typeof value === "string" && value.startsWith("0x")) {
    if (value.length > 2) {
      // Another place for every path, and always the same.
      const byte = (7 * path.length) % (value.length / 2 - 1);
      const at = 2 + 2 * byte;
      const flipped = (Number.parseInt(value.slice(at, at + 2), 16) ^ 0x01).toString(16).padStart(2, "0");
      yield { path, mutated: `${value.slice(0, at)}${flipped}${value.slice(at + 2)}` };
    }
    // What is empty is given a byte.
    if (value === "0x") yield { path, mutated: "0x01" };
  } else if (typeof value === "bigint" || typeof value === "number") {
    // The byte of the highest set bit loses it: less stake, an earlier time.
    const number = BigInt(value);
    const changed = number === 0n ? 1n : number - (1n << BigInt(number.toString(2).length - 1));
    yield { path, mutated: typeof value === "bigint" ? changed : Number(changed) };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      for (const { path: below, mutated } of mutations(child, path === "" ? key : `${path}.${key}`)) {
        const copy: unknown = Array.isArray(value)
          ? value.map((item, i) => (String(i) === key ? mutated : item))
          : { ...value, [key]: mutated };
        yield { path: below, mutated: copy };
      }
    }
  }
}

/** Every mutation of an input that another step answers for than the one that should. */
function wrongAnswers(evidence: Evidence, only = /^/): { wrong: string[]; count: number } {
  const { name: _source, ...source } = evidence.source;
  const { name: _destination, ...destination } = evidence.destination;
  // Names are for people; nothing rests on them.
  const inputs = { ...evidence, source, destination };
  const wrong: string[] = [];
  let count = 0;
  for (const { path, mutated } of mutations(inputs)) {
    if (!only.test(path)) continue;
    const given = mutated as Evidence; // the same shape with one scalar changed
    const expected = ANSWERING.findLast(([pattern]) => pattern.test(path))?.[1];
    const steps = checkSteps({ ...given, source: { ...given.source, name: "a" }, destination: { ...given.destination, name: "b" } });
    let failed: StepName | undefined;
    for (const { name, status } of steps) {
      if (status === "holds") continue;
      failed = name;
      break;
    }
    if (failed !== expected || expected === undefined) wrong.push(`${path}: ${failed}, expected ${expected}`);
    count += 1;
  }
  return { wrong, count };
}

const errorAbi = parseAbi(["error Error(string)"]);

/** A door to a node behind which one method is missing. */
async function proxyWithout(method: string, target: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { id, method: asked } = JSON.parse(body);
    const refusal = { jsonrpc: "2.0", id, error: { code: -32_601, message: "no such method" } };
    const headers = { "content-type": "application/json" };
    const answer = asked === method ? JSON.stringify(refusal) : await (await fetch(target, { method: "POST", headers, body })).text();
    response.writeHead(200, headers).end(answer);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Hands a run of one lane to the destination, and the certificate beforehand where the parcel refers to its record. */
async function deliver(
  [source, destination]: readonly [TestRollup, TestRollup],
  {
    net,
    checkpoint,
    start,
    end,
    kind,
    functionName = "deliver",
  }: {
    net: TestNetwork;
    checkpoint: CertifiedCheckpoint;
    start: bigint;
    end: bigint;
    kind: Cover["kind"];
    functionName?: "deliver" | "expire";
  },
): Promise<void> {
  const { heads, certificate } = checkpoint;
  const head = heads.find(({ rollupId }) => rollupId === source.rollupId);
  if (head === undefined) throw new Error("no head");
  const outbox = new OutboxReader({ client: source.chain.client, rollup: source });
  const sent = await outbox.advance(head.number);
  const lanes = outbox.lanes.map(({ destinationId, size }, position) => {
    const ids = sent.filter(({ message }) => message.lane === position).map(({ messageId }) => messageId);
    return { destinationId, lane: new Lane(ids), size };
  });
  const messages = sent
    .filter(({ destinationId, message: { index } }) => destinationId === destination.rollupId && index >= start && index < end)
    .map(({ message }) => message);
  const { epoch, beat, signers, signature } = certificate;
  const base = { epoch, beat, signers };
  const cover: Cover = kind === 2 ? { ...base, kind, signedWeight: totalWeight(net.deployment.table) } : { ...base, kind, signature };
  const parcel = buildParcel({ head, heads, cover, lanes, messages });
  const account = testAccount("relayer-0");
  const relayer = destination.chain.wallet(account);
  for (const [to, data] of [
    ...(kind === 2 ? [[destination.lightClient, encodeSubmission(certificate)] as const] : []),
    [destination.gateway, encodeFunctionData({ abi: gatewayAbi, functionName, args: [parcel] })] as const,
  ]) {
    const hash = await relayer.sendTransaction({ account, chain: null, to, data, gas: 5_000_000n });
    const receipt = await destination.chain.client.waitForTransactionReceipt({ hash });
    expect(receipt.status).toBe("success");
  }
}

describe("verifyMessage", () => {
  let net: TestNetwork;
  const sent: Hex[] = [];
  let toGamma: Hex;
  const more: Hex[] = [];

  beforeAll(async () => {
    net = await startTestNetwork({ rollups: ["alpha", "beta", "gamma"] });
    const [alpha, beta, gamma] = net.rollups;
    if (alpha === undefined || beta === undefined || gamma === undefined) throw new Error("no rollups");
    const wallet = alpha.chain.wallet(testAccount("user"));
    const { deployment } = net;
    const first = { wallet, deployment, from: "alpha", to: "gamma", recipient: gamma.counting, payload: "0x" } as const;
    toGamma = (await sendMessage(first)).messageId;
    for (const [i, recipient] of [beta.counting, beta.counting, beta.refusing, beta.counting, beta.counting].entries()) {
      const payload: Hex = `0x1234560${i}`;
      sent.push((await sendMessage({ wallet, deployment, from: "alpha", to: "beta", recipient, payload, gasLimit: 100_000n })).messageId);
    }
    const checkpoint = await net.certify();
    await deliver([alpha, beta], { net, checkpoint, start: 0n, end: 4n, kind: 2 });
    await deliver([alpha, gamma], { net, checkpoint, start: 0n, end: 1n, kind: 1 });
  });
  afterAll(() => net?.stop());

  it("proves a delivered message down to the stake", async () => {
    const { ok, skipped, steps, outcome } = await verifyMessage({ deployment: net.deployment, messageId: sent[1] ?? "0x" });
    expect(outcome).toMatchObject({ status: "delivered", reason: "the recipient took it" });
    expect(skipped).toEqual([]);
    expect(steps.filter(({ status }) => status !== "holds")).toEqual([]);
    expect(ok).toBe(true);
    expect(steps.map(({ name }) => name)).toEqual(["message", "lane", "outbox", "block", "state", "head", "table", "signatures", "stake"]);
    expect(steps[4]?.detail).toContain("holds the lane with 5 messages");
  });

  it("proves a message whose recipient refused it, and never calls it delivered", async () => {
    const { ok, steps, outcome } = await verifyMessage({ deployment: net.deployment, messageId: sent[2] ?? "0x" });
    expect(ok).toBe(true);
    expect(outcome).toMatchObject({
      status: "failed",
      reason: "the recipient failed: it reverted without a reason",
      failure: { canRetry: true },
    });
    const { message: _message, ...words } = outcome;
    const text = JSON.stringify([steps, words], (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    expect(text).not.toMatch(/deliver(ed|y\b(?!"))/);
  });

  it("says of a step without evidence that it was skipped", async () => {
    const { evidence } = await verifyMessage({ deployment: net.deployment, messageId: sent[1] ?? "0x" });
    const { state: _state, ...block } = evidence.block;
    const steps = checkEvidence({ ...evidence, block });
    expect(steps.filter(({ status }) => status !== "holds")).toEqual([
      { name: "state", status: "skipped", detail: expect.stringContaining("the lane in it was not looked at") },
    ]);
    const { rollups } = net.deployment;
    const blind = await proxyWithout("eth_getProof", rollups[0]?.rpcUrl ?? "");
    try {
      const deployment = { ...net.deployment, rollups: rollups.map((rollup, i) => (i === 0 ? { ...rollup, rpcUrl: blind.url } : rollup)) };
      expect(await verifyMessage({ deployment, messageId: sent[1] ?? "0x" })).toMatchObject({ ok: true, skipped: ["state"] });
    } finally {
      await blind.stop();
    }
  });

  it("proves a message whose parcel brought and recorded the certificate, and one that refers to what a parcel recorded", async () => {
    expect((await verifyMessage({ deployment: net.deployment, messageId: toGamma })).ok).toBe(true);
    const [alpha, , gamma] = net.rollups;
    if (alpha === undefined || gamma === undefined) throw new Error("no rollups");
    const wallet = alpha.chain.wallet(testAccount("user"));
    for (let i = 0; i < 70; i += 1) {
      const options = {
        wallet,
        deployment: net.deployment,
        from: "alpha",
        to: "gamma",
        recipient: gamma.counting,
        payload: "0xab",
      } as const;
      const { messageId, index } = await sendMessage(options);
      expect(index).toBe(BigInt(i + 1));
      more.push(messageId);
    }
    const checkpoint = await net.certify();
    await deliver([alpha, gamma], { net, checkpoint, start: 40n, end: 60n, kind: 0 });
    await deliver([alpha, gamma], { net, checkpoint, start: 1n, end: 2n, kind: 1 });
    // Its record is there: submitting the certificate again changes nothing.
    await deliver([alpha, gamma], { net, checkpoint, start: 2n, end: 3n, kind: 2 });
    for (const index of [39, 45, 58, 0, 1]) {
      const { steps } = await verifyMessage({ deployment: net.deployment, messageId: more[index] ?? "0x" });
      expect(steps.filter(({ status }) => status !== "holds")).toEqual([]);
      expect(steps[4]?.detail).toContain("holds the lane with 71 messages");
    }
  });

  it("says what is missing for a message under way", async () => {
    await expect(verifyMessage({ deployment: net.deployment, messageId: sent[4] ?? "0x" })).rejects.toMatchObject({
      code: "EVIDENCE_MISSING",
    });
    await expect(verifyMessage({ deployment: net.deployment, messageId: `0x${"12".repeat(32)}` })).rejects.toMatchObject({
      code: "MESSAGE_NOT_FOUND",
    });
  });

  it("names the step for one changed byte of every input", async () => {
    const { evidence } = await verifyMessage({ deployment: net.deployment, messageId: sent[1] ?? "0x" });
    const { wrong, count } = wrongAnswers(evidence);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(120);
  });

  it("names it also within a lane of several segments", async () => {
    const { evidence } = await verifyMessage({ deployment: net.deployment, messageId: more[40] ?? "0x" });
    expect(Object.keys(evidence.parcel)).toEqual(expect.arrayContaining(["prefix", "open"]));
    const { wrong, count } = wrongAnswers(evidence, /^parcel\./);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(80);
  });

  it("tells what became of each message", async () => {
    const words = [];
    for (const messageId of sent) words.push((await messageStatus({ deployment: net.deployment, messageId })).status);
    expect(words).toEqual(["delivered", "delivered", "failed", "delivered", "sent"]);
  });

  it("tells why a recipient failed, and until when that can be mended", async () => {
    const [alpha, , gamma] = net.rollups;
    if (alpha === undefined || gamma === undefined) throw new Error("no rollups");
    const deployer = testAccount("deployer");
    const wallet = alpha.chain.wallet(testAccount("user"));
    const text = encodeErrorResult({ abi: errorAbi, errorName: "Error", args: ["full \u001b[2J\u202e\u009b"] });
    const length = (text.length / 2 - 1).toString(16);
    const recipients = [
      testAccount("user").address,
      await gamma.chain.deployCode(deployer, "0x5b5f56"),
      await gamma.chain.deployCode(deployer, `0x60${length}600a5f3960${length}5ffd${text.slice(2)}`),
      gamma.policy,
      gamma.refusing,
    ];
    const { timestamp } = await gamma.chain.client.getBlock();
    const ids: Hex[] = [];
    for (const recipient of recipients) {
      const deadline = timestamp + (recipient === gamma.refusing ? 600n : 86_400n);
      const options = { wallet, deployment: net.deployment, from: "alpha", to: "gamma", recipient, payload: "0x", deadline } as const;
      ids.push((await sendMessage(options)).messageId);
    }
    await deliver([alpha, gamma], { net, checkpoint: await net.certify(), start: 71n, end: 76n, kind: 0 });
    const statuses = () => Promise.all(ids.map((messageId) => messageStatus({ deployment: net.deployment, messageId })));
    expect((await statuses()).map(({ failure }) => failure)).toEqual([
      { reason: `there is no code at ${recipients[0]?.toLowerCase()}`, canRetry: true },
      { reason: "it runs out of gas with the message's 200000", canRetry: true },
      { reason: 'Error("full \\u001b[2J\\u{202e}\\u{9b}")', canRetry: true },
      { reason: "it reverted without a reason", canRetry: true },
      { reason: "it reverted without a reason", canRetry: true },
    ]);

    await gamma.chain.rpc("evm_increaseTime", [601]);
    await gamma.chain.rpc("evm_mine", []);
    expect((await statuses()).at(-1)).toMatchObject({
      status: "failed",
      failure: { canRetry: false },
      nextAction: expect.stringContaining("Gateway.expire"),
    });
    const options = { wallet, deployment: net.deployment, from: "alpha", to: "gamma", recipient: gamma.counting, payload: "0x" } as const;
    await sendMessage(options);
    const checkpoint = await net.certify(undefined, 3);
    await deliver([alpha, gamma], { net, checkpoint, start: 71n, end: 76n, kind: 0, functionName: "expire" });
    const { ok, outcome } = await verifyMessage({ deployment: net.deployment, messageId: ids.at(-1) ?? "0x" });
    expect({ ok, outcome }).toMatchObject({
      ok: true,
      outcome: { status: "expired", nextAction: expect.stringContaining("refundExpired") },
    });
  });

  it("tells what stands in a message's way", async () => {
    const [alpha, beta] = net.rollups;
    if (alpha === undefined || beta === undefined) throw new Error("no rollups");
    const account = testAccount("deployer");
    const contract = { account, chain: null, address: beta.policy, abi: policyAbi } as const;
    const hash = await beta.chain.wallet(account).writeContract({ ...contract, functionName: "pause", args: [alpha.rollupId, 600n] });
    expect((await beta.chain.client.waitForTransactionReceipt({ hash })).status).toBe("success");
    const status = () => messageStatus({ deployment: net.deployment, messageId: sent[4] ?? "0x" });
    expect(await status()).toMatchObject({ status: "held", reason: expect.stringContaining("its source is paused, until ") });
    await beta.chain.rpc("evm_increaseTime", [601]);
    await beta.chain.rpc("evm_mine", []);
    expect(await status()).toMatchObject({ status: "sent" });
  });

  it("says why a message was not taken", async () => {
    const wallet = net.rollups[0]?.chain.wallet(testAccount("user"));
    if (wallet === undefined) throw new Error("no rollups");
    const options = {
      wallet,
      deployment: net.deployment,
      from: "alpha",
      to: "beta",
      recipient: testAccount("user").address,
      payload: "0x",
    } as const;
    await expect(sendMessage({ ...options, gasLimit: 1n })).rejects.toMatchObject({
      code: "CONTRACT_REVERTED",
      message: expect.stringContaining("InvalidGasLimit"),
    });
    await expect(sendMessage({ ...options, to: "delta" })).rejects.toMatchObject({
      code: "ROLLUP_UNKNOWN",
      hint: "known rollups: alpha (901), beta (902), gamma (903)",
    });
  });
});
