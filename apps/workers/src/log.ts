import type { Log } from "@waymark/application/log";
import { meteredLog } from "@waymark/application/metric";
import { systemClock } from "@waymark/application/system";
import type { WorkerEnv } from "./env.ts";

/** Standard output, not the console: Lambda puts a prefix before what the console prints. */
export const logOf = ({ LOG_LEVEL, STAGE }: WorkerEnv): Log =>
  meteredLog((line) => process.stdout.write(`${line}\n`), {
    from: LOG_LEVEL,
    stage: STAGE,
    clock: systemClock,
  });
