import { meteredLog } from "@waymark/application/metric";
import { systemClock } from "@waymark/application/system";
import { env } from "./env.ts";

/** Standard output, not the console: Lambda puts a prefix before what the console prints. */
export const log = meteredLog((line) => process.stdout.write(`${line}\n`), {
  from: env.LOG_LEVEL,
  stage: env.STAGE,
  clock: systemClock,
});
