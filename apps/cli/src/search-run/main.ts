import { parseArgs } from "node:util";
import * as z from "zod";
import { LineError } from "./read-lines.ts";
import { runSearch } from "./run.ts";

const USAGE = "search:run needs --listings FILE.jsonl --queries FILE.jsonl --now ISO";
const BAD_INPUT = 2;

const Arguments = z.object({
  listings: z.string(),
  queries: z.string(),
  now: z.iso.datetime({ offset: true }),
});

const isNodeError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error;

const main = (): void => {
  const { values } = parseArgs({
    options: {
      listings: { type: "string" },
      queries: { type: "string" },
      now: { type: "string" },
    },
  });
  const options = Arguments.safeParse(values);
  if (!options.success) throw new LineError(USAGE);
  process.stdout.write(`${runSearch(options.data).join("\n")}\n`);
};

try {
  main();
} catch (error) {
  if (!(error instanceof LineError) && !isNodeError(error)) throw error;
  process.stderr.write(`${error.message.replaceAll("\n", " ")}\n`);
  process.exitCode = BAD_INPUT;
}
