import { execFileSync } from "node:child_process";
import { join } from "node:path";

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs a script of this folder in a process of its own and returns the JSON that it prints. */
export const runProcess = (script: string, args: readonly string[], heapMb = 4096): unknown => {
  const printed = execFileSync(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, join(import.meta.dirname, script), ...args],
    { maxBuffer: MAX_OUTPUT_BYTES, stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(printed.toString());
};
