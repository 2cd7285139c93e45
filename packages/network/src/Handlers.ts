import { ParleyError } from "@parley/primitives";
import type { Logger, Metrics } from "@parley/runtime";
import { type GossipMessage, type Network, type RequestKind, type RequestMap, UNSUPPORTED, type Verdict } from "./Network.ts";
import { decodeRequest, encodeAnswer, encodeRefusal } from "./wire.ts";

type MessageHandler = Parameters<Network["onMessage"]>[0];
type RequestHandler<K extends RequestKind> = (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>;
type Answerer = (bytes: Uint8Array, mostBytes: number) => Promise<Buffer | undefined>;

/** The handlers of one node, called so that whatever they throw stays here: it is logged, counted, and the sender is not blamed. */
export class Handlers {
  readonly #logger: Logger;
  readonly #metrics: Metrics;
  readonly #messageHandlers: MessageHandler[] = [];
  readonly #answerers = new Map<RequestKind, Answerer>();

  constructor({ logger, metrics }: { logger: Logger; metrics: Metrics }) {
    this.#logger = logger;
    this.#metrics = metrics;
  }

  /** The kinds of requests that have a handler. */
  get kinds(): readonly RequestKind[] {
    return [...this.#answerers.keys()];
  }

  addMessageHandler(handler: MessageHandler): void {
    this.#messageHandlers.push(handler);
  }

  /** @throws ParleyError CONFIG_INVALID when `kind` has a handler already */
  setRequestHandler<K extends RequestKind>(kind: K, handler: RequestHandler<K>): void {
    if (this.#answerers.has(kind)) throw new ParleyError("CONFIG_INVALID", `Requests for ${kind} have a handler already`);
    this.#answerers.set(kind, (bytes, mostBytes) => this.#answer(kind, handler, { bytes, mostBytes }));
  }

  /** All handlers' verdict: one rejection rejects, else one acceptance accepts. */
  async judge(message: GossipMessage, peerId: string): Promise<Verdict> {
    const verdicts = await Promise.all(
      this.#messageHandlers.map(async (handler) => {
        try {
          return await handler(message, peerId);
        } catch (error) {
          this.#failed(message.topic, error);
          return "ignore";
        }
      }),
    );
    return verdicts.find((verdict) => verdict === "reject") ?? verdicts.find((verdict) => verdict === "accept") ?? "ignore";
  }

  /** What answers a request, of at most `mostBytes`; undefined when the request is undecodable. */
  async answer(kind: RequestKind, bytes: Uint8Array, mostBytes: number): Promise<Buffer | undefined> {
    const answerer = this.#answerers.get(kind);
    return answerer === undefined ? encodeRefusal(UNSUPPORTED) : answerer(bytes, mostBytes);
  }

  async #answer<K extends RequestKind>(
    kind: K,
    handler: RequestHandler<K>,
    { bytes, mostBytes }: { bytes: Uint8Array; mostBytes: number },
  ): Promise<Buffer | undefined> {
    let request: RequestMap[K]["request"];
    try {
      request = decodeRequest(kind, bytes);
    } catch {
      return undefined;
    }
    try {
      return encodeAnswer(kind, await handler(request), mostBytes) ?? encodeRefusal("too large");
    } catch (error) {
      this.#failed(kind, error);
      return encodeRefusal("failed");
    }
  }

  #failed(subject: string, error: unknown): void {
    this.#metrics.count("network_handler_failures_total", 1, { subject });
    this.#logger.error("network_handler_failed", { subject, error });
  }
}
