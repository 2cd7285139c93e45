import { decodeSigners, type Hex } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import vectors from "../../../../vectors/certificate.json" with { type: "json" };
import { verifyAggregate } from "./verifyAggregate.ts";
import { verifyPackedSignatures } from "./verifyPackedSignatures.ts";

interface Case {
  table: string;
  signers: string;
  digest: string;
  signature: string;
}

/** The verdict on the signature alone, by the verification's own code. */
function verdict(v: Case): boolean {
  const { publicKeys = [] } = vectors.tables[Number(v.table)] ?? {};
  const keys = decodeSigners(v.signers as Hex, publicKeys.length).map((seat) => publicKeys[seat] as Hex);
  const claim = { digest: v.digest as Hex, signature: v.signature as Hex };
  try {
    return publicKeys[0]?.length === 42
      ? verifyPackedSignatures({ addresses: keys, ...claim })
      : verifyAggregate({ publicKeys: keys, ...claim });
  } catch {
    return false;
  }
}

describe("the signatures of the certificate vectors", () => {
  it.each(vectors.valid)("hold: $why", (v) => {
    expect(verdict(v)).toBe(true);
  });

  const wrong = vectors.invalid.filter(({ reason, signers }) => reason === "InvalidSignature" && signers.length === 6);
  it.each(wrong)("do not hold: $why", (v) => {
    expect(verdict(v)).toBe(false);
  });

  it("are many", () => {
    expect(wrong.length).toBeGreaterThan(25);
  });
});
