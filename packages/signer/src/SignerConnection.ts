import { Agent, request } from "node:https";
import { type ErrorCode, type JsonValue, ParleyError } from "@parley/primitives";
import { failureCodec, MOST_BODY_BYTES } from "./remoteWire.ts";
import type { TlsFiles } from "./serveSigner.ts";

export interface SignerConnectionOptions {
  url: string;
  tls: TlsFiles;
  /** from a request to the end of its answer */
  timeoutMs: number;
}

/** 200, or 409 where the protection refuses. */
export interface SignerAnswer {
  status: number;
  body: unknown;
}

/** Kept for the next request. */
const MOST_SOCKETS = 4;
/** Of an answer: what was signed last of everything. */
const MOST_ANSWER_BYTES = 4 * MOST_BODY_BYTES;

/** Requests to a remote signer, over connections that are kept. Both sides show a certificate of one authority. */
export class SignerConnection {
  readonly #options: SignerConnectionOptions;
  readonly #agent: Agent;

  /** @throws ParleyError CONFIG_INVALID when the address is not one of HTTPS */
  constructor(options: SignerConnectionOptions) {
    const { url, tls } = options;
    if (!URL.canParse(url) || new URL(url).protocol !== "https:")
      throw new ParleyError("CONFIG_INVALID", "The remote signer's address does not begin with https://", { fields: { url } });
    this.#options = options;
    const { ca, certificate, key } = tls;
    this.#agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, minVersion: "TLSv1.3", ca, cert: certificate, key });
  }

  /** @throws ParleyError as `post` */
  get(path: string): Promise<SignerAnswer> {
    return this.#send("GET", path, undefined);
  }

  /**
   * @throws ParleyError NETWORK_FAILED (retry) when there is no answer, or it is busy; STORE_FAILED (retry) when it could not record, SIGNING_REFUSED or DECODE_FAILED when it does not take the request
   */
  post(path: string, body: JsonValue): Promise<SignerAnswer> {
    return this.#send("POST", path, JSON.stringify(body));
  }

  async close(): Promise<void> {
    this.#agent.destroy();
  }

  async #send(method: "GET" | "POST", path: string, body: string | undefined): Promise<SignerAnswer> {
    let status: number;
    let text: string;
    try {
      ({ status, text } = await this.#exchange(method, path, body));
    } catch (cause) {
      throw unreachable(this.#options.url, cause instanceof Error ? cause.message : String(cause), cause);
    }
    const answer = parseAnswer(text);
    if (status === 200 || status === 409) return { status, body: answer };
    if (status === 503) throw unreachable(this.#options.url, "it is busy");
    throw refused(status, answer);
  }

  #exchange(method: string, path: string, body: string | undefined): Promise<{ status: number; text: string }> {
    const { url, timeoutMs } = this.#options;
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, url), {
        method,
        agent: this.#agent,
        signal: AbortSignal.timeout(timeoutMs),
        headers: body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      });
      sent.on("error", reject);
      sent.on("response", (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on("error", reject);
        response.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (length > MOST_ANSWER_BYTES) response.destroy(new Error("its answer is too long"));
          else chunks.push(chunk);
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
      });
      sent.end(body);
    });
  }
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParleyError("DECODE_FAILED", "the remote signer's answer is no JSON");
  }
}

function unreachable(url: string, reason: string, cause?: unknown): ParleyError {
  return new ParleyError("NETWORK_FAILED", `The remote signer does not answer: ${reason}`, {
    fields: { host: new URL(url).host },
    recovery: "retry",
    cause,
    hint: "check that it runs, and that both certificates are of the authority (caFile)",
  });
}

const KNOWN_CODES: ReadonlySet<string> = new Set<ErrorCode>(["DECODE_FAILED", "SIGNING_REFUSED", "STORE_FAILED", "PROTECTION_EMPTY"]);

function refused(status: number, answer: unknown): ParleyError {
  const { code, message } = failureCodec.decode(answer, "answer");
  return new ParleyError(KNOWN_CODES.has(code) ? (code as ErrorCode) : "SIGNING_REFUSED", `The remote signer refuses: ${message}`, {
    fields: { status },
    // Its disk may recover; what it was asked stays wrong.
    ...(status === 500 ? { recovery: "retry" as const } : {}),
  });
}
