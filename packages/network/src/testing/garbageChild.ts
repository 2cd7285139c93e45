/** A child process of `startGarbage`: connects, sends, is cut off, comes back. It ends with the channel to its parent. */
import type { Libp2p } from "@libp2p/interface";
import { systemClock } from "@parley/runtime";
import type { TopicKind } from "../wire.ts";
import { topicOf } from "../wire.ts";
import { makeGarbage } from "./garbage.ts";
import { RawPeer } from "./RawPeer.ts";
import type { GarbageOptions, GarbageReport } from "./startGarbage.ts";

const STEP_MS = 10;
const REPORT_MS = 100;
/** No attempt takes longer: a victim that answers nothing is one that refuses. */
const PATIENCE_MS = 3_000;

const options: GarbageOptions = JSON.parse(process.argv[2] ?? "{}");
const { port, networkId, beatZeroMs, beatMs, epoch, seat, kinds, perSecond, isFresh } = options;
const genuine = options.genuine.map(({ topic, data }) => ({ topic: topic as TopicKind, data: Buffer.from(data, "base64") })); // as the parent heard it
const making = { grid: { beatZeroMs, beatMs }, epoch, seat, genuine };
const report: GarbageReport = { sent: 0, cutOff: 0, refused: 0, lastedMs: 0 };
const over = new AbortController();
process.once("disconnect", () => over.abort());

let index = 0;
let host: Libp2p | undefined;

async function connect(): Promise<RawPeer | undefined> {
  if (isFresh && host !== undefined) await host.stop();
  if (isFresh || host === undefined) host = await RawPeer.host();
  const patience = systemClock.sleep(PATIENCE_MS, over.signal).then(
    () => undefined,
    () => undefined,
  );
  const greeted = RawPeer.greeted(port, { networkId }, host).catch(() => undefined);
  const peer = await Promise.race([greeted, patience]);
  if (peer === undefined) for (const connection of host.getConnections()) connection.abort(new Error("enough"));
  return peer;
}

async function attack(peer: RawPeer): Promise<void> {
  const began = systemClock.nowMs();
  let sent = 0;
  while (!over.signal.aborted && peer.connection.status === "open") {
    const due = Math.ceil(((systemClock.nowMs() - began + STEP_MS) * perSecond) / 1_000);
    const messages = [];
    for (; sent < due && messages.length < perSecond / 10; sent++) {
      const { topic, data } = makeGarbage(kinds[index % kinds.length] ?? "undecodable", making, index++, systemClock.nowMs());
      messages.push({ topic: topicOf(networkId, topic), data });
    }
    peer.sendRpc({ messages });
    report.sent += messages.length;
    await systemClock.sleep(STEP_MS, over.signal).catch(() => undefined);
  }
  if (over.signal.aborted) return;
  report.cutOff++;
  report.lastedMs = systemClock.nowMs() - began;
}

const cancelReports = setInterval(() => process.send?.(report), REPORT_MS);
while (!over.signal.aborted) {
  const peer = await connect();
  if (peer !== undefined) await attack(peer);
  else {
    report.refused++;
    await systemClock.sleep(STEP_MS, over.signal).catch(() => undefined);
  }
}
clearInterval(cancelReports);
for (const connection of host?.getConnections() ?? []) connection.abort(new Error("over"));
await host?.stop();
