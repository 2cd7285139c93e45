import type { Head } from "@parley/primitives";

/** A well-formed head for tests, with some fields of one's own. */
export function testHead(fields: Partial<Head> = {}): Head {
  const hash = (byte: string) => `0x${byte.repeat(32)}` as const;
  return {
    rollupId: hash("01"),
    number: 1n,
    blockHash: hash("b1"),
    timestamp: 1_700_000_000n,
    stateRoot: hash("50"),
    outboxRoot: hash("0b"),
    finality: 1,
    l1OriginNumber: 1n,
    l1OriginHash: hash("11"),
    anchor: hash("00"),
    ...fields,
  };
}
