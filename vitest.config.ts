import { defineConfig } from "vitest/config";
import { LongestFirst } from "./packages/testing/src/order/longest-first.ts";

export default defineConfig({
  test: {
    include: ["{packages,apps,infra,bench,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.story.test.ts"],
    globalSetup: ["packages/testing/src/dynamodb/global-setup.ts"],
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    // One more than the two cores that CI has: stories wait for pages and queues half of their time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Files of one worker share the modules that they load, and no test changes what a module holds.
    // Whoever loads an entry with an environment of its own calls `vi.resetModules` first.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
