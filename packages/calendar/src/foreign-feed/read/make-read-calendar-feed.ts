import type { CalendarFeedLimits, ReadCalendarFeed } from "@waymark/application/ports";
import { err, ok } from "@waymark/domain/result";
import type { Zones } from "@waymark/domain/slot";
import { instantFromEpochMs, toEpochMs } from "@waymark/domain/time";
import { mergeBusy } from "../../ics/merge-busy.ts";
import { busyInCalendar } from "./busy-in-calendar.ts";
import { parseCalendars } from "./component.ts";
import { FeedRefusal } from "./feed-refusal.ts";
import type { Stretch } from "./occurrences.ts";
import type { Era } from "./vtimezone-clock.ts";
import { startWork } from "./work.ts";

const defaultLimits: CalendarFeedLimits = {
  bytesMax: 2 * 1024 * 1024,
  eventsMax: 10_000,
  occurrencesMax: 10_000,
  readTimeMs: 5000,
};

/** Words in other encodings than UTF-8 come out wrong, but no word of a feed is used. */
const textOf = (content: string | Uint8Array, bytesMax: number): string => {
  const isTooLarge = content.length > bytesMax;
  if (isTooLarge) throw new FeedRefusal("calendar_feed.too_large");
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return text.replace(/^\uFEFF/, "");
};

const within = ({ fromMs, toMs }: Era, { startMs, endMs }: Stretch): Stretch => ({
  startMs: Math.max(startMs, fromMs),
  endMs: Math.min(endMs, toMs),
});

/**
 * @param deps `zones`: zone data; `monotonicMs`: a clock that only goes forward, to end the reading
 *   of a feed that was made to be slow
 */
export const makeReadCalendarFeed =
  (deps: { readonly zones: Zones; readonly monotonicMs: () => number }): ReadCalendarFeed =>
  (content, { zone, from, to, limits: changes }) => {
    const limits = { ...defaultLimits, ...changes };
    const work = startWork(limits, deps.monotonicMs);
    const era = { fromMs: toEpochMs(from), toMs: toEpochMs(to) };
    try {
      const calendars = parseCalendars(textOf(content, limits.bytesMax), limits.eventsMax);
      const read = calendars.map((calendar) =>
        busyInCalendar(calendar, zone, { zones: deps.zones, era, work }),
      );
      const busy = read
        .flatMap(({ stretches }) => stretches)
        .map((stretch) => within(era, stretch))
        .filter(({ startMs, endMs }) => startMs < endMs)
        .map(({ startMs, endMs }) => ({
          start: instantFromEpochMs(startMs),
          end: instantFromEpochMs(endMs),
        }));
      return ok({
        busy: mergeBusy(busy),
        unreadableCount: read.reduce((count, one) => count + one.unreadableCount, 0),
        unknownZones: [...new Set(read.flatMap(({ unknownZones }) => unknownZones))],
      });
    } catch (error) {
      if (error instanceof FeedRefusal) return err({ code: error.code });
      throw error;
    }
  };
