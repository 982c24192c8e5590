import type { LimitUsage } from "@waymark/domain/availability";
import type { Booking } from "@waymark/domain/booking";
import { msBetween } from "@waymark/domain/time";

type Counts = Readonly<Record<string, number>>;

const less = (counts: Counts, key: string, by: number): Counts => ({
  ...counts,
  [key]: Math.max(0, (counts[key] ?? 0) - by),
});

/** What the limits would count if that booking were not there. */
export const usageWithout = (
  { sessionsByDay, sessionsByWeek, minutesByMonth }: LimitUsage,
  { counted, start, end }: Pick<Booking, "counted" | "start" | "end">,
): LimitUsage => ({
  sessionsByDay: less(sessionsByDay, counted.day, 1),
  sessionsByWeek: less(sessionsByWeek, counted.week, 1),
  minutesByMonth: less(minutesByMonth, counted.month, msBetween(start, end) / 60_000),
});
