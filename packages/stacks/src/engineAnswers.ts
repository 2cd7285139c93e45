import { type Hex, ParleyError } from "@parley/primitives";
import type { ExecutedBlock } from "./Engine.ts";
import type { RpcOutcome } from "./JsonRpc.ts";

/** A block as `eth_getBlockByNumber(…, false)` gives it: hashes instead of raw transactions. */
export interface BlockAnswer extends Omit<ExecutedBlock, "transactions"> {
  transactionHashes: readonly Hex[];
}

/** Reads the fields of an engine's block that the project uses. @throws ParleyError ENGINE_FAILED when one is missing or malformed */
export function readBlockAnswer(answer: unknown): BlockAnswer {
  if (typeof answer !== "object" || answer === null) throw malformed("block", answer);
  const field = (name: string): unknown => Reflect.get(answer, name);
  const transactions = field("transactions");
  if (!Array.isArray(transactions)) throw malformed("block.transactions", transactions);
  return {
    number: readQuantity(field("number"), "block.number"),
    hash: readHash(field("hash"), "block.hash"),
    parentHash: readHash(field("parentHash"), "block.parentHash"),
    timestamp: readQuantity(field("timestamp"), "block.timestamp"),
    stateRoot: readHash(field("stateRoot"), "block.stateRoot"),
    baseFeePerGas: readQuantity(field("baseFeePerGas"), "block.baseFeePerGas"),
    gasLimit: readQuantity(field("gasLimit"), "block.gasLimit"),
    gasUsed: readQuantity(field("gasUsed"), "block.gasUsed"),
    transactionHashes: transactions.map((hash, i) => readHash(hash, `block.transactions[${i}]`)),
  };
}

/** A JSON-RPC quantity. @throws ParleyError ENGINE_FAILED */
export function readQuantity(value: unknown, what: string): bigint {
  if (typeof value !== "string" || !/^0x[0-9a-f]{1,64}$/i.test(value)) throw malformed(what, value);
  return BigInt(value);
}

/** 32 bytes. @throws ParleyError ENGINE_FAILED */
export function readHash(value: unknown, what: string): Hex {
  if (typeof value !== "string" || !/^0x[0-9a-f]{64}$/.test(value)) throw malformed(what, value);
  return value as Hex; // the pattern above is the type
}

/** Bytes of any length. @throws ParleyError ENGINE_FAILED */
export function readBytes(value: unknown, what: string): Hex {
  if (typeof value !== "string" || !/^0x([0-9a-f]{2})*$/.test(value)) throw malformed(what, value);
  return value as Hex; // the pattern above is the type
}

/** The sender of a transaction; undefined when the engine does not know it. @throws ParleyError ENGINE_FAILED */
export function senderOf(outcome: RpcOutcome | undefined): Hex | undefined {
  if (outcome === undefined || outcome.error !== undefined || typeof outcome.result !== "object" || outcome.result === null)
    return undefined;
  return readBytes(Reflect.get(outcome.result, "from"), "transaction.from");
}

/** The sender of a transaction, as a list: empty when the transaction is unknown or included. @throws ParleyError ENGINE_FAILED */
export function readPendingSender(answer: unknown): Hex[] {
  if (answer === null || typeof answer !== "object" || Reflect.get(answer, "blockNumber") !== null) return [];
  return [readBytes(Reflect.get(answer, "from"), "transaction.from")];
}

function malformed(what: string, value: unknown): ParleyError {
  return new ParleyError("ENGINE_FAILED", `The engine's answer has no proper ${what}: ${JSON.stringify(value)?.slice(0, 80)}`, {
    fields: { what },
    recovery: "reset",
    hint: "check that the engine is of the version that this project pins",
  });
}
