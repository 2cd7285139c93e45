import { type Hex, Lane, laneLeaf, merkleRoot, outboxRoot, ZERO_HASH } from "@parley/primitives";
import { type Check, Findings } from "../Check.ts";

/** INV-3: a lane has as many messages as were logged, by the indices from 0 on, and never shrinks. */
export function laneSizesCheck(): Check {
  /** by rollup and position */
  const logged = new Map<string, bigint>();
  const shown = new Map<string, { destinationId: Hex; size: bigint }>();
  return ({ rollups }) => {
    const found = new Findings();
    for (const { rollup, sent, mismatch, outbox } of rollups) {
      found.expect(mismatch === undefined, `mismatch ${rollup.rollupId}`, () => mismatch ?? "");
      if (mismatch !== undefined) continue;
      for (const { messageId, message } of sent) {
        const key = `${rollup.rollupId} ${message.lane}`;
        const next = logged.get(key) ?? 0n;
        found.expect(
          message.index === next,
          `index ${messageId}`,
          () => `${rollup.name}: ${messageId} has index ${message.index} of lane ${message.lane}, after ${next} messages`,
        );
        logged.set(key, next + 1n);
      }
      outbox.lanes.forEach(({ destinationId, size }, position) => {
        const key = `${rollup.rollupId} ${position}`;
        const messages = logged.get(key) ?? 0n;
        const before = shown.get(key);
        const at = `${key} ${outbox.block}`;
        const lane = `lane ${position} of ${rollup.name}`;
        found.expect(
          size === messages,
          `size ${at}`,
          () => `${lane} has ${size} messages at block ${outbox.block}; ${messages} were logged`,
        );
        found.expect(
          before === undefined || (size >= before.size && destinationId === before.destinationId),
          `shrunk ${at}`,
          () => `${lane} had ${before?.size} messages to ${before?.destinationId} and has ${size} to ${destinationId}`,
        );
        shown.set(key, { destinationId, size });
      });
    }
    const messages = [...shown.values()].reduce((sum, { size }) => sum + size, 0n);
    return { compared: found.compared, violations: found.violations, figures: `${shown.size} lanes, ${messages} messages` };
  };
}

/** INV-16: the outbox root on chain is the one that the logged messages give. */
export function outboxRootCheck(): Check {
  const lanesOf = new Map<Hex, Lane[]>();
  let roots = 0;
  return ({ rollups }) => {
    const found = new Findings();
    for (const { rollup, sent, mismatch, outbox } of rollups) {
      if (mismatch !== undefined) continue;
      const { rollupId: sourceId, name } = rollup;
      const lanes = lanesOf.get(sourceId) ?? [];
      lanesOf.set(sourceId, lanes);
      while (lanes.length < outbox.lanes.length) lanes.push(new Lane());
      for (const { message, messageId } of sent) lanes[message.lane]?.append(messageId);
      const leaves = outbox.lanes.map(({ destinationId }, position) =>
        laneLeaf({ sourceId, destinationId, ...(lanes[position] ?? new Lane()).parts() }),
      );
      const root = outboxRoot({ sourceId, laneCount: leaves.length, root: leaves.length === 0 ? ZERO_HASH : merkleRoot(leaves) });
      roots += 1;
      found.expect(
        root === outbox.outboxRoot,
        `${sourceId} ${outbox.block}`,
        () => `${name}: the outbox root of block ${outbox.block} is ${outbox.outboxRoot}; its logs give ${root}`,
      );
    }
    return { compared: found.compared, violations: found.violations, figures: `${roots} roots rebuilt` };
  };
}
