import { type SeriesDate, seriesDates } from "@waymark/domain/booking";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { Instant, TimeZone } from "@waymark/domain/time";
import type { Repeat } from "./booking-draft.ts";

/** The dates of a series by the rule that books them; none for a time or zone that is none. */
export const datesOfSeries = (
  start: string,
  every: Exclude<Repeat, "once">,
  count: number,
  mentorZone: string,
): readonly SeriesDate[] => {
  const [first, zone] = [Instant.safeParse(start), TimeZone.safeParse(mentorZone)];
  if (!first.success || !zone.success) return [];
  return seriesDates(createZones(intlOffsetAt()), zone.data, { start: first.data, every, count });
};
