import { type Connection, type Stream, UnsupportedProtocolError } from "@libp2p/interface";
import { lpStream } from "@libp2p/utils";
import { ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { type RequestKind, type RequestMap, UNSUPPORTED } from "./Network.ts";
import { decodeAnswer, encodeRequest, protocolOf, REQUEST_BYTES } from "./wire.ts";

/** The peer's answer is none: that is held against it. */
export class UndecodableAnswerError extends Error {}

export interface AskOptions {
  clock: Clock;
  timeoutMs: number;
  /** largest answer, in bytes */
  mostBytes: number;
}

/**
 * Asks a peer on a stream of its own.
 * @throws ParleyError NETWORK_FAILED, whose `reason` is UNSUPPORTED for a peer that does not speak the protocol, the peer's own for a refusal, else a sentence; its cause is an
 * UndecodableAnswerError for an answer that is none
 */
export async function ask<K extends RequestKind>(
  connection: Connection,
  kind: K,
  request: RequestMap[K]["request"],
  { clock, timeoutMs, mostBytes }: AskOptions,
): Promise<RequestMap[K]["response"]> {
  const peerId = connection.remotePeer.toString();
  const failed = (reason: string, cause?: unknown) =>
    new ParleyError("NETWORK_FAILED", `${peerId} did not answer a request for ${kind}: ${reason}`, {
      fields: { peerId, kind, reason },
      recovery: "retry",
      cause,
    });
  const abort = new AbortController();
  const cancelTimer = clock.scheduleAt(clock.nowMs() + timeoutMs, () => abort.abort());
  let stream: Stream | undefined;
  try {
    stream = await connection.newStream(protocolOf(kind), { signal: abort.signal });
    const frames = lpStream(stream, { maxDataLength: mostBytes, maxBufferSize: mostBytes + 1_024 });
    await frames.write(encodeRequest(kind, request), { signal: abort.signal });
    const bytes = (await frames.read({ signal: abort.signal })).subarray();
    const decoded = decodedOr(() => decodeAnswer(kind, bytes));
    if (decoded === undefined) throw failed("its answer is undecodable", new UndecodableAnswerError());
    if ("refusal" in decoded) throw failed(decoded.refusal);
    return decoded.answer;
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    if (error instanceof UnsupportedProtocolError) throw failed(UNSUPPORTED);
    if (abort.signal.aborted) throw failed(`silent for ${timeoutMs} ms`, error);
    throw failed(connection.status === "open" ? `the stream broke` : "the connection closed", error);
  } finally {
    cancelTimer();
    stream?.abort(new Error("done"));
  }
}

function decodedOr<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/**
 * Reads a request off its stream and writes what `answer` makes of it; undefined is a request that is none, and nothing is written.
 * @throws when the peer says something else, goes, or takes too long
 */
export async function serve(
  stream: Stream,
  { signal, answer }: { signal: AbortSignal; answer: (bytes: Uint8Array) => Promise<Buffer | undefined> },
): Promise<void> {
  const frames = lpStream(stream, { maxDataLength: REQUEST_BYTES });
  const bytes = (await frames.read({ signal })).subarray();
  const answered = await answer(bytes);
  if (answered === undefined) return stream.abort(new Error("no request"));
  await frames.write(answered, { signal });
  await stream.close({ signal });
}
