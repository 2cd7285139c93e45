import { type Hex, ParleyError } from "@parley/primitives";
import { keccak256, pad, toRlp } from "viem";
import { encodeTransaction, type RawTransaction } from "../state/encodeTransaction.ts";
import { HEADER_FIELDS, headerItems } from "../verify/headerItems.ts";

type Fields = Readonly<Partial<Record<string, unknown>>>;

/** Names of integers: clients pad some of them. */
const INTEGERS: ReadonlySet<string> = new Set(
  [
    "number blockNumber timestamp blockTimestamp difficulty gasLimit gasUsed baseFeePerGas blobGasUsed excessBlobGas",
    "transactionIndex logIndex nonce value gas gasPrice effectiveGasPrice maxFeePerGas maxPriorityFeePerGas maxFeePerBlobGas",
    "cumulativeGasUsed blobGasPrice status type v r s yParity chainId balance depositNonce depositReceiptVersion",
  ].flatMap((names) => names.split(" ")),
);
/** Of a transaction; what else clients say of one is not signed, and not believed. */
const TRANSACTION =
  "type hash blockHash blockNumber transactionIndex from to input nonce gas value v yParity r s chainId gasPrice maxFeePerGas maxPriorityFeePerGas maxFeePerBlobGas accessList blobVersionedHashes authorizationList sourceHash mint isSystemTx".split(
    " ",
  );
const LOG = "address topics data blockHash blockNumber transactionHash transactionIndex logIndex removed".split(" ");
const RECEIPT =
  "type status transactionHash transactionIndex blockHash blockNumber from to contractAddress cumulativeGasUsed gasUsed effectiveGasPrice blobGasUsed blobGasPrice logsBloom depositNonce depositReceiptVersion".split(
    " ",
  );
const PROOF = "address accountProof balance codeHash nonce storageHash".split(" ");

/**
 * An answer with nothing in it that honest clients of one chain say differently: bytes in lower case, integers without padding, fields that Ethereum's protocol does not commit to left out. It is what is compared, and what
 * is given to whoever asked: so nothing that was not compared is believed.
 * @throws ParleyError STATE_PROOF_INVALID when a block is not what its hash says, or not the one that was asked for, and when a transaction is not what its hash says; Error when it is of no form at all
 */
export function canonicalAnswer(method: string, params: readonly unknown[], answer: unknown): unknown {
  switch (method) {
    case "eth_getBlockByHash":
      return block(fieldsOf(answer), { hash: params[0] });
    case "eth_getBlockByNumber":
      return block(fieldsOf(answer), { number: params[0] });
    case "eth_getTransactionByHash":
      return transaction(fieldsOf(answer));
    case "eth_getTransactionReceipt":
      return receipt(fieldsOf(answer));
    case "eth_getBlockReceipts":
      return listOf(answer).map((one) => receipt(fieldsOf(one)));
    case "eth_getLogs":
      return listOf(answer).map((one) => picked(fieldsOf(one), LOG));
    case "eth_getProof":
      return proof(fieldsOf(answer));
    default:
      return canonical(answer);
  }
}

function block(raw: Fields, asked: { hash?: unknown; number?: unknown }): Fields {
  const hash = keccak256(toRlp(headerItems(raw)));
  const number = integer(raw.number);
  const isHash = typeof raw.hash === "string" && raw.hash.toLowerCase() === hash;
  const isAsked =
    (asked.hash === undefined || (typeof asked.hash === "string" && asked.hash.toLowerCase() === hash)) &&
    (typeof asked.number !== "string" || !asked.number.startsWith("0x") || BigInt(asked.number) === BigInt(number));
  if (!isHash || !isAsked) throw lie(`a block that is said to be ${raw.hash} hashes to ${hash}`);
  const transactions = listOf(raw.transactions ?? []).map((one) =>
    typeof one === "string" ? one.toLowerCase() : transaction(fieldsOf(one)),
  );
  return { hash, ...picked(raw, HEADER_FIELDS), nonce: canonical(raw.nonce), transactions };
}

function transaction(raw: Fields): Fields {
  const type = integer(raw.type);
  const encoded = encodeTransaction(raw as unknown as RawTransaction); // of whatever form: what lacks a field throws
  const isHash = typeof raw.hash === "string" && (encoded === undefined || keccak256(encoded) === raw.hash.toLowerCase());
  if (!isHash) throw lie(`a transaction that is said to be ${raw.hash} is another one`);
  const all = picked(raw, TRANSACTION);
  if (encoded === undefined) return all;
  // Clients disagree on whether these are there: the chain id of old ones, a price beside the fees, and either name of the parity.
  const { v, yParity, chainId, gasPrice, ...signed } = all;
  if (BigInt(type) === 0n) return { ...signed, v, gasPrice };
  return { ...signed, chainId, yParity: yParity ?? v, ...(BigInt(type) === 1n ? { gasPrice } : {}) };
}

function receipt(raw: Fields): Fields {
  return { ...picked(raw, RECEIPT), logs: listOf(raw.logs).map((one) => picked(fieldsOf(one), LOG)) };
}

/** Clients echo keys with and without padding. */
function proof(raw: Fields): Fields {
  const storageProof = listOf(raw.storageProof).map((one) => {
    const { key, value, proof: nodes } = fieldsOf(one);
    return { key: pad(integer(key)), value: integer(value), proof: canonical(nodes) };
  });
  return { ...picked(raw, PROOF), storageProof };
}

function picked(raw: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = raw[name];
      if (value === undefined || value === null) return [];
      return [[name, INTEGERS.has(name) ? integer(value) : canonical(value)]];
    }),
  );
}

/** Bytes in lower case, members without a value left out, in one order. */
function canonical(value: unknown): unknown {
  if (typeof value === "string") return /^0x[0-9a-f]*$/i.test(value) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, canonical(member)]));
}

function integer(value: unknown): Hex {
  if (typeof value !== "string" || !/^0x[0-9a-f]{0,64}$/i.test(value)) throw new Error("no integer in hex");
  return `0x${(value === "0x" ? 0n : BigInt(value)).toString(16)}`;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields; // an object, of which every field is looked at
  throw new Error("no object");
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error("no list");
}

function lie(what: string): ParleyError {
  return new ParleyError("STATE_PROOF_INVALID", what, { recovery: "retry" });
}
