import { type Check, Findings } from "../Check.ts";

const WAD = 10n ** 18n;

/** INV-10, as far as it shows: one offence slashed once, nobody for more than was slashable, and nobody but by the Slasher. */
export function slashesCheck(): Check {
  const evidence = new Set<string>();
  const ids = new Set<bigint>();
  let unbounded = 0;
  return ({ l1: { slashes, coreSlashes } }) => {
    const found = new Findings();
    for (const { operator, evidenceId, slashId, wad, shares, slashable, transactionHash } of slashes) {
      const where = `slash ${slashId} of ${operator} (transaction ${transactionHash})`;
      found.expect(
        !evidence.has(evidenceId),
        `evidence ${evidenceId} ${transactionHash}`,
        () => `${where}: evidence ${evidenceId} slashed before`,
      );
      found.expect(!ids.has(slashId), `id ${slashId} ${transactionHash}`, () => `${where}: that slash happened before`);
      evidence.add(evidenceId);
      ids.add(slashId);
      found.expect(wad > 0n && wad <= WAD, `wad ${evidenceId}`, () => `${where}: ${wad} of ${WAD}`);
      if (slashable === undefined) unbounded += 1;
      else {
        found.expect(
          shares.every((taken, i) => taken <= (slashable[i] ?? 0n)),
          `stake ${evidenceId}`,
          () => `${where} took ${shares.join(", ")}; slashable were ${slashable.join(", ")}`,
        );
      }
    }
    const judged = slashes.map(({ transactionHash, operator }) => `${transactionHash} ${operator.toLowerCase()}`);
    for (const { operator, transactionHash } of coreSlashes) {
      found.expect(
        judged.includes(`${transactionHash} ${operator.toLowerCase()}`),
        `core ${transactionHash} ${operator}`,
        () => `${operator} was slashed in ${transactionHash} without evidence`,
      );
    }
    const rest = unbounded === 0 ? "" : `, ${unbounded} without the stake before, which the L1's node has forgotten`;
    return { compared: found.compared, violations: found.violations, figures: `${ids.size} slashes${rest}` };
  };
}
