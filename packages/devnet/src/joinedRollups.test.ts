import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AttachedRollup, ParleyError, type RollupDeployment, rollupId } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hostingRefusal, hostJoined, requestHosting } from "./joinedRollups.ts";
import { until } from "./until.ts";

let directory: string;
let stop: AbortController;
let hosted: Promise<void>;
let asked: string[];
let broken: Set<string>;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "parley-joined-"));
  [stop, asked, broken] = [new AbortController(), [], new Set()];
  hosted = hostJoined({
    directory,
    clock,
    signal: stop.signal,
    async host(joined) {
      const { name } = "rollup" in joined ? joined.rollup : joined.attached;
      asked.push(name);
      if (broken.has(name)) throw new ParleyError("PROCESS_EXITED", `${name} ended`);
    },
  });
});
afterEach(async () => {
  stop.abort();
  await hosted;
  await rm(directory, { recursive: true, force: true });
});

const patience = { timeoutMs: 60_000, clock };
const [address, hash] = [`0x${"0a".repeat(20)}`, `0x${"0b".repeat(32)}`] as const;
const rollup: Omit<RollupDeployment, "name"> = {
  ...{
    rollupId: hash,
    chainId: 9n,
    genesisHash: hash,
    genesisFile: "genesis.json",
    blockBeats: 1,
    genesisTimestamp: 1n,
    gasLimit: 1n,
    baseFeePerGas: 1n,
  },
  ...{ coinbase: address, sequencer: address, rpcUrl: "http://127.0.0.1:9", gateway: address, lightClient: address, policy: address },
  derivation: { l1StartNumber: 1n, l1StartHash: hash, portals: address, sequencingWindow: 600n, maxDrift: 600n, originStep: 4n },
};
const request = (name: string) => requestHosting(directory, { rollup: { ...rollup, name }, parrot: address });

it("hosts each that is asked for once, and says why not; then it can be asked for again", async () => {
  broken.add("delta");
  await writeFile(join(directory, "garbage.json"), "{");
  await request("delta");
  expect(await until({ what: "The refusal", ...patience }, () => hostingRefusal(directory, "delta"))).toBe("delta ended");
  expect(await until({ what: "The refusal of garbage", ...patience }, () => hostingRefusal(directory, "garbage"))).toContain("is not JSON");
  broken.clear();
  await request("delta");
  await request("echo");
  await until({ what: "All requests", ...patience }, async () => (asked.length === 3 && asked.includes("echo") ? true : undefined));
  expect(asked.filter((name) => name === "delta")).toHaveLength(2);
  expect(await hostingRefusal(directory, "delta")).toBeUndefined();
  expect((await readdir(directory)).sort()).toEqual(["delta.json", "echo.json", "garbage.refused"]);
});

it("takes attached chains whose id is that of their chain and gateway, and says of others why not", async () => {
  const place = { chainId: 10n, genesisHash: hash, gateway: address };
  const others = { rpcUrl: "http://127.0.0.1:9", lightClient: address, policy: address, deployedAt: 7n, gatewayCreation: hash };
  const chain: AttachedRollup = { name: "omega", rollupId: rollupId(place), ...place, ...others, stride: 3n, blockTimeMs: 2_000 };
  await requestHosting(directory, { attached: { ...chain, name: "psi", rollupId: hash }, parrot: address });
  expect(await until({ what: "The refusal", ...patience }, () => hostingRefusal(directory, "psi"))).toContain(
    "its rollupId is not that of",
  );
  await requestHosting(directory, { attached: chain, parrot: address });
  await until({ what: "The request", ...patience }, async () => (asked.includes("omega") ? true : undefined));
  expect(asked).toEqual(["omega"]);
});
