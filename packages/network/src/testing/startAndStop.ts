/** A child process that starts networks in several states, stops them, and ends by itself if nothing is left of them. */
import { startNode } from "./startNode.ts";

const a = await startNode({ name: "a" });
const away = await startNode({ name: "away" });
await away.network.stop();
const b = await startNode({ name: "b", peers: [a.address, away.address], limits: { reconnectMinMs: 600_000, reconnectMaxMs: 600_000 } });
await b.when(() => b.network.peers().length === 1);
const connecting = await startNode({ name: "connecting", peers: [a.address] });
await Promise.all([a, b, connecting].map(({ network }) => network.stop()));
process.disconnect();
