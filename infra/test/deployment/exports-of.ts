import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const known = new Map<string, Promise<readonly string[]>>();

const readExports = async (contents: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents },
    bundle: false,
    write: false,
    metafile: true,
    format: "esm",
    outfile: "exports.mjs",
    logLevel: "silent",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};

/**
 * What a module exports, by its text; nothing of it runs. A missing file exports nothing. Bundles are
 * the same whatever is wrong with the deployment, so each text is read once.
 */
export const exportsOf = async (file: string): Promise<readonly string[]> => {
  try {
    const contents = await readFile(file, "utf8");
    const hash = createHash("sha256").update(contents).digest("hex");
    const exported = known.get(hash) ?? readExports(contents);
    known.set(hash, exported);
    return await exported;
  } catch {
    return [];
  }
};
