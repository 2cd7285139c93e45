/** Recorded data of OP Stack chains: README.md beside this file has the schema. */

import { type Address, encodeAbiParameters, type Hex, hexToBigInt, keccak256, numberToHex, pad } from "viem";
import { expect } from "vitest";
import { bareState, type Harness, type Header, slotsProof } from "./harness.ts";

interface OutputRootProof {
  stateRoot: Hex;
  messagePasserStorageRoot: Hex;
  latestBlockhash: Hex;
}

interface Output {
  stateRoot: Hex;
  messagePasserStorageRoot: Hex;
  blockHash: Hex;
}

export interface OracleRecord {
  l1?: { headerRlp: Hex };
  settlement?: { headerRlp: Hex };
  l2OutputOracle: Address;
  l2OutputIndex: number;
  accountProof: Hex[];
  storageProof: Hex[];
  outputRootProof: OutputRootProof;
  l2: { headerRlp: Hex };
}

export interface GameRecord {
  l1: { headerRlp?: Hex; stateRoot?: Hex };
  disputeGameFactory: { address: Address; gameIndex: number; gameId: Hex; accountProof: Hex[]; storageProof: Hex[] };
  faultDisputeGame: {
    address: Address;
    accountProof: Hex[];
    status: { storageProof: Hex[] };
    rootClaim: { storageSlot: Hex; storageProof: Hex[] };
  };
  outputRootProof: OutputRootProof;
  l2: { headerRlp: Hex };
}

export interface AnchorRecord {
  anchorStateRegistry: Address;
  encodedBlockArray: Hex;
  stateProofParams: { executionStateRoot: Hex };
  dstL2StateRootProofParams: { accountProof: Hex[]; storageProof: Hex[] };
  l2MessagePasserStorageRoot: Hex;
}

export interface WithdrawalRecord {
  outputRootProof: OutputRootProof;
  postedOutputRoot?: Hex;
  withdrawal: { nonce: string; sender: Address; target: Address; value: string; gasLimit: string; data: Hex; withdrawalHash: Hex };
  withdrawalProof: Hex[];
}

const WEEK = 604_800n;
const AIR_GAP = 302_400n;
/** Of the anchors and of the games that were recorded. */
const ANCHORS_SLOT = 1n;
const CANNON = 0;

const outputOf = ({ stateRoot, messagePasserStorageRoot, latestBlockhash }: OutputRootProof): Output => ({
  stateRoot,
  messagePasserStorageRoot,
  blockHash: latestBlockhash,
});

/** keccak256(base) + offset. */
function listSlot(base: bigint, offset: bigint): Hex {
  return numberToHex(hexToBigInt(keccak256(numberToHex(base, { size: 32 }))) + offset, { size: 32 });
}

async function blockOf(harness: Harness, root: Hex, output: Output, header: Hex): Promise<string> {
  const { number, blockHash } = await harness.ask<Header>("opBlock", root, output, header);
  return `L2 block ${number} ${blockHash}`;
}

export async function oracleOutput(harness: Harness, record: OracleRecord): Promise<string[]> {
  const header = (record.l1 ?? record.settlement)?.headerRlp ?? "0x";
  const l1 = await harness.ask<Header>("blockState", keccak256(header), header);
  const output = outputOf(record.outputRootProof);
  const root = await harness.ask<Hex>("opOutputRoot", output);
  const proof = slotsProof(record.accountProof, record.storageProof);
  const slot = listSlot(3n, 2n * BigInt(record.l2OutputIndex));
  expect(await harness.ask("value", l1.stateRoot, record.l2OutputOracle, slot, proof)).toBe(root);
  const oracle = { oracle: record.l2OutputOracle, outputsSlot: 3n, finalizationSeconds: WEEK };
  const ask = [l1, oracle, BigInt(record.l2OutputIndex)] as const;
  const alone = await harness.refusal("opOutput", ...ask, proof);
  const [only = []] = proof.slotProofs;
  const thrice = await harness.refusal("opOutput", ...ask, { ...proof, slotProofs: [only, only, only] });
  return [
    `proven: output ${record.l2OutputIndex} stands in the oracle's storage in L1 block ${l1.number}, and is ${await blockOf(harness, root, output, record.l2.headerRlp)}`,
    `refused as final, for want of the array's length and the output's time: ${alone}; with the one proof three times: ${thrice}`,
  ];
}

