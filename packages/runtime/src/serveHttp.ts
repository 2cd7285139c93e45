import { createServer } from "node:http";
import type { Logger } from "./Logger.ts";
import { authorityOf, listenOn } from "./listenOn.ts";

/** What a route answers, with status 200 unless told. In `json` a bigint becomes a decimal string. */
export type HttpAnswer = { json: unknown; status?: number } | { text: string; status?: number };

export interface ServeHttpOptions {
  host: string;
  /** 0 = any free one */
  port: number;
  /** by path, such as `/status`; the query is ignored */
  routes: Readonly<Record<string, () => HttpAnswer | Promise<HttpAnswer>>>;
  logger: Logger;
}

export interface HttpServer {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a few read-only pages (GET and HEAD). Unknown path: 404, other method: 405, a route that throws: 500 without its reason, which is logged.
 * @throws ParleyError NETWORK_FAILED when the port cannot be had
 */
export async function serveHttp({ host, port, routes, logger }: ServeHttpOptions): Promise<HttpServer> {
  const byPath = new Map(Object.entries(routes));
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 10_000, maxHeaderSize: 8_192 }, async (request, response) => {
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, {
        "content-type": `${type}; charset=utf-8`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(body);
    };
    request.resume();
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const route = byPath.get(path);
    if (request.method !== "GET" && request.method !== "HEAD") return send(405, "text/plain", "only GET and HEAD\n");
    if (route === undefined) return send(404, "text/plain", `no such page; there are: ${[...byPath.keys()].join(" ")}\n`);
    try {
      const answer = await route();
      const { status = 200 } = answer;
      if ("text" in answer) send(status, "text/plain", answer.text);
      else
        send(
          status,
          "application/json",
          `${JSON.stringify(answer.json, (_key, value) => (typeof value === "bigint" ? value.toString() : value))}\n`,
        );
    } catch (error) {
      logger.error("http_route_failed", { path, error });
      send(500, "text/plain", "internal error\n");
    }
  });
  server.maxConnections = 64;

  const listening = await listenOn(server, { host, port });
  server.on("error", (error) => logger.error("http_server_failed", { error }));

  return {
    ...listening,
    url: `http://${authorityOf(host, listening.port)}`,
  };
}
