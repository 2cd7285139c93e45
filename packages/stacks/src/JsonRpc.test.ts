import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { JsonRpc, type JsonRpcOptions } from "./JsonRpc.ts";

type Answer = (body: { id: number; method: string } | { id: number; method: string }[]) => string;

async function endpoint(listener: RequestListener, options: Partial<JsonRpcOptions> = {}): Promise<JsonRpc> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const rpc = new JsonRpc({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...options }); // a TCP server's address is no string
  onTestFinished(() => {
    rpc.close();
    server.closeAllConnections();
    server.close();
  });
  return rpc;
}

function answering(answer: Answer): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end(answer(JSON.parse(Buffer.concat(chunks).toString())));
  };
}

test("results and errors of calls and batches, whatever order a batch is answered in", async () => {
  const rpc = await endpoint(
    answering((body) => {
      const one = ({ id, method }: { id: number; method: string }) =>
        method === "no"
          ? { jsonrpc: "2.0", id, error: { code: 3, message: "reverted", data: "0x01" } }
          : { jsonrpc: "2.0", id, result: method };
      return JSON.stringify(Array.isArray(body) ? body.map(one).reverse() : one(body));
    }),
  );
  expect(await rpc.call("yes")).toBe("yes");
  await expect(rpc.call("no")).rejects.toMatchObject({ code: "RPC_FAILED", fields: { rpcError: { code: 3, data: "0x01" } } });
  const batch = ["a", "no", "b"].map((method) => ({ method, params: [] }));
  expect(await rpc.sendBatch(batch)).toEqual([{ result: "a" }, { error: { code: 3, message: "reverted", data: "0x01" } }, { result: "b" }]);
  expect(await rpc.sendBatch([])).toEqual([]);
});

test.each(["", "<html>", "[]", "null", "{}", '{"id":7,"result":1}', '{"id":1}', '{"id":1,"error":"no"}'])(
  "the answer %j is refused",
  async (text) => {
    const rpc = await endpoint((_request, response) => response.end(text));
    await expect(rpc.call("x")).rejects.toMatchObject({ code: "RPC_FAILED" });
    await expect(rpc.sendBatch([{ method: "x", params: [] }])).rejects.toMatchObject({ code: "RPC_FAILED" });
  },
);

test("an endless answer, a silent endpoint and a closed port fail", async () => {
  const endless = await endpoint((_request, response) => response.end("1".repeat(5_000)), { maxAnswerBytes: 4_000 });
  await expect(endless.call("x")).rejects.toMatchObject({ code: "RPC_FAILED", message: expect.stringContaining("longer than 4000 bytes") });
  const silent = await endpoint(() => undefined, { timeoutMs: 50 });
  await expect(silent.call("x")).rejects.toMatchObject({ code: "RPC_FAILED", message: expect.stringContaining("nothing came for 50 ms") });
  await expect(new JsonRpc({ url: "http://127.0.0.1:1" }).call("x")).rejects.toMatchObject({ code: "RPC_FAILED" });
});

test("a connection that the server closed while it was idle is opened anew", async () => {
  const answer = answering((body) => JSON.stringify({ id: Array.isArray(body) ? 0 : body.id, result: 1 }));
  const rpc = await endpoint((request, response) => {
    // Without `connection: close`, so that the client learns of the end only when it looks.
    response.once("finish", () => request.socket.end());
    answer(request, response);
  });
  for (let i = 0; i < 20; i++) expect(await rpc.call("x")).toBe(1);
});
