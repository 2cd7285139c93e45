import { testOperators } from "@parley/devnet";
import { attestationDigest, type Certificate, encodeSigners, type Hex, type OperatorTable } from "@parley/primitives";
import { sign } from "viem/accounts";

/** What the keys of all operators of a local network sign together, seat by seat (scheme 2). */
export async function certifiedBy(operators: number, table: OperatorTable, headsRoot: Hex): Promise<Certificate> {
  const keys = new Map(testOperators(operators, 2).map(({ address, signingKey }) => [address.toLowerCase(), signingKey]));
  const hash = attestationDigest({ ...table, beat: 1n, headsRoot });
  const signatures = await Promise.all(
    table.operators.map(async ({ operator }) => {
      const { r, s, yParity } = await sign({ hash, privateKey: keys.get(operator.toLowerCase()) ?? "0x" });
      return r.slice(2) + (BigInt(s) | (BigInt(yParity ?? 0) << 255n)).toString(16).padStart(64, "0");
    }),
  );
  const seats = table.operators.map((_, seat) => seat);
  const signers = encodeSigners(seats, seats.length);
  return { epoch: table.epoch, beat: 1n, headsRoot, signers, signature: `0x${signatures.join("")}` };
}
