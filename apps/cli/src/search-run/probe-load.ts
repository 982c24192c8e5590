import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const Probe = z.object({ loadMs: z.number(), rssMb: z.number() });

/** Writes the snapshot to a file and loads it in a fresh process: milliseconds and growth in MB. */
export const probeLoad = (snapshot: Uint8Array, now: string): z.infer<typeof Probe> => {
  const folder = mkdtempSync(join(tmpdir(), "search-run-"));
  try {
    const path = join(folder, "snapshot.bin");
    writeFileSync(path, snapshot);
    const probe = fileURLToPath(new URL("./load-probe.ts", import.meta.url));
    return Probe.parse(JSON.parse(execFileSync(process.execPath, [probe, path, now]).toString()));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
