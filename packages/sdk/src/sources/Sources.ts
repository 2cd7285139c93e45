import { type Hex, ParleyError } from "@parley/primitives";
import { isHash, keccak256, MethodNotSupportedRpcError } from "viem";
import { type Agreement, agreement, leastSources, type SourceAnswer } from "./agreement.ts";
import { answerOf, type Source } from "./answerOf.ts";
import { type HeadLag, type HeadMoves, headLag, type LagLimits, type SourceHead } from "./headLag.ts";
import { sourcesDisagree, sourcesLost } from "./sourceErrors.ts";
import { SOURCE_METHODS } from "./sourceMethods.ts";

/** Sources that differ are asked again before that counts, as often and with such pauses: they see a reorganisation one after the other. */
const TRIES = 4;
const PAUSE_MS = 500;
/** For as long the newest block is what it was when it was asked for. */
const PIN_MS = 200;
/** Answers by hash that are kept. */
const KEPT = 64;
/** Questions on which they disagreed that are asked again. */
const MOST_DISPUTED = 8;

interface Call {
  method: string;
  params?: unknown;
}

export interface SourcesOptions {
  /** name of the chain, for errors */
  chain: string;
  /** at least two */
  sources: readonly Source[];
  limits: LagLimits;
  clock: { nowMs(): number; sleep(delayMs: number): Promise<void> };
  /** each time that they disagreed, also if whoever asked does not tell */
  onDisagreement: (error: ParleyError) => void;
}

type BlockTag = "latest" | "safe" | "finalized";

/** A block that all have. */
interface Pin {
  number: bigint;
  value: unknown;
}

/**
 * One chain, asked of several endpoints at once. An answer is one that all gave who answered, in canonical form, and enough have to answer (`agreement`); what is asked of a moving block is asked of the lowest that they name,
 * on whose hash they agree. Fails closed, with SOURCES_DISAGREE or SOURCES_LOST.
 */
export class Sources {
  readonly #options: SourcesOptions;
  readonly #pins = new Map<BlockTag, { atMs: number; isSettled: boolean; pin: Promise<Pin | undefined> }>();
  readonly #hashed = new Map<string, Promise<unknown>>();
  readonly #disputed = new Map<string, Call>();
  #moves: HeadMoves = new Map();
  #lag: Pick<HeadLag, "lags" | "behind"> = { lags: new Map(), behind: new Set() };

  constructor(options: SourcesOptions) {
    this.#options = options;
  }

  /** Blocks that each source that answered was behind when somebody looked last. */
  get lags(): ReadonlyMap<string, bigint> {
    return this.#lag.lags;
  }

