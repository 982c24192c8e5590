/*
 * Gets SST's platform, 323 MB from the npm registry, unless it is there. It waits for the network most
 * of its time: who needs it had better begin early and work meanwhile.
 */
import { join } from "node:path";
import { hasPlatform } from "./platform.ts";
import { quiet } from "./quiet.ts";
import { run } from "./run.ts";

if (!hasPlatform()) {
  await run(join(import.meta.dirname, ".."), ...quiet, "npx", "sst", "install");
  if (!hasPlatform()) throw new Error("npx sst install did not bring SST's platform");
}
