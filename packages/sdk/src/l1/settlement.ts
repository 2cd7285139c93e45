import { rollupPortalsAbi, rollupSettlementAbi } from "@parley/contracts-abi";
import {
  type Address,
  type Certificate,
  type Head,
  type Hex,
  headHash,
  merkleRoot,
  type OperatorTable,
  operatorLeaf,
  ParleyError,
  rangeProof,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { type ContractFunctionArgs, encodeAbiParameters, encodeFunctionData, getAbiItem, toHex } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";

const CERTIFIED_HEAD = getAbiItem({ abi: rollupSettlementAbi, name: "certify" }).inputs;
const NONE = 0n;

/** What is said of one block of a rollup on its L1 (`Output` of IParleyTypes.sol, specs/l1.md §5). `l1Number`: an L1 block with which it was derived, the first such one or a later one. */
export interface Output {
  number: bigint;
  blockHash: Hex;
  stateRoot: Hex;
  l1Number: bigint;
  l1Hash: Hex;
}

/** A head under a certificate, opened for an L1 (`CertifiedHead` of IEvidenceTypes.sol). */
export type CertifiedHead = ContractFunctionArgs<typeof rollupSettlementAbi, "nonpayable", "certify">[0];

/** An output that somebody proposed. Times in Unix seconds. */
export interface ProposedOutput extends Output {
  proposer: Address;
  proposedAt: bigint;
  /** undefined: nobody disputes it */
  disputedAt: bigint | undefined;
  /** a judge was asked and is for it */
  upheld: boolean;
}

/** What an L1 holds of one rollup, and by which rules. Durations in seconds, bonds in wei. */
export interface SettlementView {
  settlement: Address;
  rollupId: Hex;
  /** newest final block, and the L1 block of the newest one that was certified, 0 for none; undefined before the first */
  final: { number: bigint; l1Number: bigint } | undefined;
  proposal: ProposedOutput | undefined;
  /** Unix seconds until which nothing becomes final; undefined: it was never frozen */
  frozenUntil: bigint | undefined;
  /** Unix seconds of the freeze, which voids what came before */
  frozenAt: bigint;
  window: bigint;
  certifiedWindow: bigint;
  disputeWindow: bigint;
  proposalBond: bigint;
  disputeBond: bigint;
}

/** The settlement by whose word the portals of these rollups pay. @throws ParleyError RPC_FAILED */
export function settlementOf({ client, portals }: { client: ChainClient; portals: Address }): Promise<Address> {
  return reading("l1", "asking for the settlement", () =>
    client.readContract({ address: portals, abi: rollupPortalsAbi, functionName: "settlement" }),
  );
}

/** What the L1 holds of a rollup now. @throws ParleyError RPC_FAILED */
export async function readSettlement({
  client,
  settlement,
  rollupId,
}: {
  client: ChainClient;
  settlement: Address;
  rollupId: Hex;
}): Promise<SettlementView> {
  const contract = { address: settlement, abi: rollupSettlementAbi } as const;
  return reading("l1", "reading the settlement", async () => {
    // One block for all: else a proposal may have gone into what is final between two reads.
    const at = { ...contract, blockNumber: await client.getBlockNumber() };
    const [status, proposal, frozenUntil, window, certifiedWindow, disputeWindow, proposalBond, disputeBond] = await Promise.all([
      client.readContract({ ...at, functionName: "status", args: [rollupId] }),
      client.readContract({ ...at, functionName: "proposal", args: [rollupId] }),
      client.readContract({ ...at, functionName: "frozenUntil", args: [rollupId] }),
      client.readContract({ ...at, functionName: "window" }),
      client.readContract({ ...at, functionName: "certifiedWindow" }),
      client.readContract({ ...at, functionName: "disputeWindow" }),
      client.readContract({ ...at, functionName: "proposalBond" }),
      client.readContract({ ...at, functionName: "disputeBond" }),
    ]);
    const { output, proposer, proposedAt, disputedAt, upheld } = proposal;
    return {
      settlement,
      rollupId,
      final: status.number === NONE ? undefined : { number: status.number, l1Number: status.l1Number },
      proposal:
        proposedAt === NONE
          ? undefined
          : { ...output, proposer, proposedAt, disputedAt: disputedAt === NONE ? undefined : disputedAt, upheld },
      frozenUntil: frozenUntil === NONE ? undefined : frozenUntil,
      frozenAt: status.frozenAt,
      window,
      certifiedWindow,
      disputeWindow,
      proposalBond,
      disputeBond,
    };
  });
}

/** What somebody who knows the rollup can do about its settlement, and from when on (Unix seconds). */
export type SettlementAction =
  | { kind: "propose"; output: Output; from: bigint }
  | { kind: "dispute"; blockHash: Hex; from: bigint; until: bigint }
  | { kind: "settle"; from: bigint }
  | { kind: "finalize"; number: bigint; from: bigint };

/**
 * What an honest watcher does next, if anything, about the proposal of a rollup. Certificates need none of it: `encodeCertify` and, `certifiedWindow` later, `encodeFinalize`.
 * @param truth the block of that number as the watcher derived it; undefined: there is none yet
 * @param newest what the watcher would propose, if anything
 */
export function settlementActions(
  view: SettlementView,
  { now, truth, newest }: { now: bigint; truth: (number: bigint) => Pick<Output, "blockHash" | "stateRoot"> | undefined; newest?: Output },
): SettlementAction[] {
  const { proposal, final, frozenUntil = NONE } = view;
  const from = now < frozenUntil ? frozenUntil : now;
  if (proposal === undefined) {
    const isNews = newest !== undefined && newest.number > (final?.number ?? NONE);
    return isNews ? [{ kind: "propose", output: newest, from }] : [];
  }
  if (proposal.number <= (final?.number ?? NONE) || proposal.proposedAt <= view.frozenAt) return [{ kind: "settle", from: now }];
  // Something that comes before it was brought by a later block of the L1: the contract knows by itself that it is wrong.
  if (final !== undefined && final.l1Number > proposal.l1Number) return [{ kind: "settle", from: now }];
  if (proposal.disputedAt !== undefined) return [{ kind: "settle", from: later(now, proposal.disputedAt + view.disputeWindow) }];
  const until = proposal.proposedAt + view.window;
  const known = truth(proposal.number);
  const isTrue = known?.blockHash === proposal.blockHash && known.stateRoot === proposal.stateRoot;
  if (isTrue || now >= until) return [{ kind: "finalize", number: proposal.number, from: later(from, until) }];
  return proposal.upheld ? [] : [{ kind: "dispute", blockHash: proposal.blockHash, from: now, until }];
}

/**
 * A certificate's `finalized` head of one rollup, opened for the L1.
 * @param heads of the certificate's heads root, in its order
 * @throws ParleyError EVIDENCE_MISSING when there is no such head among them
 */
export function certifiedHead({
  table,
  certificate,
  heads,
  rollupId,
}: {
  table: OperatorTable;
  certificate: Certificate;
  heads: readonly Head[];
  rollupId: Hex;
}): CertifiedHead {
  const position = heads.findIndex((head) => head.rollupId === rollupId && head.finality === 3);
  if (position < 0)
    throw new ParleyError("EVIDENCE_MISSING", `The certificate holds no finalized head of rollup ${rollupId}`, {
      fields: { rollupId, beat: certificate.beat },
    });
  return certifiedHeadAt({ table, certificate, heads, position });
}

/** The same of the head at a position. @throws ParleyError EVIDENCE_MISSING where there is none */
export function certifiedHeadAt({
  table,
  certificate,
  heads,
  position,
}: {
  table: OperatorTable;
  certificate: Certificate;
  heads: readonly Head[];
  position: number;
}): CertifiedHead {
  const head = heads[position];
  if (head === undefined)
    throw new ParleyError("EVIDENCE_MISSING", `The certificate holds no head ${position}`, {
      fields: { beat: certificate.beat, position },
    });
  const { epoch, beat, headsRoot, signers, signature } = certificate;
  const proof = { headsRoot, count: BigInt(heads.length), position: BigInt(position), proof: rangeProof(heads.map(headHash), position, 1) };
  return { epoch, beat, head, proof, signers, signature, table: openTable(table) };
}

/** The same for a rollup that is the L1 of others, whose light client has a record of the certificate with that weight (`ILightClientQuorum`). @throws ParleyError as `certifiedHead` */
export function recordedHead({ weight, ...of }: Parameters<typeof certifiedHead>[0] & { weight: bigint }): CertifiedHead {
  const { table, ...certified } = certifiedHead(of);
  const fields = { ...table.fields, scheme: 0, snapshotTime: NONE, validFrom: NONE, validUntil: NONE, count: 0, totalWeight: NONE };
  const nobody = { fields: { ...fields, root: ZERO_HASH, sharesRoot: ZERO_HASH }, operators: [] };
  return { ...certified, signature: toHex(weight, { size: 16 }), table: nobody };
}

/** Calldata of `certify`. */
export function encodeCertify(certified: CertifiedHead): Hex {
  return encodeFunctionData({ abi: rollupSettlementAbi, functionName: "certify", args: [certified] });
}

/** Calldata of `propose`, which takes the bond with it. */
export function encodePropose(rollupId: Hex, output: Output): Hex {
  return encodeFunctionData({ abi: rollupSettlementAbi, functionName: "propose", args: [rollupId, output] });
}

/** Calldata of `dispute`, which takes the bond with it. */
export function encodeDispute(rollupId: Hex, blockHash: Hex): Hex {
  return encodeFunctionData({ abi: rollupSettlementAbi, functionName: "dispute", args: [rollupId, blockHash] });
}

/** Calldata of `settle`, with what a quorum certified as evidence, or with none. */
export function encodeSettle(rollupId: Hex, certified?: CertifiedHead): Hex {
  const evidence = certified === undefined ? "0x" : encodeAbiParameters(CERTIFIED_HEAD, [certified]);
  return encodeFunctionData({ abi: rollupSettlementAbi, functionName: "settle", args: [rollupId, evidence] });
}

/** Calldata of `finalize`. */
export function encodeFinalize(rollupId: Hex, number: bigint): Hex {
  return encodeFunctionData({ abi: rollupSettlementAbi, functionName: "finalize", args: [rollupId, number] });
}

/** A table opened down to every seat, for an L1 that knows its root (`TableOpening` of IEvidenceTypes.sol). */
export function openTable(table: OperatorTable): CertifiedHead["table"] {
  const { scheme, snapshotTime, validFrom, validUntil, sharesRoot, operators } = table;
  const root = merkleRoot(operators.map((operator, seat) => operatorLeaf(seat, operator)));
  const fields = {
    scheme,
    snapshotTime,
    validFrom,
    validUntil,
    count: operators.length,
    totalWeight: totalWeight(table),
    root,
    sharesRoot,
  };
  return { fields, operators };
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
