import { ParleyError } from "@parley/primitives";
import { type LeashedProcess, leashedProcess } from "@parley/runtime";
import { anvilBinary } from "./anvilBinary.ts";

export interface StartAnvilOptions {
  /** everything but `--host`, `--port` and `--no-cors` */
  args: readonly string[];
  /** 0, as when left out: any free one */
  port?: number;
  /** ends the start, and the process with it */
  signal?: AbortSignal;
}

export interface RunningAnvil {
  /** JSON-RPC on loopback */
  rpcUrl: string;
  process: LeashedProcess;
}

/**
 * Starts anvil on 127.0.0.1, leashed to this process, and resolves when it listens.
 * @throws ParleyError ENGINE_EXITED when it ended before that (the port is taken, an argument is wrong), BINARY_MISSING when there is no executable;
 * the signal's reason
 */
export async function startAnvil({ args, port = 0, signal }: StartAnvilOptions): Promise<RunningAnvil> {
  signal?.throwIfAborted();
  const listening = Promise.withResolvers<string>();
  const anvil = await leashedProcess({
    command: anvilBinary(),
    args: ["--host", "127.0.0.1", "--port", String(port), "--no-cors", ...args],
    onLine: (line) => {
      // The port that the kernel chose for 0 is told nowhere else.
      const address = /^Listening on (127\.0\.0\.1:\d+)$/.exec(line)?.[1];
      if (address !== undefined) listening.resolve(`http://${address}`);
    },
  });
  const ended = anvil.exited.then((exit) => {
    throw new ParleyError(
      "ENGINE_EXITED",
      `anvil ended while it started: ${exit.stderr.at(-1) ?? `exit code ${exit.code ?? exit.signal}`}`,
      {
        fields: { args, port, ...exit },
        hint: "the last lines of its error output are in `stderr`; a taken port is the usual reason",
      },
    );
  });
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  if (signal?.aborted) onAbort();
  try {
    return { rpcUrl: await Promise.race([listening.promise, ended, aborted.promise]), process: anvil };
  } catch (cause) {
    await anvil.stop();
    throw cause;
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // Losers of the race: an anvil that ends later is its owner's matter.
    ended.catch(() => undefined);
  }
}
