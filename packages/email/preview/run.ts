import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";

const bundle = fileURLToPath(new URL("../dist/preview.js", import.meta.url));
const Preview = z.object({
  writeMails: z.function({ input: [z.string()], output: z.promise(z.number()) }),
});

const outdir = process.argv[2];
if (outdir === undefined) throw new Error("usage: npm run mails:preview -- OUTDIR");
await mkdir(resolve(outdir), { recursive: true });
// Node strips types but does not read JSX.
await build({
  entryPoints: [fileURLToPath(new URL("./write-mails.ts", import.meta.url))],
  outfile: bundle,
  bundle: true,
  format: "esm",
  jsx: "automatic",
  packages: "external",
  platform: "node",
});
const { writeMails } = Preview.parse(await import(pathToFileURL(bundle).href));
const count = await writeMails(resolve(outdir));
console.log(`${count} mails in ${resolve(outdir)}`);
