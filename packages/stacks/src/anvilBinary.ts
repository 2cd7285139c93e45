import { createRequire } from "node:module";
import { ParleyError } from "@parley/primitives";

/** Node's names of platforms and architectures in the names of Foundry's packages. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/**
 * The path of anvil's own executable, out of the platform package that npm installed. The `anvil` command of `node_modules/.bin` is a Node wrapper around
 * it, which would cost a Node process for every engine.
 * @throws ParleyError BINARY_MISSING when this platform has none or npm did not install it
 */
export function anvilBinary(): string {
  const name = `@foundry-rs/anvil-${process.platform}-${ARCHITECTURES[process.arch] ?? process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    // The platform package is a dependency of @foundry-rs/anvil, so it is looked up from there: npm may nest it.
    return createRequire(require.resolve("@foundry-rs/anvil/package.json")).resolve(`${name}/bin/anvil`);
  } catch (cause) {
    throw new ParleyError("BINARY_MISSING", `The execution engine's package ${name} is not installed`, {
      fields: { name, platform: process.platform, architecture: process.arch },
      cause,
      hint: "run `npm ci` without --omit=optional; Linux and macOS on x64 and arm64 are supported",
    });
  }
}
