import { type Hex, ZERO_HASH } from "@parley/primitives";

/** The branch of sealed blocks that an operator follows, or followed last. */
export interface FollowedBranch {
  anchor: Hex;
  /** of the head that the anchor is the hash of; −1 for the first branch, which has none */
  number: bigint;
}

export const FIRST_BRANCH: FollowedBranch = { anchor: ZERO_HASH, number: -1n };

export function encodeBranch({ anchor, number }: FollowedBranch): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ anchor, number: number.toString() }));
}

export function decodeBranch(value: Uint8Array): FollowedBranch {
  const { anchor, number } = JSON.parse(new TextDecoder().decode(value)) as { anchor: Hex; number: string }; // written by encodeBranch
  return { anchor, number: BigInt(number) };
}
