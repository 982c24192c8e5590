import { build } from "esbuild";

/** What a module exports, by its text; nothing of it runs. A missing file exports nothing. */
export const exportsOf = async (file: string): Promise<readonly string[]> => {
  try {
    const { metafile } = await build({
      entryPoints: [file],
      bundle: false,
      write: false,
      metafile: true,
      format: "esm",
      outfile: "exports.mjs",
      logLevel: "silent",
    });
    return Object.values(metafile.outputs).flatMap((output) => output.exports);
  } catch {
    return [];
  }
};
