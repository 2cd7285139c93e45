import { ParleyError } from "@parley/primitives";

const DEFAULT_TIMEOUT_MS = 3_000;

export interface RequestInTurnOptions<T> {
  kind: string;
  /** everybody who can be asked */
  peers: readonly string[];
  /** where to begin, so that the load goes around */
  turn: number;
  /** ask nobody else */
  peerId?: string;
  /** per peer */
  timeoutMs?: number;
  ask: (peerId: string, timeoutMs: number) => Promise<T>;
}

/**
 * The first answer of one peer, or of the peers in turn.
 * @throws ParleyError NETWORK_FAILED, its cause the last peer's, when there is none
 */
export async function requestInTurn<T>({
  kind,
  peers,
  turn,
  peerId,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  ask,
}: RequestInTurnOptions<T>): Promise<T> {
  const asked =
    peerId === undefined ? peers.map((_, index) => peers[(index + turn) % peers.length] ?? "") : peers.filter((peer) => peer === peerId);
  let cause: unknown;
  for (const peer of asked) {
    try {
      return await ask(peer, timeoutMs);
    } catch (error) {
      cause = error;
    }
  }
  const whom = peerId ?? `any of ${peers.length} peers`;
  throw new ParleyError("NETWORK_FAILED", `No answer to a request for ${kind} from ${whom}`, {
    fields: { kind, peerId, peers },
    cause,
    recovery: "retry",
    hint: asked.length === 0 ? "wait for a connection" : "try again, or another peer",
  });
}
