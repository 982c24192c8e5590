import { closeSync, openSync, readSync } from "node:fs";
import type * as z from "zod";

/** An input line that is not of the agreed form; ends the run with exit code 2. */
export class LineError extends Error {}

const CHUNK_BYTES = 1 << 20;

function* textLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const read = readSync(file, chunk);
      if (read === 0) break;
      const lines = (rest + decoder.decode(chunk.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.decode();
  } finally {
    closeSync(file);
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The lines of a JSONL file, read anew on every walk; blank lines are passed over.
 * @throws LineError at the first line that the schema refuses
 */
export const readLines = <T extends z.ZodType>(path: string, schema: T): Iterable<z.output<T>> => ({
  *[Symbol.iterator]() {
    let number = 0;
    for (const text of textLines(path)) {
      number += 1;
      if (text.trim() === "") continue;
      const parsed = schema.safeParse(parseJson(text));
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = (issue?.path ?? []).join(".");
        const what = `${where === "" ? "" : `${where}: `}${issue?.message ?? "not JSON"}`;
        throw new LineError(`${path}:${number}: ${what.replaceAll(/\s+/g, " ")}`);
      }
      yield parsed.data;
    }
  },
});
