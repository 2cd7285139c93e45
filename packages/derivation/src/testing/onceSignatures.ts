import type { Hex } from "@parley/primitives";
import type * as signaturesModule from "../signatures.ts";

const MOST_KNOWN = 50_000;

/** The real signatures, each made and recovered once: simulations ask for the same ones again and again. */
export function onceSignatures(signatures: typeof signaturesModule): typeof signaturesModule {
  const sign = once((key) => signatures.signDigest(key.slice(0, 66) as Hex, key.slice(66) as Hex)); // two hashes, joined below
  const signer = once((key) => {
    const [r = "", s = "", parity, digest] = key.split(" ");
    return signatures.signerOf({ r: BigInt(r), s: BigInt(s), yParity: parity === "1" ? 1 : 0 }, digest as Hex); // as joined below
  });
  return {
    ...signatures,
    signDigest: (secretKey, digest) => sign(`${secretKey}${digest}`),
    signerOf: ({ r, s, yParity }, digest) => signer([r, s, yParity, digest].join(" ")),
  };
}

/** A function that remembers what it gave. */
export function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, { value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, found);
    return found.value;
  };
}
