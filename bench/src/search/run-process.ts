import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const FLEXIBLE_HEAP_MB = 16_384;

/**
 * Runs a script in a process of its own and returns the JSON that it prints. It is run as it would be
 * deployed, as one bundled file, so that the memory counted is not that of Node's TypeScript loader
 * (30 MB).
 * @param heapMb limit of the JavaScript heap, in which typed arrays do not lie
 */
export const runBundled = (
  script: URL,
  folder: string,
  args: readonly string[],
  heapMb: number = FLEXIBLE_HEAP_MB,
): unknown => {
  const outfile = join(folder, "bundle.mjs");
  buildSync({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  const printed = execFileSync(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, outfile, ...args],
    { maxBuffer: MAX_OUTPUT_BYTES, stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(printed.toString());
};
