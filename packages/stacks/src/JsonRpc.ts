import http from "node:http";
import https from "node:https";
import { ParleyError } from "@parley/primitives";

/** The error object of JSON-RPC 2.0 §5.1; `data` carries a revert's bytes. */
export interface RpcError {
  code: number;
  message: string;
  data?: unknown;
}

/** What an endpoint answered to one call. */
export type RpcOutcome = { result: unknown; error?: undefined } | { error: RpcError };

export interface RpcCall {
  method: string;
  params: readonly unknown[];
}

export interface JsonRpcOptions {
  /** http or https */
  url: string;
  /** silence after which a call fails, 10 s unless told */
  timeoutMs?: number;
  /** an answer over this is cut off and fails, 64 MiB unless told */
  maxAnswerBytes?: number;
}

/** JSON-RPC 2.0 over HTTP connections that stay open. Calls are independent: two at once may arrive in any order. */
export class JsonRpc {
  readonly url: string;
  readonly #timeoutMs: number;
  readonly #maxAnswerBytes: number;
  readonly #transport: typeof http | typeof https;
  readonly #agent: http.Agent;
  #lastId = 0;

  constructor({ url, timeoutMs = 10_000, maxAnswerBytes = 64 * 2 ** 20 }: JsonRpcOptions) {
    this.url = url;
    this.#timeoutMs = timeoutMs;
    this.#maxAnswerBytes = maxAnswerBytes;
    this.#transport = url.startsWith("https:") ? https : http;
    this.#agent = new this.#transport.Agent({ keepAlive: true, maxSockets: 32 });
  }

  /** The result of one call. @throws ParleyError RPC_FAILED when the endpoint answers with an error (fields.rpcError) or not properly */
  async call(method: string, params: readonly unknown[] = []): Promise<unknown> {
    const outcome = await this.send({ method, params });
    if (outcome.error === undefined) return outcome.result;
    throw this.#failed(`${method} was refused: ${outcome.error.message}`, { method, rpcError: outcome.error });
  }

  /** One call, an error of the endpoint included. @throws ParleyError RPC_FAILED when there is no proper answer */
  async send(call: RpcCall): Promise<RpcOutcome> {
    const id = ++this.#lastId;
    return outcomeOf(await this.#post({ jsonrpc: "2.0", id, ...call }, call.method), id) ?? this.#improper(call.method);
  }

  /** Several calls in one request; outcomes in the order of the calls. @throws ParleyError RPC_FAILED when one has no proper answer */
  async sendBatch(calls: readonly RpcCall[]): Promise<RpcOutcome[]> {
    if (calls.length === 0) return [];
    const method = calls[0]?.method ?? "";
    const first = this.#lastId + 1;
    this.#lastId += calls.length;
    const answers = await this.#post(
      calls.map((call, i) => ({ jsonrpc: "2.0", id: first + i, ...call })),
      method,
    );
    if (!Array.isArray(answers)) return this.#improper(method);
    // The endpoint may answer in another order (JSON-RPC 2.0 §6).
    const byId = new Map<unknown, unknown>(answers.map((answer: unknown) => [isRecord(answer) ? answer.id : undefined, answer]));
    return calls.map((_, i) => outcomeOf(byId.get(first + i), first + i) ?? this.#improper(method));
  }

  /** Closes the idle connections. */
  close(): void {
    this.#agent.destroy();
  }

  #post(body: unknown, method: string): Promise<unknown> {
    const text = JSON.stringify(body);
    return this.#postText(text, method).catch((error: unknown) => {
      // A server may close an idle connection in the moment in which it is used again; it has not read the request then (RFC 9112 §9.3.1).
      if (error instanceof StaleConnection) return this.#postText(text, method);
      throw error;
    });
  }

  #postText(text: string, method: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = (why: string, cause?: unknown) => reject(this.#failed(`${method} had no answer: ${why}`, { method }, cause));
      const request = this.#transport.request(
        this.url,
        {
          method: "POST",
          agent: this.#agent,
          timeout: this.#timeoutMs,
          headers: { "content-type": "application/json", "content-length": Buffer.byteLength(text) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          let bytes = 0;
          response.on("data", (chunk: Buffer) => {
            bytes += chunk.length;
            if (bytes <= this.#maxAnswerBytes) chunks.push(chunk);
            else response.destroy(new Error(`it is longer than ${this.#maxAnswerBytes} bytes`));
          });
          response.on("error", (cause) => fail(cause.message, cause));
          response.on("end", () => {
            try {
              resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")));
            } catch (cause) {
              fail(`HTTP status ${response.statusCode} with a body that is no JSON`, cause);
            }
          });
        },
      );
      request.on("timeout", () => request.destroy(new Error(`nothing came for ${this.#timeoutMs} ms`)));
      request.on("error", (cause: NodeJS.ErrnoException) => {
        if (request.reusedSocket && cause.code === "ECONNRESET") reject(new StaleConnection());
        else fail(cause.message, cause);
      });
      request.end(text);
    });
  }

  #improper(method: string): never {
    throw this.#failed(`${method} had an answer that is no JSON-RPC 2.0`, { method });
  }

  #failed(what: string, fields: Readonly<Record<string, unknown>>, cause?: unknown): ParleyError {
    return new ParleyError("RPC_FAILED", `${this.url}: ${what}`, {
      fields: { url: this.url, ...fields },
      cause,
      recovery: "retry",
      hint: "check that the endpoint is up and can be reached",
    });
  }
}

class StaleConnection extends Error {}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function outcomeOf(answer: unknown, id: number): RpcOutcome | undefined {
  if (!isRecord(answer) || answer.id !== id) return undefined;
  const error = answer.error;
  if (isRecord(error) && typeof error.code === "number" && typeof error.message === "string") {
    return { error: { code: error.code, message: error.message, ...("data" in error ? { data: error.data } : {}) } };
  }
  return "result" in answer ? { result: answer.result } : undefined;
}
