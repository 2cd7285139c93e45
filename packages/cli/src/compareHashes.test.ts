import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Hex } from "@parley/primitives";
import { toHex } from "viem";
import { expect, it, onTestFinished } from "vitest";
import { HashComparison } from "./compareHashes.ts";

const hash = (number: bigint, branch = 0n): Hex => toHex(number + 1_000n * branch, { size: 32 });

/** A rollup's RPC that shows these blocks, and how many were asked for. */
async function start(shown: (number: bigint) => Hex | undefined) {
  const asked: bigint[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const calls: { id: number; params: [Hex] }[] = JSON.parse(body);
    const answers = calls.map(({ id, params: [number] }) => {
      asked.push(BigInt(number));
      const found = shown(BigInt(number));
      return { jsonrpc: "2.0", id, result: found === undefined ? null : { hash: found } };
    });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const comparison = new HashComparison(`http://127.0.0.1:${port}`);
  onTestFinished(() => {
    comparison.close();
    server.close();
  });
  return { comparison, asked };
}

async function add(comparison: HashComparison, from: bigint, to: bigint, branch = 0n): Promise<void> {
  for (let number = from; number <= to; number += 1n) await comparison.add(number, hash(number, branch));
  await comparison.flush();
}

it("finds every block equal", async () => {
  const { comparison, asked } = await start(hash);
  await add(comparison, 1n, 120n);
  expect(comparison).toMatchObject({ equal: 120n, difference: undefined });
  expect(asked).toHaveLength(120);
});

it.each([
  ["another hash", hash(70n, 1n), hash(70n, 1n)],
  ["no block", undefined, undefined],
  ["no hash", "0x12" as Hex, undefined],
])("stops at the first block of which there is %s", async (_, answer, shown) => {
  const { comparison, asked } = await start((number) => (number === 70n ? answer : hash(number)));
  await add(comparison, 1n, 500n);
  expect(comparison).toMatchObject({ equal: 69n, difference: { number: 70n, derived: hash(70n), shown } });
  expect(asked).toHaveLength(100);
});

it("judges anew what is derived anew", async () => {
  let branch = 0n;
  const { comparison } = await start((number) => hash(number, number > 5n ? branch : 0n));
  await add(comparison, 1n, 10n);
  branch = 1n;
  comparison.forget(5n);
  expect(comparison.equal).toBe(5n);
  await add(comparison, 6n, 10n);
  expect(comparison.difference).toEqual({ number: 6n, derived: hash(6n), shown: hash(6n, 1n) });
  comparison.forget(6n);
  expect(comparison.difference?.number).toBe(6n);
  comparison.forget(5n);
  await add(comparison, 6n, 10n, 1n);
  expect(comparison).toMatchObject({ equal: 10n, difference: undefined });
});
