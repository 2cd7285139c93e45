import type { Check } from "@parley/runtime";

/** The check of a signer's `/ready`. @param broken why the last vote could not be recorded, of each key where it could not */
export function signerChecks(broken: readonly string[]): Check[] {
  return [
    {
      name: "protection",
      isOk: broken.length === 0,
      says: broken[0] ?? "what is signed is recorded first",
      hint: "nothing is signed that cannot be written down: make room on the disk of `dataDir`; the next vote tries again",
    },
  ];
}
