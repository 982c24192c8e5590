import { setTimeout as sleep } from "node:timers/promises";

/** Sleeps, but not beyond the abort. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Aborted: the caller looks at the signal.
  }
};
