import { type Head, headHash } from "@parley/primitives";
import { memoryStore, type Store } from "@parley/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeInterchange, encodeInterchange } from "./interchange.ts";
import { LocalSigner } from "./LocalSigner.ts";
import { domainOf } from "./SigningDomain.ts";
import { SlashingProtection } from "./SlashingProtection.ts";
import { faultsAmong } from "./testing/faultsAmong.ts";
import { branchBlock, forkedHead } from "./testing/forkedHead.ts";
import { testSecretKey, testTable } from "./testing/testTable.ts";

const table = testTable(1);
const domain = domainOf(table, 0);
const owner = { operator: table.operators[0]?.operator ?? "0x", network: table } as const;

const head = fc.record({
  number: fc.bigInt(0n, 9n),
  finality: fc.constantFrom(1 as const, 2 as const, 3 as const),
  branch: fc.nat(1),
  variant: fc.nat(1),
});
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("attest" as const), head }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("restart" as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("full" as const), head }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("export" as const), minimal: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("import" as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("moved" as const) }) },
);

/** Votes that are true or not, restarts, full disks, exports, imports of any of them, and moves to another machine with the newest export alone: what left is no fault. */
it("whatever comes in whatever order, no two signatures are a fault", async () => {
  let signatures = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
      let store: Store = memoryStore();
      let isFull = false;
      const open = (allowEmpty: boolean | "import") => {
        const write: Store["write"] = (...args) => (isFull ? Promise.reject(new Error("full")) : store.write(...args));
        return SlashingProtection.open({ store: { ...store, write }, ...owner, allowEmpty });
      };
      let protection = await open(true);
      const exported: string[] = [];
      const signed: Head[] = [];
      const attest = async (asked: Head, told: number) => {
        const signer = new LocalSigner({ secretKey: testSecretKey(0), network: table, protection });
        const result = await signer.attest({ domain, beat: 1n, heads: [asked] }, async (_, at) => branchBlock(told, at));
        if ("attestation" in result) signed.push(asked);
      };
      const write = async (minimal = false) => exported.push(encodeInterchange(owner, await protection.exportState(), { minimal }));
      for (const one of actions) {
        // The caller knows the chain of the head: a signer of this process believes it.
        if (one.type === "attest") await attest(forkedHead(one.head), one.head.branch);
        if (one.type === "restart") protection = await open(false);
        if (one.type === "full") {
          isFull = true;
          await attest(forkedHead(one.head), one.head.branch).catch(() => undefined);
          isFull = false;
        }
        if (one.type === "export") await write(one.minimal);
        const text = one.type === "import" ? exported[one.which % Math.max(1, exported.length)] : undefined;
        if (text !== undefined) await protection.importState(decodeInterchange(text, owner));
        if (one.type === "moved" && signed.length > 0) {
          await write();
          store = memoryStore();
          protection = await open("import");
          await protection.importState(decodeInterchange(exported.at(-1) ?? "", owner));
        }
      }
      expect(faultsAmong(signed).map((pair) => pair.map(headHash))).toEqual([]);
      signatures += signed.length;
    }),
    { numRuns: 150 },
  );
  expect(signatures).toBeGreaterThan(300);
});
