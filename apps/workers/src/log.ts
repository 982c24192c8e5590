import { jsonLog, type Log } from "@waymark/application/log";
import type { WorkerEnv } from "./env.ts";

/** Standard output, not the console: Lambda puts a prefix before what the console prints. */
export const logOf = ({ LOG_LEVEL }: WorkerEnv): Log =>
  jsonLog((line) => process.stdout.write(`${line}\n`), LOG_LEVEL);
