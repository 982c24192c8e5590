import { build } from "esbuild";
import { lambdaBundle } from "../../scripts/lambda-bundle.ts";

await build({
  ...lambdaBundle,
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/handler.ts"],
  outdir: "dist",
});
