import { watch } from "node:fs";
import { join } from "node:path";
import type { Writes } from "../event-source/index.ts";

/** What DynamoDB Local calls its file with `-sharedDb`. */
const fileName = "shared-local-instance.db";
/** A write is several changes of the file, and seldom comes alone. */
const GATHER_MS = 40;

/**
 * Hears of writes to DynamoDB Local from its file: two functions that ask for records of a stream ten
 * times a second take a sixth of a processor, also while nobody does anything. Only a hint: a file
 * system may keep silent.
 */
export const watchWrites = (dataFolder: string): Writes & { readonly stop: () => void } => {
  let count = 0;
  let isGathering = false;
  const waiting = new Set<() => void>();
  const watcher = watch(join(dataFolder, fileName), { persistent: false }, () => {
    if (isGathering) return;
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      count += 1;
      for (const wake of waiting) wake();
    }, GATHER_MS);
  });
  watcher.on("error", () => watcher.close());
  return {
    count: () => count,
    next: (since, ms, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        waiting.add(wake);
        signal.addEventListener("abort", wake);
        if (signal.aborted || count > since) wake();
      }),
    stop: () => watcher.close(),
  };
};
