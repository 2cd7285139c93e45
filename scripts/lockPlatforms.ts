/**
 * Completes package-lock.json with the optional packages of other platforms that the registry in use does not offer. npm leaves those out of a lock that it writes, and
 * `npm ci` then refuses that lock. Run after every `npm install` (`npm run lock`); running it twice changes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const OS = /(android|darwin|freebsd|linux|openharmony|win32)/;
const CPU: Readonly<Record<string, string>> = { amd64: "x64", x64: "x64", arm64: "arm64", arm: "arm", ia32: "ia32", wasm32: "wasm32" };

const path = "package-lock.json";
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(path, "utf8"));
let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    // A range cannot be resolved without the registry.
    if (lock.packages[key] !== undefined || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const os = OS.exec(name)?.[1];
    const cpu = name.split("-").flatMap((part) => CPU[part] ?? []);
    if (os === undefined) continue;
    lock.packages[key] = {
      version,
      cpu,
      ...(parent.dev === true ? { dev: true } : {}),
      ...(name.endsWith("musl") ? { libc: ["musl"] } : {}),
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
const entries = Object.entries(lock.packages).sort(([a], [b]) => (a === "" ? -1 : b === "" ? 1 : a.localeCompare(b, "en")));
lock.packages = Object.fromEntries(entries);
if (added > 0) writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${path}: ${added} packages of other platforms added\n`);
