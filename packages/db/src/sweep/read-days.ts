import type { Instant } from "@waymark/domain/time";
import type { Checkpoint } from "./checkpoint.ts";
import { dayOf, daysBefore, earlierDay, nextDay, type UtcDay } from "./day.ts";
import { type Shard, shards } from "./shard.ts";

/** How far back the very first sweep of a table looks. */
const firstLookBackDays = 31;

/**
 * The checkpoint stays this far behind: items may be written for a moment up to a day ago (a clock
 * that is wrong, an index that lags), and are found all the same.
 */
const marginDays = 1;

type Timed = { readonly at: Instant };

type DayReader<Item> = (
  day: UtcDay,
  shard: Shard,
  until: Instant,
  limit: number,
) => Promise<readonly Item[]>;

/**
 * What stands at or before `until`, oldest first, at most `limit` items. Reads from the checkpoint's
 * day on and moves the checkpoint to the first day that still holds something, so that an outage of
 * days loses nothing and an ordinary minute costs two days times four small queries. A clock that
 * was set back takes the checkpoint back with it.
 */
export const readDays = async <Item extends Timed>(
  checkpoint: Checkpoint,
  read: DayReader<Item>,
  until: Instant,
  limit: number,
): Promise<readonly Item[]> => {
  const latestStart = daysBefore(until, marginDays);
  const stored = await checkpoint.get();
  const start = earlierDay(stored ?? daysBefore(until, firstLookBackDays), latestStart);
  const found: Item[] = [];
  let firstHolding: UtcDay | null = null;
  for (let day = start; day <= dayOf(until) && found.length < limit; day = nextDay(day)) {
    const missing = limit - found.length;
    const ofDay = (
      await Promise.all(shards.map((shard) => read(day, shard, until, missing)))
    ).flat();
    if (ofDay.length > 0) firstHolding ??= day;
    found.push(...ofDay.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(0, missing));
  }
  const next = earlierDay(firstHolding ?? latestStart, latestStart);
  if (next !== stored) await checkpoint.move(stored, next);
  return found;
};
