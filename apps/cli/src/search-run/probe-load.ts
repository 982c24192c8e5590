import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const Probe = z.object({ loadMs: z.number(), rssMb: z.number() });

/** Loads a snapshot in a fresh process: milliseconds and growth in MB. */
export const probeLoad = (snapshotPath: string, now: string): z.infer<typeof Probe> => {
  const probe = fileURLToPath(new URL("./load-probe.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [probe, snapshotPath, now]);
  return Probe.parse(JSON.parse(printed.toString()));
};
