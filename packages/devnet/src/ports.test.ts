import { createServer } from "node:net";
import { freePort } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { choosePorts } from "./ports.ts";

describe("choosePorts", () => {
  it("finds different free ports for 0", async () => {
    const { l1, sequencers, operators, relayer } = await choosePorts({ portBase: 0, rollups: 3, operators: 4 });
    const all = [l1, ...sequencers.flatMap(Object.values), ...operators.flatMap(Object.values), ...Object.values(relayer)];
    expect(all).toHaveLength(17);
    expect(new Set(all).size).toBe(17);
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

  it("refuses a base without room above it", async () => {
    await expect(choosePorts({ portBase: 65_500, rollups: 2, operators: 1 })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});
