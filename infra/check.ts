/*
 * All that can be known of a deployment without an account. Beside the packages of the repository it
 * needs SST's platform, 323 MB from the npm registry, which it fetches once.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const root = join(import.meta.dirname, "..");
const platform = join(root, ".sst/platform");

const run = (folder: string, ...command: readonly [string, ...string[]]): void => {
  const [program, ...rest] = command;
  console.log(`> ${command.join(" ")}`);
  const startedMs = performance.now();
  const { status } = spawnSync(program, rest, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(1);
  console.log(`  ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
};

/** Nothing calls home, and nobody looks for an EC2 instance. */
const quiet = [
  "env",
  "AWS_EC2_METADATA_DISABLED=true",
  "CDK_DISABLE_CLI_TELEMETRY=true",
  "SST_TELEMETRY_DISABLED=1",
  "SST_SKIP_DEPENDENCY_CHECK=1",
  "SST_NO_BUN=1",
  "SST_STAGE=test",
] as const;

const pinned = z
  .object({ devDependencies: z.object({ sst: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, "infra/package.json"), "utf8"))).devDependencies.sst;
const version = join(platform, "version");
const isInstalled =
  existsSync(join(platform, "node_modules/@pulumi/aws")) &&
  readFileSync(version, "utf8").trim() === pinned;

const settings = {
  stage: "production",
  mailDomain: "mentors.example",
  calendarDomain: "mentors.example",
  operatorAddress: "operator@mentors.example",
  repository: "waymark/waymark",
  monthlyBudgetUsd: "50",
};
const context = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

if (!isInstalled) run(root, ...quiet, "npx", "sst", "install");
run(root, "npm", "run", "--silent", "build");
run(root, "npx", "tsc", "-p", "infra/tsconfig.sst.json");
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
);
run(join(root, "infra"), ...quiet, "npx", "cdk", "synth", "-q", "--no-notices", ...context);
run(root, "npx", "vitest", "run", "--config=infra/vitest.config.ts");
