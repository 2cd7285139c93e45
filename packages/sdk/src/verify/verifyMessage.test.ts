import type { Hex } from "@parley/primitives";
import { MerkleTree } from "@parley/primitives";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDelivery } from "../buildDelivery.ts";
import { encodeDelivery, encodeSubmission } from "../delivery.ts";
import { laneMessages } from "../laneMessages.ts";
import { messageStatus } from "../messageStatus.ts";
import { sendMessage } from "../sendMessage.ts";
import { startTestNetwork, type TestNetwork, testAccount } from "../testing/index.ts";
import { checkSteps } from "./checkEvidence.ts";
import type { Evidence, StepName } from "./Evidence.ts";
import { verifyMessage } from "./verifyMessage.ts";

/** Which step answers for which input. Later patterns win. */
const ANSWERING: readonly [pattern: RegExp, step: StepName][] = [
  [/^messageId|^message\.|^source\.|^destination\./, "message"],
  [/^laneIds|^delivery\.(messages|rangeProof|laneProof\.(size|root))/, "lane"],
  [/^delivery\.messages\.1\./, "message"],
  [/^delivery\.laneProof\.(laneCount|position|proof)|^delivery\.head\.(rollupId|outboxRoot)/, "outbox"],
  [/^block\.|^delivery\.head\.(number|blockHash|timestamp|stateRoot)/, "block"],
  [/^delivery\.head\.(finality|l1Origin|anchor)|^delivery\.headProof|^certificate\.headsRoot/, "head"],
  [/^(l1ChainId|avs|operatorSetId)|^table\.|^certificate\.epoch/, "table"],
  [/^certificate\.(beat|signers|signature)/, "signatures"],
  [/^stakes|^acceptance/, "stake"],
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

describe("verifyMessage", () => {
  let net: TestNetwork;
  const sent: Hex[] = [];

  beforeAll(async () => {
    net = await startTestNetwork({ rollups: ["alpha", "beta", "gamma"] });
    const [alpha, beta] = net.rollups;
    if (alpha === undefined || beta === undefined) throw new Error("no rollups");
    const wallet = alpha.chain.wallet(testAccount("user"));
    const { deployment } = net;
    await sendMessage({ wallet, deployment, from: "alpha", to: "gamma", recipient: beta.counting, payload: "0x" });
    for (const [i, recipient] of [beta.counting, beta.counting, beta.refusing, beta.counting, beta.counting].entries()) {
      const payload: Hex = `0x1234560${i}`;
      sent.push((await sendMessage({ wallet, deployment, from: "alpha", to: "beta", recipient, payload, gasLimit: 100_000n })).messageId);
    }
    const checkpoint = await net.certify();
    const head = checkpoint.heads.find(({ rollupId }) => rollupId === alpha.rollupId);
    if (head === undefined) throw new Error("no head");
    const all = await laneMessages({ client: alpha.chain.client, rollup: alpha, from: 0n, to: head.number });
    const lanes = [...new Set(all.map(({ message }) => message.destinationId))].map((destinationId) => {
      const ids = all.filter(({ message }) => message.destinationId === destinationId).map(({ messageId }) => messageId);
      return { destinationId, tree: new MerkleTree(ids), size: ids.length };
    });
    const messages = all
      .map(({ message }) => message)
      .filter(({ destinationId, index }) => destinationId === beta.rollupId && index >= 0n && index < 4n);
    const account = testAccount("relayer-0");
    const relayer = beta.chain.wallet(account);
    const gas = 5_000_000n;
    for (const [to, data] of [
      [beta.lightClient, encodeSubmission(checkpoint.certificate)],
      [beta.gateway, encodeDelivery(buildDelivery({ head, heads: checkpoint.heads, lanes, messages }))],
    ] as const) {
      const hash = await relayer.sendTransaction({ account, chain: null, to, data, gas });
      const receipt = await beta.chain.client.waitForTransactionReceipt({ hash });
      expect(receipt.status).toBe("success");
    }
  });
  afterAll(() => net?.stop());

  it("proves a delivered message down to the stake", async () => {
    const { ok, steps } = await verifyMessage({ deployment: net.deployment, messageId: sent[1] ?? "0x" });
    expect(steps.filter((step) => !step.ok)).toEqual([]);
    expect(ok).toBe(true);
    expect(steps.map(({ name }) => name)).toEqual(["message", "lane", "outbox", "block", "head", "table", "signatures", "stake"]);
    expect(steps[3]?.detail).toContain("its state holds the lane with 5 messages");
  });

  it("proves a message whose recipient refused it", async () => {
    expect((await verifyMessage({ deployment: net.deployment, messageId: sent[2] ?? "0x" })).ok).toBe(true);
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
    const { name: _source, ...source } = evidence.source;
    const { name: _destination, ...destination } = evidence.destination;
    // Names are for people; nothing rests on them.
    const inputs = { ...evidence, source, destination };
    const wrong: string[] = [];
    let count = 0;
    for (const { path, mutated } of mutations(inputs)) {
      const given = mutated as Evidence; // the same shape with one scalar changed
      const expected = ANSWERING.findLast(([pattern]) => pattern.test(path))?.[1];
      let failed: StepName | undefined;
      for (const { name, ok } of checkSteps({
        ...given,
        source: { ...given.source, name: "a" },
        destination: { ...given.destination, name: "b" },
      })) {
        if (!ok) {
          failed = name;
          break;
        }
      }
      if (failed !== expected || expected === undefined) wrong.push(`${path}: ${failed}, expected ${expected}`);
      count += 1;
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(120);
  });

  it("tells what became of each message", async () => {
    const words = [];
    for (const messageId of sent) words.push((await messageStatus({ deployment: net.deployment, messageId })).status);
    expect(words).toEqual(["delivered", "delivered", "failed", "delivered", "sent"]);
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
      hint: "known rollups: alpha, beta, gamma",
    });
  });
});
