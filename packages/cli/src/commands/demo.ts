import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Devnet, type DevnetOptions, MOST_OPERATORS, MOST_ROLLUPS } from "@parley/devnet";
import { type Context, defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { demoFalseRoot } from "../demoFalseRoot.ts";
import { demoLiar } from "../demoLiar.ts";
import { demoOtherBlock } from "../demoOtherBlock.ts";
import { demoTokens } from "../demoTokens.ts";
import { type Flags, integerFlag, textFlag, unknown } from "../flags.ts";
import { launch } from "../launch.ts";
import { networkFlags } from "../networkFlags.ts";

/** What a demonstration works with: a network of its own, with its fault armed, where it has one. */
export interface Stage extends Pick<Context<Flags>, "output" | "signal"> {
  devnet: Devnet;
}

interface Demo {
  leastRollups: number;
  leastOperators: number;
  faults(names: { operators: number; rollups: number }): NonNullable<DevnetOptions["faults"]>;
  /** resolves only when everything that it is there to show was observed */
  run(stage: Stage): Promise<string>;
}

const DEMOS: Readonly<Record<string, Demo>> = {
  // Without one of four equal stakes the other three hold three quarters, which is more than two thirds.
  liar: { leastRollups: 2, leastOperators: 4, faults: ({ operators }) => ({ equivocate: operators - 1 }), run: demoLiar },
  "false-root": { leastRollups: 3, leastOperators: 1, faults: ({ rollups }) => ({ falseStateRoot: rollups - 1 }), run: demoFalseRoot },
  "other-block": { leastRollups: 3, leastOperators: 1, faults: ({ rollups }) => ({ otherBlock: rollups - 1 }), run: demoOtherBlock },
  tokens: { leastRollups: 3, leastOperators: 1, faults: () => ({}), run: demoTokens },
};

export const demo = defineCommand({
  spec: {
    name: "demo",
    summary: `Watch an attack fail, or tokens travel, in a network of its own. NAME: ${Object.keys(DEMOS).join(", ")}. Ends with 0 only if everything was really observed.`,
    positionals: [{ name: "NAME", help: Object.keys(DEMOS).join(", ") }],
    flags: {
      rollups: integerFlag({ help: "how many rollups", fallback: 3, least: 2, most: MOST_ROLLUPS }),
      operators: integerFlag({ help: "how many operators", fallback: 4, least: 1, most: MOST_OPERATORS }),
      scheme: networkFlags.scheme,
      beat: networkFlags.beat,
      portBase: integerFlag({ help: "first of 100 ports; 0 for any free ones", fallback: 0, least: 0, most: 65_436 }),
      dataDir: textFlag({
        help: "directory of its network, kept afterwards; a temporary one unless given",
        placeholder: "DIR",
        fallback: undefined,
      }),
      json: jsonFlag,
    },
  },
  async run(context) {
    const { flags, positionals, output, cwd, signal } = context;
    const name = positionals[0] ?? "";
    const chosen = Object.hasOwn(DEMOS, name) ? DEMOS[name] : undefined;
    if (chosen === undefined) throw unknown({ what: "demo", name, known: Object.keys(DEMOS), where: "parley demo" });
    const rollups = Math.max(flags.rollups, chosen.leastRollups);
    const operators = Math.max(flags.operators, chosen.leastOperators);
    const temporary = flags.dataDir === undefined ? await mkdtemp(join(tmpdir(), "parley-demo-")) : undefined;
    let isObserved = false;
    try {
      const dataDir = temporary ?? resolve(cwd, flags.dataDir ?? "");
      const devnet = await launch(context, {
        rollups,
        operators,
        scheme: flags.scheme,
        beatMs: flags.beat,
        portBase: flags.portBase,
        dataDir,
        faults: chosen.faults({ operators, rollups }),
      });
      try {
        const failed = devnet.failed.then((error) => {
          throw error;
        });
        const conclusion = await Promise.race([chosen.run({ devnet, output, signal }), failed]);
        isObserved = true;
        output.say({ event: "complete", demo: name, conclusion }, `\ndemo ${name} complete: ${conclusion}`);
      } finally {
        await devnet.stop();
      }
      return 0;
    } finally {
      // After a failure the logs are what one wants to read.
      if (temporary !== undefined && isObserved) await rm(temporary, { recursive: true, force: true });
      else if (temporary !== undefined && !signal.aborted)
        output.say({ event: "logs", directory: temporary }, `logs: ${join(temporary, "logs")}`);
    }
  },
});
