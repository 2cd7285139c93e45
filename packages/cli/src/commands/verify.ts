import { type Hex, ParleyError } from "@parley/primitives";
import { messageStatus, verifyMessage } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { openNetwork } from "../network.ts";

export const verify = defineCommand({
  spec: {
    name: "verify",
    summary: "Check a delivered message from RPC data alone: its hash, lane, head, checkpoint, signatures, table and stake. Trusts nobody.",
    positionals: [{ name: "MESSAGE_ID", help: "0x and 64 hex digits" }],
    flags: { dataDir: dataDirFlag, json: jsonFlag },
  },
  async run({ flags, positionals, output, cwd }) {
    const messageId = parseMessageId(positionals[0] ?? "");
    const { deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const { ok, steps, evidence } = await verifyMessage({ deployment, messageId }).catch(async (error: unknown) => {
      if (!(error instanceof ParleyError) || error.code !== "EVIDENCE_MISSING") throw error;
      // It may just be under way.
      const { status, reason, nextAction } = await messageStatus({ deployment, messageId });
      if (status === "delivered") throw error;
      throw new ParleyError("EVIDENCE_MISSING", `Message ${messageId} is not delivered but ${status}: ${reason}`, {
        cause: error,
        fields: { messageId, status },
        hint: nextAction,
      });
    });
    const { source, destination, certificate } = evidence;
    const lines = steps.map(({ name, ok: holds, detail }) => `  ${holds ? "ok  " : "FAIL"}  ${name.padEnd(12)}${detail}`);
    const failing = steps.find((step) => !step.ok);
    const verdict = failing === undefined ? "verified: every step holds" : `NOT verified: ${failing.name} fails`;
    output.say(
      { event: "verification", messageId, ok, failing: failing?.name ?? null, steps, source, destination, certifiedBeat: certificate.beat },
      [`message ${messageId}`, ...lines, verdict].join("\n"),
    );
    return ok ? 0 : 1;
  },
});

function parseMessageId(text: string): Hex {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase() as Hex; // matched the pattern
  throw new ParleyError("CONFIG_INVALID", `${JSON.stringify(text.slice(0, 80))} is no message id`, {
    hint: "it is 0x and 64 hex digits, as `parley send` and `parley up` print it",
  });
}
