import { build } from "esbuild";
// @boundaries-ignore one set of options for the bundles of every app
import { lambdaBundle } from "@waymark/bundle/lambda";

await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["relay", "mail", "mail-event", "introduction-expiry", "sweep", "indexer", "indexer-merge"].map(
    (worker) => `src/${worker}.ts`,
  ),
  outdir: "dist",
});
