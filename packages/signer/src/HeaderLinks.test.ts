import { concatHex, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { HeaderLinks, linkedHashes } from "./HeaderLinks.ts";
import { TestChain } from "./testing/testChain.ts";

const chain = new TestChain(40);
const fork = new TestChain(40, 1, { chain, upTo: 10 });
const name = (number: bigint, of = chain) => ({ number, hash: of.hash(number) });

describe("linkedHashes", () => {
  it("shows every hash down to the parent of the last header", () => {
    const hashes = linkedHashes(name(9n), chain.headers(9n, 6n));
    expect([...(hashes ?? [])]).toEqual([9n, 8n, 7n, 6n, 5n].map((number) => [number, chain.hash(number)]));
    expect([...(linkedHashes(name(9n), []) ?? [])]).toEqual([[9n, chain.hash(9n)]]);
    expect(linkedHashes(name(12n, fork), fork.headers(12n, 9n))?.get(8n)).toBe(chain.hash(8n));
  });

  it.each<[string, Parameters<typeof linkedHashes>]>([
    ["another block's header", [name(9n), chain.headers(8n, 6n)]],
    ["a header left out", [name(9n), [chain.header(9n), chain.header(7n)]]],
    ["a header of another branch in between", [name(13n, fork), [fork.header(13n), chain.header(12n)]]],
    ["a wrong number", [{ number: 8n, hash: chain.hash(9n) }, chain.headers(9n, 9n)]],
    ["a way below the genesis", [name(0n), [chain.header(0n), "0x"]]],
    ["bytes that are none", [name(9n), ["0x"]]],
    ["a header with a byte behind it", [name(9n), [concatHex([chain.header(9n), "0x00"])]]],
    [
      "a header that is no list",
      [{ number: 1n, hash: "0x56570de287d73cd1cb6092bb8fdee6173974955fdef345ae579ee9f475ea7432" }, ["0x83010203"]],
    ],
    ["headers in ascending order", [name(9n), chain.headers(9n, 6n).reverse()]],
  ])("believes no %s", (_, [block, headers]) => {
    expect(linkedHashes(block, headers as Hex[])).toBeUndefined();
  });
});

describe("HeaderLinks", () => {
  it("goes on from what was reached, for that subject alone, until it is forgotten", () => {
    const links = new HeaderLinks();
    const demanded = [name(3n)];
    expect(links.reach("a", { block: name(20n), headers: chain.headers(20n, 4n), demanded })).toBe(true);
    expect(links.reach("a", { block: name(30n), headers: chain.headers(30n, 21n), demanded })).toBe(true);
    expect(links.hashesBelow("a", name(32n), chain.headers(32n, 31n))?.get(3n)).toBe(chain.hash(3n));
    expect(links.hashesBelow("b", name(32n), chain.headers(32n, 31n))?.get(3n)).toBeUndefined();
    links.forget("a");
    expect(links.hashesBelow("a", name(32n), chain.headers(32n, 31n))?.get(3n)).toBeUndefined();
  });

  it("reaches nothing from another branch, or past a block that is demanded, too", () => {
    const links = new HeaderLinks();
    const reach = (block: typeof chain, from: bigint, to: bigint, demanded: readonly ReturnType<typeof name>[]) =>
      links.reach("a", { block: name(from, block), headers: block.headers(from, to), demanded });
    expect(reach(chain, 20n, 13n, [name(12n)])).toBe(true);
    expect(reach(fork, 30n, 21n, [name(12n)])).toBe(false);
    expect(reach(chain, 20n, 13n, [name(12n, fork)])).toBe(false);
    expect(reach(chain, 20n, 13n, [name(12n), name(8n)])).toBe(false);
    expect(reach(chain, 20n, 9n, [name(12n), name(8n)])).toBe(true);
  });
});
