import { expect, it } from "vitest";
import { beatStartMs } from "./beats.ts";
import { CHANGE_OVER_SECONDS, firstBeatOf } from "./epochs.ts";

it.each([
  { beatZeroMs: 1_700_000_000_000, beatMs: 1_000 },
  { beatZeroMs: 1_700_000_000_123, beatMs: 250 },
  { beatZeroMs: 1_700_000_000_999, beatMs: 12_000 },
])("a table signs from the first beat on that begins when its hand-over had its time: $beatMs ms", (grid) => {
  for (let validFrom = 1_699_999_000n; validFrom < 1_700_001_000n; validFrom += 97n) {
    const beat = firstBeatOf({ validFrom }, grid);
    const fromMs = Number(validFrom + CHANGE_OVER_SECONDS) * 1_000;
    expect(beatStartMs(beat, grid)).toBeGreaterThanOrEqual(fromMs);
    expect(beatStartMs(beat - 1n, grid)).toBeLessThan(fromMs);
  }
});
