/**
 * `node scripts/forge.ts ARGUMENTS`: forge, which ends as it ends. The command that its npm package brings (`npx forge`) ends with 0 whatever forge found, so nothing that has to fail may rest on that one.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** Node's names of architectures in the names of Foundry's packages. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/** The path of forge's own executable, out of the platform package that npm installed. @throws Error when this platform has none, or npm did not install it */
export function forgeBinary(): string {
  const require = createRequire(import.meta.url);
  const name = `@foundry-rs/forge-${process.platform}-${ARCHITECTURES[process.arch] ?? process.arch}`;
  // A dependency of @foundry-rs/forge, so it is looked up from there: npm may nest it.
  return createRequire(require.resolve("@foundry-rs/forge/package.json")).resolve(`${name}/bin/forge`);
}

if (import.meta.main) process.exitCode = spawnSync(forgeBinary(), process.argv.slice(2), { stdio: "inherit" }).status ?? 1;
