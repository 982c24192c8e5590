import * as z from "zod";
import type { CloudQueues } from "./connect-queues.ts";
import type { ConnectedTable } from "./connect-table.ts";
import { moveClock } from "./move-clock.ts";
import { readWaiting } from "./read-waiting.ts";
import { untilQuiet } from "./until-quiet.ts";

type Parts = {
  readonly origin: string;
  readonly db: Pick<ConnectedTable, "client">;
  readonly queues: Pick<CloudQueues, "count">;
};

const minuteMs = 60_000;
const Clock = z.object({ now: z.iso.datetime() });

/** The program's clock, milliseconds since 1970. */
export const readClockMs = async (origin: string): Promise<number> => {
  const answer = await fetch(`${origin}/clock`, { headers: { accept: "application/json" } });
  return Date.parse(Clock.parse(await answer.json()).now);
};

/** What the first of two looks misses, on its way from a worker to the outbox, the second sees. */
export const untilSettled = async (parts: Parts): Promise<void> => {
  await untilQuiet(parts);
  await untilQuiet(parts);
};

const moveTo = async (origin: string, thenMs: number): Promise<void> => {
  const minutes = Math.ceil((thenMs - (await readClockMs(origin))) / minuteMs);
  if (minutes > 0) await moveClock(origin, minutes);
};

/**
 * Lets time pass from one thing that is due to the next, and after each waits until all of it is
 * done, so that nothing happens in another order than in real time.
 *
 * @param thenMs where it ends, milliseconds since 1970
 * @param onRest called after each
 */
export const passTime = async (
  parts: Parts,
  thenMs: number,
  onRest: () => Promise<void>,
): Promise<void> => {
  for (;;) {
    await untilSettled(parts);
    await onRest();
    const { nextDueMs } = await readWaiting(parts.db.client);
    if (nextDueMs >= thenMs) break;
    // What is due at once is swept with the next minute.
    const nextMinuteMs = (await readClockMs(parts.origin)) + minuteMs;
    await moveTo(parts.origin, Math.max(nextDueMs, nextMinuteMs));
  }
  await moveTo(parts.origin, thenMs);
  await untilSettled(parts);
  await onRest();
};
