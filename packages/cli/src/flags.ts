import { parseArgs } from "node:util";
import { type Address, type Hex, nearestKey, ParleyError } from "@parley/primitives";
import { isAddress } from "viem";

/** One setting of a command: `--name` on the command line, `PARLEY_NAME` in the environment. */
export interface Flag<T> {
  /** what stands behind the flag in the help; undefined: the flag stands alone */
  placeholder: string | undefined;
  help: string;
  fallback: T;
  /** no error shows what was given */
  isSecret?: boolean;
  /** @throws Error saying what is expected */
  parse(text: string): T;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;
export type FlagValues<F extends Flags> = { readonly [K in keyof F]: F[K] extends Flag<infer T> ? T : never };

/** What a command takes. */
export interface CommandSpec<F extends Flags> {
  name: string;
  summary: string;
  /** in order; all are required */
  positionals: readonly { name: string; help: string }[];
  flags: F;
}

/** What was asked for: values for every flag, or the help. */
export type Parsed<F extends Flags> = { kind: "help" } | { kind: "run"; flags: FlagValues<F>; positionals: readonly string[] };

/** A flag without a value. In the environment: 1, true, 0, false. */
export function switchFlag(help: string): Flag<boolean> {
  return {
    placeholder: undefined,
    help,
    fallback: false,
    parse(text) {
      if (/^(1|true)$/i.test(text)) return true;
      if (/^(0|false)$/i.test(text)) return false;
      throw new Error("true or false");
    },
  };
}

/** Text of at least one character. */
export function textFlag<T extends string | undefined>({
  help,
  placeholder,
  fallback,
}: {
  help: string;
  placeholder: string;
  fallback: T;
}): Flag<T | string> {
  return {
    placeholder,
    help,
    fallback,
    parse(text) {
      if (text === "") throw new Error("something");
      return text;
    },
  };
}

/** An account of a chain, in lower case or with EIP-55's checksum. */
export function addressFlag({ help }: { help: string }): Flag<Address | undefined> {
  return {
    placeholder: "ADDRESS",
    help,
    fallback: undefined,
    parse(text) {
      if (!isAddress(text)) throw new Error("an address: 0x and 40 hex digits, with the right checksum if any are capital letters");
      return text.toLowerCase() as Address; // lower-casing keeps the form
    },
  };
}

/** A secp256k1 secret key. */
export function keyFlag({ help }: { help: string }): Flag<Hex | undefined> {
  return {
    placeholder: "KEY",
    isSecret: true,
    help,
    fallback: undefined,
    parse(text) {
      if (!/^0x[0-9a-f]{64}$/i.test(text)) throw new Error("0x and 64 hex digits");
      return text.toLowerCase() as Hex; // matched the pattern above
    },
  };
}

/** An integer in `[least, most]`. */
export function integerFlag<T extends number | undefined>({
  help,
  fallback,
  least,
  most,
}: {
  help: string;
  fallback: T;
  least: number;
  most: number;
}): Flag<number | T> {
  return {
    placeholder: "N",
    help,
    fallback,
    parse(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= least && value <= most)) throw new Error(`an integer from ${least} to ${most}`);
      return value;
    },
  };
}

/** One of several words. */
export function wordFlag<const W extends string>({
  help,
  words,
  fallback,
}: {
  help: string;
  words: readonly W[];
  fallback: NoInfer<W>;
}): Flag<W> {
  return {
    placeholder: words.join("|"),
    help,
    fallback,
    parse(text) {
      const word = words.find((known) => known === text);
      if (word === undefined) throw new Error(`one of ${words.join(", ")}`);
      return word;
    },
  };
}

/** A time such as `1s`, `1.5s` or `250ms`, in milliseconds. */
export function durationFlag({
  help,
  fallbackMs,
  leastMs,
  mostMs,
}: {
  help: string;
  fallbackMs: number;
  leastMs: number;
  mostMs: number;
}): Flag<number> {
  return {
    placeholder: "TIME",
    help,
    fallback: fallbackMs,
    parse(text) {
      const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s)$/.exec(text) ?? [];
      const valueMs = digits === undefined ? Number.NaN : Number(digits) * (unit === "s" ? 1_000 : 1);
      if (!Number.isInteger(valueMs) || valueMs < leastMs || valueMs > mostMs)
        throw new Error(`a time from ${leastMs}ms to ${mostMs / 1_000}s, such as 1s or 250ms`);
      return valueMs;
    },
  };
}

