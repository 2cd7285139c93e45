/**
 * FAULT INJECTION, for demonstrations and tests only: a sequencer that lies about what execution gives. From SIGUSR2 on, or when told, every block that it seals names a state root
 * that no execution has. The block hash is that of the altered header, and each block is the child of the altered one before, so that form, seal and links are all in order and
 * only re-execution can tell.
 */
import { type Hex, ParleyError } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import type { Engine, ExecutedBlock } from "@parley/stacks";
import { keccak256, stringToHex, toRlp } from "viem";
import type { BatcherOptions } from "./Batcher.ts";
import { EngineRpc } from "./EngineRpc.ts";
import type { SequencerFault } from "./SequencerFault.ts";

/** An execution header's fields in the order of their RLP, as JSON-RPC names them (EIP-7685 is the last that added one). Quantities lose their leading zeros. */
const HEADER_FIELDS = [
  { name: "parentHash", quantity: false },
  { name: "sha3Uncles", quantity: false },
  { name: "miner", quantity: false },
  { name: "stateRoot", quantity: false },
  { name: "transactionsRoot", quantity: false },
  { name: "receiptsRoot", quantity: false },
  { name: "logsBloom", quantity: false },
  { name: "difficulty", quantity: true },
  { name: "number", quantity: true },
  { name: "gasLimit", quantity: true },
  { name: "gasUsed", quantity: true },
  { name: "timestamp", quantity: true },
  { name: "extraData", quantity: false },
  { name: "mixHash", quantity: false },
  { name: "nonce", quantity: false },
  { name: "baseFeePerGas", quantity: true },
  { name: "withdrawalsRoot", quantity: false },
  { name: "blobGasUsed", quantity: true },
  { name: "excessBlobGas", quantity: true },
  { name: "parentBeaconBlockRoot", quantity: false },
  { name: "requestsHash", quantity: false },
] as const;

export interface FalseStateRootOptions {
  /** whose engine executed the blocks */
  chain: { readonly engine: Engine };
  logger: Logger;
}

export class FalseStateRoot implements SequencerFault {
  readonly #options: FalseStateRootOptions;
  readonly #rpc: EngineRpc;
  readonly #onSignal = () => this.trigger();
  #triggered = false;
  #falseParent: Hex | undefined;

  constructor(options: FalseStateRootOptions) {
    this.#options = options;
    this.#rpc = new EngineRpc(options.chain);
    process.on("SIGUSR2", this.#onSignal);
  }

  stop(): void {
    process.off("SIGUSR2", this.#onSignal);
    this.#rpc.close();
  }

  /** The next block is the first false one. */
  trigger(): void {
    this.#triggered = true;
  }

  /** The block as it is to be sealed: itself before the trigger, a false one after it. @throws ParleyError ENGINE_FAILED, RPC_FAILED */
  async alter(block: ExecutedBlock): Promise<ExecutedBlock> {
    if (!this.#triggered) return block;
    const answer = await this.#rpc.send({ method: "eth_getBlockByHash", params: [block.hash, false] });
    const header = new Map<string, unknown>(Object.entries((answer.error === undefined && answer.result) || {}));
    // A header that was read right gives the hash that the engine gave; otherwise the demonstration would show a malformed block instead of a false one.
    if (headerHash(header) !== block.hash)
      throw new ParleyError("ENGINE_FAILED", `The header of block ${block.number} is not of the known form`, {
        fields: { header: answer },
      });
    const parentHash = this.#falseParent ?? block.parentHash;
    const stateRoot = keccak256(stringToHex(`no execution gives this: block ${block.number}`));
    const hash = headerHash(header.set("parentHash", parentHash).set("stateRoot", stateRoot));
    this.#falseParent = hash;
    this.#options.logger.warn("false_state_root_on_purpose", {
      number: block.number,
      true: block.stateRoot,
      false: stateRoot,
      trueHash: block.hash,
      falseHash: hash,
    });
    return { ...block, parentHash, stateRoot, hash };
  }

  /** What it sealed. */
  posted(own: BatcherOptions["blocks"]): BatcherOptions["blocks"] {
    return own;
  }
}

function headerHash(header: ReadonlyMap<string, unknown>): Hex {
  const fields = HEADER_FIELDS.map(({ name, quantity }): Hex => {
    const value = header.get(name);
    if (typeof value !== "string" || !/^0x[0-9a-f]*$/.test(value))
      throw new ParleyError("ENGINE_FAILED", `A header has no ${name}`, { fields: { name, value } });
    const digits = quantity ? value.slice(2).replace(/^0+/, "") : value.slice(2);
    return `0x${digits.padStart(digits.length + (digits.length % 2), "0")}`;
  });
  return keccak256(toRlp(fields));
}
