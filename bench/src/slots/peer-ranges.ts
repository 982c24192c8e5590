import {
  epochDayOf,
  type LocalDate,
  localDateOf,
  type TimeRange,
  weekdayOf,
} from "@waymark/domain/availability";
import type { SessionShape, SlotRequest } from "@waymark/domain/slot";
import type { Question } from "./mentors.ts";

/** The hours of each date that the question touches, as both libraries need them. */
export const rangesByDate = (
  { schedule }: SlotRequest,
  { firstDate, dayCount }: Question,
): readonly { readonly date: LocalDate; readonly ranges: readonly TimeRange[] }[] => {
  const overrides = new Map<LocalDate, TimeRange[]>();
  for (const { date, ranges } of schedule.dateOverrides) {
    overrides.set(date, [...(overrides.get(date) ?? []), ...ranges]);
  }
  // A day more on both sides: a local date may begin before and end after the date in UTC.
  return Array.from({ length: dayCount + 2 }, (_, index) => {
    const date = localDateOf(epochDayOf(firstDate) - 1 + index);
    return { date, ranges: overrides.get(date) ?? schedule.weeklyHours[weekdayOf(date)] ?? [] };
  });
};

type BusyMs = { readonly startMs: number; readonly endMs: number };

/** Whether a session and its buffers meet no busy time. */
export const isFreeAt = (
  startMs: number,
  session: SessionShape,
  busy: readonly BusyMs[],
): boolean => {
  const keptFromMs = startMs - session.bufferBeforeMinutes * 60_000;
  const keptToMs = startMs + (session.durationMinutes + session.bufferAfterMinutes) * 60_000;
  return !busy.some((time) => keptFromMs < time.endMs && time.startMs < keptToMs);
};
