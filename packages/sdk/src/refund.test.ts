import { errorsAbi, exitsAbi, gatewayAbi } from "@parley/contracts-abi";
import {
  type CertifiedCheckpoint,
  type Cover,
  detailsHash,
  type Head,
  type Hex,
  headHash,
  Lane,
  packHeadSection,
  rangeProof,
} from "@parley/primitives";
import { encodeAbiParameters, keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildParcel } from "./buildParcel.ts";
import { OutboxReader } from "./OutboxReader.ts";
import { sendMessage } from "./sendMessage.ts";
import { proveState } from "./state/proveState.ts";
import { startTestNetwork, type TestNetwork, type TestRollup, testAccount } from "./testing/index.ts";

const FINALIZED = 3;
/** Position of the expired messages in a gateway's storage (specs/wire.md §13). */
const EXPIRED = 9n;

const word = (value: Hex | bigint): Hex => (typeof value === "bigint" ? encodeAbiParameters([{ type: "uint256" }], [value]) : value);
/** Solidity's place of `mapping[key]`. */
const slotIn = (key: Hex | bigint, mapping: Hex | bigint): Hex => keccak256(`${word(key)}${word(mapping).slice(2)}` as Hex); // two words of hex

function headIn({ heads }: CertifiedCheckpoint, { rollupId }: TestRollup): Head {
  const head = heads.find((other) => other.rollupId === rollupId);
  if (head === undefined) throw new Error("no head");
  return head;
}

function coverOf({ certificate: { epoch, beat, signers, signature } }: CertifiedCheckpoint): Cover {
  return { kind: 0, epoch, beat, signers, signature };
}

describe("a message that nobody delivered", () => {
  let net: TestNetwork;
  let alpha: TestRollup;
  let beta: TestRollup;
  const user = testAccount("user");

  beforeAll(async () => {
    net = await startTestNetwork();
    const [first, second] = net.rollups;
    if (first === undefined || second === undefined) throw new Error("no rollups");
    [alpha, beta] = [first, second];
  });
  afterAll(() => net?.stop());

  /** Lets an hour pass everywhere. */
  async function passAnHour(): Promise<void> {
    for (const chain of [net.l1, alpha.chain, beta.chain]) {
      await chain.rpc("evm_increaseTime", [3_600]);
      await chain.rpc("evm_mine", []);
    }
  }

  it("is expired on its destination and refunded on its source, by the proofs of real chains", async () => {
    const { timestamp } = await beta.chain.client.getBlock();
    const wallet = alpha.chain.wallet(user);
    const request = { wallet, deployment: net.deployment, from: "alpha", to: "beta", recipient: beta.counting, payload: "0x1234" } as const;
    const ids: Hex[] = [];
    for (let i = 0n; i < 35n; i += 1n) ids.push((await sendMessage({ ...request, deadline: timestamp + 600n })).messageId);
    await passAnHour();

    // Beta: everything in one parcel, under a finalized head of alpha.
    const checkpoint = await net.certify(undefined, FINALIZED);
    const head = headIn(checkpoint, alpha);
    const outbox = new OutboxReader({ client: alpha.chain.client, rollup: alpha });
    const sent = await outbox.advance(head.number);
    const lanes = outbox.lanes.map(({ destinationId, size }) => ({ destinationId, lane: new Lane(ids), size }));
    const messages = sent.map(({ message }) => message);
    const parcel = buildParcel({ head, heads: checkpoint.heads, cover: coverOf(checkpoint), lanes, messages });
    const relayer = testAccount("relayer-0");
    const expiring = await beta.chain.wallet(relayer).writeContract({
      account: relayer,
      chain: null,
      address: beta.gateway,
      abi: gatewayAbi,
      functionName: "expire",
      args: [parcel],
      gas: 20_000_000n,
    });
    expect((await beta.chain.client.waitForTransactionReceipt({ hash: expiring })).status).toBe("success");

    // Alpha: two of them, in a complete segment and in the open one, under a finalized head of beta.
    const later = await net.certify(undefined, FINALIZED);
    const betaHead = headIn(later, beta);
    const position = later.heads.indexOf(betaHead);
    const headSection = packHeadSection({
      ...betaHead,
      detailsHash: detailsHash(betaHead),
      count: later.heads.length,
      position,
      proof: rangeProof(later.heads.map(headHash), position, 1),
      cover: coverOf(later),
    });
    for (const index of [7, 33]) {
      const slot = slotIn(BigInt(index), slotIn(alpha.rollupId, EXPIRED));
      const proven = await proveState({ client: beta.chain.client, chain: "beta", block: betaHead, account: beta.gateway, slots: [slot] });
      expect(proven.slots[0]?.value).toBe(ids[index]);
      const message = messages[index];
      if (message === undefined) throw new Error("no message");
      const { blockHash, stateRoot, l1OriginNumber, l1OriginHash, outboxRoot } = betaHead;
      const ending = {
        headSection,
        outboxRoot,
        details: { blockHash, stateRoot, l1OriginNumber, l1OriginHash },
        chainId: beta.chainId,
        genesisHash: beta.genesisHash,
        gateway: beta.gateway,
        accountProof: proven.account.proof,
        storageProof: proven.slots[0]?.proof ?? [],
      };
      const segment = index < 32 ? ids.slice(0, 32) : ids.slice(32);
      const args = [ending, { message, ids: segment, proof: [] }] as const;
      // The gateway's errors come through.
      const contract = { address: alpha.exits, abi: [...exitsAbi, ...errorsAbi], functionName: "refundExpired" } as const;
      const stranger = testAccount("relayer-1").address;
      await expect(alpha.chain.client.simulateContract({ ...contract, args, account: stranger })).rejects.toThrow("OnlySender");
      const hash = await wallet.writeContract({ ...contract, args, account: user, chain: null, gas: 10_000_000n });
      expect((await alpha.chain.client.waitForTransactionReceipt({ hash })).status).toBe("success");
      await expect(alpha.chain.client.simulateContract({ ...contract, args, account: user.address })).rejects.toThrow("AlreadyRefunded");
      const gateway = { address: alpha.gateway, abi: gatewayAbi } as const;
      expect(await alpha.chain.client.readContract({ ...gateway, functionName: "isRefunded", args: [beta.rollupId, BigInt(index)] })).toBe(
        true,
      );
      const wrong = [{ ...ending, storageProof: [] }, args[1]] as const;
      await expect(alpha.chain.client.simulateContract({ ...contract, args: wrong, account: user.address })).rejects.toThrow();
    }
    const counted = await beta.chain.client.getStorageAt({ address: beta.counting, slot: "0x0" });
    expect(BigInt(counted ?? 0)).toBe(0n);
  });
});
