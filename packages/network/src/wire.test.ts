import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeHello, encodeHello } from "./hello.ts";
import { bytes, messagesOfAllTopics, sampleBlock, sampleCheckpoint } from "./testing/samples.ts";
import {
  decodeAnswer,
  decodeGossip,
  decodeRequest,
  encodeAnswer,
  encodeGossip,
  encodeRefusal,
  encodeRequest,
  messageId,
  TOPIC_KINDS,
  topicOf,
} from "./wire.ts";

test.each(messagesOfAllTopics.map((message) => [message.topic, message] as const))(
  "%s survives the wire, in one encoding",
  (topic, message) => {
    const encoded = encodeGossip(message);
    expect(decodeGossip(topic, encoded)).toEqual(message);
    for (const other of [
      ` ${encoded}`,
      `${encoded} `,
      encoded.toString().replace("{", '{"more":1,'),
      encoded.toString().replace(/0x/, "0X"),
    ]) {
      expect(() => decodeGossip(topic, Buffer.from(other))).toThrow();
    }
    for (const kind of TOPIC_KINDS) if (kind !== topic) expect(() => decodeGossip(kind, encoded)).toThrow();
  },
);

test("a message is known by its topic and its bytes", () => {
  const [block, declaration] = [topicOf("net", "block"), topicOf("net", "declaration")];
  expect(block).toBe("/parley/net/block");
  expect(messageId(block, Buffer.from("x")).toString("hex")).toMatch(/^[0-9a-f]{64}$/);
  const ids = [
    messageId(block, Buffer.from("x")),
    messageId(declaration, Buffer.from("x")),
    messageId(topicOf("other", "block"), Buffer.from("x")),
  ];
  expect(new Set(ids.map((id) => id.toString("hex"))).size).toBe(3);
  expect(messageId(block, Buffer.from("x"))).toEqual(ids[0]);
});

test("requests, answers and refusals survive the wire", () => {
  const request = { rollupId: bytes(1, 32), from: 3n, to: 2n ** 64n - 1n };
  expect(decodeRequest("blocks", encodeRequest("blocks", request))).toEqual(request);
  for (const response of [{ checkpoints: [] }, { checkpoints: [sampleCheckpoint, sampleCheckpoint] }]) {
    expect(decodeAnswer("certificates", encodeAnswer("certificates", response, 1e6) ?? Buffer.of())).toEqual({ answer: response });
  }
  expect(decodeRequest("statements", encodeRequest("statements", request))).toEqual(request);
  const { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, signature } = sampleBlock(7n);
  const seal = { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, signature };
  const statements = [seal, { ...seal, bodyHash: bytes(9, 32) }];
  expect(decodeAnswer("statements", encodeAnswer("statements", { statements }, 1e6) ?? Buffer.of())).toEqual({ answer: { statements } });
  const tooMany = encodeAnswer("statements", { statements: Array.from({ length: 65 }, () => seal) }, 1e6) ?? Buffer.of();
  expect(() => decodeAnswer("statements", tooMany)).toThrow();
  expect(decodeAnswer("blocks", encodeRefusal("busy"))).toEqual({ refusal: "busy" });
  expect(() => decodeRequest("blocks", Buffer.from(`{"rollupId":"${bytes(1, 32)}","from":"3","to":"2"}`))).toThrow("range");
  for (const wrong of ["[]", "null", "{}", '{"answer":{"checkpoints":[]}}', '{"answer":{"blocks":[]},"more":1}', '{"refusal":1}']) {
    expect(() => decodeAnswer("blocks", Buffer.from(wrong)), wrong).toThrow();
  }
});

test("an answer is cut at the end to fit, never over the limit", () => {
  const blocks = Array.from({ length: 10 }, (_, index) => sampleBlock(BigInt(index)));
  const whole = encodeAnswer("blocks", { blocks }, 1e6) ?? Buffer.of();
  expect(encodeAnswer("blocks", { blocks }, whole.length + 1)?.equals(whole)).toBe(true);
  let previous = 10;
  for (let most = whole.length; most > 0; most -= 97) {
    const payload = encodeAnswer("blocks", { blocks }, most);
    if (payload === undefined) return expect(previous).toBe(1);
    expect(payload.length).toBeLessThanOrEqual(most);
    const decoded = decodeAnswer("blocks", payload);
    const count = "answer" in decoded ? decoded.answer.blocks.length : expect.unreachable();
    expect(count).toBeLessThanOrEqual(previous);
    previous = count;
  }
  return expect.unreachable();
});

test("whatever bytes come, decoders throw or return what was sent", () => {
  const payloads = fc.oneof(
    fc.uint8Array(),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  );
  fc.assert(
    fc.property(payloads, fc.constantFrom(...TOPIC_KINDS), (payload, kind) => {
      expect(() => decodeGossip(kind, payload)).toThrow();
      expect(() => decodeHello(payload)).toThrow();
      expect(() => decodeRequest("blocks", payload)).toThrow();
    }),
    { numRuns: 300 },
  );
});

test("a hello is exact, with a claim and without", () => {
  const hello = { version: "parley/1", networkId: bytes(1, 32), name: "operator-1" };
  const claim = { epoch: 2, seat: 3, signature: bytes(7, 96) };
  expect(decodeHello(encodeHello(hello))).toEqual(hello);
  expect(decodeHello(encodeHello({ ...hello, claim }))).toEqual({ ...hello, claim });
  const wrong = [
    { ...hello, name: "a b" },
    { ...hello, name: "" },
    { ...hello, more: 1 },
    { version: "parley/1", name: "a" },
    { ...hello, claim: null },
    { ...hello, claim: { ...claim, seat: -1 } },
    { ...hello, claim: { ...claim, seat: 2 ** 32 } },
    { ...hello, claim: { ...claim, signature: "0x" } },
    { ...hello, claim: { ...claim, signature: "0xABCD" } },
    { ...hello, claim: { ...claim, signature: bytes(7, 1_024) } },
  ];
  for (const value of wrong) expect(() => decodeHello(Buffer.from(JSON.stringify(value))), JSON.stringify(value)).toThrow();
});
