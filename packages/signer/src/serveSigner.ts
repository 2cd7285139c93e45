import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import { type JsonValue, ParleyError } from "@parley/primitives";
import { authorityOf, type Clock, type HttpServer, type Logger, listenOn, type Metrics, ReadinessWatch } from "@parley/runtime";
import { type Answer, describeKeys, type RemoteKey } from "./RemoteKey.ts";
import { failureCodec, MOST_BODY_BYTES, REQUESTS, type RequestName } from "./remoteWire.ts";
import { signerChecks } from "./signerChecks.ts";

/** PEM texts. */
export interface TlsFiles {
  /** the one authority whose certificates count, on both sides */
  ca: string;
  certificate: string;
  key: string;
}

export interface ServeSignerOptions {
  host: string;
  /** 0 = any free one */
  port: number;
  tls: TlsFiles;
  keys: readonly RemoteKey[];
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const MOST_CONNECTIONS = 64;
const CODES: Readonly<Record<string, number>> = { DECODE_FAILED: 400, SIGNING_REFUSED: 403, PROTECTION_EMPTY: 500, STORE_FAILED: 500 };
const KEY_PATH = /^\/v1\/keys\/(0x[0-9a-f]{40}|0x[0-9a-f]{256})\/([a-z-]{1,32})$/;

/**
 * Serves keys to operators over HTTPS (specs/protection.md §6): TLS 1.3, and only to clients with a certificate of the authority. It signs typed requests; there is nothing that signs a digest.
 * @throws ParleyError NETWORK_FAILED when the port cannot be had, CONFIG_INVALID when certificate or key are none
 */
export async function serveSigner(options: ServeSignerOptions): Promise<HttpServer> {
  const { host, port, tls, logger, metrics } = options;
  const { keys, clock } = options;
  const broken = () => keys.flatMap((key) => key.broken ?? []);
  const readiness = new ReadinessWatch({ look: () => signerChecks(broken()), clock, logger, metrics });
  const service = new SignerService(options, readiness);
  const server = createTlsServer(tls, async (request, response) => {
    const { status, body } = await service.answer(request);
    const isText = typeof body === "string";
    response.writeHead(status, {
      "content-type": isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
      "cache-control": "no-store",
      // What is left of a body that was not read must not be taken for the next request.
      ...(request.complete ? {} : { connection: "close" }),
    });
    response.end(isText ? body : `${JSON.stringify(body)}\n`);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on("tlsClientError", (error) => {
    metrics.count("signer_rejected_connections_total");
    logger.warn("signer_connection_rejected", { reason: error.message });
  });
  const listening = await listenOn(server, { host, port });
  server.on("error", (error) => logger.error("signer_server_failed", { error }));
  readiness.start();
  return {
    ...listening,
    async stop() {
      readiness.stop();
      await listening.stop();
    },
    url: `https://${authorityOf(host, listening.port)}`,
  };
}

function createTlsServer({ ca, certificate, key }: TlsFiles, listener: NonNullable<Parameters<typeof createServer>[1]>) {
  try {
    return createServer(
      {
        ca,
        cert: certificate,
        key,
        minVersion: "TLSv1.3",
        requestCert: true,
        rejectUnauthorized: true,
        handshakeTimeout: HEADERS_TIMEOUT_MS,
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        maxHeaderSize: 8_192,
      },
      listener,
    );
  } catch (cause) {
    // The library's error may quote the key.
    throw new ParleyError("CONFIG_INVALID", "The signer's certificate or key cannot be used", {
      fields: { reason: cause instanceof Error && "code" in cause ? cause.code : undefined },
      hint: "give PEM files: the authority, a certificate of it, and that one's key",
    });
  }
}

/** What may be asked with GET of a key. */
const READS: ReadonlySet<string> = new Set(["last-signed", "protection"]);

/** Finds what a request is for, and turns errors into answers. */
class SignerService {
  readonly #keys: ReadonlyMap<string, RemoteKey>;
  readonly #logger: Logger;
  readonly #metrics: Metrics;

  readonly #readiness: ReadinessWatch;

  constructor({ keys, logger, metrics }: Pick<ServeSignerOptions, "keys" | "logger" | "metrics">, readiness: ReadinessWatch) {
    this.#readiness = readiness;
    this.#keys = new Map(keys.map((key) => [key.description.publicKey, key]));
    this.#logger = logger;
    this.#metrics = metrics;
  }

  async answer(request: IncomingMessage): Promise<{ status: number; body: JsonValue }> {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const [, publicKey = "", action = ""] = KEY_PATH.exec(path) ?? [];
    const what = isRequest(action) || READS.has(action) ? action : "other";
    let answer: Answer;
    try {
      answer = await this.#route(request, { path, publicKey, action });
    } catch (error) {
      answer = this.#failure(what, error);
    }
    this.#metrics.count("signer_requests_total", 1, { request: what, status: String(answer.status) });
    if (what === "attest") {
      const fields = { publicKey, status: answer.status, client: clientOf(request) };
      if (answer.status === 200) this.#logger.debug("vote_signed", fields);
      else this.#logger.warn("vote_not_signed", { ...fields, answer: answer.body });
    }
    return answer;
  }

  async #route(request: IncomingMessage, { path, publicKey, action }: Record<"path" | "publicKey" | "action", string>): Promise<Answer> {
    const isGet = request.method === "GET";
    if (path === "/health") return isGet ? this.#health() : failed(405, "only GET");
    if (path === "/ready") return isGet ? this.#ready() : failed(405, "only GET");
    if (path === "/metrics") return isGet ? { status: 200, body: this.#metrics.render() } : failed(405, "only GET");
    if (path === "/v1/keys") return isGet ? describeKeys([...this.#keys.values()]) : failed(405, "only GET");
    if (publicKey === "") return failed(404, "no such page");
    const key = this.#keys.get(publicKey);
    if (key === undefined) return failed(404, "no such key");
    if (action === "last-signed") return isGet ? key.lastSigned() : failed(405, "only GET");
    if (action === "protection") return isGet ? key.export() : failed(405, "only GET");
    if (!isRequest(action)) return failed(404, "no such request");
    if (request.method !== "POST") return failed(405, "only POST");
    const body = await readBody(request);
    return body === undefined ? failed(413, `more than ${MOST_BODY_BYTES} bytes`) : key.answer(action, parseJson(body));
  }

  #health(): Answer {
    const broken = [...this.#keys.values()].find((key) => key.broken !== undefined)?.broken;
    return broken === undefined ? { status: 200, body: { status: "ok" } } : { status: 503, body: { status: "store-failed" } };
  }

  #ready(): Answer {
    const { status, json } = this.#readiness.ready;
    return { status, body: JSON.parse(JSON.stringify(json)) };
  }

  #failure(request: string, error: unknown): Answer {
    const status = error instanceof ParleyError ? CODES[error.code] : undefined;
    if (status === undefined || status === 500) this.#logger.error("signer_request_failed", { request, error });
    if (error instanceof ParleyError && status !== undefined) return failed(status, error.message.slice(0, 1_024), error.code);
    return failed(500, "internal error", "STORE_FAILED");
  }
}

function isRequest(action: string): action is RequestName {
  return Object.hasOwn(REQUESTS, action);
}

function failed(status: number, message: string, code = status === 404 ? "SIGNING_REFUSED" : "DECODE_FAILED"): Answer {
  return { status, body: failureCodec.encode({ code, message }) };
}

/** @returns undefined when it is too long, which is not read to its end */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    // A request without an encoding gives buffers.
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > MOST_BODY_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ParleyError("DECODE_FAILED", "the body is no JSON");
  }
}

/** Who asked, by the name in its certificate. */
function clientOf(request: IncomingMessage): string | undefined {
  const socket = request.socket;
  return "getPeerX509Certificate" in socket && typeof socket.getPeerX509Certificate === "function"
    ? socket.getPeerX509Certificate()?.subject
    : undefined;
}
