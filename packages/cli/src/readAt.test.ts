import type { Deployment, MemberChain } from "@parley/primitives";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { nodesOf, readAt, readChainAt } from "./readAt.ts";

/** What a chain is called by, and where it answers. */
const chain = (name: string, chainId: number) =>
  ({ name, chainId: BigInt(chainId), rollupId: toHex(chainId, { size: 32 }), rpcUrl: `http://${name}` }) as MemberChain;

it("reads a chain at a role's own node, whatever the configuration calls it, and those that come later, too", () => {
  const deployment = { rollups: [chain("alfa", 1), chain("bravo", 2)], attached: [chain("omega", 3)] } as unknown as Deployment;
  const rpcUrls = [
    { rollup: "alfa", rpcUrl: "http://own-a" },
    { rollup: "3", rpcUrl: "http://own-o" },
    { rollup: toHex(4, { size: 32 }), rpcUrl: "http://own-l" },
  ];
  const { rollups, attached } = readAt(deployment, rpcUrls);
  expect([...rollups, ...attached].map(({ rpcUrl }) => rpcUrl)).toEqual(["http://own-a", "http://bravo", "http://own-o"]);
  expect(readChainAt(chain("later", 4), rpcUrls).rpcUrl).toBe("http://own-l");
});

it("knows all nodes of a chain that the configuration names, in their order", () => {
  const rpcUrls = [
    { rollup: "alfa", rpcUrl: "http://one" },
    { rollup: "bravo", rpcUrl: "http://b" },
    { rollup: "1", rpcUrl: "http://two" },
  ];
  expect(nodesOf(chain("alfa", 1), rpcUrls)).toEqual(["http://one", "http://two"]);
  expect(readChainAt(chain("alfa", 1), rpcUrls).rpcUrl).toBe("http://one");
  expect(nodesOf(chain("charlie", 3), rpcUrls)).toEqual([chain("charlie", 3).rpcUrl]);
});
