import type { gatewayAbi, lightClientAbi, policyAbi } from "@parley/contracts-abi";
import type { Address, Hex, MemberChain, OperatorTable, SealedParcel } from "@parley/primitives";
import type { SentMessage } from "@parley/sdk";
import type { ContractFunctionReturnType, GetContractEventsReturnType } from "viem";

/** What a check has to know of a rollup. */
export type AuditedRollup = Pick<MemberChain, "name" | "rollupId" | "chainId" | "gateway">;

/** Where a log stands. */
export interface Place {
  block: bigint;
  /** of the block, Unix seconds */
  time: bigint;
  logIndex: number;
  transactionHash: Hex;
}

/** What a transaction asked for, as far as its own calldata says so: `other` where another contract made the call, or the log needs no call. */
export type Call =
  | { kind: "deliver"; parcel: SealedParcel }
  | { kind: "submit"; certificate: Hex }
  | { kind: "retry"; sourceId: Hex }
  | { kind: "other" };

type Log =
  | GetContractEventsReturnType<typeof gatewayAbi, undefined, true>[number]
  | GetContractEventsReturnType<typeof lightClientAbi, undefined, true>[number]
  | GetContractEventsReturnType<typeof policyAbi, undefined, true>[number];
type Bare<L> = L extends { eventName: infer E; args: infer A } ? { eventName: E; args: A } : never;

/** An event of a rollup's gateway, light client or policy. */
export type RollupLog = Place & { call: Call } & Bare<Log>;

/** A log that says that the gateway let somebody have its tokens. */
export interface Approval {
  token: Address;
  transactionHash: Hex;
}

export type ValueRule = ContractFunctionReturnType<typeof policyAbi, "view", "valueRule">;
export type Ledger = ContractFunctionReturnType<typeof policyAbi, "view", "ledger">;
export type PeerRules = ContractFunctionReturnType<typeof policyAbi, "view", "peer">;

/** What a rollup's contracts say about peers, tables and holdings at one block: the last one whose logs the sample has. */
export interface InboxState {
  block: bigint;
  time: bigint;
  loosenDelay: bigint;
  /** wei of the gateway */
  balance: bigint;
  peers: readonly { rollupId: Hex; name: string; frozen: number; pausedUntil: bigint }[];
  ledgers: readonly { rollupId: Hex; bridge: Address; rule: ValueRule; ledger: Ledger }[];
  /** every epoch that the light client knows, ascending */
  tables: readonly { epoch: number; tableRoot: Hex; usableFrom: bigint; usableUntil: bigint }[];
}

/** What a rollup's gateway says about its outbox at one block: the last one whose messages the sample has. */
export interface OutboxState {
  block: bigint;
  outboxRoot: Hex;
  /** by position */
  lanes: readonly { destinationId: Hex; size: bigint }[];
}

/** What one rollup showed since the sample before, in the order of the chain. */
export interface RollupSample {
  rollup: AuditedRollup;
  logs: readonly RollupLog[];
  approvals: readonly Approval[];
  inbox: InboxState;
  sent: readonly SentMessage[];
  /** why the messages that it sent could not be read: its own logs do not add up */
  mismatch?: string;
  outbox: OutboxState;
}

/** A slash as the L1's Slasher and the restaking core show it. */
export interface SlashRecord {
  operator: Address;
  evidenceId: Hex;
  slashId: bigint;
  wad: bigint;
  block: bigint;
  transactionHash: Hex;
  /** by strategy */
  shares: readonly bigint[];
  /** slashable one block earlier, by strategy; undefined where the L1's node has forgotten that state */
  slashable?: readonly bigint[];
}

/** A slash of the operator set as the restaking core alone shows it. */
export interface CoreSlash {
  operator: Address;
  transactionHash: Hex;
}

export interface L1Sample {
  tables: readonly OperatorTable[];
  slashes: readonly SlashRecord[];
  coreSlashes: readonly CoreSlash[];
}

/**
 * What the chains showed since the sample before. Inboxes were read first, then the L1, then outboxes: so whatever an inbox shows as delivered, and whatever table it
 * accepted, the others show as well.
 */
export interface Sample {
  l1: L1Sample;
  /** those that answered */
  rollups: readonly RollupSample[];
  /** whether every outbox was read at least as far as ever; an engine that is being replayed, or does not answer, was not */
  complete: boolean;
}
