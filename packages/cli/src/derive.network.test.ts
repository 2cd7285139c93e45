import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Deployment, encodeDeployment } from "@parley/primitives";
import { PostedRollup } from "@parley/rollup-node/testing";
import { FakeBeacon } from "@parley/sdk/testing";
import { toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PlainNode } from "./testing/PlainNode.ts";
import { endOfCli, runCli } from "./testing/runCli.ts";

let posted: PostedRollup;
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-derive-test-"));
  posted = await PostedRollup.start();
  const { chain, deployment } = posted;
  await copyFile(chain.genesisFile, join(cwd, "genesis.json"));
  await write("deployment.json", deployment);
  await posted.mine({ forced: [await chain.transaction({ from: 1, nonce: 0 })] });
  for (let i = 0; i < 5; i++) await posted.build([await chain.transaction({ nonce: i })]);
  await posted.mine({ payloads: [new Uint8Array([1, 2, 3]), ...posted.payloads(posted.blocks)] });
});
afterAll(async () => {
  await posted.stop();
  await rm(cwd, { recursive: true, force: true });
});

function write(name: string, deployment: Deployment): Promise<void> {
  return writeFile(join(cwd, name), JSON.stringify(encodeDeployment(deployment)));
}

/** Whose temporary files nobody else writes. */
async function derive(...args: readonly string[]) {
  const temporary = await mkdtemp(join(cwd, "tmp-"));
  const ended = await endOfCli(["rollup", "derive", "test", ...args], { cwd, env: { TMPDIR: temporary } });
  expect(await readdir(temporary)).toEqual([]);
  return ended;
}

