import { type Hex, ParleyError } from "@parley/primitives";
import { type MessageStatus, messageStatus, type StepStatus, verifyMessage } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { openNetwork } from "../network.ts";
import { verdictOf } from "../verdictOf.ts";

const EXIT_NOT_DELIVERED = 3;
const LABELS: Readonly<Record<StepStatus, string>> = { holds: "ok", fails: "FAIL", skipped: "skipped" };

export const verify = defineCommand({
  spec: {
    name: "verify",
    summary:
      "Check a message that arrived from RPC data alone: its hash, lane, head, checkpoint, signatures, table and stake. Trusts nobody. Exit code 1: a step fails; 3: none does, but the message is not delivered.",
    positionals: [{ name: "MESSAGE_ID", help: "0x and 64 hex digits" }],
    flags: { dataDir: dataDirFlag, json: jsonFlag },
  },
  async run({ flags, positionals, output, cwd }) {
    const messageId = parseMessageId(positionals[0] ?? "");
    const { deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const found = await verifyMessage({ deployment, messageId }).catch(async (error: unknown) => {
      if (!(error instanceof ParleyError) || error.code !== "EVIDENCE_MISSING") throw error;
      // It may just be under way, or have arrived meanwhile.
      const outcome = await messageStatus({ deployment, messageId });
      return outcome.delivery === undefined ? { outcome } : verifyMessage({ deployment, messageId });
    });
    const { outcome } = found;
    const { destination } = outcome.message;
    const about = { event: "verification", messageId, outcome: outcomeObject(outcome) };
    const outcomeLine = line("outcome", OUTCOMES[outcome.status], `${outcome.reason}, as the node of ${destination.name} says`);
    if (!("steps" in found)) {
      const verdict = `nothing to verify yet: it has not arrived on ${destination.name}; ${outcome.nextAction}`;
      output.say({ ...about, ok: false, failing: null, skipped: [], steps: [] }, [`message ${messageId}`, outcomeLine, verdict].join("\n"));
      return EXIT_NOT_DELIVERED;
    }
    const { ok, skipped, steps, evidence } = found;
    const { source, certificate } = evidence;
    const failing = steps.find(({ status }) => status === "fails")?.name ?? null;
    const lines = steps.map(({ name, status, detail }) => line(LABELS[status], name, detail));
    output.say(
      { ...about, ok, failing, skipped, steps, source, destination: evidence.destination, certifiedBeat: certificate.beat },
      [`message ${messageId}`, ...lines, outcomeLine, verdictOf(found)].join("\n"),
    );
    if (!ok) return 1;
    return outcome.status === "delivered" ? 0 : EXIT_NOT_DELIVERED;
  },
});

/** Of a message that is `sent` a chain tells only that it is not there. */
const OUTCOMES: Readonly<Record<MessageStatus["status"], string>> = {
  sent: "not arrived",
  held: "held",
  delivered: "delivered",
  failed: "failed",
  expired: "expired",
};

function line(label: string, name: string, detail: string): string {
  return `  ${label.padEnd(9)}${name.padEnd(12)}${detail}`;
}

/** For programs. `retryUntil`: Unix seconds, where a retry is still possible. */
function outcomeObject({
  status,
  reason,
  nextAction,
  since,
  delivery,
  failure,
  message,
}: MessageStatus): Readonly<Record<string, unknown>> {
  return {
    status,
    reason: failure?.reason ?? reason,
    nextAction,
    since,
    transactionHash: delivery?.transactionHash ?? null,
    blockNumber: delivery?.blockNumber ?? null,
    ...(failure?.canRetry === true ? { retryUntil: message.message.deadline } : {}),
  };
}

function parseMessageId(text: string): Hex {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase() as Hex; // matched the pattern
  throw new ParleyError("CONFIG_INVALID", `${JSON.stringify(text.slice(0, 80))} is no message id`, {
    hint: "it is 0x and 64 hex digits, as `parley send` and `parley up` print it",
  });
}
