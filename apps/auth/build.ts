import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { lambdaBundle } from "@waymark/bundle/lambda";

// Parts carry a hash in their names, so that those of an earlier build would stay.
await rm(`${import.meta.dirname}/dist`, { recursive: true, force: true });
await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/handler.ts"],
  outdir: "dist",
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
});