  /** How many answered then and keep up. */
  get answering(): number {
    return [...this.#lag.lags.keys()].filter((host) => !this.#lag.behind.has(host)).length;
  }

  /** Asks all for their newest block, and again what they disagreed on: who lies about one thing alone is not forgotten for telling the truth about others. @throws ParleyError SOURCES_DISAGREE, SOURCES_LOST */
  async look(): Promise<void> {
    await this.#pin("latest", { isNow: true });
    const disputes = [...this.#disputed.values()].map((call) =>
      this.request(call).catch((error: unknown) => {
        if (isDispute(error)) throw error;
      }),
    );
    await Promise.all(disputes);
  }

  /** EIP-1193. @throws ParleyError SOURCES_DISAGREE, SOURCES_LOST; what the client library throws where all say so, or for a method that is not known (SOURCE_METHODS) */
  async request(call: Call): Promise<unknown> {
    const key = JSON.stringify(call);
    try {
      const answer = await this.#answer(call);
      this.#disputed.delete(key);
      return answer;
    } catch (error) {
      if (!isDispute(error)) this.#disputed.delete(key);
      else if (this.#disputed.size < MOST_DISPUTED) this.#disputed.set(key, call);
      throw error;
    }
  }

  async #answer({ method, params: given }: Call): Promise<unknown> {
    const params: readonly unknown[] = Array.isArray(given) ? given : [];
    const how = SOURCE_METHODS.get(method);
    switch (how?.kind) {
      case undefined:
        throw new MethodNotSupportedRpcError(new Error(`${method} is not put to several sources`), { method });
      case "any":
        return this.#any(method, params);
      case "sent":
        return this.#send(method, params);
      case "agreed":
        return this.#ask(method, params);
      case "hashed":
        return this.#byHash(method, params);
      case "head": {
        return hex((await this.#pin("latest"))?.number ?? 0n);
      }
      case "block": {
        const place = await this.#place(params[0]);
        if (place === undefined) return null;
        return place.pinned !== undefined && params[1] !== true ? place.pinned : this.#ask(method, [place.block, params[1] === true]);
      }
      case "state": {
        const place = await this.#place(params[how.place]);
        if (place === undefined) throw new Error(`not all sources of ${this.#options.chain} have block ${String(params[how.place])}`);
        return this.#ask(method, params.with(how.place, place.block));
      }
      case "logs":
        return this.#logs(method, params);
    }
  }

  /** What stands for a tag, a number or a hash (EIP-1898) in questions to all of them; undefined for a block that not all have. `pinned`: the block of a tag. */
  async #place(block: unknown): Promise<{ block: unknown; pinned?: unknown } | undefined> {
    if (typeof block === "object" && block !== null) return { block };
    if (block === "earliest") return { block: "0x0" };
    if (typeof block !== "string" || !block.startsWith("0x")) {
      const pin = await this.#pin(block === "safe" || block === "finalized" ? block : "latest");
      return pin && { block: hex(pin.number), pinned: pin.value };
    }
    const number = BigInt(block);
    const isThere = async (isNow: boolean) => number <= ((await this.#pin("latest", { isNow }))?.number ?? -1n);
    return (await isThere(false)) || (await isThere(true)) ? { block: hex(number) } : undefined;
  }

  async #logs(method: string, [filter]: readonly unknown[]): Promise<unknown> {
    const given: Readonly<Record<string, unknown>> = typeof filter === "object" && filter !== null ? { ...filter } : {};
    if (given.blockHash !== undefined) return this.#ask(method, [given]);
    const from = await this.#place(given.fromBlock);
    if (from === undefined) return [];
    const to = (await this.#place(given.toBlock)) ?? (await this.#place("latest"));
    return this.#ask(method, [{ ...given, fromBlock: from.block, toBlock: to?.block }]);
  }

  async #byHash(method: string, params: readonly unknown[]): Promise<unknown> {
    const [hash] = params;
    if (typeof hash !== "string" || !isHash(hash)) throw new Error(`${method} is asked by hash alone`);
    const key = JSON.stringify([method, params]);
    const known = this.#hashed.get(key);
    if (known !== undefined) return known;
    const asked = this.#ask(method, params);
    this.#hashed.set(key, asked);
    if (this.#hashed.size > KEPT) this.#hashed.delete(this.#hashed.keys().next().value ?? key);
    const forget = () => void (this.#hashed.get(key) === asked && this.#hashed.delete(key));
    asked.then((value) => value === null && forget(), forget);
    return asked;
  }

  /** What all answer, or nothing. */
  #ask(method: string, params: readonly unknown[]): Promise<unknown> {
    const isHere = ({ host }: Source) => !this.#lag.behind.has(host);
    return this.#settle(method, params, async () => {
      const answers = await this.#answers(method, params, isHere);
      // By number, nobody is asked for what is above the newest block of any.
      return agreement(method === "eth_getBlockByNumber" ? answers.map(withheld) : answers);
    });
  }

  #pin(tag: BlockTag, { isNow = false } = {}): Promise<Pin | undefined> {
    const { clock } = this.#options;
    const known = this.#pins.get(tag);
    if (known !== undefined && (!known.isSettled || (!isNow && clock.nowMs() - known.atMs <= PIN_MS))) return known.pin;
    const pin = this.#settle("eth_getBlockByNumber", [tag], () => this.#lowest(tag)).then((value) =>
      value === null ? undefined : { number: numberOf(value), value },
    );
    const entry = { atMs: clock.nowMs(), isSettled: false, pin };
    this.#pins.set(tag, entry);
    pin.then(
      () => {
        entry.isSettled = true;
      },
      () => this.#pins.delete(tag),
    );
    return pin;
  }

