import { gatewayAbi } from "@parley/contracts-abi";
import {
  approveBridges,
  auditTokens,
  commandExecutor,
  deployTokens,
  PATIENCE_MS,
  sendCoins,
  sendTokens,
  TOKEN_KINDS,
  type TokenAudit,
  type TokenStop,
  testAccount,
  until,
} from "@parley/devnet";
import { type Hex, ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { messageStatus } from "@parley/sdk";
import { parseEventLogs } from "viem";
import type { Stage } from "./commands/demo.ts";
import { jsonValue, table } from "./Output.ts";

const LOOK_MS = 100;
const REPLAY_GAS = 5_000_000n;
const SUPPLY = { erc20: 1_000_000n, erc721: 3n, erc1155: [100n, 200n, 300n], erc7802: 500_000n };
const CARGO = { erc20: 250_000n, erc721: 2n, erc1155: { ids: [1n, 3n], values: [10n, 30n] }, erc7802: 125_000n };
/** ERC-20 units that the executor is given, and is commanded to send home. */
const ERRAND = 1_000n;

/**
 * One token of each kind goes around the first three rollups over OpenZeppelin's bridges, and a contract on the second obeys an account on the first. After every step as
 * much exists as before, at the end all is where it began, and a delivery that is handed in again moves nothing.
 * @throws ParleyError DEMO_FAILED when the sums do not fit; CONTRACT_REVERTED, NETWORK_FAILED
 */
export async function demoTokens(stage: Stage): Promise<string> {
  const { devnet, output, signal } = stage;
  const { deployment } = devnet;
  const route = { ...deployment, rollups: deployment.rollups.slice(0, 3) };
  const holder = testAccount("alice");
  output.progress("deploying a token of each kind, their bridges and their twins");
  const stops = await deployTokens({ deployment: route, holder, supply: SUPPLY });
  const [home, second, third] = stops;
  if (home === undefined || second?.executor === undefined || third === undefined)
    throw new ParleyError("DEMO_FAILED", "Three rollups are needed");
  await approveBridges(home);

  const audit = async (step: string) => {
    const seen = await auditTokens(stops, { holder: holder.address, idCount: SUPPLY.erc1155.length });
    output.say({ event: "supplies", step, ...seen }, `\n${step}\n${supplyTable(seen)}`);
    return seen;
  };
  const first = await audit(`before: all is on ${home.rollup.name}`);
  const conserved = async (step: string) => {
    const seen = await audit(step);
    for (const kind of TOKEN_KINDS) {
      if (seen.total[kind] === first.total[kind]) continue;
      throw new ParleyError("DEMO_FAILED", `There were ${first.total[kind]} of the ${kind} token, and now there are ${seen.total[kind]}`);
    }
    return seen;
  };
  const arrival = (messageIds: readonly Hex[]) => Promise.all(messageIds.map((messageId) => delivered(stage, messageId)));

  const hops = [
    {
      from: home,
      to: second,
      alongside: () => sendCoins({ from: home, to: second, recipient: second.executor ?? holder.address, amount: ERRAND }),
    },
    { from: second, to: third, alongside: () => commandExecutor({ home, to: second, amount: ERRAND }) },
    { from: third, to: home, alongside: undefined },
  ];
  let lastDelivery: Hex = "0x";
  for (const { from, to, alongside } of hops) {
    const names = `${from.rollup.name} → ${to.rollup.name}`;
    const sent = await sendTokens({ from, to, cargo: CARGO });
    const errand = await alongside?.();
    const seen = await conserved(`${names}, sent`);
    output.say(
      { event: "hop", from: from.rollup.name, to: to.rollup.name, sent, errand, inFlight: seen.inFlight },
      `  ${sent.length} messages`,
    );
    const [delivery] = await arrival([...sent.map(({ messageId }) => messageId), ...(errand === undefined ? [] : [errand])]);
    if (delivery !== undefined) lastDelivery = delivery;
    await conserved(`${names}, arrived`);
  }
  await until({ what: "The executor's transfer", clock: systemClock, signal, pollMs: LOOK_MS }, async () => {
    const { inFlight } = await auditTokens(stops, { holder: holder.address, idCount: SUPPLY.erc1155.length });
    return TOKEN_KINDS.every((kind) => inFlight[kind] === 0n) ? true : undefined;
  });
  const replayed = await replay(home, lastDelivery);
  output.say(
    { event: "replayed", delivery: lastDelivery, ...replayed },
    `\n${lastDelivery} handed in again: ${replayed.deliveries} deliveries`,
  );
  const last = await conserved(`all is back on ${home.rollup.name}, after the replay`);
  if (JSON.stringify(last, jsonValue) !== JSON.stringify(first, jsonValue))
    throw new ParleyError("DEMO_FAILED", "Not everything is where it began");
  const names = [home, second, third, home].map(({ rollup }) => rollup.name).join(" → ");
  return `tokens of ${TOKEN_KINDS.length} kinds went ${names} and are back, as many as before at every step; ${home.rollup.name} moved tokens on ${second.rollup.name} by a remote call`;
}

/** The transaction that delivered a message. */
async function delivered({ devnet: { deployment }, signal }: Stage, messageId: Hex): Promise<Hex> {
  const what = `The delivery of ${messageId}`;
  const ended = await until({ what, clock: systemClock, signal, pollMs: LOOK_MS }, async () => {
    const seen = await messageStatus({ deployment, messageId });
    return seen.delivery === undefined ? undefined : { ...seen, delivery: seen.delivery };
  });
  if (ended.status === "delivered") return ended.delivery.transactionHash;
  throw new ParleyError("DEMO_FAILED", `${messageId} was refused: ${ended.reason}`, { fields: { messageId } });
}

/** Hands a delivery in once more, and counts what it delivers; whether the gateway skips it or reverts is its own affair. */
async function replay({ client, wallet }: TokenStop, delivery: Hex): Promise<{ transactionHash: Hex; deliveries: number }> {
  const { to, input } = await client.getTransaction({ hash: delivery });
  if (to === null) throw new ParleyError("DEMO_FAILED", `${delivery} is no delivery`);
  const transactionHash = await wallet.send({ to, data: input, gas: REPLAY_GAS });
  const { logs } = await client.waitForTransactionReceipt({ hash: transactionHash, timeout: PATIENCE_MS });
  return { transactionHash, deliveries: parseEventLogs({ abi: gatewayAbi, eventName: "MessageDelivered", logs }).length };
}

function supplyTable({ supplies, inFlight, total }: TokenAudit): string {
  const rows = [...supplies, { rollup: "in flight", ...inFlight }, { rollup: "sum", ...total }];
  return table(
    ["rollup", ...TOKEN_KINDS],
    rows.map((row) => [row.rollup, ...TOKEN_KINDS.map((kind) => String(row[kind]))]),
  );
}
