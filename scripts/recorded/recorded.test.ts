/** What the libraries about stacks say of recorded data, which are no part of this repository (README.md beside this file). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Harness, startHarness } from "./harness.ts";
import * as op from "./op.ts";
import * as orbit from "./orbit.ts";
import * as zk from "./zk.ts";

type Check = (harness: Harness, record: never) => Promise<string[]>;

/** A record is of the first kind all of whose fields it has. Its other fields are the kind's to know. */
const KINDS: readonly { fields: readonly string[]; check: Check }[] = [
  { fields: ["l2OutputOracle"], check: op.oracleOutput },
  { fields: ["disputeGameFactory", "faultDisputeGame"], check: op.gameClaim },
  { fields: ["anchorStateRegistry"], check: op.anchor },
  { fields: ["withdrawal", "withdrawalProof"], check: op.withdrawal },
  { fields: ["afterState", "rollup"], check: orbit.assertion },
  { fields: ["nodeIndex", "rollup"], check: orbit.node },
  { fields: ["sends"], check: (harness, { sends }: { sends: orbit.SendRecord[] }) => orbit.sends(harness, sends) },
  { fields: ["l2Sender", "proof"], check: (harness, send: orbit.SendRecord) => orbit.sends(harness, [send]) },
  { fields: ["l1.storedBatchInfo"], check: zk.batch },
  { fields: ["l2.rlpBlockHeader"], check: orbit.outboxRoot },
  { fields: ["input"], check: zk.commit },
  { fields: ["expectedGatewayL2LogsRootHash"], check: zk.gatewayLog },
  { fields: ["l2MessageIndex", "proof"], check: zk.message },
];

const folder = process.env.PARLEY_RECORDED;

function has(record: unknown, field: string): boolean {
  let value: unknown = record;
  for (const name of field.split(".")) {
    if (typeof value !== "object" || value === null || !(name in value)) return false;
    value = (value as Readonly<Record<string, unknown>>)[name]; // an object that has it
  }
  return true;
}

if (folder === undefined) {
  process.stderr.write("skipped: PARLEY_RECORDED is not set: nothing recorded of real chains was checked\n");
  it.skip("skipped: PARLEY_RECORDED is not set", () => undefined);
} else {
  describe("recorded data of real chains", () => {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
    let harness: Harness;
    beforeAll(async () => {
      harness = await startHarness();
    });
    afterAll(() => harness.stop());

    it("has some", () => expect(paths).not.toEqual([]));

    it.each(paths.sort())("%s", async (path) => {
      const record: unknown = JSON.parse(readFileSync(join(folder, path), "utf8"));
      const kind = KINDS.find(({ fields }) => fields.every((field) => has(record, field)));
      if (kind === undefined) throw new Error("a record of no kind that is known");
      const lines = await kind.check(harness, record as never); // its fields say which kind it is; what is missing fails in the contract
      process.stderr.write(`${path}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    });
  });
}
