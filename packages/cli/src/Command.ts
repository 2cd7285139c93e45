import type { CommandSpec, Flags, FlagValues } from "./flags.ts";
import type { Output } from "./Output.ts";

/** What a command gets from the outside world; only `main.ts` has the world itself. */
export interface Context<F extends Flags> {
  flags: FlagValues<F>;
  positionals: readonly string[];
  output: Output;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** aborted by the first SIGINT or SIGTERM */
  signal: AbortSignal;
  /** called at the second one, right before the process ends */
  onForce(task: () => void): void;
}

/** A command of `parley`. */
export interface Command<F extends Flags = Flags> {
  spec: CommandSpec<F>;
  /** @returns the exit code */
  run(context: Context<F>): Promise<number>;
}

/** A command whose flags' types are those of its own spec. */
export function defineCommand<F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command; // main parses with this very spec, so the values are of F
}
