import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AttachedRollup, type Deployment, encodeDeployment, rollupId } from "@parley/primitives";
import { silentLogger, systemClock } from "@parley/runtime";
import { startTestNetwork, type TestNetwork } from "@parley/sdk/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { watchAttached } from "./watchAttached.ts";

let directory: string;
let network: TestNetwork;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "parley-attached-"));
  network = await startTestNetwork({ rollups: ["alpha"], operators: 1 });
});
afterAll(async () => {
  await network.stop();
  await rm(directory, { recursive: true });
});

const chain = (name: string, chainId: bigint): AttachedRollup => {
  const address = `0x${"a1".repeat(20)}` as const;
  const place = { chainId, genesisHash: `0x${"91".repeat(32)}` as const, gateway: address };
  const shared = {
    rpcUrl: "http://127.0.0.1:1",
    lightClient: address,
    policy: address,
    deployedAt: 7n,
    gatewayCreation: place.genesisHash,
    stride: 1n,
    blockTimeMs: 1_000,
  };
  return { name, rollupId: rollupId(place), ...place, ...shared };
};

it("hands over what is attached to the deployment later, once each, whatever stands in the file meanwhile", async () => {
  const deploymentFile = join(directory, "deployment.json");
  const [first, second, third] = [chain("one", 11n), chain("two", 12n), chain("three", 13n)];
  const write = (...attached: AttachedRollup[]) => {
    const deployment: Deployment = { ...network.deployment, attached };
    return writeFile(deploymentFile, JSON.stringify(encodeDeployment(deployment)));
  };
  const handed: string[] = [];
  let next = Promise.withResolvers<void>();
  const abort = new AbortController();
  const warned = Promise.withResolvers<void>();
  const logger = { ...silentLogger, warn: () => warned.resolve() };
  await write(first);
  const watching = watchAttached({
    deploymentFile,
    known: [first],
    attach({ name }) {
      handed.push(name);
      next.resolve();
    },
    pollMs: 5,
    clock: systemClock,
    logger,
    signal: abort.signal,
  });
  await write(first, second);
  await next.promise;
  await writeFile(deploymentFile, "{");
  await warned.promise;
  next = Promise.withResolvers();
  await write(first, second, third);
  await next.promise;
  abort.abort();
  await watching;
  expect(handed).toEqual(["two", "three"]);
});
