import fc from "fast-check";
import { expect, test } from "vitest";
import { bytes, messagesOfAllTopics, sampleBlock, sampleCheckpoint } from "./testing/samples.ts";
import {
  decodeFrame,
  decodeHello,
  decodeRequestBody,
  decodeResponseBody,
  encodeFailure,
  encodeGossip,
  encodeHello,
  encodeRequest,
  encodeResponse,
  looksLikeResponse,
} from "./wire.ts";

test.each(messagesOfAllTopics.map((message) => [message.topic, message] as const))("%s survives the wire", (_topic, message) => {
  expect(decodeFrame(encodeGossip(message))).toEqual({ type: "gossip", message });
});

test("requests, responses and failures survive the wire", () => {
  const request = { rollupId: bytes(1, 32), from: 3n, to: 2n ** 64n - 1n };
  const asked = decodeFrame(encodeRequest(7, "blocks", request));
  expect(asked).toMatchObject({ type: "request", id: 7, kind: "blocks" });
  expect(decodeRequestBody("blocks", (asked as { body: unknown }).body)).toEqual(request); // just matched
  for (const response of [{ checkpoints: [] }, { checkpoints: [sampleCheckpoint, sampleCheckpoint] }]) {
    const payload = encodeResponse(8, "certificates", response, 1e6) ?? Buffer.of();
    expect(looksLikeResponse(payload)).toBe(true);
    const answered = decodeFrame(payload);
    expect(answered).toMatchObject({ type: "response", id: 8 });
    expect(decodeResponseBody("certificates", (answered as { body: unknown }).body)).toEqual(response); // just matched
  }
  expect(decodeFrame(encodeFailure(9, "busy"))).toEqual({ type: "failure", id: 9, reason: "busy" });
  expect(() => decodeRequestBody("blocks", { rollupId: bytes(1, 32), from: "3", to: "2" })).toThrow("range");
});

test("an answer is cut at the end to fit, never over the limit", () => {
  const blocks = Array.from({ length: 10 }, (_, index) => sampleBlock(BigInt(index)));
  const whole = encodeResponse(1, "blocks", { blocks }, 1e6) ?? Buffer.of();
  expect(encodeResponse(1, "blocks", { blocks }, whole.length + 1)?.equals(whole)).toBe(true);
  let previous = 10;
  for (let most = whole.length; most > 0; most -= 97) {
    const payload = encodeResponse(1, "blocks", { blocks }, most);
    if (payload === undefined) return expect(previous).toBe(1);
    expect(payload.length).toBeLessThanOrEqual(most);
    const frame = decodeFrame(payload) as { body: unknown }; // a response
    const count = decodeResponseBody("blocks", frame.body).blocks.length;
    expect(count).toBeLessThanOrEqual(previous);
    previous = count;
  }
  return expect.unreachable();
});

test.each([
  ["not JSON", "{", "malformed_frame"],
  ["not an object", "[]", "malformed_frame"],
  ["null", "null", "malformed_frame"],
  ["an unknown type", '{"type":"shout"}', "malformed_frame"],
  ["a second hello", '{"type":"hello","body":{}}', "malformed_frame"],
  ["an unknown topic", '{"type":"gossip","topic":"rumour","body":{}}', "unknown_topic"],
  ["a topic of the prototype", '{"type":"gossip","topic":"constructor","body":{}}', "unknown_topic"],
  ["no body", '{"type":"gossip","topic":"block"}', "undecodable"],
  ["a body of another topic", '{"type":"gossip","topic":"block","body":{"beat":"1"}}', "undecodable"],
  ["an extra key", '{"type":"failure","id":1,"reason":"x","more":1}', "undecodable"],
  ["an impossible id", '{"type":"request","id":-1,"kind":"blocks","body":{}}', "undecodable"],
  ["__proto__", '{"type":"request","id":1,"kind":"blocks","body":{},"__proto__":{}}', "undecodable"],
])("a frame with %s is named", (_name, text, problem) => {
  expect(decodeFrame(Buffer.from(text))).toBe(problem);
});

test("no bytes and no JSON make the decoder throw", () => {
  const frame = fc.record(
    {
      type: fc.constantFrom("gossip", "request", "response", "failure"),
      topic: fc.constantFrom("block", "certificate", "x"),
      id: fc.jsonValue(),
      body: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        frame.map((value) => Buffer.from(JSON.stringify(value))),
      ),
      (payload) => {
        decodeFrame(payload);
      },
    ),
    { numRuns: 500 },
  );
});

test("a hello is exact", () => {
  const hello = { version: "parley/0", networkId: bytes(1, 32), session: bytes(2, 16), name: "operator-1" };
  expect(decodeHello(encodeHello(hello))).toEqual(hello);
  for (const wrong of [
    { ...hello, name: "a b" },
    { ...hello, name: "" },
    { ...hello, session: bytes(2, 15) },
    { ...hello, more: 1 },
  ]) {
    expect(() => decodeHello(Buffer.from(JSON.stringify({ type: "hello", body: wrong })))).toThrow();
  }
  expect(() => decodeHello(encodeFailure(1, "x"))).toThrow();
});
