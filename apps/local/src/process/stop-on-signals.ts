import type { Shutdown } from "./shutdown.ts";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process in order on Ctrl-C or `kill`, or when its parent is gone, with exit code 0, or 1
 * when a part did not stop. The second signal does not wait: it ends at once with the signal's own
 * code, and the watchdogs end the children.
 */
export const stopOnSignals = (shutdown: Shutdown): void => {
  let asked = false;
  const end = (signal: "SIGINT" | "SIGTERM"): void => {
    if (asked) process.exit(EXIT_CODES[signal]);
    asked = true;
    void shutdown.run().then((failed) => process.exit(failed.length === 0 ? 0 : 1));
  };
  process.on("SIGINT", () => end("SIGINT"));
  process.on("SIGTERM", () => end("SIGTERM"));
  // Only a process that was started with a channel to its parent hears of this.
  process.once("disconnect", () => end("SIGTERM"));
};
