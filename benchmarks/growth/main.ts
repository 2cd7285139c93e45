// `npm run bench -- growth`: what an operator and a destination have to do per beat as rollups and operators become more, and what 1,000 attestations cost to sum up and check. The counts come from seeded runs of the real rounds in a network without
// faults (packages/simulation), the bytes from the encodings of packages/network, so two runs write the same rows. Times stand under `machine`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hex } from "@parley/primitives";
import { CALM, type Wire, World } from "@parley/simulation";
import { encodeGossip } from "../../packages/network/src/wire.ts";
import { aggregationTimes } from "./aggregation.ts";
import { binaryBytes, headBytes } from "./binary.ts";

const SIZES: readonly { operators: number; rollups: number }[] = [
  ...[2, 4, 8, 16, 32, 64, 128, 256, 512, 1_000].map((rollups) => ({ operators: 4, rollups })),
  ...[7, 16, 32, 64].map((operators) => ({ operators, rollups: 4 })),
];
/** Computed out of the run of four: a thousand rounds take minutes, and send the same. */
const COMPUTED: readonly { operators: number; rollups: number }[] = [128, 256, 512, 1_000].map((operators) => ({ operators, rollups: 4 }));
const BEATS = 5;
/** The beat that is looked at: the first ones have no rollup that anybody waits for. */
const MEASURED = 3;
const TOPICS = ["declaration", "proposal", "attestation", "certificate"] as const;
const SIGNATURE: Hex = `0x${"11".repeat(96)}`;
const SUM: Hex = `0x${"11".repeat(256)}`;

type Counts = Record<(typeof TOPICS)[number], number>;

interface Row {
  operators: number;
  rollups: number;
  from: "run" | "computed";
  /** messages that one operator receives, each once */
  messages: number;
  /** bytes of them as JSON on the wire, and of that the heads */
  bytes: number;
  headBytes: number;
  /** the same in a packed form that is not built */
  binary: number;
  /** bytes by topic */
  parts: Counts;
  signatureChecks: number;
  certificates: number;
  /** on one destination, for all its peers, `bls12-381` */
  destinationGas: number;
  /** certificates that all rollups verify together, and what pairwise peers would */
  verified: number;
  pairwise: number;
}

export async function run({ log }: { log: (line: string) => void }) {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const sent = messagesOfBeat(size);
    rows.push(rowOf(size, "run", sent));
    log(JSON.stringify(rows.at(-1)));
  }
  for (const size of COMPUTED) rows.push(rowOf(size, "computed", expectedMessages(size)));
  const machine = aggregationTimes(log);
  return {
    title: "What one beat takes, by operators and rollups",
    on: "seeded simulation without faults, heads of finality unsafe only; gas of contracts/snapshots",
    columns: [
      "operators",
      "rollups",
      "from",
      "messages",
      "bytes",
      "headBytes",
      "binary",
      "signatureChecks",
      "certificates",
      "destinationGas",
      "verified",
      "pairwise",
    ],
    rows,
    machine,
  };
}

function rowOf({ operators, rollups }: { operators: number; rollups: number }, from: Row["from"], sent: readonly Wire[]): Row {
  const sizes = sent.map((message) => ({
    type: message.type,
    json: jsonBytes(message),
    heads: headBytes(message),
    binary: binaryBytes(message, operators),
  }));
  const sum = (of: (entry: (typeof sizes)[number]) => number) => sizes.reduce((total, entry) => total + of(entry), 0);
  const parts = Object.fromEntries(TOPICS.map((topic) => [topic, sum(({ type, json }) => (type === topic ? json : 0))])) as Counts; // one entry a topic
  const certificates = new Set(
    sent.flatMap((message) => (message.type === "certificate" ? [message.checkpoint.certificate.headsRoot] : [])),
  ).size;
  return {
    operators,
    rollups,
    from,
    messages: sent.length,
    bytes: sum(({ json }) => json),
    headBytes: sum(({ heads }) => heads),
    binary: sum(({ binary }) => binary),
    parts,
    signatureChecks: sent.length,
    certificates,
    destinationGas: destinationGas(operators),
    verified: rollups,
    pairwise: rollups * (rollups - 1),
  };
}

/** What was sent for the measured beat, with signatures of real length. */
function messagesOfBeat({ operators, rollups }: { operators: number; rollups: number }): Wire[] {
  const sent: Wire[] = [];
  const world = new World(
    {
      ...CALM,
      weights: Array.from({ length: operators }, () => 1n),
      sequencers: Array.from({ length: rollups }, () => "honest" as const),
      beats: BEATS,
    },
    { onSend: (message) => sent.push(message) },
  );
  world.run();
  return sent.filter((message) => beatOf(message) === BigInt(MEASURED)).map(withSignature);
}

/** What four operators send, for more of them: as many declarations and attestations of each, one proposal, one certificate with a longer bitmap. */
function expectedMessages({ operators, rollups }: { operators: number; rollups: number }): Wire[] {
  const signers: Hex = `0x${"ff".repeat(Math.ceil(operators / 8))}`;
  return messagesOfBeat({ operators: 4, rollups }).flatMap((message): Wire[] => {
    if (message.type === "proposal") return [message];
    if (message.type !== "certificate") return Array.from({ length: operators / 4 }, () => message);
    const { checkpoint } = message;
    return [{ type: "certificate", checkpoint: { ...checkpoint, certificate: { ...checkpoint.certificate, signers } } }];
  });
}

function beatOf(message: Wire): bigint {
  switch (message.type) {
    case "declaration":
      return message.declaration.beat;
    case "proposal":
      return message.proposal.beat;
    case "attestation":
      return message.attestation.beat;
    case "certificate":
      return message.checkpoint.certificate.beat;
  }
}

function withSignature(message: Wire): Wire {
  switch (message.type) {
    case "declaration":
      return { type: "declaration", declaration: { ...message.declaration, signature: SIGNATURE } };
    case "proposal":
      return { type: "proposal", proposal: { ...message.proposal, signature: SIGNATURE } };
    case "attestation":
      return { type: "attestation", attestation: { ...message.attestation, signature: SIGNATURE } };
    case "certificate":
      return {
        type: "certificate",
        checkpoint: { ...message.checkpoint, certificate: { ...message.checkpoint.certificate, signature: SUM } },
      };
  }
}

function jsonBytes(message: Wire): number {
  switch (message.type) {
    case "declaration":
      return encodeGossip({ topic: "declaration", declaration: message.declaration }).length;
    case "proposal":
      return encodeGossip({ topic: "proposal", proposal: message.proposal }).length;
    case "attestation":
      return encodeGossip({ topic: "attestation", attestation: message.attestation }).length;
    case "certificate":
      return encodeGossip({ topic: "certificate", checkpoint: message.checkpoint }).length;
  }
}

/** One submission, whatever the number of heads: the heads' root is signed, not the heads. Between the sizes that are measured, the larger one counts. */
function destinationGas(operators: number): number {
  const snapshot: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../contracts/snapshots/rollup.json"), "utf8"),
  );
  const size = operators <= 4 ? "3 of 4" : operators <= 20 ? "14 of 20" : "950 of 1,000";
  return Number(snapshot[`submit, bls12-381, ${size}, transaction`]);
}
