import { build } from "esbuild";
import { lambdaBundle } from "@waymark/bundle/lambda";

await build({ ...lambdaBundle, entryPoints: ["src/handler.ts"], outdir: "dist" });
