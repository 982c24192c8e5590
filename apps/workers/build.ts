import { jobNames } from "@waymark/messaging/catalogue";
import { build } from "esbuild";
// @boundaries-ignore one set of options for the bundles of every app
import { lambdaBundle } from "@waymark/bundle/lambda";

await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["relay", "sweep", "indexer", "indexer-merge", ...jobNames].map(
    (worker) => `src/${worker}.ts`,
  ),
  outdir: "dist",
});