  /** The block of that tag of whoever is furthest behind, among those who keep up: as all of them have it. */
  async #lowest(tag: BlockTag): Promise<Agreement> {
    const { clock, limits } = this.#options;
    const isAsked = ({ host }: Source) => tag === "latest" || !this.#lag.behind.has(host);
    const answers = await this.#answers("eth_getBlockByNumber", [tag, false], isAsked);
    const heads = answers.flatMap(headOf);
    if (tag === "latest") {
      const { moves, ...lag } = headLag(this.#moves, heads, clock.nowMs(), limits);
      this.#moves = moves;
      this.#lag = lag;
    }
    const isBehind = (host: string) => tag === "latest" && this.#lag.behind.has(host);
    const kept = heads.filter(({ source }) => !isBehind(source));
    const least = kept.reduce<SourceHead | undefined>(
      (low, head) => (low === undefined || head.number < low.number ? head : low),
      undefined,
    );
    const there = answers.map((answer): SourceAnswer => (isBehind(answer.source) ? { source: answer.source, kind: "behind" } : answer));
    const isWhole = !there.some(({ kind }) => kind === "absent" || kind === "invalid") && kept.length >= leastSources(answers.length);
    // Newest blocks of different numbers contradict each other not yet.
    if (least === undefined || !isWhole)
      return agreement(there.map((answer) => (answer.kind === "value" ? { ...answer, key: "" } : answer)));
    const higher = new Set(kept.filter(({ number }) => number > least.number).map(({ source }) => source));
    const below = await this.#answers("eth_getBlockByNumber", [hex(least.number), false], ({ host }) => higher.has(host));
    return agreement(there.map((answer, i) => (higher.has(answer.source) ? withheld(below[i] ?? answer) : answer)));
  }

  /** Asks again while sources differ. @throws ParleyError SOURCES_DISAGREE, SOURCES_LOST; what all of them say */
  async #settle(method: string, params: readonly unknown[], ask: () => Promise<Agreement>): Promise<unknown> {
    const { chain, clock, onDisagreement } = this.#options;
    const question = { chain, method, block: blockOf(method, params) };
    for (let tries = 1; ; tries += 1) {
      const found = await ask();
      if (found.kind === "absent") return null;
      if (found.kind === "refused") throw found.error;
      if (found.kind === "agreed" && found.answer.kind === "reverted") throw found.answer.error;
      if (found.kind === "agreed") return found.answer.kind === "value" ? found.answer.value : null;
      const mayPass = found.kind === "disagreed" || found.answers.some(({ kind }) => kind === "refused");
      if (tries < TRIES && mayPass) {
        await clock.sleep(PAUSE_MS);
        continue;
      }
      if (found.kind === "lost") throw sourcesLost(question, found.answers);
      const error = sourcesDisagree(question, found.answers);
      onDisagreement(error);
      throw error;
    }
  }

  #answers(method: string, params: readonly unknown[], isAsked: (source: Source) => boolean): Promise<SourceAnswer[]> {
    return Promise.all(
      this.#options.sources.map((source) =>
        isAsked(source) ? answerOf(source, method, params) : { source: source.host, kind: "behind" as const },
      ),
    );
  }

  async #any(method: string, params: readonly unknown[]): Promise<unknown> {
    const asked = this.#options.sources.map((source) => source.request({ method, params }));
    return Promise.any(asked).catch(() => asked[0]);
  }

  /** All get it; its hash is what it hashes to, whatever they say. */
  async #send(method: string, params: readonly unknown[]): Promise<Hex> {
    await this.#any(method, params);
    return keccak256(params[0] as Hex); // a source took it
  }
}

function isDispute(error: unknown): boolean {
  return error instanceof ParleyError && error.code === "SOURCES_DISAGREE";
}

function headOf(answer: SourceAnswer): SourceHead[] {
  return answer.kind === "value" ? [{ source: answer.source, number: numberOf(answer.value) }] : [];
}

/** Of a block in canonical form. */
function numberOf(block: unknown): bigint {
  return BigInt(String(Reflect.get(Object(block), "number")));
}

/** Who has a block has those below it: one that does not show them does not answer. */
function withheld(answer: SourceAnswer): SourceAnswer {
  return answer.kind === "absent" ? { source: answer.source, kind: "refused", error: new Error("a block is withheld") } : answer;
}

function blockOf(method: string, params: readonly unknown[]): string | undefined {
  const how = SOURCE_METHODS.get(method);
  const place = how?.kind === "state" ? params[how.place] : how?.kind === "block" || how?.kind === "hashed" ? params[0] : undefined;
  if (how?.kind === "logs") return ["fromBlock", "toBlock"].map((key) => String(Reflect.get(Object(params[0]), key))).join(" to ");
  return typeof place === "string" ? (place.startsWith("0x") && place.length < 66 ? String(BigInt(place)) : place) : undefined;
}

function hex(number: bigint): Hex {
  return `0x${number.toString(16)}`;
}
