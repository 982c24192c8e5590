import { build } from "esbuild";
import { lambdaBundle } from "../../scripts/lambda-bundle.ts";

await build({ ...lambdaBundle, entryPoints: ["src/handler.ts"], outdir: "dist" });
