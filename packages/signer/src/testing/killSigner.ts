import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { subjectOf } from "@parley/attestation";
import { type Attestation, decodeAttestation, decodeHead, type Head } from "@parley/primitives";
import { seededRng } from "@parley/runtime";

/** Signatures after which a life is ended, at most. */
const MOST_SIGNATURES = 6;

export interface Lives {
  /** all that left, of all lives */
  signed: readonly { head: Head; attestation: Attestation }[];
  /** lives that ended between a record and the signature that it was for */
  endedBetween: number;
}

/** Runs `signingChild` again and again on one store in `directory`, and ends each life with SIGKILL while it signs. */
export async function killSigner({ directory, kills, seed }: { directory: string; kills: number; seed: number }): Promise<Lives> {
  const rng = seededRng(seed);
  const signed: { head: Head; attestation: Attestation }[] = [];
  const highest = new Map<string, bigint>();
  let endedBetween = 0;
  let next = start(directory, seed);
  for (let life = 0; life < kills; life += 1) {
    const child = next;
    // It loads meanwhile, and opens nothing before it is told to.
    next = start(directory, seed + life + 1);
    let left = rng.integer(MOST_SIGNATURES + 1);
    await lead(child, (line) => {
      const said = JSON.parse(line);
      if ("last" in said) {
        if (said.last.some(([subject, number]: [string, string]) => BigInt(number) > (highest.get(subject) ?? -1n))) endedBetween += 1;
        for (const [subject, number] of said.last) highest.set(subject, BigInt(number));
      } else {
        const head = decodeHead(said.head);
        signed.push({ head, attestation: decodeAttestation(said.attestation) });
        if (head.number > (highest.get(subjectOf(head)) ?? -1n)) highest.set(subjectOf(head), head.number);
      }
      left -= 1;
      if (left < 0) child.kill("SIGKILL");
    });
  }
  next.kill("SIGKILL");
  return { signed, endedBetween };
}

function start(directory: string, seed: number): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, "signingChild.ts"), directory, String(seed)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Lets a child begin, and waits for its end. @throws Error when it ended otherwise than by being killed */
function lead(child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending = "";
    let problem = "";
    child.stderr?.on("data", (chunk) => (problem += chunk));
    child.stdout?.on("data", (chunk) => {
      const lines = `${pending}${chunk}`.split("\n");
      // Of a line without an end the signature did not leave whole.
      pending = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    });
    child.on("close", (code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`it ended with ${code}: ${problem}`))));
    child.stdin?.write("go\n");
  });
}
