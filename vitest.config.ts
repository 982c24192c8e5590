import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,infra,bench,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.story.test.ts"],
    globalSetup: ["packages/testing/src/dynamodb/global-setup.ts"],
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
