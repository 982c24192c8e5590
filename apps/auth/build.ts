import { build } from "esbuild";
import { lambdaBundle } from "@waymark/bundle/lambda";

await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/handler.ts"],
  outdir: "dist",
});
