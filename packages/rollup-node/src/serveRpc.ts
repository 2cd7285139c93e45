import { createServer, type IncomingMessage } from "node:http";
import { ParleyError } from "@parley/primitives";
import { authorityOf, type Logger, listenOn, type Metrics } from "@parley/runtime";
import type { RpcError } from "@parley/stacks";
import { RPC_ERRORS, type RpcMethods } from "./rpcMethods.ts";
import type { SealGate } from "./SealGate.ts";

const MAX_BODY_BYTES = 2 ** 20;
const MAX_BATCH = 100;
/** Characters of the answers to a batch after which its other calls are not made. */
const MAX_ANSWERS = 64 * 2 ** 20;
/** How often a read is made again because a block was made meanwhile. */
const MAX_AGAIN = 3;

export interface ServeRpcOptions {
  host: string;
  /** 0 = any free one */
  port: number;
  methods: RpcMethods;
  gate: SealGate;
  /** pages for GET, by path */
  pages: Readonly<Record<string, () => RpcPage>>;
  logger: Logger;
  metrics: Metrics;
}

/** What GET answers, with status 200 unless told. */
export interface RpcPage {
  type: string;
  body: string;
  status?: number;
}

export interface RpcServer {
  port: number;
  url: string;
  stop(): Promise<void>;
}

type RpcAnswer = { jsonrpc: "2.0"; id: unknown } & ({ result: unknown } | { error: RpcError });

/**
 * JSON-RPC 2.0 over HTTP POST on any path: single calls, batches of up to 100, bodies of up to 1 MiB. Both the calls and the answers wait while a block is being sealed: an
 * answer may have been computed on a block that is not on disk yet.
 * @throws ParleyError PORT_TAKEN, NETWORK_FAILED when the port cannot be had
 */
export async function serveRpc({ host, port, methods, gate, pages, logger, metrics }: ServeRpcOptions): Promise<RpcServer> {
  /** While a block is made an engine tries some and takes them back: what it says then is of no block. */
  const readWhole = async ({ method, params = [] }: { method: string; params?: readonly unknown[] }): ReturnType<RpcMethods> => {
    for (let again = 0; ; again += 1) {
      await gate.pass();
      const { times } = gate;
      const answer = await methods(method, params);
      if (answer.isSettled || gate.times === times || again === MAX_AGAIN || method === "eth_sendRawTransaction") return answer;
    }
  };
  const answerCall = async (call: unknown): Promise<RpcAnswer | undefined> => {
    if (!isCall(call)) return refusal(RPC_ERRORS.invalidRequest, 'a call needs jsonrpc "2.0", a method and, if any, params as a list');
    const { outcome, known } = await readWhole(call);
    metrics.count("sequencer_rpc_calls_total", 1, {
      method: known ? call.method : "unknown",
      outcome: outcome.error === undefined ? "result" : "error",
    });
    // A notification is executed and not answered (JSON-RPC 2.0 §4.1).
    return call.id === undefined ? undefined : { jsonrpc: "2.0", id: call.id, ...outcome };
  };
  /** As JSON. */
  const answerBody = async (text: string): Promise<string | undefined> => {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return JSON.stringify(refusal(RPC_ERRORS.parse, "the body is no JSON"));
    }
    if (!Array.isArray(body)) return JSON.stringify(await answerCall(body));
    if (body.length === 0 || body.length > MAX_BATCH)
      return JSON.stringify(refusal(RPC_ERRORS.invalidRequest, `a batch has 1 to ${MAX_BATCH} calls`));
    const answers: string[] = [];
    let length = 0;
    // One after the other, so that a batch of transactions is admitted in its order.
    for (const call of body) {
      const answer = length > MAX_ANSWERS ? crowdedOut(call) : await answerCall(call);
      if (answer === undefined) continue;
      const json = JSON.stringify(answer);
      length += json.length;
      answers.push(json);
    }
    return answers.length === 0 ? undefined : `[${answers.join()}]`;
  };

  const limits = { headersTimeout: 5_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 8_192 };
  const server = createServer(limits, async (request, response) => {
    const send = (status: number, type: string, body: string) => {
      if (response.destroyed) return;
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" }).end(body);
    };
    const sendAnswer = (status: number, answer: RpcAnswer) => send(status, "application/json", JSON.stringify(answer));
    try {
      if (request.method !== "POST") {
        request.resume();
        const page = request.method === "GET" ? pages[(request.url ?? "/").split("?", 1)[0] ?? "/"]?.() : undefined;
        if (page !== undefined) return send(page.status ?? 200, page.type, page.body);
        return send(405, "text/plain", `JSON-RPC wants POST; pages to GET: ${Object.keys(pages).join(" ")}\n`);
      }
      const text = await readBody(request);
      if (text === undefined) {
        // The rest of the body is not read, so the connection is of no further use.
        response.shouldKeepAlive = false;
        return sendAnswer(413, refusal(RPC_ERRORS.invalidRequest, `the body is longer than ${MAX_BODY_BYTES} bytes`));
      }
      await gate.pass();
      const answer = await answerBody(text);
      await gate.pass();
      if (answer === undefined) send(204, "application/json", "");
      else send(200, "application/json", answer);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      logger.error("rpc_request_failed", { error });
      sendAnswer(500, refusal(RPC_ERRORS.internal, "internal error"));
    }
  });
  server.maxConnections = 256;

  const listening = await listenOn(server, { host, port }, (cause) => {
    const code = cause.code === "EADDRINUSE" ? "PORT_TAKEN" : "NETWORK_FAILED";
    return new ParleyError(code, `JSON-RPC cannot listen on ${host}:${port}: ${cause.message}`, {
      fields: { host, port },
      cause,
      hint: "choose another port, or 0 for any",
    });
  });
  server.on("error", (error) => logger.error("rpc_server_failed", { error }));
  return {
    ...listening,
    url: `http://${authorityOf(host, listening.port)}`,
  };
}

/** The body as text, undefined when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}

function isCall(call: unknown): call is { id?: unknown; method: string; params?: readonly unknown[] } {
  if (typeof call !== "object" || call === null) return false;
  const [version, method, params, id] = ["jsonrpc", "method", "params", "id"].map((name): unknown => Reflect.get(call, name));
  if (version !== "2.0" || typeof method !== "string") return false;
  return (
    (params === undefined || Array.isArray(params)) && (id === undefined || id === null || typeof id === "string" || typeof id === "number")
  );
}

function refusal(code: number, message: string, id: unknown = null): RpcAnswer {
  return { jsonrpc: "2.0", id, error: { code, message } };
}

/** Of a call behind answers that were too long; a notification has none. */
function crowdedOut(call: unknown): RpcAnswer | undefined {
  if (!isCall(call)) return refusal(RPC_ERRORS.invalidRequest, 'a call needs jsonrpc "2.0", a method and, if any, params as a list');
  if (call.id === undefined) return undefined;
  return refusal(
    RPC_ERRORS.limitExceeded,
    "not made: the answers to the calls before it are too long; ask again in a batch of its own",
    call.id,
  );
}
