import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeFrame, FrameDecoder, FrameTooLargeError } from "./frames.ts";

test("any split of a stream gives the same frames", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 40_000, size: "max" }), { maxLength: 6 }),
      fc.array(fc.nat(100_000), { maxLength: 30 }),
      (payloads, cuts) => {
        const stream = Buffer.concat(payloads.map(encodeFrame));
        const points = [...new Set([0, ...cuts.map((cut) => cut % (stream.length + 1)), stream.length])].sort((a, b) => a - b);
        const decoder = new FrameDecoder(40_000);
        const decoded = points.slice(1).flatMap((end, index) => [...decoder.push(stream.subarray(points[index], end))]);
        expect(decoded.length).toBe(payloads.length);
        expect(decoded.every((payload, index) => payload.equals(payloads[index] ?? Buffer.of()))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test("byte by byte", () => {
  const decoder = new FrameDecoder(100);
  const stream = Buffer.concat([encodeFrame(Buffer.from("ab")), encodeFrame(Buffer.of()), encodeFrame(Buffer.from("c"))]);
  const decoded = [...stream].flatMap((byte) => [...decoder.push(Buffer.of(byte))].map(String));
  expect(decoded).toEqual(["ab", "", "c"]);
});

test("a length over the limit is refused as soon as it is read, frames before it are given", () => {
  const decoder = new FrameDecoder(4);
  const given: string[] = [];
  expect(() => {
    for (const payload of decoder.push(Buffer.concat([encodeFrame(Buffer.from("good")), Buffer.from("00000005", "hex")])))
      given.push(String(payload));
  }).toThrow(FrameTooLargeError);
  expect(given).toEqual(["good"]);
});

test("the limit can grow between two frames of one chunk", () => {
  const decoder = new FrameDecoder(1);
  const lengths: number[] = [];
  for (const payload of decoder.push(Buffer.concat([encodeFrame(Buffer.alloc(1)), encodeFrame(Buffer.alloc(50))]))) {
    lengths.push(payload.length);
    decoder.limit = 50;
  }
  expect(lengths).toEqual([1, 50]);
});

test("random bytes never do anything but give frames or refuse a length", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 }), (chunks) => {
      const decoder = new FrameDecoder(300);
      try {
        for (const chunk of chunks) for (const payload of decoder.push(chunk)) expect(payload.length).toBeLessThanOrEqual(300);
      } catch (error) {
        expect(error).toBeInstanceOf(FrameTooLargeError);
      }
    }),
    { numRuns: 300 },
  );
});
