import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lambdaBundle } from "@waymark/bundle/lambda";
import { families } from "@waymark/certificate/typeface";

// Parts carry a hash in their names, so that those of an earlier build would stay.
await rm("dist", { recursive: true, force: true });
await build({
  ...lambdaBundle,
  entryPoints: ["src/handler.ts"],
  outdir: "dist",
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
});

// What a certificate writes names with; read from here when somebody asks for one.
for (const family of families) {
  const folder = new URL(".", import.meta.resolve(`@fontsource-variable/${family}/unicode.json`));
  await cp(fileURLToPath(folder), `dist/fonts/${family}`, {
    recursive: true,
    filter: (path) => !path.includes(".") || /unicode\.json$|-wght-normal\.woff2$/u.test(path),
  });
}
