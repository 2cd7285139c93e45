import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "./freePort.ts";
import { serveHttp } from "./serveHttp.ts";
import { silentLogger } from "./silentLogger.ts";

test("serves JSON and text, answers mistakes with the right status, and stops", async () => {
  const logged: unknown[] = [];
  const server = await serveHttp({
    host: "127.0.0.1",
    port: 0,
    logger: { ...silentLogger, error: (_event, fields) => logged.push(fields?.error) },
    routes: {
      "/status": () => ({ json: { height: 5n } }),
      "/ready": () => ({ status: 503, json: { ready: false } }),
      "/metrics": async () => ({ text: "a_total 1\n" }),
      "/broken": () => {
        throw new Error("secret reason");
      },
    },
  });
  const status = await fetch(`${server.url}/status?verbose`);
  expect([status.status, status.headers.get("content-type"), await status.json()]).toEqual([
    200,
    "application/json; charset=utf-8",
    { height: "5" },
  ]);
  const ready = await fetch(`${server.url}/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false }]);
  expect(await (await fetch(`${server.url}/metrics`)).text()).toBe("a_total 1\n");
  expect((await fetch(`${server.url}/constructor`)).status).toBe(404);
  expect((await fetch(`${server.url}/status`, { method: "POST", body: "x" })).status).toBe(405);
  const broken = await fetch(`${server.url}/broken`);
  expect([broken.status, await broken.text()]).toEqual([500, "internal error\n"]);
  expect(logged).toHaveLength(1);

  await expect(serveHttp({ host: "127.0.0.1", port: server.port, routes: {}, logger: silentLogger })).rejects.toMatchObject({
    code: "NETWORK_FAILED",
  });
  await server.stop();
  await expect(fetch(`${server.url}/status`)).rejects.toThrow();
});

test("freePort gives a port that can be listened on", async () => {
  const server = createServer().listen(await freePort(), "127.0.0.1");
  await once(server, "listening");
  server.close();
  await once(server, "close");
});
