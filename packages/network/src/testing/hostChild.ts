/** A child process of `startHosts`: one node of the network on a host of its own, which says what it sees and publishes when it is told to. It ends with the channel to its parent. */
import { multiaddr } from "@multiformats/multiaddr";
import { RawPeer } from "./RawPeer.ts";
import { attestationMessage } from "./samples.ts";
import type { HostCommand, HostOptions, HostReport } from "./startHosts.ts";
import { startNode } from "./startNode.ts";

const { name, ip, port, peers }: HostOptions = JSON.parse(process.argv[2] ?? "{}");
// What a test lets others come back with is for the loopback address; here addresses count.
const node = await startNode({ name, host: ip, port, peers, limits: { arrivalsBurst: 64 } });
let attack: HostReport["attack"];

function report(): void {
  const heard = node.received.flatMap(({ message }) => (message.topic === "attestation" ? [Number(message.attestation.beat)] : []));
  const bans = node.metric('network_bans_total{reason="malformed_rpc"}');
  const said: HostReport = { peers: node.network.peers().length, heard, bans, attack };
  // The parent may be gone before it reads this.
  if (process.connected) process.send?.(said, undefined, undefined, () => undefined);
}

/** Somebody new each time, who sends what is no RPC. */
async function misbehave(address: string): Promise<"cut off" | "refused"> {
  const host = await RawPeer.host();
  try {
    const peer = await RawPeer.greeted(multiaddr(address), {}, host);
    peer.sendBytes(Buffer.from("05ffffffffff", "hex"));
    await peer.closed;
    return "cut off";
  } catch {
    return "refused";
  } finally {
    await host.stop();
  }
}

process.on("message", async (command: HostCommand) => {
  if ("publish" in command) node.network.publish(attestationMessage(BigInt(command.publish)));
  else {
    const outcome = await misbehave(command.attack);
    attack = { count: (attack?.count ?? 0) + 1, outcome };
    report();
  }
});
process.once("disconnect", () => void node.network.stop());
void node.when(() => {
  report();
  return false;
});