export async function gameClaim(harness: Harness, record: GameRecord): Promise<string[]> {
  const { disputeGameFactory: factory, faultDisputeGame: game, l1 } = record;
  const head =
    l1.headerRlp === undefined
      ? bareState(l1.stateRoot ?? "0x")
      : await harness.ask<Header>("blockState", keccak256(l1.headerRlp), l1.headerRlp);
  const output = outputOf(record.outputRootProof);
  const root = await harness.ask<Hex>("opOutputRoot", output);
  const ofGame = slotsProof(game.accountProof, game.status.storageProof, game.rootClaim.storageProof);
  const one = (slotProof: Hex[]) => ({ ...ofGame, slotProofs: [slotProof] });
  const [statusProof = [], claimProof = []] = ofGame.slotProofs;
  const ofFactory = slotsProof(factory.accountProof, factory.storageProof);
  const listed = await harness.ask<Hex>("value", head.stateRoot, factory.address, listSlot(104n, BigInt(factory.gameIndex)), ofFactory);
  expect(listed).toBe(factory.gameId);
  const status = hexToBigInt(await harness.ask<Hex>("value", head.stateRoot, game.address, pad("0x0", { size: 32 }), one(statusProof)));
  expect((status >> 128n) & 0xffn).toBe(2n);
  const claimSlot = listSlot(2n, 3n);
  expect(game.rootClaim.storageSlot).toBe(claimSlot);
  expect(await harness.ask("value", head.stateRoot, game.address, claimSlot, one(claimProof))).toBe(root);
  const lines = [
    `proven: game ${factory.gameIndex} of the factory was won by the defender, and its claim is ${await blockOf(harness, root, output, record.l2.headerRlp)}`,
  ];
  // Nothing was recorded of what may void a game, so this has to end there at the latest.
  const refusal = (delaySeconds: bigint) => {
    const games = {
      factory: factory.address,
      listSlot: 104n,
      claimSlot,
      guard: factory.address,
      blacklistSlot: 5n,
      respectedSlot: 6n,
      delaySeconds,
    };
    const guard = { accountProof: ofFactory.accountProof, slotProofs: [] };
    return harness.refusal("opClaim", head, games, BigInt(factory.gameIndex), { factory: ofFactory, game: ofGame, guard });
  };
  lines.push(`refused as final with a delay of 3.5 days: ${await refusal(AIR_GAP)}`);
  lines.push(`refused as final with none: ${await refusal(0n)}`);
  return lines;
}

export async function anchor(harness: Harness, record: AnchorRecord): Promise<string[]> {
  const l2 = record.encodedBlockArray;
  // Of the header itself: what it says of its state is in the root below.
  const { stateRoot } = await harness.ask<Header>("blockState", keccak256(l2), l2);
  const output = { stateRoot, messagePasserStorageRoot: record.l2MessagePasserStorageRoot, blockHash: keccak256(l2) };
  const root = await harness.ask<Hex>("opOutputRoot", output);
  const { accountProof, storageProof } = record.dstL2StateRootProofParams;
  const l1 = record.stateProofParams.executionStateRoot;
  const found = await harness.ask("opAnchor", l1, record.anchorStateRegistry, ANCHORS_SLOT, CANNON, slotsProof(accountProof, storageProof));
  expect(found).toBe(root);
  return [
    `proven: the registry's anchor is ${await blockOf(harness, root, output, l2)}`,
    "an anchor is no finality: no function says that it is",
  ];
}

export async function withdrawal(harness: Harness, record: WithdrawalRecord): Promise<string[]> {
  const { withdrawalHash, data, sender, target, nonce, value, gasLimit } = record.withdrawal;
  const sent = { nonce: BigInt(nonce), sender, target, value: BigInt(value), gasLimit: BigInt(gasLimit), data };
  const storageRoot = record.outputRootProof.messagePasserStorageRoot;
  const { slotProofs } = slotsProof([storageRoot], record.withdrawalProof);
  expect(await harness.ask("opWithdrawn", storageRoot, sent, slotProofs[0])).toBe(withdrawalHash);
  const altered = await harness.refusal("opWithdrawn", storageRoot, { ...sent, value: sent.value + 1n }, slotProofs[0]);
  const root = await harness.ask<Hex>("opOutputRoot", outputOf(record.outputRootProof));
  if (record.postedOutputRoot !== undefined) expect(root).toBe(record.postedOutputRoot);
  const under = record.postedOutputRoot === undefined ? "a derived output root" : "the output root that was posted";
  return [`proven: the withdrawal is under ${under}, ${root}`, `refused with another value: ${altered}`];
}

/** keccak256(abi.encode(key, base)). */
export function mappingSlot(key: Hex, base: bigint): Hex {
  return keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [pad(key, { size: 32 }), base]));
}
