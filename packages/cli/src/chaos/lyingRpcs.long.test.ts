/**
 * Chaos 5: endpoints of the L1 lie to operators. One source of one operator forges a fork; then its honest source is cut off while the other goes on lying; then all sources of f + 1 operators tell one and the same lie. Expected:
 * whose sources disagree or are gone signs nothing while the others go on; nothing false is certified at any time; everything that was sent arrives. That all sources of a single operator lie is `sources.long.test.ts`.
 */
import { until } from "@parley/devnet";
import { inboxOf } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { forgedFork, LyingProxy } from "@parley/sdk/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

const LIED_TO = [2, 3];
const LAST = 3;

let network: ChaosNetwork;
let ear: Ear | undefined;
const proxies: LyingProxy[] = [];
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
});
afterEach(async (context) => {
  await ear?.stop();
  await network.stop(context);
  for (const proxy of proxies.splice(0)) await proxy.stop();
});

it("lies about the L1 stop who hears them, and certify nothing", { timeout: 600_000 }, async () => {
  const { l1, gossip } = network.file;
  const sources = new Map<number, [LyingProxy, LyingProxy]>();
  for (const seat of LIED_TO) {
    const pair: [LyingProxy, LyingProxy] = [await LyingProxy.start(l1.rpcUrl), await LyingProxy.start(l1.rpcUrl)];
    proxies.push(...pair);
    sources.set(seat, pair);
    await network.configure(`operator-${seat}`, () => ({ l1RpcUrls: pair.map(({ url }) => url), allowSingleL1Source: false }));
  }
  await network.reborn(
    LIED_TO.map((seat) => `operator-${seat}`),
    () => {
      for (const seat of LIED_TO) network.kill(`operator-${seat}`);
    },
  );
  ear = await Ear.start(network.deployment, gossip);
  const { certified, signersOf } = { certified: ear.certified, signersOf: ear.signersOf.bind(ear) };
  network.traffic.start();
  const signed = (what: string, seat: number) => {
    const from = certified.length;
    return until({ what, clock, pollMs: 250 }, async () =>
      certified.slice(from).some((one) => signersOf(one).includes(seat)) ? true : undefined,
    );
  };
  const suspended = (what: string, seat: number, is: boolean) =>
    until({ what, clock, pollMs: 250 }, async () => {
      const url = network.file.operators.find((operator) => operator.seat === seat)?.statusUrl;
      const status: unknown = await (await fetch(`${url}/status`)).json();
      return (Reflect.get(Object(status), "suspended") !== null) === is ? true : undefined;
    });
  for (const seat of LIED_TO) await signed(`A certificate with operator-${seat}`, seat);
  const [honest, liar] = sources.get(LAST) ?? [];
  if (honest === undefined || liar === undefined) throw new Error("it was lied to");

  const newest = () => chainClient(l1.rpcUrl).getBlockNumber();
  liar.lie = forgedFork((await newest()) + 1n, { isFinal: false });
  await suspended("Its suspension by one liar", LAST, true);
  await network.certified("Certificates without it", { seats: [0, 1, 2] });
  // The honest one is flooded, and only the lie is left.
  honest.isCutOff = true;
  const without = certified.length;
  await network.certified("Certificates meanwhile", { beats: 6n, seats: [0, 1, 2] });
  expect(certified.slice(without).filter((one) => signersOf(one).includes(LAST))).toEqual([]);
  honest.isCutOff = false;
  liar.lie = undefined;
  await suspended("Its sources agree again", LAST, false);
  await signed("A certificate with it, after the truth came back", LAST);

  // Two of four: all that they can read is one lie, which has a batch of the first rollup in it.
  const posted = await lastBatch();
  for (const proxy of proxies) proxy.lie = forgedFork(posted, { isFinal: false });
  const declared = ear.declared.length;
  await until({ what: "A declaration of what is false", clock, pollMs: 500 }, async () => {
    const heads = ear?.declared.slice(declared).flatMap((one) => (LIED_TO.includes(one.seat) ? one.heads : [])) ?? [];
    const l1Hash = new Map<bigint, string>();
    for (const { l1OriginNumber } of heads)
      if (!l1Hash.has(l1OriginNumber))
        l1Hash.set(l1OriginNumber, (await chainClient(l1.rpcUrl).getBlock({ blockNumber: l1OriginNumber })).hash);
    return heads.some(({ l1OriginNumber, l1OriginHash }) => l1Hash.get(l1OriginNumber) !== l1OriginHash) ? true : undefined;
  });
  await clock.sleep(6 * network.deployment.beatMs);
  for (const proxy of proxies) proxy.lie = undefined;
  for (const seat of LIED_TO) await signed(`A certificate with operator-${seat}, after the truth came back`, seat);

  const { faults, sent } = await network.settled();
  expect(await ear.falseHeads()).toEqual([]);
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);

  /** Number of the newest L1 block in which the first rollup's sequencer posted. */
  async function lastBatch(): Promise<bigint> {
    const inbox = inboxOf(network.deployment.rollups[0]?.rollupId ?? "0x");
    for (let blockNumber = await newest(); blockNumber > 0n; blockNumber -= 1n) {
      const { transactions } = await chainClient(l1.rpcUrl).getBlock({ blockNumber, includeTransactions: true });
      if (transactions.some(({ to }) => to?.toLowerCase() === inbox)) return blockNumber;
    }
    throw new Error("nothing was posted");
  }
});
