/*
 * All that can be known of a deployment without an account. `--no-tests` leaves out the rules and their
 * mutations: `npm test` runs the rules with all other tests, and nine of the mutations.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { quiet } from "./quiet.ts";
import { run } from "./run.ts";

const root = join(import.meta.dirname, "..");
const isWithTests = !process.argv.includes("--no-tests");

const settings = {
  stage: "production",
  mailDomain: "mentors.example",
  calendarDomain: "mentors.example",
  operatorAddress: "operator@mentors.example",
  repository: "waymark/waymark",
  monthlyBudgetUsd: "50",
};
const context = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

await run(root, "node", "infra/install.ts");
await Promise.all([
  run(root, "npx", "tsc", "-p", "infra/tsconfig.sst.json"),
  run(
    root,
    "npx",
    "oxlint",
    "--type-aware",
    "--deny-warnings",
    "--tsconfig=infra/tsconfig.sst.json",
    "--config=infra/oxlint.sst.json",
    "sst.config.ts",
    ...readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `infra/${file}`),
  ),
  run(join(root, "infra"), ...quiet, "npx", "cdk", "synth", "-q", "--no-notices", ...context),
]);
if (isWithTests) {
  await run(root, "npm", "run", "--silent", "build");
  await run(root, "env", "MUTATIONS=every", "npx", "vitest", "run", "infra");
}
