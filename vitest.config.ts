import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "benchmarks/lib/*.test.ts"],
    // They end what hangs; a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    retry: 0,
    // Two cores.
    maxWorkers: 2,
  },
});
