import { type Check, Findings } from "../Check.ts";

/** INV-15, as far as it shows: the gateway has no coins, and nobody may take tokens of it. */
export function holdingsCheck(): Check {
  let approved = 0;
  return ({ rollups }) => {
    const found = new Findings();
    for (const { rollup, inbox, approvals } of rollups) {
      const { name, gateway } = rollup;
      found.expect(inbox.balance === 0n, `balance ${rollup.rollupId}`, () => `${name}: the gateway ${gateway} holds ${inbox.balance} wei`);
      for (const { token, transactionHash } of approvals) {
        approved += 1;
        found.expect(
          false,
          `approval ${rollup.rollupId} ${token}`,
          () => `${name}, transaction ${transactionHash}: ${token} says that the gateway approved somebody`,
        );
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${rollups.length} balances, ${approved} approvals` };
  };
}
