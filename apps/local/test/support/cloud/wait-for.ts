import { setTimeout as sleep } from "node:timers/promises";

const everyMs = 50;

/**
 * Waits until something is there, and gives it. The limit only ends what would wait for ever.
 *
 * @param what for the message, when it never came
 */
export const waitFor = async <Value>(
  what: string,
  read: () => Promise<Value | undefined>,
  limitMs = 30_000,
): Promise<Value> => {
  const endsAtMs = performance.now() + limitMs;
  while (performance.now() < endsAtMs) {
    const found = await read();
    if (found !== undefined) return found;
    await sleep(everyMs);
  }
  throw new Error(`${what} did not come within ${limitMs / 1000} s`);
};
