import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // Two cores: end-to-end files start whole networks, so files run at most two at a time.
    maxWorkers: 2,
  },
});