describe("parley rollup derive", { timeout: 1_200_000 }, () => {
  it("rebuilds a rollup from the deployment, the genesis and the L1, and compares", async () => {
    const { code, stdout, stderr } = await derive("--deployment", "deployment.json", "--compare");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const start = posted.rollup.derivation.l1StartNumber;
    expect(stdout).toContain(`L1 block ${start + 2n}: payload 0 is ignored: it is no batch`);
    expect(stdout).toContain(`walked 2 L1 blocks from ${start + 1n} to ${start + 2n}, with 2 payloads`);
    expect(stdout).toContain("ignored   1 × form");
    expect(stdout).toContain(`tip       block 5 ${posted.hashes.at(-1)}`);
    expect(stdout).toContain("blocks 1 to 5 are those that its RPC shows");
  });

  it("speaks JSON, and says where the rollup's RPC shows another chain", async () => {
    const [rollup] = posted.deployment.rollups;
    if (rollup === undefined) throw new Error("there is one rollup");
    await write("false.json", { ...posted.deployment, rollups: [{ ...rollup, rpcUrl: posted.l1.rpcUrl }] });
    const { code, stdout } = await derive("--deployment", "false.json", "--compare", "--json");
    const lines = stdout.split("\n").map((line) => JSON.parse(line));
    const { hash: shown } = await posted.l1.client.getBlock({ blockNumber: 1n });
    expect(code).toBe(1);
    // On a busy machine there is progress in between.
    expect(lines.map(({ event }) => event).filter((event) => event !== "progress")).toEqual(["ignored", "derived"]);
    expect(lines.at(-1)).toMatchObject({
      ok: false,
      l1Blocks: 2,
      payloads: 2,
      ignored: { form: 1 },
      blocks: 5,
      equal: "0",
      difference: { number: "1", derived: posted.hashes[0], shown },
      tip: { number: "5", hash: posted.hashes[4] },
    });
  });

  it("follows until it is told to end", async () => {
    const following = await runCli(["rollup", "derive", "test", "--deployment", "deployment.json", "--follow", "--poll", "100ms"], { cwd });
    await following.line(/payload 0 is ignored/);
    // It hears of what comes while it runs.
    const { number } = await posted.mine({ payloads: [new Uint8Array([4, 5, 6])] });
    await following.line(new RegExp(`^L1 block ${number}: payload 0 is ignored`));
    process.kill(following.pid, "SIGINT");
    expect(await following.ended).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("tip       block 5") });
  });

  it("reads blobs from anvil itself, and of another L1 from a beacon API, without which it says what to give", async () => {
    const other = await PostedRollup.start();
    const beacon = await FakeBeacon.start({ genesisTime: other.rollup.genesisTimestamp });
    let node: PlainNode | undefined;
    try {
      const directory = await mkdtemp(join(cwd, "blobs-"));
      await copyFile(other.chain.genesisFile, join(directory, "genesis.json"));
      await writeFile(join(directory, "deployment.json"), JSON.stringify(encodeDeployment(other.deployment)));
      await other.mine();
      for (let i = 0; i < 2; i++) await other.build([await other.chain.transaction({ nonce: i })]);
      const { timestamp, carriers } = await other.mine({ payloads: other.payloads(other.blocks), inBlobs: [0] });
      await beacon.put(
        timestamp,
        carriers.flatMap((carrier) => (carrier.kind === "blobs" ? carrier.blobs : [])),
      );
      const file = ["--deployment", join(directory, "deployment.json")];
      const tip = `tip       block 2 ${other.hashes.at(-1)}`;
      const onAnvil = await derive(...file);
      expect(onAnvil).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(tip) });

      node = await PlainNode.start(other.l1.client);
      const elsewhere = [...file, "--l1-rpc", node.url];
      const without = await derive(...elsewhere);
      // Its progress aside, which a busy machine is told.
      expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining("has no source of blobs") });
      expect(without.stdout).not.toContain("tip ");
      expect(without.stderr).toContain("--beacon URL");
      const withBeacon = await derive(...elsewhere, "--beacon", `http://127.0.0.1:1,${beacon.url}`);
      expect(withBeacon).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(tip) });
      const lost = await derive(...elsewhere, "--beacon", "http://127.0.0.1:1");
      expect(lost).toMatchObject({ code: 1, stderr: expect.stringContaining("name a blob archive as well") });
      const odd = await derive(...elsewhere, "--beacon", "beacon");
      expect(odd).toMatchObject({ code: 2, stderr: expect.stringContaining("no URL of http or https") });
    } finally {
      await node?.stop();
      await beacon.stop();
      await other.stop();
    }
  });

  it.each([
    ["no such rollup", ["elsewhere"], {}, "The deployment has no rollup elsewhere", "known rollups: test"],
    [
      "an L1 that does not answer",
      ["test", "--l1-rpc", "http://127.0.0.1:1"],
      {},
      "reading the chain id failed",
      "check that the chain's RPC answers",
    ],
    ["no genesis file", ["test"], { genesisFile: "missing.json" }, "missing.json, cannot be read", "copy both"],
  ])("%s: what happened, to what, and what to try", async (_, args, fields, message, hint) => {
    await write("other.json", { ...posted.deployment, rollups: posted.deployment.rollups.map((rollup) => ({ ...rollup, ...fields })) });
    const ended = await endOfCli(["rollup", "derive", ...args, "--deployment", "other.json"], { cwd });
    expect(ended.code).toBe("genesisFile" in fields ? 2 : 1);
    expect(ended).toMatchObject({ stdout: "", stderr: expect.stringContaining(message) });
    expect(ended.stderr).toContain(hint);
  });

  it("another L1 than the deployment's, or another block of it, is not derived from", async () => {
    const { deployment } = posted;
    await write("chain.json", { ...deployment, l1: { ...deployment.l1, chainId: 1n } });
    expect(await derive("--deployment", "chain.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The L1 endpoint is chain 31337"),
    });
    const rollups = deployment.rollups.map((rollup) => ({
      ...rollup,
      derivation: { ...rollup.derivation, l1StartHash: toHex(7, { size: 32 }) },
    }));
    await write("start.json", { ...deployment, rollups });
    expect(await derive("--deployment", "start.json")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("derivation begins on block"),
    });
  });
});
