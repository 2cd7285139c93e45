import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { fromRlp, keccak256, toHex } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { canonicalProof, EMPTY_TRIE_ROOT, trieLookup } from "../verify/trieProof.ts";

/** keccak of no bytes: the code hash of an account without code. */
const EMPTY_CODE_HASH: Hex = "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470";

/** An account under a state root, with its proof in the form that contracts take. `exists` is false for an address that the state has no account of. */
export interface ProvenAccount {
  account: Address;
  exists: boolean;
  nonce: bigint;
  balance: bigint;
  storageRoot: Hex;
  codeHash: Hex;
  proof: readonly Hex[];
}

/** A storage slot; an absent one is zero. */
export interface ProvenSlot {
  slot: Hex;
  value: Hex;
  proof: readonly Hex[];
}

export interface ProveStateOptions {
  client: ChainClient;
  /** name of the chain, for errors */
  chain: string;
  /** the block and its state root, which the proofs are checked against */
  block: { number: bigint; stateRoot: Hex };
  account: Address;
  /** 32 bytes each */
  slots?: readonly Hex[];
}

/**
 * Proves an account and slots of its storage in one block by `eth_getProof` (EIP-1186), and checks all of it against the block's state root.
 * @throws ParleyError RPC_FAILED, also when the endpoint forgot that state; STATE_PROOF_INVALID when a proof does not hold
 */
export async function proveState({
  client,
  chain,
  block,
  account,
  slots = [],
}: ProveStateOptions): Promise<{ account: ProvenAccount; slots: ProvenSlot[] }> {
  const answer = await reading(chain, `proving the state of ${account} in block ${block.number}`, () =>
    client.getProof({ address: account, storageKeys: [...slots], blockNumber: block.number }),
  );
  try {
    const proven = readAccount(block.stateRoot, account, canonicalProof(block.stateRoot, answer.accountProof));
    return {
      account: proven,
      slots: slots.map((slot, i) => readSlot(proven.storageRoot, slot, answer.storageProof[i]?.proof ?? [])),
    };
  } catch (cause) {
    throw new ParleyError(
      "STATE_PROOF_INVALID",
      `${chain}: the proof of ${account} in block ${block.number} does not hold: ${messageOf(cause)}`,
      {
        fields: { chain, account, number: block.number, stateRoot: block.stateRoot },
        cause,
        recovery: "retry",
        hint: "ask another RPC endpoint of this chain",
      },
    );
  }
}

/** @throws Error that says what is wrong with a proof in canonical form */
export function readAccount(stateRoot: Hex, account: Address, proof: readonly Hex[]): ProvenAccount {
  const value = trieLookup({ root: stateRoot, key: keccak256(account), proof });
  if (value === undefined) {
    return { account, exists: false, nonce: 0n, balance: 0n, storageRoot: EMPTY_TRIE_ROOT, codeHash: EMPTY_CODE_HASH, proof };
  }
  const [nonce, balance, storageRoot, codeHash, ...rest] = fromRlp(value, "hex");
  const isAccount = rest.length === 0 && isHash(storageRoot) && isHash(codeHash);
  if (!isAccount) throw new Error("the account is no account");
  return { account, exists: true, nonce: integer(nonce), balance: integer(balance), storageRoot, codeHash, proof };
}

function readSlot(storageRoot: Hex, slot: Hex, given: readonly Hex[]): ProvenSlot {
  const proof = canonicalProof(storageRoot, given);
  const encoded = trieLookup({ root: storageRoot, key: keccak256(slot), proof });
  const value = encoded === undefined ? 0n : integer(fromRlp(encoded, "hex"));
  return { slot, value: toHex(value, { size: 32 }), proof };
}

function isHash(item: unknown): item is Hex {
  return typeof item === "string" && item.length === 66;
}

function integer(item: unknown): bigint {
  if (typeof item !== "string") throw new Error("a list stands where an integer should");
  return item === "0x" ? 0n : BigInt(item);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
