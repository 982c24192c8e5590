import { jsonLog } from "@waymark/application/log";

/** Standard output, not the console: Lambda puts a prefix before what the console prints. */
export const log = jsonLog((line) => process.stdout.write(`${line}\n`));
