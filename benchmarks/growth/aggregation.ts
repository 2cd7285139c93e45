// What it takes to make a certificate of 1,000 attestations, and to check one, with real keys.

import { PublicKey, Signature } from "@chainsafe/blst";
import { aggregate, verifyCertificate } from "@parley/attestation";
import { DST_SIG, generateSecretKey, publicKeyOf, sign, sumOfSignatures } from "@parley/bls";
import { attestationDigest, type Hex, type OperatorTable, sharesRoot } from "@parley/primitives";
import { hexToBytes, toHex } from "viem";

const SEATS = 1_000;
const REPETITIONS = 9;
const HEADS_ROOT: Hex = `0x${"11".repeat(32)}`;

/** Milliseconds of processor time, the least of some repetitions: what others do on the machine only adds to it. */
export function aggregationTimes(log: (line: string) => void): Record<string, number> {
  const keys = Array.from({ length: SEATS }, (_, seat) => generateSecretKey(hexToBytes(toHex(seat + 1, { size: 32 }))));
  const table: OperatorTable = {
    l1ChainId: 1n,
    avs: toHex(0xa5, { size: 20 }),
    ...{ operatorSetId: 0, scheme: 1, epoch: 1, snapshotTime: 0n, validFrom: 0n, validUntil: 10n, sharesRoot: sharesRoot([]) },
    operators: keys.map((key, seat) => ({ operator: toHex(seat + 1, { size: 20 }), weight: 1n, publicKey: publicKeyOf(key) })),
  };
  const digest = attestationDigest({ ...table, beat: 5n, headsRoot: HEADS_ROOT });
  const attestations = keys.map((secretKey, seat) => ({
    epoch: 1,
    beat: 5n,
    headsRoot: HEADS_ROOT,
    seat,
    signature: sign({ secretKey, digest, dst: DST_SIG }),
  }));
  const signatures = attestations.map(({ signature }) => hexToBytes(signature));
  const publicKeys = table.operators.map(({ publicKey }) =>
    hexToBytes(`0x${[0, 1].map((i) => publicKey.slice(2 + 128 * i + 32, 2 + 128 * (i + 1))).join("")}`),
  );
  const bad = attestations.map((attestation, seat) =>
    seat === 500 ? { ...attestation, signature: attestations[0]?.signature ?? "0x" } : attestation,
  );
  const { certificate } = aggregate({ table, attestations });
  if (certificate === undefined || aggregate({ table, attestations: bad }).invalidSeats.join() !== "500")
    throw new Error("the attestations make a certificate, and the bad one is found");
  const times: Record<string, number> = {};
  const measure = (name: string, action: () => unknown) => {
    times[name] = leastMs(action);
    log(`${name}: ${times[name]} ms`);
  };
  measure("aggregate and check 1,000", () => aggregate({ table, attestations }));
  measure("of it: read and sum the signatures", () => sumOfSignatures(attestations.map(({ signature }) => signature)));
  measure("of it: check the certificate", () => verifyCertificate({ table, certificate }));
  measure("not done: check the subgroup of each signature", () => signatures.map((bytes) => Signature.fromBytes(bytes, true, true)));
  measure("once per table: read and check 1,000 public keys", () => publicKeys.map((bytes) => PublicKey.fromBytes(bytes, true)));
  measure("aggregate and check 1,000, one of them wrong", () => aggregate({ table, attestations: bad }));
  return times;
}

function leastMs(action: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < REPETITIONS; i += 1) {
    const before = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return Math.round(least * 10) / 10;
}
