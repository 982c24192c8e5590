import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { jobNames } from "@waymark/messaging/catalogue";
import { build } from "esbuild";
// @boundaries-ignore one set of options for the bundles of every app
import { lambdaBundle } from "@waymark/bundle/lambda";

const [, , folder = `${import.meta.dirname}/dist`] = process.argv;

// What an earlier build made of a worker that is no more must not be deployed.
await rm(folder, { recursive: true, force: true });
await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["relay", "sweep", "indexer", "indexer-merge", ...jobNames].map(
    (worker) => `src/${worker}.ts`,
  ),
  outdir: folder,
});

// The optimiser; a folder that is named like an entry is that one's alone.
await cp(
  fileURLToPath(import.meta.resolve("highs/runtime")),
  `${folder}/cohort-matching/highs.wasm`,
);
