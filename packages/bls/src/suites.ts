/** Domain separation of everything signed but proofs of possession (specs/wire.md §7). */
export const DST_SIG = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

/** Domain separation of proofs of possession (specs/wire.md §8). */
export const DST_POP = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

export type Dst = typeof DST_SIG | typeof DST_POP;
