/** Nodes on hosts of their own, with addresses of their own and wires between them, as far as this machine lets one make such. */
import { afterEach, expect, test } from "vitest";
import { mayMakeHosts, startHosts, type TestHost, type TestHosts } from "./testing/startHosts.ts";

const COUNT = 4;
const isPossible = mayMakeHosts();
if (!isPossible)
  process.stderr.write(
    "SKIPPED: tests over several hosts. This machine makes no network namespaces (unshare --user --net, ip of iproute2).\n",
  );
let running: TestHosts | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function connected() {
  running = await startHosts(COUNT);
  const { hosts } = running;
  await Promise.all(hosts.map((host) => host.when(({ peers }) => peers === COUNT - 1)));
  return running;
}

/** Resolves when all others heard what this host said. */
async function expectHeard(hosts: readonly TestHost[], from: TestHost, beat: number): Promise<void> {
  from.tell({ publish: beat });
  await Promise.all(hosts.flatMap((host) => (host === from ? [] : [host.when(({ heard }) => heard.includes(beat))])));
}

test.skipIf(!isPossible)(
  "four hosts hear each other, each message once; a wire that was pulled and put back loses nothing",
  { timeout: 120_000 },
  async () => {
    const { hosts, wire } = await connected();
    for (const [i, host] of hosts.entries()) await expectHeard(hosts, host, i);
    const [first, second, third, last] = hosts;
    if (first === undefined || second === undefined || third === undefined || last === undefined) return expect.unreachable();
    await wire(3, "down");
    first.tell({ publish: 100 });
    last.tell({ publish: 101 });
    await Promise.all([second, third].map((host) => host.when(({ heard }) => heard.includes(100))));
    expect(last.report().heard).not.toContain(100);
    expect([first, second, third].flatMap((host) => host.report().heard)).not.toContain(101);
    await wire(3, "up");
    await last.when(({ heard }) => heard.includes(100));
    await Promise.all([first, second, third].map((host) => host.when(({ heard }) => heard.includes(101))));
    for (const host of hosts) expect(new Set(host.report().heard).size).toBe(host.report().heard.length);
  },
);

test.skipIf(!isPossible)(
  "who misbehaves is refused by the address of its host, as whoever it comes back; the other hosts are not",
  { timeout: 120_000 },
  async () => {
    const { hosts } = await connected();
    const [victim, second, third, attacker] = hosts;
    if (victim === undefined || second === undefined || third === undefined || attacker === undefined) return expect.unreachable();
    const attack = { attack: `/ip4/${victim.ip}/tcp/4001` };
    attacker.tell(attack);
    await attacker.when(({ attack: made }) => made?.count === 1);
    expect(attacker.report().attack?.outcome).toBe("cut off");
    attacker.tell(attack);
    await attacker.when(({ attack: made }) => made?.count === 2);
    expect(attacker.report().attack?.outcome).toBe("refused");
    await victim.when(({ bans, peers }) => bans === 1 && peers === 2);
    const others = [victim, second, third];
    for (const [i, host] of others.entries()) await expectHeard(others, host, 200 + i);
  },
);

test.skipIf(!isPossible)(
  "a host that nobody reaches for long is given up, and found again when its wire is back",
  { timeout: 180_000 },
  async () => {
    const { hosts, wire } = await connected();
    const [last] = hosts.slice(-1);
    const others = hosts.slice(0, -1);
    if (last === undefined) return expect.unreachable();
    await wire(COUNT - 1, "down");
    // Who speaks on meanwhile has more and more to say to who does not answer.
    for (const [i, host] of hosts.entries()) host.tell({ publish: 300 + i });
    await Promise.all([last.when(({ peers }) => peers === 0), ...others.map((host) => host.when(({ peers }) => peers === COUNT - 2))]);
    await wire(COUNT - 1, "up");
    await Promise.all(hosts.map((host) => host.when(({ peers }) => peers === COUNT - 1)));
    await expectHeard(hosts, last, 400);
  },
);
