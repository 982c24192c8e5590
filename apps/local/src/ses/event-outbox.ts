import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { sql, type Database } from "../sqlite/index.ts";
import type { SesEvent } from "./ses-event.ts";

export type EventOutbox = {
  /** To be called in the transaction that accepts the mail. */
  readonly add: (events: readonly SesEvent[]) => void;
  /** To be called after that transaction. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
};

const RETRY_AFTER_MS = 200;

const EventRow = z.object({ row: z.int(), event: z.string() });

/**
 * Hands events on in their order, each until `deliver` has taken it: also after `kill -9`, since
 * what AWS has accepted would not be forgotten by our crash either.
 * @param deliver gets the event as JSON text
 */
export const startEventOutbox = (
  { run, get }: Database,
  deliver: (event: string) => Promise<void>,
): EventOutbox => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let pumping: Promise<void> | undefined;
  const next = (): z.infer<typeof EventRow> | undefined => {
    const row = get(sql`SELECT row, event FROM events ORDER BY row LIMIT 1`);
    return row === undefined ? undefined : EventRow.parse(row);
  };
  const pump = async (): Promise<void> => {
    while (!signal.aborted) {
      const found = next();
      if (found === undefined) return;
      try {
        await deliver(found.event);
        run(sql`DELETE FROM events WHERE row = ${found.row}`);
      } catch {
        await sleep(RETRY_AFTER_MS);
      }
    }
  };
  const wake = (): void => {
    pumping ??= pump().finally(() => {
      pumping = undefined;
      if (!signal.aborted && next() !== undefined) wake();
    });
  };
  wake();
  return {
    add: (events) => {
      for (const event of events) {
        run(sql`INSERT INTO events (event) VALUES (${JSON.stringify(event)})`);
      }
    },
    wake,
    stop: async () => {
      stopping.abort();
      await pumping;
    },
  };
};
