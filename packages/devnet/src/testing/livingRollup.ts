import { type Address, type Hex, type OperatorTable, rollupId, SYSTEM_ADDRESS } from "@parley/primitives";
import { getContractAddress } from "viem";
import { OPERATOR_SET_ID } from "../deployL1.ts";
import type { Calls, L1Call } from "./KnownValues.ts";
import { idOf } from "./livingL1.ts";
import { abiOf, type Deployed, type SystemBuilder } from "./SystemBuilder.ts";

const DAY = 86_400n;
const EVIDENCE_WINDOW = 7n * DAY;

/** The rollup's own contracts but for the light client, wired as a genesis wires them. The light client has to be what `deployer` creates next. */
export async function deployCore(
  system: SystemBuilder,
  { chainId, deployer, governance }: { chainId: bigint; deployer: Address; governance: Address },
): Promise<{ ownId: Hex; gateway: Address; lightClientAt: Address }> {
  const nonce = BigInt(await system.anvil.client.getTransactionCount({ address: deployer }));
  const creation = (after: bigint) => getContractAddress({ from: deployer, nonce: nonce + after });
  const [gatewayAt, lightClientAt] = [creation(1n), creation(5n)];
  const policy = await system.deploy("Policy", {
    governance,
    gateway: gatewayAt,
    loosenDelay: 1n,
    maxFutureDrift: 300n,
    stateReader: creation(2n),
    stakeCover: creation(4n),
  });
  const ownId = rollupId({ chainId, genesisHash: idOf("genesis"), gateway: gatewayAt });
  const gateway = await system.deploy("Gateway", { rollupId: ownId, lightClient: lightClientAt, policy, exits: creation(3n) });
  await system.deploy("StateReader", { headSource: lightClientAt, policy });
  await system.deploy("Exits", { gateway, policy, lightClient: lightClientAt });
  await system.deploy("StakeCover", { rollupId: ownId, lightClient: lightClientAt, policy, exposureWindow: EVIDENCE_WINDOW });
  return { ownId, gateway, lightClientAt };
}

/** What the rollup knows of its L1, with two messages that failed: one that lacked gas, and one with value for an account without code, whose time to be retried only is over. Takes that time. */
export async function hearL1(
  system: SystemBuilder,
  { l1ChainId, listening, sender }: { l1ChainId: bigint; listening: Address; sender: Address },
): Promise<Calls<Exclude<L1Call, "createPortal" | "certify" | "finalize">>> {
  await system.deploy("L1Gateway", { rollupId: idOf("rollup of the L1"), l1ChainId, l1StartNumber: 1n, l1StartHash: idOf("L1 block 1") });
  const blockAt = (number: bigint) => ({ number, hash: idOf(`L1 block ${number}`) });
  const starved = { sender, recipient: listening, value: 0n, gasLimit: 1n, payload: "0x12" };
  const stuck = { ...starved, recipient: sender, value: 5n };
  await system.send("L1Gateway", "advance", [[blockAt(2n)], [starved, stuck]], SYSTEM_ADDRESS, 5n);
  await system.anvil.request("evm_increaseTime", [Number(7n * DAY)]);
  const paid = { sender, recipient: sender, value: 1n, gasLimit: 50_000n, payload: "0x" };
  return {
    advance: [[blockAt(3n)], []],
    retryFromL1: [0n, starved],
    bounce: [1n, stuck],
    handOver: [idOf("message"), paid, 50_000n],
  };
}

/**
 * The light clients of both schemes, with all `tables` and what each makes for itself. That of the rollup, of scheme 1, learns nothing of its L1, as from a local network's genesis; the
 * other one has facts of it by native messages. Facts by proof stand beside them.
 */
export async function deployLightClients(
  system: SystemBuilder,
  {
    lightClientAt,
    messenger,
    tables,
    ecdsaTables,
  }: { lightClientAt: Address; messenger: Address; tables: readonly OperatorTable[]; ecdsaTables: readonly OperatorTable[] },
): Promise<Deployed[]> {
  const [first] = tables;
  if (first === undefined) throw new Error("a light client needs a table");
  const common = {
    l1ChainId: first.l1ChainId,
    avs: first.avs,
    operatorSetId: OPERATOR_SET_ID,
    deallocationDelay: 14n * DAY,
    evidenceWindow: EVIDENCE_WINDOW,
    margin: DAY,
  };
  const lightClient = await system.deploy("Bls12381LightClient", { ...common, l1Facts: `0x${"00".repeat(20)}`, tables });
  if (lightClient !== lightClientAt.toLowerCase()) throw new Error(`the light client is at ${lightClient}, not at ${lightClientAt}`);
  const l1Facts = await system.deploy("NativeL1Facts", { messenger });
  const other = await system.deploy("Secp256k1LightClient", { ...common, l1Facts, tables: ecdsaTables });
  await system.deploy("ProvenL1Facts", {
    blocks: await system.deploy("OpStackL1Blocks", {}),
    operatorTable: system.addressOf("OperatorTable"),
    operatorRegistry: system.addressOf("OperatorRegistry"),
  });
  await system.deploy("LightClientQuorum", { lightClient, l1Blocks: system.addressOf("L1Gateway") });
  // What a light client's constructor creates.
  const encoderOf = (from: Address) => getContractAddress({ from, nonce: 1n }).toLowerCase() as Address; // an address in lower case
  return [
    { name: "Bls12381TableEncoder", address: encoderOf(lightClient), abi: abiOf("Bls12381TableEncoder") },
    { name: "Secp256k1TableEncoder", address: encoderOf(other), abi: abiOf("Secp256k1TableEncoder") },
  ];
}
