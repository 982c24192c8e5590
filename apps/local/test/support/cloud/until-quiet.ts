import { setTimeout as sleep } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CloudQueues } from "./connect-queues.ts";
import { moveClock } from "./move-clock.ts";
import { readWaiting } from "./read-waiting.ts";

type Parts = {
  readonly origin: string;
  readonly db: { readonly client: DynamoDBClient };
  readonly queues: Pick<CloudQueues, "count">;
};

const lookEveryMs = 40;
const restsAfterMs = 1_500;
/** Less than the 15 minutes after which a mail of unknown outcome is sent again. */
const stepMinutes = 4;
const mostSteps = 20;

type Waiting = { readonly outbox: number; readonly visible: number; readonly hidden: number };

/**
 * Reading the outbox is dear, and says nothing while messages wait. Else it comes between two looks
 * at the queues, in the direction in which work travels: what leaves it is in a queue.
 */
const look = async ({ db, queues }: Parts): Promise<Waiting> => {
  const queued = await queues.count();
  if (queued.visible + queued.hidden > 0) return { outbox: 0, ...queued };
  const { outbox } = await readWaiting(db.client);
  return { outbox, ...(await queues.count()) };
};

/**
 * Waits while something changes. What then still waits is resting, for a lease or a visibility
 * timeout to end; moving the clock under a worker that is at work would end them too early.
 */
const untilRest = async (parts: Parts): Promise<Waiting> => {
  let seen = await look(parts);
  let sinceMs = performance.now();
  while (performance.now() - sinceMs < restsAfterMs) {
    if (seen.outbox + seen.visible + seen.hidden === 0) return seen;
    await sleep(lookEveryMs);
    const next = await look(parts);
    if (JSON.stringify(next) !== JSON.stringify(seen)) sinceMs = performance.now();
    seen = next;
  }
  return seen;
};

/**
 * Lets time go on until no event waits in the outbox and no message in a queue. Throws when there
 * still is one after more than an hour, that is, when something goes round in circles.
 */
export const untilQuiet = async (parts: Parts): Promise<void> => {
  for (let step = 0; step < mostSteps; step += 1) {
    const { outbox, visible, hidden } = await untilRest(parts);
    if (outbox + visible + hidden === 0) return;
    await moveClock(parts.origin, stepMinutes);
  }
  throw new Error(`still waiting: ${JSON.stringify(await look(parts))}`);
};
