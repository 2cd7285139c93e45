import type { Hex } from "@parley/primitives";

/** Messages by id, each as often as it happened. */
export interface SentAndHeard {
  sent: readonly { messageId: Hex }[];
  heard: readonly { messageId: Hex }[];
}

/** What was sent and not heard, and what was heard more often than sent: messages by id, as multisets. */
export function compareMessages({ sent, heard }: SentAndHeard): { lost: Hex[]; surplus: Hex[] } {
  const open = new Map<Hex, number>();
  for (const { messageId } of sent) open.set(messageId, (open.get(messageId) ?? 0) + 1);
  for (const { messageId } of heard) open.set(messageId, (open.get(messageId) ?? 0) - 1);
  const times = (wanted: (left: number) => boolean) => [...open].flatMap(([id, left]) => (wanted(left) ? [id] : []));
  return { lost: times((left) => left > 0), surplus: times((left) => left < 0) };
}
