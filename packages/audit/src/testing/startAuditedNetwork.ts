import { type Hex, Lane, totalWeight } from "@parley/primitives";
import { buildParcel, encodeDelivery, encodeSubmission, OutboxReader, sendMessage } from "@parley/sdk";
import { startTestNetwork, type TestNetwork, type TestRollup, testAccount } from "@parley/sdk/testing";

/** A network in which messages were sent from alpha to beta and delivered under a recorded certificate; the second one's recipient refused it. */
export interface AuditedNetwork {
  net: TestNetwork;
  alpha: TestRollup;
  beta: TestRollup;
  /** by index */
  ids: readonly Hex[];
  /** Sends one more, and leaves it undelivered. */
  send(): Promise<Hex>;
}

export async function startAuditedNetwork(): Promise<AuditedNetwork> {
  const net = await startTestNetwork();
  const [alpha, beta] = net.rollups;
  if (alpha === undefined || beta === undefined) throw new Error("no rollups");
  const { deployment } = net;
  const wallet = alpha.chain.wallet(testAccount("user"));
  const sendTo = async (recipient: Hex) =>
    (await sendMessage({ wallet, deployment, from: "alpha", to: "beta", recipient, payload: "0x1234", gasLimit: 100_000n })).messageId;
  const ids: Hex[] = [];
  for (const recipient of [beta.counting, beta.refusing, beta.counting]) ids.push(await sendTo(recipient));

  const { heads, certificate } = await net.certify();
  const head = heads.find(({ rollupId }) => rollupId === alpha.rollupId);
  if (head === undefined) throw new Error("no head");
  const outbox = new OutboxReader({ client: alpha.chain.client, rollup: alpha });
  const sent = await outbox.advance(head.number);
  const lanes = outbox.lanes.map(({ destinationId, size }) => ({ destinationId, lane: new Lane(ids), size }));
  const { epoch, beat, signers } = certificate;
  const cover = { kind: 2 as const, epoch, beat, signers, signedWeight: totalWeight(deployment.table) };
  const parcel = buildParcel({ head, heads, cover, lanes, messages: sent.map(({ message }) => message) });
  const account = testAccount("relayer-0");
  const relayer = beta.chain.wallet(account);
  for (const [to, data] of [[beta.lightClient, encodeSubmission(certificate)] as const, [beta.gateway, encodeDelivery(parcel)] as const]) {
    const hash = await relayer.sendTransaction({ account, chain: null, to, data, gas: 5_000_000n });
    const { status } = await beta.chain.client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`transaction ${hash} reverted`);
  }
  return { net, alpha, beta, ids, send: () => sendTo(beta.counting) };
}