/** `portBase` → `--port-base`. */
export function flagName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `portBase` → `PARLEY_PORT_BASE`. */
export function environmentName(key: string): string {
  return `PARLEY_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/**
 * Reads a command's arguments and environment; the command line wins.
 * @throws ParleyError CONFIG_INVALID for an unknown flag (naming the nearest one), a value that is none, a positional too many or too few
 */
export function parseCommand<F extends Flags>(
  spec: CommandSpec<F>,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Parsed<F> {
  const byName = new Map(Object.keys(spec.flags).map((key) => [flagName(key), key]));
  const options = Object.fromEntries(
    Object.entries(spec.flags).map(([key, { placeholder }]) => [
      flagName(key).slice(2),
      { type: placeholder === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  // Not strict: Node's own errors name no near flag. A value may begin with a dash only as `--flag=-value`.
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") return { kind: "help" };
    const key = byName.get(token.rawName);
    if (key === undefined)
      throw unknown({ what: "flag", name: token.rawName, known: [...byName.keys(), "--help"], where: `parley ${spec.name}` });
    if (given.has(key)) throw invalid(`${token.rawName} is given twice`, { flag: token.rawName });
    const isSwitch = spec.flags[key]?.placeholder === undefined;
    if (!isSwitch && (token.value === undefined || (token.value.startsWith("-") && !token.inlineValue)))
      throw invalid(`${token.rawName} needs a value: ${flagUsage(key, spec.flags[key])}`, { flag: token.rawName });
    given.set(key, token.value ?? "true");
  }
  checkPositionals(spec, positionals);

  const entries = Object.entries(spec.flags).map(([key, flag]) => {
    const argument = given.get(key);
    const fromEnvironment = env[environmentName(key)];
    if (argument !== undefined) return [key, parseValue(flag, flagName(key), argument)];
    if (fromEnvironment !== undefined && fromEnvironment !== "") return [key, parseValue(flag, environmentName(key), fromEnvironment)];
    return [key, flag.fallback];
  });
  return { kind: "run", flags: Object.fromEntries(entries) as FlagValues<F>, positionals }; // every key of F, each parsed by its own flag
}

/** The help text of one command. */
export function commandHelp(spec: CommandSpec<Flags>): string {
  const usage = ["parley", spec.name, ...spec.positionals.map(({ name }) => name), "[flags]"].join(" ");
  const rows = [
    ...spec.positionals.map(({ name, help }) => [name, help] as const),
    ...Object.entries(spec.flags).map(
      ([key, flag]) => [flagUsage(key, flag), `${flag.help}${defaultOf(flag)} [${environmentName(key)}]`] as const,
    ),
    ["--help", "this text"] as const,
  ];
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [`${spec.summary}`, "", `usage: ${usage}`, "", ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)].join("\n");
}

/** The error for a word that is none of the known ones. */
export function unknown({
  what,
  name,
  known,
  where,
}: {
  what: string;
  name: string;
  known: readonly string[];
  where: string;
}): ParleyError {
  const near = nearestKey(name, known);
  return invalid(
    `Unknown ${what} ${name.slice(0, 64)} of ${where}`,
    { [what]: name },
    near === undefined ? `known: ${known.join(", ")}` : `did you mean ${near}?`,
  );
}

function checkPositionals(spec: CommandSpec<Flags>, given: readonly string[]): void {
  const missing = spec.positionals[given.length];
  if (missing !== undefined) throw invalid(`parley ${spec.name} needs ${missing.name}: ${missing.help}`, { missing: missing.name });
  const extra = given[spec.positionals.length];
  if (extra !== undefined)
    throw invalid(`parley ${spec.name} does not know what to do with ${extra.slice(0, 64)}`, { extra }, `see parley ${spec.name} --help`);
}

function parseValue(flag: Flag<unknown>, name: string, text: string): unknown {
  try {
    return flag.parse(text);
  } catch (cause) {
    const given = flag.isSecret === true ? "not as it should be" : JSON.stringify(text.slice(0, 64));
    throw invalid(`${name} is ${given}; expected ${cause instanceof Error ? cause.message : "another value"}`, { name });
  }
}

function flagUsage(key: string, flag: Flag<unknown> | undefined): string {
  return flag?.placeholder === undefined ? flagName(key) : `${flagName(key)} ${flag.placeholder}`;
}

function defaultOf({ fallback, placeholder }: Flag<unknown>): string {
  if (placeholder === undefined || fallback === undefined) return "";
  return placeholder === "TIME" ? `; default ${Number(fallback)}ms` : `; default ${String(fallback)}`;
}

function invalid(message: string, fields: Readonly<Record<string, unknown>>, hint = "see --help"): ParleyError {
  return new ParleyError("CONFIG_INVALID", message, { fields, hint });
}
