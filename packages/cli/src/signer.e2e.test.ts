import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { domainOf, encryptKeystore, RemoteSigner } from "@parley/signer";
import { TestAuthority, TestChain, testSecretKey, testTable } from "@parley/signer/testing";
import { expect, it, onTestFinished } from "vitest";
import { runCli } from "./testing/runCli.ts";

const table = testTable(1);
const domain = domainOf(table, 0);
const { operator = "0x" } = table.operators[0] ?? {};
const chain = new TestChain(16);

it("holds a key alone, and hands what was signed on to another machine", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "parley-signer-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const authority = await TestAuthority.create();
  const client = await authority.issue("operator");
  const { ca, certificate, key } = await authority.issue("signer");
  const secret = { mode: 0o600 };
  const files = { ca: join(cwd, "ca.pem"), certificate: join(cwd, "signer.pem"), key: join(cwd, "signer.key") };
  await writeFile(files.ca, ca);
  await writeFile(files.certificate, certificate);
  await writeFile(files.key, key, secret);
  const signingKey = { keystoreFile: join(cwd, "keystore.json"), passwordFile: join(cwd, "password") };
  const keystore = await encryptKeystore({ secretKey: testSecretKey(0), scheme: 1, password: "correct horse" });
  await writeFile(signingKey.keystoreFile, JSON.stringify(keystore), secret);
  await writeFile(signingKey.passwordFile, "correct horse\n", secret);
  const configure = async (name: string, fields: object) => {
    const config = {
      ...{ name, dataDir: join(cwd, name), listen: { host: "127.0.0.1", port: 0 } },
      tls: { caFile: files.ca, certificateFile: files.certificate, keyFile: files.key },
      ...{ operator, l1ChainId: "31337", avs: table.avs, operatorSetId: 0, scheme: 1, signingKey },
      ...fields,
    };
    await writeFile(join(cwd, `${name}.json`), JSON.stringify(config), secret);
    return `${name}.json`;
  };
  const run = async (...args: string[]) => {
    const cli = await runCli(args, { cwd, env: { PARLEY_JSON: "1" } });
    onTestFinished(async () => void (await cli.stop()));
    return cli;
  };
  const signer = async (config: string) => {
    const cli = await runCli(["signer", "--config", config], { cwd });
    onTestFinished(async () => void (await cli.stop()));
    const { url } = JSON.parse(await cli.line(/signer_started/));
    const remote = await RemoteSigner.open({ url, tls: client, operator, headers: async (_, from, to) => chain.headers(from, to) });
    onTestFinished(() => remote.close());
    return { cli, remote };
  };

  const first = await configure("first", { allowEmptyProtection: true });
  const { cli, remote } = await signer(first);
  expect(await remote.attest({ domain, beat: 1n, heads: [chain.head(5n)] })).toHaveProperty("attestation");
  // A second one, and who would look into its records, find the directory taken.
  expect(await (await run("signer", "--config", first)).ended).toMatchObject({ code: 1, stdout: expect.stringContaining("STORE_FAILED") });
  expect((await (await run("protection", "export", "out.json", "--config", first)).ended).code).toBe(1);
  expect((await cli.stop()).code).toBe(0);

  expect((await (await run("protection", "export", "out.json", "--config", first)).ended).code).toBe(0);
  expect(await readFile(join(cwd, "out.json"), "utf8")).toContain(chain.hash(5n));
  const second = await configure("second", { allowEmptyProtection: false });
  expect((await (await run("signer", "--config", second)).ended).stdout).toContain("PROTECTION_EMPTY");
  const stranger = await configure("stranger", { allowEmptyProtection: false, operatorSetId: 7 });
  expect((await (await run("protection", "import", "out.json", "--config", stranger)).ended).stdout).toContain("INTERCHANGE_INVALID");
  for (let time = 0; time < 2; time += 1)
    expect((await (await run("protection", "import", "out.json", "--config", second)).ended).code).toBe(0);
  const later = await signer(second);
  const asked = { domain, beat: 2n, heads: [chain.head(5n, { stateRoot: chain.hash(1n) })] };
  expect(await later.remote.attest(asked)).toHaveProperty("refused.reason", "conflicts-with-signed");
  expect(await later.remote.attest({ domain, beat: 2n, heads: [chain.head(6n)] })).toHaveProperty("attestation");
});
