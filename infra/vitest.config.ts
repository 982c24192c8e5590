import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const closingLine = fileURLToPath(new URL("../scripts/closing-line-reporter.ts", import.meta.url));

/** What needs the platform of SST, which a checkout does not have; `npm run infra:check` gets it. */
export default defineConfig({
  test: {
    include: ["infra/test/*.test.ts", "infra/test/deployment/*.check.ts"],
    reporters: ["default", closingLine],
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
