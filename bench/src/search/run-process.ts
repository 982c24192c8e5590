import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const FLEXIBLE_HEAP_MB = 16_384;

const run = (path: string, args: readonly string[], heapMb: number): unknown => {
  const printed = execFileSync(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, path, ...args],
    { maxBuffer: MAX_OUTPUT_BYTES, stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(printed.toString());
};

/** Runs a script in a process of its own and returns the JSON that it prints. */
export const runProcess = (script: URL, args: readonly string[]): unknown =>
  run(fileURLToPath(script), args, FLEXIBLE_HEAP_MB);

/**
 * The same for a script as it is deployed: one bundled file, so that the memory counted is not that
 * of Node's TypeScript loader (30 MB).
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
  return run(outfile, args, heapMb);
};
