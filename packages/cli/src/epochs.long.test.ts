/** A fifth operator joins a running network by the commands that its owner has, signs in the next epoch, rotates its key, and leaves; messages arrive all the while. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lightClientAbi } from "@parley/contracts-abi";
import { type OperatorStatus, readNetwork, readOperatorStatus, until } from "@parley/devnet";
import { systemClock as clock, freePort } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const CONFIG = "fifth/operator.json";
const patience = { clock, pollMs: 500, timeoutMs: 900_000 };

let cwd: string;
let running: Cli[];
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-epochs-"));
  running = [await runCli(["up", "--port-base", "0", "--rollups", "2"], { cwd })];
  await running[0]?.line(/^running/);
});
afterEach(async (context) => {
  for (const cli of running.reverse()) await cli.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

const parley = async (...args: string[]) => {
  const { code, stdout, stderr } = await endOfCli([...args, "--json"], { cwd });
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
};

it("an operator joins, rotates its key and leaves by itself", { timeout: 1_800_000 }, async () => {
  const { deployment, file } = await openNetwork({ dataDir: ".parley", cwd });
  const [port, statusPort] = [await freePort(), await freePort()];
  const [made] = await parley("operator", "init", "fifth", "--name", "fifth", "--port", String(port), "--status-port", String(statusPort));
  const operator = String(made?.operator);
  expect(await endOfCli(["operator", "init", "fifth"], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is there already"),
  });
  const [before] = await parley("operator", "status", "--config", CONFIG);
  expect(before).toMatchObject({ isMember: false, isOperator: false, seat: null, process: null });
  await parley("operator", "register", "--config", CONFIG, "--stake", "32");
  expect(await parley("operator", "register", "--config", CONFIG)).toEqual([{ event: "member", operator }]);

  const statusUrl = `http://127.0.0.1:${statusPort}`;
  const run = async () => {
    running.push(await runCli(["operator", "run", "--config", CONFIG], { cwd }));
    return until({ ...patience, what: "The fifth operator's status" }, () => readOperatorStatus(statusUrl));
  };
  await run();
  const signedBy = (epoch: number, isIn: (status: OperatorStatus) => boolean) =>
    until({ ...patience, what: `A certificate of epoch ${epoch} as it should be` }, async () => {
      const status = await readOperatorStatus(statusUrl);
      return status.epoch === epoch && status.lastCertificate !== undefined && isIn(status) ? status : undefined;
    });
  const includesFifth = ({ seat, lastCertificate }: OperatorStatus) =>
    seat !== undefined && lastCertificate?.signers.includes(seat) === true;
  // Nobody told the others: one of them publishes the epoch, and all change over.
  await signedBy(2, includesFifth);
  await until({ ...patience, what: "The change of the four others" }, async () =>
    (await readNetwork(file)).operators.every((status) => status?.epoch === 2) ? true : undefined,
  );
  const adopted = async () =>
    Promise.all(
      deployment.rollups.map(({ rpcUrl, lightClient }) =>
        chainClient(rpcUrl).readContract({ address: lightClient, abi: lightClientAbi, functionName: "latestEpoch" }),
      ),
    );
  await until({ ...patience, what: "The second table on both rollups" }, async () =>
    (await adopted()).every((epoch) => epoch === 2) ? true : undefined,
  );
  await delivered();

  const keysBefore = JSON.parse(await readFile(join(cwd, CONFIG), "utf8"));
  await parley("operator", "rotate-key", "--config", CONFIG);
  const keysAfter = JSON.parse(await readFile(join(cwd, CONFIG), "utf8"));
  expect(keysAfter.formerKeys).toEqual([keysBefore.signingKey]);
  expect(keysAfter.signingKey).not.toEqual(keysBefore.signingKey);
  await running.pop()?.stop({ graceMs: 20_000 });
  await run();
  await signedBy(3, includesFifth);
  await delivered();
  // A rollup that joins begins with the first table, and is brought the others before it talks.
  await parley("rollup", "create", "delta");

  const [left] = (await parley("operator", "exit", "--config", CONFIG)).slice(-1);
  expect(left).toMatchObject({ event: "left", operator, lastEpoch: 3 });
  await signedBy(4, ({ seat, lastCertificate }) => seat === undefined && lastCertificate?.signers.length === 4);
  await delivered();
  const ended = await parley("operator", "status", "--config", CONFIG);
  expect(ended).toMatchObject([{ isMember: false, seat: null, epoch: 4, process: { epoch: 4 } }]);
});

/** A message travels under the tables of the moment. */
async function delivered(): Promise<void> {
  await parley("send", "hello", "--from", "alfa", "--to", "bravo");
}
