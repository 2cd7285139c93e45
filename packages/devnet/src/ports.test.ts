import { createServer } from "node:net";
import { freePort } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { choosePorts, reservePorts } from "./ports.ts";

describe("choosePorts", () => {
  it("gives networks that start at once blocks of their own, below what systems hand out", async () => {
    const shape = { rollups: 3, operators: 4 };
    const reserved = await Promise.all([reservePorts(shape), reservePorts(shape), reservePorts(shape)]);
    const all = reserved.flatMap(({ ports: { l1, sequencers, operators, relayer } }) => [
      l1,
      ...sequencers.flatMap(Object.values),
      ...operators.flatMap(Object.values),
      ...Object.values(relayer),
    ]);
    expect(all).toHaveLength(51);
    expect(new Set(all).size).toBe(51);
    expect(Math.max(...all)).toBeLessThan(32_768);
    for (const { release } of reserved) await release();
  });

  it("names a taken port, its purpose and the flag", async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    await expect(choosePorts({ portBase: port, rollups: 2, operators: 1 })).rejects.toMatchObject({
      code: "PORT_TAKEN",
      message: expect.stringContaining(`${port} (L1)`),
      hint: expect.stringContaining("--port-base"),
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it("names three of many taken ports, and says how many more", async () => {
    const portBase = await freePort();
    const ports = [0, 1, 50, 20, 40].map((offset) => portBase + offset);
    const servers = ports.map(() => createServer());
    for (const [i, server] of servers.entries()) {
      // Taken by somebody else is taken as well.
      await new Promise<void>((resolve) => server.once("error", () => resolve()).listen(ports[i], "127.0.0.1", resolve));
    }
    await expect(choosePorts({ portBase, rollups: 2, operators: 1 })).rejects.toMatchObject({
      message: expect.stringMatching(/^Ports \d+ \(L1\), \d+ \([^)]+\), \d+ \([^)]+\) and [2-6] more are in use by another program$/),
      fields: { ports: expect.arrayContaining(ports) },
    });
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });

  it("refuses a base without room above it", async () => {
    await expect(choosePorts({ portBase: 65_500, rollups: 2, operators: 1 })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});
