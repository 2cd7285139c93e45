import type { Hex } from "@parley/primitives";

/** A message as its source's logs show it. */
export interface SentRecord {
  id: Hex;
  /** names of rollups */
  from: string;
  to: string;
  /** of its lane */
  index: bigint;
  /** what its recipient has to be told, for people and byte for byte; undefined where no example app receives it */
  content: string | undefined;
  /** of its generator; undefined for what others sent */
  tag: string | undefined;
}

/** What a rollup's logs say of a message that came, or that it sent and has back. */
export interface OutcomeRecord {
  id: Hex;
  /** name of the rollup whose log it is */
  at: string;
  block: bigint;
  kind: "delivered" | "failed" | "held" | "expired" | "refunded";
}

/** What the recipient itself says that it was told. */
export interface HeardRecord {
  id: Hex;
  at: string;
  content: string;
}

/** Units of one token that left a rollup or came to it with a message. */
export interface TransferRecord {
  id: Hex;
  at: string;
  amount: bigint;
}

/** All that all rollups show from their first blocks on. Inboxes were read before outboxes: whatever arrived, the other side shows as sent. */
export interface World {
  sent: readonly SentRecord[];
  /** by rollup in the order of its logs */
  outcomes: readonly OutcomeRecord[];
  heard: readonly HeardRecord[];
  value: {
    /** that was made at the beginning */
    total: bigint;
    /** in the hands of people, over all rollups */
    supply: bigint;
    left: readonly TransferRecord[];
    came: readonly TransferRecord[];
  };
}

/** What must not be: each entry says which message is where. All empty: the world is as it should be. */
export interface Judgement {
  /** tags that no rollup shows as sent, though their transactions were in a block */
  lost: string[];
  /** what has not come to its end: neither delivered, nor expired and refunded */
  open: string[];
  /** delivered twice, told twice, delivered and refunded, or two messages of one place */
  doubled: string[];
  /** delivered, failed, expired, refunded or told without having been sent there */
  forged: string[];
  /** told otherwise than it was sent */
  altered: string[];
  /** tokens that are more or fewer than they were, or other than their message says */
  value: string[];
}

/**
 * Compares what was sent with what became of it, as multisets. Pure.
 * @param tags of all messages whose transactions were seen in a block
 */
export function judgeWorld(world: World, tags: readonly string[]): Judgement {
  const sent = new Map(world.sent.map((message) => [message.id, message]));
  const ofId = <T extends { id: Hex }>(records: readonly T[]) => Map.groupBy(records, ({ id }) => id);
  const [outcomes, heard, left, came] = [ofId(world.outcomes), ofId(world.heard), ofId(world.value.left), ofId(world.value.came)];
  const judgement: Judgement = { lost: [], open: [], doubled: [], forged: [], altered: [], value: [] };

  const tagged = Map.groupBy(world.sent, ({ tag }) => tag);
  for (const tag of tags) {
    const times = tagged.get(tag)?.length ?? 0;
    if (times === 0) judgement.lost.push(`${tag} is nowhere`);
    if (times > 1) judgement.doubled.push(`${tag} was sent ${times} times`);
  }

  for (const message of world.sent) {
    const { id, to, content } = message;
    const ends = outcomes.get(id) ?? [];
    const count = (kind: OutcomeRecord["kind"]) => ends.filter((end) => end.kind === kind).length;
    const told = heard.get(id) ?? [];
    const where = placeOf(message, ends);
    const isBack = count("refunded") === 1;
    if (count("delivered") === 0 && !(count("expired") > 0 && isBack)) judgement.open.push(where);
    if (count("delivered") + count("refunded") > 1 || count("expired") > 1 || told.length > 1) judgement.doubled.push(where);
    if (count("delivered") > 0 && count("expired") > 0) judgement.doubled.push(where);
    if (content !== undefined && told.length === 0 && count("delivered") > 0)
      judgement.altered.push(`${where}, and its recipient was not told`);
    for (const { at, content: other } of told) {
      if (at !== to || count("delivered") === 0) judgement.forged.push(`${where}; told at ${at}`);
      else if (other !== content) judgement.altered.push(`${where}; sent "${content}", told "${other}"`);
    }
    judgement.value.push(...tokensOf(where, { left: left.get(id) ?? [], came: came.get(id) ?? [], isBack }));
  }

  for (const { id, at, kind } of world.outcomes) {
    const message = sent.get(id);
    const home = kind === "refunded" ? message?.from : message?.to;
    if (home !== at)
      judgement.forged.push(`${id} ${kind} at ${at}, where ${message === undefined ? "nobody sent it" : `${home} is its place`}`);
  }
  for (const { id, at } of [...world.heard, ...world.value.came])
    if (!sent.has(id)) judgement.forged.push(`${id} told at ${at}, and nobody sent it`);
  for (const [place, there] of Map.groupBy(world.sent, ({ from, to, index }) => `${from} → ${to} #${index}`))
    if (there.length > 1) judgement.doubled.push(`${place}: ${there.map(({ id }) => id).join(" and ")}`);

  const sum = (records: readonly TransferRecord[]) => records.reduce((total, { amount }) => total + amount, 0n);
  const { total, supply } = world.value;
  const flying = sum(world.value.left) - sum(world.value.came);
  if (supply + flying !== total) judgement.value.push(`${total} units were made; ${supply} are there and ${flying} on their way`);
  return judgement;
}

/** The judgement without what is empty; `open` too may be left out, while messages are on their way. */
export function faultsIn(judgement: Judgement, { andOpen = true } = {}): Partial<Judgement> {
  const kinds = Object.entries(judgement).filter(([kind, faults]) => faults.length > 0 && (andOpen || kind !== "open"));
  return Object.fromEntries(kinds);
}

/** Where a message is, in words. */
function placeOf({ id, from, to, index, tag }: SentRecord, ends: readonly OutcomeRecord[]): string {
  const course = ends.map(({ kind, at, block }) => `${kind} at ${at} in block ${block}`).join(", ");
  return `${tag ?? id} (${from} → ${to} #${index}): ${course === "" ? "sent, and not seen since" : course}`;
}

function tokensOf(
  where: string,
  { left, came, isBack }: { left: readonly TransferRecord[]; came: readonly TransferRecord[]; isBack: boolean },
): string[] {
  const [out] = left;
  const [into] = came;
  if (left.length > 1 || came.length > 1) return [`${where}: its tokens left ${left.length} times and came ${came.length} times`];
  if (into !== undefined && isBack) return [`${where}: its tokens came, and it was refunded`];
  return into === undefined || into.amount === out?.amount ? [] : [`${where}: ${out?.amount ?? 0n} units left, ${into.amount} came`];
}
